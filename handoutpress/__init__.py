"""handoutpress: one Markdown article in, a handout in every language out."""

__version__ = "0.1.0"
