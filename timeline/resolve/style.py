"""Is an article news, whose bare dates hang on the day of writing, or a story, whose dates hang on each other?"""

from __future__ import annotations

from collections.abc import Sequence

from timeline import lang
from timeline import when as calendar
from timeline.lang.cues import NEVER
from timeline.lang.values import Date, Shift, Span
from timeline.model import Expression, Published
from timeline.resolve.asides import is_name, is_named_aside
from timeline.resolve.reading import Style

# Years before an article's date that make a stated one no news.
LONG_AGO = 5
# Before which a year is told as a story by whoever writes, and whenever.
ALWAYS_LONG_AGO = 1950
# Stated years of which one tells so of a text whose own date is not known: one or two may only say which bridge closed,
# unless they are older yet.
ENOUGH_YEARS, ANCIENT = 3, 1900

# "Today a museum stands there" is said in stories too.
TODAY = Shift("D", 0)

# Days before it in which news lies.
JUST_GONE = 30


def choose_style(expressions: Sequence[Expression], published: Published, text: str = "") -> Style:
    """Narrative where stated years lie long before the article's date and hardly anything hangs on that date; where
    that date is unknown, nothing at all. Where nothing hangs on it, few such years are enough.

    Of the corpora's 1,009 documents this takes the eleven histories, and no piece of news. Cut into pieces of some 200
    words, the histories have 208 bare dates in pieces with fewer than four stated years: read as news 8 of them are
    right, as stories 95. Within a piece of news the style does not change: where four stated years in a row lie long
    before it, in 1,397 articles, a story would read 42 of the dates that follow otherwise, and five were meant so.
    """
    # A date open at one end says as little of how long ago the years are as none.
    known = published.when is not None and published.when.width is not None
    now = published.when.start.year if known and published.when and published.when.start else None
    cues = lang.get(expressions[0].language).cues if expressions else None
    far = near = old = ancient = years = 0
    # The last day that was told with its weekday and its year.
    told_in_full: Expression | None = None
    for expression in expressions:
        value = expression.value
        match (value.end if value.at else value.start) if isinstance(value, Span) else value:
            case Date(year=int()) if is_name(expression) or (text and is_named_aside(text, expression)):
                # "The plant, which opened in 2001, makes vans", "the 1996 law", "9/11": no story of that year.
                pass
            case Date(year=int(year)) as stated:
                years += 1
                far += now is None or abs(year - now) >= 2
                ancient += year < ANCIENT
                old += year < ALWAYS_LONG_AGO if now is None else now - year >= LONG_AGO
                in_full = stated.weekday is not None and (now is None or now - year >= LONG_AGO)
                told_in_full = expression if in_full else told_in_full
            case Date(weekday=int(), year=None) as date:
                near += not is_of_story(text, date, expression, told_in_full)
            case Shift(anchor="published"):
                near += expression.value != TODAY
    told_as_history = far >= 4 and far >= 8 * near and (now is not None or not near)
    enough = 1 if now is not None or 2 * ancient >= years else ENOUGH_YEARS
    told_as_story = not near and enough <= years <= 2 * old and not _all_just_gone(expressions, published)
    if not near and now is None and years > 1 and cues is not None and cues.reporting is not NEVER:
        # Of years of our own time a news page tells too: "he joined in 2015 and left in 2018. In June he will be back".
        present = len(cues.reporting.findall(text))
        recent = 2 * old < years and (present or years < ENOUGH_YEARS)
        told_as_story |= present < years and not recent
    if told_as_story and cues is not None and cues.running.search(text):
        told_as_story = False
    return "narrative" if told_as_history or told_as_story else "news"


def is_of_story(text: str, date: Date, expression: Expression, told: Expression | None) -> bool:
    """Is a weekday none of the days before the article: "on Sunday 19 July", "on the Sunday", or one in the paragraph
    of a day that was `told` in full: "on Monday, 5 June 1916 it began. On Tuesday the line broke"?"""
    if date.day is not None or date.month is not None or date.direction in ("that", "previous", "following"):
        return True
    return told is not None and not date.direction and text.find("\n", told.end, expression.start) < 0


def _all_just_gone(expressions: Sequence[Expression], published: Published) -> bool:
    """Do all days that name no year lie within a month of the article's date? "A man who escaped in 1991 was caught on
    3 May", written in May, is news."""
    days = [e.value for e in expressions if isinstance(e.value, Date)]
    bare = [(d.month, d.day) for d in days if d.month and d.day and not d.year and not d.within and not d.direction]
    if not bare or published.when is None or published.when.latest is None:
        return False
    now = published.when.latest
    just_gone = {calendar.civil(now - back)[1:] for back in range(-JUST_GONE, JUST_GONE + 1)}
    return all(day in just_gone for day in bare)
