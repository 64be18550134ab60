"""The chart: what is seen at first sight, and every way to move through it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from opened import Opened


def overlapping(labels: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [
        (a["text"], b["text"])
        for a, b in combinations(labels, 2)
        if a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"]
    ]


def cut(opened: Opened, labels: list[dict[str, Any]]) -> list[str]:
    box = opened.page.locator(".plot").bounding_box()
    assert box
    return [
        label["text"]
        for label in labels
        if label["left"] < box["x"] or label["right"] > box["x"] + box["width"] + 0.5 or label["top"] < box["y"]
    ]


@pytest.mark.parametrize(("name", "least"), [("harbour", 20), ("thousand", 40)])
def test_the_first_view_is_full_and_stays_readable_while_zooming(
    opener: Callable[..., Opened], files: Callable[[str], Path], name: str, least: int
) -> None:
    opened = opener().go(files(name))
    labels = opened.labels()
    assert len([label for label in labels if label["bottom"] <= 720]) >= least, "labels in the first screen"
    box = opened.page.locator(".plot").bounding_box()
    assert box
    opened.page.mouse.move(box["x"] + 650, box["y"] + 200)
    places = {label["text"]: label["top"] for label in labels}
    for _ in range(7):
        assert overlapping(labels) == []
        assert cut(opened, labels) == []
        jumped = [
            label["text"] for label in labels if abs(places.get(label["text"], label["top"]) - label["top"]) > 0.5
        ]
        assert jumped == []
        places |= {label["text"]: label["top"] for label in labels}
        opened.page.mouse.wheel(0, -100)
        opened.settled()
        labels = opened.labels()
    assert opened.window[1] - opened.window[0] < 0.6


@pytest.mark.parametrize(
    ("width", "least"), [(640, 12), (700, 12), (800, 16), (900, 18), (1024, 18), (1200, 24), (1920, 36), (3840, 36)]
)
def test_labels_fit_at_every_width(
    opener: Callable[..., Opened], files: Callable[[str], Path], width: int, least: int
) -> None:
    opened = opener(viewport={"width": width, "height": 900}).go(files("harbour"))
    labels = opened.labels()
    assert len(labels) >= least
    assert overlapping(labels) == []
    assert cut(opened, labels) == []
    assert opened.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_wheel_zooms_where_it_points(harbour_page: Opened) -> None:
    page = harbour_page.page
    x, y = harbour_page.mark("h30")
    page.mouse.move(x, y)
    page.mouse.wheel(0, -300)
    harbour_page.settled()
    low, high = harbour_page.window
    assert high - low < 0.8
    assert harbour_page.mark("h30")[0] == pytest.approx(x, abs=1)
    page.mouse.wheel(0, 2000)
    harbour_page.settled()
    assert harbour_page.window == pytest.approx([0, 1])


def test_the_wheel_over_the_whole_scrolls_the_page_on(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.mouse.move(600, 400)
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(250)
    assert page.evaluate("scrollY") > 100
    assert harbour_page.window == [0, 1]


def test_a_page_scrolled_across_the_chart_does_not_zoom(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.evaluate("scrollTo(0, 1500)")
    page.wait_for_timeout(350)
    page.mouse.move(600, 300)
    for _ in range(12):
        page.mouse.wheel(0, -200)
        page.wait_for_timeout(30)
    assert page.evaluate("scrollY") == 0
    assert harbour_page.window == [0, 1]


def test_dragging_moves(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.mouse.move(640, 400)
    page.mouse.wheel(0, -600)
    harbour_page.settled()
    low, high = harbour_page.window
    page.mouse.down()
    page.mouse.move(540, 400, steps=5)
    page.mouse.up()
    harbour_page.settled()
    moved = 100 / harbour_page.signal("width") * (high - low)
    assert harbour_page.window == pytest.approx([low + moved, high + moved], abs=1e-4)
    assert "event" not in harbour_page.hash, "a drag is no click"


def test_double_click_zooms_in_and_out_again(harbour_page: Opened) -> None:
    harbour_page.page.mouse.dblclick(800, 185)
    harbour_page.settled()
    low, high = harbour_page.window
    assert high - low == pytest.approx(0.25)
    harbour_page.page.mouse.dblclick(800, 185)
    harbour_page.settled()
    assert harbour_page.window == pytest.approx([0, 1])


def test_pinching_zooms(opener: Callable[..., Opened], files: Callable[[str], Path]) -> None:
    opened = opener(has_touch=True, viewport={"width": 1024, "height": 768}).go(files("harbour"))
    session = opened.page.context.new_cdp_session(opened.page)

    def touch(kind: str, *xs: float) -> None:
        points = [{"x": x, "y": 300, "id": i} for i, x in enumerate(xs)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", 450)
    touch("touchStart", 450, 550)
    for spread in range(10, 110, 20):
        touch("touchMove", 450 - spread, 550 + spread)
    touch("touchEnd")
    opened.settled()
    low, high = opened.window
    assert 100 / 290 < high - low < 0.6
    assert low < (500 - 30) / opened.signal("width") < high


KEYS = [
    ("+", lambda low, high: high - low < 0.7),
    ("=", lambda low, high: high - low < 0.7),
    ("End", lambda low, high: high == pytest.approx(1)),
    ("Home", lambda low, high: low == pytest.approx(0)),
    ("ArrowLeft", lambda low, high: low < 0.25),
    ("ArrowRight", lambda low, high: low > 0.25),
    ("-", lambda low, high: high - low > 0.6),
    ("0", lambda low, high: (low, high) == (0, 1)),
]


@pytest.mark.parametrize(("key", "holds"), KEYS, ids=[key for key, _ in KEYS])
def test_keys_move_the_chart(harbour_page: Opened, key: str, holds: Callable[[float, float], bool]) -> None:
    harbour_page.page.evaluate("document.querySelector('.timeline').timeline.view.signal('dom', [0.25, 0.75]).run()")
    harbour_page.page.locator(".plot").focus()
    harbour_page.page.keyboard.press(key)
    harbour_page.settled()
    assert holds(*harbour_page.window), harbour_page.window


def strip(opened: Opened) -> tuple[float, float, float]:
    """Left, width and middle height of the overview strip on the screen."""
    box = opened.page.locator(".plot .tl-strip path").bounding_box()
    assert box
    return box["x"], box["width"], box["y"] + box["height"] / 2


def test_the_strip_moves_the_window(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.evaluate("document.querySelector('.timeline').timeline.view.signal('dom', [0, 0.2]).run()")
    left, width, y = strip(harbour_page)
    page.mouse.click(left + width - 20, y)
    harbour_page.settled()
    low, high = harbour_page.window
    assert high - low == pytest.approx(0.2)
    assert low > 0.6
    page.mouse.move(left + width - 10, y)
    page.mouse.down()
    page.mouse.move(left + 5, y, steps=8)
    page.mouse.up()
    harbour_page.settled()
    assert harbour_page.window[0] < 0.1


def test_the_strips_window_can_be_widened(harbour_page: Opened) -> None:
    page = harbour_page.page
    page.evaluate("document.querySelector('.timeline').timeline.view.signal('dom', [0.5, 0.7]).run()")
    harbour_page.settled()
    box = page.locator(".plot .tl-left path").bounding_box()
    assert box
    page.mouse.move(box["x"] + 3, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] - 200, box["y"] + 10, steps=5)
    page.mouse.up()
    harbour_page.settled()
    low, high = harbour_page.window
    assert low < 0.4
    assert high == pytest.approx(0.7)


def test_the_strip_shows_the_window_in_true_time(harbour_page: Opened) -> None:
    """Half the compressed chart is the last few years of seventy-five."""
    page = harbour_page.page
    page.evaluate("document.querySelector('.timeline').timeline.view.signal('dom', [0.5, 1]).run()")
    harbour_page.settled()
    box = page.locator(".plot .tl-window path").bounding_box()
    assert box
    assert box["width"] < strip(harbour_page)[1] * 0.08


@pytest.mark.parametrize("scale", ["linear", "sequence"])
def test_the_scale_can_be_switched_and_keeps_its_window(harbour_page: Opened, scale: str) -> None:
    page = harbour_page.page
    x, y = harbour_page.mark("h30")
    page.mouse.move(x, y)
    page.mouse.wheel(0, -700)
    harbour_page.settled()
    page.get_by_role("radio", name=scale).check()
    harbour_page.settled()
    assert harbour_page.hash["scale"] == scale
    assert overlapping(harbour_page.labels()) == []
    assert page.locator(".plot .tl-break path").count() == 0
    low, high = harbour_page.window
    assert 0 < high - low < 0.9, "the same days stay in view"


def test_breaks_say_what_they_cut(harbour_page: Opened) -> None:
    texts = harbour_page.page.locator(".plot .tl-break-text text").all_text_contents()
    assert "59 yearsno events" in texts


def test_more_says_how_many_and_opens_them(harbour_page: Opened) -> None:
    more = harbour_page.page.locator(".plot .tl-more text")
    counted = sum(int(text.removeprefix("+").split()[0]) for text in more.all_text_contents())
    assert counted == 51 - len(harbour_page.labels())
    labels = len(harbour_page.labels())
    more.first.click()
    harbour_page.settled()
    low, high = harbour_page.window
    assert high - low < 0.3
    assert len(harbour_page.labels()) < labels
    harbour_page.page.get_by_role("button", name="Whole period").click()
    harbour_page.settled()
    assert harbour_page.window == pytest.approx([0, 1])


def test_nothing_on_the_page_moves_when_zooming(harbour_page: Opened) -> None:
    before = harbour_page.page.locator(".plot").bounding_box()
    harbour_page.page.mouse.move(600, 400)
    harbour_page.page.mouse.wheel(0, -500)
    harbour_page.settled()
    assert harbour_page.page.locator(".plot").bounding_box() == before


def test_a_mark_tells_its_event_when_pointed_at(harbour_page: Opened) -> None:
    harbour_page.page.mouse.move(*harbour_page.mark("h42"))
    tip = harbour_page.page.locator(".tip")
    assert tip.inner_text() == "1 May 2025 · Bridge opens to traffic · 3 sources"
    harbour_page.page.keyboard.press("Escape")
    harbour_page.page.mouse.move(5, 5)
    assert tip.is_hidden()


def test_other_sources_dates_are_drawn(harbour_page: Opened) -> None:
    assert harbour_page.page.locator(".plot .tl-alternate path").count() == 3
    assert harbour_page.page.locator(".plot .tl-doubt line").count() == 3


def test_each_kind_of_date_has_its_own_sign(harbour_page: Opened) -> None:
    seen = {
        name: harbour_page.page.locator(f".plot .tl-{name} > *").count()
        for name in ("period", "bar", "fade-a", "arrow")
    }
    assert all(seen.values()), seen


def test_resizing_keeps_the_chart_in_its_frame(harbour_page: Opened) -> None:
    harbour_page.page.set_viewport_size({"width": 1000, "height": 720})
    harbour_page.page.wait_for_timeout(150)
    harbour_page.settled()
    assert cut(harbour_page, harbour_page.labels()) == []
    assert overlapping(harbour_page.labels()) == []


def test_a_resized_window_gets_the_labels_that_fit_it(
    opener: Callable[..., Opened], files: Callable[[str], Path]
) -> None:
    opened = opener(viewport={"width": 1280, "height": 900}).go(files("harbour"))
    page = opened.page
    box = page.locator(".plot").bounding_box()
    assert box
    page.mouse.move(box["x"] + 500, box["y"] + 200)
    page.mouse.wheel(0, -100)
    opened.settled()
    days = opened.hash["view"].split("~")
    for width in (700, 960, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(150)
        fresh = opener(viewport={"width": width, "height": 900}).go(files("harbour"), f"#view={'~'.join(days)}")
        labels = opened.labels()
        assert [label["text"] for label in labels] == [label["text"] for label in fresh.labels()]
        assert overlapping(labels) == []
        assert [float(day) for day in opened.hash["view"].split("~")] == pytest.approx([*map(float, days)], abs=0.1)


def test_what_filters_leave_never_overlaps(harbour_page: Opened) -> None:
    for value in ("0", "1", "2", "3", "4"):
        harbour_page.page.locator("select[name=category]").select_option(value=value)
        harbour_page.settled()
        labels = harbour_page.labels()
        assert labels
        assert overlapping(labels) == []
        assert cut(harbour_page, labels) == []
