"""The one template environment of pages and books. Sole importer of jinja2.

Autoescape is on for every template and an undefined name is an error. A translation is a value, never a template's
source: ``_("…")`` and ``gettext("…")`` look an English sentence up in an Interface and return text that is escaped like
any other. Both are default keywords of Babel's extractor.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from handoutpress import languages
from handoutpress.model import HandoutError, Interface, Place, Problem, error

FOLDER = "source/theme/templates"
"""Where a library's own templates lie."""

# In a data block nothing may look like markup, neither to an HTML nor to an XML parser; U+2028 and U+2029 are for the
# readers of the block that take JSON for JavaScript.
_JSON_ESCAPES = tuple((char, f"\\u{ord(char):04x}") for char in "<>&'\u2028\u2029")

# Neither user names (@) nor what hides or turns text: controls, zero-width and bidi characters, quotes, backslashes.
_WEB_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9\u00a1-\u1fff\u3040-\ud7ff][^\s@\\\"'<>\x00-\x20\x7f-\xa0\u200b-\u202e\u2060-\u206f\ufeff]*"
)


@cache
def environment(overrides: tuple[tuple[str, str], ...] = ()) -> jinja2.Environment:
    """Return the environment of the package's theme, with a library's templates (name, source) laid over it.

    A library's templates come with the library, from whoever wrote it: they run in Jinja's sandbox.
    """
    package = jinja2.PackageLoader("handoutpress", "theme")
    kind = ImmutableSandboxedEnvironment if overrides else jinja2.Environment
    loader = jinja2.ChoiceLoader([jinja2.DictLoader(dict(overrides)), package]) if overrides else package
    made = kind(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.filters |= {
        "day": languages.format_date,
        "number": languages.format_number,
        "json": json_block,
        "xhtml": xhtml,
        "dial": dial,
        "web_address": web_address,
    }
    return made


def render(name: str, values: Mapping[str, Any], overrides: tuple[tuple[str, str], ...] = ()) -> bytes:
    """Return a template's text with ``values`` filled in, in UTF-8 with line feeds and one at the end.

    HandoutError HP115 if a library's own template fails; a template of the package does not.
    """
    template = environment(overrides).get_template(name)
    try:
        text = template.render(values)
    except Exception as fault:
        if not overrides:
            raise
        hint = "templates may use only what the package's templates use, and nothing of Python's insides"
        raise HandoutError([error("HP115", Place(FOLDER), f"{name} cannot be rendered: {fault}", hint)]) from None
    return (text.rstrip("\n") + "\n").encode("utf-8")


def syntax_problem(name: str, source: str) -> Problem | None:
    """Return what is wrong with a library's template (HP115), or None."""
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
        known = (None, msgid) in self.interface.messages or self.interface.language.tag.split("-")[0] == "en"
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


def web_address(url: str) -> str:
    """Return ``url`` if it may be a link to another site, else nothing: http(s) with a host, nothing hidden in it."""
    return url if _WEB_ADDRESS.fullmatch(url) else ""


def dial(number: str) -> str:
    """Return what ``tel:`` takes of a telephone number: its digits, after a ``+`` if it begins with one (RFC 3966).

    What stands behind ``ext.``, ``x`` or ``#`` is its extension.
    """
    main, _, extension = re.sub(r"ext\.?|#", "x", number.lower()).partition("x")
    digits, inner = ("".join(str(int(char)) for char in part if char.isdecimal()) for part in (main, extension))
    return ("+" if number.strip().startswith("+") else "") + digits + (f";ext={inner}" if inner else "")
