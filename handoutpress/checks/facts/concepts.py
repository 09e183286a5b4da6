"""The concepts that a row may name, by what they are. docs/decisions/facts.md explains each; the English row is the model."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

NUMERIC = re.compile(r"\+?\d+(?:/\d+)?|\d+(?:/\d+)?:[a-z]+|\d+/\d*[a-z]+|\d+x|\d+(?:st|nd|rd|th)")
"""Names that say a number: ``3/2``, ``+1/2``, ``2:day``, ``2/day``, ``4x``, ``6th``."""

_SAYS_HOW_OFTEN = frozenset(("1?", "every", "every_other", "per", "noon", "midnight"))


@cache
def counts(name: str) -> bool:
    """Return whether a concept may be a number, or say how often or at which hour without one."""
    return name in _SAYS_HOW_OFTEN or bool(NUMERIC.fullmatch(name))


THINGS = frozenset({
    "tablet", "capsule", "puff", "drop", "patch", "sachet", "teaspoon", "tablespoon", "spoon", "bottle", "box", "vial",
    "unit", "glass", "dose", "injection", "suppository", "stitch", "visit", "person",
})  # fmt: skip
"""What a number may count."""

MEASURES = frozenset({
    "kg", "g", "mg", "µg", "ng", "l", "dl", "cl", "ml", "µl", "km", "m", "cm", "mm", "°C", "°F", "%", "‰", "kcal", "mmHg",
    "mmol",
})  # fmt: skip
"""Units whose gain or loss changes a dose."""

AMOUNTS = THINGS | MEASURES

VAGUE = frozenset(("dose", "visit", "person"))
"""Things that a language may call by another noun."""

ALIKE = {"IU": "unit"}
"""Units of measure that are the same as a counted thing."""

PERIODS = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})

DAYS = {
    "second": Fraction(1, 86400), "minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1),
    "week": Fraction(7), "month": Fraction(3044, 100), "year": Fraction(36525, 100),
}  # fmt: skip
"""Each period in days; a month as no number of days that can be said, so that it equals only months."""

PARTS = frozenset({"morning", "noon", "afternoon", "evening", "night", "bedtime", "midnight"})

BOUNDS = {"over": (1, False), "under": (-1, False), "at_least": (1, True), "at_most": (-1, True)}
"""Name -> (direction, whether the number itself is meant too)."""

ENDS = frozenset(("until_n", "from_n"))
"""Name of what says that something ends, or begins, at the number beside it."""

TIMES = {"1x": 1, "2x": 2, "3x": 3, "4x": 4}

_CLASSES = {
    "time": "morning noon afternoon evening night bedtime breakfast lunch dinner mon tue wed thu fri sat sun",
    "who": "adult child teen baby male female mother father", "do": "stop continue start take skip avoid remove leave_on",
    "change": "increase reduce", "bound": "over under more less", "color": "blue white red green yellow brown pink black",
    "spoon": "teaspoon tablespoon", "size": "small large",
    "stomach": "on_empty on_full", "side": "left right", "place": "inside outside",
    "body": "mouth skin eye ear nose arm leg vein muscle",
    "heat": "hot warm cool cold", "dampness": "wet dry", "rank": "1st 2nd 3rd last", "degree": "mild severe",
    "height": "above below", "matter": "powder water milk juice salt sugar oil bleach vinegar",
}  # fmt: skip

CLASSES = {name: kind for kind, names in _CLASSES.items() for name in names.split()}
"""Concept -> the class within which the order of a sentence is compared."""

_TWINS = {
    "age": "old new", "do": "stop start continue", "height": "above below", "way": "up down", "rank": "1st 2nd 3rd last",
    "color": _CLASSES["color"], "change": "increase reduce", "heat": "hot warm cool cold", "dampness": "wet dry",
    "open": "open closed", "side": "left right", "place": "inside outside", "breath": "inhale exhale",
    "level": "low high", "who": _CLASSES["who"],
    "degree": "mild severe", "thick": "thin thick", "force": "push pull", "switch": "switch_on switch_off", "end": "front back_of",
    "size": "small large", "state": "normal abnormal", "stomach": "on_empty on_full", "sign": "positive negative",
    "way_in": "mouth nose", "room": "fridge room_temperature freezer", "place_of": "upper bottom_part", "bend": "backward forward",
    "amount": "halve double", "often": "common rare", "cover": "covered uncovered", "when": "today tomorrow yesterday",
    "matter": "urine stool blood", "week": "weekend working_day", "eve": "day_after day_before", "well": "healthy sick",
    "sleep": "awake asleep", "weight": "gain_weight lose_weight", "tongue": "under_tongue on_tongue", "order": "before after",
    "pose": "sit stand lie", "worn": "lenses glasses_worn",
    "food": "tea coffee milk juice water alcohol meat fish egg fruit bread soya lactose gluten nuts peanut wheat honey "
    "shellfish cheese almond yoghurt chocolate chicken vegetable rice sweets",
    "width": "narrow wide",
    "sport": "walk run swim", "fruit": "grapefruit orange banana apple",
    "measured": "blood_sugar blood_pressure body_weight body_temperature pulse",
    "staff": "doctor nurse pharmacist midwife dentist",
    "wash": "shower bath", "lying": "sit_side on_back",
    "form": "tablet capsule drop syrup syringe spoon injection cream ointment gel lotion",
    "touch": "soft hard", "motion": "rest move", "wear": "put_on remove", "filling": "full empty", "buckle": "fasten unfasten",
    "shade": "dark pale", "place_on_body": "knee toe thigh belly", "turn": "clockwise anticlockwise",
    "generation": "elderly young",
    "symptom": "fever pain cough rash vomit headache bellyache chest_pain back_pain sore_throat toothache",
    "time": "morning noon afternoon evening night day_time mon tue wed thu fri sat sun",
}  # fmt: skip

TWINS = {name: kind for kind, names in _TWINS.items() for name in names.split()}
"""Concept -> the contraries of which a sentence may hold two, each in its place."""

DIRECTED = frozenset(
    {
        ("even_if", "when"),
        ("even_if", "only"),
        ("until", "after"),
        ("until", "when"),
        ("on_empty", "after"),
        ("if", "unless"),
        ("unless", "when"),
        ("few", "all"),
        ("none_of", "all"),
        ("all_of", "one_of"),
        ("new", "old"),
        ("far", "near"),
        ("hold_breath", "breathe"),
        ("fresh", "old"),
        ("remember", "forget"),
        ("grow", "reduce"),
        ("shrink", "increase"),
        ("grow", "vanish"),
        ("tight", "unfasten"),
        ("loose", "fasten"),
        ("protect", "cause"),
        ("switch_off", "open"),
        ("switch_on", "closed"),
        ("tell", "hide"),
        ("hide", "tell"),
        ("shake", "keep_still"),
        ("move", "keep_still"),
        ("rinse", "leave_on"),
        ("wash", "unwashed"),
        ("rinse", "unwashed"),
        ("rest", "exercise"),
        ("exercise", "rest"),
        ("walk", "lie"),
        ("walk", "sit"),
        ("break_it", "whole"),
        ("dissolve", "swallow"),
        ("upright", "lie"),
        ("barefoot", "shoes"),
        ("too_little", "enough"),
        ("late", "on_time"),
        ("leave_alone", "stay_with"),
        ("hold", "release"),
        ("saline", "alcohol"),
        ("saline", "peroxide"),
    }
)
"""Pairs of which only the first may be what the source says."""

FLIPPED = frozenset({
    "wet", "dry", "safe", "unsafe", "open", "closed", "remove", "leave_on", "hot", "cold", "clean", "dirty", "low", "high",
    "stop", "continue", "start", "take", "skip", "avoid", "normal", "abnormal", "better", "worse", "with", "without",
    "only_if", "unless", "until", "if", "within_reach", "out_of_reach", "same", "different", "common", "rare", "awake", "asleep",
    "covered", "uncovered", "none_of", "all", "chew", "swallow", "healthy", "sick", "deep", "shallow", "except", "solid",
    "unopened", "far", "near", "rest", "move", "lock", "unlock", "hold_breath", "quiet", "noisy",
    "tight", "loose", "fasten", "unfasten", "sit", "stand", "lie", "upright",
    "allowed", "remember", "hungry", "fresh", "raw", "alone", "free_charge",
    "discard", "insert", "tell", "hide", "diluted", "thaw", "shake", "rinse", "wash", "accept", "exercise", "walk",
    "squeeze", "push", "break_it", "mix", "dissolve", "follow", "relax", "barefoot", "too_little", "bend", "connect", "up",
    "inhale", "switch_on", "on_back", "stay_home", "inflate", "wake", "bring", "late", "leave_alone", "stay_in", "protect",
    "prevent", "strengthen", "hold", "warm", "broken",
})  # fmt: skip
"""Opposites of which one is the other with a *not*: *keep it dry* is *do not wet it*."""

PAIRS = (
    ("before", "after"), ("with", "without"), ("on_empty", "on_full"), ("above", "below"), ("stop", "continue"),
    ("stop", "start"), ("take", "skip"), ("avoid", "take"), ("increase", "reduce"), ("wet", "dry"), ("hot", "cold"),
    ("warm", "cold"), ("hot", "cool"), ("warm", "cool"), ("low", "high"), ("positive", "negative"),
    ("safe", "unsafe"), ("open", "closed"), ("clean", "dirty"), ("day_time", "night"), ("first_of", "last_of"),
    ("male", "female"), ("mother", "father"), ("better", "worse"), ("remove", "leave_on"), ("inside", "outside"),
    ("sit", "stand"), ("stand", "lie"), ("sit", "lie"), ("more", "less"), ("early", "late"), ("push", "pull"),
    ("up", "down"), ("thin", "thick"), ("front", "back_of"), ("always", "never"), ("fast", "slow"),
    ("strong", "weak"), ("normal", "abnormal"), ("mild", "severe"), ("adult", "child"), ("tight", "loose"),
    ("even_if", "only_if"), ("even_if", "unless"), ("unless", "because"), ("until", "even_if"), ("unless", "until"),
    ("only_if", "unless"), ("until", "when"), ("until", "after"), ("if", "unless"), ("unless", "when"),
    ("mouth", "skin"), ("mouth", "eye"), ("mouth", "ear"), ("mouth", "nose"), ("eye", "ear"), ("eye", "nose"),
    ("ear", "nose"), ("skin", "eye"), ("arm", "leg"), ("hand", "foot"), ("rectum", "vagina"), ("mouth", "rectum"),
    ("mouth", "vagina"), ("both", "one_of"), ("both", "each"), ("morning", "night"),
    ("morning", "evening"), ("noon", "midnight"), ("within", "after_n"),
    ("morning", "pm"), ("evening", "am"), ("afternoon", "am"), ("night", "am"), ("evening", "noon"),
    ("evening", "afternoon"), ("morning", "noon"), ("morning", "afternoon"), ("midnight", "afternoon"), ("1st", "last"),
    ("on_empty", "after"), ("as_needed", "fixed_times"), ("breakfast", "dinner"),
    ("breakfast", "lunch"), ("lunch", "dinner"), ("above", "limit_under"), ("below", "limit_over"),
    ("low", "limit_over"), ("high", "limit_under"),
    ("even_if", "when"), ("even_if", "only"), ("bedtime", "morning"), ("inhale", "exhale"), ("upright", "upside_down"),
    ("gain_weight", "reduce"), ("lose_weight", "increase"), ("come_back", "vanish"),
    ("within_reach", "out_of_reach"), ("start", "end"), ("switch_on", "switch_off"),
    ("different", "same"), ("skin", "vein"), ("muscle", "vein"), ("halve", "double"), ("common", "rare"), ("awake", "asleep"),
    ("covered", "uncovered"), ("backward", "forward"), ("some", "all"), ("none_of", "all"), ("upper", "bottom_part"),
    ("fridge", "room_temperature"), ("fridge", "freezer"), ("chew", "swallow"), ("gain_weight", "lose_weight"),
    ("pregnant", "breastfeeding"), ("under_tongue", "on_tongue"), ("today", "tomorrow"), ("today", "yesterday"),
    ("urine", "stool"), ("urine", "blood"), ("stool", "blood"), ("constipation", "diarrhoea"), ("kidney", "liver"),
    ("heart", "lung"), ("heart", "kidney"), ("liver", "lung"), ("weekend", "working_day"), ("deep", "shallow"),
    ("day_after", "day_before"), ("healthy", "sick"),
    ("new", "old"), ("all_of", "one_of"), ("except", "only"), ("full", "empty"), ("swallow", "spit_out"),
    ("remove", "put_on"), ("soft", "hard"), ("solid", "liquid"), ("heavy", "light"), ("next", "previous"),
    ("tomorrow", "yesterday"), ("bend", "straighten"),
    ("clockwise", "anticlockwise"),
    ("few", "most"), ("few", "all"), ("few", "almost_all"),
    ("rest", "move"), ("fasten", "unfasten"), ("fasten", "remove"), ("unfasten", "put_on"), ("hungry", "sated"),
    ("bright", "dark"), ("night", "day_time"), ("eat", "drink"), ("narrow", "wide"), ("smooth", "rough"),
    ("lock", "unlock"), ("hold_breath", "breathe"), ("quiet", "noisy"),
    ("mild", "strong"), ("sit_side", "on_back"), ("on_back", "on_belly"), ("small", "large"),
    ("headache", "bellyache"), ("headache", "chest_pain"), ("headache", "back_pain"),
    ("bellyache", "chest_pain"), ("bellyache", "back_pain"),
    ("chest_pain", "back_pain"), ("sore_throat", "headache"), ("sore_throat", "bellyache"), ("toothache", "headache"),
    ("unopened", "open"), ("far", "near"), ("dark", "pale"), ("even", "except"), ("even", "unless"), ("until", "from_then"),
    ("allowed", "forbidden"), ("fresh", "stale"), ("fresh", "old"), ("grow", "shrink"),
    ("grow", "reduce"), ("shrink", "increase"), ("hard", "gently"), ("remember", "forget"), ("chew", "whole"),
    ("sleepy", "alert"), ("firm", "soft"), ("grow", "vanish"),
    ("tight", "unfasten"), ("loose", "fasten"), ("connect", "disconnect"),
    ("free_charge", "paid"),
    ("raw", "cooked"), ("alone", "accompanied"), ("protect", "cause"), ("forbidden", "safe"), ("switch_off", "open"),
    ("switch_on", "closed"),
    ("discard", "keep_it"), ("insert", "remove"), ("tell", "hide"), ("hide", "tell"), ("diluted", "undiluted"),
    ("thaw", "freeze_it"),
    ("shake", "keep_still"), ("move", "keep_still"), ("rinse", "leave_on"), ("wash", "unwashed"), ("rinse", "unwashed"),
    ("accept", "refuse"), ("rest", "exercise"), ("exercise", "rest"), ("walk", "lie"), ("walk", "sit"), ("squeeze", "release"),
    ("push", "release"), ("break_it", "whole"), ("mix", "apart"), ("dissolve", "swallow"),
    ("follow", "ignore"), ("relax", "tense"), ("barefoot", "shoes"), ("too_little", "enough"), ("too_little", "too_much"),
    ("upright", "lie"), ("stay_home", "go_out"), ("inflate", "deflate"), ("wake", "let_sleep"), ("bring", "left_at_home"),
    ("late", "on_time"), ("leave_alone", "stay_with"), ("stay_in", "go_home"), ("protect", "expose"), ("prevent", "cause"),
    ("strengthen", "weaken"), ("hold", "release"),
    ("saline", "alcohol"), ("saline", "peroxide"), ("broken", "intact"),
)  # fmt: skip
"""Names of which a sentence that says one may not say the other."""
