"""Finished sheets, good ones and such with one defect, for every validator that looks at them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import samples

from handoutpress.outputs import sheet, web
from handoutpress.validate import Outcome, pdf_rules, sheet_validators

NUMBERS = '<p>اتصل على <bdi dir="ltr">+1 (555) 010-0199</bdi> بعد <bdi>5-10</bdi> أيام، 2.5 مغ</p>'
LISTS = '<ol start="3"><li>واحد</li><li>اثنان</li></ol><ul><li>ثلاثة</li></ul>'


def laid(
    root: Path, code: str = "ar", body: str = NUMBERS + LISTS, change: Callable[[bytes], bytes] = bytes
) -> Outcome:
    """Lay a sheet beside its page into build/, the sheet changed; return what our rules say."""
    made = samples.edition(code)
    made = replace(made, page=replace(made.page, parts=(*made.page.parts, body)))
    around = [samples.edition("en").listing(), made.listing()], samples.neighbours(code), samples.PROJECT
    (printed,) = sheet.printed(sheet.matter(made, *around, samples.FIGURES), [sheet.Format("a4")])
    folder = root / "build" / made.language.tag
    folder.mkdir(parents=True)
    (folder / f"demo.{made.language.tag}.a4.pdf").write_bytes(change(printed.data))
    (folder / "demo.html").write_bytes(web.page(made, *around))
    return sheet_validators.own(root / "build", root)


def things(document: pikepdf.Pdf, where: str) -> Iterator[Any]:
    """Yield what a case names of a PDF."""
    if where in {"root", "info"}:
        yield document.Root if where == "root" else document.docinfo
    for page in document.pages:
        yield from page.get("/Annots", []) if where == "area" else []
        yield from page.Resources.Font.values() if where == "font" else []
    if where.startswith("/"):
        yield from (one for one in pdf_rules._elements(document.Root.StructTreeRoot) if str(one.S) == where)


def spoilt(data: bytes, defect: dict[str, Any]) -> bytes:
    """Return a PDF with one defect."""
    with pikepdf.open(io.BytesIO(data)) as document:
        found = list(things(document, defect["where"]))
        assert found, "the good sheet has such a thing"
        for thing in found[:1] if defect.get("only") == "first" else found:
            if "drop" in defect:
                del thing[defect["drop"]]
            else:
                to = defect["to"]
                name = isinstance(to, str) and to.startswith("/")
                thing[defect["set"]] = pikepdf.Name(to) if name else pikepdf.Array(to) if isinstance(to, list) else to
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()
