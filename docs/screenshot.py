"""Takes the README's picture: the sample's page in a browser, as a reader first sees it."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from timeline import settings
from timeline.api import read, rendered

ROOT = Path(__file__).resolve().parent.parent

if __name__ == "__main__":
    page = rendered(read(ROOT / "events.csv").chronology, ".html", settings.read(ROOT))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "timeline.html"
        file.write_bytes(page)
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=["--no-sandbox"]
        )
        view = browser.new_page(viewport={"width": 1280, "height": 760})
        view.goto(file.as_uri())
        view.wait_for_selector(".plot svg, .plot canvas")
        view.screenshot(path=ROOT / "docs" / "timeline.png")
        browser.close()
