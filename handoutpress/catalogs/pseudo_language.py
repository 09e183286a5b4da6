"""The pseudo-language en-XA: every message with accents, a third longer and in brackets, so that what is wrong can be seen.

Text without brackets in a page was never extracted; text that does not fit will not fit in German either. Pure: messages
in, messages out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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
