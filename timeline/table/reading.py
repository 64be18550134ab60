"""A table and its companions, read into a Chronology, with all that is wrong or odd in them."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, count
from pathlib import Path
from types import MappingProxyType

from timeline.errors import DateError, Problem, TableError
from timeline.model import Basis, Chronology, Event, OtherDate, Published, Source
from timeline.table import columns, dates, ledger, sheet, workbook
from timeline.table.dates import Order
from timeline.table.ledger import Ledger, Owned, Proposal
from timeline.when import When, parse


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is understood. `cells` are our columns' texts without guard, damage repaired; `repairs` are the
    cells to write anew for that; `was` is the id under which the ledger knows the row, "" when it does not."""

    record: sheet.Record
    cells: Mapping[str, str]
    extra: Mapping[str, str]
    id: str
    was: str
    when: When | None
    repairs: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the two files that people edit: where its columns stand, its rows, what was wrong in it.

    `broken` are the problems with which a row can't be told cell from cell: the file must not be written.
    """

    path: Path
    sheet: sheet.Sheet
    where: Mapping[str, int]
    rows: Sequence[Row]
    problems: Sequence[Problem] = ()
    broken: Sequence[Problem] = ()


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


_NOTHING: Mapping[str, str] = MappingProxyType({})
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


@no_collection()
def open_table(path: Path, order: Order = "") -> Table:
    """Read the three files; only the events table must be well formed. Raises TableError when it is not."""
    sources_path, claims_path = companions(path)
    data = {each: _bytes(each) for each in (path, sources_path, claims_path) if each.is_file()}
    problems: list[Problem] = []
    book = Ledger()
    if claims_path in data:
        try:
            book = ledger.read(data[claims_path], claims_path.name)
        except TableError:
            message = "is no ledger of this version. It is made anew; the rows that stand now count as yours."
            problems.append(Problem(claims_path.name, message=message, warning=True))
    elif sources_path in data and path in data:
        message = "is lost. It is made anew; the rows that stand now count as yours."
        problems.append(Problem(claims_path.name, message=message, warning=True))
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
        book = ledger.with_keys(book, renamed)
    events = open_events(path, data[path], book, order, renamed) if path in data else None
    problems += events.problems if events else ()
    return Table(path, events, sources, book, tuple(problems), data)


def open_events(
    path: Path, data: bytes, book: Ledger, order: Order = "", renamed: Mapping[str, str] = MappingProxyType({})
) -> Part:
    """Read the events table. `renamed` holds the source keys that a person changed in the sources table."""
    is_book = workbook.is_workbook(data)
    read_file = workbook.parse if is_book else sheet.parse
    file = read_file(data, path.name, columns.is_events, "date,headline,quote,sources,note")
    part = _understand_rows(path, file, columns.EVENTS, columns.OTHER_NAMES, book.proposals, "date", order)
    if is_book:
        part = replace(part, broken=[*part.broken, Problem(path.name, message=_NOT_WRITTEN)])
    rows = _with_ids(part.rows, book)
    return replace(part, rows=[_citing(row, renamed) for row in rows] if renamed else rows)


_NOT_WRITTEN = "is a workbook: it is read, but not written. Save it as CSV (UTF-8), or let check --fix make the CSV."


def _citing(row: Row, renamed: Mapping[str, str]) -> Row:
    """The row with the keys that its sources have now."""
    cells = {column: ledger.with_keys_in(row.cells.get(column, ""), renamed) for column in ledger.CITING}
    changed = {column: text for column, text in cells.items() if text != row.cells.get(column, "")}
    return replace(row, cells={**row.cells, **changed}, repairs={**row.repairs, **changed}) if changed else row


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
    return _understand_rows(path, file, columns.SOURCES, columns.OTHER_SOURCE_NAMES, stored, "published", order)


def _understand_rows(
    path: Path,
    file: sheet.Sheet,
    names: Sequence[str],
    others: Mapping[str, str],
    stored: Mapping[str, Proposal],
    date_column: str,
    order: Order,
) -> Part:
    handle = "id" if "id" in names else "key"
    problems = list(file.notices)
    broken: list[Problem] = []
    found = columns.places(file.header.cells, names, others)
    for column, places in found.items():
        if len(places) > 1:
            message = "is the name of two columns. Rename one of them."
            broken.append(
                Problem(path.name, row=file.header.row, line=file.header.line, column=column, message=message)
            )
    where = {column: places[0] for column, places in found.items()}
    for column, place in _renamed_columns(file, where, names, stored):
        message = f"is taken for the column {column}: it holds what that held."
        name = file.header.cells[place]
        problems.append(
            Problem(path.name, row=file.header.row, line=file.header.line, column=name, message=message, warning=True)
        )
        where[column] = place
    for column in ("date", "headline") if handle == "id" else ("key",):
        if column not in where:
            message = f"is missing among the columns {', '.join(map(repr, file.header.cells))}. Name it in the header."
            broken.append(
                Problem(path.name, row=file.header.row, line=file.header.line, column=column, message=message)
            )
    width = len(file.header.cells)
    mine = set(where.values())
    others_at = [(place, name) for place, name in enumerate(file.header.cells) if place not in mine and name.strip()]

    records: list[sheet.Record] = []
    texts: list[dict[str, str]] = []
    for record in file.records:
        if record.blank:
            continue
        cells = record.cells
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            mended = _without_smart_quotes(record, file.dialect, width)
            if mended is None:
                message = (
                    f"has {len(cells)} cells where the header has {width}. Put quotation marks around the cell that"
                    f" holds a {file.dialect.delimiter!r}."
                )
                broken.append(Problem(path.name, row=record.row, line=record.line, message=message))
            else:
                message = "holds curly quotation marks around cells: read as straight ones."
                problems.append(Problem(path.name, row=record.row, line=record.line, message=message, warning=True))
                cells = mended
        if len(cells) < width:
            cells = (*cells, *[""] * (width - len(cells)))
        records.append(record if cells is record.cells else replace(record, cells=cells))
        shown = {column: cells[place] for column, place in where.items()}
        for column, cell in shown.items():
            if "'" in cell:
                shown[column] = columns.unguard(cell)
        texts.append(shown)

    known = _identify([text.get(handle, "").strip() for text in texts], texts, stored, date_column)
    if not order:
        order = dates.slash_order(text.get(date_column, "") for text in texts)
    rows: list[Row] = []
    for record, text, (id_, was, notice) in zip(records, texts, known, strict=True):
        base = stored.get(was)
        repairs: dict[str, str] = {}
        told: list[tuple[str, str, str, bool]] = [(handle, text.get(handle, ""), notice, True)] if notice else []
        if base is not None:
            machine, kept = base.cells, base.kept
            for column, value in text.items():
                if value and value != (before := kept.get(column) or machine.get(column, "")) and before:
                    if column == date_column:
                        continue
                    if is_damaged(value, before):
                        told.append((column, value, f"was {before!r} before a spreadsheet changed it.", True))
                        repairs[column] = before
                    elif same(value, before):
                        text[column] = before
        when = None
        value = text.get(date_column, "")
        if value:
            reading = dates.understand(value, _stored_date(base, date_column), order)
            when = reading.when
            if reading.problem:
                told.append((date_column, value, reading.problem, False))
            elif reading.note:
                told.append((date_column, value, reading.note + ".", True))
                repairs[date_column] = str(when)
            elif reading.doubt:
                told.append((date_column, value, reading.doubt, True))
        problems += [
            Problem(
                path.name,
                row=record.row,
                line=record.line,
                column=column,
                value=value,
                message=message,
                warning=warning,
            )
            for column, value, message, warning in told
        ]
        extra = {name: columns.unguard(record.cells[place]) for place, name in others_at} if others_at else _NOTHING
        text.update(repairs)
        rows.append(Row(record, text, extra, id_, was, when, repairs))
    rows, problems = _unswapped(rows, problems, stored, date_column, path.name)
    return Part(path, file, where, rows, [*broken, *problems], broken)


def _unswapped(
    rows: list[Row], problems: list[Problem], stored: Mapping[str, Proposal], column: str, name: str
) -> tuple[list[Row], list[Problem]]:
    """Undo a swap of day and month in the whole column. One such date may be a person's; when there are several, and
    no day was changed in any other way, a program of another locale saved the file."""
    changed: list[tuple[int, When]] = []
    swapped = 0
    for place, row in enumerate(rows):
        base = stored.get(row.was)
        if base is None or row.when is None or base.stored(column) == row.when.edtf:
            continue
        before = _stored_date(base, column)
        if before is not None and before.exact and row.when.exact:
            changed.append((place, before))
            swapped += dates.swapped(row.when, before)
    if swapped < 2 or swapped < len(changed):
        return rows, problems
    rows = list(rows)
    said: list[Problem] = []
    for place, before in changed:
        row = rows[place]
        value = row.cells[column]
        message = f"was {before} before a spreadsheet swapped day and month, in this and other rows."
        said.append(
            Problem(
                name,
                row=row.record.row,
                line=row.record.line,
                column=column,
                value=value,
                message=message,
                warning=True,
            )
        )
        cells, repairs = ({**texts, column: before.edtf} for texts in (row.cells, row.repairs))
        rows[place] = replace(row, cells=cells, when=before, repairs=repairs)
    mended = {problem.row for problem in said}
    return rows, [problem for problem in problems if problem.row not in mended or problem.column != column] + said


def _renamed_columns(
    file: sheet.Sheet, where: Mapping[str, int], names: Sequence[str], stored: Mapping[str, Proposal]
) -> list[tuple[str, int]]:
    """Columns under another name, known by what they hold: most of their cells are those the ledger has."""
    missing = [name for name in names if name not in where]
    unknown = [place for place in range(len(file.header.cells)) if place not in where.values()]
    if not missing or not unknown or not stored:
        return []
    held: dict[int, set[str]] = {place: set() for place in unknown}
    for record in file.records:
        for place in unknown:
            if place < len(record.cells) and record.cells[place]:
                held[place].add(loose(columns.unguard(record.cells[place])))
    found: list[tuple[str, int]] = []
    for name in missing:
        texts = set(stored) if name in ("id", "key") else {loose(p.stored(name)) for p in stored.values()}
        for place, cells in held.items():
            if cells and len(cells & texts) >= max(1, 0.8 * len(cells)) and place not in dict(found).values():
                found.append((name, place))
                break
    return found


def _stored_date(base: Proposal | None, column: str) -> When | None:
    text = base.stored(column) if base else ""
    try:
        return parse(text) if text else None
    except DateError:
        return None


def _without_smart_quotes(record: sheet.Record, dialect: sheet.Dialect, width: int) -> tuple[str, ...] | None:
    """A record typed in a word processor: “A, b” for "A, b"."""
    if not re.search("[“”„]", record.text):
        return None
    try:
        again = sheet.read_records(record.text.translate(sheet.SMART_QUOTES), dialect.delimiter)
    except ValueError:
        return None
    return again[0].cells if len(again) == 1 and len(again[0].cells) == width else None


_LOOSE = str.maketrans("“”„‟«»’‘‚‛´\u00a0\u202f", '""""""\'\'\'\'\'  ')


def loose(text: str) -> str:
    """A text less what programs change in it unasked: line ends, runs of blanks, the shape of quotation marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_LOOSE)
    return " ".join(text.split())


def same(one: str, other: str) -> bool:
    """
    >>> same("the “plan”\\r\\nfailed", 'the "plan" failed')
    True
    """
    return one == other or loose(one) == loose(other)


_SHOWN_INSTEAD = re.compile(r"#{3,}|#(?:NAME|VALUE|REF|DIV/0|N/A|NUM|NULL|WERT|BEZUG|NOM|VALEUR)[!?]?|Err:\d+", re.I)


def is_damaged(text: str, before: str) -> bool:
    """Is this what a spreadsheet makes of `before`, and nothing that a person would write over it?"""
    if _SHOWN_INSTEAD.fullmatch(text.strip()):
        return True
    try:
        # A German Excel writes 1e5 as 1,00E+05.
        return text.strip() != before and float(text.replace(",", ".")) == float(before)
    except ValueError:
        return False


def _identify(
    ids: Sequence[str], texts: Sequence[Mapping[str, str]], stored: Mapping[str, Proposal], date_column: str
) -> list[tuple[str, str, str]]:
    """For each row its id, the id by which the ledger knows it, and a notice when that took some finding."""
    result: list[tuple[str, str, str]] = [("", "", "")] * len(ids)
    by_id: dict[str, list[int]] = defaultdict(list)
    for place, id_ in enumerate(ids):
        by_id[id_].append(place)
    open_places: set[int] = set()
    taken: set[str] = set()
    for id_, places in by_id.items():
        if not id_:
            open_places.update(places)
            continue
        best = places[0]
        if len(places) > 1 and id_ in stored:
            best = max(places, key=lambda place: (_agreement(texts[place], stored[id_]), -place))
        for place in places:
            if place != best:
                # A row that was copied, to tell one event as two.
                result[place] = ("", "", "stands in two rows: this one (row copied?) gets an id of its own.")
            elif id_ in stored:
                result[place] = (id_, id_, "")
                taken.add(id_)
            else:
                result[place] = (id_, "", "")
                open_places.add(place)
    left = {id_: proposal for id_, proposal in stored.items() if id_ not in taken}
    if left and open_places:
        for key in _match_keys(date_column):
            index: dict[tuple[str, ...], list[str]] = defaultdict(list)
            for id_, proposal in left.items():
                index[key(proposal.stored)].append(id_)
            rows: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for place in sorted(open_places):
                rows[key(partial(_text, texts[place]))].append(place)
            for value, places in rows.items():
                candidates = index.get(value, [])
                if all(value) and len(places) == 1 and len(candidates) == 1:
                    place, was = places[0], candidates[0]
                    own = ids[place]
                    notice = "" if own else f"is lost: found again as {was}."
                    result[place] = (own or was, was, notice)
                    open_places.remove(place)
                    del left[was]
    return result


def _text(text: Mapping[str, str], column: str) -> str:
    return text.get(column, "")


def _agreement(text: Mapping[str, str], proposal: Proposal) -> int:
    return sum(value == proposal.stored(column) for column, value in text.items())


def _match_keys(date_column: str) -> list[Callable[[Callable[[str], str]], tuple[str, ...]]]:
    def key_of(*names: str) -> Callable[[Callable[[str], str]], tuple[str, ...]]:
        return lambda cell: tuple(loose(cell(name)) for name in names)

    if date_column == "published":
        return [key_of("file"), key_of("url"), key_of("title")]
    return [key_of("date", "headline", "quote"), key_of("quote"), key_of("date", "headline"), key_of("headline")]


def split_sources(text: str) -> tuple[str, ...]:
    """
    >>> split_sources("bbc-2025; https://example.org/a;b ;bbc-2025")
    ('bbc-2025', 'https://example.org/a;b')
    """
    # A URL may hold a semicolon, never one with a blank behind it.
    parts = re.split(r"\s*;\s+|\s+;\s*|;(?=$)", text.strip()) if "://" in text else text.split(";")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


_OTHER_DATE = re.compile(r"(?P<date>.+?)\s*(?:\((?P<source>[^()]*)\))?")


def read_other_dates(text: str) -> tuple[tuple[OtherDate, ...], tuple[str, ...]]:
    """The dates of an `other_dates` cell, and the parts that could not be read."""
    found, unread = [], []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = _OTHER_DATE.fullmatch(part)
        reading = dates.understand(match["date"]) if match else dates.Reading()
        if match and reading.when:
            found.append(OtherDate(reading.when, match["source"] or ""))
        else:
            unread.append(part)
    return tuple(found), tuple(unread)


def write_other_dates(others: Iterable[OtherDate]) -> str:
    return "; ".join(f"{other.when} ({other.source})" if other.source else f"{other.when}" for other in others)


def read_published(cells: Mapping[str, str], when: When | None) -> Published:
    """
    >>> read_published({"published_basis": "stated: front matter"}, parse("2025-05-02")).evidence
    'front matter'
    """
    basis, _, evidence = cells.get("published_basis", "").partition(":")
    basis = basis.strip()
    if when is None:
        return Published(evidence=evidence.strip())
    known = _BASES.get(basis)
    return Published(when, known, evidence.strip()) if known else Published(when, "set", SET_HERE)


_BASES: Mapping[str, Basis] = {"stated": "stated", "inferred": "inferred", "set": "set"}


# How a corrected date is marked once the machine has taken it over, so that it is not forgotten in the run after.
SET_HERE = "sources table"


def write_published_basis(published: Published) -> str:
    return f"{published.basis}: {published.evidence}" if published.evidence else published.basis


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


def existing(path: str | Path) -> Path:
    path = Path(path)
    if path.is_dir():
        raise TableError([Problem(path.name, message="is a folder. Name the table in it.")])
    if not path.is_file():
        raise TableError([Problem(path.name, message=f"is not there ({path}).")])
    return path
