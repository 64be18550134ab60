"""The columns of TimelineJS's sheet, and how a sheet is known by them."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.table.columns import plain_name

COLUMNS = [
    *("Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"),
    *("Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Alt Text"),
    *("Type", "Group", "Background"),
]
DATE_COLUMNS = frozenset(COLUMNS[:8])


def is_sheet(header: Sequence[str]) -> int:
    """How many columns of a TimelineJS sheet a header names; 0 when it is none."""
    names = {plain_name(title) for title in header}
    ours = {plain_name(column) for column in COLUMNS}
    return len(names & ours) if {"year", "headline"} <= names and names & {"display_date", "media", "end_year"} else 0
