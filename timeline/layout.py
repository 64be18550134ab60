"""Events to positions: the uneven axis, ticks, lanes, labels and levels of detail. It knows no renderer.

Everything is computed once. Time maps to a position `u` in [0, 1] by a monotone, piecewise linear `Axis`; a drawing
maps `u` to pixels by a *linear* scale, so that its zoom is one number: `k`, the pixels per u (the plot's width at
fit). Whatever needs room carries `kmin`, the zoom from which it shows, and drawing is one rule: show what lies in
the window and has `kmin <= k`. Because lane, side and kmin never change, nothing overlaps at any zoom, nothing
jumps, and a window can be resized without computing anything again.

Three scales: `compressed` (empty stretches fold, busy ones open), `linear` (true time), `sequence` (one step an
event). The compressed axis is made of calendar cells: a year with few events is one cell, a busy one splits into
months and a busy month into days; runs of empty cells become a gap, and a gap much faster than its surroundings is a
marked break that says what it cut.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Literal

from timeline.errors import RenderError
from timeline.model import Chronology, Event
from timeline.when import MONTHS, Unit, When, civil, day_number, year_words

Scale = Literal["compressed", "linear", "sequence"]
SegmentKind = Literal["cell", "gap", "break"]
Precision = Literal["day", "month", "season", "year", "decade", "century", "range", "since", "until"]
SCALES: tuple[Scale, ...] = ("compressed", "linear", "sequence")
PRECISIONS: dict[Unit, Precision] = {
    Unit.DAY: "day",
    Unit.MONTH: "month",
    Unit.SEASON: "season",
    Unit.YEAR: "year",
    Unit.DECADE: "decade",
    Unit.CENTURY: "century",
}
PERIODS = frozenset({"month", "season", "year", "decade", "century"})  # one date, known no better than this

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


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the axis: days [start, end) drawn at [u0, u1). `words` says what a gap or break leaves out."""

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


def visible(chronology: Chronology | Iterable[Event]) -> list[Event]:
    """The events that a drawing shows: dated and not hidden, in the order of time."""
    events = chronology.events if isinstance(chronology, Chronology) else chronology
    dated = [event for event in events if event.when is not None and event.status != "hidden"]
    return sorted(dated, key=lambda event: (event.when.sort_key() if event.when else (), event.id))


def most_important(events: Iterable[Event], count: int) -> list[Event]:
    """So many of the visible events, those that a drawing labels first, in the order of time.

    Raises RenderError for a count below 1.
    """
    if count < 1:
        raise RenderError(f"top={count} leaves nothing to draw. Write 1 or more.")
    return [mark.event for mark in lay_out(events).marks if mark.rank < count]


def lay_out(
    chronology: Chronology | Iterable[Event],
    *,
    scale: Scale = "compressed",
    lanes: int = LANES,
    reference: float = REFERENCE,
) -> Layout:
    """Place the visible events. O(n log n).

    `reference` is the plot width, in pixels, for which the first view is packed as full as it goes.
    """
    events = visible(chronology)
    spans = [_span(event.when) for event in events if event.when]
    axis = _axis(scale, spans, reference)
    anchors = _steps(spans) if scale == "sequence" else _anchors(spans, axis)
    order = _by_importance(events, anchors)
    ranks = [0] * len(events)
    for rank, index in enumerate(order):
        ranks[index] = rank
    texts = [_label_text(event) for event in events]
    widths = [width for _, width in texts]
    sides, label_lanes, kmins = _place_labels(anchors, widths, order, lanes, reference)
    mark_kmins = _thin(anchors, ranks)
    rows = _bracket_rows(spans, anchors, sides, ranks, axis)

    marks = []
    for i, (event, span) in enumerate(zip(events, spans, strict=True)):
        when = event.when
        assert when
        label = Label(label_lanes[i], kmins[i], widths[i], texts[i][0], said(event))
        marks.append(
            Mark(
                event=event,
                u=anchors[i],
                u0=min(anchors[i], axis.u(span.start)),
                u1=max(anchors[i], axis.u(span.end)),
                side=sides[i],
                row=rows[i],
                kmin=min(mark_kmins[i], kmins[i]),
                precision=span.precision,
                fade_start=bool(when.start and (when.start.approximate or when.start.uncertain)),
                fade_end=bool(when.end and (when.end.approximate or when.end.uncertain)),
                open_start=when.start is None,
                open_end=when.end is None,
                rank=ranks[i],
                label=label,
                alternates=tuple(_alternate(other.when, other.source, axis) for other in event.other_dates),
            )
        )
    marks.sort(key=lambda mark: mark.u)
    finite = [kmin for kmin in kmins if kmin < math.inf]
    kmax = min(max([reference * 8, *(kmin * 1.5 for kmin in finite)]), reference * 2_000_000)
    ticks = tuple(_ticks(axis, scale, spans, kmax))
    return Layout(
        scale=scale,
        axis=axis,
        marks=tuple(marks),
        ticks=ticks,
        break_kmin=tuple(_break_kmin(part, ticks) for part in axis.breaks),
        density=_density(spans, axis),
        kmax=kmax,
        lanes=lanes,
    )


# -- What an event's date means for the axis ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Span:
    """Days [start, end) of the whole date, [first, last) of the part where the mark stands."""

    start: float
    end: float
    first: float
    last: float
    unit: Unit
    precision: Precision


def _span(when: When) -> _Span:
    start, end = when.ends
    if not when.is_interval:
        precision = PRECISIONS[start.unit]
    elif when.start is None:
        precision = "until"
    elif when.end is None:
        precision = "since"
    else:
        precision = "range"
    return _Span(start.earliest, end.latest + 1, start.earliest, start.latest + 1, start.unit, precision)


def _anchors(spans: Sequence[_Span], axis: Axis) -> list[float]:
    """Where each mark stands: events of one day or one month share it out evenly, in their order.

    Within a day (or a month known only as such) nothing says what came first, so the place inside it means no more
    than the calendar cell does; but marks that stood on one spot could never be told apart, at any zoom.
    """
    together: dict[tuple[float, float], list[int]] = defaultdict(list)
    for i, span in enumerate(spans):
        together[span.first, span.last].append(i)
    anchors = [0.0] * len(spans)
    for (first, last), members in together.items():
        low, high = axis.u(first), axis.u(last)
        for place, i in enumerate(members):
            anchors[i] = low + (high - low) * (place + 0.5) / len(members)
    return anchors


def _steps(spans: Sequence[_Span]) -> list[float]:
    """Where each mark of a sequence stands: in the middle of its step."""
    anchors = [0.0] * len(spans)
    for place, i in enumerate(sorted(range(len(spans)), key=lambda i: spans[i].first)):
        anchors[i] = (place + 0.5) / len(spans)
    return anchors


def _alternate(when: When, source: str, axis: Axis) -> Alternate:
    span = _span(when)
    low, high = axis.u(span.first), axis.u(span.last)
    return Alternate((low + high) / 2, axis.u(span.start), axis.u(span.end), source, when.words())


def _by_importance(events: Sequence[Event], anchors: Sequence[float]) -> list[int]:
    """Indices, the most important first.

    Ties would favour early events and leave the end of the axis bare; they are drawn in the order of a van der Corput
    sequence over their places instead, which is even over the axis from the first few on.
    """
    spread = {i: _van_der_corput(place) for place, i in enumerate(sorted(range(len(events)), key=anchors.__getitem__))}
    return sorted(
        range(len(events)),
        key=lambda i: (-events[i].importance, -events[i].independent, -len(events[i].sources), spread[i], events[i].id),
    )


def _van_der_corput(number: int) -> float:
    value, step = 0.0, 0.5
    while number:
        number, bit = divmod(number, 2)
        value += bit * step
        step /= 2
    return value


# -- Axes -----------------------------------------------------------------------------------------------------


def _interpolate(x: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    if x <= xs[0]:
        return ys[0]
    if x >= xs[-1]:
        return ys[-1]
    i = bisect_right(xs, x) - 1
    return ys[i] + (ys[i + 1] - ys[i]) * (x - xs[i]) / (xs[i + 1] - xs[i])


def _extent(spans: Sequence[_Span]) -> tuple[float, float]:
    if not spans:
        return 0.0, 1.0
    return min(span.start for span in spans), max(span.end for span in spans)


def _linear_axis(spans: Sequence[_Span]) -> Axis:
    low, high = _extent(spans)
    room = max((high - low) * 0.01, 0.5)
    low, high = low - room, high + room
    return Axis((low, high), (0.0, 1.0), (Segment(low, high, 0.0, 1.0, "cell", len(spans)),))


def _sequence_axis(spans: Sequence[_Span]) -> Axis:
    """One step an event, wherever its date begins; dates in between lie in between."""
    starts: dict[float, list[float]] = defaultdict(list)
    for span in spans:
        starts[span.first].append(span.last)
    low, high = _extent(spans)
    days, us, passed = [], [], 0
    for first in sorted(starts):
        days.append(first)
        us.append(passed / len(spans))
        passed += len(starts[first])
    if high <= days[-1]:
        high = days[-1] + 1
    days.append(high)
    us.append(1.0)
    if low < days[0]:  # only where something is known to end before it is known to begin: "until 1950"
        days[0] = low
    segments = tuple(
        Segment(a, b, u, v, "cell", len(starts[a])) for (a, b), (u, v) in zip(pairwise(days), pairwise(us), strict=True)
    )
    return Axis(tuple(days), tuple(us), segments)


# The calendar, coarse to fine: how a cell's number comes from a day, and where a cell begins.
_LEVELS = (1000, 100, 10, 1, "month", "day")
_YEAR, _MONTH, _DAY = 3, 4, 5
_LEVEL_OF = {
    Unit.CENTURY: 1,
    Unit.DECADE: 2,
    Unit.YEAR: _YEAR,
    Unit.SEASON: _MONTH,
    Unit.MONTH: _MONTH,
    Unit.DAY: _DAY,
}
_SPLIT_OVER = 3.0  # a cell with more than this opens into finer ones
_FEW_CELLS, _OCCUPIED = 20, 0.1
_LEAF_ROOM = 0.6  # beside one for each event
_GAP_ROOM, _GAP_GROWTH, _GAP_MOST = 0.35, 0.25, 1.4
_BREAK_RATIO = 4.0  # a break runs at least so many times faster than either side of it
_WIDE_BREAKS = 4  # so many get room for their words in the first view,
_WORTH_WORDS = 0.045  # if they are at least this part of the whole
_NAMED_YEARS = 12


def _cell_of(day: int, level: int) -> int:
    year, month, _ = civil(day)
    if level == _DAY:
        return day
    if level == _MONTH:
        return year * 12 + month - 1
    return year // int(_LEVELS[level])


def _cell_start(cell: int, level: int) -> int:
    if level == _DAY:
        return cell
    if level == _MONTH:
        return day_number(cell // 12, cell % 12 + 1, 1)
    return day_number(cell * int(_LEVELS[level]), 1, 1)


@dataclass(frozen=True, slots=True)
class _Leaf:
    start: int
    end: int
    weight: float
    events: int


@dataclass(frozen=True, slots=True)
class _Need:
    """A day that needs room on the axis: where a mark stands (weight 1) or a long date ends (less)."""

    day: int
    level: int
    weight: float


def _needs(span: _Span, top: int) -> list[_Need]:
    level = _LEVEL_OF[span.unit]
    first, last = int(span.first), int(span.last) - 1
    needs = [_Need((first + last) // 2, level, 1.0)]
    if level < top:  # a decade on an axis of years: room at both its ends, and what is between may fold
        needs = [_Need(first, top, 0.5), _Need(last, top, 0.5)]
    if span.end > span.last:
        needs.append(_Need(int(span.end) - 1, max(level, top), 0.4))
    return needs


def _leaves(needs: Sequence[_Need], level: int) -> list[_Leaf]:
    cells: dict[int, list[_Need]] = defaultdict(list)
    for need in needs:
        cells[_cell_of(need.day, level)].append(need)
    leaves: list[_Leaf] = []
    for cell in sorted(cells):
        members = cells[cell]
        finer = [need for need in members if need.level > level]
        if level < _DAY and sum(need.weight for need in finer) > _SPLIT_OVER:
            leaves += _leaves(finer, level + 1)
            continue
        weight = _LEAF_ROOM + sum(need.weight for need in members)
        events = sum(need.weight >= 1 for need in members)
        leaves.append(_Leaf(_cell_start(cell, level), _cell_start(cell + 1, level), weight, events))
    return leaves


def _top_level(spans: Sequence[_Span], extent: float) -> int:
    """The coarsest calendar level of an axis: the finest of which enough cells hold events.

    Two thousand years with an event every ten would be nothing but breaks if the cells were years.
    """
    for level in range(_YEAR, 0, -1):
        cells = {_cell_of(int(span.first), level) for span in spans}
        if len(cells) <= _FEW_CELLS or len(cells) >= _OCCUPIED * extent / (365.2425 * int(_LEVELS[level])):
            return level
    return 0


def _compressed_axis(spans: Sequence[_Span], reference: float) -> Axis:
    low, high = _extent(spans)
    top = _top_level(spans, high - low)
    leaves = _leaves([need for span in spans for need in _needs(span, top)], top)

    parts: list[tuple[float, float, float, SegmentKind, int]] = []
    before = min(low, leaves[0].start)
    previous: _Leaf | None = None
    for leaf in leaves:
        if leaf.start > before:
            parts.append((before, leaf.start, *_gap(leaf.start - before, previous, leaf), 0))
        parts.append((leaf.start, leaf.end, leaf.weight, "cell", leaf.events))
        before, previous = leaf.end, leaf
    if high > before:
        parts.append((before, high, *_gap(high - before, previous, None), 0))
    weights = _with_room(parts, reference)

    total = math.fsum(weights)
    days, us, segments, passed = [parts[0][0]], [0.0], [], 0.0
    for (start, end, _, kind, events), weight in zip(parts, weights, strict=True):
        passed += weight
        days.append(end)
        us.append(min(1.0, passed / total))
        segments.append(Segment(start, end, us[-2], us[-1], kind, events, _gap_words(start, end, kind)))
    us[-1] = 1.0
    return Axis(tuple(days), tuple(us), tuple(segments))


def _gap(length: float, left: _Leaf | None, right: _Leaf | None) -> tuple[float, SegmentKind]:
    """The weight of an empty run, and whether it is to be marked as a break.

    Room grows with the logarithm of the run, counted in the cells beside it: a month between months stays near to
    scale, thirty years do not push the rest off the page.
    """
    beside = [leaf for leaf in (left, right) if leaf]
    cell = math.fsum(leaf.end - leaf.start for leaf in beside) / len(beside)
    weight = min(_GAP_MOST, _GAP_ROOM + _GAP_GROWTH * math.log2(1 + length / cell))
    fastest = max((leaf.end - leaf.start) / leaf.weight for leaf in beside)
    inner = left is not None and right is not None
    return weight, "break" if inner and length / weight >= _BREAK_RATIO * fastest else "gap"


_NAMES_MOST = 0.5  # of the axis


def _with_room(parts: Sequence[tuple[float, float, float, SegmentKind, int]], reference: float) -> list[float]:
    """The weights, with room for the words of the longest breaks and for the names of years that stand alone."""
    extent = parts[-1][1] - parts[0][0]
    weights = [part[2] for part in parts]
    years = [i for i, (start, end, _, kind, _) in enumerate(parts) if kind == "cell" and end - start > 300]
    breaks = [
        i for i, (start, end, _, kind, _) in enumerate(parts) if kind == "break" and end - start > _WORTH_WORDS * extent
    ]
    breaks.sort(key=lambda i: parts[i][0] - parts[i][1])
    wanted = dict.fromkeys(breaks[:_WIDE_BREAKS], BREAK_WIDTH / reference)
    if len(years) <= _NAMED_YEARS:
        wanted |= dict.fromkeys(years, YEAR_WIDTH / reference)
    # Shares of the whole, so that the rest gives way; parts that have enough already keep what they have.
    total = math.fsum(weights)
    wanted = {i: share for i, share in wanted.items() if weights[i] < share * total}
    # On a narrow drawing the names alone would ask for more than there is, and turn the axis backwards.
    wanted = dict(list(wanted.items())[: sum(asked <= _NAMES_MOST for asked in accumulate(wanted.values()))])
    rest = math.fsum(weight for i, weight in enumerate(weights) if i not in wanted)
    scale = rest / (1 - math.fsum(wanted.values())) if rest else total
    return [wanted[i] * scale if i in wanted else weight for i, weight in enumerate(weights)]


def _words_width(part: Segment) -> float:
    """Of a break's words in two lines."""
    return max(text_width(words, TICK_FONT) for words in part.words.split(", ")) + TICK_GAP / 2


def _break_kmin(part: Segment, ticks: Sequence[Tick]) -> float:
    """From which zoom a break has room for its words, also beside the names of ticks that reach into it."""
    words = _words_width(part)
    middle = (part.u0 + part.u1) / 2
    need = words / (part.u1 - part.u0)
    before = bisect_left(ticks, part.u0, key=lambda tick: tick.u)
    for tick in reversed(ticks[max(0, before - 40) : before]):
        reach = (text_width(tick.text, TICK_FONT) + words / 2) / (middle - tick.u)
        if tick.kmin <= max(need, reach):
            need = max(need, reach)
    return need


def _gap_words(start: float, end: float, kind: SegmentKind) -> str:
    return "" if kind == "cell" else f"{length_words(start, end)}, no events"


def length_words(start: float, end: float) -> str:
    """How long a run of days is, in whole units.

    >>> length_words(day_number(1951, 1, 1), day_number(2009, 1, 1)), length_words(0, 40), length_words(0, 1)
    ('58 years', '40 days', '1 day')
    """
    days = end - start
    for unit, length in (("year", 365.2425), ("month", 30.436875)):
        if days >= 1.9 * length:
            return f"{round(days / length)} {unit}s"
    return f"{round(days)} day{'' if round(days) == 1 else 's'}"


def _axis(scale: Scale, spans: Sequence[_Span], reference: float) -> Axis:
    if not spans or scale == "linear":
        return _linear_axis(spans)
    return _sequence_axis(spans) if scale == "sequence" else _compressed_axis(spans, reference)


# -- Labels ---------------------------------------------------------------------------------------------------


class _Lane:
    """Labels of one lane, sorted by u: each with its width (gap included) and kmin."""

    __slots__ = ("kmins", "us", "widths")

    def __init__(self) -> None:
        self.us: list[float] = []
        self.widths: list[float] = []
        self.kmins: list[float] = []

    def add(self, u: float, width: float, kmin: float) -> None:
        i = bisect_left(self.us, u)
        self.us.insert(i, u)
        self.widths.insert(i, width)
        self.kmins.insert(i, kmin)

    def clear_of_left(self, u: float, most: float) -> float:
        """From which zoom u is right of every label that begins left of it."""
        need = 0.0
        for i in range(bisect_left(self.us, u) - 1, -1, -1):
            distance = u - self.us[i]
            if need * distance >= most:  # what lies further left can't reach, however wide
                break
            if self.widths[i] > need * distance:
                need = max(need, self.widths[i] / distance)
        return need

    def clear_of_right(self, u: float, width: float) -> float:
        """From which zoom a label of this width at u ends before the next stem."""
        i = bisect_right(self.us, u)
        return width / (self.us[i] - u) if i < len(self.us) else 0.0

    def holds(self, u: float) -> bool:
        i = bisect_left(self.us, u)
        return i < len(self.us) and self.us[i] == u


def _kmin_in(lanes: Sequence[_Lane], lane: int, u: float, width: float, most: float) -> float:
    """From which zoom a label can stand in a lane of this side.

    Its box must be clear of the boxes in its lane, its stem clear of the boxes in the lanes nearer to the spine, and
    the stems of the labels further out clear of its box.
    """
    if lanes[lane].holds(u):
        return math.inf
    need = 0.0
    for inner in lanes[: lane + 1]:
        need = max(need, inner.clear_of_left(u, most))
    for outer in lanes[lane:]:
        need = max(need, outer.clear_of_right(u, width))
    return need


def _place_labels(
    us: Sequence[float], widths: Sequence[float], order: Sequence[int], lanes: int, reference: float
) -> tuple[list[int], list[int], list[float]]:
    """Side (1 above, -1 below), lane and kmin of each label."""
    most = max(widths, default=0.0) + LABEL_GAP
    first = _pack(us, widths, order, lanes, reference)
    sides = {1: [_Lane() for _ in range(lanes)], -1: [_Lane() for _ in range(lanes)]}
    side_of, lane_of, kmin_of = [1] * len(us), [0] * len(us), [math.inf] * len(us)
    choices = [(side, lane) for lane in range(lanes - 1, -1, -1) for side in (1, -1)]
    packed = [i for i in order if i in first]
    for i in [*packed, *(i for i in order if i not in first)]:
        width = widths[i] + LABEL_GAP
        best = math.inf
        for side, lane in [first[i]] if i in first else choices:
            need = _kmin_in(sides[side], lane, us[i], width, most)
            if need < best:
                best, side_of[i], lane_of[i] = need, side, lane
        kmin_of[i] = best
        if best < math.inf:
            sides[side_of[i]][lane_of[i]].add(us[i], width, best)
        else:
            side_of[i] = 1 if len(packed) % 2 else -1
    return side_of, lane_of, kmin_of


# Ways to fill the first view: the width in pixels of the bins that put up one candidate each, whether a bin's most
# important or its narrowest label stands for it, how much of its width counts when labels are taken from left to
# right, and whether a side's stairs are finished first. None is best for all events; all together cost little.
_FILLINGS = [
    (bin_width, narrow, share, finish)
    for bin_width in (4.0, 2.0)
    for narrow in (False, True)
    for share in (1.0, 0.5)
    for finish in (False, True)
]


def _pack(
    us: Sequence[float], widths: Sequence[float], order: Sequence[int], lanes: int, k: float
) -> dict[int, tuple[int, int]]:
    """The labels of the first view, as many as fit: index -> (side, lane).

    The few most important come first wherever they stand; then the axis is filled from left to right, which packs
    closer than going on by importance would (a random order leaves a quarter of the room empty).
    """
    leading = list(order[: min(8, max(4, len(order) // 6)) if len(order) < 100 else 4])
    by_width = sorted(order, key=lambda i: (widths[i], us[i], i))
    best: dict[int, tuple[int, int]] = {}
    for bin_width, narrow, share, finish in _FILLINGS:
        of_bin: dict[int, int] = {}
        for i in by_width if narrow else order:
            of_bin.setdefault(int(us[i] * k / bin_width), i)
        filling = sorted(set(of_bin.values()).difference(leading), key=lambda i: (us[i] * k + widths[i] * share, i))
        chosen: list[int] = []
        placed: dict[int, tuple[int, int]] = {}
        for i in [*leading, *filling]:
            trial = list(chosen)
            insort(trial, i, key=lambda j: (us[j], j))
            stairs = _stairs(trial, us, widths, lanes, k, finish)
            if stairs is not None:
                chosen, placed = trial, stairs
        if len(placed) > len(best):
            best = placed
    return best


def _stairs(
    chosen: Sequence[int], us: Sequence[float], widths: Sequence[float], lanes: int, k: float, finish: bool
) -> dict[int, tuple[int, int]] | None:
    """Lanes for these labels (sorted by u) at zoom k, or None when they don't all fit.

    From left to right each label takes the outermost lane that its stem can reach, so that lanes go down towards the
    spine as stairs and no stem ever crosses a text. `finish` goes on with the stairs that have the fewest steps left,
    else the freer side is taken.
    """
    above, below = [-math.inf] * lanes, [-math.inf] * lanes
    placed: dict[int, tuple[int, int]] = {}
    for i in chosen:
        x = us[i] * k
        up, down = _reach(above, x), _reach(below, x)
        higher = up >= down
        if finish and min(up, down):
            higher = up <= down
        lane = (up if higher else down) - 1
        if lane < 0:
            return None
        (above if higher else below)[lane] = x + widths[i] + LABEL_GAP
        placed[i] = (1 if higher else -1, lane)
    return placed


def _reach(ends: Sequence[float], x: float) -> int:
    """How many lanes, from the spine outwards, a stem at x can pass."""
    for lane, end in enumerate(ends):
        if end > x:
            return lane
    return len(ends)


# -- Marks ----------------------------------------------------------------------------------------------------


def _thin(us: Sequence[float], ranks: Sequence[int]) -> list[float]:
    """From which zoom each mark stands clear of the nearest more important one on either side. O(n)."""
    order = sorted(range(len(us)), key=us.__getitem__)
    nearest = [math.inf] * len(us)
    for run in (order, order[::-1]):
        stack: list[int] = []
        for i in run:
            while stack and ranks[stack[-1]] > ranks[i]:
                stack.pop()
            if stack:
                nearest[i] = min(nearest[i], abs(us[i] - us[stack[-1]]))
            stack.append(i)
    return [MARK_GAP / distance if distance else math.inf for distance in nearest]


def _bracket_rows(
    spans: Sequence[_Span], us: Sequence[float], sides: Sequence[int], ranks: Sequence[int], axis: Axis
) -> list[int]:
    """Row 0 for days; brackets and bars take the first free row outside it, the longest nearest to the labels."""
    rows = [0] * len(spans)
    for side in (1, -1):
        ends = [-math.inf] * ROWS
        for i in sorted(range(len(spans)), key=lambda i: (spans[i].start, -spans[i].end, ranks[i])):
            if sides[i] != side or spans[i].precision == "day":
                continue
            start, end = axis.u(spans[i].start), axis.u(spans[i].end)
            row = next((n for n in range(ROWS) if ends[n] <= start + 1e-9), None)
            if row is None:
                row = min(range(ROWS), key=ends.__getitem__)
            ends[row] = max(ends[row], end)
            rows[i] = row + 1
    return rows


def _density(spans: Sequence[_Span], axis: Axis, bins: int = 160) -> tuple[int, ...]:
    low, high = axis.days[0], axis.days[-1]
    counts = [0] * bins
    for span in spans:
        place = ((span.first + span.last) / 2 - low) / (high - low)
        counts[min(bins - 1, int(place * bins))] += 1
    return tuple(counts)


# -- Ticks ----------------------------------------------------------------------------------------------------

_MOST_TICKS = 120  # of one level in one segment; more would only make the page heavy
_ROUND_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


@dataclass(frozen=True, slots=True)
class _Boundary:
    """Where a year, month or day begins. `round` orders boundaries of one level: 0 is the roundest."""

    u: float
    level: int
    round: int
    row: int
    text: str
    unit: Unit
    kmin: float = 0.0


# For each level, how round a boundary is, and how many cells lie between boundaries at least so round.
_ROUND_STEPS: dict[int, tuple[int, ...]] = {_YEAR: (100, 50, 10, 5, 1), _MONTH: (6, 6, 3, 1), _DAY: (30, 10, 5, 1)}
_DAYS_OF: dict[int, float] = {_YEAR: 365.2425, _MONTH: 30.44, _DAY: 1.0}


def _ticks(axis: Axis, scale: Scale, spans: Sequence[_Span], kmax: float) -> list[Tick]:
    """Calendar boundaries in two rows, each with the zoom from which its text has room, round ones first."""
    if scale == "sequence":
        boundaries = list(_sequence_boundaries(axis, spans))
    else:
        boundaries = list(_calendar_boundaries(axis, sorted(int(span.first) for span in spans), kmax))
    ticks: list[Tick] = []
    for row in (0, 1):
        roundest: dict[float, _Boundary] = {}
        for found in boundaries:
            if found.row == row and (found.u not in roundest or found.level < roundest[found.u].level):
                roundest[found.u] = found
        named = sorted(roundest.values(), key=lambda found: found.u)
        # One name where a year's cells are parted by a gap: the second "2023" in a row says nothing.
        named = [found for i, found in enumerate(named) if i == 0 or found.text != named[i - 1].text]
        widths = [text_width(found.text, TICK_FONT) + TICK_GAP for found in named]
        most = max(widths, default=0.0)
        lane = _Lane()
        for i in sorted(range(len(named)), key=lambda i: (named[i].level, named[i].round, _van_der_corput(i))):
            need = max(named[i].kmin, _kmin_in([lane], 0, named[i].u, widths[i], most))
            if need <= kmax:
                lane.add(named[i].u, widths[i], need)
                ticks.append(Tick(named[i].u, named[i].text, row, named[i].unit, need))
    return sorted(ticks, key=lambda tick: (tick.u, tick.row))


def _calendar_boundaries(axis: Axis, days: Sequence[int], kmax: float) -> Iterable[_Boundary]:
    """The boundaries inside the cells. None in gaps, which have no room for them; a year whose beginning lies in a
    gap is named where its first cell begins, for the name belongs to what is seen.

    `days` are the events' days, sorted: where a level would have more boundaries than can be of use (the months of
    seventy years), only those next to an event are made.
    """
    for segment in axis.segments:
        if segment.kind != "cell":
            continue
        room, length = segment.u1 - segment.u0, segment.end - segment.start
        for level, days_each in _DAYS_OF.items():
            one = room * min(1.0, days_each / length)  # the u of one cell of this level
            if one * kmax < 14:
                break  # never to be told apart, at the deepest zoom
            first = _cell_of(math.floor(segment.start), level)
            last = _cell_of(math.ceil(segment.end) - 1, level)
            cells: Iterable[int] = range(first, last + 1)
            if last - first > _MOST_TICKS and level > _YEAR:
                inside = days[bisect_left(days, segment.start) : bisect_right(days, segment.end)]
                near = {_cell_of(day, level) + beside for day in inside for beside in (-1, 0, 1, 2)}
                cells = sorted(cell for cell in near if first <= cell <= last)
            elif last - first > _MOST_TICKS:
                step = next((s for s in reversed(_ROUND_STEPS[level]) if (last - first) / s <= _MOST_TICKS), 1000)
                cells = range(first - first % step + step, last + 1, step)
            for cell in cells:
                start = _cell_start(cell, level)
                if start < segment.start and level != _YEAR:
                    continue
                found = _boundary(axis.u(max(start, segment.start)), cell, level)
                # In one cell, boundaries of a kind show all together: 1950, 1960, 1970 and not 1953, 1960, 1977.
                alone = length < 1.5 * days_each
                apart = 0.0 if alone else text_width(found.text, TICK_FONT) + TICK_GAP
                yield replace(found, kmin=apart / (one * _ROUND_STEPS[level][found.round]))


def _sequence_boundaries(axis: Axis, spans: Sequence[_Span]) -> Iterable[_Boundary]:
    """Each step's own date, no finer than it is known: between two steps a sequence has no scale to show."""
    finest: dict[float, int] = {}
    for span in spans:
        finest[span.first] = max(finest.get(span.first, _YEAR), _LEVEL_OF[span.unit])
    for first, level in finest.items():
        for shown in {level, _YEAR}:
            yield _boundary(axis.u(first), _cell_of(int(first), shown), shown)


def _boundary(u: float, cell: int, level: int) -> _Boundary:
    if level == _DAY:
        _, month, day = civil(cell)
        return _Boundary(u, level, {1: 0, 11: 1, 21: 1, 6: 2, 16: 2, 26: 2}.get(day, 3), 0,
                         f"{day} {MONTHS[month - 1][:3]}", Unit.DAY)  # fmt: skip
    steps = _ROUND_STEPS[level]
    roundness = next(i for i, step in enumerate((12, 6, 3, 1) if level == _MONTH else steps) if cell % step == 0)
    if level == _MONTH:
        return _Boundary(u, level, roundness, 0, MONTHS[cell % 12][:3], Unit.MONTH)
    return _Boundary(u, level, roundness, 1, year_words(cell), Unit.YEAR)


def linear_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Round dates along true time, at most so many: (day, text).

    >>> linear_ticks(day_number(1950, 1, 1), day_number(2026, 1, 1), 6)[:2]
    [(-3653, '1960'), (3652, '1980')]
    """
    years = (high - low) / 365.2425
    if years > 1.5:
        step = next((s for s in _ROUND_YEARS if years / s <= most), 10 * _ROUND_YEARS[-1])
        first = -(-civil(math.ceil(low))[0] // step) * step
        starts = [
            (day_number(year, 1, 1), _boundary(0.0, year, _YEAR).text)
            for year in range(first, first + 10**6, step)[: 2 * most]
        ]
    else:
        year, month, _ = civil(math.ceil(low))
        step = next((s for s in (1, 2, 3, 6) if years * 12 / s <= most), 12)
        first = -(-(year * 12 + month - 1) // step) * step
        cells = range(first, first + 2 * most * step, step)
        starts = [(_cell_start(cell, _MONTH), f"{MONTHS[cell % 12][:3]} {cell // 12}") for cell in cells]
    return [(day, text) for day, text in starts if low <= day <= high]


# -- Text -----------------------------------------------------------------------------------------------------

# Advance widths of Helvetica and Arial in thousandths of the font size, for "space" to "~". The page's font stack
# begins with fonts of these widths on every system, so that text can be wrapped before it meets a browser.
_ADVANCES = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
)  # fmt: skip
_BREAK_HERE = re.compile(r"(?<= )|(?<=[-–—/])(?=[^\W\d])")  # "counter-intelligence", but not "2-1"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI"})


@lru_cache(maxsize=4096)
def _advance(character: str) -> int:
    code = ord(character)
    if 32 <= code < 127:
        return _ADVANCES[code - 32]
    if unicodedata.east_asian_width(character) in "WF":
        return 1000
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    if character in "’‘":
        return 222
    if character in "“”–":
        return 440
    base = unicodedata.normalize("NFD", character)[0]
    return _ADVANCES[ord(base) - 32] if 32 <= ord(base) < 127 else 640


def text_width(text: str, size: float) -> float:
    """Width in pixels, 3 % to the safe side of Helvetica's."""
    return sum(map(_advance, text)) * size * 0.00103


def plain(text: str) -> str:
    """Text for a drawing: one line, without control characters (a stray bidi override would turn what follows)."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_plain_character, text)).split())


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    # Joiners shape Arabic and Indic words and emoji; every other format character is invisible or harmful.
    return "" if category in ("Cf", "Cs", "Co", "Cn") and character not in "\u200c\u200d" else character


def is_right_to_left(text: str) -> bool:
    """By the first strong character, as HTML's dir=auto decides."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def wrap(text: str, width: float, lines: int, size: float = LABEL_FONT) -> tuple[list[str], bool]:
    """Break text into at most so many lines; the flag says whether all of it fitted, else it ends in an ellipsis.

    >>> wrap("Ferry service between the islands begins", 100, 3)
    (['Ferry service', 'between the', 'islands begins'], True)
    """
    return _wrap(_pieces(text, size), width, lines, size)


def _wrap(pieces: Sequence[tuple[str, float]], width: float, lines: int, size: float) -> tuple[list[str], bool]:
    space = text_width(" ", size)
    done: list[str] = []
    line, used = "", 0.0
    for piece, wide in pieces:
        trailing = space if piece.endswith(" ") else 0.0
        if used + wide - trailing <= width:
            line, used = line + piece, used + wide
            continue
        if line:
            done.append(line.rstrip())
        line, used = piece, wide
        while used - trailing > width:  # a single word wider than the line
            cut = 1
            while text_width(line[: cut + 1], size) <= width:
                cut += 1
            done.append(line[:cut])
            line = line[cut:]
            used = text_width(line, size)
        if len(done) > lines:
            break
    if line:
        done.append(line.rstrip())
    if len(done) <= lines:
        return done, True
    last = done[lines - 1]
    while last and text_width(last + "…", size) > width:
        last = last[:-1]
    return [*done[: lines - 1], last.rstrip(" ,;:.-–") + "…"], False


def _pieces(text: str, size: float) -> list[tuple[str, float]]:
    """Where a line may break, with widths: after a space or hyphen, and before a wide (CJK) character,
    but not before closing punctuation nor after opening."""
    pieces: list[tuple[str, float]] = []
    for word in _BREAK_HERE.split(" ".join(text.split())):
        if word.isascii():
            pieces.append((word, _word_width(word, size)))
            continue
        start = 0
        for i, character in enumerate(word[1:], 1):
            opened = unicodedata.category(word[i - 1]) in ("Ps", "Pi")
            closing = unicodedata.category(character) in ("Pe", "Pf", "Po")
            if unicodedata.east_asian_width(character) in "WF" and not closing and not opened:
                pieces.append((word[start:i], text_width(word[start:i], size)))
                start = i
        pieces.append((word[start:], text_width(word[start:], size)))
    return pieces


@lru_cache(maxsize=65536)
def _word_width(word: str, size: float) -> float:
    """Kept, because the same words come again and again."""
    return text_width(word, size)


def said(event: Event) -> str:
    """The event's date in words, so that what a mark shows is said as well: "about 2010", "expected June 2026"."""
    words = event.when.words() if event.when else ""
    return f"expected {words}" if event.planned and words else words


def _label_text(event: Event) -> tuple[tuple[str, ...], float]:
    """The headline in lines, and the widest line's width, the date's line included."""
    pieces = _pieces(plain(event.headline) or plain(event.id), LABEL_FONT)
    needed = sum(width for _, width in pieces) / LABEL_LINES
    lines: list[str] = []
    for width in LABEL_WIDTHS:
        if width < min(needed * 0.9, LABEL_WIDTHS[-1]):
            continue  # the headline can't fit into its lines
        lines, whole = _wrap(pieces, width, LABEL_LINES, LABEL_FONT)
        if whole:
            break
    return tuple(lines), max([text_width(said(event), DATE_FONT), *(text_width(line, LABEL_FONT) for line in lines)])
