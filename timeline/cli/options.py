"""The options that several commands share, and the values they take."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline import resolve, table


class Style(StrEnum):
    """How bare dates are anchored; `auto` chooses passage by passage."""

    auto = "auto"
    news = "news"
    narrative = "narrative"


STYLES: dict[Style, resolve.Style] = {Style.auto: "", Style.news: "news", Style.narrative: "narrative"}


class DateOrder(StrEnum):
    """What 03/04/2024 means in a table."""

    dmy = "dmy"
    mdy = "mdy"


ORDERS: dict[DateOrder | None, table.Order] = {None: "", DateOrder.dmy: "dmy", DateOrder.mdy: "mdy"}


class Scale(StrEnum):
    """How the page's axis runs."""

    compressed = "compressed"
    linear = "linear"
    sequence = "sequence"


TableArgument = Annotated[Path, typer.Argument(metavar="TABLE", help="events.csv, or a table typed by hand.")]

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]

StyleOption = Annotated[
    Style, typer.Option(case_sensitive=False, help="What bare dates hang on: the article's date, or the last one told.")
]

TitleOption = Annotated[str, typer.Option(metavar="TEXT", help="The page's title. Goes before timeline.toml's.")]

SubtitleOption = Annotated[str, typer.Option(metavar="TEXT", help="A line below the title.")]

AuthorOption = Annotated[str, typer.Option(metavar="TEXT", help="Who made the timeline.")]

MethodOption = Annotated[str, typer.Option(metavar="TEXT", help="A note on how it was made.")]

OrderOption = Annotated[
    DateOrder | None, typer.Option("--order", case_sensitive=False, help="What 03/04/2024 means in this table.")
]
