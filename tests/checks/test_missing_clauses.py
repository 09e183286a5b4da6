"""A clause or a short sentence that a translation lacks (HP447), and translations that only join or turn what the source says."""

import pytest

from handoutpress import checks, languages
from handoutpress.model import Message, Place, Segment

WOUND = "If the wound opens again, press on it firmly and dial the emergency number."
SCAN = "If you are pregnant, do not have this scan."
LIST = "Bring a list of your medicines. Leave jewellery at home."


def asked(locale: str, source: str, translation: str) -> bool:
    """Return whether a translation is asked about as one that lacks something."""
    context = checks.Context(languages.language(locale), languages.language("en"), "x.po")
    segment = Segment(source, None, "paragraph", Place("x.md", 1))
    return "HP447" in [p.code for p in checks.check(segment, Message(source, translation, line=1), context)]


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("de", WOUND, "Wenn die Wunde wieder aufgeht, drücken Sie fest darauf."),
        ("es", WOUND, "Presione la herida con firmeza y llame al número de emergencias."),
        ("ru", WOUND, "Если рана снова откроется, сильно прижмите её."),
        ("es", SCAN, "No se haga esta prueba."),
        ("pl", SCAN, "Nie wolno wykonywać tego badania."),
        ("tr", SCAN, "Bu taramayı yaptırmayın."),
        ("fr", LIST, "Laissez vos bijoux à la maison."),
        ("tr", LIST, "İlaçlarınızın listesini getirin."),
        ("de", LIST, "Bringen Sie eine Liste Ihrer Medikamente mit."),
    ],
)
def test_a_lost_clause_is_asked_about(locale: str, source: str, translation: str) -> None:
    """The condition, what is to be done besides, or the second of two short sentences is gone."""
    assert asked(locale, source, translation)


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("pl", SCAN, "W ciąży nie wolno wykonywać tego badania."),
        ("es", SCAN, "Las mujeres embarazadas no deben hacerse esta prueba."),
        ("tr", SCAN, "Hamileyseniz bu taramayı yaptırmayın."),
        ("fr", LIST, "Apportez la liste de vos médicaments et laissez vos bijoux à la maison."),
        ("de", LIST, "Bringen Sie Ihre Medikamentenliste mit, Schmuck lassen Sie zu Hause."),
        (
            "de",
            "The clinic opens at 7:30 a.m. and closes at 4 p.m.",
            "Die Klinik ist von 7.30 Uhr bis 16 Uhr geöffnet.",
        ),
        ("pl", "A reading of 180/120 or more is an emergency.", "Od 180/120 wzwyż to stan nagły."),
        ("nl", "If you have fever, take the white tablet.", "Neem bij koorts de witte tablet."),
    ],
)
def test_what_is_joined_or_said_by_a_noun_is_not(locale: str, source: str, translation: str) -> None:
    """Two sentences become one with an *and*, a condition a phrase: nothing is missing."""
    assert not asked(locale, source, translation)


SHOWER = "Do not swim or take a bath until the wound has healed; a quick shower is fine."
HOME = "You can go home the same day if someone stays with you overnight."


@pytest.mark.parametrize(
    ("locale", "source", "translation", "lost"),
    [
        ("pl", HOME, "Można wrócić do domu tego samego dnia.", True),
        ("ru", HOME, "Вы можете пойти домой в тот же день.", True),
        (
            "fr",
            "Keep taking the tablets until your doctor tells you to stop.",
            "Continuez à prendre les comprimés.",
            True,
        ),
        ("es", SHOWER, "No nade ni se bañe hasta que sane la herida; puede darse una ducha rápida.", False),
        (
            "pl",
            "The cream may sting. This goes away in a few minutes.",
            "Krem może szczypać. Po kilku minutach to mija.",
            False,
        ),
        ("tr", HOME, "Gece yanınızda biri kalacaksa aynı gün eve gidebilirsiniz.", False),
    ],
)
def test_a_condition_of_which_nothing_is_said_is_asked_about(
    locale: str, source: str, translation: str, *, lost: bool
) -> None:
    """Whatever commas a language writes: a condition that no word of the translation says is looked for."""
    assert lost == asked(locale, source, translation)
