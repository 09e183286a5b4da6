"""Two parts of a source of which a translation that joins nothing says only one; *only if* as *only if not*; eat and drink."""

import meaning
import pytest

LOST = [
    ("ja", "Bring your medicines and your insurance card.", "お薬をお持ちください。"),
    ("ja", "Wash your hands before you touch the wound.", "手を洗ってください。"),
    ("ko", "The scar will fade. Protect it from the sun.", "흉터는 옅어집니다."),
    ("zh_Hans", "Call us when you get home.", "请给我们打电话。"),
    ("vi", "You can go home when you are fully awake.", "Quý vị có thể về nhà."),
    ("hi", "Bring your old reports and your medicines.", "अपनी पुरानी रिपोर्ट साथ लाएँ।"),
    ("id", "Call us if you have a fever or chills.", "Hubungi kami jika Anda demam."),
]
KEPT = [
    ("ja", "Bring your medicines and your insurance card.", "お薬と保険証をお持ちください。"),
    ("ja", "If you are allergic to eggs, tell us.", "卵アレルギーの方はお知らせください。"),
    ("ko", "Wash your hands after using the gel.", "겔을 바른 다음 손을 씻으세요."),
    ("zh_Hans", "You can eat and drink as usual before the test.", "检查前饮食照常。"),
    ("zh_Hans", "Call us when you get home.", "到家后请给我们打电话。"),
    ("vi", "Wash your hands after you use the cream.", "Bôi kem xong nhớ rửa tay."),
    ("hi", "Chew the tablet before you swallow it.", "गोली को चबाकर निगलें।"),
]


@pytest.mark.parametrize(("locale", "source", "translation"), LOST)
def test_a_part_that_nothing_joins_is_asked_about(locale: str, source: str, translation: str) -> None:
    """No comma, no *and*, no *when*: then the translation has one part, and the source has two."""
    found = meaning.findings(meaning.Case(locale, 0, "", "", source, translation))
    assert [("HP447", "ACKNOWLEDGE")] == [(one.code, one.severity.name) for one in found if one.code == "HP447"]


@pytest.mark.parametrize(("locale", "source", "translation"), KEPT)
def test_a_part_that_is_said_by_a_shorter_form_is_not_asked_about(locale: str, source: str, translation: str) -> None:
    """Conditions said by *those who*, clauses said by a suffix, two verbs said as one word."""
    found = meaning.findings(meaning.Case(locale, 0, "", "", source, translation))
    assert [] == [one.code for one in found if one.code == "HP447"]


@pytest.mark.parametrize(
    ("locale", "source", "translation", "codes"),
    [
        ("ja", "Take it only if you have pain.", "痛みがないときだけ飲んでください。", ["HP572"]),
        ("ko", "Take it only if you have a fever.", "열이 없을 때만 드세요.", ["HP572"]),
        ("vi", "Take it only if you have a headache.", "Chỉ uống khi quý vị không bị nhức đầu.", ["HP572"]),
        ("zh_Hans", "Use it only if you are short of breath.", "只有在喘不上气时才使用。", []),
        ("ja", "Take it only if you cannot sleep.", "眠れないときだけ飲んでください。", []),
        ("vi", "Do not eat for two hours.", "Đừng uống gì trong hai giờ.", ["HP572"]),
        ("ja", "You may drink two hours after the test.", "検査の2時間後から、食べ物をとってかまいません。", ["HP572"]),
        ("vi", "Take it 30 minutes before you eat.", "Uống 30 phút trước khi ăn.", []),
        ("ja", "Eat some soup.", "スープを飲んでください。", []),
        ("zh_Hans", "Rest your wrist.", "手腕避免活动。", []),
    ],
)
def test_what_is_only_meant_if_is_not_said_of_the_contrary(
    locale: str, source: str, translation: str, codes: list[str]
) -> None:
    """*Only if* is not *only if not*, nor *eat* *drink*; what a medicine is drunk or eaten with says nothing."""
    assert codes == [one.code for one in meaning.findings(meaning.Case(locale, 0, "", "", source, translation))]
