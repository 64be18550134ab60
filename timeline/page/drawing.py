"""The chart alone: as a Vega specification, and as a still picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import vl_convert

from timeline import layout
from timeline.errors import RenderError
from timeline.layout import LANES, Layout, Scale
from timeline.model import Chronology, Event, is_colour, web_address
from timeline.page import content, vega
from timeline.page.words import count

Format = Literal["svg", "png", "pdf"]
FORMATS: tuple[Format, ...] = ("svg", "png", "pdf")
PICTURE_WIDTH = 1200
LARGEST = 20_000  # pixels, of a side: ten times that, as PNG, wants more memory than there is, and ends the process


def spec(
    chronology: Chronology,
    *,
    width: int = PICTURE_WIDTH,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    lanes: int = LANES,
    dark: bool = False,
) -> dict[str, Any]:
    """The chart with its strip as a Vega specification, interactive wherever Vega runs."""
    placed = layout.lay_out(chronology, scale=scale, lanes=lanes, reference=plot_width(width))
    tips = [_tip(mark.event) for mark in placed.marks]
    return _spec_of(chronology, placed, width, colors, dark, tips=tips)


def still(
    chronology: Chronology,
    *,
    width: int,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    lanes: int = LANES,
    dark: bool = False,
) -> dict[str, Any]:
    """The same of what the whole period shows at that width, and no more: nobody will zoom a picture.

    Of twenty thousand events it is a hundredth.
    """
    placed = layout.lay_out(chronology, scale=scale, lanes=lanes, reference=plot_width(width))
    return _spec_of(chronology, placed, width, colors, dark, whole=True)


def picture(
    chronology: Chronology,
    format: Format = "svg",
    *,
    width: int = PICTURE_WIDTH,
    height: int | None = None,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    ppi: int = 144,
    dark: bool = False,
) -> bytes:
    """The chart as a still picture, `width` pixels wide; `height` decides how many lanes of labels it has.

    In an SVG each headline links to its first source that has an address. Raises RenderError for another format or a
    size that is too small to read or too large to draw.
    """
    if format not in FORMATS:
        raise RenderError(f"There is no picture format {format!r}. Write one of {', '.join(FORMATS)}.")
    if width < 320:
        raise RenderError(f"A picture {width} pixels wide is too narrow to read. Write 320 or more.")
    if height is not None and height < vega.height(1):
        raise RenderError(f"A picture {height} pixels high has no room for labels. Write {vega.height(1)} or more.")
    for size in (width, height or 0):
        if size > LARGEST:
            raise RenderError(f"A picture of {size:,} pixels is more than can be drawn. Write {LARGEST:,} or less.")
    lanes = LANES if height is None else (height - vega.height(0)) // (2 * vega.LANE)
    drawn = still(chronology, width=width, colors=colors, scale=scale, lanes=lanes, dark=dark)
    drawn["background"] = (vega.DARK if dark else vega.LIGHT)["paper"]
    if format == "svg":
        _link_headlines(drawn, chronology)
        return vl_convert.vega_to_svg(drawn).encode()
    if format == "png":
        return bytes(vl_convert.vega_to_png(drawn, scale=ppi / 72))
    return bytes(vl_convert.vega_to_pdf(drawn))


def _link_headlines(drawn: dict[str, Any], chronology: Chronology) -> None:
    """In a still picture only: on the page a click selects.

    One address that is no http(s) would make the drawing fail, and null would become a link to another site; an empty
    one is none.
    """
    urls = {source.key: source.url for source in chronology.sources}
    links = {
        event.id: next(filter(None, (web_address(urls.get(key, key)) for key in event.sources)), "")
        for event in chronology.events
    }
    for row in next(data["values"] for data in drawn["data"] if data["name"] == "events"):
        row["link"] = links[row["id"]]
    label = next(mark for mark in drawn["marks"] if mark.get("name") == "tl-label")
    label["encode"]["update"]["href"] = {"field": "link"}


def plot_width(width: int) -> float:
    """The plot's width in a drawing of so many pixels."""
    return float(width - vega.LEFT - vega.MOST_BESIDE)


def _spec_of(
    chronology: Chronology,
    placed: Layout,
    width: int,
    colors: Mapping[str, str] | None,
    dark: bool,
    *,
    tips: Sequence[str] = (),
    whole: bool = False,
) -> dict[str, Any]:
    categories = content.by_frequency([event for event in chronology.events if not event.hidden])
    return vega.build(
        placed,
        hues(categories),
        width=width,
        tips=tips,
        theme=themed(THEMES["dark" if dark else "light"], categories, colors or {}),
        whole=whole,
        description=layout.plain(f"{content.title(chronology)}. {content.coverage(chronology)}"),
    )


def hues(categories: tuple[str, ...]) -> dict[str, int]:
    """Which hue a category has; past the last one they share the greyest."""
    return {name: min(i, len(vega.SHAPES) - 1) for i, name in enumerate(categories)}


THEMES = {"light": vega.LIGHT, "dark": vega.DARK}


def themed(theme: Mapping[str, Any], categories: tuple[str, ...], colors: Mapping[str, str]) -> dict[str, Any]:
    """The theme with the colours that a person gave to categories. Raises RenderError for a colour that is none."""
    shades = list(theme["hues"])
    for name, colour in colors.items():
        if not is_colour(colour):
            raise RenderError(f"{colour!r}, for the category {name!r}, is not a colour. Write it as #2f5d8a.")
        if name in categories:
            shades[hues(categories)[name]] = colour
    return {**theme, "hues": shades}


def _tip(event: Event) -> str:
    sources = count("source", event.independent) if event.sources else ""
    return " · ".join(part for part in (event.date_words, layout.plain(event.headline), sources) if part)
