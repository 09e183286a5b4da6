"""The last net: whatever was not foreseen becomes one line to report it with, and no log shows paths of a machine."""

from __future__ import annotations

import platform
from pathlib import Path
from traceback import extract_tb

from handoutpress import __version__
from handoutpress.model import Place, Problem, error

EXIT_CODE = 3
_PACKAGE = Path(__file__).parent.parent
_HINT = "report this line to handoutpress; handoutpress --traceback {verb} shows more, paths of this machine included"


def told(fault: Exception, verb: str) -> Problem:
    """Return HP900: the verb, the kind of the fault and where in the package it is; never its words, which may be anybody's."""
    frames = [frame for frame in extract_tb(fault.__traceback__) if Path(frame.filename).is_relative_to(_PACKAGE)]
    where = ""
    if frames:
        name = Path(frames[-1].filename).relative_to(_PACKAGE).as_posix()
        where = f" at {name}:{frames[-1].lineno}"
    about = f"handoutpress {__version__}, Python {platform.python_version()}, {platform.system()}"
    text = f"{verb or 'handoutpress'} broke off: {type(fault).__name__}{where} ({about})"
    return error("HP900", Place("."), text, _HINT.format(verb=verb or "VERB"))
