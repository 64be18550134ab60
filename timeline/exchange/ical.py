"""iCalendar (RFC 5545): all-day entries. A date coarser than a day becomes a run of days with the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.exchange.base import Bibliography, Cited, Exported, Note, dated, one_line, unlike, years
from timeline.model import Chronology, Event, quoted
from timeline.when import When, iso


def write(chronology: Chronology) -> Exported:
    notes: list[Note] = []
    bibliography = Bibliography(chronology)
    # A calendar needs a time stamp in each entry, and the same table must give the same file on any day: so it is
    # the newest day that the sources state, and never today.
    stated = [source.published.when for source in chronology.sources if source.published.basis in ("stated", "set")]
    newest = max((when.latest for when in stated if when and when.latest is not None), default=0)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//timeline//timeline//EN", "CALSCALE:GREGORIAN"]
    if chronology.title:
        lines.append(f"X-WR-CALNAME:{_text(chronology.title)}")
    for event, when in dated(chronology, notes, "iCalendar"):
        first, last = years(when)
        if first < 1 or last > 9998:
            notes.append(Note(event.id, f"iCalendar knows the years 1 to 9999, so {when.words()} is not in the file"))
            continue
        lines += _entry(event, when, bibliography.of(event), newest, notes)
    lines.append("END:VCALENDAR")
    return Exported("".join(f"{folded}\r\n" for line in lines for folded in _fold(line)).encode(), tuple(notes))


def _entry(event: Event, when: When, cited: Sequence[Cited], newest: int, notes: list[Note]) -> list[str]:
    """The lines of one entry, stamped with the day `newest`."""
    start, end = _days(when)
    words = unlike(when, within=event.within)
    if words:
        span = iso(start) if start == end else f"{iso(start)} to {iso(end)}"
        notes.append(Note(event.id, f"iCalendar knows whole days only: {words} is written as {span}"))
    about = [quoted(event.quote), f"Date: {words}" if words else ""]
    about += [f"Source: {cite.label}{f' <{cite.url}>' if cite.url else ''}" for cite in cited]
    address = next((cite.url for cite in cited if cite.url), "")
    return [
        "BEGIN:VEVENT",
        f"UID:{_text(event.id)}@timeline",
        f"DTSTAMP:{_day(newest)}T000000Z",
        f"DTSTART;VALUE=DATE:{_day(start)}",
        f"DTEND;VALUE=DATE:{_day(end + 1)}",
        f"SUMMARY:{_text(event.headline + (f' ({words})' if words else ''))}",
        "DESCRIPTION:" + "\\n".join(_text(part) for part in about if part),
        *([f"URL:{address}"] if address else []),
        *([f"CATEGORIES:{_text(event.category)}"] if event.category else []),
        f"STATUS:{'TENTATIVE' if event.planned else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _days(when: When) -> tuple[int, int]:
    """The run of days to show; of a date that is open at one end, only the end that is known."""
    start, end = when.ends
    return start.earliest, end.latest


def _day(number: int) -> str:
    return iso(number).replace("-", "")


def _text(text: str) -> str:
    for special in "\\;,":
        text = text.replace(special, f"\\{special}")
    return one_line(text)


def _fold(line: str) -> list[str]:
    """Lines of at most 75 octets, never cut inside a character; each but the first begins with a blank."""
    folded, octets = [""], 0
    for character in line:
        size = len(character.encode())
        if octets + size > 75:
            folded.append(" ")
            octets = 1
        folded[-1] += character
        octets += size
    return folded
