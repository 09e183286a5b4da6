"""The pseudo-language en-XA: every message with accents, a third longer and in brackets, so that what is wrong can be seen.

Text without brackets in a page was never extracted; text that does not fit will not fit in German either. Pure: messages
in, messages out; pages in, findings out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from math import ceil

from handoutpress import languages
from handoutpress.markdown.url_policy import normal_label
from handoutpress.model import Article, Catalog, Interface, Message

LANGUAGE = languages.language("en_XA")
OPEN, CLOSE = "\u27e6", "\u27e7"
"""Around each message: mathematical white square brackets, which no handout uses."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_VOWELS = frozenset("aeiouAEIOU")
_MORE = "ö"

_KEPT = re.compile(
    r"(?P<code>`+)(?:(?!(?P=code)).)+(?P=code)"  # code spans
    r"|\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)|\]\[[^\]]*\]"  # targets of links and images
    r"|\[\^[^\]]*\]|<[a-z]+:[^<>\s]*>|https?://[^\s)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+"  # notes and addresses
    r"|\{[A-Za-z][A-Za-z0-9_.-]*\}|%\(\w+\)s|&#?\w+;|\\(?:\n|.)"  # placeholders, entities, escapes, hard breaks
    r"|\[(?P<label>[^\[\]^][^\[\]]*)\](?![\[(])",  # perhaps a link that is its own label
    re.DOTALL,
)


def msgstr(msgid: str, labels: Iterable[str] = ()) -> str:
    """Return a message in the pseudo-language: ``Call us`` is ``⟦Çååļļ ûûš⟧``; markup, placeholders and numbers are kept.

    ``labels`` are those of the article's link definitions.
    """
    known = {normal_label(label) for label in labels}
    letters = _Letters()
    out = []
    at = 0
    for found in _KEPT.finditer(msgid):
        out.append(letters.accented(msgid[at : found.start()]))
        at = found.end()
        label = found["label"]
        if label is None:
            out.append(letters.kept(found[0]))
        elif normal_label(label) in known:
            out.append(f"[{letters.accented(label)}][{label}]")
        else:
            out.append(f"[{letters.accented(label)}]")
    out.append(letters.accented(msgid[at:]))
    return f"{OPEN}{''.join(out)}{letters.rest()}{CLOSE}"


class _Letters:
    """Accents for a message's text piece by piece, with vowels doubled until it is a third longer."""

    def __init__(self) -> None:
        self.length = 0
        self.added = 0

    def accented(self, text: str) -> str:
        out = []
        for char in text:
            self.length += 1
            twice = char in _VOWELS and self.added < ceil(self.length / 3)
            self.added += twice
            out.append(char.translate(_ACCENTS) * (1 + twice))
        return "".join(out)

    def kept(self, text: str) -> str:
        """Return what stays as it is; if readers see it, it counts."""
        self.length += len(text.strip("`")) if text[0] in "`{h" else 0
        return text

    def rest(self) -> str:
        """Return what is still to be added at the end: nothing for a message without a letter."""
        missing = ceil(self.length / 3) - self.added
        return f" {_MORE * (missing - 1)}" if missing > 1 else ""


def catalog(article: Article) -> Catalog:
    """Return an article's catalog in the pseudo-language, complete."""
    labels = [label for label, _ in article.skeleton.links]
    keys = dict.fromkeys(segment.key for segment in article.segments)
    messages = tuple(Message(msgid, msgstr(msgid, labels), context) for context, msgid in keys)
    return Catalog(f"{article.slug} ({LANGUAGE.tag})", LANGUAGE.locale, (), messages)


def interface(template: Catalog) -> Interface:
    """Return the interface in the pseudo-language, from its template."""
    return Interface(LANGUAGE, {message.key: msgstr(message.msgid) for message in template.messages})


_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_DATA = frozenset({"script", "style", "time", "bdi", "code"})
"""Elements whose text is data: names, numbers, dates, what is typed."""
_SPOKEN = ("alt", "aria-label", "title", "placeholder")


class _Page(HTMLParser):
    """Collects what a page says outside of brackets, in its own language."""

    def __init__(self, data: Iterable[str]) -> None:
        super().__init__()
        known = "|".join(map(re.escape, sorted(filter(None, data), key=len, reverse=True)))
        self.data = re.compile(rf"(?<!\w)(?:{known})(?!\w)" if known else "(?!)")
        self.found: dict[str, None] = {}
        self.depth = 0
        self.open: list[tuple[str, bool]] = []
        self.skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)
        if tag not in _VOID:
            skip = tag in _DATA or dict(attrs).get("lang") not in {None, LANGUAGE.tag}
            self.open.append((tag, skip))
            self.skipped += skip

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._attributes(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name, skip = self.open.pop()
            self.skipped -= skip
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.depth = self._look(data, self.depth)

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if self.skipped or values.get("lang") not in {None, LANGUAGE.tag}:
            return
        names = (*_SPOKEN, "content") if tag == "meta" and values.get("name") == "description" else _SPOKEN
        for name in names:
            self._look(values.get(name) or "", 0)

    def _look(self, text: str, depth: int) -> int:
        """Note what of a text stands outside of brackets; return how many are open behind it."""
        for piece in re.split(f"([{OPEN}{CLOSE}])", text):
            if piece in {OPEN, CLOSE}:
                depth = depth + 1 if piece == OPEN else max(depth - 1, 0)
            elif not depth and (left := self._left(piece)):
                self.found.setdefault(left)
        return depth

    def _left(self, text: str) -> str:
        text = self.data.sub("", text)
        return " ".join(text.split()) if any(map(str.isalpha, text)) else ""


def unextracted(page: str, data: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the texts of a page in the pseudo-language that are in no catalog, each once, in their order.

    ``data`` are texts that nobody translates, such as the publisher's name. Elements of data (``time``, ``bdi``, ``code``)
    and what is marked as being in another language are passed over.
    """
    reader = _Page(data)
    reader.feed(page)
    reader.close()
    return tuple(reader.found)
