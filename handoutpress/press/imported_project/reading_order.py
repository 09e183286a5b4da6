"""In which order a project's pages are read, and in which parts: the table of contents of mdBook and of MkDocs."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

_HEADING = re.compile(r"# +(.+?)(?: +#+)?\s*")
_LINKED = re.compile(r"\]\(\s*<?([^()<>#\s]+\.(?:md|markdown))(?:#[^()\s]*)?>?\s*\)")
_ITEM = re.compile(r"(\s*)-\s+(?:(\"[^\"]*\"|'[^']*'|[^:#\"'][^:]*):(?:\s+|$))?(\S+\.(?:md|markdown))?[\"']?\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """Pages that are read one after the other."""

    title: str
    """As the project writes it; empty for what stands before the first part."""
    pages: tuple[str, ...]


def of_summary(text: str) -> tuple[Part, ...]:
    """Return the parts of an mdBook's SUMMARY.md: each heading but the first line's begins one."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for line in re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL).split("\n"):
        heading = _HEADING.fullmatch(line)
        if heading and (found[0][1] or len(found) > 1 or heading[1].casefold() != "summary"):
            found.append((heading[1], []))
        found[-1][1].extend(posixpath.normpath(unquote(name)) for name in _LINKED.findall(line))
    return _parts(found)


def of_nav(text: str) -> tuple[Part, ...]:
    """Return the parts of MkDocs' ``nav``: each section of the first level is one. What is no plain list is passed over."""
    found: list[tuple[str, list[str]]] = [("", [])]
    first = -1
    for line in _below_nav(text):
        item = _ITEM.fullmatch(line)
        if not item:
            continue
        depth, title, page = len(item[1]), (item[2] or "").strip("\"' "), (item[3] or "").strip("\"'")
        first = depth if first < 0 else first
        if depth == first:
            found.append(("" if page else title, []))
        if page:
            found[-1][1].append(posixpath.normpath(page))
    return _parts(found)


def _below_nav(text: str) -> Iterator[str]:
    inside = False
    for line in text.split("\n"):
        if re.match(r"\S", line) and not line.startswith(("#", "-")):
            inside = line.rstrip() == "nav:"
        elif inside and line.strip() and not line.lstrip().startswith("#"):
            yield line


def _parts(found: list[tuple[str, list[str]]]) -> tuple[Part, ...]:
    """Return what was found as parts; pages of the first level belong to no part and stand together, before the others."""
    loose = tuple(page for title, pages in found if not title for page in pages)
    named = [Part(title, tuple(dict.fromkeys(pages))) for title, pages in found if title and pages]
    return (*([Part("", tuple(dict.fromkeys(loose)))] if loose else []), *named)


def identifier(title: str, taken: Container[str]) -> str:
    """Return what a part may be called as a collection: its words in ASCII, and a number if that is taken."""
    stem = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:50].strip("-") or "part"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 10_000)))
    return next(name for name in names if name not in taken)
