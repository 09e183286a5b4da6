"""docs/languages.md: ``python -m handoutpress.checks.languages_page > docs/languages.md``."""

from __future__ import annotations

from handoutpress import languages
from handoutpress.checks.known_families import FAMILIES, coverage
from handoutpress.model import Language


def page() -> str:
    """Return docs/languages.md: the table of languages, and what the checks know about each."""
    head = "".join(f" {name} |" for name in FAMILIES)
    rows = [row for row in languages.TABLE if row.base != "en"]
    lines = "".join(f"| {row.name} |{_cells(row)}\n" for row in rows)
    return (
        f"{languages.page()}\n## What the checks look at\n\n"
        "Digits, the signs of units (`mg`, `°C`), links, footnotes, placeholders and the script are compared in every language.\n"
        "What is said in words can be compared only where the words are known: *yes* says that they are, an empty cell that such\n"
        "a change is **never seen** in that language. `handoutpress check` and `status` say the same in a line a language.\n\n"
        f"| language |{head}\n|---|{'---|' * len(FAMILIES)}\n{lines}"
    )


def _cells(language: Language) -> str:
    return "".join(" yes |" if known else " |" for known in coverage(language).values())


if __name__ == "__main__":
    print(page(), end="")  # noqa: T201
