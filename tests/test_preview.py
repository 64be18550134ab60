"""The live preview: a saved table is drawn again, where the reader was; nothing a person saves ends it."""

from __future__ import annotations

import http.client
import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, expect

from timeline import page as page_
from timeline import preview
from timeline.errors import TableError
from timeline.model import Chronology
from timeline.preview import Preview

TABLE = "date,headline\n1914-06-28,Shots\n1918-11,Peace\n"


def draw(chronology: Chronology) -> str:
    headlines = [event.headline for event in chronology.events]
    if "Break" in headlines:
        raise ZeroDivisionError("a flaw of ours")
    return f"<!doctype html><title>T</title><p>{'; '.join(headlines)}</p>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def shown(path: Path) -> Iterator[Preview]:
    with preview.running(path, draw) as running:
        yield running


def get(shown: Preview, path: str, host: str | None = None) -> tuple[int, str, dict[str, str]]:
    where = urlsplit(shown.url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=10)
    try:
        connection.request("GET", path, headers={"Host": host or where.netloc})
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), dict(answer.headers)
    finally:
        connection.close()


def eventually(what: Callable[[], bool]) -> None:
    """Wait until it is so: a watcher answers when the system tells it. Ten seconds are for a busy machine."""
    end = time.monotonic() + 10
    while not what():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.02)


def test_the_page_and_its_shell_are_served(shown: Preview) -> None:
    status, text, headers = get(shown, "/page")
    assert (status, "Shots; Peace" in text) == (200, True)
    assert headers["Cache-Control"] == "no-store"
    status, text, headers = get(shown, "/")
    assert (status, "/shell.js" in text) == (200, True)
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert get(shown, "/shell.js")[0] == get(shown, "/shell.css")[0] == 200
    assert get(shown, "/../events.csv")[0] == 404


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", ""])
def test_another_name_is_refused(shown: Preview, host: str) -> None:
    host = host.format(port=urlsplit(shown.url).port)
    assert get(shown, "/page", host or "x")[0] == 403


def test_localhost_is_this_machine_too(shown: Preview) -> None:
    assert get(shown, "/page", f"localhost:{urlsplit(shown.url).port}")[0] == 200


SAVES = [
    pytest.param(TABLE + "1950,A club\n", "A club", "", id="a row added"),
    pytest.param(TABLE + "Jume,A slip\n", "A slip", "'Jume' is not a date", id="a slip is listed, the rest is drawn"),
    pytest.param("", "Shots", "is empty", id="an empty file leaves the last page"),
    pytest.param('date,headline\n1914,"Sho', "Shots", "never closed", id="a half-written file leaves the last page"),
    pytest.param("Dear all,\n", "Shots", "no header", id="no table leaves the last page"),
    pytest.param("date,headline\n1914,Break\n", "Shots", "can't be drawn. ZeroDivisionError", id="a flaw of ours"),
    pytest.param("\0\0\0\0", "Shots", "events.csv", id="binary rubbish"),
]


@pytest.mark.parametrize(("text", "on_page", "said"), SAVES)
def test_a_save_is_shown_and_nothing_ends_the_preview(
    path: Path, shown: Preview, text: str, on_page: str, said: str
) -> None:
    path.write_text(text, encoding="utf-8")
    eventually(lambda: on_page in get(shown, "/page")[1] and said in told(shown))
    path.write_text(TABLE.replace("Shots", "After"), encoding="utf-8")
    eventually(lambda: "After; Peace" in get(shown, "/page")[1] and not told(shown))


def told(shown: Preview) -> str:
    """The problems that the next listener is told of first."""
    where = urlsplit(shown.url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=10)
    try:
        connection.request("GET", "/events")
        line = connection.getresponse().readline().decode()
        state: dict[str, Any] = json.loads(line.removeprefix("data: "))
        return "\n".join(problem["text"] for problem in state["problems"])
    finally:
        connection.close()


def test_a_program_that_puts_another_file_in_its_place_is_seen(path: Path, shown: Preview) -> None:
    other = path.with_suffix(".tmp")
    other.write_text(TABLE.replace("Peace", "Truce"), encoding="utf-8")
    other.replace(path)
    eventually(lambda: "Truce" in get(shown, "/page")[1])
    path.unlink()
    eventually(lambda: "is not there" in told(shown))
    assert "Truce" in get(shown, "/page")[1]
    path.write_text(TABLE, encoding="utf-8")
    eventually(lambda: "Peace" in get(shown, "/page")[1])


def test_a_corrected_companion_is_seen(path: Path, shown: Preview) -> None:
    path.write_text("date,headline,sources\n1914,Shots,bbc\n", encoding="utf-8")
    path.with_name("events.sources.csv").write_text("key,title\ncnn,CNN\n", encoding="utf-8")
    eventually(lambda: "names no source" in told(shown))


def test_no_table_no_preview(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="is not there"):
        preview.serve(tmp_path / "none.csv", draw)


def test_zoom_and_selection_stay_when_the_table_is_saved(path: Path, browser: Browser) -> None:
    path.write_text("date,headline,id\n" + "".join(f"19{n},Matter {n},e{n}\n" for n in range(10, 60)), encoding="utf-8")
    errors: list[str] = []
    page = browser.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    with preview.running(path, page_.render) as running:
        page.goto(running.url)
        frame = page.frame_locator("iframe:not(.coming)")
        frame.locator("[data-id=e30] summary").click()
        expect(frame.locator("[data-id=e30] [aria-current]")).to_have_count(1)
        expect(page).to_have_url(re.compile("#event=e30$"))
        kept = page.evaluate("location.hash")
        inner = page.frames[1]
        inner.evaluate("scrollTo(0, 300)")
        path.write_text(path.read_text(encoding="utf-8").replace("Matter 31", "Another matter"), encoding="utf-8")
        expect(frame.get_by_text("Another matter").first).to_be_visible()
        expect(frame.locator("[data-id=e30] [aria-current]")).to_have_count(1)
        assert page.evaluate("location.hash") == kept
        assert page.frames[1].evaluate("scrollY") == 300
        # What can't be read is said above the page that still stands.
        path.write_text(path.read_text(encoding="utf-8") + "Jume,Slip,e99\n", encoding="utf-8")
        expect(page.locator(".problems summary")).to_have_text("1 problem")
        expect(page.locator(".problems li")).to_contain_text("row 52, date: 'Jume' is not a date")
        expect(frame.get_by_text("Another matter").first).to_be_visible()
    expect(page.locator(".lost")).to_be_visible()
    page.close()
    assert errors == []
