"""What stands over a finished build: the manifest and the sums, what is stale or foreign in build/, and what is said again."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from handoutpress import checks, settings
from handoutpress.model import HandoutError, Logo, Place
from handoutpress.outputs import sheet
from handoutpress.press.build.memory import Memory
from handoutpress.press.build.results import Built
from handoutpress.press.memo import idle, listing, place, questions
from handoutpress.press.memo.value_hashes import json_of, pretty
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import pseudo_files, release_record
from handoutpress.press.production.edition_units import File
from handoutpress.press.production.release_terms import Terms
from handoutpress.settings import file_presence

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
_AT_ONCE = 500
"""Lines of the manifest that are written at once."""


def manifest(library: Library, terms: Terms, files: Mapping[str, File], shared: Mapping[str, str]) -> Iterator[bytes]:
    """Yield the manifest of all files in pieces, of a large library some 15 MB; ``shared`` are the hashes of the others."""
    clinic = {"clinic": library.project.clinic.id} if library.project.clinic.id else {}
    head = {
        "form": 1,
        **clinic,
        "policy": library.project.policy.name if terms.release else "",
        "not_looked_at": {row.tag: checks.known_families.unknown(row) for row in library.project.languages},
    }
    yield pretty(head).removesuffix(b"\n}")
    yield from table("files", {name: files[name] for name in sorted(files)})
    yield from table("shared", {name: {"sha256": digest} for name, digest in sorted(shared.items())} | {SUMS: {}})
    yield b"\n}\n"


def table(name: str, rows: Mapping[str, object]) -> Iterator[bytes]:
    """Yield a table of the manifest, as ``pretty`` would write it of the whole."""
    yield f',\n "{name}": {{'.encode()
    names, before = iter(rows), b"\n  "
    while some := list(islice(names, _AT_ONCE)):
        text = pretty({name: rows[name] for name in some})
        yield before + text.removeprefix(b"{\n ").removesuffix(b"\n}").replace(b"\n", b"\n ")
        before = b",\n  "
    yield b"\n }" if rows else b"}"


def sums(files: Mapping[str, File], others: Mapping[str, str]) -> Iterator[bytes]:
    """Yield SHA256SUMS in pieces, for ``sha256sum --check``; ``others`` are the hashes of what no edition owns."""
    for name in sorted({*files, *others}):
        yield f"{files[name].sha256 if name in files else others[name]}  {name}\n".encode()


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What is read of a manifest: the names of what a build made."""

    files: dict[str, settings.Unread] = field(default_factory=dict)
    shared: dict[str, settings.Unread] = field(default_factory=dict)
    form: int = 1


def stale(build: Path, made: Container[str]) -> list[str]:
    """Return what the last build left that is not ``made`` now, by its own manifest; what is not ours is never touched.

    HandoutError HP662 if a newer handoutpress made it: what it left is not known.

    The pages in the pseudo-language go too: they must not be published with the handouts, for ``pseudo`` to look at only.
    """
    names = [f"{pseudo_files.NAME}/{name}" for name in pseudo_files.left(build / pseudo_files.NAME) or ()]
    try:
        manifest = settings.json_as(file_presence.read(build / MANIFEST, build.parent), _Manifest)
    except (HandoutError, OSError, ValueError):
        manifest = (
            _Manifest()
        )  # none yet, or one that a killed build or somebody else left: nothing is known to be ours
    if problem := release_record.newer({"form": manifest.form}, Place(f"build/{MANIFEST}"), newest=1):
        raise HandoutError([problem])
    names += [*manifest.files, *manifest.shared]
    return [name for name in names if name not in made and _inside(build, name)]


def there(build: Path) -> list[str]:
    """Return the files of build/ (paths under it), without what begins with a dot; links are not followed into folders."""
    names = (path.relative_to(build) for path in build.rglob("*") if path.is_file())
    return [name.as_posix() for name in names if not any(part.startswith(".") for part in name.parts)]


def foreign(found: Iterable[str], made: Container[str]) -> list[str]:
    """Return the files of build/ (paths under it) that neither this build nor another verb makes.

    A folder with a manifest of its own is another clinic's.
    """
    there = list(found)
    apart = {name.partition("/")[0] for name in there if name.count("/") == 1 and name.endswith(f"/{MANIFEST}")}
    return sorted(
        name
        for name in there
        if name
        and name not in made
        and not name.endswith("/")
        and name not in idle.OTHERS
        and name.partition("/")[0] not in apart
    )


def _inside(build: Path, name: str) -> bool:
    """Guard against a manifest that somebody edited: a name outside of build/ is not ours to remove."""
    return "\0" not in name and (build / name).resolve().is_relative_to(build.resolve())


def others(library: Library, memory: Memory) -> dict[str, str] | None:
    """Return what the build read outside of source/ and locales/ (path -> hash): a clinic's file, a logo beside it.

    None if it cannot be told where a logo was read.
    """
    clinics = [Path(memory.asked.words[-1])] if memory.asked.words[-1] else []
    found = {*clinics, *questions.elsewhere(library.root, *clinics)}
    read = {str(path): listing.sha256(path) for path in found if path.is_file()}
    known = {*read.values(), *(row.sha256 for row in memory.rows.values())}
    logos = (library.theme.logo, library.project.clinic.logo)
    return read if all(_known(logo, known) for logo in logos) else None


def _known(logo: Logo | None, known: Container[str]) -> bool:
    return logo is None or hashlib.sha256(logo.data).hexdigest() in known


def answer(built: Built, library: Library, *, sure: bool) -> dict[str, object] | None:
    """Return what a build with nothing to do says again; None if it depends on more than files.

    Not ``sure``: there are letters of the machine's own fonts in it.
    """
    from handoutpress.press.terminal import result_tables

    if (
        not sure
        or built.of_sheets
        or (("pdf" in library.project.outputs or library.project.take_home) and sheet.lacking())
    ):
        return None
    return {"files": built.files, "lines": result_tables.built_lines(built)}


def keep_answer(
    root: Path, answer: Mapping[str, object], only: Sequence[str], clinic: Path | str | None, into: Path | None
) -> None:
    """Remember what a program was told of a build, to be told again where nothing has changed since."""
    root = root.resolve()
    folder, asked = place.of(root), questions.build_question(only, clinic, root, into)
    if folder and (folder / f"{asked.name}.json").is_file():
        place.write(folder / asked.answer, json_of({**answer, "changed": 0, "made": []}))
