"""What a policy asks of the words about danger that the pages themselves say: labels, facts, notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from handoutpress.editions import interface
from handoutpress.model import Article, Place, Problem, State, error
from handoutpress.press.opened_library import interface_words
from handoutpress.press.opened_library.load import INTERFACE, Library, Shelf
from handoutpress.reviews import Mark, policy


@dataclass(frozen=True, slots=True)
class Judged:
    """Where the words stand in a language, and what a release lacks of them for one article."""

    marks: Mapping[str, Mark]
    refused: tuple[str, ...] = ()
    """A sentence for each rule that refuses the edition."""
    lacking: bool = False
    """True if a rule lets them be shown with a notice."""
    problems: tuple[Problem, ...] = field(default=())


def judged(library: Library, article: Article, shelf: Shelf) -> Judged:
    """Return what sign-offs and policy say of the words about danger that an article's pages would say in a language.

    Words have no source to fall back to: what a rule would let fall back is refused.
    """
    marks = interface_words.marks(shelf.words, shelf.interface, shelf.signed)
    clinic = library.project.clinic
    needed = interface.needed(article, clinic, State("revised"), partial=False)
    said = (*needed, *interface.beside(shelf.interface, clinic))
    counts: Counter[tuple[str, str]] = Counter()
    problems, banner = [], False
    for word in dict.fromkeys(said):
        mark = marks.get(word)
        rule = mark and policy.rule_for(
            library.project.policy, policy.INTERFACE, shelf.language.locale, "page", mark.origin
        )
        missing = policy.lacking(rule, mark) if mark and rule else ()
        if not rule or not missing:
            continue
        if rule.otherwise == "banner":
            banner = True
            continue
        hold = policy.Hold(0, rule, missing)
        counts[hold.words, rule.name] += 1
        text = f'"{word}", which pages say about danger, is not {hold.words}: {rule.name} refuses the edition'
        hint = f"handoutpress review {shelf.language.locale} {INTERFACE} --stage {missing[0]} --by PERSON"
        path = library.name(library.catalog_path(shelf.language, INTERFACE))
        problems.append(error("HP640", Place(path), text, hint))
    sentences = tuple(
        f"{count} of the words about danger that pages say must be {words} ({rule})"
        for (words, rule), count in counts.items()
    )
    return Judged(marks, sentences, banner, tuple(problems))
