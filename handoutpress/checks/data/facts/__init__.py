"""One file a language: the words in which it says doses, times, bounds and opposites. docs/decisions/facts.md says how to write one."""
