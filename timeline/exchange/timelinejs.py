"""TimelineJS (Knight Lab): the spreadsheet it reads, and its JSON.

A sheet says a day, a month or a year by the cells that are filled, and a negative year is that many years BC (it
shows -44 as "44 BCE", while EDTF, which has a year 0, writes -0043). What the cells can't say (about, uncertain,
since, a season, a decade) goes into `Display Date`, in our own words, so that people read it and an import finds
it again.
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import product
from typing import Any

from timeline.errors import DateError, Problem, TableError
from timeline.exchange.base import (
    Bibliography,
    Cited,
    Exported,
    Imported,
    Note,
    as_html,
    as_json,
    dated,
    event_id,
    in_order,
    one_line,
)
from timeline.exchange.cells import Parts, parts, plain, same
from timeline.model import Chronology, Event, web_address
from timeline.table import sheet
from timeline.table.columns import guard, plain_name, unguard
from timeline.when import (
    SEASONS,
    Point,
    Unit,
    When,
    century,
    decade,
    interval,
    month,
    parse,
    qualified,
)

COLUMNS = [
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"),
    *("Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text"),
    *("Type", "Group", "Background"),
]
DATE_COLUMNS = frozenset(COLUMNS[:8])


def said(date: When, display: str) -> When | None:
    """The date that `Display Date` says in our own words, if it agrees with what the cells say; else None.

    >>> str(said(parse("2022-09/2022-11"), "autumn 2022")), str(said(parse("1950"), "about 1950"))
    ('2022-23', '1950~')
    >>> said(parse("1950"), "about 1960") is None
    True
    """
    return _candidates(date).get(display)


def _candidates(date: When) -> dict[str, When]:
    assert date.start is not None
    assert date.end is not None
    starts = [when for when in _coarser(date.start) if when.earliest == date.earliest]
    ends = [when for when in _coarser(date.end) if when.latest == date.latest]
    found = _marked([*starts, *ends])
    for left, right in product(_marked(starts), _marked(ends)):
        if left.sort_key() <= right.sort_key():
            found.append(interval(left, right))
    found += [interval(when, None) for when in _marked(starts)]
    found += [interval(None, when) for when in _marked(ends)]
    return {when.words(): when for when in reversed(found) if parts(when) == parts(date)}


def _coarser(point: Point) -> Iterable[When]:
    """The point, and what coarser dates begin or end with it."""
    yield parse(point.edtf)
    if point.unit is Unit.YEAR and 0 <= point.year <= 9999:
        yield decade(point.year - point.year % 10)
        yield century(point.year // 100 + 1)
    elif point.unit is Unit.MONTH:
        for number in SEASONS:
            yield month(point.year, number)
            yield month(point.year - 1, number)


def _marked(dates: Iterable[When]) -> list[When]:
    return [
        qualified(date, *marks)
        for date in dates
        for marks in ((False, False), (True, False), (False, True), (True, True))
    ]


def _historical(cells: Parts) -> Parts:
    """44 BC is -43 in EDTF, which has a year 0, and -44 in a sheet."""
    return (cells[0] - 1, *cells[1:]) if cells[0] < 1 else cells


def _astronomical(cells: Parts) -> Parts:
    return (cells[0] + 1, *cells[1:]) if cells[0] < 0 else cells


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
        ends = _historical(start), _historical(end) if end else None
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


class _Text(HTMLParser):
    """The words of a slide's HTML, its quotations and its links apart."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.quote: list[str] = []
        self.sources: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        # The paragraph that our own export ends with holds sources and nothing to read.
        self._open.append("sources" if given.get("class") == "sources" else tag)
        if tag == "a":
            self.sources.append(web_address(given.get("href") or ""))
        elif tag in ("p", "br", "div", "li"):
            self.words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        tag = "sources" if tag == "p" and "sources" in self._open else tag
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "blockquote" in self._open:
            self.quote.append(data)
        elif "sources" not in self._open:
            self.words.append(data)
        elif "cite" in self._open:
            self.sources.append(data.strip())


def _read_text(text: str) -> tuple[str, tuple[str, ...], str]:
    """Quote, sources and what else it says.

    >>> _read_text('<blockquote>It rained.</blockquote><p class="sources"><cite>a letter</cite></p>')
    ('It rained.', ('a letter',), '')
    >>> _read_text('Rain &amp; <b>wind</b>, says <a href="https://example.org">the office</a>')
    ('', ('https://example.org',), 'Rain & wind, says the office')
    """
    parser = _Text()
    parser.feed(text)
    parser.close()
    words = one_line("".join(parser.words))
    return one_line("".join(parser.quote)), tuple(dict.fromkeys(filter(None, parser.sources))), words


def read_sheet(data: bytes, name: str = "") -> Imported:
    """A sheet as TimelineJS's template has it. Raises TableError with every row whose date can't be read."""
    file = sheet.parse(data, name, is_sheet, ",".join(COLUMNS))
    ours = {plain_name(column): column for column in COLUMNS}
    header = file.header.cells
    rows = []
    for record in file.records:
        cells, extra = dict.fromkeys(COLUMNS, ""), {}
        for title, text in zip(header, record.cells, strict=False):
            column = ours.get(plain_name(title))
            if column:
                cells[column] = unguard(text.strip())
            elif title.strip() and text.strip():
                extra[title.strip()] = text.strip()
        rows.append((record.row, cells, extra))
    return _imported(rows, name)


def is_sheet(header: Sequence[str]) -> int:
    """How many columns of a TimelineJS sheet a header names; 0 when it is none."""
    names = {plain_name(title) for title in header}
    ours = {plain_name(column) for column in COLUMNS}
    return len(names & ours) if {"year", "headline"} <= names and names & {"display_date", "media", "end_year"} else 0


def read_json(data: bytes, name: str = "") -> Imported:
    """TimelineJS's JSON. Raises TableError."""
    try:
        whole = json.loads(data)
        slides = [*whole["events"]]
    except (ValueError, KeyError, TypeError) as error:
        raise TableError([Problem(name, message="is no TimelineJS JSON: it has no list of events.")]) from error
    # Plain JSON has events too, and another program's would come out as nothing at all.
    if slides and not any(isinstance(slide, Mapping) and {"start_date", "text"} & slide.keys() for slide in slides):
        raise TableError([Problem(name, message="is no TimelineJS JSON: no event has a start_date or a text.")])
    rows: list[tuple[int, dict[str, str], dict[str, str]]] = []
    if isinstance(whole.get("title"), Mapping):
        rows.append((0, {**_json_cells(whole["title"]), "Type": "title"}, {}))
    eras = [{**era, "era": True} for era in whole.get("eras") or [] if isinstance(era, Mapping)]
    for number, slide in enumerate([*slides, *eras], 1):
        if isinstance(slide, Mapping):
            rows.append((number, {**_json_cells(slide), "Type": "era" if slide.get("era") else ""}, {}))
    return _imported(rows, name)


def _json_cells(slide: Mapping[str, Any]) -> dict[str, str]:
    def cell(key: str, inner: str) -> str:
        value = slide.get(key)
        value = value.get(inner) if isinstance(value, Mapping) else None
        return "" if value is None else str(value).strip()

    cells = dict.fromkeys(COLUMNS, "")
    for column, key in (("Year", "start_date"), ("End Year", "end_date")):
        for inner in ("year", "month", "day"):
            cells[column.replace("Year", inner.capitalize())] = cell(key, inner)
        if cell(key, "hour"):
            cells[column.replace("Year", "Time")] = ":".join(filter(None, (cell(key, "hour"), cell(key, "minute"))))
    cells["Display Date"] = str(slide.get("display_date") or cell("start_date", "display_date"))
    cells |= {
        "Headline": cell("text", "headline"),
        "Text": cell("text", "text"),
        "Group": str(slide.get("group") or ""),
    }
    cells |= {"Media": cell("media", "url"), "Media Caption": cell("media", "caption")}
    cells |= {"Media Credit": cell("media", "credit"), "id": str(slide.get("unique_id") or "")}
    return cells


KEPT = ("Time", "End Time", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text", "Background")


def _imported(rows: Iterable[tuple[int, dict[str, str], dict[str, str]]], name: str) -> Imported:
    """A chronology of rows: each with its number, the cells of the sheet's columns, and those of others."""
    events: list[Event] = []
    notes: list[Note] = []
    problems: list[Problem] = []
    title = subtitle = ""
    for number, cells, extra in rows:
        if cells["Type"].casefold() == "title":
            title, (_, _, subtitle) = _read_headline(cells), _read_text(cells["Text"])
        elif any(cells.values()):
            when = _read_date(cells, number, name, problems)
            events.append(_event(cells, extra, when, notes))
    if problems:
        raise TableError(problems)
    return Imported(Chronology(in_order(events), title=title, subtitle=subtitle), tuple(notes))


def _event(cells: Mapping[str, str], extra: Mapping[str, str], when: When | None, notes: list[Note]) -> Event:
    headline = _read_headline(cells)
    quote, sources, words = _read_text(cells["Text"])
    id = cells.get("id") or event_id(str(when or ""), headline)
    id = id if re.match(r"[A-Za-z]", id) else f"e{id}"
    kept = {column: cells[column] for column in KEPT if cells[column]}
    display = cells["Display Date"]
    meant = said(when, display) if when else None
    if when is None:
        notes.append(Note(id, f"has no date in its cells: {headline}"))
    elif meant and not same(meant, when):
        notes.append(Note(id, f"Display Date says {display!r}: read as {meant} instead of {when}"))
    elif display and not meant:
        kept["Display Date"] = display
    for column in ("Time", "End Time"):
        if cells[column]:
            notes.append(Note(id, f"{column} {cells[column]} is kept in a column of its own: dates here are days"))
    category = html.unescape(html.unescape(cells["Group"]))
    if cells["Type"].casefold() == "era":
        notes.append(Note(id, f"is an era; it becomes an event of the category 'era': {headline}"))
        category = category or "era"
    return Event(id, meant or when, headline, quote, sources, category, note=words, extra={**extra, **kept})


def _read_headline(cells: Mapping[str, str]) -> str:
    return one_line(html.unescape(re.sub(r"<[^>]*>", "", cells["Headline"])))


def _read_date(cells: Mapping[str, str], row: int, name: str, problems: list[Problem]) -> When | None:
    start, end = (_read_parts(cells, prefix, row, name, problems) for prefix in ("", "End "))
    if start is None and end is None:
        return None
    try:
        return plain(start, end) if start else plain(end or (), None)
    except DateError as error:
        problems.append(Problem(name, row=row, line=row, column="Year", message=str(error)))
        return None


def _read_parts(cells: Mapping[str, str], prefix: str, row: int, name: str, problems: list[Problem]) -> Parts | None:
    found: list[int] = []
    for column in ("Year", "Month", "Day"):
        value = re.sub(r"[\s,]", "", cells[prefix + column])  # TimelineJS, too, reads "1,950" as 1950
        if not value:
            if column == "Month" and cells[prefix + "Day"]:
                problems.append(
                    Problem(
                        name,
                        row=row,
                        line=row,
                        column=f"{prefix}Day",
                        value=cells[prefix + "Day"],
                        message="needs its month.",
                    )
                )
            break
        if not re.fullmatch(r"-?\d+", value) or (column == "Year" and int(value) == 0):
            advice = "is no number." if column != "Year" else "is no year: write 1950, or -44 for 44 BC."
            problems.append(Problem(name, row=row, line=row, column=prefix + column, value=value, message=advice))
            return None
        found.append(int(value))
    return _astronomical(tuple(found)) if found else None
