"""Days of the week that a month or the text tells of."""

from __future__ import annotations

from timeline.lang.rule import Match
from timeline.lang.values import Date, Vague, Value


def some_day(match: Match) -> Value:
    """ "an einem Sonntag", "un mardi soir": a day, and the text does not say which."""
    return Date(weekday=match["weekday"], within=Vague("PAST_REF"), clock=match["daytime"] or "")


def nth_in_month(match: Match) -> Value | None:
    """ "der zweite Sonntag im Mai", "das letzte Wochenende im Juni 2012", "am ersten Maiwochenende"."""
    nth = match["nth"] or -1
    if nth > 5:
        return None
    weekend, inner = "weekday" not in match, match.value("inner") if "inner" in match else None
    return Date(
        year=match["year"], month=match["month"], week=nth, weekday=match["weekday"], weekend=weekend, within=inner
    )
