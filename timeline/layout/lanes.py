"""Texts side by side in lanes: from which zoom a text stands clear of the others."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Lane:
    """Texts of one lane, sorted by u, each with its width (gap included)."""

    __slots__ = ("us", "widths")

    def __init__(self) -> None:
        self.us: list[float] = []
        self.widths: list[float] = []

    def add(self, u: float, width: float) -> None:
        i = bisect_left(self.us, u)
        self.us.insert(i, u)
        self.widths.insert(i, width)

    def clear_of_left(self, u: float, most: float) -> float:
        """From which zoom u is right of every text that begins left of it; `most` is the widest there is."""
        need = 0.0
        for i in range(bisect_left(self.us, u) - 1, -1, -1):
            distance = u - self.us[i]
            if need * distance >= most:  # what lies further left can't reach, however wide
                break
            if self.widths[i] > need * distance:
                need = max(need, self.widths[i] / distance)
        return need

    def clear_of_right(self, u: float, width: float) -> float:
        """From which zoom a text of this width at u ends before the next stem."""
        i = bisect_right(self.us, u)
        return width / (self.us[i] - u) if i < len(self.us) else 0.0

    def holds(self, u: float) -> bool:
        i = bisect_left(self.us, u)
        return i < len(self.us) and self.us[i] == u


def kmin_in(lanes: Sequence[Lane], lane: int, u: float, width: float, most: float) -> float:
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
