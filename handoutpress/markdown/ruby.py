"""Readings above words: ``<ruby>漢字<rt>かんじ</rt></ruby>``, the one piece of HTML that a message may hold (HTML, 4.5.10).

What is read so is small: a base and its reading, as often as needed, with ``<rb>`` and ``<rp>`` or without; nothing but words in
either, and no numbers or Han in a reading, for no check reads it. What is anything else stays text, and is told.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from handoutpress.markdown.parse import Node, inline_html

HINT = "a reading is written <ruby>漢字<rt>かんじ</rt></ruby>, with words only, and no numbers in the reading"

_TAG = re.compile("</?(?:ruby|rb|rt|rp)>")
_SHOWN = re.compile("&lt;/?(?:ruby|rb|rt|rp)&gt;")
_CODE = re.compile("<code>.*?</code>")
_RUBY = re.compile(r"&lt;ruby&gt;([^<{]{1,2000}?)&lt;/ruby&gt;|<code>.*?</code>")
_WORDS = r"((?:[^<>&{}]|&amp;|&quot;){1,80}?)"
_BRACKET = r"(?:&lt;rp&gt;[^<>&{}]{0,2}&lt;/rp&gt;)?"
_PAIR = re.compile(
    rf"\s*(?:&lt;rb&gt;)?{_WORDS}(?:&lt;/rb&gt;)?\s*{_BRACKET}"
    rf"&lt;rt&gt;{_WORDS}(?:&lt;/rt&gt;{_BRACKET}|(?=&lt;(?!/rt))|$)\s*"
)
_READING = re.compile("<rp>.*?</rp>|<rt>.*?</rt>")


def is_tag(literal: str) -> bool:
    """Return whether inline HTML is a tag of ruby, as it is written here: in small letters, without attributes."""
    return _TAG.fullmatch(literal) is not None


def with_readings(page: str) -> str:
    """Return comrak's inline HTML, in which tags are text, with each reading as an element; the rest as it is."""
    return _RUBY.sub(_element, page) if "&lt;ruby&gt;" in page else page


def all_read(leaf: Node) -> bool:
    """Return whether every tag of ruby in a leaf block is part of a reading."""
    return not _SHOWN.search(_CODE.sub("", with_readings(inline_html(leaf))))


def base(inner: str) -> str:
    """Return the words of an element without their readings: what is searched, checked and said where only words can stand."""
    return _READING.sub("", inner)


def _element(match: re.Match[str]) -> str:
    pairs, at = [], 0
    while at < len(match[1] or ""):
        pair = _PAIR.match(match[1], at)
        if not pair or not pair[1].strip() or not _is_reading(unescape(pair[2]).strip()):
            return match[0]
        pairs.append(f"{pair[1].strip()}<rp>（</rp><rt>{pair[2].strip()}</rt><rp>）</rp>")
        at = pair.end()
    return f"<ruby>{''.join(pairs)}</ruby>" if pairs else match[0]


def _is_reading(text: str) -> bool:
    return bool(text) and not any(
        unicodedata.category(char)[0] in "NC" or unicodedata.name(char, "").startswith("CJK ") for char in text
    )
