"""A language, and the words of the interface in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language: a row of the pinned table, what CLDR knows of a code (languages/open_table.py), or a library's own row."""

    locale: str
    """gettext's code, as on disk: ``pt_BR``, ``zh_Hans``."""
    tag: str
    """BCP 47, as in every output: ``pt-BR``, ``zh-Hans``."""
    name: str
    """In English: ``Chinese (Simplified)``."""
    autonym: str
    """In itself: ``简体中文``."""
    direction: str
    """``ltr`` or ``rtl``."""
    script: str
    """ISO 15924: ``Latn``, ``Arab``, ``Hans``, ``Deva``."""
    plural_forms: str
    """The value of gettext's Plural-Forms header."""
    parent: str = ""
    """Locale of the language whose words stand in for what this one lacks, where a library's own row says so."""
    borrows: bool = False
    """Whether translations of its parent may stand in for those that it lacks (a library's own row)."""

    @property
    def base(self) -> str:
        """The language without its region, script and variant: ``pt`` of ``pt_BR``, ``ca`` of ``ca@valencia``."""
        return self.locale.partition("@")[0].partition("_")[0]


@dataclass(frozen=True, slots=True)
class Interface:
    """The words that templates say, in one language. Call it with the English words (and a msgctxt if they have one).

    What is not translated comes back in English; ``lacking`` holds whether any message is missing.
    """

    language: Language
    messages: Mapping[tuple[str | None, str], str]

    def __call__(self, msgid: str, context: str | None = None) -> str:
        """Return the message in the interface's language."""
        return self.messages.get((context, msgid)) or msgid
