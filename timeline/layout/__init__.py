"""Events to positions: the uneven axis, ticks, lanes, labels and levels of detail. It knows no renderer.

Everything is computed once. Time maps to a position `u` in [0, 1] by a monotone, piecewise linear `Axis`; a drawing
maps `u` to pixels by a *linear* scale, so that its zoom is one number: `k`, the pixels per u (the plot's width at
fit). Whatever needs room carries `kmin`, the zoom from which it shows, and drawing is one rule: show what lies in
the window and has `kmin <= k`. Because lane, side and kmin never change, nothing overlaps at any zoom, nothing
jumps, and a window can be resized without computing anything again.

Three scales: `compressed` (empty stretches fold, busy ones open), `linear` (true time), `sequence` (one step an
event).

text     how wide a text is, where it breaks into lines
parts    what a layout is made of, and the sizes it counts on
spans    what an event's date means for the axis
levels   years, months and days as numbered cells
axes     the three axes
lanes    texts side by side, each clear of the others
labels   where each headline stands
marks    the marks on the axis
ticks    the names on the axis
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from timeline.errors import RenderError
from timeline.layout.axes import make_axis
from timeline.layout.labels import Place, Text, label_text, place_labels
from timeline.layout.marks import bracket_rows, clear_from, density
from timeline.layout.parts import (
    DATE_FONT,
    DENSITY_BINS,
    LABEL_FONT,
    LABEL_LINES,
    LABEL_WIDTHS,
    LANES,
    NEVER,
    PERIODS,
    PRECISIONS,
    REFERENCE,
    ROWS,
    SCALES,
    TICK_FONT,
    Axis,
    Label,
    Layout,
    Mark,
    Precision,
    Scale,
    Segment,
    Tick,
)
from timeline.layout.spans import Span, alternate, anchors_in_sequence, anchors_on, by_importance, span_of
from timeline.layout.text import is_right_to_left, plain, text_width
from timeline.layout.ticks import break_kmin, linear_ticks, place_ticks
from timeline.model import Chronology, Event

__all__ = [
    "DATE_FONT", "DENSITY_BINS", "LABEL_FONT", "LABEL_LINES", "LABEL_WIDTHS", "LANES", "NEVER", "PERIODS", "PRECISIONS",
    "REFERENCE", "ROWS", "SCALES", "TICK_FONT", "Axis", "Label", "Layout", "Mark", "Precision", "Scale", "Segment",
    "Tick", "is_right_to_left", "lay_out", "linear_ticks", "most_important", "plain", "text_width", "visible",
]  # fmt: skip

DEEPEST = 2_000_000  # times the first view: a day of ten thousand years is then half a screen wide


def visible(chronology: Chronology | Iterable[Event]) -> list[Event]:
    """The events that a drawing shows: dated and not hidden, in the order of time."""
    events = chronology.events if isinstance(chronology, Chronology) else chronology
    dated = [event for event in events if event.when is not None and not event.hidden]
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
    spans = [span_of(event.when, within=event.within) for event in events if event.when]
    axis = make_axis(scale, spans, reference)
    anchors = anchors_in_sequence(spans) if scale == "sequence" else anchors_on(axis, spans)
    order = by_importance(events, anchors)
    ranks = [0] * len(events)
    for rank, index in enumerate(order):
        ranks[index] = rank
    texts = [label_text(event) for event in events]
    places = place_labels(anchors, [text.width for text in texts], order, lanes, reference)
    clear = clear_from(anchors, ranks)
    rows = bracket_rows(spans, anchors, [place.side for place in places], ranks, axis)
    marks = [
        _mark(event, spans[i], axis, anchors[i], texts[i], places[i], rows[i], clear[i], ranks[i])
        for i, event in enumerate(events)
    ]
    deepest = max([reference * 8, *(place.kmin * 1.5 for place in places if place.kmin < math.inf)])
    kmax = min(deepest, reference * DEEPEST)
    ticks = tuple(place_ticks(axis, scale, spans, kmax)) if spans else ()  # a year that nobody gave is not named
    return Layout(
        scale=scale,
        axis=axis,
        marks=tuple(sorted(marks, key=lambda mark: mark.u)),
        ticks=ticks,
        break_kmin=tuple(break_kmin(part, ticks) for part in axis.breaks),
        density=density(spans, axis),
        kmax=kmax,
        lanes=lanes,
    )


def _mark(
    event: Event, span: Span, axis: Axis, u: float, text: Text, place: Place, row: int, clear: float, rank: int
) -> Mark:
    when = event.when
    assert when
    return Mark(
        event=event,
        u=u,
        u0=min(u, axis.u(span.start)),
        u1=max(u, axis.u(span.end)),
        side=place.side,
        row=row,
        kmin=min(clear, place.kmin),
        precision=span.precision,
        fade_start=bool(when.start and (when.start.approximate or when.start.uncertain)),
        fade_end=bool(when.end and (when.end.approximate or when.end.uncertain)),
        open_start=when.start is None,
        open_end=when.end is None,
        rank=rank,
        label=Label(place.lane, place.kmin, text.width, text.lines, text.date),
        alternates=tuple(alternate(other.when, other.source, axis) for other in event.other_dates),
    )
