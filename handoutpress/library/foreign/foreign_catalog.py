"""Catalogs of other projects: which translation belongs to a message of ours, whatever form its msgid had there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from handoutpress.library.foreign.inline_forms import Targets, inline_form, plain_words, word_form
from handoutpress.model import Catalog, Message, Segment


@dataclass(frozen=True, slots=True)
class Words:
    """What a language's catalogs say."""

    entries: Mapping[str, tuple[Message, ...]]
    """By the words of the message (``word_form``)."""

    def find(self, segment: Segment, path: str) -> Message | None:
        """Return the entry that translates a message of the file ``path``: of that file, in the same marks, translated first."""
        found = self.entries.get(form(segment.msgid), ())

        def rank(entry: Message) -> tuple[bool, bool, bool]:
            here = any(reference.partition(":")[0].endswith(path) for reference in entry.references)
            return entry.fuzzy, not here, entry.msgid != segment.msgid

        return min(found, key=rank, default=None)

    def named(self, text: str) -> Message | None:
        """Return the entry that translates a name, wherever it stands; one that is translated first."""
        return min(self.entries.get(form(text), ()), key=lambda entry: entry.fuzzy, default=None)


form = lru_cache(maxsize=200_000)(word_form)


def words_of(catalogs: Iterable[Catalog]) -> Words:
    """Return the words of one language's catalogs; what is obsolete or not translated is left out."""
    found: dict[str, list[Message]] = {}
    for catalog in catalogs:
        for message in catalog.messages:
            key = form(message.msgid) if message.msgstr and not message.obsolete else ""
            if any(map(str.isalpha, key)):
                found.setdefault(key, []).append(message)
    return Words({key: tuple(messages) for key, messages in found.items()})


def translation(segment: Segment, entry: Message, targets: Targets) -> str:
    """Return what an entry says in our form; of a title, a description or a topic the words alone."""
    if (segment.context or "").startswith("meta."):
        return plain_words(entry.msgstr)
    text = inline_form(entry.msgstr.strip(), targets)
    return "\\\n".join(" ".join(part.split()) for part in text.split("\\\n"))
