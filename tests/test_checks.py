"""Translation checks: what they say of good and of bad translations. Cases without code: tests/cases/checks/*.tsv."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import checks, languages
from handoutpress.model import HandoutError, Message, Place, Segment, Severity

CASES = Path(__file__).parent / "cases" / "checks"
ENGLISH = languages.language("en")
LINKS = (("guide", "https://example.org/guide"),)


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the lines of a case file without its comment and its heading."""
    lines = (CASES / name).read_text(encoding="utf-8").split("\n")
    return [tuple(line.split("\t")) for line in lines[2:] if line]


def run(locale: str, msgid: str, msgstr: str, role: str = "", **message: object) -> tuple[checks.Problem, ...]:
    """Return the findings about one translation."""
    context = checks.Context(languages.language(locale), ENGLISH, "de.po", LINKS, message.pop("glossary", None))  # type: ignore[arg-type]
    segment = Segment(msgid, None, "paragraph", Place("demo.md", 1), role)
    return checks.check(segment, Message(msgid, msgstr, line=7, **message), context)  # type: ignore[arg-type]


def codes(problems: tuple[checks.Problem, ...], *severities: Severity) -> list[str]:
    return sorted({problem.code for problem in problems if not severities or problem.severity in severities})


@pytest.mark.parametrize("case", rows("good.tsv"), ids=lambda case: f"{case[0]}-{case[1][:24]}")
def test_a_good_translation_has_no_error_and_nothing_to_acknowledge(case: tuple[str, ...]) -> None:
    """Correct translations into twenty-two languages are left in peace: only style may be remarked."""
    locale, msgid, msgstr = case
    assert [] == [problem for problem in run(locale, msgid, msgstr) if problem.severity is not Severity.INFO]


@pytest.mark.parametrize("case", rows("bad.tsv"), ids=lambda case: f"{case[0]}-{case[1]}-{case[2][:24]}")
def test_a_mistake_is_called_by_its_name(case: tuple[str, ...]) -> None:
    """Each mistake brings the codes of its line, and no other error or acknowledgement."""
    locale, wanted, msgid, msgstr = case
    assert sorted(wanted.split()) == codes(run(locale, msgid, msgstr), Severity.ERROR, Severity.ACKNOWLEDGE)


def test_a_finding_stands_at_the_line_of_its_message() -> None:
    """The place is the catalog and the entry's line."""
    assert Place("de.po", 7) == run("de", "Take 5 mg.", "Nehmen Sie 50 mg.")[0].place


@pytest.mark.parametrize("flag", [{"fuzzy": True}, {"obsolete": True}])
def test_what_is_not_published_is_not_checked(flag: dict[str, bool]) -> None:
    """A fuzzy or obsolete message has no findings, whatever it holds."""
    assert () == run("de", "Take 5 mg.", "Nehmen Sie 50 mg.", **flag)


def test_a_pseudo_language_is_left_in_peace() -> None:
    """The pseudo-language accents letters and keeps numbers: no table fits it, so no check of words may speak."""
    assert [] == codes(
        run("en_XA", "Do not take 5 mg twice a day.", "Ðö ñöţ ţåķé 5 ɱĝ ţŵîçé å ðåý."), *list(Severity)[:2]
    )


def test_lost_emphasis_weighs_more_in_a_risk_block() -> None:
    """Bold that is lost is a warning; in a warning block a person must acknowledge it."""
    lost = [run("de", "Drink **now**.", "Trinken Sie jetzt.", role)[0].severity for role in ("", "warning")]
    assert [Severity.WARNING, Severity.ACKNOWLEDGE] == lost


def test_a_waiver_drops_the_finding_it_is_for() -> None:
    """The line that the hint shows is the waiver."""
    (found,) = run("de", "Do not drive.", "Fahren Sie.")
    comment = found.hint.partition("# ")[2].replace("reason", "it is ironic")
    assert () == run("de", "Do not drive.", "Fahren Sie.", comments=(comment,))


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("qa-ok: HP541 00000000 -- said otherwise", ["HP452", "HP541"]),
        ("qa-ok: HP541 -- said otherwise", ["HP452", "HP541"]),
        ("qa-ok: HP502 00000000 -- nothing of the kind", ["HP451", "HP541"]),
        ("qa-ok: HP401 00000000 -- never", ["HP451", "HP541"]),
        ("qa-ok HP541", ["HP453", "HP541"]),
        ("qa-ok: HP541 00000000 --", ["HP453", "HP541"]),
        ("checked by Ana", ["HP541"]),
    ],
)
def test_a_waiver_without_effect_is_a_finding(comment: str, expected: list[str]) -> None:
    """For another text, without a hash or a reason, for nothing, for what can't be waived: each is told."""
    assert expected == codes(run("de", "Do not drive.", "Fahren Sie.", comments=(comment,)))


def test_a_waiver_is_void_after_any_edit() -> None:
    """The hash binds context, source and translation, and does not see how accents are encoded."""
    message = Message("Do not drive.", "Fährt.")
    other = [
        Message("Do not drive!", "Fährt."),
        Message("Do not drive.", "Fährt!"),
        Message("Do not drive.", "Fährt.", "cell"),
    ]
    hashes = {checks.waivers.text_hash(one) for one in (message, *other)}
    decomposed = Message("Do not drive.", unicodedata.normalize("NFD", "Fährt."))
    assert (4, checks.waivers.text_hash(message)) == (len(hashes), checks.waivers.text_hash(decomposed))


GLOSSARY = """source\tdefinition\ttarget\tforbidden\tnotes
nerve block\tan injection\tNervenblockade|Blockade des Nervs\tNervenklemme\t
nerve\ta wire of the body\tNerv\t\t
Aspirin\ta name\t=\t\t
"""


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        ("A nerve block helps.", "Eine Nervenblockade hilft.", []),
        ("Nerve blocks help.", "Nervenblockaden helfen.", []),
        ("A nerve block helps.", "Die Blockade des Nervs hilft.", []),
        ("A nerve block helps.", "Die Spritze hilft.", ["HP551"]),
        ("A nerve block helps.", "Die Nervenklemme hilft.", ["HP551", "HP552"]),
        ("The nerve is thin.", "Der Hautnerv ist dünn.", []),
        ("Take Aspirin.", "Nehmen Sie Aspirin.", []),
        ("Take Aspirin.", "Nehmen Sie Azetyl.", ["HP553"]),
        ("No term here.", "Kein Begriff hier.", []),
    ],
)
def test_terms_are_called_what_the_glossary_calls_them(msgid: str, msgstr: str, expected: list[str]) -> None:
    """Endings and compounds are accepted; a term inside of a longer one is not asked for."""
    glossary = checks.glossary.read(GLOSSARY, "glossary.tsv")
    assert expected == [code for code in codes(run("de", msgid, msgstr, glossary=glossary)) if code.startswith("HP55")]


def test_a_malformed_glossary_tells_every_line() -> None:
    """All faults are collected: columns, an empty term, one twice, one both wanted and forbidden."""
    text = (
        GLOSSARY + "short\tline\n\tno source\tX\t\t\nnerve\ttwice\tNerv\t\t\nodd\tboth\tX\tX\t\nnothing\tat all\t\t\t\n"
    )
    with pytest.raises(HandoutError) as caught:
        checks.glossary.read(text, "glossary.tsv")
    assert [5, 6, 7, 8, 9] == [problem.place.line for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("locale", "msgid", "msgstr", "expected"),
    [
        ("de", "Wait.", " Warten  Sie. ", "Warten Sie."),
        ("de", "Wait.", "Warten\u200b Sie.", "Warten Sie."),
        ("de", "More.", "Genu\u0308gend.", "Genügend."),
        ("fr", "Careful: wait!", "Attention: attendez!", "Attention\u00a0: attendez\u202f!"),
        ("fr", "«Yes»", "«Oui»", "«\u00a0Oui\u00a0»"),
        ("fr_CA", "Careful: wait!", "Attention : attendez!", "Attention\u00a0: attendez!"),
        (
            "fr",
            "See [a](https://a.org/b:c) `x: y`",
            "Voir [a](https://a.org/b:c) `x: y`",
            "Voir [a](https://a.org/b:c) `x: y`",
        ),
        ("fa", "I go", "می\u200cروم", "می\u200cروم"),
        ("th", "Go", "ไป\u200bบ้าน", "ไป\u200bบ้าน"),
        ("de", " edge", " Rand", " Rand"),
    ],
)
def test_fix_mends_what_is_mechanical(locale: str, msgid: str, msgstr: str, expected: str) -> None:
    """NFC, spaces, zero-width characters, French spaces; code, addresses and needed joiners stay."""
    assert expected == checks.fix(msgid, msgstr, languages.language(locale))


HOSTILE = st.text(
    alphabet=st.one_of(
        st.sampled_from("0123456789٠٥۵५.,/-–:%<>*_`[](){}\\ \n\u00a0\u200b\u202e½千万三mg"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@settings(max_examples=150, deadline=None)
@given(HOSTILE, HOSTILE, st.sampled_from([row.locale for row in languages.TABLE]))
def test_no_text_makes_a_check_fail(msgid: str, msgstr: str, locale: str) -> None:
    """Whatever stands in a catalog, the checks return findings, the same ones in the same order each time."""
    assert run(locale, msgid, msgstr) == run(locale, msgid, msgstr)


@settings(max_examples=150, deadline=None)
@given(HOSTILE, HOSTILE, st.sampled_from(["de", "fr", "fr_CA", "fa", "th", "ja"]))
def test_fix_is_done_after_one_run(msgid: str, msgstr: str, locale: str) -> None:
    """Fixing twice changes nothing more."""
    row = languages.language(locale)
    once = checks.fix(msgid, msgstr, row)
    assert once == checks.fix(msgid, once, row)


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("It happens to 0.235 % of people, or 1 in 23,500.", "", ["HP561"]),
        ("It happens to 10 % of people, or 1 in 10.", "", []),
        ("Take 2 every morning.", "", ["HP562"]),
        ("Take 2 tablets every morning.", "", []),
        ("Hold your medicine.", "warning", ["HP563"]),
        ("Hold your medicine.", "", []),
        ("You may feel sore.", "warning", []),
        ("You may drive.", "warning", ["HP563"]),
        ("Do not skip a dose.", "dose", ["HP563"]),
    ],
)
def test_the_source_is_checked_too(text: str, role: str, expected: list[str]) -> None:
    """Risks given twice and differently, numbers of nothing, verbs with two meanings in risk blocks."""
    segments = (Segment(text, None, "paragraph", Place("demo.md", 3), role),)
    assert expected == [problem.code for problem in checks.source(segments, "demo.md", ENGLISH)]
