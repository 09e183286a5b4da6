"""The one walk: an article's messages, and the article with its messages replaced, as XHTML."""

from handoutpress.markdown.characters import forbidden
from handoutpress.markdown.compiling import FORM, compile_text, walk
from handoutpress.markdown.facts import PLACEHOLDERS
from handoutpress.markdown.filling import fill, lang_attributes, moved, shift
from handoutpress.markdown.leaves import lint
from handoutpress.markdown.links import link_kind, safe_figure, safe_url
from handoutpress.markdown.message import again, inline, render
from handoutpress.markdown.roles import RISK, ROLES
from handoutpress.markdown.slots import message_id
from handoutpress.markdown.variants import shown

__all__ = [
    "FORM",
    "PLACEHOLDERS",
    "RISK",
    "ROLES",
    "again",
    "compile_text",
    "fill",
    "forbidden",
    "inline",
    "lang_attributes",
    "link_kind",
    "lint",
    "message_id",
    "moved",
    "render",
    "safe_figure",
    "safe_url",
    "shift",
    "shown",
    "walk",
]
