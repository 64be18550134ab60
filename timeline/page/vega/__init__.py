"""A Layout as one Vega specification: the chart on its spine, and the overview strip in true time below it.

A single signal, `dom` (the window of u, [low, high] inside [0, 1]), is shared by wheel, drag, pinch, double-click, the
strip and whatever a shell sets from outside. Everything else follows from it by linear scales and by the one rule of
the layout: show what has `kmin <= k`. Nothing is hidden by opacity, so that the drawing holds what is seen and no more.

Signals that a shell may read or set: `width`, `dom`, `theme`, `selected` (an event's id), `picked` (an event's id and
a counter, after a click), `pickedMore` (a window of u, after a click on "+3 more"). Data that it may replace: `events`,
`ticks`, `breaks`, `more`, and the signal `knots` (the axis), when the scale changes.

sizes     where everything lies, in pixels
theme     colours, shapes, the font
data      a layout as data sets
signals   what the drawing keeps in mind, and every way to move its window
marks     what is drawn, from the back to the front
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from timeline.layout import Layout
from timeline.page.vega.data import break_rows, data_sets, knots, rows, tick_rows
from timeline.page.vega.marks import chart_marks, strip_marks
from timeline.page.vega.signals import signals
from timeline.page.vega.sizes import (
    LANE,
    LEFT,
    MOST_BESIDE,
    STRIP,
    STRIP_AXIS,
    STRIP_GAP,
    chart_height,
    height,
    right,
)
from timeline.page.vega.theme import DARK, FONT, LIGHT, SHAPES

__all__ = [
    "DARK", "LANE", "LEFT", "LIGHT", "MOST_BESIDE", "SHAPES", "STRIP", "STRIP_AXIS", "break_rows", "build", "height",
    "knots", "right", "rows", "tick_rows",
]  # fmt: skip


def build(
    placed: Layout,
    hues: Mapping[str, int],
    *,
    width: int,
    tips: Sequence[str] = (),
    theme: Mapping[str, Any] = LIGHT,
    filled: bool = True,
    chart: bool = True,
    whole: bool = False,
    description: str = "",
) -> dict[str, Any]:
    """The Vega specification, `width` pixels wide in all, as plain JSON values.

    `hues` numbers the categories, `tips` are what a hand over each mark is told. Unless `filled`, the data sets are
    empty, for a shell that fills them itself; without `chart` there is the strip alone. `whole` leaves out what the
    whole period does not show: such a drawing can't be zoomed.
    """
    beside = right(placed) if chart else LEFT
    plot = max(120, width - LEFT - beside)
    top = chart_height(placed.lanes) + STRIP_GAP if chart else 0
    return {
        "$schema": "https://vega.github.io/schema/vega/v6.json",
        "description": description,
        "width": plot,
        "height": top + STRIP + STRIP_AXIS,
        "padding": {"left": LEFT, "right": beside, "top": 2, "bottom": 2},
        "autosize": "none",
        "background": None,
        "config": {
            "events": {"defaults": {"allow": True}},
            "text": {"font": FONT},
            "style": {"text": {"font": FONT}},
        },
        "signals": signals(placed, theme, beside if chart else 0, filled=filled, chart=chart),
        "scales": _scales(placed),
        "data": data_sets(placed, hues, tips, plot, filled, plot if whole else math.inf),
        "marks": [*(chart_marks(placed.lanes) if chart else []), *strip_marks(top)],
    }


def _scales(placed: Layout) -> list[dict[str, Any]]:
    """`x` from the window to the plot, `warp` between true time and u, `t` and `high` for the strip."""
    exact = {"zero": False, "nice": False}
    ends = {"signal": "[knots.days[0], knots.days[length(knots.days) - 1]]"}
    days, us = {"signal": "knots.days"}, {"signal": "knots.us"}
    fullest = max(placed.density, default=1)
    return [
        {"name": "x", "type": "linear", "domain": {"signal": "dom"}, "range": {"signal": "[0, width]"}, **exact},
        {"name": "warp", "type": "linear", "domain": days, "range": us, **exact},
        {"name": "t", "type": "linear", "domain": ends, "range": {"signal": "[0, wide]"}, **exact},
        {"name": "high", "type": "sqrt", "domain": [0, fullest], "range": [0, STRIP - 4], "zero": True, "nice": False},
    ]
