"""How many seeded mistakes the checks catch: good translations, mutated, one class of mistake after the other.

    python tests/bench/seeding.py [--corpora FOLDER] [--missed CLASS]

Good translations are ``tests/cases/checks/good.tsv``, the catalogs of this repository's library, and, if they are there, the
corpora beside the checkout. A mutation is caught if the mutated message has a finding of the class's severity, or of a
higher one, that the good one does not have. Harmless mutations must bring no such finding.
"""

# ruff: noqa: E501 (a language is a line of its table)

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from handoutpress import catalogs, checks, languages
from handoutpress.model import Message, Place, Segment, Severity

ROOT = Path(__file__).resolve().parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
LINKS = (("guide", "https://example.org/guide"),)

_KEEP = re.compile(
    r"`+[^`]*`+|\]\([^)]*\)|\]\[[^\]]*\]|<[^>]+>|https?://\S+|\{[^}]*\}|\[\^[^\]]+\]|\w*[A-Za-z_]\d[\w.]*|[+(]?\d[\d() -]{8,}\d"
)
_NUMBER = re.compile(r"\d+(?:[.,٫٬\u202f\u00a0]\d+)*")


@dataclass(frozen=True)
class Sample:
    """A good translation."""

    locale: str
    msgid: str
    msgstr: str
    links: tuple[tuple[str, str], ...] = LINKS


Mutation = Callable[[Sample], str | None]
"""Returns the mutated translation; None if the sample offers nothing to mutate."""


@dataclass
class Score:
    """What came of one class of mistakes."""

    seeded: int = 0
    caught: int = 0
    missed: list[tuple[Sample, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Caught of seeded, 0 to 1."""
        return self.caught / self.seeded if self.seeded else 0.0


def _outside(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of a text that are neither code, link target, placeholder nor name."""
    at = 0
    for match in _KEEP.finditer(text):
        yield at, match.start()
        at = match.end()
    yield at, len(text)


def _numbers(text: str) -> list[re.Match[str]]:
    return [m for start, end in _outside(text) for m in _NUMBER.finditer(text, start, end)]


def _put(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]


def _source_has(sample: Sample, match: re.Match[str]) -> bool:
    """Return whether the source holds the same digits: a number that only the translation writes is none to seed."""
    digits = "".join(str(int(c)) for c in match[0] if c.isdigit())
    return digits in re.sub(r"(?<=\d)[.,](?=\d)", "", sample.msgid)


def digit_changed(sample: Sample) -> str | None:
    found = [m for m in _numbers(sample.msgstr) if _source_has(sample, m)]
    if not found:
        return None
    digit = int(found[-1][0][0])
    other = str(digit + 4 if digit < 6 else digit - 4)
    return _put(sample.msgstr, found[-1], other + found[-1][0][1:])


def factor_of_ten(sample: Sample) -> str | None:
    found = [m for m in _numbers(sample.msgstr) if m[0].isdigit() and int(m[0]) and _source_has(sample, m)]
    return _put(sample.msgstr, found[0], found[0][0] + "0") if found else None


def decimal_dropped(sample: Sample) -> str | None:
    found = [m for m in _numbers(sample.msgstr) if re.fullmatch(r"\d+[.,٫]\d{1,2}", m[0]) and _source_has(sample, m)]
    return _put(sample.msgstr, found[0], re.sub(r"\D", "", found[0][0])) if found else None


_UNITS = {
    "es": "mg>µg horas>días minutos>horas", "fr": "mg>µg heures>jours minutes>heures", "de": "mg>µg Stunden>Tage Minuten>Stunden",
    "pt_BR": "mg>µg horas>dias minutos>horas", "it": "mg>µg ore>giorni minuti>ore", "nl": "mg>µg uur>dagen minuten>uur",
    "pl": "mg>µg godzin>dni godziny>dni minut>godzin", "ru": "мг>мкг часов>дней часа>дня минут>часов", "uk": "мг>мкг годин>днів години>дні",
    "tr": "mg>µg saat>gün dakika>saat", "vi": "mg>µg giờ>ngày phút>giờ", "ar": "ملغ>مكغ ساعة>يومًا دقيقة>ساعة",
    "fa": "میلی‌گرمی>میکروگرمی ساعت>روز دقیقه>ساعت", "ur": "ملی_گرام>مائیکروگرام گھنٹے>دن منٹ>گھنٹے", "he": 'מ"ג>מק"ג שעות>ימים דקות>שעות',
    "hi": "मि.ग्रा.>माइक्रोग्राम घंटे>दिन मिनट>घंटे", "th": "มก.>มคก. ชั่วโมง>วัน นาที>ชั่วโมง", "ko": "mg>µg 시간>일 분>시간",
    "ja": "mg>µg 時間>日 分>時間", "zh_Hans": "毫克>微克 小时>天 分钟>小时", "zh_Hant": "毫克>微克 小時>天 分鐘>小時", "id": "mg>µg jam>hari menit>jam",
}  # fmt: skip


def unit_changed(sample: Sample) -> str | None:
    for entry in _UNITS.get(sample.locale, "").split():
        old, new = entry.replace("_", " ").split(">")
        boundary = "" if sample.locale[:2] in {"zh", "ja", "ko", "th"} else r"(?!\w)"
        match = re.search(rf"(?<=\d)([ \u00a0\u202f]?){re.escape(old)}{boundary}", sample.msgstr)
        if match:
            return sample.msgstr[: match.start()] + match[1] + new + sample.msgstr[match.end() :]
    return None


def range_swapped(sample: Sample) -> str | None:
    pattern = re.compile(r"(\d+)(\s?(?:[-–~〜到至]|to|a|à|bis|tot|ila|đến|إلى|تا|से|سے|עד|ถึง|sampai)\s?)(\d+)")
    spans = (pattern.search(sample.msgstr, *span) for span in _outside(sample.msgstr))
    match = next((found for found in spans if found), None)
    if not match or not re.search(r"\d\s?(?:[-–]|to)\s?\d", sample.msgid) or "(" in match[0] or "010" in match[0]:
        return None
    return sample.msgstr[: match.start()] + match[3] + match[2] + match[1] + sample.msgstr[match.end() :]


def phone_changed(sample: Sample) -> str | None:
    match = re.search(r"\(\d{3}\) \d{3}-\d{3}(\d)|\+\d[\d ]{6,}(\d)", sample.msgstr)
    if not match:
        return None
    at = match.end() - 1
    return sample.msgstr[:at] + str((int(sample.msgstr[at]) + 1) % 10) + sample.msgstr[at + 1 :]


def link_broken(sample: Sample) -> str | None:
    found = re.sub(r"\](?=[(\[](?!\^))", "] ", sample.msgstr, count=1)
    return found if found != sample.msgstr else None


def link_dropped(sample: Sample) -> str | None:
    found = re.sub(r"(?<!!)\[([^\]^]+)\](?:\([^)]*\)|\[[^\]]+\])", r"\1", sample.msgstr, count=1)
    return found if found != sample.msgstr else None


def url_swapped(sample: Sample) -> str | None:
    found = re.sub(r"\]\((?:https?://)[^)]+\)|(?<=\])\[guide\]", "](https://example.net/other)", sample.msgstr, count=1)
    return found.replace("]]", "]") if found != sample.msgstr else None


def placeholder_lost(sample: Sample) -> str | None:
    found = re.sub(r"(?<![\\`$])\{[a-z]+\.[a-z]+\}", "", sample.msgstr, count=1)
    return found if found != sample.msgstr and "`" not in sample.msgstr else None


def placeholder_translated(sample: Sample) -> str | None:
    return sample.msgstr.replace("{clinic.phone}", "{clinica.fono}") if "{clinic.phone}" in sample.msgstr else None


def footnote_lost(sample: Sample) -> str | None:
    found = re.sub(r"\[\^[^\]]+\]", "", sample.msgstr, count=1)
    return found if found != sample.msgstr else None


def number_deleted(sample: Sample) -> str | None:
    """Take a number with its unit out."""
    match = re.search(r"\d+ ?(?:mg|ml|µg|мг|мкг|مل\b|ملغ|毫克|微克|毫升|มก\.|%)", sample.msgstr)
    return sample.msgstr[: match.start()] + sample.msgstr[match.end() :] if match else None


def zero_width(sample: Sample) -> str | None:
    return sample.msgstr.replace(" ", "\u2060 ", 1) if " " in sample.msgstr else None


def bidi_override(sample: Sample) -> str | None:
    return f"\u202e{sample.msgstr}"


def control(sample: Sample) -> str | None:
    return f"{sample.msgstr[:1]}\x07{sample.msgstr[1:]}"


def mojibake(sample: Sample) -> str | None:
    match = re.search("[\u00c0-\u00ff]", sample.msgstr)
    broken = match and match[0].encode().decode("latin-1")
    return _put(sample.msgstr, match, broken) if match and broken else None


_NEGATORS = {
    "es": r"\bno |\bnunca |\bsin ", "fr": r"\bne |\bn[’']|\bpas\b|\bjamais\b|\bsans\b", "pt_BR": r"\bnão |\bnunca |\bsem ",
    "de": r"\bnicht\b|\bkein(?=e?[nmrs]?\b)|\bohne\b|\bnie\b", "it": r"\bnon |\bmai |\bsenza ", "nl": r"\bniet\b|\bgeen\b|\bnooit\b|\bzonder\b",
    "pl": r"\bnie |\bnigdy |\bbez ", "ru": r"\bне |\bникогда |\bбез ", "uk": r"\bне |\bніколи |\bбез ", "tr": r"m[ae](?=yın|yin)|asla ",
    "vi": r"không (?:bao giờ )?|chưa ", "ar": r"\bو?لا |\bو?لم |\bدون |\bأبدًا ", "fa": r"\bن(?=[کخگدی])|\bبدون |\bهرگز ", "ur": r"\bنہ |\bنہیں |بغیر ",
    "he": r"\bאל |\bו?לא |\bבלי ", "hi": r"\bन |नहीं |बिना |\bकभी न ", "th": r"ไม่|ห้าม|อย่า", "ko": r"지 (?=마세요)|지 않|마세요|말고", "ja": r"ない(?=でください)|ません|ない|ず(?=に)|決して",
    "zh_Hans": r"不要|绝不|不|没有|没|无", "zh_Hant": r"不要|絕不|不|沒有|沒|無", "id": r"\b[Jj]angan (?:pernah )?|\btidak |\btanpa ",
}  # fmt: skip


def not_dropped(sample: Sample) -> str | None:
    """Every negator goes, where the source has exactly one."""
    one = re.findall(r"\b(?:not|never|without|no)\b|n't\b", sample.msgid)
    pattern = _NEGATORS.get(sample.locale) or _NEGATORS.get(sample.locale.partition("_")[0])
    if len(one) != 1 or not pattern or "not only" in sample.msgid or "no more" in sample.msgid:
        return None
    found = re.sub(pattern, "", sample.msgstr, flags=re.IGNORECASE)
    return found if found != sample.msgstr else None


_SIDES = [
    ("izquierd", "derech"), ("gauche", "droite"), ("linke", "rechte"), ("esquerd", "direit"), ("sinistr", "destr"), ("lewe", "prawe"),
    ("левое", "правое"), ("ліве", "праве"), ("sol ", "sağ "), ("trái", "phải"), ("الأيسر", "الأيمن"), ("چپ", "راست"), ("بائیں", "دائیں"),
    ("השמאלית", "הימנית"), ("बाएँ", "दाएँ"), ("ซ้าย", "ขวา"), ("왼쪽", "오른쪽"), ("左", "右"), ("kiri", "kanan"),
]  # fmt: skip


def left_to_right(sample: Sample) -> str | None:
    if "left" not in sample.msgid:
        return None
    return next((sample.msgstr.replace(a, b) for a, b in _SIDES if a in sample.msgstr), None)


_DAYS = [
    ("al día", "a la semana"), ("par jour", "par semaine"), ("am Tag", "in der Woche"), ("ao dia", "por semana"), ("al giorno", "a settimana"),
    ("per dag", "per week"), ("dziennie", "w tygodniu"), ("в день", "в неделю"), ("на день", "на тиждень"), ("Günde", "Haftada"), ("mỗi ngày", "mỗi tuần"),
    ("في اليوم", "في الأسبوع"), ("روزی", "هفته‌ای"), ("دن میں", "ہفتے میں"), ("ביום", "בשבוע"), ("दिन में", "सप्ताह में"), ("วันละ", "สัปดาห์ละ"),
    ("하루에", "한 주에"), ("1日2回", "1週2回"), ("每天", "每周"), ("sehari", "seminggu"),
]  # fmt: skip


def how_often(sample: Sample) -> str | None:
    if not re.search(r"\ba day\b|daily", sample.msgid):
        return None
    return next((sample.msgstr.replace(a, b) for a, b in _DAYS if a in sample.msgstr), None)


_TWO = {
    "es": "dos", "fr": "deux", "de": "zwei", "pt_BR": "dois", "it": "due", "nl": "twee", "pl": "dwie", "ru": "две", "uk": "дві", "tr": "iki",
    "vi": "hai", "fa": "دو", "ur": "دو", "he": "שתי", "hi": "दो", "id": "dua", "zh_Hans": "两", "zh_Hant": "兩", "ja": "二", "ko": "두 ", "th": "สอง",
}  # fmt: skip


def spelled_out(sample: Sample) -> str | None:
    found = re.sub(
        r"(?<![\w.,+%()-])[2२۲](?![\w.,]*\d)(?=[ 片錠정])", _TWO.get(sample.locale, "2"), sample.msgstr, count=1
    )
    return found if found != sample.msgstr and "2 " in sample.msgid else None


def digit_changed_beside_a_word(sample: Sample) -> str | None:
    """Say two in words and change another number: the word must not hide it."""
    said = spelled_out(sample)
    return digit_changed(Sample(sample.locale, sample.msgid, said, sample.links)) if said else None


ERRORS: dict[str, Mutation] = {
    "digit changed": digit_changed,
    "digit changed beside a word": digit_changed_beside_a_word,
    "factor of ten": factor_of_ten,
    "decimal mark dropped": decimal_dropped,
    "unit changed": unit_changed,
    "number with unit deleted": number_deleted,
    "range ends swapped": range_swapped,
    "phone number changed": phone_changed,
    "link broken by a space": link_broken,
    "link dropped": link_dropped,
    "URL swapped": url_swapped,
    "placeholder lost": placeholder_lost,
    "placeholder translated": placeholder_translated,
    "footnote lost": footnote_lost,
    "invisible character": zero_width,
    "bidi override": bidi_override,
    "control character": control,
    "mojibake": mojibake,
}
"""Classes of which at least 99 % must be caught by an error."""

ACKNOWLEDGED: dict[str, Mutation] = {"not dropped": not_dropped, "left to right": left_to_right, "how often": how_often}
"""Classes of which at least 90 % must be caught by an error or an acknowledge."""


def _digits(zero: int) -> Mutation:
    def mutate(sample: Sample) -> str | None:
        text = sample.msgstr
        for match in reversed(_numbers(text)):
            text = _put(text, match, "".join(chr(zero + int(c)) if c.isdigit() else c for c in match[0]))
        return text if text != sample.msgstr else None

    return mutate


def no_break_space(sample: Sample) -> str | None:
    found = re.sub(r"(?<=\d) (?=[^\W\d])", "\u00a0", sample.msgstr)
    return found if found != sample.msgstr else None


_COMMA = frozenset({"es", "fr", "de", "it", "nl", "pl", "ru", "uk", "tr", "vi", "id", "pt_BR"})


def other_decimal_mark(sample: Sample) -> str | None:
    """Write the decimal mark of the other half of the world, where it can't be taken for a group separator."""
    pattern, new = (
        (r"(?<=\d),(?=\d{1,2}(?!\d))", ".") if sample.locale in _COMMA else (r"(?<=\d)\.(?=\d{1,2}(?!\d))", ",")
    )
    found = re.sub(pattern, new, sample.msgstr)
    return found if found != sample.msgstr and "`" not in sample.msgstr and "http" not in sample.msgstr else None


def quotes(sample: Sample) -> str | None:
    found = re.sub(r'(?<!\S)"([^"\[\](){}]+)"', r"«\1»", sample.msgstr)
    return found if found != sample.msgstr else None


HARMLESS: dict[str, Mutation] = {
    "Persian digits": _digits(0x6F0),
    "Devanagari digits": _digits(0x966),
    "full-width digits": _digits(0xFF10),
    "no-break space before the unit": no_break_space,
    "other decimal mark": other_decimal_mark,
    "other quotation marks": quotes,
    "two in words": spelled_out,
}
"""Mutations that must bring no new error and nothing new to acknowledge."""


_RANK = {severity: rank for rank, severity in enumerate(Severity)}


def findings(sample: Sample, msgstr: str, least: Severity) -> set[tuple[str, str]]:
    """Return (code, text) of the findings of a severity or a higher one."""
    row = languages.language(sample.locale)
    context = checks.Context(row, languages.language("en"), "x.po", sample.links)
    segment = Segment(sample.msgid, None, "paragraph", Place("x.md", 1))
    found = checks.check(segment, Message(sample.msgid, msgstr, line=1), context)
    return {(problem.code, problem.text) for problem in found if _RANK[problem.severity] <= _RANK[least]}


def score(samples: Iterable[Sample], mutation: Mutation, least: Severity) -> Score:
    """Return how many mutations of a class were seeded and caught."""
    result = Score()
    for sample in samples:
        mutated = mutation(sample)
        if mutated is None:
            continue
        result.seeded += 1
        if findings(sample, mutated, least) - findings(sample, sample.msgstr, least):
            result.caught += 1
        else:
            result.missed.append((sample, mutated))
    return result


def good_translations() -> list[Sample]:
    """Return the samples of tests/cases/checks/good.tsv."""
    lines = (ROOT / "tests" / "cases" / "checks" / "good.tsv").read_text(encoding="utf-8").split("\n")
    rows = (line.split("\t") for line in lines[2:] if line)
    return [Sample(locale, source, target) for locale, source, target in rows]


def library_translations() -> list[Sample]:
    """Return the samples of this repository's own catalogs: translated, not fuzzy, of the articles."""
    found = []
    for path in sorted((ROOT / "locales").glob("*/LC_MESSAGES/*.po")):
        row = languages.find(path.parts[-3])
        if row is None or path.stem == "handoutpress":
            continue
        catalog = catalogs.read(path, ROOT)
        found += [Sample(row.locale, m.msgid, m.msgstr) for m in catalog.messages if m.translated and m.msgid]
    return found


def corpus_translations(folder: Path = CORPORA) -> list[Sample]:
    """Return the prose samples of the corpora (one line a msgid); none if the folder is absent."""
    found = []
    for path in sorted(folder.glob("comprehensive-rust/po/*.po")):
        row = languages.language(path.stem)
        catalog = catalogs.read(path, folder)
        found += [Sample(row.locale, m.msgid, m.msgstr, ()) for m in catalog.messages if m.translated and is_prose(m)]
    return found


def is_prose(message: Message) -> bool:
    """Return whether a message of the corpora is prose: the course also extracts the strings of its programs."""
    return bool(message.msgid) and "\n" not in message.msgid and message.msgid[0] not in "\"'"


_DOUBTFUL = ("HP408", "HP412", "HP441", "HP50", "HP51")


def is_good(sample: Sample) -> bool:
    """Return whether a translation of the corpora is good enough to seed mistakes into."""
    found = findings(sample, sample.msgstr, Severity.INFO)
    return not any(code.startswith(_DOUBTFUL) for code, _ in found)


def main(arguments: list[str] | None = None) -> int:
    """Print caught of seeded for every class; 1 if a class has too few, or none to seed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--corpora", type=Path, default=CORPORA, help="folder of the corpora")
    parser.add_argument("--missed", help="print what was missed of this class")
    parser.add_argument("--every", type=int, default=4, help="take every nth message of the corpora")
    options = parser.parse_args(arguments)
    corpus = [sample for sample in corpus_translations(options.corpora)[:: options.every] if is_good(sample)]
    samples = [*good_translations(), *library_translations(), *corpus]
    print(f"{len(samples)} translations")
    bad = False
    for least, wanted, classes in ((Severity.ERROR, 0.99, ERRORS), (Severity.ACKNOWLEDGE, 0.9, ACKNOWLEDGED)):
        for name, mutation in classes.items():
            result = score(samples, mutation, least)
            enough = result.seeded > 0 and result.share >= wanted
            bad |= not enough
            _print(
                f"{least.value:12} {name:30} {result.caught:6} of {result.seeded:6} {result.share:7.2%}",
                result,
                options,
                ok=enough,
            )
    for name, mutation in HARMLESS.items():
        result = score(samples, mutation, Severity.ACKNOWLEDGE)
        bad |= result.caught > 0 or not result.seeded
        noisy = Score(
            missed=[
                (s, m)
                for s in samples
                if (m := mutation(s))
                and findings(s, m, Severity.ACKNOWLEDGE) - findings(s, s.msgstr, Severity.ACKNOWLEDGE)
            ]
        )
        _print(
            f"{'harmless':12} {name:30} {result.caught:6} of {result.seeded:6}", noisy, options, ok=not result.caught
        )
    return int(bad)


def _print(line: str, result: Score, options: argparse.Namespace, *, ok: bool) -> None:
    print(line, "" if ok else "  <-- not enough")
    if options.missed and options.missed in line:
        for sample, mutated in result.missed[:40]:
            print(f"  {sample.locale}\n    {sample.msgid}\n    {sample.msgstr}\n    {mutated}")


if __name__ == "__main__":
    sys.exit(main())
