"""What the walk makes of an article, case by case: the files of cases/markdown and what is told in a line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from markdown_documents import ARABIC, ENGLISH, FACTS, body, element, page

from handoutpress.languages import format_date, language
from handoutpress.markdown import FORM, compile_text, fill, inline, message_id, render, safe_figure, safe_url
from handoutpress.markdown.tables import cells
from handoutpress.model import Fallback, Filled, Inline, Place, Segment, Skeleton, Slot

CASES = Path(__file__).parents[1] / "cases" / "markdown"


def told(segment: Segment) -> str:
    """Return a segment as the fixtures write it: line, kind and context, then its msgid as it is."""
    about = f"{segment.place.line} {segment.kind}"
    about += f", role {segment.role}" if segment.role else ""
    about += f", column {segment.column!r}" if segment.column else ""
    about += f", msgctxt {segment.context}" if segment.context else ""
    return "\n".join([about, *(f"# {comment}" for comment in segment.comments), segment.msgid, ""])


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_segments(case: Path) -> None:
    """NAME.segments holds the messages of NAME.md: a change there re-keys every catalog and needs a new form."""
    segments, _ = compile_text(case.read_text("utf-8"), case.name)
    assert case.with_suffix(".segments").read_text("utf-8") == "\n".join(map(told, segments))


@pytest.mark.parametrize("case", sorted(CASES.glob("*.md")), ids=lambda path: path.stem)
def test_page(case: Path) -> None:
    """NAME.xhtml is the page of NAME.md in its own language."""
    xhtml, _ = page(*compile_text(case.read_text("utf-8"), case.name))
    element(xhtml)
    assert case.with_suffix(".xhtml").read_text("utf-8") == xhtml


def test_form() -> None:
    """The fixtures are of form 1."""
    expected = 1
    assert expected == FORM


def compiled(text: str) -> tuple[tuple[Segment, ...], Skeleton]:
    return compile_text(text, "demo.md")


def rendered(msgid: str, msgstr: str, targets: dict[str, str] | None = None) -> Filled | None:
    skeleton = Skeleton((), links=(("Guide", "https://example.org/g"), ("two", "other.md")), footnotes=("n",))
    return render(Segment(msgid, None, "paragraph", Place("a.md")), msgstr, skeleton, FACTS, targets)


@pytest.mark.parametrize(
    ("msgid", "msgstr"),
    [
        ("[a][guide]", "b"),
        ("[a][guide]", "[b](https://example.org/other)"),
        ("[a][guide]", "[b][two]"),
        ("[a][guide] [b][guide]", "[c][guide]"),
        ("plain", "[b][guide]"),
        ("plain", "[b](javascript:alert(1))"),
        ("plain", "<https://evil.example>"),
        ("plain", "![x](figures/x.png)"),
        ("a[^n]", "a"),
        ("a", "a[^n]"),
        ("Call {clinic.phone}", "Rufen Sie an"),
        ("Call {clinic.phone}", "Rufen Sie {clinic.name} an"),
        ("Call", "{x}"),
        ("![x](a.png)", "![y](b.png)"),
        ("a", ""),
        ("a", " \n "),
        ("a", "&#32;"),
        ("a", "b\x00"),
        ("a", "b\ufdd0"),
        ("a", "b&#xfdd3;"),
        ("a", "b\u202e"),
        ("a", "\ud800"),
        ("a", "*" * 200 + "x" + "*" * 200),
    ],
)
def test_a_translation_that_is_not_its_source_is_not_rendered(msgid: str, msgstr: str) -> None:
    """Other links, images, footnotes or placeholders, forbidden characters, no words: None, so that the source is shown."""
    assert rendered(msgid, msgstr) is None


@pytest.mark.parametrize(
    ("url", "other", "shown"),
    [
        ("https://en.wikipedia.org/wiki/Pain", "https://es.wikipedia.org/wiki/Dolor", True),
        ("https://en.wikipedia.org/wiki/Pain", "https://es.wikipedia.example/wiki/Dolor", False),
        ("https://a.org/en-us/x", "https://a.org/ja-jp/x", True),
        ("https://a.org/en-us/x", "https://a.org/ja-jp/y", False),
        ("https://a.org/x?lang=en", "https://a.org/x?lang=es", True),
        ("https://a.org/x?dose=5", "https://a.org/x?dose=50", False),
        ("other.md", "es.md", False),
        ("tel:911", "tel:112", False),
        ("mailto:en@a.org", "mailto:es@a.org", False),
    ],
)
def test_a_link_may_lead_to_the_page_in_another_language(url: str, other: str, *, shown: bool) -> None:
    """Whether it is the reader's the checks say (HP413, HP402); a page that differs in anything else is not rendered."""
    assert shown == (rendered(f"[a]({url})", f"[b]({other})") is not None)
    assert rendered(f"[a]({url}) [c]({url})", f"[b]({other})") is None


@pytest.mark.parametrize(
    ("msgid", "msgstr", "xhtml", "plain"),
    [
        ("a", "1. b", "1. b", "1. b"),
        ("a", "# b #", "# b #", "# b #"),
        ("a", "- b\n\n- c", "- b - c", "- b - c"),
        ("a", "```\nb\n```", "<code>b</code>", "b"),
        ("a", "<b>x</b> & <!-- c -->", "&lt;b&gt;x&lt;/b&gt; &amp; &lt;!-- c --&gt;", "<b>x</b> & <!-- c -->"),
        ("a", "[^x]: b", "[^x]: b", "[^x]: b"),
        ("a", "**b\\\nc** d", "<strong>b<br />c</strong> d", "b c d"),
        ("a", "b\\", "b\\", "b\\"),
        ("a", "`b\\\nc`", "<code>b\\ c</code>", "b\\ c"),
        (
            "a",
            "\\{clinic.phone} `{clinic.phone}`",
            "{clinic.phone} <code>{clinic.phone}</code>",
            "{clinic.phone} {clinic.phone}",
        ),
        ("{clinic.name}!", "¡{clinic.name}!", "¡<bdi>A &amp; B &lt;clinic&gt;</bdi>!", "¡A & B <clinic>!"),
        ("{clinic.url}", "{clinic.url}", "<bdi></bdi>", ""),
        ("[a][guide] b", "c [d][GUIDE]", 'c <a href="https://example.org/g">d</a>', "c d"),
        ("[a][guide]", "[b][ GUIDE ]", '<a href="https://example.org/g">b</a>', "b"),
        ("[a][guide]", "[d](https://example.org/g)", '<a href="https://example.org/g">d</a>', "d"),
        ('"a"', '"**"b"**"', "&quot;<strong>&quot;b&quot;</strong>&quot;", '""b""'),
        ("a", "これは**重要。**です", "これは<strong>重要。</strong>です", "これは重要。です"),
    ],
)
def test_rendered(msgid: str, msgstr: str, xhtml: str, plain: str) -> None:
    """A translation is inline content, whatever it looks like; placeholders become facts, isolated by bdi."""
    assert Filled(xhtml, plain) == rendered(msgid, msgstr)


def test_a_language_may_have_its_own_target() -> None:
    """links.toml gives a label another URL, in any case of letters; one that is not allowed is not taken."""
    own = rendered("[a][guide]", "[b][guide]", {"GUIDE": "https://example.de/?a=1&b=2"})
    evil = rendered("[a][guide]", "[b][guide]", {"guide": "javascript:alert(1)"})
    assert Filled('<a href="https://example.de/?a=1&amp;b=2">b</a>', "b") == own
    assert Filled('<a href="https://example.org/g">b</a>', "b") == evil


def test_inline() -> None:
    """What a message holds besides its words, in the order of the message."""
    found = inline(
        "**a *b*** `c` [d][g] <https://e.org> ![f {emergency}](g.png)\\\nh[^i] {clinic.name}", [("G", "https://g.org")]
    )
    expected = Inline(
        plain="a b c d https://e.org f {emergency}\nh {clinic.name}",
        links=("https://g.org", "https://e.org"),
        link_words=("d", "https://e.org"),
        images=("g.png",),
        codes=("c",),
        footnotes=("i",),
        placeholders=("emergency", "clinic.name"),
        strong=("a b",),
        emphasis=("b",),
    )
    assert expected == found


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org:80/a?b#c",
        "https://例え.jp/",
        "mailto:a@example.org",
        "mailto:a@example.org?subject=Visit%20on%20Monday",
        "https://www.hospital.example/files/Patient%20leaflet.pdf",
        "tel:+44-20-7946-0000",
        "#part",
        "other-article.md",
        "other.md#a-b",
    ],
)
def test_urls_that_are_allowed(url: str) -> None:
    """https, http, mailto, tel, fragments, other articles."""
    assert safe_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "//example.org",
        "/etc",
        "\\\\host\\x",
        "https:example.org",
        "https://",
        "https://a@b.org",
        "https://a:b@c.org",
        "https://exam\u200bple.org",
        "https://e.org/\u202ex",
        "https://e.org/%E2%80%AE",
        "https://e.org\\@evil.org",
        "https://e.org/a b",
        " https://e.org",
        "https://e.org\n",
        "a/b.md",
        "../x.md",
        "other.html",
        "x-ref:0",
        "#",
        "# a",
        "ftp://e.org",
        "mailto:",
        "mailto:a@example.org?bcc=b@example.org",
        "mailto:a@example.org?subject=x&bcc=b@example.org",
        "mailto:a@example.org?subject=%0D%0ABcc:x",
        "https://example.org/%0A",
        "tel:x",
        "https://e.org/\u00ad",
        "https://e.org/%00",
        "http://[::1]/",
        "https://e%2eorg",
    ],
)
def test_urls_that_are_not_allowed(url: str) -> None:
    """No other scheme, no path, no user in the host, nothing invisible, written or percent-encoded."""
    assert not safe_url(url)


@pytest.mark.parametrize(
    ("path", "safe"),
    [
        ("figures/a.svg", True),
        ("a.PNG", True),
        ("../a.png", False),
        ("/a.png", False),
        ("a/../b.png", False),
        ("a.html", False),
        (".a.png", False),
        ("https://e.org/a.png", False),
        ("a b.png", False),
        ("a.svg#x", False),
    ],
)
def test_figures(path: str, safe: bool) -> None:
    """A figure is a picture below the source folder."""
    assert safe == safe_figure(path)


def test_what_fell_back_says_so() -> None:
    """A block in the source language carries its language and direction, and a note in the page's; an image no note."""
    segments, skeleton = compiled("## Some longer heading\n\n| a |\n|--:|\n| b |\n\n![c](d.png)\n\n- e\n\n  f\n")
    filled = [Filled(segment.msgid, segment.msgid, Fallback.FUZZY) for segment in segments]
    found = body(segments, skeleton, filled, ARABIC)
    lang = 'lang="en" xml:lang="en" dir="ltr"'
    note = ' <span class="fallback-note" lang="ar" xml:lang="ar" dir="rtl">&quot;fallback-note&quot; &amp; &lt;co&gt;</span>'
    for tag, text, classes in [
        ("h2", "Some longer heading", ""),
        ("th", "a", "align-right "),
        ("td", "b", "align-right "),
    ]:
        start = found.index(f"<{tag}")
        shown = found[start : found.index(f"</{tag}>", start)]
        assert shown.endswith(f' {lang} class="{classes}fallback">{text}{note}'), shown
    assert f'<img src="d.png" alt="c" data-msg="{message_id("alt", "c")}" {lang} class="fallback" />' in found


def test_the_source_page_has_no_language_of_its_own() -> None:
    """In the source's own language nothing falls back, and what is skipped needs no lang."""
    segments, skeleton = compiled("<!-- i18n: skip -->\n\nName\n")
    assert '<p translate="no">Name</p>\n' == body(segments, skeleton, [], ENGLISH)
    assert '<p translate="no" lang="en" xml:lang="en" dir="ltr">Name</p>\n' == body(segments, skeleton, [], ARABIC)


def test_links_and_figures_are_left_to_the_outputs() -> None:
    """Where an article or a figure lies is the web's and the book's to say."""
    segments, skeleton = compiled("## Start\n\nSee [it](other.md#a) ![x](f/x.png).\n\n![y](f/y.svg)\n")
    filled = [render(segment, segment.msgid, skeleton, {}) for segment in segments]
    parts, toc = fill(segments, skeleton, [text for text in filled if text], ENGLISH, ENGLISH, str)
    expected = [Slot("link", key="other#a"), Slot("figure", key="f/x.png"), Slot("figure", key="f/y.svg")]
    assert expected == [part for part in parts if isinstance(part, Slot)]
    assert ("f/x.png", "f/y.svg") == skeleton.figures
    assert [("start", "Start")] == [(entry.id, entry.plain) for entry in toc]


def test_footnotes_keep_their_numbers_where_a_translation_turns_them() -> None:
    """Marks that a translation puts in another order keep number and id."""
    segments, skeleton = compiled("A[^x] b[^y] c[^x].\n\n[^x]: One.\n[^y]: Two.\n")
    turned = render(segments[0], "B[^y] c[^x] a[^x].", skeleton, {})
    assert turned
    notes = [Filled(segment.msgid, segment.msgid) for segment in segments[1:]]
    found = body(segments, skeleton, [turned, *notes], ARABIC)
    marks = [
        (node.get("href"), node.get("id"), "".join(node.itertext()))
        for node in element(found).iter("a")
        if node.get("role") == "doc-noteref"
    ]
    expected = [("#fn-y", "fnref-y", "2"), ("#fn-x", "fnref-x", "1"), ("#fn-x", "fnref-x-2", "1")]
    assert expected == marks


def test_the_mark_of_a_note_behind_a_dose_is_no_number_of_it() -> None:
    """A voice says what the number is: "5 mg" and "1" would be heard as one; elsewhere marks stay short."""
    segments, skeleton = compiled(":::dose\n5 mg.[^x]\n:::\n\nText.[^x]\n\n[^x]: One.\n")
    found = body(segments, skeleton, [render(one, one.msgid, skeleton, {}) for one in segments], ENGLISH)
    marks = [node.get("aria-label") for node in element(found).iter("a") if node.get("role") == "doc-noteref"]
    assert ['"footnotes" & <co> 1', None] == marks


def test_ids_are_unique_and_never_those_of_footnotes() -> None:
    """Same words, other scripts, names that footnotes own: each heading gets an id of its own."""
    segments, skeleton = compiled("## Care {#later}\n\n## Later\n\n## Later\n\n## 日本\n\n## fn-1\n\n## 5 mg\n")
    expected = ["later", "later-2", "later-3", "section-cf2abf0c", "section-fn-1", "section-5-mg"]
    assert expected == [heading.id for heading in skeleton.headings]
    assert "Care" == segments[0].msgid


def test_fill_wants_a_text_for_each_segment() -> None:
    """A list of another length is a mistake of the caller."""
    segments, skeleton = compiled("## Start\n\nWords.\n")
    with pytest.raises(ValueError, match="1 texts for 2 segments"):
        fill(segments, skeleton, [Filled("a", "a")], ENGLISH, ENGLISH, str)


def test_message_id() -> None:
    """Eight hex digits of SHA-256 over msgctxt, EOT, msgid; a missing msgctxt is an empty one."""
    expected = ["19d5f57c", "24f9fa4e"]
    assert expected == [message_id(None, "a"), message_id("noun", "a")]


@pytest.mark.parametrize(
    ("expected", "row"),
    [
        (2, "| a | b |"),
        (2, "a|b"),
        (3, "| a | b | c"),
        (3, "| a | b ||"),
        (1, "| a |"),
        (1, "a"),
        (2, "2. a | b"),
        (2, "| | |"),
        (3, "| `a|b` | c |"),
        (2, r"| `a\|b` | c |"),
    ],
)
def test_cells_of_a_row_are_counted_as_its_table_counts_them(expected: int, row: str) -> None:
    """Pipes at either end count no cell, one behind a backslash ends none, one in a code span does (GFM)."""
    assert expected == cells(row, 2)


@pytest.mark.parametrize(
    ("code", "expected"), [("en", ["1", "2"]), ("ar", ["1", "2"]), ("fa", ["۱", "۲"]), ("prs", ["۱", "۲"])]
)
def test_marks_of_notes_have_the_digits_of_their_list(code: str, expected: list[str]) -> None:
    """Lists in Persian count ۱, ۲ (style sheets): a mark that says 2 would send its reader looking for another."""
    segments, skeleton = compiled("A.[^a] B.[^b]\n\n[^a]: One.\n\n[^b]: Two.\n")
    filled = [render(segment, segment.msgid, skeleton, {}, {}) for segment in segments]
    found = body(segments, skeleton, filled, language(code))
    assert expected == [node.text for node in element(found).iter("bdi")]


@pytest.mark.parametrize(("code", "expected"), [("en", "March 2, 2026"), ("ar", "2 مارس 2026"), ("fa", "۲ مارس ۲۰۲۶")])
def test_dates_have_the_digits_of_the_language(code: str, expected: str) -> None:
    """CLDR's words, with the digits that a handout's own text has."""
    assert expected == format_date(date(2026, 3, 2), language(code))
