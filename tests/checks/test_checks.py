"""Translation checks: what they say of good and of bad translations. Cases without code: tests/cases/checks/*.tsv."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handoutpress import checks, languages, markdown
from handoutpress.model import HandoutError, Message, Place, Segment, Severity

CASES = Path(__file__).parents[1] / "cases" / "checks"
ENGLISH = languages.language("en")
LINKS = (("guide", "https://example.org/guide"),)


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the lines of a case file without its comment and its heading."""
    lines = (CASES / name).read_text(encoding="utf-8").split("\n")
    return [tuple(line.split("\t")) for line in lines[2:] if line]


def run(locale: str, msgid: str, msgstr: str, role: str = "", **message: object) -> tuple[checks.Problem, ...]:
    """Return the findings about one translation."""
    context = checks.Context(
        languages.language(locale), ENGLISH, f"locales/{locale}/LC_MESSAGES/x.po", LINKS, message.pop("glossary", None)
    )  # type: ignore[arg-type]
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
    assert Place("locales/de/LC_MESSAGES/x.po", 7) == run("de", "Take 5 mg.", "Nehmen Sie 50 mg.")[0].place


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


@pytest.mark.parametrize(
    ("msgstr", "code"),
    [("Rassurez-vous et ne bougez pas la jambe.", "HP445"), ("Do not move your leg today.", "HP446")],
)
def test_the_wrong_language_falls_back_where_a_mistake_harms(msgstr: str, code: str) -> None:
    """In a block about danger it is an error, so readers get the source, marked as such; elsewhere somebody is asked."""
    found = {role: run("es", "Do not move your leg today.", msgstr, role) for role in ("warning", "")}
    severities = {role: [p.severity for p in problems if p.code == code] for role, problems in found.items()}
    assert {"warning": [Severity.ERROR], "": [Severity.ACKNOWLEDGE]} == severities


def links(locale: str, msgid: str, msgstr: str) -> list[tuple[str, str]]:
    """Return (code, addresses that the finding names) of each finding about links."""
    found = (
        problem for problem in run(locale, msgid, msgstr) if problem.code.startswith("HP40") or "413" in problem.code
    )
    return [(p.code, " ".join(re.findall(r"'(\S+)'", p.text)).replace("https://", "")) for p in found]


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        ("[a](https://a.org/en-us/z) [b](https://a.org/en-us/b)", "[a](https://a.org/ja-jp/z)", [
            ("HP413", "a.org/ja-jp/z a.org/en-us/z"), ("HP401", "a.org/en-us/b")]),
        ("[a](https://a.org/z) [b](https://b.org/y)", "[a](https://b.org/x)", [
            ("HP402", "b.org/x b.org/y"), ("HP401", "a.org/z")]),
        ("[a](https://a.org/z) [b](https://b.org/a)", "[a](https://c.org/z) [b](https://d.org/a)", [
            ("HP402", "c.org/z a.org/z"), ("HP402", "d.org/a b.org/a")]),
        ("[a](https://a.org/z)", "[a](https://a.org/z) [b](https://b.org/)", [("HP403", "b.org/")]),
        ("[a](https://a.org)", "[a](https://a.org/)", []),
        ("[a](https://a.org?q=1) [b](https://a.org/)", "[b](https://a.org) [a](https://a.org/?q=1)", []),
        ("[a](https://a.org/z)", "[a](https://a.org/z/)", []),
        ("[a](https://a.org/z)", "[a](https://a.org/z/?q=1)", [("HP402", "a.org/z/?q=1 a.org/z")]),
        ("[a](https://a.org/z)", "[a](https://a.org/z) [a](https://a.org/z)", []),
        ("[a](https://a.org/z) [b](https://b.org/y)", "[a](https://a.org/z) [b](https://a.org/z)", [
            ("HP402", "a.org/z b.org/y")]),
    ],
)  # fmt: skip
def test_links_are_paired_by_likeness(msgid: str, msgstr: str, expected: list[tuple[str, str]]) -> None:
    """The same page but for its language, then the same site, then the order.

    An empty path is ``/``, a last slash makes no other page, and a page of the source may be mentioned again.
    """
    assert expected == links("ja", msgid, msgstr)


@pytest.mark.parametrize(
    ("locale", "url", "other", "expected"),
    [
        ("pt_BR", "https://en.wikipedia.org/wiki/Pain", "https://pt.wikipedia.org/wiki/Dor", "HP413"),
        ("pt_BR", "https://en.wikipedia.org/wiki/Pain", "https://es.wikipedia.org/wiki/Dolor", "HP402"),
        ("ja", "https://a.org/en-us/x", "https://a.org/ja-jp/x", "HP413"),
        ("ja", "https://a.org/en-us/x", "https://a.org/ja-jp/y", "HP402"),
        ("ja", "https://a.org/en-us/x", "https://a.org/de-de/x", "HP402"),
        ("ja", "https://a.org/en-us/x", "https://b.org/ja-jp/x", "HP402"),
        ("ja", "https://a.org/de/x", "https://a.org/ja/x", "HP402"),
        ("es", "https://www.a.org/x", "https://www.a.org/es/x", "HP413"),
        ("es", "https://www.a.org/x", "https://es.a.org/x", "HP413"),
        ("es", "https://www.a.org/x", "https://es.a.org/y", "HP402"),
        ("es", "https://medline.org/ency/1.htm", "https://medline.org/spanish/ency/1.htm", "HP413"),
        ("es", "https://a.org/x?lang=en", "https://a.org/x?lang=es", "HP413"),
        ("zh_Hans", "https://a.org/en/x", "https://a.org/zh-cn/x", "HP413"),
        ("zh_Hans", "https://a.org/en/x", "https://a.org/zh-tw/x", "HP402"),
        ("zh_Hans", "https://en.a.org/x", "https://zh.a.org/x", "HP413"),
        ("es", "https://a.org/es/x", "https://a.org/x", "HP402"),
        ("es", "other.md", "es.md", "HP402"),
    ],
)
def test_the_same_site_in_the_reader_s_language_has_a_code_of_its_own(
    locale: str, url: str, other: str, expected: str
) -> None:
    """Only a label of the target language may differ; where a host is named for its language, its pages have other names."""
    severity = Severity.WARNING if expected == "HP413" else Severity.ERROR
    assert [(expected, severity)] == [(p.code, p.severity) for p in run(locale, f"[a]({url})", f"[a]({other})")]


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        ("[a][guide]", "[a](https://es.example.org/guide)", """see that it says the same; \
or keep [words][guide], and write in locales/es/links.toml, below [links]: guide = "https://es.example.org/guide\""""),
        ("[a](https://en.b.org/wiki/Low_Pain)", "[a](https://es.b.org/wiki/Dolor)", """see that it says the same; \
or keep 'https://en.b.org/wiki/Low_Pain' and ask the author for a label: [words][low-pain] and [low-pain]: \
https://en.b.org/wiki/Low_Pain; then write in locales/es/links.toml, below [links]: low-pain = "https://es.b.org/wiki/Dolor\""""),
    ],
)  # fmt: skip
def test_a_target_of_its_own_is_offered_as_a_line(msgid: str, msgstr: str, expected: str) -> None:
    """The hint holds the line for links.toml, with the label that the source uses or one to ask for."""
    assert [expected] == [problem.hint for problem in run("es", msgid, msgstr) if problem.code == "HP413"]


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        ("[a](https://a.org/b)", "[a](https://a. org/b)", "no space inside of the address"),
        ("[a](https://a.org/b)", "[a](https:// a.org/b)", "no space inside of the address"),
        ("[a](https://a.org/b)", "[a](https://a.org/b و", "the ) behind the address is missing"),
        ("[a](https://a.org/b)", "[a]\u200c(https://a.org/b)", "U+200C ZERO WIDTH NON-JOINER"),
        ("[a](https://a.org/b)", "[a] (https://a.org/b)", "no space between the brackets"),
        ("[a](https://a.org/b)", "\\[a\\](https://a.org/b)", "no backslash"),
        ("[a](https://a.org/b)", "［a］（https://a.org/b）", "ASCII brackets"),
        ("[`a`](https://a.org/b) `c`", "`[`a`](https://a.org/b) `c`", "a backquote is missing or one too many"),
        ("[a](https://a.org/b)", "a", "keep [words](target)"),
        ("`{a.b}` c", "{a.b} c", "write '`{a.b}`' in backquotes, as the source does"),
        ("{a.b} c", "`{a.b}` c", "take '`{a.b}`' out of its backquotes"),
    ],
)
def test_a_hint_says_why_it_is_not_read(msgid: str, msgstr: str, expected: str) -> None:
    """A lost link or placeholder that is still there in another form: the hint names what is wrong with the form."""
    (found,) = (problem for problem in run("fa", msgid, msgstr) if problem.severity is Severity.ERROR)
    assert expected in found.hint


@pytest.mark.parametrize(
    ("locale", "msgid", "msgstr", "expected"),
    [
        ("de", "A 4-day course.", "Ein vier-tägiger Kurs nach Tag 3.", "HP503"),
        ("fa", "A 1 hour break.", "یک ساعت استراحت، ۲.۵ ساعت کلاس.", "HP503"),
        ("ja", "Wait 2 hours.", "二時間、その後3時間待ちます。", "HP503"),
        ("de", "Rest 2 days, then 2 days.", "Ruhen Sie zwei Tage, dann 3 Tage.", "HP501"),
        ("de", "Rest 2 days, then 5 mg.", "Ruhen Sie zwei Tage, dann 7 mg.", "HP501"),
        ("de", "Two days, then 2 days.", "Zwei Tage, dann 3 Tage.", "HP501"),
        ("de", "2 tablets for 2 days.", "Zwei Tabletten, 3 Tage lang.", "HP501"),
        ("de", "2 tablets for 2 days.", "3 Tabletten, zwei Tage lang.", "HP501"),
        ("es", "Wait 5 days.", "Espere treinta y cinco días o 3 días.", "HP501"),
        ("fa", "Wait 4 hours.", "بیست و چهار ساعت یا ۳ ساعت صبر کنید.", "HP501"),
    ],
)
def test_a_number_said_in_words_with_its_unit_is_said(locale: str, msgid: str, msgstr: str, expected: str) -> None:
    """It is no partner for another number, which is then one that the source lacks; each word counts once."""
    found = codes(run(locale, msgid, msgstr))
    assert [expected] == [code for code in found if code in {"HP501", "HP502", "HP503", "HP505", "HP513"}]


def test_numbers_are_paired_by_unit() -> None:
    """What stands in the place of a number is looked for among the numbers of its unit first."""
    text = "another number: the source says '{}', the translation '{}'"
    found = [problem.text for problem in run("de", "Take 5 mg, wait 6 hours.", "Warten Sie 8 Stunden, 7 mg.")]
    assert [text.format("5 mg", "7 mg"), text.format("6 hours", "8 Stunden")] == found


@pytest.mark.parametrize(
    ("msgid", "role", "expected"),
    [
        ("It is never 100% perfect.", "", Severity.ACKNOWLEDGE),
        ("Breathe 100 % oxygen.", "dose", Severity.ERROR),
        ("It helps 90–100 % of people.", "", Severity.ERROR),
        ("It helps 90 % of people.", "", Severity.ERROR),
    ],
)
def test_a_lost_hundred_per_cent_may_be_a_turn_of_phrase(msgid: str, role: str, expected: Severity) -> None:
    """A bare 100 % has to be acknowledged; in a block in which a mistake harms, or with a range, it is lost."""
    assert [expected] == [
        problem.severity for problem in run("ja", msgid, "そうです。", role) if problem.code == "HP505"
    ]


@pytest.mark.parametrize(
    "msgstr",
    [
        "[a](https://a.org) [b](https://en.b.org/x)",
        "[b](https://en.b.org/x) [a](https://a.org/)",
        "[a](https://a.org) [b](https://es.b.org/x)",
        "[a](https://a.org) [b](https://es.b.org/y)",
        "[a](https://a.org/z) [b](https://en.b.org/x)",
        "[a](https://a.org) [b](https://en.b. org/x)",
        "[a](https://a.org)",
    ],
)
def test_the_checks_and_the_walk_agree_on_links(msgstr: str) -> None:
    """What the walk refuses to render has an error that says why; what has none is rendered."""
    (segment,), skeleton = markdown.compile_text("[a](https://a.org) [b](https://en.b.org/x)\n", "demo.md", 1)
    refused = markdown.render(segment, msgstr, skeleton, {}) is None
    assert refused == bool(codes(run("es", segment.msgid, msgstr), Severity.ERROR))


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
        ("fr", "**Pills:** ask", "**Pilules :** demandez", "**Pilules\u00a0:** demandez"),
        ("fr", "Why? (Or *how?*)", "Pourquoi ? (Ou *comment ?*)", "Pourquoi\u202f? (Ou *comment\u202f?*)"),
        ("fr_CA", "_Note:_ read", "_Note :_ lisez", "_Note\u00a0:_ lisez"),
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
        ("Take 2 tablets every morning.", "dose", []),
        ("Take 2 tablets every morning.", "", ["HP564"]),
        ("A tablet holds 5 mg.", "", []),
        ("Call {emergency} if you faint.", "", ["HP564"]),
        ("Call {emergency} if you faint.", "when-to-call", []),
        ("Do not drive.", "", ["HP564"]),
        ("Do not drive.", "action", []),
        ("We do not know why.", "", []),
        ("Take .5 mg.", "dose", ["HP565"]),
        ("Take 0.5 mg.", "dose", []),
        ("Take 5.0 mg.", "dose", ["HP565"]),
        ("Version 5.0 is out.", "", []),
        ("Inject 10 U.", "dose", ["HP565"]),
        ("Inject 10 units.", "dose", []),
        ("Take it qd.", "dose", ["HP565"]),
        ("Inject 10000 units.", "dose", ["HP565"]),
        ("Inject 10,000 units.", "dose", []),
        ("Hold your medicine.", "warning", ["HP563"]),
        ("Hold your medicine.", "", ["HP563"]),
        ("You may feel sore.", "warning", []),
        ("You may drive.", "warning", ["HP563"]),
        ("Do not skip a dose.", "dose", ["HP563"]),
    ],
)
def test_the_source_is_checked_too(text: str, role: str, expected: list[str]) -> None:
    """Risks given twice and differently, numbers of nothing, verbs with two meanings, doses without a role or misread."""
    segments = (Segment(text, None, "paragraph", Place("demo.md", 3), role),)
    assert expected == [problem.code for problem in checks.source(segments, "demo.md", ENGLISH)]
