"""Many articles are filled in parts, some of them in every language before the next: the same comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.model import HandoutError
from handoutpress.press.memo import place
from handoutpress.press.opened_library import verdict_memo
from handoutpress.press.opened_library.load import load
from handoutpress.press.opened_library.verdict_memo import Verdicts
from handoutpress.press.production import executor
from handoutpress.press.production.executor import Workers
from handoutpress.press.production.language_run import Printer


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("memo", [True, False])
def test_parts_make_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int, *, memo: bool) -> None:
    """One article at a time, or all at once; afterwards as much is remembered."""
    one, other = tiny(tmp_path / "one"), tiny(tmp_path / "other")
    expected = press.build(one, jobs=1, memo=memo)
    monkeypatch.setattr(executor, "AT_ONCE", 1)
    built = press.build(other, jobs=jobs, memo=memo)
    assert tree(one / "build") == tree(other / "build")
    assert (expected.problems, expected.refusals, expected.held) == (built.problems, built.refusals, built.held)
    assert () == press.build(other, jobs=jobs).reasons or not memo


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_stops_a_build_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    """A fault in each of two articles and one in what all share: each stands in the answer once."""
    root = tiny(tmp_path)
    for name in ("de/LC_MESSAGES/demo.po", "de/LC_MESSAGES/second.po", "de/glossary.tsv"):
        (root / "locales" / name).write_bytes(b"\xff\xfe")
    faults = []
    for count in (executor.AT_ONCE, 1):
        monkeypatch.setattr(executor, "AT_ONCE", count)
        with pytest.raises(HandoutError) as found:
            press.build(root, jobs=jobs)
        faults.append(sorted(map(str, found.value.problems)))
    assert faults[0] == faults[1]
    assert len(faults[0]) == len(set(faults[0]))


@pytest.mark.parametrize(
    ("count", "expected"), [(1, "en/demo de/demo en/second de/second"), (9**9, "en/demo+second de/demo+second")]
)
def test_every_language_has_its_turn_before_the_next_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, expected: str
) -> None:
    """So what the checks read of a sentence of the source serves all languages, however many articles there are."""
    monkeypatch.setattr(executor, "AT_ONCE", count)
    library = load(tiny(tmp_path))
    rows = (library.project.source_language, library.project.languages[0])
    wanted = [(row, {"second": "", "demo": ""}) for row in rows]
    parts = Workers(Printer(library, None), 1)._parts(wanted)
    assert expected == " ".join(f"{row.locale}/{'+'.join(keys)}" for row, keys in parts)


def test_verdicts_of_earlier_parts_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this build used of a language stays remembered, however little room there is for what it did not."""
    monkeypatch.setattr(verdict_memo, "_OTHERS", 0)
    monkeypatch.setattr(executor, "AT_ONCE", 1)
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    kept = Verdicts(place.of(root), "de").known
    monkeypatch.setattr(executor, "AT_ONCE", 9**9)
    other = tiny(tmp_path / "other")
    press.build(other, jobs=1)
    assert Verdicts(place.of(other), "de").known.keys() == kept.keys()
