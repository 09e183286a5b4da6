"""A row of ``data/facts`` -> a lexicon that finds its expressions in a folded text: two dictionary look-ups a word.

No regular expression of all forms: Python tries its branches one by one, and a row has a thousand of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from handoutpress.checks.data import number_words
from handoutpress.checks.facts.concepts import counts
from handoutpress.checks.folding import fold, placed_words
from handoutpress.checks.lexicon import base

_PARTS = re.compile(r"[_\s.'’\-‑/]+")
_GAP = re.compile(r"[\s.'’\-‑/·]{1,3}")
_BEFORE_A_COMMA = frozenset(("auch", "selbst", "nur", "erst", "außer"))
"""German words that may be parted from what belongs to them: *auch, wenn*."""
_REMEMBERED = 65536
NUMBER_BEFORE, NUMBER_AFTER = -1, 1
_PARTICLES = {
    "ar": re.compile("(?:[وف]?[بلك]?(?:ال|لل)|[وفبلك]{1,2})(?=...)|[وف](?=..)"),
    "he": re.compile("[והבלמשכ]{1,2}(?=..)"),
}
"""What stands before a word and in it: *and*, *in*, *to*, the article. A word that the row lacks is looked up without."""
_JOINED = frozenset("והבלמכוف")
"""Particles of which one alone may stand before a word that begins with the letter of another: בשני, والثلاثاء."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a form says, and on which side its number stands (0: it is not bound to one)."""

    name: str
    slot: int = 0
    counts: bool = False
    """True if it may be a number, or say how often or when: see ``concepts.counts``."""


@dataclass(slots=True)
class Token:
    """An expression of the row in a text."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]

    def named(self, name: str) -> Meaning | None:
        """Return its meaning of that name, or None."""
        for one in self.meanings:
            if one.name == name:
                return one
        return None


@dataclass(slots=True)
class _Form:
    words: tuple[str, ...]
    meaning: Meaning
    rank: int
    """0: the row's own; 1: from the tables of numbers, which count only where the row has nothing."""


@dataclass(slots=True)
class Lexicon:
    """The forms of one language, by their first word or first letter."""

    locale: str
    by_word: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))
    by_stem: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))
    by_tail: dict[str, list[_Form]] = field(default_factory=lambda: defaultdict(list))
    within: list[tuple[str, _Form]] = field(default_factory=list)
    """Forms with an open beginning and end (``*stem*``)."""
    tails: tuple[int, ...] = ()
    stems: tuple[int, ...] = ()
    """The lengths of the stems in ``by_stem``, the longest first."""
    memory: dict[str, tuple[_Form, ...]] = field(default_factory=dict)
    """Word -> the forms that may begin with it: texts repeat their words. In a dense script: two characters -> the same."""
    dense: bool = False
    """True for scripts without spaces (and Korean): forms are looked for anywhere."""
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.dense = base(self.locale) in number_words.SUBSTRING

    def add(self, form: str, name: str, rank: int = 0) -> None:
        """Take in a form in a row's notation: ``*`` any letters, ``_`` a space, ``#`` the place of its number."""
        slot = NUMBER_AFTER if form.endswith("#") else NUMBER_BEFORE if form.startswith("#") else 0
        text = fold(form.strip("#").strip("_") if slot else form)
        meaning = Meaning(name, slot, counts(name))
        self.names.add(name)
        if self.dense:
            self._add_dense(text, meaning, rank)
            return
        words = tuple(part for part in _PARTS.split(text) if part)
        if not words:
            return
        one = _Form(words, meaning, rank)
        first = words[0]
        if first.startswith("*") and first.endswith("*"):
            self.within.append((first.strip("*"), one))
        elif first.startswith("*"):
            self.by_tail[first[1:]].append(one)
        elif first.endswith("*"):
            self.by_stem[first[:-1]].append(one)
        else:
            self.by_word[first].append(one)

    def _add_dense(self, text: str, meaning: Meaning, rank: int) -> None:
        bare = text.replace("*", "")
        edge = bare.strip("_")
        for variant in {bare.replace("_", " "), edge.replace("_", "") if edge == bare else bare.replace("_", " ")}:
            if variant:
                self.by_word[variant[0]].append(_Form((variant,), meaning, rank))

    def finish(self) -> None:
        """Sort the forms, the longest first; to be called once, after the last ``add``."""
        for table in (self.by_word, self.by_stem, self.by_tail):
            for forms in table.values():
                forms.sort(key=lambda one: (-len(one.words), -len(one.words[0]), one.rank))
        self.tails = tuple(sorted({len(tail) for tail in self.by_tail}))
        self.stems = tuple(sorted({len(stem) for stem in self.by_stem}, reverse=True))

    def tokens(self, folded: str) -> list[Token]:
        """Return the expressions of a folded text in order, the longest where several begin or overlap."""
        return _dense_tokens(self, folded) if self.dense else _spaced_tokens(self, folded)

    def within_token(self, folded: str, token: Token) -> list[Token]:
        """Return what stands from the second word of an expression on, which may belong to what follows: y *más de* 3."""
        second = _GAP.search(folded, token.start, token.end)
        if self.dense or second is None:
            return []
        start = second.end()
        found = _spaced_tokens(self, folded[start : token.end + 24])
        return [
            Token(one.start + start, one.end + start, one.meanings) for one in found if one.start + start < token.end
        ]


def _spaced_tokens(lexicon: Lexicon, folded: str) -> list[Token]:
    words = placed_words(folded)
    found: list[Token] = []
    after, memory = 0, lexicon.memory
    for i, (word, start, _) in enumerate(words):
        forms = memory.get(word)
        if forms is None:
            forms = _candidates(lexicon, word)
        if forms and i >= after:
            length, meanings = _longest(forms, words, i, folded)
            if length:
                found.append(Token(start, words[i + length - 1][2], meanings))
                after = i + length
    return found


def _longest(
    forms: tuple[_Form, ...], words: list[tuple[str, int, int]], i: int, folded: str
) -> tuple[int, tuple[Meaning, ...]]:
    """Return how many words the longest form that stands here has, and what it means; (0, ()) if none does."""
    if len(forms) == 1 and len(forms[0].words) == 1:
        return 1, (forms[0].meaning,)
    length, found = 0, list[_Form]()
    after = words[i + 1][0] if i + 1 < len(words) else ""
    for form in forms:
        size = len(form.words)
        if size < length:
            break
        if size > 1 and form.words[1] != after and "*" not in form.words[1]:
            continue
        if size == 1 or _follows(form.words, words, i, folded):
            length = size
            found.append(form)
    if len(found) < 2:
        return length, (found[0].meaning,) if found else ()
    rank = min(form.rank for form in found)
    return length, tuple(dict.fromkeys(form.meaning for form in found if form.rank == rank))


def _follows(form: tuple[str, ...], words: list[tuple[str, int, int]], i: int, folded: str) -> bool:
    if i + len(form) > len(words):
        return False
    for k in range(1, len(form)):
        if not _fits(form[k], words[i + k][0]):
            return False
        start, end = words[i + k - 1][2], words[i + k][1]
        if not (_GAP.fullmatch(folded, start, end) or (form[0] in _BEFORE_A_COMMA and folded[start:end] == ", ")):
            return False
    return True


def _fits(part: str, word: str) -> bool:
    if "*" not in part:
        return part == word
    head, _, tail = part.partition("*")
    if not head and tail.endswith("*"):
        return tail[:-1] in word
    return len(word) >= len(head) + len(tail) and word.startswith(head) and word.endswith(tail)


def _candidates(lexicon: Lexicon, word: str) -> tuple[_Form, ...]:
    """Return the forms whose first word this one may be, the longest first, and remember them."""
    found = _forms(lexicon, word)
    particles = _PARTICLES.get(base(lexicon.locale))
    if particles and (match := particles.match(word)):
        whole = any(len(form.words) == 1 for form in found)
        for end in dict.fromkeys((match.end(), 1 if word[0] in _JOINED else match.end())):
            found += [form for form in _forms(lexicon, word[end:]) if not whole or len(form.words) > 1]
            whole = whole or any(len(form.words) == 1 for form in found)
    if len(lexicon.memory) >= _REMEMBERED:
        lexicon.memory.clear()
    lexicon.memory[word] = kept = tuple(sorted(found, key=lambda form: -len(form.words)))
    return kept


def _forms(lexicon: Lexicon, word: str) -> list[_Form]:
    found = list(lexicon.by_word.get(word, ()))
    found += _by_stem(lexicon, word)
    for length in lexicon.tails:
        if length <= len(word):
            found += lexicon.by_tail.get(word[len(word) - length :], ())
    return found + [form for stem, form in lexicon.within if stem in word]


def _by_stem(lexicon: Lexicon, word: str) -> list[_Form]:
    """Return the forms with an open end; of single words only those of the longest stem."""
    found: list[_Form] = []
    alone = word in lexicon.by_word and any(
        len(form.words) == 1 and not form.rank and not form.meaning.slot for form in lexicon.by_word[word]
    )
    for size in lexicon.stems:
        forms = lexicon.by_stem.get(word[:size], ()) if size <= len(word) else ()
        if not forms:
            continue
        found += [form for form in forms if len(form.words) > 1 or not alone]
        alone = alone or any(len(form.words) == 1 for form in forms)
    return found


def _dense_tokens(lexicon: Lexicon, folded: str) -> list[Token]:
    found: list[Token] = []
    i, end, memory = 0, len(folded), lexicon.memory
    while i < end:
        two = folded[i : i + 2]
        forms = memory.get(two)
        if forms is None:
            forms = _dense_candidates(lexicon, two)
        length, meanings = _dense_at(forms, folded, i) if forms else (0, ())
        if length:
            found.append(Token(i, i + length, meanings))
        i += length or 1
    return found


def _dense_candidates(lexicon: Lexicon, two: str) -> tuple[_Form, ...]:
    """Return the forms that may stand where these two characters (or the text's last one) do, and remember them."""
    forms = lexicon.by_word.get(two[0], ())
    if len(lexicon.memory) >= _REMEMBERED:
        lexicon.memory.clear()
    lexicon.memory[two] = kept = tuple(form for form in forms if two.startswith(form.words[0][:2]))
    return kept


def _dense_at(forms: tuple[_Form, ...], folded: str, i: int) -> tuple[int, tuple[Meaning, ...]]:
    length, rank = 0, 0
    found: list[Meaning] = []
    for form in forms:
        text = form.words[0]
        if len(text) < length:
            break
        if folded.startswith(text, i):
            if not length:
                length, rank = len(text), form.rank
            if form.rank == rank and form.meaning not in found:
                found.append(form.meaning)
    return length, tuple(found)
