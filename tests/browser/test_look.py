"""For everyone: phone, dark, print, other scripts, and what axe-core finds."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from harbour import harbour
from opened import Opened

from timeline import layout
from timeline.page.words import WORDS

PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def phone(opener: Callable[..., Opened], files: Callable[[str], Path]) -> Opened:
    return opener(**PHONE).go(files("harbour"))


def test_a_phone_shows_the_list_as_the_timeline(phone: Opened) -> None:
    boxes = phone.page.evaluate(
        """[...document.querySelectorAll('.event')].map((item) => item.getBoundingClientRect())
            .map((box) => [box.top, box.bottom])"""
    )
    assert len([1 for top, bottom in boxes if top >= 0 and bottom <= 844]) >= 8
    assert phone.page.locator(".plot .tl-strip").count() == 1
    assert phone.page.locator(".plot .tl-label").count() == 0
    assert phone.page.locator(".gap", has_text="59 years, no events").is_visible()


def test_on_a_phone_the_strip_follows_the_list_and_leads_it(phone: Opened) -> None:
    page = phone.page
    first = phone.window
    page.evaluate("document.querySelector('[data-id=h42]').scrollIntoView({block: 'center'})")
    page.wait_for_timeout(300)
    assert phone.window[0] > first[1] - 0.5
    box = page.locator(".plot .tl-strip path").bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + 4, box["y"] + 10)
    page.wait_for_timeout(400)
    top = page.locator("[data-id=h00]").bounding_box()
    assert top
    assert 0 < top["y"] < 844


def test_on_a_phone_details_open_in_their_place(phone: Opened) -> None:
    phone.page.locator("[data-id=h04] summary").tap()
    assert phone.page.locator("[data-id=h04] blockquote").first.is_visible()
    assert phone.page.locator(".panel").is_hidden()
    phone.page.locator("[data-id=h04] summary").tap()
    assert phone.page.locator("[data-id=h04] blockquote").first.is_hidden()


def test_on_a_phone_filters_unfold(phone: Opened) -> None:
    phone.page.get_by_role("button", name="Filters").tap()
    phone.page.locator("select[name=category]").select_option(value="3")
    assert len(phone.shown()) == sum(event.category == "ferry" for event in layout.visible(harbour()))
    assert phone.page.get_by_role("searchbox").bounding_box()["width"] > 200, "the search keeps its line"  # type: ignore[index]


def test_a_turned_tablet_gets_the_chart(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener(viewport={"width": 600, "height": 900}).go(files("harbour"))
    assert opened.page.locator(".plot .tl-label text").count() == 0
    opened.page.set_viewport_size({"width": 900, "height": 600})
    opened.page.locator(".plot .tl-label text").first.wait_for()
    assert opened.complaints == []


def test_the_chart_keeps_its_name_and_its_keys(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    """Vega gives its own name, and a role in which a screen reader does not hand the arrow keys on."""
    opened = opener(viewport={"width": 900, "height": 900}).go(files("harbour"))
    for width in (900, 600, 1200):  # each draws it anew
        opened.page.set_viewport_size({"width": width, "height": 900})
        opened.drawn()
        opened.page.get_by_role("application", name=WORDS["chart.label"]).wait_for()


def test_a_heading_is_read_out_as_it_is_meant(harbour_page: Opened) -> None:
    page = harbour_page.page
    assert page.get_by_role("heading", name="2013, 2 events", exact=True).count() == 1
    months = page.locator("h4").all_text_contents()
    assert "March, 3 events" in months, "“March 3 events” is a day"


@pytest.mark.parametrize("width", [320, 390, 640, 900, 1280, 2560, 3840])
def test_nothing_runs_out_of_the_window(
    opener: Callable[..., Opened], files: Callable[[str], Path], width: int
) -> None:
    opened = opener(viewport={"width": width, "height": 800}).go(files("harbour"))
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_page_is_dark_where_that_is_wanted(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener(color_scheme="dark").go(files("harbour"))
    page = opened.page
    colour = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(colour) == "rgb(21, 24, 28)"
    label = "document.querySelector('.plot .tl-label text').getAttribute('fill')"
    assert page.evaluate(label) == "#eceef0"
    page.emulate_media(color_scheme="light")
    opened.settled()
    assert page.evaluate(colour) == "rgb(255, 255, 255)"
    assert page.evaluate(label) == "#1a1d21"


def test_nothing_moves_by_itself(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.mouse.click(*harbour_page.mark("h42"))
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.evaluate(
        "[...document.querySelectorAll('*')].every((one) => getComputedStyle(one).transitionDuration === '0s')"
    )


def test_headlines_in_other_scripts(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener().go(files("scripts"))
    labels = opened.labels()
    assert len(labels) == 9
    for a, b in combinations(labels, 2):
        assert a["right"] <= b["left"] or b["right"] <= a["left"] or a["bottom"] <= b["top"] or b["bottom"] <= a["top"]
    directions = opened.page.evaluate(
        "[...document.querySelectorAll('.event .headline')].slice(0, 3).map((one) => getComputedStyle(one).direction)"
    )
    assert directions == ["rtl", "rtl", "ltr"]
    assert opened.complaints == []


# -- Print ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def printed(browser: Any, files: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page as A4, printed while a search hid most of it and while the screen was dark."""
    page = browser.new_page(color_scheme="dark")
    page.goto(files("harbour").as_uri() + "#q=toll&event=h42")
    page.wait_for_function("document.querySelector('.timeline').timeline?.view")
    path = Path(tmp_path_factory.mktemp("print")) / "page.pdf"
    page.pdf(path=path, format="A4")
    page.close()
    return path


def test_print_has_every_event_with_its_numbered_sources(printed: Path) -> None:
    text = subprocess.run(["pdftotext", "-layout", printed, "-"], check=True, capture_output=True, text=True).stdout
    flat = " ".join(text.split())
    for event in layout.visible(harbour()):
        assert event.headline.split(",")[0] in flat
    assert "Bridge opens to traffic [1, 2, 3]" in flat
    assert "1. The Harbour Post, Bridge opens at last" in flat
    assert "https://quay.example/cost?page=1&from=home" in "".join(text.split())
    assert "On Tuesday the captain" in flat, "what was not dated"


def test_print_draws_the_chart_once_as_vector(printed: Path) -> None:
    images = subprocess.run(["pdfimages", "-list", printed], check=True, capture_output=True, text=True).stdout
    assert len(images.splitlines()) == 2, "a header and no image"
    first = subprocess.run(["pdftotext", "-l", "1", printed, "-"], check=True, capture_output=True, text=True).stdout
    assert first.count("59 years") == 1
    assert "Whole period" not in first
    assert "Search" not in first


# -- axe-core -------------------------------------------------------------------------------------------------

STATES = [
    ("wide", {}, ""),
    ("dark", {"color_scheme": "dark"}, ""),
    ("chosen", {}, "#event=h42"),
    ("searched", {}, "#q=toll"),
    ("nothing", {}, "#q=zzzz"),
    ("phone", PHONE, "#event=h04"),
    ("dark-phone", {**PHONE, "color_scheme": "dark"}, ""),
]


@pytest.mark.parametrize(("options", "hash"), [case[1:] for case in STATES], ids=[case[0] for case in STATES])
def test_axe_finds_nothing(
    opener: Callable[..., Opened], files: Callable[[str], Path], npm: Path, options: dict[str, Any], hash: str
) -> None:
    opened = opener(**options).go(files("harbour"), hash)
    opened.page.evaluate((npm / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8"))
    found = opened.page.evaluate("axe.run({resultTypes: ['violations']})")
    assert [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found["violations"]] == []
    assert found["testEngine"]["version"]


ALONE = """[...document.querySelectorAll('.event')].filter((item) => {
    const lines = [...item.querySelector('.headline').getClientRects()], first = item.querySelector('.cite');
    return first && first.getBoundingClientRect().top > lines[lines.length - 1].bottom;
}).map((item) => item.dataset.id)"""


def test_no_number_of_a_source_stands_alone_below_its_headline(
    opener: Callable[..., Opened], files: Callable[[str], Path]
) -> None:
    opened = opener(viewport={"width": 1280, "height": 900}).go(files("harbour"))
    alone = {}
    for width in range(700, 1300, 20):
        opened.page.set_viewport_size({"width": width, "height": 900})
        opened.settled()
        if found := opened.page.evaluate(ALONE):
            alone[width] = found
    assert alone == {}


HIDDEN_NUMBERS = """[...document.querySelectorAll('.event')].flatMap((item) => {
    const list = item.querySelector('summary').getBoundingClientRect(), date = document.createRange();
    date.selectNodeContents(item.querySelector('.when'));
    const when = date.getBoundingClientRect();
    return [...item.querySelectorAll('.cite')].filter((cite) => {
        const box = cite.getBoundingClientRect();
        const over = box.left < when.right && when.left < box.right && box.top < when.bottom && when.top < box.bottom;
        return over || box.left < list.left || list.right < box.right || box.bottom > list.bottom + 1;
    }).map((cite) => `${item.dataset.id}: ${cite.textContent}`);
})"""


@pytest.mark.parametrize(
    "options", [PHONE, {"viewport": {"width": 820, "height": 900}}, {}], ids=["phone", "tablet", "wide"]
)
def test_the_numbers_of_many_sources_are_all_seen(
    opener: Callable[..., Opened], files: Callable[[str], Path], options: dict[str, Any]
) -> None:
    opened = opener(**options).go(files("crowded"))
    assert opened.page.locator(".cite").count() == 37
    assert opened.page.evaluate(HIDDEN_NUMBERS) == []
