"""Report what the checks take of CPU for a message, cold; a part of `nox -s bench`.

Of the generated library every message is checked once, in a process that has checked nothing before: what the tables of each
language take to be read is in it, what the imports take stands beside it. CPU time of this process alone, so that a busy
machine matters less; only the figures of one run can be compared.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def measure(root: Path) -> None:
    """Check a library once and print the figures, by language too."""
    started = time.process_time()
    from handoutpress import checks, press

    imported = time.process_time() - started
    taken: dict[str, list[tuple[int, int]]] = defaultdict(list)
    check_all = checks.check_all

    def timed(
        messages: Sequence[tuple[checks.Segment, checks.Message]], context: checks.Context
    ) -> list[tuple[checks.Problem, ...]]:
        begun = time.process_time_ns()
        found = check_all(messages, context)
        taken[context.language.locale].append((time.process_time_ns() - begun, len(messages)))
        return found

    checks.check_all = timed
    press.check(root)
    taken = {name: [(time_, count) for time_, count in found if count] for name, found in taken.items()}
    everything = [each for found in taken.values() for each in found]
    print(f"imports {imported:.2f} s CPU")
    for name, found in [*taken.items(), ("all", everything)]:
        count = sum(number for _, number in found)
        mean = sum(time_ for time_, _ in found) / count / 1e6
        middle = sorted(time_ / number for time_, number in found)[len(found) // 2] / 1e6
        print(
            f"checks, {name:8} {count:6} messages {mean:7.3f} ms CPU each, {middle:.3f} in the middle one of {len(found)}"
            f" catalogs, the first catalog {found[0][0] / 1e6:.1f}"
        )


def main() -> None:
    """Generate a library and measure in a process of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--root", type=Path, help="a library that is there, instead of a generated one")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        measure(options.root)
        return
    with tempfile.TemporaryDirectory() as folder:
        root = options.root or Path(folder) / "library"
        if not options.root:
            import library

            library.generate(root, options.articles)
        subprocess.run([sys.executable, __file__, "--measure", "--root", str(root)], check=True)


if __name__ == "__main__":
    main()
