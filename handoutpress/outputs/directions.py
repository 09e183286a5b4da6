"""The order of digits and names in right-to-left text, where a reading system does not know how to isolate them.

By ``dir`` alone a browser shows "5-10 mg" in an Arabic sentence from left to right. An engine that knows no isolates (MuPDF, old
WebKit) takes no notice and shows "mg 10-5". U+200E on both sides of the run holds it together there, and U+200F outside of
these parts it from the next run of a list; neither stands within the run, so that it is found as it was typed, and is copied
whole. For browsers they change nothing (UAX 9, rules X5 and N1). Marks stand in text only, never in an attribute.
"""

from __future__ import annotations

import re

from handoutpress.editions.typesetting import directed

LEFT, RIGHT, OVERRIDE, END = "\u200e", "\u200f", "\u202d", "\u202c"
_TAG = re.compile(r"<bdi[^<>]*>\d+</bdi>|<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*?)(/?)>")
"""A tag; a number that stands alone, which runs right in any engine, is passed over with its tags."""
_DIR = re.compile(r'\sdir="(ltr|rtl)"')
_RUNS = ("bdi", "bdo", "code")


def page(data: bytes) -> bytes:
    """Return a page in which each ``bdi`` bears its direction."""
    return directed(data.decode("utf-8")).encode("utf-8")


def book_page(data: bytes) -> bytes:
    """Return a page of a book likewise, with marks around every run from left to right that stands in text from the right."""
    return marked(directed(data.decode("utf-8"))).encode("utf-8")


def marked(xhtml: str) -> str:
    """Return well-formed XHTML with marks around the isolated runs of its right-to-left text."""
    around = [""]
    closing = [("", "")]

    def mark(tag: re.Match[str]) -> str:
        end, name, attributes, empty = tag.groups()
        if empty or not name:
            return tag[0]
        if end:
            around.pop()
            inner, outer = closing.pop()
            return f"{inner}{tag[0]}{outer}"
        told = _DIR.search(attributes)
        run = told is not None and told[1] == "ltr" and around[-1] == "rtl" and name in _RUNS
        around.append(told[1] if told else around[-1])
        if not run:
            closing.append(("", ""))
            return tag[0]
        closing.append((END if name == "bdo" else LEFT, RIGHT))
        return f"{RIGHT}{tag[0]}{OVERRIDE if name == 'bdo' else LEFT}"

    return _TAG.sub(mark, xhtml)
