"""Findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), for GitHub's code scanning and other viewers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from handoutpress import __version__
from handoutpress.findings.explanations import explanations
from handoutpress.findings.finding import Finding, occurrences
from handoutpress.model import Severity, visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {
    Severity.ERROR: "error",
    Severity.ACKNOWLEDGE: "warning",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
}


def sarif(findings: Sequence[Finding], prefix: str = "") -> dict[str, Any]:
    """Return the log as values of JSON: one run, a rule for each code that was found.

    ``prefix`` is the library's folder within the repository, empty or ending in ``/``; places are relative to the
    repository's root. Fingerprints stay when lines move (``primaryLocationLineHash`` is the one that GitHub compares).
    """
    codes = sorted({finding.problem.code for finding in findings})
    driver = {"name": "handoutpress", "semanticVersion": __version__, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True}],
        "results": [_result(*one, codes, prefix) for one in occurrences(findings)],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    known = explanations().get(code)
    if known is None:
        return {"id": code}
    whole = _text(known.plain)
    return {
        "id": code,
        "shortDescription": {"text": _text(known.title)},
        "fullDescription": {"text": whole},
        "help": {"text": whole, "markdown": _text(known.text)},
    }


def _text(words: str) -> str:
    """Return words as a message string, in which a brace alone would begin a placeholder (section 3.11.5)."""
    return words.replace("{", "{{").replace("}", "}}")


def _result(finding: Finding, fingerprint: str, number: int, codes: list[str], prefix: str) -> dict[str, Any]:
    problem = finding.problem
    text = "\n".join(filter(None, (visible(problem.text), visible(problem.hint))))
    artifact = {"uri": quote(prefix + problem.place.path), "uriBaseId": "%SRCROOT%"}
    region = {"startLine": max(problem.place.line, 1)}
    properties = {"severity": str(problem.severity), "language": finding.locale, "article": finding.article}
    if finding.message:
        properties |= {"source": finding.message.msgid, "translation": finding.message.msgstr}
    return {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": LEVELS[problem.severity],
        "message": {"text": _text(text)},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
        "partialFingerprints": {"primaryLocationLineHash": f"{fingerprint}:{number}"},
        "properties": properties,
    }
