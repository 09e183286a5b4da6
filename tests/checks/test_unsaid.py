"""A clause of which the translation names nothing is asked about, however long the rest is; one said in other words is not."""

import meaning
import pytest


def codes(locale: str, source: str, translation: str) -> set[str]:
    """Return the codes of what the checks ask about or refuse."""
    found = meaning.findings(meaning.Case(locale, 0, "", "", source, translation))
    return {problem.code for problem in found if problem.severity.name in {"ERROR", "ACKNOWLEDGE"}}


SAFE = "You should not drive or use machines until the doctor says it is safe."
BLEEDING = "Some bleeding is normal. Call the clinic if you soak more than one pad in an hour."
NUMB = "Avoid hot drinks while your mouth is numb, because you could burn yourself."
DARK = "Tell us if your urine becomes dark and your stools become pale."


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("ar", SAFE, "يجب ألا تقود السيارة أو تشغّل الآلات."),
        ("hi", SAFE, "आपको गाड़ी या मशीनें नहीं चलानी चाहिए।"),
        ("vi", SAFE, "Quý vị không nên lái xe hay vận hành máy móc."),
        ("zh_Hans", BLEEDING, "如果一小时内湿透的卫生巾超过一片，请给诊所打电话。"),
        ("ko", BLEEDING, "한 시간에 생리대 한 개 넘게 흠뻑 젖으면 병원에 전화하세요."),
        ("ja", DARK, "尿の色が濃くなったら、お知らせください。"),
        ("vi", NUMB, "Tránh đồ uống nóng khi miệng còn tê."),
        (
            "vi",
            "If you are pregnant or breastfeeding, tell the doctor before the X-ray.",
            "Nếu quý vị có thai, hãy báo bác sĩ trước khi chụp X-quang.",
        ),
        ("ko", "Keep the inhaler away from heat and shake it before each use.", "흡입기를 열에서 멀리 두세요."),
    ],
)
def test_a_clause_that_is_said_nowhere_is_asked_about(locale: str, source: str, translation: str) -> None:
    """*Until the doctor says it is safe*, *some bleeding is normal*, *your stools become pale* are missing."""
    assert "HP447" in codes(locale, source, translation)


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("ar", SAFE, "يجب ألا تقود السيارة أو تشغّل الآلات حتى يقول الطبيب إن ذلك آمن."),
        ("ja", SAFE, "医師の許可が出るまで、運転も機械の操作もしないでください。"),
        ("ko", "Wash your hands. Dry them well. Then open the pouch.", "손을 씻고 잘 말린 뒤 봉지를 여세요."),
        (
            "ja",
            "Wash your hands. Dry them well. Then open the packet.",
            "手を洗ってよくふいてから、袋を開けてください。",
        ),
        ("vi", NUMB, "Tránh đồ uống nóng khi miệng còn tê, kẻo bị bỏng vì quý vị không cảm thấy nóng."),
        (
            "th",
            "Take the tablets at the same time each day, swallowed whole with a glass of water.",
            "กลืนยาทั้งเม็ดพร้อมน้ำหนึ่งแก้ว เวลาเดียวกันทุกวัน",
        ),
        ("zh_Hans", DARK, "如果尿色变深、大便变浅，请告诉我们。"),
        ("es", BLEEDING, "Sangrar un poco es normal; llame a la clínica si empapa más de una compresa en una hora."),
    ],
)
def test_what_is_joined_or_said_in_other_words_stays_silent(locale: str, source: str, translation: str) -> None:
    """Sentences may be joined, and a *dry* may be a verb that no table holds."""
    assert codes(locale, source, translation) == set()


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("zh_Hans", "Take amoxicillin for the ear infection.", "服用阿莫西林治疗耳部感染。"),
        ("ko", "Drink at least 8 glasses of water a day unless your doctor has told you to drink less.",
         "의사가 적게 마시라고 하지 않은 한 하루에 물을 8잔 이상 마시세요."),
        ("vi", "See your family doctor within 2 weeks of leaving hospital.",
         "Hãy khám bác sĩ gia đình trong vòng 2 tuần sau khi xuất viện."),
        ("ja", "Call 112 at once if your face swells or you cannot breathe.",
         "顔が腫れたり息ができなくなったりしたら、すぐに112に電話してください。"),
    ],
)  # fmt: skip
def test_neighbours_of_those_rules_stay_silent(locale: str, source: str, translation: str) -> None:
    """The *莫* of amoxicillin is no *not*, and the *not* of *unless* turns no bound."""
    assert codes(locale, source, translation) == set()


@pytest.mark.parametrize(
    ("locale", "code", "source", "translation"),
    [
        ("ar", "HP522", "Drink at least 8 glasses of water a day unless your doctor has told you to drink less.",
         "اشرب ما لا يزيد عن 8 أكواب من الماء يوميًا ما لم يطلب منك الطبيب أن تشرب أقل."),
        ("vi", "HP522", "See your family doctor within 2 weeks of leaving hospital.",
         "Hãy khám bác sĩ gia đình sau khi xuất viện 2 tuần."),
        ("ja", "HP522", "See your family doctor within 2 weeks of leaving hospital.",
         "退院後2週間以降にかかりつけ医を受診してください。"),
        ("ar", "HP577", "Take ibuprofen for the fever and amoxicillin for the ear infection.",
         "تناول الأموكسيسيلين للحمى والإيبوبروفين لالتهاب الأذن."),
        ("hi", "HP572", "Store the unopened pens in the fridge.", "खुले हुए पेन फ़्रिज में रखें।"),
    ],
)  # fmt: skip
def test_their_mistakes_are_asked_about(locale: str, code: str, source: str, translation: str) -> None:
    """A bound beside *unless*, a time after instead of within, two medicines, opened for unopened."""
    assert code in codes(locale, source, translation)
