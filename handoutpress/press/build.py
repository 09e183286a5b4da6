"""``build``: every edition's page and book, written beside build/'s files and then swapped in."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from handoutpress.editions import Refusal
from handoutpress.library import clinics
from handoutpress.library.project import output_problems
from handoutpress.model import Fallback, HandoutError, Language, Listing, MisuseError, Place, Problem
from handoutpress.outputs import covers, desk, opds, sheet, web
from handoutpress.outputs.style import Face
from handoutpress.press.file_changes.write_file import Staging
from handoutpress.press.opened_library.load import Library, interface_of, load
from handoutpress.press.production import address_pages, executor, font_memo, release_record
from handoutpress.press.production.language_run import File, Filling, Printer, Printing
from handoutpress.press.production.release_terms import DRAFTS, Terms
from handoutpress.press.production.sheet_memo import UNREADABLE
from handoutpress.press.pseudo import NAME, left

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many are done, and how many there are."""

More = Callable[[Library, Sequence[Filling], Mapping[str, File]], dict[str, bytes]]
"""What a verb adds to a build that is complete but for the shared files: path under build/ -> bytes."""

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
_OTHERS = frozenset({"status.html", "check.html", "review-dates.ics"})
"""What other verbs write into build/."""


def nothing(library: Library, fillings: Sequence[Filling], files: Mapping[str, File]) -> dict[str, bytes]:
    """Add nothing."""
    return {}


def silent(what: str, done: int, total: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table at the end of a build: one language."""

    language: Language
    editions: int
    translated: int
    total: int
    counts: Mapping[Fallback, int]
    files: int
    size: int
    """Bytes of its files."""
    seconds: float


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    rows: tuple[Row, ...]
    refusals: tuple[Refusal, ...]
    problems: tuple[Problem, ...]
    """Findings that did not stop it; each error among them kept a message out of its edition."""
    changed: int
    """How many files are new or differ from before."""
    files: int
    seconds: float
    left_out: tuple[str, ...] = ()
    """What was asked for and this machine cannot make, with how to get it, a line each."""
    foreign: tuple[str, ...] = ()
    """Files in build/ that no build of this library is known to have made; they stay."""

    @property
    def unreadable(self) -> tuple[Problem, ...]:
        """Return what a reader of the files would see as boxes (HP740)."""
        return tuple(problem for problem in self.problems if problem.code == UNREADABLE)


def build(
    root: Path,
    progress: Progress = silent,
    jobs: int | None = None,
    terms: Terms = DRAFTS,
    more: More = nothing,
    only: Sequence[str] = (),
    clinic: Path | str | None = None,
    into: Path | None = None,
) -> Built:
    """Build every edition that the terms allow into build/ and return what was made.

    ``only`` names what to make in the place of the settings' ``outputs``; build/ then holds nothing else. ``clinic`` is one
    whose facts take the place of the settings': the id of one of the library's, which is built into build/<id>/, or a file.
    ``into`` is another folder in the place of these.
    ``jobs`` is the number of worker processes (None: one a core). HandoutError, with nothing changed, if a source, a
    setting or a catalog cannot be read or build/ cannot be written.
    """
    started = time.perf_counter()
    library = _asked(load(root), only, clinic, into)
    languages = (library.project.source_language, *library.project.languages)
    staging = Staging(library.output, library.root)
    try:
        fillings, printings = executor.run(Printer(library, staging, terms), languages, jobs, _combine, progress)
        files = {name: file for printing in printings for name, file in printing.files.items()}
        staging.names.update(files)
        staging.changed = [name for printing in printings for name in printing.changed]
        shared = _whole(library, fillings, printings, files) | more(library, fillings, files)
        shared |= _at_addresses(library, fillings, printings, files, shared)
        staging.add(_sealed(library, terms, files, shared))
        staging.swap(_stale(library.output))
    finally:
        staging.drop()
    return Built(
        rows=tuple(_row(filling, printing) for filling, printing in zip(fillings, printings, strict=True)),
        refusals=tuple(refusal for filling in fillings for refusal in filling.refusals),
        problems=(
            *(problem for filling in fillings for problem in filling.problems),
            *(problem for printing in printings for problem in printing.problems),
        ),
        changed=len(staging.changed),
        files=len(staging.names),
        seconds=time.perf_counter() - started,
        foreign=tuple(_foreign(library.output, staging.names)),
        left_out=(*_lacking(library), *(line for printing in printings for line in printing.lacking)),
    )


def clinic_ids(root: Path) -> tuple[str, ...]:
    """Return the ids of the clinics that have a file in the library in ``root``."""
    return clinics.ids(root.resolve())


def _lacking(library: Library) -> Iterator[str]:
    """Yield what this machine cannot make, with how to get it, a line each."""
    outputs = library.project.outputs
    told = [sheet.lacking() if "pdf" in outputs else "", font_memo.lacking(library)]
    yield from filter(None, [*told, covers.lacking() if "epub" in outputs else ""])


def _asked(library: Library, only: Sequence[str], clinic: Path | str | None, into: Path | None) -> Library:
    """Return the library with the outputs, the clinic and the folder that are asked for; HandoutError HP112 and others."""
    problems = output_problems(only, Place("--only"))
    if problems:
        raise MisuseError(problems)
    project = replace(library.project, outputs=tuple(only)) if only else library.project
    folder = "build"
    if isinstance(clinic, str):
        project = project.made_for(clinics.named(clinic, library.root, project.base_url))
        folder = f"build/{clinic}"
    elif clinic:
        project = project.made_for(clinics.read(clinic.resolve(), library.root))
    return replace(library, project=project, into=str(into.resolve()) if into else folder)


def _combine(fillings: Sequence[Filling]) -> tuple[Listing, ...]:
    """Return the listings of all languages in their order; HandoutError with what makes the build impossible."""
    problems = [problem for filling in fillings for problem in filling.fatal]
    if problems:
        raise HandoutError(problems)
    return tuple(listing for filling in fillings for listing in filling.listings)


def _whole(
    library: Library, fillings: Sequence[Filling], printings: Sequence[Printing], files: Mapping[str, File]
) -> dict[str, bytes]:
    fonts = [printing.face for printing in printings if printing.face]
    collected = [listing for printing in printings for listing in printing.collected]
    return _shared(library, _combine(fillings), collected, fonts, files)


def _shared(
    library: Library,
    listings: Sequence[Listing],
    collected: Sequence[Listing],
    faces: Sequence[Face],
    files: Mapping[str, File],
) -> dict[str, bytes]:
    """Return what no single language owns: style sheets, figures, the indexes and the catalogue."""
    project = library.project
    interfaces = {row.locale: interface_of(library, row) for row in (project.source_language, *project.languages)}
    sizes = {name: file.size for name, file in files.items()}
    listings, collected = ([listing.weighed(sizes) for listing in some] for some in (listings, collected))
    catalogue = opds.feeds(listings, library.articles, project, interfaces, collected, files)
    if not any(form.kind == "page" for listing in listings for form in listing.forms):
        return catalogue
    return {
        **catalogue,
        **web.assets(library.theme, faces),
        **library.published_figures(),
        **web.indexes(listings, project, interfaces, library.theme, faces, collected),
        desk.NAME: desk.page(listings, project, interfaces[project.source_language.locale], library.theme, collected),
    }


def _at_addresses(
    library: Library,
    fillings: Sequence[Filling],
    printings: Sequence[Printing],
    files: Mapping[str, File],
    shared: Mapping[str, bytes],
) -> dict[str, bytes]:
    """Return the pages at the addresses for life, in a build that makes pages."""
    listings = _combine(fillings)
    if not any(form.kind == "page" for listing in listings for form in listing.forms):
        return {}
    collected = [listing for printing in printings for listing in printing.collected]
    return address_pages.pages(library, listings, collected, files, shared)


def _sealed(library: Library, terms: Terms, files: Mapping[str, File], shared: dict[str, bytes]) -> dict[str, bytes]:
    """Return the shared files with the manifest of all, and SHA256SUMS for ``sha256sum --check``."""
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in sorted(shared.items())}
    clinic = {"clinic": library.project.clinic.id} if library.project.clinic.id else {}
    manifest = {
        "form": 1,
        **clinic,
        "policy": library.project.policy.name if terms.release else "",
        "files": {name: _row_of(file) for name, file in sorted(files.items())},
        "shared": {name: {"sha256": digest} for name, digest in sums.items()} | {SUMS: {}},
    }
    data = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    sums |= {name: file.sha256 for name, file in files.items()} | {MANIFEST: hashlib.sha256(data).hexdigest()}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(sums.items()))
    return {**shared, MANIFEST: data, SUMS: lines.encode()}


def _row_of(file: File) -> dict[str, object]:
    """Return a line of the manifest; only a collection says what it holds."""
    return {key: value for key, value in asdict(file).items() if value or key != "holds"}


def _stale(build: Path) -> list[str]:
    """Return what the last build left, by its own manifest; a file that is not ours is never touched.

    HandoutError HP662 if a newer handoutpress made it: what it left is not known.

    The pages in the pseudo-language go too: they must not be published with the handouts, for ``pseudo`` to look at only.
    """
    pseudo = left(build / NAME) or ()
    names = [f"{NAME}/{name}" for name in pseudo]
    try:
        manifest = json.loads((build / MANIFEST).read_bytes())
        if problem := release_record.newer(manifest, Place(f"build/{MANIFEST}"), newest=1):
            raise HandoutError([problem])
        names += [name for part in ("files", "shared") for name in manifest.get(part, {})]
    except (OSError, ValueError, AttributeError):
        pass
    return [name for name in names if _inside(build, name)]


def _foreign(build: Path, made: Container[str]) -> Iterator[str]:
    """Yield the files of build/ that neither this build nor another verb makes, without what begins with a dot.

    A folder with a manifest of its own is another clinic's.
    """
    for path in sorted(build.rglob("*")):
        name = path.relative_to(build)
        other = name.parts[0] in _OTHERS or (build / name.parts[0] / MANIFEST).is_file()
        hidden = any(part.startswith(".") for part in name.parts)
        if path.is_file() and name.as_posix() not in made and not other and not hidden:
            yield name.as_posix()


def _inside(build: Path, name: str) -> bool:
    """Guard against a manifest that somebody edited: a name outside of build/ is not ours to remove."""
    return (build / name).resolve().is_relative_to(build.resolve())


def _row(filling: Filling, printing: Printing) -> Row:
    return Row(
        language=filling.language,
        editions=len(filling.listings),
        translated=filling.translated,
        total=filling.total,
        counts=filling.counts,
        files=len(printing.files),
        size=sum(file.size for file in printing.files.values()),
        seconds=filling.seconds + printing.seconds,
    )
