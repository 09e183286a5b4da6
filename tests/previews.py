"""A preview that runs on this machine while a test asks it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from handoutpress.press.preview.web_app import Preview


@contextmanager
def previewed(root: Path, *locales: str) -> Iterator[Preview]:
    """Serve a library's preview from a thread of its own; it has ended when the ``with`` ends."""
    server = Preview(root, frozenset(locales))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()
