"""The commands: each says what it takes, calls the library, and hands what comes of it to `reports` and `terminal`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from timeline import api, engine, exchange, lang, merge, preview, resolve, settings, table
from timeline.cli import readings
from timeline.cli.arguments import (
    article_of,
    edtf,
    event_of,
    output_file,
    page_beside,
    refuse_backwards,
    refuse_parted,
    table_file,
)
from timeline.cli.options import (
    ORDERS,
    STYLES,
    AuthorOption,
    DateOrder,
    JsonOption,
    MethodOption,
    OrderOption,
    Scale,
    Style,
    StyleOption,
    SubtitleOption,
    TableArgument,
    TitleOption,
)
from timeline.cli.reports import located, publication, say_found, say_update
from timeline.cli.terminal import count, err, is_stdout, out, print_json, print_table, progress, say_list, write
from timeline.errors import Problem, RenderError, TableError, TimelineError
from timeline.model import Article, Chronology, Mention, Published, Source
from timeline.settings import Settings
from timeline.table.columns import plain_name
from timeline.when import parse

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


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
    refuse_parted(paths)
    table_file(api.destination(table_path))
    page_path = api.destination(page_path or page_beside(table_path, "--page"))
    words = Settings(title, subtitle, author, method).over(settings.read(table_path.parent))
    with progress() as report:
        built, tellings = engine.build(
            paths,
            published=edtf("--published", published) or None,
            overrides=table.published_overrides(table_path, date_order=ORDERS[order]),
            style=STYLES[style],
            progress=report,
            notice=err.print,
            recalled=table.recalled(table_path),
        )
    say_found(built, tellings, table_path)
    done = table.update(table_path, built, dry_run=dry_run, date_order=ORDERS[order])
    say_update(done, dry_run)
    if not dry_run:
        write(page_path, api.rendered(done.chronology, ".html", words))


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
    output = output or page_beside(table_path, "-o")
    suffix = ".html" if is_stdout(output) else output.suffix
    if (fragment or iframe) and suffix.lower() not in api.PAGES:
        raise RenderError(f"{output}: {'a fragment' if fragment else 'what an iframe shows'} is HTML. Name it .html.")
    snippet = _iframe(iframe, words.title) if iframe else ""  # before anything is written: the address may be none
    output_file(output)
    window = {"start": edtf("--from", start), "end": edtf("--to", end)}
    refuse_backwards(start, end, **window)
    shown = api.selected(table.read(table_path, date_order=ORDERS[order]), top=top, **window)
    if not shown.events:
        err.print(f"warning: {table_path} has no event to show{' between these dates' if start or end else ''}.")
    drawn = api.rendered(shown, suffix, words, fragment=fragment, scale=scale.value, width=width, height=height)
    write(output, drawn)
    if snippet:
        typer.echo(snippet)


def _iframe(address: str, title: str) -> str:
    from timeline.page import embed

    return embed.iframe(address, title or "Timeline")


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
        print_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            out.print(located(problem))
    wrong = sum(not problem.warning for problem in problems)
    err.print(f"{table_path!s}: {count(wrong, 'problem')}, {count(len(problems) - wrong, 'warning')}")
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
    date = edtf("--on", on)
    article = article_of(text)
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
        err.print(f"{text}: {publication(published)}")
    if as_json:
        print_json(readings.as_json(article, mentions))
        return
    shown = readings.outcomes(article, mentions) if told else readings.readings(article, mentions)
    # A row of one line, whatever line breaks its expression had.
    print_table(shown[0], ([" ".join(cell.split()) for cell in row] for row in shown[1:]))
    found = count(len(mentions), "date expression")
    read = STYLES[style] or resolve.choose_style([mention.expression for mention in mentions], published, article.text)
    err.print(f"{found}, read as {readings.READ_AS[read]}" if mentions else found)


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
    event = event_of(chronology, wanted, str(table_path))
    if other:
        second = event_of(chronology, other, str(table_path))
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
        print_json(lines)
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
    output_file(output)
    exported = exchange.write(settings.read(table_path.parent).titled(table.read(table_path)), name)
    say_list([str(note) for note in exported.notes], everything=True)
    write(output, exported.data)


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
    table_file(api.destination(table_path))
    named = {ours: theirs for ours, _, theirs in (each.partition("=") for each in column or [])}
    imported = exchange.read(file, format_, columns=named, order=ORDERS[order])
    for ours, theirs in imported.columns.items():
        err.print(f"{ours}: from {theirs!r}")
    if not yes and any(plain_name(theirs) != ours and ours not in named for ours, theirs in imported.columns.items()):
        try:
            typer.confirm("Is that right?", abort=True, err=True)
        except typer.Abort:
            err.print()  # nobody answered: the question's line still stands open
            raise TimelineError(
                "Nothing was written. Take these columns with --yes, or name them, as in --column headline=Title."
            ) from None
    say_list([str(note) for note in imported.notes], everything=True)
    chronology = imported.chronology
    if table_path.exists():  # an update takes what it is given for all there is
        chronology = exchange.added(table.read(table_path), chronology)
    say_update(table.update(table_path, chronology), dry_run=False)
