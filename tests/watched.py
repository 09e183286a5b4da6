"""Verbs under watch, in a process of their own: every program started, connection made and file opened outside is noted.

``python watched.py NOTES LIBRARY VERB...`` runs ``handoutpress --root LIBRARY VERB`` for each, a verb with its arguments in
one word. A line of NOTES is what was done and to what, or that a verb broke off. Not noted: git as the product starts it,
EPUBCheck's own process, reading what Python and the system are made of, and whatever lies below the library, the folder of
what is remembered or the folder for temporary files if no link leads out of it.
"""

from __future__ import annotations

# ruff: noqa: PTH100, PTH118, PTH119, PTH120
# A hook that is called for everything that is opened makes no Paths.
import os
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any

OURS = ("git", "python")
"""What the names of the programs begin with that the product itself starts."""
MADE_OF = ("/usr", "/lib", "/lib64", "/bin", "/etc", "/opt", "/sys", "/dev/null", "/dev/urandom")
"""Where a system keeps what programs read: fonts, time zones, libraries."""
OWN = "/proc/self/statm"
"""How large this process is: asked before a template of a library's runs."""
PROCESSES = {"os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.startfile", "pty.spawn", "ctypes.dlopen.path"}
CONNECTIONS = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}
REMOVED = {"os.remove", "os.rmdir", "os.rename", "os.link", "os.symlink", "os.truncate", "os.chmod", "shutil.rmtree"}


class Watch:
    """What is noted, and where."""

    def __init__(self, notes: Path, library: Path) -> None:
        self.notes = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        package = Path(__file__).resolve().parent.parent / "handoutpress"
        python = (sys.prefix, sys.base_prefix, *sysconfig.get_paths().values(), *sys.path, str(package))
        cache = os.environ["HANDOUTPRESS_CACHE"]
        self.written = tuple(map(os.path.realpath, (library, tempfile.gettempdir(), cache, os.devnull)))
        self.read = (*self.written, *map(os.path.realpath, filter(None, python)), *MADE_OF)
        self.library = os.path.realpath(library)
        self.busy = False

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Note an event that no stranger's library may bring about."""
        if self.busy:
            return
        self.busy = True
        try:
            if told := self.told(event, arguments):
                os.write(self.notes, f"{told}\n".encode("utf-8", "backslashreplace"))
        finally:
            self.busy = False

    def told(self, event: str, arguments: tuple[Any, ...]) -> str:
        if event == "subprocess.Popen":
            name = os.path.basename(os.fsdecode(arguments[0]))
            inside = self.within(os.fsdecode(arguments[0]), (self.library,))
            return f"starts {arguments[1]}" if inside or not name.startswith(OURS) else ""
        if event in PROCESSES:
            return f"starts {arguments}"
        if event in CONNECTIONS:
            return f"asks {arguments}"
        if event == "open" and isinstance(arguments[0], (str, bytes)) and arguments[0] != OWN:
            writes = isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
            return self.outside("writes" if writes else "reads", arguments[0], self.written if writes else self.read)
        if event in REMOVED and isinstance(arguments[0], (str, bytes, os.PathLike)):
            return self.outside(event, os.fspath(arguments[0]), self.written, parent=True)
        return ""

    def outside(self, what: str, path: str | bytes, folders: tuple[str, ...], *, parent: bool = False) -> str:
        """Return a note if a path leads out of the folders; of what is removed only the folder around it counts."""
        name = os.path.abspath(os.fsdecode(path))
        place = os.path.join(os.path.realpath(os.path.dirname(name)), os.path.basename(name)) if parent else name
        through_link = self.within(name, (self.library,)) and not self.within(os.path.realpath(place), (self.library,))
        return f"{what} {name}" if through_link or not self.within(os.path.realpath(place), folders) else ""

    @staticmethod
    def within(path: str, folders: tuple[str, ...]) -> bool:
        return any(path == folder or path.startswith(folder.rstrip("/") + "/") for folder in folders)


def main(notes: str, library: str, *verbs: str) -> None:
    """Run the verbs under watch; rooms are loaded before, for what Python does to load them is no library's doing."""
    from handoutpress import cli, press  # noqa: F401

    watch = Watch(Path(notes), Path(library))
    sys.addaudithook(watch)
    for verb in verbs:
        try:
            cli.run(["--root", library, *verb.split()])
        except SystemExit as end:
            if end.code not in {0, 1}:
                os.write(watch.notes, f"{verb}: ends with {end.code}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
