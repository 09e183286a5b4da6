"""What a web page leaves out of the walk's XHTML: a handout is read on a phone, over a bad line, and should stay under 60 KB.

Nothing that a reader sees or hears is lost. Books and sheets keep all of it: a book is compressed, a sheet is PDF.
"""

from __future__ import annotations

import re
from html import escape

from markupsafe import Markup

_TAG = re.compile(r"<a[^>]*>|<[a-z][^>]* (?:data-msg|xml:lang)=[^>]*>")
_UNREAD = re.compile(r' (?:data-msg="[^"]*"|xml:lang="[^"]*"|class="noteref")')
_ICON = '<span class="role-icon" aria-hidden="true"></span>'
_NUMBER = re.compile(r'(<a [^>]*role="doc-noteref"[^>]*>)<bdi>([0-9]+)</bdi>')
_BACK = '<a role="doc-backlink" '


def slim(xhtml: str, back: str, said: Markup, *, turned: bool) -> str:
    """Return the body of a page without ids of messages, ``xml:lang``, isolated digits where nothing is turned, and icons.

    The style sheet draws the icons. ``back`` is what the backlinks say, in the walk's words; they say it in one place that
    all refer to, ``said``, where English words carry their language. ``turned``: there is right-to-left text on the page.
    """
    xhtml = _TAG.sub(_bare, xhtml).replace(_ICON, "")
    if not turned:
        xhtml = _NUMBER.sub(r"\1\2", xhtml)
    return _once(xhtml, back, said) if _BACK in xhtml else xhtml


def _bare(tag: re.Match[str]) -> str:
    return _UNREAD.sub("", tag[0])


def _once(xhtml: str, back: str, said: Markup) -> str:
    """Return the page with its backlinks named by reference: ``Back to the text`` once, and each number once.

    Ids with a full stop are ours: no heading of an article can have one.
    """
    numbers: dict[str, None] = {}

    def name(match: re.Match[str]) -> str:
        if not match[2]:
            return f'{match[1]} aria-labelledby="b."'
        numbers[match[2]] = None
        return f'{match[1]} aria-labelledby="b. b.{match[2]}"'

    named = rf'({_BACK}href="[^"]*") aria-label="{re.escape(escape(back))}(?: ([0-9]+))?"'
    xhtml = re.sub(named, name, xhtml)
    spans = "".join(f' <span id="b.{number}">{number}</span>' for number in numbers)
    return f'{xhtml}<p hidden=""><span id="b.">{said}</span>{spans}</p>\n'
