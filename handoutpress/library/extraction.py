"""Babel's extraction of both gettext domains: articles (our method, ``[handoutpress: source/**.md]``) and the interface.

Of babel.messages only the extraction is used; it never reads or writes a catalog.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from babel.messages.extract import extract

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
    for segment in _article_of(fileobj).segments:
        if segment.context is None:
            yield segment.place.line, None, segment.msgid, comments_of(segment)
        else:
            yield segment.place.line, "pgettext", (segment.context, segment.msgid), comments_of(segment)


def comments_of(segment: Segment) -> list[str]:
    """Return the ``#.`` lines of a segment: what it is, its column, its role, then what the author says.

    Facts of the block itself only, so that a new block changes nothing for its neighbours.
    """
    lines = [f"type: {segment.kind}"]
    if segment.column:
        lines.append(f"column: {segment.column}")
    if segment.role:
        lines.append(f"role: {segment.role}")
    return [*lines, *segment.comments]


def extract_article(path: Path, root: Path, source_language: str = "en", article: Article | None = None) -> Catalog:
    """Return the template of an article; messages in document order, each once, dated by the article's ``revised``.

    ``article`` saves reading the file if it has been read already. HandoutError with every problem of the article.
    """
    article = article or articles.read(path, root)
    with _ArticleFile(article) as file:
        found = list(extract(f"{__name__}:extract_markdown", file, _KEYWORDS))
    messages = _once((article.path, context, str(msgid), comments) for _, msgid, comments, context in found)
    files: dict[Key, dict[str, None]] = {}
    for segment in article.segments:
        files.setdefault(segment.key, {}).setdefault(segment.place.path)
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
