"""A *not*, or a thing, that went over to the other side of a *but* or of a list, and steps told in another order."""

import pytest

from handoutpress import checks, languages
from handoutpress.model import Message, Place, Segment

TUBE = "Do not pull the tube, but wash it well."
FISH = "You can eat fish and eggs, but not shellfish."
LIST = "Rest, drink water and do not smoke."
STEPS = "First wash your hands, then open the bottle."
PUMP = "Switch off the pump before the shower and switch it on again afterwards."


def codes(locale: str, source: str, translation: str) -> set[str]:
    """Return what is asked about of the kinds of this page."""
    context = checks.Context(languages.language(locale), languages.language("en"), "x.po")
    segment = Segment(source, None, "paragraph", Place("x.md", 1))
    found = checks.check(segment, Message(source, translation, line=1), context)
    return {problem.code for problem in found} & {"HP541", "HP542", "HP577"}


@pytest.mark.parametrize(
    ("locale", "source", "translation", "expected"),
    [
        ("es", TUBE, "Tire del tubo, pero no lo lave bien.", "HP541"),
        ("de", TUBE, "Ziehen Sie an dem Schlauch, aber waschen Sie ihn nicht.", "HP541"),
        ("ru", TUBE, "Тяните за трубку, но не мойте её.", "HP541"),
        ("fil", TUBE, "Hilahin ang tubo, pero huwag hugasan nang mabuti.", "HP541"),
        ("it", FISH, "Può mangiare pesce e crostacei, ma non uova.", "HP577"),
        ("fr", FISH, "Vous pouvez manger du poisson et des crustacés, mais pas d'œufs.", "HP577"),
        ("es", LIST, "Descanse, no beba agua y fume.", "HP541"),
        ("pl", STEPS, "Najpierw otwórz butelkę, potem umyj ręce.", "HP577"),
        ("it", STEPS, "Prima apra la bottiglia, poi si lavi le mani.", "HP577"),
        ("it", PUMP, "Accenda la pompa prima della doccia e la spenga dopo.", "HP577"),
    ],
)
def test_what_changed_sides_is_asked_about(locale: str, source: str, translation: str, expected: str) -> None:
    """The source denies one part and the translation the other, or what is done first is done last."""
    assert expected in codes(locale, source, translation)


@pytest.mark.parametrize(
    ("locale", "source", "translation"),
    [
        ("es", TUBE, "Lave bien el tubo, pero no tire de él."),
        ("de", TUBE, "Waschen Sie den Schlauch gut, aber ziehen Sie nicht daran."),
        ("ru", TUBE, "Не тяните за трубку, но хорошо её мойте."),
        ("it", FISH, "Non mangi crostacei, ma può mangiare pesce e uova."),
        ("es", LIST, "No fume, descanse y beba agua."),
        ("fr", "Nothing but water is allowed.", "Seule l'eau est permise."),
        ("pl", STEPS, "Zanim otworzysz butelkę, umyj ręce."),
        ("it", PUMP, "Spenga la pompa prima della doccia e la riaccenda dopo."),
    ],
)
def test_what_moved_as_a_whole_is_silent(locale: str, source: str, translation: str) -> None:
    """A part that takes its *not* along, and a *before* that turns the order round, say the same."""
    assert set() == codes(locale, source, translation)
