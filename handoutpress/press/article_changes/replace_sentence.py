"""One sentence of an article replaced in its source, wherever the author broke its lines; proved, or left alone.

The source is never written out of a tree: the sentence is searched for in the file's own text, changed there as little as
possible, and the whole is compiled again. Only if every message is what it was, but for the one that was meant, it counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from handoutpress.library import articles
from handoutpress.model import Article, HandoutError, Place, error

_BREAK = "\\\n"
_GAP = r"(?:[ \t]+|[ \t]*\n[ \t>]*)"
_HARD_BREAK = r"(?:\\| {2,})\n[ \t>]*"
_ESCAPABLE = {"|": r"\\?\|", '"': r'\\?"', "\\": r"\\{1,2}"}
"""What a table or a TOML string may escape."""

_TRIES = 200

Compiled = Callable[[str], Article]


def replaced(article: Article, text: str, swaps: Mapping[str, str]) -> tuple[Article, str]:
    """Return the article and its source ``text`` in which each sentence (msgid) of ``swaps`` is another.

    Everything else stays byte for byte. HandoutError HP329 for a sentence that cannot be found or changed by itself.
    """
    problems = []
    for index, segment in enumerate(article.segments):
        if segment.msgid not in swaps:
            continue
        changed = None if segment.figure else _one(article, text, index, swaps[segment.msgid])
        if changed:
            article, text = changed
        elif segment.figure:
            hint = "change it there, then run handoutpress update: its translations are looked at again"
            problems.append(error("HP329", segment.place, "this sentence stands in a figure", hint))
        else:
            hint = "change it by hand in the source and in the msgid of each catalog, or shorten what you replace"
            place = Place(article.path, segment.place.line)
            problems.append(error("HP329", place, "this sentence cannot be changed by itself", hint))
    if problems:
        raise HandoutError(problems)
    return article, text


def _one(article: Article, text: str, index: int, new: str) -> tuple[Article, str] | None:
    segment = article.segments[index]
    before = [one.key for one in article.segments]
    for candidate in islice(_candidates(text, segment.place.line, segment.msgid, new), _TRIES):
        made = attempt(candidate, article)
        if made is None or len(made.segments) != len(before) or made.segments[index].msgid != new:
            continue
        after = [one.key for one in made.segments]
        # A label's msgctxt follows from how many words it has, so it may become another one with them.
        if after == [*before[:index], after[index], *before[index + 1 :]] and _same_frame(article, made):
            return made, candidate
    return None


def attempt(text: str, article: Article) -> Article | None:
    """Return the article that another text compiles to, with the figures of the one it was; None if it has a problem."""
    words = [segment for segment in article.segments if segment.figure]
    try:
        return articles.compiled(text, article.path, lambda figure: [s for s in words if s.figure == figure])
    except HandoutError:
        return None


def _same_frame(one: Article, other: Article) -> bool:
    """Return whether two articles have the same blocks, links, notes and figures around their messages."""
    frames = [
        (
            [(s.kind, s.role, s.comments) for s in article.segments],
            article.skeleton.links,
            article.skeleton.footnotes,
            article.skeleton.figures,
        )
        for article in (one, other)
    ]
    return frames[0] == frames[1]


def _candidates(text: str, line: int, old: str, new: str) -> Iterator[str]:
    """Yield the text with one sentence replaced, for each place from ``line`` on where it may stand."""
    start = sum(len(row) + 1 for row in text.split("\n")[: max(line - 1, 0)])
    before, out, into, after = _middle(old, new)
    pattern = re.compile(f"(?P<before>{_source(before)})(?P<out>{_source(out)}){_source(after)}")
    spellings = dict.fromkeys(
        (into, into.replace("\\", "\\\\").replace('"', '\\"'), into.replace("|", "\\|"))
    )  # plain text, a string of TOML, a cell
    at = start
    while found := pattern.search(text, at):
        for spelling in spellings:
            yield text[: found.start("out")] + spelling + text[found.end("out") :]
        at = found.start() + 1


def _middle(old: str, new: str) -> tuple[str, str, str, str]:
    """Return (what both begin with, what goes out, what comes in, what both end with), cut between words."""
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    while first and old[first - 1] != " ":
        first -= 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    while last and old[len(old) - last] != " ":
        last -= 1
    return old[:first], old[first : len(old) - last], new[first : len(new) - last], old[len(old) - last :]


def _source(text: str) -> str:
    """Return a pattern for a piece of a msgid as an author may have written it."""
    out = []
    for piece in re.split(r"(\\\n|[ \n]+)", text):
        if piece == _BREAK:
            out.append(_HARD_BREAK)
        elif piece.isspace():
            out.append(_GAP)
        else:
            out += [_ESCAPABLE.get(char) or re.escape(char) for char in piece]
    return "".join(out)


def like(text: str, before: bytes) -> bytes:
    """Return a text as the bytes of a file that was ``before``: with its line ends and its byte order mark."""
    if b"\r\n" in before:
        text = text.replace("\n", "\r\n")
    return (b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b"") + text.encode()
