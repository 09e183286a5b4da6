"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib."""

from handoutpress.catalogs.changes import KINDS, change_kind, source_fix_problems
from handoutpress.catalogs.merging import merge
from handoutpress.catalogs.reading import parse, read
from handoutpress.catalogs.splicing import splice
from handoutpress.catalogs.writing import format_bytes, serialise

__all__ = [
    "KINDS",
    "change_kind",
    "format_bytes",
    "merge",
    "parse",
    "read",
    "serialise",
    "source_fix_problems",
    "splice",
]
