"""The fast reader of builds: one regular expression an entry, for the forms that gettext, Poedit and we write.

It accepts only what the gate accepts, and reads it alike (held by tests); of everything else it says nothing, and the gate's
reader is asked.
"""

from __future__ import annotations

import re
from functools import lru_cache

from handoutpress.catalogs import gate
from handoutpress.catalogs.po_blocks import MAX_CONTINUATIONS, reference_tokens
from handoutpress.catalogs.po_lines import unescape
from handoutpress.model import Message

_STRING = r'"[^"\\\n]*+(?:\\["\\ntr][^"\\\n]*+)*+"\n'
_ENTRY = (
    r"(?P<comments>(?:#(?: [^\n]*+)?\n)*+)"
    r"(?P<extracted>(?:#\.(?: [^\n]*+)?\n)*+)"
    r"(?P<references>(?:#: [^\n]*+\n)*+)"
    r"(?P<flags>(?:#, [^\n]*+\n)?+)"
    r"(?:PREVIOUSmsgctxt (?P<pc>STRING(?:PREVIOUSSTRING)*+))?+(?:PREVIOUSmsgid (?P<pi>STRING(?:PREVIOUSSTRING)*+))?+"
    r"(?:MARKmsgctxt (?P<context>STRING(?:MARKSTRING)*+))?+"
    r"MARKmsgid (?P<msgid>STRING(?:MARKSTRING)*+)"
    r"MARKmsgstr (?P<msgstr>STRING(?:MARKSTRING)*+)"
    r"(?:\n++|\Z)"
)


def _compiled(mark: str, previous: str) -> re.Pattern[str]:
    return re.compile(_ENTRY.replace("PREVIOUS", previous).replace("MARK", mark).replace("STRING", _STRING))


_LIVE = _compiled("", r"\#\| ")
_OBSOLETE = _compiled("#~ ", r"\#~\| ")


def messages(data: bytes) -> tuple[str, tuple[Message, ...]] | None:
    """Return the header's msgstr and the messages of a catalog without any fault and without odd forms, else None."""
    if any(gate.size_faults(data)) or gate.suspicious(data):
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    found: list[Message] = []
    position, line = 0, 1
    while position < len(text):
        match = _LIVE.match(text, position) or _OBSOLETE.match(text, position)
        if match is None or (lines := match[0].count("\n")) > MAX_CONTINUATIONS:
            return None
        found.append(_message(match, line))
        line += lines
        position = match.end()
    return _checked(found)


def _checked(found: list[Message]) -> tuple[str, tuple[Message, ...]] | None:
    if not found or found[0].key != (None, "") or found[0].obsolete or any(gate.header_faults(found[0].msgstr, 1)):
        return None
    keys = {message.key for message in found}
    if len(keys) != len(found) or any(not message.msgid for message in found[1:]):
        return None
    return found[0].msgstr, tuple(found[1:])


def _message(match: re.Match[str], line: int) -> Message:
    comments, extracted, references, flags, previous_context, previous_msgid, context, msgid, msgstr = match.groups()
    obsolete = match.re is _OBSOLETE
    named = _flags(flags) if flags else ()
    joint = '"\n#~ "' if obsolete else '"\n"'
    previous = None
    if previous_msgid:
        before = '"\n#~| "' if obsolete else '"\n#| "'
        previous = (previous_context and _value(previous_context, before), _value(previous_msgid, before))
    return Message(
        msgid=_value(msgid, joint),
        msgstr=_value(msgstr, joint),
        context=_value(context, joint) if context else None,
        fuzzy="fuzzy" in named,
        obsolete=obsolete,
        comments=_lines(comments, 2) if comments else (),
        extracted=_lines(extracted, 3) if extracted else (),
        references=_references(references) if references else (),
        flags=tuple(flag for flag in named if flag != "fuzzy") if named else (),
        previous=previous,
        line=line,
    )


def _value(quoted: str, joint: str) -> str:
    """Return what the lines of a string stand for; ``joint`` is what stands between two of them, from quote to quote."""
    return unescape(quoted[1:-2].replace(joint, ""))


@lru_cache(maxsize=4096)  # messages of one article have the same few
def _lines(text: str, width: int) -> tuple[str, ...]:
    return tuple(line[width:] for line in text.split("\n")[:-1])


def _flags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(flag for part in text[3:-1].split(",") if (flag := part.strip(" \t"))))


@lru_cache(maxsize=4096)
def _references(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for line in text.split("\n")[:-1] for name in reference_tokens(line[3:])))
