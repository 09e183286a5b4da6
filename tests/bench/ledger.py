"""How long it takes to read the ledger of a library of 200 articles in 11 languages with 50,000 records.

Run it by hand: ``python tests/bench/ledger.py [RECORDS]``. It prints; it asserts nothing about time.
"""

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from handoutpress import languages, reviews
from handoutpress.model import Place, Segment

ARTICLES = 200
LOCALES = ("es", "fr", "ar", "zh_Hans", "ja", "hi", "de", "vi", "ko", "ru", "pt_BR")
SENTENCE = (
    "Tómese **2 tabletas** de 5 mg con agua cada 12 horas. *No* tome 3 sin preguntar antes a su médico o enfermera. "
)


def make(root: Path, records: int) -> None:
    """Write a ledger of that many records, a sitting of each language and article in a file."""
    pairs = [(locale, article) for locale in LOCALES for article in range(ARTICLES)]
    for index, (locale, article) in enumerate(pairs):
        count = records * (index + 1) // len(pairs) - records * index // len(pairs)
        folder = root / "locales" / locale / "reviews" / f"article-{article}"
        folder.mkdir(parents=True)
        lines = [
            reviews.line(
                reviews.Record(
                    id=f"{index:08x}.{number}",
                    person="ana",
                    date=date(2026, 11, 22),
                    stage=reviews.STAGES[number % 4],
                    hash=reviews.digest(str(article), Segment(f"Take {number}", None, "", Place("")), SENTENCE),
                    origin="human",
                    safety=0,
                    text=(SENTENCE, SENTENCE),
                )
            )
            for number in range(count)
        ]
        (folder / f"2026-11-22-ana-{index:08x}.jsonl").write_bytes(b"".join(lines))


def main(records: int) -> None:
    """Make the ledger, read it, print seconds."""
    people = {
        "ana": reviews.Person(
            "ana", "Ana", "", False, frozenset(LOCALES), frozenset(reviews.STAGES), publish_name=False
        )
    }
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        make(root, records)
        files = list(root.glob("locales/*/reviews/*/*.jsonl"))
        print(f"{records} records in {len(files)} files, {sum(f.stat().st_size for f in files) / 1e6:.1f} MB")
        for _ in range(3):
            started = time.perf_counter()
            ledgers = {code: reviews.read(root / "locales" / code / "reviews", root) for code in LOCALES}
            reading = time.perf_counter() - started
            held = [reviews.judge(ledger, people, languages.language(code)) for code, ledger in ledgers.items()]
            judging = time.perf_counter() - started - reading
            print(f"read {reading:.3f} s, judge {judging:.3f} s, {sum(len(s.by_hash) for s in held)} messages signed")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
