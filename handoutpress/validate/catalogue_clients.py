"""The catalogue as e-reader apps read it: two client libraries walk it from its root over HTTP, in a Node of their own."""

from __future__ import annotations

import json
from pathlib import Path

from handoutpress.model import Place, error
from handoutpress.validate.epubcheck_run import name_of
from handoutpress.validate.outside_tools import absent, run
from handoutpress.validate.programs import Broken
from handoutpress.validate.report import Outcome

NAME = "OPDS clients"
HINT = "build it anew; if it stays so, the engine has a fault"
CLIENT = Path(__file__).with_name("catalogue_clients.cjs")
LIBRARIES = ("r2-opds-js", "opds-feed-parser")


def clients(build: Path, root: Path, node_modules: Path, node: Path) -> Outcome:
    """Return what r2-opds-js (Thorium Reader) and opds-feed-parser make of build/opds/: HP707.

    Each feed, book, sheet, cover and page that a feed leads to is fetched from a server on this machine, and its first
    bytes are compared with the media type that the feed names.
    """
    if missing := absent(node, *(node_modules / name for name in LIBRARIES)):
        return Outcome(NAME, not_run=missing)
    if not (build / "opds" / "index.xml").is_file():
        return Outcome(NAME, not_run="there is no catalogue: nothing to download was built")
    try:
        told = json.loads(run([str(node), str(CLIENT), str(node_modules.resolve()), str(build.resolve())]))
    except (Broken, ValueError) as fault:
        return Outcome(NAME, not_run=f"it broke off: {fault}")
    problems = tuple(error("HP707", Place(name_of(build / name, root)), text, HINT) for name, text in told["problems"])
    return Outcome(NAME, told["version"], told["feeds"], problems)
