"""Markdown structure: links, URLs, images, footnotes, placeholders, code, emphasis. HP401-HP412.

The walk shows the source where a translation's links, images, footnotes or placeholders are not the source's; these
findings say why.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from handoutpress.checks.pair import Pair, quote
from handoutpress.model import Problem

RISK_ROLES = frozenset({"warning", "risk", "emergency", "dose", "consent", "when-to-call"})
"""Roles of blocks in which a mistake harms."""

_BROKEN_LINK = re.compile(
    r"\][\s\u200c-\u200f]+\(\s*(?:https?:|mailto:|tel:|#|[\w-]+\.md)|\]\s+\[[\w -]+\]|\\\[[^\]]*\\?\]\(|］|（https?:|\]（"
)
_SLANTED = frozenset({"Latn", "Cyrl", "Grek"})
_STRAY_MARK = re.compile(r"(?<!\\)(?:\*\*|__)")
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what differs in structure between the two sides."""
    source, target = pair.source.inline, pair.target.inline
    if source.links or target.links:
        yield from _links(pair)
    if source.placeholders != target.placeholders:
        yield from _placeholders(pair)
    if source.footnotes != target.footnotes:
        yield from _footnotes(pair)
    if source.images != target.images:
        yield from _images(pair)
    if source.codes != target.codes:
        yield from _codes(pair)
    if source.strong or source.emphasis or target.strong or target.emphasis:
        yield from _emphasis(pair)
    yield from _syntax(pair)


def _differ(source: Iterable[str], target: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return (what the target lacks, what it has besides), as multisets, sorted."""
    mine, theirs = Counter(source), Counter(target)
    return sorted((mine - theirs).elements()), sorted((theirs - mine).elements())


def _links(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.links, pair.target.inline.links)
    for url, other in zip(lost, added, strict=False):
        text = f"a link leads elsewhere: to {quote(other)} instead of {quote(url)}"
        yield pair.error(
            "HP402", text, "keep the link as it is; locales/LOCALE/links.toml gives a language its own target"
        )
    broken = _broken(pair)
    for url in lost[len(added) :]:
        text = f"a link is lost: {quote(url)}"
        hint = f"{quote(broken)} is not read as a link: no space between the brackets, ASCII brackets, no backslash"
        yield pair.error("HP401", text, hint if broken else "keep [words](target) or [words][label]")
    for url in added[len(lost) :]:
        yield pair.error(
            "HP403", f"a link that the source lacks: {quote(url)}", "take it out, or ask the author for it"
        )


def _broken(pair: Pair) -> str:
    """Return what looks like a link that Markdown does not read as one."""
    raw = pair.target.raw
    found = _BROKEN_LINK.search(raw) if "]" in raw or "］" in raw or "（" in raw else None
    return found[0] if found and not _BROKEN_LINK.search(pair.source.raw) else ""


def _placeholders(pair: Pair) -> Iterator[Problem]:
    lost, added = _differ(pair.source.inline.placeholders, pair.target.inline.placeholders)
    if lost:
        names = quote(f"{{{name}}}" for name in lost)
        yield pair.error("HP404", f"a placeholder is lost: {names}", "copy it from the source, braces and all")
    if added:
        names = quote(f"{{{name}}}" for name in added)
        yield pair.error("HP404", f"a placeholder that the source lacks: {names}", "take it out; \\{ writes a brace")


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
        risky = pair.segment.role in RISK_ROLES
        yield pair.acknowledge("HP409", text, f"{hint}, or write") if risky else pair.warning("HP409", text, hint)
    total, other = len(source.strong) + len(source.emphasis), len(target.strong) + len(target.emphasis)
    slanted = pair.context.language.script in _SLANTED
    if slanted and total != other and len(source.strong) <= len(target.strong):
        text = f"emphasis differs: {total} in the source, {other} in the translation"
        yield pair.info("HP410", text, "emphasise what the source emphasises")


def _syntax(pair: Pair) -> Iterator[Problem]:
    broken = _broken(pair)
    if broken and len(pair.target.inline.links) >= len(pair.source.inline.links):
        text = f"a link is written in a way that Markdown does not read: {quote(broken)}"
        yield pair.error("HP407", text, "write [words](target) with ASCII brackets and no space between them")
    stray = _STRAY_MARK.search(pair.target.plain)
    if stray and not _STRAY_MARK.search(pair.source.plain):
        text = f"readers would see the marks {quote(stray[0])}"
        yield pair.warning("HP411", text, "** opens before a word and closes after one: no space inside of the marks")
    tags = _differ(
        (tag.lower() for tag in _TAG.findall(pair.source.plain)), map(str.lower, _TAG.findall(pair.target.plain))
    )
    if tags[1]:
        text = f"HTML is shown as it is written: {quote(f'<{tag}>' for tag in tags[1])}"
        yield pair.warning("HP412", text, "take the tags out: Markdown and the press do what they are for")
