"""Blocks of other dialects line by line: admonitions become roles, collapsed parts are opened, headings get our levels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_FENCE = re.compile(r"(?P<indent>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r"(=+|-{2,})[ \t]*")
_ATTRIBUTES = re.compile(r"[ \t]*\{(?!#)[:.][^}]*\}[ \t]*$")
_ALERT = re.compile(r">[ \t]*\[!(\w+)\][ \t]*(.*)", re.IGNORECASE)
_MKDOCS = re.compile(r"(?:!!!|\?\?\?\+?)[ \t]+(\w+)(?:[ \t]+\"([^\"]*)\")?[^\"]*")
_COLONS = re.compile(r":{3,}[ \t]*\{?([A-Za-z][\w-]*)?\}?[ \t]*(?:\[([^\]]*)\]|(.*?))[ \t]*")
_HINT = re.compile(r"\{%-?\s*hint\b[^%]*?style=[\"'](\w+)[\"'][^%]*%\}")
_END_HINT = re.compile(r"\{%-?\s*endhint\s*-?%\}")
_CLASS = re.compile(r"\{:\s*[^}]*?\.([\w-]+)[^}]*\}")
_DIRECTIVE = re.compile(
    r"(?:\{\{[%#][^}]*\}\}|\{%-?\s*(?:include|raw|endraw|comment|endcomment)\b[^%]*%\}|\{:[^}]*\}|\[\[?toc\]?\])[ \t]*",
    re.IGNORECASE,
)
_DETAILS = re.compile(r"</?details\b[^>]*>", re.IGNORECASE)
_SUMMARY = re.compile(r"<summary\b[^>]*>(.*?)</summary\s*>", re.IGNORECASE)
_RISKY = {"warning", "danger", "caution", "important", "error", "attention", "critical", "alert"}
"""What other dialects call a block in which a mistake harms."""


@dataclass(slots=True)
class Blocks:
    """A text on its way: lines with the number each had, and what was left out."""

    lines: list[tuple[str, int]] = field(default_factory=list)
    code: set[int] = field(default_factory=set)
    """Indexes of lines that are code."""
    left: list[tuple[int, str]] = field(default_factory=list)
    title: str = ""

    def add(self, line: str, number: int, *, code: bool = False) -> None:
        """Add a line."""
        if code:
            self.code.add(len(self.lines))
        self.lines.append((line, number))


def blocks(text: str, first: int, title: str = "") -> Blocks:
    """Return a text's blocks in our form. ``first`` is the number of its first line, ``title`` what front matter calls it."""
    made = Blocks(title=title)
    rows = [(line, number) for number, line in enumerate(text.split("\n"), first)]
    levels = _Levels()
    waiting = list(_unwrapped(rows, made))
    at = 0
    while at < len(waiting):
        line, number = waiting[at]
        fence = _FENCE.fullmatch(line)
        if fence:
            at = _code(waiting, at, fence, made)
            continue
        follows = waiting[at + 1][0] if at + 1 < len(waiting) else ""
        under = _UNDERLINE.fullmatch(follows) if _can_be_heading(line, made) else None
        heading = _HEADING.fullmatch(line)
        if heading or under:
            depth = len(heading[1]) if heading else 1 if under and under[1][0] == "=" else 2
            words = heading[2] if heading else line.strip()
            _headed(_ATTRIBUTES.sub("", words), depth, number, made, levels)
            at += 1 if heading else 2
            continue
        made.add(line, number)
        at += 1
    return made


@dataclass(slots=True)
class _Levels:
    """Headings of any depth in ours: they begin with ##, and none is passed over."""

    open: list[int] = field(default_factory=list)

    def of(self, depth: int) -> int:
        while self.open and self.open[-1] >= depth:
            self.open.pop()
        self.open.append(depth)
        return min(len(self.open) + 1, 6)


def _headed(words: str, depth: int, number: int, made: Blocks, levels: _Levels) -> None:
    if depth == 1 and not levels.open and made.title in {"", words}:
        made.title = words
        made.add("", number)
        return
    if words:
        made.add(f"{'#' * levels.of(depth)} {words}", number)


def _can_be_heading(line: str, made: Blocks) -> bool:
    """Return whether a line with an underline is a heading: a paragraph of this one line."""
    before = made.lines[-1][0] if made.lines else ""
    return bool(line.strip()) and not before.strip() and not re.match(r"[ \t]*(?:[-*+>|#:]|\d+[.)])", line)


def _code(rows: list[tuple[str, int]], at: int, fence: re.Match[str], made: Blocks) -> int:
    """Add a block of code as it stands; return the index after it."""
    closing = re.compile(rf"[ \t>]*{re.escape(fence['fence'][0])}{{{len(fence['fence'])},}}[ \t]*")
    made.add(*rows[at], code=True)
    for index in range(at + 1, len(rows)):
        made.add(*rows[index], code=True)
        if closing.fullmatch(rows[index][0]):
            return index + 1
    return len(rows)


def _unwrapped(rows: list[tuple[str, int]], made: Blocks) -> Iterator[tuple[str, int]]:
    """Yield the lines with admonitions as roles and collapsed parts opened; code stays as it is."""
    at, open_roles = 0, list[bool]()
    while at < len(rows):
        line, number = rows[at]
        fence = _FENCE.fullmatch(line)
        if fence:
            end = _code(rows, at, fence, Blocks())
            yield from rows[at:end]
            at = end
            continue
        at += 1
        alert, mkdocs = _ALERT.fullmatch(line), _MKDOCS.fullmatch(line)
        if alert or mkdocs:
            name, title = (alert[1], alert[2]) if alert else (mkdocs[1], mkdocs[2] or "") if mkdocs else ("", "")
            end = _end_of(rows, at, quoted=bool(alert))
            inner = [(_bare(text, quoted=bool(alert)), number) for text, number in rows[at:end]]
            yield from _role(name, title, number, list(_unwrapped(inner, made)))
            at = end
        else:
            yield from _line(line, number, rows, at, open_roles, made)


def _line(
    line: str, number: int, rows: list[tuple[str, int]], at: int, open_roles: list[bool], made: Blocks
) -> Iterator[tuple[str, int]]:
    colons, hint = _COLONS.fullmatch(line.strip()), _HINT.fullmatch(line.strip())
    if hint or (colons and colons[1]):
        name, title = (hint[1], "") if hint else (colons[1], colons[2] or colons[3] or "") if colons else ("", "")
        open_roles.append(name.lower() in _RISKY)
        yield from [(":::warning", number)] if open_roles[-1] else []
        yield from [("", number), (f"**{title}**", number), ("", number)] if title else [("", number)]
    elif open_roles and (colons or _END_HINT.fullmatch(line.strip())):
        yield (":::" if open_roles.pop() else "", number)
    elif _DIRECTIVE.fullmatch(line.strip()):
        classed = _CLASS.fullmatch(line.strip())
        if classed and classed[1].lower() in _RISKY and made is not None:
            made.left.append((number, f"an attribute {line.strip()} of the paragraph above: put it into :::warning"))
        else:
            made.left.append((number, "directives of a site's generator"))
        yield "", number
    else:
        yield _opened(line, number, made), number


def _opened(line: str, number: int, made: Blocks) -> str:
    """Return a line without the tags of a part that readers had to open; its summary becomes a line in bold."""
    if "<" not in line or not (_DETAILS.search(line) or _SUMMARY.search(line)):
        return line
    if "<details" in line.lower():
        made.left.append((number, "<details>: what was collapsed is open"))
    return _SUMMARY.sub(lambda found: f"**{found[1].strip()}**\n", _DETAILS.sub("", line)).rstrip(" ")


def _end_of(rows: list[tuple[str, int]], at: int, *, quoted: bool) -> int:
    while at < len(rows) and (
        rows[at][0].lstrip().startswith(">")
        if quoted
        else rows[at][0].startswith(("    ", "\t")) or not rows[at][0].strip()
    ):
        at += 1
    return at


def _bare(line: str, *, quoted: bool) -> str:
    return re.sub(r"^[ \t]*> ?", "", line) if quoted else line.removeprefix("\t") if line[:1] == "\t" else line[4:]


def _role(name: str, title: str, number: int, inner: list[tuple[str, int]]) -> Iterator[tuple[str, int]]:
    risky = name.lower() in _RISKY
    last = inner[-1][1] if inner else number
    yield from [(":::warning", number)] if risky else []
    yield "", number
    yield from [(f"**{title}**", number), ("", number)] if title else []
    yield from inner
    yield "", last
    yield from [(":::", last), ("", last)] if risky else []
