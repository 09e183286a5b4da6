"""Mechanical repairs of a translation: what ``check --fix`` splices in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from handoutpress.checks.characters import invisible
from handoutpress.checks.lexicon import base
from handoutpress.model import Language

_KEEP = re.compile(r"(`+)(?:(?!\1)[\s\S])+?\1(?!`)|\]\([^)\s]*\)|\]\[[^\]]*\]|<[^>\s]+>|https?://\S+|\{[a-zA-Z.]+\}")
_TALL = re.compile(r"(?<=[^\W\d_])[ \u00a0]?([;!?])(?=[\s*_)\]]|$)")
_COLON = re.compile(r"(?<=[^\W\d_])[ \u202f]?:(?=[\s*_)\]]|$)")
_OPEN_QUOTE = re.compile(r"«[ \u202f]?(?=[^\s])")
_CLOSE_QUOTE = re.compile(r"(?<=[^\s])[ \u202f]?»")


def fix(msgid: str, msgstr: str, language: Language) -> str:
    """Return a translation with its mechanical faults mended.

    They are: NFC, edge and double spaces, zero-width characters, French spaces. Code, URLs, labels and placeholders stay
    as they are, and so does what the source has as well.
    """
    text = unicodedata.normalize("NFC", msgstr)
    text = _drop_invisible(text, msgid, language.script)
    if msgid == msgid.strip():
        text = text.strip(" \t\n\u00a0\u3000")
    if "  " not in msgid:
        text = _outside_code(text, lambda part: re.sub(r"(?<=\S) {2,}(?=\S)", " ", part))
    if base(language.locale) == "fr":
        text = _outside_code(text, lambda part: _french(part, canada=language.locale == "fr_CA"))
    return text


def _drop_invisible(text: str, msgid: str, script: str) -> str:
    unwanted = set(invisible(text, script)) - set(msgid)
    if not unwanted:
        return text
    joiners = unwanted - set("\u200d") if re.search("[\u2600-\u27bf\U0001f000-\U0001faff]", text) else unwanted
    return "".join(character for character in text if character not in joiners)


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return the text with a change made to what is not code, URL, label or placeholder."""
    parts: list[str] = []
    at = 0
    for match in _KEEP.finditer(text):
        parts += [change(text[at : match.start()]), match[0]]
        at = match.end()
    return "".join([*parts, change(text[at:])])


def _french(text: str, *, canada: bool) -> str:
    if not canada:
        text = _TALL.sub("\u202f\\1", text)
    text = _COLON.sub("\u00a0:", text)
    return _CLOSE_QUOTE.sub("\u00a0»", _OPEN_QUOTE.sub("«\u00a0", text))
