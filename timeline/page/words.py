"""Every word of the interface, in one table. A translation is another table with the same keys.

Counts have two forms, `one` and `many`; `{n}` is the number, with its thousands parted.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "lang": "en",
    "untitled": "Timeline",
    # counts
    "event.one": "{n} event",
    "event.many": "{n} events",
    "article.one": "{n} article",
    "article.many": "{n} articles",
    "source.one": "{n} source",
    "source.many": "{n} sources",
    "coverage": "{events} from {articles}",
    "inferred.one": "1 of them dated by inference",
    "inferred.many": "{n} of them dated by inference",
    "undated.one": "1 without a date",
    "undated.many": "{n} without a date",
    "hidden.one": "1 event hidden by the editor",
    "hidden.many": "{n} events hidden by the editor",
    "range": "{first} to {last}",
    "more": "+{n} more",
    # controls
    "skip": "Skip to the list of events",
    "search": "Search",
    "search.hint": "headline, quote, source or note",
    "filters": "Filters",
    "category": "Category",
    "category.none": "No category",
    "source": "Source",
    "exactness": "Kind of date",
    "independent": "Told by",
    "any": "Any",
    "at.least": "at least {n} sources",
    "scale": "Scale",
    "scale.compressed": "Compressed",
    "scale.linear": "Linear",
    "scale.sequence": "Sequence",
    "whole": "Whole period",
    "clear": "Clear",
    "all.shown": "All {events}",
    "some.shown": "{n} of {events}",
    "none.shown": "No event matches.",
    # chart
    "chart": "Chart",
    "chart.label": "Timeline chart. Arrow keys move, plus and minus zoom, 0 shows the whole period, Enter goes to the "
    "list, which holds every event of the chart.",
    "chart.hint": "Scroll or pinch to zoom, drag to move, double-click to zoom in and out again.",
    "legend": "Legend",
    # list and details
    "list": "Chronology",
    "details": "Details",
    "details.hint": "Choose an event to see who says so.",
    "close": "Close",
    "basis": "Date from",
    "other.dates": "Other dates given",
    "by": "{words} ({source})",
    "note": "Note",
    "link": "Link to this event",
    "no.quote": "Entered by hand; no quote.",
    "planned": "expected",
    "published": "published {words}",
    "or.later": "{words} or later",
    "published.inferred": "published {words} (inferred: {evidence})",
    "published.unknown": "date of publication unknown",
    # the rest
    "dateless": "Without a date",
    "undated": "Found, but not dated",
    "undated.hint": "Passages that speak of a time which could not be pinned to a date, each with the reason.",
    "sources": "Sources",
    "suggestions": "Open questions",
    "method": "How this timeline was made",
    "method.text": "A program read the articles, found every expression of time, and resolved each against the date "
    "of its own article. Each event keeps the sentence that dates it, word for word. Where sources disagree, every "
    "date is shown. An empty stretch of time is folded where the axis is broken, which the break says; the strip below "
    "the chart is true to time.",
    "method.by.hand": "The events and their dates were entered by hand. An empty stretch of time is folded where the "
    "axis is broken, which the break says; the strip below the chart is true to time.",
    "no.script": "Without JavaScript this page shows a still picture and the whole list.",
    # legend, and the filter by kind of date
    "legend.day": "a day",
    "legend.month": "a month",
    "legend.season": "a season or quarter",
    "legend.year": "a year",
    "legend.decade": "a decade",
    "legend.century": "a century",
    "legend.within": "some time between two dates",
    "legend.period": "known to the month, the year or a stretch only",
    "legend.range": "from … to",
    "legend.since": "since",
    "legend.until": "until",
    "legend.none": "no date",
    "legend.about": "about, or uncertain",
    "legend.planned": "expected",
    "legend.other": "another source’s date",
    "legend.sources": "more sources, larger mark",
    "legend.break": "time left out",
}


def say(key: str, **values: object) -> str:
    """A phrase with its values."""
    return WORDS[key].format(**values)


def all_shown(total: int) -> str:
    """What the search says before anything is searched.

    >>> all_shown(51), all_shown(1)
    ('All 51 events', '1 event')
    """
    events = count("event", total)
    return say("all.shown", events=events) if total > 1 else events


def count(key: str, number: int) -> str:
    """
    >>> count("event", 1), count("event", 1200)
    ('1 event', '1,200 events')
    """
    return WORDS[f"{key}.{'one' if number == 1 else 'many'}"].format(n=f"{number:,}")
