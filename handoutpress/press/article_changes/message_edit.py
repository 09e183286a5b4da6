"""One message of a catalog as a person wants it, put into whatever else the catalog holds by then."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handoutpress import catalogs
from handoutpress.model import Catalog, Message


@dataclass(slots=True)
class Edit:
    """A translation or a remark; what ``file_changes.change`` computes a catalog's new bytes by."""

    name: str
    """The catalog's, as Places give it."""
    locale: str
    shown: Message
    """As the person saw it."""
    msgstr: str | None
    """The new translation; None leaves it."""
    remark: str = ""
    """A translator comment to be added."""
    doubted: bool = False
    """Whether it becomes fuzzy: no edition shows it until somebody has looked at it."""
    catalog: Catalog | None = None
    """The catalog with the edit; None if the message is not what the person was shown."""

    def __call__(self, data: bytes | None) -> bytes | None:
        """Return the catalog's new bytes; None if somebody else changed the message. HandoutError as ``catalogs.splice``."""
        self.catalog = None
        shown, held = self.shown, data or b""
        current = catalogs.parse(held, self.name, self.locale).by_key().get(shown.key)
        if current is None or (current.msgstr, current.fuzzy) != (shown.msgstr, shown.fuzzy):
            return None
        comments = (*current.comments, self.remark) if self.remark else current.comments
        words = current.msgstr if self.msgstr is None else self.msgstr
        new = replace(current, msgstr=words, comments=comments, fuzzy=current.fuzzy or self.doubted)
        spliced = catalogs.splice(held, {shown.key: new}, self.name)
        self.catalog = catalogs.parse(spliced, self.name, self.locale)
        return spliced
