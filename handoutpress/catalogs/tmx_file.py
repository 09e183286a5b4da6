"""TMX 1.4 of a translation memory: what is translated, for the tools of agencies and for OmegaT."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from handoutpress import __version__
from handoutpress.catalogs.exchange_units import pieces, unit_id
from handoutpress.model import Catalog, Language


def write_tmx(catalogs: Iterable[Catalog], language: Language, source: Language) -> bytes:
    """Return every translated message of some catalogs of one language once, in their order; nothing fuzzy.

    What nobody may touch (marks, links, notes, facts, code) stands in ``ph``, ``bpt`` and ``ept``, as in XLIFF.
    """
    rows: dict[tuple[str, str], str] = {}
    for catalog in catalogs:
        for message in catalog.messages:
            if message.translated:
                words = "".join(
                    f'<tuv xml:lang="{tag}"><seg>{_inline(text)}</seg></tuv>'
                    for tag, text in ((source.tag, message.msgid), (language.tag, message.msgstr))
                )
                context = "" if message.context is None else f'<prop type="x-context">{escape(message.context)}</prop>'
                origin = f'<prop type="x-catalog">{escape(catalog.path)}</prop>'
                rows.setdefault((unit_id(message), message.msgstr), f"{origin}{context}{words}")
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'<header creationtool="handoutpress" creationtoolversion={quoteattr(__version__)} datatype="plaintext" '
        f'segtype="block" adminlang="en" srclang="{source.tag}" o-tmf="gettext"/>\n<body>\n'
    )
    units = "".join(f'<tu tuid="{key}">{words}</tu>\n' for (key, _), words in rows.items())
    return f"{head}{units}</body>\n</tmx>\n".encode()


def _inline(text: str) -> str:
    return "".join(_tagged(kind, escape(piece, {"\r": "&#13;"}), number) for kind, piece, number in pieces(text))


def _tagged(kind: str, words: str, number: int) -> str:
    """Return a piece of a message; ``x`` says which tags of the two languages belong together, ``i`` which ends do."""
    if kind == "text":
        return words
    numbers = {"ph": f'x="{number}"', "bpt": f'i="{number}" x="{number}"', "ept": f'i="{number}"'}
    return f"<{kind} {numbers[kind]}>{words}</{kind}>"
