"""What a run says of itself: what was found, what changed in the table, what is left to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from timeline import engine, table
from timeline.cli.terminal import count, err, print_table, say_list
from timeline.errors import Problem
from timeline.model import Chronology, Claim, Published

# What a dry run says of a change, under which name; a column that has nothing in any row is left out.
CHANGE = {"what": "kind", "event": "id", "column": "column", "before": "before", "after": "after", "why": "why"}


def say_found(built: Chronology, tellings: Sequence[engine.Telling], table_path: Path) -> None:
    found = sum(len(telling.expressions) for telling in tellings)
    shared = sum(len(event.sources) > 1 for event in built.events)
    err.print(
        f"{count(len(tellings), 'article')}, {count(found, 'date expression')}, "
        f"{count(len(built.events), 'event')} ({shared} told by more than one source)"
    )
    for source in built.sources:
        if source.published.basis == "inferred":
            date = f"published {source.published.when} (inferred)"
            err.print(f"  {source.key}: {date}: {source.published.evidence}")
        elif source.published.when is None:
            book = table_path.with_name(f"{table_path.stem}.sources.csv")
            err.print(f"  {source.key}: its date is not known. Give --published, or write it into {book}.")
    if built.undated:
        reasons = Counter(claim.mention.reason for claim in built.undated)
        told = "; ".join(f"{reason} ({number})" for reason, number in reasons.most_common())
        err.print(f"{count(len(built.undated), 'statement')} could not be dated: {told}")
        say_list([_undated_line(claim) for claim in built.undated], rest="the page lists them as found, but not dated")


def _undated_line(claim: Claim) -> str:
    return f"{claim.source}, {claim.mention.text!r}: {claim.headline}"


def say_update(done: table.Update, dry_run: bool) -> None:
    counts = Counter((change.file or done.path.name, change.kind) for change in done.changes)
    for name in dict.fromkeys([done.path.name, *(file for file, _ in counts)]):
        told = ", ".join(_counted(number, kind) for (file, kind), number in counts.items() if file == name)
        suffix = " (dry run: nothing was written)" if dry_run else ""
        err.print(f"{done.path.with_name(name)}: {told or 'nothing to change'}{suffix}")
    if dry_run and done.changes:
        filled = {name: said for name, said in CHANGE.items() if any(getattr(each, said) for each in done.changes)}
        print_table([*filled], ([getattr(change, said) for said in filled.values()] for change in done.changes))
    for problem in done.problems:
        if not problem.warning:
            err.print(f"  {problem}")
    say_list([located(problem) for problem in done.problems if problem.warning], rest=f"timeline check {done.path}")
    if done.suggestions:
        err.print(f"{count(len(done.suggestions), 'suggestion')} for you to decide:")
        say_list([each.message for each in done.suggestions], rest="the page lists them as open questions")


# What a count of changes says, where the kind's own name does not.
COUNTED: Mapping[table.ChangeKind, Callable[[int], str]] = {
    "column": lambda number: f"{count(number, 'column')} added",
    "deleted": lambda number: f"{number} left out (deleted by you)",
    "moved": lambda number: f"{count(number, 'source')} kept in the row you moved {'it' if number == 1 else 'them'} to",
}


def _counted(number: int, kind: table.ChangeKind) -> str:
    return COUNTED[kind](number) if kind in COUNTED else f"{number} {kind}"


def located(problem: Problem) -> str:
    return f"{'warning: ' if problem.warning else ''}{problem}"


def publication(published: Published) -> str:
    if published.when is None:
        return "its date is not known. Give --on"
    return f"published {published.when} ({published.basis}: {published.evidence})"
