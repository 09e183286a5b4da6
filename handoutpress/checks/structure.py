"""Markdown structure: placeholders, footnotes, images, code, emphasis, marks. HP404-HP406, HP408-HP412, HP414.

The walk shows the source where a translation's images, footnotes or placeholders are not the source's; these
findings say why.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from handoutpress.checks.pair import Pair, quote
from handoutpress.markdown import READING, RISK, dialect_marks
from handoutpress.model import Problem

_SLANTED = frozenset({"Latn", "Cyrl", "Grek"})
_STRAY_MARK = re.compile(r"(?<!\\)(?:\*\*|__)")
_NAMED = re.compile(r"%\(\w+\)s")
"""Where the words of the pages take a name in."""
_BLOCK = re.compile(r"^(?:[-+*] |#{1,6} |> |\||\[!\w+\]|\[[ xX]\] |:::|```)", re.MULTILINE)
"""Marks that Markdown reads at the beginning of a line of a document."""
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what differs in structure between the two sides."""
    source, target = pair.source.inline, pair.target.inline
    if source.placeholders != target.placeholders:
        yield from _placeholders(pair)
    if "%(" in pair.source.raw or "%(" in pair.target.raw:
        yield from _named(pair)
    if source.footnotes != target.footnotes:
        yield from _footnotes(pair)
    if source.images != target.images:
        yield from _images(pair)
    if source.codes != target.codes:
        yield from _codes(pair)
    if source.strong or source.emphasis or target.strong or target.emphasis:
        yield from _emphasis(pair)
    yield from _syntax(pair)
    yield from _block_mark(pair)
    yield from _dialects(pair)


def _block_mark(pair: Pair) -> Iterator[Problem]:
    """Yield for a mark of a block at the beginning of a line: a message is never a block, so readers would see it."""
    theirs = _BLOCK.search(pair.target.raw) if "\n" in pair.target.raw else _BLOCK.match(pair.target.raw)
    if theirs and not _BLOCK.search(pair.source.raw):
        text = f"readers would see the mark of a list, heading, quotation or table: {quote(theirs[0].strip())}"
        yield pair.acknowledge(
            "HP414", text, "take it out: the source gives the form; if it is a sign of the text, write"
        )


def _dialects(pair: Pair) -> Iterator[Problem]:
    """Yield for marks of other Markdown that only the translation has: a translator's own habit, and readers see it."""
    found = list(dialect_marks(pair.target.raw))
    known = {what for _, what, _ in dialect_marks(pair.source.raw)} if found else set()
    for mark, what, _ in found:
        if what not in known and not _BLOCK.match(mark):
            text = f"readers would see the mark {quote(mark[:30])}: {what} in other Markdown"
            yield pair.acknowledge("HP414", text, "take it out: the source gives the form; if it is meant, write")


def _differ(source: Iterable[str], target: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return (what the target lacks, what it has besides), as multisets, sorted."""
    mine, theirs = Counter(source), Counter(target)
    return sorted((mine - theirs).elements()), sorted((theirs - mine).elements())


def _placeholders(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.placeholders, pair.target.inline.placeholders)
    if lost:
        hint = "copy it from the source, braces and all"
        quoted = _in_codes(lost, pair.target.inline.codes)
        text = f"a placeholder is lost: {quote(f'{{{name}}}' for name in lost)}"
        yield pair.error(
            "HP404", text, f"take {quoted} out of its backquotes: they keep it as it is" if quoted else hint
        )
    if added:
        hint = "take it out; \\{ writes a brace"
        quoted = _in_codes(added, pair.source.inline.codes)
        text = f"a placeholder that the source lacks: {quote(f'{{{name}}}' for name in added)}"
        yield pair.error("HP404", text, f"write {quoted} in backquotes, as the source does" if quoted else hint)


def _named(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(_NAMED.findall(pair.source.raw), _NAMED.findall(pair.target.raw))
    if lost or added:
        what = (
            f"a placeholder is lost: {quote(lost)}" if lost else f"a placeholder that the source lacks: {quote(added)}"
        )
        yield pair.error("HP404", what, "copy it from the source, percent sign, brackets and letter and all")


def _in_codes(names: list[str], codes: tuple[str, ...]) -> str:
    """Return the words in backquotes that hold these placeholders, quoted; nothing if none does."""
    return quote(f"`{code}`" for code in codes if any(f"{{{name}}}" in code for name in names))


def _footnotes(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.footnotes, pair.target.inline.footnotes)
    if lost:
        marks = quote(f"[^{name}]" for name in lost)
        yield pair.error(
            "HP405", f"a footnote mark is lost: {marks}", "copy it from the source; its name is not translated"
        )
    if added:
        marks = quote(f"[^{name}]" for name in added)
        yield pair.error("HP405", f"a footnote mark that the source lacks: {marks}", "take it out")


def _images(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.images, pair.target.inline.images)
    if lost or added:
        text = f"the images differ: {quote(lost) or 'none'} became {quote(added) or 'nothing'}"
        yield pair.error("HP406", text, "keep ![words](file) with the file of the source")


def _codes(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.codes, pair.target.inline.codes)
    if lost or added:
        text = f"words in backquotes differ: {quote(lost) or 'none'} became {quote(added) or 'nothing'}"
        yield pair.warning("HP408", text, "what stands in backquotes is not translated")


def _emphasis(pair: Pair) -> Iterator[Problem]:
    source, target = pair.source.inline, pair.target.inline
    if len(source.strong) > len(target.strong):
        text = f"strong emphasis is lost: {quote(source.strong)}"
        hint = "put ** around the same words"
        risky = pair.segment.role in RISK
        yield pair.acknowledge("HP409", text, f"{hint}, or write") if risky else pair.warning("HP409", text, hint)
    total, other = len(source.strong) + len(source.emphasis), len(target.strong) + len(target.emphasis)
    slanted = pair.context.language.script in _SLANTED
    if slanted and total != other and len(source.strong) <= len(target.strong):
        text = f"emphasis differs: {total} in the source, {other} in the translation"
        yield pair.info("HP410", text, "emphasise what the source emphasises")


def _syntax(pair: Pair) -> Iterator[Problem]:
    plain = pair.target.plain
    stray = _STRAY_MARK.search(plain) if "**" in plain or "__" in plain else None
    if stray and not _STRAY_MARK.search(pair.source.plain):
        text = f"readers would see the marks {quote(stray[0])}"
        yield pair.warning("HP411", text, "** opens before a word and closes after one: no space inside of the marks")
    if "<" not in pair.target.plain:
        return
    tags = _differ(
        (tag.lower() for tag in _TAG.findall(pair.source.plain)), map(str.lower, _TAG.findall(pair.target.plain))
    )
    if tags[1]:
        text = f"HTML is shown as it is written: {quote(f'<{tag}>' for tag in tags[1])}"
        plain = "take the tags out: Markdown and the press do what they are for"
        yield pair.warning("HP412", text, READING if {"ruby", "rt"} & set(tags[1]) else plain)
