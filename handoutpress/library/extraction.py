"""Babel's extraction of both gettext domains: articles (our method, ``[handoutpress: source/**.md]``) and the interface.

Of babel.messages only the extraction is used; it never reads or writes a catalog.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from handoutpress import markdown
from handoutpress.library import articles
from handoutpress.model import Article, Catalog, Message, Project, Segment

MSGID_FORM = str(markdown.FORM)
"""Version of the form of msgids (the walk's), written as ``X-Msgid-Form``."""

_PLACEHOLDER_DATE = "YEAR-MO-DA HO:MI+ZONE"
_PACKAGE = Path(__file__).parent.parent
_ROOMS = ("editions", "outputs")
"""The rooms that say something to readers; ``#:`` names a file without its room, so that a move changes no catalog."""
_COMMENT_TAG = "i18n:"
_CALL = re.compile(rb"\b(?:_|gettext|N_|pgettext)\(")
_KEYWORDS = {"_": None, "gettext": None, "N_": None, "pgettext": ((1, "c"), 2)}
_JINJA_OPTIONS = {"silent": "false", "trim_blocks": "true", "lstrip_blocks": "true"}

_NOTE = "footnote"
"""The kind of a segment that stands at the end, wherever it is written."""

Key = tuple[str | None, str]
Extracted = tuple[int, str | None, str | tuple[str, str], list[str]]


class _ArticleFile(BytesIO):
    """An article that has been read already, as Babel hands files to an extraction method."""

    def __init__(self, article: Article) -> None:
        super().__init__()
        self.article = article
        self.name = article.path


def extract_markdown(
    fileobj: IO[bytes],
    keywords: Collection[str],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Extracted]:
    """Yield (line, function name, message, comments) for every message of an article: Babel's extraction method.

    A message with a msgctxt comes as a call of ``pgettext``. The file must have a name, since an article is read together
    with its figures. HandoutError with every problem if the article has any.
    """
    article = _article_of(fileobj)
    for segment, notes in zip(article.segments, notes_of(article), strict=True):
        if segment.context is None:
            yield segment.place.line, None, segment.msgid, notes
        else:
            yield segment.place.line, "pgettext", (segment.context, segment.msgid), notes


def notes_of(article: Article) -> list[list[str]]:
    """Return the ``#.`` lines of each segment: what it is, its column, row and role, the headings above it, the author's words.

    A message that stands in several places says in how many, and has the lines of all. No line tells of a neighbour, so that a
    new block changes nothing for the others.
    """
    times = Counter(segment.key for segment in article.segments)
    return [
        _notes(segment, above, times[segment.key])
        for segment, above in zip(article.segments, headings_above(article), strict=True)
    ]


def _notes(segment: Segment, above: Sequence[str], times: int) -> list[str]:
    named = {"type": segment.kind, "column": segment.column, "row": segment.row, "role": segment.role}
    named["under"] = " > ".join(above)
    named["stands"] = f"{times} times" if times > 1 else ""
    return [*(f"{name}: {value}" for name, value in named.items() if value), *segment.comments]


def headings_above(article: Article) -> Iterator[tuple[str, ...]]:
    """Yield for each segment the words of the headings that it stands under, the widest first; none for a note.

    A heading within a block of a role holds for that block alone.
    """
    levels = {heading.index: heading.level for heading in article.skeleton.headings}
    stack: list[tuple[int, str, str]] = []
    for index, segment in enumerate(article.segments):
        level = levels.get(index)
        if level is not None:
            stack = [one for one in stack if one[0] < level]
        here = (words for _, words, role in stack if role in ("", segment.role))
        yield () if segment.kind == _NOTE else tuple(here)
        if level is not None:
            stack.append((level, markdown.inline(segment.msgid).plain, segment.role))


def extract_article(
    path: Path, root: Path, source_language: str = "en", article: Article | None = None, *, lines: bool = False
) -> Catalog:
    """Return the template of an article; messages in document order, each once, dated by the article's ``revised``.

    With ``lines``, ``#:`` names the line of each place too. ``article`` saves reading the file if it has been read already.
    HandoutError with every problem of the article.
    """
    from babel.messages.extract import extract  # whoever only reads articles extracts nothing

    article = article or articles.read(path, root)
    with _ArticleFile(article) as file:
        found = list(extract(f"{__name__}:extract_markdown", file, _KEYWORDS))
    messages = _once((article.path, context, str(msgid), comments) for _, msgid, comments, context in found)
    files: dict[Key, dict[str, None]] = {}
    for segment in article.segments:
        at = f"{segment.place.path}:{segment.place.line}" if lines else segment.place.path
        files.setdefault(segment.key, {}).setdefault(at)
    messages = tuple(replace(message, references=tuple(files[message.key])) for message in messages)
    return Catalog(f"locales/templates/{article.slug}.pot", "", _article_header(article, source_language), messages)


def extract_interface(project: Project | None = None) -> Catalog:
    """Return the template of the interface: what the package's templates and code say, and the library's title if there is one."""
    found = list(_of_package())
    if project:
        found.insert(0, ("source/handouts.toml", "library", project.title, ["The library's title"]))
        for row in project.collections:
            texts = (row.title, "The title of a book of several handouts"), (row.introduction, "Its introduction")
            found += [("source/handouts.toml", "collection", text, [told]) for text, told in texts if text]
    header = _header("handoutpress", _PLACEHOLDER_DATE, project.source_language.locale if project else "en")
    return Catalog("locales/templates/handoutpress.pot", "", header, _once(found))


Hit = tuple[str, str | None, str, list[str]]
"""File name, msgctxt, msgid, comments."""


@lru_cache(maxsize=1)
def _of_package() -> tuple[Hit, ...]:
    """Return what the package itself says, read once: every verb asks, some for each language, and it stays as it is."""
    code = [path for path in _PACKAGE.rglob("*.py") if _CALL.search(path.read_bytes())]
    code.sort(key=_place)
    themes = sorted((_PACKAGE / "outputs" / "theme").rglob("*.j2"))
    found = [hit for path in code for hit in _hits("python", path, {})]
    found += [hit for path in themes for hit in _hits("jinja2.ext:babel_extract", path, _JINJA_OPTIONS)]
    return tuple(found)


def _place(path: Path) -> Path:
    """Return what ``#:`` says of a file of the package: handoutpress/theme/page.html.j2."""
    parts = path.relative_to(_PACKAGE).parts
    return Path(_PACKAGE.name, *(parts[1:] if parts[0] in _ROOMS else parts))


def _hits(method: str, path: Path, options: Mapping[str, str]) -> Iterator[Hit]:
    from babel.messages.extract import extract

    name = _place(path).as_posix()
    with path.open("rb") as file:
        for _, msgid, comments, context in extract(
            method, file, _KEYWORDS, [_COMMENT_TAG], options, strip_comment_tags=True
        ):
            yield name, context, str(msgid), comments


def _once(hits: Iterable[Hit]) -> tuple[Message, ...]:
    """Return each message once, at its first place, with the comments and files of all its places."""
    comments: dict[Key, dict[str, None]] = {}
    files: dict[Key, dict[str, None]] = {}
    for name, context, msgid, lines in hits:
        key = (context, msgid)
        comments.setdefault(key, {}).update(dict.fromkeys(text.strip() for line in lines for text in line.split("\n")))
        files.setdefault(key, {}).setdefault(name)
    return tuple(
        Message(
            msgid, context=context, extracted=tuple(filter(None, comments[context, msgid])), references=tuple(names)
        )
        for (context, msgid), names in files.items()
    )


def _article_header(article: Article, source_language: str) -> tuple[tuple[str, str], ...]:
    date = f"{article.meta.revised.isoformat()} 00:00+0000"
    return _header(f"{article.meta.id} {article.meta.edition}", date, source_language)


def _header(project: str, date: str, source_language: str) -> tuple[tuple[str, str], ...]:
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", date),
        ("PO-Revision-Date", _PLACEHOLDER_DATE),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", ""),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", source_language),
        ("X-Msgid-Form", MSGID_FORM),
    )


def _article_of(fileobj: IO[bytes]) -> Article:
    if isinstance(fileobj, _ArticleFile):
        return fileobj.article
    path = Path(fileobj.name).absolute()
    source = next((folder for folder in path.parents if folder.name == "source"), path.parent)
    return articles.read(path, source.parent)
