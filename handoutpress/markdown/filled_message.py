"""A translation in the place of its source: checked against the source's structure, written as XHTML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from html import escape, unescape

from handoutpress.languages import web_addresses
from handoutpress.markdown.inline import FACT, Token, is_plain, label_of, plain, structure, tokens, url_of
from handoutpress.markdown.marker_characters import CLOSE, OPEN
from handoutpress.markdown.url_policy import article_target, link_kind, normal_label
from handoutpress.model import Filled, Inline, Segment, Skeleton, Slot

_NONE: Mapping[str, str] = {}


class _Braces(dict[str, str]):
    """Placeholders as they are written."""

    def get(self, name: str, _default: object = None) -> str:
        return f"{{{name}}}"


_MARKS = {"l": "link", "f": "figure", "n": "noteref", "r": "noteref-again"}
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]")
_DIALLED = re.compile(
    r"[*+]?\(?[0-9][0-9 ()./-]*(?:(?i:ext\.?|x|#) ?[0-9]+)?"
)  # a fact that is a number to dial: it stays on one line
_AS_WRITTEN = _Braces()
_WIDE = "\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
"""Characters between which Chinese and Japanese have no blanks: Han, kana, full-width signs; not Hangul."""
_FIRST_WIDE = "\u3001"


@cache
def _lines() -> re.Pattern[str]:
    """Return what finds an end of a line between two wide characters, where it is no blank."""
    return re.compile(rf"(?<=[{_WIDE}])[ ]*\n[ ]*(?=[{_WIDE}])")


@cache
def _blanks() -> re.Pattern[str]:
    """Return what finds blanks between two wide characters."""
    return re.compile(rf"(?<=[{_WIDE}]) +(?=[{_WIDE}])")


def render(
    source: Segment,
    msgstr: str,
    skeleton: Skeleton,
    facts: Mapping[str, str],
    targets: Mapping[str, str] | None = None,
) -> Filled | None:
    """Return a translation of ``source`` as inline XHTML and as plain text.

    ``facts`` holds the text of each placeholder (what is missing is written as an empty ``bdi``), ``targets`` a
    language's own URL for labels. None: its links, footnotes, images or placeholders are not the msgid's, a URL or a
    character is not allowed, or it has no words. Internal links, images and footnote marks are written in a private
    notation that ``fill`` resolves.
    """
    if is_plain(msgstr) and is_plain(source.msgid):
        words = msgstr.strip(" ")
        return Filled(escape(words, quote=False), words) if words.strip() else None
    message = tokens(_lines().sub("", msgstr) if "\n" in msgstr else msgstr, skeleton.links, skeleton.footnotes)
    if message is None:
        return None
    kept = structure(message, skeleton.links)
    if kept is None or not _agree(kept, _source_structure(source.msgid, skeleton)):
        return None
    words = plain(message, facts)
    if not words.strip() and not kept:
        return None
    return Filled(xhtml(message, skeleton.links, facts, targets or _NONE), words.replace("\n", " "))


def joined(filled: Filled) -> Filled:
    """Return a text of the source without the blanks that line breaks between Chinese or Japanese characters have left.

    In a msgid a line break is a blank, in every language, and its hash stays what it was: so it is mended when it is filled.
    Who wants a blank between two such characters writes U+3000.
    """
    if max(filled.plain, default="") < _FIRST_WIDE or not _blanks().search(filled.plain):
        return filled
    return replace(filled, xhtml=_blanks().sub("", filled.xhtml), plain=_blanks().sub("", filled.plain))


def inline(text: str, links: Sequence[tuple[str, str]] = ()) -> Inline:
    """Return what a message holds besides its words. ``links`` are the (label, URL) of the article's definitions.

    Footnote marks count by their name whether or not the article defines it. A text with a forbidden character holds
    nothing but itself.
    """
    if is_plain(text):
        return Inline(text.strip(" "))
    links = tuple(links)
    message = tokens(text, links, tuple(dict.fromkeys(_NOTE.findall(text))))
    if message is None:
        return Inline(text)
    kinds: dict[str, list[str]] = {kind: [] for kind in ("link", "image", "code", "note", "fact")}
    for kind, value, more in message:
        if kind in kinds:
            kinds[kind].append(url_of(value, links) if kind in ("link", "image") else unescape(value))
        kinds["fact"] += FACT.findall(more) if kind == "image" else ()
    return Inline(
        plain=plain(message, _AS_WRITTEN),
        links=tuple(kinds["link"]),
        images=tuple(kinds["image"]),
        codes=tuple(kinds["code"]),
        footnotes=tuple(kinds["note"]),
        placeholders=tuple(kinds["fact"]),
        strong=_runs(message, "strong"),
        emphasis=_runs(message, "em"),
        link_words=_link_words(message) if kinds["link"] else (),
    )


def xhtml(
    message: list[Token],
    links: Sequence[tuple[str, str]],
    facts: Mapping[str, str] = _NONE,
    targets: Mapping[str, str] = _NONE,
) -> str:
    """Return tokens as inline XHTML; internal links, images and footnote marks as OPEN, a letter, a key, CLOSE."""
    return "".join(
        value if kind == "text" else kind if kind[0] == "<" else _element((kind, value, more), links, facts, targets)
        for kind, value, more in message
    )


def _element(
    token: Token, links: Sequence[tuple[str, str]], facts: Mapping[str, str], targets: Mapping[str, str]
) -> str:
    kind, value, more = token
    if kind == "code":
        return f"<code>{value}</code>"
    if kind == "ruby":
        return f"<ruby>{value}</ruby>"
    if kind == "fact":
        text = facts.get(value, "")
        mark = ' class="number"' if _DIALLED.fullmatch(text) else ""
        return f"<bdi{mark}>{escape(text)}</bdi>"
    if kind == "note":
        return f"{OPEN}n{value}{CLOSE}"
    if kind == "image":
        alt = FACT.sub(lambda match: escape(facts.get(match[1], "")), more)
        return f'<img src="{OPEN}f{value}{CLOSE}" alt="{alt}" />'
    title = f' title="{more}"' if more else ""
    return f'<a href="{_href(value, links, targets)}"{title}>'


def _href(value: str, links: Sequence[tuple[str, str]], targets: Mapping[str, str]) -> str:
    number = label_of(value, links)
    url = url_of(value, links)
    if number >= 0 and targets:
        own = {normal_label(label): target for label, target in targets.items()}.get(
            normal_label(links[number][0]), url
        )
        url = own if link_kind(own) else url
    return f"{OPEN}l{article_target(url)}{CLOSE}" if link_kind(url) == "article" else escape(url)


def _agree(kept: tuple[tuple[str, str], ...], source: tuple[tuple[str, str], ...] | None) -> bool:
    """Return whether a translation keeps what its source holds.

    It may mention a page of the source's again, and lead to a page in another language: the checks say whether it is the reader's.
    """
    if source is None or kept == source:
        return kept == source
    mine, theirs = Counter(source), Counter(kept)
    added = list((theirs - mine).elements())
    for kind, url in (mine - theirs).elements():
        own = next((one for one in added if kind == one[0] == "link" and web_addresses.alike(url, one[1])), None)
        if own is None:
            return False
        added.remove(own)
    return all(kind == "link" and (kind, url) in mine for kind, url in added)


def _source_structure(msgid: str, skeleton: Skeleton) -> tuple[tuple[str, str], ...] | None:
    """Return the structure of a msgid, computed once: it is asked for in every language."""
    return _structure(msgid, skeleton.links, skeleton.footnotes) if "[" in msgid else _structure(msgid, (), ())


@lru_cache(maxsize=8192)
def _structure(
    msgid: str, links: tuple[tuple[str, str], ...], notes: tuple[str, ...]
) -> tuple[tuple[str, str], ...] | None:
    message = tokens(msgid, links, notes)
    return None if message is None else structure(message, links)


def _runs(message: list[Token], tag: str) -> tuple[str, ...]:
    """Return the plain text of each run of an element, in the order of their beginnings."""
    runs: list[list[Token]] = []
    open_runs: list[list[Token]] = []
    for token in message:
        if token[0] == f"<{tag}>":
            open_runs.append([])
            runs.append(open_runs[-1])
        elif token[0] == f"</{tag}>":
            open_runs.pop()
        for run in open_runs:
            run.append(token)
    return tuple(plain(run, _AS_WRITTEN) for run in runs)


def _link_words(message: list[Token]) -> tuple[str, ...]:
    """Return the plain text of each link in order; a picture in it speaks by its alternative text."""
    found: list[list[Token]] = []
    inside = False
    for token in message:
        if token[0] == "link":
            found.append([])
            inside = True
        elif token[0] == "</a>":
            inside = False
        elif inside:
            found[-1].append(("text", token[2], "") if token[0] == "image" else token)
    return tuple(plain(run, _AS_WRITTEN).strip() for run in found)


def again(text: str) -> str:
    """Return inline XHTML whose footnote marks stand beside the ones that notes link back to: they get no id."""
    return text.replace(f"{OPEN}n", f"{OPEN}r")


def split_marks(text: str) -> Iterator[str | Slot]:
    """Yield inline XHTML in pieces, each mark as a Slot: ``link``, ``figure``, or ``noteref`` (within this room only)."""
    first, *rest = text.split(OPEN)
    if first:
        yield first
    for piece in rest:
        mark, _, after = piece.partition(CLOSE)
        yield Slot(_MARKS[mark[0]], key=mark[1:])
        if after:
            yield after


def unplaced(text: str, notes: Sequence[str] = ()) -> str:
    """Return inline XHTML whose marks need no page around them: links lead nowhere, a footnote's mark is its number.

    ``notes`` are the names of the article's footnotes, in the order of their numbers; the mark of any other is its name.

    A figure's mark becomes ``figures:`` and its path, for who shows it by itself.
    """
    out: list[str] = []
    for part in split_marks(text):
        if isinstance(part, str):
            out.append(part)
        elif part.what in ("noteref", "noteref-again"):
            mark = str(notes.index(part.key) + 1) if part.key in notes else escape(part.key)
            out.append(f"<sup>[{mark}]</sup>")
        elif part.what == "figure":
            out.append(f"figures:{escape(part.key)}")
    return "".join(out)
