"""argv -> verb -> printed Problems -> exit code: 0 fine, 1 problems, 2 wrong usage, 3 a fault of ours. No logic of its own.

One file a family of commands. Rooms are imported inside the commands, so that ``handoutpress --help`` answers at once.

In: arguments. Out: what a verb says, printed, and an exit code. Never: a decision about a handout.
"""

from __future__ import annotations

import atexit
import gc
from typing import Any

from handoutpress.cli import (
    begin_commands,
    build_commands,
    catalog_commands,
    check_commands,
    exchange_commands,
    preview_commands,
    review_commands,
)
from handoutpress.cli.session import main

__all__ = [
    "begin_commands",
    "build_commands",
    "catalog_commands",
    "check_commands",
    "exchange_commands",
    "main",
    "preview_commands",
    "review_commands",
    "run",
]

gc.set_threshold(200_000, 20, 100)  # of modules, of which most of a short run consists, nothing is ever given back
atexit.register(gc.freeze)  # nor need Python look through everything once more, only to end


def run(arguments: list[str] | None = None) -> Any:
    """Run the command line in this process (for tests); returns what click returns."""
    return main(arguments, standalone_mode=False)
