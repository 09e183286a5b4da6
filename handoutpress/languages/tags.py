"""A language's code in any spelling -> its parts: BCP 47's (``sr-Latn-RS``), gettext's (``sr_RS@latin``), Weblate's.

Only the form is judged here, and each part by itself; whether there is such a language, ``open_table`` knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from handoutpress.languages import cldr_data

_SCRIPTS = frozenset({"Hntl", "Piqd"})
"""Scripts of ISO 15924 that CLDR does not name."""
_PRIVATE_SCRIPT = re.compile("Qa[a-b][a-z]")
_OTHER_VARIANTS = (
    "akuapem aranes arkaika asante auvern basiceng bauddha bciav bcizbl biscayan blasl bornholm cisaup cornu creiss fascia fodom "
    "fonkirsh fonnapa fonxsamp gallo gascon gherd grclass grital grmistr heploc hognorsk hsistemo itihasa ivanchov jauer jyutping "
    "kleinsch kociewie laukika lemosin lengadoc ltg1929 ltg2007 luna1918 mdcegyp mdctrans newfound nicard pahawh2 pahawh3 pahawh4 "
    "peano pehoeji petr1708 provenc puter rumgr simple spanglis surmiran sursilv sutsilv synnejyl tailo tongyong tunumiis ulster "
    "vaidika valbadia vallader vecdruka vivaraup xsistemo"
)
"""Variants of the IANA registry that CLDR does not name."""
_MODIFIERS = {
    "latin": "Latn", "latn": "Latn", "cyrillic": "Cyrl", "cyrl": "Cyrl", "arabic": "Arab", "devanagari": "Deva", "deva": "Deva",
    "olchiki": "Olck", "olck": "Olck", "iqtelif": "Latn", "hinglish": "Latn", "greek": "Grek", "hebrew": "Hebr", "shaw": "Shaw",
    "shavian": "Shaw", "tifinagh": "Tfng", "hanifi": "Rohg", "adlam": "Adlm", "sindhi": "", "euro": "",
}  # fmt: skip
"""What gettext writes after ``@`` for a script; empty: nothing that one reads."""
_GRANDFATHERED = {
    "art_lojban": "jbo", "i_ami": "ami", "i_hak": "hak", "i_klingon": "tlh", "i_lux": "lb", "i_navajo": "nv", "i_pwn": "pwn",
    "i_tay": "tay", "no_bok": "nb", "no_nyn": "nn", "no_nynorsk": "nn", "zh_guoyu": "cmn", "zh_hakka": "hak", "zh_min_nan": "nan",
    "zh_xiang": "hsn", "zh_classical": "lzh", "bat_smg": "sgs", "en_gb_oed": "en_gb_oxendict",
}  # fmt: skip
"""Codes of the registry's first days, and of Wikipedia's, that are no tags of BCP 47 by their form -> what they are now."""
_DIALECTS = {"ijekavian": "ijekavsk", "ekavian": "ekavsk", "ije": "ijekavsk"}
ZAWGYI = "Zawgyi is not Unicode: convert the text, and write my"
EXTENSION = "it has an extension of BCP 47 (-u-, -t-), which no catalog needs"


class UnreadableCodeError(ValueError):
    """A part of a code is none: the text says which."""


@dataclass(frozen=True, slots=True)
class Tag:
    """The parts of a code, each in its own spelling; what is not said is empty."""

    language: str
    """Two or three small letters; ``x`` for a code that is private from its beginning."""
    script: str = ""
    region: str = ""
    variants: tuple[str, ...] = ()
    private: tuple[str, ...] = ()

    @property
    def locale(self) -> str:
        """The spelling of gettext, as folders are called: ``sr_Latn``, ``ca@valencia``, ``de@formal``."""
        if self.language == "x":
            return "_".join(("x", *self.private))
        modifiers = "-".join((*self.variants, *self.private))
        return "_".join(filter(None, (self.language, self.script, self.region))) + (
            f"@{modifiers}" if modifiers else ""
        )

    @property
    def bcp47(self) -> str:
        """BCP 47, as in every output: ``sr-Latn``, ``ca-valencia``, ``de-x-formal``."""
        private = ("x", *self.private) if self.private and self.language != "x" else self.private
        return "-".join(filter(None, (self.language, self.script, self.region, *self.variants, *private)))


def primary(tag: str) -> str:
    """Return the language alone of a BCP 47 tag, for programs that want two or three letters: ``und`` for ``x-lake``."""
    first = tag.split("-")[0]
    return first if len(first) > 1 else "und"


def parse(code: str) -> Tag:
    """Return the parts of a code; UnreadableCodeError with the reason if one of them is none."""
    plain, _, modifier = code.strip().partition("@")
    plain = re.sub(r"\.[A-Za-z0-9-]+$", "", plain)  # the encoding of a POSIX locale
    plain = re.sub(r"(?<=-)r(?=[A-Z]{2}$)", "", plain)  # how Android marks a country: pt-rBR
    folded = plain.lower().replace("-", "_")
    parts = _GRANDFATHERED.get(folded, folded).split("_")
    if not re.fullmatch("[a-z]{2,3}|x", parts[0]) or not all(re.fullmatch("[a-z0-9]{1,8}", part) for part in parts):
        raise UnreadableCodeError("it is no code of a language")
    if parts[0] == "x":
        return Tag("x", private=tuple(parts[1:]))
    parts, private = (parts[: parts.index("x")], parts[parts.index("x") + 1 :]) if "x" in parts else (parts, [])
    if len(parts) > 1 and re.fullmatch("[a-z]{3}", parts[1]):
        parts.pop(0)  # an extended language: zh-yue is yue
    script = parts.pop(1).title() if len(parts) > 1 and re.fullmatch("[a-z]{4}", parts[1]) else ""
    region = parts.pop(1).upper() if len(parts) > 1 and re.fullmatch("[a-z]{2}|[0-9]{3}", parts[1]) else ""
    known = tuple(_DIALECTS.get(part, part) for part in parts[1:])
    for part in known:
        _judge_variant(part, parts[0])
    return _modified(Tag(parts[0], _script(script), _region(region), known, tuple(private)), modifier.lower())


def _judge_variant(part: str, language: str) -> None:
    if part in {"u", "t"}:
        raise UnreadableCodeError(EXTENSION)
    if part not in registered():
        raise UnreadableCodeError(f"{part!r} is no registered variant; a private one is written {language}-x-{part}")


def _modified(tag: Tag, modifier: str) -> Tag:
    """Return a tag with what gettext says after ``@``: a script, a variant, else a private word."""
    for word in re.split("[-_+]", modifier) if modifier else ():
        if word == "zawgyi":
            raise UnreadableCodeError(ZAWGYI)
        if word == "ijekavianlatin":
            tag = replace(tag, script="Latn", variants=(*tag.variants, "ijekavsk"))
        elif word in _MODIFIERS:
            tag = replace(tag, script=_MODIFIERS[word] or tag.script)
        elif (variant := _DIALECTS.get(word, word)) in registered():
            tag = replace(tag, variants=(*tag.variants, variant))
        elif re.fullmatch("[a-z0-9]{2,8}", word):
            tag = replace(tag, private=(*tag.private, word))
        else:
            raise UnreadableCodeError(f"{word!r} after @ is no word of a code: two to eight letters or digits")
    return tag


@cache
def registered() -> frozenset[str]:
    """Return the variants that may stand in a code."""
    return cldr_data.variants() | set(_OTHER_VARIANTS.split())


def is_script(script: str) -> bool:
    """Return whether a code is a script's of ISO 15924, one for private use among them."""
    return script in {*cldr_data.english_names("scripts"), *_SCRIPTS} or bool(_PRIVATE_SCRIPT.fullmatch(script))


def _script(script: str) -> str:
    if script and not is_script(script):
        raise UnreadableCodeError(f"{script} is no script of ISO 15924")
    if script == "Qaag":
        raise UnreadableCodeError(ZAWGYI)
    return script


def _region(region: str) -> str:
    if region == "UK":
        return "GB"
    if region and (region not in cldr_data.english_names("territories") or region in {"XA", "XB", "ZZ"}):
        raise UnreadableCodeError(f"{region} is no country or region")
    return region
