"""A table and its companions, read into a Chronology, with all that is wrong or odd in them."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import chain, count
from pathlib import Path
from types import MappingProxyType

from timeline.errors import Problem, TableError
from timeline.model import Chronology, Event, Source
from timeline.table import columns, keys, ledger, sheet, workbook
from timeline.table.cells import loose, part_sources, read_other_dates, read_published, split_sources
from timeline.table.dates import Order
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.table.rows import EVENTS, SOURCES, Part, Row, understand
from timeline.table.storage import backup_of
from timeline.when import When


@dataclass(frozen=True, slots=True)
class Table:
    """All three files as read. `data` holds their bytes by path, so that a writer can tell whether one changed."""

    path: Path
    events: Part | None
    sources: Part | None
    ledger: Ledger
    problems: Sequence[Problem]
    data: Mapping[Path, bytes]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:  # Excel on Windows keeps others from reading
        message = f"can't be read: {error.strerror}. Close it in other programs and try again."
        raise TableError([Problem(path.name, message=message)]) from None


_NO_SHEET = sheet.Sheet("", sheet.Dialect(), sheet.Record((), ""), ())


def companions(path: Path) -> tuple[Path, Path]:
    """The sources and the claims of a table: `events.csv` has `events.sources.csv` and `events.claims.csv`."""
    return path.with_name(f"{path.stem}.sources.csv"), path.with_name(f"{path.stem}.claims.csv")


@contextlib.contextmanager
def no_collection() -> Iterator[None]:
    """Reading makes a hundred thousand small objects and no cycles; the collector, walking them again and again,
    took a third of the time (20,000 rows)."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


_ANEW = "It is made anew; the rows that stand now count as yours, and what you had deleted or merged comes back."
_MADE_BY_A_RUN = re.compile(r"e[0-9a-f]{8}")


@no_collection()
def open_table(path: Path, order: Order = "") -> Table:
    """Read the three files; only the events table must be well formed. Raises TableError when it is not."""
    sources_path, claims_path = companions(path)
    no_folder(path)
    data = {each: _bytes(each) for each in (path, sources_path, claims_path) if each.is_file()}
    problems: list[Problem] = []
    book = Ledger()
    if claims_path in data:
        try:
            book = ledger.read(data[claims_path], claims_path.name)
        except TableError:
            problems.append(Problem(claims_path.name, message=f"is no ledger of this version. {_ANEW}", warning=True))
    elif sources_path in data and path in data:
        problems.append(Problem(claims_path.name, message=f"is lost. {_ANEW}", warning=True))
    sources = None
    renamed: dict[str, str] = {}
    if sources_path in data:
        try:
            sources = open_sources(sources_path, data[sources_path], book, order)
        except TableError as error:
            sources = Part(sources_path, _NO_SHEET, {}, (), error.problems, error.problems)
        problems += sources.problems
        taken_over = {row.was: row.cells["key"].strip() for row in sources.rows if row.was and row.cells.get("key")}
        renamed = {was: key for was, key in taken_over.items() if was != key}
        book = keys.in_ledger(book, renamed)
    events = open_events(path, data[path], book, order, renamed) if path in data else None
    if events and sources:
        events = _parted(events, {row.cells.get("key", "").strip() for row in sources.rows})
    if events and len(data) == 1 and any(_MADE_BY_A_RUN.fullmatch(row.id) for row in events.rows):
        problems.append(Problem(claims_path.name, message=f"is lost. {_ANEW}", warning=True))
    problems += events.problems if events else ()
    return Table(path, events, sources, book, tuple(problems), data)


def open_events(
    path: Path, data: bytes, book: Ledger, order: Order = "", renamed: Mapping[str, str] = MappingProxyType({})
) -> Part:
    """Read the events table. `renamed` holds the source keys that a person changed in the sources table."""
    is_book = workbook.is_workbook(data)
    read_file = workbook.parse if is_book else sheet.parse
    file = read_file(data, path.name, columns.is_events, "date,headline,quote,sources,note")
    part = understand(path, file, EVENTS, book.proposals, order)
    if is_book:
        part = replace(part, broken=[*part.broken, Problem(path.name, message=_NOT_WRITTEN)])
    rows = _with_ids(part.rows, book)
    return replace(part, rows=[_citing(row, renamed) for row in rows] if renamed else rows)


_NOT_WRITTEN = "is a workbook: it is read, but not written. Save it as CSV (UTF-8), or let check --fix make the CSV."


def _citing(row: Row, renamed: Mapping[str, str]) -> Row:
    """The row with the keys that its sources have now."""
    cells = {column: keys.in_cell(row.cells.get(column, ""), renamed) for column in keys.CITING}
    changed = {column: text for column, text in cells.items() if text != row.cells.get(column, "")}
    return replace(row, cells={**row.cells, **changed}, repairs={**row.repairs, **changed}) if changed else row


def _parted(events: Part, known: Set[str]) -> Part:
    """The events with `; ` between the sources of a cell that has commas or line breaks there ("bbc, cnn")."""
    rows, notices = [], []
    for row in events.rows:
        text = row.cells.get("sources", "")
        keys = part_sources(text, known)
        if len(keys) > 1 and keys != split_sources(text):
            changed = {"sources": "; ".join(keys)}
            message = f"read as {changed['sources']}."
            notices.append(row.record.problem(events.path.name, message, "sources", text, warning=True))
            row = replace(row, cells={**row.cells, **changed}, repairs={**row.repairs, **changed})
        rows.append(row)
    return replace(events, rows=rows, problems=[*events.problems, *notices]) if notices else events


def _with_ids(rows: Sequence[Row], book: Ledger) -> list[Row]:
    """Rows typed by hand get their id from what they say, so that the same table always gets the same."""
    taken = {row.id for row in rows} | set(book.proposals)
    named = []
    for row in rows:
        if not row.id:
            row = replace(row, id=_new_id(row.cells, taken))
            taken.add(row.id)
        named.append(row)
    return named


def _new_id(cells: Mapping[str, str], taken: set[str]) -> str:
    text = "\n".join(loose(cells.get(column, "")) for column in ("date", "headline", "quote"))
    stem = "h" + hashlib.sha256(text.encode()).hexdigest()[:8]
    return next(name for name in chain([stem], (f"{stem}-{number}" for number in count(2))) if name not in taken)


def open_sources(path: Path, data: bytes, book: Ledger, order: Order = "") -> Part:
    """Read the sources table."""
    file = sheet.parse(data, path.name, columns.is_sources, ",".join(columns.SOURCES))
    stored = {key: Proposal(cells) for key, cells in book.sources.items()}
    return understand(path, file, SOURCES, stored, order)


def chronology(table: Table) -> Chronology:
    """What the three files say together. A row whose date can't be read has no `when`."""
    book = table.ledger
    claims: dict[str, list[Owned]] = defaultdict(list)
    for owned in book.claims:
        if not owned.gone:
            claims[owned.event].append(owned)
    rows = table.events.rows if table.events else ()
    events = [_event(row, book.proposals.get(row.was), claims.get(row.was, ()), book) for row in rows]
    events.sort(key=_chronological)
    sources = tuple(source(row.cells, row.when) for row in (table.sources.rows if table.sources else ()))
    about = {name: str(book.about.get(name, "")) for name in ("title", "subtitle", "author", "method")}
    return Chronology(tuple(events), sources, tuple(book.undated), tuple(book.suggestions), **about)


def source(cells: Mapping[str, str], published: When | None) -> Source:
    """The source that a row of the sources table tells of."""
    return Source(
        cells.get("key", "").strip(),
        cells.get("title", ""),
        cells.get("publisher", ""),
        read_published(cells, published),
        cells.get("url", ""),
        cells.get("language", ""),
        cells.get("file", ""),
    )


def _chronological(event: Event) -> tuple[bool, tuple[float, float, str]]:
    return (False, event.when.sort_key()) if event.when else (True, (0, 0, ""))


def _event(row: Row, proposal: Proposal | None, owned: Sequence[Owned], book: Ledger) -> Event:
    cells = row.cells
    sources = split_sources(cells.get("sources", ""))
    shown = [each.claim for each in owned if each.claim.source in sources or "sources" not in cells]
    links = tuple(book.links.get(row.was, ())) if len(shown) == len(owned) else ()
    cited = len({claim.source for claim in shown})
    others, _ = read_other_dates(cells.get("other_dates", ""))
    return Event(
        row.id,
        row.when,
        cells.get("headline", ""),
        cells.get("quote", ""),
        sources,
        cells.get("category", ""),
        cells.get("status", "").strip().casefold(),
        cells.get("basis", ""),
        others,
        cells.get("note", ""),
        tuple(shown),
        links,
        proposal.planned if proposal else False,
        max(1, proposal.independent if proposal and cited == len(sources) else len(sources)),
        proposal.importance if proposal else 0.0,
        row.extra,
    )


def load(path: str | Path, date_order: Order = "") -> tuple[Chronology, tuple[Problem, ...]]:
    """What a table says, and all that is wrong or odd in it: for whoever can show both, such as a live preview.

    Raises TableError only when there is no table to be read at all.
    """
    table = open_table(existing(path), date_order)
    return chronology(table), tuple(table.problems)


def read(path: str | Path, *, date_order: Order = "") -> Chronology:
    """Read a table and its companions, if it has any. Raises TableError with everything that is wrong at once.

    `date_order` ("dmy" or "mdy") says how slash dates such as 03/04/2024 were typed.
    """
    found, problems = load(path, date_order)
    wrong = [problem for problem in problems if not problem.warning]
    if wrong:
        raise TableError(wrong)
    return found


_COMPANIONS = (".sources.csv", ".claims.csv")


def existing(path: str | Path) -> Path:
    """The path, when a table may stand there. Raises TableError that says what to name instead."""
    path = Path(path)
    no_folder(path)
    for companion in _COMPANIONS:
        table = path.with_name(f"{path.name.removesuffix(companion)}.csv")
        if path.name.endswith(companion) and table.is_file():
            raise TableError([Problem(path.name, message=f"stands beside the table, {table.name}. Name that.")])
    if not path.is_file():
        tables = [each.name for each in path.parent.glob("*.csv") if not each.name.endswith(_COMPANIONS)]
        near = get_close_matches(path.name, tables, n=1)
        kept = backup_of(path)
        hint = f" Did you mean {path.with_name(near[0])}?" if near else ""
        hint = f" What it last was is kept in {kept}: copy it back." if kept.is_file() else hint
        raise TableError([Problem(str(path), message=f"is not there.{hint}")])
    return path


def no_folder(path: Path) -> None:
    """Raises TableError for a folder."""
    if path.is_dir():
        raise TableError([Problem(path.name, message="is a folder. Name the table in it.")])
