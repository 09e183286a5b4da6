"""Whether a translation is in its language: its script, its small words, sentences of the source left in it. HP445, HP446, HP448.

A reader of another language cannot use such a text, and in a block about danger would not know that it is one: there it
falls back to the source, which is marked as what it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from handoutpress import languages
from handoutpress.checks.cues import sentences
from handoutpress.checks.data import function_words, row, words
from handoutpress.checks.folding import fold, words_of
from handoutpress.checks.lexicon import base
from handoutpress.checks.once import once
from handoutpress.checks.pair import Pair, quote
from handoutpress.checks.reading import Reading
from handoutpress.markdown import RISK
from handoutpress.model import Catalog, Language, Place, Problem, error

_LETTER = re.compile(r"[^\W\d_]")
_RUN = re.compile(r"[^\W\d_]+")
_NOT_PROSE = re.compile(r"\{[a-z.]+\}|<[^<>]*>|\ufffc")
_KANA = re.compile(f"[{function_words.KANA}]")
_FEWEST_LETTERS = 8
"""A shorter text may be a name or a sign."""
_FEWEST_WORDS = 4
"""Of a text whose small words are to tell its language, and of a sentence that is the source itself."""
_FEWEST_MESSAGES = 5
"""Fewer of a catalog may be quotations."""
_LEFT_IN = 5
"""Words in a row that are taken for a sentence of the source."""


def check(pair: Pair) -> Iterator[Problem]:
    """Yield if a translation is in another script or language than its own, or holds a sentence of the source."""
    if base(pair.locale) == base(pair.source_locale) or pair.locale.endswith("_XA"):
        return
    if pair.source.folded.strip() == pair.target.folded.strip():
        if is_sentence(pair):
            yield _told(
                pair, "HP446", "the translation is a sentence of the source", "translate it; if it may stay, write"
            )
        return
    if left := _left_in(pair):
        hint = "translate it; if it is a name or a title, write"
        yield _told(pair, "HP446", f"a sentence of the source is left in: {quote(left)}", hint)
        return
    other = _other_script(pair) or _other_language(pair)
    if other:
        text = f"the translation seems not to be in {pair.context.language.name}: {other}"
        yield _told(pair, "HP445", text, "see whether two deliveries or columns were mixed up; if it is right, write")


def of_another(problems: Iterable[Problem], catalog: Catalog, language: Language) -> tuple[Problem, ...]:
    """Return HP448 if more than half of a catalog's sentences are told as HP445: it may be another language's."""
    strange = sum(problem.code == "HP445" for problem in problems)
    whole = sum(one.translated and len(one.msgid.split()) >= _FEWEST_WORDS for one in catalog.messages)
    if strange < _FEWEST_MESSAGES or strange * 2 <= whole:
        return ()
    text = f"{strange} translations seem not to be in {language.name}: the catalog may be another language's"
    return (error("HP448", Place(catalog.path), text, "see whether two deliveries were mixed up"),)


def _told(pair: Pair, code: str, text: str, hint: str) -> Problem:
    """Return an error where a mistake harms, else a question."""
    return pair.error(code, text, hint) if pair.segment.role in RISK else pair.acknowledge(code, text, hint)


def is_sentence(pair: Pair) -> bool:
    """Return whether the source is a sentence, which no translation can be; names and titles may stay."""
    small = _small(pair.source_locale)
    words_of_it = len(pair.source.words) >= _FEWEST_WORDS and any(word in small for word in pair.source.words)
    return words_of_it and bool(re.search(r"[.!?]\W*$", pair.source.plain))


def _sentence(found: tuple[str, ...] | list[str], locale: str) -> bool:
    """Return whether words are a sentence of a language, not a name: five of them, two of these its small words."""
    small = _small(locale)
    return len(found) >= _LEFT_IN and sum(word in small for word in found) >= 2


def _left_in(pair: Pair) -> str:
    """Return the words of the source that stand in a row in the translation, if they are a sentence; else nothing."""
    if len(once(_words, pair.source).intersection(pair.target.words)) < _LEFT_IN - 1:
        return ""
    target = f" {' '.join(pair.target.words)} "
    for part in sentences(pair.source.folded):
        found = words_of(part)
        if _sentence(found, pair.source_locale) and f" {' '.join(found)} " in target:
            return part.strip()
    return ""


def _words(reading: Reading) -> frozenset[str]:
    return frozenset(reading.words)


def own_letters(text: str, language: Language) -> int:
    """Return how many characters of a text are letters of a language's script; 0 if these are not known."""
    own = _script(language.script)
    return sum(map(len, own.findall(text))) if own else 0


def _other_script(pair: Pair) -> str:
    """Return what is wrong if more letters are of other scripts than of the language's own; names of the source aside."""
    own = _script(pair.context.language.script)
    if own is None:
        return ""
    target = _NOT_PROSE.sub(" ", pair.target.plain)
    if wrong := _east_asian(pair.context.language, target):
        return wrong
    if not _foreign(pair.context.language.script).search(target):
        return ""
    runs = _RUN.findall(own.sub(" ", target))
    if not runs or sum(map(len, runs)) * 2 <= len(_LETTER.findall(target)):
        return ""
    strange = sum(len(run) for run in runs if fold(run) not in pair.source.folded)
    return "most of its letters are of another script" if strange >= _FEWEST_LETTERS else ""


def _east_asian(language: Language, target: str) -> str:
    """Return what is wrong if Chinese has the letters of Japanese, or Japanese has none of them but signs of Chinese."""
    if language.base not in ("zh", "ja"):
        return ""
    kana = len(_KANA.findall(target))
    if language.base == "zh":
        if kana >= 3:
            return "it has Japanese letters"
        theirs = function_words.ONLY_HANT if language.script == "Hans" else function_words.ONLY_HANS
        if _signs(theirs).isdisjoint(target):
            return ""
        mine = function_words.ONLY_HANS if language.script == "Hans" else function_words.ONLY_HANT
        wrong = sum(sign in theirs and sign not in mine for sign in target)
        right = sum(sign in mine and sign not in theirs for sign in target)
        return "it is in the other form of Chinese" if wrong >= 2 and wrong > right else ""
    chinese = function_words.ONLY_HANS + function_words.ONLY_HANT
    letters = len(_LETTER.findall(target))
    if language.base == "ja" and letters >= _FEWEST_LETTERS and not kana and any(sign in chinese for sign in target):
        return "it has no Japanese letter"
    return ""


@cache
def _signs(signs: str) -> frozenset[str]:
    return frozenset(signs)


@cache
def _script(name: str) -> re.Pattern[str] | None:
    """Return a pattern for letters of a script; None if its letters are not known."""
    ranges = function_words.SCRIPTS.get(function_words.SAME_SCRIPT.get(name, name))
    return re.compile(f"[{ranges}]+") if ranges else None


@cache
def _foreign(name: str) -> re.Pattern[str]:
    """Return a pattern for a letter of any other script."""
    own = _script(name)
    return re.compile(f"[^{own.pattern[1:-2]}\\W\\d_]" if own else "(?!)")


def _other_language(pair: Pair) -> str:
    """Return what is wrong if the small words are another language's and none is the translation's own."""
    rows = _rows(pair.context.language.script)
    own = base(pair.locale)
    if strange := _strange_letters(pair, own):
        return f"it has letters of another language: {quote(strange)}"
    if (
        own not in _sisters()
        or row(function_words.WORDS, pair.locale) is None
        or len(pair.target.words) < _FEWEST_WORDS
        or not _of_one_only(pair.context.language.script, own).isdisjoint(pair.target.words)
        or rows.keys().isdisjoint(pair.target.words)
    ):
        return ""
    theirs: Counter[str] = Counter()
    for word in dict.fromkeys(pair.target.words):
        found = rows.get(word)
        if found is None:
            continue
        if own in found:
            continue
        theirs.update(name for name in found if len(word) > 1)
    named = [name for name, count in theirs.items() if count >= 2 and name not in _sisters()[own]]
    likest = max(named, key=lambda name: (theirs[name], name), default="")
    if not likest or theirs[likest] * 6 < len(pair.target.words) or _any_of_own(pair, own, likest, rows):
        return ""
    found_words = [word for word in dict.fromkeys(pair.target.words) if likest in rows.get(word, ())]
    return f"its small words are {_name(likest)}: {quote(found_words)}"


def _strange_letters(pair: Pair, own: str) -> list[str]:
    """Return the words with letters that the language lacks, if they are too many for names: one in eight of its words.

    Words that the source has too, and those that begin with a capital, may be names.
    """
    never = _never(own)
    if never is None or not never.search(pair.target.folded) or len(pair.target.words) < _FEWEST_WORDS:
        return []
    names = {fold(match[0]) for match in _RUN.finditer(pair.target.plain) if match[0][0].isupper()}
    found = [word for word in pair.target.words if never.search(word) and word not in names]
    fewest = 1 if pair.context.language.script == "Cyrl" else 2
    return found if len(found) >= fewest and len(found) * 8 >= len(pair.target.words) else []


@cache
def _never(own: str) -> re.Pattern[str] | None:
    letters = function_words.NEVER.get(own)
    return re.compile(f"[{letters}]") if letters else None


def _any_of_own(pair: Pair, own: str, other: str, rows: dict[str, frozenset[str]]) -> bool:
    """Return whether a word of the text is one of its own language and not one of the other."""
    return any(own in found and other not in found for word in pair.target.words if (found := rows.get(word)))


@cache
def _small(locale: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words(row(function_words.WORDS, locale) or ""))


@cache
def _rows(script: str) -> dict[str, frozenset[str]]:
    """Return the small words of all languages of a script: word -> languages."""
    found: dict[str, set[str]] = {}
    for language in languages.TABLE:
        if _same(language.script) == _same(script) and not language.locale.endswith("_XA"):
            for word in _small(language.locale):
                found.setdefault(word, set()).add(language.base)
    return {word: frozenset(names) for word, names in found.items()}


@cache
def _of_one_only(script: str, own: str) -> frozenset[str]:
    """Return the small words of a language that no other of its script has: a text with one of them is in it."""
    return frozenset(word for word, names in _rows(script).items() if names == {own})


def _same(script: str) -> str:
    return function_words.SAME_SCRIPT.get(script, script)


@cache
def _sisters() -> dict[str, frozenset[str]]:
    """Return language -> those that its small words do not tell it from, itself among them."""
    found = {base(name): {base(name)} for name in function_words.WORDS}
    for line in function_words.SISTERS:
        for name in line.split():
            found.setdefault(name, {name}).update(line.split())
    return {name: frozenset(names) for name, names in found.items()}


def _name(locale: str) -> str:
    language = languages.find(locale)
    return language.name if language else locale
