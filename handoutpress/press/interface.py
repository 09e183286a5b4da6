"""``interface``: the package's own words brought up to date in its catalogs; for maintainers of handoutpress."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.library import extraction
from handoutpress.press import file_changes
from handoutpress.press.opened_library.load import INTERFACE


def package_interface(package: Path, codes: Iterable[str] = ()) -> tuple[str, ...]:
    """Bring the package's own template and catalogs up to date with its words; for maintainers of handoutpress.

    ``package`` is the folder that holds ``locales/``; ``codes`` begins further languages.
    """
    template = extraction.extract_interface(None)
    package = package.resolve()
    folder = package / "locales"
    wanted = {path.parent.parent.name for path in folder.glob("*/LC_MESSAGES/*.po")} | set(codes)
    written = catalogs.serialise(template)
    jobs: list[tuple[Path, file_changes.Compute]] = [(folder / "templates" / f"{INTERFACE}.pot", lambda _: written)]
    for code in sorted(wanted):
        row = languages.language(code)
        path = folder / row.locale / "LC_MESSAGES" / f"{INTERFACE}.po"
        jobs.append((path, partial(catalogs.merge, template=template, language=row, path=path.name)))
    return tuple(
        path.relative_to(package).as_posix()
        for path, compute in jobs
        if file_changes.change(path, package, compute, "interface")
    )
