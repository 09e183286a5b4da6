"""The front desk's pages: one that finds a handout by what people call it, in any language, and one of each handout.

``desk.html`` knows each handout's words in the source language, and which files there are in which language; with what
they are called in the other languages it would weigh megabytes. That is in a style sheet a language, as the value of a property:
the page asks for them when somebody types. Style sheets load from a folder or a USB stick as well, where ``fetch`` does not,
and nothing in them can run, so that the page's policy allows its one script by its hash (CSP Level 3, section
2.3.1) and no other.

``desk/<handout>/index.html`` has every file of it in every language, one big "Print" and a code to hold a phone to, and no
script: without any, the first page is a list that leads there.
"""

from handoutpress.outputs.desk.compared_words import plain
from handoutpress.outputs.desk.desk_pages import NAME, documents, page

__all__ = ["NAME", "documents", "page", "plain"]
