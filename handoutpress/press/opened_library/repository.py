"""The git repository that holds a library, asked in such a way that nothing in it can answer with a command.

A folder with ``HEAD``, ``objects`` and ``config`` is a bare repository to git, wherever it lies: committed into a library's
folder it would be asked in the place of the real one, and its configuration names programs to run. So git is asked only
where a ``.git`` proves whose the repository is; objects are read as they are, without filters; nothing is fetched.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from handoutpress.model import HandoutError, Place, error
from handoutpress.validate import programs

_SETTINGS = (
    "safe.bareRepository=explicit",
    "protocol.allow=never",  # objects that a partial clone lacks would be fetched by a program of its settings
    "core.fsmonitor=false",
    f"core.hooksPath={os.devnull}",
    f"core.attributesFile={os.devnull}",
    "core.sshCommand=false",
    "core.askPass=",
    "core.alternateRefsCommand=",
    "credential.helper=",
    "diff.external=",
    "log.showSignature=false",
    "maintenance.auto=false",
    "gc.auto=0",
)
_OPTIONS = ("--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs")
_ENVIRONMENT = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_ATTR_NOSYSTEM": "1", "LC_ALL": "C"}
_KEPT = frozenset({"GIT_CEILING_DIRECTORIES"})
"""What of git's own environment is kept: it can only forbid."""
_LINK = "120000"
_FILES = frozenset({"100644", "100755", _LINK})


@dataclass(frozen=True, slots=True)
class Entry:
    """A file or a link of a revision."""

    path: PurePosixPath
    """Relative to the library."""
    object: str
    is_link: bool


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository whose work tree holds a library."""

    git: Path
    top: Path
    """Its work tree."""
    library: Path

    @property
    def prefix(self) -> str:
        """The library's folder as seen from the repository's root, empty or ending in ``/``."""
        name = self.library.relative_to(self.top).as_posix()
        return "" if name == "." else f"{name}/"

    def ask(self, arguments: Sequence[str], words: bytes = b"") -> programs.Answer:
        """Return what git says in the work tree; HandoutError HP902 if it can't be started."""
        return _ask(self.git, self.top, arguments, words)

    def commit(self, revision: str) -> str:
        """Return the hash of a revision, empty if there is none of that name; a name that looks like an option is none."""
        if not revision or revision.startswith("-") or "\0" in revision:
            return ""
        answer = self.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"])
        return "" if answer.code else answer.text.strip()

    def entries(self, commit: str, folders: Sequence[str]) -> Iterator[Entry]:
        """Yield the files and links below ``folders`` (relative to the library) at a commit."""
        names = [self.prefix + folder for folder in folders]
        told = self.ask(["ls-tree", "-r", "-z", "--full-tree", commit, "--", *names]).said
        for line in filter(None, told.split(b"\0")):
            head, _, name = line.partition(b"\t")
            mode, kind, thing = head.decode("ascii").split(" ")
            path = PurePosixPath(os.fsdecode(name).removeprefix(self.prefix))
            if kind == "blob" and mode in _FILES and _plain(path):
                yield Entry(path, thing, mode == _LINK)

    def blobs(self, objects: Sequence[str]) -> Iterator[bytes]:
        """Yield what each object holds, as it was committed: no filter is applied. HandoutError HP903 if one is missing."""
        told = self.ask(["cat-file", "--batch"], "".join(f"{thing}\n" for thing in objects).encode("ascii")).said
        at = 0
        for thing in objects:
            end = told.find(b"\n", at)
            head = told[at : max(end, at)].decode("ascii", "replace").split(" ")
            if len(head) != 3 or head[:2] != [thing, "blob"]:
                raise HandoutError([error("HP903", Place("."), f"this copy lacks the object {thing[:12]}", HINT)])
            at = end + 1 + int(head[2])
            yield told[end + 1 : at]
            at += 1

    def tracked(self, folder: str) -> list[str]:
        """Return what git's index holds below a folder of the library, relative to the library."""
        told = self.ask(["ls-files", "-z", "--cached", "--full-name", "--", self.prefix + folder]).said
        return [os.fsdecode(name).removeprefix(self.prefix) for name in told.split(b"\0") if name]


HINT = "name a commit, branch or tag of this repository; in CI fetch the history (actions/checkout: fetch-depth: 0)"


def _plain(path: PurePosixPath) -> bool:
    """Return whether a name out of a tree leads only downwards: whoever writes objects by hand can put ``..`` there."""
    return not path.is_absolute() and not {"", ".", "..", ".git"} & set(path.parts)


def find(library: Path) -> Repository | None:
    """Return the repository that holds a library; None if there is none, or none that can be proved to be its own.

    HandoutError HP902 if there is no git.
    """
    library = library.resolve()
    git = programs.find("git", library)
    if not git:
        hint = "install git, or check the whole library: handoutpress check"
        raise HandoutError([error("HP902", Place("."), "--since needs git, which is not installed", hint)])
    top = next((folder for folder in (library, *library.parents) if os.path.lexists(folder / ".git")), None)
    if not top:
        return None
    told = _ask(git, top, ["rev-parse", "--is-bare-repository", "--show-toplevel"])
    said = os.fsdecode(told.said).split("\n", 1)
    proved = not told.code and said[0] == "false" and Path(said[1].removesuffix("\n")).resolve() == top
    return Repository(git, top, library) if proved else None


def _ask(git: Path, folder: Path, arguments: Sequence[str], words: bytes = b"") -> programs.Answer:
    settings = [word for setting in _SETTINGS for word in ("-c", setting)]
    ours = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in _KEPT}
    try:
        return programs.run(
            [str(git), *settings, *_OPTIONS, *arguments], folder=folder, environment=ours | _ENVIRONMENT, words=words
        )
    except programs.Broken as fault:
        hint = "install git, or check the whole library: handoutpress check"
        raise HandoutError([error("HP902", Place("."), f"git cannot be started: {fault}", hint)]) from None
