"""French times of the clock."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import clock_day, clock_range, with_clock
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Duration, Shift, Value, amount


def clock(match: Match) -> Value | None:
    """ "à 18 h 30"; "le midi" is noon of any day, "dure 2 h 15" how long."""
    if match.words() == "midi" and match.before() in ("le", "du"):
        return None
    if match.before() in LASTS:
        hours, minutes = (int(part) for part in match["clock"][1:6].split(":"))
        return Duration(amount(hours + minutes / 60, "TH"))
    return with_clock(match)


LASTS = frozenset("dure dura durer durera dureront durent duré".split())


def clock_of_day(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "à 10 h mardi", "19 h 30, le 3 mai"; in "vendredi à 18 h, samedi à 10 h" the first is Friday's."""
    days = match.scan.language.tables["WEEKDAY_NAME"]
    listed = match.words("comma") and any(
        match.before(back) in days or match.before(back) == "soir" for back in (1, 2, 3, 4)
    )
    return None if listed else clock_day(match)


def weekday_and_hour(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "jusqu'à lundi 8 heures"; "mardi 8 heures de débat" tells how long."""
    day = match.value("inner")
    if match.after() in ("de", "d", "par", "sur") or not isinstance(day, Date | Shift):
        return None
    return [(*match.span("inner"), day), (*match.span("clock"), Shift("D", 0, "text", clock=match["clock"]))]


def daytime_and_clock(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "jeudi matin à 8 h 15": the day twice, and no range."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift) or day.clock:
        return None
    (_, end), clock = match.span("daytime"), match.span("clock")
    return [(match.start, end, replace(day, clock=match["daytime"])), (*clock, replace(day, clock=match["clock"]))]


def clock_in_hours(match: Match) -> Value | None:
    """ "à 20 heures", "vers trois heures", "samedi (17 heures)"; "20 heures" alone may be how long."""
    if match.words().startswith("(") and match.after() != ")":
        return None
    match.start = match.span("clock")[0]
    return with_clock(match)


RULES = [
    Rule("clock", "clock:CLOCK_TIME", clock),
    Rule("daytime-clock", "inner:ANY_DAY (au)? daytime:TIME_OF_DAY ,? (à | vers | dès) clock:CLOCK_TIME", daytime_and_clock),
    Rule("clock-day", "clock:CLOCK_TIME comma:(,)? (le | du | de)? inner:(CALENDAR_DAY | WEEKDAY_NAME TURN_AFTER? | ce WEEKDAY_NAME | TODAY)", clock_of_day),
    Rule("weekday-hour", "inner:(WEEKDAY_NAME) clock:HOUR_WORD", weekday_and_hour),
    Rule("clock-range", "first:HOUR_WORD (à | et) clock:HOUR_WORD", lambda m: clock_range(m) if m.before() in ("de", "entre") else None),
    Rule("clock-hours", "(à | vers | dès | avant | après | entre | et | est | jusqu APOS à) clock:HOUR_WORD", clock_in_hours),
    Rule("clock-bracketed", "OPEN clock:HOUR_WORD", clock_in_hours),
]  # fmt: skip
