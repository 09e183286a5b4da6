"""Many findings in few lines: those of one code share a line with its first place, the gravest come first, all are counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from handoutpress.findings.finding import Finding
from handoutpress.findings.text import Piece, lines
from handoutpress.model import Severity, visible

_NAMED = 5
"""Languages or codes that a line names; the others are counted."""
_ORDER = list(Severity)


def groups(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Return the findings by code and severity, the gravest first, then the most frequent; each in the order it came in."""
    found: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in findings:
        found.setdefault((finding.problem.severity, finding.problem.code), []).append(finding)
    rows = sorted(found.items(), key=lambda row: (_ORDER.index(row[0][0]), -len(row[1]), row[0][1]))
    return [group for _, group in rows]


def grouped(findings: Sequence[Finding], room: int) -> list[list[Piece]]:
    """Return findings in at most ``room`` lines (two at least): a line a code, with what its first is about where there is room.

    If not every finding has a line, the last says how many more there are, of which codes, and how to see them.
    """
    every = groups(findings)
    whole = len(every) == len(findings) <= room
    shown = every if whole else every[: max(room, 2) - 1]
    spare = room - len(shown) - (not whole)
    out: list[list[Piece]] = []
    for first, *others in shown:
        head, *about = lines(first)
        about = about if len(about) <= spare else about[-1:] if first.problem.hint and spare > 0 else []
        spare -= len(about)
        out += [[*head, *_others(others)], *about]
    return out if whole else [*out, [("", _left(every, len(shown)))]]


def _others(others: Sequence[Finding]) -> list[Piece]:
    """Return how many more there are of a finding's code, and in which languages."""
    if not others:
        return []
    where = Counter(visible(finding.locale) for finding in others if finding.locale)
    named = _listed(where)
    return [("dim", f" (and {len(others)} more{': ' if named else ''}{named})")]


def _left(every: Sequence[Sequence[Finding]], shown: int) -> str:
    more = sum(map(len, every)) - shown
    codes = _listed(Counter({group[0].problem.code: len(group) for group in every[shown:]}))
    among = f", among them {codes}" if codes else ""
    return f"{more} more{among}: name a language, --article or --only to see them, or --verbose for all"


def _listed(counts: Counter[str]) -> str:
    rows = [f"{name} {count}" for name, count in counts.most_common(_NAMED)]
    left = len(counts) - len(rows)
    return ", ".join(rows) + (f" and {left} others" if left > 1 else " and another" if left else "")
