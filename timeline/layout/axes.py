"""The three axes: true time, one step an event, and the calendar with its empty stretches folded.

The compressed axis is made of calendar cells: a year with few events is one cell, a busy one splits into months and a
busy month into days; runs of empty cells become a gap, and a gap much faster than its surroundings is a marked break
that says what it cut.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from timeline.layout.levels import DAY, LEVEL_OF, YEAR, YEARS_OF, cell_of, cell_start
from timeline.layout.parts import BREAK_WIDTH, YEAR_WIDTH, Axis, Scale, Segment, SegmentKind
from timeline.layout.spans import Span


def make_axis(scale: Scale, spans: Sequence[Span], reference: float) -> Axis:
    if not spans or scale == "linear":
        return _linear_axis(spans)
    return _sequence_axis(spans) if scale == "sequence" else _compressed_axis(spans, reference)


def _extent(spans: Sequence[Span]) -> tuple[float, float]:
    if not spans:
        return 0.0, 1.0
    return min(span.start for span in spans), max(span.end for span in spans)


def _linear_axis(spans: Sequence[Span]) -> Axis:
    low, high = _extent(spans)
    room = max((high - low) * 0.01, 0.5)
    low, high = low - room, high + room
    return Axis((low, high), (0.0, 1.0), (Segment(low, high, 0.0, 1.0, "cell", len(spans)),))


def _sequence_axis(spans: Sequence[Span]) -> Axis:
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


# Room is counted in events: a cell gets one for each that it holds.
_SPLIT_OVER = 3.0  # a cell with more than this opens into finer ones
_FEW_CELLS, _OCCUPIED = 20, 0.1  # a level does when it has no more cells than this, or so large a part of them in use
_CELL_ROOM = 0.6  # beside one for each event
_GAP_ROOM, _GAP_GROWTH, _GAP_MOST = 0.35, 0.25, 1.4  # of an empty run: at least, for each doubling, at most
_BREAK_RATIO = 4.0  # a break runs at least so many times faster than either side of it
_WIDE_BREAKS = 4  # so many get room for their words in the first view,
_WORTH_WORDS = 0.045  # if they are at least this part of the whole
_NAMED_YEARS = 12  # more single years than this get no room for their names: there is none
_NAMES_MOST = 0.5  # all names together take no more of the axis than this


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of days with the room that it wants: a cell of the calendar, or what lies empty between two."""

    start: float
    end: float
    weight: float
    kind: SegmentKind = "cell"
    events: int = 0

    @property
    def days(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class _Need:
    """A day that needs room on the axis: where a mark stands (weight 1) or a long date ends (less)."""

    day: int
    level: int
    weight: float


def _needs(span: Span, top: int) -> list[_Need]:
    level = LEVEL_OF[span.unit]
    first, last = int(span.first), int(span.last) - 1
    needs = [_Need((first + last) // 2, level, 1.0)]
    if level < top:  # a decade on an axis of years: room at both its ends, and what is between may fold
        needs = [_Need(first, top, 0.5), _Need(last, top, 0.5)]
    if span.end > span.last:
        needs.append(_Need(int(span.end) - 1, max(level, top), 0.4))
    return needs


def _cells(needs: Sequence[_Need], level: int) -> list[_Run]:
    """The cells that hold something, busy ones split into those of the next level."""
    members: dict[int, list[_Need]] = defaultdict(list)
    for need in needs:
        members[cell_of(need.day, level)].append(need)
    cells: list[_Run] = []
    for cell, inside in sorted(members.items()):
        finer = [need for need in inside if need.level > level]
        if level < DAY and sum(need.weight for need in finer) > _SPLIT_OVER:
            cells += _cells(finer, level + 1)
            continue
        weight = _CELL_ROOM + sum(need.weight for need in inside)
        events = sum(need.weight >= 1 for need in inside)
        cells.append(_Run(cell_start(cell, level), cell_start(cell + 1, level), weight, "cell", events))
    return cells


def _top_level(spans: Sequence[Span], extent: float) -> int:
    """The coarsest calendar level of an axis: the finest of which enough cells hold events.

    Two thousand years with an event every ten would be nothing but breaks if the cells were years.
    """
    for level in range(YEAR, 0, -1):
        cells = {cell_of(int(span.first), level) for span in spans}
        if len(cells) <= _FEW_CELLS or len(cells) >= _OCCUPIED * extent / (365.2425 * YEARS_OF[level]):
            return level
    return 0


def _compressed_axis(spans: Sequence[Span], reference: float) -> Axis:
    runs = _runs(spans)
    weights = _with_room(runs, reference)
    total = math.fsum(weights)
    days, us, segments, passed = [runs[0].start], [0.0], [], 0.0
    reach = _Reach(spans)
    for run, weight in zip(runs, weights, strict=True):
        passed += weight
        days.append(run.end)
        us.append(min(1.0, passed / total))
        segments.append(Segment(run.start, run.end, us[-2], us[-1], run.kind, run.events, _gap_words(run, reach)))
    us[-1] = 1.0
    return Axis(tuple(days), tuple(us), tuple(segments))


def _runs(spans: Sequence[Span]) -> list[_Run]:
    """The whole axis: the cells that hold something, and the gaps between them."""
    low, high = _extent(spans)
    top = _top_level(spans, high - low)
    cells = _cells([need for span in spans for need in _needs(span, top)], top)
    runs: list[_Run] = []
    end = min(low, cells[0].start)
    previous: _Run | None = None
    for cell in cells:
        if cell.start > end:
            runs.append(_gap(end, cell.start, previous, cell))
        runs.append(cell)
        end, previous = cell.end, cell
    if high > end:
        runs.append(_gap(end, high, previous, None))
    return runs


def _gap(start: float, end: float, left: _Run | None, right: _Run | None) -> _Run:
    """An empty run between two cells (or beside one), and whether it is to be marked as a break.

    Room grows with the logarithm of the run, counted in the cells beside it: a month between months stays near to
    scale, thirty years do not push the rest off the page.
    """
    beside = [cell for cell in (left, right) if cell]
    usual = math.fsum(cell.days for cell in beside) / len(beside)
    weight = min(_GAP_MOST, _GAP_ROOM + _GAP_GROWTH * math.log2(1 + (end - start) / usual))
    fastest = max(cell.days / cell.weight for cell in beside)
    inner = left is not None and right is not None
    return _Run(start, end, weight, "break" if inner and (end - start) / weight >= _BREAK_RATIO * fastest else "gap")


def _with_room(runs: Sequence[_Run], reference: float) -> list[float]:
    """The weights, with room for the words of the longest breaks and for the names of years that stand alone."""
    extent = runs[-1].end - runs[0].start
    weights = [run.weight for run in runs]
    years = [i for i, run in enumerate(runs) if run.kind == "cell" and run.days > 300]
    breaks = [i for i, run in enumerate(runs) if run.kind == "break" and run.days > _WORTH_WORDS * extent]
    breaks.sort(key=lambda i: -runs[i].days)
    wanted = dict.fromkeys(breaks[:_WIDE_BREAKS], BREAK_WIDTH / reference)
    if len(years) <= _NAMED_YEARS:
        wanted |= dict.fromkeys(years, YEAR_WIDTH / reference)
    # Shares of the whole, so that the rest gives way; runs that have enough already keep what they have.
    total = math.fsum(weights)
    wanted = {i: share for i, share in wanted.items() if weights[i] < share * total}
    # On a narrow drawing the names alone would ask for more than there is, and turn the axis backwards.
    wanted = dict(list(wanted.items())[: sum(asked <= _NAMES_MOST for asked in accumulate(wanted.values()))])
    rest = math.fsum(weight for i, weight in enumerate(weights) if i not in wanted)
    scale = rest / (1 - math.fsum(wanted.values())) if rest else total
    return [wanted[i] * scale if i in wanted else weight for i, weight in enumerate(weights)]


class _Reach:
    """Which stretches a date reaches into: "the 1950s" may have been in any of the years that are folded there, and a
    war that lasted from 1618 to 1648 went on in 1630."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in ordered]
        self._furthest = list(accumulate((span.end for span in ordered), max))

    def free(self, run: _Run) -> tuple[float, float]:
        """What of the run lies behind the dates that begin before it, and before the first that begins in it."""
        begun = bisect_right(self._starts, run.start)
        left = max(run.start, self._furthest[begun - 1]) if begun else run.start
        right = min(run.end, self._starts[begun]) if begun < len(self._starts) else run.end
        return left, max(left, right)


def _gap_words(run: _Run, reach: _Reach) -> str:
    if run.kind == "cell":
        return ""
    left, right = reach.free(run)
    # The 27th century BC ends a year into the next hundred, and a date that is a year may begin before its first month.
    if right - left > 0.9 * run.days:
        return f"{length_words(left, right)}, no events"
    return length_words(run.start, run.end)


def length_words(start: float, end: float) -> str:
    """How long a run of days is, in whole units.

    >>> from timeline.when import day_number
    >>> length_words(day_number(1951, 1, 1), day_number(2009, 1, 1)), length_words(0, 40), length_words(0, 1)
    ('58 years', '40 days', '1 day')
    """
    days = end - start
    for unit, length in (("year", 365.2425), ("month", 30.436875)):
        if days >= 1.9 * length:
            return f"{round(days / length)} {unit}s"
    return f"{round(days)} day{'' if round(days) == 1 else 's'}"
