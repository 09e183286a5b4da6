"""The one walk: an article's messages, and the article with its messages replaced, as XHTML.

In: the text of an article; messages for its slots. Out: Segments and a Skeleton; XHTML. Never: a file, a language's words.
"""

from handoutpress.markdown.compiler import FORM, compile_text, walk
from handoutpress.markdown.filled_message import again, inline, joined, render, unplaced
from handoutpress.markdown.filler import fill, lang_attributes, moved, shift
from handoutpress.markdown.leaf_faults import lint
from handoutpress.markdown.marker_characters import forbidden
from handoutpress.markdown.other_dialects import dialect_marks, marks_of_others
from handoutpress.markdown.placeholders import PLACEHOLDERS
from handoutpress.markdown.region_variants import shown
from handoutpress.markdown.roles import LISTS, RISK, ROLES
from handoutpress.markdown.ruby import HINT as READING
from handoutpress.markdown.slots import message_id
from handoutpress.markdown.url_policy import link_kind, plain_host, safe_figure, safe_url

__all__ = [
    "FORM",
    "LISTS",
    "PLACEHOLDERS",
    "READING",
    "RISK",
    "ROLES",
    "again",
    "compile_text",
    "dialect_marks",
    "fill",
    "forbidden",
    "inline",
    "joined",
    "lang_attributes",
    "link_kind",
    "lint",
    "marks_of_others",
    "message_id",
    "moved",
    "plain_host",
    "render",
    "safe_figure",
    "safe_url",
    "shift",
    "shown",
    "unplaced",
    "walk",
]
