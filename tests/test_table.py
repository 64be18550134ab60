"""The table that people edit: nothing a person did is lost, nothing a spreadsheet did becomes a fact."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from timeline import table
from timeline.model import Chronology, Claim, Event, Expression, Mention, Published, Source, Timex3
from timeline.when import parse


def claim(source: str, quote: str, expression: str, date: str, headline: str = "", start: int = 0) -> Claim:
    """A claim as `events.claims` makes it: the quote stands at `start` of its article."""
    at = start + quote.index(expression)
    found = Expression(at, at + len(expression), expression, "day-month-year", "DATE", "en")
    mention = Mention(found, Timex3("DATE", date), parse(date), f'"{expression}"')
    end = start + len(quote)
    return Claim(source, quote, start, end, mention, headline or quote[:30], (start, end))


def event(id_: str, *claims: Claim, headline: str = "", date: str = "") -> Event:
    lead = claims[0]
    sources = tuple(dict.fromkeys(one.source for one in claims))
    when = parse(date) if date else lead.mention.when
    return Event(
        id_,
        when,
        headline or lead.headline,
        lead.quote,
        sources,
        basis=lead.mention.basis,
        claims=claims,
        independent=len(sources),
    )


def chronology(*events: Event, sources: Iterable[str] = ()) -> Chronology:
    keys = dict.fromkeys((*sources, *(key for one in events for key in one.sources)))
    return Chronology(
        tuple(events),
        tuple(
            Source(key, key.title(), "", Published(parse("2025-05-02"), "stated", "front matter"), file=f"{key}.md")
            for key in keys
        ),
    )


WAR = claim("bbc", "The war began on 28 June 1914 in Sarajevo.", "28 June 1914", "1914-06-28", "War begins")
PEACE = claim("guardian", "Peace came in November 1918.", "November 1918", "1918-11", "Peace comes")
FOUND = claim("bbc", "The club was founded in 1950.", "1950", "1950", "Club founded", start=100)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "events.csv"


def test_what_is_written_is_what_is_read(path: Path) -> None:
    given = chronology(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    done = table.update(path, given)
    read = table.read(path)
    assert read == done.chronology
    assert read.events == given.events
    assert read.sources == given.sources
    shown = read.events[0].claims[0]
    assert shown.quote[shown.mention.start - shown.start : shown.mention.end - shown.start] == "28 June 1914"


def test_the_same_extraction_again_writes_nothing(path: Path) -> None:
    given = chronology(event("e1", WAR), event("e2", PEACE))
    table.update(path, given)
    before = {each.name: each.stat().st_mtime_ns for each in path.parent.iterdir() if each.suffix == ".csv"}
    done = table.update(path, given)
    assert done.written == ()
    assert done.changes == ()
    assert {each.name: each.stat().st_mtime_ns for each in path.parent.iterdir() if each.suffix == ".csv"} == before


def test_a_table_of_dates_and_headlines_is_enough(path: Path) -> None:
    path.write_text("Date;Headline\nautumn 2022;Rain\nc. 2010;Sun\n", encoding="utf-8")
    assert [(str(one.when), one.headline) for one in table.read(path).events] == [("2010~", "Sun"), ("2022-23", "Rain")]
