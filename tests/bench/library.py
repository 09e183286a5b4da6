"""Build a generated library of 200 articles x 11 languages and report speed and memory; `nox -s bench`.

Figures are of the whole command, imports included, in processes of their own: a full build with the checks on, a build
with nothing to do, one after a single message changed, and the same of ``status``; beside them, in the same run, Hugo's
time for as many pages, if it is installed. Nothing here is a test; times of one machine say little, ratios more.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # imported by a test or another bench, it finds only its own folder

import peers
from written_report import Row, machine, write

from handoutpress import press

LANGUAGES = ("es", "fr", "ar", "zh_Hans", "ja", "hi", "de", "fa", "ko", "vi", "ru")
LANGUAGES += ("pt_BR", "it", "pl", "tr", "uk", "he", "th", "bn", "nl", "id")  # asked for by --languages
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
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "th": "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศสหอฮ",
    "bn": "অআইউএকখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশষসহ",
}
SPACELESS = {"ja", "zh_Hans", "th"}


def sentence(rng: random.Random, number: int) -> str:
    """Return a made-up English sentence of some 12 words with a number and its unit in it."""
    words = [rng.choice(WORDS) for _ in range(rng.randint(8, 14))]
    words.insert(rng.randrange(1, len(words)), f"{number} minutes")
    return " ".join(words).capitalize() + "."


SHARED = tuple(sentence(random.Random(f"shared {number}"), number) for number in range(2, 42))
"""What stands in many handouts: about one sentence in seven."""


def article(slug: str, seed: int) -> str:
    """Return a made-up article of some 700 words with roles, lists, a table and a footnote."""
    rng = random.Random(seed)
    s = lambda: rng.choice(SHARED) if rng.random() < 0.15 else sentence(rng, rng.randint(2, 90))  # noqa: E731 - short below
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
UNITS |= {"pt_BR": "minutos", "it": "minuti", "pl": "minut", "tr": "dakika", "uk": "хвилин", "he": "דקות", "th": "นาที"}
UNITS |= {"bn": "মিনিট", "nl": "minuten", "id": "menit"}
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
    for path in sorted((root / "locales").glob("*/LC_MESSAGES/*.po")):  # what pages say too, or there is no edition
        fill(path, path.parent.parent.name)


def fill(path: Path, locale: str) -> None:
    """Translate every message of a catalog in place."""
    import polib

    catalog = polib.pofile(str(path), wrapwidth=10**6)
    for entry in catalog:
        if not entry.msgstr:
            entry.msgstr = translate(entry.msgid, locale)
    catalog.save()


@dataclass(frozen=True)
class Figures:
    """What a command took."""

    wall: float
    cpu: float
    """Seconds of this process and all that it started."""
    peak: float
    """Megabytes of the largest process."""


def measure(command: list[str], folder: Path | None = None, env: dict[str, str] | None = None) -> Figures:
    """Run a command to its end; CalledProcessError if it fails. Made-up words bring findings: `check` may end with 1."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    code = os.waitstatus_to_exitcode(status)
    if code and not (code == 1 and "check" in command):
        raise subprocess.CalledProcessError(code, command)
    return Figures(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)


PLAIN = "full build, no picture covers"
HIDDEN = """
import sys
from importlib.machinery import PathFinder


class Without(PathFinder):
    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None if fullname == "PIL" else super().find_spec(fullname, path, target)


sys.meta_path = [Without if finder is PathFinder else finder for finder in sys.meta_path]
"""
"""What Python runs at its start (``sitecustomize``), in worker processes too: a machine without the extra ``[covers]``."""


def without_covers() -> dict[str, str]:
    """Return the environment in which no pictures of covers can be made."""
    folder = Path(os.environ["HANDOUTPRESS_CACHE"]).parent / "without-covers"
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(HIDDEN, encoding="utf-8")
    paths = [str(folder), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def ours(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "handoutpress", "--root", str(root), "--quiet", *arguments]


def status_of(root: Path) -> list[str]:
    return [sys.executable, "-m", "handoutpress", "--root", str(root), "status"]


def report(root: Path, count: int, languages: tuple[str, ...], arguments: list[str]) -> list[Row]:
    """Run the builds and the verbs that read, and return what each took."""
    editions = count * (len(languages) + 1)
    print(f"{count} articles x {len(languages)} languages and the source: {editions} pages and {editions} books")
    rows = []
    build, check = ours(root, "build", *arguments), ours(root, "check")

    def forget() -> None:
        for place in (Path(os.environ["HANDOUTPRESS_CACHE"]), root / "build"):
            shutil.rmtree(place, ignore_errors=True)

    steps: list[tuple[str, Callable[[], object], list[str], int]] = [
        ("cold check", forget, check, 0),
        ("check, nothing changed", lambda: time.sleep(3), check, 0),
        (PLAIN, forget, build, editions),
        ("full build", forget, build, editions),
        ("nothing changed, at once", lambda: None, build, 0),
        ("nothing changed", lambda: time.sleep(3), build, 0),
        ("one message changed", lambda: change(root), build, 0),
        ("one title changed", lambda: change(root, first=True), build, 0),
        ("status", lambda: None, status_of(root), 0),
        ("status, nothing changed", lambda: None, status_of(root), 0),
    ]
    for name, prepare, command, made in steps:
        prepare()
        env = without_covers() if name == PLAIN else None
        rows.append(row := Row(f"handoutpress: {name}", measure(command, env=env), made))
        show(row)
    return rows


def show(row: Row) -> None:
    """Print what one took."""
    if row.figures is None:
        print(f"{row.name}: not run: it is not installed", flush=True)
        return
    found = row.figures
    each = f"{row.each:8.2f} ms CPU an edition" if row.each else ""
    print(f"{row.name:44} {found.wall:8.2f} s wall {found.cpu:8.2f} s CPU {found.peak:6.0f} MB peak {each}", flush=True)


def change(root: Path, *, first: bool = False) -> None:
    """Change one translation: of a sentence, or of the title."""
    path = root / "locales/es/LC_MESSAGES/bench-0.po"
    text = path.read_text(encoding="utf-8")
    found = re.findall(r'msgstr "([^"]{20,})"', text)
    chosen = found[0] if first else found[-1]
    path.write_text(text.replace(chosen, chosen + " o", 1), encoding="utf-8")


def main() -> None:
    """Generate, measure, report for each size; beside the peers that are installed, in the same run, for the first size."""
    options = asked()
    languages = LANGUAGES[: options.languages]
    more = ["--only", options.only, *(["--jobs", options.jobs] if options.jobs else [])]
    for number, size in enumerate(options.articles):
        with tempfile.TemporaryDirectory() as folder:
            os.environ["HANDOUTPRESS_CACHE"] = str(Path(folder) / "cache")
            root = options.keep / str(size) if options.keep else Path(folder) / "library"
            generate(root, size, languages)
            rows = report(root, size, languages, more)
            if not number:
                found = peers.all_of(root, Path(folder), languages, measure, fill)
                others = [Row(*one) for one in found]
                for row in others:
                    show(row)
                if options.write:
                    words = f"{machine()} {size} handouts in {len(languages)} languages and English, {options.only}."
                    write(options.write, rows, others, words)


def asked() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--articles", type=int, nargs="+", default=[200], help="One size or several, e.g. 200 1000 5000."
    )
    parser.add_argument("--languages", type=int, default=11, help="How many of them, at most 21.")
    parser.add_argument("--jobs", default="")
    parser.add_argument(
        "--only", default="html,epub", help="What to make: sheets (pdf) take much longer than all else."
    )
    parser.add_argument("--keep", type=Path, help="generate into this folder, a size a folder, and leave it there")
    parser.add_argument(
        "--write", type=Path, metavar="DOCS", help="write table and plot of the first size into this folder"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
