"""The names under which verbs wrote before ``file_changes``: to be removed when nobody imports them any more."""

from handoutpress.press.file_changes import Staging, unwritable, write
from handoutpress.press.production.signals import uninterrupted

__all__ = ["Staging", "uninterrupted", "unwritable", "write"]
