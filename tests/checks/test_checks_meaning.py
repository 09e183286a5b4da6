"""What the checks find in pairs that others wrote: floors by language and by class that may only rise (tests/meaning.py)."""

import importlib
import json
import pkgutil
from pathlib import Path

import meaning
import pytest

from handoutpress import checks, languages
from handoutpress.checks import reading
from handoutpress.checks.data import facts as data
from handoutpress.checks.facts import calendar, comparison, concepts, drug_names, rows, side
from handoutpress.model import Message, Place, Segment

ROWS = sorted(module.name for module in pkgutil.iter_modules(data.__path__))
REPORTED = [json.loads(line) for line in (meaning.FOLDER / "reported.jsonl").read_text(encoding="utf-8").splitlines()]


def test_no_class_and_no_language_falls_below_its_floor() -> None:
    """As many mistakes are found as before, no more good translations are asked about, none more is refused."""
    assert [] == meaning.below(meaning.tallies())


def test_the_docs_tell_the_figures_of_the_floors() -> None:
    """docs/checking.md says what ``python tests/meaning.py --raise`` wrote: mistakes, found, good, asked, refused; classes."""
    names, rows_ = zip(*(line.split("\t", 1) for line in meaning.FLOORS.read_text("utf-8").splitlines()), strict=True)
    bad, found, good, asked, refused = map(int, rows_[names.index("all")].split("\t"))
    kinds, tongues = (sum(name.startswith(f"{what} ") for name in names) for what in ("class", "language"))
    page = " ".join((Path(__file__).parents[2] / "docs" / "checking.md").read_text("utf-8").split())
    for words in (
        f"a translation into {tongues} languages",
        f"{kinds} classes",
        f"Of {bad:,} mistakes {found:,} are told",
        f"of {good:,} good translations {asked} are asked about and {refused} refused.",
    ):
        assert words in page


@pytest.mark.parametrize("case", REPORTED, ids=lambda case: f"{case['lang']}-{case['kind']}-{case['translation'][:20]}")
def test_a_reported_sentence_comes_out_right(case: dict[str, str]) -> None:
    """Sentences that were once published wrong, or refused though right."""
    context = checks.Context(languages.language(case["lang"]), languages.language("en"), "x.po")
    segment = Segment(case["source"], None, "paragraph", Place("x.md", 1))
    found = checks.check(segment, Message(case["source"], case["translation"], line=1), context)
    assert meaning.right(case["want"], found), found


@pytest.mark.parametrize("name", ROWS)
def test_a_row_names_only_concepts_that_the_english_row_names(name: str) -> None:
    """A misspelled concept would be silent for ever."""
    row = importlib.import_module(f"handoutpress.checks.data.facts.{name}")
    known = {concept for concept, _ in rows.concepts(rows_of("en"))} | drug_names.NAMES
    known |= {*calendar.MONTHS, *calendar.WEEKDAYS, *concepts.MEASURES}
    named = {concept for concept, _ in rows.concepts(row.WORDS)}
    assert set() == {one for one in named - known if not concepts.NUMERIC.fullmatch(one)}
    assert {one for one, _ in rows.concepts(getattr(row, "DRUGS", ""))} <= drug_names.NAMES


def rows_of(name: str) -> str:
    """Return the words of a row."""
    return str(importlib.import_module(f"handoutpress.checks.data.facts.{name}").WORDS)


@pytest.mark.parametrize("name", ROWS)
def test_a_row_is_drafted_or_confirmed_and_its_forms_hold_no_digits(name: str) -> None:
    """Digits are read before words: a form with one would never be found."""
    row = importlib.import_module(f"handoutpress.checks.data.facts.{name}")
    assert row.STATE in {"drafted", "confirmed"}
    assert [] == [form for _, forms in rows.concepts(row.WORDS) for form in forms if any(c.isdigit() for c in form)]


@pytest.mark.parametrize(
    ("locale", "name", "said", "found"),
    [
        ("es", "prednisona", "Tome la prednisona con comida.", False),
        ("es", "prednisona", "Tome la prednisolona con comida.", True),
        ("pl", "prednizon", "Przyjmować z jedzeniem, nie odstawiać prednizonu.", False),
        ("ru", "преднизон", "Принимайте преднизолон во время еды.", True),
        ("zh_Hans", "泼尼松", "随餐服用泼尼松龙。", True),
        ("zh_Hans", "泼尼松", "随餐服用泼尼松。", False),
        ("ja", "プレドニゾン", "プレドニゾロンを食事と一緒に飲んでください。", True),
    ],
)
def test_a_medicine_of_the_glossary_stands_letter_by_letter(locale: str, name: str, said: str, found: bool) -> None:
    """With its endings, and never as a part of a look-alike's name: prednisone is not prednisolone."""
    columns = "source\tdefinition\ttarget\tforbidden\tnotes"
    glossary = checks.glossary.read(f"{columns}\nprednisone\t\t{name}\t\tdrug\n", "glossary.tsv")
    context = checks.Context(languages.language(locale), languages.language("en"), "x.po", glossary=glossary)
    segment = Segment("Take prednisone with food.", None, "paragraph", Place("x.md", 1))
    problems = checks.check(segment, Message(segment.msgid, said, line=1), context)
    assert found == any(problem.code == "HP555" for problem in problems)


ACCIDENTS = [
    ("hi", "Do not give this to children.", "यह बच्चों को दें।"),
    ("ja", "Do not give this to children under 16 years.", "16歳未満の子どもに飲ませてください。"),
    ("zh_Hans", "Do not take NSAIDs.", "请服用非甾体抗炎药。"),
    ("zh_Hans", "Do not give this to minors.", "请给未成年人服用。"),
    ("ar", "Do not give this to children under 5 years.", "أعطه للأطفال دون سن 5 سنوات."),
    ("ar", "Do not stop taking it.", "توقف عن تناوله."),
    ("ko", "Do not drink alcohol.", "술을 마셔도 됩니다."),
    ("vi", "Do not take it if you have anaemia.", "Uống thuốc nếu bị thiếu máu."),
    ("de", "Do not take it if you feel weak.", "Nehmen Sie es, wenn Sie kraftlos sind."),
    ("es", "Do not take aspirin; take paracetamol instead.", "Tome aspirina en lugar de paracetamol."),
    ("ru", "Do not take aspirin; take paracetamol instead.", "Принимайте аспирин вместо парацетамола."),
    ("es", "Do not take it if you have kidney failure.", "Tómelo si tiene insuficiencia renal."),
    ("fr", "Do not take it if you have kidney failure.", "Prenez-le si vous avez une insuffisance rénale."),
    ("pt_BR", "Do not take it if you have kidney failure.", "Tome se tiver insuficiência renal."),
    ("it", "Do not take it if you have kidney failure.", "Lo prenda se ha un'insufficienza renale."),
    ("ru", "Do not take it if you have heart failure.", "Принимайте, если у вас сердечная недостаточность."),
    ("ru", "Do not take it for a week.", "Принимайте неделю."),
    ("ru", "Do not take it on an upset stomach.", "Принимайте при несварении желудка."),
    ("pl", "Do not give it to babies.", "Podawać niemowlętom."),
    ("pl", "Do not take it if you have anemia.", "Przyjmować w niedokrwistości."),
    ("pl", "Do not take it if you have heart failure.", "Przyjmować w niewydolności serca."),
    ("ar", "Do not take it if you have inflammation.", "تناوله إذا كان لديك التهاب."),
    ("hi", "Do not put it in the nose.", "इसे नाक में डालें।"),
    ("hi", "Do not take it with salt.", "इसे नमक के साथ लें।"),
    ("ko", "Do not use the eye drops.", "안약을 사용하세요."),
    ("ko", "Do not drive if you feel anxious.", "불안하면 운전하세요."),
    ("ko", "Do not take it if you have insomnia.", "불면증이 있으면 드세요."),
    ("ja", "Do not take it if you have an irregular heartbeat.", "不整脈があれば飲んでください。"),
    ("ja", "Do not take it with NSAIDs.", "非ステロイド性抗炎症薬と一緒に飲んでください。"),
    ("ja", "Do not touch the sterile gauze.", "無菌ガーゼに触ってください。"),
    ("ja", "Do not take it if you cannot sleep well.", "不眠のときは飲んでください。"),
    ("zh_Hans", "Do not touch the sterile dressing.", "请触摸无菌敷料。"),
    ("zh_Hans", "Do not take it if you have indigestion.", "如有消化不良，请服用。"),
    ("zh_Hans", "Do not take it if you feel unwell.", "如感不适，请服用。"),
    ("vi", "Do not touch the sterile gauze.", "Chạm vào gạc vô trùng."),
    ("vi", "Do not breathe the air in the room.", "Hít không khí trong phòng."),
    ("tr", "Do not take it if you have anemia.", "Kansızlığınız varsa alın."),
    ("tr", "Do not drive if you have insomnia.", "Uykusuzluk çekiyorsanız araba kullanın."),
    ("tr", "Do not take it if you feel restless.", "Huzursuz hissediyorsanız alın."),
    ("de", "Do not take it if you have had an accident.", "Nehmen Sie es nach einem Unfall ein."),
    ("de", "Do not take it if you are unconscious or weak.", "Nehmen Sie es, wenn Sie kraftlos oder bewusstlos sind."),
    ("de", "Do not stop when you are free of fever.", "Hören Sie auf, wenn Sie fieberfrei sind."),
]
"""Words that hold a negator by accident, or that were once taken for one, each in a sentence that lost its ban."""


@pytest.mark.parametrize(("locale", "source", "translation"), ACCIDENTS)
def test_no_medical_word_hides_a_lost_ban(locale: str, source: str, translation: str) -> None:
    """Children, minors, NSAIDs, anaemia, drink, weak: a lost *do not* beside them is told."""
    found = meaning.findings(meaning.Case(locale, 0, "negation-lost", "finding", source, translation))
    assert {"HP541"} <= {problem.code for problem in found}


SILENT = [
    ("cs", "Take a tablet or a capsule.", "Vezměte si tabletu nebo tobolku."),
    ("cs", "Have the text read aloud.", "Nechte si text předčítat."),
    ("cs", "Take at most 4 tablets a day.", "Užívejte nejvýše 4 tablety denně."),
    ("cs", "Go to the hospital.", "Jděte do nemocnice."),
    ("sw", "Take one tablet at night.", "Meza kidonge kimoja usiku."),
    ("sw", "Contact your doctor.", "Wasiliana na daktari wako."),
    ("sw", "Follow each step.", "Fuata kila hatua."),
    ("sw", "Make sure that the wound is clean.", "Hakikisha kidonda ni safi."),
    ("sw", "Do not use it. It has not been opened.", "Usitumie. Haijafunguliwa."),
    ("ht", "Do it step by step.", "Fè l etap pa etap."),
    ("ht", "It is not open yet.", "Li poko louvri."),
    ("ms", "There is no pain.", "Tiada rasa sakit."),
    ("nb", "Eat nothing before the operation.", "Spis ingenting før operasjonen."),
    ("hu", "The results are not ready yet.", "Az eredmények még nincsenek készen."),
    ("he", "Read the full handout.", "קראו את דף המידע המלא."),
    ("zh_Hans", "Look whether you have a fever.", "请查看有无发烧。"),
]
"""Words that only look like negations, and negations that a row did not know, each in a good translation."""


@pytest.mark.parametrize(("locale", "source", "translation"), SILENT)
def test_what_only_looks_like_a_negation_is_no_question(locale: str, source: str, translation: str) -> None:
    """*Nebo* is *or*, *usiku* is *at night*: no word is taken for a negation by its first letters alone."""
    found = meaning.findings(meaning.Case(locale, 0, "negation", "", source, translation))
    assert set() == {problem.code for problem in found} & {"HP541", "HP542"}


LOST = [
    ("cs", "Do not drive.", "Řiďte auto."),
    ("cs", "Do not eat and do not drink.", "Nejezte a pijte."),
    ("cs", "Drive a car.", "Neřiďte auto."),
    ("cs", "You can drive.", "Nemůžete řídit."),
    ("sw", "Do not take it at night.", "Meza usiku."),
    ("sw", "Take it.", "Usimeze."),
    ("sw", "Do not contact them.", "Wasiliana nao."),
    ("sw", "Do not take it with asthma medicine.", "Meza pamoja na dawa ya pumu."),
    ("ht", "Do not drive.", "Kondui."),
    ("ms", "Do not drive.", "Memandulah."),
    ("he", "Do not read the full handout.", "קראו את דף המידע המלא."),
    ("zh_Hans", "Do not check whether there is a fever.", "请查看有无发烧。"),
]


@pytest.mark.parametrize(("locale", "source", "translation"), LOST)
def test_such_words_hide_no_lost_negation(locale: str, source: str, translation: str) -> None:
    """Beside them a lost or an added *not* is still told."""
    found = meaning.findings(meaning.Case(locale, 0, "negation", "finding", source, translation))
    assert {problem.code for problem in found} & {"HP541", "HP542"}


def test_the_quick_look_changes_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text in which nothing counts is read without its numbers: the findings are those of a full reading."""
    cases = list(meaning.cases())[::4]
    quick = [meaning.findings(case) for case in cases]
    monkeypatch.setattr(side, "QUICK", False)
    monkeypatch.setattr(comparison, "QUICK", False)
    reading.forget()
    full = [meaning.findings(case) for case in cases]
    reading.forget()
    assert quick == full


@pytest.mark.parametrize(
    ("locale", "source", "translation", "found"),
    [
        ("fa", "The form is valid until 2026.", "این فرم تا سال ۱۴۰۵ معتبر است.", set()),
        ("th", "The form is valid until 2026.", "แบบฟอร์มนี้ใช้ได้จนถึงปี 2569", set()),
        ("ja", "The form is valid until 2026.", "この用紙は令和8年まで有効です。", set()),
        ("fa", "The form is valid until 2026.", "این فرم تا سال ۱۳۹۵ معتبر است.", {("HP575", "ACKNOWLEDGE")}),
        ("fa", "Your visit is on 5 March 2026.", "ملاقات شما در ۱۴ اسفند ۱۴۰۴ است.", {("HP575", "ACKNOWLEDGE")}),
        ("ar", "Your visit is on 5 March 2026.", "موعدك في 16 رمضان 1447 هـ.", {("HP575", "ACKNOWLEDGE")}),
        ("th", "The form is valid until 2026.", "แบบฟอร์มนี้ใช้ได้จนถึงปี 2570", {("HP575", "ACKNOWLEDGE")}),
        ("ja", "The form is valid until 2026.", "この用紙は令和9年まで有効です。", {("HP575", "ACKNOWLEDGE")}),
        ("fa", "The form is valid until 2026.", "این فرم تا سال ۲۰۲۷ معتبر است.", {("HP501", "ERROR")}),
    ],
)
def test_a_year_of_another_calendar_asks_and_never_refuses(
    locale: str, source: str, translation: str, found: set[tuple[str, str]]
) -> None:
    """The same year is silent, another one a question; a wrong year of the common calendar stays an error."""
    problems = meaning.findings(meaning.Case(locale, 0, "date", "", source, translation))
    assert found == {(problem.code, problem.severity.name) for problem in problems}
