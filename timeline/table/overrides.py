"""What the table has for the engine: published dates that a person corrected, and what each article told before."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import replace
from itertools import chain
from pathlib import Path

from timeline.errors import TableError
from timeline.model import Claim, Published, Recalled
from timeline.table import ledger, reading
from timeline.table.cells import SET_HERE, read_published
from timeline.table.dates import Order


def published_overrides(path: str | Path, *, date_order: Order = "") -> dict[str, Published]:
    """The published dates that a person set for the sources of the table at `path`, under key and under file.

    A date counts as set when it is not the one the machine proposed, or was taken over as set in an earlier run;
    an emptied cell takes it back. What `--published` said in an earlier run stays too, as what it was. Empty when there
    is no table yet, or no ledger to tell a person's date from ours. Raises TableError for a folder, and for a date that
    can't be read.
    """
    reading.no_folder(Path(path))
    sources_path, _ = reading.companions(Path(path))
    if not sources_path.is_file():
        return {}
    table = reading.open_table(Path(path), date_order)
    if table.sources is None:
        return {}
    wrong = [problem for problem in table.sources.problems if not problem.warning]
    if wrong:
        raise TableError(wrong)
    found: dict[str, Published] = {}
    for row in table.sources.rows:
        if row.when is None:
            continue
        base = table.ledger.sources.get(row.was)
        corrected = base is not None and base.get("published", "") != str(row.when)
        said = read_published(row.cells, row.when)
        if corrected or said.basis == "set":
            published = said if said.gives_way and not corrected else Published(row.when, "set", SET_HERE)
            key, file = (row.cells.get(column, "").strip() for column in ("key", "file"))
            found.update(dict.fromkeys(filter(None, (key, file, _from_here(file, Path(path)))), published))
    return found


def recalled(path: str | Path) -> dict[str, Recalled]:
    """What each article told in the run before, by its file as a run names it: for one that can't be read any more.

    The machine's own words, so that a person's stay known as theirs. Empty when there is no table or no ledger.
    """
    sources_path, claims_path = reading.companions(Path(path))
    if not (sources_path.is_file() and claims_path.is_file()):
        return {}
    table = reading.open_table(Path(path))
    claims: dict[str, list[Claim]] = defaultdict(list)
    for claim in chain((owned.claim for owned in table.ledger.claims if not owned.gone), table.ledger.undated):
        claims[claim.source].append(claim)
    found: dict[str, Recalled] = {}
    for row in table.sources.rows if table.sources else ():
        cells = table.ledger.sources.get(row.was, {})
        file = _from_here(cells.get("file", ""), Path(path))
        if file:
            source = reading.source({**cells, "key": row.cells["key"].strip()}, ledger.date(cells.get("published", "")))
            found[file] = Recalled(replace(source, file=file), tuple(claims[source.key]))
    return found


def _from_here(file: str, table: Path) -> str:
    """The file as the run names it, which reads its articles from the working folder and not from the table's."""
    try:
        return Path(os.path.relpath(table.parent / file)).as_posix() if file else ""
    except ValueError:  # another drive
        return file
