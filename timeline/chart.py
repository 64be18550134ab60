"""The timeline as an Altair chart, to be themed, layered and concatenated like any other.

The layout does all the placing; here it becomes columns and plain Altair marks. `x` is the layout's u, from 0 to 1 on
the uneven axis, so a chart of one's own can be laid over it at `position(chronology, date)`. Colours, fonts and
backgrounds are left to the theme.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

import altair as alt

from timeline.errors import RenderError
from timeline.layout import (
    LABEL_FONT,
    LABEL_LINES,
    LABEL_WIDTHS,
    LANES,
    NEVER,
    SCALES,
    Layout,
    Mark,
    Scale,
    lay_out,
    most_important,
    plain,
    visible,
)
from timeline.model import Chronology, Event, quoted
from timeline.when import parse

if TYPE_CHECKING:
    import pandas

# All sizes are pixels.
WIDTH = 800
BREAKS = 30  # what the breaks leave out, said below them
AXIS = BREAKS + 44  # and the two rows of tick texts
SPINE = 30  # from the spine to the nearest labels: the rows of brackets and bars
ROW = 8
LINE = LABEL_FONT + 2
LANE = LINE * (LABEL_LINES + 1) + 8  # a date and a headline
MARGIN = max(LABEL_WIDTHS)  # labels hang to the right of their stems, the last one's too
CROWD = 60  # so many events fill whatever lanes there are
ZOOM = 64  # ticks are kept up to so many times the first view

HUE = "#4c78a8"  # Vega-Lite's own first colour
FILLED = ("range", "since", "until")  # the bars, drawn stronger than the periods in which a date lies somewhere

# Two charts side by side need parameters of different names.
_names = count(1)

Encodings = dict[str, Any]


def chart(
    chronology: Chronology,
    *,
    events: pandas.DataFrame | Iterable[str] | None = None,
    width: int = WIDTH,
    height: int | None = None,
    color: str = "category",
    scale: Scale = "compressed",
    top: int | None = None,
    title: str | None = None,
    search: bool = True,
) -> alt.LayerChart:
    """Draw the dated events on the timeline's own axis: wheel and drag zoom, labels come as there is room.

    `events` keeps only those events: a DataFrame with a column `id` (`Timeline.events`, filtered), or ids. `top`
    keeps so many of the most important. `color` is a column of that DataFrame, `category`, or a column that a person
    added to the table; a column without values gives all marks one colour. `scale` is "compressed" (empty stretches
    folded, each break marked), "linear" or "sequence". `width` and `height` are the plot's, in pixels: how many
    labels show depends on them, so give them here and not through `.properties`; without a height it is as high as
    the labels need. `title` replaces the chronology's; "" is none. Raises RenderError for a DataFrame without ids,
    an unknown scale or column.

    >>> from timeline.model import Event
    >>> from timeline.when import parse
    >>> drawn = chart(Chronology((Event("e1", parse("1950~"), "The mill opens"),)), width=400)
    >>> drawn.width, type(drawn).__name__
    (400, 'LayerChart')
    """
    chosen = select(chronology, events, top)
    colors = _colors(chosen, events, color)
    fit = _fit(width)
    layout = _lay_out(chosen, scale, height, fit)
    height = height or _height(layout.lanes)
    half = (height - AXIS) / 2
    lane = (half - SPINE) / layout.lanes
    names = {source.key: source.name for source in chronology.sources}
    rows = [_row(mark, lane, colors[mark.event.id], names) for mark in layout.marks]

    zoom = alt.selection_interval(bind="scales", encodings=["x"], name=f"timeline_zoom_{next(_names)}")
    window = f"(isValid({zoom.name}.u) ? {zoom.name}.u[1] - {zoom.name}.u[0] : {width / fit!r})"
    enough = f"datum.kmin <= {width} / {window}"
    x = alt.X("u:Q", axis=None, scale=alt.Scale(domain=[0, width / fit], nice=False, zero=False))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[-half - AXIS, half], nice=False, zero=False))
    named = any(colors.values())
    hue = {"color": alt.Color("color:N", title=color if color != "category" else None)} if named else {}
    box = _search_box() if search else None
    told = _told(box)

    # A tuple, because Altair copies lists, each row and cell of them, whenever a chart is put together.
    base = alt.Chart(alt.InlineData(values=tuple(rows)))
    spine = alt.Chart(alt.InlineData(values=[{"u": -1, "u2": 2, "y": 0}]))
    layers = [
        *_axis(layout, x, half, enough, fit),
        spine.mark_rule(clip=True, opacity=0.5).encode(x=x, x2="u2:Q", y=y).add_params(zoom),
        *_labels(base.transform_calculate(kmin="datum.label_kmin").transform_filter(enough), x, y, told),
        *_periods(base.transform_filter(f"datum.row > 0 && {enough}"), y, hue, told),
        _points(base.transform_filter(enough), x, y, hue, told),
    ]
    drawn = alt.LayerChart(layer=layers)
    drawn = drawn.properties(width=width, height=height, description=_summary(chronology, layout))
    heading = _safe(chronology.title if title is None else title)
    if heading:
        drawn = drawn.properties(title=heading)
    return drawn.add_params(box) if box else drawn


def _search_box() -> alt.Parameter:
    return alt.param(
        name=f"timeline_search_{next(_names)}",
        value="",
        bind=alt.binding(input="search", name="Search ", placeholder="word"),
    )


def _told(box: alt.Parameter | None) -> Encodings:
    """What every mark of an event says of itself: how it answers the search, its tooltip, its words for readers."""
    titles = ("date", "headline", "quote", "sources")
    told: Encodings = {
        "tooltip": [alt.Tooltip(f"{name}:N", title=name.capitalize()) for name in titles],
        "description": alt.Description("description:N"),
    }
    if box:
        # Looked for as it stands: as a pattern, "(" alone would leave the view stale.
        found = f"indexof(datum.text, lower({box.name})) >= 0"
        told["opacity"] = alt.condition(found, alt.value(1), alt.value(0.12))
    return told


def select(
    chronology: Chronology, events: pandas.DataFrame | Iterable[str] | None = None, top: int | None = None
) -> list[Event]:
    """The visible events, or those of them that `events` names, or the `top` most important of these."""
    chosen = visible(chronology)
    if events is not None:
        ids = _ids(events)
        chosen = [event for event in chosen if event.id in ids]
    return chosen if top is None else most_important(chosen, top)


def position(
    chronology: Chronology,
    date: str,
    *,
    events: pandas.DataFrame | Iterable[str] | None = None,
    top: int | None = None,
    width: int = WIDTH,
    scale: Scale = "compressed",
) -> float:
    """Where a day stands on the chart drawn with the same options: its `x`, to lay something of one's own there.

    `date` is EDTF; of anything longer than a day it is the first day. Raises DateError.

    >>> from timeline.model import Event
    >>> from timeline.when import parse
    >>> two = Chronology((Event("a", parse("1950"), "A"), Event("b", parse("2020"), "B")))
    >>> 0 < position(two, "1985") < 1
    True
    """
    first, _ = parse(date).ends
    return lay_out(select(chronology, events, top), scale=scale, reference=_fit(width)).axis.u(first.earliest)


def _fit(width: int) -> float:
    """Pixels per u in the first view."""
    return max(width - MARGIN, width / 2)


def _lay_out(events: Sequence[Event], scale: Scale, height: int | None, fit: float) -> Layout:
    """With as many lanes as the height holds, or, when that is free, no more than the labels of the first view need."""
    if scale not in SCALES:
        raise RenderError(f"scale={scale!r} is no scale. There are: {', '.join(SCALES)}.")
    if height is not None:
        lanes = max(1, int((height - _height(0)) // (2 * LANE)))
        return lay_out(events, scale=scale, lanes=lanes, reference=fit)
    first = LANES if len(events) > CROWD else 1
    layout = lay_out(events, scale=scale, lanes=first, reference=fit)
    for lanes in range(first + 1, LANES + 1):
        wider = lay_out(events, scale=scale, lanes=lanes, reference=fit)
        if len(wider.shown(fit)) == len(layout.shown(fit)):
            break
        layout = wider
    return layout


def _height(lanes: int) -> int:
    return round(2 * (SPINE + lanes * LANE)) + AXIS


def _ids(events: Any) -> set[str]:
    if not hasattr(events, "columns"):
        return set(events)
    if "id" not in events.columns:
        raise RenderError("events= needs a DataFrame with a column `id`, as Timeline.events has it.")
    return set(events["id"])


def _colors(chosen: Sequence[Event], events: Any, color: str) -> dict[str, str]:
    """By id, what decides each event's colour; "" for all where nothing does."""
    if color and hasattr(events, "columns") and color in events.columns:
        given = {
            id: "" if value != value else str(value) for id, value in zip(events["id"], events[color], strict=True)
        }
        return {event.id: _safe(given.get(event.id, "")) for event in chosen}
    known = {name for event in chosen for name in event.extra} | {"category", "status", "basis", "note", ""}
    if color not in known:
        raise RenderError(f"color={color!r} is no column. There are: {', '.join(sorted(known - {''}))}.")
    return {
        event.id: _safe(event.extra.get(color, "") or getattr(event, color, "")) if color else "" for event in chosen
    }


def _safe(text: str) -> str:
    """Text for a chart that may be saved as HTML by Altair.

    Altair's own HTML writer sets the text of an article inside a script as it stands, so `</script>` there would end
    the script and what follows run: an invisible joiner after every `<` leaves it no tag, and the words as they are.
    """
    return plain(text).replace("<", "<\u2060")


def _row(mark: Mark, lane: float, color: str, names: Mapping[str, str]) -> dict[str, Any]:
    """An event as the marks' data; `names` are the sources' by their keys."""
    event, label = mark.event, mark.label
    when = event.when
    assert when
    lines = len(label.lines) + 1
    # Above the spine a label hangs from the top of its lane, below it from the lane's spine side.
    slot = SPINE + label.lane * lane
    label_y = slot + lane - 4 if mark.side > 0 else -slot
    stem = label_y if mark.side > 0 else label_y - lines * LINE
    sources = ", ".join(_safe(names.get(key, key)) for key in dict.fromkeys(event.sources))
    headline, quote = _safe(event.headline), _safe(event.quote)
    text = " ".join((label.date, headline, quote, sources, _safe(event.category)))
    return {
        "id": _safe(event.id),
        "u": mark.u,
        "u0": mark.u0,
        "u1": mark.u1,
        "y": mark.side * mark.row * ROW,
        "row": mark.row,
        "kmin": _finite(mark.kmin),
        "label_kmin": _finite(max(mark.kmin, label.kmin)),
        "label_y": label_y,
        "stem": stem,
        "date": label.date,
        "lines": "\n".join(_safe(line) for line in label.lines),
        "headline": headline,
        "quote": quoted(quote),
        "sources": sources,
        "text": text.lower(),
        "color": color,
        "size": 40 + 30 * min(3, max(0, event.independent - 1)),
        "solid": 1 if when.exact else 0,
        "filled": 0.6 if mark.precision in FILLED else 0.3,
        "fade": (1 if mark.fade_start or mark.open_start else 0) + (2 if mark.fade_end or mark.open_end else 0),
        "description": f"{label.date}: {headline}" + (f" ({sources})" if sources else ""),
    }


def _finite(kmin: float) -> float:
    return NEVER if math.isinf(kmin) else kmin


def _labels(shown: alt.Chart, x: alt.X, y: alt.Y, told: Encodings) -> list[alt.Chart]:
    """Stems, dates and headlines."""
    place = {"x": x, "y": alt.Y("label_y:Q", axis=None)}
    date = shown.mark_text(clip=True, align="left", baseline="top", dx=5, fontSize=LABEL_FONT - 2, opacity=0.75)
    headline = shown.mark_text(
        clip=True,
        align="left",
        baseline="top",
        dx=5,
        dy=LINE,
        fontSize=LABEL_FONT - 1,
        lineHeight=LINE,
        lineBreak="\n",
    )
    return [
        shown.mark_rule(clip=True, opacity=0.35).encode(x=x, y=y, y2="stem:Q"),
        date.encode(**place, text="date:N", **told),
        headline.encode(**place, text="lines:N", **told),
    ]


def _points(shown: alt.Chart, x: alt.X, y: alt.Y, hue: Encodings, told: Encodings) -> alt.Chart:
    """One an event: full where the day is known, hollow where it lies somewhere in a period; larger with sources."""
    point: alt.Chart = shown.mark_point(clip=True, opacity=1).encode(
        x=x,
        y=y,
        size=alt.Size("size:Q", scale=None, legend=None),
        fillOpacity=alt.FillOpacity("solid:Q", scale=None, legend=None),
        **hue,
        **({"fill": alt.Fill("color:N", legend=None)} if hue else {"fill": alt.value(HUE)}),
        **told,
    )
    return point


def _periods(shown: alt.Chart, y: alt.Y, hue: Encodings, told: Encodings) -> list[alt.Chart]:
    """Bars over the days that a date can mean; what is approximate, uncertain or open at an end fades there.

    `datum.fade` is 0 for neither end, 1 for the start, 2 for the end and 3 for both.
    """
    place = {"x": alt.X("u0:Q", axis=None), "x2": "u1:Q", "y": y}
    strength = alt.FillOpacity("filled:Q", scale=None, legend=None)
    color = f"(scale('color', datum.color) || '{HUE}')" if hue else f"'{HUE}'"
    # To the same hue with alpha 0: `transparent` would fade through grey.
    clear = f"toString(rgb(rgb({color}).r, rgb({color}).g, rgb({color}).b, 0))"
    plain = shown.transform_filter("datum.fade == 0").mark_bar(clip=True, height=5)
    layers = [plain.encode(**place, fillOpacity=strength, **hue, **told)]
    for fade, stops in ((1, (clear, color, color)), (2, (color, color, clear)), (3, (clear, color, clear))):
        points = ", ".join(f"{{offset: {number / 2}, color: {stop}}}" for number, stop in enumerate(stops))
        gradient = f"{{gradient: 'linear', x1: 0, x2: 1, y1: 0, y2: 0, stops: [{points}]}}"
        bar = shown.transform_filter(f"datum.fade == {fade}").mark_bar(clip=True, height=5, fill=alt.expr(gradient))
        layers.append(bar.encode(**place, fillOpacity=strength, **told))
    return layers


def _axis(layout: Layout, x: alt.X, half: float, enough: str, fit: float) -> list[alt.Chart]:
    """Ticks in two rows below the plot, and the breaks: what is cut out, drawn and said."""
    ticks = [
        {
            "u": tick.u,
            "text": tick.text,
            "kmin": tick.kmin,
            "y": -half - BREAKS - 14 - 16 * tick.row,
            "y1": -half - BREAKS - 6,
            "y2": half if tick.row else -half,
        }
        for tick in layout.ticks
        if tick.kmin <= fit * ZOOM
    ]
    breaks = [
        {
            "u": part.u0,
            "u1": part.u1,
            "middle": (part.u0 + part.u1) / 2,
            "text": part.words.replace(", ", "\n"),
            "kmin": _finite(kmin),
            "y": half,
            "y1": -half - 3,
            "y2": -half - BREAKS,
        }
        for part, kmin in zip(layout.axis.breaks, layout.break_kmin, strict=True)
    ]
    tick = alt.Chart(alt.InlineData(values=tuple(ticks))).transform_filter(enough)
    gap = alt.Chart(alt.InlineData(values=tuple(breaks)))
    return [
        gap.mark_rect(clip=True, opacity=0.12, fill="gray").encode(
            x=x, x2="u1:Q", y=alt.Y("y:Q", axis=None), y2="y2:Q"
        ),
        gap.transform_filter(enough)
        .mark_text(clip=True, opacity=0.75, baseline="top", lineBreak="\n", fontSize=LABEL_FONT - 2)
        .encode(x=alt.X("middle:Q", axis=None), y=alt.Y("y1:Q", axis=None), text="text:N"),
        tick.mark_rule(clip=True, opacity=0.12).encode(x=x, y=alt.Y("y1:Q", axis=None), y2="y2:Q"),
        tick.mark_text(clip=True, opacity=0.75, align="left", baseline="top", dx=2, fontSize=LABEL_FONT - 2).encode(
            x=x, y=alt.Y("y:Q", axis=None), text="text:N"
        ),
    ]


def _summary(chronology: Chronology, layout: Layout) -> str:
    """What a screen reader says of the chart as a whole."""
    if not layout.marks:
        return "Timeline without dated events"
    first, last = layout.marks[0].label.date, layout.marks[-1].label.date
    name = _safe(chronology.title) or "Timeline"
    return f"{name}: {len(layout.marks)} events, from {first} to {last}"
