"""The Altair chart: it is drawn by Vega-Lite itself, in pictures and in a browser, whatever the events hold."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import altair as alt
import chronologies
import pandas
import pytest
import vl_convert
from playwright.sync_api import Browser, Page

from timeline.chart import chart, position, select
from timeline.errors import RenderError
from timeline.model import Chronology, Event
from timeline.when import day, day_number, parse


def busy(count: int = 120) -> Chronology:
    """Events on uneven days over some years, of uneven importance."""
    first = day_number(2019, 1, 1)
    events = [
        Event(
            f"e{n}",
            day(first + n * n * 7 % 1900),
            f"Thing number {n} happens here",
            importance=n % 7,
            category="abc"[n % 3],
        )
        for n in range(count)
    ]
    return Chronology(tuple(sorted(events, key=lambda event: event.when.sort_key())))


CHARTS = {
    "everyday": chronologies.everyday(),
    "every-date": chronologies.every_date(),
    "hostile": chronologies.hostile(),
    "busy": busy(),
    "one": Chronology((Event("one", parse("1950~"), "One"),)),
    "empty": Chronology(),
}


def svg(drawn: Any) -> ElementTree.Element:
    return ElementTree.fromstring(vl_convert.vegalite_to_svg(drawn.to_dict()))


def texts(drawn: Any) -> list[str]:
    """What stands in the picture, each line of a text on its own."""
    lines = [text.findall("{*}tspan") or [text] for text in svg(drawn).iter("{http://www.w3.org/2000/svg}text")]
    return ["".join(line.itertext()) for text in lines for line in text]


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("scale", ["compressed", "linear", "sequence"])
def test_draws_on_every_scale(name: str, scale: Any) -> None:
    drawn = chart(CHARTS[name], scale=scale)
    assert isinstance(drawn, alt.LayerChart)
    assert svg(drawn).tag.endswith("svg")


def test_says_date_and_headline_of_every_event_that_has_room() -> None:
    shown = texts(chart(chronologies.everyday()))
    for expected in (
        "about 1950",
        "The mill opens",
        "1 October 2024",
        "October 2024 to March 2025",
        "A valley",
        "73 years",
    ):
        assert expected in shown
    assert "Not for print" not in shown


def test_marks_say_how_exactly_a_date_is_known() -> None:
    rows = {row["id"]: row for row in _rows(chart(chronologies.everyday()))}
    assert (rows["flood"]["solid"], rows["flood"]["row"], rows["flood"]["fade"]) == (1, 0, 0)
    assert (rows["mill"]["solid"], rows["mill"]["fade"]) == (0, 3)
    assert rows["mill"]["row"] > 0
    assert rows["flood"]["size"] > rows["rain"]["size"]
    assert rows["flood"]["description"] == "1 October 2024: The river floods (The Paper, Herald)"


def _rows(drawn: Any) -> list[dict[str, Any]]:
    """The data of the marks."""
    whole = drawn.to_dict()
    inline = [layer["data"]["values"] for layer in whole["layer"] if "values" in layer["data"]]
    return next(rows for rows in [*whole.get("datasets", {}).values(), *inline] if rows and "headline" in rows[0])


@pytest.mark.parametrize("name", ["every-date", "busy", "hostile", "everyday"])
@pytest.mark.parametrize("width", [360, 1600])
def test_no_label_lies_on_another(browser: Browser, name: str, width: int) -> None:
    with opened(browser, chart(CHARTS[name], width=width)) as page:
        assert overlaps(page) == 0


@cache
def bundle() -> str:
    return vl_convert.javascript_bundle()


class opened:
    """A chart in a page of its own, drawn by vega-embed without a network."""

    def __init__(self, browser: Browser, drawn: Any) -> None:
        self.page = browser.new_page()
        self.alerts: list[str] = []
        self.page.on("dialog", lambda dialog: (self.alerts.append(dialog.message), dialog.dismiss()))
        self.page.route("http*://**", lambda route: route.abort())
        self.page.set_content("<!doctype html><div id=c></div>")
        self.page.add_script_tag(content=bundle(), type="module")
        self.page.wait_for_function("() => Boolean(window.vegaEmbed)")
        self.page.evaluate(
            """spec => vegaEmbed('#c', spec, {renderer: 'svg', actions: false})
              .then((done) => { window.view = done.view; })""",
            json.loads(drawn.to_json()),
        )

    def __enter__(self) -> Page:
        return self.page

    def __exit__(self, *_: object) -> None:
        self.page.close()


def overlaps(page: Page) -> int:
    boxes: list[list[float]] = page.evaluate(
        """() => [...document.querySelectorAll('.mark-text text')]
          .filter((text) => text.textContent && Number(text.getAttribute('opacity') ?? 1) > 0)
          .map((text) => { const b = text.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })"""
    )
    return sum(
        a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 2 and b[1] < a[3] - 2
        for number, a in enumerate(boxes)
        for b in boxes[:number]
    )


def labels(page: Page) -> set[str]:
    """The headlines that show, without their line breaks."""
    found = page.evaluate("() => [...document.querySelectorAll('.mark-text text')].map((text) => text.textContent)")
    return {text for text in found if text.startswith("Thing")}


def test_the_wheel_brings_more_labels_and_takes_none_of_those_in_view(browser: Browser) -> None:
    drawn = chart(busy())
    place = {row["lines"].replace("\n", ""): row["u"] for row in _rows(drawn)}
    window = "Object.entries(view.getState().signals).find(([name]) => name.endsWith('_u'))[1]"
    with opened(browser, drawn) as page:
        before = labels(page)
        page.mouse.move(300, 150)
        for _ in range(4):
            page.mouse.wheel(0, -240)
            page.wait_for_timeout(80)
        low, high = page.evaluate(window)
        after = labels(page)
        assert high - low < 0.6
        assert {label for label in before if low <= place[label] <= high} <= after
        assert len({label for label in after if low <= place[label] <= high}) > len(before) * (high - low)
        assert overlaps(page) == 0


def test_search_dims_what_does_not_match_and_takes_signs_as_they_are(browser: Browser) -> None:
    with opened(browser, chart(chronologies.everyday())) as page:
        box = page.locator("input[type=search]")
        paths = "[...document.querySelectorAll('.mark-symbol:not(.role-legend-symbol) path')]"
        dim = f"() => {paths}.filter((path) => Number(path.getAttribute('opacity') ?? 1) < 1).length"
        assert page.evaluate(dim) == 0
        box.fill("FLOODS")
        page.wait_for_timeout(150)
        assert page.evaluate(dim) == 3
        box.fill("(")
        page.wait_for_timeout(150)
        assert page.evaluate(dim) == 4
        box.fill("")
        page.wait_for_timeout(150)
        assert page.evaluate(dim) == 0


def test_hovering_tells_quote_and_sources(browser: Browser) -> None:
    with opened(browser, chart(chronologies.hostile())) as page:
        page.locator(".mark-symbol path").first.hover()
        page.wait_for_selector("#vg-tooltip-element.visible", state="attached")
        assert "onerror" in (page.locator("#vg-tooltip-element").text_content() or "")
        assert page.locator("#vg-tooltip-element img").count() == 0


@pytest.mark.parametrize("inline", [True, False])
def test_altairs_own_page_runs_no_text(tmp_path: Path, browser: Browser, inline: bool) -> None:
    """Altair's HTML writer sets the data into a script as it stands."""
    path = tmp_path / "chart.html"
    chart(chronologies.hostile()).save(str(path), inline=inline)
    assert "</script><script>alert" not in path.read_text()
    page = browser.new_page()
    alerts: list[str] = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    page.route("http*://**", lambda route: route.abort())
    page.goto(path.as_uri())
    page.wait_for_timeout(500)
    assert alerts == []
    assert not inline or page.locator(".marks").count() == 1
    page.close()


# --- options ----------------------------------------------------------------------------------------------------


def frame(chronology: Chronology) -> pandas.DataFrame:
    rows = [{"id": event.id, "weight": event.importance, "headline": event.headline} for event in chronology.events]
    return pandas.DataFrame(rows)


def test_draws_only_the_events_of_a_filtered_frame() -> None:
    events = frame(chronologies.everyday()).query("headline.str.startswith('The')")
    assert {row["id"] for row in _rows(chart(chronologies.everyday(), events=events))} == {"mill", "flood", "repair"}


def test_draws_the_most_important() -> None:
    assert [event.id for event in select(chronologies.everyday(), top=1)] == ["flood"]
    assert len(_rows(chart(busy(), top=10))) == 10


@pytest.mark.parametrize("color", ["category", "weight", "mood", ""])
def test_colours_by_a_column(color: str) -> None:
    events = [Event(f"e{n}", parse(f"{1950 + n}"), f"E{n}", category="cat", extra={"mood": f"m{n}"}) for n in range(3)]
    chronology = Chronology(tuple(events))
    drawn = chart(chronology, color=color, events=frame(chronology) if color == "weight" else None)
    colors = [row["color"] for row in _rows(drawn)]
    assert colors == {"category": ["cat"] * 3, "weight": ["0.0"] * 3, "mood": ["m0", "m1", "m2"], "": [""] * 3}[color]
    legend = {"category": "cat", "weight": "weight", "mood": "mood"}.get(color)
    assert legend is None or legend in texts(drawn)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"color": "mod"}, "color='mod' is no column. There are: basis, category, note, status."),
        ({"scale": "log"}, "scale='log' is no scale. There are: compressed, linear, sequence."),
        ({"top": 0}, "top=0 leaves nothing to draw. Write 1 or more."),
        (
            {"events": pandas.DataFrame({"x": [1]})},
            "events= needs a DataFrame with a column `id`, as Timeline.events has it.",
        ),
    ],
)
def test_says_which_option_is_wrong(options: dict[str, Any], message: str) -> None:
    with pytest.raises(RenderError) as raised:
        chart(chronologies.everyday(), **options)
    assert str(raised.value) == message


def test_is_as_wide_and_high_as_asked() -> None:
    drawn = chart(busy(), width=700, height=300, title="")
    assert (drawn.width, drawn.height) == (700, 300)
    assert "title" not in drawn.to_dict()


# --- composition ------------------------------------------------------------------------------------------------


@pytest.fixture
def theme() -> Iterator[None]:
    @alt.theme.register("timeline-test", enable=True)
    def dark() -> alt.theme.ThemeConfig:
        return {
            "config": {
                "background": "#101010",
                "text": {"color": "#fedcba"},
                "range": {"category": ["#ab0000", "#00ab00"]},
            }
        }

    yield
    alt.theme.enable("default")


@pytest.mark.usefixtures("theme")
def test_takes_the_theme() -> None:
    text = vl_convert.vegalite_to_svg(chart(chronologies.everyday()).to_dict())
    for color in ("#101010", "#fedcba", "#ab0000", "#00ab00"):
        assert color in text
    assert "rgba(171, 0, 0, 0)" in text or 'stop-color="#ab0000"' in text  # the fading bar takes it, too


def test_takes_a_layer_of_ones_own_at_a_date() -> None:
    chronology = chronologies.everyday()
    u = position(chronology, "2024-12-25", width=500)
    places = {row["id"]: row["u"] for row in _rows(chart(chronology, width=500))}
    assert places["flood"] < u < places["rain"]
    assert position(chronology, "2024-10-01", width=500) == pytest.approx(places["flood"], abs=0.02)
    line = (
        alt.Chart(alt.InlineData(values=[{"u": u, "words": "Christmas"}])).mark_text().encode(x="u:Q", text="words:N")
    )
    assert "Christmas" in texts(chart(chronology, width=500) + line)


@pytest.mark.parametrize("join", [alt.hconcat, alt.vconcat])
def test_stands_beside_another(browser: Browser, join: Any) -> None:
    """Two charts keep their own axis and their own zoom."""
    drawn = join(chart(chronologies.everyday()), chart(busy())).resolve_scale(x="independent", y="independent")
    shown = texts(drawn)
    assert "The mill opens" in shown
    assert "Thing number" in shown
    with opened(browser, drawn) as page:
        assert overlaps(page) == 0


def test_configures_like_any_other() -> None:
    drawn = chart(chronologies.everyday()).configure_view(stroke=None).configure_legend(orient="bottom")
    assert drawn.to_dict()["config"]["legend"]["orient"] == "bottom"


def test_the_same_events_give_the_same_chart_but_for_its_parameters_names() -> None:
    first, second = (re.sub(r"timeline_(zoom|search)_\d+", "", chart(busy()).to_json()) for _ in range(2))
    assert first == second
