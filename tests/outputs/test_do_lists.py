"""Things to do and not to do: a heading in the author's words, and a sign at each item that nobody needs colour to tell.

The library is that of ``new``, whose first handout has one of each, in the languages that come with it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from handoutpress import markdown, press
from handoutpress.model import HandoutError
from handoutpress.press.new import Wanted

ITEMS = {
    "en": (["say one thing", "use the words of your readers"], ["do not use words that only doctors know"]),
    "ar": (["قل شيئًا واحدًا", "استخدم كلمات قرائك"], ["لا تستخدم كلمات لا يعرفها إلا الأطباء"]),
    "de": (["sagen Sie nur eine Sache", "nehmen Sie die Wörter Ihrer Leser"], ["verwenden Sie keine Wörter"]),
    "hi": (["एक ही बात कहें", "अपने पाठकों के शब्द लिखें"], ["ऐसे शब्द न लिखें"]),
    "ja": (["1つのことだけを言う", "読む人の言葉を使う"], ["医師しか知らない言葉を使わない"]),
    "zh-Hans": (["只说一件事", "用读者自己的话"], ["不要用只有医生才懂的词"]),
}
SHEETS = {
    "take-home": "en/first-handout.en.take-home.letter.pdf",
    "whole": "ar/first-handout.ar.letter.pdf",
    "bilingual": "ja/first-handout.ja.bilingual.letter.pdf",
}


def compiled(text: str) -> tuple[str, list[tuple[str, str]]]:
    segments, skeleton = markdown.compile_text(text, "t.md")
    return "".join(part for part in skeleton.parts if isinstance(part, str)), [(s.role, s.kind) for s in segments]


@pytest.mark.parametrize("heading", ["Do not", "Faites attention", "لا تفعل", "してはいけないこと", "नहीं"])
def test_the_heading_is_the_name(heading: str) -> None:
    """In any language it names the box, and no word of ours stands above it; translators are told the role."""
    html, told = compiled(f":::do-not\n\n## {heading} {{#not}}\n\n- one\n\n:::\n")
    assert '<section class="role role-do-not" role="note" aria-labelledby="not">\n<h2 id="not"' in html
    assert "role-name" not in html
    assert [("do-not", "heading 2"), ("do-not", "list item")] == told


@pytest.mark.parametrize(
    ("block", "faults"),
    [
        (":::do\n\n## Do\n\n- walk\n\n:::\n", 0),
        (":::do\n\n## Do\n\nEvery day:\n\n- walk\n  1. far\n\n:::\n", 0),
        (":::action\n\nWalk.\n\n:::\n", 0),
        (":::do\n\n- walk\n\n:::\n", 1),
        (":::do-not\n\n## Do not\n\nWalk.\n\n:::\n", 1),
        (":::do\n\n1. walk\n\n:::\n", 2),
    ],
)
def test_what_has_no_name_or_no_list_is_refused(block: str, faults: int) -> None:
    """HP227, once for each that is missing; other roles do without."""
    try:
        markdown.compile_text(block, "t.md")
        found = []
    except HandoutError as fault:
        found = [problem.code for problem in fault.problems]
    assert ["HP227"] * faults == found


def test_what_must_not_be_done_is_read_as_strictly_as_a_warning() -> None:
    """Without it there is no edition; things to do within a warning are a warning, things not to do stay what they are."""
    assert ("do" in markdown.RISK, "do-not" in markdown.RISK) == (False, True)
    _, told = compiled("::::warning\n\n:::do\n\n## Do\n\n- walk\n\n:::\n\n:::do-not\n\n## No\n\n- run\n\n:::\n\n::::\n")
    assert ["warning", "warning", "do-not", "do-not"] == [role for role, _ in told]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("do") / "library"
    press.new(root, Wanted("do", ("ar", "de", "hi", "ja", "zh_Hans"), id="do.example", region="us"), date(2026, 11, 27))
    press.build(root, jobs=1, only=["html", "epub", "bilingual", "pdf"])
    return root / "build"


def lines(page: Any) -> list[list[tuple[float, str]]]:
    """Return the glyphs of each line of a MuPDF page, with their places from the left."""
    rows: dict[int, list[tuple[float, str]]] = {}
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for char in span["chars"]:
                    rows.setdefault(round(char["origin"][1]), []).append((char["origin"][0], char["c"]))
    return [sorted(row) for row in rows.values()]


@pytest.mark.parametrize("tag", ITEMS)
def test_books_show_a_sign_where_the_line_begins(built: Path, tag: str) -> None:
    """In MuPDF, too, which knows no words as marks of lists: at the left, in Arabic at the right."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    book = mupdf.open(built / tag / f"first-handout.{tag}.epub")
    book.layout(width=600, height=800, fontsize=12)
    seen = [line for page in book for line in lines(page)]
    first = -1 if tag == "ar" else 0
    signs = [line[first][1] for line in seen if any(char in "✓✗" for _, char in line)]
    assert ["✓"] * len(ITEMS[tag][0]) + ["✗"] * len(ITEMS[tag][1]) == signs


@pytest.mark.parametrize("sheet", SHEETS)
def test_sheets_draw_a_sign_in_the_place_of_the_bullet(built: Path, sheet: str) -> None:
    """Two kinds of drawing, of strokes: a copier in black and white keeps them."""
    mupdf = pytest.importorskip("pymupdf", reason="pymupdf is not installed")
    tag = SHEETS[sheet].partition("/")[0]
    drawn: dict[str, set[int]] = {"do": set(), "do-not": set()}
    for page in mupdf.open(built / SHEETS[sheet]):
        for kind, items in zip(drawn, ITEMS[tag], strict=True):
            for item in items:
                for box in page.search_for(item.split()[0] if tag == "ar" else item):
                    near = mupdf.Rect(box.x0 - 40, box.y0 - 2, box.x1 + 40, box.y1 + 2)
                    signs = [d for d in page.get_drawings() if d["rect"] in near and 3 < d["rect"].width < 20]
                    drawn[kind] |= {sum(part[0] == "l" for d in signs for part in d["items"])}
    assert {"do": True, "do-not": True} == {kind: bool(found - {0}) for kind, found in drawn.items()}
