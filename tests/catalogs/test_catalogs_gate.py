"""The gate: no catalog reaches a library before its every line has been understood."""

from pathlib import Path

import pytest
from catalog_strategies import FORBIDDEN, catalogs
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.catalogs import doubts, gate, parse, serialise
from handoutpress.catalogs.reader import parse_slowly
from handoutpress.languages import language
from handoutpress.model import Catalog, HandoutError

CASES = Path(__file__).parents[1] / "cases" / "catalogs" / "refused"
GOOD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#: a.md\nmsgid "a"\nmsgstr "b"\n'


def read(data: bytes, path: str, reader=parse) -> Catalog | HandoutError:
    try:
        return reader(data, path)
    except HandoutError as refused:
        return refused


@pytest.mark.parametrize("path", sorted(CASES.glob("*.po")), ids=lambda path: path.stem)
def test_a_bad_catalog_is_refused_with_every_fault_on_its_line(path: Path) -> None:
    """Each file of cases/catalogs/refused gives the findings beside it, and can't be read."""
    expected = path.with_suffix(".txt").read_text(encoding="utf-8")
    data = path.read_bytes()
    assert expected == "".join(f"{problem}\n" for problem in gate.check(data, path.name))
    assert isinstance(read(data, path.name), HandoutError)


@pytest.mark.parametrize(
    "data",
    [
        GOOD.encode(),
        GOOD.replace("\n", "\r\n").encode(),
        GOOD.encode().rstrip(b"\n"),
        b"\n\n  " + GOOD.replace("msgid", "\tmsgid").encode(),
        GOOD.replace("#: a.md", "#:a.md\n#,fuzzy").encode(),
        GOOD.replace('msgid "a"\n', 'msgid "a"\n\n').encode(),
    ],
    ids=["plain", "crlf", "no-last-newline", "indented", "no-space-after-marker", "blank-line-inside"],
)
def test_odd_but_legal_forms_are_read(data: bytes) -> None:
    """What gettext reads and people write by hand is no reason to refuse."""
    assert () == gate.check(data, "a.po")
    assert {(None, "a"): "b"} == {message.key: message.msgstr for message in parse(data, "a.po").messages}


def test_a_byte_order_mark_is_a_warning_and_no_part_of_the_text() -> None:
    """HP302 alone does not refuse, and the header is found behind it."""
    data = b"\xef\xbb\xbf" + GOOD.encode()
    assert ["a.po:1: warning[HP302]"] == [str(problem).partition(": the")[0] for problem in gate.check(data, "a.po")]
    assert ("Content-Type", "text/plain; charset=UTF-8") in parse(data, "a.po").header


def test_a_template_may_leave_its_plural_forms_open() -> None:
    """The placeholder of gettext is not taken for a broken rule."""
    header = r'"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\n"'
    assert () == gate.check(GOOD.replace("\n\n#:", f"\n{header}\n\n#:").encode(), "a.pot")


BOMBS = {
    "too-many-bytes": b"x" * (gate.MAX_BYTES + 1),
    "a-line-of-quotes": b'msgid "' + b'\\"' * 7_000_000 + b'"\n',
    "lines": b"\n" * 15_000_000,
    "comments": b"#, fuzzy\n" * 145_000,
    "continuations": b'msgid ""\nmsgstr ""\n' + b'"a"\n' * 145_000,
    "entries": b'msgid "a"\nmsgstr "b"\n' * 70_000,
    "openings": b'msgid "a"\n' * 145_000,
    "controls": b"\x07" * 16_000_000,
    "replacement-characters": "\ufffd\n".encode() * 140_000,
    "conflicts": b"<<<<<<< HEAD\n" * 145_000,
    "backslashes": (b'"' + b"\\" * 90_000 + b"\n") * 150,
    "references": (b"#: " + b"a " * 40_000 + b"\n") * 150,
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=BOMBS.keys())
def test_whatever_a_file_holds_the_findings_are_few(data: bytes) -> None:
    """A hostile file is refused with at most a hundred findings, and none of these takes more than a second or two."""
    problems = gate.check(data, "a.po")
    assert 1 <= len(problems) <= gate.MAX_PROBLEMS


@given(catalogs())
def test_what_we_write_passes(catalog: Catalog) -> None:
    """The gate has no word against our own files."""
    assert () == gate.check(serialise(catalog), catalog.path)


@given(catalogs(), st.sampled_from(FORBIDDEN), st.data())
def test_a_forbidden_character_is_refused_wherever_it_stands(catalog: Catalog, char: str, data: st.DataObject) -> None:
    """HP303 names the line, in strings as in comments."""
    text = serialise(catalog).decode()
    place = data.draw(st.integers(0, len(text)))
    problems = gate.check((text[:place] + char + text[place:]).encode(), "a.po")
    line = text.count("\n", 0, place) + 1
    assert ("HP303", line) in {(problem.code, problem.place.line) for problem in problems}


@given(catalogs(), st.data())
def test_the_fast_reader_never_reads_what_the_gate_refuses(catalog: Catalog, data: st.DataObject) -> None:
    """After any cut, doubling or stray insertion both readers give the same catalog, lines included, or the same refusal."""
    text = serialise(catalog).decode()
    first, last = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    inserted = data.draw(
        st.sampled_from(["", '"', "\\", "\n", "#", "#~ ", "msgid", 'msgstr "x"\n', "\r", text[first:last]])
    )
    changed = (text[:first] + inserted + text[data.draw(st.sampled_from([first, last])) :]).encode()
    fast, slow = read(changed, "a.po"), read(changed, "a.po", parse_slowly)
    if isinstance(slow, HandoutError):
        assert isinstance(fast, HandoutError)
        assert slow.problems == fast.problems
    else:
        assert isinstance(fast, Catalog)
        assert (slow, [m.line for m in slow.messages]) == (fast, [m.line for m in fast.messages])


@pytest.mark.parametrize(
    ("folder", "named", "codes"),
    [
        ("es", "es_MX", set()),
        ("pt_BR", "pt-br", set()),
        ("zh_Hans", "zh_CN", set()),
        ("zh_Hans", "zh_TW", {"HP326"}),
        ("de", "nl", {"HP326"}),
        ("de", "", set()),
    ],
)
def test_the_header_must_name_the_language_of_its_folder(folder: str, named: str, codes: set[str]) -> None:
    """Any spelling and any variety in the same script will do; another language or script will not."""
    header = (("Language", named), ("Content-Type", "text/plain; charset=UTF-8"))
    catalog = Catalog("a.po", folder, header, ())
    assert codes == {problem.code for problem in doubts(serialise(catalog), catalog, language(folder))}
