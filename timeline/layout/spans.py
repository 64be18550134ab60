"""What an event's date means for the axis: the days it covers, where its mark stands, who comes first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.layout.parts import PRECISIONS, Alternate, Axis, Precision
from timeline.model import Event
from timeline.when import Unit, When


@dataclass(frozen=True, slots=True)
class Span:
    """Days [start, end) of the whole date, [first, last) of the part where the mark stands."""

    start: float
    end: float
    first: float
    last: float
    unit: Unit
    precision: Precision


def span_of(when: When, *, within: bool = False) -> Span:
    """The days of a date; of an interval the mark stands at its first end, else at the one that is known.

    `within`: something happened once in the interval. Then, as in one of several dates, it may stand anywhere there.
    """
    start, end = when.ends
    if within or (when.is_set and start != end):
        return Span(start.earliest, end.latest + 1, start.earliest, end.latest + 1, when.unit, "within")
    if not when.is_interval:
        precision = PRECISIONS[start.unit]
    elif when.start is None:
        precision = "until"
    elif when.end is None:
        precision = "since"
    else:
        precision = "range"
    return Span(start.earliest, end.latest + 1, start.earliest, start.latest + 1, start.unit, precision)


def anchors_on(axis: Axis, spans: Sequence[Span]) -> list[float]:
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


def anchors_in_sequence(spans: Sequence[Span]) -> list[float]:
    """Where each mark of a sequence stands: in the middle of its step."""
    anchors = [0.0] * len(spans)
    for place, i in enumerate(sorted(range(len(spans)), key=lambda i: spans[i].first)):
        anchors[i] = (place + 0.5) / len(spans)
    return anchors


def alternate(when: When, source: str, axis: Axis) -> Alternate:
    span = span_of(when)
    low, high = axis.u(span.first), axis.u(span.last)
    return Alternate((low + high) / 2, axis.u(span.start), axis.u(span.end), source, when.words())


def by_importance(events: Sequence[Event], anchors: Sequence[float]) -> list[int]:
    """Indices, the most important first.

    Ties would favour early events and leave the end of the axis bare; they are drawn in the order of a van der Corput
    sequence over their places instead, which is even over the axis from the first few on.
    """
    spread = {i: van_der_corput(place) for place, i in enumerate(sorted(range(len(events)), key=anchors.__getitem__))}
    return sorted(
        range(len(events)),
        key=lambda i: (-events[i].importance, -events[i].independent, -len(events[i].sources), spread[i], events[i].id),
    )


def van_der_corput(number: int) -> float:
    """The number's bits mirrored at the point: 0, 1/2, 1/4, 3/4, 1/8 ... fill [0, 1) evenly from the first on.

    >>> [van_der_corput(number) for number in range(5)]
    [0.0, 0.5, 0.25, 0.75, 0.125]
    """
    value, step = 0.0, 0.5
    while number:
        number, bit = divmod(number, 2)
        value += bit * step
        step /= 2
    return value
