"""What can go wrong, said for people: where, what was read, what to write instead.

TimelineError
├── DateError        a text that is no EDTF date
├── ArticleError     an article, folder or page that can't be read
├── ProblemsError    a file that can't be used; carries every Problem at once
│   ├── TableError       a table
│   └── SettingsError    a timeline.toml
└── RenderError      an output that can't be drawn or written
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import KW_ONLY, dataclass


class TimelineError(Exception):
    """The parent of every error that this package raises on purpose."""


class DateError(TimelineError, ValueError):
    """A text that is no EDTF date. The message says what to write."""


class ArticleError(TimelineError):
    """An article, a folder or a page that can't be read."""


class RenderError(TimelineError):
    """An output that can't be drawn or written."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong (or, as a warning, odd) in a file that people edit.

    `row` counts as a spreadsheet does: the header is row 1. `line` is the physical line in the file, which
    differs where a cell holds a line break. 0 means that the problem is the file's and no single row's.

    >>> print(Problem("events.csv", row=14, column="date", value="Jume 1914", message="is not a date. Write 1914-06."))
    events.csv, row 14, date: 'Jume 1914' is not a date. Write 1914-06.
    >>> print(Problem("events.csv", message="is empty. Begin with a header line: date,headline"))
    events.csv: is empty. Begin with a header line: date,headline
    """

    file: str
    _: KW_ONLY
    row: int = 0
    line: int = 0
    column: str = ""
    value: str = ""
    message: str
    warning: bool = False

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.file, f"row {self.row}" if self.row else "", self.column) if part)
        return f"{where}: {f'{self.value!r} ' if self.value else ''}{self.message}"


class ProblemsError(TimelineError):
    """A file that can't be used as it is. `problems` lists everything wrong, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class TableError(ProblemsError):
    """A table that can't be used as it is."""


class SettingsError(ProblemsError):
    """A `timeline.toml` that can't be used as it is."""
