"""What a build makes of an edition: by the outputs that are asked for, what the policy allows, and what this machine can."""

from __future__ import annotations

from dataclasses import replace

from handoutpress.editions import bilingual
from handoutpress.model import BILINGUAL, OUTPUTS, TAKE_HOME, Edition, Interface
from handoutpress.outputs import sheet
from handoutpress.press.opened_library.load import Library
from handoutpress.press.production import take_home_room


def forms(edition: Edition, library: Library, source_words: Interface) -> list[Edition]:
    """Return what a build makes of an edition: itself, and the bilingual one if it is asked for, each with its outputs.

    ``source_words`` is what the pages say in the source language, beside the reader's own. Nothing that the policy
    refuses is made of either.
    """
    project = library.project
    asked = [output for name, output in OUTPUTS.items() if name in project.outputs]
    allowed = [*edition.outputs, *([TAKE_HOME] if take_home_room.wanted(edition, project) else [])]
    if sheet.lacking():
        allowed = [output for output in allowed if output not in ("sheet", TAKE_HOME)]
    edition = replace(edition, papers=project.papers)
    made = [replace(edition, outputs=tuple(name for name in (*asked, TAKE_HOME) if name in allowed))]
    if BILINGUAL in project.outputs and edition.language != project.source_language:
        paired = bilingual.pair(edition, project, source_words)
        asked = asked or ["page", "book"]
        made.append(replace(paired, outputs=tuple(name for name in (*asked, TAKE_HOME) if name in allowed)))
    return made
