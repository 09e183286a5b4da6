"""Which files an edition has, in the few characters that desk.html can afford a language of a handout.

Files are named alike (``ar/wound.ar.a4.pdf``), so that a form is the end of its name, and an edition is its language, its state
and a letter a form: ``ar.4.03``. desk.js makes links of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_letters, digits

from handoutpress.model import Form, Listing, State

LETTERS = digits + ascii_letters


def in_order(forms: Iterable[Form], papers: Sequence[str]) -> list[list[Form]]:
    """Return forms in the order that a desk wants them: what is printed on its paper, what is read, and apart the bilingual.

    ``papers`` are the library's; sheets on others than the first come last, for whoever has that paper.
    """
    first = papers[0] if papers else ""
    ordered = sorted(forms, key=lambda form: (_other_paper(form, first), form.kind != "sheet"))
    return [some for both in (False, True) if (some := [form for form in ordered if form.bilingual == both])]


def _other_paper(form: Form, first: str) -> bool:
    return form.kind == "sheet" and bool(first) and form.paper != first


class Marks:
    """The forms and states that a library's editions have, each with its letter."""

    def __init__(self, papers: Sequence[str]) -> None:
        self.papers = papers
        self._forms: dict[str, Form] = {}
        self._states: dict[tuple[str, bool, bool], State] = {}

    @property
    def forms(self) -> list[tuple[str, Form]]:
        """Return (end of the name, one form of it) by letter; ``*`` in it stands for the language."""
        return list(self._forms.items())

    @property
    def states(self) -> list[State]:
        """Return a state of each kind by letter."""
        return list(self._states.values())

    def of(self, listing: Listing) -> str:
        """Return an edition's mark: language, state, forms in the desk's order."""
        state = listing.state
        known = (state.stage, state.by_machine, state.draft)
        self._states.setdefault(known, state)
        forms = (form for some in in_order(listing.forms, self.papers) for form in some)
        letters = "".join(LETTERS[self._number(listing, form)] for form in forms)
        return f"{listing.language.tag}.{LETTERS[list(self._states).index(known)]}.{letters}"

    def _number(self, listing: Listing, form: Form) -> int:
        tag = listing.language.tag
        end = form.name.removeprefix(f"{tag}/{listing.slug}").replace(f".{tag}.", ".*.", 1)
        self._forms.setdefault(end, form)
        return list(self._forms).index(end)
