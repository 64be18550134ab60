"""Readers and builders that every language with rules of its own uses: tokens to numbers, dates, clocks; matches to
values. A language names its tables as here and writes patterns with these part names, and brings no code for them.

Tables of meanings: MONTH_NAME, MONTH_SHORT (1 to 12), WEEKDAY_NAME, WEEKDAY_SHORT (1 is Monday), SEASON (SP SU FA WI),
ONES, TEENS, TENS, HUNDREDS, ORDINAL (numbers), NEAR_DAY (days from today), UNIT, UNITS, TIME_UNIT, TIME_UNITS (units as
in `common`; "2W" is a fortnight, "5Y" a Spanish lustro), TURN_WORD (a `Direction`), PART_WORD (START MID END), DAYTIME
(TMO TAF TEV TNI), POINT (a clock value), AM, PM, MOD_WORD (TIMEX3's mod).

Tables of what stands beside a date, the values of no account: BEFORE_DATE (what may lead to one), BEFORE_NUMBER (to a
number as well: "for 1000 orphaned children"), ENDED (before the last day of a period that is over), DOUBTFUL_MONTH
(months that are other words too), COUNTED (behind a number that is no year), NUMBERED (before one: "page 1998", "más de
2000"), ABOUT (before a year that is not exact: "hacia 1850"), STREET ("at 1914 Main Street"), COUNTED_OR_TOLD (the
same, unless "in" or a year stands before the number), AGE_BEFORE, AGE (before an age, behind it), FRACTION_OF ("of",
behind "three quarters"). A table that a language lacks is empty.

Part names: `day month year weekday season quarter half decade century unit count vague turn part approx mod behind
clock daytime inner`.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from timeline.lang.common import (
    FIRST_YEAR,
    LAST_YEAR,
    Anchor,
    Date,
    Direction,
    Duration,
    Repeat,
    Shift,
    Span,
    Unit,
    Vague,
    Value,
    amount,
    clock_value,
    full_year,
    number_value,
)
from timeline.lang.rule import Language, Match

# -- readers: the tokens of a macro to its meaning ------------------------------------------------------------------


def read_number(tokens: list[str], language: Language) -> float:
    """ "twenty-four", "a hundred and five", "2 1/2"."""
    tables = language.tables
    total: float = 0
    group: float = 0
    for token in tokens:
        word = token.lower()
        if word[0].isdigit():
            group += number_value(word, language.decimal)
        elif word in tables["HUNDREDS"]:
            group = (group or 1) * tables["HUNDREDS"][word]
            if group >= 1000:
                total, group = total + group, 0
        else:
            kinds = ("ONES", "TEENS", "TENS", "ORDINAL", "HALF")
            group += next((tables[kind][word] for kind in kinds if word in tables[kind]), 0)
    return total + group


def read_spelled_year(tokens: list[str], language: Language) -> int:
    """ "nineteen ninety-six" is 1996, "two thousand and five" 2005."""
    words = [token for token in tokens if token.isalpha()]
    if any(word.lower() in language.tables["HUNDREDS"] for word in words):
        return int(read_number(words, language))
    return int(read_number(words[:1], language) * 100 + read_number(words[1:], language))


CALENDAR_WORDS = {
    "MONTH_NAME": "month",
    "MONTH_SHORT": "month",
    "WEEKDAY_NAME": "weekday",
    "WEEKDAY_SHORT": "weekday",
}


def read_date(tokens: list[str], language: Language) -> Date:
    """The parts of a calendar date in whatever order the words stand."""
    parts: dict[str, Any] = {}
    tables = language.tables
    spelled: list[str] = []
    for place, token in enumerate(tokens):
        word = token.lower()
        if word[0].isdigit():
            if len(word) == 4:
                parts["year"] = int(word)
            elif place and tokens[place - 1] in ("'", "’"):
                parts["year"], parts["two_digit"] = full_year(int(word)), True
            else:
                parts["day"] = int(word)
            continue
        named = next((kind for kind in CALENDAR_WORDS if word in tables[kind]), "")
        if named:
            parts[CALENDAR_WORDS[named]] = tables[named][word]
        elif word in tables["ORDINAL"]:
            parts["day"] = parts.get("day", 0) + tables["ORDINAL"][word]
        elif word in tables["TENS"] and any(
            later.lower() in tables["ORDINAL"] for later in tokens[place + 1 : place + 3]
        ):
            parts["day"] = tables["TENS"][word]
        elif any(word in tables[kind] for kind in ("ONES", "TEENS", "TENS", "HUNDREDS")):
            spelled.append(word)
    if spelled:
        parts["year"] = read_spelled_year(spelled, language)
    return Date(**parts)


def read_day_number(tokens: list[str], language: Language) -> int:
    """ "3", "3rd", "third", "twenty-third"."""
    digits = tokens[0]
    return int(digits) if digits[0].isdigit() else int(read_number(tokens, language))


def read_year(tokens: list[str], language: Language) -> int | None:
    return read_date(tokens, language).year


def read_month(tokens: list[str], language: Language) -> int | None:
    return read_date(tokens[:1], language).month


def read_weekday(tokens: list[str], language: Language) -> int | None:
    return read_date(tokens[:1], language).weekday


def read_clock(tokens: list[str], language: Language) -> str:
    """ "10 p.m." is T22:00, "noon" T12:00, "4 in the morning" T04:00, "18 h 30" T18:30."""
    tables = language.tables
    first = tokens[0].lower()
    for word in {first, tokens[-1].lower()}:
        # "noon", "12 noon"
        if word in tables["POINT"]:
            return str(tables["POINT"][word])
    if first.isalpha():
        first = str(int(read_number(tokens[:1], language)))
    digits = first if ":" in first or "." in first else first[:-2] + ":" + first[-2:] if len(first) > 2 else first
    numbers = [int(part) for part in re.findall(r"\d+", " ".join([digits, *tokens[1:]]))[:3]]
    hour = numbers[0]
    rest = [token.lower() for token in tokens[1:]]
    # "p.m." is four tokens, "pm" one.
    joined = "".join(rest).replace(".", "")
    late = joined.startswith("pm") or any(word in tables["PM"] for word in rest)
    early = joined.startswith("am") or any(word in tables["AM"] for word in rest)
    daytime = next((tables["DAYTIME"][word] for word in rest if word in tables["DAYTIME"]), "")
    clock = clock_value(hour, *numbers[1:])
    return in_daytime(clock, "TEV" if late else "TMO" if early else str(daytime))


def in_daytime(clock: str, daytime: str) -> str:
    """A time of the twelve-hour clock with the time of day that says which half of the day it is in.

    >>> in_daytime("T09:00", "TNI"), in_daytime("T03:30", "TNI"), in_daytime("T12:15", "TMO")
    ('T21:00', 'T03:30', 'T00:15')
    """
    hour = int(clock[1:3])
    if hour < 12 and (daytime in ("TAF", "TEV") or (daytime == "TNI" and hour > 4)):
        return f"T{hour + 12}{clock[3:]}"
    return f"T00{clock[3:]}" if hour == 12 and daytime == "TMO" else clock


def read_part(tokens: list[str], language: Language) -> str:
    """START, MID or END, by the first word that says so."""
    table = language.tables["PART_WORD"]
    return next((str(table[word]) for token in tokens if (word := token.lower()) in table), "")


def read_mod(tokens: list[str], language: Language) -> str:
    """The TIMEX3 mod of "rund", "mehr als", "au moins", by the first word that has one."""
    table = language.tables["MOD_WORD"]
    return next((str(table[word]) for token in tokens if (word := token.lower()) in table), "")


def read_turn(tokens: list[str], language: Language) -> str:
    """The `Direction` of "last", "this coming", "that same", by the last word that has one."""
    table = language.tables["TURN_WORD"]
    phrase = " ".join(tokens).lower()
    if phrase in table:
        return str(table[phrase])
    return next((str(table[word]) for token in reversed(tokens) if (word := token.lower()) in table), "")


def read_unit(tokens: list[str], language: Language) -> str:
    word = tokens[0].lower()
    tables = language.tables
    return next((str(tables[k][word]) for k in ("UNIT", "UNITS", "TIME_UNIT", "TIME_UNITS") if word in tables[k]), "")


def phrase(table: Mapping[str, Any]) -> Callable[[list[str], Language], Any]:
    """The reader of a macro that is any of a table's words or rows of words ("jour de l ' an"): what the table says."""
    return lambda tokens, language: table.get(("" if language.letters else " ").join(tokens).lower())


READERS = {
    "NUMBER": read_number,
    "SPELLED": read_number,
    "SPELLED_YEAR": read_spelled_year,
    "CALENDAR_DAY": read_date,
    "OF_YEAR": read_year,
    "YEAR_WORDS": read_year,
    "DAY_NUMBER": read_day_number,
    "MONTH": read_month,
    "WEEKDAY": read_weekday,
    "CLOCK_TIME": read_clock,
    "PART": read_part,
    "AMOUNT_MOD": read_mod,
    "TURN": read_turn,
    "ANY_UNIT": read_unit,
    "PLURAL_UNIT": read_unit,
}

# -- builders: a match to its value ---------------------------------------------------------------------------------

COUNTS: dict[Direction, tuple[int, Anchor]] = {
    "last": (-1, "published"),
    "past": (-1, "published"),
    "this": (0, "published"),
    "next": (1, "published"),
    "coming": (1, "published"),
    "previous": (-1, "text"),
    "that": (0, "said"),
    "following": (1, "text"),
}


Dated = TypeVar("Dated", bound=Date | Shift)


def moded(value: Dated, match: Match) -> Dated:
    """The value with the part ("early", "the end of") and the doubt ("about") that stand before it."""
    changes: dict[str, Any] = {}
    if part := match["part"]:
        changes["mod"] = part
    if "approx" in match:
        changes |= {"mod": changes.get("mod") or "APPROX", "approximate": True}
    return dataclasses.replace(value, **changes) if changes else value


def of_parts(match: Match) -> Value | None:
    """A Date of the named parts: year, month, day, week, weekday, weekend, season, quarter, half, holiday; `turn` is
    its direction and `inner` the period it lies in."""
    parts: dict[str, Any] = {
        name: match[name]
        for name in ("year", "month", "day", "week", "weekday", "season", "quarter", "half", "holiday")
        if name in match
    }
    if "weekend" in match:
        parts["weekend"] = True
    if "turn" in match:
        parts["direction"] = match["turn"]
    if "inner" in match:
        parts["within"] = match.value("inner")
        if parts["within"] is None:
            return None
    if match.words("year")[:1] in ("'", "’"):
        parts["two_digit"] = True
    if (parts.get("quarter") or 1) > 4 or (parts.get("half") or 1) > 2 or (parts.get("day") or 1) > 31:
        return None
    return moded(Date(**parts), match)


def calendar_day(match: Match) -> Value | None:
    """`date` is a CALENDAR_DAY: everything it says."""
    value: Date = match["date"]
    if value.day is None or value.day > 31:
        return None
    if value.year is None and match.before() in match.scan.language.tables["ENDED"]:
        # "the year ended March 31" is over.
        value = dataclasses.replace(value, direction="past")
    return moded(value, match)


def part_of(match: Match) -> Value | None:
    """ "early `inner`", "the end of `inner`"."""
    value = match.value("inner")
    if not isinstance(value, Date | Shift) or value.mod or value.clock:
        return None
    return moded(value, match)


def half_of(match: Match) -> Value | None:
    """ "the first half of the 20th century"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or inner.mod or inner.clock:
        return None
    return halved(inner, "half_first" in match)


def halved(value: Dated, first: bool) -> Dated:
    """The first or the second half of a period."""
    return dataclasses.replace(value, mod="START" if first else "END", side="first half" if first else "second half")


def both(match: Match, first: Date, last: Date) -> list[tuple[int, int, Value]]:
    """The two dates of a match, for its parts `first` and `last`: the ends of one range where a `separator` stands
    between them."""
    one: Value = Span(first, last, 0) if "separator" in match else first
    other: Value = Span(first, last, 1) if "separator" in match else last
    # "Monday 7 to Friday 11 May"
    middle = match.span("weekday" if "weekday" in match else "last")[0]
    return [(match.start, match.span("first")[1], one), (middle, match.end, other)]


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
    """ "3., 4. und 7. Oktober", "du 19 au 23 juillet": `days` are day numbers in a row that share `month` and `year`;
    two that a word for a range joins are its ends."""
    month, year, joining = match["month"], match["year"], match.scan.language.joins.ranges
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


def year_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "2009-2010", "1957-58"."""
    first = int(match.words("first"))
    digits = match.words("last")
    last = int(str(first)[: 4 - len(digits)] + digits)
    if last <= first or match.before() in match.scan.language.tables["NUMBERED"]:
        return None
    start, end = Date(year=first), Date(year=last)
    return [(match.start, match.span("first")[1], Span(start, end, 0)), (*match.span("last"), Span(start, end, 1))]


def glued_dates(match: Match) -> list[tuple[int, int, Value]]:
    """ "2 May 20252 May 2025": a date and its twin, which pages hide from the eye; the run of digits is a year and a
    day. The twin is passed over."""
    value = Date(year=int(match.words("glued")[:4]), month=match["month"], day=match["day"])
    return [(match.start, match.span("glued")[0] + 4, value)]


def iso_date(match: Match) -> Value:
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


def shift_by_turn(match: Match) -> Value | None:
    """ "last year", "this week", "the following month": `turn` and `unit`."""
    unit, turn = match["unit"], match["turn"]
    if unit[0].isdigit():
        # "The past fortnight"
        return Duration(amount(1, unit))
    count, anchor = COUNTS[turn]
    return moded(Shift(unit, count, anchor), match)


def counted_units(match: Match) -> tuple[float | None, str, int | None, int | None]:
    """Count (None where the text gives none), unit, and the bounds of "a few"."""
    unit, count = match["unit"], match["count"]
    low, high = match["vague"] or (None, None)
    if count is None and "one" in match:
        count = 1
    if "half" in match and count is not None:
        count += 0.5
    if unit[0].isdigit():
        times, unit = int(unit[0]), unit[1:]
        count, low, high = count and count * times, low and low * times, high and high * times
    if unit == "S":
        return None, unit, None, None
    if low is not None and low == high:
        count, low, high = low, None, None
    return count, unit, low, high


def counted_shift(match: Match, sign: int, anchor: Anchor) -> Shift:
    """ "two years ago", "a few days later": `count`, `vague` or `one`, and `unit`."""
    count, unit, low, high = counted_units(match)
    mod = match["mod"] or match["behind"] or ("APPROX" if "orso" in match or match["vague"] == (2, 2) else "")
    # "2,500 years ago" names no year.
    round_number = unit == "Y" and count is not None and count >= 100 and count % 10 == 0
    return Shift(
        unit,  # type: ignore[arg-type]
        None if count is None else sign * count,
        anchor,
        low=low,
        high=high,
        sign=sign,
        narrow=False,
        mod=mod,
        approximate=bool(mod) or round_number,
    )


def duration(match: Match) -> Value | None:
    """ "two years", "a few days", "weeks": `count`, `vague` or `one`, and `unit`; None for an age ("37 years old")."""
    count, unit, _, _ = counted_units(match)
    after = match.after().lower()
    tables = match.scan.language.tables
    if after in tables["AGE"] or (after == "-" and match.after(2).lower() in tables["AGE"]):
        return None
    if unit == "Q" and ("-" in match.words() or (count and count <= 4 and after in tables["FRACTION_OF"])):
        return None
    mod = match["mod"] or match["behind"] or ("APPROX" if "orso" in match or match["vague"] == (2, 2) else "")
    return Duration(amount(count, unit), mod)


def repeated(match: Match) -> Value | None:
    """A SET: `each` with a `weekday`, `month`, `season`, `daytime` or a counted `unit`."""
    quant = match["each"] or ""
    if "weekday" in match:
        return Repeat(f"XXXX-WXX-{match['weekday']}{match['daytime'] or ''}", quant)
    if "month" in match:
        return Repeat(f"XXXX-{match['month']:02d}", quant)
    if "season" in match:
        return Repeat(f"XXXX-{match['season']}", quant)
    if "daytime" in match:
        return Repeat(f"XXXX-XX-XX{match['daytime']}", quant)
    count, unit, _, _ = counted_units(match)
    return Repeat(amount(count or 1, unit), quant)


def bare_year(year: float | None) -> bool:
    """A year that needs no "AD"."""
    return year is not None and FIRST_YEAR <= year <= LAST_YEAR


def with_clock(match: Match) -> Value | None:
    """`clock` (with a `zone`) or `daytime` on the day that `inner` names; on the day spoken of where it names none."""
    inner = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(inner, Date | Shift) or inner.clock:
        return None
    if match.glued_after and match.after()[:1].isalpha():
        return None
    clock = (match["clock"] or match["daytime"]) + (match["zone"] or "")
    return moded(dataclasses.replace(inner, clock=clock, mod=match["mod"] or ""), match)


def lone_year(match: Match) -> Value | None:
    """Four digits that are a year and no number: "2,000 of 2000 men", "$1990", "flight 1549"."""
    year = match["year"]
    if not bare_year(year):
        return None
    if not match.whole or "said" in match:
        return moded(Date(year=year), match)
    tables, before, after = match.scan.language.tables, match.before(), match.after()
    counted = {after.lower(), f"{after} {match.after(2)}".lower()}
    if not match.glued_after and counted & tables["COUNTED"].keys():
        return None
    joins, other = match.scan.language.joins, match.after(2)
    joined = after.lower() in {*joins.ranges, *joins.ranges_after, *joins.lists}
    if joined and other.isdecimal() and len(other) == 4 and match.after(3).lower() in tables["COUNTED"]:
        # "between 2000 and 2500 people"
        return None
    if after.lower() in tables["COUNTED_OR_TOLD"] and before not in ("in", "since") and not _in_row_of_years(match):
        return None
    if "approx" in match:
        return moded(Date(year=year), match)
    if match.glued_before and before not in "([-–—/'’‘\"“`,.:;":
        return None
    if match.glued_after and (
        after in ("%", "$", "€", "£") or after[:1].isalpha() or (after == "-" and match.after(2)[:1].isalpha())
    ):
        return None
    if before and (
        before in "$£€#" or before in tables["NUMBERED"] or f"{match.before(2)} {before}" in tables["NUMBERED"]
    ):
        # "page 1998", "más de 2000 docentes"
        return None
    if before == "." and match.before(2) in tables["NUMBERED"]:
        return None
    falling = (
        (before in joins.ranges and _is_year(match.before(2)) and int(match.before(2)) > year)
        or (after.lower() in joins.ranges and _is_year(other) and int(other) < year)
    )  # fmt: skip
    if falling and match.after(3) not in tables.get("BC", ()):
        # "The score was 1900 to 1850."
        return None
    if before in tables.get("BEFORE_COUNT", ()) and not any(
        match.before(n) in tables["NAMES_YEAR"] for n in range(2, 6)
    ):
        # "Her count was 1950"; "his year of birth was 1842"
        return None
    if before == "-" and match.before(2).isdecimal() and len(match.before(2)) != 4:
        # "555-2013"
        return None
    if {match.after(2).lower(), match.after(3).lower()} & tables["STREET"].keys() and after.istitle():
        return None
    if before in ("-", "–") and match.before(3) in tables["NUMBERED"]:
        # "pages 1914-1918"
        return None
    beside = ("", "(", ",", "-", "–") if year <= 2100 else ()
    leads = tables["BEFORE_DATE"].keys() - tables["BEFORE_NUMBER"].keys()
    if not 1700 <= year <= 2100 and before not in beside and before not in leads:
        return None
    return moded(Date(year=year), match)


def _is_year(token: str) -> bool:
    return token.isdecimal() and len(token) == 4


def about_year(match: Match) -> Value | None:
    """ "um 1650", "hacia 1850", "vers 1850": a year with a word before it that makes it an approximate one, and is no
    part of the expression."""
    value, table, before = lone_year(match), match.scan.language.tables["ABOUT"], match.before()
    if isinstance(value, Date) and match.whole and (before in table or f"{match.before(2)} {before}" in table):
        return dataclasses.replace(value, mod="APPROX", approximate=True)
    return value


def _in_row_of_years(match: Match) -> bool:
    """ "of 1957 and [1968]": what stands beside a year is one too."""
    beside = match.before(2)
    return beside.isdecimal() and bare_year(int(beside))


def decade(match: Match) -> Value | None:
    """ "the 1980s", "the '80s", "the eighties"."""
    first, two_digit = match["decade"], "short" in match
    if two_digit:
        first = 1900 + int(re.sub(r"\D", "", match.words("short")))
    if first is not None and first < 100:
        # "the 90s", unless they are degrees or years of age.
        here = match.scan.text[max(0, match.start - 60) : match.start].lower()
        if first < 20 or any(word in here for word in match.scan.language.tables["IN_NUMBERS"]):
            return None
        first, two_digit = first + 1900, True
    if first is None or first % 10 or (match.glued_after and match.after() == "-"):
        return None
    if first % 100 == 0 and first < 1900:
        # "The 1800s" are a century; "the 1900s" may be either, "the 2000s" mostly ten years.
        return moded(Date(century=first // 100 + 1), match)
    return moded(Date(decade=first, two_digit=two_digit), match)


def decades(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "les années cinquante et soixante", "los años 80 y 90": `first` and `last`."""
    first, last = (int(match[name]) + (1900 if match[name] < 100 else 0) for name in ("first", "last"))
    if first % 10 or last % 10 or not 1500 <= first < last:
        return None
    return both(match, Date(decade=first), Date(decade=last))


def century(match: Match) -> Value:
    number = match["nth"]
    return moded(Date(century=-number if "bc" in match else number), match)


def centuries(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the 17th and 18th centuries"."""
    sign = -1 if "bc" in match else 1
    first, last = Date(century=sign * match["first"]), Date(century=sign * match["last"])
    if (first.century or 0) >= (last.century or 0):
        return None
    return both(match, first, last)


def year_bc(match: Match) -> Value:
    return moded(Date(year=1 - int(match["year"])), match)


def clock_day(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "gegen 18.30 Uhr am Dienstag": the time is of the day behind it."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift) or day.clock:
        return None
    return [(*match.span("clock"), dataclasses.replace(day, clock=match["clock"])), (*match.span("inner"), day)]


def clock_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "16 bis 17.30 Uhr", "14.00 und 17.40 Uhr": `first` and `clock` on the day spoken of."""
    start, last = Shift("D", 0, "text", clock=match["first"]), Shift("D", 0, "text", clock=match["clock"])
    return [(*match.span("first"), start), (match.span("clock")[0], match.end, last)]


def night_between(match: Match) -> Value | None:
    """ "in der Nacht vom 9. auf den 10. November 1989", "von Freitag auf Samstag": one night, two days."""
    if "month" in match:
        year, month = match["year"], match["month"]
        start, end = (Date(year=year, month=month, day=match[name]) for name in ("first", "last"))
        return Span(dataclasses.replace(start, clock="TNI"), end, 0)
    day = match.value("end")
    return Span(Shift("D", -1, of=day, clock="TNI"), day, 0) if isinstance(day, Date) else None


def duration_range(match: Match) -> list[tuple[int, int, Value]]:
    """ "sechs bis acht Monate", "8 à 24 mois": the count `first` has the unit of the other."""
    count, unit, _, _ = counted_units(match)
    first = Duration(amount(match["first"], unit))
    return [(*match.span("first"), first), (match.span("count")[0], match.end, Duration(amount(count, unit)))]


def holy_week(match: Match) -> Value:
    """ "Karwoche 2024", "Semana Santa", "la semaine sainte": from Palm Sunday to Easter."""
    first, last = (Date(holiday=name, year=match["year"]) for name in ("palm-sunday", "easter"))
    return Span(first, last, 0)


def of_two_digits(match: Match) -> Date:
    """ "seit '68", "el verano del 36": a `year` of two digits, with its `month` or its `season`."""
    year = full_year(int(match.words("year")))
    return Date(year=year, month=match["month"], season=match["season"] or "", two_digit=True)


def from_event(match: Match, sign: int, unit: Unit | None = None) -> Shift:
    """ "[zwei Tage] nach der Wahl", "[el día] antes de las elecciones": counted from an event that the sentence may
    date; `side`, and what stands behind it, is no part of the expression."""
    match.end = match.span("side")[0] - 1
    return Shift(unit, sign, "event") if unit else counted_shift(match, sign, "event")


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


def doubtful_month(match: Match) -> Value | None:
    """A month that is also a name or another word ("August Bebel", "Mars") needs a word before it that dates have."""
    tables, before = match.scan.language.tables, match.before()
    named = before.isalpha() or match.after()[:1].isupper()
    if (
        match.whole
        and match.words("month") in tables["DOUBTFUL_MONTH"]
        and named
        and before not in tables["BEFORE_DATE"]
    ):
        return None
    return of_parts(match)


def year_pair(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "2007/08", "2005/2010": one token, two years."""
    (pair, start, end), *_ = match.tokens("pair")
    first, digits = pair.split("/")
    last = first[: 4 - len(digits)] + digits
    if int(last) <= int(first):
        return None
    ends = Date(year=int(first)), Date(year=int(last))
    return [(start, start + 4, Span(*ends, 0)), (start + 5, end, Span(*ends, 1))]


def pair_as_one(match: Match) -> Value | None:
    """ "der Saison 2007/08": one expression that lasts from one year into the next."""
    ends = year_pair(match)
    return ends[0][2] if ends else None


def counted_length(match: Match, sign: int, anchor: Anchor) -> Value:
    """ "vor [zwei Jahren]": the words are a `length`, and it ends (or begins) at the anchor."""
    match.start, match.end = match.span("length")
    return dataclasses.replace(counted_shift(match, sign, anchor), length=True)


def duration_part(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the first three months of 2013": a length, whose place in the year is known; `end` is "first" or what the
    language's PART_WORD has as the START."""
    length, inner = duration(match), match.value("inner")
    if not isinstance(length, Duration) or not isinstance(inner, Date | Shift) or match["unit"] not in ("D", "W", "M"):
        return None
    first = match.words("end") == "first" or read_part([match.words("end")], match.scan.language) == "START"
    part = dataclasses.replace(length, count=int(match["count"]) * (1 if first else -1), unit=match["unit"], of=inner)
    return [(match.start, match.span("unit")[1], part), (*match.span("inner"), inner)]


def counted_between(match: Match, sign: int = -1, anchor: Anchor = "published", length: bool = False) -> Value | None:
    """ "20 to 40 years ago", "hace 10 o 15 años", "vor zwei bis drei Jahren": one date, somewhere between the two."""
    if match["first"] >= match["count"]:
        return None
    low, high = int(match["first"]), int(match["count"])
    return Shift(match["unit"], None, anchor, low=low, high=high, sign=sign, narrow=False, length=length)


def duration_word(match: Match) -> Value:
    """ "jahrelang", "einwöchigen", "quinquennat": `length` says how long."""
    return Duration(match["length"])


def ageless_duration(match: Match) -> Value | None:
    """A duration, unless the words before it make it an age: "mit 26 Jahren", "im Alter von zwölf Jahren"."""
    table, before = match.scan.language.tables["AGE_BEFORE"], match.before()
    aged = before in table or f"{match.before(2)} {before}" in table
    return None if aged and match["unit"] in ("Y", "M") else duration(match)


def daytime_turned(match: Match) -> Value:
    """ "last night", "diesen Morgen", "am folgenden Abend": `daytime` of the day that `turn` points to."""
    count, anchor = COUNTS[match["turn"]]
    return moded(Shift("D", count, anchor, clock=match["daytime"]), match)


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
