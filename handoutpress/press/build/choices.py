"""What a build was asked for, as the library and the plan need it: outputs, clinic, folder, languages, articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from handoutpress import settings
from handoutpress.library import clinics
from handoutpress.library.project import output_problems
from handoutpress.model import TAKE_HOME, MisuseError, Place, Problem, error
from handoutpress.outputs import sheet
from handoutpress.press.build.plan import Narrow
from handoutpress.press.opened_library.load import Library, chosen
from handoutpress.press.production.executor import Workers
from handoutpress.press.production.language_run import Printer

if TYPE_CHECKING:
    from handoutpress.press.cluster.cluster_workers import ClusterWorkers

AnyWorkers: TypeAlias = "Workers | ClusterWorkers"


def narrow(library: Library, codes: Sequence[str], slugs: Sequence[str]) -> Narrow:
    """Return what is asked for; MisuseError HP110, HP114 for a language, HP112 for an article that there is not."""
    source = library.project.source_language
    known = [article.slug for article in library.articles]
    problems = [
        error("HP112", Place("--article"), f"there is no article {slug!r}", settings.near(slug, known))
        for slug in slugs
        if slug not in known
    ]
    if problems:
        raise MisuseError(problems)
    others = [code for code in codes if code not in (source.locale, source.tag)]
    rows = [*(chosen(library, others) if others else ()), *([source] if len(others) < len(codes) else [])]
    return Narrow(frozenset(row.locale for row in rows), frozenset(slugs))


def workers(printer: Printer, jobs: int | None, cluster: str) -> AnyWorkers:
    """Return whoever makes the editions: at most ``jobs`` processes of this machine, or the cluster at an address."""
    if not cluster:
        return Workers(printer, jobs)
    from handoutpress.press.cluster.cluster_workers import ClusterWorkers

    return ClusterWorkers(printer, cluster)


def library_asked_for(library: Library, only: Sequence[str], clinic: Path | str | None, into: Path | None) -> Library:
    """Return the library with the outputs, the clinic and the folder that are asked for; HandoutError HP112 and others."""
    problems = [*output_problems(only, Place("--only")), *_out_of_reach(only)]
    if problems:
        raise MisuseError(problems)
    project = library.project
    if only:
        home = TAKE_HOME in only or ("pdf" in only and project.take_home)
        project = replace(project, outputs=tuple(only), take_home=home)
    folder = "build"
    if isinstance(clinic, str):
        folders = {row.tag.lower() for row in project.known}
        project = project.made_for(clinics.named(clinic, library.root, project.base_url, folders))
        folder = f"build/{clinic}"
    elif clinic:
        project = project.made_for(clinics.read(clinic.resolve(), library.root))
    return replace(library, project=project, into=str(into.resolve()) if into else folder)


def _out_of_reach(only: Sequence[str]) -> Iterator[Problem]:
    """Yield HP112 if sheets are asked for that this machine cannot make."""
    for name in only:
        if name in {"pdf", TAKE_HOME} and sheet.lacking():
            yield error("HP112", Place("--only"), f"{name!r} needs an extra that is not installed", sheet.INSTALL)
