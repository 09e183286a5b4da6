"""Findings as people and programs get them: the marked part, SARIF, annotations, fingerprints, the HTML page."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from libraries import CASES

from handoutpress import findings, languages
from handoutpress.findings import Finding
from handoutpress.model import Message, Place, Problem, Severity, visible

PO = "locales/de/LC_MESSAGES/demo.po"
DOSE = Message("Take 5 mg.", "Nimm 50 mg.")


def case(line: str) -> list[str]:
    return [
        re.sub(r"\\u([0-9a-f]{4})|\\n", lambda m: chr(int(m[1], 16)) if m[1] else "\n", c) for c in line.split("\t")
    ]


CASES_OF_MARKS = [
    case(line) for line in (CASES / "findings/marks.tsv").read_text(encoding="utf-8").split("\n") if line.strip()
]


def finding(
    code: str = "HP501",
    text: str = "another number: the source says '5 mg', the translation '50 mg'",
    severity: Severity = Severity.ERROR,
    message: Message | None = DOSE,
    line: int = 36,
    hint: str = "write the number of the source",
    path: str = PO,
) -> Finding:
    place = Place(path, line)
    return Finding(Problem(code, severity, place, text, hint), *findings.of_place(place), message)


# --- the marked part --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", CASES_OF_MARKS, ids=lambda row: f"{row[0]} {row[2]}")
def test_what_a_finding_marks(row: list[str]) -> None:
    """Source and translation show the part that the finding is about, on the side that it is about."""
    code, text, source, translation, *expected = row
    lines = findings.lines(finding(code, text, message=Message(source, translation)))
    shown = [findings.plain(line).split(": ", 1)[1] for line in lines[1:3]]
    assert expected == shown


@given(st.text(), st.text(), st.text())
def test_marks_are_spans_of_the_text_in_order(words: str, source: str, translation: str) -> None:
    """Whatever a finding quotes: spans lie within the text, are not empty, do not overlap and come in order."""
    problem = Problem("HP501", Severity.ERROR, Place(PO, 1), f"'{words}' and U+{ord(words[:1] or 'a'):04X}")
    for text, spans in zip((source, translation), findings.marks(problem, source, translation), strict=True):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(min_size=1), st.text())
def test_no_control_character_reaches_a_terminal(words: str, text: str) -> None:
    """A catalog can hold escape sequences; a finding shows them as <U+001B>, and each of its lines is one line."""
    for line in findings.lines(finding(text=words, hint=words, message=Message(text, text))):
        said = findings.plain(line)
        assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", said)


def test_a_long_text_is_shown_around_its_mark() -> None:
    """Of a paragraph of 500 letters a log shows some 200 around the part that is meant, never without it."""
    message = Message("a " * 200 + "5 mg" + " b" * 200, "c " * 300)
    source, target = (findings.plain(line) for line in findings.lines(finding(message=message))[1:3])
    assert (True, True) == (">>5 mg<<" in source, len(source) < 250)
    assert source.startswith("    source: …")
    assert source.endswith("…")
    assert len(target) < 250


# --- the same finding -------------------------------------------------------------------------------------------------


def test_a_finding_stays_the_same_when_lines_move() -> None:
    """Neither its own line nor a line that its text names counts."""
    one = finding("HP471", f"translated in another way than in {PO}:78: 'x'", line=10)
    other = finding("HP471", f"translated in another way than in {PO}:99: 'x'", line=20)
    assert findings.fingerprint(one) == findings.fingerprint(other)
    assert () == findings.caused([other], [one])


def test_another_message_language_code_or_text_is_another_finding() -> None:
    """What makes a finding the same: code, words, message and language; the article's name may change."""
    one = finding()
    others = [
        finding("HP513"),
        finding(text="another"),
        finding(message=Message("Take 6 mg.", "")),
        finding(message=replace(one.message or Message(""), context="cell")),
        finding(path="locales/ar/LC_MESSAGES/demo.po"),
    ]
    assert len({findings.fingerprint(each) for each in [one, *others]}) == 6
    assert findings.fingerprint(one) == findings.fingerprint(finding(path="locales/de/LC_MESSAGES/renamed.po"))


def test_a_second_finding_of_the_same_kind_is_new() -> None:
    """Two where there was one: one is new."""
    assert 1 == len(findings.caused([finding(line=1), finding(line=2)], [finding(line=1)]))


def test_a_count_is_new_only_if_it_grew() -> None:
    """2 of 5 messages fuzzy after 3 of 5 is better, not new; 4 is new."""

    def fuzzy(count: int) -> Finding:
        return finding("HP313", f"fuzzy: {count} of 5 messages", Severity.WARNING, None)

    before = [fuzzy(3)]
    assert ((), (), 1) == (
        findings.caused([fuzzy(2)], before),
        findings.caused([fuzzy(3)], before),
        len(findings.caused([fuzzy(4)], before)),
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PO, ("de", "demo")),
        ("locales/zh_Hans/glossary.tsv", ("zh_Hans", "")),
        ("locales/de/reviews/demo/2026-03-01-ana-1a2b3c4d.jsonl", ("de", "demo")),
        ("locales/templates/demo.pot", ("", "demo")),
        ("source/demo.md", ("", "demo")),
        ("source/handouts.toml", ("", "")),
        ("build", ("", "")),
    ],
)
def test_a_path_tells_language_and_article(path: str, expected: tuple[str, str]) -> None:
    """By the layout of a library."""
    assert expected == findings.of_place(Place(path))


# --- GitHub's annotations ---------------------------------------------------------------------------------------------


def test_an_annotation_of_each_severity() -> None:
    """The gravest first, since GitHub shows ten of a kind; file, line and title as properties."""
    rows = [
        finding("HP431", "end", Severity.INFO, hint=""),
        finding("HP541", "not", Severity.ACKNOWLEDGE, hint=""),
        finding("HP502", "seven", Severity.WARNING, hint="", line=0),
        finding("HP501", "five", Severity.ERROR, hint="h"),
    ]
    assert [
        f"::error file={PO},line=36,title=HP501::five%0Ahint: h",
        f"::warning file={PO},line=36,title=HP541 to acknowledge::not",
        f"::warning file={PO},title=HP502::seven",
        f"::notice file={PO},line=36,title=HP431::end",
    ] == findings.workflow_commands(rows)


def test_an_annotation_names_files_from_the_repositorys_root() -> None:
    """A library in a folder of a repository has that folder before its paths."""
    said = findings.workflow_commands([finding()], "docs/leaflets/")
    assert said[0].startswith(f"::error file=docs/leaflets/{PO},line=36,")


def unescaped(command: str) -> tuple[dict[str, str], str]:
    """Read a workflow command as GitHub's runner does (ActionCommand.cs)."""
    match = re.fullmatch(r"::(?:error|warning|notice) (.*?)::(.*)", command)
    assert match, command
    properties = dict(part.split("=", 1) for part in match[1].split(","))
    for escaped, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        properties = {name: value.replace(escaped, character) for name, value in properties.items()}
    text = match[2]
    for escaped, character in (("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escaped, character)
    return properties, text


@given(st.text("ab%:,\r\n0AD2C5 é'=", min_size=1), st.text("ab%:,\r\n0AD3A5 é'::"))
def test_annotations_are_read_back_as_they_were_meant(path: str, text: str) -> None:
    """Per cent signs, colons and commas in names and words neither end the command nor change; controls are shown."""
    said = findings.workflow_commands([finding("HP501", text, path=path, hint="", line=3)])[0]
    assert "\n" not in said
    assert ({"file": visible(path), "line": "3", "title": "HP501"}, visible(text)) == unescaped(said)


# --- SARIF ------------------------------------------------------------------------------------------------------------

STRING, INTEGER = str, int
SHAPES: Mapping[str, tuple[set[str], dict[str, object]]] = {
    "log": ({"version", "runs"}, {"$schema": STRING, "version": {"2.1.0"}, "runs": ["run"]}),
    "run": (
        {"tool", "results"},  # results are optional in the schema, but an analysis must have them (3.14.23)
        {"tool": "tool", "results": ["result"], "invocations": ["invocation"], "columnKind": {"unicodeCodePoints"}},
    ),
    "tool": ({"driver"}, {"driver": "toolComponent"}),
    "toolComponent": (
        {"name"},
        {"name": STRING, "semanticVersion": STRING, "rules": ["reportingDescriptor"]},
    ),
    "reportingDescriptor": (
        {"id"},
        {"id": STRING, "shortDescription": "multi", "fullDescription": "multi", "help": "multi"},
    ),
    "multi": ({"text"}, {"text": STRING, "markdown": STRING}),
    "invocation": ({"executionSuccessful"}, {"executionSuccessful": bool}),
    "result": (
        {"message"},
        {
            "ruleId": STRING,
            "ruleIndex": INTEGER,
            "level": {"none", "note", "warning", "error"},
            "message": "message",
            "locations": ["location"],
            "partialFingerprints": Mapping,
            "properties": Mapping,
        },
    ),
    "message": ({"text"}, {"text": STRING}),
    "location": (set(), {"physicalLocation": "physicalLocation"}),
    "physicalLocation": ({"artifactLocation"}, {"artifactLocation": "artifactLocation", "region": "region"}),
    "artifactLocation": (set(), {"uri": STRING, "uriBaseId": STRING}),
    "region": ({"startLine"}, {"startLine": INTEGER}),
}
"""What sarif-schema-2.1.0.json requires and allows of the objects that we write: (required, property -> its kind).

A text names another shape, a list an array of one, a set an enumeration. The schema allows more properties; what we write
was held against the whole of it.
"""


def hold(value: object, kind: object, where: str = "$") -> None:
    """Fail where a value is not of a kind."""
    if isinstance(kind, list):
        assert isinstance(value, list), where
        for index, item in enumerate(value):
            hold(item, kind[0], f"{where}[{index}]")
    elif isinstance(kind, set):
        assert value in kind, where
    elif isinstance(kind, str):
        required, known = SHAPES[kind]
        assert isinstance(value, dict), where
        assert (set(), set()) == (required - value.keys(), value.keys() - known.keys()), where
        for name, item in value.items():
            hold(item, known[name], f"{where}.{name}")
    else:
        assert isinstance(kind, type)
        assert isinstance(value, kind), where


ROWS = [
    finding(),
    finding("HP404", "a placeholder is lost: '{clinic.phone}'", message=Message("{clinic.phone}", "x")),
    finding("HP431", "end", Severity.INFO),
    finding("HP541", "not", Severity.ACKNOWLEDGE),
    finding("HP310", "the template is out of date", message=None, line=0, path="locales/templates/a b.pot"),
    finding("HP999", "a code that nobody explained", message=None),
]


def test_sarif_has_the_shape_of_the_standard() -> None:
    """Every object has what the schema requires, and no property that it lacks."""
    hold(findings.sarif(ROWS), "log")
    hold(findings.sarif([]), "log")


def test_sarif_ties_results_to_rules() -> None:
    """The ruleIndex leads to the rule with the result's ruleId; rules stand once each."""
    run = findings.sarif([*ROWS, *ROWS])["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    assert [result["ruleId"] for result in run["results"]] == [rules[r["ruleIndex"]] for r in run["results"]]


def test_sarif_levels_places_and_fingerprints() -> None:
    """What code scanning looks at: level, a line from 1, a URI reference below %SRCROOT%, one fingerprint a result."""
    results = findings.sarif([*ROWS, *ROWS], "docs/")["runs"][0]["results"]
    assert ["error", "error", "note", "warning", "error", "error"] == [result["level"] for result in results[:6]]
    places = [result["locations"][0]["physicalLocation"] for result in results]
    assert ("docs/locales/templates/a%20b.pot", 1) == (
        places[4]["artifactLocation"]["uri"],
        places[4]["region"]["startLine"],
    )
    assert {"%SRCROOT%"} == {place["artifactLocation"]["uriBaseId"] for place in places}
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    assert len(set(prints)) == len(prints)
    assert all(re.fullmatch(r"[0-9a-f]{16}:\d+", print_) for print_ in prints)


def test_sarif_doubles_braces() -> None:
    """In a SARIF message {0} is a placeholder, so a brace is written twice (section 3.11.5)."""
    result = findings.sarif(ROWS)["runs"][0]["results"][1]
    assert result["message"]["text"].startswith("a placeholder is lost: '{{clinic.phone}}'")


def test_sarif_takes_its_rules_from_the_documentation() -> None:
    """A rule's help is what docs/problems.md says of the code."""
    rules = {rule["id"]: rule for rule in findings.sarif(ROWS)["runs"][0]["tool"]["driver"]["rules"]}
    assert "Another number" == rules["HP501"]["shortDescription"]["text"]
    assert "**To fix:**" in rules["HP501"]["help"]["markdown"]
    assert rules["HP501"]["help"]["text"].startswith("A number of the source")
    assert {"id": "HP999"} == rules["HP999"]


def test_every_explanation_says_what_to_do() -> None:
    """Each entry of docs/problems.md has a title, a severity and a way out."""
    known = findings.explanations()
    assert len(known) > 100
    assert [] == [code for code, entry in known.items() if "**To fix:**" not in entry.text or not entry.title]


# --- JSON, the summary, the page --------------------------------------------------------------------------------------


def test_json_tells_message_and_marks() -> None:
    """A program gets the message's hash and the spans that people see marked."""
    row = findings.as_json([finding()])[0]
    assert ("HP501", "error", PO, 36, "de", "demo") == tuple(
        row[name] for name in ("code", "severity", "path", "line", "language", "article")
    )
    assert (((5, 9),), ((5, 10),)) == (row["source_marks"], row["translation_marks"])
    assert re.fullmatch("[0-9a-f]{8}", row["message"])
    assert "source" not in findings.as_json([finding(message=None)])[0]


def test_the_summary_counts_by_code_and_language() -> None:
    """A line for each code, in order: its title, how many, where."""
    rows = [
        finding(),
        finding(path="locales/ar/LC_MESSAGES/demo.po"),
        finding("HP310", message=None, path="source/x.md"),
    ]
    assert [
        "HP310 A template that is out of date: 1 error",
        "HP501 Another number: 2 errors (ar 1, de 1)",
    ] == findings.summary(
        rows, {**findings.explanations(), "HP310": findings.Explanation("A template that is out of date", "")}
    )
    assert "3 errors" == findings.tally(rows)


def page(*rows: Finding) -> str:
    return findings.page(rows, languages.language("en"), "Handouts & <b>").decode()


def test_the_page_shows_source_and_translation_with_their_languages() -> None:
    """Well-formed, each excerpt in its language and direction, the marked part in <mark>."""
    arabic = finding(path="locales/ar/LC_MESSAGES/demo.po", message=Message("Take 5 mg.", "خذ 50 mg."))
    text = page(arabic, finding("HP310", "out of date", message=None, path="locales/templates/x.pot"))
    root = ET.fromstring(text.removeprefix("<!DOCTYPE html>"))
    shown = [(dd.get("lang"), dd.get("dir"), "".join(dd.itertext())) for dd in root.iter("dd")]
    assert [("en", "ltr", "Take 5 mg."), ("ar", "rtl", "خذ 50 mg.")] == shown
    assert ["5 mg", "50 mg"] == [mark.text for mark in root.iter("mark")]


def test_the_page_runs_nothing_and_fetches_nothing() -> None:
    """Its own policy allows its own style, by hash, and nothing else; there is no script, link or image in it."""
    text = page(finding())
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" == policy[1].replace(
        "&#39;", "'"
    )
    assert [] == re.findall(r"<script|<img|<iframe|https?://|url\(", text)
    assert 'name="robots" content="noindex"' in text


@given(st.text("<>&\"'{}]a \x1b\u202e"), st.text("<>&\"'{}]a \x1b\u202e", min_size=1))
def test_the_page_escapes_what_it_shows(source: str, translation: str) -> None:
    """Whatever a catalog holds, the page is well-formed and has no element of it."""
    row = finding(text=f"'{translation}'", message=Message(source, translation), hint=source)
    root = ET.fromstring(page(row).removeprefix("<!DOCTYPE html>"))
    assert {"html", "head", "meta", "title", "link", "style", "body", "main", "h1", "p", "table", "thead", "tbody", "tr",
            "th", "td", "nav", "ul", "li", "a", "section", "h2", "article", "h3", "dl", "dt", "dd", "mark", "code"} >= {
        element.tag for element in root.iter()
    }  # fmt: skip


def test_json_is_serialisable() -> None:
    """All of SARIF and JSON are plain values."""
    assert json.loads(json.dumps([findings.sarif(ROWS), findings.as_json(ROWS)]))
