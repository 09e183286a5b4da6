"""In which order a reader says a sheet: what is read across columns is told, what is read one after the other is not."""

from __future__ import annotations

import shutil
from itertools import zip_longest
from pathlib import Path

import pytest
import samples

from handoutpress.outputs import sheet, web
from handoutpress.validate import sheet_validators, spoken_order
from handoutpress.validate.page_tree import read

BLOCKS = {
    "en": (
        "Call 911 if you have trouble breathing or chest pain",
        "Do not drive a car on the first day after it",
        "Keep the spot dry for 24 hours and do not wash it",
    ),
    "ja": (
        "息が苦しいときや胸が痛いときは、すぐに救急車を呼んでください。すぐにです。",
        "注射のあと最初の日は、車を運転しないでください。歩くときも気をつけます。",
        "二十四時間のあいだ、注射したところをぬらさないでください。おふろもだめです。",
    ),
    "ar": (
        "اتصل بالإسعاف إذا كان لديك صعوبة في التنفس أو ألم في الصدر",
        "لا تقد السيارة في اليوم الأول بعد الحقنة ولا بعده بساعات",
        "حافظ على جفاف مكان الحقنة لمدة أربع وعشرين ساعة كاملة",
    ),
    "th": (
        "โทรแจ้งเหตุฉุกเฉินทันทีหากคุณหายใจลำบากหรือเจ็บหน้าอก",
        "ห้ามขับรถในวันแรกหลังจากฉีดยาและอย่ายกของหนัก",
        "อย่าให้บริเวณที่ฉีดเปียกน้ำเป็นเวลาหนึ่งวันเต็ม",
    ),
    "hi": (
        "अगर आपको साँस लेने में तकलीफ़ हो तो तुरंत एम्बुलेंस को फ़ोन करें",
        "इंजेक्शन के बाद पहले दिन गाड़ी बिल्कुल न चलाएँ और आराम करें",
        "इंजेक्शन की जगह को पूरे एक दिन तक सूखा और साफ़ रखें",
    ),
}


def lines(text: str, width: int = 12) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


@pytest.mark.parametrize("code", BLOCKS)
def test_columns_that_are_read_across_are_told(code: str) -> None:
    """With spaces between words and without: long pieces of two blocks by turns; one block after the other is as it should be."""
    left, right, last = (lines(text, 24) for text in BLOCKS[code])
    across = "\n".join(" ".join(row) for row in zip_longest(left, right, last, fillvalue=""))
    below = "\n".join((*left, *right, *last))
    told, silent = (list(spoken_order.order(said, BLOCKS[code], "a reader")) for said in (across, below))
    assert (["HP748"], []) == ([finding.code for finding in told], silent)


@pytest.mark.parametrize("code", BLOCKS)
def test_what_is_on_a_sheet_is_known_by_most_of_it(code: str) -> None:
    """Of a page's blocks those that are there, in scripts without spaces between words too; of a whole sheet all."""
    page = read(
        f"<html><body><article>{''.join(f'<p>{one}</p>' for one in BLOCKS[code])}</article></body></html>".encode()
    )
    said = "\n".join((*lines(BLOCKS[code][0]), *lines(BLOCKS[code][2])))
    assert [BLOCKS[code][0], BLOCKS[code][2]] == spoken_order.printed(page, said, whole=False)
    assert list(BLOCKS[code]) == spoken_order.printed(page, said, whole=True)


@pytest.mark.parametrize(
    ("number", "said", "other"),
    [
        ("+1 555 010 0199", "+1 555 010 0199", ""),
        ("+1 555 010 0199", "\u202b+1\u00a0555\u00a0010\u00a00199\u202c", ""),
        ("+1 555 010 0199", "0199 010 555 +1", "0199010555+1"),
        ("+1 555 010 0199", "0199 010 555 1+", "01990105551+"),
        ("+1 (555) 010-0199", "0199-010 (555) 1+", "0199-0105551+"),
        ("040 555 01 99", "99 01 555 040", "9901555040"),
        ("8:00-17:30", "17:30-8:00", "17:30-8:00"),
        ("+1 555 010 0199", "nothing of it, 12", ""),
        ("7 days, then 2", "27 November 2027", ""),
        ("7日後に2回", "2027", ""),
        ("4.5", "4.5", ""),
        ("4.5", "5.4", "5.4"),
        ("4.5", "in 2025. 4 of 10", ""),
        ("4.5", "a study of 105.\n4/4", ""),
        ("4.5", "105.\f4/4", ""),
        ("٤٫٥", "٥. ٤", ""),
        ("8:00-17:30", "open 17:30-8:00 daily", "17:30-8:00"),
        ("1/10", "30.1. 10/1 x", "10/1"),
    ],
)
def test_a_number_that_is_said_in_another_order_is_told(number: str, said: str, other: str) -> None:
    """Its groups from the last to the first, whatever parts them; what is not there is no business of the order.

    Two numbers of a sentence are no groups of one, nor are its end and the number of the page.
    """
    page = read(f'<html><body><article><p>Call <bdi dir="ltr">{number}</bdi></p></article></body></html>'.encode())
    found = [finding.text.partition(" as ")[2].strip("'") for finding in spoken_order.numbers(said, page, "a reader")]
    assert ([other] if other else []) == found


@pytest.mark.skipif(
    not shutil.which("pdftotext") or bool(sheet.lacking()), reason="needs poppler-utils and the extra [pdf]"
)
@pytest.mark.parametrize("code", ["de", "ar", "ja", "hi"])
def test_poppler_reads_a_sheet_to_take_home(tmp_path: Path, code: str) -> None:
    """A build makes these by default, and no other: words, numbers and the order of both columns."""
    made = samples.edition(code)
    around = [samples.edition("en").listing(), made.listing()], samples.neighbours(code), samples.PROJECT
    (printed,) = sheet.printed(sheet.matter(made, *around, samples.FIGURES), [sheet.Format("a4", take_home=True)])
    folder = tmp_path / "build" / made.language.tag
    folder.mkdir(parents=True)
    (folder / f"demo.{made.language.tag}.take-home.a4.pdf").write_bytes(printed.data)
    (folder / "demo.html").write_bytes(web.page(made, *around))
    found = sheet_validators.poppler(tmp_path / "build", tmp_path, Path(str(shutil.which("pdftotext"))))
    assert (1, "", ()) == (found.files, found.not_run, found.problems)
