"""What is odd about a catalog that can be read: a byte order mark, another language's header, another language's plurals."""

from __future__ import annotations

import re

from handoutpress import languages
from handoutpress.catalogs import gate, header
from handoutpress.model import Catalog, Language, Place, Problem, Severity, error, warning


def doubts(data: bytes, catalog: Catalog, language: Language) -> tuple[Problem, ...]:
    """Return the doubts about a catalog that was read from ``data`` as that of ``language``.

    HP302 a byte order mark, HP326 a header that names another language, HP327 plural forms that are not the language's.
    """
    found = [p for p in gate.check(data, catalog.path) if p.severity is Severity.WARNING] if gate.has_bom(data) else []
    place = Place(catalog.path, 1)
    named = header.field(catalog.header, "Language")
    if named and not _same_language(named, language):
        hint = f"move the file to the folder of its language, or write Language: {language.locale}"
        found.append(error("HP326", place, f"the header says Language: {named}, the folder {language.locale}", hint))
    forms = header.field(catalog.header, "Plural-Forms")
    if forms and header.plural_count(forms) != header.plural_count(language.plural_forms):
        hint = f"write Plural-Forms: {language.plural_forms}"
        found.append(warning("HP327", place, f"{language.name} has other plural forms than the header says", hint))
    return tuple(found)


def _same_language(named: str, language: Language) -> bool:
    """Return whether a header's code is the language, or a variety of it in the same script (``es_MX`` for ``es``)."""
    row = languages.find(named, [language])
    said = row.base if row else re.split("[-_@]", named)[0].lower()
    return said == language.base and (row is None or row.script == language.script)
