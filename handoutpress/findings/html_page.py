"""Findings as one HTML page for maintainers: self-contained, no script, nothing fetched. Never part of the handouts."""

from __future__ import annotations

import base64
import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from handoutpress import languages
from handoutpress.findings.explanations import explanations
from handoutpress.findings.finding import Finding
from handoutpress.findings.marked_parts import marks
from handoutpress.findings.text import pieces, summary, tally
from handoutpress.model import Language, visible
from handoutpress.outputs import templates

NAME = "check.html"
"""Its name under build/; no page links to it, and the validators pass over it."""

STYLE = """
:root { --ground: #f2f6f5; --paper: #fff; --ink: #1a2628; --soft: #48585b; --line: #c6d2d2; --error: #a31420;
  --mark: #ffe08a; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1618; --paper: #151e21; --ink: #e7eded; --soft: #aebcbe;
  --line: #3b4a4e; --error: #ffa3a3; --mark: #6b5200; } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 "Noto Sans", "Segoe UI", Roboto, sans-serif;
  margin: 0 auto; max-width: 70rem; padding: 1rem; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; margin: 1rem 0; padding: 0 1rem; }
article.error { border-inline-start: 0.4rem solid var(--error); }
h3 { font-size: 1rem; }
dt, .soft { color: var(--soft); font-size: 0.9rem; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--ink); }
code { font-size: 0.9rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; } th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: start; }
"""
POLICY = (
    "default-src 'none'; style-src 'sha256-"
    + base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    + "'; base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of the page: its own style and nothing else."""


def page(findings: Sequence[Finding], source: Language, library: str) -> bytes:
    """Return the page: a summary, then the findings by language; ``library`` is the library's title."""
    shelves: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        shelves[finding.locale].append(finding)
    values = {
        "policy": POLICY,
        "style": templates.xhtml(STYLE),
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
