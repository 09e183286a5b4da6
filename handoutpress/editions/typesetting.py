"""What a typesetter would do to the words of a message, so that no author or translator has to: on inline XHTML, at output.

A number does not part from the word after it, nor from a Chinese or Japanese counter, before which a line may break
without a space (UAX 14). Left-to-right runs in right-to-left text get a ``bdi`` each: by the
bidirectional algorithm alone (UAX 9) a dose of "5-10 mg" is shown as "10-5" beside "mg" after an Arabic letter, a phone
number changes the order of its groups, and a Latin name pulls the number after it over to its other side.

Digits of the language's own script run from left to right as well. A range of them is written from right to left, which the
algorithm does by itself; a phone number, a sign and a Latin unit are not, and Arabic digits (class AN of UAX 9) need an
override for that: between two groups of them a hyphen or a space turns to the right even within an isolate.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from html import unescape

from handoutpress.markdown.marker_characters import CLOSE, OPEN

MOST_WORDS = 5
"""More Latin words than this in a row are a passage that nobody translated; they run well by themselves."""
RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"

_SPACE = "[ \u00a0\u202f]"
_DIGITS = r"[0-9]+(?:[.,:/\u202f][0-9]+)*"
_SIGN = r"(?<!\w)(?:&lt;|&gt;|[≤≥≈~±+−-])"  # after a letter a hyphen is no sign: Hebrew joins its prefixes so
_NUMBER = rf"(?:{_SIGN}{_SPACE}?)?{_DIGITS}(?:{_SPACE}?(?:[%‰]|°[CF]?))?"
_LETTER = "A-Za-z\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u1e00-\u1eff\u2126"
_WORD = rf"[{_LETTER}](?:(?:&amp;|[{_LETTER}0-9'’_.@+/:-])*[{_LETTER}0-9+])?"
_GROUP = r"(?:\([0-9]+\)|[0-9]+)"
_OWN = "\u0660-\u0669\u06f0-\u06f9"
"""Digits of the right-to-left scripts: Arabic, and the Eastern ones of Persian and Urdu."""
_OWN_DIGITS = rf"[{_OWN}]+(?:[.,:/\u066b\u066c\u202f][{_OWN}]+)*"
_OWN_GROUP = rf"(?:\([{_OWN}]+\)|[{_OWN}]+)"
_BETWEEN = "[ \u00a0\u202f.()/–\u2060-]"
_SCALE = r"(?:[%‰\u066a]|°[CF]?)"


@cache
def _run() -> re.Pattern[str]:
    """Return what finds a run that is isolated; Python takes as long to compile it as a page takes, and few languages need it."""
    return re.compile(
        r"https?://[^\s<]*[^\s<.,;:!?)\]]"
        # a phone number or a date: seven digits or more, in groups
        rf"|(?<![0-9])(?=(?:[^0-9]{{0,3}}[0-9]){{7}})\+?{_GROUP}(?:[ \u00a0\u202f.()/–\u2060-]{{1,2}}{_GROUP}){{1,7}}(?![0-9])"
        # a number with its sign, a range, a dose, a house in a street
        rf"|{_NUMBER}(?:{_SPACE}?[-–—/×]\u2060?{_SPACE}?{_NUMBER})*(?:{_SPACE}?{_WORD}(?:{_SPACE}{_WORD})*)?"
        # the same three in the language's own digits, but no range
        rf"|(?<![{_OWN}])(?=\+?(?:{_BETWEEN}{{0,3}}[{_OWN}]){{7}})(?P<phone>\+?{_OWN_GROUP}(?:{_BETWEEN}{{1,2}}{_OWN_GROUP}){{1,7}})(?![{_OWN}])"
        rf"|{_SIGN}{_SPACE}?{_OWN_DIGITS}(?:{_SPACE}?{_SCALE})?(?:{_SPACE}?{_WORD})?"
        rf"|(?<![{_OWN}.,:/\u066b\u066c])(?<![{_OWN}][-–—])(?<![{_OWN}][-–—]\u2060)(?<![{_OWN}]{_SPACE}[-–—]{_SPACE})"
        rf"{_OWN_DIGITS}{_SPACE}?(?:°[CF]?|{_WORD})"
        r"|&(?:lt|gt|amp);"
        # a name, with a number after it that does not count what follows: "COVID 19", but not "NHS 5 times"
        rf"|{_WORD}(?:{_SPACE}(?:&amp;{_SPACE})?{_WORD})*(?:{_SPACE}{_DIGITS}(?![0-9.,:/]?[0-9])(?!{_SPACE}?[{RIGHT_TO_LEFT}]))?"
    )


_BARE = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|&(?:lt|gt|amp);")
_MARKUP = re.compile(
    rf"(<code>.*?</code>|<bdi[ >].*?</bdi>|<bdo[ >].*?</bdo>|<[^>]*>|{OPEN}[^{CLOSE}]*{CLOSE}|&(?!lt;|gt;|amp;)#?\w+;)",
    re.DOTALL,
)
_ANY = re.compile(f"[A-Za-z0-9{_OWN}]")
_ARABIC_DIGIT = re.compile("[\u0660-\u0669]")
_BETWEEN_TWO = re.compile(rf"([{_OWN}]+){_SPACE}?[-–—]\u2060?{_SPACE}?([{_OWN}]+)")
_UNDIRECTED = re.compile(r"<bdi(?=[ >])(?![^>]*\sdir=)([^>]*)>(.*?)</bdi>", re.DOTALL)
_TAG = re.compile("<[^>]*>")
_DIGIT = re.compile(r"\d")
_COUNTED = re.compile(rf"(?<=\d) (?=[%‰°]|[^\W\d_][^\s<&]{{0,13}}(?:[\s<&]|$)|[{_LETTER}]{{1,14}}(?![{_LETTER}]))")
"""The space between a number and a short word, which is what it counts more often than not, in any language; the word ends
where its script does: no space follows "20 mg" in Japanese or Thai."""
_RANGE = re.compile(r"(?<=\d)–(?=\d)")
"""A dash in a range: a line may break after it (UAX 14, class BA), and "5–" at the end of a line is no dose."""
_COUNTERS = (
    "週間 日間 年間 時間 分間 秒間 時間半 か月間 ヶ月間 か月 カ月 ヶ月 ヵ月 か所 ヶ所 歳未満 歳以上 "
    "小时 小時 分钟 分鐘 秒钟 秒鐘 个月 個月 星期 周岁 週歲 毫克 微克 毫升 公斤 公克 公分 厘米 毫米 百万 百萬"
)
_MAY_COUNT = re.compile("[\u3005-\U0010ffff]")
"""No sign that counts so stands before these in Unicode."""


@cache
def _counter() -> re.Pattern[str]:
    """Return what finds that which counts in Chinese and Japanese, right after a number.

    It is a counter of several signs, a unit in katakana, or one sign.
    """
    return re.compile(
        rf"(?<=[0-9\uff10-\uff19])( ?)({'|'.join(sorted(_COUNTERS.split(), key=len, reverse=True))}"
        r"|[\u30a1-\u30fa\u30fc]{1,8}|[\u3005\u3400-\u4dbf\u4e00-\u9fff]|つ)"
    )


def bind(xhtml: str) -> str:
    """Return inline XHTML whose numbers keep to one line with the word or sign after them.

    U+00A0 stands in the place of a space, U+2060 where Chinese and Japanese have none and after the dash of a range.
    Patients read "take 1" and overlooked "week" on the next line. A long word may break away: on a phone it has to.
    """
    if not _DIGIT.search(xhtml):
        return xhtml
    pieces = _pieces(xhtml)
    pieces[::2] = [_bound(piece) for piece in pieces[::2]]
    return "".join(pieces)


def _pieces(xhtml: str) -> list[str]:
    """Return text and markup by turns; most messages have no markup, and none has to be looked for."""
    return _MARKUP.split(xhtml) if "<" in xhtml or "&" in xhtml or OPEN in xhtml else [xhtml]


def _bound(text: str) -> str:
    if "–" in text:
        text = _RANGE.sub("–\u2060", text)
    if not text.isascii() and _MAY_COUNT.search(text):
        text = _counter().sub(_joined, text)
    return _COUNTED.sub("\u00a0", text)


def _joined(match: re.Match[str]) -> str:
    return ("\u00a0" if match[1] else "\u2060") + "\u2060".join(match[2])


def isolate(xhtml: str) -> str:
    """Return inline XHTML in a right-to-left language with each dose, range, phone number and foreign name in a ``bdi``.

    Tags, code, what is isolated already and the walk's own marks stay as they are. A lone number needs nothing, nor does a
    range in digits of the language's own script. What has Arabic digits in it is a ``bdo``.
    """
    if not _ANY.search(xhtml):
        return xhtml
    pieces = _pieces(xhtml)
    pieces[::2] = [_run().sub(_isolated, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _isolated(match: re.Match[str]) -> str:
    run = match[0]
    if _BARE.fullmatch(run) or len(run.split()) > MOST_WORDS or (match["phone"] and _is_range(run)):
        return run
    name = "bdo" if _ARABIC_DIGIT.search(run) else "bdi"
    return f'<{name} dir="ltr">{run}</{name}>'


def _is_range(run: str) -> bool:
    """Return whether two groups of digits are from where to where, as years are: as long, growing, and without a prefix."""
    match = _BETWEEN_TWO.fullmatch(run)
    return (
        match is not None
        and len(match[1]) == len(match[2])
        and 0 < int(match[1]) < int(match[2])
        and int(match[1][0]) > 0
    )


def directed(xhtml: str) -> str:
    """Return XHTML in which every ``bdi`` bears the direction that a browser would give it.

    HTML says that a ``bdi`` without ``dir`` takes its direction from its first letter (HTML Living Standard, "The bdi
    element"). Engines of paper and of books take that of the text around: a phone number in Arabic is turned round.
    """
    return _UNDIRECTED.sub(lambda found: f'<bdi dir="{direction(_words(found[2]))}"{found[1]}>{found[2]}</bdi>', xhtml)


def direction(text: str) -> str:
    """Return the direction of a text that stands by itself: ``rtl`` if its first letter runs so, else ``ltr``."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return "rtl" if next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L" else "ltr"


def _words(xhtml: str) -> str:
    return unescape(_TAG.sub("", xhtml))
