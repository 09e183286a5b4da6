"""HTML comments out of the source before it is parsed: what they say to us, and a text without them.

A comment must not change the block structure (one at column 0 would end a list, a blank line in its place would make the
list loose), so its lines are taken out altogether, and the numbers of the lines that stay are remembered. A comment
inside code is code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handoutpress.markdown import parse
from handoutpress.model import Place, Problem, error
from handoutpress.settings import near

_FENCE = re.compile(
    r"[ \t>]*(?:(?:[-*+:]|\d{1,9}[.)]|\[\^[^\]\s]+\]:)[ \t]+)*(?P<fence>`{3,}(?=[^`\n]*$)|~{3,})", re.MULTILINE
)
_STOP = re.compile(r"\n|\\.|`+|<!--(?:-?>|.*?-->)", re.DOTALL)
_BLANK_LINE = re.compile(r"\n[ \t>]*\n")
_DIRECTIVE = re.compile(r"<!--\s*i18n:\s*(?P<verb>[^\s=]*)(?P<rest>.*?)\s*-->", re.DOTALL)
_CONTEXT = re.compile(r"=\s*([A-Za-z][A-Za-z0-9 _-]*)")
_VERBS = ("comment", "ctx", "skip", "skip-start", "skip-end")


@dataclass(frozen=True, slots=True)
class Directive:
    """What an author says about the next block: ``comment`` TEXT, ``ctx`` NAME, ``skip``, ``skip-start``, ``skip-end``."""

    verb: str
    value: str
    line: int
    """The prepared line before which it stands, from 1."""
    number: int
    """The line of the file on which it stands."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text without its comments."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]
    """The line of the file that each prepared line was."""
    directives: tuple[Directive, ...]

    def number(self, line: int) -> int:
        """Return the line of the file for a prepared line from 1; the last one for what lies behind the end."""
        return self.numbers[min(max(line, 1), len(self.numbers)) - 1]


def prepare(text: str, path: str, first_line: int) -> tuple[Prepared, list[Problem]]:
    """Return a text without its comments, and what is wrong with its directives (HP203)."""
    lines = text.split("\n")
    if "<!--" not in text:
        return Prepared(tuple(lines), tuple(range(first_line, first_line + len(lines))), ()), []
    kept: list[tuple[str, int]] = []
    directives: list[Directive] = []
    problems: list[Problem] = []
    for number, (line, comments) in enumerate(_without_comments(text), first_line):
        for comment in comments:
            verb, value, problem = _read(comment, Place(path, number), alone=line is None)
            problems += [problem] if problem else []
            directives += [Directive(verb, value, len(kept) + 1, number)] if verb and not problem else []
        if line is not None:
            kept.append((line, number))
    kept = kept or [("", first_line)]
    return Prepared(tuple(line for line, _ in kept), tuple(n for _, n in kept), tuple(directives)), problems


def _read(comment: str, place: Place, *, alone: bool) -> tuple[str, str, Problem | None]:
    """Return (verb, value, problem) of a comment; an empty verb is a comment that is not for us."""
    match = _DIRECTIVE.fullmatch(comment)
    if not match:
        return "", "", None
    verb, rest = match["verb"], match["rest"]
    if not alone:
        return (
            verb,
            "",
            error("HP203", place, "a directive beside other text", "give it a line of its own, before the block"),
        )
    if verb not in _VERBS:
        return verb, "", error("HP203", place, f"unknown directive {verb!r}", near(verb, _VERBS))
    value = " ".join(re.sub(r"\n[ \t>]*", " ", rest).split())
    if verb == "ctx":
        named = _CONTEXT.fullmatch(rest.strip())
        problem = None if named else error("HP203", place, "ctx needs a name", "write ctx=noun")
        return verb, named[1] if named else "", problem
    if verb == "comment" and not value:
        return verb, "", error("HP203", place, "a comment without words", "write <!-- i18n: comment what to know -->")
    if verb != "comment" and value:
        return verb, "", error("HP203", place, f"words behind {verb!r}", f"write <!-- i18n: {verb} -->")
    return verb, value, None


def _without_comments(text: str) -> list[tuple[str | None, list[str]]]:
    """Return each line without its comments (None: nothing else was in it) with the comments that began on it."""
    rows: list[list[str]] = [[""]]
    comments: dict[int, list[str]] = {}
    for piece, comment in _pieces(text):
        if comment:
            comments.setdefault(len(rows) - 1, []).append(piece)
        for count, part in enumerate(piece.split("\n")):
            if count:
                rows.append([])
            rows[-1].append("\0" if comment else part)
    found: list[tuple[str | None, list[str]]] = []
    for index, row in enumerate(rows):
        line = "".join(row)
        left = line.replace("\0", "")
        gone = "\0" in line and not left.strip(" \t>")
        found.append((None if gone else left.rstrip(" ") if line.endswith("\0") else left, comments.get(index, [])))
    return found


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the text in pieces, each with whether it is a comment; code fences and code spans are never comments."""
    code = _indented_code(text)
    at = done = 0
    while at < len(text):
        fence = _FENCE.match(text, at) if at == 0 or text[at - 1] == "\n" else None
        if fence:
            at = _after_fence(text, fence)
            continue
        stop = _STOP.search(text, at)
        if not stop:
            break
        at = stop.end()
        if stop[0][0] == "`":
            at = _after_span(text, stop)
        elif stop[0][0] == "<" and text.count("\n", 0, stop.start()) not in code:
            yield text[done : stop.start()], False
            yield stop[0], True
            done = at
    yield text[done:], False


def _after_fence(text: str, fence: re.Match[str]) -> int:
    closing = re.compile(rf"^[ \t>]*{fence['fence'][0]}{{{len(fence['fence'])},}}[ \t]*$", re.MULTILINE)
    line_end = text.find("\n", fence.end())
    closed = closing.search(text, line_end + 1) if line_end >= 0 else None
    return min(closed.end() + 1, len(text)) if closed else len(text)


def _after_span(text: str, ticks: re.Match[str]) -> int:
    """Return where a code span ends, or the end of its backticks if no others close them in the same paragraph."""
    blank = _BLANK_LINE.search(text, ticks.end())
    end = re.compile(rf"(?<!`){ticks[0]}(?!`)").search(text, ticks.end(), blank.start() if blank else len(text))
    return end.end() if end else ticks.end()


def _indented_code(text: str) -> set[int]:
    """Return the lines (from 0) of indented code, asked only if a comment is indented so far."""
    if not re.search(r"^[>]*(?: {4}|[ >]*\t).*<!--", text, re.MULTILINE):
        return set()
    blocks = (node for node in parse.tree(text).walk() if node.kind == "CodeBlock" and not node.value.fenced)
    return {
        line for block in blocks for line in range(block.line - 1, block.line + block.value.literal.count("\n") - 1)
    }
