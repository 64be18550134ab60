"""`check`: everything wrong or odd in a table at once. `fix`: damage undone and typed dates written as EDTF."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz, process

from timeline.errors import ArticleError, Problem, TableError
from timeline.table import reading, sheet, storage
from timeline.table.cells import loose, read_other_dates, split_sources
from timeline.table.dates import Order
from timeline.table.plan import Change
from timeline.table.reading import Table
from timeline.table.rows import Part, Row
from timeline.table.writing import written
from timeline.when import When

# Two headlines on one day that share this much (of 100, whatever the order of their words) look like one event.
ALIKE = 90
# A day with more rows than this is compared by equal headlines only: pairs grow with the square.
CROWDED = 60
# From this likeness on (of 100) a key that names no source is taken for a slip in one that does.
SLIP = 80


def check(path: str | Path, *, date_order: Order = "") -> list[Problem]:
    """Everything wrong in a table and its companions, and, as warnings, what is out of keeping; in file order."""
    try:
        table = reading.open_table(reading.existing(path), date_order)
    except TableError as error:
        return list(error.problems)
    found = [*table.problems, *_odd_sources(table), *_odd_rows(table), *_twins(table)]
    files = list(dict.fromkeys(problem.file for problem in found))
    return sorted(found, key=lambda problem: (files.index(problem.file), problem.row, problem.line))


def _said(part: Part, row: Row, column: str, message: str, value: str | None = None) -> Problem:
    shown = row.cells.get(column, "") if value is None else value
    return row.record.problem(part.path.name, message, column, shown, warning=True)


def _odd_sources(table: Table) -> Iterator[Problem]:
    part = table.sources
    if part is None:
        return
    keys: set[str] = set()
    for row in part.rows:
        key = row.cells.get("key", "").strip()
        if not key:
            yield _said(part, row, "key", "is empty: nothing can cite this source. Give it a short name.")
        elif key in keys:
            yield _said(part, row, "key", "names two sources. Give one of them another key.")
        keys.add(key)
        file = row.cells.get("file", "")
        if file and not _is_there(table.path.parent / file):
            yield _said(part, row, "file", "is not there: its quotes can't be checked.")


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # too long a name, or one with a null byte
        return False


_KEY = re.compile(r"[\w.-]+")


# What is odd in a row: the column, what to say of it and, where that is not the whole cell, the text meant.
_Odd = tuple[str, str] | tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Beside:
    """What a row is held against: the sources' dates and files by their keys, which rows look ahead, and whether a
    quote stands in a file."""

    sources_file: str
    published: Mapping[str, When | None]
    files: Mapping[str, Path]
    planned: Collection[str]
    stands: Callable[[Path, str], bool]


def _odd_rows(table: Table) -> Iterator[Problem]:
    part = table.events
    if part is None:
        return
    beside = _beside(table)
    for row in part.rows:
        for odd in _ROW_CHECKS:
            yield from (_said(part, row, *found) for found in odd(row, beside))


def _beside(table: Table) -> _Beside:
    published: dict[str, When | None] = {}
    files: dict[str, Path] = {}
    for source in table.sources.rows if table.sources else ():
        key = source.cells.get("key", "").strip()
        published[key] = source.when
        if source.cells.get("file") and _is_there(table.path.parent / source.cells["file"]):
            files[key] = table.path.parent / source.cells["file"]
    planned = {id_ for id_, proposal in table.ledger.proposals.items() if proposal.planned}
    return _Beside(reading.companions(table.path)[0].name, published, files, planned, _reader())


def _empty(row: Row, beside: _Beside) -> Iterator[_Odd]:
    if not row.cells.get("date", "?").strip():
        yield "date", "has no date: the row is listed, but not drawn. Write when it happened, if only the year.", ""
    if not row.cells.get("headline", "?").strip():
        yield "headline", "has no headline. Say in a few words what happened.", ""


def _unknown_status(row: Row, beside: _Beside) -> Iterator[_Odd]:
    status = row.cells.get("status", "").strip()
    if status and status.casefold() != "hidden":
        yield "status", "is no status. Leave it empty, or write hidden."


def _id_like_a_number(row: Row, beside: _Beside) -> Iterator[_Odd]:
    own_id = row.cells.get("id", "").strip()
    if own_id and not re.match(r"[^\W\d_]", own_id):
        yield "id", "does not begin with a letter: a spreadsheet may take it for a number. Put one before it."


def _unread_other_dates(row: Row, beside: _Beside) -> Iterator[_Odd]:
    if row.cells.get("other_dates"):
        for unread in read_other_dates(row.cells["other_dates"])[1]:
            yield "other_dates", "is no date with its source. Write 2025-05-02 (key).", unread


def _unknown_sources(row: Row, beside: _Beside) -> Iterator[_Odd]:
    if beside.published:
        for key in split_sources(row.cells.get("sources", "")):
            if key in beside.published:
                continue
            if _KEY.fullmatch(key):
                yield "sources", f"names no source of {beside.sources_file}. {_instead(key, beside.published)}", key
            elif any(word in beside.published for word in re.split(r"[\s,|]+", key)):
                yield "sources", f"names no one source of {beside.sources_file}. Put '; ' between them.", key


def _instead(key: str, keys: Collection[str]) -> str:
    meant = process.extractOne(key, list(keys), scorer=fuzz.ratio, score_cutoff=SLIP)
    return f"If {meant[0]} is meant, write that." if meant else "Add it there, or write its address or its name."


def _told_before_it_happened(row: Row, beside: _Beside) -> Iterator[_Odd]:
    cited = split_sources(row.cells.get("sources", ""))
    told = [when for key in cited if (when := beside.published.get(key)) and when.latest is not None]
    if row.when is None or row.when.earliest is None or row.was in beside.planned or not told:
        return
    latest = max(told, key=lambda when: when.latest or 0)
    if len(told) == len(cited) and latest.latest is not None and row.when.earliest > latest.latest:
        yield "date", f"is after the articles that tell it ({latest}). If it was not planned, mend the date."


def _changed_quote(row: Row, beside: _Beside) -> Iterator[_Odd]:
    quote, cited = row.cells.get("quote", ""), split_sources(row.cells.get("sources", ""))
    file = beside.files.get(cited[0]) if cited else None
    if not (quote and file) or beside.stands(file, quote):
        return
    # A row split by hand keeps the quote of the source that went to the other row.
    elsewhere = next((key for key, other in beside.files.items() if other != file and beside.stands(other, quote)), "")
    mend = f"It stands in {elsewhere}: name that source first" if elsewhere else "Copy the sentence from there"
    yield "quote", f"does not stand in {file.name}, the first source. {mend}, or leave the cell empty.", quote[:60]


_ROW_CHECKS: Sequence[Callable[[Row, _Beside], Iterator[_Odd]]] = (
    _empty,
    _unknown_status,
    _id_like_a_number,
    _unread_other_dates,
    _unknown_sources,
    _told_before_it_happened,
    _changed_quote,
)


def _reader() -> Callable[[Path, str], bool]:
    """Does a quote stand in a file? Each file is read once; a file that can't be read disproves nothing."""
    plain: dict[Path, str | None] = {}
    extracted: dict[Path, str | None] = {}

    def text_of(path: Path) -> str | None:
        try:
            return loose(sheet.decode(path.read_bytes(), path.name)[0])
        except OSError:
            return None

    def article_of(path: Path) -> str | None:
        from timeline import articles  # readers of HTML and languages: a second to import, and seldom needed

        try:
            return " ".join(loose(article.text) for article in articles.read([path]))
        except ArticleError:
            return None

    def stands(path: Path, quote: str) -> bool:
        if path not in plain:
            plain[path] = text_of(path)
        raw, quote = plain[path], loose(quote)
        if raw is None or quote in raw:
            return True
        # A page's markup, or a Markdown file's, may stand inside a sentence.
        if path not in extracted:
            extracted[path] = article_of(path)
        text = extracted[path]
        return text is None or quote in text

    return stands


def _twins(table: Table) -> Iterator[Problem]:
    """Pairs of rows that look like one event: one sentence in both, or one date and much the same headline."""
    part = table.events
    if part is None:
        return
    by_quote: dict[str, Row] = {}
    by_date: dict[str, list[Row]] = defaultdict(list)
    for row in part.rows:
        quote = loose(row.cells.get("quote", ""))
        first = by_quote.setdefault(quote, row) if quote else row
        if first is not row and first.when == row.when:
            yield _twin(part, first, row)
        elif row.when:
            by_date[row.when.edtf].append(row)
    for rows in by_date.values():
        yield from (_twin(part, one, other) for one, other in _alike(rows))


_MERGE = "If it is, move its sources there and delete this row."


def _twin(part: Part, one: Row, other: Row) -> Problem:
    return _said(part, other, "headline", f"looks like the event of row {one.record.row}. {_MERGE}")


def _alike(rows: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    if len(rows) < 2:
        return
    heads = [loose(row.cells.get("headline", "")).casefold() for row in rows]
    if len(rows) > CROWDED:
        seen: dict[str, Row] = {}
        for head, row in zip(heads, rows, strict=True):
            if head and seen.setdefault(head, row) is not row:
                yield seen[head], row
        return
    for (one, head), (other, head2) in combinations(zip(rows, heads, strict=True), 2):
        if head and head2 and fuzz.token_sort_ratio(head, head2) >= ALIKE:
            yield one, other


def fix(path: str | Path, *, dry_run: bool = False, date_order: Order = "") -> list[Change]:
    """Write typed dates as EDTF and undo a spreadsheet's damage; the changes, also when nothing is written.

    Of an .xlsx a CSV is made beside it. What can't be repaired stays as it is, for `check` to tell. Raises
    TableError when there is no table to read, or when that CSV is there already.
    """
    path = reading.existing(path)
    if dry_run:
        return _fix(path, date_order, dry_run)
    with storage.locked(path):
        storage.finish(path)
        return _fix(path, date_order, dry_run)


def _fix(path: Path, date_order: Order, dry_run: bool) -> list[Change]:
    table = reading.open_table(path, date_order)
    changes: list[Change] = []
    for part in (table.events, table.sources):
        if part is None:
            continue
        rows = {row.record.row: row for row in part.rows}
        for row in part.rows:
            for column, text in row.repairs.items():
                changes.append(Change("repaired", row.id, column, part.as_read(row, column), text, file=part.path.name))
        target = part.path.with_suffix(".csv")
        if target != part.path:
            if target.exists():
                message = f"is a workbook, and {target.name} is there already. Work on with {target.name}."
                raise TableError([Problem(part.path.name, message=message)])
            changes.append(Change("added", "", file=target.name, why=f"made from {part.path.name}"))
        if dry_run or not changes:
            continue
        records = [
            written(part, rows[record.row].record, rows[record.row].repairs) if record.row in rows else record
            for record in part.sheet.records
        ]
        data = part.sheet.with_records(records).data()
        if target != part.path or data != table.data[part.path]:
            storage.write(target, data, backup=part is table.events)
    return changes
