"""Safe and offline: no text runs, nothing is asked of a network, and the page works wherever it is put."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from attacks import ATTACKS
from harbour import harbour
from opened import Opened

from timeline import page as pages

FRAGMENT = ".timeline-fragment"
ARMED = "window.ran = []; window.boom = () => window.ran.push(1); window.alert = window.boom;"


def test_no_text_runs(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    """Every attack in every field: opened, pointed at, chosen, searched for, filtered by."""
    opened = opener()
    page = opened.page
    page.add_init_script(ARMED)
    opened.go(files("attacks"))
    assert page.locator(".event").count() == len(ATTACKS)
    for i in range(0, len(ATTACKS), 3):
        summary = page.locator(".event summary").nth(i)
        summary.hover()
        summary.click()
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    for mark in page.locator(".plot .tl-mark path").all()[::6]:
        mark.hover(force=True)
    for text in ATTACKS[::4]:
        page.get_by_role("searchbox").fill(text.replace("\x00", ""))
    page.get_by_role("searchbox").fill("")
    page.locator("select[name=category]").select_option(index=3)
    point = "(link) => link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"
    page.evaluate(f"[...document.querySelectorAll('a[href]')].forEach({point})")
    opened.settled()
    assert page.evaluate("window.ran") == []
    assert opened.complaints == []
    assert [url for url in opened.requests if not url.startswith("file:")] == []
    links = page.evaluate("[...document.querySelectorAll('a[href]')].map((link) => link.protocol)")
    assert set(links) <= {"file:", "http:", "https:"}
    found = "[...document.querySelectorAll('.timeline :is(script, iframe, form, link, meta, base, img, style)')]"
    kinds = page.evaluate(f"{found}.map((one) => one.className)")
    ours = ["controls js", "vega-bindings", "data", *["placed"] * kinds.count("placed")]
    assert kinds == ours, "ours, and Vega's empty form"


@pytest.mark.parametrize("name", ["harbour", "thousand", "scripts"])
def test_one_file_and_nothing_else(opener: Callable[..., Opened], files: Callable[[str], Path], name: str) -> None:
    opened = opener().go(files(name))
    assert len(opened.requests) == 1
    assert opened.complaints == []


def test_without_javascript_the_list_and_a_picture_remain(
    opener: Callable[..., Opened], files: Callable[[str], Path]
) -> None:
    opened = opener(java_script_enabled=False)
    page = opened.page
    page.goto(files("harbour").as_uri())
    assert page.locator(".still svg").is_visible()
    assert "Bridge opens to" in (page.locator(".still svg").text_content() or "")
    assert page.locator(".event").count() == 51
    assert page.locator("[data-id=h42] blockquote").first.is_hidden()
    page.locator("[data-id=h42] summary").click()
    assert page.locator("[data-id=h42] blockquote").first.is_visible()
    assert page.locator(".js:visible").count() == 0


@pytest.mark.parametrize("sandbox", ["allow-scripts", "allow-scripts allow-popups allow-forms"])
def test_in_a_frame(opener: Callable[..., Opened], files: Callable[[str], Path], sandbox: str, tmp_path: Path) -> None:
    inner = html.escape(files("harbour").read_text(encoding="utf-8"))
    outer = tmp_path / "outer.html"
    outer.write_text(f'<!doctype html><iframe sandbox="{sandbox}" width=1200 height=680 srcdoc="{inner}"></iframe>')
    opened = opener()
    opened.page.goto(outer.as_uri())
    frame = opened.page.frame_locator("iframe")
    frame.locator(".plot .tl-label text").first.wait_for()
    assert frame.locator(".plot .tl-label text").count() >= 20
    frame.get_by_role("searchbox").fill("toll")
    frame.locator("[data-id=h45] summary").click()
    frame.locator("output", has_text="4 of 51 events").wait_for()
    opened.page.wait_for_timeout(250)
    assert opened.complaints == []


def test_a_frame_is_told_how_high_the_page_is(
    opener: Callable[..., Opened], files: Callable[[str], Path], tmp_path: Path
) -> None:
    inner = html.escape(files("harbour").read_text(encoding="utf-8"))
    listen = "addEventListener('message', (message) => { window.told = message.data.timeline.height; })"
    outer = tmp_path / "outer.html"
    outer.write_text(
        f'<!doctype html><script>{listen}</script><iframe sandbox="allow-scripts" width=900 srcdoc="{inner}">'
    )
    opened = opener()
    opened.page.goto(outer.as_uri())
    opened.page.wait_for_function("window.told > 1500")


def test_several_fragments_on_one_page(opener: Callable[..., Opened], tmp_path: Path) -> None:
    parts = [
        pages.fragment(harbour()),
        pages.fragment(harbour(), runtime=False),
        pages.fragment(replace(harbour(), title="Third")),
    ]
    outer = tmp_path / "outer.html"
    style = "<style>h1 {color: rgb(255, 0, 0)} svg {display: none}</style>"
    outer.write_text(f"<!doctype html>{style}<h1>Host</h1><script>var n = 1, t = 2;</script>{''.join(parts)}")
    opened = opener()
    opened.page.goto(outer.as_uri())
    opened.page.wait_for_function(
        f"[...document.querySelectorAll('{FRAGMENT}')].every((part) => part.shadowRoot.querySelector('.plot svg'))"
    )
    counts = opened.page.evaluate(
        f"[...document.querySelectorAll('{FRAGMENT}')]"
        ".map((part) => part.shadowRoot.querySelectorAll('.tl-label text').length)"
    )
    assert min(counts) >= 20
    third = opened.page.locator(".timeline-fragment").nth(2)
    third.get_by_role("searchbox").fill("toll")
    third.locator("output", has_text="4 of 51 events").wait_for()
    others = opened.page.locator(".timeline-fragment").nth(0).locator("output").inner_text()
    assert others == "All 51 events"
    assert opened.page.evaluate("[n, t, Object.keys(window).filter((name) => name.startsWith('__')).length]") == [
        1,
        2,
        1,
    ]
    assert opened.page.evaluate("location.hash") == ""
    assert opened.complaints == []
