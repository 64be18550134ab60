"""The table that people edit: nothing a person did is lost, nothing a spreadsheet did becomes a fact."""

from __future__ import annotations

import csv
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from timeline import table
from timeline.errors import TableError
from timeline.model import Chronology, Claim, Event, Expression, Mention, Published, Source, Suggestion, Timex3
from timeline.table import columns, dates, storage, updating
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


# --- a run after a person -----------------------------------------------------------------------------------------


class Desk:
    """A table in a folder, and a person at it who knows it as rows of cells."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[dict[str, str]]:
        with self.path.open(encoding="utf-8-sig", newline="") as opened:
            return list(csv.DictReader(opened))

    def row(self, id_: str) -> dict[str, str]:
        return next(row for row in self.rows() if row["id"] == id_)

    def save(self, rows: list[dict[str, str]], path: Path | None = None) -> None:
        with (path or self.path).open("w", encoding="utf-8-sig", newline="") as opened:
            writer = csv.DictWriter(opened, list(rows[0]), lineterminator="\n", restval="")
            writer.writeheader()
            writer.writerows(rows)

    def edit(self, id_: str, **cells: str) -> None:
        self.save([{**row, **cells} if row["id"] == id_ else row for row in self.rows()])

    def edit_source(self, name: str, **cells: str) -> None:
        path = table.companions(self.path)[0]
        with path.open(encoding="utf-8-sig", newline="") as opened:
            rows = [{**row, **cells} if row["key"] == name else row for row in csv.DictReader(opened)]
        self.save(rows, path)

    def run(self, *events: Event, sources: Iterable[str] = ()) -> table.Update:
        return table.update(self.path, chronology(*events, sources=sources))

    def ids(self) -> list[str]:
        return [row["id"] for row in self.rows()]


@pytest.fixture
def desk(path: Path) -> Desk:
    desk = Desk(path)
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    return desk


def kinds(done: table.Update) -> set[str]:
    return {change.kind for change in done.changes}


def test_a_changed_cell_stays_and_the_rest_of_its_row_follows(desk: Desk) -> None:
    desk.edit("e1", headline="The war begins")
    done = desk.run(event("e1", WAR, date="1914-06", headline="Shots"), event("e2", PEACE), event("e3", FOUND))
    row = desk.row("e1")
    assert (row["headline"], row["date"]) == ("The war begins", "1914-06")
    assert [(change.kind, change.column) for change in done.changes] == [("changed", "date"), ("kept", "headline")]
    assert [(one.kind, one.ids) for one in done.suggestions] == [("cell", ("e1",))]
    assert "you have 'The war begins', the articles give 'Shots'" in done.suggestions[0].message
    # Nothing new: nothing is said again, and the suggestion stands until a person decides.
    again = desk.run(event("e1", WAR, date="1914-06", headline="Shots"), event("e2", PEACE), event("e3", FOUND))
    assert (again.changes, again.written, again.suggestions) == ((), (), done.suggestions)


def test_what_a_person_changed_is_theirs_also_when_the_machine_once_agreed(desk: Desk) -> None:
    desk.edit("e1", headline="Shots")
    desk.run(event("e1", WAR, headline="Shots"), event("e2", PEACE), event("e3", FOUND))
    desk.run(event("e1", WAR, headline="Something else"), event("e2", PEACE), event("e3", FOUND))
    assert desk.row("e1")["headline"] == "Shots"


def test_a_date_set_by_hand_says_so_beside_what_the_articles_give(desk: Desk) -> None:
    desk.edit("e1", date="29 June 1914")
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    row = desk.row("e1")
    assert (row["date"], row["basis"]) == ("1914-06-29", 'set by hand; the articles give 1914-06-28, "28 June 1914"')


def test_a_deleted_row_stays_deleted_and_comes_back_when_it_is_put_back(desk: Desk) -> None:
    rows = desk.rows()
    desk.save([row for row in rows if row["id"] != "e2"])
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e1", "e3"]
    assert kinds(done) == {"deleted"}
    # Also under another headline, another id, and told by one more article.
    again = claim("welt", "Peace came at last in November 1918, it says.", "November 1918", "1918-11", "Peace")
    desk.run(event("e1", WAR), event("e9", again, PEACE), event("e3", FOUND))
    assert desk.ids() == ["e1", "e3"]
    desk.save([*desk.rows(), next(row for row in rows if row["id"] == "e2")])
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e1", "e3", "e2"]


def test_rows_merged_by_hand_stay_merged_with_every_quote(desk: Desk) -> None:
    first, second, third = desk.rows()
    second["sources"] = "guardian; bbc"
    desk.save([second, third])
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e2", "e3"]
    assert {one.quote for one in done.chronology.events[0].claims} == {WAR.quote, PEACE.quote}
    assert "moved" in kinds(done)
    # The other date is told, not lost.
    assert desk.row("e2")["other_dates"] == "1914-06-28 (bbc)"
    assert desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND)).written == ()
    assert first["id"] not in desk.ids()


def test_sources_moved_into_a_row_of_ones_own_stay_when_an_article_goes(path: Path) -> None:
    desk = Desk(path)
    other = claim("welt", "It ended in November 1918.", "November 1918", "1918-11")
    desk.run(event("e1", WAR), event("e2", PEACE, other))
    desk.save([*desk.rows(), {"date": "1999", "headline": "My own words"}])
    desk.run(event("e1", WAR), event("e2", PEACE, other))
    war, peace, mine = desk.rows()
    desk.save([war, {**mine, "sources": peace["sources"]}])
    desk.run(event("e1", WAR), event("e2", PEACE, other))
    desk.run(event("e1", WAR), event("e2", PEACE))
    assert desk.row(mine["id"])["sources"] == "guardian; welt"


def test_a_row_split_by_hand_stays_split(path: Path) -> None:
    desk = Desk(path)
    other = claim("welt", "The war broke out on 28 July 1914.", "28 July 1914", "1914-07-28", "War declared")
    both = event("e1", WAR, other)
    desk.run(both)
    row = desk.rows()[0]
    copy = {**row, "date": "1914-07-28", "headline": "War declared", "sources": "welt", "quote": other.quote}
    desk.save([{**row, "sources": "bbc"}, copy])
    done = desk.run(both)
    assert desk.ids()[0] == "e1"
    assert desk.ids()[1] not in ("", "e1")
    assert [[one.quote for one in shown.claims] for shown in done.chronology.events] == [[WAR.quote], [other.quote]]
    assert [row["sources"] for row in desk.rows()] == ["bbc", "welt"]
    assert desk.run(both).written == ()


def test_what_a_new_article_says_of_a_split_row_settles_in_one_run(path: Path) -> None:
    desk = Desk(path)
    other = claim("welt", "It broke out on 28 June 1914.", "28 June 1914", "1914-06-28")
    new = claim("ard", "On 28 June 1914 shots were fired.", "28 June 1914", "1914-06-28")
    both = event("e1", WAR, other)
    desk.run(both)
    row = desk.rows()[0]
    desk.save([{**row, "sources": "bbc"}, {**row, "headline": "By hand", "sources": "welt"}])
    desk.run(event("e2", new, other))
    assert [shown["sources"] for shown in desk.rows()] == ["bbc", "welt"]
    assert desk.run(event("e2", new, other)).written == ()


def test_the_sources_of_a_split_row_stay_when_a_new_article_tells_of_it(path: Path) -> None:
    desk = Desk(path)
    other = claim("welt", "It broke out on 28 June 1914.", "28 June 1914", "1914-06-28")
    new = claim("ard", "On 28 June 1914 shots were fired.", "28 June 1914", "1914-06-28")
    both = event("e1", WAR, other)
    desk.run(both)
    row = desk.rows()[0]
    desk.save([{**row, "sources": "bbc"}, {**row, "headline": "By hand", "sources": "welt"}])
    desk.run(both)
    desk.run(event("e1", WAR), event("e2", new, other))
    assert [shown["sources"] for shown in desk.rows()] == ["bbc", "welt"]


def test_a_source_taken_out_of_a_row_stays_out(path: Path) -> None:
    desk = Desk(path)
    other = claim("welt", "It broke out on 28 June 1914.", "28 June 1914", "1914-06-28")
    desk.run(event("e1", WAR, other))
    desk.edit("e1", sources="bbc")
    done = desk.run(event("e1", WAR, other))
    assert desk.row("e1")["sources"] == "bbc"
    assert [one.source for one in done.chronology.events[0].claims] == ["bbc"]


def test_added_rows_columns_and_order_stay(desk: Desk) -> None:
    rows = [{"mine": f"=own {n}", **row} for n, row in enumerate(reversed(desk.rows()))]
    rows.insert(1, {**dict.fromkeys(rows[0], ""), "mine": "x", "date": "circa 1930", "headline": "By hand"})
    desk.save(rows)
    found = claim("bbc", "A bridge was opened in 1936.", "1936", "1936", "Bridge opened", start=500)
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND), event("e4", found))
    after = desk.rows()
    assert [row["headline"] for row in after] == [
        "Club founded",
        "By hand",
        "Peace comes",
        "War begins",
        "Bridge opened",
    ]
    assert [row["mine"] for row in after] == ["=own 0", "x", "=own 1", "=own 2", ""]
    assert after[1]["date"] == "1930~"
    assert after[1]["id"].startswith("h")
    assert next(iter(after[0])) == "mine"
    assert table.read(desk.path).events[2].extra == {"mine": "x"}


def test_new_rows_take_their_place_in_a_table_in_order_of_time(desk: Desk) -> None:
    found = claim("bbc", "A bridge was opened in 1936.", "1936", "1936", "Bridge opened", start=500)
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND), event("e4", found))
    assert desk.ids() == ["e1", "e2", "e4", "e3"]


def test_rows_with_new_dates_move_to_their_place_in_time(desk: Desk) -> None:
    """As when a publication date is typed in, and half the table is dated anew."""
    later = claim("bbc", WAR.quote, "28 June 1914", "1921", WAR.headline)
    desk.run(event("e1", later), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e2", "e1", "e3"]
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e1", "e2", "e3"]


def test_a_date_typed_by_hand_moves_its_row(desk: Desk) -> None:
    desk.edit("e1", date="1999")
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e2", "e3", "e1"]


# An order that a person gave: nothing in it is moved, whatever is dated anew.
BY_HAND = [
    ("one row moved", ["e2", "e1", "e3"]),
    ("the last on top", ["e3", "e1", "e2"]),
    ("upside down", ["e3", "e2", "e1"]),
]


@pytest.mark.parametrize("order", [case[1] for case in BY_HAND], ids=[case[0] for case in BY_HAND])
def test_rows_that_a_person_moved_stay(desk: Desk, order: list[str]) -> None:
    desk.save(sorted(desk.rows(), key=lambda row: order.index(row["id"])))
    later = claim("bbc", WAR.quote, "28 June 1914", "1921", WAR.headline)
    for told in (later, WAR, later):
        desk.run(event("e1", told), event("e2", PEACE), event("e3", FOUND))
        assert desk.ids() == order


def test_a_row_typed_at_the_end_is_a_persons_order(desk: Desk) -> None:
    desk.save([*desk.rows(), {**dict.fromkeys(desk.rows()[0], ""), "date": "1900", "headline": "By hand"}])
    later = claim("bbc", WAR.quote, "28 June 1914", "1921", WAR.headline)
    desk.run(event("e1", later), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids()[:3] == ["e1", "e2", "e3"]


def test_a_row_without_a_date_stays_below_the_row_above_it(desk: Desk) -> None:
    blank = dict.fromkeys(desk.rows()[0], "")
    first, *others = desk.rows()
    desk.save([first, {**blank, "headline": "Below the war"}, *others, {**blank, "headline": "At the end"}])
    later = claim("bbc", WAR.quote, "28 June 1914", "1921", WAR.headline)
    desk.run(event("e1", later), event("e2", PEACE), event("e3", FOUND))
    headlines = [row["headline"] for row in desk.rows()]
    assert headlines == ["Peace comes", "War begins", "Below the war", "Club founded", "At the end"]


def test_an_id_outlives_a_new_headline_date_wording_and_source(desk: Desk) -> None:
    # The machine's id of the same event changes with what it rests on; the table's does not.
    renamed = claim("bbc-2", WAR.quote, "28 June 1914", "1914-06-29", "Other headline")
    reworded = claim("guardian", "In the end, peace came in November 1918.", "November 1918", "1918-11", "Peace")
    desk.run(event("e77", renamed), event("e78", reworded), event("e3", FOUND))
    assert desk.ids() == ["e1", "e2", "e3"]
    assert (desk.row("e1")["date"], desk.row("e1")["headline"]) == ("1914-06-29", "Other headline")
    assert desk.row("e2")["quote"] == reworded.quote


def test_a_row_of_ones_own_that_an_article_tells_is_filled_not_doubled(path: Path) -> None:
    desk = Desk(path)
    path.write_text("date,headline\n1914-06-28,War begins\n1999,Mine alone\n", encoding="utf-8")
    done = desk.run(event("e1", WAR))
    first, second = desk.rows()
    assert (first["headline"], first["quote"], first["sources"]) == ("War begins", WAR.quote, "bbc")
    assert second["headline"] == "Mine alone"
    assert done.chronology.events[0].claims == (WAR,)
    # It was typed by a person: when the article goes, it stays.
    desk.run(sources=["guardian"])
    assert [row["headline"] for row in desk.rows()] == ["War begins", "Mine alone"]


def test_events_that_no_article_tells_count_as_typed_by_hand(desk: Desk) -> None:
    """As `timeline import` brings them: no run takes them away or writes over them."""
    imported = Event("x1", parse("1936"), "Bridge opened", "A bridge was opened in 1936.", ("list",))
    read = table.read(desk.path)
    table.update(desk.path, replace(read, events=(*read.events, imported)))
    assert desk.ids() == ["e1", "e2", "x1", "e3"]
    found = claim("bbc", "A bridge was opened in 1936.", "1936", "1936", "Another headline", start=500)
    desk.run(event("e1", WAR), event("e4", found))
    assert desk.ids() == ["e1", "x1"]
    assert desk.row("x1")["headline"] == "Bridge opened"
    desk.run(event("e1", WAR))
    assert desk.ids() == ["e1", "x1"]


def test_an_article_that_goes_takes_only_untouched_rows(desk: Desk) -> None:
    desk.edit("e3", note="check this")
    done = desk.run(event("e2", PEACE), sources=["guardian"])
    assert desk.ids() == ["e2", "e3"]
    said = {(change.kind, change.id): change.why for change in done.changes}
    assert "no article tells it now" in said["removed", "e1"]
    assert "you had worked on it" in said["kept", "e3"]
    # What the row cites is still explained.
    assert [source.key for source in done.chronology.sources] == ["bbc", "guardian"]
    assert done.chronology.events[-1].claims == (FOUND,)


def test_the_row_a_person_worked_on_takes_in_the_other_in_one_run(path: Path) -> None:
    desk = Desk(path)
    late = claim("welt", "It broke out on 28 June 1914.", "28 June 1914", "1914-06-28")
    shots = claim("ard", "On 28 June 1914 shots were fired.", "28 June 1914", "1914-06-28")
    desk.run(event("e1", WAR, late), event("e2", shots))
    desk.edit("e1", note="my own")
    desk.run(event("e3", shots, late))
    assert desk.ids() == ["e1"]
    assert desk.run(event("e3", shots, late)).written == ()


def test_events_that_the_machine_merges_keep_the_row_a_person_worked_on(desk: Desk) -> None:
    desk.edit("e2", note="mine")
    done = desk.run(event("e1", WAR, PEACE), event("e3", FOUND))
    assert desk.ids() == ["e2", "e3"]
    desk.edit("e3", note="mine too")
    done = desk.run(event("e1", WAR, PEACE, FOUND))
    assert desk.ids() == ["e2", "e3"]
    assert [one.kind for one in done.suggestions] == ["merge"]


def test_open_questions_stand_in_the_same_order_when_a_run_moves_rows(path: Path) -> None:
    desk = Desk(path)
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    desk.edit("e1", date="before 1920")
    desk.edit("e3", date="before 1900")
    anew = event("e1", WAR, date="1915"), event("e2", PEACE), event("e3", FOUND, date="1951")
    assert len(desk.run(*anew).suggestions) == 2
    assert desk.ids() == ["e3", "e2", "e1"]
    assert desk.run(*anew).written == ()


def test_events_that_the_machine_groups_anew_find_their_rows_in_one_run(path: Path) -> None:
    """An event whose row went to another, which had more of its claims, took a row of its own, and in the next run
    the row that it shared with a third."""
    desk, again = Desk(path), claim("guardian", "A club was founded in 1950.", "1950", "1950")
    desk.run(event("e0", WAR, FOUND, again), event("e4", PEACE))
    desk.edit("e0", note="mine")
    desk.edit("e4", note="mine too")
    anew = event("e0", WAR, PEACE), event("e2", FOUND, again)
    desk.run(*anew)
    assert desk.run(*anew).changes == ()
    assert {row["id"]: (row["sources"], row["note"]) for row in desk.rows()} == {
        "e0": ("bbc; guardian", "mine"),
        "e4": ("bbc; guardian", "mine too"),
    }


def test_two_events_that_a_person_made_one_are_no_open_question(desk: Desk) -> None:
    told = replace(
        chronology(event("e1", WAR), event("e2", PEACE), event("e3", FOUND)),
        suggestions=(Suggestion("merge", "“War begins” and “Peace comes” may be one event", ("e1", "e2")),),
    )
    assert len(table.update(desk.path, told).suggestions) == 1
    rows = [{**row, "sources": "bbc; guardian"} if row["id"] == "e1" else row for row in desk.rows()]
    desk.save([row for row in rows if row["id"] != "e2"])
    assert table.update(desk.path, told).suggestions == ()


def test_a_mended_cell_is_told_with_what_was_read(desk: Desk) -> None:
    desk.edit("e1", date="28.06.1914")
    done = table.update(desk.path, chronology(event("e1", WAR), event("e2", PEACE), event("e3", FOUND)), dry_run=True)
    assert [(one.kind, one.before, one.after) for one in done.changes] == [("repaired", "28.06.1914", "1914-06-28")]


@pytest.mark.parametrize("lost", [(0,), (1,), (0, 1)], ids=["sources", "claims", "both"])
def test_with_companions_lost_the_table_is_whole(desk: Desk, lost: tuple[int, ...]) -> None:
    desk.edit("e1", headline="By hand")
    desk.edit("e2", note="mine")
    before = desk.path.read_bytes()
    for place in lost:
        table.companions(desk.path)[place].unlink()
    assert [one.headline for one in table.read(desk.path).events] == ["By hand", "Peace comes", "Club founded"]
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.path.read_bytes() == before
    assert [len(one.claims) for one in done.chronology.events] == [1, 1, 1]
    # From here on the machine knows again what is its own.
    desk.run(event("e1", WAR, headline="New"), event("e2", PEACE), event("e3", FOUND, headline="New"))
    assert [row["headline"] for row in desk.rows()] == ["By hand", "Peace comes", "New"]


def test_a_ledger_of_another_version_is_made_anew(desk: Desk) -> None:
    desk.edit("e1", headline="By hand")
    claims = table.companions(desk.path)[1]
    claims.write_text(claims.read_text("utf-8-sig").replace('""version"":1', '""version"":99'), "utf-8-sig")
    assert "no ledger of this version" in str(table.check(desk.path)[0])
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert [row["headline"] for row in desk.rows()] == ["By hand", "Peace comes", "Club founded"]


def test_a_table_put_away_begins_anew(desk: Desk) -> None:
    desk.path.unlink()
    desk.run(event("e1", WAR), event("e2", PEACE))
    assert desk.ids() == ["e1", "e2"]


def test_lost_ids_are_found_again(desk: Desk) -> None:
    desk.edit("e2", headline="By hand")
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    desk.save([{column: cell for column, cell in row.items() if column != "id"} for row in desk.rows()])
    assert [one.id for one in table.read(desk.path).events] == ["e1", "e2", "e3"]
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["e1", "e2", "e3"]


def test_a_lost_id_of_a_row_with_no_more_than_a_date_and_a_note_is_found_again(desk: Desk) -> None:
    given = (event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    desk.save(
        [*desk.rows(), {"date": "1950-04-29", "note": "look this up"}, {"date": "1950-04-29", "note": "and this"}]
    )
    desk.run(*given)
    ids = desk.ids()
    desk.save([{**row, "id": ""} for row in desk.rows()])
    desk.run(*given)
    assert desk.ids() == ids


def test_an_id_of_ones_own_is_kept(desk: Desk) -> None:
    desk.edit("e1", id="sarajevo")
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert desk.ids() == ["sarajevo", "e2", "e3"]
    assert done.chronology.events[0].claims == (WAR,)


def test_a_column_taken_out_stays_out_and_one_renamed_is_known(desk: Desk) -> None:
    rows = [
        {("Satz" if c == "quote" else c): cell for c, cell in row.items() if c != "category"} for row in desk.rows()
    ]
    desk.save(rows)
    done = desk.run(event("e1", WAR, headline="New"), event("e2", PEACE), event("e3", FOUND))
    assert list(desk.rows()[0]) == list(rows[0])
    assert desk.row("e1")["headline"] == "New"
    assert done.chronology.events[0].quote == WAR.quote


def test_untouched_rows_keep_their_bytes(desk: Desk) -> None:
    text = desk.path.read_text("utf-8-sig")
    odd = text.replace("1918-11,Peace comes", '"1918-11","Peace comes"') + "\n,,\n"
    desk.path.write_text(odd, "utf-8-sig")
    desk.run(event("e1", WAR, headline="Shots"), event("e2", PEACE), event("e3", FOUND))
    assert desk.path.read_text("utf-8-sig") == odd.replace("War begins", "Shots")


# --- the sources table --------------------------------------------------------------------------------------------


def test_a_corrected_published_date_is_read_before_the_run_and_stays(desk: Desk) -> None:
    assert table.published_overrides(desk.path) == {}
    desk.edit_source("bbc", published="3 May 2025")
    corrected = Published(parse("2025-05-03"), "set", "sources table")
    found = table.published_overrides(desk.path)
    assert found["bbc"] == found["bbc.md"] == corrected
    assert "guardian" not in found
    # The engine dates the article by it, and the row that hangs on it follows.
    given = chronology(event("e1", WAR, date="1914-06-29"), event("e2", PEACE), event("e3", FOUND))
    given = replace(given, sources=(replace(given.sources[0], published=corrected), *given.sources[1:]))
    done = table.update(desk.path, given)
    assert desk.row("e1")["date"] == "1914-06-29"
    assert done.chronology.sources[0].published == corrected
    assert table.published_overrides(desk.path)["bbc"] == corrected
    assert table.update(desk.path, given).written == ()
    # An emptied cell takes it back.
    desk.edit_source("bbc", published="")
    assert table.published_overrides(desk.path) == {}
    desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert str(table.read(desk.path).sources[0].published.when) == "2025-05-02"


def test_overrides_of_no_table_and_of_a_typed_one(path: Path) -> None:
    assert table.published_overrides(path) == {}
    path.write_text("date,headline\n1950,Peace\n", encoding="utf-8")
    assert table.published_overrides(path) == {}


def test_a_source_renamed_by_hand_keeps_its_name(desk: Desk) -> None:
    desk.edit_source("bbc", key="beeb", title="My title")
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert [source.key for source in done.chronology.sources] == ["beeb", "guardian"]
    assert done.chronology.sources[0].title == "My title"
    assert [row["sources"] for row in desk.rows()] == ["beeb", "guardian", "beeb"]
    assert [one.claims[0].source for one in done.chronology.events] == ["beeb", "guardian", "beeb"]
    assert desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND)).written == ()


def test_a_broken_sources_table_stops_the_run_and_is_not_overwritten(desk: Desk) -> None:
    sources = table.companions(desk.path)[0]
    sources.write_text("Dear all\n", encoding="utf-8")
    with pytest.raises(TableError, match="no header"):
        desk.run(event("e1", WAR))
    assert sources.read_text(encoding="utf-8") == "Dear all\n"


def test_a_file_is_named_from_the_tables_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "out").mkdir()
    article = tmp_path / "articles" / "bbc.md"
    article.write_text(WAR.quote, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    given = chronology(event("e1", WAR))
    given = replace(given, sources=(replace(given.sources[0], file="articles/bbc.md"),))
    done = table.update("out/events.csv", given)
    assert done.chronology.sources[0].file == "../articles/bbc.md"
    assert table.check("out/events.csv") == []
    desk = Desk(Path("out/events.csv"))
    desk.edit_source("bbc", published="2025-05-03")
    assert table.published_overrides("out/events.csv")["articles/bbc.md"].basis == "set"
    article.write_text("Nothing of the kind.", encoding="utf-8")
    assert [problem.column for problem in table.check("out/events.csv")] == ["quote"]


# --- check and fix ------------------------------------------------------------------------------------------------

ODD = [
    pytest.param({"date": ""}, "date", "has no date", id="no date"),
    pytest.param({"headline": ""}, "headline", "has no headline", id="no headline"),
    pytest.param({"status": "Hiden"}, "status", "is no status", id="a status that is none"),
    pytest.param({"id": "1e5"}, "id", "begin with a letter", id="an id that is a number"),
    pytest.param({"other_dates": "Mai 2020 (x); soon"}, "other_dates", "is no date with its source", id="other dates"),
    pytest.param({"sources": "bbc; cnn"}, "sources", "names no source", id="a key of no source"),
    pytest.param({"sources": "guardain"}, "sources", "If guardian is meant, write that", id="a slip in a key"),
    pytest.param({"sources": "bbc; cnn"}, "sources", "Add it there, or write its address", id="a key like no other"),
    pytest.param({"sources": "bbc, cnn"}, "sources", "names no one source", id="a key of no source behind a comma"),
    pytest.param({"sources": "bbc, guardian"}, "sources", "read as bbc; guardian.", id="sources parted by a comma"),
    pytest.param({"sources": "guardian\nbbc"}, "sources", "read as guardian; bbc.", id="sources one a line"),
    pytest.param({"date": "2031"}, "date", "after the articles that tell it", id="after its articles"),
    pytest.param({"headline": "Comes peace", "date": "1918-11"}, "headline", "looks like the event of row", id="twins"),
    pytest.param({"quote": PEACE.quote, "date": "1918-11"}, "headline", "looks like the event of row", id="one quote"),
    pytest.param({"date": "2022-23"}, "date", "If it means two years, write 2022/2023", id="a season like two years"),
    pytest.param({"date": "1914-06-28/1914-06-01"}, "date", "ends before it begins", id="backwards"),
]


@pytest.mark.parametrize(("cells", "column", "message"), ODD)
def test_check_says_what_is_out_of_keeping(desk: Desk, cells: dict[str, str], column: str, message: str) -> None:
    for source in ("bbc", "guardian"):
        quotes = " ".join(one.quote for one in (WAR, PEACE, FOUND))
        (desk.path.parent / f"{source}.md").write_text(quotes, encoding="utf-8")
    assert table.check(desk.path) == []
    desk.edit("e1", **cells)
    said = [problem for problem in table.check(desk.path) if message in problem.message]
    assert [(problem.file, problem.column) for problem in said] == [("events.csv", column)]
    assert said[0].line == said[0].row


def test_sources_that_were_moved_with_a_comma_merge_two_rows_all_the_same(desk: Desk) -> None:
    rows = desk.rows()
    rows[0]["sources"] = "bbc, guardian"
    desk.save([rows[0], rows[2]])
    assert table.read(desk.path).events[0].sources == ("bbc", "guardian")
    done = desk.run(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    assert [row["sources"] for row in desk.rows()] == ["bbc; guardian", "bbc"]
    assert [claim.quote for claim in done.chronology.events[0].claims] == [WAR.quote, PEACE.quote]


def test_check_of_no_table_says_so(path: Path) -> None:
    assert [problem.message for problem in table.check(path)] == ["is not there."]


def test_fix_shows_each_change_and_then_writes_it(path: Path) -> None:
    text = "date,headline\nautumn 2022,a\n1950,b\nJume,c\n"
    path.write_text(text, encoding="utf-8")
    shown = table.fix(path, dry_run=True)
    assert [(change.column, change.before, change.after) for change in shown] == [("date", "autumn 2022", "2022-23")]
    assert path.read_text(encoding="utf-8") == text
    assert table.fix(path) == shown
    assert path.read_text(encoding="utf-8") == text.replace("autumn 2022", "2022-23")
    assert table.fix(path) == []


# --- nothing is half written --------------------------------------------------------------------------------------


def test_one_backup_holds_the_version_before(desk: Desk) -> None:
    before = desk.path.read_bytes()
    desk.run(event("e1", WAR, headline="New"), event("e2", PEACE), event("e3", FOUND))
    assert desk.path.with_name("events.csv.bak").read_bytes() == before


def test_a_dry_run_writes_nothing_and_says_the_same(desk: Desk) -> None:
    files = {each: each.read_bytes() for each in desk.path.parent.iterdir()}
    given = chronology(event("e1", WAR, headline="New"), event("e2", PEACE))
    dry = table.update(desk.path, given, dry_run=True)
    assert {each: each.read_bytes() for each in desk.path.parent.iterdir()} == files
    assert table.update(desk.path, given) == dry


def test_check_names_the_source_that_has_the_quote(desk: Desk) -> None:
    (desk.path.parent / "bbc.md").write_text(WAR.quote, encoding="utf-8")
    (desk.path.parent / "guardian.md").write_text(PEACE.quote, encoding="utf-8")
    desk.edit("e1", sources="guardian", quote=WAR.quote)
    desk.edit("e2", sources="guardian", quote="Nobody wrote this.")
    said = {problem.row: problem.message for problem in table.check(desk.path) if problem.column == "quote"}
    assert "It stands in bbc: name that source first" in said[2]
    assert "Copy the sentence from there" in said[3]


@pytest.mark.parametrize("held", ["events.csv", "events.sources.csv", "events.claims.csv"])
def test_a_file_held_by_excel_stops_the_run_before_anything_is_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    before = {each.name: each.read_bytes() for each in desk.path.parent.glob("*.csv")}
    real = Path.open

    def refuse(path: Path, mode: str = "r", **rest: Any) -> Any:
        if path.name == held and mode == "r+b":
            raise PermissionError(13, "Permission denied")
        return real(path, mode, **rest)

    monkeypatch.setattr(Path, "open", refuse)
    found = replace(chronology(event("e1", WAR, headline="New")), sources=(Source("bbc", "Another title"),))
    with pytest.raises(TableError, match=rf"{held}: can't be written: open in another program"):
        table.update(desk.path, found)
    assert {each.name: each.read_bytes() for each in desk.path.parent.glob("*.csv")} == before
    assert not list(desk.path.parent.glob(".*.journal"))


def test_a_table_open_elsewhere_gives_a_message_and_loses_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.path.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(TableError, match="open in another program"):
        desk.run(event("e1", WAR, headline="New"))
    assert desk.path.read_bytes() == before
    assert not list(desk.path.parent.glob("*.part"))


def test_a_table_open_in_libreoffice_is_written_with_a_warning(desk: Desk) -> None:
    desk.path.with_name(".~lock.events.csv#").write_text(",someone,host,22.11.2026 01:00,file:///x;\n")
    done = desk.run(event("e1", WAR, headline="New"))
    assert "is open in LibreOffice" in done.problems[-1].message
    assert desk.row("e1")["headline"] == "New"


def test_a_folder_is_no_table(path: Path) -> None:
    assert table.check(path.parent)[0].message == "is a folder. Name the table in it."


def test_a_person_who_saves_during_the_run_is_merged_too(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real, saved = updating.ledger.write, []

    def write(book: object) -> bytes:
        if not saved:
            saved.append(True)
            desk.edit("e2", note="saved meanwhile")
        return real(book)  # type: ignore[arg-type]

    monkeypatch.setattr(updating.ledger, "write", write)
    desk.run(event("e1", WAR, headline="New"), event("e2", PEACE), event("e3", FOUND))
    assert (desk.row("e1")["headline"], desk.row("e2")["note"]) == ("New", "saved meanwhile")


def test_a_second_run_waits_and_then_says_so(desk: Desk) -> None:
    with (
        storage.locked(desk.path),
        pytest.raises(TableError, match="another run"),
        storage.locked(desk.path, wait=0.05),
    ):
        pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked run, line by line")
@pytest.mark.parametrize("begun", [True, False], ids=["a later run", "the first run"])
def test_a_run_killed_at_any_moment_leaves_an_intact_table(desk: Desk, begun: bool) -> None:
    """Killed behind each line that writes, of each file: the table is the old or the new one, and the next run ends
    where an unharmed one would have."""
    desk.edit("e1", note="mine")
    desk.save([row for row in desk.rows() if row["id"] != "e2"])
    found = claim("bbc", "A bridge was opened in 1936.", "1936", "1936", "Bridge opened", start=500)
    given = chronology(event("e1", WAR, headline="New"), event("e2", PEACE), event("e3", FOUND), event("e4", found))
    names = [desk.path, *table.companions(desk.path)]
    start = {each: each.read_bytes() for each in names} if begun else {}

    def begin_again() -> None:
        for each in desk.path.parent.iterdir():
            each.unlink()
        for each, data in start.items():
            each.write_bytes(data)

    begin_again()
    table.update(desk.path, given)
    end = {each: each.read_bytes() for each in names}
    for kills in range(1000):
        begin_again()
        child = os.fork()
        if child == 0:
            _die_behind_line(kills + 1)
            table.update(desk.path, given)
            os._exit(0)
        survived = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        left = desk.path.read_bytes() if desk.path.exists() else None
        assert left in (start.get(desk.path), end[desk.path])
        assert left is None or [one.note for one in table.read(desk.path).events].count("mine") == begun
        table.update(desk.path, given)
        assert {each: each.read_bytes() for each in names} == end
        assert not list(desk.path.parent.glob(".*.part"))
        if survived:
            break
    assert kills > 100


def _die_behind_line(wanted: int) -> None:
    """End this process without a word at the `wanted`th line of storage.py that it runs."""
    seen = 0

    def count(frame: FrameType, what: str, _: object) -> object:
        nonlocal seen
        if frame.f_code.co_filename != storage.__file__:
            return None
        seen += what == "line"
        if seen == wanted:
            os._exit(9)
        return count

    sys.settrace(count)  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="runs four writers as forked processes")
def test_four_writers_at_once_lose_nothing(desk: Desk) -> None:
    given = chronology(event("e1", WAR), event("e2", PEACE), event("e3", FOUND))
    children = []
    for writer in range(4):
        child = os.fork()
        if child == 0:
            for number in range(5):
                with storage.locked(desk.path):
                    rows = desk.rows()
                    typed = {"date": "1999", "headline": f"Typed by {writer}, {number}"}
                    desk.save([*rows, {**dict.fromkeys(rows[0], ""), **typed}])
                table.update(desk.path, given)
            os._exit(0)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0] * 4
    headlines = [row["headline"] for row in desk.rows()]
    assert len(headlines) == len(set(headlines)) == 3 + 4 * 5
    assert len(set(desk.ids())) == 3 + 4 * 5


# --- the manual ---------------------------------------------------------------------------------------------------

MANUAL = (Path(__file__).parent.parent / "docs" / "editing.md").read_text(encoding="utf-8")
TYPED = re.findall(r"^\| ([^|`]+) \| `([^|`]+)` \|$", MANUAL, re.MULTILINE)
DOUBTFUL = re.findall(r"^\| ([^|`]+) \| (is [^|`]+) \|$", MANUAL, re.MULTILINE)


@pytest.mark.parametrize(("typed", "becomes"), TYPED)
def test_the_manual_on_dates(typed: str, becomes: str) -> None:
    assert str(dates.understand(typed).when) == becomes


@pytest.mark.parametrize(("found", "said"), DOUBTFUL)
def test_the_manual_on_doubtful_dates(found: str, said: str) -> None:
    assert dates.understand(found).problem.startswith(said.removesuffix("."))


def test_the_manual_on_fix(path: Path) -> None:
    before, after = re.findall(r"```csv\n(.*?)```", MANUAL, re.DOTALL)
    path.write_text(before, encoding="utf-8")
    assert len(table.read(path).events) == 3
    table.fix(path)
    assert path.read_text(encoding="utf-8") == after


def test_the_manual_names_every_column() -> None:
    assert len(TYPED) == 22
    assert len(DOUBTFUL) == 4
    assert re.findall(r"^\| `(\w+)` \|", MANUAL, re.MULTILINE) == list(columns.EVENTS)
