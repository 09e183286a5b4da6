"""Across the catalogs of one language: one source translated in two ways, two sources by one translation. HP471, HP472."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from handoutpress.checks.reading import read_source
from handoutpress.checks.waivers import line, waived
from handoutpress.model import Catalog, Message, Place, Problem, Severity, warning


def check(catalogs: Iterable[Catalog], source_locale: str = "en") -> tuple[Problem, ...]:
    """Return the disagreements between the catalogs of one language, each told at every place but the first."""
    usable = [(catalog.path, message) for catalog in catalogs for message in catalog.messages if message.translated]
    usable.sort(key=lambda pair: (pair[0], pair[1].line))
    return (*_translated_twice(usable), *_one_for_two(usable, source_locale))


def _translated_twice(usable: list[tuple[str, Message]]) -> list[Problem]:
    by_key: dict[tuple[str | None, str], list[tuple[str, Message]]] = defaultdict(list)
    for path, message in usable:
        by_key[message.key].append((path, message))
    problems = []
    for entries in by_key.values():
        first_path, first = entries[0]
        for path, message in entries[1:]:
            if message.msgstr != first.msgstr and not waived(message, "HP471"):
                text = f"translated in another way than in {Place(first_path, first.line)}: '{_short(first.msgstr)}'"
                problems.append(
                    warning("HP471", Place(path, message.line), text, "choose one; or give one a ctx= in the source")
                )
    return problems


def _one_for_two(usable: list[tuple[str, Message]], source_locale: str) -> list[Problem]:
    """Return findings for one translation of two sources whose numbers or negations differ."""
    by_text: dict[str, list[tuple[str, Message]]] = defaultdict(list)
    for path, message in usable:
        if len(message.msgstr) > 12:
            by_text[message.msgstr].append((path, message))
    problems = []
    for (first_path, first), *others in by_text.values():
        for path, message in others:
            differs = message.msgid != first.msgid and (
                _facts(message.msgid, source_locale) != _facts(first.msgid, source_locale)
            )
            if differs and not waived(message, "HP472"):
                text = f"the same translation as {Place(first_path, first.line)}, whose source has other numbers or negations"
                hint = f"mend the one that is wrong, or write: # {line(message, 'HP472', 'reason')}"
                problems.append(Problem("HP472", Severity.ACKNOWLEDGE, Place(path, message.line), text, hint))
    return problems


def _facts(msgid: str, locale: str) -> tuple[object, ...]:
    reading = read_source(msgid, (), locale)
    numbers = sorted(str(number.values[0]) for number in reading.numbers)
    negated = any(word in {"not", "no", "never", "without"} for word in reading.words) or "n't" in reading.folded
    return (*numbers, negated)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
