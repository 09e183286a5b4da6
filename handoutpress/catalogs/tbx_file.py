"""TBX (ISO 30042) of a glossary: a pair of words an entry, as Weblate, Lokalize and translate-toolkit read and write it.

A file may name its document type, as these tools' files do; one that declares anything inside of it is refused, so that no
entity is ever declared, let alone fetched.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from handoutpress.catalogs import untrusted_xml
from handoutpress.model import Language

_DEEPEST = 20
_MOST_ENTRIES = 30_000
_ENTRIES = {"termEntry", "conceptEntry"}
_LANGUAGES = {"langSet", "langSec"}
_NOTES = {"note", "descrip"}
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"


@dataclass(slots=True)
class TermEntry:
    """An entry as it came back."""

    line: int
    words: dict[str, list[str]] = field(default_factory=dict)
    """Language tag, as the file has it -> the ways to say it."""
    notes: list[str] = field(default_factory=list)

    @property
    def note(self) -> str:
        """Return its notes in one line, each once."""
        return "; ".join(dict.fromkeys(filter(None, (" ".join(note.split()) for note in self.notes))))


def write(rows: Iterable[tuple[str, str, str]], language: Language, source: Language) -> bytes:
    """Return (term, target, note) rows as TBX, an entry each, in their order; the same bytes every time."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<martif type="TBX" xml:lang="{source.tag}">\n<martifHeader>\n'
        "<fileDesc><sourceDesc><p>handoutpress</p></sourceDesc></fileDesc>\n"
        "</martifHeader>\n<text>\n<body>\n"
    )
    return (head + "".join(_entry(*row, language, source) for row in rows) + "</body>\n</text>\n</martif>\n").encode()


def _entry(term: str, target: str, note: str, language: Language, source: Language) -> str:
    key = hashlib.sha256(json.dumps([term, target]).encode()).hexdigest()[:16]
    words = "".join(
        f'<langSet xml:lang="{tag}"><tig><term>{escape(text)}</term></tig></langSet>\n'
        for tag, text in ((source.tag, term), (language.tag, target))
    )
    return f'<termEntry id="t{key}">\n{words}' + (f"<note>{escape(note)}</note>\n" if note else "") + "</termEntry>\n"


def read(data: bytes, path: str) -> tuple[TermEntry, ...]:
    """Return the entries of a TBX file. HandoutError HP350 for what is too large, no XML, declares anything, or is no TBX."""
    reader = _Reader(path)
    reader.read(data)
    if not reader.is_tbx:
        raise reader.refused(1, "it is no TBX")
    return tuple(reader.entries)


class _Reader(untrusted_xml.Reader):
    """Keeps the entries."""

    HINT = "take the glossary as the tool exports it, as TBX or CSV; nothing of it was taken over"

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.is_tbx = False
        self.entries: list[TermEntry] = []
        self.language = ""
        self.words: list[str] = []

    def doctype(self, _name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:
            raise self.refused(self.here, "it declares entities, which can name other files and grow without end")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if len(self.stack) > _DEEPEST or len(self.entries) > _MOST_ENTRIES:
            raise self.refused(self.here, "it is deeper or longer than any glossary")
        if not self.stack:
            self.is_tbx = local in {"martif", "tbx"}
        self.stack.append(local)
        if local in _ENTRIES:
            self.entries.append(TermEntry(self.here))
            self.language = ""
        elif local in _LANGUAGES:
            self.language = attributes.get(_LANGUAGE, "")
        elif local == "term" or local in _NOTES:
            self.words = []

    def text(self, data: str) -> None:
        if "term" in self.stack or _NOTES & set(self.stack[-1:]):
            self.words.append(data)

    def end(self, _name: str) -> None:
        local = self.stack.pop()
        if not _ENTRIES & set(self.stack):
            return
        said = "".join(self.words).strip()
        if local == "term":
            self.entries[-1].words.setdefault(self.language, []).append(said)
        elif local in _NOTES:
            self.entries[-1].notes.append(said)
