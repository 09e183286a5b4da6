"""The sealed zip: what goes in comes out, and nothing of the machine goes in."""

import io
import zipfile
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.outputs.epub.seal import check_names, seal

DAY = date(2026, 4, 5)
NAMES = st.lists(st.from_regex(r"[a-z0-9]{1,8}(/[a-z0-9]{1,8})?\.(css|xhtml|png|xml)", fullmatch=True), unique=True)


@given(names=NAMES, data=st.data())
def test_zipfile_reads_back_what_was_sealed(names: list[str], data: st.DataObject) -> None:
    """Python's own reader finds the same members in the same order, each with a right checksum."""
    members = [(name, data.draw(st.binary(max_size=300))) for name in names]
    archive = zipfile.ZipFile(io.BytesIO(seal(members, DAY)))
    assert archive.testzip() is None
    assert members == [(info.filename, archive.read(info)) for info in archive.infolist()]


def test_members_carry_the_day_and_nothing_of_the_machine() -> None:
    """Every member has the edition's date, one mode, no extra field and no comment."""
    archive = zipfile.ZipFile(io.BytesIO(seal([("mimetype", b"x"), ("a.css", b"y" * 99)], DAY)))
    facts = {(i.date_time, i.external_attr >> 16, i.extra, i.comment, i.flag_bits) for i in archive.infolist()}
    assert {((2026, 4, 5, 0, 0, 0), 0o100644, b"", b"", 0)} == facts


def test_what_is_compressed_already_is_stored() -> None:
    """OCF 3.3 (4.3) wants mimetype stored; pictures and fonts gain nothing by deflate."""
    names = ["mimetype", "a.png", "a.jpg", "a.woff2", "a.css", "a.xhtml", "a.svg", "a.opf"]
    archive = zipfile.ZipFile(io.BytesIO(seal([(name, b"z" * 200) for name in names], DAY)))
    stored = [info.filename for info in archive.infolist() if info.compress_type == zipfile.ZIP_STORED]
    assert ["mimetype", "a.png", "a.jpg", "a.woff2"] == stored


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(1979, 12, 31), (1980, 1, 1)), (date(2108, 5, 6), (2107, 1, 1)), (date(1980, 2, 3), (1980, 2, 3))],
)
def test_days_outside_of_what_zip_can_say_are_clamped(day: date, expected: tuple[int, int, int]) -> None:
    """A zip's year runs from 1980 to 2107."""
    assert expected == zipfile.ZipFile(io.BytesIO(seal([("a", b"")], day))).infolist()[0].date_time[:3]


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a\\b", "a//b", "ä.css", "a b", "", ".x", "a/../b", "a/", "x\n"])
def test_names_that_could_leave_the_archive_are_refused(name: str) -> None:
    """No path out of the archive, nothing but plain ASCII."""
    with pytest.raises(ValueError, match="unsafe name"):
        check_names([name])


def test_names_that_differ_only_in_case_are_refused() -> None:
    """Two such files would be one on many machines."""
    with pytest.raises(ValueError, match="two members"):
        check_names(["a/Cover.svg", "a/cover.svg"])
