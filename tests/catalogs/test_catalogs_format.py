"""The canonical form: GNU gettext's own bytes, nothing lost; and changes in place that leave every other byte alone."""

import os
import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import polib
import pytest
from catalog_strategies import FORBIDDEN, catalogs, messages, texts
from hypothesis import given
from hypothesis import strategies as st

from handoutpress.catalogs import format_bytes, parse, rekey, serialise, splice
from handoutpress.model import Catalog, HandoutError, Message

CASES = Path(__file__).parents[1] / "cases" / "catalogs" / "format"
CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "comprehensive-rust"
needs_gettext = pytest.mark.skipif(not which("msgcat"), reason="GNU gettext is not installed")
needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real catalogs is not here")
HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def gettext(*command: str | Path) -> bytes:
    """Return what one of gettext's programs prints, in a locale that speaks UTF-8."""
    return subprocess.run(command, capture_output=True, check=True, env=os.environ | {"LC_ALL": "C.UTF-8"}).stdout


@pytest.mark.parametrize("case", sorted(CASES.iterdir()), ids=lambda path: path.name)
def test_format_gives_the_canonical_form_and_leaves_it_alone(case: Path) -> None:
    """in.po becomes out.po, and out.po stays as it is."""
    expected = (case / "out.po").read_bytes()
    assert expected == format_bytes((case / "in.po").read_bytes(), "in.po")
    assert expected == format_bytes(expected, "out.po")


@pytest.mark.outside
@needs_gettext
@pytest.mark.parametrize("case", sorted(CASES.glob("[!k]*")), ids=lambda path: path.name)
def test_the_expected_files_are_gettexts_own(case: Path) -> None:
    """Apart from the cases kept-*, the canonical form is no invention of ours."""
    assert gettext("msgcat", "--no-wrap", case / "in.po") == (case / "out.po").read_bytes()


@pytest.mark.outside
@needs_gettext
@needs_corpus
def test_real_catalogs_are_formatted_byte_for_byte_as_gettext_does() -> None:
    """Eight catalogs of a real course, 7 MB: the same bytes as ``msgcat --no-wrap``."""
    paths = sorted(CORPUS.glob("*/*.po"))
    assert len(paths) == 8
    assert [] == [
        path.name
        for path in paths
        if format_bytes(path.read_bytes(), path.name) != gettext("msgcat", "--no-wrap", path)
    ]


@needs_corpus
def test_polib_reads_the_same_from_a_real_catalog(tmp_path: Path) -> None:
    """The fast reader and polib agree on every message of a real catalog."""
    path = CORPUS / "po" / "ja.po"
    ours = parse(path.read_bytes(), "ja.po", "ja").messages
    theirs = polib.pofile(str(path))
    assert [(e.msgctxt, e.msgid, e.msgstr, bool(e.obsolete), e.fuzzy) for e in theirs] == [
        (m.context, m.msgid, m.msgstr, m.obsolete, m.fuzzy) for m in ours
    ]


@given(catalogs())
def test_what_is_written_is_read_again(catalog: Catalog) -> None:
    """read(write(x)) = x, whatever letters it is made of."""
    assert catalog == parse(serialise(catalog), catalog.path, catalog.locale)


@given(catalogs())
def test_what_is_written_is_canonical(catalog: Catalog) -> None:
    """To serialise and to format are one form."""
    assert serialise(catalog) == format_bytes(serialise(catalog), "")


@given(catalogs())
def test_polib_reads_what_we_write(catalog: Catalog) -> None:
    """Another reader finds the same strings, in the same order."""
    pairs = [(None, ""), *(message.key for message in catalog.messages)]
    lines = serialise(catalog).decode().split("\n")
    strings = [line for line in lines if not line.startswith("#") or line.startswith("#~ ")]

    class Text(str):
        __slots__ = ()

        def splitlines(self, keepends: bool = False) -> list[str]:
            return self.split("\n")

    read = polib.pofile(Text("\n".join(strings)), encoding="utf-8")
    assert pairs[1:] == [(entry.msgctxt, entry.msgid) for entry in read]


@pytest.mark.outside
@needs_gettext
def test_gettext_reads_what_we_write(tmp_path: Path) -> None:
    """``msgfmt -c`` finds no fault, and msgcat --no-wrap changes no byte, of a catalog with every kind of line."""
    path = tmp_path / "all.po"
    path.write_bytes((CASES / "flags-and-previous" / "out.po").read_bytes())
    gettext("msgfmt", "-c", "-o", os.devnull, path)
    assert path.read_bytes() == gettext("msgcat", "--no-wrap", path)


@given(catalogs(), messages(), st.sampled_from(FORBIDDEN.replace("\x1c", "\ud800")), texts)
def test_what_no_catalog_may_hold_is_refused_before_it_is_written(
    catalog: Catalog, message: Message, char: str, before: str
) -> None:
    """A control character, a lone surrogate or U+FFFD is a Problem when written, not when read by somebody else."""
    bad = replace(message, msgstr=before + char, obsolete=False)
    with pytest.raises(HandoutError) as caught:
        serialise(replace(catalog, messages=(*(m for m in catalog.messages if m.key != bad.key), bad)))
    assert {"HP303"} == {problem.code for problem in caught.value.problems}


WRAPPED = (
    "# Kopf\n"
    + HEADER
    + """
# Anna
#. type: paragraph
#:   source/demo.md:12
#,   fuzzy,c-format
#| msgid "Call "
#| "us."
msgid "Call "
"your clinic."
msgstr ""
"Rufen Sie "
"Ihre Klinik an."


msgid "Rest."
msgstr "Ruhen Sie sich aus."
#~ msgid "Old "
#~ "one."
#~ msgstr "Alt."

# vim: tw=70
"""
)


def test_splice_touches_nothing_but_the_changed_part_of_the_changed_entry() -> None:
    """Clearing a fuzzy flag removes two parts; odd spaces, wrapping, blank lines and the last comment stay."""
    old = parse(WRAPPED.encode(), "a.po").by_key()[None, "Call your clinic."]
    new = replace(old, fuzzy=False, previous=None)
    expected = WRAPPED.replace("#,   fuzzy,c-format\n", "#, c-format\n").replace('#| msgid "Call "\n#| "us."\n', "")
    assert expected == splice(WRAPPED.encode(), {new.key: new}).decode()


def test_splice_keeps_line_ends_and_byte_order_mark() -> None:
    """A file of another system stays one."""
    data = ("\ufeff" + WRAPPED.replace("\n", "\r\n")).encode()
    new = Message("Rest.", "Ruhen Sie.")
    expected = data.replace(b"Ruhen Sie sich aus.", b"Ruhen Sie.")
    assert expected == splice(data, {new.key: new})


MIXED = (
    WRAPPED.partition('msgid "Rest."')[0].replace("\n", "\r\n")
    + 'msgid "Rest."'
    + WRAPPED.partition('msgid "Rest."')[2]
).encode()
"""The header and the first entry with CR LF, what follows with LF: saved on one system, merged by git on another."""


@pytest.mark.parametrize("data", [MIXED, MIXED.replace(b"\r\n", b"\0").replace(b"\n", b"\r\n").replace(b"\0", b"\n")])
@pytest.mark.parametrize("msgid", ["Rest.", "Call your clinic."])
def test_splice_keeps_each_line_end_of_a_mixed_file(data: bytes, msgid: str) -> None:
    """A changed entry keeps its own line ends and no other entry is touched."""
    old = parse(data, "a.po").by_key()[None, msgid]
    at, end = (
        (data.index(b'msgid "Rest."'), data.index(b"#~ msgid"))
        if msgid == "Rest."
        else (0, data.index(b'msgid "Rest."'))
    )
    new = splice(data, {old.key: replace(old, msgstr="Neu.", fuzzy=False, previous=None)})
    assert (data[:at], data[end:]) == (new[:at], new[len(new) - len(data[end:]) :])
    part = new[at : len(new) - len(data[end:])]
    assert (b"Neu." in part, data[at:end].count(b"\r") > 0) == (True, part.count(b"\r\n") == part.count(b"\n"))


def test_a_new_entry_has_the_line_end_of_most_lines() -> None:
    """Of two kinds in a file a new entry takes the one that more lines have."""
    new = splice(MIXED, {(None, "Drink."): Message("Drink.", "Trinken Sie.")})
    assert b'\n\r\nmsgid "Drink."\r\nmsgstr "Trinken Sie."\r\n' in new


def test_a_last_line_without_its_line_end_gets_the_files() -> None:
    """A file that was cut behind its last quote is ended as its other lines are."""
    data = WRAPPED.partition("\n#~")[0].replace("\n", "\r\n").encode()
    new = splice(data, {(None, "Drink."): Message("Drink.", "Trinken Sie.")})
    assert new == data + b'\r\n\r\nmsgid "Drink."\r\nmsgstr "Trinken Sie."\r\n'


def test_what_could_not_be_read_again_is_never_written() -> None:
    """HP324: both readers read the new bytes before they are handed out; a character that no catalog may hold is found."""
    with pytest.raises(HandoutError) as caught:
        splice(WRAPPED.encode(), {(None, "Rest."): Message("Rest.", "Ruhen\x0bSie.")}, "a.po")
    said = "a.po: error[HP324]: the catalog can't be changed safely: the character U+000B is not allowed"
    assert [said] == [str(problem).partition("\n")[0] for problem in caught.value.problems]


def test_what_grows_too_big_is_told_as_a_size() -> None:
    """HP323, not a fault of ours: too many lines, and too many in one string."""
    many = {(None, f"m{number}"): Message(f"m{number}", "x") for number in range(60_000)}
    for changes in (many, {(None, "Rest."): Message("Rest.", "Ruhen.\n" * 10_001)}):
        with pytest.raises(HandoutError) as caught:
            splice(WRAPPED.encode(), changes, "a.po")
        assert {"HP323"} == {problem.code for problem in caught.value.problems}


def test_splice_adds_a_new_entry_after_the_live_ones() -> None:
    """A key that the file lacks is added, in canonical form."""
    new = Message("Drink.", "Trinken Sie.", extracted=("type: paragraph",))
    entry = '\n\n#. type: paragraph\nmsgid "Drink."\nmsgstr "Trinken Sie."\n\n#~ msgid "Old "'
    assert WRAPPED.replace('\n#~ msgid "Old "', entry) == splice(WRAPPED.encode(), {new.key: new}).decode()


@given(catalogs())
def test_splicing_what_is_there_changes_nothing(catalog: Catalog) -> None:
    """The same entries again: the same bytes."""
    data = serialise(catalog)
    assert data == splice(data, {message.key: message for message in catalog.messages})


@given(catalogs(), texts, st.data())
def test_splicing_one_entry_keeps_all_others(catalog: Catalog, msgstr: str, data: st.DataObject) -> None:
    """After a change of one message the file holds that message and the others as they were."""
    if not catalog.messages:
        return
    chosen = data.draw(st.sampled_from(catalog.messages))
    changed = replace(chosen, msgstr=msgstr, fuzzy=chosen.fuzzy and bool(msgstr), comments=("changed",))
    expected = [changed if message == chosen else message for message in catalog.messages]
    assert expected == list(parse(splice(serialise(catalog), {chosen.key: changed}), "").messages)


def test_rekey_corrects_a_sentence_in_every_context_without_a_fuzzy_flag() -> None:
    """A typo of the source costs no translator a new look; wrapping, flags and comments stay."""
    text = HEADER + 'msgid "Take teh tablet."\nmsgstr ""\n"Nehmen Sie "\n"die Tablette."\n\n'
    text += '#, fuzzy\nmsgctxt "heading"\nmsgid "Take teh tablet."\nmsgstr "x"\n'
    assert text.replace("teh", "the") == rekey(text.encode(), "Take teh tablet.", "Take the tablet.").decode()


def test_rekey_leaves_a_catalog_alone_that_does_not_hold_the_sentence() -> None:
    """The same bytes, however they are wrapped."""
    assert WRAPPED.encode() == rekey(WRAPPED.encode(), "Not there.", "Not here.")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("Take 15 mg.", "Take 25 mg.", "numbers"),
        ("Take two tablets.", "Take three tablets.", "numbers"),
        ("Take 15 mg.", "Take 15 g.", "units"),
        ("You should drive.", "You should not drive.", "negations"),
        ("See [us](https://a.example).", "See [us](https://b.example).", "links"),
        ("See [us][a].", "See [us][b].", "links"),
        ("Call us.", " ", "empty"),
        ("Call us.", "Call them.", "already"),
    ],
)
def test_rekey_refuses_what_is_no_mere_correction(old: str, new: str, what: str) -> None:
    """HP325 for numbers, units, negations and links, for nothing, and for a sentence that stands already."""
    data = (HEADER + f'msgid "{old}"\nmsgstr "x"\n\nmsgid "Call them."\nmsgstr "y"\n').encode()
    with pytest.raises(HandoutError) as caught:
        rekey(data, old, new, "a.po")
    assert {"HP325"} == {problem.code for problem in caught.value.problems}
    assert what in str(caught.value)
