"""Days of the calendar."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.parts import both, moded
from timeline.lang.numbers import full_year
from timeline.lang.rule import Match
from timeline.lang.values import Date, Span, Value


def calendar_day(match: Match) -> Value | None:
    """`date` is a CALENDAR_DAY: everything it says."""
    value: Date = match["date"]
    if value.day is None or value.day > 31:
        return None
    if value.year is None and match.before() in match.scan.language.tables["ENDED"]:
        # "the year ended March 31" is over.
        value = dataclasses.replace(value, direction="past")
    return moded(value, match)


def day_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "3 to 5 March 2020", "May 3-5": `first` and `last` are the days, `month` and `year` belong to both, and
    `separator`, if there, makes it a range and no list."""
    month, year = match["month"], match["year"]
    tables, after = match.scan.language.tables, match.after().lower()
    if match["first"] >= match["last"] or any(after in tables[kind] for kind in ("UNITS", "TIME_UNITS")):
        # "June 25 - the first anniversary", "Feb. 7 - 18 hours ago"
        return None
    return both(match, *(Date(year=year, month=month, day=match[name]) for name in ("first", "last")))


def day_list(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "3., 4. und 7. Oktober", "du 19 au 23 juillet", "zwischen dem 3. und 9. Mai": `days` are day numbers in a row
    and share `month` and `year`; two that a word for a range joins are its ends."""
    month, year, joins = match["month"], match["year"], match.scan.language.joins
    opening = {match.before(), match.before(2)}
    joining = {*joins.ranges, *(word for word, first in joins.ranges_after.items() if first in opening)}
    found: list[tuple[int, int, Date]] = []
    joined: set[int] = set()
    for word, start, end in match.tokens("days"):
        if word.isdecimal():
            date = Date(year=year, month=month, day=int(word), direction=match["turn"] or "")
            found.append((start if found else match.start, end, date))
        elif word.lower() in joining:
            joined.add(len(found))
        elif found and word.lower() in match.scan.language.tables["SUFFIX"]:
            # "3rd, 5th and 7th May"
            found[-1] = (found[-1][0], end, found[-1][2])
    if any(date.day == 0 or (date.day or 0) > 31 for _, _, date in found):
        return None
    values: list[Value] = [date for _, _, date in found]
    for place in joined:
        if 0 < place < len(found):
            ends = found[place - 1][2], found[place][2]
            values[place - 1], values[place] = Span(*ends, 0), Span(*ends, 1)
    spans = [(start, end, value) for (start, end, _), value in zip(found, values, strict=True)]
    return [*spans[:-1], (spans[-1][0], match.end, values[-1])]


def glued_dates(match: Match) -> list[tuple[int, int, Value]]:
    """ "2 May 20252 May 2025": a date and its twin, which pages hide from the eye; the run of digits is a year and a
    day. The twin is passed over."""
    value = Date(year=int(match.words("glued")[:4]), month=match["month"], day=match["day"])
    return [(match.start, match.span("glued")[0] + 4, value)]


def iso_date(match: Match) -> Value:
    """ "2025-05-02"."""
    year, month, day = (int(part) for part in match.words("date").split("-"))
    return Date(year=year, month=month, day=day)


def numeric_date(match: Match, day_first: bool) -> Value | None:
    """ "31/12/1999", "12/31/99", "2011/3/4", "31.12.1999": the order that the language has, unless only the other one
    makes a month."""
    if match.glued_after and match.after()[:1].isalnum():
        return None
    digits = match.words("date")
    numbers = [int(part) for part in digits.replace(".", "/").split("/")]
    if numbers[0] > 31:
        year, month, day = numbers
        return Date(year=year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    first, second, year = numbers
    if "." in digits and not (1 <= (second if day_first else first) <= 12):
        # "1.21.90" is a version and no date of a country that says the month first: those write slashes.
        return None
    return in_order(first, second, year if year >= 100 else full_year(year), day_first)


def in_order(first: int, second: int, year: int, day_first: bool) -> Value | None:
    """A date of two numbers and a year: in the order given, unless only the other one makes a month; `either` where
    both do."""
    either = first <= 12 and second <= 12 and first != second
    if first > 12 or (second <= 12 and day_first):
        day, month, order = first, second, "day"
    else:
        day, month, order = second, first, "month"
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Date(year=year, month=month, day=day, order=order, either=either)  # type: ignore[arg-type]


# Tokens back from a bare day in which its month was named.
MONTH_BEFORE = 40


def day_resumed(match: Match) -> Value | None:
    """ "Le 14 juin, ils entraient. [Le 18], il parla": a later `day` of the month that was named last."""
    months, day = match.scan.language.tables["MONTH_NAME"], int(match["day"])
    for place in range(1, MONTH_BEFORE):
        month = months.get(match.before(place))
        if month is None:
            continue
        beside = [match.before(place + 1), match.before(place + 2)]
        last = next((int(word) for word in beside if word.isdecimal() and len(word) <= 2), 0)
        behind = [match.before(back) for back in (place - 1, place - 2) if back > 0]
        year = next((int(word) for word in behind if word.isdecimal() and len(word) == 4), None)
        return Date(year=year, month=month, day=day) if last < day <= 31 else None
    return None
