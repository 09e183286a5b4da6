"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib."""

from handoutpress.catalogs.changes import KINDS, change_kind, source_fix_problems
from handoutpress.catalogs.doubts import doubts
from handoutpress.catalogs.header import day
from handoutpress.catalogs.header import field as header_field
from handoutpress.catalogs.merging import ORIGIN, merge
from handoutpress.catalogs.reading import parse, read
from handoutpress.catalogs.rekeying import rekey
from handoutpress.catalogs.splicing import splice
from handoutpress.catalogs.writing import format_bytes, serialise

__all__ = [
    "KINDS",
    "ORIGIN",
    "change_kind",
    "day",
    "doubts",
    "format_bytes",
    "header_field",
    "merge",
    "parse",
    "read",
    "rekey",
    "serialise",
    "source_fix_problems",
    "splice",
]
