"""Catalogs: the gate, reading, the canonical form, changes in place, merging. The only importer of polib."""

from handoutpress.catalogs.reading import parse, read
from handoutpress.catalogs.writing import format_bytes, serialise

__all__ = ["format_bytes", "parse", "read", "serialise"]
