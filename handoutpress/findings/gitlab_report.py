"""Findings as a Code Quality report of GitLab CI: each stands on its line of a merge request.

Source: docs.gitlab.com, "Code Quality": description, check_name, fingerprint, severity, location.path, location.lines.begin.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from handoutpress.findings.finding import Finding, occurrences
from handoutpress.model import Severity, visible

_SEVERITIES = {
    Severity.ERROR: "critical",
    Severity.ACKNOWLEDGE: "major",
    Severity.WARNING: "minor",
    Severity.INFO: "info",
}


def code_quality(findings: Sequence[Finding], prefix: str = "") -> list[dict[str, Any]]:
    """Return a row for each finding, as values of JSON; a fingerprint stays when lines move, and none stands twice.

    ``prefix`` is the library's folder within the repository, empty or ending in ``/``.
    """
    return [_row(finding, f"{mark}:{number}", prefix) for finding, mark, number in occurrences(findings)]


def _row(finding: Finding, mark: str, prefix: str) -> dict[str, Any]:
    problem = finding.problem
    text = visible(problem.text) + (f" ({visible(problem.hint)})" if problem.hint else "")
    return {
        "description": f"{problem.code}: {text}",
        "check_name": problem.code,
        "fingerprint": mark,
        "severity": _SEVERITIES[problem.severity],
        "location": {"path": visible(prefix + problem.place.path), "lines": {"begin": max(problem.place.line, 1)}},
    }
