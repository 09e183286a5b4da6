"""One way to change a file: read, compute, look again, replace.

``change`` does it for one file of people's, ``apply`` for many as one; ``write`` is for what verbs alone make. Nothing else
in the package writes, renames or removes a file (``Staging``, of build/, is here too).
"""

from handoutpress.press.file_changes.exchange import ChangedMeanwhileError
from handoutpress.press.file_changes.journal import Finished, Many, apply, finish, refuse_half
from handoutpress.press.file_changes.lock import held, tidy
from handoutpress.press.file_changes.remains import clear
from handoutpress.press.file_changes.replacement import current, remove, remove_folder, unwritable, write
from handoutpress.press.file_changes.single import Compute, anew, change
from handoutpress.press.file_changes.snapshot import Snapshot
from handoutpress.press.file_changes.staging import Staging
from handoutpress.press.production.owned_names import PREFIX, owned

__all__ = [
    "PREFIX",
    "ChangedMeanwhileError",
    "Compute",
    "Finished",
    "Many",
    "Snapshot",
    "Staging",
    "anew",
    "apply",
    "change",
    "clear",
    "current",
    "finish",
    "held",
    "owned",
    "refuse_half",
    "remove",
    "remove_folder",
    "tidy",
    "unwritable",
    "write",
]
