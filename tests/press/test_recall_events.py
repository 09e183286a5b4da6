"""What a clinic is told of its copies after each event in a library: tests/cases/recalls/events.toml, a row an event."""

from __future__ import annotations

import shutil
import tomllib
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from libraries import CASES, tiny

from handoutpress import press
from handoutpress.reviews.recalls import Verdict

EVENTS = tomllib.loads((CASES / "recalls" / "events.toml").read_text(encoding="utf-8"))["event"]
COLUMNS = {
    "page": "de/demo.html",
    "book": "de/demo.de.epub",
    "bilingual": "de/demo.de.bilingual.html",
    "sheet": "de/demo.de.a4.pdf",  # in rows that have it
    "collection": "de/all.de.epub",
    "english": "en/demo.en.epub",
}
"""Column of a row -> the copy that it is about."""
SAID = {Verdict.CURRENT: "current", Verdict.OLD: "replace", Verdict.RECALLED: "REMOVE", Verdict.UNKNOWN: "unknown"}
SETTINGS = """
[policy]
use = "drafts"

[[collection]]
id = "all"
title = "All"
articles = ["demo", "second"]

[[collection]]
id = "calm"
title = "Calm"
articles = ["second"]
"""


def released(folder: Path, outputs: str) -> Path:
    """Return the library with everything that it makes released; its build/ is what a clinic took."""
    root = tiny(folder)
    settings = root / "source" / "handouts.toml"
    text = settings.read_text(encoding="utf-8").replace('["de", "ar", "ja"]', '["de"]')
    text = text.replace("[library]\n", f"[library]\nmin-translated = 0\noutputs = {outputs}\n")
    settings.write_text(text + SETTINGS, encoding="utf-8")
    assert 0 == len(press.release(root, date(2026, 11, 22), jobs=1).built.refusals)
    return root


@pytest.fixture(scope="module")
def without_sheets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the released library with pages and books."""
    return released(tmp_path_factory.mktemp("released"), '["html", "epub", "bilingual"]')


@pytest.fixture(scope="module")
def with_sheets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the released library with sheets too."""
    return released(tmp_path_factory.mktemp("released"), '["html", "epub", "bilingual", "pdf"]')


def happen(root: Path, event: dict[str, Any]) -> None:
    """Let the event of a row happen in the library, and release it again."""
    for pattern in event.get("delete", ()):
        found = list(root.glob(pattern))
        assert found, pattern
        for path in found:
            path.unlink()
    for command in event.get("run", ()):
        said = run(root, *command.split())
        assert 0 == said.returncode, said.stderr
    for name, text in event.get("write", {}).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for name, old, new in event.get("edit", ()):
        text = (root / name).read_text(encoding="utf-8")
        assert old in text, old
        (root / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    press.update(root)
    press.release(root, date(2026, 11, 23), jobs=1, only=event.get("only", ()))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event["name"].replace(" ", "-"))
def test_a_clinic_is_told_what_became_of_its_copies(
    event: dict[str, Any], request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    """What must go is named with its reason, what is new is offered, and nothing is removed that is good."""
    before = request.getfixturevalue("with_sheets" if "sheet" in event else "without_sheets")
    root, clinic = tmp_path / "library", tmp_path / "clinic"
    shutil.copytree(before, root)
    shutil.copytree(before / "build", clinic)
    happen(root, event)
    rows = {row.path: row for row in press.recall(root / "build" / "recall.json", clinic)}
    said = {name: SAID[row.verdict] + (f" ({row.why})" if row.why else "") for name, row in rows.items()}
    columns = [column for column in COLUMNS if column != "sheet" or "sheet" in event]
    assert {column: event[column] for column in columns} == {column: said[COLUMNS[column]] for column in columns}
    removed = {name for name, row in rows.items() if row.verdict is Verdict.RECALLED}
    wanted = {name for name in rows if any(fnmatch(name, pattern) for pattern in event.get("removed", ()))}
    assert wanted == removed
    assert [] == [name for name, row in rows.items() if row.verdict is Verdict.UNKNOWN]
    assert {"recalled": event["page"].startswith("REMOVE")} == {"recalled": at_address(root) == NOT_ANY_MORE}


NEWEST = "Dies ist die neueste Ausgabe."
NOT_ANY_MORE = "Benutzen Sie diese Ausgabe nicht. Sie kann veraltet oder falsch sein."


def at_address(root: Path) -> str:
    """Return what whoever scans the code of the first release's German sheet is told of that edition."""
    page = (root / "build" / "h" / "demo" / "de" / "index.html").read_text(encoding="utf-8")
    row = page[page.index('<li id="e-2">') :]
    return next(words for words in (NEWEST, NOT_ANY_MORE) if words in row[: row.index("</ul></li>")])
