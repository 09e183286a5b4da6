"""Compare merging with GNU msgmerge's: seconds, and how good the offers are; a part of `nox -s bench`.

Each is run in turn on the same files, and medians are compared. Pairs of real catalogs are taken from ``--history FOLDER``
(HANDOUTPRESS_HISTORY, else the corpora beside the checkout); besides them a handout and a book are generated, of which some
sentences change. msgmerge is always a program that is started, reads two files and prints a third, so that besides the call of our
function the same is measured of ours: Python's start, imports, reading and writing included. For what is generated
`handoutpress update` is too, which reads the library and extracts the messages from the article besides.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))  # run as a script, it finds only its own folder

PROGRAM = """
import sys
from pathlib import Path
from handoutpress import catalogs, languages
old, pot, code = sys.argv[1:]
template = catalogs.parse(Path(pot).read_bytes(), pot)
merged = catalogs.merge(Path(old).read_bytes(), template, languages.language(code))
sys.stdout.buffer.write(merged)
"""
MSGMERGE, CALL, OWN, UPDATE = (
    "msgmerge, the program",
    "merge, the function",
    "merge, in a Python of its own",
    "handoutpress update, the program",
)
Ways = dict[str, Callable[[], object]]


def printed(*command: str | Path) -> bytes:
    return subprocess.run(command, check=True, capture_output=True).stdout


def medians(ways: Ways, rounds: int) -> dict[str, float]:
    """Return the median seconds of each way; they take turns, so that a slow minute of the machine is slow for all."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, run in ways.items():
            started = time.perf_counter()
            run()
            taken[name].append(time.perf_counter() - started)
    return {name: statistics.median(each) for name, each in taken.items()}


def report(title: str, ways: Ways, rounds: int) -> None:
    """Print the medians, and how many times faster than msgmerge each is."""
    print(title)
    seconds = medians(ways, rounds)
    for name, each in seconds.items():
        ratio = f"{seconds[MSGMERGE] / each:6.2f} times as fast" if name != MSGMERGE and MSGMERGE in seconds else ""
        print(f"  {name:34} {each:7.3f} s  {ratio}".rstrip())


def ways(old: Path, pot: Path, code: str) -> Ways:
    """Return msgmerge and our merge over the same two files."""
    from histories import msgmerge

    from handoutpress import catalogs, languages

    language, data = languages.language(code), old.read_bytes()
    template = catalogs.parse(pot.read_bytes(), pot.name)
    theirs: Ways = {MSGMERGE: lambda: msgmerge(old, pot)} if shutil.which("msgmerge") else {}
    return theirs | {
        CALL: lambda: catalogs.merge(data, template, language),
        OWN: lambda: printed(sys.executable, "-c", PROGRAM, old, pot, code),
    }


def real(folder: Path, rounds: int) -> None:
    """Report on each pair of the history: times, and offers against what the translators settled on later."""
    import histories

    from handoutpress import catalogs

    for name in histories.NAMES:
        pair = histories.pair(name)
        pot = folder / f"{name}.pot"
        pot.write_bytes(catalogs.serialise(pair.template))
        messages = len(pair.template.messages)
        report(f"history of {name}: {messages} messages", ways(pair.before, pot, name), rounds)
        made = {"ours": catalogs.merge(pair.data, pair.template, pair.language)}
        if shutil.which("msgmerge"):
            made = {"msgmerge's": histories.msgmerge(pair.before, pot)} | made
        for whose, merged in made.items():
            offers = pair.offers(merged)
            counts = f"{len(offers.good)} good, {len(offers.others)} others"
            print(f"  offers, {whose}: {len(offers.all)}; translated later {len(offers.judged)}, of these {counts}")


def generated(folder: Path, rounds: int, size: int) -> None:
    """Report on a generated article of ``size`` times some 26 messages, of which every sixth line loses a word."""
    from library import article, fill

    from handoutpress import press

    rng = random.Random(7)
    head, *bodies = [article(f"part-{seed}", seed).split("+++\n\n", 1) for seed in range(size)]
    text = "+++\n\n".join(head) + "".join("\n" + body.partition("\n[guide]:")[0] for _, body in bodies)
    text = text.replace("[guide][guide]", "guide").replace("[^one]", "").replace("\n: ", "\n")
    source = folder / "source" / "bench.md"
    source.parent.mkdir(parents=True)
    source.write_text(text, encoding="utf-8")
    (source.parent / "handouts.toml").write_text(
        '[library]\nid = "bench.example"\ntitle = "Bench"\npublisher = "Nobody"\nlanguages = ["es"]\n', encoding="utf-8"
    )
    press.extract(folder)
    press.update(folder)
    catalog = folder / "locales" / "es" / "LC_MESSAGES" / "bench.po"
    fill(catalog, "es")
    old = folder / "old.po"
    shutil.copy(catalog, old)
    lines = [line.replace(" minutes", "", 1) if rng.random() < 1 / 6 else line for line in text.split("\n")]
    source.write_text("\n".join(lines), encoding="utf-8")
    press.extract(folder)

    def update() -> None:
        shutil.copy(old, catalog)
        printed(sys.executable, "-m", "handoutpress", "--root", folder, "--quiet", "update", "es")

    pot = folder / "locales" / "templates" / "bench.pot"
    messages = pot.read_text(encoding="utf-8").count("\nmsgid ")
    both = ways(old, pot, "es")
    report(f"a generated article: {messages} messages", both | {UPDATE: update}, rounds)
    for name in [name for name in (MSGMERGE, CALL) if name in both]:
        print(f"  offers of {name}: {str(both[name]()).count('#, fuzzy')}")


def main() -> None:
    """Measure, report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--history", help="folder with pairs NAME.before.po and NAME.after.po")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--sizes", type=int, nargs="*", default=(6, 90), help="of generated articles, 26 messages each")
    options = parser.parse_args()
    if options.history:
        os.environ["HANDOUTPRESS_HISTORY"] = options.history
    if not shutil.which("msgmerge"):
        print("GNU msgmerge is not installed: there is nothing to compare with")
    with tempfile.TemporaryDirectory() as folder:
        real(Path(folder), options.rounds)
        for size in options.sizes:
            generated(Path(folder) / str(size), options.rounds, size)


if __name__ == "__main__":
    main()
