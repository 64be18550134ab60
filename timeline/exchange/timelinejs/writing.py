"""Events as TimelineJS's slides: in a sheet, in JSON."""

from __future__ import annotations

import csv
import html
import io
import re
from dataclasses import dataclass
from typing import Any

from timeline.exchange.base import Bibliography, Cited, Exported, Note, as_html, as_json, dated, one_line
from timeline.exchange.cells import Parts, parts, plain, same
from timeline.exchange.timelinejs.columns import COLUMNS, DATE_COLUMNS
from timeline.exchange.timelinejs.dates import historical
from timeline.model import Chronology
from timeline.table.columns import guard
from timeline.when import When


@dataclass(frozen=True, slots=True)
class _Slide:
    """An event as TimelineJS shows it. Its texts are HTML; its years are counted as people count them."""

    id: str
    start: Parts
    end: Parts | None
    display: str
    headline: str
    text: str
    group: str


def _slides(chronology: Chronology) -> tuple[list[_Slide], list[Note]]:
    notes: list[Note] = []
    slides = []
    bibliography = Bibliography(chronology)
    for event, when in dated(chronology, notes, "TimelineJS"):
        start, end = parts(when)
        whole = same(when, plain(start, end))
        display = "" if whole and not event.planned else event.date_words
        if not whole:
            notes.append(Note(event.id, _loss(when, start, end)))
        quote = f"<blockquote>{as_html(event.quote)}</blockquote>" if event.quote else ""
        cited = "; ".join(map(_cited, bibliography.of(event)))
        text = quote + (f'<p class="sources">{cited}</p>' if cited else "")
        ends = historical(start), historical(end) if end else None
        slides.append(_Slide(event.id, *ends, display, as_html(event.headline), text, _twice(event.category)))
    return slides, notes


def _cited(cite: Cited) -> str:
    label = as_html(cite.label)
    return f'<a href="{html.escape(cite.url)}">{label}</a>' if cite.url else f"<cite>{label}</cite>"


def _loss(when: When, start: Parts, end: Parts | None) -> str:
    cells = plain(start, end).words()
    return f"TimelineJS's date cells can't say {when.words()!r}: they hold {cells}, and Display Date the words"


def _twice(text: str) -> str:
    # TimelineJS takes tags out of a group's name and then sets the rest as HTML: `&lt;img ...` would come alive.
    return as_html(as_html(text)) if re.search(r"<|&\w+;", text) else one_line(text)


def write_sheet(chronology: Chronology) -> Exported:
    slides, notes = _slides(chronology)
    rows: list[dict[str, str]] = []
    if chronology.title or chronology.subtitle:
        text = f"<p>{as_html(chronology.subtitle)}</p>" if chronology.subtitle else ""
        rows.append({"Headline": as_html(chronology.title), "Text": text, "Type": "title"})
    for slide in slides:
        start = dict(zip(("Year", "Month", "Day"), map(str, slide.start), strict=False))
        end = dict(zip(("End Year", "End Month", "End Day"), map(str, slide.end or ()), strict=False))
        words = {"Display Date": slide.display, "Headline": slide.headline, "Text": slide.text, "Group": slide.group}
        rows.append({**start, **end, **words})
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({key: value if key in DATE_COLUMNS else guard(value) for key, value in row.items()})
    return Exported(out.getvalue().encode(), tuple(notes))


def write_json(chronology: Chronology) -> Exported:
    slides, notes = _slides(chronology)
    events = []
    for slide in slides:
        entry: dict[str, Any] = {
            "unique_id": slide.id,
            "start_date": dict(zip(("year", "month", "day"), slide.start, strict=False)),
            "text": {"headline": slide.headline, "text": slide.text},
        }
        if slide.end:
            entry["end_date"] = dict(zip(("year", "month", "day"), slide.end, strict=False))
        entry |= {key: text for key, text in (("display_date", slide.display), ("group", slide.group)) if text}
        events.append(entry)
    title = {"headline": as_html(chronology.title), "text": as_html(chronology.subtitle)}
    whole: dict[str, Any] = {"title": {"text": title}} if any(title.values()) else {}
    return Exported(as_json({**whole, "events": events}), tuple(notes))
