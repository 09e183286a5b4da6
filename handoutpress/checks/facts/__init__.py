"""Facts: what each number of a sentence says, and which of two opposites it names. docs/decisions/facts.md."""
