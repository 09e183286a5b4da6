"""Which code a header says: what Poedit and Weblate write is kept, and what they know is written."""

from __future__ import annotations

import pytest

from handoutpress import catalogs, languages
from handoutpress.model import Catalog, Message

TEMPLATE = Catalog("t.pot", "", (), (Message("Take a tablet."),))


def said(data: bytes, code: str) -> tuple[str, list[str]]:
    """Return the code in a catalog's header, and the doubts about it."""
    language = languages.language(code)
    catalog = catalogs.parse(data, "x.po", language.locale)
    found = catalogs.doubts(data, catalog, language)
    return catalogs.header_field(catalog.header, "Language"), [problem.code for problem in found]


@pytest.mark.parametrize(
    ("expected", "code"),
    [
        ("zh_CN", "zh_Hans"), ("zh_TW", "zh_Hant"), ("zh_HK", "zh_Hant_HK"), ("zh_SG", "zh_Hans_SG"), ("pt_BR", "pt-BR"),
        ("sr_Latn", "sr@latin"), ("ca@valencia", "ca-valencia"), ("es_419", "es_419"), ("en@simple", "en-simple"),
    ],
)  # fmt: skip
def test_a_new_catalog_says_what_gettexts_tools_know(expected: str, code: str) -> None:
    """Poedit 3 takes zh_Hant out of a header and makes zh of zh_Hans; zh_TW and zh_CN it keeps, and so do we."""
    data = catalogs.merge(None, TEMPLATE, languages.language(code), None, True, "x.po", [])
    assert (expected, []) == said(data, code)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("zh_Hans", "zh"), ("zh_Hans", "zh_CN"), ("zh_Hans", "zh_Hans"), ("zh_Hant", "zh"), ("zh_Hant", "zh_TW"),
        ("zh_Hant", "zh_HK"), ("zh_Hant_HK", "zh_Hant"), ("nb", "nb_NO"), ("fil", "fil_PH"), ("sr@latin", "sr@latin"),
        ("pt", "pt_PT"), ("es_419", "es"), ("ca@valencia", "ca"),
        ("zh_Hans", "zh-CN"), ("zh_Hans", "zh_Hans_CN"), ("zh_Hant", "zh_Hant_TW"), ("zh_Hant", "zh-Hant"),
        ("sr@latin", "sr_RS@latin"), ("uz@cyrillic", "uz_Cyrl"), ("prs", "fa_AF"), ("hmn", "mww"), ("he", "iw"), ("nb", "no"),
        ("kmr", "kmr_TR"), ("pa_PK", "pa_Arab"), ("yue_Hant", "yue"), ("be@tarask", "be@tarask"), ("ti", "ti_ER"),
        ("en-simple", "en"),
    ],
)  # fmt: skip
def test_what_an_editor_wrote_is_kept(code: str, written: str) -> None:
    """No check doubts it, and no update writes another code over it."""
    language = languages.language(code)
    fresh = catalogs.merge(None, TEMPLATE, language, None, True, "x.po", [])
    header = catalogs.header_field(catalogs.parse(fresh, "x.po", language.locale).header, "Language")
    saved = fresh.replace(f"Language: {header}\\n".encode(), f"Language: {written}\\n".encode())
    assert saved == catalogs.merge(saved, TEMPLATE, language, None, True, "x.po", [])
    assert (written, []) == said(saved, code)


def test_another_script_is_another_language() -> None:
    """Simplified Chinese in the folder of traditional is told, and so is Serbian in the other script."""
    language = languages.language("zh_Hant")
    fresh = catalogs.merge(None, TEMPLATE, language, None, True, "x.po", [])
    assert ("zh_CN", ["HP326"]) == said(fresh.replace(b"zh_TW", b"zh_CN"), "zh_Hant")
