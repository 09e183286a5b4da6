"""Build a generated library of 200 articles x 11 languages and report speed and memory; `nox -s bench`.

Figures are of the whole command, imports included, in processes of their own: a full build with the checks on, a build
with nothing to do, and one after a single message changed. Nothing here is a test; times of one machine say little.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from handoutpress import press

LANGUAGES = ("es", "fr", "ar", "zh_Hans", "ja", "hi", "de", "fa", "ko", "vi", "ru")
WORDS = (
    "your doctor care team tablet water clinic pain skin back leg needle medicine home family sleep food walk gentle "
    "slow warm cool clean small large after before during with without every morning evening week month often help "
    "tell ask call bring read write keep take rest drink eat sit stand turn breathe feel know learn plan"
).split()
LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطعغفقكلمنهوي",
    "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "hi": "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह",
    "ja": "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも",
    "ko": "가나다라마바사아자차카타파하고노도로모보소오조",
    "zh_Hans": "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动",
    "ru": "абвгдежзийклмнопрстуфхцчшщыэюя",
}
SPACELESS = {"ja", "zh_Hans"}


def sentence(rng: random.Random, number: int) -> str:
    """Return a made-up English sentence of some 12 words with a number and its unit in it."""
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 14))]
    words.insert(rng.randrange(1, len(words)), f"{number} minutes")
    return " ".join(words).capitalize() + "."


def article(slug: str, seed: int) -> str:
    """Return a made-up article of some 700 words with roles, lists, a table and a footnote."""
    rng = random.Random(seed)
    s = lambda: sentence(rng, rng.randint(2, 90))  # noqa: E731 - a short name makes the page below readable
    paragraphs = "\n\n".join(f"## Part {n} of {slug}\n\n{s()} {s()} **{s()}**\n\n{s()} {s()}" for n in range(1, 6))
    return f"""+++
id = "{slug}"
title = "Handout {seed} {rng.choice(WORDS)} {rng.choice(WORDS)}"
description = "{s()}"
revised = 2026-01-31
review-by = 2028-01-31
+++

:::main-message

## The main thing about {slug}

{s()} {s()}

:::

{paragraphs}

:::warning

### Be careful with {slug}

{s()} See the [guide][guide].[^one]

- {s()}
- {s()}
- {s()}

:::

| What | How often |
| --- | --- |
| {s()} | {s()} |
| {s()} | {s()} |

[guide]: https://example.org/{slug}
[^one]: {s()}
"""


UNITS = {"es": "minutos", "fr": "minutes", "ar": "دقيقة", "zh_Hans": "分钟", "ja": "分", "hi": "मिनट", "de": "Minuten"}
UNITS |= {"fa": "دقیقه", "ko": "분", "vi": "phút", "ru": "минут"}
KEEP = re.compile(r"\[\^one\]|\]\[guide\]|\*\*|[0-9]+|minutes|[][|.]|Handout|bench-[0-9]+")


def translate(msgid: str, locale: str) -> str:
    """Return made-up words of the language for each word; markup, numbers and slugs stay as they are."""
    out = []
    for token in re.split(r"(\s+|\[\^one\]|\]\[guide\]|\*\*|[][.|])", msgid):
        if token == "minutes":
            out.append(UNITS[locale])
        elif not token or KEEP.fullmatch(token):
            out.append(token)
        elif token.isspace():
            out.append("" if locale in SPACELESS else token)
        else:
            rng = random.Random(f"{locale}{token.lower()}")
            letters = LETTERS.get(locale, "aeioubcdfglmnprst")
            count = 2 if locale in SPACELESS else max(3, len(token))
            out.append("".join(rng.choice(letters) for _ in range(count)))
    return "".join(out)


def generate(root: Path, articles: int, languages: tuple[str, ...] = LANGUAGES) -> None:
    """Write a library of ``articles`` articles, completely translated, into ``root``."""
    source = root / "source"
    source.mkdir(parents=True)
    names = ", ".join(f'"{name}"' for name in languages)
    (source / "handouts.toml").write_text(
        f'[library]\nid = "bench.example"\ntitle = "Bench"\npublisher = "Nobody"\nlanguages = [{names}]\n',
        encoding="utf-8",
    )
    for seed in range(articles):
        slug = f"bench-{seed}"
        (source / f"{slug}.md").write_text(article(slug, seed), encoding="utf-8")
    press.extract(root)
    press.update(root)
    for path in sorted((root / "locales").glob("*/LC_MESSAGES/bench-*.po")):
        fill(path, path.parent.parent.name)


def fill(path: Path, locale: str) -> None:
    """Translate every message of a catalog in place."""
    import polib

    catalog = polib.pofile(str(path), wrapwidth=10**6)
    for entry in catalog:
        entry.msgstr = translate(entry.msgid, locale)
    catalog.save()


def measure(root: Path, *arguments: str) -> tuple[float, int]:
    """Return (wall seconds, peak memory in bytes of the largest process) of one `handoutpress build`."""
    command = [sys.executable, "-m", "handoutpress", "--root", str(root), "--quiet", "build", *arguments]
    started = time.perf_counter()
    subprocess.run(command, check=True)
    wall = time.perf_counter() - started
    return wall, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def report(root: Path, count: int, arguments: list[str]) -> None:
    """Run the three builds and print their figures."""
    editions = count * (len(LANGUAGES) + 1)
    print(f"{count} articles x {len(LANGUAGES)} languages and the source: {editions} pages and {editions} books")
    for name, prepare in (
        ("full build", lambda: None),
        ("nothing to do", lambda: None),
        ("one message changed", lambda: change(root)),
    ):
        prepare()
        wall, memory = measure(root, *arguments)
        rate = 2 * editions / wall
        print(f"{name:22} {wall:7.2f} s   {rate:7.0f} files/s   peak {memory / 1e6:.0f} MB in the largest process")


def change(root: Path) -> None:
    """Change one translation."""
    path = root / "locales/es/LC_MESSAGES/bench-0.po"
    text = path.read_text(encoding="utf-8")
    first = re.search(r'msgstr "([^"]{20,})"', text)
    assert first
    path.write_text(text.replace(first[1], first[1] + " o", 1), encoding="utf-8")


def main() -> None:
    """Generate, measure, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--jobs", default="")
    parser.add_argument("--keep", type=Path, help="generate into this folder and leave it there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = options.keep or Path(folder) / "library"
        started = time.perf_counter()
        generate(root, options.articles)
        print(f"generated in {time.perf_counter() - started:.1f} s")
        report(root, options.articles, ["--jobs", options.jobs] if options.jobs else [])


if __name__ == "__main__":
    main()
