"""``build``: plan what is to be made, make it, seal what several editions share, and swap it into build/."""

from handoutpress.press.build.make import build, clinic_ids
from handoutpress.press.build.results import Built, More, Progress, Row, nothing, silent
from handoutpress.press.build.seal import keep_answer

__all__ = ["Built", "More", "Progress", "Row", "build", "clinic_ids", "keep_answer", "nothing", "silent"]
