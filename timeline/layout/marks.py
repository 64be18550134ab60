"""The marks on the axis: which waits for more zoom, which row a bracket takes, how many lie where."""

from __future__ import annotations

import math
from collections.abc import Sequence

from timeline.layout.parts import DENSITY_BINS, MARK_GAP, ROWS, Axis
from timeline.layout.spans import Span


def clear_from(us: Sequence[float], ranks: Sequence[int]) -> list[float]:
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


def bracket_rows(
    spans: Sequence[Span], us: Sequence[float], sides: Sequence[int], ranks: Sequence[int], axis: Axis
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


def density(spans: Sequence[Span], axis: Axis) -> tuple[int, ...]:
    """How many events begin in each of equal parts of true time."""
    low, high = axis.days[0], axis.days[-1]
    counts = [0] * DENSITY_BINS
    for span in spans:
        place = ((span.first + span.last) / 2 - low) / (high - low)
        counts[min(DENSITY_BINS - 1, int(place * DENSITY_BINS))] += 1
    return tuple(counts)
