"""Characters: controls, invisible and bidirectional ones, mojibake, normal form, spaces. HP421-HP427."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from handoutpress.checks.pair import Pair
from handoutpress.markdown.marker_characters import forbidden
from handoutpress.model import Problem

_ODD = re.compile(r"[^\x20-\x7e\n]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff\U000e0000-\U000e007f]")
INVISIBLE = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]"
)
"""Characters without a width that no language here needs; U+200B is allowed where lines break at it."""

_JOINERS = re.compile("[\u200c\u200d]")
_EMOJI_JOIN = re.compile(
    "(?<=[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])\u200d(?=[\u2600-\u27bf\U0001f000-\U0001faff])"
)
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_JOINED_SCRIPTS = frozenset(
    {
        "Arab",
        "Aran",
        "Deva",
        "Beng",
        "Guru",
        "Gujr",
        "Orya",
        "Taml",
        "Telu",
        "Knda",
        "Mlym",
        "Sinh",
        "Mymr",
        "Khmr",
        "Mong",
        "Syrc",
        "Thaa",
    }
)
_ZERO_WIDTH_SPACE = frozenset({"Thai", "Laoo", "Khmr", "Mymr", "Tibt"})
_RTL_SCRIPTS = frozenset({"Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo"})
_MOJIBAKE = re.compile(
    "[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\u00bf\u2122\u0153\u02dc\u201c\u201d\u00a6]|\u00ef\u00bb\u00bf|\ufffd"
    "|[\u00d0\u00d1][\u0080-\u00bf][\u00d0\u00d1]|[\u00d8\u00d9][\u0080-\u00bf][\u00d8\u00d9]|\u00e0\u00a4[\u0080-\u00bf]"
)
_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u00c2\u00c3\u00d0\u00d1\u00d8\u00d9\u00e0\u00e2\u00ef\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff\U000e0000-\U000e007f]"
)
"""What any of the patterns above begins with: a text without it has none of these characters."""
_EDGE = re.compile(r"^\s|\s$")
_DOUBLE = re.compile(r"(?<=\S)[  ]{2,}(?=\S)")


def check(pair: Pair) -> Iterator[Problem]:
    """Yield the characters of a translation that should not be there."""
    text, source = pair.target.raw, pair.source.raw
    if (text[:1].isspace() or text[-1:].isspace()) and not _EDGE.search(source):
        yield pair.warning("HP426", "white space at the beginning or the end", "check --fix takes it out")
    if "  " in text and _DOUBLE.search(text) and not _DOUBLE.search(source):
        yield pair.warning("HP427", "two spaces in a row", "check --fix takes one out")
    if not _ODD.search(text) and "&#" not in text:
        return
    if _SUSPECT.search(text) or "&#" in text:
        yield from _errors(pair, text, source)
    if not unicodedata.is_normalized("NFC", text):
        yield pair.warning("HP425", "letters and accents are not in one piece (Unicode NFC)", "check --fix joins them")


def _errors(pair: Pair, text: str, source: str) -> Iterator[Problem]:
    script = pair.context.language.script
    bad = sorted(set(_CONTROL.findall(text)) - {"\ufffd"} | (set(forbidden(text)) if "&#" in text else set()))
    if bad:
        yield pair.error("HP421", f"characters that may not stand in a text: {names(bad)}", "delete them")
    hidden = sorted(set(invisible(text, script)) - set(source))
    if hidden:
        yield pair.error("HP422", f"invisible characters: {names(hidden)}", "check --fix takes them out")
    marks = "".join(_BIDI.findall(text))
    if marks:
        yield from _bidi(pair, marks, script)
    broken = _MOJIBAKE.search(text)
    if broken and not _MOJIBAKE.search(source):
        hint = "the text was read in another encoding than it was written in; take it from an older copy"
        yield pair.error("HP424", f"broken letters: '{broken[0]}'", hint)


def names(characters: list[str]) -> str:
    """Return characters by code point and name: ``U+200B ZERO WIDTH SPACE``."""
    return ", ".join(f"U+{ord(c):04X} {unicodedata.name(c, '')}".rstrip() for c in characters)


def invisible(text: str, script: str) -> list[str]:
    """Return the invisible characters that a text of the script does not need, in order."""
    found = INVISIBLE.findall(text)
    if script in _ZERO_WIDTH_SPACE:
        found = [character for character in found if character != "\u200b"]
    if script not in _JOINED_SCRIPTS:
        found += _JOINERS.findall(_EMOJI_JOIN.sub("", text))
    return found


def _bidi(pair: Pair, marks: str, script: str) -> Iterator[Problem]:
    if not set(marks) - set(pair.source.raw):
        return
    if re.search("[\u202a-\u202e]", marks):
        hint = "delete them: the press isolates Latin words, numbers and phone numbers by itself"
        yield pair.error("HP423", f"characters that turn the text round: {names(sorted(set(marks)))}", hint)
    elif not _balanced(marks):
        yield pair.error(
            "HP423", "an isolate of bidirectional text is not closed", "U+2069 closes what U+2066 to U+2068 opens"
        )
    elif script not in _RTL_SCRIPTS and set(marks) - {"\u2066", "\u2067", "\u2068", "\u2069"}:
        text = f"marks of right-to-left text in a left-to-right language: {names(sorted(set(marks)))}"
        yield pair.error("HP423", text, "delete them")


def _balanced(marks: str) -> bool:
    depth = 0
    for mark in marks:
        depth += (mark in "\u2066\u2067\u2068") - (mark == "\u2069")
        if depth < 0:
            return False
    return depth == 0
