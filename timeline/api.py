"""What the README shows: `find_dates`, `build`, `read`, and the `Timeline` they give."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline import settings
from timeline.errors import RenderError
from timeline.find import find
from timeline.model import Chronology, Claim, Event, Mention, Published, Source
from timeline.resolve import Style, resolve
from timeline.settings import Settings
from timeline.when import When, interval, iso, parse

PLAIN = Settings()
PAGES = (".html", ".htm")

if TYPE_CHECKING:  # what reads, merges and draws takes most of a second to import; `find_dates` needs none of it
    import altair
    import pandas

    from timeline import engine
    from timeline.layout import Scale


def find_dates(
    text: str,
    *,
    published: str | When | None = None,
    language: str = "",
    style: Style = "",
) -> list[Mention]:
    """Every date expression of a text, in order, each resolved or with the reason why not.

    `published` is the text's own date as EDTF: a day, or anything coarser, which then gives intervals. Without
    it "on Thursday" is found and stays unresolved. `language` is a BCP 47 tag; empty means: detect it. `style`
    "news" hangs bare dates on `published`, "narrative" on the last date mentioned; empty chooses by passage.
    Raises DateError when `published` is no date.

    >>> for mention in find_dates("It began in October and ended on Thursday.", published="2025-05-02", language="en"):
    ...     print(mention.text, mention.when, mention.timex3.value)
    October 2024-10 2024-10
    Thursday 2025-05-01 2025-05-01
    """
    when = parse(published) if isinstance(published, str) else published
    date = Published(when, "set", "given") if when else Published()
    return resolve(text, find(text, language), date, style=style)


def build(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    style: Style = "",
    executor: Executor | None = None,
    progress: engine.Progress | None = None,
) -> Timeline:
    """Read articles (files and folders) and make a Timeline of what they date. Writes nothing.

    `published` dates the articles that state no date. `executor` runs the articles elsewhere, e.g. on a cluster.
    Warns of what a person should know: a file of a folder that can't be read and is skipped, an encoding guessed, an
    article given twice. Raises ArticleError.

    >>> build(["docs/articles"])
    <Timeline: 28 events from 5 articles>
    """
    from timeline import engine

    paths = [paths] if isinstance(paths, str | Path) else paths
    notices: list[str] = []
    chronology, _ = engine.build(
        paths, published=published, style=style, executor=executor, progress=progress, notice=notices.append
    )
    for notice in notices:
        warnings.warn(notice, stacklevel=2)
    return Timeline(chronology)


def read(path: str | Path) -> Timeline:
    """The Timeline of a table that `build` wrote, or that a person typed with only `date` and `headline`.

    Its title and colours are those of the `timeline.toml` beside it. Raises TableError and SettingsError with
    everything that is wrong in either file.

    >>> read("events.csv").events.iloc[0][["date", "headline"]].tolist()
    ['1950-04-29', 'Douglas Mackiernan is shot on the road to Tibet, the first CIA officer killed on duty']
    """
    from timeline import table

    path = Path(path)
    return Timeline(table.read(path), settings.read(path.parent))


class Timeline:
    """Events with their sources. Shows itself in Jupyter, Quarto and marimo.

    `chronology` is the data as the package's own types; `events`, `sources` and `claims` are the same as
    DataFrames, made anew at each access. `settings` are the title and the colours to draw it with.

    >>> sample = read("events.csv")
    >>> sample
    <Timeline: 28 events from 5 articles>
    >>> sample.events.query("date == '2025-05-01'")["sources"].item()
    'foreign-ministry-protest; aljazeera-2025-05-02; recruitment-drive'
    """

    def __init__(self, chronology: Chronology, settings: Settings = PLAIN) -> None:
        self.chronology = chronology
        self.settings = settings

    def __len__(self) -> int:
        return len(self.chronology.events)

    def __repr__(self) -> str:
        return f"<Timeline: {len(self)} events from {len(self.chronology.sources)} articles>"

    @property
    def events(self) -> pandas.DataFrame:
        """One row an event: the columns of `events.csv`, `start` and `end` (ISO days, "" where open)."""
        return _frame([_event_row(event) for event in self.chronology.events], _event_row(Event("", None, "")))

    @property
    def sources(self) -> pandas.DataFrame:
        """One row an article: the columns of `events.sources.csv`."""
        return _frame([_source_row(source) for source in self.chronology.sources], _source_row(Source("")))

    @property
    def claims(self) -> pandas.DataFrame:
        """One row a claim, the undated ones last, with an empty `date` and the reason."""
        rows = [_claim_row(claim, event.id) for event in self.chronology.events for claim in event.claims]
        rows += [_claim_row(claim, "") for claim in self.chronology.undated]
        return _frame(rows, dict.fromkeys(CLAIM_COLUMNS, ""))

    def chart(self, **options: Any) -> altair.LayerChart:
        """An Altair chart on the compressed axis, to theme, layer and concatenate. See `timeline.chart.chart`."""
        from timeline.chart import chart

        return chart(self.settings.titled(self.chronology), **options)

    def save(self, path: str | Path, *, top: int | None = None, start: str = "", end: str = "", **options: Any) -> Path:
        """Write the page (.html), a picture (.svg, .png, .pdf), the Vega spec (.json), the table (.csv) or text.

        A .csv is updated, never overwritten: hand edits in it stay. `top`, `start` and `end` are those of `selected`,
        `options` those of `rendered`. Raises RenderError for an unknown ending.
        """
        path = destination(Path(path))
        if path.suffix == ".csv":
            from timeline import table

            table.update(path, self.chronology)
            return path
        shown = selected(self.chronology, top=top, start=start, end=end)
        write(path, rendered(shown, path.suffix, self.settings, **options))
        return path

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        from timeline.page.embed import mimebundle

        return mimebundle(self.settings.titled(self.chronology), colors=self.settings.colors)

    def _repr_html_(self) -> str:  # marimo runs scripts only in what this gives
        return self._repr_mimebundle_()["text/html"]


def destination(path: Path) -> Path:
    """The path of an output, once it is sure, before any work, that a file can be written there.

    Folders on the way to it that are missing are made when it is written. Raises RenderError.
    """
    if path.is_dir():
        raise RenderError(f"{path}: is a folder. Name the file in it.")
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    if not folder.is_dir():
        raise RenderError(f"{path}: {folder.name} is a file, so nothing can be written in it. Name a folder.")
    held = path if path.exists() else folder
    if not os.access(held, os.W_OK):
        raise RenderError(f"{path}: can't be written: {held} is read-only.")
    return path


def write(path: Path, data: bytes) -> None:
    """Write an output, with the folders that it lies in."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def rendered(
    chronology: Chronology,
    suffix: str,
    settings: Settings = PLAIN,
    *,
    fragment: bool = False,
    scale: Scale = "compressed",
    width: int | None = None,
    height: int | None = None,
) -> bytes:
    """A Chronology drawn or written out: .html, .svg, .png, .pdf, (the Vega spec) .json, or text: .md, .docx, .tex.

    `fragment` makes a piece of HTML instead of a page; `width` and `height` are pixels, of pictures only. Raises
    RenderError for another suffix.
    """
    from timeline import exchange, page

    shown = settings.titled(chronology)
    look: dict[str, Any] = {"colors": settings.colors, "scale": scale}
    wide = page.PICTURE_WIDTH if width is None else width
    suffix = suffix.lower()
    if suffix in PAGES:
        return (page.fragment if fragment else page.render)(shown, **look).encode()
    if suffix == ".json":
        return json.dumps(page.spec(shown, width=wide, **look), ensure_ascii=False).encode()
    format_ = suffix.removeprefix(".")
    if format_ in page.FORMATS:
        return page.picture(shown, format_, width=wide, height=height, **look)
    text = exchange.named(suffix)
    if text and text.write:
        return text.write(shown).data
    drawn = f".html, .json, .{', .'.join(page.FORMATS)}, .md, .docx or .tex"
    raise RenderError(f"{repr(suffix) if suffix else 'A name without an ending'} can't be drawn. Write {drawn}.")


def selected(chronology: Chronology, *, top: int | None = None, start: str = "", end: str = "") -> Chronology:
    """The chronology with only the events that may lie between two dates, and of these only the most important.

    `start` and `end` are EDTF. Raises DateError for what is no date, RenderError for a `top` below 1.

    >>> from timeline.model import Event
    >>> wars = Chronology((Event("a", parse("1914/1918"), "The first"), Event("b", parse("1939/1945"), "The second")))
    >>> [event.id for event in selected(wars, start="1916", end="1920").events]
    ['a']
    """
    from timeline.layout import most_important

    events = chronology.events
    if start or end:
        wanted = interval(parse(start) if start else None, parse(end) if end else None)
        events = tuple(event for event in events if event.when and event.when.overlaps(wanted))
    if top is not None:
        events = tuple(most_important(events, top))
    return replace(chronology, events=events)


CLAIM_COLUMNS = ("event", "source", "date", "expression", "rule", "basis", "reason", "quote", "start", "end")


def _event_row(event: Event) -> dict[str, str]:
    from timeline.table import cells_of

    when = event.when
    cells = cells_of(event)
    return {
        "id": event.id,
        "date": cells.pop("date"),
        "start": "" if when is None or when.earliest is None else iso(when.earliest),
        "end": "" if when is None or when.latest is None else iso(when.latest),
        **cells,
        "note": event.note,
        **event.extra,
    }


def _source_row(source: Source) -> dict[str, str]:
    return {
        "key": source.key,
        "title": source.title,
        "publisher": source.publisher,
        "published": str(source.published.when or ""),
        "published_basis": source.published.basis,
        "published_evidence": source.published.evidence,
        "url": source.url,
        "language": source.language,
        "file": source.file,
    }


def _claim_row(claim: Claim, event: str) -> dict[str, str | int]:
    mention = claim.mention
    values = (
        event,
        claim.source,
        str(mention.when or ""),
        mention.text,
        mention.expression.rule,
        mention.basis,
        mention.reason,
        claim.quote,
        claim.start,
        claim.end,
    )
    return dict(zip(CLAIM_COLUMNS, values, strict=True))


def _frame(rows: list[dict[str, Any]], empty: Mapping[str, Any]) -> pandas.DataFrame:
    import pandas

    # Dates stay text: pandas' timestamps can't hold 1492, nor "2010~".
    return pandas.DataFrame(rows, columns=None if rows else list(empty))
