"""Readings above words: as elements where they are written as they should be, else as text that is told; cases/outputs/ruby."""

from __future__ import annotations

import pytest

from handoutpress import markdown
from handoutpress.model import HandoutError, Place, Segment, Skeleton

READ = {
    "Japanese": (
        "<ruby>腰痛<rt>ようつう</rt></ruby>の薬",
        "<ruby>腰痛<rp>（</rp><rt>ようつう</rt><rp>）</rp></ruby>の薬",
        "腰痛の薬",
    ),
    "each sign its own": (
        "<ruby>腰<rt>よう</rt>痛<rt>つう</rt></ruby>",
        "<ruby>腰<rp>（</rp><rt>よう</rt><rp>）</rp>痛<rp>（</rp><rt>つう</rt><rp>）</rp></ruby>",
        "腰痛",
    ),
    "with brackets and a base": (
        "**<ruby><rb>薬</rb><rp>(</rp><rt>くすり</rt><rp>)</rp></ruby>**",
        "<strong><ruby>薬<rp>（</rp><rt>くすり</rt><rp>）</rp></ruby></strong>",
        "薬",
    ),
    "Chinese": ("<ruby>疼痛<rt>téng tòng</rt></ruby>", "<ruby>疼痛<rp>（</rp><rt>téng tòng</rt><rp>）</rp></ruby>", "疼痛"),
    "Bopomofo": ("<ruby>痛<rt>ㄊㄨㄥˋ</rt></ruby>", "<ruby>痛<rp>（</rp><rt>ㄊㄨㄥˋ</rt><rp>）</rp></ruby>", "痛"),
    "Korean": ("<ruby>藥<rt>약</rt></ruby>", "<ruby>藥<rp>（</rp><rt>약</rt><rp>）</rp></ruby>", "藥"),
    "a number below": (
        "<ruby>2時間<rt>にじかん</rt></ruby>",
        "<ruby>2時間<rp>（</rp><rt>にじかん</rt><rp>）</rp></ruby>",
        "2時間",
    ),
    "no end tag": ("<ruby>薬<rt>くすり</ruby>", "<ruby>薬<rp>（</rp><rt>くすり</rt><rp>）</rp></ruby>", "薬"),
}  # fmt: skip
SHOWN = [
    "<ruby>5錠<rt>50じょう</rt></ruby>",
    "<ruby>薬<rt>毒</rt></ruby>",
    "<ruby>薬<rt></rt></ruby>",
    "<ruby>薬</ruby>",
    "<ruby onclick='x'>薬<rt>くすり</rt></ruby>",
    "<ruby>薬<rt><script>x</script></rt></ruby>",
    "<ruby><img src=x><rt>くすり</rt></ruby>",
    "<ruby>薬<rt>くすり",
    "<rt>くすり</rt>",
    "`<ruby>薬<rt>くすり</rt></ruby>`",
    "\\<ruby>薬\\<rt>くすり\\</rt>\\</ruby>",
    "<b>薬</b>",
]


def shown(msgstr: str) -> tuple[str, str]:
    filled = markdown.render(Segment("Medicine", None, "paragraph", Place("t.md", 1)), msgstr, Skeleton(()), {})
    assert filled
    return filled.xhtml, filled.plain


@pytest.mark.parametrize(("written", "expected", "plain"), READ.values(), ids=READ)
def test_a_reading_is_set_above_its_words(written: str, expected: str, plain: str) -> None:
    """With brackets for who cannot set it above, in any language; searched, checked and said alone are the words below."""
    assert (expected, plain) == shown(written)


@pytest.mark.parametrize("written", SHOWN)
def test_what_is_no_reading_stays_text(written: str) -> None:
    """A number, other signs or tags in it, attributes, no reading at all, an escape, code: no tag of it reaches a page."""
    html, plain = shown(written)
    assert "<ruby" not in html
    assert "<script" not in html
    assert "<" in plain


@pytest.mark.parametrize(("written", "expected", "plain"), READ.values(), ids=READ)
def test_a_source_may_have_readings(written: str, expected: str, plain: str) -> None:
    """The message is what the author wrote, as ever."""
    segments, _ = markdown.compile_text(f"あ{written}\n\n- い{written}\n", "t.md")
    assert [f"あ{written}", f"い{written}"] == [segment.msgid for segment in segments]
    assert [f"あ{plain}", f"い{plain}"] == [markdown.inline(segment.msgid).plain for segment in segments]


@pytest.mark.parametrize(
    "written", [w for w in SHOWN if w[0] not in "`\\" and w not in ("<ruby>薬<rt>くすり", "<rt>くすり</rt>")]
)
def test_a_source_with_anything_else_is_refused(written: str) -> None:
    """As all raw HTML is; of a ruby the hint says how it is written."""
    with pytest.raises(HandoutError) as fault:
        markdown.compile_text(f"あ{written}い\n", "t.md")
    assert {"HP202"} == {problem.code for problem in fault.value.problems}
    hints = [problem.hint for problem in fault.value.problems if "'<ruby>'" in problem.text]
    assert all("<rt>" in hint for hint in hints)
