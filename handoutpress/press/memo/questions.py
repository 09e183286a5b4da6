"""The questions whose answers are remembered: a verb, and what of its arguments an answer depends on."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from handoutpress.press.memo.idle import Asked


def build_question(only: Sequence[str], clinic: Path | None) -> Asked:
    """Return the question of a build of drafts: which outputs, for which clinic."""
    return Asked("build", (*only, "", os.path.abspath(clinic) if clinic else ""), output=True)  # noqa: PTH100 - light
