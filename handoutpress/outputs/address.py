"""The address for life of a handout: ``h/<id>/<language>/#e-<edition>``, by what never changes.

Printed codes, canonical links and what machines are told lead there, not to the page, whose name may change. What stands there
is ``web.lasting``. An id is a slug, so the dot keeps collections apart from handouts.
"""

from __future__ import annotations

from urllib.parse import quote

from handoutpress.model import Edition, Project

FOLDER = "h"


def folder(uid: str, *, collection: bool) -> str:
    """Return where everything about a handout or a collection stands, under build/, ending in ``/``."""
    return f"{FOLDER}/{'c.' if collection else ''}{uid}/"


def anchor(edition: int | str) -> str:
    """Return the name of an edition's row on the page of its language."""
    return f"e-{edition}"


def of_language(edition: Edition, project: Project) -> str:
    """Return the address of a handout in a language, whichever edition; empty if the library is published nowhere."""
    if not project.base_url:
        return ""
    meta = edition.article.meta
    return f"{project.base_url}{folder(meta.id, collection=edition.collection)}{edition.language.tag}/"


def feedback(edition: Edition, project: Project) -> str:
    """Return the link by which a reader tells of a mistake, with what it is about filled in; empty if nobody is told."""
    if not project.feedback:
        return ""
    meta = edition.article.meta
    what = [meta.id, f"edition {meta.edition}", edition.language.tag, edition.date.isoformat(), edition.source_revision]
    return f"mailto:{project.feedback}?subject={quote(', '.join(what))}"


def of(edition: Edition, project: Project) -> str:
    """Return the address of an edition, as printed codes have it; empty if the library is published nowhere."""
    home = of_language(edition, project)
    return home and f"{home}#{anchor(edition.article.meta.edition)}"
