"""The two sides of one message, and how a family says what it found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from handoutpress.checks.facts.settled import settle
from handoutpress.checks.glossary import Glossary
from handoutpress.checks.reading import Reading, read_all, read_source
from handoutpress.model import Language, Message, Place, Problem, Segment, Severity

READ = "read both sentences, then mend the translation or write"
"""The hint of a question about what a sentence says; the line that answers it follows."""


@dataclass(frozen=True)
class Context:
    """What a message is checked within: the same for all messages of one catalog.

    ``path`` is the catalog's, for the Place of each finding; ``links`` are the article's link definitions as (label, URL);
    ``targets`` are the language's own link targets (links.toml), by label or by URL of the source.
    """

    language: Language
    source_language: Language
    path: str
    links: tuple[tuple[str, str], ...] = ()
    glossary: Glossary | None = None
    targets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pair:
    """A segment and its translation, both read."""

    segment: Segment
    message: Message
    context: Context
    source: Reading
    target: Reading
    locale: str = field(init=False)
    """The gettext code of the translation's language."""
    source_locale: str = field(init=False)
    """The gettext code of the source's language."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "locale", self.context.language.locale)
        object.__setattr__(self, "source_locale", self.context.source_language.locale)

    def find(self, code: str, severity: Severity, text: str, hint: str) -> Problem:
        """Return a finding at the message's line in its catalog."""
        return Problem(code, severity, Place(self.context.path, self.message.line), text, hint)

    def error(self, code: str, text: str, hint: str) -> Problem:
        """Return a finding that keeps the message out of the books."""
        return self.find(code, Severity.ERROR, text, hint)

    def acknowledge(self, code: str, text: str, hint: str) -> Problem:
        """Return a finding that a person must say is meant so."""
        return self.find(code, Severity.ACKNOWLEDGE, text, hint)

    def warning(self, code: str, text: str, hint: str) -> Problem:
        """Return a finding that is worth a look."""
        return self.find(code, Severity.WARNING, text, hint)

    def info(self, code: str, text: str, hint: str) -> Problem:
        """Return a finding about style."""
        return self.find(code, Severity.INFO, text, hint)


def make(segment: Segment, message: Message, context: Context) -> Pair:
    """Return the two sides of a message, read (and remembered: the source is read once for all languages)."""
    return make_all([(segment, message)], context)[0]


def make_all(messages: Sequence[tuple[Segment, Message]], context: Context) -> list[Pair]:
    """Return what ``make`` returns of each of some messages of a catalog."""
    locale = context.source_language.locale
    sources = [read_source(segment.msgid, context.links, locale) for segment, _ in messages]
    targets = read_all([message.msgstr for _, message in messages], context.links, context.language.locale)
    settled = [settle(source, target) for source, target in zip(sources, targets, strict=True)]
    return [Pair(*message, context, *sides) for message, sides in zip(messages, settled, strict=True)]


def quote(values: object) -> str:
    """Return texts for a finding, each in single quotes: ``'5 mg', '10 mg'``."""
    found = [values] if isinstance(values, str) else list(values)  # type: ignore[call-overload]
    return ", ".join(f"'{value}'" for value in found)
