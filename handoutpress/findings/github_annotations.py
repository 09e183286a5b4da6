"""Findings as workflow commands of GitHub Actions: each becomes an annotation on its line of a pull request.

Source: docs.github.com, "Workflow commands for GitHub Actions"; the escapes are those of @actions/core's command.ts.
"""

from __future__ import annotations

from collections.abc import Iterable

from handoutpress.findings.finding import Finding
from handoutpress.model import Severity, visible

_COMMANDS = {
    Severity.ERROR: "error",
    Severity.ACKNOWLEDGE: "warning",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}
_ORDER = list(_COMMANDS)


def workflow_commands(findings: Iterable[Finding], prefix: str = "") -> list[str]:
    """Return a command for each finding, the gravest first: GitHub shows only the first ten of a step and kind.

    ``prefix`` is the library's folder within the repository, empty or ending in ``/``.
    """
    return [_command(finding, prefix) for finding in sorted(findings, key=lambda f: _ORDER.index(f.problem.severity))]


def _command(finding: Finding, prefix: str) -> str:
    problem = finding.problem
    properties = {"file": visible(prefix + problem.place.path), "line": str(problem.place.line), "title": problem.code}
    if not problem.place.line:
        del properties["line"]
    if problem.severity is Severity.ACKNOWLEDGE:
        properties["title"] = f"{problem.code} to acknowledge"
    said = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    text = visible(problem.text) + (f"\nhint: {visible(problem.hint)}" if problem.hint else "")
    return f"::{_COMMANDS[problem.severity]} {said}::{escape_data(text)}"


def escape_data(text: str) -> str:
    """Return a message in which no line ends."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Return a property's value, which can't end the property nor the list of them."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
