"""Search, filters, details, the address, and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import pytest
from harbour import harbour
from opened import Opened

from timeline import layout, when

EVENTS = layout.visible(harbour())
IDS = [event.id for event in EVENTS]
GROUND = next(event.id for event in EVENTS if event.headline.startswith("Ground is broken"))
RADIO, COURANT = "island-radio-2024-10-15", "eiland-courant-2025-05"


def citing(source: str) -> int:
    return sum(source in event.sources for event in EVENTS)


def of_unit(unit: when.Unit) -> int:
    return sum(event.when.unit is unit and not event.when.is_interval for event in EVENTS if event.when)


# What is typed, and how many of the 51 events it leaves.
SEARCHES = [
    ("toll", 4),
    ("TOLL", 4),
    ("toll gate", 1),
    ("clay", 2),
    ("minutes", 1),  # in an editor's note
    ("op 19 juni", 1),  # in a quote
    ("island radio", citing(RADIO)),  # a source
    (".*", 0),
    ("(inferred", citing(COURANT)),  # how the source's date is known, found as it is written
    ("[", 0),
    ("\\", 0),
    ("  ", 51),
    ("eiland courant", citing(COURANT)),
]


@pytest.mark.parametrize(("typed", "left"), SEARCHES, ids=[repr(typed) for typed, _ in SEARCHES])
def test_search_is_literal_and_covers_headline_quote_source_and_note(
    harbour_page: Opened, typed: str, left: int
) -> None:
    harbour_page.page.get_by_role("searchbox").fill(typed)
    harbour_page.settled()
    assert len(harbour_page.shown()) == left
    said = harbour_page.page.locator("output").inner_text()
    assert said == ("No event matches." if left == 0 else f"{left} of 51 events" if typed.strip() else "All 51 events")
    assert harbour_page.complaints == []


def test_search_ignores_accents(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener().go(files("harbour"))
    opened.page.get_by_role("searchbox").fill("tóll gàte")
    opened.settled()
    assert opened.shown() == ["h45"]


def test_what_is_found_gets_its_labels_back(harbour_page: Opened) -> None:
    """Labels that had no room among all events show when the others have gone."""
    harbour_page.page.get_by_role("searchbox").fill("toll")
    harbour_page.settled()
    assert len(harbour_page.labels()) == 4
    marks = harbour_page.page.locator(".plot .tl-mark path")
    assert marks.count() > 40, "the others stay as a pale background"
    harbour_page.page.get_by_role("button", name="Clear").click()
    harbour_page.settled()
    assert len(harbour_page.shown()) == 51


def test_what_is_found_close_together_is_labelled_down_the_stairs(
    opener: Callable[..., Opened], files: Callable[[str], Path]
) -> None:
    opened = opener().go(files("fires"))
    opened.page.get_by_role("searchbox").fill("fire")
    opened.settled()
    assert len(opened.labels()) == 9
    assert opened.page.locator(".plot .tl-more text").count() == 0


FILTERS = [
    ("category", "ferry", sum(event.category == "ferry" for event in EVENTS)),
    ("source", "Island Radio", citing(RADIO)),
    ("exactness", "a month", of_unit(when.Unit.MONTH)),
    ("exactness", "expected", 2),
    ("exactness", "about, or uncertain", 3),
    ("independent", "at least 3 sources", 4),
]


@pytest.mark.parametrize(("name", "choice", "left"), FILTERS, ids=[choice for _, choice, _ in FILTERS])
def test_filters_say_beforehand_what_they_leave(harbour_page: Opened, name: str, choice: str, left: int) -> None:
    select = harbour_page.page.locator(f"select[name={name}]")
    options = select.locator("option").all_text_contents()
    assert f"{choice} ({left})" in options
    select.select_option(label=f"{choice} ({left})")
    harbour_page.settled()
    assert len(harbour_page.shown()) == left
    assert name in harbour_page.hash


def test_filters_count_within_the_others(harbour_page: Opened) -> None:
    harbour_page.page.locator("select[name=category]").select_option(value="3")
    harbour_page.settled()
    options = harbour_page.page.locator("select[name=source] option").all_text_contents()
    assert "Island Radio (0)" in options
    ferry = [event for event in EVENTS if event.category == "ferry"]
    by_post = sum("harbour-post-2025-05-02" in event.sources for event in ferry)
    assert f"The Harbour Post ({by_post})" in options
    assert harbour_page.shown() == [event.id for event in ferry]
    years = {event.when.start.year for event in ferry if event.when and event.when.start}
    assert harbour_page.page.locator(".year:not([hidden])").count() == len(years), "years without events go"


def test_filters_offer_only_what_occurs(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener().go(files("thousand"))
    assert opened.page.locator("select[name=category], select[name=exactness]").count() == 0


# -- Details --------------------------------------------------------------------------------------------------


def test_a_click_on_a_mark_opens_its_details(harbour_page: Opened) -> None:
    harbour_page.page.mouse.click(*harbour_page.mark("h42"))
    harbour_page.settled()
    panel = harbour_page.page.get_by_role("complementary", name="Details")
    assert panel.get_by_role("heading", level=3).inner_text() == "Bridge opens to traffic"
    assert panel.locator("blockquote").all_text_contents() == [
        "On Thursday, bridge opens to traffic.",
        "On Thursday it was: bridge opens to traffic.",
        "On Thursday it was: bridge opens to traffic.",
    ]
    assert set(panel.locator("mark").all_text_contents()) == {"On Thursday"}
    link = panel.get_by_role("link", name="The Harbour Post")
    assert link.get_attribute("href") == "https://harbour-post.example/bridge-opens"
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert "2 May 2025 (Eiland Courant)" in panel.inner_text()
    assert "published 1 to 4 May 2025 (inferred" in panel.inner_text()
    assert harbour_page.hash["event"] == "h42"
    box = panel.locator(".card").bounding_box()
    assert box
    assert box["y"] + box["height"] <= 720, "in view, though the list is not"
    x, y = harbour_page.mark("h42")
    assert not (box["x"] < x < box["x"] + box["width"] and box["y"] < y), "never on top of what was chosen"


def test_a_click_on_a_label_opens_its_details_and_escape_closes_them(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.locator(".plot .tl-label text", has_text="Ground is").click()
    harbour_page.settled()
    assert harbour_page.signal("selected") == GROUND
    page.keyboard.press("Escape")
    harbour_page.settled()
    assert harbour_page.signal("selected") == ""
    assert "event" not in harbour_page.hash


def test_a_choice_in_the_list_shows_in_the_chart(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.evaluate("document.querySelector('.timeline').timeline.view.signal('dom', [0, 0.2]).run()")
    page.locator("[data-id=h42] summary").click()
    harbour_page.settled()
    assert harbour_page.signal("selected") == "h42"
    low, high = harbour_page.window
    mark = next(mark for mark in layout.lay_out(harbour()).marks if mark.event.id == "h42")
    assert low < mark.u < high
    assert page.locator("[data-id=h42] summary").get_attribute("aria-current") == "true"
    assert page.locator(".panel").get_by_role("heading", level=3).inner_text() == "Bridge opens to traffic"


# -- The address ----------------------------------------------------------------------------------------------


def test_the_address_holds_the_whole_state(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener().go(files("harbour"))
    page = opened.page
    page.mouse.move(*opened.mark("h44"))
    page.mouse.wheel(0, -600)
    opened.settled()
    page.get_by_role("searchbox").fill("toll")
    page.locator("select[name=category]").select_option(index=2)
    page.get_by_role("radio", name="Sequence").check()
    page.locator("[data-id=h47] summary").click()
    opened.settled()
    assert set(opened.hash) == {"q", "category", "scale", "event", "view"}
    again = opener()
    again.page.goto(page.url)
    again.drawn()
    assert again.window == pytest.approx(opened.window, abs=1e-3)
    assert again.shown() == opened.shown()
    assert again.signal("selected") == "h47"
    assert again.page.get_by_role("radio", name="Sequence").is_checked()
    assert again.page.get_by_role("searchbox").input_value() == "toll"


def test_a_link_to_an_event_opens_it(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener().go(files("harbour"), "#" + urlencode({"event": "h36"}))
    assert opened.page.locator("[data-id=h36] summary").get_attribute("aria-current") == "true"
    box = opened.page.locator("[data-id=h36]").bounding_box()
    assert box
    assert 0 <= box["y"] <= 720


@pytest.mark.parametrize("id", ["h00", GROUND, "h36", "h50"])
@pytest.mark.parametrize("size", [(1280, 720), (700, 500), (390, 420)], ids=["desk", "tablet", "phone"])
def test_the_headline_of_what_a_link_leads_to_is_in_view(
    opener: Callable[..., Opened], files: Callable[[str], Path], id: str, size: tuple[int, int]
) -> None:
    """At the end of the list, and where the details are taller than the window, as much as in its middle."""
    width, height = size
    opened = opener(viewport={"width": width, "height": height}).go(files("harbour"), f"#event={id}")
    headline = ".panel h3" if width > 900 else f"[data-id={id}] .headline"
    box = opened.page.locator(headline).bounding_box()
    assert box
    top = opened.page.locator(".chart").bounding_box()["height"] if width < 640 else 0  # type: ignore[index]
    assert top <= box["y"] <= height - box["height"]


def test_a_changed_address_changes_the_page(harbour_page: Opened) -> None:
    harbour_page.page.evaluate(f"location.hash = 'event={GROUND}&q=ground'")
    harbour_page.page.wait_for_timeout(100)
    harbour_page.settled()
    assert harbour_page.shown() == [GROUND]
    assert harbour_page.signal("selected") == GROUND


@pytest.mark.parametrize(
    "hash",
    [
        "#event=gone&scale=cubic&category=99&view=x~y",
        "#view=1e999~-5",
        "#%E0%A4%A",
        "#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    ],
    ids=["unknown", "absurd", "broken", "markup"],
)
def test_an_address_that_makes_no_sense_does_no_harm(
    opener: Callable[..., Opened], files: Callable[[str], Path], hash: str
) -> None:
    opened = opener().go(files("harbour"), hash)
    assert opened.complaints == []
    assert opened.window == [0, 1]
    assert len(opened.shown()) == (0 if "img" in hash else 51)


# -- The keyboard alone ---------------------------------------------------------------------------------------


def focused(opened: Opened) -> str:
    return str(
        opened.page.evaluate("document.activeElement.closest('.event')?.dataset.id ?? document.activeElement.className")
    )


def test_the_list_is_one_stop_for_tab_and_arrows_move_in_it(harbour_page: Opened) -> None:
    page = harbour_page.page
    stops = page.locator(".list summary[tabindex='0']")
    assert stops.count() == 1
    page.locator(".plot").focus()
    page.keyboard.press("Enter")
    assert focused(harbour_page) == "h00"
    steps = [("ArrowDown", 1), ("End", -1), ("ArrowDown", -1), ("Home", 0), ("PageDown", 10), ("ArrowUp", 9)]
    for key, place in steps:
        page.keyboard.press(key)
        assert focused(harbour_page) == IDS[place]
    assert stops.count() == 1
    page.keyboard.press("Enter")
    harbour_page.settled()
    assert harbour_page.signal("selected") == IDS[9]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.panel') !== null"), "from the list to the details"
    page.keyboard.press("Escape")
    assert focused(harbour_page) == IDS[9]


def test_everything_can_be_reached_by_tab(harbour_page: Opened) -> None:
    page = harbour_page.page
    name = "document.activeElement.name || document.activeElement.className || document.activeElement.tagName"
    reached = []
    for _ in range(10):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(name))
    assert reached[:8] == ["skip", "q", "category", "source", "exactness", "independent", "scale", "plot js"]
    assert "SUMMARY" in reached


def test_focus_can_be_seen(harbour_page: Opened) -> None:
    harbour_page.page.keyboard.press("Tab")
    harbour_page.page.keyboard.press("Tab")
    assert harbour_page.page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_the_skip_link_leads_to_the_list(harbour_page: Opened) -> None:
    harbour_page.page.keyboard.press("Tab")
    harbour_page.page.keyboard.press("Enter")
    harbour_page.page.wait_for_timeout(100)
    assert harbour_page.page.evaluate("document.activeElement.className") == "list"
