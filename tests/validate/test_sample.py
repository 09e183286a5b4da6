"""A sample for validators that take seconds a file: some of every language, the same ones again, and the report says so."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from handoutpress.press.terminal import result_tables
from handoutpress.validate.all_validators import sampled
from handoutpress.validate.report import Outcome, Report

ROOT = Path("/library")
FILES = st.dictionaries(st.sampled_from(["ar", "en", "zh-Hans"]), st.sets(st.sampled_from("abcdefgh"), min_size=1))


def below(files: dict[str, set[str]], root: Path = ROOT) -> list[Path]:
    """Lay out files, some of them in folders of their own, as the pages at addresses lie."""
    return sorted(root / "build" / folder / name / "x.epub" if name < "d" else root / "build" / folder / f"{name}.epub"
                  for folder, names in files.items() for name in names)  # fmt: skip


@given(FILES, st.integers(1, 9))
def test_some_of_every_language_are_looked_at(files: dict[str, set[str]], among: int) -> None:
    """One in so many of each folder, and at least one; in the order in which they came. Folders in it are no languages."""
    chosen = sampled(below(files), ROOT, among)
    wanted = {folder: -(-len(names) // among) for folder, names in files.items()}
    assert wanted == {folder: sum(path.relative_to(ROOT).parts[1] == folder for path in chosen) for folder in files}
    assert sorted(chosen) == chosen


@given(FILES)
def test_a_sample_of_one_in_one_is_all(files: dict[str, set[str]]) -> None:
    """Nobody who asks for no sample misses a file."""
    assert below(files) == sampled(below(files), ROOT, 1)


@given(FILES, st.integers(1, 9))
def test_the_sample_is_the_same_in_another_folder(files: dict[str, set[str]], among: int) -> None:
    """A finding of a sample is found again in another clone: names choose, nothing else."""
    other = Path("/elsewhere/clone")
    here, there = (sampled(below(files, root), root, among) for root in (ROOT, other))
    assert [path.relative_to(ROOT) for path in here] == [path.relative_to(other) for path in there]


def test_the_report_says_what_was_left_out() -> None:
    """Nobody takes a look at some files for a look at all."""
    report = Report((Outcome("DAISY Ace", "1.4.6", 15, left_out=44), Outcome("EPUBCheck", "5.3.0", 59)))
    assert [
        "DAISY Ace 1.4.6: a sample, 15 of 59 files, no errors, no warnings",
        "EPUBCheck 5.3.0: 59 files, no errors, no warnings",
    ] == result_tables.validation_lines(report)
    said = result_tables.validation_as_json(report)["validators"]
    assert [(15, 44), (59, 0)] == [(one["files"], one["left_out"]) for one in said]
