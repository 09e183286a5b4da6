"""Findings as one HTML page for maintainers: self-contained, no script, nothing fetched. Never part of the handouts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from handoutpress import languages
from handoutpress.findings.explanations import explanations
from handoutpress.findings.finding import Finding
from handoutpress.findings.marked_parts import marks
from handoutpress.findings.text import pieces, summary, tally
from handoutpress.model import Language, visible
from handoutpress.outputs import report_style, templates

NAME = "check.html"
"""Its name under build/; no page links to it, and the validators pass over it."""


def page(findings: Sequence[Finding], source: Language, library: str) -> bytes:
    """Return the page: a summary, then the findings by language; ``library`` is the library's title."""
    shelves: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        shelves[finding.locale].append(finding)
    values = {
        "policy": report_style.POLICY,
        "style": templates.xhtml(report_style.STYLE),
        "library": library,
        "tally": tally(findings) or "no problems found",
        "summary": [line.partition(": ") for line in summary(findings, explanations())],
        "shelves": [_shelf(locale, found, source) for locale, found in sorted(shelves.items())],
    }
    return templates.render("check.html.j2", values)


def _shelf(locale: str, found: Sequence[Finding], source: Language) -> dict[str, Any]:
    language = languages.find(locale)
    return {
        "id": locale or "library",
        "name": f"{language.name} ({locale})" if language else visible(locale) or "The library itself",
        "tally": tally(found),
        "rows": [_row(finding, source, language) for finding in found],
    }


def _row(finding: Finding, source: Language, language: Language | None) -> dict[str, Any]:
    problem = finding.problem
    known = explanations().get(problem.code)
    row: dict[str, Any] = {
        "severity": str(problem.severity),
        "code": problem.code,
        "title": known.title if known else "",
        "place": str(problem.place),
        "text": visible(problem.text),
        "hint": visible(problem.hint),
        "hash": finding.hash,
        "excerpts": [],
    }
    if finding.message:
        mine, theirs = marks(problem, finding.message.msgid, finding.message.msgstr)
        row["excerpts"] = [
            ("Source", source, pieces(finding.message.msgid, mine, None)),
            ("Translation", language, pieces(finding.message.msgstr, theirs, None)),
        ]
    elif finding.excerpt:
        row["excerpts"] = [("In the file", None, pieces(finding.excerpt, marks(problem, finding.excerpt, "")[0], None))]
    return row
