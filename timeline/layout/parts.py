"""What a layout is made of, and the sizes it counts on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from timeline.model import Event
from timeline.when import Unit

Scale = Literal["compressed", "linear", "sequence"]
SegmentKind = Literal["cell", "gap", "break"]
Precision = Literal["day", "month", "season", "year", "decade", "century", "within", "range", "since", "until"]
SCALES: tuple[Scale, ...] = ("compressed", "linear", "sequence")
PRECISIONS: dict[Unit, Precision] = {
    Unit.DAY: "day",
    Unit.MONTH: "month",
    Unit.SEASON: "season",
    Unit.YEAR: "year",
    Unit.DECADE: "decade",
    Unit.CENTURY: "century",
}
PERIODS = frozenset({"month", "season", "year", "decade", "century", "within"})  # one date, known no better than this

# All sizes are CSS pixels.
REFERENCE = 1024.0  # the plot width for which the first view is packed; others follow from kmin
LANES = 3  # label lanes on each side of the spine
ROWS = 3  # rows of brackets and bars beside the spine, on each side
LABEL_FONT = 13.0
LABEL_LINES = 3
DATE_FONT = 12.0
LABEL_WIDTHS = (96.0, 114.0, 132.0, 150.0, 168.0)  # the narrowest that holds the headline is taken
LABEL_GAP = 14.0
TICK_FONT = 12.0
TICK_GAP = 8.0
MARK_GAP = 3.0  # marks nearer than this to a more important one wait for more zoom
BREAK_WIDTH = 60.0  # holds "123 years" over "no events"
YEAR_WIDTH = 34.0  # holds "1950"

DENSITY_BINS = 160
NEVER = 1e15  # stands for an endless kmin in JSON, which knows no infinity


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the axis: days [start, end) drawn at [u0, u1). `words` says what a gap or break leaves out:
    "8 years, no events", or "8 years" where a date reaches into it."""

    start: float
    end: float
    u0: float
    u1: float
    kind: SegmentKind
    events: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """The monotone map between days (since 1970-01-01, fractions allowed) and u, and its inverse."""

    days: tuple[float, ...]
    us: tuple[float, ...]
    segments: tuple[Segment, ...]

    def u(self, day: float) -> float:
        """Position of a day, clamped to [0, 1]."""
        return _interpolate(day, self.days, self.us)

    def day(self, u: float) -> float:
        """Day at a position, clamped to the axis."""
        return _interpolate(u, self.us, self.days)

    @property
    def breaks(self) -> tuple[Segment, ...]:
        return tuple(segment for segment in self.segments if segment.kind == "break")


@dataclass(frozen=True, slots=True)
class Tick:
    """A calendar boundary. `row` 0 holds months and days, 1 years and longer; `text` begins at `u`."""

    u: float
    text: str
    row: int
    unit: Unit
    kmin: float


@dataclass(frozen=True, slots=True)
class Label:
    """A headline hung to the right of its stem at the mark's u. Lane 0 is nearest to the spine.

    `width` is the widest line's, in pixels, without the gap to the next label.
    """

    lane: int
    kmin: float
    width: float
    lines: tuple[str, ...]
    date: str


@dataclass(frozen=True, slots=True)
class Alternate:
    """Where another source dates the same event."""

    u: float
    u0: float
    u1: float
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the axis.

    `u` is where mark and stem stand, `u0` to `u1` the days that its date can mean. `side` is 1 above the spine and
    -1 below; `row` 0 lies on the spine and holds the days, the rows outside it hold brackets and bars. A faded end is
    approximate or uncertain, an open one has no bound. `rank` orders by importance, 0 first.
    """

    event: Event
    u: float
    u0: float
    u1: float
    side: int
    row: int
    kmin: float
    precision: Precision
    fade_start: bool
    fade_end: bool
    open_start: bool
    open_end: bool
    rank: int
    label: Label
    alternates: tuple[Alternate, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """What a drawing needs. `marks` are sorted by u; `density` counts events in equal parts of true time."""

    scale: Scale
    axis: Axis
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    break_kmin: tuple[float, ...]  # from which zoom each of axis.breaks has room for its words
    density: tuple[int, ...]
    kmax: float
    lanes: int = LANES

    def shown(self, k: float, window: tuple[float, float] = (0.0, 1.0)) -> list[Mark]:
        """The marks whose labels show at zoom k in a window of u."""
        low, high = window
        return [mark for mark in self.marks if mark.label.kmin <= k and low <= mark.u <= high]

    def more(self, k: float, bins: int, window: tuple[float, float] = (0.0, 1.0)) -> list[tuple[float, int]]:
        """Events without a label, counted in equal parts of the window: (u of the part's middle, how many)."""
        low, high = window
        counts = [0] * bins
        for mark in self.marks:
            if low <= mark.u <= high and mark.label.kmin > k:
                counts[min(bins - 1, int((mark.u - low) / (high - low) * bins))] += 1
        return [(low + (i + 0.5) / bins * (high - low), count) for i, count in enumerate(counts) if count]


def _interpolate(x: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    if x <= xs[0]:
        return ys[0]
    if x >= xs[-1]:
        return ys[-1]
    i = bisect_right(xs, x) - 1
    return ys[i] + (ys[i + 1] - ys[i]) * (x - xs[i]) / (xs[i + 1] - xs[i])
