"""Who may ask the preview: pages of its own address, on this machine, that know the token. Everybody else hears nothing.

The token is the first part of every path. So no cookie goes to another program of this machine, and a page of another site
cannot name an address of ours; Host and Origin are looked at all the same (DNS rebinding, RFC 6454).
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

from handoutpress.outputs import preview

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS = {
    "Content-Security-Policy": preview.POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
"""Of every answer."""

_OWN_SITE = {"", "none", "same-origin"}
"""What Sec-Fetch-Site says of a person's own navigation and of our own pages; older browsers say nothing."""


class Guard:
    """An ASGI application around another: refuses with 403 and without a reason what is not ours."""

    def __init__(self, app: App, token: str, port: int) -> None:
        self.app, self.token = app, token
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return

        async def headed(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                own = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]
                message["headers"] = [*message.get("headers", ()), *own]
            await send(message)

        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
        elif self._allowed(scope):
            await self.app(scope, receive, headed)
        else:
            start = {"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]}
            await headed(start)
            await headed({"type": "http.response.body", "body": b"refused\n"})

    def _allowed(self, scope: Scope) -> bool:
        headers = _single(scope)
        if headers is None or headers.get("host", "") not in self.hosts:
            return False
        origin, host = headers.get("origin", ""), headers["host"]
        if origin not in {"", f"http://{host}"} or headers.get("sec-fetch-site", "") not in _OWN_SITE:
            return False
        if scope["method"] == "POST":
            if not origin or headers.get("content-type", "").partition(";")[0].strip() != "application/json":
                return False
        elif scope["method"] not in {"GET", "HEAD"}:
            return False
        given = scope["path"].split("/")[1] if scope["path"].startswith("/") else ""
        return secrets.compare_digest(given.encode(), self.token.encode())


def _single(scope: Scope) -> Mapping[str, str] | None:
    """Return the headers by their names in lower case; None if one that we judge by is there twice."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        known = name.decode("latin-1").lower()
        if known in found and known in {"host", "origin", "content-type", "sec-fetch-site"}:
            return None
        found[known] = value.decode("latin-1")
    return found
