"""Where an edition stands: by the sign-offs of its messages, and no higher than the words about danger that its pages say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from handoutpress import reviews
from handoutpress.editions import shipped_danger_words
from handoutpress.editions.interface import READ_TWICE
from handoutpress.model import Catalog, Interface, Problem, State
from handoutpress.reviews import Mark, People

Key = tuple[str | None, str]


@dataclass(frozen=True, slots=True)
class Signing:
    """What sign-offs and policy say of one article in one language. Nothing: machine drafts, all shown."""

    marks: tuple[Mark, ...] = ()
    """By index of segment; empty if nobody signed anything."""
    people: People = field(default_factory=dict)
    unreviewed: frozenset[Key] = frozenset()
    """Messages that must show the source for want of a sign-off."""
    held: frozenset[Key] = frozenset()
    """Messages in which a check asks something that nobody has answered: marked in a draft."""
    unanswered: frozenset[Key] = frozenset()
    """The same in a release: they must show the source."""
    lacking: bool = False
    """True if messages are shown although the policy asks for more."""
    refused: tuple[str, ...] = ()
    """Why there may be no edition."""
    withheld: tuple[str, ...] = ()
    """Which messages show the source for want of a sign-off, in sentences: reasons only if too little is left."""
    outputs: tuple[str, ...] = ("page", "book", "sheet")
    problems: tuple[Problem, ...] = ()
    """What each message lacks."""
    danger: Mapping[str, Mark] = field(default_factory=dict)
    """Where the words about danger stand that pages say, by their English."""


UNSIGNED = Signing()
DANGER_STAGES = (reviews.MACHINE, READ_TWICE, *reviews.STAGES)
"""What words about danger pass through, the least first."""


def of(catalog: Catalog | None, shown: Sequence[Mark], signing: Signing, *, held: bool) -> State:
    """Return where the edition stands; nobody is told of a machine unless the catalog or who signed in it says so."""
    if catalog is None:
        return State("source")
    state = reviews.state(shown, signing.people, lacking=signing.lacking or held)
    signed = any(record.origin == reviews.MACHINE for mark in shown for record in mark.records)
    return replace(state, by_machine=catalog.by_machine or signed)


def no_higher_than(state: State, words: Sequence[str], interface: Interface, danger: Mapping[str, Mark]) -> State:
    """Return a state that is no higher than that of the words about danger which its pages say."""
    order = (reviews.MACHINE, *reviews.STAGES)
    lowest = min((_stage(word, danger) for word in words), key=order.index, default=reviews.STAGES[-1])
    if interface.language.base == "en" or state.stage == "source" or order.index(lowest) >= order.index(state.stage):
        return state
    return replace(state, stage=lowest, danger_words=danger_stage(words, interface, danger))


def danger_stage(words: Iterable[str], interface: Interface, danger: Mapping[str, Mark]) -> str:
    """Return the lowest stage of words about danger: of one that nobody signed ``read twice`` if it was, else ``machine``."""
    again = shipped_danger_words.read_twice(interface)
    stages = ((word, _stage(word, danger)) for word in words)
    found = (READ_TWICE if stage == reviews.MACHINE and word in again else stage for word, stage in stages)
    return min(found, key=DANGER_STAGES.index, default=reviews.STAGES[-1])


def _stage(word: str, danger: Mapping[str, Mark]) -> str:
    return danger[word].stage if word in danger else reviews.MACHINE
