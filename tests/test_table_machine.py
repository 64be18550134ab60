"""A newsroom played at random: people edit the table, articles come and go, runs follow each other.

Whatever the order, no hand edit is lost. `TIMELINE_STEPS=20000` plays that many steps; CI plays a fixed few.
"""

from __future__ import annotations

import csv
import io
import os
import random
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from timeline import table
from timeline.errors import DateError
from timeline.model import Chronology, Claim, Event, Expression, Mention, Published, Source, Timex3
from timeline.when import day, day_number, parse

STEPS = int(os.environ.get("TIMELINE_STEPS", "1500"))
A_GAME = 30
TYPED = [
    ("29 April 1950", "1950-04-29"),
    ("autumn 2022", "2022-23"),
    ("c. 2010", "2010~"),
    ("March 2018 - October 2022", "2018-03/2022-10"),
    ("1990s", "199X"),
    ("before 1949", "../1948"),
    ("43 BC", "-0042"),
    ("1914-06-28", "1914-06-28"),
    ("", ""),
    ("some day", "some day"),
]
TEXTS = ["=1+1", "-5 degrees", "two\nlines", "a; b", 'the "plan"', "NA", "“curly”", "", "1e5", "'quoted", " padded "]
ARTICLES = [f"paper-{n}" for n in range(6)]
FACTS = range(10)


@dataclass
class World:
    """What the articles say: the sentence of each fact in each article, and how the machine groups the facts."""

    articles: dict[str, set[int]] = field(default_factory=dict)
    shift: dict[int, int] = field(default_factory=dict)
    headline: dict[int, int] = field(default_factory=dict)
    rewritten: set[tuple[str, int]] = field(default_factory=set)
    together: set[frozenset[int]] = field(default_factory=set)

    def claim(self, article: str, fact: int) -> Claim:
        date = str(day(day_number(2020, 1, 1) + 40 * fact + self.shift.get(fact, 0)))
        expression = f"day {fact} of the affair"
        tail = " as was confirmed later" if (article, fact) in self.rewritten else ""
        quote = f"{article.title()} tells that matter number {fact} came up on {expression}{tail}."
        start = 1000 * fact
        at = start + quote.index(expression)
        mention = Mention(
            Expression(at, at + len(expression), expression, "played", "DATE", "en"),
            Timex3("DATE", date),
            parse(date),
            f'"{expression}"',
        )
        headline = f"Matter {fact}" + (f", version {self.headline[fact]}" if fact in self.headline else "")
        return Claim(article, quote, start, start + len(quote), mention, headline, (start, start + len(quote)))

    def group(self, fact: int) -> int:
        return min([fact, *(min(pair) for pair in self.together if fact in pair)])

    def chronology(self) -> Chronology:
        groups: dict[int, list[Claim]] = {}
        for article, facts in sorted(self.articles.items()):
            for fact in sorted(facts):
                groups.setdefault(self.group(fact), []).append(self.claim(article, fact))
        events = []
        for claims in groups.values():
            lead = claims[0]
            name = "e" + sha256(f"{lead.source}\n{lead.quote}".encode()).hexdigest()[:8]
            sources = tuple(dict.fromkeys(claim.source for claim in claims))
            events.append(
                Event(
                    name,
                    lead.mention.when,
                    lead.headline,
                    lead.quote,
                    sources,
                    basis=lead.mention.basis,
                    claims=tuple(claims),
                    independent=len(sources),
                )
            )
        published = Published(parse("2025-05-02"), "stated", "front matter")
        return Chronology(
            tuple(events), tuple(Source(a, a.title(), "", published, file=f"{a}.md") for a in sorted(self.articles))
        )


def in_order(dates: Iterable[str]) -> bool:
    keys = []
    for date in dates:
        with suppress(DateError):
            keys += [parse(date).sort_key()] if date else []
    return keys == sorted(keys)


class Newsroom(RuleBasedStateMachine):
    @initialize(delimiter=st.sampled_from(",;\t"), newline=st.sampled_from(["\n", "\r\n"]))
    def begin(self, delimiter: str, newline: str) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "events.csv"
        self.world = World({"paper-0": {0, 1, 2, 3}, "paper-1": {2, 3, 4}})
        self.delimiter, self.newline = delimiter, newline
        self.count = 0
        # What a person did, by the note that marks a row of theirs or by the id of a row of the machine's.
        self.cells: dict[str, dict[str, str]] = {}
        self.added: set[str] = set()
        self.columns: set[str] = set()
        self.deleted_ids: set[str] = set()
        self.deleted_quotes: set[str] = set()
        self.merged: dict[str, set[str]] = {}
        self.structural = False
        self.ids: set[str] = set()
        # The dates as the last run left them, by id.
        self.written: dict[str, str] = {}
        self.by_hand = ""
        self.run()
        self.save(self.grid())

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder)

    # --- the table as a person's program sees it ---

    def grid(self) -> list[dict[str, str]]:
        text = self.path.read_bytes().decode("utf-8-sig")
        head = text.split("\n", 1)[0]
        delimiter = max(",;\t", key=head.count)
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))

    def save(self, rows: list[dict[str, str]], names: list[str] | None = None) -> None:
        buffer = io.StringIO()
        names = names or (list(rows[0]) if rows else ["date", "headline", "id"])
        writer = csv.DictWriter(
            buffer, names, delimiter=self.delimiter, lineterminator=self.newline, extrasaction="ignore", restval=""
        )
        writer.writeheader()
        writer.writerows(rows)
        self.path.write_bytes(buffer.getvalue().encode("utf-8-sig"))

    @staticmethod
    def mark(row: dict[str, str]) -> str:
        return row["note"] if row.get("note", "").startswith("mine-") else row.get("id", "")

    def is_anyones(self, rows: list[dict[str, str]], place: int) -> bool:
        """Is it a row whose edits nothing could tell from those of another: without a mark, or one of two under an id,
        of which either may be the copy once both were worked on?"""
        return not self.mark(rows[place]) or sum(row["id"] == rows[place]["id"] != "" for row in rows) > 1

    def pick(self, seed: int) -> tuple[list[dict[str, str]], int | None]:
        rows = self.grid()
        return rows, seed % len(rows) if rows else None

    # --- what people do ---

    @rule(
        seed=st.integers(0, 99), column=st.sampled_from(["headline", "quote", "category"]), text=st.sampled_from(TEXTS)
    )
    def edit_cell(self, seed: int, column: str, text: str) -> None:
        rows, place = self.pick(seed)
        if place is None or self.is_anyones(rows, place):
            return
        self.count += 1
        text = f"{text}{self.count}" if text else ""
        guarded = f"'{text}" if text[:1] in "=-" and text else text
        if rows[place][column] == guarded:
            return  # emptying what is empty leaves no trace that a run could know it by
        rows[place][column] = guarded
        self.cells.setdefault(self.mark(rows[place]), {})[column] = text
        self.save(rows)

    @rule(seed=st.integers(0, 99), typed=st.sampled_from(TYPED))
    def edit_date(self, seed: int, typed: tuple[str, str]) -> None:
        rows, place = self.pick(seed)
        if place is None or self.is_anyones(rows, place):
            return
        rows[place]["date"] = typed[0]
        self.cells.setdefault(self.mark(rows[place]), {})["date"] = typed[1]
        self.save(rows)

    @rule(date=st.sampled_from(TYPED))
    def add_row(self, date: tuple[str, str]) -> None:
        self.count += 1
        mine = f"mine-{self.count}"
        rows = self.grid()
        headline = f"Typed by hand {self.count}"
        rows.insert(self.count % (len(rows) + 1), {"date": date[0], "headline": headline, "note": mine})
        names = list(rows[0] if "id" in rows[0] else rows[-1])
        self.save(rows, names if "id" in names else ["date", "headline", "quote", "sources", "note", "id"])
        self.added.add(mine)
        self.cells[mine] = {"date": date[1], "headline": headline}

    @precondition(lambda self: not self.structural)
    @rule(seed=st.integers(0, 99))
    def delete_row(self, seed: int) -> None:
        rows, place = self.pick(seed)
        if place is None or len(rows) < 3 or not self.mark(rows[place]):
            return
        row = rows.pop(place)
        mark = self.mark(row)
        self.cells.pop(mark, None)
        self.added.discard(mark)
        self.merged.pop(mark, None)
        if row["id"]:
            self.deleted_ids.add(row["id"])
        # A sentence may stand in another row as well, where the ledger that told them apart was lost.
        self.deleted_quotes |= self.told(row["id"]) - {other["quote"] for other in rows}
        self.structural = True
        self.save(rows)

    @precondition(lambda self: not self.structural)
    @rule(seed=st.integers(0, 99), other=st.integers(0, 99))
    def merge_rows(self, seed: int, other: int) -> None:
        rows, into = self.pick(seed)
        if into is None or len(rows) < 3 or not rows[into]["id"]:
            return
        gone = other % len(rows)
        there, here = (set(filter(None, rows[place]["sources"].split("; "))) for place in (gone, into))
        if gone == into or not rows[gone]["id"] or not there or there & here or self.mark(rows[gone]) in self.added:
            return
        told = self.told(rows[gone]["id"])
        rows[into]["sources"] = "; ".join(filter(None, [rows[into]["sources"], rows[gone]["sources"]]))
        mark = self.mark(rows[into])
        self.cells.setdefault(mark, {})["sources"] = rows[into]["sources"]
        self.merged.setdefault(mark, set()).update(told)
        self.cells.pop(self.mark(rows[gone]), None)
        self.merged[mark] |= self.merged.pop(self.mark(rows[gone]), set())
        self.deleted_ids.add(rows[gone]["id"])
        del rows[gone]
        self.structural = True
        self.save(rows)

    @precondition(lambda self: not self.structural)
    @rule(seed=st.integers(0, 99))
    def split_row(self, seed: int) -> None:
        rows, place = self.pick(seed)
        if place is None or not rows[place]["id"]:
            return
        sources = rows[place]["sources"].split("; ")
        if len(sources) < 2 or self.mark(rows[place]) in self.added | self.merged.keys():
            return
        self.count += 1
        mine = f"mine-{self.count}"
        copy = {**rows[place], "sources": sources[-1], "note": mine, "headline": f"Split off {self.count}"}
        moved = {q for q in self.told(rows[place]["id"]) if q.startswith(f"{sources[-1].title()} ")}
        rows[place]["sources"] = "; ".join(sources[:-1])
        mark = self.mark(rows[place])
        self.cells.setdefault(mark, {})["sources"] = rows[place]["sources"]
        rows.insert(place + 1, copy)
        self.added.add(mine)
        self.cells[mine] = {"headline": copy["headline"], "sources": copy["sources"]}
        self.merged[mine] = moved
        self.structural = True
        self.save(rows)

    @rule()
    def add_column(self) -> None:
        rows = self.grid()
        self.count += 1
        name = f"mine {self.count}"
        if not rows or len(self.columns) > 3:
            return
        for number, row in enumerate(rows):
            row[name] = f"=own {number}" if number % 2 else ""
            if row[name] and self.mark(row):
                self.cells.setdefault(self.mark(row), {})[name] = row[name]
        self.columns.add(name)
        self.save(rows)

    @rule(seed=st.integers(0, 99))
    def reorder(self, seed: int) -> None:
        rows = self.grid()
        random.Random(seed).shuffle(rows)
        self.save(rows)

    @rule(seed=st.integers(0, 99))
    def reorder_columns(self, seed: int) -> None:
        rows = self.grid()
        names = list(rows[0]) if rows else []
        random.Random(seed).shuffle(names)
        if names:
            self.save(rows, names)

    @precondition(lambda self: not self.structural)
    @rule()
    def lose_ids(self) -> None:
        """A program dropped the ids: they are found again. Rows that can't be told apart any more would not be."""
        self.run()
        rows = self.grid()
        if not rows or len({row["quote"] for row in rows if row["quote"]}) < sum(bool(row["quote"]) for row in rows):
            return
        keep = {row["id"]: row for row in rows}
        self.save([{**row, "id": ""} for row in rows])
        self.run()
        assert [row["id"] for row in self.grid()] == list(keep)

    @rule(delimiter=st.sampled_from(",;\t"), newline=st.sampled_from(["\n", "\r\n"]))
    def another_program(self, delimiter: str, newline: str) -> None:
        self.delimiter, self.newline = delimiter, newline
        self.save(self.grid())

    @precondition(lambda self: not self.structural)
    @rule(both=st.booleans(), broken=st.booleans())
    def lose_companions(self, both: bool, broken: bool) -> None:
        sources, claims = table.companions(self.path)
        self.written, self.by_hand = {}, ""
        if broken:
            claims.write_text("kind,event,proposed\nledger,,{}\n", encoding="utf-8")
        else:
            claims.unlink(missing_ok=True)
        if both:
            sources.unlink(missing_ok=True)
        # Nothing says any more what was deleted, or which claims were moved; what stands in the table stays.
        self.deleted_ids.clear()
        self.deleted_quotes.clear()
        self.merged.clear()
        self.structural = True

    # --- what the world does ---

    @rule(article=st.sampled_from(ARTICLES), facts=st.sets(st.sampled_from(FACTS), min_size=1, max_size=4))
    def article_comes(self, article: str, facts: set[int]) -> None:
        self.world.articles[article] = facts

    @precondition(lambda self: len(self.world.articles) > 1)
    @rule(seed=st.integers(0, 99))
    def article_goes(self, seed: int) -> None:
        del self.world.articles[sorted(self.world.articles)[seed % len(self.world.articles)]]

    @rule(fact=st.sampled_from(FACTS), days=st.integers(-50, 50))
    def another_date(self, fact: int, days: int) -> None:
        self.world.shift[fact] = days

    @rule(fact=st.sampled_from(FACTS), version=st.integers(0, 9))
    def another_headline(self, fact: int, version: int) -> None:
        self.world.headline[fact] = version

    @rule(article=st.sampled_from(ARTICLES), fact=st.sampled_from(FACTS))
    def another_wording(self, article: str, fact: int) -> None:
        self.world.rewritten ^= {(article, fact)}

    @rule(pair=st.sets(st.sampled_from(FACTS), min_size=2, max_size=2))
    def another_grouping(self, pair: set[int]) -> None:
        self.world.together ^= {frozenset(pair)}

    # --- the run ---

    def told(self, id_: str) -> set[str]:
        _, claims = table.companions(self.path)
        if not claims.is_file():
            return set()
        with claims.open(encoding="utf-8-sig", newline="") as file:
            return {row["quote"] for row in csv.DictReader(file) if row["kind"] == "claim" and row["event"] == id_}

    @rule()
    def run(self) -> None:
        self.run_and_look()

    def dates_when_last_seen(self, rows: list[dict[str, str]]) -> Iterable[str]:
        """Each row's date as the last run left it; of a row that a person put there since, its own."""
        seen: set[str] = set()
        for row in rows:
            known = row["id"] in self.written and row["id"] not in seen
            seen.add(row["id"])
            typed = self.cells.get(self.mark(row), {}).get("date", row["date"])
            yield self.written[row["id"]] if known else typed

    def look_at_the_order(self, before: list[dict[str, str]], after: list[dict[str, str]]) -> None:
        """Rows that nobody moved stand in order of time; those that a person moved stay where they were put."""
        known = [row["id"] for row in before]
        left = [id_ for id_ in known if id_ in self.written]
        were, are = (list(filter(None, map(self.mark, rows))) for rows in (before, after))
        stayed = [mark for mark in are if mark in were] == [mark for mark in were if mark in are]
        in_time = in_order(row["date"] for row in after)
        assert stayed or in_time
        moved = not in_order(self.dates_when_last_seen(before))
        if moved or self.by_hand == "in time":
            assert stayed, "what a person moved was moved back"
        elif self.written and len(set(known)) == len(known) == len(left):
            assert in_time, "nobody moved a row, and they are out of order"
            self.by_hand = ""
        if moved or self.by_hand:
            self.by_hand = "in time" if in_time else "out of time"

    def run_and_look(self, alone: bool = True) -> None:
        chronology = self.world.chronology()
        before = self.grid() if self.path.is_file() else []
        texts = {self.mark(row): row for row in before if self.mark(row)}
        dry = table.update(self.path, chronology, dry_run=True)
        done = table.update(self.path, chronology)
        assert dry.changes == done.changes or not alone
        after = self.grid()
        self.structural = False

        ids = [row["id"] for row in after]
        assert all(ids)
        assert len(set(ids)) == len(ids)
        assert not set(ids) & self.deleted_ids
        assert not {row["quote"] for row in after if self.mark(row) not in self.added} & self.deleted_quotes
        marks = {self.mark(row): row for row in after}
        assert self.added <= marks.keys()
        for mark, cells in self.cells.items():
            assert mark in marks, f"{mark} is lost"
            for column, text in cells.items():
                cell = marks[mark][column]
                if column not in self.columns and cell[:1] == "'" and cell[1:2] in ("=", "-", "'"):
                    cell = cell[1:]
                assert cell == text, (mark, column)
        self.look_at_the_order(before, after)
        self.written = {row["id"]: row["date"] for row in after}
        touched = {change.id for change in done.changes if change.kind in ("added", "changed", "repaired", "moved")}
        for row in after:
            old = texts.get(self.mark(row))
            if alone and old and old["id"] == row["id"] and row["id"] not in touched:
                assert row == old

        read, _ = table.load(self.path)
        assert read == done.chronology
        by_id = {event.id: event for event in read.events}
        for mark, quotes in self.merged.items():
            for other in after:
                if self.mark(other) != mark:
                    shown = {claim.quote for claim in by_id[other["id"]].claims}
                    assert not quotes & shown, "what a person merged or split went elsewhere"
        again = table.update(self.path, chronology)
        assert again.written == ()
        assert not [change for change in again.changes if change.kind not in ("kept", "deleted")]

    @precondition(lambda self: hasattr(os, "fork"))
    @rule()
    def run_twice_at_once(self) -> None:
        """A second process runs while the first does; neither undoes the other."""
        child = os.fork()
        if child == 0:
            try:
                table.update(self.path, self.world.chronology())
            finally:
                os._exit(0)
        self.run_and_look(alone=False)
        os.waitpid(child, 0)
        before = self.path.read_bytes()
        self.run()
        assert self.path.read_bytes() == before

    @invariant()
    def the_table_can_be_read(self) -> None:
        if hasattr(self, "path"):
            read, _ = table.load(self.path)
            assert len(read.events) == len(self.grid())


TestNewsroom = Newsroom.TestCase
TestNewsroom.settings = settings(
    max_examples=max(1, STEPS // A_GAME),
    stateful_step_count=A_GAME,
    derandomize=bool(os.environ.get("CI")),  # CI plays the same games each time; whoever works here plays new ones
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.shrink or not os.environ.get("TIMELINE_QUICK")],
)
