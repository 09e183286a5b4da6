"""Findings as people and programs take them: a Problem with the message it is about, in text, HTML, SARIF and annotations.

Pure: findings in, text or bytes out. Who reads the files for them is ``press.check_actions.entry_lookup``.

In: Problems and the entries that they are about. Out: text, JSON, SARIF, annotations, HTML. Never: a file read.
"""

from handoutpress.findings.explanations import Explanation, explanations
from handoutpress.findings.finding import Finding, as_json, caused, fingerprint, occurrences, of_place
from handoutpress.findings.github_annotations import workflow_commands
from handoutpress.findings.gitlab_report import code_quality
from handoutpress.findings.grouped import grouped, groups
from handoutpress.findings.html_page import NAME as PAGE
from handoutpress.findings.html_page import page
from handoutpress.findings.marked_parts import Span, marks
from handoutpress.findings.sarif import sarif
from handoutpress.findings.text import Piece, lines, plain, summary, tally

__all__ = [
    "PAGE",
    "Explanation",
    "Finding",
    "Piece",
    "Span",
    "as_json",
    "caused",
    "code_quality",
    "explanations",
    "fingerprint",
    "grouped",
    "groups",
    "lines",
    "marks",
    "occurrences",
    "of_place",
    "page",
    "plain",
    "sarif",
    "summary",
    "tally",
    "workflow_commands",
]
