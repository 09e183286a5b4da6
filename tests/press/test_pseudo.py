"""The pseudo-language: every message changed, longer and in brackets; what is not was never extracted."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import tiny, tree

from handoutpress import markdown, press
from handoutpress.catalogs import pseudo_language, unextracted_texts
from handoutpress.library import articles
from handoutpress.model import Article, HandoutError, Segment, Skeleton

ARTICLES = [
    article
    for root in (Path(__file__).parents[2], Path(__file__).parents[1] / "cases" / "library")
    for article in articles.read_all(root)
]


@pytest.mark.parametrize(
    ("msgid", "expected"),
    [
        ("Call us", "⟦Çååļļ ûûš⟧"),
        ("Take **2 tablets** of 5 mg", "⟦Ţååķéé **2 ţååƀļééţš** ööƒ 5 ɱĝ ööö⟧"),
        ("See [it][guide]", "⟦Šééé [îîţ][guide]⟧"),
        ("See [guide]", "⟦Šééé [ĝûûîîđé][guide]⟧"),
        ("See [note]", "⟦Šééé [ñööţéé]⟧"),
        ("Call {clinic.phone}[^who] `a`", "⟦Çååļļ {clinic.phone}[^who] `a` ööööö⟧"),
        ("Up\\\nand \\*down\\*", "⟦ÛÛþ\\\nåñđ \\*đööŵñ\\* ö⟧"),
        ("Not in %(language)s", "⟦Ñööţ îîñ %(language)s⟧"),
        ("12", "⟦12⟧"),
    ],
)
def test_a_message_in_the_pseudo_language(msgid: str, expected: str) -> None:
    """Letters get accents, vowels are doubled; markup, targets, notes, placeholders, code and numbers stay."""
    assert expected == pseudo_language.msgstr(msgid, ["guide"])


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)
def test_every_message_of_our_articles_can_be_shown(article: Article) -> None:
    """Each has the structure of its source, so that a page in the pseudo-language shows every one of them."""
    for segment in article.segments:
        said = pseudo_language.catalog(article).by_key()[segment.key].msgstr
        assert markdown.render(segment, said, article.skeleton, {}), segment.msgid


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.slug)
def test_messages_are_a_third_longer(article: Article) -> None:
    """As German is: what does not fit now will not fit then."""
    for segment in article.segments:
        source = markdown.inline(segment.msgid, article.skeleton.links).plain
        said = markdown.inline(pseudo_language.msgstr(segment.msgid), article.skeleton.links).plain
        assert len(said) - 2 >= len(source) * 4 / 3 - 1, segment.msgid


@settings(max_examples=150)
@given(st.text("abé Z.,5*_`[](){}<>&;\\%|^!é漢ا\n", min_size=1, max_size=30))
def test_what_could_be_rendered_still_can_be(text: str) -> None:
    """Whatever a message holds, its pseudo-translation has a structure too, or the message is one that no article has."""
    skeleton = Skeleton((), links=(("guide", "https://example.org/"),), footnotes=("who",))
    try:
        segments, _ = markdown.compile_text(text, "a.md")
    except HandoutError:
        return
    for segment in segments:
        own = Segment(segment.msgid, None, "paragraph", segment.place)
        if markdown.render(own, segment.msgid, skeleton, {}):
            assert markdown.render(own, pseudo_language.msgstr(segment.msgid, ["guide"]), skeleton, {}) is not None


def test_the_library_is_built_without_catalogs(tmp_path: Path) -> None:
    """Pages, books and an index of its own; the library's build, catalogs and index know nothing of it."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    before = tree(root)
    done = press.disguise(root)
    assert () == done.problems
    new = {name: data for name, data in tree(root).items() if name not in before}
    assert all(name.startswith("build/en-XA/") for name in new)
    assert before == {name: data for name, data in tree(root).items() if name in before}
    assert {"build/en-XA/index.html", "build/en-XA/en-XA/demo.html", "build/en-XA/en-XA/demo.en-XA.epub"} <= new.keys()
    page = new["build/en-XA/en-XA/demo.html"].decode()
    assert ('<html lang="en-XA" dir="ltr">', True) == (page.split("\n")[1], "⟦Ŵååšĥ ýööûûŕ ĥååñđš." in page)
    assert 0 == press.disguise(root).changed


def test_the_next_build_takes_its_pages_away(tmp_path: Path) -> None:
    """build/ is what a clinic publishes: pages in a language that nobody reads leave with the next build; strangers stay."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    before = tree(root / "build")
    press.disguise(root)
    (root / "build/en-XA/notes.txt").write_text("mine", encoding="utf-8")
    built = press.build(root, jobs=1)
    assert {**before, "en-XA/notes.txt": b"mine"} == tree(root / "build")
    assert ("en-XA/notes.txt",) == built.foreign
    (root / "build/en-XA/notes.txt").unlink()
    assert ((), True) == (press.disguise(root).problems, (root / "build/en-XA/pseudo.json").is_file())


def test_the_index_speaks_the_pseudo_language(tmp_path: Path) -> None:
    """It names its own handouts, and no language that a reader could choose."""
    root = tiny(tmp_path)
    press.disguise(root)
    page = (root / "build/en-XA/index.html").read_text(encoding="utf-8")
    assert ({"en-XA"}, True) == (set(re.findall(r'lang="([^"]+)"', page)) - {"en"}, "⟦Ţîîñý ļîîƀŕååŕý⟧" in page)


def test_text_that_was_never_extracted_is_named(tmp_path: Path) -> None:
    """HP332 for words and attributes of a template that pass gettext by, once each, with the first file."""
    root = tiny(tmp_path)
    folder = root / "source/theme/templates"
    folder.mkdir(parents=True)
    (folder / "contact.html.j2").write_text(
        '<section><h2>Our clinic</h2><p>{{ gettext("Phone") }}: <bdi>Nobody</bdi></p>'
        '<img src="../figures/tablets.svg" alt="A house" /></section>\n',
        encoding="utf-8",
    )
    done = press.disguise(root)
    assert [
        ("HP332", "build/en-XA/en-XA/demo.html", "text that is in no catalog: 'Our clinic'"),
        ("HP332", "build/en-XA/en-XA/demo.html", "text that is in no catalog: 'A house'"),
    ] == [(problem.code, problem.place.path, problem.text) for problem in done.problems]


def test_a_message_that_breaks_with_its_letters_is_counted(tmp_path: Path) -> None:
    """HP333: where a link's words are its label too, a translator who translates them loses the link as well."""
    root = tiny(tmp_path)
    source = root / "source/second.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(f"{text}\nRead [guide][] and [it](demo.md 'the demo').\n\n[guide]: demo.md\n", encoding="utf-8")
    done = press.disguise(root)
    hint = "its markup is unusual: a translator will stumble over it too"
    expected = f"source/second.md: warning[HP333]: 1 messages cannot be shown in the pseudo-language\n    hint: {hint}"
    assert [expected] == [str(problem) for problem in done.problems]
    assert (root / "build/en-XA/en-XA/second.html").is_file()


def test_an_article_whose_warning_breaks_is_not_made(tmp_path: Path) -> None:
    """HP333 as an error if the message stands in a block without which there is no edition; the others are made."""
    root = tiny(tmp_path)
    source = root / "source/second.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(f"{text}\n:::warning\nRead [guide][] first.\n:::\n\n[guide]: demo.md\n", encoding="utf-8")
    done = press.disguise(root)
    assert ["warning", "error"] == [problem.severity for problem in done.problems if problem.code == "HP333"]
    assert (False, True) == tuple((root / f"build/en-XA/en-XA/{name}.html").is_file() for name in ("second", "demo"))


def test_books_are_looked_at_too(tmp_path: Path) -> None:
    """A book is a zip of pages: what one of them says without gettext is found."""
    root = tiny(tmp_path)
    press.disguise(root)
    book = root / "build/en-XA/en-XA/demo.en-XA.epub"
    with zipfile.ZipFile(book) as members:
        pages = [members.read(name).decode() for name in members.namelist() if name.endswith(".xhtml")]
    data = ["Nobody", "CC BY 4.0", pseudo_language.LANGUAGE.autonym]
    assert [()] * len(pages) == [unextracted_texts.unextracted(page, data) for page in pages]
    forgotten = pages[-1].replace("<body", "<p>Forgotten</p><body", 1)
    assert ("Forgotten",) == unextracted_texts.unextracted(forgotten, data)


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    """HP334 for the library itself, for build/, for anybody's folder; a new or an empty one is fine."""
    root = tiny(tmp_path)
    press.build(root, jobs=1)
    before = tree(root)
    for folder in (root, root / "build", root / "source"):
        with pytest.raises(HandoutError) as caught:
            press.disguise(root, folder)
        assert ["HP334"] == [problem.code for problem in caught.value.problems]
    assert before == tree(root)
    other = tmp_path / "other"
    other.mkdir()
    assert (other, True) == (press.disguise(root, other).folder, (other / "index.html").is_file())


def test_what_an_earlier_run_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    """An article that is gone takes its pages along; a file of the user's stays."""
    root = tiny(tmp_path)
    press.disguise(root)
    (root / "build/en-XA/notes.txt").write_text("mine", encoding="utf-8")
    press.rename(root, "second", "third", press.today())
    press.disguise(root)
    names = {name for name in tree(root / "build/en-XA") if "second" in name or name == "notes.txt"}
    assert {"notes.txt"} == names


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>⟦a <b>b</b> c⟧ left <i>⟦x⟧</i></p>", ("left",)),
        ("<p>5 – 7: ⟦a⟧</p>", ()),
        ('<p lang="en">English<br></p><p>no</p>', ("no",)),
        ('<a lang="en-XA" title="say">⟦x⟧</a>', ("say",)),
        ("<script>var a</script><time>2 May</time><bdi>Name</bdi>", ()),
        ('<meta name="generator" content="tool"><meta name="description" content="words">', ("words",)),
        ("<p>Nobody's ⟦x⟧</p>", ("'s",)),
        ("<p>Nobodys</p>", ("Nobodys",)),
        ("<p>⟦a</p><p>b</p>", ()),
        ("<p>a⟧ b</p></p></x>", ("a", "b")),
    ],
)
def test_what_counts_as_not_extracted(page: str, expected: tuple[str, ...]) -> None:
    """Letters outside of brackets, in words and in what screen readers say; not data, not what is in another language."""
    assert expected == unextracted_texts.unextracted(page, ["Nobody"])
