"""XLIFF 1.2 of a catalog (OASIS, 2008), and what an agency's tool makes of it, read without believing a byte of it.

Marks, links, notes and facts stand in ``ph``, ``bpt`` and ``ept``; all text of a unit joined is the message. Files with a
document type are refused, so that no entity is ever declared, let alone fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from handoutpress.catalogs import untrusted_xml
from handoutpress.catalogs.exchange_units import Unit, fingerprint, literals, pieces, unit_id
from handoutpress.model import Catalog, Language, Message

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
OURS = "urn:handoutpress:exchange"
_FUZZY = {"needs-review-translation", "needs-review-l10n", "needs-review-adaptation", "needs-adaptation", "needs-l10n"}
_DONE = {"translated", "final", "signed-off"}
_INLINE = {"ph", "bpt", "ept", "it", "x", "g", "bx", "ex", "mrk", "sub"}
_DEEPEST = 40
_MOST_UNITS = 30_000


def write(catalog: Catalog, language: Language, source: Language) -> bytes:
    """Return the live messages of a catalog as XLIFF 1.2, in their order; the same bytes every time."""
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<xliff version="1.2" xmlns="{NAMESPACE}" xmlns:hp="{OURS}">\n'
        f'<file original="{_attribute(catalog.path)}" source-language="{source.tag}" target-language="{language.tag}" '
        'datatype="plaintext">\n<body>\n'
    )
    units = "".join(line for message in catalog.messages if not message.obsolete for line in _unit(message, source))
    return f"{head}{units}</body>\n</file>\n</xliff>\n".encode()


def _unit(message: Message, source: Language) -> Iterator[str]:
    """Yield a trans-unit's lines."""
    yield f'<trans-unit id="{unit_id(message)}" xml:space="preserve" hp:was="{fingerprint(message)}">\n'
    yield f"<source>{_inline(message.msgid)}</source>\n"
    state = "needs-translation" if not message.msgstr else "needs-review-translation" if message.fuzzy else "translated"
    yield f'<target state="{state}">{_inline(message.msgstr)}</target>\n'
    if message.context is not None:
        yield '<context-group purpose="information">'
        yield f'<context context-type="x-gettext-msgctxt">{_text(message.context)}</context></context-group>\n'
    for line in message.extracted:
        yield f'<note from="developer">{_text(line)}</note>\n'
    for line in message.comments:
        yield f'<note from="translator">{_text(line)}</note>\n'
    if message.previous:
        words = f"<source>{_inline(message.previous[1])}</source>\n<target>{_inline(message.msgstr)}</target>\n"
        yield f'<alt-trans origin="previous source" xml:lang="{source.tag}">\n{words}</alt-trans>\n'
    yield "</trans-unit>\n"


def _inline(text: str) -> str:
    return "".join(
        _text(piece) if kind == "text" else f'<{kind} id="{number}">{_text(piece)}</{kind}>'
        for kind, piece, number in pieces(text)
    )


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _attribute(text: str) -> str:
    return _text(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def read(data: bytes, path: str) -> tuple[str, str, tuple[Unit, ...]]:
    """Return (target language, name of the original, units) of an XLIFF 1.2 file.

    HandoutError HP350 for what is too large, no XML, has a document type, or is no XLIFF 1.2.
    """
    reader = _Reader(path)
    reader.read(data)
    if not reader.is_xliff:
        raise reader.refused(1, "it is no XLIFF 1.2")
    return reader.language, reader.original, tuple(reader.units)


class _Reader(untrusted_xml.Reader):
    """Keeps the units."""

    HINT = (
        "take the file that the agency delivered, as XLIFF 1.2, without changes by hand; nothing of it was taken over"
    )

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.is_xliff, self.language, self.original = False, "", ""
        self.units: list[Unit] = []
        self.unit: dict[str, str] | None = None
        self.texts: dict[str, list[tuple[str, str, str]]] = {}
        """``source``, ``target``, ``context`` -> (kind, number, text) in order; kind is empty for words."""
        self.line = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if len(self.stack) > _DEEPEST or len(self.units) > _MOST_UNITS:
            raise self.refused(self.here, "it is deeper or longer than any catalog")
        if not self.stack:
            self.is_xliff = local == "xliff" and attributes.get("version") == "1.2" and space in {NAMESPACE, ""}
        self.stack.append(local)
        if local == "file":
            self.language, self.original = attributes.get("target-language", ""), attributes.get("original", "")
        elif local == "trans-unit":
            self.unit, self.texts, self.line = {"id": attributes.get("id", "")}, {}, self.here
            self.unit["was"] = attributes.get(f"{OURS} was", "")
        elif self.unit is not None and self._part() == "target" and local == "target":
            self.unit["state"] = attributes.get("state", "")
        elif local == "context":
            self.stack[-1] = f"context {attributes.get('context-type', '')}"
            if self._part() == "context":
                self.texts.setdefault("context", [])
        elif local in _INLINE and (part := self._part()):
            self.texts.setdefault(part, []).append((local, attributes.get("rid") or attributes.get("id", ""), ""))

    def _part(self) -> str:
        """Return which part of the unit the innermost element belongs to; nothing of an alternative or a note."""
        if self.unit is None or "alt-trans" in self.stack:
            return ""
        if "context x-gettext-msgctxt" in self.stack:
            return "context"
        return next((part for part in ("target", "source") if part in self.stack), "")

    def text(self, data: str) -> None:
        part = self._part()
        if not part:
            return
        inside = self.stack[-1] if self.stack[-1] in _INLINE - {"g", "mrk", "sub"} else ""
        found = self.texts.setdefault(part, [])
        if inside and found and found[-1][0] == inside:
            found[-1] = (*found[-1][:2], found[-1][2] + data)
        else:
            found.append(("", "", data))

    def end(self, _name: str) -> None:
        local = self.stack.pop()
        if local == "trans-unit" and self.unit is not None:
            self.units.append(self._unit(self.unit))
            self.unit = None
        elif local in {"target", "source"} and self.unit is not None and "alt-trans" not in self.stack:
            self.texts.setdefault(local, [])

    def _unit(self, unit: dict[str, str]) -> Unit:
        source = _joined(self.texts.get("source", []), {})
        context = "".join(text for _, _, text in self.texts["context"]) if "context" in self.texts else None
        state = unit.get("state", "")
        return Unit(
            unit["id"],
            context,
            source,
            _joined(self.texts.get("target", []), literals(source)),
            "fuzzy" if state in _FUZZY else "done" if state in _DONE else "",
            unit["was"],
            self.line,
        )


def _joined(texts: Iterable[tuple[str, str, str]], known: dict[tuple[str, str], str]) -> str:
    """Return a text whole; a tag that came back empty says what the source's tag of that number says."""
    return "".join(text or known.get((kind, number), "") for kind, number, text in texts)


def is_xliff(name: str) -> bool:
    """Return whether a file's name is that of XLIFF."""
    return bool(re.search(r"\.(?:xlf|xliff)$", name, re.IGNORECASE))
