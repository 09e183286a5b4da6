"""What is dangerous about a changed sentence: its numbers, units, negations and links."""

import pytest

from handoutpress.languages.wording_differences import facts, words_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Take 1.5 mg or 1,000 IU.", ["1.5", "1,000"]),
        ("Take 7-10 days, half a tablet twice.", ["7", "10", "half", "twice"]),
        ("See [page 2](https://a.example/2026/12) and <https://a.example/5>.", ["2"]),
        ("½ tablet", ["½"]),
        ("Anyone, someone and stone are no numbers.", []),
    ],
)
def test_numbers_are_found_in_the_words_and_not_in_links(text: str, numbers: list[str]) -> None:
    """Digits and number words count, addresses don't."""
    assert sorted(numbers) == sorted(facts(text).numbers.elements())


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("15 mg, 15 µg and 15 g in 5 ml", ["mg", "µg", "g", "ml"]),
        ("38 °C, 20 % and 3 hours", ["°C", "%", "hours"]),
        ("A good man sings.", []),
    ],
)
def test_units_are_found_as_whole_words(text: str, units: list[str]) -> None:
    """A letter inside of a word is no unit."""
    assert sorted(units) == sorted(facts(text).units.elements())


@pytest.mark.parametrize(
    ("text", "negations"),
    [
        ("Do not drive, and don’t drink. You can't and cannot.", ["not"] * 4),
        ("Never take it without food, unless told.", ["never", "without", "unless"]),
        ("Nothing is known; no doctor knows.", ["nothing", "no"]),
        ("The knot is another note.", []),
    ],
)
def test_negations_are_found_as_whole_words(text: str, negations: list[str]) -> None:
    """Every way of saying not is one and the same not."""
    assert sorted(negations) == sorted(facts(text).negations.elements())


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("[a](https://a.example) [b][ref] <tel:112>", ("](https://a.example)", "][ref]", "<tel:112>")),
        ('[a](https://a.example/x_(y) "title")', ('](https://a.example/x_(y) "title")',)),
        ("no link (really) [^1]", ()),
    ],
)
def test_links_are_found_as_written(text: str, links: tuple[str, ...]) -> None:
    """Inline, by reference and bare."""
    assert links == facts(text).links


def test_words_are_the_text_without_its_markup() -> None:
    """Strong, code, links and escapes go, the words stay."""
    assert "Take one tablet in 5 days" == words_of(r"Take **one** [tablet](https://a.example)  in `5`\ _days_")
