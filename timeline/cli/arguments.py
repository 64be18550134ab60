"""What is named on the command line: dates, articles, events, the files to write. Each raises what it can't take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from timeline import api, articles
from timeline.cli.terminal import err, is_stdout
from timeline.errors import ArticleError, DateError, Problem, RenderError, TableError
from timeline.model import Article, Chronology, Event
from timeline.table.dates import understand
from timeline.when import parse


def edtf(option: str, text: str) -> str:
    """A date given to an option, typed as in a table: "2 May 2025". Raises DateError for what has no one reading."""
    reading = understand(text)
    if reading.problem:
        raise DateError(f"{option}: {text!r} {reading.problem.replace(', or name the order (dmy or mdy)', '')}")
    return str(reading.when or "")


def refuse_backwards(said_start: str, said_end: str, start: str, end: str) -> None:
    """Raises DateError for a window that ends before it begins."""
    first, last = (parse(date) if date else None for date in (start, end))
    if first and last and last.bounds()[1] < first.bounds()[0]:
        raise DateError(f"--from {said_start} is later than --to {said_end}: nothing lies between them.")


def article_of(text: str) -> Article | None:
    """The article that a text names; None for a text. A file's name that is misspelt is no text to read dates in."""
    try:
        path = Path(text)
        is_there = path.exists() and text.strip() not in ("", "-")
    except (OSError, ValueError):  # a sentence can be too long for a file's name, or hold a NUL
        return None
    if not is_there and path.suffix.lower() not in articles.SUFFIXES:
        return None
    if path.is_dir():
        raise ArticleError(f"{path}: is a folder. Name a file in it.")
    (article,) = articles.read([path], notice=err.print)
    return article


def event_of(chronology: Chronology, wanted: str, table_path: str) -> Event:
    """The event with this id, else the only one of this date, with these words in its headline, or in its quote."""
    words = wanted.casefold().strip()
    if not words:
        raise TableError(
            [Problem(table_path, message="holds many events. Give the id of one, or words of its headline.")]
        )
    of_id = [event for event in chronology.events if event.id == wanted]
    of_date = [event for event in chronology.events if str(event.when) == wanted.strip()]
    in_headline = [event for event in chronology.events if words in event.headline.casefold()]
    in_quote = [event for event in chronology.events if words in event.quote.casefold()]
    found = of_id or of_date or in_headline or in_quote
    if len(found) == 1:
        return found[0]
    where = "the date of {} events" if of_date else "in {} headlines" if in_headline else "in {} quotes"
    message = (
        f"is {where.format(len(found))}. Give the id of one:"
        if found
        else "is no id and no date, and in no headline or quote of this table. What became of the dates of an article:"
        " timeline dates FILE --events"
    )
    lines = [f"\n  {event.id}  {event.when or ''}  {event.headline}" for event in found]
    raise TableError([Problem(table_path, value=wanted, message=message + "".join(lines))])


def refuse_parted(paths: Sequence[Path]) -> None:
    """Raises ArticleError for a name with spaces that was given without quotation marks: `Akte Müller`."""
    missing = next((i for i, path in enumerate(paths) if not path.exists()), len(paths))
    for end in range(len(paths), missing + 1, -1):
        whole = " ".join(map(str, paths[missing:end]))
        if Path(whole).exists():
            raise ArticleError(f'{whole}: its name has spaces. Put it into quotation marks: "{whole}".')


def table_file(path: Path) -> Path:
    """The path of a table to write. Raises TableError for a name under which no program would open a CSV."""
    if not path.exists() and path.suffix.lower() not in (".csv", ".tsv", ".txt"):
        message = f"the table is CSV, which every spreadsheet program opens. Name it {path.stem}.csv."
        raise TableError([Problem(str(path), message=message)])
    return path


def page_beside(table_path: Path, option: str) -> Path:
    """Where a table's page is written unless told: timeline.html for events.csv, war.html for war.csv, so that two
    tables of one folder do not take each other's. Raises RenderError when a file of someone else's stands there."""
    name = "timeline.html" if table_path.stem == "events" else f"{table_path.stem}.html"
    page_path = table_path.with_name(name)
    if page_path.is_file() and not articles.is_own_page(page_path.read_text(encoding="utf-8", errors="replace")):
        raise RenderError(f"{page_path}: is there already, and no timeline. Name the page with {option}.")
    return page_path


def output_file(path: Path) -> None:
    """Raises RenderError, before any work, where no file can be written."""
    if not is_stdout(path):
        api.destination(path)
