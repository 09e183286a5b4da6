"""What the tests in a browser share: a built library that is served, and a tab that remembers what went wrong."""

from __future__ import annotations

import functools
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).parent.parent.parent
CHROMIUM = Path(shutil.which("chromium") or shutil.which("chromium-browser") or "chromium")
MODULES = Path(os.environ.get("HANDOUTPRESS_NODE_MODULES", REPOSITORY / "node_modules"))


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *args: object) -> None:
        """Keep the test's output clean."""


class Site:
    """A built library and where it is served."""

    def __init__(self, root: Path, address: str) -> None:
        self.root, self.build, self.address = root, root / "build", address

    @property
    def pages(self) -> list[Path]:
        return sorted(self.build.rglob("*.html"))

    def url(self, page: Path) -> str:
        return self.address + page.relative_to(self.build).as_posix()


@contextmanager
def serve(root: Path) -> Iterator[Site]:
    """Serve a library's build/ on this machine only."""
    handler = functools.partial(Quiet, directory=str(root / "build"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Site(root, f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()
        thread.join()


class Tab:
    """A tab that remembers what went wrong: messages of the console, requests to other hosts, dialogs."""

    def __init__(self, browser: Any, width: int = 1280, scheme: str = "light", address: str = "") -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", lambda message: self._console(message))
        self.page.on("pageerror", lambda fault: self.faults.append(f"error: {fault}"))
        self.page.on("dialog", lambda dialog: self._dialog(dialog))
        self.page.on("request", lambda request: self._request(request.url, address))
        self.context.route("**/*", lambda route: self._guard(route, address))

    def _console(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.faults.append(f"console: {message.text}")

    def _dialog(self, dialog: Any) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, url: str, address: str) -> None:
        if not url.startswith((address or "file:", "data:", "about:")):
            self.faults.append(f"request: {url}")

    def _guard(self, route: Any, address: str) -> None:
        """Let nothing out: what is asked of another host ends here."""
        if route.request.url.startswith((address or "file:", "data:", "about:")):
            route.continue_()
        else:
            route.abort()

    def __enter__(self) -> Tab:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()
