"""``validate``: everything in build/, by our own validator and by the outside ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from handoutpress import validate as validators
from handoutpress.model import HandoutError, Place, error
from handoutpress.validate import ABSENT, Report, Tools, programs

MODULES = "HANDOUTPRESS_NODE_MODULES"
NAMED = ("lychee", "node", "pdftotext")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def validate(root: Path, progress: Callable[[str, int, int], None], *, quick: bool = False, sample: int = 1) -> Report:
    """Return what every validator says of build/ (only our own and EPUBCheck if ``quick``).

    Those that take seconds for each file look at one of ``sample`` of them.

    A validator whose tool this machine lacks is in the report as not run. HandoutError HP700 if nothing has been built.
    """
    root = root.resolve()
    build = root / "build"
    if not any(any(build.glob(f"*/*.{kind}")) for kind in ("epub", "html", "pdf")):
        raise HandoutError([error("HP700", Place("build"), "nothing has been built", "run: handoutpress build")])
    return validators.everything(build, root, tools(root), progress, quick=quick, sample=sample)


def tools(root: Path) -> Tools:
    """Return where the outside tools are: npm's in the folder that HANDOUTPRESS_NODE_MODULES names, the others on the PATH.

    None is looked for in the library: what lies there is whoever's who sent it.
    """
    browser = next(filter(None, (programs.find(name, root) for name in BROWSERS)), None)
    return Tools(
        programs.named(MODULES),
        browser or ABSENT / "chromium",
        **{name: programs.find(name, root) or ABSENT / name for name in NAMED},
    )
