"""A catalog as the build and the checks see it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog, as the build and the checks see it (polib's entry keeps the rest of it)."""

    msgid: str
    msgstr: str = ""
    context: str | None = None
    fuzzy: bool = False
    obsolete: bool = False
    comments: tuple[str, ...] = ()
    """Translator comments (``# ``), a line each."""
    extracted: tuple[str, ...] = ()
    """Extracted comments (``#.``), a line each."""
    references: tuple[str, ...] = ()
    """File names (``#:``)."""
    flags: tuple[str, ...] = ()
    """Flags other than fuzzy."""
    previous: tuple[str | None, str] | None = None
    """``#|``: the (msgctxt, msgid) that the translation was made from."""
    line: int = field(default=0, compare=False)
    """Line of the entry's first line in its file, from 1."""

    @property
    def key(self) -> tuple[str | None, str]:
        """(msgctxt, msgid)."""
        return self.context, self.msgid

    @property
    def translated(self) -> bool:
        """True if there is a translation that may be used: not empty, not fuzzy, not obsolete."""
        return bool(self.msgstr) and not self.fuzzy and not self.obsolete


@dataclass(frozen=True, slots=True)
class Catalog:
    """A catalog of one article (or of the interface) in one language; ``locale`` is empty for a template."""

    path: str
    locale: str
    header: tuple[tuple[str, str], ...]
    messages: tuple[Message, ...]
    by_machine: bool = field(default=False, compare=False)
    """True if its header says that a machine translated it (in its comment, or in Last-Translator)."""

    def by_key(self) -> dict[tuple[str | None, str], Message]:
        """Return the live messages by (msgctxt, msgid)."""
        return {message.key: message for message in self.messages if not message.obsolete}
