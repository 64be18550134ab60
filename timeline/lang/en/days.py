"""English days of the calendar, and what is as good as one: "today", "9/11"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import (
    both,
    calendar_day,
    day_list,
    day_range,
    glued_dates,
    in_order,
    iso_date,
    moded,
    numeric_date,
    of_parts,
)
from timeline.lang.en.context import AFTER_DAY, is_subject
from timeline.lang.en.years import early_date
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Span, Value
from timeline.when import days_in_month


def named_day(match: Match) -> Value | None:
    """ "14 May 1968"; no "April 6 Movement", no "14 March Street"."""
    after = match.after()
    street = after.istitle() and after.lower() in match.scan.language.tables["STREET"]
    # "Above those of May, and in June 4%"
    counted = after == "%" or after.lower() == "percent"
    return None if match.whole and (after == "Movement" or street or counted) else calendar_day(match)


def near_day(match: Match) -> Value | None:
    """ "today"; no "USA Today", no "Today show", and neither "today's world" nor "the leaders of tomorrow"."""
    text, start = match.scan.text, match.start
    channel = match.written().istitle() and re.search(r"\b[A-Z]{2,}\s$", text[max(0, start - 12) : start])
    of_the_age = match.scan.language.tables["OF_THE_AGE"]
    meant = (match.after() in ("'", "’") and match.after(3) in of_the_age) or (
        match.before() == "of" and match.before(2) in of_the_age
    )
    named = match.after() in ("show", "programme", "program") or (
        match.written().istitle() and match.after().istitle() and match.after().lower() in BROADCASTS
    )
    if channel or meant or named:
        # "Dogs Today Magazine"
        return None
    return Shift("D", match["day"])


BROADCASTS = frozenset("magazine show programme program newspaper tonight fm radio network".split())


def dashed_date(match: Match) -> Value | None:
    """ "12-Mar-2013", "12-03-2013"."""
    if "name" in match:
        return Date(year=match["year"], month=match["name"], day=match["day"])
    return in_order(match["day"], match["month"], match["year"], day_first=False)


def days_of_month(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "on the 12th and 13th", of the month spoken of."""
    if not counts_days(match) or match["first"] >= match["last"]:
        return None
    return both(match, Date(day=match["first"]), Date(day=match["last"]))


def day_of_month(match: Match) -> Value | None:
    """ "on the 12th", of no month: not "on the 3rd floor"."""
    return of_parts(match) if counts_days(match) else None


def counts_days(match: Match) -> bool:
    """Do the words around an ordinal let it be a day?"""
    before, after = match.before(), match.after()
    named = after[:1].isalpha() and after.lower() not in AFTER_DAY
    # "On the 4th troops crossed the river."
    if before == "(" and after == ")":
        # "Pombal (11 March) and Redinha (the 12th)"
        months = match.scan.language.tables["MONTH_NAME"].keys()
        return match.whole and any(match.before(n) in months for n in range(3, DATES_APART))
    opens = before == "on" and match.before(2) in ("", ".", ",", ";") and after not in NUMBERED_THINGS
    # "On the 6th two brigades crossed."
    numbers = (match.scan.language.tables[kind] for kind in ("ONES", "TEENS", "TENS"))
    crowd = opens and after.islower() and (after.endswith("s") or any(after in table for table in numbers))
    told = not named or crowd or is_subject(match)
    return not match.whole or (before in BEFORE_DAY and after != "-" and told)


# Tokens from a date in brackets to the next: "Pombal (11 March), Redinha (the 12th)".
DATES_APART = 16


NUMBERED_THINGS = frozenset(
    "floor day attempt try lap hole green page line anniversary century street avenue of".split()
)


BEFORE_DAY = frozenset("on by until till since from before after".split())


def days_of_year(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "3 and 4 March last year", "from May 3 to 5 of this year"."""
    inner = match.value("inner")
    if match["first"] >= match["last"] or match["last"] > 31:
        return None
    one, other = (Date(month=match["month"], day=match[name], within=inner) for name in ("first", "last"))
    return both(match, one, other)


def night_of_days(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the night of 3-4 May": it begins on the first."""
    found = day_range(match)
    if found is None:
        return None
    (start, end, first), last = found
    assert isinstance(first, Span)
    assert isinstance(first.start, Date)
    return [(start, end, Span(replace(first.start, clock="TNI"), first.end, 0)), last]


def slashed_days(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the night of 5/6 June 1944"."""
    (pair, start, end), *_ = match.tokens("pair")
    first, last = (int(part) for part in pair.split("/"))
    if not 0 < first < last <= 31:
        return None
    ends = [Date(year=match["year"], month=match["month"], day=day) for day in (first, last)]
    return [
        (start, start + pair.index("/"), Span(ends[0], ends[1], 0)),
        (end - len(str(last)), match.end, Span(ends[0], ends[1], 1)),
    ]


def nine_eleven(match: Match) -> Value | None:
    """ "9/11", "the Sept. 11 attacks", "post-Sept. 11": the day of 2001, whenever it is said."""
    if match.words("date") != "9/11" and match["date"] != Date(month=9, day=11):
        return None
    match.end = match.span("date")[1]
    if match.words().startswith("p"):
        match.start = match.span("date")[0]
    return Date(year=2001, month=9, day=11)


def turned_day(match: Match) -> Value | None:
    """ "this Friday, February 15": the day says it all; "last Oct. 23": the turn says which."""
    value = calendar_day(match)
    if isinstance(value, Date) and value.weekday is None and value.year is None:
        return replace(value, direction=match["turn"])
    return value


def edge_day(match: Match) -> Value | None:
    """ "The last day of 1707", "the first day of May": a day, and not all of it."""
    inner, last = match.value("inner"), match.words("edge") in ("last", "final")
    if isinstance(inner, Shift):
        edges = {"Y": (Date(month=1, day=1), Date(month=12, day=31)), "M": (Date(day=1), Date(day=31))}
        day = edges.get(inner.unit, (Date(weekday=1), Date(weekday=7)))[last]
        return replace(day, within=inner)
    if not isinstance(inner, Date) or inner not in (Date(year=inner.year), Date(year=inner.year, month=inner.month)):
        return None
    month = inner.month or (12 if last else 1)
    return replace(inner, month=month, day=days_in_month(inner.year or 2001, month) if last else 1)


RULES = [
    Rule("iso-date", "date:ISO", iso_date),
    Rule("dashed-date", "day:DAY_DIGITS - (name:MONTH | month:DAY_DIGITS) - year:YEAR", dashed_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first="." in m.words("date"))),
    Rule("glued-dates", "day:DAY_NUMBER month:MONTH glued:YEAR_AND_DAY (MONTH YEAR)?", glued_dates),
    Rule("calendar-day", "approx:APPROX? date:CALENDAR_DAY", named_day),
    Rule("day-range", "(WEEKDAY ,?)? the? first:DAY_NUMBER separator:(to | - | – | — | through | until) weekday:(WEEKDAY ,?)? the? last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", day_range),
    Rule("day-lower", "day:DAY_NUMBER month:MONTH_LOWER ,? year:YEAR", lambda m: None if m.after() in m.scan.language.tables["COUNTED"] else of_parts(m)),
    Rule("month-day-range", "month:MONTH the? first:DAY_NUMBER separator:(to | - | – | — | through | until) the? last:DAY_NUMBER (,? year:YEAR)?", day_range),
    Rule("day-pair", "first:DAY_NUMBER (and | or | &) last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", day_range),
    Rule("month-day-pair", "month:MONTH first:DAY_NUMBER (and | or | &) last:DAY_NUMBER (,? year:YEAR)?", day_range),
    Rule("day-pair-of-year", "first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER of? month:MONTH ,? of? inner:(TURN year)", days_of_year),
    Rule("month-day-pair-of-year", "month:MONTH first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER ,? of? inner:(TURN year)", days_of_year),
    Rule("day-list", "the? days:DAYS of? month:MONTH (,? year:YEAR)?", day_list),
    Rule("month-day-list", "month:MONTH the? days:DAYS (,? year:YEAR)?", lambda m: None if m.after() in m.scan.language.tables["COUNTED"] else day_list(m)),
    Rule("weekday-turned-day", "turn:TURN date:CALENDAR_DAY", turned_day),
    Rule("day-of-month", "the day:DAY_DIGITS SUFFIX", day_of_month),
    Rule("day-of-turned-month", "the day:DAY_DIGITS SUFFIX of inner:(TURN month | the month)", of_parts),
    Rule("edge-day", "the (very)? edge:(first | last | final) day of inner:(MONTH OF_YEAR? | YEAR | TURN (month | year | week))", edge_day),
    Rule("days-of-month", "the first:NUMBERED_DAY (and | or | separator:(to | -)) (the)? last:NUMBERED_DAY", days_of_month),
    Rule("night-of-days", "the? daytime:(night) of (the first:DAY_NUMBER | first:DAY_NUMBER) separator:(- | – | to | /) last:DAY_NUMBER of? month:MONTH (,? year:YEAR)?", night_of_days),
    Rule("night-of-month-days", "the? daytime:(night) of month:MONTH first:DAY_NUMBER separator:(- | – | to | /) last:DAY_NUMBER (,? year:YEAR)?", night_of_days),
    Rule("slashed-days", "pair:SLASHED_PAIR month:MONTH (,? year:YEAR)?", slashed_days),
    Rule("nine-eleven", "date:SLASHED_PAIR | the? date:CALENDAR_DAY AFTER_NINE_ELEVEN | (post | pre) - date:CALENDAR_DAY | date:CALENDAR_DAY - (style | type | like | era | related)", nine_eleven),
    Rule("d-day", "d - day YEAR?", lambda m: Date(year=1944, month=6, day=6)),
    Rule("near-day", "day:NEAR_DAY", near_day),
    Rule("day-of-year", "date:CALENDAR_DAY ,? of? inner:(TURN year)", lambda m: moded(Date(month=m["date"].month, day=m["date"].day, within=m.value("inner")), m)),
    Rule("day-bc", "(month:MONTH the? day:DAY_NUMBER | the? day:DAY_NUMBER of? month:MONTH) ,? year:INTEGER ERA_BC", lambda m: Date(year=1 - int(m["year"]), month=m["month"], day=m["day"]) if m["day"] <= 31 else None),
    Rule("day-early", "(month:MONTH the? day:DAY_NUMBER | the? day:DAY_NUMBER of? month:MONTH) (year:THREE_DIGITS | ,? AD year:INTEGER | ,? year:INTEGER AD)", early_date),
]  # fmt: skip
