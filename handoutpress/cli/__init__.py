"""argv -> verb -> printed Problems -> exit code: 0 fine, 1 problems, 2 wrong usage. No logic of its own.

One file a family of commands. Rooms are imported inside the commands, so that ``handoutpress --help`` answers at once.
"""

from __future__ import annotations

from typing import Any

from handoutpress.cli import catalogs, checks, making, reviews
from handoutpress.cli.session import main

__all__ = ["catalogs", "checks", "main", "making", "reviews", "run"]


def run(arguments: list[str] | None = None) -> Any:
    """Run the command line in this process (for tests); returns what click returns."""
    return main(arguments, standalone_mode=False)
