"""A catalog that is another language's, letter by letter: Danish in the Norwegian folder, which no small word tells."""

import pytest

from handoutpress import checks, languages
from handoutpress.model import Catalog, Language, Message

SAID = [
    ("Take one tablet every morning.", "Tag en tablet hver morgen."),
    ("Call us if you have a fever.", "Ring til os, hvis du har feber."),
    ("Do not drive for 24 hours.", "Kør ikke bil i 24 timer."),
    ("Keep the bandage dry today.", "Hold forbindingen tør i dag."),
    ("Drink plenty of water today.", "Drik rigeligt med vand i dag."),
    ("You may eat after the test.", "Du må spise efter prøven."),
]


def catalog(locale: str, said: list[tuple[str, str]]) -> tuple[Language, Catalog]:
    """Return a language and its catalog of these messages."""
    messages = tuple(Message(source, text, line=i) for i, (source, text) in enumerate(said, 5))
    return languages.language(locale), Catalog(
        path=f"locales/{locale}/LC_MESSAGES/demo.po", locale=locale, header=(), messages=messages
    )


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (("da", SAID), ("nb", SAID), ["locales/da/LC_MESSAGES/demo.po", "locales/nb/LC_MESSAGES/demo.po"]),
        (("da", SAID), ("nb", [(source, f"{text}!") for source, text in SAID]), []),
        (("pt", SAID), ("pt_BR", SAID), []),
        (("da", SAID[:2]), ("nb", SAID[:2]), []),
        (("da", SAID), ("nb", [(source, source) for source, _ in SAID]), []),
    ],
)
def test_one_catalog_in_two_languages_is_told(
    one: tuple[str, list[tuple[str, str]]], other: tuple[str, list[tuple[str, str]]], found: list[str]
) -> None:
    """Both are named, for the checks cannot know which; variants of one language and a few messages are left in peace."""
    problems = checks.copied_catalogs.check([catalog(*one), catalog(*other)])
    assert found == [problem.place.path for problem in problems]
    assert {"HP448"} >= {problem.code for problem in problems}
