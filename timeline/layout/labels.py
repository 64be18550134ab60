"""Where each headline stands, and from which zoom: packed for the first view, never moved after."""

from __future__ import annotations

import math
from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.layout.lanes import Lane, kmin_in
from timeline.layout.parts import DATE_FONT, LABEL_FONT, LABEL_GAP, LABEL_LINES, LABEL_WIDTHS
from timeline.layout.text import pieces, plain, text_width, wrap
from timeline.model import Event


@dataclass(frozen=True, slots=True)
class Text:
    """What a label says. `width` is its widest line's, the date's included."""

    lines: tuple[str, ...]
    date: str
    width: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands: side (1 above, -1 below), lane (0 nearest to the spine), and from which zoom."""

    side: int
    lane: int
    kmin: float


def label_text(event: Event) -> Text:
    """The headline in lines, as narrow as it can be without losing words."""
    headline = pieces(plain(event.headline) or plain(event.id), LABEL_FONT)
    needed = sum(width for _, width in headline) / LABEL_LINES
    lines: list[str] = []
    for width in LABEL_WIDTHS:
        if width < min(needed * 0.9, LABEL_WIDTHS[-1]):
            continue  # the headline can't fit into its lines
        lines, whole = wrap(headline, width, LABEL_LINES, LABEL_FONT)
        if whole:
            break
    widths = [text_width(event.date_words, DATE_FONT), *(text_width(line, LABEL_FONT) for line in lines)]
    return Text(tuple(lines), event.date_words, max(widths))


def place_labels(
    us: Sequence[float], widths: Sequence[float], order: Sequence[int], lanes: int, reference: float
) -> list[Place]:
    """The place of each label: those of the first view as `_pack` has them, the others where they show soonest.

    `order` are the labels' indices, the most important first. One that no zoom has room for has an endless kmin.
    """
    most = max(widths, default=0.0) + LABEL_GAP
    first = _pack(us, widths, order, lanes, reference)
    sides = {1: [Lane() for _ in range(lanes)], -1: [Lane() for _ in range(lanes)]}
    anywhere = [(side, lane) for lane in range(lanes - 1, -1, -1) for side in (1, -1)]
    packed = [i for i in order if i in first]
    nowhere = Place(1 if len(packed) % 2 else -1, 0, math.inf)
    places = [nowhere] * len(us)
    for i in [*packed, *(i for i in order if i not in first)]:
        width = widths[i] + LABEL_GAP
        for side, lane in [first[i]] if i in first else anywhere:
            need = kmin_in(sides[side], lane, us[i], width, most)
            if need < places[i].kmin:
                places[i] = Place(side, lane, need)
        if places[i] is not nowhere:
            sides[places[i].side][places[i].lane].add(us[i], width)
    return places


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
