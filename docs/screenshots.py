"""Takes the pictures of the README and of docs/page.md anew: python docs/screenshots.py

The README shows the sample, docs/page.md the invented chronology of the tests. Needs Chromium (or what CHROMIUM
names) and pdftoppm.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from harbour import harbour
from playwright.sync_api import Page, sync_playwright

from timeline import page as pages
from timeline import settings
from timeline.api import read, rendered

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
WIDE: dict[str, Any] = {"viewport": {"width": 1280, "height": 720}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}}

# file name, the window, the address, and what to do before the picture is taken
SHOTS: list[tuple[str, dict[str, Any], str, str]] = [
    ("page-wide", WIDE, "", ""),
    ("page-dark", {**WIDE, "color_scheme": "dark"}, "", ""),
    ("page-details", WIDE, "", "chart"),
    ("page-search", WIDE, "#q=toll", ""),
    ("page-list", WIDE, "#event=h42", ""),
    ("page-phone", PHONE, "", ""),
]


def choose_in_chart(page: Page) -> None:
    page.locator(".plot .tl-label text", has_text="Referendum").click()
    page.mouse.move(5, 5)


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(pages.render(harbour()), encoding="utf-8")
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for name, options, address, act in SHOTS:
            page = browser.new_page(**options)
            page.goto(path.as_uri() + address)
            page.wait_for_function("document.querySelector('.timeline').timeline?.view")
            page.wait_for_timeout(500)
            if act:
                choose_in_chart(page)
            page.wait_for_timeout(300)
            page.screenshot(path=IMAGES / f"{name}.png")
            page.close()
        sample = Path(folder) / "sample.html"
        sample.write_bytes(rendered(read(ROOT / "events.csv").chronology, ".html", settings.read(ROOT)))
        page = browser.new_page(viewport={"width": 1280, "height": 760})
        page.goto(sample.as_uri())
        page.wait_for_function("document.querySelector('.timeline').timeline?.view")
        page.wait_for_timeout(500)
        page.screenshot(path=ROOT / "docs" / "timeline.png")
        page.close()
        page = browser.new_page()
        page.goto(path.as_uri())
        page.wait_for_timeout(500)
        page.pdf(path=Path(folder) / "page.pdf", format="A4")
        browser.close()
        target = IMAGES / "page-print"
        command = [
            "pdftoppm",
            "-r",
            "72",
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            "-png",
            Path(folder) / "page.pdf",
            target,
        ]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
