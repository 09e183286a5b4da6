"""Pages of other projects as articles: what comes, what is left out and told, what is refused with its line.

To add a case: a folder in tests/cases/foreign with page.md, which lies at sub/page.md of a project that also has first.md,
and expected.txt: the article, then what was left out (``line: what``), then what the compiler says of it.
"""

from datetime import date
from pathlib import Path

import pytest

from handoutpress.library import articles
from handoutpress.library.foreign import Source, Targets, article_slugs, converted, inline_form, word_form
from handoutpress.model import HandoutError

CASES = sorted((Path(__file__).parents[1] / "cases" / "foreign").iterdir())
SLUGS = article_slugs(["first.md", "sub/page.md"])


def told(case: Path) -> str:
    targets = Targets("sub/page.md", SLUGS, {"first": frozenset({"start"}), "sub-page": frozenset({"some-part"})})
    page = converted(Source("sub/page.md", (case / "page.md").read_text("utf-8")), targets, date(2026, 1, 31))
    try:
        articles.compiled(page.text, "source/sub-page.md", lambda _: ())
        faults = []
    except HandoutError as fault:
        faults = [f"{page.numbers[p.place.line - 1]}: refused: {p.text} ({p.code})\n" for p in fault.problems]
    faults += [f"{line}: refused: code of a site's generator\n" for line in page.refused]
    return page.text + "=====\n" + "".join([f"{line}: {what}\n" for line, what in page.left] + faults)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_page_becomes_the_expected_article(case: Path) -> None:
    """Title into the front matter, dialects into ours, each line that is left out or refused named as in the file."""
    assert (case / "expected.txt").read_text("utf-8") == told(case)


def test_folders_become_slugs() -> None:
    """A folder's own page has the folder's name; what is too long or would stand twice ends in four digits."""
    long = "a" * 70
    found = article_slugs(["a/b.md", "a-b.md", "a/README.md", "index.md", f"{long}.md", "cover.md"])
    assert ["a-b", "a", "home"] == [found[path] for path in ("a-b.md", "a/README.md", "index.md")]
    assert len(set(found.values())) == 6
    assert all(len(slug) <= 60 for slug in found.values())


FORMS = [
    ("See [the guide](a.md).", "See [the guide][g]."),
    ("_Soft_ and **bold**", "*Soft* and **bold**"),
    ("Press <kbd>Enter</kbd>.", "Press `Enter`."),
    ("Two\nlines", "Two lines"),
    ("n<sub>1</sub>", "n₁"),
    ("An &amp; sign", "An & sign"),
    (r"A \_name\_", "A _name_"),
    ("Title {#id}", "Title"),
    (":   A definition", "A definition"),
]


@pytest.mark.parametrize(("one", "other"), FORMS)
def test_two_spellings_of_one_message_have_one_form(one: str, other: str) -> None:
    """As mdBook, po4a and we write it."""
    assert word_form(one) == word_form(other)


@pytest.mark.parametrize(
    "text", ["Take 5 mg.", "`{x}` and `<b>`", "**bold** *soft*", "[w](https://example.org/)", r"\<a"]
)
def test_what_is_in_our_form_stays(text: str) -> None:
    """Code is code, and a second time changes nothing."""
    assert text == inline_form(text, Targets("a.md", {}))
