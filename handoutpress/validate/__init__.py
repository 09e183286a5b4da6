"""Validators over build/: the official EPUBCheck, our own rules, and the other outside tools where they are installed."""

from handoutpress.validate.everything import Tools, everything
from handoutpress.validate.inspection import own
from handoutpress.validate.official import books
from handoutpress.validate.report import Outcome, Report

__all__ = ["Outcome", "Report", "Tools", "books", "everything", "own"]
