"""The words that pages and books say: the package's catalog of a language, the library's over it, message by message.

The English words are the msgids of the gettext domain ``handoutpress``. The package's catalogs lie in
``handoutpress/locales/``, a library's in its own ``locales/``. Fuzzy and untranslated messages are never used.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.model import Catalog, Interface, Language

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
"""Block role -> its label."""

LABELS = {
    **{f"role-{role}": words for role, words in ROLES.items()},
    "footnotes": _("Sources and notes"),
    "backlink": _("Back to the text"),
    # i18n: A note beside a sentence that has no translation. %(language)s becomes the name of that sentence's language.
    "fallback-note": _("Not translated yet (%(language)s)"),
}
"""What the walk asks for beside the article's own words."""

FACTS = (
    # i18n: Stands in the middle of a sentence where the clinic has not given the fact: "Call the phone number of your clinic."
    _("your clinic"),
    _("the phone number of your clinic"),
    _("opening hours"),
    _("the address of your clinic"),
    _("the website of your clinic"),
    _("your local emergency number"),
)
"""What ``editions.facts`` says in the place of a fact of the clinic."""

ASIDE = (
    # i18n: What a screen reader calls a table that can be scrolled sideways.
    _("Table"),
)
"""What pages say without a template."""

PACKAGE = Path(__file__).parent / "locales"
"""The package's catalogs: ``<locale>/LC_MESSAGES/handoutpress.po``."""


def load(language: Language, library: Catalog | None, package: Path = PACKAGE) -> Interface:
    """Return the interface in ``language``: the package's words, the library's over them.

    A regional variety takes what it lacks from its language (``es_US`` from ``es``), never from another script. What
    nobody has translated stays in English.
    """
    words: Words = {}
    for ancestor in _lineage(language):
        words |= _words(package, ancestor.locale)
    return Interface(language, words | _usable(library))


def label(interface: Interface, key: str, source: Language) -> str:
    """Return the plain text that the walk's label ``key`` stands for; KeyError for a key outside of ``LABELS``.

    ``source`` is the language of the article, which a note on a message without translation names.
    """
    words = interface(LABELS[key])
    # Never str.format or %: a translation's braces and percent signs are its own.
    return words.replace("%(language)s", languages.name_in(source, interface.language))


def shipped(package: Path = PACKAGE) -> tuple[str, ...]:
    """Return the locales whose words come with the package, in order."""
    return tuple(sorted(path.parts[-3] for path in package.glob(f"*/LC_MESSAGES/{DOMAIN}.po")))


def _lineage(language: Language) -> list[Language]:
    """Return the languages to ask, the most general first: ``es``, ``es_US``."""
    parts = language.locale.split("_")
    rows = (languages.find("_".join(parts[:count])) for count in range(1, len(parts)))
    return [row for row in rows if row and row.script == language.script] + [language]


@cache
def _words(package: Path, locale: str) -> Words:
    file = _file(package, locale)
    if not file.is_file():
        return {}
    return _usable(catalogs.parse(file.read_bytes(), f"handoutpress/locales/{locale}/LC_MESSAGES/{DOMAIN}.po", locale))


def _usable(catalog: Catalog | None) -> Words:
    return {message.key: message.msgstr for message in catalog.messages if message.translated} if catalog else {}


def _file(package: Path, locale: str) -> Path:
    return package / locale / "LC_MESSAGES" / f"{DOMAIN}.po"
