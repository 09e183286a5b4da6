"""Verbs that are parted: language -> their first part, which stands last -> (the verb, the concept that both say)."""

from __future__ import annotations

VERBS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "de": {
        "ab": (
            ("setzen|setzt|setze", "stop"),
            ("brechen|brich", "stop"),
            ("senken|senke", "down"),
        ),
        "an": (("fangen|fang", "start"), ("schalten", "switch_on"), ("heben|hebe", "up")),
        "auf": (("hören|hör", "stop"), ("machen", "open")),
        "aus": (("lassen|lass", "skip"), ("schalten", "switch_off"), ("atmen", "exhale")),
        "hoch": (("lagern|legen|heben|halten", "up"),),
        "tief": (("lagern|legen|halten", "down"),),
        "nach": (("holen|hole", "take"),),
        "ein": (("atmen", "inhale"), ("schalten", "switch_on"), ("nehmen|nimm", "take")),
        "fort": (("setzen|führen|fahren", "continue"),),
        "weg": (("lassen|lass", "skip"),),
        "weiter": (("nehmen|machen", "continue"),),
        "zu": (("machen", "closed"),),
    },
    "nl": {
        "aan": (("zet|schakel", "switch_on"),),
        "uit": (("zet|schakel", "switch_off"), ("adem", "exhale")),
        "in": (("adem", "inhale"), ("neem", "take")),
        "door": (("ga|slik|neem", "continue"),),
        "over": (("sla", "skip"),),
    },
}
