"""The page beside vis-timeline and TimelineJS3, on the same events in the same Chromium.

    python benchmarks/page.py [COUNT ...] [--npm FOLDER]

For each: main-thread CPU from navigation until the chart is painted, then CPU and frames a second while the wheel
zooms in (30 steps, one every 16 ms). FOLDER holds node_modules with vis-timeline and @knight-lab/timelinejs; the tests
install them into pytest's cache, which is the default. Times are of a shared machine: read them as ratios.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from harbour import many
from playwright.sync_api import Browser, CDPSession, Error, Page, sync_playwright

from timeline import page as pages
from timeline.model import Chronology
from timeline.when import iso

ROOT = Path(__file__).parent.parent


def ours(chronology: Chronology, npm: Path) -> str:
    return pages.render(chronology)


def vis(clustered: bool) -> Callable[[Chronology, Path], str]:
    def write(chronology: Chronology, npm: Path) -> str:
        items = [
            {"id": event.id, "content": event.headline, "start": iso(event.when.earliest), "type": "box"}
            for event in chronology.events
            if event.when
        ]
        cluster = "{cluster: {maxItems: 1}}" if clustered else "{}"
        folder = npm / "node_modules/vis-timeline"
        style = (folder / "styles/vis-timeline-graph2d.min.css").read_text()
        return f"""<!doctype html><meta charset=utf-8><style>{style}</style>
            <div id=t style="height: 600px"></div>
            <script src="{(folder / "standalone/umd/vis-timeline-graph2d.min.js").as_uri()}"></script>
            <script>new vis.Timeline(document.getElementById('t'), new vis.DataSet({json.dumps(items)}),
                {{...{cluster}, height: '600px'}})</script>"""

    return write


def timelinejs(chronology: Chronology, npm: Path) -> str:
    def date(text: str) -> dict[str, int]:
        year, month, day = text.split("-")
        return {"year": int(year), "month": int(month), "day": int(day)}

    events = [
        {"start_date": date(iso(event.when.earliest)), "text": {"headline": event.headline}, "unique_id": event.id}
        for event in chronology.events
        if event.when
    ]
    folder = npm / "node_modules/@knight-lab/timelinejs/dist"
    return f"""<!doctype html><meta charset=utf-8><link rel=stylesheet href="{(folder / "css/timeline.css").as_uri()}">
        <div id=t style="width: 100%; height: 600px"></div>
        <script src="{(folder / "js/timeline.js").as_uri()}"></script>
        <script>new TL.Timeline('t', {json.dumps({"events": events})})</script>"""


# name, how it is written, what shows that it is drawn, where to point the wheel, the most events it is tried with
PEERS: list[tuple[str, Callable[[Chronology, Path], str], str, int]] = [
    ("timeline", ours, ".plot .tl-label text", 10**9),
    ("vis-timeline", vis(clustered=False), ".vis-item", 10_000),
    ("vis-timeline, clustered", vis(clustered=True), ".vis-item", 10_000),
    ("TimelineJS3", timelinejs, ".tl-timemarker", 10_000),
]


def busy(session: CDPSession) -> float:
    """Milliseconds that the page's main thread has worked."""
    metrics = {metric["name"]: metric["value"] for metric in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"]) * 1000


def measure(browser: Browser, path: Path, drawn: str, patience: float) -> tuple[float, float, float]:
    """CPU ms to paint, CPU ms a wheel step, frames a second."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page: Page = context.new_page()
    page.set_default_timeout(patience * 1000)
    session = context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(path.as_uri(), wait_until="commit")
    page.locator(drawn).first.wait_for(state="attached")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))")
    painted = busy(session)
    page.wait_for_timeout(1000)
    page.mouse.move(640, 350)
    page.wait_for_timeout(400)
    page.evaluate("window.frames_ = 0; (function count() { frames_++; requestAnimationFrame(count); })()")
    before, start, steps = busy(session), time.monotonic(), 30
    frames = page.evaluate("frames_")
    for _ in range(steps):
        session.send("Input.dispatchMouseEvent", {"type": "mouseWheel", "x": 640, "y": 350, "deltaX": 0, "deltaY": -60})
        page.wait_for_timeout(16)
    frames, took = page.evaluate("frames_") - frames, time.monotonic() - start
    result = painted, (busy(session) - before) / steps, frames / took
    context.close()
    return result


def main(counts: list[int], npm: Path) -> None:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    print(f"{'events':>8}  {'':<24} {'MB':>6} {'paint ms':>9} {'step ms':>8} {'fps':>5}")
    with sync_playwright() as play, tempfile.TemporaryDirectory() as folder:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for count in counts:
            chronology = many(count)
            for name, write, drawn, most in PEERS:
                if count > most:
                    continue
                path = Path(folder) / "page.html"
                path.write_text(write(chronology, npm), encoding="utf-8")
                size = path.stat().st_size / 1e6
                try:
                    painted, step, fps = measure(browser, path, drawn, patience=120)
                except Error as error:
                    print(f"{count:>8}  {name:<24} {size:>6.1f} {str(error).splitlines()[0]}", flush=True)
                    continue
                print(f"{count:>8}  {name:<24} {size:>6.1f} {painted:>9.0f} {step:>8.1f} {fps:>5.0f}", flush=True)
        browser.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int, default=[1_000, 10_000, 100_000])
    parser.add_argument("--npm", type=Path, default=ROOT / ".pytest_cache/d/npm")
    arguments = parser.parse_args()
    main(arguments.counts, arguments.npm)
