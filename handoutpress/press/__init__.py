"""The verbs. The only room that writes files, reads the clock or the environment."""

from handoutpress.press.building import Built, build
from handoutpress.press.checking import check
from handoutpress.press.correcting import Fixed, source_fix
from handoutpress.press.disguising import Disguised, disguise
from handoutpress.press.overview import status_page
from handoutpress.press.releasing import Released, Verified, recall, release
from handoutpress.press.renaming import Renamed, rename
from handoutpress.press.standing import Standing, status
from handoutpress.press.templates import extract
from handoutpress.press.terms import due, today
from handoutpress.press.updating import add_language, format_catalogs, package_interface, update
from handoutpress.press.validating import validate

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
    "disguise",
    "due",
    "extract",
    "format_catalogs",
    "package_interface",
    "recall",
    "release",
    "rename",
    "source_fix",
    "status",
    "status_page",
    "today",
    "update",
    "validate",
]
