"""English: word tables, then rules. `tests/corpus/en.tsv` has an example of every rule."""

from __future__ import annotations

import dataclasses
from typing import Any

from timeline.lang.common import (
    FIRST_YEAR,
    LAST_YEAR,
    Date,
    Duration,
    Repeat,
    Shift,
    Span,
    Vague,
    Value,
    amount,
    clock_value,
    full_year,
    number_value,
)
from timeline.lang.rule import Built, Language, Match, Rule

TABLES: dict[str, dict[str, Any]] = {
    "MONTH_NAME": {
        "january": 1,
        "february": 2,
        "March": 3,
        "april": 4,
        "May": 5,
        "june": 6,
        "july": 7,
        "August": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
    },
    "MONTH_SHORT": {
        "Jan": 1,
        "Feb": 2,
        "Febr": 2,
        "Mar": 3,
        "Apr": 4,
        "Jun": 6,
        "Jul": 7,
        "Aug": 8,
        "Sep": 9,
        "Sept": 9,
        "Oct": 10,
        "Nov": 11,
        "Dec": 12,
    },
    "WEEKDAY_NAME": {
        "monday": 1,
        "tuesday": 2,
        "wednesday": 3,
        "thursday": 4,
        "friday": 5,
        "saturday": 6,
        "sunday": 7,
    },
    "WEEKDAY_SHORT": {
        "Mon": 1,
        "Tue": 2,
        "Tues": 2,
        "Wed": 3,
        "Weds": 3,
        "Thu": 4,
        "Thur": 4,
        "Thurs": 4,
        "Fri": 5,
        "Sat": 6,
        "Sun": 7,
    },
    "WEEKDAYS": {
        "mondays": 1,
        "tuesdays": 2,
        "wednesdays": 3,
        "thursdays": 4,
        "fridays": 5,
        "saturdays": 6,
        "sundays": 7,
    },
    "SEASON": {
        "spring": "SP",
        "summer": "SU",
        "autumn": "FA",
        "fall": "FA",
        "winter": "WI",
        "springtime": "SP",
        "summertime": "SU",
        "wintertime": "WI",
    },
    "SEASONS": {"springs": "SP", "summers": "SU", "autumns": "FA", "falls": "FA", "winters": "WI"},
    "ONES": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    "TEENS": {
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
    },
    "TENS": {
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
    },
    "HUNDREDS": {"hundred": 100, "thousand": 1000, "million": 1_000_000},
    "ORDINAL": {
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
    },
    "SUFFIX": {"st": 1, "nd": 2, "rd": 3, "th": 4},
    "DAY_UNIT": {"day": "D"},
    "UNIT": {
        "day": "D",
        "week": "W",
        "weekend": "WE",
        "month": "M",
        "quarter": "Q",
        "year": "Y",
        "decade": "DE",
        "century": "CE",
        "millennium": "ML",
        "yr": "Y",
        "fortnight": "2W",
    },
    "UNITS": {
        "days": "D",
        "weeks": "W",
        "weekends": "WE",
        "months": "M",
        "quarters": "Q",
        "years": "Y",
        "decades": "DE",
        "centuries": "CE",
        "millennia": "ML",
        "yrs": "Y",
        "fortnights": "2W",
    },
    "TIME_UNIT": {"hour": "TH", "minute": "TM", "hr": "TH", "min": "TM"},
    "TIME_UNITS": {"hours": "TH", "minutes": "TM", "seconds": "TS", "hrs": "TH", "mins": "TM", "secs": "TS"},
    "NEAR_DAY": {"yesterday": -1, "today": 0, "tomorrow": 1},
    "DECADE_NAME": {
        "twenties": 1920,
        "thirties": 1930,
        "forties": 1940,
        "fifties": 1950,
        "sixties": 1960,
        "seventies": 1970,
        "eighties": 1980,
        "nineties": 1990,
    },
    "DAYTIME": {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"},
    "DAYTIMES": {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"},
    "POINT": {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"},
    "AM": {"am": "AM", "AM": "AM"},
    "PM": {"pm": "PM", "PM": "PM"},
    "ZONE": {
        "GMT": "Z",
        "UTC": "Z",
        "EST": "-05:00",
        "EDT": "-04:00",
        "ET": "",
        "CST": "-06:00",
        "CDT": "-05:00",
        "MST": "-07:00",
        "PST": "-08:00",
        "PDT": "-07:00",
        "PT": "",
        "BST": "+01:00",
        "CET": "+01:00",
        "CEST": "+02:00",
    },
    "EARLY": {"early": "START"},
    "LATE": {"late": "END"},
    "MID": {"mid": "MID"},
    "START": {"beginning": "START", "start": "START", "outset": "START", "end": "END", "close": "END", "middle": "MID"},
    "LAST": {"last": "last"},
    "PAST": {"past": "past", "previous": "previous", "preceding": "previous"},
    "NEXT": {"next": "next"},
    "COMING": {"coming": "coming", "upcoming": "coming"},
    "THIS": {"this": "this", "current": "this"},
    "FOLLOWING": {"following": "next", "subsequent": "next", "ensuing": "next"},
    "BC": {"BC": 1, "BCE": 1, "B": 1},
    "AD": {"AD": 1, "CE": 1},
    "NOW": {"now": 1, "currently": 1, "nowadays": 1},
    "RECENTLY": {"recently": 1},
    "REPEATING": {
        "daily": "P1D",
        "weekly": "P1W",
        "monthly": "P1M",
        "quarterly": "P3M",
        "yearly": "P1Y",
        "annually": "P1Y",
        "hourly": "PT1H",
        "nightly": "P1D",
        "biweekly": "P2W",
        "bimonthly": "P2M",
    },
    "EVERY": {"every": "EVERY", "each": "EACH"},
}

MACROS = {
    "MONTH": "(MONTH_NAME | MONTH_SHORT .?)",
    "WEEKDAY": "(WEEKDAY_NAME | WEEKDAY_SHORT .?)",
    "DAY_NUMBER": "(DAY SUFFIX? | ORDINAL | TENS - ORDINAL)",
    "SPELLED": (
        "((TENS (-? ONES)? | TEENS | ONES | a) HUNDREDS (and? (TENS (-? ONES)? | TEENS | ONES))?"
        " | TENS (-? ONES)? | TEENS | ONES | HUNDREDS)"
    ),
    "NUMBER": "((INTEGER | GROUPED | DECIMAL) FRACTION? | SPELLED)",
    "SPELLED_YEAR": "(TEENS (TENS (-? ONES)? | TEENS) | two thousand (and? (TENS (-? ONES)? | TEENS | ONES))?)",
    "OF_YEAR": "(,? YEAR | of YEAR | SPELLED_YEAR | ' TWO_DIGITS | ’ TWO_DIGITS)",
    "CALENDAR_DAY": (
        "((WEEKDAY ,? the?)? (MONTH the? DAY_NUMBER | the? DAY_NUMBER of? MONTH) (,? YEAR | of YEAR | , SPELLED_YEAR)?)"
    ),
    "ANY_DAY": "(CALENDAR_DAY | WEEKDAY | NEAR_DAY)",
    "POSSESSIVE": "((' | ’) s | ' | ’)",
    "PART": (
        "(EARLY (in the? | on)? | LATE (in the? | on)? | MID -? | the? START of | the? (early | late | latter | first | second) (part | half | days | months | weeks) of)"
    ),
    "APPROX": "(about | around | approximately | roughly | circa | ca .? | some | c .)",
    "AMOUNT_MOD": (
        "(about | around | approximately | roughly | nearly | almost | at least | at most | more than | less than | over"
        " | under | up to | no more than | no less than | as much as | fewer than | within | an estimated)"
    ),
    "VAGUE_COUNT": "(a couple of | a couple | couple of | a few | few | several | some | many | a number of)",
    "MERIDIEM": "(AM | PM | (a | p) . m .?)",
    "CLOCK_TIME": "((CLOCK | DOTTED_CLOCK | HOUR) MERIDIEM | CLOCK (hours | h)? | HOUR o (' | ’) clock (in the DAYTIME)? | POINT | HOUR in the DAYTIME)",
    "UNIT_ANY": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS | second)",
}

SIGN_OF_MOD = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "circa": "APPROX",
    "some": "APPROX", "an estimated": "APPROX", "nearly": "EQUAL_OR_LESS", "almost": "LESS_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "within": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "more than": "MORE_THAN",
    "over": "MORE_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN",
}  # fmt: skip

VAGUE_COUNTS = {
    "a couple of": (2, 2), "a couple": (2, 2), "couple of": (2, 2), "a few": (2, 6), "few": (2, 6), "several": (3, 9),
}  # fmt: skip


def read_number(tokens: list[str], language: Language) -> float:
    """ "twenty-four", "a hundred and five", "2 1/2" as a number."""
    total: float = 0
    group: float = 0
    for token in tokens:
        word = token.lower()
        if word[0].isdigit():
            group += number_value(word)
        elif word in TABLES["HUNDREDS"]:
            group = (group or 1) * TABLES["HUNDREDS"][word]
            if group >= 1000:
                total, group = total + group, 0
        else:
            for kind in ("ONES", "TEENS", "TENS", "ORDINAL"):
                if word in TABLES[kind]:
                    group += TABLES[kind][word]
                    break
    return total + group


def read_spelled_year(tokens: list[str], language: Language) -> int:
    """ "nineteen ninety-six" is 1996; "two thousand and five" 2005."""
    if tokens[0].lower() == "two":
        return int(read_number(tokens, language))
    return int(read_number(tokens[:1], language) * 100 + read_number(tokens[1:], language))


def read_date(tokens: list[str], language: Language) -> Date | Shift:
    """The parts of a calendar date in whatever order they stand."""
    parts: dict[str, Any] = {}
    tables = language.tables
    spelled: list[str] = []
    for place, token in enumerate(tokens):
        word = token.lower()
        if word in tables["NEAR_DAY"]:
            return Shift("D", tables["NEAR_DAY"][word])
        if word[0].isdigit():
            if len(word) == 4:
                parts["year"] = int(word)
            elif place and tokens[place - 1] in ("'", "’"):
                parts["year"], parts["two_digit"] = full_year(int(word)), True
            else:
                parts["day"] = int(word)
            continue
        for kind, name in (
            ("MONTH_NAME", "month"),
            ("MONTH_SHORT", "month"),
            ("WEEKDAY_NAME", "weekday"),
            ("WEEKDAY_SHORT", "weekday"),
        ):
            if word in tables[kind]:
                parts[name] = tables[kind][word]
                break
        else:
            if word in tables["ORDINAL"]:
                parts["day"] = parts.get("day", 0) + tables["ORDINAL"][word]
            elif word in tables["TENS"] and place + 2 < len(tokens) and tokens[place + 2].lower() in tables["ORDINAL"]:
                parts["day"] = tables["TENS"][word]
            elif any(word in tables[kind] for kind in ("ONES", "TEENS", "TENS")) or word == "thousand":
                spelled.append(word)
    if spelled:
        parts["year"] = read_spelled_year(spelled, language)
    return Date(**parts)


def read_clock(tokens: list[str], language: Language) -> str:
    first = tokens[0].lower()
    if first in TABLES["POINT"]:
        return str(TABLES["POINT"][first])
    numbers = [int(part) for part in first.replace(".", ":").split(":")[:3]]
    hour = numbers[0]
    rest = "".join(tokens[1:]).lower().replace(".", "")
    if rest.startswith("pm") or rest.endswith(("afternoon", "evening", "night")):
        hour = hour % 12 + 12
    elif rest.startswith("am") or rest.endswith("morning"):
        hour = hour % 12
    return clock_value(hour, *numbers[1:])


def read_part(tokens: list[str], language: Language) -> str:
    words = [token.lower() for token in tokens]
    for word in words:
        for kind in ("EARLY", "LATE", "MID", "START"):
            if word in TABLES[kind]:
                return str(TABLES[kind][word])
        if word in ("latter", "second"):
            return "END"
        if word == "first":
            return "START"
    return ""


def read_first(tokens: list[str], language: Language) -> Any:
    """The meaning of a macro's first token in whichever table has it."""
    word = tokens[0].lower()
    for table in language.tables.values():
        if word in table:
            return table[word]
    return word


def read_unit(tokens: list[str], language: Language) -> str:
    word = tokens[0].lower()
    for kind in ("UNIT", "UNITS", "TIME_UNIT", "TIME_UNITS"):
        if word in language.tables[kind]:
            return str(language.tables[kind][word])
    return "TS"


READERS = {
    "NUMBER": read_number,
    "SPELLED": read_number,
    "SPELLED_YEAR": read_spelled_year,
    "CALENDAR_DAY": read_date,
    "ANY_DAY": read_date,
    "OF_YEAR": lambda tokens, language: read_date(tokens, language).year,  # type: ignore[union-attr]
    "DAY_NUMBER": lambda tokens, language: read_date(tokens, language).day,  # type: ignore[union-attr]
    "CLOCK_TIME": read_clock,
    "PART": read_part,
    "MONTH": lambda tokens, language: read_date(tokens, language).month,  # type: ignore[union-attr]
    "WEEKDAY": lambda tokens, language: read_date(tokens, language).weekday,  # type: ignore[union-attr]
    "AMOUNT_MOD": lambda tokens, language: SIGN_OF_MOD.get(" ".join(tokens).lower(), ""),
    "VAGUE_COUNT": lambda tokens, language: VAGUE_COUNTS.get(" ".join(tokens).lower()),
    "UNIT_ANY": read_unit,
}


def moded(value: Any, match: Match) -> Any:
    """The value with the part ("early", "the end of") and the doubt ("about") that stand before it."""
    changes: dict[str, Any] = {}
    if match["part"]:
        changes["mod"] = match["part"]
    if "approx" in match:
        changes |= {"mod": "APPROX", "approximate": True}
    return dataclasses.replace(value, **changes) if changes else value


def build_date(match: Match) -> Built:
    value = match["date"]
    if isinstance(value, Date) and value.month and value.day and value.day > 31:
        return None
    return moded(value, match)


def build_range_of_days(match: Match) -> Built:
    """ "3 to 5 March 2020", "May 3-5": the month and year belong to both ends."""
    month, year = match["month"], match["year"]
    first, last = match["first"], match["last"]
    if not first or not last:
        return None
    start, end = Date(year=year, month=month, day=first), Date(year=year, month=month, day=last)
    cut = match.end_offset("first") if match.offset("first") > match.offset("month") else match.end_offset("first")
    second = match.offset("last")
    spans = match["sep"] is not None
    a: Value = Span(start, end, 0) if spans else start
    b: Value = Span(start, end, 1) if spans else end
    return [(match.start, cut, a), (second, match.end, b)]


def build_month(match: Match) -> Built:
    return moded(Date(month=match["month"], year=match["year"]), match)


SMALL_PREPOSITIONS = {
    "in",
    "since",
    "by",
    "from",
    "until",
    "till",
    "before",
    "after",
    "during",
    "of",
    "to",
    "through",
    "between",
    "early",
    "late",
    "this",
    "next",
    "last",
    "and",
}


def build_bare_month(match: Match) -> Built:
    word = match.words("month")
    if word.rstrip(".") in TABLES["MONTH_SHORT"] or word in ("march", "may"):
        before = match.before()
        if word == "may" and (before not in SMALL_PREPOSITIONS and before not in ("", ",", "(")):
            return None
        if word == "march" and before in ("the", "a", "long", "protest"):
            return None
        if word.rstrip(".").capitalize() in TABLES["MONTH_SHORT"] and before not in SMALL_PREPOSITIONS:
            return None
    return moded(Date(month=match["month"]), match)


def build_year(match: Match) -> Built:
    year = match["year"]
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if not match.gap_before() and match.before() not in (
        "",
        "(",
        "-",
        "–",
        "—",
        "'",
        "’",
        '"',
        "“",
        "/",
        "[",
        "‘",
        "`",
    ):
        return None
    after = match.after()
    if not match.gap_after() and (after == "%" or (after == "-" and match.after(2)[:1].isalpha())):
        return None
    if match.before() in ("$", "£", "€", "#", "no", "number"):
        return None
    if year < 1800 and match.before() not in SMALL_PREPOSITIONS:
        return None
    return moded(Date(year=year), match)


def build_weekday(match: Match) -> Built:
    word = match.words("weekday").rstrip(".").capitalize()
    if word in TABLES["WEEKDAY_SHORT"] and match.before() not in ("on", "this", "next", "last", "until", "every"):
        return None
    return Date(weekday=match["weekday"])


def build_decade(match: Match) -> Built:
    first = match["decade"]
    if first is None:
        digits = match.words("short").strip("'’")
        first = 1900 + int(digits)
    if first % 10:
        return None
    return moded(Date(decade=first), match)


def build_unit_shift(match: Match) -> Built:
    """ "last year", "this week", "next month", "that year", "the following month"."""
    unit, which = match["unit"], match.words("which")
    if unit == "2W":
        return None
    count = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "next": 1, "coming": 1,
             "upcoming": 1, "following": 1, "subsequent": 1, "ensuing": 1}.get(which, 0)  # fmt: skip
    anchor = (
        "text"
        if which
        in (
            "that",
            "same",
            "that same",
            "that say",
            "the same",
            "following",
            "previous",
            "preceding",
            "subsequent",
            "ensuing",
            "prior",
        )
        else "published"
    )
    return moded(Shift(unit, count, anchor), match)  # type: ignore[arg-type]


def build_ago(match: Match) -> Built:
    return counted(match, -1, "published")


def build_later(match: Match) -> Built:
    return counted(match, 1, "text")


def build_earlier(match: Match) -> Built:
    return counted(match, -1, "text")


def counted(match: Match, sign: int, anchor: str) -> Built:
    unit = match["unit"]
    count = match["count"]
    if count is None and "one" in match:
        count = 1
    bounds = match["vague"]
    if unit == "2W":
        unit, count = "W", (count or 1) * 2
    if "half" in match and count is not None:
        count += 0.5
    low, high = bounds if bounds else (None, None)
    return Shift(
        unit,
        None if count is None else sign * count,
        anchor,  # type: ignore[arg-type]
        low=low, high=high, sign=sign, narrow=False,
        mod=match["mod"] or "", approximate=bool(match["mod"]),
    )  # fmt: skip


def build_duration(match: Match) -> Built:
    unit, count = match["unit"], match["count"]
    if count is None and "one" in match:
        count = 1
    if unit == "2W":
        unit, count = "W", (count or 1) * 2
    if "half" in match and count is not None:
        count += 0.5
    mod = match["mod"] or ""
    bounds = match["vague"]
    if bounds == (2, 2):
        count, mod = 2, "APPROX"
    return Duration(amount(count, unit), mod)


def build_set(match: Match) -> Built:
    unit, count = match["unit"], match["count"]
    quant = "EVERY" if match.words("each") != "each" else "EACH"
    if "weekday" in match:
        return Repeat(f"XXXX-WXX-{match['weekday']}", quant)
    if "month" in match:
        return Repeat(f"XXXX-{match['month']:02d}", quant)
    if "daytime" in match:
        return Repeat(f"XXXX-XX-XX{match['daytime']}", quant)
    return Repeat(amount(count or 1, unit), quant)


def build_ordinal_century(match: Match) -> Built:
    return moded(Date(century=int(match["nth"])), match)


def build_daytime(match: Match) -> Built:
    value = match["day"]
    if value is None:
        which = match.words("which")
        if which in ("last",):
            value = Shift("D", -1)
        elif which in ("this", ""):
            value = Shift("D", 0)
        elif which in ("that", "that same", "the same"):
            value = Shift("D", 0, "text")
        else:
            value = Shift("D", 1, "text" if "next" in which or "following" in which else "published")
    clock = match["clock"] or match["daytime"]
    return moded(dataclasses.replace(value, clock=clock), match)


def build_glued(match: Match) -> Built:
    """ "2 May 20252 May 2025": the year of the first is the first four digits of the run."""
    year = int(match.words("glued")[:4])
    match.end = match.offset("glued") + 4
    return Date(year=year, month=match["month"], day=match["day"])


RULES = [
    Rule("iso-date", "date:ISO", lambda m: Date(*map(int, m.words("date").split("-")))),
    Rule("glued-dates", "day:DAY_NUMBER month:MONTH glued:YEAR_AND_DAY", build_glued),
    Rule("calendar-day", "approx:APPROX? part:PART? date:CALENDAR_DAY", build_date),
    Rule("day-range", "first:DAY_NUMBER sep:(to | - | – | — | through | and | until) last:DAY_NUMBER of? month:MONTH ,? year:YEAR?", build_range_of_days),
    Rule("month-day-range", "month:MONTH first:DAY_NUMBER sep:(to | - | – | — | through | and) last:DAY_NUMBER (,? year:YEAR)?", build_range_of_days),
    Rule("month-year", "approx:APPROX? part:PART? month:MONTH year:OF_YEAR", build_month),
    Rule("month", "part:PART? month:MONTH", build_bare_month),
    Rule("year", "approx:APPROX? part:PART? (the year)? year:YEAR", build_year),
    Rule("spelled-year", "part:PART? (the year)? year:SPELLED_YEAR", build_year),
    Rule("weekday", "weekday:WEEKDAY", build_weekday),
    Rule("weekday-turned", "part:PART? which:(LAST | NEXT | this COMING | COMING | this PAST | this | THIS | the PAST | PAST | the FOLLOWING) weekday:WEEKDAY", lambda m: moded(Date(weekday=m["weekday"], direction={"last": "last", "next": "next", "this": "this"}.get(m.words("which"), "past" if "p" in m.words("which") else "coming")), m)),  # type: ignore[arg-type]
    Rule("near-day", "part:PART? day:NEAR_DAY", lambda m: moded(Shift("D", m["day"]), m)),
    Rule("decade", "part:(the? PART)? the? decade:YEAR s", build_decade),
    Rule("decade-name", "part:(the PART)? the decade:DECADE_NAME", build_decade),
    Rule("century", "the? part:PART? nth:DAY_NUMBER (century | centuries)", build_ordinal_century),
    Rule("season-year", "approx:APPROX? the? part:PART? the? season:SEASON of? year:YEAR", lambda m: moded(Date(season=m["season"], year=m["year"]), m)),
    Rule("season-turned", "part:PART? which:(LAST | NEXT | THIS | this PAST) season:SEASON", lambda m: moded(Date(season=m["season"], direction={"last": "last", "next": "next", "this": "this"}.get(m.words("which"), "past")), m)),  # type: ignore[arg-type]
    Rule("month-turned", "part:PART? which:(LAST | NEXT | THIS | this PAST | this COMING) month:MONTH", lambda m: moded(Date(month=m["month"], direction={"last": "last", "next": "next", "this": "this"}.get(m.words("which"), "past" if "past" in m.words("which") else "coming")), m)),  # type: ignore[arg-type]
    Rule("quarter", "the? (fiscal -?)? quarter:ORDINAL -? quarter (of? year:YEAR)?", lambda m: Date(quarter=m["quarter"], year=m["year"]) if m["quarter"] <= 4 else None),
    Rule("unit-turned", "the? part:PART? which:(LAST | NEXT | THIS | this | COMING | the PREVIOUS | that | that same | that say | the same | same) unit:UNIT".replace("the PREVIOUS", "PAST"), build_unit_shift),
    Rule("unit-following", "the which:(FOLLOWING | PAST) unit:UNIT", build_unit_shift),
    Rule("earlier-unit", "part:(earlier | later) (this | in the) unit:UNIT", lambda m: Shift(m["unit"], 0, mod="START" if m.words("part") == "earlier" else "END")),
    Rule("ago", "mod:AMOUNT_MOD? (count:NUMBER | vague:VAGUE_COUNT | one:(a | an | one)) unit:UNIT_ANY (half:(and a half))? ago", build_ago),
    Rule("later", "mod:AMOUNT_MOD? (count:NUMBER | vague:VAGUE_COUNT | one:(a | an | one)) unit:UNIT_ANY (later | after | afterwards)", build_later),
    Rule("earlier", "mod:AMOUNT_MOD? (count:NUMBER | vague:VAGUE_COUNT | one:(a | an | one)) unit:UNIT_ANY (earlier | before)", build_earlier),
    Rule("next-day", "the (NEXT | FOLLOWING) DAY_UNIT", lambda m: Shift("D", 1, "text")),
    Rule("duration", "mod:AMOUNT_MOD? (the (LAST | PAST | NEXT | COMING)?)? (count:NUMBER | vague:VAGUE_COUNT | one:(a | an)) -? unit:UNIT_ANY half:(and a half)?", build_duration),
    Rule("duration-vague", "(recent | COMING)? unit:UNITS", build_duration),
    Rule("set", "each:EVERY (count:NUMBER? unit:UNIT_ANY | weekday:WEEKDAY | daytime:DAYTIME | month:MONTH)", build_set),
    Rule("set-word", "value:REPEATING", lambda m: Repeat(m["value"])),
    Rule("daytime", "part:PART? (day:ANY_DAY daytime:DAYTIME | which:(LAST | this | that | the next | the FOLLOWING | that same) daytime:DAYTIME)", build_daytime),
    Rule("tonight", "tonight", lambda m: Shift("D", 0, clock="TNI")),
    Rule("clock", "mod:AMOUNT_MOD? clock:CLOCK_TIME ZONE? (,? on? day:ANY_DAY)?", lambda m: dataclasses.replace(m["day"] or Shift("D", 0), clock=m["clock"])),
    Rule("now", "(right | just)? NOW", lambda m: Vague("PRESENT_REF")),
    Rule("recently", "(more | most)? RECENTLY", lambda m: Vague("PAST_REF")),
    Rule("the-future", "the? (near)? future", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip

CORE = [
    "MONTH_NAME", "MONTH_SHORT", "WEEKDAY_NAME", "WEEKDAY_SHORT", "YEAR", "YEAR_AND_DAY", "ISO", "UNIT", "UNITS", "TIME_UNIT",
    "TIME_UNITS", "NEAR_DAY", "SEASON", "DECADE_NAME", "CLOCK", "AM", "PM", "DAYTIME", "POINT", "NOW", "RECENTLY",
    "REPEATING", "tonight", "future", "SPELLED_YEAR", "HUNDREDS", "TEENS", "centuries", "century", "quarter", "second", "m",
]  # fmt: skip

LANGUAGE = Language("en", TABLES, MACROS, RULES, CORE, READERS)
