"""The page, opened in Chromium: from a file, with every request and every complaint of the browser written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from harbour import harbour, many
from opened import Opened
from playwright.sync_api import Browser

from timeline import page as pages
from timeline.model import Chronology


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Pages by name, each written once: the tests open them, none changes them."""
    folder = tmp_path_factory.mktemp("pages")
    chronologies: dict[str, Callable[[], Chronology]] = {"harbour": harbour, "thousand": lambda: many(1000)}

    def write(name: str) -> Path:
        path = folder / f"{name}.html"
        if not path.exists():
            path.write_text(pages.render(chronologies[name]()), encoding="utf-8")
        return path

    return write


@pytest.fixture
def opener(browser: Browser) -> Iterator[Callable[..., Opened]]:
    """Open a new window with these options: `opener(viewport=..., color_scheme=...)`."""
    contexts = []

    def make(**options: Any) -> Opened:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 720}, **options})
        contexts.append(context)
        return Opened(context.new_page())

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def harbour_page(opener: Callable[..., Opened], files: Callable[[str], Path]) -> Opened:
    return opener().go(files("harbour"))
