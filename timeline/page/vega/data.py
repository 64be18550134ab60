"""The data sets: a layout as rows, and what the drawing filters out of them while it is zoomed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from timeline import layout
from timeline.layout import Layout
from timeline.page.words import WORDS

Json = dict[str, Any]


def rows(placed: Layout, hues: Mapping[str, int], tips: Sequence[str] = (), deepest: float = math.inf) -> list[Json]:
    """The data set `events`: one row a mark that shows up to the zoom `deepest`, in the order of u, with short names
    because pages hold many."""
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
        if mark.kmin <= deepest
    ]


def tick_rows(placed: Layout, deepest: float = math.inf) -> list[Json]:
    return [
        {"u": _round(tick.u), "text": tick.text, "row": tick.row, "m": _zoom(tick.kmin)}
        for tick in placed.ticks
        if tick.kmin <= deepest
    ]


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
    true = layout.linear_ticks(placed.axis.days[0], placed.axis.days[-1], 10) if placed.marks else []
    return [{"i": i, "of": len(true), "day": day, "text": text} for i, (day, text) in enumerate(true)]


def _round(u: float) -> float:
    return round(u, 9)


def _zoom(kmin: float) -> float:
    """A zoom, rounded up so that nothing shows a hair too early."""
    return layout.NEVER if kmin > layout.NEVER else math.ceil(kmin)


def _isolated(line: str) -> str:
    """A right-to-left line in a drawing needs its direction said: RIGHT-TO-LEFT ISOLATE ... POP."""
    return f"\u2067{line}\u2069" if layout.is_right_to_left(line) else line


def data_sets(
    placed: Layout, hues: Mapping[str, int], tips: Sequence[str], plot: float, filled: bool, deepest: float
) -> list[Json]:
    """All data sets; those that depend on the scale are empty unless `filled`, for a shell that fills them itself."""
    return [
        {"name": "events", "values": rows(placed, hues, tips, deepest) if filled else []},
        {"name": "ticks", "values": tick_rows(placed, deepest) if filled else []},
        {"name": "breaks", "values": break_rows(placed) if filled else []},
        {"name": "more", "values": more_rows(placed, plot) if filled else []},
        {"name": "density", "values": strip_rows(placed)},
        {"name": "years", "values": strip_ticks(placed), "transform": [{"type": "filter", "expr": _STRIP_TICK_FITS}]},
        *(
            {"name": name, "source": source, "transform": [{"type": "filter", "expr": kept}, *more]}
            for name, source, kept, *more in _DERIVED
        ),
    ]


_STRIP_TICK_FITS = (
    "datum.i % ceil(52 * datum.of / wide) === 0 && scale('t', datum.day) > 14 && scale('t', datum.day) < wide - 14"
)
_IN_WINDOW = "datum.b >= dom[0] && datum.a <= dom[1]"

# What the marks are drawn from: a name, the data set it is taken from, which rows are kept, and what is done to them.
_DERIVED: Sequence[tuple[Any, ...]] = [
    ("marks", "events", f"(datum.m <= k || datum.id === selected) && {_IN_WINDOW}"),
    ("labels", "events", "datum.on && (datum.l <= k) && datum.u >= dom[0] && datum.u <= dom[1]"),
    ("chosen", "labels", "datum.id === selected"),
    ("periods", "marks", "datum.p === 'period'"),
    ("bars", "marks", "datum.p === 'range' || datum.p === 'since' || datum.p === 'until'"),
    ("faded", "marks", "datum.fade",
     {"type": "formula", "as": "step", "expr": "[1, 2, 3]"}, {"type": "flatten", "fields": ["step"]}),
    ("alternates", "marks", "datum.on && length(datum.alt) > 0", {"type": "flatten", "fields": ["alt"], "as": ["v"]}),
    ("shownTicks", "ticks", "datum.m <= k && datum.u >= dom[0] && datum.u < dom[1]"),
    ("shownBreaks", "breaks", f"{_IN_WINDOW} && (datum.b - datum.a) * k >= 3"),
    ("namedBreaks", "shownBreaks",
     "datum.m <= k && (datum.a + datum.b) / 2 > dom[0] && (datum.a + datum.b) / 2 < dom[1]"),
    ("context", "ticks", "datum.row === 1 && datum.u < dom[0]",
     {"type": "aggregate", "ops": ["argmax"], "fields": ["u"], "as": ["last"]}),
    ("firstTick", "shownTicks", "datum.row === 1", {"type": "aggregate", "ops": ["min"], "fields": ["u"], "as": ["u"]}),
]  # fmt: skip
