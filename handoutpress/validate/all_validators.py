"""Every validator over build/, one after the other, with a place in the report for each that could not run."""

from __future__ import annotations

import hashlib
import itertools
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from handoutpress.validate import ace_run, sheet_validators, verapdf_run
from handoutpress.validate.axe import NAME as AXE
from handoutpress.validate.axe import axe
from handoutpress.validate.catalogue_clients import NAME as CLIENTS
from handoutpress.validate.catalogue_clients import clients
from handoutpress.validate.epubcheck_run import books
from handoutpress.validate.outside_tools import NU, links, nu
from handoutpress.validate.own_rules import fit, own
from handoutpress.validate.report import Outcome, Report

Told = Callable[[str, int, int], None]
"""Called with what is running, how many files are done, and how many there are."""


ABSENT = Path(os.devnull)
"""Where a program is that is nowhere: no file can lie below it."""
_UNNAMED = "HANDOUTPRESS_NODE_MODULES names no folder; it is looked for nowhere else, and never in the library"


@dataclass(frozen=True, slots=True)
class Tools:
    """Where the outside tools are; what is not there is reported as not run."""

    node_modules: Path | None = None
    """Folder that somebody named, with @daisy/ace-cli, @daisy/ace-axe-runner-puppeteer, axe-core, vnu-jar, r2-opds-js and
    opds-feed-parser; None: nobody did."""
    chromium: Path = ABSENT / "chromium"
    lychee: Path = ABSENT / "lychee"
    node: Path = ABSENT / "node"
    pdftotext: Path = ABSENT / "pdftotext"


def everything(build: Path, root: Path, tools: Tools, told: Told, *, quick: bool = False, sample: int = 1) -> Report:
    """Return what every validator says of the books, pages and sheets below ``build``, the quick ones first.

    ``quick``: only our own rules and EPUBCheck, which need nothing from outside of Python. ``sample``: one file of how
    many is looked at by those that take seconds for each, as veraPDF, Ace and axe-core do; the report tells what was left out.
    """
    volumes, pages, sheets = (
        [path for path in sorted(build.rglob(kind)) if fit(path, root)] for kind in ("*.epub", "*.html", "*.pdf")
    )
    modules, chromium = tools.node_modules or ABSENT, tools.chromium

    def some(paths: Sequence[Path], run: Callable[[Sequence[Path]], Outcome]) -> Outcome:
        chosen = sampled(paths, root, sample)
        return replace(run(chosen), left_out=len(paths) - len(chosen))

    runs: tuple[Callable[[], Outcome], ...] = (
        lambda: own(build, root, partial(told, "handoutpress")),
        lambda: sheet_validators.own(build, root, partial(told, sheet_validators.NAME)),
        lambda: sheet_validators.poppler(build, root, tools.pdftotext),
        lambda: some(sheets, lambda few: verapdf_run.sheets(few, root, partial(told, verapdf_run.NAME))),
        lambda: links(build, root, tools.lychee),
        lambda: clients(build, root, modules, tools.node),
        lambda: nu(pages, root, modules),
        lambda: books(volumes, root, partial(told, "EPUBCheck")),
        lambda: some(
            volumes, lambda few: ace_run.ace(few, root, modules, chromium, tools.node, partial(told, ace_run.NAME))
        ),
        lambda: some(pages, lambda few: axe(few, root, modules, chromium, partial(told, "axe-core"))),
    )
    outcomes = (run() for run in ((runs[0], runs[1], runs[7]) if quick else runs))
    return Report(tuple(outcome if tools.node_modules else _unnamed(outcome) for outcome in outcomes))


def sampled(paths: Sequence[Path], root: Path, among: int) -> list[Path]:
    """Return one file among so many of each folder of build/, as a language's, and at least one; the same wherever it is asked."""
    chosen: list[Path] = []
    for _, group in itertools.groupby(sorted(paths), key=lambda path: path.relative_to(root).parts[:2]):
        ordered = sorted(group, key=lambda path: hashlib.sha256(path.relative_to(root).as_posix().encode()).digest())
        chosen += ordered[: math.ceil(len(ordered) / among)]
    return sorted(chosen)


def _unnamed(outcome: Outcome) -> Outcome:
    """Return the outcome of a validator of npm's with the reason that a person can do something about."""
    return replace(outcome, not_run=_UNNAMED) if outcome.validator in {CLIENTS, NU, ace_run.NAME, AXE} else outcome
