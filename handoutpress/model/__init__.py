"""The nouns: what the rooms hand to each other. Values only: no file, no clock, no third-party library.

Every noun is a frozen dataclass with slots; equality in tests means *meaning*.

In: nothing. Out: the nouns. Never: an import of another room.
"""

from handoutpress.model.articles import Article, Heading, Inline, Meta, Related, SafetyChange, Segment, Skeleton, Slot
from handoutpress.model.catalogs import Catalog, Message
from handoutpress.model.editions import (
    PAPERS,
    TAKE_HOME,
    Edition,
    Fallback,
    Filled,
    Form,
    Listing,
    Page,
    Signature,
    State,
    TocEntry,
)
from handoutpress.model.languages import Interface, Language
from handoutpress.model.problems import HandoutError, MisuseError, Place, Problem, Severity, error, warning
from handoutpress.model.settings import BILINGUAL, OUTPUTS, Clinic, Collection, Logo, Policy, Project, Rule
from handoutpress.model.visible import as_json, visible

__all__ = [
    "BILINGUAL",
    "OUTPUTS",
    "PAPERS",
    "TAKE_HOME",
    "Article",
    "Catalog",
    "Clinic",
    "Collection",
    "Edition",
    "Fallback",
    "Filled",
    "Form",
    "HandoutError",
    "Heading",
    "Inline",
    "Interface",
    "Language",
    "Listing",
    "Logo",
    "Message",
    "Meta",
    "MisuseError",
    "Page",
    "Place",
    "Policy",
    "Problem",
    "Project",
    "Related",
    "Rule",
    "SafetyChange",
    "Segment",
    "Severity",
    "Signature",
    "Skeleton",
    "Slot",
    "State",
    "TocEntry",
    "as_json",
    "error",
    "visible",
    "warning",
]
