"""A page in the browser, and what a test asks of it again and again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page


class Opened:
    """A page in the browser, and what a test asks of it again and again."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.set_default_timeout(8000)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None,
        )
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def go(self, path: Path, hash: str = "") -> Opened:
        self.page.goto(path.as_uri() + hash)
        self.drawn()
        return self

    def drawn(self) -> None:
        self.page.wait_for_function("document.querySelector('.timeline').timeline?.view")
        self.settled()

    def settled(self) -> None:
        """Two frames: the page answers a change of the window in the next one."""
        self.page.evaluate(
            "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))"
        )

    def signal(self, name: str) -> Any:
        return self.page.evaluate(f"document.querySelector('.timeline').timeline.view.signal('{name}')")

    @property
    def window(self) -> list[float]:
        return list(self.signal("dom"))

    @property
    def hash(self) -> dict[str, str]:
        self.page.wait_for_timeout(220)  # the address is written when the hand rests
        return dict(self.page.evaluate("Object.fromEntries(new URLSearchParams(location.hash.slice(1)))"))

    def labels(self) -> list[dict[str, Any]]:
        """The chart's labels as they stand on the screen: text and box."""
        return list(
            self.page.evaluate(
                """() => [...document.querySelectorAll('.plot .tl-label text')].map((text) => {
                    const box = text.getBoundingClientRect();
                    return {text: text.textContent, left: box.left, right: box.right, top: box.top, bottom: box.bottom};
                })"""
            )
        )

    def shown(self) -> list[str]:
        """The ids of the events that the list shows."""
        return list(
            self.page.evaluate("[...document.querySelectorAll('.event:not([hidden])')].map((item) => item.dataset.id)")
        )

    def mark(self, id: str) -> tuple[float, float]:
        """Where an event's mark stands on the screen."""
        x, y = self.page.evaluate(
            """(id) => {
                const marks = [...document.querySelectorAll('.plot .tl-mark path')];
                const mark = marks.find((mark) => mark.__data__.datum.id === id);
                const matrix = mark.getScreenCTM();
                return [matrix.e, matrix.f];
            }""",
            id,
        )
        return x, y
