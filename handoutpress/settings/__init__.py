"""TOML -> typed values: every fault a Problem with its line, unknown keys with the nearest known name.

The only room that imports tomllib and msgspec. A file's shape is a subclass of ``Table``; its keys are the field names
in kebab case (``review_by`` is ``review-by``)::

    class Settings(Table, kw_only=True):
        title: Text
        min_translated: Percent = 80

Codes: HP101 not TOML, HP102 unknown key, HP103 missing key, HP104 a value of the wrong kind, HP106 a character that hides
or turns text.

In: a TOML text and the kind it should have. Out: a typed value, or every fault of it. Never: a meaning of a key.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, TypeVar, get_args, get_origin

import msgspec

from handoutpress.languages import hidden_characters
from handoutpress.model import HandoutError, Place, Problem, error, visible
from handoutpress.settings import file_presence
from handoutpress.settings.file_presence import readable, unreadable
from handoutpress.settings.json_values import Unread, json_as
from handoutpress.settings.toml_lines import KeyPath, key_lines

Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")]
"""A string that is not empty, nor of spaces only."""
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]
"""A whole number from 0 to 100."""
Count = Annotated[int, msgspec.Meta(ge=1)]
"""A whole number from 1."""

__all__ = [
    "Count",
    "Percent",
    "Table",
    "Text",
    "Unread",
    "decode",
    "json_as",
    "judged",
    "key_lines",
    "near",
    "read_utf8",
    "readable",
    "unreadable",
]

_DATES = (datetime.datetime, datetime.date, datetime.time)
_WHERE = re.compile(r" \(at line (\d+), column \d+\)$| \(at end of document\)$")
_EXPECTED = re.compile(r"^Expected `([^`]*)`, got `([^`]*)`$")
_WORDS = {
    "str": "a text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "date": "a date as 2026-01-31, without quotes",
    "datetime": "a date with a time",
    "array": "a list in [ ]",
    "object": "a table",
}
_SENTENCES = {
    "Expected `str` of length >= 1": "must not be empty",
    r"Expected `str` matching regex '\\S'": "must not be empty",
    "Expected `int` >= 1": "must be 1 or more",
    "Expected `int` >= 0": "must be 0 or more",
    "Expected `int` <= 100": "must be 100 or less",
}


_NAMED = 5
"""Names in a hint; the others are counted."""


class Table(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Base of every TOML table; ``kw_only=True`` lets optional keys come first."""


T = TypeVar("T", bound=Table)


def decode(text: str, kind: type[T], path: str, first_line: int = 1) -> T:
    """Return the TOML ``text`` as a ``kind``.

    ``first_line`` is the line of ``path`` on which ``text`` begins; problems are placed on the line of their key, a
    missing key on that of its table. Raises HandoutError with every problem (HP101-HP104).
    """
    if _DOTTED.search(text):  # tomllib takes minutes to come to its end
        raise HandoutError([_too_much(RecursionError(), text, path, first_line)])
    try:
        data = tomllib.loads(text)
        problems = list(_faults(data, kind, (), _Places(path, key_lines(text, first_line), first_line)))
    except tomllib.TOMLDecodeError as fault:
        raise HandoutError([_not_toml(str(fault), text, path, first_line)]) from None
    except (RecursionError, ValueError) as fault:  # what TOML allows and Python does not: depth, 4,301 digits
        raise HandoutError([_too_much(fault, text, path, first_line)]) from None
    if problems:
        raise HandoutError(problems)
    try:
        return msgspec.convert(data, kind, builtin_types=_DATES)
    except msgspec.ValidationError as fault:  # what only the whole table can tell, in __post_init__
        raise HandoutError([error("HP104", Place(path, first_line), _plain(str(fault)))]) from None


def judged(text: str, kind: type[T], path: str, first_line: int = 1) -> tuple[T, list[Problem]]:
    """Return the TOML ``text`` as a ``kind``, with every fault of its form (HP102-HP104, HP106).

    Where there are any, the value holds only what is well, so that this can be judged in the same run; what must be there
    and is not is an ``x``, the first of all days, or nothing. HandoutError HP101 if the text is no TOML.
    """
    try:
        return decode(text, kind, path, first_line), []
    except HandoutError as fault:
        if any(problem.code == "HP101" for problem in fault.problems):
            raise
        return msgspec.convert(_sound(tomllib.loads(text), kind), kind, builtin_types=_DATES), list(fault.problems)


def _sound(data: dict[str, Any], kind: type[Table]) -> dict[str, Any]:
    """Return what of a table has no fault, with a stand-in for each key that it must have."""
    anywhere = _Places("", {}, 1)
    sound: dict[str, Any] = {}
    for field in msgspec.structs.fields(kind):
        name, is_table = field.encode_name, isinstance(field.type, type) and issubclass(field.type, Table)
        value = data.get(name)
        if is_table and (isinstance(value, dict) or field.required):
            sound[name] = _sound(value if isinstance(value, dict) else {}, field.type)
        elif name in data and not any(_value_faults(value, field.type, (), anywhere)):
            sound[name] = value
        elif field.required:
            sound[name] = [] if get_origin(field.type) in (list, tuple) else _stand_in(field.type)
    return sound


def _stand_in(kind: Any) -> Any:
    return datetime.date.min if kind is datetime.date else "x"


def read_utf8(path: Path, name: str, root: Path) -> str:
    """Return the content of a text file of the library in ``root`` with line feeds; ``name`` is what it is called there.

    HandoutError HP105 with the line where it is not UTF-8, HP107 if it cannot be read.
    """
    data = file_presence.read(path, root)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise HandoutError(
            [error("HP105", Place(name, line), f"not UTF-8: byte 0x{data[fault.start]:02X}", "save the file as UTF-8")]
        ) from None


def near(name: str, known: Iterator[str] | list[str] | tuple[str, ...], none: str = "") -> str:
    """Return a hint that names the known name nearest to ``name``, else the nearest five; ``none`` if there are none."""
    names = sorted(known)
    match = get_close_matches(name, names, n=1, cutoff=0.6)
    if not names:
        return none
    return f"did you mean {match[0]!r}?" if match else visible(f"known are: {_few(name, names)}")


def _few(name: str, names: list[str]) -> str:
    """Return five names of many, those that are least unlike ``name``, and how many more there are."""
    near_ones = set(get_close_matches(name, names, n=_NAMED, cutoff=0.0)) if len(names) > _NAMED else set(names)
    return few([one for one in names if one in near_ones], len(names))


def few(names: list[str], count: int = 0) -> str:
    """Return the first five of names as a hint lists them, and how many more there are (of ``count`` in all)."""
    shown = names[:_NAMED]
    more = max(count, len(names)) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")


class _Places:
    """Where each key stands; what has no line of its own stands where its table stands."""

    def __init__(self, path: str, lines: Mapping[KeyPath, int], first_line: int) -> None:
        self.path, self.lines, self.first_line = path, lines, first_line

    def __call__(self, keys: KeyPath) -> Place:
        while keys and keys not in self.lines:
            keys = keys[:-1]
        return Place(self.path, self.lines.get(keys, self.first_line))


def _not_toml(fault: str, text: str, path: str, first_line: int) -> Problem:
    where = _WHERE.search(fault)
    offset = int(where[1]) - 1 if where and where[1] else text.rstrip("\n").count("\n")
    reason = _WHERE.sub("", fault)
    text_of = f"not valid TOML: {reason[:1].lower()}{reason[1:]}"
    return error("HP101", Place(path, first_line + offset), text_of, _toml_hint(reason, text.split("\n")[offset]))


def _too_much(fault: Exception, text: str, path: str, first_line: int) -> Problem:
    """Return HP101 for TOML that no reader needs, at the first line where it is deeper or longer than anybody writes."""
    deep = isinstance(fault, RecursionError)
    found, depth = (None if deep else _LONG_NUMBER.search(text)), 0
    at = found.start() if found else 0
    for match in _NESTING.finditer(text) if deep else ():
        depth = 0 if match[0] == "\n" and depth < 0 else depth + {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        if depth > _DEEPEST or len(match[0]) > _DEEPEST:
            at = match.start()
            break
    place = Place(path, first_line + text.count("\n", 0, at))
    said = "it is nested deeper than anybody can read" if deep else "a number has more digits than anybody can read"
    return error("HP101", place, said, "write it as docs/settings.md shows")


_LONG_NUMBER = re.compile(r"[0-9_]{1000,}")
_DOTTED = re.compile(r"""(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){200}""")
_NESTING = re.compile(r"[\[\]{}\n]|(?:[\w-]+\.)+")
_DEEPEST = 60


def _toml_hint(reason: str, line: str) -> str:
    """Return what is most often the matter with a line that is not TOML."""
    if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "git left two versions: keep the better one, delete the other and the lines <<<<<<<, ======= and >>>>>>>"
    if set(line) & set("“”„‘’«»"):
        return 'quotes must be straight, as in title = "...": a word processor makes them curly'
    if "overwrite" in reason or "twice" in reason or "mutate" in reason:
        return f"{line.partition('=')[0].strip()} stands twice: keep one of them"
    return 'most often a quote or a bracket is missing: key = "text", key = ["one", "two"]'


def _example(name: str, kind: Any) -> str:
    """Return how a key that is missing would be written."""
    if isinstance(kind, type) and issubclass(kind, Table):
        return f"add the line [{name}] with its keys below it"
    if kind is datetime.date:
        return f"add it: {name} = {'2027' if name == 'review-by' else '2026'}-01-31"
    if get_origin(kind) in (list, tuple):
        return f'add it: {name} = ["{_EXAMPLES.get(name, "...")}"]'
    return f'add it: {name} = "{_EXAMPLES.get(name, "...")}"'


_EXAMPLES = {
    "id": "measles-vaccine",
    "languages": 'es", "vi',
    "articles": 'measles-vaccine", "fever',
    "stages": 'translated", "revised',
    "publisher": "Clinic at the Lake",
    "title": "Handouts in your language",
    "description": "What it is about, in a sentence.",
}
"""Key -> a value of it, for the hint of HP103."""


def _faults(data: dict[str, Any], kind: type[Table], keys: KeyPath, places: _Places) -> Iterator[Problem]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for name, value in data.items():
        if name in fields:
            yield from _value_faults(value, fields[name].type, (*keys, name), places)
        else:
            yield error(
                "HP102", places((*keys, name)), f"unknown key {_dotted((*keys, name))!r}", near(name, [*fields])
            )
    for name, field in fields.items():
        if field.required and name not in data:
            yield error("HP103", places(keys), f"missing key {_dotted((*keys, name))!r}", _example(name, field.type))


def _value_faults(value: Any, kind: Any, keys: KeyPath, places: _Places) -> Iterator[Problem]:
    """Yield the faults of one value: into tables and lists of tables, so that each fault is named; else by msgspec."""
    if isinstance(value, str) and (found := hidden_characters.fault(value)):
        yield error("HP106", places(keys), f"{_dotted(keys)!r} {found}", "delete it and type the text again")
        return
    for arm in get_args(kind) if isinstance(kind, UnionType) else (kind,):
        origin, arguments = get_origin(arm), get_args(arm)
        if isinstance(value, dict) and isinstance(arm, type) and issubclass(arm, Table):
            yield from _faults(value, arm, keys, places)
            return
        if (type(value), origin) in ((dict, dict), (list, tuple), (list, list)):
            for key, item in value.items() if origin is dict else enumerate(value):
                yield from _value_faults(item, arguments[origin is dict], (*keys, key), places)
            return
    yield from _scalar_faults(value, kind, keys, places)


def _scalar_faults(value: Any, kind: Any, keys: KeyPath, places: _Places) -> Iterator[Problem]:
    try:
        msgspec.convert(value, kind, builtin_types=_DATES)
    except msgspec.ValidationError as fault:
        yield error("HP104", places(keys), f"{_dotted(keys)!r}: {_plain(str(fault))}")


def _plain(fault: str) -> str:
    """Return msgspec's sentence in words that an author knows."""
    fault = fault.split(" - at `")[0]
    match = _EXPECTED.match(fault)
    if match:
        wanted = " or ".join(_WORDS.get(name, name) for name in match[1].split(" | "))
        return f"expected {wanted}, got {_WORDS.get(match[2], match[2])}"
    return _SENTENCES.get(fault) or fault[:1].lower() + fault[1:].replace("`", "")


def _dotted(keys: KeyPath) -> str:
    text = ""
    for key in keys:
        text += f"[{key + 1}]" if isinstance(key, int) else f".{key}" if text else key
    return text
