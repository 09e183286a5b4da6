"""The one template environment of pages and books. Sole importer of jinja2.

Autoescape is on for every template and an undefined name is an error. A translation is a value, never a template's
source: ``_("…")`` and ``gettext("…")`` look an English sentence up in an Interface and return text that is escaped like
any other. Both are default keywords of Babel's extractor.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import Any

import jinja2
from markupsafe import Markup, escape

from handoutpress import languages, settings
from handoutpress.editions import draft_notice, typesetting
from handoutpress.languages.hidden_characters import HOST_BEGINS, NOT_IN_ADDRESSES
from handoutpress.model import HandoutError, Interface, Language, Place, Problem, error
from handoutpress.outputs.folded_choices import folded
from handoutpress.outputs.template_sandbox import Sandbox, rendered
from handoutpress.settings import file_presence

FOLDER = "source/theme/templates"
"""Where a library's own templates lie."""
_PACKAGE = Path(__file__).parent / "theme"
_NOT_OPEN = frozenset(
    {
        "changes.html.j2",
        "check.html.j2",
        "sheet-parts.html.j2",
        "status.html.j2",
        "opds/feed.xml.j2",
        "opds/index.xml.j2",
        "preview/block.html.j2",
        "preview/frame.html.j2",
        "preview/handout.html.j2",
        "preview/index.html.j2",
        "preview/parts.html.j2",
        "preview/refusal.html.j2",
        "preview/request.html.j2",
        "preview/review-block.html.j2",
        "preview/review.html.j2",
    }
)
"""Templates that no library replaces: they are for its makers and for machines."""

SHEETS = "sheet/"
"""Before the names of the templates of sheets, which are Typst's."""
_GONE = frozenset(
    {"sheet.html.j2", "sheet-chapter.html.j2", "sheet-collection.html.j2", "sheet.css", "sheet-large.css"}
)
"""What sheets were made with before Typst."""
_OUTSIDE = re.compile(r"#?\b(import|include)\b(?!\s*\"content\.typ\")|@(?:preview|local)\b|\bplugin\s*\(")
"""What would bring other code into a template of Typst, some of it over the net."""

Overrides = tuple[tuple[str, str], ...]
"""A library's templates as (name, source)."""

# In a data block nothing may look like markup, neither to an HTML nor to an XML parser; U+2028 and U+2029 are for the
# readers of the block that take JSON for JavaScript.
_JSON_ESCAPES = tuple((char, f"\\u{ord(char):04x}") for char in "<>&'\u2028\u2029")

# Neither user names (@) nor what hides or turns text: controls, zero-width and bidi characters, quotes, backslashes.
_WEB_ADDRESS = rf"https?://{HOST_BEGINS}[^@{NOT_IN_ADDRESSES}]*"


_COMPILED: dict[str, jinja2.BytecodeCache] = {}


def keep_compiled(folder: Path) -> None:
    """Keep the package's templates, once compiled, in a folder of the user's: to compile them takes as long as a book.

    A library's own are compiled each time: nothing that came with a library is ever run as code.
    """
    _COMPILED["package"] = jinja2.FileSystemBytecodeCache(str(folder))


@cache
def environment(overrides: Overrides = ()) -> jinja2.Environment:
    """Return the environment of the package's theme, with a library's templates (name, source) laid over it.

    A library's templates come with the library, from whoever wrote it: they run in Jinja's sandbox.
    """
    package = jinja2.PackageLoader("handoutpress", "outputs/theme")
    kind = Sandbox if overrides else jinja2.Environment
    loader = jinja2.ChoiceLoader([_loader(dict(overrides)), package]) if overrides else package
    made = kind(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=None if overrides else _COMPILED.get("package"),
    )
    made.filters |= {
        "day": languages.format_date,
        "number": languages.format_number,
        "size": languages.format_size,
        "json": json_block,
        "xhtml": xhtml,
        "dial": dial,
        "runs": runs,
        "folded": folded,
        "web_address": web_address,
        "notice_in": draft_notice,
    }
    if isinstance(made, Sandbox):
        made.count_filters()
    return made


def _loader(sources: Mapping[str, str]) -> jinja2.BaseLoader:
    """Return a loader whose templates know the file they are from, so that a fault in one has its place."""

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (sources[name], f"{FOLDER}/{name}", lambda: True) if name in sources else None

    return jinja2.FunctionLoader(load)


def read(root: Path) -> tuple[Overrides, list[Problem]]:
    """Return the library's templates, and what is wrong with them: HP115 no template, HP118 none of the package's names."""
    folder = root / FOLDER
    ours = [*_PACKAGE.rglob("*.j2"), *_PACKAGE.rglob("*.typ")]
    known = {path.relative_to(_PACKAGE).as_posix() for path in ours} - _NOT_OPEN
    found: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for path in sorted(folder.rglob("*")) if file_presence.entries(folder, root) else ():
        name = path.relative_to(folder).as_posix()
        place = Place(f"{FOLDER}/{name}")
        if name in _GONE:
            problems.append(error("HP118", place, "sheets are no longer made with this file", _SUCCESSORS))
        elif name not in known:
            text, hint = "the theme has no template of this name", settings.near(name, tuple(known))
            problems += [] if path.is_dir() else [error("HP118", place, text, hint)]
        elif not path.resolve().is_relative_to(root.resolve()):
            problems.append(error("HP115", place, "leads out of the library", "lay the file itself into the folder"))
        else:
            found.append((name, settings.read_utf8(path, place.path, root)))
            problems += filter(None, [syntax_problem(*found[-1])])
    return tuple(found), problems


def render(name: str, values: Mapping[str, Any], overrides: Overrides = ()) -> bytes:
    """Return a template's text with ``values`` filled in, in UTF-8 with line feeds and one at the end.

    HandoutError HP115 if a library's own template fails; a template of the package does not.
    """
    template = environment(overrides).get_template(name)
    try:
        text = rendered(template, values) if overrides else template.render(values)
    except Exception as fault:
        if not overrides:
            raise
        hint = "templates may use only what the package's templates use, and nothing of Python's insides"
        raise HandoutError(
            [error("HP115", _place(fault), f"{name} cannot be rendered: {str(fault)[:200]}", hint)]
        ) from None
    return (text.rstrip("\n") + "\n").encode("utf-8")


def _place(fault: Exception) -> Place:
    """Return where in the library's templates a fault is: the innermost of its lines that led to it."""
    frames = [frame for frame in extract_tb(fault.__traceback__) if frame.filename.startswith(f"{FOLDER}/")]
    return Place(frames[-1].filename, frames[-1].lineno or 0) if frames else Place(FOLDER)


def place_of(
    name: str, values: Mapping[str, Any], overrides: Overrides, line: int, column: int | None = None
) -> Place | None:
    """Return where in the library's templates a place in what ``render`` gives is from: of that column, or of that line.

    None if it is from the package's templates.
    """
    pieces = list(_pieces(name, values, overrides))
    lines = "".join(text for text, _ in pieces).split("\n")
    if line > len(lines):  # the end of the text: render gives it a line feed
        return None
    first = sum(len(before) + 1 for before in lines[: line - 1])
    first, last = (first, first + len(lines[line - 1])) if column is None else (first + column, first + column)
    at = 0
    for text, place in pieces:
        if place and at <= last and first < at + len(text):
            return Place(place.path, place.line + text.count("\n", 0, max(first - at, 0)))
        at += len(text)
    return None


def _pieces(name: str, values: Mapping[str, Any], overrides: Overrides) -> Iterator[tuple[str, Place | None]]:
    """Yield what ``render`` gives in the pieces in which Jinja makes it, each with its place in the library's templates."""
    made = environment(overrides)
    template = made.get_template(name)
    running: Any = template.root_render_func(template.new_context(dict(values)))
    for text in running:
        frame = _innermost(running).gi_frame
        file = str(frame.f_code.co_filename)
        if not file.startswith(f"{FOLDER}/"):
            yield text, None
            continue
        own = file.removeprefix(f"{FOLDER}/")
        begun = made.get_template(own).get_corresponding_lineno(frame.f_lineno)
        yield text, Place(file, _line_of(text, dict(overrides)[own], begun))


def _innermost(running: Any) -> Any:
    """Return the generator that has made a piece: blocks are made by another one's ``yield from``, includes in its loop."""
    while True:
        deeper = running.gi_yieldfrom or running.gi_frame.f_locals.get("gen")
        if deeper is None or deeper.gi_frame is None:
            return running
        running = deeper


def _line_of(text: str, source: str, begun: int) -> int:
    """Return the line on which a piece begins; Jinja knows only that of the tag before a text."""
    at = source.find(text, sum(len(line) + 1 for line in source.split("\n")[: begun - 1]))
    return source.count("\n", 0, at) + 1 if at >= 0 else begun


_SUCCESSORS = "its successors are sheet/full.typ and sheet/take-home.typ, templates of Typst: see docs/settings.md"


def _typst_problem(name: str, source: str) -> Problem | None:
    """Return where a template of Typst reaches for other code (HP115), or None; the compiler finds what else is wrong."""
    for number, line in enumerate(source.split("\n"), 1):
        if found := _OUTSIDE.search(line.partition("//")[0]):
            place, what = (
                Place(f"{FOLDER}/{name}", number),
                f"a sheet's template takes nothing from outside: {found[0]}",
            )
            return error("HP115", place, what, 'the only import is that of "content.typ"')
    return None


def syntax_problem(name: str, source: str) -> Problem | None:
    """Return what is wrong with a library's template (HP115), or None."""
    if name.endswith(".typ"):
        return _typst_problem(name, source)
    try:
        environment().parse(source, name)
    except jinja2.TemplateSyntaxError as fault:
        return error(
            "HP115", Place(f"{FOLDER}/{name}", fault.lineno), f"not a template: {fault.message}", "see Jinja's syntax"
        )
    return None


def words(interface: Interface) -> dict[str, Callable[[str], str]]:
    """Return the functions by which a template says something in a language.

    ``_`` gives a plain string, for attributes as well as for text. ``gettext`` is for text only: where the language lacks
    the sentence, it is marked as English, so that a screen reader does not read it in the page's voice (WCAG 3.1.2).
    """
    spoken = _SPOKEN.get(id(interface))
    if spoken is None or spoken.interface is not interface:
        if len(_SPOKEN) > _LANGUAGES_KEPT:
            _SPOKEN.clear()
        spoken = _SPOKEN[id(interface)] = _Spoken(interface)
    return {"_": interface, "gettext": spoken.__getitem__}


class _Spoken(dict[str, Markup]):
    """The sentences that a language has said so far, escaped: each page of it says the same."""

    def __init__(self, interface: Interface) -> None:
        super().__init__()
        self.interface = interface

    def __missing__(self, msgid: str) -> Markup:
        known = (None, msgid) in self.interface.messages or self.interface.language.base == "en"
        around = "{}" if known else '<span lang="en" xml:lang="en" dir="ltr">{}</span>'
        said = self[msgid] = Markup(around).format(self.interface(msgid))  # noqa: S704 (format escapes)
        return said


_LANGUAGES_KEPT = 100
_SPOKEN: dict[int, _Spoken] = {}


def json_block(value: object) -> Markup:
    """Return a value as JSON that may stand in ``<script type="application/ld+json">`` of a page and of a book."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for char, escaped in _JSON_ESCAPES:
        text = text.replace(char, escaped)
    return Markup(text)  # noqa: S704 (nothing in it can end the block)


def xhtml(text: str) -> Markup:
    """Return what the walk has rendered, as markup: the only text that a template does not escape."""
    return Markup(text)  # noqa: S704 (made by comrak with escaping on, its links by our URL policy)


def runs(text: str, language: Language) -> str:
    """Return plain words of a language as they are printed: in right-to-left ones with each dose and name isolated."""
    return xhtml(typesetting.isolate(str(escape(text)))) if language.direction == "rtl" else text


def web_address(url: str) -> str:
    """Return ``url`` if it may be a link to another site, else nothing: http(s) with a host, nothing hidden in it."""
    return url if re.fullmatch(_WEB_ADDRESS, url) else ""


def dial(number: str) -> str:
    """Return what ``tel:`` takes of a telephone number: its digits, after a ``+`` or ``*`` if it begins with one (RFC 3966).

    What stands behind ``ext.``, ``x`` or ``#`` is its extension; ``(0)`` after a country's code is dialled only at home.
    """
    main, _, extension = re.sub(r"ext\.?|#", "x", number.lower()).partition("x")
    main = main.replace("(0)", "") if main.strip().startswith("+") else main
    digits, inner = ("".join(str(int(char)) for char in part if char.isdecimal()) for part in (main, extension))
    first = number.strip()[:1]
    return (first if first in {"+", "*"} else "") + digits + (f";ext={inner}" if inner else "")
