"""``interface``: the package's own words brought up to date in its catalogs; for maintainers of handoutpress."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from handoutpress import catalogs, languages
from handoutpress.library import extraction
from handoutpress.press.file_changes import write_file
from handoutpress.press.opened_library.load import INTERFACE


def package_interface(package: Path, codes: Iterable[str] = ()) -> tuple[str, ...]:
    """Bring the package's own template and catalogs up to date with its words; for maintainers of handoutpress.

    ``package`` is the folder that holds ``locales/``; ``codes`` begins further languages.
    """
    template = extraction.extract_interface(None)
    folder = package / "locales"
    wanted = {path.parent.parent.name for path in folder.glob("*/LC_MESSAGES/*.po")} | set(codes)
    jobs = [(folder / "templates" / f"{INTERFACE}.pot", catalogs.serialise(template))]
    for code in sorted(wanted):
        row = languages.language(code)
        path = folder / row.locale / "LC_MESSAGES" / f"{INTERFACE}.po"
        data = path.read_bytes() if path.is_file() else None
        jobs.append((path, catalogs.merge(data, template, row, None, True, path.name)))  # noqa: FBT003
    return tuple(path.relative_to(package).as_posix() for path, data in jobs if write_file.write(path, data, package))
