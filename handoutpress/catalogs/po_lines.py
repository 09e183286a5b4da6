"""The lines of a PO file: what each one is, and how its strings are escaped (GNU gettext manual, "The Format of PO Files")."""

from __future__ import annotations

import re
from typing import NamedTuple

_STRING_LINE = re.compile(
    r"[ \t]*+(?:(#~\||#\||#~)[ \t]++)?"
    r"(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[([0-9]{1,9})\])?[ \t]++)?"
    r'"([^"\\]*+(?:\\["\\ntr][^"\\]*+)*+)"[ \t]*+'
)
_COMMENT_LINE = re.compile(r"[ \t]*+(?:#~[ \t]++)?#(?![|~])([.:,!]?)(.*)")
_KEYWORD = re.compile(r"[ \t]*(?:#~\||#\||#~)?[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr)\b|\")")
_MORE_AFTER_STRING = re.compile(r'[^"]*+"(?:[^"\\]|\\.)*+"[ \t]*+\S')
_WHOLE_STRING = re.compile(r'[^"]*+"(?:[^"\\]|\\.)*+"')
_ESCAPE = re.compile(r"\\(.)")
_PLAIN_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}
_ESCAPED = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r"})

CONFLICT = re.compile(r"<<<<<<<(?: |$)|=======$|>>>>>>>(?: |$)|\|\|\|\|\|\|\|(?: |$)")
"""A line that git leaves in a file with a merge conflict."""


class Line(NamedTuple):
    """One line that is a comment, a keyword with its string, or a string that continues the one before."""

    kind: str
    """``comment``, ``extracted``, ``reference``, ``flag``, ``string`` (a continuation) or the keyword itself."""
    mark: str
    """``#~``, ``#|``, ``#~|`` or nothing."""
    number: int
    """Of ``msgstr[n]``; -1 without brackets."""
    text: str
    """Of a comment: what follows its marker and one space. Of a string: what stands between the quotes, still escaped."""


_COMMENT_KINDS = {"": "comment", ".": "extracted", ":": "reference", ",": "flag", "!": "flag"}


def read_line(line: str) -> Line | None:
    """Return what a line is, without its line end; None if it is none of PO's lines (blank lines included)."""
    found = _STRING_LINE.fullmatch(line)
    if found:
        mark, keyword, index, text = found.groups()
        return Line(keyword or "string", mark or "", -1 if index is None else int(index), text)
    found = _COMMENT_LINE.fullmatch(line)
    if not found:
        return None
    kind, text = found.groups()
    return Line(_COMMENT_KINDS[kind], "", -1, text[1:] if text.startswith(" ") else text)


def fault(line: str) -> tuple[str, str, str]:
    """Return the code, the text and the hint for a line that ``read_line`` does not know."""
    if CONFLICT.match(line):
        return "HP304", "git left a merge conflict here", "keep one side of the conflict and delete the marker lines"
    if not _KEYWORD.match(line):
        return (
            "HP305",
            "this line is not PO syntax",
            "text stands in quotes after msgid or msgstr, a comment begins with #",
        )
    if _MORE_AFTER_STRING.match(line):
        return (
            "HP306",
            "something follows the string, or a quote inside of it has no backslash",
            r"write \" for a quote",
        )
    if not _WHOLE_STRING.match(line):
        return "HP306", "the string does not end on its line", 'close it with " or restore the rest of the file'
    if re.search(r"\\[^\"\\ntr]", line):
        return (
            "HP306",
            "the string holds an escape that catalogs do not know",
            r"only \n, \t, \r, \" and \\ are allowed",
        )
    return "HP306", "the string is not well-formed", 'a keyword, one space, then one string in quotes: msgid "text"'


def unescape(text: str) -> str:
    """Return the characters that an escaped string (of a line that was accepted) stands for."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda found: _PLAIN_ESCAPES[found[1]], text)


def escape(text: str) -> str:
    r"""Return a string as it stands between quotes: only ``\``, ``"``, LF, TAB and CR are escaped."""
    return text.translate(_ESCAPED)
