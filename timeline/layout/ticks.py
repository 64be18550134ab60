"""Names on the axis: calendar boundaries, round ones first, and the words of breaks, each with the zoom it needs."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.layout.lanes import Lane, kmin_in
from timeline.layout.levels import DAY, LEVEL_OF, MONTH, YEAR, cell_of, cell_start
from timeline.layout.parts import TICK_FONT, TICK_GAP, Axis, Scale, Segment, Tick
from timeline.layout.spans import Span, van_der_corput
from timeline.layout.text import text_width
from timeline.when import MONTHS, Unit, civil, day_number, year_words

_APART = 14.0  # pixels: boundaries nearer than this at the deepest zoom are never told apart
_MOST_TICKS = 120  # of one level in one segment; more would only make the page heavy
_ROUND_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


@dataclass(frozen=True, slots=True)
class _Boundary:
    """Where a year, month or day begins, in which year. `round` orders boundaries of one level: 0 is the roundest.

    `events` counts those between it and the next so round: of two names that have no room beside each other, the one
    where more happened is shown.
    """

    u: float
    year: int
    level: int
    round: int
    row: int
    text: str
    unit: Unit
    kmin: float = 0.0
    events: int = 0


# For each level, how round a boundary is, and how many cells lie between boundaries at least so round.
_ROUND_STEPS: dict[int, tuple[int, ...]] = {YEAR: (100, 50, 10, 5, 1), MONTH: (6, 6, 3, 1), DAY: (30, 10, 5, 1)}
_DAYS_OF: dict[int, float] = {YEAR: 365.2425, MONTH: 30.44, DAY: 1.0}


def place_ticks(axis: Axis, scale: Scale, spans: Sequence[Span], kmax: float) -> list[Tick]:
    """Calendar boundaries in two rows, each with the zoom from which its text has room, round ones first.

    The name of a month or a day comes no sooner than its year's: of seventy years, "Jan" alone says nothing.
    """
    if scale == "sequence":
        boundaries = list(_sequence_boundaries(axis, spans))
    else:
        boundaries = list(_calendar_boundaries(axis, sorted(int(span.first) for span in spans), kmax))
    ticks: list[Tick] = []
    years: dict[int, float] = {}  # the zoom from which each is named
    for row in (1, 0):
        roundest: dict[float, _Boundary] = {}
        for found in boundaries:
            if found.row == row and (found.u not in roundest or found.level < roundest[found.u].level):
                roundest[found.u] = found
        named = sorted(roundest.values(), key=lambda found: found.u)
        # One name where a year's cells are parted by a gap: the second "2023" in a row says nothing.
        named = [found for i, found in enumerate(named) if i == 0 or found.text != named[i - 1].text]
        if row == 0:
            named = [replace(found, kmin=max(found.kmin, years.get(found.year, math.inf))) for found in named]
        widths = [text_width(found.text, TICK_FONT) + TICK_GAP for found in named]
        most = max(widths, default=0.0)
        lane = Lane()
        for i in sorted(range(len(named)), key=lambda i: _first_named(named[i], i)):
            need = max(named[i].kmin, kmin_in([lane], 0, named[i].u, widths[i], most))
            if need <= kmax:
                if row == 1:
                    years[named[i].year] = need
                lane.add(named[i].u, widths[i])
                ticks.append(Tick(named[i].u, named[i].text, row, named[i].unit, need))
    return sorted(ticks, key=lambda tick: (tick.u, tick.row))


def _first_named(found: _Boundary, place: int) -> tuple[int, int, int, float]:
    return found.level, found.round, -found.events, van_der_corput(place)


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
        inside = days[bisect_left(days, segment.start) : bisect_right(days, segment.end)]
        for level, days_each in _DAYS_OF.items():
            one = room * min(1.0, days_each / length)  # the u of one cell of this level
            first = cell_of(math.floor(segment.start), level)
            last = cell_of(math.ceil(segment.end) - 1, level)
            cells: Iterable[int] = range(first, last + 1)
            if level == YEAR and (one * kmax < _APART or last - first > _MOST_TICKS):
                # Of a century, or of two thousand years, the round years are named, as fine as can be told apart.
                enough = max(_APART / (one * kmax), (last - first) / _MOST_TICKS)
                cells = _round_years(first, last, next((s for s in _ROUND_YEARS if s >= enough), _ROUND_YEARS[-1]))
            elif one * kmax < _APART:
                break
            elif last - first > _MOST_TICKS:
                near = {cell_of(day, level) + beside for day in inside for beside in (-1, 0, 1, 2)}
                cells = sorted(cell for cell in near if first <= cell <= last)
            for cell in cells:
                start = cell_start(cell, level)
                if start < segment.start and level != YEAR:
                    continue
                found = _boundary(axis.u(max(start, segment.start)), cell, level)
                # In one cell, boundaries of a kind show all together: 1950, 1960, 1970 and not 1953, 1960, 1977.
                each = _ROUND_STEPS[level][found.round]
                alone = length < 1.5 * days_each * each
                apart = 0.0 if alone else text_width(found.text, TICK_FONT) + TICK_GAP
                events = bisect_left(days, start + each * days_each) - bisect_left(days, start)
                yield replace(found, kmin=apart / (one * each), events=events)


def _sequence_boundaries(axis: Axis, spans: Sequence[Span]) -> Iterable[_Boundary]:
    """Each step's own date, no finer than it is known: between two steps a sequence has no scale to show."""
    finest: dict[float, int] = {}
    for span in spans:
        finest[span.first] = max(finest.get(span.first, YEAR), LEVEL_OF[span.unit])
    for first, level in finest.items():
        for shown in {level, YEAR}:
            yield _boundary(axis.u(first), cell_of(int(first), shown), shown)


def _round_years(first: int, last: int, step: int) -> list[int]:
    """The years of a span that are round as they are said: there is no year 0, so that AD 1 stands for it.

    >>> [year_words(year) for year in _round_years(-250, 250, 100)]
    ['200 BC', '100 BC', 'AD 1', '100', '200']
    """
    before = range(1 - (1 - first) // step * step, min(last, 0) + 1, step)
    after = range(max(step, -(-first // step) * step), last + 1, step)
    beginning = [1] if first <= 1 <= last and step >= 10 else []
    return [*before, *beginning, *after]


def _roundness(year: int) -> int:
    said = year if year > 0 else 1 - year
    return 0 if year == 1 else next(i for i, step in enumerate(_ROUND_STEPS[YEAR]) if said % step == 0)


def _boundary(u: float, cell: int, level: int) -> _Boundary:
    if level == DAY:
        year, month, day = civil(cell)
        return _Boundary(u, year, level, {1: 0, 11: 1, 21: 1, 6: 2, 16: 2, 26: 2}.get(day, 3), 0,
                         f"{day} {MONTHS[month - 1][:3]}", Unit.DAY)  # fmt: skip
    if level == MONTH:
        roundness = next(i for i, step in enumerate((12, 6, 3, 1)) if cell % step == 0)
        return _Boundary(u, cell // 12, level, roundness, 0, MONTHS[cell % 12][:3], Unit.MONTH)
    return _Boundary(u, cell, level, _roundness(cell), 1, year_words(cell), Unit.YEAR)


def linear_ticks(low: float, high: float, most: int) -> list[tuple[float, str]]:
    """Round dates along true time, at most so many: (day, text).

    >>> linear_ticks(day_number(1950, 1, 1), day_number(2026, 1, 1), 6)[:2]
    [(-3653, '1960'), (3652, '1980')]
    """
    years = (high - low) / 365.2425
    if years > 1.5:
        step = next((s for s in _ROUND_YEARS if years / s <= most), 10 * _ROUND_YEARS[-1])
        named = _round_years(civil(math.ceil(low))[0], civil(math.ceil(high))[0], step)
        starts = [(day_number(year, 1, 1), year_words(year)) for year in named]
    else:
        year, month, _ = civil(math.ceil(low))
        step = next((s for s in (1, 2, 3, 6) if years * 12 / s <= most), 12)
        first = -(-(year * 12 + month - 1) // step) * step
        cells = range(first, first + 2 * most * step, step)
        starts = [(cell_start(cell, MONTH), f"{MONTHS[cell % 12][:3]} {year_words(cell // 12)}") for cell in cells]
    return [(day, text) for day, text in starts if low <= day <= high]


def _words_width(part: Segment) -> float:
    """Of a break's words in two lines."""
    return max(text_width(words, TICK_FONT) for words in part.words.split(", ")) + TICK_GAP / 2


def break_kmin(part: Segment, ticks: Sequence[Tick]) -> float:
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
