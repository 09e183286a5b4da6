"""Dari: the words of Persian."""

from handoutpress.checks.data.facts.fa import STATE, WORDS

__all__ = ["STATE", "WORDS"]
