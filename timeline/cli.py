"""The command line. The only file that prints or exits.

Data goes to stdout, messages to stderr. Bad input ends with one clear message and exit 1, never a traceback.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from timeline import api, engine, exchange, merge, preview, settings, table
from timeline.errors import ArticleError, Problem, RenderError, TableError, TimelineError
from timeline.model import Chronology, Claim, Mention
from timeline.settings import Settings

app = typer.Typer(
    help="Articles in, a sourced timeline out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
# No markup: an article's "[law]" is text.
out = Console(markup=False, emoji=False, highlight=False, soft_wrap=True)
err = Console(markup=False, emoji=False, highlight=False, soft_wrap=True, stderr=True)

# How many lines of a list the summary shows before it says "and 12 more".
SHOWN = 8


class Style(StrEnum):
    """How bare dates are anchored; `auto` chooses passage by passage."""

    auto = "auto"
    news = "news"
    narrative = "narrative"


STYLES: dict[Style, engine.Style] = {Style.auto: "", Style.news: "news", Style.narrative: "narrative"}


class DateOrder(StrEnum):
    """What 03/04/2024 means in a table."""

    dmy = "dmy"
    mdy = "mdy"


class Scale(StrEnum):
    """How the page's axis runs."""

    compressed = "compressed"
    linear = "linear"
    sequence = "sequence"


ORDERS: dict[DateOrder | None, table.Order] = {None: "", DateOrder.dmy: "dmy", DateOrder.mdy: "mdy"}


TableArgument = Annotated[Path, typer.Argument(metavar="TABLE", help="events.csv, or a table typed by hand.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
StyleOption = Annotated[Style, typer.Option(help="What bare dates hang on: the article's date, or the last one told.")]
TitleOption = Annotated[str, typer.Option(help="The page's title. Goes before timeline.toml's.")]
SubtitleOption = Annotated[str, typer.Option(help="A line below the title.")]
AuthorOption = Annotated[str, typer.Option(help="Who made the timeline.")]
OrderOption = Annotated[DateOrder | None, typer.Option("--order", help="What 03/04/2024 means in this table.")]
MethodOption = Annotated[str, typer.Option(help="A note on how it was made.")]


@app.command()
def build(
    paths: Annotated[
        list[Path], typer.Argument(metavar="ARTICLES...", help="Text, Markdown or HTML files, or folders of them.")
    ],
    table_path: Annotated[
        Path, typer.Option("--table", metavar="FILE", help="The table to make or to bring up to date.")
    ] = Path("events.csv"),
    page_path: Annotated[
        Path | None,
        typer.Option("--page", metavar="FILE", help="The page; else timeline.html beside the table."),
    ] = None,
    published: Annotated[
        str, typer.Option(metavar="DATE", help="When the articles that don't say so were published.")
    ] = "",
    style: StyleOption = Style.auto,
    title: TitleOption = "",
    subtitle: SubtitleOption = "",
    author: AuthorOption = "",
    method: MethodOption = "",
    order: OrderOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Read articles; write the table, its companions and the page. What people edited in the table stays."""
    words = Settings(title, subtitle, author, method).over(settings.read(table_path.parent))
    with _progress() as progress:
        built, tellings = engine.build(
            paths,
            published=published or None,
            overrides=table.published_overrides(table_path, date_order=ORDERS[order]),
            style=STYLES[style],
            progress=progress,
            notice=err.print,
            recalled=table.recalled(table_path),
        )
    _say_found(built, tellings)
    done = table.update(table_path, built, dry_run=dry_run, date_order=ORDERS[order])
    _say_update(done, dry_run)
    if not dry_run:
        _write(page_path or table_path.with_name("timeline.html"), api.rendered(done.chronology, ".html", words))


@app.command()
def render(
    table_path: TableArgument,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", metavar="FILE", help=".html .svg .png .pdf .json .md .docx .tex; - is stdout."),
    ] = Path("timeline.html"),
    fragment: Annotated[bool, typer.Option("--fragment", help="A piece of HTML to paste into another page.")] = False,
    iframe: Annotated[
        str, typer.Option("--iframe", metavar="ADDRESS", help="Print the HTML that shows this page, published there.")
    ] = "",
    scale: Annotated[Scale, typer.Option(help="The axis that is shown first.")] = Scale.compressed,
    width: Annotated[int | None, typer.Option(help="Pixels, of a picture.")] = None,
    height: Annotated[int | None, typer.Option(help="Pixels, of a picture.")] = None,
    top: Annotated[int | None, typer.Option(min=1, help="Only the most important events.")] = None,
    start: Annotated[str, typer.Option("--from", metavar="DATE", help="Only events that may lie after it.")] = "",
    end: Annotated[str, typer.Option("--to", metavar="DATE", help="Only events that may lie before it.")] = "",
    order: OrderOption = None,
    title: TitleOption = "",
    subtitle: SubtitleOption = "",
    author: AuthorOption = "",
    method: MethodOption = "",
) -> None:
    """Draw a table: as a page, a fragment of one, a picture, or a text with footnotes."""
    words = Settings(title, subtitle, author, method).over(settings.read(table_path.parent))
    suffix = ".html" if str(output) == "-" else output.suffix
    shown = api.selected(table.read(table_path, date_order=ORDERS[order]), top=top, start=start, end=end)
    drawn = api.rendered(shown, suffix, words, fragment=fragment, scale=scale.value, width=width, height=height)
    _write(output, drawn)
    if iframe:
        from timeline.page import embed

        typer.echo(embed.iframe(iframe, words.title or "Timeline"))


@app.command()
def check(
    table_path: TableArgument,
    fix: Annotated[bool, typer.Option("--fix", help="Show, then write, the repairs that are certain.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="With --fix: only show them.")] = False,
    order: OrderOption = None,
    as_json: JsonOption = False,
) -> None:
    """List everything that is wrong in a table, with what to write instead. Exit 1 if anything is."""
    date_order = ORDERS[order]
    if fix:
        for change in table.fix(table_path, dry_run=dry_run, date_order=date_order):
            err.print(f"{change.id}, {change.column}: {change.before!r} -> {change.after!r} {change.why}".rstrip())
    problems = table.check(table_path, date_order=date_order)
    if as_json:
        _json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            out.print(_located(problem))
    wrong = sum(not problem.warning for problem in problems)
    err.print(f"{table_path!s}: {_count(wrong, 'problem')}, {_count(len(problems) - wrong, 'warning')}")
    raise typer.Exit(1 if wrong else 0)


@app.command()
def dates(
    text: Annotated[str, typer.Argument(metavar="TEXT|FILE|-", help="What to read; - is stdin.")],
    on: Annotated[str, typer.Option(metavar="DATE", help="When the text was published.")] = "",
    lang: Annotated[str, typer.Option(metavar="LANGUAGE", help="en, de, es ... Without it: found out.")] = "",
    style: StyleOption = Style.auto,
    as_json: JsonOption = False,
) -> None:
    """Show every date expression of a text: its value, the rule that found it, and why it was read so."""
    mentions = api.find_dates(_text_of(text), published=on or None, language=lang, style=STYLES[style])
    if as_json:
        _json([_mention_row(mention) for mention in mentions])
        return
    shown = Table("expression", "date", "TIMEX3", "rule", "anchor", "why", box=None, pad_edge=False)
    for mention in mentions:
        timex = " ".join(filter(None, (mention.timex3.type, mention.timex3.value, mention.timex3.mod)))
        cells = (
            mention.text,
            mention.when.edtf if mention.when else "",
            timex,
            mention.expression.rule,
            mention.anchor.edtf if mention.anchor else "",
            mention.basis if mention.when else mention.reason,
        )
        shown.add_row(*(" ".join(cell.split()) for cell in cells))
    _print_table(shown)
    err.print(_count(len(mentions), "date expression"))


@app.command()
def why(
    table_path: TableArgument,
    event_id: Annotated[str, typer.Argument(metavar="ID", help="The event's id: the last column of the table.")],
    as_json: JsonOption = False,
) -> None:
    """Tell where an event comes from: each source, its quote, how its date was read, and why they were merged."""
    chronology = table.read(table_path)
    event = next((event for event in chronology.events if event.id == event_id), None)
    if event is None:
        raise TableError([Problem(str(table_path), column="id", value=event_id, message="is no event of this table.")])
    lines = merge.explain(event)
    if event.note:
        lines.append(f"Note: {event.note}")
    lines += [f"To decide: {each.message}" for each in chronology.suggestions if event_id in each.ids]
    if as_json:
        _json(lines)
    else:
        for line in lines:
            out.print(line)


@app.command()
def watch(
    table_path: TableArgument,
    port: Annotated[int, typer.Option(help="The port on 127.0.0.1; 0 takes a free one.")] = 0,
    open_: Annotated[bool, typer.Option("--open/--no-open", help="Open the browser.")] = True,
    order: OrderOption = None,
    title: TitleOption = "",
    subtitle: SubtitleOption = "",
    author: AuthorOption = "",
    method: MethodOption = "",
) -> None:
    """Show the page while the table is edited: it is drawn again at every save, with what check finds beside it."""
    given = Settings(title, subtitle, author, method)

    def draw(chronology: Chronology) -> str:
        return api.rendered(chronology, ".html", given.over(settings.read(table_path.parent))).decode()

    def ready(url: str) -> None:
        err.print(f"{table_path}: shown at {url} until Ctrl-C")
        if open_:
            typer.launch(url)

    preview.serve(table_path, draw, port=port, date_order=ORDERS[order], ready=ready)


@app.command()
def export(
    table_path: TableArgument,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The file to write; - is stdout.")],
    format_: Annotated[
        str, typer.Option("--format", help=f"One of: {', '.join(n for n, f in exchange.FORMATS.items() if f.write)}.")
    ] = "",
) -> None:
    """Write a table in a format that other tools read. What the format can't say is reported."""
    named = exchange.named(output)
    name = format_ or (named.name if named else "")
    if not name:
        raise RenderError(
            f"{str(output)!r} does not say its format. Give --format, one of: {', '.join(exchange.FORMATS)}."
        )
    exported = exchange.write(settings.read(table_path.parent).titled(table.read(table_path)), name)
    _say_list([str(note) for note in exported.notes], everything=True)
    _write(output, exported.data)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A TimelineJS sheet or JSON, markwhen, or any CSV.")],
    table_path: Annotated[
        Path, typer.Option("-o", "--table", metavar="FILE", help="The table to make, or to add to.")
    ] = Path("events.csv"),
    format_: Annotated[str, typer.Option("--format", help=f"One of: {', '.join(exchange.READABLE)}.")] = "",
    column: Annotated[
        list[str] | None, typer.Option("--column", metavar="OURS=THEIRS", help="Which column is what: headline=Title.")
    ] = None,
    order: Annotated[DateOrder | None, typer.Option("--order", help="What 03/04/2024 means in this file.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Take guessed columns without asking.")] = False,
) -> None:
    """Make a table from a file of another tool, or add it to one. Guessed columns are shown before they are taken."""
    named = {ours: theirs for ours, _, theirs in (each.partition("=") for each in column or [])}
    imported = exchange.read(file, format_, columns=named, order=ORDERS[order])
    for ours, theirs in imported.columns.items():
        err.print(f"{ours}: from {theirs!r}")
    if imported.columns and not yes:
        typer.confirm("Is that right?", abort=True, err=True)
    _say_list([str(note) for note in imported.notes], everything=True)
    chronology = imported.chronology
    if table_path.exists():  # an update takes what it is given for all there is
        chronology = exchange.added(table.read(table_path), chronology)
    _say_update(table.update(table_path, chronology), dry_run=False)


def main() -> None:
    """Run the command line: errors that are said for people end with their message and exit 1."""
    try:
        app()
    except (TimelineError, OSError) as error:
        # An OSError names the file and the reason: "[Errno 13] Permission denied: 'events.csv'".
        text = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        err.print(text)
        sys.exit(1)


# --- what is said ------------------------------------------------------------------------------------------------


def _say_found(built: Chronology, tellings: Sequence[engine.Telling]) -> None:
    found = sum(len(telling.expressions) for telling in tellings)
    shared = sum(len(event.sources) > 1 for event in built.events)
    err.print(
        f"{_count(len(tellings), 'article')}, {_count(found, 'date expression')}, "
        f"{_count(len(built.events), 'event')} ({shared} told by more than one source)"
    )
    for source in built.sources:
        if source.published.basis == "inferred":
            date = f"published {source.published.when} (inferred)"
            err.print(f"  {source.key}: {date}: {source.published.evidence}")
        elif source.published.when is None:
            err.print(f"  {source.key}: its date is not known. Give --published, or set it in the sources table.")
    if built.undated:
        reasons = Counter(claim.mention.reason for claim in built.undated)
        told = "; ".join(f"{reason} ({number})" for reason, number in reasons.most_common())
        err.print(f"{_count(len(built.undated), 'statement')} could not be dated: {told}")
        _say_list([_undated_line(claim) for claim in built.undated])


def _undated_line(claim: Claim) -> str:
    return f"{claim.source}, {claim.mention.text!r}: {claim.headline}"


def _say_update(done: table.Update, dry_run: bool) -> None:
    counts = Counter((change.file or done.path.name, change.kind) for change in done.changes)
    for name in dict.fromkeys([done.path.name, *(file for file, _ in counts)]):
        told = ", ".join(f"{number} {kind}" for (file, kind), number in counts.items() if file == name)
        suffix = " (dry run: nothing was written)" if dry_run else ""
        err.print(f"{done.path.with_name(name)}: {told or 'nothing to change'}{suffix}")
    if dry_run:
        shown = Table("what", "event", "column", "before", "after", "why", box=None, pad_edge=False)
        for change in done.changes:
            cells = (change.kind, change.id, change.column, change.before, change.after, change.why)
            shown.add_row(*cells)
        _print_table(shown)
    _say_list([_located(problem) for problem in done.problems])
    if done.suggestions:
        err.print(f"{_count(len(done.suggestions), 'suggestion')} for you to decide:")
        _say_list([each.message for each in done.suggestions])


def _print_table(shown: Table) -> None:
    # Where nobody watches there is no edge to wrap at: each row is one line, for grep.
    Console(markup=False, emoji=False, highlight=False, width=None if sys.stdout.isatty() else 1000).print(shown)


def _say_list(lines: Sequence[str], *, everything: bool = False) -> None:
    shown = lines if everything else lines[:SHOWN]
    for line in shown:
        err.print(f"  {line}")
    if len(lines) > len(shown):
        err.print(f"  and {len(lines) - len(shown)} more")


def _located(problem: Problem) -> str:
    return f"{'warning: ' if problem.warning else ''}{problem}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@contextmanager
def _progress() -> Iterator[engine.Progress]:
    """A progress bar on stderr while a person is watching."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task("reading articles", total=None)

        def report(stage: str, done: int, total: int) -> None:
            bar.update(task, description=stage, completed=done, total=total)

        yield report


# --- what is read and written ------------------------------------------------------------------------------------


def _text_of(text: str) -> str:
    if text == "-":
        return sys.stdin.read()
    try:
        path = Path(text)
        is_file = path.is_file()
    except (OSError, ValueError):  # a sentence can be too long for a file's name, or hold a NUL
        return text
    if not is_file:
        return text
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(f"{path}: is no UTF-8 text.") from error


def _write(path: Path, data: bytes) -> None:
    if str(path) == "-":
        sys.stdout.buffer.write(data)
        return
    path.write_bytes(data)
    err.print(f"{path}: written")


def _json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _mention_row(mention: Mention) -> dict[str, object]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "date": mention.when.edtf if mention.when else None,
        "timex3": asdict(mention.timex3),
        "rule": mention.expression.rule,
        "language": mention.expression.language,
        "anchor": mention.anchor.edtf if mention.anchor else None,
        "basis": mention.basis,
        "reason": mention.reason,
        "inferred": mention.inferred,
    }
