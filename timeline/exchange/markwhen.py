"""markwhen: plain text, one `DATE: event` a line, with properties and a description below it.

It reads EDTF of level 0 only and folds a line whose date it can't read into the event above, silently: so only
days, months, years and runs of them are written, and the exact date as the property `edtf`, which an import takes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from timeline.errors import DateError
from timeline.exchange.base import (
    Bibliography,
    Exported,
    Imported,
    Note,
    dated,
    event_id,
    in_order,
    one_line,
)
from timeline.exchange.cells import Parts, parts, plain, same
from timeline.model import Chronology, Event, web_address
from timeline.table import sheet
from timeline.when import MONTHS, When, interval, parse, year_text

# Put between the signs that markwhen would read as a tag, an id, a mention, a link or a percentage, so that the
# words of an article stay words: it joins without showing.
JOINER = "\u2060"
_SIGNS = re.compile(r"(?<=[#!@])(?=\w)|(?<=\])(?=\()|(?<=\d)(?=%)|(?<=\.)(?=start|end)|^(?=\[)")
_LINKABLE = re.compile(r"https?://[\w./&?=\-#:,]+")


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    bibliography = Bibliography(chronology)
    lines = [f"title: {_quoted(chronology.title or 'Timeline')}"]
    if chronology.subtitle:
        lines.append(f"description: {_quoted(chronology.subtitle)}")
    lines.append("timezone: UTC")
    for event, when in dated(chronology, notes, "markwhen"):
        start, end = parts(when)
        text, says = _written(start, end)
        tag = f" #{event.category}" if _is_tag(event.category) else ""
        lines += ["", f"{text}: {_words(event.headline)}{tag}", f"id: {_quoted(event.id)}"]
        if not same(when, says):
            lines.append(f"edtf: {_quoted(when.edtf)}")
            notes.append(
                Note(
                    event.id,
                    f"markwhen can't say {when.words()!r}: it is written as {text}, the property edtf says {when}",
                )
            )
        if event.planned:
            lines.append("expected: true")
        if event.category and not tag:
            lines.append(f"category: {_quoted(event.category)}")
        if event.quote:
            lines.append(f"“{_words(event.quote)}”")
        for cite in bibliography.of(event):
            label = re.sub(r"[\[\]<>]", "", _words(cite.label))
            linked = _LINKABLE.fullmatch(cite.url) and label != cite.url
            lines.append(
                f"— [{label}]({cite.url})" if linked else f"— {label} {cite.url if label != cite.url else ''}".rstrip()
            )
    return Exported(("\n".join(lines) + "\n").encode(), tuple(notes))


def _quoted(text: str) -> str:
    return json.dumps(one_line(text), ensure_ascii=False)  # a JSON string is a YAML string


def _is_tag(category: str) -> bool:
    return bool(re.fullmatch(r"(?!\d+$)[A-Za-z0-9_]+", category))


def _words(text: str) -> str:
    return _SIGNS.sub(JOINER, one_line(text))


def _written(start: Parts, end: Parts | None) -> tuple[str, When]:
    """The date as markwhen reads it, and what that then means."""
    ends = [start, *([end] if end else [])]
    if all(0 < cells[0] <= 9999 for cells in ends):
        return "/".join(_edtf(cells) for cells in ends), plain(start, end)
    # Outside four digits it knows years alone, said as people say them.
    text = " - ".join(f"{1 - cells[0]} BCE" if cells[0] < 1 else f"{cells[0]} CE" for cells in ends)
    return text, plain(start[:1], end[:1] if end else None)


def _edtf(cells: Parts) -> str:
    return "-".join([year_text(cells[0]), *(f"{number:02d}" for number in cells[1:])])


_MONTH = "|".join(sorted({*MONTHS, *(name[:3] for name in MONTHS)}, key=len, reverse=True))
# A time of day has colons of its own, so a date that ends in one is tried first.
_CLOCKED = re.compile(r"(?P<date>[^:]*\d:\d\d(?::\d\d(?:\.\d+)?Z?)?(?:[ap]m)?) ?:(?P<text>.*)", re.IGNORECASE)
_PROPERTY = re.compile(r"(?P<key>[\w.-]+):(?:\s+(?P<value>.*))?$")
_SECTION = re.compile(r"(?:#{1,6}\s+|(?:section|group)\s+)(?P<title>.*)", re.IGNORECASE)
_SECTION_END = re.compile(r"end\s?(?:group|section)?", re.IGNORECASE)
_TAG = re.compile(r"(?:^|(?<=\s))#(?!\d+(?:\s|$))(\w+)")
_LINK = re.compile(r"\[(?P<label>[^\]]+)\]\((?P<url>[^)\s]+)\)")
_CLOCK = r"(?:T[\d:.]+Z?|,?\s+\d{1,2}(?::\d\d)?(?:[ap]m)?)?"
_FORMS = [
    re.compile(rf"(?P<y>\d{{4}})(?:-(?P<m>\d\d)(?:-(?P<d>\d\d)(?P<clock>{_CLOCK}))?)?"),
    re.compile(rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/(?P<y>\d{{4}})(?P<clock>{_CLOCK})"),
    re.compile(r"(?P<m>\d{1,2})/(?P<y>\d{4})"),
    re.compile(rf"(?P<d>\d{{1,2}})\s+(?P<name>{_MONTH}),?\s+(?P<y>\d{{4}})(?P<clock>{_CLOCK})", re.IGNORECASE),
    re.compile(rf"(?P<name>{_MONTH})\s+(?P<d>\d{{1,2}}),?\s+(?P<y>\d{{4}})(?P<clock>{_CLOCK})", re.IGNORECASE),
    re.compile(rf"(?P<name>{_MONTH})\s+(?P<y>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?P<y>\d{1,5})\s?(?P<era>BCE|BC|AD|CE)?", re.IGNORECASE),
]
_RELATIVE = re.compile(
    r"(?:by|before|after|now|every|!\w+|\d+\s*(?:days?|weeks?|months?|years?|hours?|min)).*", re.IGNORECASE
)


def read_date(text: str, day_first: bool = False) -> When | None:
    """A date or range as markwhen writes them, or None. `day_first` is its header's `dateFormat: d/M/y`.

    >>> [str(read_date(text)) for text in ("2024-10/2025", "3/1/2024 - 3/5/2024", "Oct 1, 2024", "44 BCE")]
    ['2024-10/2025', '2024-03-01/2024-03-05', '2024-10-01', '-0043']
    >>> read_date("5 days") is None
    True
    """
    whole = _read_point(text, day_first)
    if whole:
        return whole
    for separator in ("/", " to ", " - ", "-", "–"):
        left, found, right = text.partition(separator)
        if not found:
            continue
        if re.fullmatch(r"\s*\d+\s*", left) and (era := re.search(r"\s(?:BCE?|CE|AD)\s*$", right, re.IGNORECASE)):
            left += era[0]
        start, end = _read_point(left, day_first), _read_point(right, day_first)
        if start and end and start.sort_key() <= end.sort_key():
            return interval(start, end)
    return None


def _read_point(text: str, day_first: bool) -> When | None:
    for form in _FORMS:
        if not (match := form.fullmatch(text.strip())):
            continue
        found = match.groupdict()
        year = int(found["y"])
        if (found.get("era") or "").upper().startswith("B"):
            year = 1 - year
        number = found.get("m")
        if found.get("name"):
            number = str([name[:3].casefold() for name in MONTHS].index(found["name"][:3].casefold()) + 1)
        date = found.get("d")
        if found.get("first"):
            date, number = (found["first"], found["second"]) if day_first else (found["second"], found["first"])
        try:
            return parse("-".join([year_text(year), *(f"{int(part):02d}" for part in (number, date) if part)]))
        except DateError:
            return None
    return None


@dataclass(slots=True)
class _Entry:
    """An event's lines: its date as written and as read, the text behind it, and what stands below."""

    date: str
    when: When | None
    text: str
    section: str
    properties: dict[str, str] = field(default_factory=dict)
    description: list[str] = field(default_factory=list)


def read(data: bytes, name: str = "") -> Imported:
    """A markwhen document. What it counts from another event or from today is kept as text, undated, and noted."""
    text, _, _ = sheet.decode(data, name)
    header: dict[str, str] = {}
    notes: list[Note] = []
    events = [_event(entry, notes) for entry in _entries(text.splitlines(), header, notes)]
    chronology = Chronology(in_order(events), title=header.get("title", ""), subtitle=header.get("description", ""))
    return Imported(chronology, tuple(notes))


def _entries(lines: Iterable[str], header: dict[str, str], notes: list[Note]) -> list[_Entry]:
    """The events' lines; what stands above them goes into `header`."""
    entries: list[_Entry] = []
    section = ""
    for number, line in enumerate(lines, 1):
        line = line.strip()
        last = entries[-1] if entries else None
        if line in ("", "---") or line.startswith("//"):
            if last:  # properties stand right below their event
                last.description.append("")
            continue
        date, when, text = _split(line, day_first=header.get("dateFormat") == "d/M/y")
        entry = _PROPERTY.match(line)
        if match := _SECTION.match(line):
            section = match["title"].strip()
        elif _SECTION_END.fullmatch(line):
            section = ""
        elif when or _RELATIVE.fullmatch(date):
            entries.append(_Entry(date, when, text, section))
        elif entry and (last is None or not last.description):
            properties = header if last is None else last.properties
            properties[entry["key"]] = _unquoted(entry["value"] or "")
        elif last:
            last.description.append(line)
        else:
            notes.append(Note("", f"line {number} is neither header nor event, so it is left out: {line}"))
    return entries


def _split(line: str, day_first: bool) -> tuple[str, When | None, str]:
    """The date of an event's line, as written and as read, and the text behind its colon."""
    if (clocked := _CLOCKED.match(line)) and (when := read_date(clocked["date"], day_first)):
        return clocked["date"], when, clocked["text"]
    date, colon, text = line.partition(":")
    return (date.rstrip(), read_date(date, day_first), text) if colon else ("", None, "")


def _unquoted(value: str) -> str:
    value = value.strip()
    try:
        return str(json.loads(value)) if value.startswith('"') else value.strip("'")
    except ValueError:
        return value


def _event(entry: _Entry, notes: list[Note]) -> Event:
    properties, when = dict(entry.properties), entry.when
    tags = _TAG.findall(entry.text)
    words, sources = _links(re.sub(r"^\s*\[[xX ]?\]", "", _TAG.sub("", entry.text)))
    exact = properties.pop("edtf", "")
    try:
        when = parse(exact) if exact else when
    except DateError:
        properties["edtf"] = exact
    category = properties.pop("category", "") or (tags[0] if tags else entry.section)
    id = properties.pop("id", "")
    id = id if re.match(r"[A-Za-z]", id) else event_id(str(when or ""), words)
    if tags[1:]:
        properties["tags"] = " ".join(tags[1:])
    if entry.when is None:
        notes.append(Note(id, f"{entry.date!r} counts from another event or from today, so it has no date"))
        properties["date as written"] = entry.date
    elif when and not same(when, entry.when):
        notes.append(Note(id, f"the property edtf says {when}: taken instead of {entry.date}"))
    elif re.search(r"\d:\d\d|[ap]m\b", entry.date):
        notes.append(Note(id, f"{entry.date!r} names a time of day: only the day is kept"))
    event = Event(id, when, words, sources=sources, category=category, extra=properties)
    for line in entry.description:
        event = _described(event, line)
    return event


def _links(text: str) -> tuple[str, tuple[str, ...]]:
    sources = tuple(filter(None, (web_address(match["url"]) for match in _LINK.finditer(text))))
    return one_line(_LINK.sub(lambda match: match["label"], text).replace(JOINER, "")), sources


def _described(event: Event, line: str) -> Event:
    """A line of description: a quotation, a source (as our own export marks them), or a remark."""
    words, sources = _links(line)
    if words.startswith("“") and words.endswith("”") and not event.quote:
        return replace(event, quote=words[1:-1])
    if words.startswith("— "):
        bare = words.removeprefix("— ")
        address = web_address(bare.rsplit(" ", 1)[-1])
        return replace(event, sources=(*event.sources, *(sources or (address or bare,))))
    return replace(event, note=one_line(f"{event.note} {words}"), sources=(*event.sources, *sources))
