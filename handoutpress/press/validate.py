"""``validate``: everything in build/, by our own validator and by the outside ones."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from handoutpress import validate as validators
from handoutpress.model import HandoutError, Place, error
from handoutpress.validate import Report, Tools

BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def validate(root: Path, progress: Callable[[str, int, int], None], *, quick: bool = False) -> Report:
    """Return what every validator says of build/ (only our own and EPUBCheck if ``quick``).

    A validator whose tool this machine lacks is in the report as not run. HandoutError HP700 if nothing has been built.
    """
    root = root.resolve()
    build = root / "build"
    if not any(build.glob("*/*.epub")) and not any(build.glob("*/*.html")):
        raise HandoutError([error("HP700", Place("build"), "nothing has been built", "run: handoutpress build")])
    return validators.everything(build, root, tools(root), progress, quick=quick)


def tools(root: Path) -> Tools:
    """Return where the outside tools are: npm's in HANDOUTPRESS_NODE_MODULES or the library, the others on the PATH."""
    modules = os.environ.get("HANDOUTPRESS_NODE_MODULES")
    browser = next(filter(None, map(shutil.which, BROWSERS)), "chromium")
    lychee = shutil.which(
        "lychee", path=os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    )
    folder = Path(modules) if modules else root / "node_modules"
    return Tools(folder, Path(browser), Path(lychee or "lychee"), Path(shutil.which("node") or "node"))
