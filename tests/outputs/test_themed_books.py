"""Books in a library's own dress: its templates and tokens reach them, and no template breaks one."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from libraries import tiny
from lxml import etree
from samples import FIGURES, PROJECT, edition, neighbours

from handoutpress import press
from handoutpress.model import HandoutError, Problem
from handoutpress.outputs import epub, style, templates
from handoutpress.outputs.style import Theme

FOLDER = "source/theme/templates"
FINE = '<section class="about" aria-labelledby="own"><h2 id="own">{{ gettext("Publisher") }}</h2></section>'
BASE = (style.FOLDER / "book" / "base.xhtml.j2").read_text("utf-8")
COVER = (style.FOLDER / "book" / "cover.svg.j2").read_text("utf-8")


def themed(**changed: str) -> Theme:
    """Return a theme with templates of books, by name without suffix."""
    return Theme(templates=tuple((f"book/{name}.xhtml.j2", text) for name, text in changed.items()))


def book(theme: Theme, code: str = "de") -> dict[str, bytes]:
    data = epub.book(edition(code), neighbours(code), PROJECT, FIGURES, theme=theme)
    archive = zipfile.ZipFile(io.BytesIO(data))
    return {name: archive.read(name) for name in archive.namelist()}


def refused(theme: Theme) -> tuple[str, str]:
    with pytest.raises(HandoutError) as caught:
        book(theme)
    [problem] = caught.value.problems
    assert "HP115" == problem.code
    return str(problem.place), problem.text


# --- templates --------------------------------------------------------------------------------------------------------


def test_a_library_replaces_templates_of_books() -> None:
    """A template of the same name is used in its place, wherever it is included; its words are escaped as everywhere."""
    theme = themed(about="<p>{{ _('<b>Bye') }}</p>\n", contact="<p>{{ project.clinic.name or '—' }}</p>\n")
    text = book(theme)["EPUB/text/handout.xhtml"].decode()
    assert "<p>&lt;b&gt;Bye</p>" in text
    assert 'class="about"' not in text


def test_a_librarys_template_of_books_runs_in_the_sandbox() -> None:
    """As those of pages do; the finding names the file and the line."""
    place, text = refused(themed(about="<p>\n{{ edition.__class__.__init__.__globals__ }}</p>"))
    assert f"{FOLDER}/book/about.xhtml.j2:2" == place
    assert "unsafe" in text


def test_a_name_that_no_template_knows_is_told_with_its_line() -> None:
    """Not an empty place in the book."""
    place, text = refused(themed(contact="<p>fine</p>\n\n<p>{{ clinc.name }}</p>"))
    assert (f"{FOLDER}/book/contact.xhtml.j2:3", True) == (place, "'clinc' is undefined" in text)


MALFORMED = {
    "a tag that is not closed": (
        {"about": "<div>\n{% if project.publisher %}\n<p>one</p>\n<p>two\n{% endif %}\n</div>\n"}, "about.xhtml.j2:6", "p and div",
    ),
    "a tag that is not closed at the end": ({"about": "<p>x</p>\n<div>\n"}, "about.xhtml.j2:2", "div and section"),
    "a tag that was not opened": ({"contact": "<p>one</p>\n\n<p>two</p></div>\n"}, "contact.xhtml.j2:3", "div"),
    "html instead of xhtml": ({"contact": "<p>one<br>\ntwo</p>\n"}, "contact.xhtml.j2:2", "br and p"),
    "an attribute without quotes": ({"about": "<p>\n{{ number }}\n<b class=x>y</b></p>"}, "about.xhtml.j2:3", "AttValue"),
    "an attribute without a value": ({"about": "<p hidden>x</p>"}, "about.xhtml.j2:1", "hidden"),
    "an entity of html": ({"about": "{# one #}\n{# two #}\n<p>a&nbsp;b</p>"}, "about.xhtml.j2:3", "nbsp"),
    "a loose ampersand": (
        {"about": "<p>a</p>\n{% for x in 'ab' %}\n<p>{{ x }}\n & b</p>\n{% endfor %}"}, "about.xhtml.j2:4", "xmlParse",
    ),
    "an attribute twice": ({"about": '<p class="a"\nclass="b">x</p>'}, "about.xhtml.j2:2", "class redefined"),
    "a prefix that nobody declared": ({"about": '<p>x</p>\n<p x:type="y">x</p>'}, "about.xhtml.j2:2", "x for type"),
    "a block of one's own": ({"base": BASE.replace("</head>", "")}, "base.xhtml.j2", "head"),
    "no namespace": ({"base": BASE.replace('xmlns="http://www.w3.org/1999/xhtml" ', "")}, "base.xhtml.j2", "namespace"),
    "nothing at all": ({"base": ""}, "base.xhtml.j2", "Start tag expected"),
    "two of them, one of them fine": ({"about": FINE, "contact": "<p>one\n"}, "contact.xhtml.j2:1", "p and section"),
}  # fmt: skip


@pytest.mark.parametrize("case", MALFORMED)
def test_a_template_that_gives_no_xhtml_is_told_with_its_line(case: str) -> None:
    """HP115 in the library's file, on the line where the fault shows; where that cannot be told, the file."""
    changed, place, said = MALFORMED[case]
    where, text = refused(themed(**changed))
    assert (
        f"{FOLDER}/book/{place}" == re.sub(r":\d+$", "", where)
        if ":" not in place
        else f"{FOLDER}/book/{place}" == where
    )
    assert said in text
    assert "line" not in text, "a line of the page that nobody sees"


ABOUT = (style.FOLDER / "book" / "about.xhtml.j2").read_text("utf-8")


@settings(max_examples=100, deadline=None)
@given(
    st.integers(0, len(ABOUT)),
    st.integers(0, 40),
    st.sampled_from(["", "<", "&", "</p>", "<p>", '"', "]]>", "\n", "é{{ 1/0 }}"]),
)
def test_whatever_is_done_to_a_template_makes_a_book_or_a_finding(at: int, length: int, instead: str) -> None:
    """Cut out and pasted in anywhere: a good book, or HP115 that names the template; never a traceback."""
    text = ABOUT[:at] + instead + ABOUT[at + length :]
    if templates.syntax_problem("book/about.xhtml.j2", text):
        return
    found: list[Problem] = []
    try:
        etree.fromstring(book(themed(about=text))["EPUB/text/handout.xhtml"])
    except HandoutError as fault:
        found = list(fault.problems)
    assert found in ([], [p for p in found[:1] if ("HP115", f"{FOLDER}/book/about.xhtml.j2") == (p.code, p.place.path)])


def test_a_cover_must_be_svg() -> None:
    """The same for what is no page."""
    theme = Theme(templates=(("book/cover.svg.j2", COVER.replace("</svg>", "")),))
    place, text = refused(theme)
    assert f"{FOLDER}/book/cover.svg.j2" == place.rpartition(":")[0]
    assert "svg" in text


def test_words_that_no_xml_holds_are_not_the_templates_fault() -> None:
    """A template is blamed only for what would be fine without it."""
    one = edition("de")
    broken = edition(
        "de", page=type(one.page)(**{**{n: getattr(one.page, n) for n in one.page.__slots__}, "parts": ("<p>",)})
    )
    with pytest.raises(HandoutError) as caught:
        epub.book(broken, neighbours("de"), PROJECT, FIGURES, theme=themed(about=FINE))
    assert ["HP710"] == [problem.code for problem in caught.value.problems]


def test_a_build_tells_it_and_writes_nothing(tmp_path: Path) -> None:
    """No traceback, no half of a library."""
    root = tiny(tmp_path)
    folder = root / FOLDER / "book"
    folder.mkdir(parents=True)
    (folder / "about.xhtml.j2").write_text("<p>one\n<p>two</p>\n", encoding="utf-8")
    with pytest.raises(HandoutError, match=r"book/about\.xhtml\.j2:1: error\[HP115\]"):
        press.build(root)
    assert not (root / "build" / "index.html").exists()


def test_templates_of_pages_leave_books_alone() -> None:
    """A library that changes its pages only has the package's books, byte for byte."""
    assert book(Theme()) == book(Theme(templates=(("about.html.j2", "<p>"),)))


# --- tokens -----------------------------------------------------------------------------------------------------------

HOUSE = Theme(
    tokens=(("accent", "#5b2168"), ("corner", "0rem"), ("danger", "#8a1538"), ("latin", '"Noto Serif", Georgia')),
    dark=(("danger", "#ff9db0"),),
)


def test_tokens_reach_the_style_of_books() -> None:
    """Fonts, corners and the colours of edges, by day and by night; the colours of text and paper stay the reader's."""
    own = epub.style(theme=HOUSE).decode().removeprefix(epub.style().decode())
    day, night = own.split("@media (prefers-color-scheme: dark)")
    assert 'body { font-family: "Noto Serif", Georgia; }' in day
    assert ".role-warning, .role-emergency, .role-when-to-call, .role-do-not { border-color: #8a1538; }" in day
    assert ".contact { border-color: #5b2168; }" in day
    assert "border-radius: 0rem" in day
    assert "{ border-color: #ff9db0; }" in night
    assert [] == re.findall(r"(?<![-a-z])(?:color|background)\s*:", own)
    assert own.encode() in book(HOUSE)["EPUB/style/book.css"]


def test_an_edge_that_could_not_be_seen_has_the_colour_of_the_text() -> None:
    """WCAG 2.2, 1.4.11: a library whose pages are dark by day must not lose the edges of its books on white paper."""
    pale = Theme(tokens=(("danger", "#ffd0d8"),), dark=(("act", "#20204a"),))
    own = epub.style(theme=pale).decode().removeprefix(epub.style().decode())
    day, night = own.split("@media (prefers-color-scheme: dark)")
    assert ".role-warning, .role-emergency, .role-when-to-call, .role-do-not { border-color: currentcolor; }" in day
    assert ".role-action, .role-steps, .role-consent, .role-tool, .role-do { border-color: currentcolor; }" in night


def test_the_font_of_a_script_stays_before_the_librarys() -> None:
    """Latin letters in the library's font, the others in the one that the book carries."""
    assert 'font-family: Handout, "Noto Serif", Georgia;' in epub.style(own_font=True, theme=HOUSE).decode()


def test_without_tokens_the_style_is_the_packages() -> None:
    """A logo or a template alone changes no rule."""
    assert epub.style() == epub.style(theme=themed(about=FINE))


def test_tokens_reach_the_cover() -> None:
    """Its colours are the theme's day colours as soon as a library sets one, its letters the library's font."""
    drawn = etree.fromstring(epub.cover_image(edition("de"), PROJECT, HOUSE))
    assert '"Noto Serif", Georgia, sans-serif' == drawn.get("font-family")
    colours = {item.get("fill") for item in drawn.iter() if item.get("fill")}
    assert {"#5b2168", "#8a1538"} <= colours
    assert set() == colours & set(style.COVER.values()) - set(style.tokens(HOUSE)["tokens"].values())
    plain = etree.fromstring(epub.cover_image(edition("de"), PROJECT))
    assert "sans-serif" == plain.get("font-family")


@pytest.mark.parametrize("theme", [Theme(), HOUSE], ids=["the package's", "a library's"])
def test_every_text_on_a_cover_can_be_read(theme: Theme) -> None:
    """The pairs of a cover have a contrast of 4.5, and of a library's colours they are among those that are checked."""
    pairs = [("ink", "paper"), ("title", "block"), ("library", "block"), ("warned", "draft")]
    colours = style.cover(theme)
    assert [] == [pair for pair in pairs if style.contrast(colours[pair[0]], colours[pair[1]]) < style.LEAST_CONTRAST]
    checked = {frozenset(pair) for pair in style.PAIRS}
    assert [] == [pair for pair in pairs if frozenset(style.ON_COVER[part] for part in pair) not in checked]
