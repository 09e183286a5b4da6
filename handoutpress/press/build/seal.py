"""What several editions share, made last: style sheets, indexes, the desk, the catalogue, the manifest and the sums."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from handoutpress.model import Listing, Logo
from handoutpress.outputs import desk, opds, web
from handoutpress.outputs.style import Face
from handoutpress.press import pseudo
from handoutpress.press.build.memory import Memory
from handoutpress.press.build.results import Built
from handoutpress.press.memo import idle, listing
from handoutpress.press.opened_library.load import Library, interface_of
from handoutpress.press.production.release_terms import Terms
from handoutpress.press.units import File, Filling

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
_OTHERS = frozenset({"status.html", "check.html"})
"""What other verbs write into build/."""


def shared(
    library: Library,
    fillings: Sequence[Filling],
    collected: Sequence[Listing],
    faces: Sequence[Face],
    files: Mapping[str, File],
) -> dict[str, bytes]:
    """Return what no single language owns: style sheets, figures, the indexes and the catalogue."""
    project = library.project
    interfaces = {row.locale: interface_of(library, row) for row in (project.source_language, *project.languages)}
    sizes = {name: file.size for name, file in files.items()}
    listings = [listing.weighed(sizes) for filling in fillings for listing in filling.listings]
    collected = [listing.weighed(sizes) for listing in collected]
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


def sealed(library: Library, terms: Terms, files: Mapping[str, File], shared: dict[str, bytes]) -> dict[str, bytes]:
    """Return the shared files with the manifest of all, and SHA256SUMS for ``sha256sum --check``."""
    known = sums(shared)
    manifest = {
        "policy": library.project.policy.name if terms.release else "",
        "files": {name: asdict(file) for name, file in sorted(files.items())},
        "shared": {name: {"sha256": digest} for name, digest in known.items()} | {SUMS: {}},
    }
    data = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    known |= {name: file.sha256 for name, file in files.items()} | {MANIFEST: hashlib.sha256(data).hexdigest()}
    lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(known.items()))
    return {**shared, MANIFEST: data, SUMS: lines.encode()}


def sums(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the hash of each file by its path under build/."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}


def stale(build: Path) -> list[str]:
    """Return what the last build left, by its own manifest; a file that is not ours is never touched.

    The pages in the pseudo-language go too: they must not be published with the handouts, for ``pseudo`` to look at only.
    """
    pseudo = pseudo.left(build / pseudo.NAME) or ()
    names = [f"{disguising.NAME}/{name}" for name in pseudo]
    try:
        manifest = json.loads((build / MANIFEST).read_bytes())
        names += [name for part in ("files", "shared") for name in manifest.get(part, {})]
    except (OSError, ValueError, AttributeError):
        pass
    return [name for name in names if _inside(build, name)]


def foreign(build: Path, made: Container[str]) -> Iterator[str]:
    """Yield the files of build/ that neither this build nor another verb makes, without what begins with a dot."""
    for path in sorted(build.rglob("*")):
        name = path.relative_to(build)
        other = name.parts[0] in _OTHERS
        hidden = any(part.startswith(".") for part in name.parts)
        if path.is_file() and name.as_posix() not in made and not other and not hidden:
            yield name.as_posix()


def _inside(build: Path, name: str) -> bool:
    """Guard against a manifest that somebody edited: a name outside of build/ is not ours to remove."""
    return (build / name).resolve().is_relative_to(build.resolve())


_LOGO = re.compile(r"""^\s*logo\s*=\s*["'](.+?)["']\s*(?:#.*)?$""", re.MULTILINE)


def others(library: Library, memory: Memory) -> dict[str, str] | None:
    """Return what the build read outside of source/ and locales/ (path -> hash): a clinic's file, a logo beside it.

    None if it cannot be told where a logo was read.
    """
    root = library.root
    clinic = Path(memory.asked.words[-1]) if memory.asked.words[-1] else None
    tables = [*(root / "source").rglob("*.toml"), *([clinic] if clinic else [])]
    named = (table.parent / name for table in tables for name in _LOGO.findall(table.read_text("utf-8", "replace")))
    found = {path.resolve() for path in (*named, *([clinic] if clinic else [])) if path.is_file()}
    inside = tuple((root / name).resolve() for name in idle.INPUTS)
    read = {str(path): listing.sha256(path) for path in found if not any(map(path.is_relative_to, inside))}
    known = {*read.values(), *(row.sha256 for row in memory.rows.values())}
    logos = (library.theme.logo, library.project.clinic.logo)
    return read if all(_known(logo, known) for logo in logos) else None


def _known(logo: Logo | None, known: Container[str]) -> bool:
    return logo is None or hashlib.sha256(logo.data).hexdigest() in known


def answer(built: Built, library: Library) -> dict[str, object] | None:
    """Return what a build with nothing to do says again; None if it depends on more than files."""
    from handoutpress.press.terminal import result_tables

    if built.unreadable or ("pdf" in library.project.outputs and any("PDF" in line for line in built.left_out)):
        return None
    return {"json": result_tables.built_as_json(built) | {"changed": 0}, "lines": result_tables.built_lines(built)}
