"""Every language: the pinned table's, else what CLDR and ISO 639 know of a code; and why a code is none.

A library's own rows (``[languages.xx]``) go before: a caller that has a library gives them as ``rows``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from handoutpress.languages import cldr_data, names, tags
from handoutpress.languages.plural_rules import plural_forms
from handoutpress.languages.table import TABLE, pinned
from handoutpress.languages.tags import Tag, UnreadableCodeError
from handoutpress.model import HandoutError, Language, Place, error, visible

RTL = frozenset(
    re.findall(
        "[A-Z][a-z]{3}",
        "AdlmArabAranArmiAvstCprtElymGaraHatrHebrHungKharLydiMandManiMendMercMeroNarbNbatNkooOrkhOugrPalmPhliPhlpPhnxPrti"
        "RohgSamrSarbSogdSogoSyrcThaaYezi",
    )
)
"""Scripts that run from right to left."""
_CAPITALS = frozenset({"Latn", "Cyrl", "Grek", "Armn"})
"""Scripts in which a name that stands alone begins with a capital."""
_DEPRECATED = {
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "no": "nb",
    "sh": "sr_Latn",
    "mo": "ro_MD",
    "scc": "sr",
    "scr": "hr",
    "tgl": "tl",
    "twi": "tw",
}
_NO_LANGUAGE = {
    "und": "undetermined", "mul": "several languages", "zxx": "no language", "mis": "a language without a code", "root": "none",
}  # fmt: skip
_SCRIPTS = {"ctd": "Latn", "nan": "Hant", "kar": "Mymr", "crh": "Latn", "hif": "Latn", "grt": "Latn",
            "sxu": "Latn", "mga": "Latn"}  # fmt: skip
"""Language -> the script that its readers read, where CLDR's is an older one or another country's."""
WHICH_CHINESE = "say which script: zh_Hans (simplified) or zh_Hant (traditional)"
_CHINESE = re.compile("(?:zh|[st]?chinese)(?![a-z])|zh(?:cn|tw|hk|sg|hans|hant)", re.IGNORECASE)
"""What is meant for Chinese and names no script that one can read."""
_CODES = "write a code of BCP 47 or gettext: es, pt_BR, zh_Hans, sr_Latn"


def find(code: str, rows: Iterable[Language] = ()) -> Language | None:
    """Return the language that ``code`` names in any spelling, or None: one of ``rows``, the table's, else CLDR's."""
    found = _find(code)
    locale = found.locale if found else private_locale(code)
    return next((row for row in rows if row.locale == locale), found)


@lru_cache(maxsize=4096)
def _find(code: str) -> Language | None:
    try:
        return _told(code)
    except UnreadableCodeError:
        return None


def _told(code: str) -> Language:
    """Return the language of a code; UnreadableCodeError with the reason why it is none."""
    if row := pinned(code):
        return row
    tag = canonical(tags.parse(code))
    if row := pinned(tag.locale):
        return row
    if is_private(tag):
        raise UnreadableCodeError(f"{tag.bcp47} is a private code: nobody knows its name and script")
    if tag.locale == "zh":
        raise UnreadableCodeError(WHICH_CHINESE)
    if tag.language in _NO_LANGUAGE:
        raise UnreadableCodeError(f"it means {_NO_LANGUAGE[tag.language]}")
    return row_of(tag, script_of(tag), _name(tag.language))


def canonical(tag: Tag) -> Tag:
    """Return a tag with the code of its language that is in use: ``deu`` is ``de``, ``iw`` is ``he``, ``sh`` is ``sr_Latn``."""
    new = _DEPRECATED.get(tag.language, "")
    if not new and not _known(tag.language):
        new = cldr_data.replaced(tag.language)
    parts = new.split("_") if new else [tag.language]
    script = next((part for part in parts[1:] if len(part) == 4), "")
    region = next((part for part in parts[1:] if len(part) < 4), "")
    tag = Tag(parts[0], tag.script or script, tag.region or region, tag.variants, tag.private)
    if tag.language == "zh" and tag.region and not tag.script:  # Chinese is named by its script
        tag = Tag("zh", cldr_data.likely_script("zh", tag.region) or "Hans", tag.region, tag.variants, tag.private)
    if tag.language == "fa" and tag.region == "AF":
        tag = Tag("prs", tag.script, "", tag.variants, tag.private)
    return tag


def is_private(tag: Tag) -> bool:
    """Return whether a whole code is private (``x-...``, ``qaa`` to ``qtz``): only a library's own row knows it."""
    return tag.language == "x" or (
        len(tag.language) == 3 and "qaa" <= tag.language <= "qtz" and not _known(tag.language)
    )


def is_private_code(code: str) -> bool:
    """Return whether a code is one that only a library's own row knows: ``x-lake``, ``qaa``."""
    try:
        return is_private(canonical(tags.parse(code)))
    except UnreadableCodeError:
        return False


def private_locale(code: str) -> str:
    """Return the locale of a code that is readable and known to no table; empty for any other."""
    try:
        return canonical(tags.parse(code)).locale
    except UnreadableCodeError:
        return ""


def _known(language: str) -> bool:
    return language in cldr_data.english_names("languages") or language in names.ENGLISH or pinned(language) is not None


def _name(language: str) -> str:
    """Return the English name of a language; UnreadableCodeError if nobody gives one."""
    main = pinned(language)
    name = main.name if main else cldr_data.english_names("languages").get(language) or names.ENGLISH.get(language)
    if name:
        return name
    if len(language) == 3:  # ISO 639-3 has some 8,000 of these, more than anybody here can name
        raise UnreadableCodeError(f"{language} is a code whose name CLDR does not know")
    raise UnreadableCodeError("it is no language of ISO 639")


def script_of(tag: Tag) -> str:
    """Return the script of a tag: as it says, as its country writes, as the language's row says; ``Latn`` if nobody knows."""
    if tag.script:
        return tag.script
    main = pinned(tag.language)
    usual = main.script if main else _SCRIPTS.get(tag.language, "")
    plain = cldr_data.likely_script(tag.language)
    there = cldr_data.likely_script(tag.language, tag.region) if tag.region else ""
    if there and there != plain:  # the country writes it in a script of its own: pa_PK
        return there
    alias = cldr_data.replaced(tag.language).partition("_")
    return usual or plain or cldr_data.likely_script(alias[0], alias[2]) or "Latn"


def row_of(tag: Tag, script: str, name: str) -> Language:
    """Return the row of a tag whose language has an English name."""
    main = pinned("_".join(filter(None, (tag.language, tag.script)))) or pinned(tag.language)
    direction = "rtl" if script in RTL else "ltr"
    plural = main.plural_forms if main else plural_forms(tag.language)
    bare = Language(tag.locale, tag.bcp47, name, "", direction, script, plural)
    own = _own_name(tag, main, bare)
    return Language(tag.locale, tag.bcp47, _with_parts(_main_name(tag, main, name), _english_parts(tag, main)), own,
                    direction, script, plural)  # fmt: skip


def _main_name(tag: Tag, main: Language | None, name: str) -> str:
    return main.name if main and main.locale == f"{tag.language}_{tag.script}" else name


def _own_name(tag: Tag, main: Language | None, row: Language) -> str:
    """Return a language's name in itself; in English where nobody gives it or it would be in another script."""
    if main and main.script == row.script:
        return _with_parts(main.autonym, _parts(tag, main, row))
    name = names.OWN.get(tag.language) if row.script == script_of(Tag(tag.language)) else None
    name = name or cldr_data.named("languages", tag.language, row)
    if not name:
        return _with_parts(row.name, _english_parts(tag, main))
    if row.script in _CAPITALS and name.islower():  # isiZulu keeps its own
        name = name[:1].upper() + name[1:]
    return _with_parts(name, _parts(tag, main, row))


def _parts(tag: Tag, main: Language | None, reader: Language) -> list[str]:
    """Return the words for a tag's script, region and variants in a reader's language, in English where CLDR has none."""
    script = "" if main and main.locale == f"{tag.language}_{tag.script}" else tag.script
    words = [
        (cldr_data.named("scripts", script, reader) or cldr_data.english_names("scripts").get(script, script))
        if script
        else ""
    ]
    region = tag.region
    words += [
        (cldr_data.named("territories", region, reader) or cldr_data.english_names("territories")[region])
        if region
        else ""
    ]
    return [word for word in (*words, *(_variant(part, tag, reader) for part in (*tag.variants, *tag.private))) if word]


def _english_parts(tag: Tag, main: Language | None) -> list[str]:
    english = pinned("en")
    return _parts(tag, main, english) if english else []


def _variant(part: str, tag: Tag, reader: Language) -> str:
    if part == "simple":
        return names.EASY.get(f"{reader.base}_{reader.script}") or names.EASY.get(reader.base) or "easy to read"
    return cldr_data.named("variants", part.upper(), reader) or part


def _with_parts(name: str, parts: list[str]) -> str:
    if not parts:
        return name
    return f"{name[:-1]}, {', '.join(parts)})" if name.endswith(")") else f"{name} ({', '.join(parts)})"


def name_in(row: Language, reader: Language) -> str:
    """Return what ``reader``'s language calls the language ``row``; its English name where CLDR does not know."""
    if pinned(row.locale) == row:
        return cldr_data.display_name(row, reader) or row.name
    try:
        tag = tags.parse(row.tag)
    except UnreadableCodeError:
        return row.name
    name = "" if row.name != _plain_name(row) else cldr_data.named("languages", tag.language, reader)
    return _with_parts(name, _parts(tag, None, reader)) if name else row.name


def _plain_name(row: Language) -> str:
    found = _find(row.tag)
    return found.name if found else ""


def language(code: str, place: Place | None = None, rows: Iterable[Language] = ()) -> Language:
    """Return the language that ``code`` names; HandoutError HP110 at ``place`` with the reason if it names none.

    HP131 for a private code and for a language whose name nobody gives: a row of the library's own makes them known.
    """
    found = find(code, rows)
    if found:
        return found
    reason, hint = why_not(code)
    told = f": {reason}" if reason else ""
    kind = "HP131" if hint.startswith("[") else "HP110"
    if kind == "HP131":
        hint = f"say it in source/handouts.toml: {hint}"
    raise HandoutError([error(kind, place or Place(code), f"unknown language {visible(code)!r}{told}", hint)])


def why_not(code: str) -> tuple[str, str]:
    """Return why a code is no language, and what to do about it; two empty texts if it is one."""
    try:
        _told(code)
    except UnreadableCodeError as fault:
        reason = str(fault)
    else:
        return "", ""
    if reason == WHICH_CHINESE:
        return "", reason
    if "private code" in reason or "does not know" in reason:
        key = private_locale(code)
        quoted = key if key.replace("_", "").isalnum() else f'"{key}"'
        script = cldr_data.likely_script(key.partition("_")[0]) or "Latn"
        return reason, f'[languages.{quoted}] with name = "..." and script = "{script}"'
    if _CHINESE.match(code.strip()):
        return reason, WHICH_CHINESE
    near = nearest(code)
    return reason, f"did you mean {near!r}?" if near else _country_hint(code) or _CODES


def _country_hint(code: str) -> str:
    """Return what to write where somebody wrote a country (``jp``, ``ua_UA``) for its language."""
    first = re.split("[-_@]", code.strip().upper())[0]
    spoken = cldr_data.languages_of(first) if len(first) == 2 else ()
    country = cldr_data.english_names("territories").get(first, "")
    return f"that is a country ({country}); spoken there: {', '.join(spoken[:3])}" if spoken else ""


def nearest(code: str) -> str:
    """Return the locale that somebody may have meant by an unknown code or name, else nothing.

    That of the language without what cannot be read after it (``pt_ZZ``), or of its name (``Vietnamese``); never a code
    that only looks alike: two languages whose codes differ by a letter have nothing else in common.
    """
    folded = code.strip().lower().replace("-", "_")
    found = _find(folded.partition("@")[0].split("_")[0]) or _find(_by_name().get(folded.replace("_", " "), ""))
    return found.locale if found else ""


@lru_cache(maxsize=1)
def _by_name() -> dict[str, str]:
    found = {name.lower(): code for code, name in cldr_data.english_names("languages").items()}
    found |= {name.lower(): code for code, name in names.ENGLISH.items()}
    return found | {name.lower(): row.locale for row in TABLE for name in (row.name, row.autonym)}


def parent(row: Language, rows: Iterable[Language] = ()) -> Language | None:
    """Return the language whose words stand in for what a variety lacks: ``es_419`` for ``es_MX``, ``es`` for that.

    What the row itself says, else the same without its variant, else CLDR's parent of the region or the same without it;
    never a language of another script, nor another language unless the row says so.
    """
    rows = tuple(rows)
    if row.parent:
        return find(row.parent, rows)
    plain, _, modifier = row.locale.partition("@")
    above = plain if modifier else cldr_data.region_parent(plain) or plain.rpartition("_")[0]
    found = find(above, rows) if above else None
    return found if found and found.script == row.script and found != row else None


def script_name(row: Language) -> str:
    """Return the English name of a language's script (``Thaana``); its code if nobody gives one."""
    return cldr_data.english_names("scripts").get(row.script, row.script)


def lineage(row: Language, rows: Iterable[Language] = ()) -> list[Language]:
    """Return a language behind all whose words stand in for it, the most general first: ``es``, ``es_419``, ``es_MX``."""
    rows, found = tuple(rows), [row]
    while (above := parent(found[0], rows)) and above not in found:
        found.insert(0, above)
    return found
