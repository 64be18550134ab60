"""`update`: a new extraction is merged into the table that people edit, and the human wins.

Three versions of every cell are at hand: what the machine last proposed (the ledger), what stands in the table, and
what it proposes now. A cell nobody touched follows the machine; a touched one stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.errors import Problem, TableError
from timeline.model import Chronology, Suggestion
from timeline.table import deciding, keys, ledger, reading, sheet, sheets, storage
from timeline.table.dates import Order
from timeline.table.ledger import Ledger
from timeline.table.matching import match
from timeline.table.plan import Change, ChangeKind
from timeline.table.reading import Table


@dataclass(frozen=True, slots=True)
class Update:
    """What a run did to a table, or with `dry_run` would do. `written` names the files, in the order written.

    `problems` are the table's own, as `check` lists them: a row whose date can't be read stays as it is.
    """

    path: Path
    changes: tuple[Change, ...]
    suggestions: tuple[Suggestion, ...]
    problems: tuple[Problem, ...]
    written: tuple[str, ...]
    chronology: Chronology

    def of(self, *kinds: ChangeKind) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.kind in kinds)


def update(path: str | Path, chronology: Chronology, *, dry_run: bool = False, date_order: Order = "") -> Update:
    """Merge a new extraction into the table at `path`, or begin one. Raises TableError, with nothing changed.

    The rows of a person, their cells, columns and order stay; what was changed on both sides stays as the person
    has it and comes back as a Suggestion.
    """
    path = Path(path)
    if dry_run:
        return _plan(reading.open_table(path, date_order), chronology, date_order)[0]
    with storage.locked(path):
        storage.finish(path)
        for _ in range(5):
            table = reading.open_table(path, date_order)
            done, files = _plan(table, chronology, date_order)
            # A person may have saved the table while we worked: then work again, from what they saved.
            if all((each.read_bytes() if each.is_file() else None) == table.data.get(each) for each in files):
                storage.write_all(path, files)
                return done
    message = "is being saved again and again while the run merges. Nothing was changed: run it once more."
    raise TableError([Problem(path.name, message=message)])


_ABOUT = ("title", "subtitle", "author", "method")


@reading.no_collection()
def _plan(table: Table, new: Chronology, order: Order) -> tuple[Update, dict[Path, bytes]]:
    """What a run does to the table, and the files it writes for that."""
    broken = [problem for part in (table.events, table.sources) if part for problem in part.broken]
    if broken:
        raise TableError(broken)
    new = keys.in_extraction(new, table.sources.rows if table.sources else (), table.path)
    rows = table.events.rows if table.events else ()
    # A table that is gone was put away to begin anew: nothing in it counts as deleted.
    book = table.ledger if table.events else replace(table.ledger, proposals={}, claims=(), suggestions=())
    matching = match(rows, new.events, book)
    plan = deciding.decide(table.events, matching, book, sheets.columns_to_add(table.events, book))

    events_sheet, names, whose_order = sheets.events_sheet(table, rows, book, plan)
    sources_sheet, sources = sheets.sources_sheet(table, new.sources, sheets.cited_sources(rows, plan), plan)
    # Not in the order of the rows, which this run may move: the next would find another order, and write it.
    of_rows = sorted([*matching.suggestions, *plan.suggestions], key=lambda one: (one.kind, one.ids, one.message))
    suggestions = (*_renamed(new.suggestions, matching.names), *of_rows)
    about = {name: getattr(new, name) or book.about.get(name, "") for name in _ABOUT}
    about |= {"order": whose_order} if whose_order else {}
    claims = [owned for all_owned in plan.claims.values() for owned in all_owned]
    book = Ledger(plan.proposals, sources, claims, new.undated, plan.links, suggestions, {**about, "columns": names})
    files = _changed_files(table, events_sheet, sources_sheet, book)
    # What the update says is read again from what is written, so that it is what `read` will say.
    as_it_was = table.events is not None and table.path not in files and all(row.id == row.was for row in rows)
    sources_path, _ = reading.companions(table.path)
    after = replace(
        table,
        events=table.events if as_it_was else reading.open_events(table.path, events_sheet.data(), book, order),
        sources=reading.open_sources(sources_path, sources_sheet.data(), book, order),
        ledger=book,
    )
    problems = [*table.problems, *_open_elsewhere(table.path)] if files else table.problems
    written_names = tuple(path.name for path in files)
    changes = tuple(plan.changes)
    return Update(table.path, changes, suggestions, tuple(problems), written_names, reading.chronology(after)), files


def _changed_files(
    table: Table, events_sheet: sheet.Sheet, sources_sheet: sheet.Sheet, book: Ledger
) -> dict[Path, bytes]:
    """The files that say something else than before, in the order in which they are written."""
    sources_path, claims_path = reading.companions(table.path)
    both = ((table.path, events_sheet, table.events), (sources_path, sources_sheet, table.sources))
    files = {path: new.data() for path, new, old in both if old is None or new.text() != old.sheet.text()}
    ledger_data = ledger.write(book)
    if table.data.get(claims_path) != ledger_data:
        files[claims_path] = ledger_data
    return files


def _open_elsewhere(path: Path) -> list[Problem]:
    """LibreOffice lets a file be replaced below it, and on saving would put its older copy back."""
    if not path.with_name(f".~lock.{path.name}#").exists():
        return []
    message = "is open in LibreOffice: load it anew there (File, Reload) before you save."
    return [Problem(path.name, message=message, warning=True)]


def _renamed(suggestions: Iterable[Suggestion], ids: Mapping[str, str]) -> list[Suggestion]:
    """The run's suggestions, under the ids that the table has for its events; none about what a person deleted or has
    made one row already."""
    return [
        replace(suggestion, ids=named)
        for suggestion in suggestions
        if all(id_ in ids for id_ in suggestion.ids)
        if len(set(named := tuple(ids[id_] for id_ in suggestion.ids))) == len(named)
    ]
