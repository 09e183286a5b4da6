"""Other projects' Markdown and catalogs as values of ours: front matter, dialects, links, the words of a message."""

from handoutpress.library.foreign.converted_article import Source, Taken, article_slugs, converted
from handoutpress.library.foreign.foreign_catalog import Words, form, translation, words_of
from handoutpress.library.foreign.inline_forms import Targets, inline_form, plain_words, word_form

__all__ = [
    "Source",
    "Taken",
    "Targets",
    "Words",
    "article_slugs",
    "converted",
    "form",
    "inline_form",
    "plain_words",
    "translation",
    "word_form",
    "words_of",
]
