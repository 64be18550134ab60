"""Where everything lies, in pixels from the top.

The line of "+3 more", label lanes, rows of brackets, the bar with its ticks, and the same mirrored; then the strip.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from timeline import layout
from timeline.layout import Layout

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


def chart_height(lanes: int = layout.LANES) -> int:
    """Height of the chart without the strip."""
    return MORE + 2 * (lanes * LANE + ROWS) + BAR


def height(lanes: int = layout.LANES) -> int:
    """Height of the whole drawing, strip included."""
    return chart_height(lanes) + STRIP_GAP + STRIP + STRIP_AXIS


def right(placed: Layout) -> int:
    """Room beside the plot for the text of the last label, whichever it is after zooming: none is ever cut."""
    return math.ceil(max((mark.label.width for mark in placed.marks), default=0.0)) + 2 * INDENT


@dataclass(frozen=True, slots=True)
class Heights:
    """How high things lie in a chart of so many lanes: pixels, or an expression over the datum of an event."""

    lanes: int

    @property
    def top(self) -> int:
        """The bar's upper edge."""
        return MORE + self.lanes * LANE + ROWS

    @property
    def low(self) -> int:
        """The bar's lower edge."""
        return self.top + BAR

    @property
    def mark(self) -> str:
        """Where an event's mark lies, in its row above or below the bar."""
        return f"(datum.s > 0 ? {self.top - 8} - {ROW} * datum.r : {self.low + 8} + {ROW} * datum.r)"

    @property
    def label(self) -> str:
        """The upper edge of its label."""
        above = f"{MORE} + {self.lanes - 1} * {LANE} - datum.n * {LANE}"
        return f"(datum.s > 0 ? {above} : {self.low + ROWS} + datum.n * {LANE})"

    @property
    def stem_end(self) -> str:
        """Where its stem meets the label."""
        return f"({self.label} + (datum.s > 0 ? 0 : {DATE_LINE} + {TEXT_LINE} * length(datum.t) - 2))"
