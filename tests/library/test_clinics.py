"""One library, many clinics: what a clinic adds is checked, shown, and changes no translation."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from libraries import tiny, tree

from handoutpress import press
from handoutpress.library import clinics, logos, phone_numbers
from handoutpress.model import HandoutError
from handoutpress.outputs.templates import dial

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
WHOLE = """[clinic]
name = "Clinic by the Sea"
phone = "+44 20 7946 0000"
emergency = "999"
interpreter = "020 7946 0001"
disclaimer = "Printed by the clinic."
region = "uk"
logo = "logo.png"
"""
VARIANTS = """
:::emergency region=gb

### Call 999

:::

:::emergency

### Call your local number

:::
"""


def library(folder: Path, clinic: str = WHOLE) -> tuple[Path, Path]:
    root = tiny(folder)
    (folder / "logo.png").write_bytes(PNG)
    path = folder / "clinic.toml"
    path.write_text(clinic, encoding="utf-8")
    return root, path


def faults(folder: Path, clinic: str) -> list[str]:
    root, path = library(folder, clinic)
    with pytest.raises(HandoutError) as caught:
        clinics.read(path, root)
    return [f"{problem.place}: {problem.code}: {problem.text}" for problem in caught.value.problems]


def test_a_clinics_file_takes_the_place_of_the_settings(tmp_path: Path) -> None:
    """Name, numbers, interpreter, logo and disclaimer stand on every page; nothing of the settings' clinic is left."""
    root, path = library(tmp_path)
    press.build(root, clinic=path, only=("html",))
    for tag in ("en", "de", "ar", "ja"):
        page = (root / f"build/{tag}/demo.html").read_text(encoding="utf-8")
        for wanted in (
            "Clinic by the Sea",
            'href="tel:+442079460000"',
            'href="tel:02079460001"',
            "Printed by the clinic.",
        ):
            assert wanted in page
        assert "data:image/png;base64," in page
        assert "Clinic at the Lake" not in page


def test_no_catalog_changes_for_a_clinic(tmp_path: Path) -> None:
    """The same translations serve every clinic: building for one writes nothing but build/."""
    root, path = library(tmp_path)
    before = {name: data for name, data in tree(root).items() if not name.startswith("build/")}
    press.build(root, clinic=path, only=("html",))
    assert before == {name: data for name, data in tree(root).items() if not name.startswith("build/")}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('phone = "call us"', "clinic.toml:2: HP112: clinic.phone 'call us' is not usable"),
        ('interpreter = "1"', "clinic.toml:2: HP112: clinic.interpreter '1' is not usable"),
        ('region = "zz"', "clinic.toml:2: HP112: clinic.region 'zz' is not usable"),
        ('region = "ZZ"', "clinic.toml:2: HP112: clinic.region 'ZZ' is not usable"),
        ('url = "http://clinic.example/"', "clinic.toml:2: HP112: clinic.url 'http://clinic.example/' is not usable"),
        ('logo = "none.png"', "clinic.toml:2: HP112: clinic.logo 'none.png' is not there"),
        ('logo = "clinic.toml"', "clinic.toml:2: HP112: clinic.logo 'clinic.toml' is no picture that pages can show"),
        ('fax = "1"', "clinic.toml:2: HP102: unknown key 'clinic.fax'"),
    ],
)
def test_a_fact_must_be_what_it_says(tmp_path: Path, line: str, said: str) -> None:
    """A number is a number, a region exists, a logo is a picture: each fault on its line."""
    assert [said] == faults(tmp_path, f"[clinic]\n{line}\n")


def test_a_logo_is_what_its_name_says_and_not_too_large(tmp_path: Path) -> None:
    """A renamed file and one that would swell every page are refused."""
    logo_of = {name: (tmp_path / name, '[clinic]\nlogo = "own.png"\n') for name in ("text", "large")}
    for folder, _ in logo_of.values():
        folder.mkdir()
    (tmp_path / "text" / "own.png").write_text("words", encoding="utf-8")
    (tmp_path / "large" / "own.png").write_bytes(PNG + b"\0" * logos.LARGEST)
    assert "is not what its name says" in faults(*logo_of["text"])[0]
    assert "has 100 KB" in faults(*logo_of["large"])[0]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """No traceback for a wrong path."""
    root = tiny(tmp_path)
    with pytest.raises(HandoutError) as caught:
        press.build(root, clinic=tmp_path / "none.toml")
    assert ["HP100"] == [problem.code for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("region", "shown"),
    [("gb", "Call 999"), ("uk", "Call 999"), ("us", "Call your local number"), ("", "Call your local number")],
)
def test_a_clinics_region_chooses_between_the_variants_of_a_block(tmp_path: Path, region: str, shown: str) -> None:
    """Exactly one variant is on the page and in its table of contents, in the one language and beside it."""
    root, path = library(tmp_path, f'[clinic]\nregion = "{region}"\n')
    article = root / "source/second.md"
    article.write_text(article.read_text(encoding="utf-8") + VARIANTS, encoding="utf-8")
    settings = root / "source/handouts.toml"
    text = settings.read_text(encoding="utf-8").replace(
        'publisher = "Nobody"', 'publisher = "Nobody"\nmin-translated = 0'
    )
    settings.write_text(text, encoding="utf-8")
    press.build(root, clinic=path, only=("html", "epub"))
    page = (root / "build/en/second.html").read_text(encoding="utf-8")
    texts = ("Call 999", "Call your local number")
    assert [text == shown for text in texts] == [text in page for text in texts]
    template = "".join(message.msgid + "\n" for message in messages(root))
    assert all(text in template for text in texts)


def messages(root: Path) -> list:  # type: ignore[type-arg]
    """Return what translators are given of the article: every variant."""
    from handoutpress.library import articles

    return list(articles.read(root / "source/second.md", root).segments)


def test_what_people_write_means_the_same(tmp_path: Path) -> None:
    """A region in capitals is the region; spaces alone are nothing; a number may have an extension."""
    root, path = library(tmp_path, '[clinic]\nname = "   "\nregion = "US"\nphone = "+1 555 010 0199 ext. 4"\n')
    clinic = clinics.read(path, root)
    assert ("", "us", "+1 555 010 0199 ext. 4") == (clinic.name, clinic.region, clinic.phone)


@pytest.mark.parametrize(
    ("expected", "number"),
    [
        ("+15550100199;ext=4", "+1 555 010 0199 ext. 4"),
        ("5550100;ext=12", "555-0100 x12"),
        ("5550100;ext=12", "555-0100 #12"),
        ("+442079460000", "+44 20 7946 0000"),
        ("112", "112"),
        ("+49301234", "+49 (0)30 1234"),
        ("0301234", "(0)30 1234"),
        ("5550100199", "(555) 010-0199"),
        ("*2700", "*2700"),
    ],
)
def test_an_extension_is_dialled_behind_the_number(tmp_path: Path, expected: str, number: str) -> None:
    """RFC 3966 has it as a parameter; run into the number it would call a stranger."""
    root, path = library(tmp_path, f'[clinic]\nphone = "{number}"\n')
    assert number == clinics.read(path, root).phone
    assert expected == dial(number)


@pytest.mark.parametrize(
    ("expected", "number", "region"),
    [
        ("(555) 010-0199", "(555) 010-0199", "us"),
        ("(555) 234-0199", "5552340199", "us"),
        ("1 (555) 234-0199", "15552340199", "ca"),
        ("5552340199", "5552340199", "de"),
        ("+1 (555) 010-0199", "+1 (555) 010-0199", ""),
        ("(020) 7946 0958", "(020) 7946 0958", "gb"),
        ("+49 (0)30 1234-56", "+49 (0)30 1234–56", "de"),
        ("030/123456", "030/123456", "de"),
        ("01 23 45 67 89", "01\u00a023\u202f45 67 89", "fr"),
        ("+966 11 234 5678", "+٩٦٦ ١١ ٢٣٤ ٥٦٧٨", "sa"),
        ("021-8888 0199", "۰۲۱-۸۸۸۸ ۰۱۹۹", "ir"),
        ("03-1234-5678", "０３－１２３４－５６７８", "jp"),
        ("(02)1234 5678", "（０２）１２３４ ５６７８", "au"),
        ("+972-3-123-4567", "\u200e+972-3-123-4567", "il"),
        ("112", "١١٢", "eg"),
        ("555-0100 x12", "555-0100 x12", "us"),
        ("555.010.0199", "555.010.0199", "us"),
        ("(555)010-0199", "(555)010-0199", "us"),
        ("1-800-010-0199", "1-800-010-0199", "us"),
        ("555-010-0199 ext. 4", "555-010-0199, ext. 4", "us"),
        ("555-010-0199 ext. 12", "555-010-0199 Extension: 12", "us"),
        ("+44 20 7946 0958", "(+44) 20 7946 0958", "gb"),
        ("+351 21 123 45 67", "(+351) 21 123 45 67", "pt"),
        ("+33 (0)1 23 45 67 89", "+33 (0)1 23 45 67 89", "fr"),
        ("01.23.45.67.89", "01.23.45.67.89", "fr"),
        ("030 / 123 45-67", "030 / 123 45-67", "de"),
        ("01/40400-0", "01/40400-0", "at"),
        ("02/123.45.67", "02/123.45.67", "be"),
        ("+31 (0)10 123 45 67", "+31 (0)10 123 45 67", "nl"),
        ("22 123 45 67 ext. 12", "22 123 45 67 wew. 12", "pl"),
        ("06 1/123-4567", "06 1/123-4567", "hu"),
        ("8 (495) 123-45-67", "8 (495) 123-45-67", "ru"),
        ("+38 (044) 123-45-67 ext. 5", "+38 (044) 123-45-67 вн. 5", "ua"),
        ("0 (212) 123 45 67", "0 (212) 123 45 67", "tr"),
        ("*2700", "*2700", "il"),
        ("02-123-4567", "02)123-4567", "kr"),
        ("02-123-4567", "02) 123-4567", "kr"),
        ("010-12345678 ext. 123", "010-12345678转123", "cn"),
        ("(02)2345-6789#123", "(02)2345-6789#123", "tw"),
        ("02-2345-6789 ext. 12", "02-2345-6789 分機 12", "tw"),
        ("03(1234)5678", "03(1234)5678", "jp"),
        ("02-345-6789 ext. 12", "02-345-6789 ต่อ 12", "th"),
        ("028.3812.3456", "028.3812.3456", "vn"),
        ("+91-11-2345 6789", "+91-11-2345 6789", "in"),
        ("(021) 111-222-333", "(021) 111-222-333", "pk"),
        ("(11) 91234-5678", "(11) 91234-5678", "br"),
        ("(011) 15-1234-5678", "(011) 15-1234-5678", "ar"),
        ("55 1234 5678", "55 1234 5678", "mx"),
    ],
)
def test_numbers_are_taken_as_every_country_writes_them(
    tmp_path: Path, expected: str, number: str, region: str
) -> None:
    """Brackets first, any script's digits, wide signs, dashes and blanks: pages have one writing of them, and dial it."""
    lines = f'[clinic]\nphone = "{number}"\ninterpreter = "{number}"\nemergency = "{number}"\n'
    root, path = library(tmp_path, lines + (f'region = "{region}"\n' if region else ""))
    clinic = clinics.read(path, root)
    assert (expected, expected, expected) == (clinic.phone, clinic.interpreter, clinic.emergency)


@pytest.mark.parametrize(
    "number",
    [
        "(555 010-0199",
        "555) 010 0199",
        "((555)) 0100",
        "+",
        "-12",
        "12345678901234567",
        "1 800 CALL",
        "9-9-",
        "*",
        "*1",
        "12*34",
    ],
)
def test_what_is_no_number_is_refused(tmp_path: Path, number: str) -> None:
    """Brackets that are no pair, too many digits, letters."""
    assert [f"clinic.toml:2: HP112: clinic.phone {number!r} is not usable"] == faults(
        tmp_path, f'[clinic]\nphone = "{number}"\n'
    )


@pytest.mark.parametrize(
    ("number", "region", "first"),
    [
        ("0 2345 6789-90", "th", "0 2345 6789"),
        ("+66 2345 6789-9", "th", "+66 2345 6789"),
        ("(022) 2345 6789/90", "in", "(022) 2345 6789"),
        ("030 12345-67", "de", ""),
        ("01 4000-0", "at", ""),
        ("044 123 45 67", "ch", ""),
        ("8 (495) 123-45-67", "ru", ""),
        ("021-8888 1234", "ir", ""),
        ("0 2345 6789-90", "", ""),
    ],
)
def test_several_numbers_in_one_are_refused(tmp_path: Path, number: str, region: str, first: str) -> None:
    """They would be dialled as one number that nobody has; digits behind a hyphen are an extension in German-speaking countries."""
    lines = f'[clinic]\nphone = "{number}"\n' + (f'region = "{region}"\n' if region else "")
    if first:
        assert [f"clinic.toml:2: HP112: clinic.phone {number!r} is not usable"] == faults(tmp_path, lines)
    else:
        root, path = library(tmp_path, lines)
        assert number == clinics.read(path, root).phone
    assert first == phone_numbers.first_of_several(number, region)
