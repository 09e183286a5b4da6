"""The gate: what a catalog must be before any library reads it, since neither polib nor Babel validates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from handoutpress.catalogs import header
from handoutpress.catalogs.po_blocks import Block, Fault, read_blocks
from handoutpress.model import Place, Problem, Severity

MAX_BYTES = 16 * 1024 * 1024
MAX_LINES = 150_000
MAX_LINE_LENGTH = 100_000
MAX_MESSAGES = MAX_LINES // 5
"""Of an article: a message takes five lines at least (what it is, where it stands, both texts, an empty one)."""
MAX_PROBLEMS = 100

FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
"""Controls, the replacement character and noncharacters, as the inside of a character class."""

_FORBIDDEN = re.compile(f"[{FORBIDDEN}]|\r(?!\n)")
_CONTROLS = bytes(range(9)) + bytes(range(11, 32)) + b"\x7f"
_RARE = (b"\xef\xb7", b"\xef\xbf\xbd", b"\xbf\xbe", b"\xbf\xbf")
"""How U+FDD0 to U+FDEF, U+FFFD and the last two of every plane look in UTF-8."""
_CHARSET = re.compile(r"charset=\s*([^\s;]*)", re.IGNORECASE)
_BOM = "\ufeff"
_HEADER_HINT = 'begin the file with msgid "" and a msgstr that holds the header fields'


@dataclass(frozen=True, slots=True)
class Parsed:
    """What came through the gate: the lines as they are in the file, the entries in them, the findings."""

    lines: tuple[str, ...]
    """Without line feeds; a carriage return before one is kept, so that they join to the file again. The BOM is gone."""
    blocks: tuple[Block, ...]
    trailing: tuple[int, int]
    """First and last but one index of a comment after the last entry."""
    problems: tuple[Problem, ...]


def check(data: bytes, path: str) -> tuple[Problem, ...]:
    """Return everything that is wrong with a catalog's bytes: HP301-HP309, HP320-HP323, some 100 at most."""
    return parse(data, path).problems


def parse(data: bytes, path: str) -> Parsed:
    """Return a catalog's entries with everything that is wrong with it; the entries are of use only without an error."""
    nothing = Parsed((), (), (0, 0), ())
    faults = list(size_faults(data))
    if faults:
        return _found(nothing, faults, path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        return _found(nothing, [_not_utf8(data, problem.start)], path)
    if text.startswith(_BOM):
        text = text[1:]
        faults.append(("HP302", 1, "the file begins with a byte order mark", "save it as UTF-8 without BOM"))
    if suspicious(data):
        faults += _forbidden(text)
    if any(code == "HP303" for code, *_ in faults):
        return _found(nothing, faults, path)
    lines = tuple(text.split("\n"))
    blocks, syntax, trailing = read_blocks([line.removesuffix("\r") for line in lines], MAX_PROBLEMS)
    faults += syntax or islice(chain(_first(blocks), _duplicates(blocks), _entries(blocks)), MAX_PROBLEMS)
    return _found(Parsed(lines, tuple(blocks), trailing, ()), faults, path)


def _found(parsed: Parsed, faults: list[Fault], path: str) -> Parsed:
    kept = sorted(faults, key=lambda fault: (fault[1], fault[0]))[:MAX_PROBLEMS]
    problems = tuple(
        Problem(code, Severity.WARNING if code == "HP302" else Severity.ERROR, Place(path, line), text, hint)
        for code, line, text, hint in kept
    )
    return Parsed(parsed.lines, parsed.blocks, parsed.trailing, problems)


def size_faults(data: bytes) -> Iterator[Fault]:
    """Yield what is too big about a file (HP323), in time that does not grow with what it holds."""
    hint = "a catalog holds one article; split the article or restore the file"
    if len(data) > MAX_BYTES:
        yield "HP323", 0, f"the file has {len(data):,} bytes, more than {MAX_BYTES:,}", hint
    elif data.count(b"\n") > MAX_LINES:
        yield "HP323", 0, f"the file has more than {MAX_LINES:,} lines", hint
    elif len(data) > MAX_LINE_LENGTH:
        for number, line in enumerate(data.split(b"\n")):
            if len(line) > MAX_LINE_LENGTH:
                yield "HP323", number + 1, f"the line has {len(line):,} bytes, more than {MAX_LINE_LENGTH:,}", hint
                return


def _not_utf8(data: bytes, start: int) -> Fault:
    line = data.count(b"\n", 0, start) + 1
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "HP301", 1, "the file is UTF-16, not UTF-8", "save it as UTF-8"
    return (
        "HP301",
        line,
        f"byte 0x{data[start]:02x} is not UTF-8",
        "save the file as UTF-8, or restore it if it was cut",
    )


def has_bom(data: bytes) -> bool:
    """Return whether a file begins with UTF-8's byte order mark."""
    return data.startswith(b"\xef\xbb\xbf")


def suspicious(data: bytes) -> bool:
    """Return whether UTF-8 bytes may hold a forbidden character; quick, and only ever wrong by saying yes."""
    return len(data.translate(None, _CONTROLS)) != len(data) or any(sequence in data for sequence in _RARE)


def _forbidden(text: str) -> Iterator[Fault]:
    line, end = 1, 0
    for count, found in enumerate(_FORBIDDEN.finditer(text)):
        line += text.count("\n", end, found.start())
        end = found.start()
        if found[0] == "\r":
            hint = "save the file with line ends LF or CR LF"
            yield "HP303", line, "a carriage return stands without a line feed", hint
        else:
            yield "HP303", line, f"the character U+{ord(found[0]):04X} is not allowed", "delete it"
        if found[0] == "\r" or count >= MAX_PROBLEMS:
            return


def _first(blocks: list[Block]) -> Iterator[Fault]:
    if not blocks or not blocks[0].is_header:
        line = blocks[0].start + 1 if blocks else 0
        yield "HP309", line, "the file does not begin with the header entry", _HEADER_HINT
        return
    for block in blocks[1:]:
        if block.key[1] == "":
            yield "HP309", block.start + 1, "the msgid is empty, but only the header's may be", "delete the entry"
    yield from header_faults(blocks[0].strings.get("msgstr", ""), blocks[0].start + 1)


def header_faults(msgstr: str, line: int) -> Iterator[Fault]:
    """Yield what is wrong with a header's msgstr (HP309, HP320, HP321)."""
    lines = msgstr.split("\n")
    if lines.pop() or any(":" not in text for text in lines):
        yield "HP309", line, r"a line of the header is not of the form Name: value\n", _HEADER_HINT
    fields = header.fields(msgstr)
    charset = _CHARSET.search(header.field(fields, "Content-Type"))
    if charset is None or charset[1].upper() not in {"UTF-8", "UTF8"}:
        said = f"charset={charset[1]}" if charset else "no charset"
        hint = "write Content-Type: text/plain; charset=UTF-8 and save the file as UTF-8"
        yield "HP320", line, f"the header says {said}, not UTF-8", hint
    plural = header.field(fields, "Plural-Forms")
    fault = header.plural_fault(plural) if plural else ""
    if fault and "INTEGER" not in plural:
        yield "HP321", line, f"Plural-Forms {fault}", "take the Plural-Forms of the language from a new catalog"
    names = [name.lower() for name, _ in fields]
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield "HP309", line, f"the header has the field {name} twice", "delete one of them"


def _duplicates(blocks: list[Block]) -> Iterator[Fault]:
    """Yield the messages that stand twice; an obsolete one next to a live one too, as gettext does."""
    seen: dict[tuple[str | None, str], int] = {}
    for block in blocks:
        if block.key in seen and block.key != (None, ""):
            text = f'the message "{_short(block.key[1])}" stands in line {seen[block.key]} already'
            yield "HP308", block.start + 1, text, "keep the better translation and delete the other entry"
        seen.setdefault(block.key, block.start + 1)


def _entries(blocks: list[Block]) -> Iterator[Fault]:
    plural = header.field(header.fields(blocks[0].strings.get("msgstr", "")), "Plural-Forms") if blocks else ""
    wanted = header.plural_count(plural)
    for block in blocks:
        forms = sum(name.startswith("msgstr[") for name in block.strings)
        if forms and wanted and forms != wanted and any(block.strings[f"msgstr[{n}]"] for n in range(forms)):
            text = f"the plural forms of the entry are {forms}, those of the header {wanted}"
            yield "HP322", block.start + 1, text, f"write msgstr[0] to msgstr[{wanted - 1}]"


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
