"""Names of what a verb needs while it runs: they say whose it is, so that what a killed one left is known and removed.

Imports nothing of the house: a verb that has nothing to do must be able to give a name at once.
"""

from __future__ import annotations

import os
import re
from zlib import crc32

PREFIX = ".press-"
"""What the names of all files begin with that a verb needs while it runs; for .gitignore."""

OWNED = re.compile(rf"{re.escape(PREFIX)}([0-9]+)-([0-9a-f]{{8}})-")
"""Process and machine of whose something is."""


def owned() -> str:
    """Return what the name of a file or folder begins with that is this process's for a while."""
    return f"{PREFIX}{os.getpid()}-{machine()}-"


def machine() -> str:
    """Return a short name of this machine."""
    import socket  # a hundredth of a second, and what has nothing to do names nothing

    return f"{crc32(socket.gethostname().encode()):08x}"
