"""Findings for people: each with its source and translation, the part that it is about marked, and a summary at the end."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from handoutpress.findings.explanations import Explanation
from handoutpress.findings.finding import Finding
from handoutpress.findings.marked_parts import Span, marks
from handoutpress.model import Severity, visible

Piece = tuple[str, str]
"""(style, text); the style is empty, ``dim``, ``mark``, or a severity."""

OPEN, CLOSE = ">>", "<<"
"""Around a marked part: ASCII, for every log and terminal; unlike « » no language writes them."""

WIDTH = 200
"""Characters of an excerpt; of a longer text the marked part is shown with what is around it."""
_AROUND = 60

_NAMES = {"acknowledge": "to acknowledge", "info": "notes"}


def lines(finding: Finding) -> list[list[Piece]]:
    """Return a finding in lines of pieces: the head, what it is about, the hint."""
    problem = finding.problem
    head: list[Piece] = [("", f"{problem.place}: "), (str(problem.severity), f"{problem.severity}[{problem.code}]")]
    out = [[*head, ("", f": {visible(problem.text)}")]]
    if finding.message:
        source, target = marks(problem, finding.message.msgid, finding.message.msgstr)
        out.append([("dim", "    source: "), *pieces(finding.message.msgid, source)])
        label = f"    {visible(finding.locale) or 'translation'} [{finding.hash}]: "
        out.append([("dim", label), *pieces(finding.message.msgstr, target)])
    elif finding.excerpt:
        spans, _ = marks(problem, finding.excerpt, "")
        out.append([("dim", f"    {problem.place.line} | "), *pieces(finding.excerpt, spans)])
    if problem.hint:
        out.append([("dim", "    hint: "), ("", visible(problem.hint))])
    return out


def plain(line: Iterable[Piece]) -> str:
    """Return the text of a line, marked parts between ``>>`` and ``<<``."""
    return "".join(f"{OPEN}{text}{CLOSE}" if style == "mark" else text for style, text in line)


def pieces(text: str, spans: Sequence[Span], width: int | None = WIDTH) -> list[Piece]:
    """Return a text in one line, its spans of style ``mark``; cut to the marked part if it is longer than ``width``."""
    start, end = _window(text, spans, width or len(text))
    out: list[Piece] = [("", "…")] if start else []
    at = start
    for first, last in spans:
        if last <= start or first >= end:
            continue
        out += [("", visible(text[at:first])), ("mark", visible(text[first:last], every=True))]
        at = last
    out.append(("", visible(text[at:end])))
    return [piece for piece in out if piece[1]] + ([("", "…")] if end < len(text) else [])


def _window(text: str, spans: Sequence[Span], width: int) -> Span:
    """Return the part of a text to be shown: all of it, or the first spans with some words before and after."""
    if len(text) <= width:
        return 0, len(text)
    first, last = (spans[0][0], spans[-1][1]) if spans else (0, 0)
    if last - first > width:
        last = spans[0][1]
    start = max(0, first - _AROUND)
    return start, max(last, min(len(text), start + width))


def summary(findings: Sequence[Finding], known: Mapping[str, Explanation]) -> list[str]:
    """Return a line for each code: its title, how many of each severity, and in which languages.

    >>> summary(found, explanations())
    ['HP501 Another number: 2 errors (ar 1, de 1)']
    """
    by_code: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_code[finding.problem.code].append(finding)
    out = []
    for code, found in sorted(by_code.items()):
        title = f"{code} {known[code].title}" if code in known else code
        where = Counter(finding.locale for finding in found if finding.locale)
        languages = ", ".join(f"{visible(locale)} {count}" for locale, count in sorted(where.items()))
        out.append(f"{title}: {tally(found)}{f' ({languages})' if languages else ''}")
    return out


def tally(findings: Sequence[Finding]) -> str:
    """Return how many findings of each severity there are: ``2 errors, 1 warning``."""
    counts = Counter(finding.problem.severity for finding in findings)
    return ", ".join(
        f"{counts[severity]} {_NAMES.get(severity) or (severity if counts[severity] == 1 else severity + 's')}"
        for severity in Severity
        if counts[severity]
    )
