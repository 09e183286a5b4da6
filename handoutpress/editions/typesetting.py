"""What a typesetter would do to the words of a message, so that no author or translator has to: on inline XHTML, at output.

A number does not part from the word after it, nor from a Chinese or Japanese counter, before which a line may break
without a space (UAX 14). Left-to-right runs in right-to-left text get a ``bdi`` each: by the
bidirectional algorithm alone (UAX 9) a dose of "5-10 mg" is shown as "10-5" beside "mg" after an Arabic letter, a phone
number changes the order of its groups, and a Latin name pulls the number after it over to its other side.
"""

from __future__ import annotations

import re

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
_NATIVE = "\u0660-\u0669\u06f0-\u06f9"
_OWN_GROUP = rf"(?:\([{_NATIVE}]+\)|[{_NATIVE}]+)"
_OWN_PHONE = (
    rf"(?<![{_NATIVE}:.,/])(?=(?:[+ \u00a0\u202f()–\u2060-]{{0,3}}[{_NATIVE}]){{7}})(?:\+|(?=\(?[\u0660\u06f0])){_OWN_GROUP}"
    rf"(?:[ \u00a0\u202f()–\u2060-]{{1,2}}{_OWN_GROUP}){{1,7}}(?![{_NATIVE}])"
)
"""A phone number in digits of Arabic or Persian: it begins with + or 0, so that a range of years is none."""
_OWN_DEGREES = rf"(?:(?<!\w)[+−-]{_SPACE}?)?[{_NATIVE}]+(?:[.,\u066b][{_NATIVE}]+)?{_SPACE}?°(?:{_SPACE}?[CF])?"
_RUN = re.compile(
    r"https?://[^\s<]*[^\s<.,;:!?)\]]"
    rf"|{_OWN_PHONE}|{_OWN_DEGREES}"
    # a phone number or a date: seven digits or more, in groups
    rf"|(?<![0-9])(?=(?:[^0-9]{{0,3}}[0-9]){{7}})\+?{_GROUP}(?:[ \u00a0\u202f.()/–\u2060-]{{1,2}}{_GROUP}){{1,7}}(?![0-9])"
    # a number with its sign, a range, a dose
    rf"|{_NUMBER}(?:{_SPACE}?[-–—/×]\u2060?{_SPACE}?{_NUMBER})*(?:{_SPACE}?{_WORD})?"
    r"|&(?:lt|gt|amp);"
    # a name, with a number after it that does not count what follows: "COVID 19", but not "NHS 5 times"
    rf"|{_WORD}(?:{_SPACE}(?:&amp;{_SPACE})?{_WORD})*(?:{_SPACE}{_DIGITS}(?![0-9.,:/]?[0-9])(?!{_SPACE}?[{RIGHT_TO_LEFT}]))?"
)
_BARE = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|&(?:lt|gt|amp);")
_MARKUP = re.compile(
    rf"(<code>.*?</code>|<bdi[ >].*?</bdi>|<[^>]*>|{OPEN}[^{CLOSE}]*{CLOSE}|&(?!lt;|gt;|amp;)#?\w+;)", re.DOTALL
)
_ANY = re.compile(f"[A-Za-z0-9{_NATIVE}]")
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
_COUNTER = re.compile(
    rf"(?<=[0-9\uff10-\uff19])( ?)({'|'.join(sorted(_COUNTERS.split(), key=len, reverse=True))}"
    r"|[\u30a1-\u30fa\u30fc]{1,8}|[\u3005\u3400-\u4dbf\u4e00-\u9fff]|つ)"
)
"""What counts in Chinese and Japanese, right after a number: a counter of several signs, a unit in katakana, or one sign."""


def bind(xhtml: str) -> str:
    """Return inline XHTML whose numbers keep to one line with the word or sign after them.

    U+00A0 stands in the place of a space, U+2060 where Chinese and Japanese have none and after the dash of a range.
    Patients read "take 1" and overlooked "week" on the next line. A long word may break away: on a phone it has to.
    """
    if not _DIGIT.search(xhtml):
        return xhtml
    pieces = _MARKUP.split(xhtml)
    pieces[::2] = [_bound(piece) for piece in pieces[::2]]
    return "".join(pieces)


def _bound(text: str) -> str:
    return _COUNTED.sub("\u00a0", _COUNTER.sub(_joined, _RANGE.sub("–\u2060", text)))


def _joined(match: re.Match[str]) -> str:
    return ("\u00a0" if match[1] else "\u2060") + "\u2060".join(match[2])


def isolate(xhtml: str) -> str:
    """Return inline XHTML in a right-to-left language with each dose, range, phone number and foreign name in a ``bdi``.

    Tags, code, what is isolated already and the walk's own marks stay as they are. A lone number needs nothing. Digits of
    the language's own script are left in its own order, but for phone numbers and temperatures: who dials what is printed
    dials from left to right.
    """
    if not _ANY.search(xhtml):
        return xhtml
    pieces = _MARKUP.split(xhtml)
    pieces[::2] = [_RUN.sub(_isolated, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _isolated(match: re.Match[str]) -> str:
    run = match[0]
    if _BARE.fullmatch(run) or len(run.split()) > MOST_WORDS:
        return run
    return f'<bdi dir="ltr">{run}</bdi>'
