"""What handoutpress is made with: a CycloneDX 1.6 bill of materials and a list of licences, of what is installed here.

``python bill_of_materials.py FOLDER`` writes ``handoutpress.cdx.json`` and ``LICENCES.txt`` into the folder. The day is that of
SOURCE_DATE_EPOCH, so that the same versions give the same bytes.
"""

from __future__ import annotations

import json
import os
import re
import sys
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path

NAME = "handoutpress"
EXTRAS = ("", "fonts", "covers", "validate", "pdf")


def needed(
    name: str = NAME, extras: tuple[str, ...] = EXTRAS, known: dict[str, Distribution] | None = None
) -> dict[str, Distribution]:
    """Return what a package needs, and what that needs, by name: what is installed of it."""
    from packaging.requirements import Requirement

    known = {} if known is None else known
    for line in distribution(name).requires or ():
        wanted = Requirement(line)
        if wanted.marker and not any(wanted.marker.evaluate({"extra": extra}) for extra in extras):
            continue
        key = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if key not in known:
            known[key] = distribution(wanted.name)
            needed(wanted.name, ("", *sorted(wanted.extras)), known)
    return known


def licence(found: Distribution) -> str:
    """Return a package's licence in its own words: the expression, the field, or what its classifiers say."""
    meta = found.metadata
    field = (meta.get("License") or "").strip()
    classes = [line.rpartition(" :: ")[2] for line in meta.get_all("Classifier") or () if line.startswith("License ::")]
    short = field if field and "\n" not in field and len(field) < 80 else ""
    return meta.get("License-Expression") or short or "; ".join(classes) or "see the package"


def component(name: str, found: Distribution) -> dict[str, object]:
    """Return a package as a component of the bill."""
    return {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}@{found.version}",
        "name": name,
        "version": found.version,
        "purl": f"pkg:pypi/{name}@{found.version}",
        "licenses": [{"license": {"name": licence(found)}}],
    }


def main(folder: Path) -> None:
    """Write both files."""
    ours, parts = distribution(NAME), sorted(needed().items())
    when = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**component(NAME, ours), "type": "application"},
        },
        "components": [component(*part) for part in parts],
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{NAME}.cdx.json").write_text(json.dumps(bill, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    lines = "".join(f"{name} {found.version}: {licence(found)}\n" for name, found in ((NAME, ours), *parts))
    (folder / "LICENCES.txt").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
