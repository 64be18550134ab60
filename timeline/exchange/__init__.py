"""Timelines in the formats that others use: out with `write`, in with `read`.

FORMATS is the registry. What a format can't say is never bent to fit: it comes back as a Note, one an event.

>>> from timeline.model import Event
>>> from timeline.when import parse
>>> exported = write(Chronology((Event("e1", parse("1950~"), "The mill opens"),)), "markwhen")
>>> print(exported.text)
title: "Timeline"
timezone: UTC
<BLANKLINE>
1950: The mill opens
id: "e1"
edtf: "1950~"
<BLANKLINE>
>>> print(exported.notes[0])
e1: markwhen can't say 'about 1950': it is written as 1950, the property edtf says 1950~
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.errors import Problem, RenderError, TableError
from timeline.exchange import (
    csljson,
    document,
    ical,
    jsonld,
    markwhen,
    plain,
    spreadsheet,
    timelinejs,
    timesketch,
    vis,
)
from timeline.exchange.base import Exported, Imported, Note, in_order
from timeline.model import Chronology
from timeline.table import sheet
from timeline.table.dates import Order

__all__ = [
    "FORMATS",
    "READABLE",
    "WRITABLE",
    "Exported",
    "Format",
    "Imported",
    "Note",
    "added",
    "named",
    "offered",
    "read",
    "write",
]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, what it is for, how its files end, and what writes and reads it.

    `read` takes the bytes and the file's name (for messages).
    """

    name: str
    purpose: str
    suffixes: tuple[str, ...]
    write: Callable[[Chronology], Exported] | None
    read: Callable[[bytes, str], Imported] | None = None


FORMATS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format(
            "timelinejs",
            "TimelineJS: the sheet to put into Google Sheets",
            (".timelinejs.csv",),
            timelinejs.write_sheet,
            timelinejs.read_sheet,
        ),
        Format(
            "timelinejs-json",
            "TimelineJS: its JSON",
            (".timelinejs.json",),
            timelinejs.write_json,
            timelinejs.read_json,
        ),
        Format("markwhen", "markwhen: a timeline as text", (".mw", ".markwhen"), markwhen.write, markwhen.read),
        Format("csv", "any table with dates in it, its columns guessed", (".csv", ".tsv"), None, spreadsheet.read),
        Format("csl-json", "CSL-JSON: the sources, for Zotero, Pandoc and Quarto", (".csl.json",), csljson.write),
        Format("icalendar", "iCalendar: all-day entries for any calendar", (".ics",), ical.write),
        Format("vis", "vis-timeline: items and groups", (".vis.json",), vis.write),
        Format("schema.org", "schema.org Events as JSON-LD, for a page's head", (".jsonld",), jsonld.write),
        Format("timesketch", "Timesketch: CSV for forensic timelines", (".timesketch.csv",), timesketch.write),
        Format("json", "plain JSON: everything, for programs", (".json",), plain.write),
        Format("markdown", "Markdown with footnotes", (".md",), document.write_markdown),
        Format("word", "a Word document", (".docx",), document.write_word),
        Format("latex", "LaTeX, by way of Pandoc", (".tex",), document.write_latex),
    )
}


def named(path: str | Path) -> Format | None:
    """The format that a file's name says, by its longest known ending.

    >>> named("a.timelinejs.csv").name, named("notes.md").name, named("events.csv").name
    ('timelinejs', 'markdown', 'csv')
    """
    name = Path(path).name.lower()
    fitting = [(suffix, entry) for entry in FORMATS.values() for suffix in entry.suffixes if name.endswith(suffix)]
    return max(fitting, key=lambda pair: len(pair[0]))[1] if fitting else None


def write(chronology: Chronology, format: str) -> Exported:
    """The chronology in a format of FORMATS, and what that format could not say.

    Raises RenderError for a name that is not in FORMATS, or where the format needs a program that is missing.
    """
    writer = FORMATS[format].write if format in FORMATS else None
    if writer is None:
        raise RenderError(f"{format!r} is no format to export. There are:\n{offered()}")
    return writer(chronology)


def read(
    path: str | Path, format: str = "", *, columns: Mapping[str, str] | None = None, order: Order = ""
) -> Imported:
    """A file of another format as a chronology, and what was read in another way than it stood. Writes nothing.

    Without a `format` the file's name and its header decide. `columns` and `order` are for free tables: see
    `spreadsheet.read`; what was taken for what is in `Imported.columns`. Raises TableError for what can't be read.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TableError([Problem(path.name, message=f"can't be read: {error.strerror}")]) from error
    if format and format not in FORMATS:
        raise TableError([Problem(path.name, value=format, message=f"is no format. There are: {', '.join(READABLE)}.")])
    found = FORMATS[format] if format else _recognised(path, data)
    if found is None or found.read is None:
        message = f"is in no format that can be read. There are: {', '.join(READABLE)}."
        raise TableError([Problem(path.name, value=format, message=message)])
    if found.read is spreadsheet.read:
        return spreadsheet.read(data, path.name, columns, order)
    imported = found.read(data, path.name)
    title = imported.chronology.title
    if not title:
        return imported
    note = Note(
        "", f"is called {title!r}: a table has no title, so give it to `render` as --title, or to timeline.toml"
    )
    return replace(imported, notes=(*imported.notes, note))


def added(chronology: Chronology, imported: Chronology) -> Chronology:
    """A chronology with the events of an imported one; an event that is there already stays as it is."""
    have = {event.id for event in chronology.events}
    new = (event for event in imported.events if event.id not in have)
    return replace(chronology, events=in_order([*chronology.events, *new]))


READABLE = tuple(entry.name for entry in FORMATS.values() if entry.read)
WRITABLE = tuple(entry.name for entry in FORMATS.values() if entry.write)


def offered() -> str:
    """The formats to export, one a line, each with what it is for and how its files end."""
    formats = [FORMATS[name] for name in WRITABLE]
    width = max(map(len, WRITABLE))
    return "\n".join(f"  {each.name:{width}}  {each.purpose} ({', '.join(each.suffixes)})" for each in formats)


def _recognised(path: Path, data: bytes) -> Format | None:
    found = named(path)
    if found and found.name == "csv":
        text, _, _ = sheet.decode(data, path.name)
        first = next(iter(text.splitlines()), "")
        if any(timelinejs.is_sheet([cell.strip('"') for cell in first.split(mark)]) for mark in sheet.DELIMITERS):
            return FORMATS["timelinejs"]
    if found and found.name == "json":
        return FORMATS["timelinejs-json"]
    return found
