"""What stands over a finished build is written in pieces, and its bytes are those of the whole."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from handoutpress.model import HandoutError, Place, Problem, Severity
from handoutpress.press import file_changes
from handoutpress.press.build import seal
from handoutpress.press.production import edition_units, packed_findings


@pytest.mark.parametrize("count", [0, 1, 2, 499, 500, 501, 1201])
def test_a_table_of_the_manifest_in_pieces_is_the_whole(count: int) -> None:
    """However many lines there are: as JSON with an indent of one has the whole manifest."""
    rows = {
        f'vi/thuốc "{n}"\n.html': {"sha256": f"{n:064x}", "holds": {}, "english": ["a {\n b"]} for n in range(count)
    }
    found = b'{\n "form": 1' + b"".join(seal.table("files", rows)) + b"\n}"
    assert found.decode() == json.dumps({"form": 1, "files": rows}, ensure_ascii=False, indent=1)


def test_a_file_in_pieces_is_changed_only_if_it_differs(tmp_path: Path) -> None:
    """What lies in build/ and holds just that is left alone; other bytes, of the same size too, take its place."""
    changed = []
    for pieces in ([b"one ", b"two"], [b"one two"], [b"one ", b"twp"], []):
        staging = file_changes.Staging(tmp_path / "build", tmp_path)
        digest = staging.add_pieces("manifest.json", pieces)
        staging.swap([])
        changed.append(staging.changed)
        assert (tmp_path / "build/manifest.json").read_bytes() == b"".join(pieces)
        assert digest == hashlib.sha256(b"".join(pieces)).hexdigest()
    assert changed == [["manifest.json"], [], ["manifest.json"], ["manifest.json"]]


@pytest.mark.parametrize(
    "findings",
    [
        (),
        (Problem("HP301", Severity.ERROR, Place("locales/ar/LC_MESSAGES/a.po", 7), "ينقص 5 mg", "write it"),),
        tuple(Problem("HP399", Severity.WARNING, Place("a", n), "x" * n, "") for n in range(50)),
    ],
)
def test_findings_come_back_as_they_were_packed(findings: tuple[Problem, ...]) -> None:
    """None, one in Arabic, many: what a unit says of them at the end is what the checks said."""
    unit = edition_units.Unit("a", "", 1, {}, packed_findings.packed(findings))
    assert unit.problems == findings


def test_a_new_folder_goes_into_place_as_a_whole(tmp_path: Path) -> None:
    """With all that is below it; a folder that is there keeps what lies in it, and a link that leads nowhere is refused."""
    made = {"vi/a.html": b"a", "h/a/vi/index.html": b"h", "index.html": b"i", "old/a": b"new"}
    build = tmp_path / "build"
    (build / "old").mkdir(parents=True)
    (build / "old/mine").write_bytes(b"mine")
    staging = file_changes.Staging(build, tmp_path)
    staging.add(made)
    staging.swap([])
    lying = {p.relative_to(build).as_posix(): p.read_bytes() for p in build.rglob("*") if p.is_file()}
    assert {name: data for name, data in lying.items() if not name.startswith(".")} == made | {"old/mine": b"mine"}
    (build / "fr").symlink_to(tmp_path / "nowhere")
    staging = file_changes.Staging(build, tmp_path)
    with pytest.raises(HandoutError, match="HP901"):
        staging.add({"fr/a.html": b"a"})
    staging.drop()
    assert not (tmp_path / "nowhere").exists()
