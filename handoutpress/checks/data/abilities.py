"""How a language says *cannot* and *may not*, in folded text; only written where no such word means something else."""

from __future__ import annotations

CANNOT: dict[str, str] = {
    "ar": r"\bلا (?:يمكن\w*|يجوز|تستطيع\w*)",
    "de": r"\b(?:können|dürfen|kann|darf) (?!nicht nur)(?:[^\W\d]+ ){0,3}?(?:nicht|kein\w*)\b(?! nur)",
    "es": r"\bno (?:se )?(?:puede|pueden|podrá|podrán)\b(?! (?:solo|sólo))",
    "fa": r"\bنمی.?توان\w*",
    "fr": r"\bne (?:pouvez|peut|peuvent|pourrez|pourra) (?:pas|plus)\b",
    "hi": r"नहीं (?:\S+ ){0,2}सकत",
    "it": r"\bnon (?:può|puoi|possono|potrà)\b",
    "ja": r"(?:ことは|ことが|ことも)できません|(?:ては|では)いけません",
    "ko": r"수(?:는|가)? 없습|(?:면|서는) 안 ?됩니다",
    "nl": r"\b(?:kunt|kan|mag|mogen) (?:[^\W\d]+ ){0,3}?(?:niet|geen)\b(?! alleen)",
    "pl": r"\bnie (?:można|możesz|może|mogą|możecie|wolno)\b",
    "pt": r"\bnão (?:se )?(?:pode|podem|poderá)\b",
    "ru": r"\bне (?:можете|может|могут|можно)\b|\bнельзя\b",
    "tr": r"\w+(?:amaz|emez)(?:sın\w*|sin\w*|lar|ler)?\b",
    "uk": r"\bне (?:можна|можете|може|можуть)\b",
    "ur": r"نہیں (?:\S+ ){0,2}سکت",
    "vi": r"\bkhông (?:thể|được)\b(?! chỉ)",
    "zh": r"不可以|不能(?!不)|不得(?!不)",
}
"""Language -> expression."""
