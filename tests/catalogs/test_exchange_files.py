"""XLIFF, TMX and tables of catalogs: nothing is lost on the way out and back, nothing hostile is believed."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from catalog_strategies import catalogs as any_catalog
from hypothesis import given
from hypothesis import strategies as st

from handoutpress import catalogs, languages
from handoutpress.model import Catalog, HandoutError, Message

SAMPLE = Path(__file__).parents[1] / "cases" / "catalogs" / "neighbours.po"
GERMAN, ENGLISH = languages.language("de"), languages.language("en")

marked = st.lists(
    st.sampled_from(
        ["**", "*", "[^n]", "{clinic.phone}", "[", "](a.md)", "][g]", "`x`", "\\\n", "word", " ", "<&>", "\r", "\\{"]
    )
).map("".join)


def xliff(catalog: Catalog) -> bytes:
    return catalogs.write_xliff(catalog, GERMAN, ENGLISH)


def live(catalog: Catalog) -> list[Message]:
    return [message for message in catalog.messages if not message.obsolete]


@given(any_catalog(), marked)
def test_what_went_out_comes_back(catalog: Catalog, text: str) -> None:
    """Each unit has the message's key, its words to the letter and its state; ids are unique."""
    extra = Message(text, text) if text and (None, text) not in {m.key for m in catalog.messages} else None
    catalog = Catalog(catalog.path, "de", catalog.header, (*catalog.messages, *([extra] if extra else [])))
    language, original, units = catalogs.read_xliff(xliff(catalog), "a.xlf")
    assert ("de", catalog.path) == (language, original)
    assert [(m.context, m.msgid, m.msgstr) for m in live(catalog)] == [(u.context, u.source, u.target) for u in units]
    assert [catalogs.unit_id(m) for m in live(catalog)] == [u.id for u in units]
    assert len({u.id for u in units}) == len(units)
    assert ["fuzzy" if m.fuzzy else "done" for m in live(catalog) if m.msgstr] == [u.state for u in units if u.target]


@given(any_catalog())
def test_a_table_comes_back(catalog: Catalog) -> None:
    """As a table each message keeps its words; carriage returns are line feeds there, as in every spreadsheet."""
    units = catalogs.read_csv(catalogs.write_csv(catalog), "a.csv")
    assert [catalogs.unit_id(m) for m in live(catalog)] == [u.id for u in units]
    assert [m.msgstr.replace("\r\n", "\n") for m in live(catalog)] == [u.target for u in units]


def test_protected_parts_are_tags_with_ids_of_their_own() -> None:
    """Notes, facts, code and links stand in ph, bpt and ept; what lies between is words."""
    text = "Take **2 tablets**[^n] at {clinic.name}, see [the *full* guide][g] and `x`."
    data = xliff(Catalog("a.po", "de", (), (Message(text),))).decode()
    assert (
        '<source>Take <bpt id="1">**</bpt>2 tablets<ept id="1">**</ept><ph id="2">[^n]</ph> at '
        '<ph id="3">{clinic.name}</ph>, see <bpt id="4">[</bpt>the <bpt id="5">*</bpt>full<ept id="5">*</ept> guide'
        '<ept id="4">][g]</ept> and <ph id="6">`x`</ph>.</source>' in data
    )


def test_a_tag_that_comes_back_empty_says_what_it_said() -> None:
    """Some tools keep a tag's id and drop its text."""
    message = Message("See [^n] and **this**.", "Siehe [^n] und **das**.")
    data = re.sub(
        rb"(<target.*?)</target>",
        lambda m: re.sub(rb">[^<>]+</(ph|bpt|ept)>", rb"></\1>", m[0]),
        xliff(Catalog("a.po", "de", (), (message,))),
    )
    assert message.msgstr == catalogs.read_xliff(data, "a.xlf")[2][0].target


HOSTILE = {
    "an entity of a file": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff version="1.2">&e;</xliff>',
    "a billion laughs": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>',
    "a document type from elsewhere": b'<!DOCTYPE xliff SYSTEM "https://example.org/x.dtd"><xliff version="1.2"/>',
    "not closed": b'<xliff version="1.2"><file>',
    "another version": b'<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
    "no XML": b"msgid",
    "nothing": b"",
    "another encoding": b'<?xml version="1.0" encoding="x-none"?><xliff version="1.2"/>',
    "too deep": b'<xliff version="1.2">' + b"<g>" * 100 + b"</g>" * 100 + b"</xliff>",
    "too large": b" " * (catalogs.MAX_BYTES + 1),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_or_broken_file_is_refused(name: str) -> None:
    """HP350 with the line; no entity is ever declared, so none can grow or name a file."""
    with pytest.raises(HandoutError) as refused:
        catalogs.read_xliff(HOSTILE[name], "a.xlf")
    assert ["HP350"] == [problem.code for problem in refused.value.problems]


@pytest.mark.parametrize(
    "data", [b"", b"a,b\n1,2\n", b"\xff\xfe", b'source,target\n"open', b"x" * (catalogs.MAX_BYTES + 1)]
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    """HP350; an open quote is what the last cell holds, as everywhere."""
    try:
        assert data.startswith(b"source")
        catalogs.read_csv(data, "a.csv")
    except AssertionError:
        with pytest.raises(HandoutError, match="HP350"):
            catalogs.read_csv(data, "a.csv")


def test_the_memory_holds_what_is_translated() -> None:
    """Each translated message once, with both languages; well-formed."""
    catalog = catalogs.parse(SAMPLE.read_bytes(), SAMPLE.name)
    root = ElementTree.fromstring(catalogs.write_tmx([catalog, catalog], GERMAN, ENGLISH))
    assert sum(m.translated for m in catalog.messages) == len(root.findall(".//tu"))


def test_the_memory_protects_what_nobody_may_touch() -> None:
    """Notes, facts and marks stand in tags, numbered alike in both languages; joined the text is the message."""
    catalog = Catalog("a.po", "de", (), (Message("Take **2**[^n].", "**2**[^n] nehmen."),))
    data = catalogs.write_tmx([catalog], GERMAN, ENGLISH).decode()
    assert (
        '<tuv xml:lang="de"><seg><bpt i="1" x="1">**</bpt>2<ept i="1">**</ept><ph x="2">[^n]</ph> nehmen.</seg></tuv>'
        in data
    )
    segments = ElementTree.fromstring(data).findall(".//seg")
    assert ["Take **2**[^n].", "**2**[^n] nehmen."] == ["".join(one.itertext()) for one in segments]


TERMS = [("tablet", "Tablette", "a pill"), ("tablet", "<Pille> & Co", ""), ("water", "Wasser", "")]


def test_a_glossary_comes_back_as_tbx() -> None:
    """Each row is an entry with both languages and its note."""
    entries = catalogs.read_tbx(catalogs.write_tbx(TERMS, GERMAN, ENGLISH), "a.tbx")
    assert [(e.words["en"], e.words["de"], e.note) for e in entries] == [([a], [b], c) for a, b, c in TERMS]


def test_a_tbx_of_other_tools_may_name_its_document_type() -> None:
    """What their files say on top names a file, which nobody fetches; terms may lie deeper, notes be descriptions."""
    data = (
        b'<?xml version="1.0"?><!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">'
        b'<martif type="TBX" xml:lang="en"><text><body><termEntry><descripGrp><descrip>a pill</descrip></descripGrp>'
        b'<langSet xml:lang="en"><ntig><termGrp><term>tab<hi>let</hi></term></termGrp></ntig></langSet>'
        b'<langSet xml:lang="de"><tig><term>Tablette</term></tig><tig><term>Pille</term></tig></langSet>'
        b"</termEntry></body></text></martif>"
    )
    (entry,) = catalogs.read_tbx(data, "a.tbx")
    assert ({"en": ["tablet"], "de": ["Tablette", "Pille"]}, "a pill") == (entry.words, entry.note)


@pytest.mark.parametrize("name", sorted(HOSTILE.keys() - {"another version", "a document type from elsewhere"}))
def test_a_hostile_or_broken_glossary_is_refused(name: str) -> None:
    """HP350, as for catalogs."""
    data = HOSTILE[name].replace(b'<xliff version="1.2"', b'<martif type="TBX"').replace(b"</xliff>", b"</martif>")
    with pytest.raises(HandoutError, match="HP350"):
        catalogs.read_tbx(data, "a.tbx")


@pytest.mark.outside
def test_translate_toolkit_reads_the_glossary_and_the_memory() -> None:
    """Its TBX store sees each pair of words, its TMX store each translation; its own TBX comes back."""
    tbx = pytest.importorskip("translate.storage.tbx", reason="translate-toolkit is not installed").tbxfile
    tmx = pytest.importorskip("translate.storage.tmx", reason="translate-toolkit is not installed").tmxfile
    store = tbx.parsestring(catalogs.write_tbx(TERMS, GERMAN, ENGLISH))
    assert [(a, b) for a, b, _ in TERMS] == [(unit.source, unit.target) for unit in store.units]
    own = tbx(sourcelanguage="en", targetlanguage="de")
    own.addsourceunit("tablet").target = "Tablette"
    (entry,) = catalogs.read_tbx(bytes(own), "a.tbx")
    assert {"en": ["tablet"], "de": ["Tablette"]} == entry.words
    catalog = catalogs.parse(SAMPLE.read_bytes(), SAMPLE.name)
    memory = tmx.parsestring(catalogs.write_tmx([catalog], GERMAN, ENGLISH))
    assert sum(m.translated for m in catalog.messages) == len(memory.units)


@pytest.mark.outside
def test_translate_toolkit_reads_and_writes_the_same(tmp_path: Path) -> None:
    """Its XLIFF store sees each source and target; what it writes after one edit comes back with that edit alone."""
    store_kind = pytest.importorskip("translate.storage.xliff", reason="translate-toolkit is not installed").xlifffile
    catalog = catalogs.parse(SAMPLE.read_bytes(), SAMPLE.name)
    store = store_kind.parsestring(xliff(catalog))
    assert len(live(catalog)) == len([unit for unit in store.units if unit.source])
    before = catalogs.read_xliff(xliff(catalog), "a.xlf")[2]
    after = catalogs.read_xliff(bytes(store), "a.xlf")[2]
    assert [(u.id, u.source, u.target, u.state) for u in before] == [(u.id, u.source, u.target, u.state) for u in after]
