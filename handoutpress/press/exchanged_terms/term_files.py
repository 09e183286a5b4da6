"""A glossary as the files that other tools read: CSV for Weblate and spreadsheets, TBX, tabs for OmegaT."""

from __future__ import annotations

import csv
import io

from handoutpress import catalogs
from handoutpress.checks import glossary_rows
from handoutpress.checks.glossary import Glossary
from handoutpress.model import Language

NAMES = {"terms": "terms.csv", "tbx": "terms.tbx", "omegat-terms": "terms.txt"}
"""Form -> what its file is called."""


def term_file(glossary: Glossary, form: str, language: Language, source: Language) -> bytes:
    """Return a glossary in a form of ``NAMES``; terms that may be called anything have no row but in OmegaT's."""
    rows = [(row.term, row.target, row.note) for row in glossary_rows.rows(glossary)]
    if form == "omegat-terms":
        return "".join("\t".join(row) + "\n" for row in rows).encode()
    rows = [row for row in rows if row[1]]
    if form == "tbx":
        return catalogs.write_tbx(rows, language, source)
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(("source", "target", "translator_comments"))
    table.writerows(rows)
    return out.getvalue().encode()
