"""How things reach a person or a program: messages on stderr, tables and JSON on stdout, files."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from timeline import api, engine


class _Messages(Console):
    """What is said to people. That nobody listens any more stops nothing: `build 2>&1 | head -1` writes the page."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


# No markup: an article's "[law]" is text.
out = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
err = _Messages(markup=False, emoji=False, highlight=False, soft_wrap=True, stderr=True)

# How many lines of a list the summary shows before it says "and 12 more".
SHOWN = 8


def say_list(lines: Sequence[str], *, everything: bool = False, rest: str = "") -> None:
    shown = lines if everything else lines[:SHOWN]
    for line in shown:
        err.print(f"  {line}")
    if len(lines) > len(shown):
        err.print(f"  and {len(lines) - len(shown)} more{f': {rest}' if rest else ''}")


def count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    shown = Table(box=None, pad_edge=False)
    for name in columns:  # in a narrow window, too, nothing is cut off, and no date broken
        shown.add_column(name, overflow="fold", no_wrap=name in ("date", "anchor", "what", "event"))
    for row in rows:
        shown.add_row(*row)
    # Where nobody watches there is no edge to wrap at: each row is one line, for grep.
    Console(markup=False, emoji=False, highlight=False, width=None if sys.stdout.isatty() else 1000).print(shown)


def print_json(value: object) -> None:
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    sys.stdout.write(json.dumps(value, ensure_ascii=plain, indent=2) + "\n")


def is_stdout(path: Path) -> bool:
    return str(path) == "-"


def write(path: Path, data: bytes) -> None:
    if is_stdout(path):
        sys.stdout.buffer.write(data)
        return
    api.write(path, data)
    err.print(f"{path}: written")


@contextmanager
def progress() -> Iterator[engine.Progress]:
    """A progress bar on stderr while a person is watching."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not (sys.stderr and sys.stderr.isatty())) as bar:
        task = bar.add_task("reading articles", total=None)

        def report(stage: str, done: int, total: int) -> None:
            bar.update(task, description=stage, completed=done, total=total)

        yield report
