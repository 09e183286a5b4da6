"""Words of the sources that a glossary might want: frequent runs of words that look like nouns. Pure; it only suggests.

The statistic is the C-value (Frantzi, Ananiadou, Mima: Automatic recognition of multi-word terms, 2000): how often a
run of up to four words stands in the sources, less how often it is only a part of longer runs, weighed by its length.
What is a noun is told from the words around it, by a list of function words that exists for English only; of other
languages single long words are counted, of those written without spaces nothing.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from handoutpress.checks.data.number_words import SUBSTRING
from handoutpress.checks.folding import WORD_CHARACTER, fold
from handoutpress.checks.glossary import finder
from handoutpress.checks.lexicon import base
from handoutpress.checks.reading import read
from handoutpress.model import Language, Place, Segment

LONGEST = 4
"""Words of a candidate."""
_LONG_WORD = 6
"""Letters of a word that counts in a language without a list of function words."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_DETERMINERS = _set("""
a an the your this that these those each every any some no our their his her my its another both most many more few several
other of with without
""")
_INSIDE = _set("of the your a in")
"""Function words that may stand inside of a term: rim of your hip bone."""
_FUNCTION = _DETERMINERS | _set("""
i you he she it we they me him them us who whom which what whose where when why how and or but nor so than as if then because
while until before after during since though although unless whether about above across against along among around at behind
below beneath beside besides between beyond by down for from in inside into like near off on onto out outside over past through
to toward towards under up upon within via per not never only just also too very much less least even still yet again already
always often sometimes usually soon later now here there away once twice ever is are was were be been being am do does did
done doing have has had having can could will would shall should may might must need needs let make makes made get gets got go
goes went gone come comes came take takes took taken give gives gave given keep keeps kept put puts say says said tell tells
told see sees saw seen know knows knew known think feel feels felt want wants ask asks asked use uses used using try tries tried
help helps helped call calls called start starts started stop stops stopped become becomes became seem seems look looks looked
show shows shown find finds found mean means meant happen happens happened work works worked last lasts lasted turn turns turned
bring brings brought wait waits leave leaves left stay stays stayed begin begins began end ends ended hold holds held move moves
moved read reads write writes written eat eats drink drinks drive drives walk walks lie lies sit sits stand stands hurt hurts
don't doesn't isn't aren't can't won't it's you're all own same such else enough almost well better best good bad new old long
short small large big great little first second next early late high low right able likely sure true real whole one two three
four five six seven eight nine ten
""")

_TOKEN = re.compile(rf"{WORD_CHARACTER}+(?:['-]{WORD_CHARACTER}+)*|[^\s]")
_WORD = re.compile(rf"{WORD_CHARACTER}+(?:['-]{WORD_CHARACTER}+)*")
_DIGIT = re.compile(r"\d")
_MASK = "\ufffc"

Links = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A term that a glossary may lack."""

    term: str
    """As it stands most often, in lower case."""
    count: int
    messages: int
    """Distinct messages that have it."""
    score: float
    """Its C-value."""
    place: Place
    """The block in which it stands first."""


@dataclass(slots=True)
class _Seen:
    place: Place
    count: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    messages: set[str] = field(default_factory=set)


def find(
    segments: Iterable[tuple[Segment, Links]], source: Language, known: Iterable[str], at_least: int = 3
) -> tuple[Candidate, ...]:
    """Return the candidates among the sources (each with its article's link definitions), the likeliest first.

    ``known`` are terms that a glossary has: what they cover does not count.
    """
    if base(source.locale) in SUBSTRING:
        return ()
    texts = [(segment, _runs(segment, links, source, tuple(known))) for segment, links in segments]
    english = base(source.locale) == "en"
    heads = _heads(run for _, runs in texts for run in runs)
    seen: dict[tuple[str, ...], _Seen] = {}
    for segment, runs in texts:
        for run in runs:
            for gram in _grams(run, heads) if english else _long_words(run):
                one = seen.setdefault(_stem(gram) if english else gram, _Seen(segment.place))
                _count(one, gram, segment)
    kept = {gram: one for gram, one in seen.items() if one.count >= at_least}
    return tuple(sorted(_scored(kept), key=lambda one: (-one.score, one.term)))


def _runs(segment: Segment, links: Links, source: Language, known: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words of a segment in runs without a mark between them; known terms end a run too."""
    text = fold(read(segment.msgid, links, source.locale).plain)
    for name in sorted(known, key=len, reverse=True):
        text = finder(name, source.locale, exact=True).sub(_MASK, text)
    runs: list[list[str]] = [[]]
    for token in _TOKEN.findall(text):
        if _WORD.fullmatch(token):
            runs[-1].append(token)
        elif runs[-1]:
            runs.append([])
    return [tuple(run) for run in runs if run]


def _heads(runs: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Return the words that close a noun phrase somewhere: after a determiner and up to two words, before no other word."""
    heads = set()
    for run in runs:
        for start, word in enumerate(run):
            if word not in _DETERMINERS:
                continue
            rest = run[start + 1 : start + 1 + LONGEST]
            length = next((index for index, one in enumerate(rest) if one in _FUNCTION), len(rest))
            if 0 < length < LONGEST:
                heads.add(_singular(rest[length - 1]))
    return frozenset(heads)


def _grams(run: tuple[str, ...], heads: frozenset[str]) -> Iterator[tuple[str, ...]]:
    """Yield what may be a term: no function word at either end, few inside, a noun at its end."""
    for start, first in enumerate(run):
        if not _may_end(first):
            continue
        for end in range(start + 1, min(start + LONGEST, len(run)) + 1):
            gram = run[start:end]
            if any((word in _FUNCTION and word not in _INSIDE) or _DIGIT.search(word) for word in gram):
                break
            if _may_end(gram[-1]) and _singular(gram[-1]) in heads:
                yield gram


def _may_end(word: str) -> bool:
    return word not in _FUNCTION and len(word) > 2


def _long_words(run: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return ((word,) for word in run if len(word) >= _LONG_WORD and not _DIGIT.search(word))


def _singular(word: str) -> str:
    """Return an English word without the s of its plural, roughly: to count *nerve* and *nerves* as one."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return f"{word[:-3]}y" if word.endswith("ies") and len(word) > 4 else word[:-1]


def _stem(gram: tuple[str, ...]) -> tuple[str, ...]:
    return (*gram[:-1], _singular(gram[-1]))


def _count(one: _Seen, gram: tuple[str, ...], segment: Segment) -> None:
    one.count += 1
    one.forms[" ".join(gram)] += 1
    one.messages.add(segment.msgid)


def _scored(kept: dict[tuple[str, ...], _Seen]) -> Iterator[Candidate]:
    within: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for gram, one in kept.items():
        parts = {_stem(gram[a:b]) for a in range(len(gram)) for b in range(a + 1, len(gram) + 1)} - {gram}
        for part in parts & kept.keys():
            within[part].append(one.count)
    for gram, one in kept.items():
        longer = within[gram]
        own = one.count - (sum(longer) / len(longer) if longer else 0)
        if own <= 0:
            continue  # it stands in longer candidates only
        form = min(one.forms, key=lambda form: (-one.forms[form], form))
        score = round(math.log2(len(gram) + 1) * own, 2)
        yield Candidate(form, one.count, len(one.messages), score, one.place)
