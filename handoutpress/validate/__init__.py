"""Validators over build/: the official EPUBCheck, our own rules, and the other outside tools where they are installed.

In: build/. Out: a report, in which what did not run is said not to have run. Never: a change of build/.
"""

from handoutpress.validate.all_validators import ABSENT, Tools, everything
from handoutpress.validate.epubcheck_run import books
from handoutpress.validate.own_rules import own
from handoutpress.validate.report import Outcome, Report

__all__ = ["ABSENT", "Outcome", "Report", "Tools", "books", "everything", "own"]
