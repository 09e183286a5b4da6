r"""How many cells the row of a table has in the source: comrak drops what is beyond the header's columns, unsaid.

By GFM only a backslash keeps a pipe from ending a cell; a code span does not. Where that is so is left to comrak itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from handoutpress.markdown import parse
from handoutpress.markdown.parse import Node
from handoutpress.model import Place, Problem, error, warning


def row_problems(row: Node, columns: int, lines: tuple[str, ...], place: Place) -> Iterator[Problem]:
    """Yield HP220 if a row has more cells than the header has columns, HP221 (a warning) if it has fewer."""
    written = lines[row.line - 1].encode()[row.column - 1 :].decode("utf-8", "replace")
    found = cells(written, columns)
    said = f"cells of the row: {found}, columns of the table: {columns}"
    if found > columns:
        hint = r"add a column to the header, or join two cells; a | that is not the end of a cell is \|"
        yield error("HP220", place, f"{said}; readers would never see the last", hint)
    elif found < columns:
        yield warning(
            "HP221", place, f"{said}; the last are shown empty", "if it is meant so, write the empty cells: | |"
        )


def cells(row: str, likely: int) -> int:
    """Return the number of cells of a row's text: that for which comrak takes it for the header of a table.

    ``likely`` is tried first. A pipe in front changes nothing, and keeps ``2. a | b`` from being a list.
    """
    text = row.strip(" \t")
    text = text if text.startswith("|") else f"|{text}"
    numbers = (likely, *range(1, text.count("|") + 1))
    return next((number for number in numbers if _is_header(text, number)), likely)


def _is_header(text: str, columns: int) -> bool:
    root = parse.tree(f"{text}\n|{'-|' * columns}\n")
    return bool(root.children) and root.children[0].kind == "Table"
