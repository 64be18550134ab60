"""Still pictures: vector text, live links in SVG, nothing on top of anything, and no input that makes them fail."""

import io
import re
import struct
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import chronologies
import pypdf
import pytest
from playwright.sync_api import Browser

from timeline import api, page
from timeline.errors import RenderError
from timeline.model import Chronology, Event
from timeline.when import parse

CHRONOLOGIES = {
    "everyday": chronologies.everyday(),
    "every-date": chronologies.every_date(),
    "hostile": chronologies.hostile(),
    "empty": Chronology(),
}
SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


def tree(chronology: Chronology, **options: Any) -> ElementTree.Element:
    return ElementTree.fromstring(page.picture(chronology, "svg", **options))


def links(svg: ElementTree.Element) -> list[str]:
    return [link.get(LINK, "") for link in svg.iter(f"{SVG}a")]


def png_size(data: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize("format", page.FORMATS)
@pytest.mark.parametrize("name", CHRONOLOGIES)
def test_draws(name: str, format: Any) -> None:
    start = {"svg": b"<svg", "png": b"\x89PNG", "pdf": b"%PDF"}[format]
    assert page.picture(CHRONOLOGIES[name], format).startswith(start)


def test_text_is_text() -> None:
    svg = "".join(tree(chronologies.everyday()).itertext())
    pdf = pypdf.PdfReader(io.BytesIO(page.picture(chronologies.everyday(), "pdf"))).pages[0].extract_text()
    for words in ("The river floods", "about 1950", "1 October 2024", "73 years"):
        assert words in svg
        assert words in pdf
    assert "Not for print" not in svg


def test_every_font_ends_in_one_that_exists() -> None:
    """Where none of the named fonts is installed, a list without a generic family draws no text at all."""
    svg = page.picture(chronologies.everyday(), "svg").decode()
    fonts = set(re.findall(r'font-family="([^"]*)"', svg))
    assert fonts
    assert all(font.endswith("sans-serif") for font in fonts)


def test_headlines_keep_their_links_in_svg() -> None:
    assert set(links(tree(chronologies.everyday()))) == {"https://example.org/a?b=1&c=2"}


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "mailto:a@example.org",
        "file:///etc/passwd",
        "//example.org/x",
        "/relative",
        "page.html",
        "https://",
        "http://[",
        "https://example.org/a b",
        "https://example.org/\n",
        "https:example.org",
        "null",
        "",
    ],
)
@pytest.mark.parametrize("format", page.FORMATS)
def test_no_address_makes_it_fail_or_becomes_a_link_that_it_is_not(address: str, format: Any) -> None:
    source = replace(chronologies.SOURCES[0], url=address)
    chronology = Chronology(
        (Event("a", parse("1950"), "A", sources=(source.key,)), Event("b", parse("1951"), "B", sources=(address,))),
        (source,),
    )
    drawn = page.picture(chronology, format)
    if format == "svg":
        found = links(ElementTree.fromstring(drawn))
        assert all(link == address.strip() and link.startswith("https://") for link in found)
        assert address.startswith("https://example.org/\n") or not found


@pytest.mark.parametrize("width", [320, 640, 1200, 1920])
def test_is_as_wide_as_asked(width: int) -> None:
    assert float(tree(chronologies.everyday(), width=width).get("width", "0")) == pytest.approx(width, abs=1)
    assert png_size(page.picture(chronologies.everyday(), "png", width=width, ppi=72))[0] == pytest.approx(width, abs=1)


@pytest.mark.parametrize("height", [320, 420, 700])
def test_is_no_higher_than_asked(height: int) -> None:
    assert float(tree(chronologies.every_date(), height=height).get("height", "0")) <= height


CANNOT_BE_DRAWN = [
    ({"format": "gif"}, "Write one of svg, png, pdf."),
    ({"width": 100}, "Write 320 or more."),
    ({"height": 10}, "has no room for labels. Write 316 or more."),
    ({"width": 99_999_999}, "Write 20,000 or less."),
    ({"height": 99_999_999, "format": "png"}, "Write 20,000 or less."),
]


@pytest.mark.parametrize(("options", "said"), CANNOT_BE_DRAWN)
def test_says_what_cannot_be_drawn(options: dict[str, Any], said: str) -> None:
    with pytest.raises(RenderError, match=said):
        page.picture(Chronology(), **options)


@pytest.mark.parametrize(
    "chronology", [Chronology(), Chronology((Event("a", None, "undated"),))], ids=["empty", "undated"]
)
def test_names_no_year_where_nothing_is_dated(chronology: Chronology) -> None:
    assert not re.search(r"\d{4}", "".join(tree(chronology).itertext()))


@pytest.mark.parametrize(
    ("options", "shown", "hidden"),
    [
        ({"top": 1}, ["The river floods"], ["The mill opens", "It rains"]),
        ({"start": "2024"}, ["The river floods", "It rains"], ["The mill opens"]),
        ({"end": "2000"}, ["The mill opens"], ["The river floods"]),
        ({"start": "2024-10", "end": "2024-10"}, ["The river floods"], ["It rains", "The mill opens"]),
    ],
)
def test_draws_what_was_selected(options: dict[str, Any], shown: list[str], hidden: list[str]) -> None:
    drawn = api.rendered(api.selected(chronologies.everyday(), **options), ".svg").decode()
    text = "".join(ElementTree.fromstring(drawn).itertext())
    assert all(words in text for words in shown)
    assert not any(words in text for words in hidden)


# Boxes of the lines as they are drawn, in the picture's own pixels: tick texts, labels, breaks and "+3 more".
BOXES = """() => [...document.querySelectorAll('svg text')].flatMap((text) => {
  const lines = text.querySelectorAll('tspan');
  return [...(lines.length ? lines : [text])].map((line) => {
    const box = line.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom, line.textContent];
  });
}).filter((box) => box[4])"""


@pytest.mark.parametrize("width", [480, 900, 1600])
@pytest.mark.parametrize("name", ["everyday", "every-date", "hostile"])
def test_no_text_lies_on_another_or_is_cut(browser: Browser, name: str, width: int) -> None:
    tab = browser.new_page(viewport={"width": width + 20, "height": 900})
    try:
        svg = page.picture(CHRONOLOGIES[name], "svg", width=width).decode()
        tab.set_content(f"<!doctype html><body style='margin:0'>{svg}")
        boxes = tab.evaluate(BOXES)
        frame = tab.evaluate("() => document.querySelector('svg').getBoundingClientRect().toJSON()")
    finally:
        tab.close()
    clashes = [
        (a[4], b[4])
        for number, a in enumerate(boxes)
        for b in boxes[:number]
        # A font's box is higher than its letters: of two lines that follow each other the boxes meet.
        if a[0] < b[2] - 1 and b[0] < a[2] - 1 and a[1] < b[3] - 3 and b[1] < a[3] - 3
    ]
    assert clashes == []
    cut = [box[4] for box in boxes if box[2] > frame["right"] + 1 or box[0] < frame["left"] - 1]
    assert cut == []
