"""A Layout as one Vega specification: the chart on its spine, and the overview strip in true time below it.

A single signal, `dom` (the window of u, [low, high] inside [0, 1]), is shared by wheel, drag, pinch, double-click, the
strip and whatever a shell sets from outside. Everything else follows from it by linear scales and by the one rule of
the layout: show what has `kmin <= k`. Nothing is hidden by opacity, so that the drawing holds what is seen and no more.

Signals that a shell may read or set: `width`, `dom`, `theme`, `selected` (an event's id), `picked` (an event's id and
a counter, after a click), `pickedMore` (a window of u, after a click on "+3 more"). Data that it may replace: `events`,
`ticks`, `breaks`, `more`, and the signal `knots` (the axis), when the scale changes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from timeline import layout
from timeline.layout import Layout
from timeline.page.words import WORDS

Json = dict[str, Any]

# Pixels, from the top: the line of "+3 more", label lanes, rows of brackets, the bar with its ticks, and mirrored.
MORE = 18
LANE = 62
ROW = 9
ROWS = 12 + ROW * layout.ROWS
BAR = 38
STRIP_GAP = 14
STRIP = 26
STRIP_AXIS = 18
LEFT = 10
DATE_LINE = 15
TEXT_LINE = 15
INDENT = 6  # from a stem to its text
MOST_BESIDE = math.ceil(layout.LABEL_WIDTHS[-1]) + 2 * INDENT  # right of the plot; see `right`

# The same widths on every system: Arial, Helvetica, Liberation Sans and Arimo share them. See layout.text_width.
FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, Arimo, sans-serif"

LIGHT: Json = {
    "ink": "#1a1d21",
    "muted": "#5a636e",
    "line": "#9aa3ad",
    "hair": "#d5dade",
    "bar": "#e9ecef",
    "paper": "#ffffff",
    "accent": "#8a3b12",
    "glow": "#fbf1e6",
    "quiet": "#2f5d8a",
    "hues": ["#2f5d8a", "#b4570f", "#1f7a5c", "#9c3a76", "#6a5a12", "#5b4aa8", "#4c5560"],
}
DARK: Json = {
    "ink": "#eceef0",
    "muted": "#a9b1ba",
    "line": "#727c87",
    "hair": "#3a4149",
    "bar": "#2a2f36",
    "paper": "#15181c",
    "accent": "#f0a772",
    "glow": "#2d2620",
    "quiet": "#83b3e0",
    "hues": ["#83b3e0", "#eb9a55", "#62c4a0", "#e08cc0", "#cdb95a", "#b0a3f2", "#a9b1ba"],
}
SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "wedge")
NEVER = 1e15  # JSON knows no infinity


def chart_height(lanes: int = layout.LANES) -> int:
    """Height of the chart without the strip."""
    return MORE + 2 * (lanes * LANE + ROWS) + BAR


def height(lanes: int = layout.LANES) -> int:
    """Height of the whole drawing, strip included."""
    return chart_height(lanes) + STRIP_GAP + STRIP + STRIP_AXIS


def right(placed: Layout) -> int:
    """Room beside the plot for the text of the last label, whichever it is after zooming: none is ever cut."""
    return math.ceil(max((mark.label.width for mark in placed.marks), default=0.0)) + 2 * INDENT


def rows(placed: Layout, hues: Mapping[str, int], tips: Sequence[str] = ()) -> list[Json]:
    """The data set `events`: one row a mark, in the order of u, with short names because pages hold many."""
    return [
        {
            "id": mark.event.id.encode("utf-8", "replace").decode(),  # a lone surrogate is no JSON
            "u": _round(mark.u),
            "a": _round(mark.u0),
            "b": _round(mark.u1),
            "s": mark.side,
            "r": mark.row,
            "m": _zoom(mark.kmin),
            "l": _zoom(mark.label.kmin),
            "n": mark.label.lane,
            "w": round(mark.label.width),
            "d": mark.label.date,
            "t": [_isolated(line) for line in mark.label.lines],
            "c": hues.get(mark.event.category, 0),
            "z": min(4, max(1, mark.event.independent)),
            "p": "period" if mark.precision in layout.PERIODS else mark.precision,
            "fade": int(mark.fade_start or mark.fade_end),
            "plan": int(mark.event.planned),
            "alt": [_round(other.u) for other in mark.alternates],
            "on": True,
            "tip": tip,
        }
        for mark, tip in zip(placed.marks, tips or [""] * len(placed.marks), strict=True)
    ]


def tick_rows(placed: Layout) -> list[Json]:
    return [{"u": _round(tick.u), "text": tick.text, "row": tick.row, "m": _zoom(tick.kmin)} for tick in placed.ticks]


def break_rows(placed: Layout) -> list[Json]:
    return [
        {
            "a": _round(part.u0),
            "b": _round(part.u1),
            "text": part.words.replace(", ", "\n").split("\n"),
            "tip": part.words,
            "m": _zoom(kmin),
        }
        for part, kmin in zip(placed.axis.breaks, placed.break_kmin, strict=True)
    ]


def knots(placed: Layout) -> Json:
    """The axis for the drawing: days and their u."""
    return {"days": [round(day, 4) for day in placed.axis.days], "us": [_round(u) for u in placed.axis.us]}


def more_rows(placed: Layout, width: float, window: tuple[float, float] = (0.0, 1.0)) -> list[Json]:
    """ "+3 more" for each part of the window about two labels wide."""
    k = width / (window[1] - window[0])
    bins = max(1, round(width / 180))
    half = (window[1] - window[0]) / bins / 2
    return [
        {"u": u, "a": u - half, "b": u + half, "text": WORDS["more"].format(n=count)}
        for u, count in placed.more(k, bins, window)
    ]


def strip_rows(placed: Layout) -> list[Json]:
    """The density, in equal parts of true time: {i, n}; empty parts are left out."""
    return [{"i": i, "n": count} for i, count in enumerate(placed.density) if count]


def strip_ticks(placed: Layout) -> list[Json]:
    """Round years (or months) along the strip, at most a dozen."""
    true = layout.linear_ticks(placed.axis.days[0], placed.axis.days[-1], 10)
    return [{"i": i, "of": len(true), "day": day, "text": text} for i, (day, text) in enumerate(true)]


def build(
    placed: Layout,
    hues: Mapping[str, int],
    *,
    width: int,
    tips: Sequence[str] = (),
    theme: Json = LIGHT,
    data: bool = True,
    chart: bool = True,
    strip: bool = True,
    description: str = "",
) -> Json:
    """The Vega specification, `width` pixels wide in all, as plain JSON values.

    `data=False` leaves the data sets empty for a shell that fills them itself; `chart=False` draws the strip alone.
    """
    margin = right(placed) if chart else LEFT
    plot = max(120, width - LEFT - margin)
    top = chart_height(placed.lanes) + STRIP_GAP if chart else 0
    total = top + (STRIP + STRIP_AXIS if strip else -STRIP_GAP)
    return {
        "$schema": "https://vega.github.io/schema/vega/v6.json",
        "description": description,
        "width": plot,
        "height": total,
        "padding": {"left": LEFT, "right": margin, "top": 2, "bottom": 2},
        "autosize": "none",
        "background": None,
        "config": {
            "events": {"defaults": {"allow": True}},
            "text": {"font": FONT},
            "style": {"text": {"font": FONT}},
        },
        "signals": [
            *_state_signals(placed, theme, margin if chart else 0, data),
            *(_chart_signals() if chart else []),
            *_dom(chart, strip),
        ],
        "scales": _scales(placed),
        "data": _data(placed, hues, tips, plot, data),
        "marks": [*(_chart_marks(placed.lanes) if chart else []), *(_strip_marks(top) if strip else [])],
    }


def _round(u: float) -> float:
    return round(u, 9)


def _zoom(kmin: float) -> float:
    """A zoom, rounded up so that nothing shows a hair too early."""
    return NEVER if kmin > NEVER else math.ceil(kmin)


def _isolated(line: str) -> str:
    """A right-to-left line in a drawing needs its direction said: RIGHT-TO-LEFT ISOLATE ... POP."""
    return f"\u2067{line}\u2069" if layout.is_right_to_left(line) else line


# -- Signals --------------------------------------------------------------------------------------------------


def _state_signals(placed: Layout, theme: Json, beside: int, filled: bool) -> list[Json]:
    return [
        {"name": "theme", "value": theme},
        {"name": "selected", "value": ""},
        {"name": "knots", "value": knots(placed) if filled else None},
        {"name": "kmax", "value": placed.kmax},
        {"name": "k", "update": "width / span(dom)"},
        {"name": "least", "update": "min(1, width / kmax)"},
        {"name": "wide", "update": f"width + {beside}"},
    ]


def _chart_signals() -> list[Json]:
    inside = f"y() < {chart_height()}"
    middle = "(event.touches[0].clientX + event.touches[1].clientX) / 2"
    two = "event.touches && event.touches.length === 2"
    return [
        {
            "name": "zoom",
            "value": {"anchor": 0.5, "factor": 1},
            "on": [
                {
                    "events": {"type": "wheel", "source": "view", "consume": True},
                    "force": True,
                    "update": f"{{anchor: {inside} ? invert('x', clamp(x(), 0, width)) : (dom[0] + dom[1]) / 2, "
                    "factor: pow(1.0011, clamp(event.deltaY, -240, 240) * pow(16, event.deltaMode))}",
                },
            ],
        },
        {
            "name": "touched",
            "value": 0,
            "on": [
                {"events": {"type": "touchstart", "filter": two}, "update": "pinchDistance(event)"},
                {"events": "touchend", "update": "0"},
            ],
        },
        {
            "name": "pinch",
            "value": None,
            "on": [
                {
                    "events": {"type": "touchstart", "filter": two},
                    "update": "{distance: pinchDistance(event), dom: dom, "
                    f"anchor: invert('x', x() - event.changedTouches[0].clientX + {middle})}}",
                }
            ],
        },
        {
            "name": "spread",
            "value": 0,
            "on": [{"events": {"type": "touchmove", "filter": two, "consume": True}, "update": "pinchDistance(event)"}],
        },
        # What was pressed is kept when it is let go: a quick hand presses, moves and lets go within one frame, and
        # the last event of a frame must not undo the others.
        {
            "name": "down",
            "value": None,
            "on": [{"events": "pointerdown", "update": f"{inside} ? {{x: x(), dom: dom}} : null"}],
        },
        {
            "name": "drag",
            "value": {"x": 0, "far": 0},
            "on": [
                {"events": "pointerdown", "update": f"{inside} ? {{x: x(), far: 0}} : drag"},
                {
                    "events": "[pointerdown, window:pointerup] > window:pointermove",
                    "update": "down ? {x: x(), far: max(drag.far, abs(x() - down.x))} : drag",
                },
            ],
        },
        {
            "name": "picked",
            "value": None,
            "on": [
                {
                    "events": "@tl-label:click, @tl-date:click, @tl-mark:click, @tl-period:click, @tl-bar:click",
                    "force": True,
                    "update": "drag.far < 4 ? {id: datum.id, at: now()} : picked",
                }
            ],
        },
        {
            "name": "pickedMore",
            "value": None,
            "on": [{"events": "@tl-more:click", "force": True, "update": "{a: datum.a, b: datum.b, at: now()}"}],
        },
    ]


def _dom(chart: bool, strip: bool) -> list[Json]:
    """The one window. Each way to change it is one line here, clamped to [0, 1] and to the deepest zoom."""
    ways: list[Json] = []
    signals: list[Json] = []
    if chart:
        ways += [
            {
                "events": {"signal": "zoom"},
                "update": "clampRange(zoomLinear(dom, zoom.anchor, "
                "clamp(span(dom) * zoom.factor, least, 1) / span(dom)), 0, 1)",
            },
            {
                "events": {"signal": "spread"},
                "update": "pinch && spread ? clampRange(zoomLinear(pinch.dom, pinch.anchor, "
                "clamp(span(pinch.dom) * pinch.distance / spread, least, 1) / span(pinch.dom)), 0, 1) : dom",
            },
            {
                "events": {"signal": "drag"},
                "update": "down && !touched && drag.far >= 4 "
                "? clampRange([down.dom[0] + (down.x - drag.x) / width * span(down.dom), "
                "down.dom[1] + (down.x - drag.x) / width * span(down.dom)], 0, 1) : dom",
            },
            {
                "events": "dblclick",
                "update": f"y() > {chart_height()} || span(dom) < 0.999 ? [0, 1] : "
                "clampRange(zoomLinear(dom, invert('x', clamp(x(), 0, width)), max(least, 0.25)), 0, 1)",
            },
            {"events": {"signal": "pickedMore"}, "update": "pickedMore ? [pickedMore.a, pickedMore.b] : dom"},
        ]
    if strip:
        at = "scale('warp', invert('t', clamp({}, 0, wide)))"
        pressed = "@tl-strip:pointerdown, @tl-strip-bar:pointerdown"
        edges = {"left": "@tl-left:pointerdown", "right": "@tl-right:pointerdown"}
        signals += [
            {
                "name": "held",
                "value": False,
                "on": [
                    {"events": ", ".join([pressed, "@tl-window:pointerdown", *edges.values()]), "update": "true"},
                    {"events": "window:pointerup, window:pointercancel", "update": "false"},
                ],
            },
            {
                "name": "grip",
                "value": None,
                "on": [
                    {"events": pressed, "update": "{mode: 'move', x: x(), off: 0, span: span(dom)}"},
                    {
                        "events": "@tl-window:pointerdown",
                        "update": "{mode: 'move', x: x(), span: span(dom), off: "
                        "scale('t', invert('warp', (dom[0] + dom[1]) / 2)) - x()}",
                    },
                    *(
                        {"events": event, "update": f"{{mode: '{side}', x: x(), off: 0, span: 0}}"}
                        for side, event in edges.items()
                    ),
                    {
                        "events": "[pointerdown, window:pointerup] > window:pointermove",
                        "update": "held ? {mode: grip.mode, x: x(), off: grip.off, span: grip.span} : grip",
                    },
                ],
            },
        ]
        middle = at.format("grip.x + grip.off")
        edge = at.format("grip.x")
        ways.append(
            {
                "events": {"signal": "grip"},
                "update": "!grip ? dom : grip.mode === 'move' ? "
                f"clampRange([{middle} - grip.span / 2, {middle} + grip.span / 2], 0, 1) : "
                f"grip.mode === 'left' ? [clamp({edge}, 0, dom[1] - least), dom[1]] : "
                f"[dom[0], clamp({edge}, dom[0] + least, 1)]",
            }
        )
    return [*signals, {"name": "dom", "value": [0, 1], "on": ways}]


# -- Scales and data ------------------------------------------------------------------------------------------


def _scales(placed: Layout) -> list[Json]:
    return [
        {
            "name": "x",
            "type": "linear",
            "domain": {"signal": "dom"},
            "range": {"signal": "[0, width]"},
            "zero": False,
            "nice": False,
        },
        {
            "name": "warp",
            "type": "linear",
            "domain": {"signal": "knots.days"},
            "range": {"signal": "knots.us"},
            "zero": False,
            "nice": False,
        },
        {
            "name": "t",
            "type": "linear",
            "domain": {"signal": "[knots.days[0], knots.days[length(knots.days) - 1]]"},
            "range": {"signal": "[0, wide]"},
            "zero": False,
            "nice": False,
        },
        {
            "name": "high",
            "type": "sqrt",
            "domain": [0, max(placed.density, default=1)],
            "range": [0, STRIP - 4],
            "zero": True,
            "nice": False,
        },
    ]


def _filter(name: str, source: str, expression: str, *more: Json) -> Json:
    return {"name": name, "source": source, "transform": [{"type": "filter", "expr": expression}, *more]}


def _data(placed: Layout, hues: Mapping[str, int], tips: Sequence[str], plot: float, filled: bool) -> list[Json]:
    def values(name: str, make: list[Json]) -> Json:
        return {"name": name, "values": make if filled else []}

    reach = "datum.b >= dom[0] && datum.a <= dom[1]"
    return [
        values("events", rows(placed, hues, tips) if filled else []),
        values("ticks", tick_rows(placed) if filled else []),
        values("breaks", break_rows(placed) if filled else []),
        values("more", more_rows(placed, plot) if filled else []),
        {"name": "density", "values": strip_rows(placed)},
        {
            "name": "years",
            "values": strip_ticks(placed),
            "transform": [
                {
                    "type": "filter",
                    "expr": "datum.i % ceil(52 * datum.of / wide) === 0 && "
                    "scale('t', datum.day) > 14 && scale('t', datum.day) < wide - 14",
                }
            ],
        },
        _filter("marks", "events", f"(datum.m <= k || datum.id === selected) && {reach}"),
        _filter(
            "labels",
            "events",
            "datum.on && (datum.l <= k) && datum.u >= dom[0] && datum.u <= dom[1]",
        ),
        _filter("chosen", "labels", "datum.id === selected"),
        _filter("periods", "marks", "datum.p === 'period'"),
        _filter("bars", "marks", "datum.p === 'range' || datum.p === 'since' || datum.p === 'until'"),
        _filter(
            "faded",
            "marks",
            "datum.fade",
            {"type": "formula", "as": "step", "expr": "[1, 2, 3]"},
            {"type": "flatten", "fields": ["step"]},
        ),
        _filter(
            "alternates",
            "marks",
            "datum.on && length(datum.alt) > 0",
            {"type": "flatten", "fields": ["alt"], "as": ["v"]},
        ),
        _filter("shownTicks", "ticks", "datum.m <= k && datum.u >= dom[0] && datum.u < dom[1]"),
        _filter("shownBreaks", "breaks", f"{reach} && (datum.b - datum.a) * k >= 3"),
        _filter(
            "namedBreaks",
            "shownBreaks",
            "datum.m <= k && (datum.a + datum.b) / 2 > dom[0] && (datum.a + datum.b) / 2 < dom[1]",
        ),
        _filter(
            "context",
            "ticks",
            "datum.row === 1 && datum.u < dom[0]",
            {"type": "aggregate", "ops": ["argmax"], "fields": ["u"], "as": ["last"]},
        ),
        {
            "name": "firstTick",
            "source": "shownTicks",
            "transform": [
                {"type": "filter", "expr": "datum.row === 1"},
                {"type": "aggregate", "ops": ["min"], "fields": ["u"], "as": ["u"]},
            ],
        },
    ]


# -- Marks ----------------------------------------------------------------------------------------------------


def _sig(expression: str) -> Json:
    return {"signal": expression}


def _x(field: str, offset: float = 0) -> Json:
    return {"scale": "x", "field": field, "offset": offset}


def _kept(field: str, low: str = "-6", high: str = "width + 6") -> Json:
    """A long mark's end, kept near the window: browsers draw lines of a million pixels badly."""
    return _sig(f"clamp(scale('x', datum.{field}), {low}, {high})")


def _mark(kind: str, name: str, source: str, update: Json, *, interactive: bool = False, **more: Any) -> Json:
    return {
        "type": kind,
        "name": name,
        "from": {"data": source},
        "interactive": interactive,
        "aria": False,
        "encode": {"update": update},
        **more,
    }


def _chart_marks(lanes: int) -> list[Json]:
    top = MORE + lanes * LANE + ROWS  # the bar's upper edge
    low = top + BAR
    spine = f"(datum.s > 0 ? {top - 8} - {ROW} * datum.r : {low + 8} + {ROW} * datum.r)"
    hung = f"(datum.s > 0 ? {MORE} + {lanes - 1} * {LANE} - datum.n * {LANE} : {low + ROWS} + datum.n * {LANE})"
    foot = f"({hung} + (datum.s > 0 ? 0 : {DATE_LINE} + {TEXT_LINE} * length(datum.t) - 2))"
    hue = "(datum.on ? theme.hues[datum.c % 7] : theme.hair)"
    chosen = "datum.id === selected"
    hollow = "(datum.p === 'period' || datum.plan || datum.fade)"
    point = {"cursor": {"value": "pointer"}, "tooltip": _sig("datum.tip")}
    ticks_y = f"datum.row ? {low - 7} : {top + 15}"
    return [
        {
            "type": "rect",
            "name": "tl-spine",
            "interactive": False,
            "aria": False,
            "encode": {
                "update": {
                    "x": _sig("max(-4, scale('x', 0) - 4)"),
                    "x2": _sig("min(width + 8, scale('x', 1) + 4)"),
                    "y": {"value": top},
                    "height": {"value": BAR},
                    "fill": _sig("theme.bar"),
                }
            },
        },
        _mark(
            "path",
            "tl-break",
            "shownBreaks",
            {
                "path": _sig(
                    f"'M' + (clamp(scale('x', datum.a), -9, width + 9) + 4) + ',{top - 1} L' + "
                    f"(clamp(scale('x', datum.b), -9, width + 9) + 4) + ',{top - 1} L' + "
                    f"(clamp(scale('x', datum.b), -9, width + 9) - 4) + ',{low + 1} L' + "
                    f"(clamp(scale('x', datum.a), -9, width + 9) - 4) + ',{low + 1} Z'"
                ),
                "fill": _sig("theme.paper"),
                "tooltip": _sig("datum.tip"),
            },
            interactive=True,
        ),
        _mark(
            "rule",
            "tl-break-line",
            "shownBreaks",
            {
                "x": _sig("clamp(scale('x', datum.a), -9, width + 9) + 3"),
                "x2": _sig("clamp(scale('x', datum.b), -9, width + 9) - 3"),
                "y": {"value": top + BAR / 2},
                "stroke": _sig("theme.line"),
                "strokeDash": {"value": [1, 3]},
                "opacity": _sig("datum.m <= k ? 0 : 1"),
            },
        ),
        _mark(
            "rule",
            "tl-tick",
            "shownTicks",
            {
                "x": _x("u"),
                "y": _sig(f"datum.row ? {low - 19} : {top}"),
                "y2": _sig(f"datum.row ? {low} : {top + 5}"),
                "stroke": _sig("theme.line"),
            },
        ),
        _mark(
            "text",
            "tl-tick-text",
            "shownTicks",
            {
                "x": _x("u", 3),
                "y": _sig(ticks_y),
                "text": {"field": "text"},
                "fill": _sig("datum.row ? theme.ink : theme.muted"),
                "fontSize": {"value": layout.TICK_FONT},
                "fontWeight": _sig("datum.row ? 600 : 400"),
                "baseline": {"value": "alphabetic"},
            },
        ),
        _mark(
            "text",
            "tl-context",
            "context",
            {
                "x": {"value": 0},
                "y": {"value": low - 7},
                "text": _sig(
                    "isValid(datum.last) && (!length(data('firstTick')) || !isValid(data('firstTick')[0].u) || "
                    "scale('x', data('firstTick')[0].u) > 44) ? datum.last.text : ''"
                ),
                "fill": _sig("theme.muted"),
                "fontSize": {"value": layout.TICK_FONT},
                "fontWeight": {"value": 600},
                "baseline": {"value": "alphabetic"},
            },
        ),
        _mark(
            "text",
            "tl-break-text",
            "namedBreaks",
            {
                "x": _sig("scale('x', (datum.a + datum.b) / 2)"),
                "y": {"value": top + 15},
                "text": {"field": "text"},
                "align": {"value": "center"},
                "lineHeight": {"value": 15},
                "fontSize": {"value": layout.TICK_FONT},
                "fontStyle": {"value": "italic"},
                "fill": _sig("theme.muted"),
                "baseline": {"value": "alphabetic"},
            },
        ),
        _mark(
            "rect",
            "tl-glow",
            "chosen",
            {
                "x": _x("u"),
                "width": _sig(f"datum.w + {INDENT + 6}"),
                "y": _sig(f"{hung} - 3"),
                "height": _sig(f"{DATE_LINE} + {TEXT_LINE} * length(datum.t) + 3"),
                "fill": _sig("theme.glow"),
            },
        ),
        _mark(
            "rule",
            "tl-stem",
            "labels",
            {
                "x": _x("u"),
                "y": _sig(f"{spine} + (datum.s > 0 ? -4 : 4)"),
                "y2": _sig(foot),
                "stroke": _sig(f"{chosen} ? theme.accent : theme.line"),
                "strokeWidth": _sig(f"{chosen} ? 1.5 : 0.75"),
            },
        ),
        _mark(
            "rule",
            "tl-period",
            "periods",
            {
                "x": _kept("a"),
                "x2": _kept("b"),
                "y": _sig(spine),
                "stroke": _sig(hue),
                "strokeWidth": {"value": 1.5},
                **point,
            },
            interactive=True,
        ),
        *(
            _mark(
                "rule",
                f"tl-end-{field}",
                "periods",
                {
                    "x": _kept(field),
                    "y": _sig(f"{spine} - 3"),
                    "y2": _sig(f"{spine} + 3"),
                    "stroke": _sig(f"datum.fade ? null : {hue}"),
                    "strokeWidth": {"value": 1.5},
                },
            )
            for field in "ab"
        ),
        _mark(
            "rect",
            "tl-bar",
            "bars",
            {
                "x": _sig("datum.p === 'until' ? scale('x', datum.u) - 28 : clamp(scale('x', datum.u), -6, width + 6)"),
                "x2": _sig(
                    "datum.p === 'since' ? scale('x', datum.u) + 28 : datum.p === 'until' ? scale('x', datum.u) : "
                    "clamp(scale('x', datum.b), -6, width + 6)"
                ),
                "y": _sig(f"{spine} - (datum.p === 'range' ? 2 : 1)"),
                "height": _sig("datum.p === 'range' ? 4 : 2"),
                "fill": _sig(hue),
                **point,
            },
            interactive=True,
        ),
        _mark(
            "symbol",
            "tl-arrow",
            "bars",
            {
                "x": _sig("scale('x', datum.u) + (datum.p === 'since' ? 30 : -30)"),
                "y": _sig(spine),
                "shape": _sig("datum.p === 'since' ? 'triangle-right' : 'triangle-left'"),
                "size": _sig("datum.p === 'range' ? 0 : 60"),
                "fill": _sig(hue),
            },
        ),
        # A date that is only about right fades beyond its ends, in steps: gradients need ids, which clash on a page.
        *(
            _mark(
                "rule",
                f"tl-fade-{field}",
                "faded",
                {
                    "x": _sig(f"{_kept(field)['signal']} {sign} (datum.step - 1) * 6"),
                    "x2": _sig(f"{_kept(field)['signal']} {sign} datum.step * 6"),
                    "y": _sig(spine),
                    "stroke": _sig(hue),
                    "strokeWidth": {"value": 1.5},
                    "strokeOpacity": _sig("[0, 0.55, 0.3, 0.12][datum.step]"),
                },
            )
            for field, sign in (("a", "-"), ("b", "+"))
        ),
        _mark(
            "rule",
            "tl-doubt",
            "alternates",
            {
                "x": _kept("u"),
                "x2": _kept("v"),
                "y": _sig(spine),
                "stroke": _sig("theme.accent"),
                "strokeDash": {"value": [2, 2]},
            },
        ),
        _mark(
            "symbol",
            "tl-alternate",
            "alternates",
            {
                "x": _kept("v"),
                "y": _sig(spine),
                "shape": {"value": "diamond"},
                "size": {"value": 34},
                "stroke": _sig("theme.accent"),
                "strokeWidth": {"value": 1.5},
                "fill": _sig("theme.paper"),
            },
        ),
        _mark(
            "symbol",
            "tl-mark",
            "marks",
            {
                "x": _kept("u"),
                "y": _sig(spine),
                "shape": _sig(f"{list(SHAPES)!r}[datum.c % 7]"),
                "size": _sig("(datum.on ? 30 : 16) + 34 * (datum.z - 1)"),
                "stroke": _sig(f"{chosen} ? theme.ink : {hue}"),
                "strokeWidth": _sig(f"{chosen} ? 2.5 : 1.5"),
                "strokeDash": _sig("datum.plan ? [2, 2] : null"),
                "fill": _sig(f"{hollow} ? theme.paper : {hue}"),
                "zindex": _sig(f"{chosen} ? 1 : 0"),
                **point,
            },
            interactive=True,
        ),
        _mark(
            "text",
            "tl-date",
            "labels",
            {
                "x": _x("u", INDENT),
                "y": _sig(f"{hung} + 11"),
                "text": {"field": "d"},
                "fontSize": {"value": layout.DATE_FONT},
                "fill": _sig(f"{chosen} ? theme.accent : theme.muted"),
                "baseline": {"value": "alphabetic"},
                **point,
            },
            interactive=True,
        ),
        _mark(
            "text",
            "tl-label",
            "labels",
            {
                "x": _x("u", INDENT),
                "y": _sig(f"{hung} + {DATE_LINE + 11}"),
                "text": {"field": "t"},
                "lineHeight": {"value": TEXT_LINE},
                "limit": {"value": layout.LABEL_WIDTHS[-1]},
                "fontSize": {"value": layout.LABEL_FONT},
                "fill": _sig("theme.ink"),
                "baseline": {"value": "alphabetic"},
                **point,
            },
            interactive=True,
        ),
        _mark(
            "text",
            "tl-more",
            "more",
            {
                "x": _x("u"),
                "y": {"value": 11},
                "text": {"field": "text"},
                "align": {"value": "center"},
                "fontSize": {"value": 12},
                "fill": _sig("theme.muted"),
                "baseline": {"value": "alphabetic"},
                "cursor": {"value": "pointer"},
            },
            interactive=True,
        ),
    ]


def _strip_marks(top: int) -> list[Json]:
    base = top + STRIP
    ends = ["scale('t', invert('warp', dom[0]))", "scale('t', invert('warp', dom[1]))"]

    def rect(name: str, cursor: str, update: Json) -> Json:
        return {
            "type": "rect",
            "name": name,
            "aria": False,
            "encode": {
                "update": {"y": {"value": top}, "height": {"value": STRIP}, "cursor": {"value": cursor}, **update}
            },
        }

    return [
        rect("tl-strip", "pointer", {"x": {"value": -4}, "x2": _sig("wide"), "fill": _sig("theme.bar")}),
        _mark(
            "rect",
            "tl-strip-bar",
            "density",
            {
                "x": _sig(f"datum.i / {layout.DENSITY_BINS} * wide"),
                "width": _sig(f"max(1.5, wide / {layout.DENSITY_BINS} - 1)"),
                "y": _sig(f"{base} - scale('high', datum.n)"),
                "y2": {"value": base},
                "fill": _sig("theme.quiet"),
                "cursor": {"value": "pointer"},
            },
            interactive=True,
        ),
        _mark(
            "text",
            "tl-strip-text",
            "years",
            {
                "x": _sig("scale('t', datum.day)"),
                "y": {"value": base + 14},
                "text": {"field": "text"},
                "align": {"value": "center"},
                "fontSize": {"value": 12},
                "fill": _sig("theme.muted"),
                "baseline": {"value": "alphabetic"},
            },
        ),
        rect(
            "tl-window",
            "grab",
            {
                "x": _sig(ends[0]),
                "x2": _sig(f"max({ends[1]}, {ends[0]} + 3)"),
                "fill": _sig("theme.ink"),
                "fillOpacity": _sig("span(dom) > 0.999 ? 0.0001 : 0.1"),
                "stroke": _sig("theme.ink"),
                "strokeOpacity": _sig("span(dom) > 0.999 ? 0.25 : 0.8"),
            },
        ),
        *(
            rect(
                f"tl-{side}",
                "ew-resize",
                {
                    "x": _sig(f"{end} - 5"),
                    "width": {"value": 10},
                    "fill": _sig("theme.ink"),
                    "fillOpacity": {"value": 0.0001},
                },
            )
            for side, end in zip(("left", "right"), ends, strict=True)
        ),
    ]
