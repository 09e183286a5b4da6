"""The words that pages and books say: the package's catalog of a language, the library's over it, message by message.

The English words are the msgids of the gettext domain ``handoutpress``. The package's catalogs lie in
``handoutpress/locales/``, a library's in its own ``locales/``. Fuzzy and untranslated messages are never used.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import cache
from pathlib import Path

from handoutpress import catalogs, languages, markdown
from handoutpress.model import Article, Catalog, Clinic, Interface, Language, Slot, State

DOMAIN = "handoutpress"
"""The gettext domain of the interface: the name of its catalogs and its template."""

Words = dict[tuple[str | None, str], str]


def _(msgid: str) -> str:
    """Mark a string for Babel's extractor; it is looked up where it is said."""
    return msgid


ROLES = {
    # i18n: Names of boxes in a patient handout. Each stands alone above its box, as a label.
    "main-message": _("Main message"),
    "summary": _("In short"),
    "action": _("What you can do"),
    "steps": _("Step by step"),
    "benefit": _("Benefits"),
    "risk": _("Risks"),
    "known": _("What we know"),
    "not-known": _("What we do not know"),
    "when-to-call": _("When to call"),
    "emergency": _("Emergency"),
    "warning": _("Warning"),
    "dose": _("Dose"),
    "consent": _("Your decision"),
    "tool": _("To use at your visit"),
}
"""Block role -> its label. A list of things to do, or not to do (``markdown.LISTS``), is named by its own heading."""

DRAFT = _("Draft translation")

LABELS = {
    **{f"role-{role}": words for role, words in ROLES.items()},
    "footnotes": _("Sources and notes"),
    "backlink": _("Back to the text"),
    # i18n: A note beside a sentence that has no translation. %(language)s becomes the name of that sentence's language.
    "fallback-note": _("Not translated yet (%(language)s)"),
    "held-note": DRAFT,
}
"""What the walk asks for beside the article's own words."""

FACTS = {
    # i18n: Stands in the middle of a sentence where the clinic has not given the fact: "Call the phone number of your clinic."
    "clinic.name": _("your clinic"),
    "clinic.phone": _("the phone number of your clinic"),
    "clinic.hours": _("opening hours"),
    "clinic.address": _("the address of your clinic"),
    "clinic.url": _("the website of your clinic"),
    "emergency": _("your local emergency number"),
}
"""Placeholder -> what ``editions.facts`` says in its place where the clinic has not given the fact."""

PARTIAL = _("Some parts of this handout are not translated yet. Ask your care team to explain them to you.")

READ_TWICE = "read twice"
"""The stage of words about danger that a second reading has looked at and no person signed."""

NOTICES = {
    "lacking": _(
        "This translation has not been through all the checks that we ask for. Ask your care team before you rely on it."
    ),
    "machine": _(
        "This translation was made by a machine. No qualified person has checked it yet. "
        "Ask your care team before you rely on it."
    ),
    "unknown": _("No qualified person has checked this translation yet. Ask your care team before you rely on it."),
    "translated": _(
        "No second qualified person has checked this translation yet. Ask your care team before you rely on it."
    ),
    READ_TWICE: _(
        "Labels such as “Warning” were translated by a machine and read again by a machine. "
        "No qualified person has checked them yet. Ask your care team before you rely on this translation."
    ),
}
"""What the notice of a draft says: see ``notice``."""

EMERGENCY_NUMBER = _("Emergency number")
"""What stands beside the number, wherever the clinic has given one."""

WITHDRAWN = (
    _("This handout has been withdrawn"),
    _("Do not use copies of this handout that you may have. They can be out of date or wrong."),
    _("Do not use this edition. It can be out of date or wrong."),
)
"""What a page says in the place of a handout, or of an edition, that nobody may use any more."""

ASIDE = (
    # i18n: What a screen reader calls a table that can be scrolled sideways.
    _("Table"),
)
"""What pages say without a template."""

PACKAGE = Path(__file__).parent.parent / "locales"
"""The package's catalogs: ``<locale>/LC_MESSAGES/handoutpress.po``."""


def load(
    language: Language,
    library: Catalog | None,
    package: Path = PACKAGE,
    without: Container[tuple[str | None, str]] = (),
) -> Interface:
    """Return the interface in ``language``: the package's words, the library's over them.

    A regional variety takes what it lacks from its language (``es_US`` from ``es``), never from another script. What
    nobody has translated stays in English. The library's messages of the keys in ``without`` are passed over.
    """
    words: Words = {}
    for ancestor in languages.lineage(language):
        words |= _words(package, ancestor.locale)
    own = {key: text for key, text in _usable(library).items() if key not in without}
    return Interface(language, words | own)


def label(interface: Interface, key: str, source: Language) -> str:
    """Return the plain text that the walk's label ``key`` stands for; KeyError for a key outside of ``LABELS``.

    ``source`` is the language of the article, which a note on a message without translation names.
    """
    words = interface(LABELS[key])
    # Never str.format or %: a translation's braces and percent signs are its own.
    return words.replace("%(language)s", languages.name_in(source, interface.language))


def draft_notice(state: State, interface: Interface) -> str:
    """Return the English of what a draft's notice says in a language: the stage of its words about danger if it can say it."""
    closer = NOTICES[READ_TWICE]
    known = state.danger_words == READ_TWICE and not state.lacking and not lacking(interface, [closer])
    return closer if known else NOTICES[notice(state)]


def notice(state: State) -> str:
    """Return the key of ``NOTICES`` that is true of a draft: that a machine made it is said only where that is known."""
    if state.unfinished or state.stage not in {"machine", "translated"}:
        return "lacking"
    return "unknown" if state.stage == "machine" and not state.by_machine else state.stage


def needed(article: Article, clinic: Clinic, state: State, *, partial: bool) -> tuple[str, ...]:
    """Return the English words of the interface without which an edition would be dangerous in another language.

    These are the labels of the risk roles that it shows, the words in the place of each fact that the clinic has not
    given, the notice of a draft, and, if the edition is ``partial``, the notes on what is not translated.
    """
    labels = {slot.key for slot in markdown.shown(article.skeleton, clinic.region) if isinstance(slot, Slot)}
    words = [ROLES[role] for role in markdown.RISK if role in ROLES and f"role-{role}" in labels]
    words += _of_facts(article, clinic)
    words += [DRAFT, NOTICES[notice(state)]] if state.draft else []
    return (*words, *((LABELS["fallback-note"], PARTIAL) if partial else ()))


def beside(interface: Interface, clinic: Clinic) -> tuple[str, ...]:
    """Return the English of the words about danger in the clinic's box that pages say in a language.

    An edition is made without them too: in English they name the number that stands beside them well enough.
    """
    words = (EMERGENCY_NUMBER,) if clinic.emergency else ()
    return tuple(word for word in words if not lacking(interface, [word]))


def _of_facts(article: Article, clinic: Clinic) -> list[str]:
    texts = [segment.msgid for segment in article.segments if "{" in segment.msgid]
    return [words for name, words in FACTS.items() if not fact(clinic, name) and any(f"{{{name}}}" in t for t in texts)]


def fact(clinic: Clinic, name: str) -> str:
    """Return what the clinic says of a placeholder; empty if it does not say."""
    return str(getattr(clinic, name.removeprefix("clinic.")))


def lacking(interface: Interface, words: Iterable[str]) -> tuple[str, ...]:
    """Return those of the English words that a page would say in English though it is in another language."""
    if interface.language.base == "en":
        return ()
    return tuple(word for word in words if (None, word) not in interface.messages)


def shipped(package: Path = PACKAGE) -> tuple[str, ...]:
    """Return the locales whose words come with the package, in order."""
    return tuple(sorted(path.parts[-3] for path in package.glob(f"*/LC_MESSAGES/{DOMAIN}.po")))


@cache
def catalog(package: Path, locale: str) -> Catalog | None:
    """Return the package's own catalog of a language, whatever in it may be used; None if there is none."""
    file = _file(package, locale)
    if not file.is_file():
        return None
    return catalogs.parse(file.read_bytes(), f"handoutpress/locales/{locale}/LC_MESSAGES/{DOMAIN}.po", locale)


@cache
def _words(package: Path, locale: str) -> Words:
    return _usable(catalog(package, locale))


def _usable(catalog: Catalog | None) -> Words:
    return {message.key: message.msgstr for message in catalog.messages if message.translated} if catalog else {}


def _file(package: Path, locale: str) -> Path:
    return package / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
