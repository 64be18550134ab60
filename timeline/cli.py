"""The command line. The only file that prints or exits.

Data goes to stdout, messages to stderr. Bad input ends with one clear message and exit 1, never a traceback.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from timeline import api, articles, engine, events, exchange, lang, merge, preview, resolve, settings, table
from timeline.errors import ArticleError, DateError, Problem, RenderError, TableError, TimelineError
from timeline.model import Article, Chronology, Claim, Event, Mention, Passed, Published, Source
from timeline.settings import Settings
from timeline.table.columns import plain_name
from timeline.table.dates import understand
from timeline.when import parse

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


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


class Style(StrEnum):
    """How bare dates are anchored; `auto` chooses passage by passage."""

    auto = "auto"
    news = "news"
    narrative = "narrative"


STYLES: dict[Style, resolve.Style] = {Style.auto: "", Style.news: "news", Style.narrative: "narrative"}


READ_AS = {
    "news": "news: a bare date hangs on the day of writing",
    "narrative": "a story: a bare date follows the last",
}


class DateOrder(StrEnum):
    """What 03/04/2024 means in a table."""

    dmy = "dmy"
    mdy = "mdy"


class Scale(StrEnum):
    """How the page's axis runs."""

    compressed = "compressed"
    linear = "linear"
    sequence = "sequence"


# What a dry run says of a change, under which name; a column that has nothing in any row is left out.
CHANGE = {"what": "kind", "event": "id", "column": "column", "before": "before", "after": "after", "why": "why"}

ORDERS: dict[DateOrder | None, table.Order] = {None: "", DateOrder.dmy: "dmy", DateOrder.mdy: "mdy"}


TableArgument = Annotated[Path, typer.Argument(metavar="TABLE", help="events.csv, or a table typed by hand.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
StyleOption = Annotated[
    Style, typer.Option(case_sensitive=False, help="What bare dates hang on: the article's date, or the last one told.")
]
TitleOption = Annotated[str, typer.Option(metavar="TEXT", help="The page's title. Goes before timeline.toml's.")]
SubtitleOption = Annotated[str, typer.Option(metavar="TEXT", help="A line below the title.")]
AuthorOption = Annotated[str, typer.Option(metavar="TEXT", help="Who made the timeline.")]
OrderOption = Annotated[
    DateOrder | None, typer.Option("--order", case_sensitive=False, help="What 03/04/2024 means in this table.")
]
MethodOption = Annotated[str, typer.Option(metavar="TEXT", help="A note on how it was made.")]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"timeline {version('timeline')}")
        raise typer.Exit


@app.callback()
def _main(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Articles in, a sourced timeline out.

    Begin with: timeline build FOLDER. It reads the articles in the folder and writes events.csv, a table that is yours
    to edit, and timeline.html, the page.
    """


@app.command(short_help="Read articles; write the table and the page.")
def build(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="ARTICLES...", help="Text, Markdown, HTML, PDF, Word and e-mail files, or folders."),
    ],
    table_path: Annotated[
        Path, typer.Option("--table", metavar="FILE", help="The table to make or to bring up to date.")
    ] = Path("events.csv"),
    page_path: Annotated[
        Path | None,
        typer.Option("--page", metavar="FILE", help="The page; else timeline.html beside events.csv, and so on."),
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
    if page_path and page_path.suffix.lower() not in api.PAGES:
        raise RenderError(
            f"{page_path}: the page is HTML. Name it .html; timeline render draws the table in other ways."
        )
    _csv(api.destination(table_path))
    page_path = api.destination(page_path or _page_beside(table_path, "--page"))
    words = Settings(title, subtitle, author, method).over(settings.read(table_path.parent))
    with _progress() as progress:
        built, tellings = engine.build(
            paths,
            published=_edtf("--published", published) or None,
            overrides=table.published_overrides(table_path, date_order=ORDERS[order]),
            style=STYLES[style],
            progress=progress,
            notice=err.print,
            recalled=table.recalled(table_path),
        )
    _say_found(built, tellings, table_path)
    done = table.update(table_path, built, dry_run=dry_run, date_order=ORDERS[order])
    _say_update(done, dry_run)
    if not dry_run:
        _write(page_path, api.rendered(done.chronology, ".html", words))


@app.command(short_help="Draw a table: page, picture or text.")
def render(
    table_path: TableArgument,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help=".html .svg .png .pdf .json .md .docx .tex; - is stdout. Else the page that build writes.",
        ),
    ] = None,
    fragment: Annotated[bool, typer.Option("--fragment", help="A piece of HTML to paste into another page.")] = False,
    iframe: Annotated[
        str, typer.Option("--iframe", metavar="ADDRESS", help="Print the HTML that shows this page, published there.")
    ] = "",
    scale: Annotated[
        Scale, typer.Option(case_sensitive=False, help="The axis that is shown first.")
    ] = Scale.compressed,
    width: Annotated[int | None, typer.Option(metavar="PIXELS", help="Of a picture.")] = None,
    height: Annotated[int | None, typer.Option(metavar="PIXELS", help="Of a picture.")] = None,
    top: Annotated[
        int | None, typer.Option(min=1, metavar="NUMBER", help="Only so many events, the most important.")
    ] = None,
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
    if fragment and output is None:
        raise RenderError("Name the fragment's file with -o, as in -o fragment.html; - is stdout.")
    output = output or _page_beside(table_path, "-o")
    suffix = ".html" if _is_stdout(output) else output.suffix
    if (fragment or iframe) and suffix.lower() not in api.PAGES:
        raise RenderError(f"{output}: {'a fragment' if fragment else 'what an iframe shows'} is HTML. Name it .html.")
    _destination(output)
    window = {"start": _edtf("--from", start), "end": _edtf("--to", end)}
    _refuse_backwards(start, end, **window)
    shown = api.selected(table.read(table_path, date_order=ORDERS[order]), top=top, **window)
    if not shown.events:
        err.print(f"warning: {table_path} has no event to show{' between these dates' if start or end else ''}.")
    drawn = api.rendered(shown, suffix, words, fragment=fragment, scale=scale.value, width=width, height=height)
    _write(output, drawn)
    if iframe:
        from timeline.page import embed

        typer.echo(embed.iframe(iframe, words.title or "Timeline"))


@app.command(short_help="List what is wrong in a table.")
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
            if change.kind == "added":  # the CSV of a workbook
                err.print(f"{change.file}: {change.why}")
            else:
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


@app.command(short_help="Show how the dates of a text are read.")
def dates(
    text: Annotated[str, typer.Argument(metavar="TEXT|FILE|-", help="What to read; - is stdin.")],
    on: Annotated[str, typer.Option(metavar="DATE", help="When the text was published.")] = "",
    language: Annotated[
        str, typer.Option("--lang", metavar="LANGUAGE", help="en, de, es ... Without it: found out.")
    ] = "",
    style: StyleOption = Style.auto,
    told: Annotated[
        bool, typer.Option("--events", help="Show what each date tells of, or why it makes no event.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show every date expression of a text: its value, the rule that found it, and why it was read so.

    With --events: what became of each, the event that it dates or the reason why it dates none.
    """
    if language and not lang.knows(language):
        raise TimelineError(f"--lang: {language!r} is no language that is read. Write its code, as in en, de or pt.")
    date = _edtf("--on", on)
    article = _article_of(text)
    mentions: Sequence[Mention]
    if article is None:
        said = sys.stdin.read() if text == "-" else text
        published = Published(parse(date), "set", f"--on {on}") if date else Published()
        mentions = api.find_dates(said, published=published.when, language=language, style=STYLES[style])
        read_in = mentions[0].expression.language if mentions else language
        article = Article(Source("", published=published, language=read_in), said)
    else:
        article = replace(article, source=replace(article.source, language=language or article.source.language))
        if date:
            article = engine.dated(article, Published(parse(date), "set", f"--on {on}"))
        telling = engine.tell(article, STYLES[style])
        article, mentions, published = telling.article, telling.mentions, telling.source.published
        err.print(f"{text}: {_dated(published)}")
    became = _became(article, mentions) if told or as_json else {}
    if as_json:
        _json([_mention_row(m, resolve.chosen(article.text, m), became[m.start]) for m in mentions])
        return
    columns = (
        ("expression", "date", "what became of it")
        if told
        else ("expression", "date", "TIMEX3", "rule", "anchor", "why")
    )
    shown = Table(*columns, box=None, pad_edge=False)
    for mention in mentions:
        cells = [mention.text, mention.when.edtf if mention.when else ""]
        if told:
            cells += ["; ".join(map(_outcome, became[mention.start]))]
        else:
            which = resolve.chosen(article.text, mention)
            cells += [
                " ".join(filter(None, (mention.timex3.type, mention.timex3.value, mention.timex3.mod))),
                mention.expression.rule,
                mention.anchor.edtf if mention.anchor else "",
                f"{mention.basis}{f' ({which})' if which else ''}" if mention.when else mention.reason,
            ]
        shown.add_row(*(" ".join(cell.split()) for cell in cells))
    _print_table(shown)
    found = _count(len(mentions), "date expression")
    read = STYLES[style] or resolve.choose_style([mention.expression for mention in mentions], published, article.text)
    err.print(f"{found}, read as {READ_AS[read]}" if mentions else found)


@app.command(short_help="Tell where an event comes from, or why two are two.")
def why(
    table_path: TableArgument,
    wanted: Annotated[
        str,
        typer.Argument(
            metavar="ID|DATE|WORDS",
            help="Its id, the table's last column; its date; or words of its headline or quote.",
        ),
    ],
    other: Annotated[
        str,
        typer.Argument(metavar="OTHER", help="Another event, named in the same ways: why are the two not one?"),
    ] = "",
    as_json: JsonOption = False,
) -> None:
    """Tell where an event comes from: each source, its quote, how its date was read, and why they were merged.

    With two events: why they are two, and what speaks for and against their being one.
    """
    chronology, _ = table.load(table_path)  # what is wrong in other rows does not matter here
    event = _event_of(chronology, wanted, str(table_path))
    if other:
        second = _event_of(chronology, other, str(table_path))
        if second.id == event.id:
            message = f"names the same event as {wanted!r}. Name another, or one alone to see where it comes from."
            raise TableError([Problem(str(table_path), value=other, message=message)])
        lines = merge.explain_apart(event, second, chronology.events, chronology.sources)
        about = {event.id, second.id}
    else:
        lines = merge.explain(event)
        if event.note:
            lines.append(f"Note: {event.note}")
        about = {event.id}
    lines += [f"To decide: {each.message}" for each in chronology.suggestions if about <= set(each.ids)]
    if as_json:
        _json(lines)
    else:
        for line in lines:
            out.print(line)


@app.command(short_help="Show the page while the table is edited.")
def watch(
    table_path: TableArgument,
    port: Annotated[
        int, typer.Option(min=0, max=65535, metavar="NUMBER", help="The port on 127.0.0.1; 0 takes a free one.")
    ] = 0,
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


@app.command(short_help="Write a table in another tool's format.")
def export(
    table_path: TableArgument,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="The file to write; - is stdout.")],
    format_: Annotated[
        str, typer.Option("--format", metavar="NAME", help=f"One of: {', '.join(exchange.WRITABLE)}.")
    ] = "",
) -> None:
    """Write a table in a format that other tools read. What the format can't say is reported."""
    named = exchange.named(output)
    name = format_ or (named.name if named else "")
    if not name:
        raise RenderError(f"{str(output)!r} does not say its format. Give --format, one of:\n{exchange.offered()}")
    _destination(output)
    exported = exchange.write(settings.read(table_path.parent).titled(table.read(table_path)), name)
    _say_list([str(note) for note in exported.notes], everything=True)
    _write(output, exported.data)


@app.command("import", short_help="Make a table of another tool's file.")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A TimelineJS sheet or JSON, markwhen, or any CSV.")],
    table_path: Annotated[
        Path, typer.Option("-o", "--table", metavar="FILE", help="The table to make, or to add to.")
    ] = Path("events.csv"),
    format_: Annotated[
        str, typer.Option("--format", metavar="NAME", help=f"One of: {', '.join(exchange.READABLE)}.")
    ] = "",
    column: Annotated[
        list[str] | None, typer.Option("--column", metavar="OURS=THEIRS", help="Which column is what: headline=Title.")
    ] = None,
    order: Annotated[
        DateOrder | None,
        typer.Option("--order", case_sensitive=False, help="What 03/04/2024 means in this file."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Take guessed columns without asking.")] = False,
) -> None:
    """Make a table from a file of another tool, or add it to one. Guessed columns are shown before they are taken."""
    _csv(api.destination(table_path))
    named = {ours: theirs for ours, _, theirs in (each.partition("=") for each in column or [])}
    imported = exchange.read(file, format_, columns=named, order=ORDERS[order])
    for ours, theirs in imported.columns.items():
        err.print(f"{ours}: from {theirs!r}")
    if not yes and any(plain_name(theirs) != ours and ours not in named for ours, theirs in imported.columns.items()):
        try:
            typer.confirm("Is that right?", abort=True, err=True)
        except typer.Abort:
            raise TimelineError(
                "Nothing was written. Take these columns with --yes, or name them, as in --column headline=Title."
            ) from None
    _say_list([str(note) for note in imported.notes], everything=True)
    chronology = imported.chronology
    if table_path.exists():  # an update takes what it is given for all there is
        chronology = exchange.added(table.read(table_path), chronology)
    _say_update(table.update(table_path, chronology), dry_run=False)


def main() -> None:
    """Run the command line: errors that are said for people end with their message and exit 1."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that can't show "ü" shows \\xfc and not a traceback
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app()
    except (TimelineError, OSError) as error:
        # An OSError names the file and the reason: "[Errno 13] Permission denied: 'events.csv'".
        text = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        err.print(text)
        sys.exit(1)


# --- what is said ------------------------------------------------------------------------------------------------


def _say_found(built: Chronology, tellings: Sequence[engine.Telling], table_path: Path) -> None:
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
            book = table_path.with_name(f"{table_path.stem}.sources.csv")
            err.print(f"  {source.key}: its date is not known. Give --published, or write it into {book}.")
    if built.undated:
        reasons = Counter(claim.mention.reason for claim in built.undated)
        told = "; ".join(f"{reason} ({number})" for reason, number in reasons.most_common())
        err.print(f"{_count(len(built.undated), 'statement')} could not be dated: {told}")
        _say_list([_undated_line(claim) for claim in built.undated], rest="the page lists them as found, but not dated")


def _undated_line(claim: Claim) -> str:
    return f"{claim.source}, {claim.mention.text!r}: {claim.headline}"


def _say_update(done: table.Update, dry_run: bool) -> None:
    counts = Counter((change.file or done.path.name, change.kind) for change in done.changes)
    for name in dict.fromkeys([done.path.name, *(file for file, _ in counts)]):
        told = ", ".join(_counted(number, kind) for (file, kind), number in counts.items() if file == name)
        suffix = " (dry run: nothing was written)" if dry_run else ""
        err.print(f"{done.path.with_name(name)}: {told or 'nothing to change'}{suffix}")
    if dry_run and done.changes:
        filled = {name: said for name, said in CHANGE.items() if any(getattr(each, said) for each in done.changes)}
        shown = Table(*filled, box=None, pad_edge=False)
        for change in done.changes:
            shown.add_row(*(getattr(change, said) for said in filled.values()))
        _print_table(shown)
    for problem in done.problems:
        if not problem.warning:
            err.print(f"  {problem}")
    _say_list([_located(problem) for problem in done.problems if problem.warning], rest=f"timeline check {done.path}")
    if done.suggestions:
        err.print(f"{_count(len(done.suggestions), 'suggestion')} for you to decide:")
        _say_list([each.message for each in done.suggestions], rest="the page lists them as open questions")


def _print_table(shown: Table) -> None:
    for column in shown.columns:  # in a narrow window, too, nothing is cut off, and no date broken
        column.overflow, column.no_wrap = "fold", column.header in ("date", "anchor", "what", "event")
    # Where nobody watches there is no edge to wrap at: each row is one line, for grep.
    Console(markup=False, emoji=False, highlight=False, width=None if sys.stdout.isatty() else 1000).print(shown)


def _say_list(lines: Sequence[str], *, everything: bool = False, rest: str = "") -> None:
    shown = lines if everything else lines[:SHOWN]
    for line in shown:
        err.print(f"  {line}")
    if len(lines) > len(shown):
        err.print(f"  and {len(lines) - len(shown)} more{f': {rest}' if rest else ''}")


def _located(problem: Problem) -> str:
    return f"{'warning: ' if problem.warning else ''}{problem}"


def _counted(number: int, kind: table.ChangeKind) -> str:
    if kind == "column":
        return f"{_count(number, 'column')} added"
    if kind == "deleted":
        return f"{number} left out, as you deleted {'it' if number == 1 else 'them'}"
    return f"{number} {kind}"


def _dated(published: Published) -> str:
    if published.when is None:
        return "its date is not known. Give --on"
    return f"published {published.when} ({published.basis}: {published.evidence})"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@contextmanager
def _progress() -> Iterator[engine.Progress]:
    """A progress bar on stderr while a person is watching."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not (sys.stderr and sys.stderr.isatty())) as bar:
        task = bar.add_task("reading articles", total=None)

        def report(stage: str, done: int, total: int) -> None:
            bar.update(task, description=stage, completed=done, total=total)

        yield report


# --- what is read and written ------------------------------------------------------------------------------------


def _edtf(option: str, text: str) -> str:
    """A date given to an option, typed as in a table: "2 May 2025". Raises DateError for what has no one reading."""
    reading = understand(text)
    if reading.problem:
        raise DateError(f"{option}: {text!r} {reading.problem.replace(', or name the order (dmy or mdy)', '')}")
    return str(reading.when or "")


def _refuse_backwards(said_start: str, said_end: str, start: str, end: str) -> None:
    """Raises DateError for a window that ends before it begins."""
    first, last = (parse(date) if date else None for date in (start, end))
    if first and last and last.bounds()[1] < first.bounds()[0]:
        raise DateError(f"--from {said_start} is later than --to {said_end}: nothing lies between them.")


def _article_of(text: str) -> Article | None:
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


def _event_of(chronology: Chronology, wanted: str, table_path: str) -> Event:
    """The event with this id, else the only one of this date, with these words in its headline, or in its quote."""
    words = wanted.casefold().strip()
    if not words:
        raise TableError(
            [Problem(table_path, message="holds many events. Give the id of one, or words of its headline.")]
        )
    of_id = [event for event in chronology.events if event.id == wanted]
    in_headline = [event for event in chronology.events if words and words in event.headline.casefold()]
    in_quote = [event for event in chronology.events if words and words in event.quote.casefold()]
    of_date = [event for event in chronology.events if str(event.when) == wanted.strip()]
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


def _csv(path: Path) -> Path:
    """The path of a table to write. Raises TableError for a name under which no program would open a CSV."""
    if not path.exists() and path.suffix.lower() not in (".csv", ".tsv", ".txt"):
        message = f"the table is CSV, which every spreadsheet program opens. Name it {path.stem}.csv."
        raise TableError([Problem(str(path), message=message)])
    return path


def _page_beside(table_path: Path, option: str) -> Path:
    """Where a table's page is written unless told: timeline.html for events.csv, war.html for war.csv, so that two
    tables of one folder do not take each other's. Raises RenderError when a file of someone else's stands there."""
    name = "timeline.html" if table_path.stem == "events" else f"{table_path.stem}.html"
    page_path = table_path.with_name(name)
    if page_path.is_file() and not articles.is_own_page(page_path.read_text(encoding="utf-8", errors="replace")):
        raise RenderError(f"{page_path}: is there already, and no timeline. Name the page with {option}.")
    return page_path


def _is_stdout(path: Path) -> bool:
    return str(path) == "-"


def _destination(path: Path) -> None:
    """Raises RenderError, before any work, where no file can be written."""
    if not _is_stdout(path):
        api.destination(path)


def _write(path: Path, data: bytes) -> None:
    if _is_stdout(path):
        sys.stdout.buffer.write(data)
        return
    api.write(path, data)
    err.print(f"{path}: written")


def _json(value: object) -> None:
    plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    sys.stdout.write(json.dumps(value, ensure_ascii=plain, indent=2) + "\n")


def _became(article: Article, mentions: Sequence[Mention]) -> dict[int, list[Claim | Passed]]:
    """What became of each mention, by where it starts."""
    found: dict[int, list[Claim | Passed]] = {mention.start: [] for mention in mentions}
    for one in events.outcomes(article, mentions):
        found.setdefault(one.mention.start, []).append(one)
    return found


def _outcome(one: Claim | Passed) -> str:
    if isinstance(one, Passed):
        return f"no event: {one.why}"
    return one.headline if one.mention.when else f"undated: {one.headline}"


def _mention_row(mention: Mention, which: str, became: Sequence[Claim | Passed]) -> dict[str, object]:
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
        "chosen": which,
        "reason": mention.reason,
        "inferred": mention.inferred,
        "events": [one.headline for one in became if isinstance(one, Claim)],
        "no_event": next((one.why for one in became if isinstance(one, Passed)), ""),
    }
