"""schema.org as JSON-LD: an ItemList of Events, each the subject of the articles that tell it.

To go into a page's `<script type="application/ld+json">`.
"""

from __future__ import annotations

from typing import Any

from timeline.exchange.base import Bibliography, Cited, Exported, Note, as_json, dated, one_line
from timeline.model import Chronology
from timeline.when import Point, Unit, When, civil


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    bibliography = Bibliography(chronology)
    entries: list[dict[str, Any]] = []
    for event, when in dated(chronology, notes, "schema.org"):
        entry: dict[str, Any] = {
            "@type": "Event",
            "identifier": event.id,
            "name": one_line(event.headline),
            **_dates(when),
        }
        if event.quote:
            entry["description"] = one_line(event.quote)
        if not _says(when):
            entry["disambiguatingDescription"] = f"Date: {when.words()}"
            notes.append(Note(event.id, f"schema.org can't say {when.words()!r}: it stands in words beside the dates"))
        if event.planned:
            entry["eventStatus"] = "https://schema.org/EventScheduled"
        if event.category:
            entry["keywords"] = one_line(event.category)
        if cited := bibliography.of(event):
            entry["subjectOf"] = [_work(cite) for cite in cited]
        entries.append({"@type": "ListItem", "position": len(entries) + 1, "item": entry})
    whole: dict[str, Any] = {"@context": "https://schema.org", "@type": "ItemList"}
    if chronology.title:
        whole["name"] = one_line(chronology.title)
    if chronology.subtitle:
        whole["description"] = one_line(chronology.subtitle)
    return Exported(as_json({**whole, "numberOfItems": len(entries), "itemListElement": entries}), tuple(notes))


def _dates(when: When) -> dict[str, str]:
    start = _iso(when.start, when.start.earliest) if when.start else ""
    end = _iso(when.end, when.end.latest) if when.end else ""
    dates = {"startDate": start, "endDate": "" if start == end else end}
    return {key: value for key, value in dates.items() if value}


def _iso(point: Point, bound: int) -> str:
    """ISO 8601, no finer than the date is known: `2024`, `2024-10`, `2024-10-01`."""
    year, month, day = civil(bound)
    text = f"{year:04d}" if 0 <= year <= 9999 else f"{year:+07d}"
    if point.unit >= Unit.SEASON:
        text += f"-{month:02d}"
    return f"{text}-{day:02d}" if point.unit is Unit.DAY else text


def _says(when: When) -> bool:
    exact_units = (Unit.YEAR, Unit.MONTH, Unit.DAY)
    plain = all(point is None or point.unit in exact_units for point in (when.start, when.end))
    bounded = when.start is not None and when.end is not None
    return plain and bounded and not (when.is_set or when.approximate or when.uncertain)


def _work(cite: Cited) -> dict[str, Any]:
    source = cite.source
    if source is None:
        return {"@type": "CreativeWork", **({"url": cite.url} if cite.url else {"name": one_line(cite.label)})}
    work: dict[str, Any] = {"@type": "NewsArticle", "headline": one_line(source.title) or source.key}
    if cite.url:
        work["url"] = cite.url
    if source.publisher:
        work["publisher"] = {"@type": "Organization", "name": one_line(source.publisher)}
    when = source.published.when
    if when and when.start and not when.is_interval and source.published.basis != "inferred" and _says(when):
        work["datePublished"] = _iso(when.start, when.start.earliest)
    if source.language:
        work["inLanguage"] = source.language
    return work
