"""Typography of languages, and words of English that no translation should hold."""

from __future__ import annotations

ENDS: dict[str, str] = {
    "zh": ".。 ?？ !！ :： ;；",
    "ja": ".。 ?？ !！ ::： ;；",
    "ar": "?؟ ;؛",
    "fa": "?؟ ;؛",
    "ur": ".۔ ?؟ ;؛",
    "hi": ".।.",
    "el": "?; ;·",
}
"""How a sentence ends: the mark of the source, then those that may stand for it in the language."""

NO_END_CHECK = frozenset({"th", "lo", "km", "my", "am", "ne", "bn", "pa", "ja", "ko"})
"""Languages with marks of their own, or none; Japanese and Korean headings and labels drop them."""

FRENCH_NARROW = frozenset({"fr"})
"""Languages with a no-break space before ``; ! ? :`` and inside of guillemets. Canadian French: only ``:`` and guillemets."""

INVERTED = frozenset({"es"})
ARABIC_MARKS = frozenset({"ar", "fa", "ur", "ps", "prs", "sd", "ckb"})
WIDE_MARKS = frozenset({"zh"})
"""Languages in which half-width ``, . ; : ? !`` after a Han character are mistakes (Japanese house styles differ)."""

REDUPLICATING = frozenset(
    {
        "vi",
        "id",
        "ms",
        "tr",
        "zh",
        "th",
        "km",
        "lo",
        "my",
        "hi",
        "ur",
        "bn",
        "pa",
        "ne",
        "ja",
        "ko",
        "so",
        "sw",
        "tl",
        "fil",
        "ta",
        "gu",
        "fa",
        "prs",
        "ht",
        "am",
        "hmn",
    }
)
"""Languages in which a word may well stand twice."""

MAY_DOUBLE: dict[str, str] = {
    "de": "die das der sie den dem",
    "fr": "nous vous",
    "en": "that had",
    "es": "si",
    "pt": "se",
    "nl": "die dat",
}

LENGTH: dict[str, tuple[float, float]] = {
    "zh": (0.12, 1.6),
    "ja": (0.18, 2.2),
    "ko": (0.2, 2.0),
    "th": (0.4, 2.6),
    "ar": (0.35, 2.2),
    "fa": (0.4, 2.4),
    "he": (0.35, 2.0),
}
"""Shortest and longest translation in characters of the source's; other languages LENGTH_ELSE."""

LENGTH_ELSE = (0.45, 2.8)

USUAL_LENGTH: dict[str, float] = {
    "en": 1.0,
    "zh": 0.36,
    "ja": 0.52,
    "ko": 0.55,
    "am": 0.7,
    "he": 0.8,
    "ar": 0.9,
    "fa": 0.95,
    "ur": 1.0,
    "th": 1.0,
    "lo": 1.0,
    "hi": 1.05,
    "ne": 1.05,
    "tr": 1.05,
    "vi": 1.05,
    "ru": 1.1,
    "km": 1.1,
    "my": 1.15,
    "cs": 1.0,
    "sv": 1.05,
    "da": 1.05,
    "nb": 1.05,
    "uk": 1.1,
    "nl": 1.1,
}
"""How many characters a translation of one of English usually has, in sentences of handouts; other languages 1.2."""

STRAY_ENGLISH = "the and of with this that when your you from have has are were which should would their these before after because without please once if"
"""English words that are no words of most other languages, and rarely names."""

OWN_WORDS: dict[str, str] = {
    "es": "once has",
    "fr": "a on son as or if",
    "de": "of has the was",
    "nl": "of has are were",
    "pt": "has",
    "it": "a",
    "vi": "the",
    "id": "has",
    "ht": "the",
    "tr": "are kan in on de da en o",
    "sv": "of has are",
    "da": "of has",
    "nb": "of has",
}
"""Words of STRAY_ENGLISH that are also words of the language."""
