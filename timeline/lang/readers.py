"""Readers that every language with rules of its own uses: the tokens of a macro to what they mean.

A language names its tables as here, and brings no code for them: MONTH_NAME, MONTH_SHORT (1 to 12), WEEKDAY_NAME,
WEEKDAY_SHORT (1 is Monday), SEASON (SP SU FA WI), ONES, TEENS, TENS, HUNDREDS, ORDINAL (numbers), NEAR_DAY (days from
today), UNIT, UNITS, TIME_UNIT, TIME_UNITS (units as in `values`; "2W" is a fortnight, "5Y" a Spanish lustro), TURN_WORD
(a `Direction`), PART_WORD (START MID END), DAYTIME (TMO TAF TEV TNI), POINT (a clock value), AM, PM, MOD_WORD (TIMEX3's
mod). A table that a language lacks is empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from timeline.lang.language import Language
from timeline.lang.numbers import full_year, number_value
from timeline.lang.values import Date, clock_value


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
    """START, MID or END, by the first word that says so; "mid to late" is neither."""
    if "to" in tokens:
        return ""
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
    """D, W, M ... TH, TM, of a singular or a plural."""
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
