"""``build``: plan what is to be made, make it, seal what several editions share, and swap it into build/."""

from handoutpress.press.build.make import build, clinic_ids
from handoutpress.press.build.results import Built, More, Progress, Row, nothing, silent

__all__ = ["Built", "More", "Progress", "Row", "build", "clinic_ids", "nothing", "silent"]
