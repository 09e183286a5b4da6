"""The verbs. The only room that writes files, reads the clock or the environment.

In: a library's folder, a verb's options. Out: files written, and a value that tells what was done. Never: a word printed but in
``terminal``, a question of style.
"""

from handoutpress.press.add_language import add_language
from handoutpress.press.build import Built, build, clinic_ids
from handoutpress.press.check import check
from handoutpress.press.extract import extract
from handoutpress.press.format import format_catalogs
from handoutpress.press.interface import package_interface
from handoutpress.press.production.release_terms import due, today
from handoutpress.press.pseudo import Disguised, disguise
from handoutpress.press.recall import Verified, recall
from handoutpress.press.release import Released, release
from handoutpress.press.rename import Renamed, rename
from handoutpress.press.review_calendar import review_calendar
from handoutpress.press.source_fix import Fixed, source_fix
from handoutpress.press.status import Standing, status
from handoutpress.press.terminal.status_tables import status_page
from handoutpress.press.update import update
from handoutpress.press.validate import validate

__all__ = [
    "Built",
    "Disguised",
    "Fixed",
    "Released",
    "Renamed",
    "Standing",
    "Verified",
    "add_language",
    "build",
    "check",
    "clinic_ids",
    "disguise",
    "due",
    "extract",
    "format_catalogs",
    "package_interface",
    "recall",
    "release",
    "rename",
    "review_calendar",
    "source_fix",
    "status",
    "status_page",
    "today",
    "update",
    "validate",
]
