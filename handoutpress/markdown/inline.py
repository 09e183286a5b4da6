"""One message: inline Markdown -> inline XHTML, and what it holds besides its words.

A message is rendered as the content of a heading of one line, so nothing in it can start a block. A hard break is a
backslash and a line feed (msgid form 1): Markdown's own spelling, two lines in a catalog, and no other text means it. As
a heading has but one line, the break travels as an escaped backslash, a mark and a space: what stands before it still
meets punctuation and what follows still meets white space, so that emphasis next to or across it is seen as in the source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from html import escape, unescape

from handoutpress.languages.hidden_characters import FORBIDDEN_CLASS
from handoutpress.markdown import parse, ruby
from handoutpress.markdown.marker_characters import BREAK, END, LITERAL, WIDE, forbidden
from handoutpress.markdown.url_policy import link_kind, normal_label, safe_figure, same_page, with_host

Token = tuple[str, str, str]
"""(kind, value, more), escaped as in HTML: ``text``, ``code``, ``ruby`` (words with readings, as elements), ``link`` (URL, title),
``image`` (source, alt), ``note`` (its name), ``fact`` (a placeholder's), or a tag as it stands: ``<em>``, ``</a>``, ``<br />``."""

MAX_TAGS = 40
"""Marks nested deeper than this make a message fall back."""

_SPECIAL = re.compile(rf"[\\`*_\[<&{{\n\r\t{FORBIDDEN_CLASS}]")
_HARD = re.compile(r"(?<!\\)((?:\\\\)*)\\\n[ \t\n]*")
_SOFT = re.compile(r"[ \t]*\n[ \t\n]*")
_ESCAPED_BRACE = re.compile(r"(?<!\\)((?:\\\\)*\\\{[A-Za-z])")
_BREAK_MARK = re.compile(rf"(<code>.*?</code>)|\\{BREAK} ?")
FACT = re.compile(r"\{([A-Za-z][A-Za-z0-9_.-]*)\}")
_TOKEN = re.compile(
    r'<a href="(?P<href>[^"]*)"(?: title="(?P<title>[^"]*)")?(?P<link>)>'
    r'|<img src="(?P<src>[^"]*)" alt="(?P<alt>[^"]*)"(?: title="[^"]*")?(?P<image>) />'
    r"|<code>(?P<code>.*?)</code>"
    r"|<ruby>(?P<ruby>.*?)</ruby>"
    r'|<sup class="footnote-ref"><a href="#fn-(?P<note>[^"]*)" id="[^"]*" data-footnote-ref>\d+</a></sup>'
    r"|(?P<tag></?(?:em|strong|a)>|<br />)"
    r"|\{(?P<fact>[A-Za-z][A-Za-z0-9_.-]*)\}"
)
_DEPTH = {"link": 1, "<em>": 1, "<strong>": 1, "</a>": -1, "</em>": -1, "</strong>": -1}
_VALUE = {"link": "href", "image": "src"}
_REFERENCE = "x-ref:"
_SPACELESS = "\u0e01-\u0edf\u1000-\u109f\u1780-\u17d3\ua9e0-\ua9fe\uaa60-\uaa7f"
_BESIDE_LETTER = re.compile(
    rf"(?<![\\*])(?P<opening>(?<=[{_SPACELESS}])\*{{1,3}}(?=[^\w\s*\\]))|(?<=[^\w\s*\\])(?P<closing>\*{{1,3}}(?=[{_SPACELESS}]))"
)
"""Emphasis between a letter and a sign in Thai, Lao, Burmese and Khmer, which have no spaces: CommonMark sees none there.

comrak bends that rule for Chinese, Japanese and Korean only, so while a message is rendered, such a mark stands beside a
character that counts as one of theirs."""


def message_html(text: str, definitions: str = "") -> str:
    """Return comrak's inline HTML of a message; ``definitions`` are Markdown lines for its references.

    The text must hold no forbidden character.
    """
    line = _SOFT.sub(" ", _HARD.sub(rf"\1\\\\{BREAK} ", text.strip(" \t\n"))) if "\n" in text else text
    page = parse.html(f"# {line} {END}\n\n{definitions}")
    inner = page[len("<h1>") : page.index(END)].rstrip(" ")
    return _BREAK_MARK.sub(_break, inner) if BREAK in inner else inner


def _break(match: re.Match[str]) -> str:
    return match[1].replace(f"\\\\{BREAK}", "\\") if match[1] else "<br />"


@lru_cache(maxsize=1024)
def _definitions(links: Sequence[tuple[str, str]], notes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return (what a text that uses it holds, line) of each definition: links by number, stubs for the footnotes."""
    labels = ((f"[{normal_label(label)}]", f"[{label}]: {_REFERENCE}{at}\n") for at, (label, _) in enumerate(links))
    return (*labels, *((f"[^{name.casefold()}]", f"\n[^{name}]: x\n") for name in notes))


def _definitions_of(text: str, links: tuple[tuple[str, str], ...], notes: tuple[str, ...]) -> str:
    """Return the definitions that a text uses: so that a rendered link tells its label, and marks are seen as such."""
    if "[" not in text:
        return ""
    words = normal_label(text).replace("[ ", "[").replace(" ]", "]")
    return "".join(line for used, line in _definitions(links, notes) if used in words)


def is_plain(text: str) -> bool:
    """Return whether a text holds nothing that Markdown could read as more than words; most messages do not."""
    return not _SPECIAL.search(text)


def tokens(text: str, links: tuple[tuple[str, str], ...] = (), notes: tuple[str, ...] = ()) -> list[Token] | None:
    """Return a message as tokens; None if it holds a forbidden character.

    A link by label has the URL ``x-ref:N`` with the label's number; texts and attributes are escaped as in HTML.
    """
    if is_plain(text):
        return [("text", escape(text.strip(" "), quote=False), "")]
    if forbidden(text):
        return None
    if "\\{" in text:
        text = _ESCAPED_BRACE.sub(rf"\1{LITERAL}", text)
    if "*" in text:
        text = _BESIDE_LETTER.sub(_with_wide, text)
    page = message_html(text, _definitions_of(text, links, notes)).replace(WIDE, "")
    if "<ruby>" in text and "\\<ruby>" not in text:
        page = ruby.with_readings(page)
    found = list(_split(page))
    return [(kind, value.replace(LITERAL, ""), more) for kind, value, more in found] if LITERAL in page else found


def _with_wide(match: re.Match[str]) -> str:
    return f"{match['closing']}{WIDE}" if match["closing"] else f"{WIDE}{match['opening']}"


def _split(page: str) -> Iterator[Token]:
    at = 0
    for match in _TOKEN.finditer(page):
        if match.start() > at:
            yield "text", page[at : match.start()], ""
        at = match.end()
        kind = match.lastgroup or ""
        if kind == "tag":
            yield match["tag"], "", ""
        else:
            yield kind, match[_VALUE.get(kind, kind)], _more(match, kind)
    if at < len(page):
        yield "text", page[at:], ""


def _more(match: re.Match[str], kind: str) -> str:
    return match["alt"] if kind == "image" else match["title"] or "" if kind == "link" else ""


def url_of(value: str, links: Sequence[tuple[str, str]]) -> str:
    """Return the URL of a ``link`` or ``image`` token."""
    number = label_of(value, links)
    return with_host(unescape(value)) if number < 0 else links[number][1]


def label_of(value: str, links: Sequence[tuple[str, str]]) -> int:
    """Return the number of the label that a link goes by, -1 if it has its URL in itself."""
    number = value.removeprefix(_REFERENCE)
    return int(number) if number != value and number.isdecimal() and int(number) < len(links) else -1


def structure(message: list[Token], links: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...] | None:
    """Return what a translation must keep, sorted: links by URL, images, footnotes, placeholders.

    None if a URL is not allowed, or if the marks nest too deep.
    """
    kept: list[tuple[str, str]] = []
    depth = 0
    for kind, value, more in message:
        if kind in ("link", "image"):
            url = url_of(value, links)
            if not (link_kind(url) if kind == "link" else safe_figure(url)):
                return None
            kept.append((kind, same_page(url)))
            kept.extend(("fact", name) for name in FACT.findall(more))
        elif kind in ("note", "fact"):
            kept.append((kind, value))
        depth += _DEPTH.get(kind, 0)
        if depth > MAX_TAGS:
            return None
    return tuple(sorted(kept))


def plain(message: list[Token], facts: Mapping[str, str]) -> str:
    """Return the words without markup: alt texts for images, a line feed for a hard break, nothing for footnote marks."""
    return "".join(_words(token, facts) for token in message)


def _words(token: Token, facts: Mapping[str, str]) -> str:
    kind, value, more = token
    if kind in ("text", "code"):
        return unescape(value)
    if kind == "ruby":
        return unescape(ruby.base(value))
    if kind == "fact":
        return facts.get(value, "")
    return unescape(more) if kind == "image" else "\n" if kind == "<br />" else ""
