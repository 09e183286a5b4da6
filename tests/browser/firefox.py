"""A real Firefox, spoken to by Marionette, the protocol that it brings itself: no driver and no package is needed."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
_PREFS = {
    "marionette.port": 0,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
    "app.update.enabled": False,
    "app.normandy.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "extensions.update.enabled": False,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}
"""A port that the system chooses, written into the profile; nothing is asked of anybody: what goes out ends at a closed port."""


class Firefox:
    """A tab in a Firefox without a window."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._buffer, self._number = b"", 0
        self._receive()
        self.ask("WebDriver:NewSession", {})

    def ask(self, command: str, parameters: dict[str, Any]) -> Any:
        """Return what a command answers; RuntimeError with Firefox's words if it refuses."""
        self._number += 1
        message = json.dumps([0, self._number, command, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(message), message))
        _, _, fault, answer = self._receive()
        if fault:
            raise RuntimeError(fault["message"])
        return answer.get("value") if isinstance(answer, dict) else answer

    def goto(self, url: str) -> None:
        self.ask("WebDriver:Navigate", {"url": url})

    def evaluate(self, function: str, *given: Any) -> Any:
        """Return what a JavaScript function gives for some values."""
        script = f"return ({function})(...arguments)"
        return self.ask("WebDriver:ExecuteScript", {"script": script, "args": list(given)})

    def resize(self, width: int, height: int) -> None:
        self.ask("WebDriver:SetWindowRect", {"width": width, "height": height})

    def screenshot(self) -> bytes:
        """Return what is seen, as PNG."""
        return base64.b64decode(self.ask("WebDriver:TakeScreenshot", {"full": False}))

    def close(self) -> None:
        """End what is said to Firefox."""
        self._socket.close()

    def _receive(self) -> Any:
        while b":" not in self._buffer:
            self._buffer += self._more()
        size, _, rest = self._buffer.partition(b":")
        while len(rest) < int(size):
            rest += self._more()
        self._buffer = rest[int(size) :]
        return json.loads(rest[: int(size)])

    def _more(self) -> bytes:
        data = self._socket.recv(65536)
        if not data:
            raise ConnectionError("Firefox has gone")
        return data


@contextmanager
def started(profile: Path, dark: bool = False) -> Iterator[Firefox]:
    """Start a Firefox on a profile of its own; it ends with the block."""
    profile.mkdir(parents=True, exist_ok=True)
    prefs = _PREFS | ({"layout.css.prefers-color-scheme.content-override": 0 if dark else 1})
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in prefs.items()]
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    command = [str(PROGRAM), "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            with closing(Firefox(_port(profile, running))) as tab:
                yield tab
        finally:
            running.terminate()


def _port(profile: Path, running: subprocess.Popen[bytes]) -> int:
    told = profile / "MarionetteActivePort"
    for _ in range(600):
        if running.poll() is not None:
            break
        if told.exists() and told.read_text().strip():
            return int(told.read_text())
        time.sleep(0.1)
    raise RuntimeError("Firefox does not answer")
