"""vis-timeline: items and groups, as `new vis.Timeline(element, items, groups)` takes them."""

from __future__ import annotations

from typing import Any

from timeline.exchange.base import Bibliography, Exported, Note, as_html, as_json, dated, unlike
from timeline.model import Chronology, quoted
from timeline.when import When, civil


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    bibliography = Bibliography(chronology)
    items = []
    for event, when in dated(chronology, notes, "vis-timeline"):
        cited = "; ".join(as_html(cite.label) for cite in bibliography.of(event))
        quote = as_html(quoted(event.quote))
        item: dict[str, Any] = {
            "id": event.id,
            "content": as_html(event.headline),  # vis sets it as HTML
            "title": "<br>".join(filter(None, (event.date_words, quote, cited))),
            **_span(when),
            "className": " ".join([*_classes(when), *(["expected"] if event.planned else [])]),
        }
        if event.category:
            item["group"] = event.category
        if words := unlike(when, within=event.within):
            notes.append(
                Note(event.id, f"vis-timeline draws whole days only: {words} is a bar, its class names say why")
            )
        items.append(item)
    categories = dict.fromkeys(item["group"] for item in items if "group" in item)
    if categories and len(categories) < len({item.get("group") for item in items}):
        # vis drops an item without a group as soon as there are groups.
        categories[""] = None
        for item in items:
            item.setdefault("group", "")
    groups = [{"id": category, "content": as_html(category)} for category in categories]
    return Exported(as_json({"items": items, "groups": groups}), tuple(notes))


def _span(when: When) -> dict[str, str]:
    """A single day is a point; all else a bar up to the midnight after its last day, as vis's ends are instants.

    Full dates, because vis reads "1950" as milliseconds.
    """
    if when.width == 1 and when.earliest is not None:
        return {"start": full(when.earliest), "type": "point"}
    start, end = when.ends
    return {"start": full(start.earliest), "end": full(end.latest + 1), "type": "range"}


def full(day: int) -> str:
    """A day as JavaScript reads it; years outside 0 to 9999 need a sign and six digits.

    >>> from timeline.when import day_number
    >>> full(day_number(2024, 10, 1)), full(day_number(-43, 3, 15))
    ('2024-10-01T00:00:00', '-000043-03-15T00:00:00')
    """
    year, month, date = civil(day)
    digits = f"{year:04d}" if 0 <= year <= 9999 else f"{year:+07d}"
    return f"{digits}-{month:02d}-{date:02d}T00:00:00"


def _classes(when: When) -> list[str]:
    marks = {
        "approximate": when.approximate,
        "uncertain": when.uncertain,
        "open-start": when.start is None,
        "open-end": when.end is None,
        when.unit.name.lower(): True,
    }
    return [name for name, holds in marks.items() if holds]
