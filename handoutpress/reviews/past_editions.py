"""Every edition that was ever handed out, and what holds of it today: what somebody with an old copy asks. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handoutpress.reviews.recalls import WITHDRAWN, Entry, Verdict


@dataclass(frozen=True, slots=True)
class Handout:
    """What keeps its address: a handout or a collection, by its id."""

    id: str
    collection: bool = False


@dataclass(frozen=True, slots=True)
class Past:
    """An edition as it was handed out in a language, of one day."""

    edition: int
    date: str
    verdict: Verdict
    """Current, old (replaced), or recalled (it must not be used)."""


def of(entries: Iterable[Entry], clinic: str) -> dict[Handout, dict[str, tuple[Past, ...]]]:
    """Return for each handout of a clinic by language's tag its editions, the newest first.

    Of copies with the same number and day the worst holds: whoever has one of them cannot tell which. But a form that may
    not be handed out, a book alone, says nothing of a page that may. A language in which only the notice of a withdrawal
    was published has no edition.
    """
    found: dict[Handout, dict[str, dict[tuple[int, str], Entry]]] = {}
    for entry in entries:
        copy = entry.copy
        if copy.clinic != clinic:
            continue
        rows = found.setdefault(Handout(copy.id, copy.holds is not None), {}).setdefault(copy.language, {})
        if not copy.notice:
            key = copy.edition, copy.date
            rows[key] = min((entry, rows.get(key, entry)), key=_rank)
    return {
        handout: {
            tag: tuple(Past(*key, rows[key].verdict) for key in sorted(rows, reverse=True))
            for tag, rows in tags.items()
        }
        for handout, tags in found.items()
    }


def _rank(entry: Entry) -> int:
    """Return how much an entry weighs among those that cannot be told apart; 0 weighs most."""
    if entry.verdict is Verdict.RECALLED:
        return 2 if entry.why.endswith(WITHDRAWN) else 0
    return 1 if entry.verdict is Verdict.CURRENT else 3
