"""Timesketch: the CSV of a forensic timeline, one instant a row, with columns of our own beside it."""

from __future__ import annotations

import csv
import io

from timeline.exchange.base import Bibliography, Exported, Note, dated, one_line, unlike, years
from timeline.model import Chronology
from timeline.table.columns import guard
from timeline.when import iso

COLUMNS = ["message", "datetime", "timestamp_desc", "edtf", "latest", "quote", "sources", "category", "id"]
DATE_COLUMNS = frozenset({"datetime", "edtf", "latest"})


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    bibliography = Bibliography(chronology)
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for event, when in dated(chronology, notes, "Timesketch"):
        first, last = years(when)
        start, end = when.ends
        if first < 1 or last > 9999:
            notes.append(Note(event.id, f"Timesketch knows the years 1 to 9999, so {when.words()} is not in the file"))
            continue
        if words := unlike(when, within=event.within):
            notes.append(Note(event.id, f"Timesketch knows instants only: {words} stands at its first day"))
        row = {
            "message": event.headline,
            "datetime": f"{iso(start.earliest)}T00:00:00+00:00",
            "timestamp_desc": f"first day of: {words}" if words else "expected day" if event.planned else "day",
            "edtf": str(when),
            "latest": iso(end.latest),
            "quote": event.quote,
            "sources": "; ".join(cite.url or cite.label for cite in bibliography.of(event)),
            "category": event.category,
            "id": event.id,
        }
        writer.writerow({key: value if key in DATE_COLUMNS else guard(one_line(value)) for key, value in row.items()})
    return Exported(out.getvalue().encode(), tuple(notes))
