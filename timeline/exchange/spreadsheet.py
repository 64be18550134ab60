"""Any table with dates in it: which column is what is guessed from the headers and the cells, and said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.errors import Problem, TableError
from timeline.exchange.base import Imported, Note, beside_ours, event_id, in_order, one_line
from timeline.model import Chronology, Event, web_address
from timeline.table import sheet
from timeline.table.cells import read_other_dates
from timeline.table.columns import plain_name, unguard
from timeline.table.dates import Order, Reading, slash_order, understand
from timeline.when import When, interval

# What people write above a column, the likeliest first. A description is no quotation, so it becomes a note.
NAMES: Mapping[str, Sequence[str]] = {
    "date": "date start_date start when date_start begin from event_date day datum fecha data time datetime "
    "published year jahr année año".split(),
    "end": "end_date end date_end to until till bis fin hasta end_year".split(),
    "month": ["month", "monat", "mois", "mes"],
    "day": ["day", "tag", "jour", "día"],
    "headline": "headline title event name what heading summary subject label message titel titre título".split(),
    "quote": "quote quotation sentence zitat".split(),
    "note": "note notes description text details body comment comments beschreibung".split(),
    "sources": "sources source url link links reference references citation citations quelle href".split(),
    "category": "category group type tag tags kind lane theme topic kategorie".split(),
    "id": ["id", "event_id", "unique_id", "identifier"],
}
FIELDS = tuple(NAMES)
# What tells a table that this program wrote; it has a date, a headline and an id as well.
_OWN = ("status", "basis", "other_dates")


def read(data: bytes, name: str = "", columns: Mapping[str, str] | None = None, order: Order = "") -> Imported:
    """A table of events whose columns have any names.

    `columns` (ours -> the file's) overrules the guess, `order` is the order of dates like 03/04/2024. A row whose
    date can't be read stays, undated, with its text in the column `date as written`, and is noted. Raises
    TableError when no column holds dates, or one named in `columns` is not there.
    """
    file = sheet.parse(
        data, name, lambda cells: sum(bool(cell.strip()) for cell in cells) if len(cells) > 1 else 0, "date,headline"
    )
    header = [cell.strip() for cell in file.header.cells]
    table = [
        {title: unguard(text).strip() for title, text in zip(header, record.cells, strict=False) if title}
        for record in file.records
        if not record.blank
    ]
    taken = _guess([title for title in header if title], table)
    for field, title in (columns or {}).items():
        if field not in FIELDS or title not in header:
            message = (
                f"there is no column {title!r}" if field in FIELDS else f"{field!r} is none of {', '.join(FIELDS)}"
            )
            raise TableError([Problem(name, row=1, line=1, message=message)])
        taken = {key: value for key, value in taken.items() if value != title} | {field: title}
    for field in ("date", "headline"):
        if field not in taken:
            message = (
                f"has no column that looks like a {field}; name it. Its columns: {', '.join(filter(None, header))}"
            )
            raise TableError([Problem(name, row=1, line=1, message=message)])
    order = order or slash_order(row.get(taken["date"], "") for row in table)
    notes: list[Note] = []
    if set(header) >= {*_OWN, "date", "headline", "id"}:
        taken |= {field: field for field in _OWN}
    events = [_event(row, taken, order, notes) for row in table]
    return Imported(Chronology(in_order(events)), tuple(notes), taken)


def _guess(header: Sequence[str], table: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Which of the file's columns is which of ours: by its name, checked against its cells."""
    values = {title: [row[title] for row in table if row.get(title)] for title in header}
    taken: dict[str, str] = {}

    def take(field: str, fits: float, titles: Sequence[str]) -> None:
        for title in titles:
            cells = values[title]
            if title not in taken.values() and (
                not cells or sum(_suits(field, cell) for cell in cells) >= fits * len(cells)
            ):
                taken[field] = title
                return

    by_name = {field: [t for name in names for t in header if plain_name(t) == name] for field, names in NAMES.items()}
    by_name["day"] = [title for title in by_name["day"] if by_name["month"]]
    if by_name["month"] and any(plain_name(title) == "year" for title in header):
        by_name["date"] = [title for title in header if plain_name(title) == "year"]
    else:
        by_name["month"] = by_name["day"] = []
    for field in FIELDS:
        take(field, 0.5 if field in ("date", "end", "sources") else 0.0, by_name[field])
    if "date" not in taken:
        take("date", 0.8, header)
    if "sources" not in taken:
        take("sources", 0.5, [title for title in header if any(web_address(cell) for cell in values[title])])
    if "headline" not in taken:
        # Of the columns left, the one whose cells differ most and read like a line of text.
        texts = [title for title in header if title not in taken.values() and values[title]]
        texts.sort(key=lambda title: -len({cell for cell in values[title] if 3 <= len(cell) <= 200}))
        take("headline", 0.0, texts)
    return {field: taken[field] for field in FIELDS if field in taken}


def _suits(field: str, cell: str) -> bool:
    if field in ("date", "end"):
        reading = understand(cell)
        return bool(reading.when or "can't be told" in reading.problem or "a spreadsheet wrote it" in reading.problem)
    return True


def _event(row: Mapping[str, str], taken: Mapping[str, str], order: Order, notes: list[Note]) -> Event:
    cell = {field: row.get(taken[field], "") if field in taken else "" for field in (*FIELDS, *_OWN)}
    is_own = "basis" in taken
    headline = one_line(cell["headline"])
    date = "-".join(filter(None, (cell["date"], cell["month"].zfill(2) if cell["month"] else "", cell["day"])))
    if not cell["month"]:
        date = cell["date"]
    id = cell["id"] if cell["id"][:1].isalpha() else event_id(date, headline)
    when = _date(date, order, id, notes, is_own)
    end = _date(cell["end"], order, id, notes) if cell["end"] else None
    extra = {beside_ours(title): text for title, text in row.items() if title not in taken.values() and text}
    if end and (when is None or when.sort_key() > end.sort_key()):
        notes.append(Note(id, f"its end, {end}, lies before its beginning, so it is left out of the date"))
        extra[taken["end"]] = cell["end"]
    elif end and when:
        when = interval(when, end)
    if date and when is None:
        extra["date as written"] = date
    sources = tuple(part.strip() for part in cell["sources"].split("; ") if part.strip())
    others, unread = read_other_dates(cell["other_dates"])
    notes += [Note(id, f"{part!r}, in other_dates, is not a date and a source") for part in unread]
    return Event(
        id,
        when,
        headline,
        one_line(cell["quote"]),
        sources,
        cell["category"],
        cell["status"],
        cell["basis"],
        others,
        note=cell["note"],
        extra=extra,
    )


def _date(text: str, order: Order, id: str, notes: list[Note], is_own: bool = False) -> When | None:
    """`is_own`: 2022-23 is autumn 2022 where this program wrote it, and nobody is asked."""
    reading: Reading = understand(text, order=order)
    if reading.when is None:
        notes.append(Note(id, f"{text!r} {reading.problem}" if text else "has no date"))
    elif reading.note or (reading.doubt and not is_own):
        notes.append(Note(id, f"{text!r} {reading.doubt or reading.note}"))
    return reading.when
