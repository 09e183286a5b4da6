"""Tagalog: the words of Filipino."""

from handoutpress.checks.data.facts.fil import STATE, WORDS

__all__ = ["STATE", "WORDS"]
