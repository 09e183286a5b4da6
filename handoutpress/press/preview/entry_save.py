"""One entry of a catalog saved from a page: only if the file still holds what the page has shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handoutpress import catalogs
from handoutpress.model import Message
from handoutpress.press import file_changes
from handoutpress.press.check import Key
from handoutpress.press.opened_library.load import Library, Shelf
from handoutpress.press.preview.blocks import version


@dataclass(slots=True)
class EntrySave:
    """What ``file_changes.change`` computes a catalog's new bytes by."""

    name: str
    """The catalog's, as Places give it."""
    locale: str
    key: Key
    shown: str
    """``version`` of the entry as the person saw it."""
    msgstr: str
    fuzzy: bool
    comment: str = ""
    """A translator comment to be added."""
    there: Message | None = None
    """The entry as the file has it; None if it has none."""
    agreed: bool = False
    """Whether the file held what the page had shown."""

    def __call__(self, data: bytes | None) -> bytes | None:
        """Return the catalog's new bytes; None if the entry is not what was shown. HandoutError as ``catalogs.splice``."""
        held = data or b""
        self.there = catalogs.parse(held, self.name, self.locale).by_key().get(self.key)
        self.agreed = self.there is not None and version(self.there) == self.shown
        if self.there is None or not self.agreed:
            return None
        new = replace(
            self.there,
            msgstr=_like(self.there.msgid, self.msgstr),
            fuzzy=self.fuzzy,
            previous=self.there.previous if self.fuzzy else None,
            comments=(*self.there.comments, self.comment) if self.comment else self.there.comments,
        )
        spliced = catalogs.splice(held, {self.key: new}, self.name)
        catalogs.parse(spliced, self.name, self.locale)  # the gate: what could not be read again is not written
        return spliced


def save(library: Library, shelf: Shelf, slug: str, wanted: EntrySave) -> bool:
    """Write an entry; return whether it was written: False, with the file as it is, if somebody changed it meanwhile.

    ``wanted.there`` is then what the file holds. HandoutError if the file cannot be read or written.
    """
    path = library.catalog_path(shelf.language, slug)
    file_changes.change(path, library.root, wanted, "preview")
    return wanted.agreed


def _like(msgid: str, text: str) -> str:
    """Return what a person typed with one kind of line end, and without a last one that the source does not have."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines if msgid.endswith("\n") else lines.rstrip("\n")
