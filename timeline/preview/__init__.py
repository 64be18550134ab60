"""A live preview: the page of a table, drawn again whenever the table is saved, with what `check` finds beside it.

A small server on 127.0.0.1 holds one page. A shell around it listens (server-sent events) and, when the table was
saved, loads the new page behind the old one and swaps them, so that zoom, selection and scroll stay. What can't be
read leaves the last good page in place and is listed above it.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import Any

import watchfiles

from timeline import settings, table
from timeline.errors import Problem, TableError, TimelineError
from timeline.model import Chronology
from timeline.table import Order

Renderer = Callable[[Chronology], str]

HOST = "127.0.0.1"
# Two saves of one edit (an editor's temporary file, a spreadsheet's rename) come within this many milliseconds.
DEBOUNCE = 120
PING = 10.0  # seconds after which a silent connection is tried, so that closed pages are noticed


@dataclass(slots=True)
class _Shown:
    """What the browser shows. `drawn` and `checked` count up; whoever waits is woken by every change.

    `run` tells this preview from the one before it at the same address, which counted from one too.
    """

    html: str = ""
    drawn: int = 0
    checked: int = 0
    problems: tuple[Problem, ...] = ()
    closed: bool = False
    run: str = field(default_factory=lambda: secrets.token_hex(4))
    changed: threading.Condition = field(default_factory=threading.Condition)

    def show(self, html: str) -> None:
        with self.changed:
            self.html, self.drawn = html, self.drawn + 1
            self.changed.notify_all()

    def say(self, problems: tuple[Problem, ...]) -> None:
        with self.changed:
            self.problems, self.checked = problems, self.checked + 1
            self.changed.notify_all()

    def close(self) -> None:
        with self.changed:
            self.closed = True
            self.changed.notify_all()

    @property
    def version(self) -> tuple[int, int]:
        return self.drawn, self.checked

    def state(self) -> dict[str, Any]:
        problems = [{**asdict(problem), "text": str(problem)} for problem in self.problems]
        return {"page": f"{self.run}-{self.drawn}", "checked": self.checked, "problems": problems}


class Preview:
    """The preview of one table. `url` is where to look; `close` ends it. Use `serve`, or `running` in a `with`."""

    def __init__(self, path: str | Path, render: Renderer, *, port: int = 0, date_order: Order = "") -> None:
        """Raises OSError when the port is taken; 0 takes a free one."""
        self.path = Path(path)
        self._render = render
        self._order = date_order
        self._shown = _Shown()
        self._stop = threading.Event()
        self._server = _Server(port, self._shown)
        self.url = f"http://{HOST}:{self._server.server_address[1]}/"

    def redraw(self) -> None:
        """Read, draw, then check. Never raises: what is wrong is shown."""
        try:
            chronology, problems = table.load(self.path, self._order)
            self._shown.show(self._render(chronology))
        except TableError as error:
            self._shown.say(error.problems)
            return
        except Exception as error:
            # Whatever goes wrong in drawing, the person goes on editing: the next save may mend it.
            what = str(error) if isinstance(error, TimelineError) else f"{type(error).__name__}: {error}"
            self._shown.say((Problem(self.path.name, message=f"can't be drawn. {what}"),))
            return
        try:
            problems = tuple(table.check(self.path, date_order=self._order))
        except OSError:  # gone again meanwhile
            return
        self._shown.say(problems)

    def watch(self) -> None:
        """Redraw whenever the table, a companion or the settings are saved, until `close`."""
        names = {self.path.name, *(path.name for path in table.companions(self.path)), settings.NAME}
        folder = self.path.absolute().parent
        # The folder, not the file: programs save by putting another file in its place.
        for _ in watchfiles.watch(
            folder,
            watch_filter=lambda _, changed: Path(changed).name in names and Path(changed).parent == folder,
            debounce=DEBOUNCE,
            step=30,
            rust_timeout=200,
            yield_on_timeout=False,
            stop_event=self._stop,
            recursive=False,
        ):
            self.redraw()

    def start(self) -> None:
        """Draw once and answer requests, in threads of their own."""
        self.redraw()
        threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True).start()

    def close(self) -> None:
        self._stop.set()
        self._shown.close()
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port: int, shown: _Shown) -> None:
        super().__init__((HOST, port), _Handler)
        self.shown = shown

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that closes its page breaks the connection: no reason to print a traceback."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        port = self.server.server_address[1]
        # A page elsewhere can point a name of its own at 127.0.0.1; the name it came by gives it away.
        if self.headers.get("Host") not in (f"{HOST}:{port}", f"localhost:{port}"):
            self._answer("text/plain", "This preview is for this machine alone.", HTTPStatus.FORBIDDEN)
            return
        match self.path.partition("?")[0]:
            case "/":
                self._answer("text/html", _resource("shell.html"), policy=_SHELL_POLICY)
            case "/shell.js":
                self._answer("text/javascript", _resource("shell.js"))
            case "/shell.css":
                self._answer("text/css", _resource("shell.css"))
            case "/page":
                self._answer("text/html", self.server.shown.html, policy="frame-ancestors 'self'")
            case "/events":
                self._tell()
            case _:
                self._answer("text/plain", "Nothing is here.", HTTPStatus.NOT_FOUND)

    def _answer(self, kind: str, text: str, status: HTTPStatus = HTTPStatus.OK, policy: str = "") -> None:
        data = text.encode("utf-8", "replace")
        self._begin(kind, status, policy)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _begin(self, kind: str, status: HTTPStatus = HTTPStatus.OK, policy: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        if policy:
            self.send_header("Content-Security-Policy", policy)

    def _tell(self) -> None:
        """Server-sent events: the state now, and again whenever it changes."""
        shown = self.server.shown
        self._begin("text/event-stream")
        self.end_headers()
        told: tuple[int, int] | None = None
        while not shown.closed:
            with shown.changed:
                shown.changed.wait_for(lambda told=told: shown.closed or shown.version != told, PING)  # type: ignore[misc]
                line = f"data: {json.dumps(shown.state())}" if shown.version != told else ": still here"
                told = shown.version
            self.wfile.write(f"{line}\n\n".encode())
            self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the person looks at the page, not at a log."""


_SHELL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'"
)


def _resource(name: str) -> str:
    return files("timeline.preview").joinpath(name).read_text(encoding="utf-8")


@contextmanager
def running(path: str | Path, render: Renderer, *, port: int = 0, date_order: Order = "") -> Iterator[Preview]:
    """The preview, watching in a thread of its own for as long as the `with` lasts."""
    preview = Preview(path, render, port=port, date_order=date_order)
    preview.start()
    watcher = threading.Thread(target=preview.watch, daemon=True)
    watcher.start()
    try:
        yield preview
    finally:
        preview.close()
        watcher.join(2)


def serve(
    path: str | Path,
    render: Renderer,
    *,
    port: int = 0,
    date_order: Order = "",
    ready: Callable[[str], None] = lambda url: None,
) -> None:
    """Preview the table at `path` until the person interrupts. `ready` is called with the address to look at.

    `render` makes the page. Raises TableError when there is no such table, and OSError when the port is taken.
    """
    table.load(path, date_order)
    preview = Preview(path, render, port=port, date_order=date_order)
    preview.start()
    try:
        ready(preview.url)
        preview.watch()
    except KeyboardInterrupt:
        pass
    finally:
        preview.close()
