"""What the checks know of each language of the pinned table, for docs/languages.md (``outputs.language_docs``)."""

from __future__ import annotations

from handoutpress import languages
from handoutpress.checks.known_families import FAMILIES, coverage
from handoutpress.model import Language


def section() -> str:
    """Return the section of docs/languages.md about the checks."""
    head = "".join(f" {name} |" for name in FAMILIES)
    rows = [row for row in languages.TABLE if row.base != "en"]
    lines = "".join(f"| {row.name} |{_cells(row)}\n" for row in rows)
    return (
        "## What the checks look at\n\n"
        "Digits, the signs of units (`mg`, `°C`), links, footnotes, placeholders and the script are compared in every language.\n"
        "What is said in words can be compared only where the words are known: *yes* says that they are, an empty cell that such\n"
        "a change is **never seen** in that language. `handoutpress check` and `status` say the same in a line a language.\n\n"
        f"| language |{head}\n|---|{'---|' * len(FAMILIES)}\n{lines}"
    )


def _cells(language: Language) -> str:
    return "".join(" yes |" if known else " |" for known in coverage(language).values())
