"""Links: lost, added, exchanged, without words, leading elsewhere, not read as one. HP401-HP403, HP407, HP413, HP415, HP416.

The walk compares targets but for the language that they name; these findings say which link of the source became which of the
translation. That one leads to the site in the reader's language is a question where a mistake harms, else worth a look.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from handoutpress.checks.characters import names
from handoutpress.checks.folding import fold
from handoutpress.checks.pair import Pair, quote
from handoutpress.languages import web_addresses
from handoutpress.markdown import RISK
from handoutpress.markdown.url_policy import normal_label, same_page
from handoutpress.model import Inline, Problem

_TARGET = r"(?:https?:|mailto:|tel:|#|[\w./-]+\.md)"
_BROKEN = (
    (
        re.compile(rf"\]\s*(?P<unseen>[\u200c-\u200f]+)[\s\u200c-\u200f]*\(\s*{_TARGET}"),
        "between the brackets stands {names}, which nobody sees: delete it",
    ),
    (re.compile(rf"\]\s+\(\s*{_TARGET}|\]\s+\[[\w -]+\]"), "no space between the brackets"),
    (re.compile(r"\\\[[^\]]*\\?\]\("), "no backslash before the brackets"),
    (re.compile(r"］|（https?:|\]（"), "ASCII brackets: [words](target)"),
    (re.compile(r"\]\((?:https?:|mailto:)[^()]*$"), "the ) behind the address is missing"),
    (
        re.compile(r"\]\(\s*(?:https?\b|mailto:)[^()\s<>]*\s+(?![\"'(])[^()\s]+"),
        "no space inside of the address, and ) right behind it",
    ),
)
"""What looks like a link and is not read as one, and what to say of it; the first that fits counts."""
_LOOKS = re.compile(r"[\]］（]")
_BACKQUOTE = re.compile(r"(?<!\\)`")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_OTHER = "keep the link as it is; locales/LOCALE/links.toml gives a language its own target"


def check(pair: Pair) -> Iterator[Problem]:
    """Yield what differs between the links of the two sides."""
    source, target = pair.source.inline.links, pair.target.inline.links
    broken = _broken(pair)
    if source or target:
        yield from _compared(pair, broken)
    if target:
        yield from _wordless(pair)
    if len(source) > 1:
        yield from _exchanged(pair)
    if broken and len(target) >= len(source):
        text = f"a link is written in a way that Markdown does not read: {quote(broken[0])}"
        yield pair.error("HP407", text, f"write [words](target): {broken[1]}")


def _compared(pair: Pair, broken: tuple[str, str] | None) -> Iterator[Problem]:
    lost = _without(pair.source.inline.links, pair.target.inline.links)
    added = _without(pair.target.inline.links, pair.source.inline.links)
    for url, other in _pairs(lost, added):
        yield _elsewhere(pair, url, other)
    for url in lost:
        yield pair.error("HP401", f"a link is lost: {quote(url)}", _lost_hint(pair, broken))
    for url in (url for url in added if same_page(url) not in map(same_page, pair.source.inline.links)):
        yield pair.error(
            "HP403", f"a link that the source lacks: {quote(url)}", "take it out, or ask the author for it"
        )


def _wordless(pair: Pair) -> Iterator[Problem]:
    """Yield for a link that nobody can see or hear; a page is told so after the build only, without the catalog's line."""
    mine, theirs = pair.source.inline, pair.target.inline
    empty = [url for url, said in zip(theirs.links, theirs.link_words, strict=False) if not said]
    if empty and len(empty) > mine.link_words.count(""):
        yield pair.error("HP415", f"a link has no words: {quote(empty[0])}", "write words between the brackets")


def _exchanged(pair: Pair) -> Iterator[Problem]:
    """Yield if the links of the source stand in another order, or under each other's words."""
    mine, theirs = _by_place(pair.source.inline), _by_place(pair.target.inline)
    urls = [url for url, _ in mine]
    if len(mine) != len(theirs) or len(set(urls)) < len(urls) or sorted(urls) != sorted(url for url, _ in theirs):
        return
    words = dict(mine)
    kept = [url for url, said in theirs if said and said == words[url]]
    taken = [said for url, said in theirs if said and said != words[url] and said in words.values()]
    if taken or (urls != [url for url, _ in theirs] and not kept):
        text = f"links have changed places: {quote(url for url, _ in theirs)}"
        yield pair.acknowledge("HP416", text, "see that each leads where its words say, then write")


def _by_place(side: Inline) -> list[tuple[str, str]]:
    """Return (address, words) of each link in order, as they are compared."""
    return [(same_page(url), fold(said)) for url, said in zip(side.links, side.link_words, strict=False)]


def _without(links: Iterable[str], others: Iterable[str]) -> list[str]:
    """Return the links that the others lack, as a multiset, in order."""
    rest = Counter(map(same_page, others))
    found = []
    for url in links:
        if rest[same_page(url)]:
            rest[same_page(url)] -= 1
        else:
            found.append(url)
    return found


def _page(url: str) -> object:
    return web_addresses.read(url).page


def _site(url: str) -> object:
    return web_addresses.read(url).site


def _any(_url: str) -> object:
    return None


_LIKENESS: tuple[Callable[[str], object], ...] = (_page, _site, _any)
"""What makes two links partners: the same page but for its language, the same site, the order in the sentence."""


def _pairs(lost: list[str], added: list[str]) -> list[tuple[str, str]]:
    """Take the links that became another one out of both lists and return them, likest first."""
    found = []
    for like in _LIKENESS:
        for url in list(lost):
            other = next((one for one in added if like(one) == like(url)), None)
            if other is not None:
                lost.remove(url)
                added.remove(other)
                found.append((url, other))
    return found


def _elsewhere(pair: Pair, url: str, other: str) -> Problem:
    context = pair.context
    mine, theirs = web_addresses.read(url), web_addresses.read(other)
    if web_addresses.translated(mine, theirs, context.source_language, context.language):
        text = f"a link leads to the site in the reader's language: to {quote(other)} instead of {quote(url)}"
        told = pair.acknowledge if pair.segment.role in RISK else pair.warning
        return told("HP413", text, f"see that it says the same; or {_own_target(pair, url, other)}")
    return pair.error("HP402", f"a link leads elsewhere: to {quote(other)} instead of {quote(url)}", _OTHER)


def _own_target(pair: Pair, url: str, other: str) -> str:
    """Return how a language gets a target of its own, with the line for its links.toml."""
    label = next((label for label, target in pair.context.links if target == url and _used(pair, label)), None)
    folder, found, _ = pair.context.path.partition("/LC_MESSAGES/")
    file = f"{folder if found else f'locales/{pair.locale}'}/links.toml"
    if label is None:
        name = _suggested(url)
        ask = f"keep {quote(url)} and ask the author for a label: [words][{name}] and [{name}]: {url}"
        return f"{ask}; then write in {file}, below [links]: {_line(name, other)}"
    return f"keep [words][{label}], and write in {file}, below [links]: {_line(label, other)}"


def _used(pair: Pair, label: str) -> bool:
    return f"[{normal_label(label)}]" in normal_label(pair.source.raw)


def _suggested(url: str) -> str:
    """Return a label for an address: the last words of its path, else its host."""
    page = web_addresses.read(url).page
    return re.sub(r"[^a-z0-9]+", "-", str(page[-1]).lower()).strip("-") or "guide"


def _line(label: str, url: str) -> str:
    """Return ``label = "url"`` as TOML writes it; a string of JSON is one of TOML."""
    key = label if _BARE_KEY.fullmatch(label) else json.dumps(label, ensure_ascii=False)
    return f"{key} = {json.dumps(url, ensure_ascii=False)}"


def _lost_hint(pair: Pair, broken: tuple[str, str] | None) -> str:
    if broken:
        return f"{quote(broken[0])} is not read as a link: {broken[1]}"
    if len(_BACKQUOTE.findall(pair.target.raw)) % 2 > len(_BACKQUOTE.findall(pair.source.raw)) % 2:
        return "a backquote is missing or one too many: what stands between two of them is no link"
    return "keep [words](target) or [words][label]"


def _broken(pair: Pair) -> tuple[str, str] | None:
    """Return (what looks like a link that Markdown does not read as one, what is wrong with it)."""
    raw = pair.target.raw
    if not _LOOKS.search(raw):
        return None
    for pattern, hint in _BROKEN:
        found = pattern.search(raw)
        if found and not pattern.search(pair.source.raw):
            unseen = found.groupdict().get("unseen") or ""
            return found[0], hint.format(names=names(sorted(set(unseen))))
    return None
