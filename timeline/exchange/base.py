"""What every format shares: what is exported, how a source is cited, what keeps text from running as code."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2s
from typing import Any

from timeline.model import Chronology, Event, Source, web_address
from timeline.table.columns import EVENTS, plain_name
from timeline.when import When, civil


@dataclass(frozen=True, slots=True)
class Note:
    """What a format could not say, or what was read in another way than it stood: of one event, or (id "") of all.

    >>> print(Note("e4", "markwhen knows no 'about': 1950~ is written as 1950"))
    e4: markwhen knows no 'about': 1950~ is written as 1950
    """

    id: str
    message: str

    def __str__(self) -> str:
        return f"{self.id}: {self.message}" if self.id else self.message


@dataclass(frozen=True, slots=True)
class Exported:
    """A chronology in another format, and what that format could not say."""

    data: bytes
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        return self.data.decode()


@dataclass(frozen=True, slots=True)
class Imported:
    """A chronology read from another format, and what was read in another way than it stood.

    `columns` says which column of a free table was taken for what (ours -> the file's): to be shown before anything
    is written.
    """

    chronology: Chronology
    notes: tuple[Note, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as an event cites it. `number` counts from 1 in the order of the sources table."""

    number: int
    label: str
    url: str
    source: Source | None


def shown(chronology: Chronology) -> list[Event]:
    """The events that leave the house: hidden ones stay."""
    return [event for event in chronology.events if not event.hidden]


def dated(chronology: Chronology, notes: list[Note], name: str) -> list[tuple[Event, When]]:
    """The shown events that have a date; the others are noted, for formats that can't hold them."""
    pairs = []
    for event in shown(chronology):
        if event.when is None:
            notes.append(Note(event.id, f"has no date, so it is not in the {name} file: {event.headline}"))
        else:
            pairs.append((event, event.when))
    return pairs


def source_label(source: Source) -> str:
    """
    >>> from timeline.model import Published
    >>> from timeline.when import parse
    >>> source_label(Source("k", "Rains", "The Paper", Published(parse("2025-05-02"), "stated")))
    'The Paper, “Rains”, 2 May 2025'
    >>> source_label(Source("k", "Rains", published=Published(parse("2025"), "inferred")))
    '“Rains”, 2025 (date inferred)'
    """
    when, basis = source.published.when, source.published.basis
    date = f"{when.words()}{' (date inferred)' if basis == 'inferred' else ''}" if when else ""
    title = f"“{source.title}”" if source.title else ""
    return ", ".join(part for part in (source.publisher, title, date) if part) or web_address(source.url) or source.key


class Bibliography:
    """The sources of a chronology, numbered: its articles first, then what hand-made rows cite, as it comes.

    A row typed by hand may cite a URL or plain words instead of an article's key.
    """

    def __init__(self, chronology: Chronology) -> None:
        self._cited: dict[str, Cited] = {}
        for source in chronology.sources:
            self._add(source.key, source_label(source), web_address(source.url), source)
        for event in shown(chronology):
            for text in event.sources:
                self._add(text, text, web_address(text), None)

    def _add(self, key: str, label: str, url: str, source: Source | None) -> None:
        if key not in self._cited:
            self._cited[key] = Cited(len(self._cited) + 1, label, url, source)

    def __iter__(self) -> Iterator[Cited]:
        return iter(self._cited.values())

    def of(self, event: Event) -> list[Cited]:
        return [self._cited[text] for text in dict.fromkeys(event.sources)]


def one_line(text: str) -> str:
    """Text without line breaks and without the control characters that no format carries.

    >>> one_line("two\\nlines\\x07")
    'two lines'
    >>> one_line("one \\x1b\\n two")
    'one two'
    """
    shown = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]", "", re.sub(r"\s", " ", text))
    # Once what stood between them is gone, two spaces are one.
    return re.sub(r" +", " ", shown).strip()


def as_html(text: str) -> str:
    return html.escape(one_line(text), quote=False)


def as_json(value: Any) -> bytes:
    """JSON that may stand inside a page's `<script>`: every `<` is written as its escape."""
    return (json.dumps(value, ensure_ascii=False, indent=2).replace("<", "\\u003c") + "\n").encode()


def beside_ours(title: str) -> str:
    """A name for a column of theirs: under one of ours it would be written over, or mean something else.

    >>> beside_ours("Weather"), beside_ours("Status")
    ('Weather', 'Status (imported)')
    """
    return f"{title} (imported)" if plain_name(title) in EVENTS else title


def event_id(*parts: str) -> str:
    """An id for an event that came without one: the same input gives the same id, and it begins with a letter."""
    return f"e{blake2s('|'.join(parts).encode(), digest_size=4).hexdigest()}"


def unlike(when: When, *, within: bool = False) -> str:
    """Which part of a date a format of whole days can't say, in words; "" for a plain day or run of days.

    >>> from timeline.when import parse
    >>> [unlike(parse(text)) for text in ("2024-05-01", "2024-05-01/2024-05-03", "2024", "1950~", "2012/..")]
    ['', '', '2024', 'about 1950', 'since 2012']
    """
    whole_days = all(point and point.day for point in (when.start, when.end))
    plain = whole_days and not (within or when.approximate or when.uncertain)
    return "" if plain else when.words(within=within)


def years(when: When) -> tuple[int, int]:
    """First and last year that the date names, for formats that know four digits only."""
    start, end = when.ends
    return civil(start.earliest)[0], civil(end.latest)[0]


def unique(events: Iterable[Event]) -> Iterable[Event]:
    """The same events; of two with one id, the second gets a number behind it."""
    seen: dict[str, int] = {}
    for event in events:
        seen[event.id] = seen.get(event.id, 0) + 1
        yield event if seen[event.id] == 1 else replace(event, id=f"{event.id}-{seen[event.id]}")


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Chronological, as a table holds them, those without a date last; no id twice."""
    return tuple(sorted(unique(events), key=lambda event: (event.when is None, event.when and event.when.sort_key())))
