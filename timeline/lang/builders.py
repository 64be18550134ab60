"""Builders that every language with rules of its own uses: a match to its value. A language writes patterns with these
part names, and tables as here and in `readers`, and brings no code for them.

Part names: `day month year week weekday weekend season quarter half holiday decade century unit count vague one turn
part approx mod behind clock daytime inner first last separator`.

Tables of what stands beside a date, the values of no account: BEFORE_DATE (what may lead to one), BEFORE_NUMBER (to a
number as well: "for 1000 orphaned children"), ENDED (before the last day of a period that is over), DOUBTFUL_MONTH
(months that are other words too), COUNTED (behind a number that is no year), NUMBERED (before one: "page 1998", "más de
2000"), ABOUT (before a year that is not exact: "hacia 1850"), STREET ("at 1914 Main Street"), COUNTED_OR_TOLD (the
same, unless "in" or a year stands before the number), BEFORE_COUNT (before a total: "her count was"), unless NAMES_YEAR
("year of birth") stands further back, AGE_BEFORE, AGE (before an age, behind it), FRACTION_OF ("of", behind "three
quarters"), IN_NUMBERS (in a text of degrees or ages, whose "the 90s" is no decade), SUFFIX (of a day: "3rd"), BC. A
table that a language lacks is empty.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any, TypeVar

from timeline.lang.numbers import FIRST_YEAR, LAST_YEAR, full_year
from timeline.lang.readers import read_part
from timeline.lang.rule import Match
from timeline.lang.values import Anchor, Date, Direction, Duration, Repeat, Shift, Span, Unit, Vague, Value, amount

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
    """Four digits that are a year and no number."""
    year = match["year"]
    if not bare_year(year):
        return None
    if match.whole and "said" not in match:
        doubts = (_is_counted,) if "approx" in match else NO_YEAR
        if any(doubt(match) for doubt in doubts):
            return None
    return moded(Date(year=year), match)


def _is_counted(match: Match) -> bool:
    """ "2,000 of 2000 men", "between 2000 and 2500 people"."""
    tables, joins = match.scan.language.tables, match.scan.language.joins
    after, further = match.after().lower(), match.after(2).lower()
    if not match.glued_after and {after, f"{after} {further}"} & tables["COUNTED"].keys():
        return True
    joined = after in {*joins.ranges, *joins.ranges_after, *joins.lists}
    if joined and _is_year(further) and match.after(3).lower() in tables["COUNTED"]:
        return True
    return after in tables["COUNTED_OR_TOLD"] and match.before() not in ("in", "since") and not _in_row_of_years(match)


def _in_row_of_years(match: Match) -> bool:
    """ "of 1957 and [1968]": what stands beside a year is one too."""
    beside = match.before(2)
    return beside.isdecimal() and bare_year(int(beside))


def _is_glued(match: Match) -> bool:
    """ "$1990", "1990%", "a 1500-mile march"; no year is but to brackets, quotation marks and the like."""
    if match.glued_before and match.before() not in "([-–—/'’‘\"“`,.:;":
        return True
    if not match.glued_after:
        return False
    after = match.after()
    return after in ("%", "$", "€", "£") or after[:1].isalpha() or (after == "-" and match.after(2)[:1].isalpha())


def _is_title(match: Match) -> bool:
    """ "Le roman « 1984 »": alone in quotation marks."""
    return match.before() in ("«", "„", "“", '"', "»") and match.after() in ("»", "“", "”", '"', "«")


def _is_numbered(match: Match) -> bool:
    """ "$ 1990", "flight 1549", "más de 2000 docentes", "p. 1998", "pages 1914-1918", "555-2013"."""
    numbered, before, further = match.scan.language.tables["NUMBERED"], match.before(), match.before(2)
    if before in ("$", "£", "€", "#") or before in numbered or f"{further} {before}" in numbered:
        return True
    if before == "." and further in numbered:
        return True
    if before in ("-", "–") and match.before(3) in numbered:
        return True
    return before == "-" and further.isdecimal() and len(further) != 4


def _is_score(match: Match) -> bool:
    """ "The score was 1900 to 1850": years rise, but for those before Christ."""
    ranges, year = match.scan.language.joins.ranges, match["year"]
    before, after = match.before(2), match.after(2)
    falls = (match.before() in ranges and _is_year(before) and int(before) > year) or (
        match.after().lower() in ranges and _is_year(after) and int(after) < year
    )
    return falls and match.after(3).lower() not in match.scan.language.tables["BC"]


def _is_total(match: Match) -> bool:
    """ "Her count was 1950", and not "his year of birth was 1842"."""
    tables = match.scan.language.tables
    named = any(match.before(count) in tables["NAMES_YEAR"] for count in range(2, 6))
    return match.before() in tables["BEFORE_COUNT"] and not named


def _is_address(match: Match) -> bool:
    """ "1914 Main Street"."""
    streets = match.scan.language.tables["STREET"]
    return match.after().istitle() and (match.after(2).lower() in streets or match.after(3).lower() in streets)


def _is_unlikely(match: Match) -> bool:
    """A year that texts seldom name, 1650 or 2150, needs a word before it that dates have."""
    year, tables, before = match["year"], match.scan.language.tables, match.before()
    beside = ("", "(", ",", "-", "–") if year <= 2100 else ()
    leads = before in tables["BEFORE_DATE"] and before not in tables["BEFORE_NUMBER"]
    return not (1700 <= year <= 2100 or before in beside or leads)


# What makes four digits a number and no year.
NO_YEAR = (_is_counted, _is_glued, _is_title, _is_numbered, _is_score, _is_total, _is_address, _is_unlikely)


def _is_year(token: str) -> bool:
    return token.isdecimal() and len(token) == 4


def about_year(match: Match) -> Value | None:
    """ "um 1650", "hacia 1850", "vers 1850": a year with a word before it that makes it an approximate one, and is no
    part of the expression."""
    value, table, before = lone_year(match), match.scan.language.tables["ABOUT"], match.before()
    if isinstance(value, Date) and match.whole and (before in table or f"{match.before(2)} {before}" in table):
        return dataclasses.replace(value, mod="APPROX", approximate=True)
    return value


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
    """ "the 19th century", "Ende des 3. Jahrhunderts v. Chr.": the `nth`, before Christ where `bc` is there."""
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
    """ "44 v. Chr.", "el 15 de marzo del año 44 a. C.": the `year` before Christ, with the `month` and `day` in it."""
    return moded(Date(year=1 - int(match["year"]), month=match["month"], day=match["day"]), match)


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
    """ "seit '68", "el verano del 36": a `year` of two digits, with its `day` and `month` or its `season`."""
    year = full_year(int(match.words("year")))
    return Date(year=year, month=match["month"], day=match["day"], season=match["season"] or "", two_digit=True)


def from_event(match: Match, sign: int, unit: Unit | None = None) -> Shift:
    """ "[zwei Tage] nach der Wahl", "[el día] antes de las elecciones": counted from an event that the sentence may
    date; `side`, and what stands behind it, is no part of the expression."""
    match.end = match.span("side")[0] - 1
    return Shift(unit, sign, "event") if unit else counted_shift(match, sign, "event")


def two_lengths(match: Match) -> Value:
    """ "dos años y tres meses", "2 Stunden 15 Minuten": `first` of `unit`, and `count` of `smaller`."""
    larger, smaller = amount(match["first"], match["unit"]), amount(match["count"], match["smaller"])
    joined = smaller.removeprefix("PT") if larger.startswith("PT") else smaller.removeprefix("P")
    return Duration(larger + joined)


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


# So far, in characters, stands the verb that tells whether "in zwei Wochen" is when or how long.
VERB_NEAR = 40


def in_time(match: Match) -> Value | None:
    """ "in zwei Wochen beginnt", "en tres meses habrá": from now on, where the words around speak of what is to come;
    "in zwei Wochen kamen 400 Anträge", "en tres meses cayó" tell how long."""
    cues, text = match.scan.language.cues, match.scan.text
    here = text[max(0, match.start - VERB_NEAR) : match.start] + " | " + text[match.end : match.end + VERB_NEAR]
    to_come, gone = cues.future.search(here), cues.past.search(here)
    if not to_come or (gone and gone.start() < to_come.start()):
        match.start = match.span("length")[0]
        return ageless_duration(match)
    return counted_length(match, 1, "published")


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
