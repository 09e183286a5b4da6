"""The preview over HTTP: paths to pages, what pages send to what is written, changes on the disk to server-sent events."""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import time
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from handoutpress.model import HandoutError
from handoutpress.outputs import preview
from handoutpress.press.preview.answers import Answer, NotThereError, Pages
from handoutpress.press.preview.guard import Guard

HOST = "127.0.0.1"
"""The only address that it ever listens on."""
LARGEST = 200_000
"""Bytes that a page may send."""
PAUSE = 0.02
"""Seconds between two looks at the files of a page that is open."""
_REST = 20
"""How much longer it rests than a look took: the list of a large library is looked at less often."""
_ALIVE = 500
"""Looks after which a word is sent, so that a page that has gone is noticed."""

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
}


class Preview:
    """A server on this machine, not yet running; who asks it already is answered when it does."""

    def __init__(self, root: Path, locales: frozenset[str] = frozenset(), port: int = 0, editor: str = "") -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind((HOST, port))
        self.socket.listen()  # a browser that is quicker than the server waits, and is not refused
        self.port = int(self.socket.getsockname()[1])
        self.token = secrets.token_urlsafe(24)
        self.pages = Pages(root, f"/{self.token}/", locales, editor)
        guarded: Any = Guard(
            application(self.pages, self.token, lambda: self.server.should_exit), self.token, self.port
        )
        config = uvicorn.Config(
            guarded, log_level="error", access_log=False, server_header=False, timeout_graceful_shutdown=1, ws="none"
        )
        self.server = uvicorn.Server(config)

    def address(self, language: str = "", article: str = "") -> str:
        """Return where a browser finds it: the list, or a handout in a language."""
        place = f"{language}/{article}" if language and article else ""
        return f"http://{HOST}:{self.port}/{self.token}/{place}"

    def run(self) -> None:
        """Serve until somebody stops it."""
        try:
            self.server.run(sockets=[self.socket])
        finally:
            self.socket.close()

    def stop(self) -> None:
        """Ask it to end, from another thread."""
        self.server.should_exit = True


def application(pages: Pages, token: str, ended: Callable[[], bool]) -> Starlette:
    """Return the application; whoever serves it puts the guard in front. Events end when ``ended`` says so."""
    made = f"/{token}"
    return Starlette(
        routes=[
            Route(f"{made}/", partial(_index, pages)),
            *(Route(f"{made}/{name}", partial(_asset, name)) for name in preview.ASSETS),
            Route(f"{made}/events/{{place:path}}", partial(_events, pages, ended)),
            Route(f"{made}/figures/{{name:path}}", partial(_figure, pages)),
            Route(f"{made}/page/{{name:path}}", partial(_as_read, pages)),
            Route(f"{made}/save", partial(_sent, pages.save), methods=["POST"]),
            Route(f"{made}/agree", partial(_sent, pages.agree), methods=["POST"]),
            Route(f"{made}/remark", partial(_sent, pages.remark), methods=["POST"]),
            Route(f"{made}/judge", partial(_sent, pages.judged), methods=["POST"]),
            Route(f"{made}/memory", partial(_sent, pages.remembered), methods=["POST"]),
            Route(f"{made}/undo", partial(_sent, pages.undo), methods=["POST"]),
            Route(f"{made}/review/{{locale}}/{{slug}}/{{person}}/{{stage}}", partial(_review, pages)),
            Route(f"{made}/{{language}}/{{article}}", partial(_handout, pages)),
        ]
    )


async def _page(pages: Pages, make: Callable[[], bytes]) -> Response:
    """Return a page; one that says what is wrong if the library cannot be read at all."""
    try:
        data, status = await run_in_threadpool(make), 200
    except HandoutError as fault:
        data, status = preview.unread_page("This cannot be read now", fault.problems, pages.base), 200
    except NotThereError:
        data, status = preview.unread_page("There is no such handout or language", (), pages.base), 404
    return Response(data, status, media_type="text/html")


async def _index(pages: Pages, request: Request) -> Response:
    return await _page(pages, pages.index)


async def _handout(pages: Pages, request: Request) -> Response:
    wanted = request.path_params
    return await _page(pages, partial(pages.handout, wanted["language"], wanted["article"]))


async def _review(pages: Pages, request: Request) -> Response:
    return await _page(pages, partial(pages.review, **request.path_params))


async def _asset(name: str, request: Request) -> Response:
    return Response(preview.asset(name), headers={"Content-Type": preview.ASSETS[name]})


async def _figure(pages: Pages, request: Request) -> Response:
    name = request.path_params["name"]
    try:
        data = await run_in_threadpool(pages.figure, name)
    except NotThereError:
        return Response(status_code=404)
    return Response(data, media_type=_TYPES.get(Path(name).suffix.lower(), "application/octet-stream"))


async def _as_read(pages: Pages, request: Request) -> Response:
    try:
        data, kind = await run_in_threadpool(pages.as_read, request.path_params["name"])
    except HandoutError as fault:
        data, kind = preview.unread_page("This cannot be read now", fault.problems, pages.base), ".html"
    except NotThereError:
        gone = preview.unread_page("The preview has no such page", (), pages.base)
        return Response(gone, 404, media_type="text/html")
    return Response(data, media_type=_TYPES.get(kind, "application/octet-stream"))


async def _sent(write: Callable[[dict[str, Any]], Answer], request: Request) -> Response:
    """Write what a page has sent; 400 for what no page of ours sends."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            return JSONResponse({"text": "That is too long."}, 413)
    try:
        sent = json.loads(body)
        if not isinstance(sent, dict):
            raise ValueError("no object")
        answer = await run_in_threadpool(write, sent)
    except (ValueError, RecursionError):
        return JSONResponse({"text": "That was not understood."}, 400)
    except NotThereError:
        return JSONResponse({"text": "There is no such handout or language."}, 404)
    except HandoutError as fault:
        return JSONResponse({"text": " ".join(map(str, fault.problems))}, 422)
    return JSONResponse(dict(answer.value), answer.status)


async def _events(pages: Pages, ended: Callable[[], bool], request: Request) -> Response:
    return StreamingResponse(_changes(pages, request.path_params["place"], ended), media_type="text/event-stream")


async def _changes(pages: Pages, place: str, ended: Callable[[], bool]) -> AsyncIterator[str]:
    """Yield an event when the page's files have changed; one at once, for what changed before anybody listened."""
    seen = pages.watched(place)
    yield "event: changed\ndata: now\n\n"
    looks, took = 0, 0.0
    while not ended():
        await asyncio.sleep(max(PAUSE, took * _REST))
        looks += 1
        begun = time.monotonic()
        now = pages.watched(place)
        took = time.monotonic() - begun
        if now != seen:
            seen = now
            yield "event: changed\ndata: now\n\n"
        elif looks % _ALIVE == 0:
            yield ": here\n\n"
