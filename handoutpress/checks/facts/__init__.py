"""Facts: what each number of a sentence says, and which of two opposites it names. docs/decisions/facts.md."""

from handoutpress.checks.facts.coverage import FAMILIES, coverage

__all__ = ["FAMILIES", "coverage"]
