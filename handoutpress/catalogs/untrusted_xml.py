"""XML that somebody delivers, read without believing a byte of it: no entity is declared, let alone fetched."""

from __future__ import annotations

from xml.parsers import expat

from handoutpress.catalogs.exchange_units import MAX_BYTES
from handoutpress.model import HandoutError, Place, error


class Reader:
    """Takes a file apart as it is parsed, and keeps nothing that is not asked for; formats say ``start``, ``text`` and ``end``."""

    HINT = ""
    """What to take instead of a file that is refused."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.parser: expat.XMLParserType | None = None
        self.stack: list[str] = []
        """Local names of the elements around what is read."""

    def refused(self, line: int, text: str) -> HandoutError:
        """Return HP350 for the file."""
        return HandoutError([error("HP350", Place(self.path, line), f"cannot come back: {text}", self.HINT)])

    @property
    def here(self) -> int:
        """The line that is read."""
        return self.parser.CurrentLineNumber if self.parser else 0

    def read(self, data: bytes) -> None:
        """Read a file. HandoutError HP350 for what is too large, no XML, or refused by ``doctype`` or the format."""
        if len(data) > MAX_BYTES:
            raise self.refused(0, f"it has {len(data):,} bytes, more than {MAX_BYTES:,}")
        self.parser = parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self.doctype
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.text
        try:
            parser.Parse(data, True)  # noqa: FBT003 - it ends here
        except expat.ExpatError as fault:
            told = f"it is not well-formed XML: {expat.ErrorString(fault.code)}"
            raise self.refused(fault.lineno, told) from None
        except (LookupError, UnicodeDecodeError, ValueError):
            raise self.refused(1, "its encoding is not known") from None

    def doctype(self, _name: str, _system: str | None, _public: str | None, _declares: int) -> None:
        """Refuse a document type; a format whose tools write one allows it where it declares nothing."""
        raise self.refused(self.here, "it has a document type, which can name other files and grow without end")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element: ``namespace local-name``."""
        raise NotImplementedError

    def text(self, data: str) -> None:
        """Take words."""
        raise NotImplementedError

    def end(self, name: str) -> None:
        """Take the end of an element."""
        raise NotImplementedError
