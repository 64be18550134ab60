"""What a run of digits can mean: a year, a day, an hour, a date in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A year that stands bare in a text, without "AD" or a month beside it.
FIRST_YEAR, LAST_YEAR = 1000, 2199

_DIGITS = re.compile(r"\d+")
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("GROUPED", re.compile(r"\d{1,3}(?:,\d{3})+")),
    ("DECIMAL", re.compile(r"\d+\.\d+")),
    ("COMMA_DECIMAL", re.compile(r"\d{1,3},\d{1,2}")),
    ("DOT_GROUPED", re.compile(r"\d{1,3}(?:\.\d{3})+")),
    ("CLOCK", re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\.\d+)?")),
    ("DOTTED_CLOCK", re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")),
    ("ISO", re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")),
    ("SLASHED", re.compile(r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|\d{4}/\d{1,2}/\d{1,2}")),
    ("DOTTED", re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)")),
    ("YEAR_DOTTED", re.compile(r"[12]\d{3}\.\d{1,2}\.\d{1,2}")),
    ("SLASHED_PAIR", re.compile(r"\d{1,2}/\d{1,2}")),
    ("DOTTED_PAIR", re.compile(r"\d{1,2}\.\d{1,2}")),
    ("YEAR_PAIR", re.compile(r"[12]\d{3}/(?:\d\d|[12]\d{3})")),
    ("FRACTION", re.compile(r"\d/\d\d?")),
)


def classes_of_number(token: str) -> frozenset[str]:
    """What a token that begins with a digit can be.

    >>> sorted(classes_of_number("11")), sorted(classes_of_number("10:30"))
    (['DAY_DIGITS', 'HOUR', 'INTEGER', 'MONTH_NUMBER', 'TWO_DIGITS'], ['CLOCK'])
    """
    if not token.isdecimal():
        return frozenset(name for name, shape in _SHAPES if shape.fullmatch(token))
    kinds = {"INTEGER"}
    number, length = int(token) if len(token) < 10 else 0, len(token)
    if length <= 2:
        if 1 <= number <= 31:
            kinds.add("DAY_DIGITS")
        if 1 <= number <= 12:
            kinds.add("MONTH_NUMBER")
        if number <= 24:
            kinds.add("HOUR")
        if length == 2:
            kinds.add("TWO_DIGITS")
    elif length == 3:
        kinds.add("THREE_DIGITS")
        if int(token[0]) <= 9 and int(token[1:]) <= 59:
            kinds.add("HMM")
    elif length == 4:
        if FIRST_YEAR <= number <= LAST_YEAR:
            kinds.add("YEAR")
        if number <= 2400 and number % 100 <= 59:
            kinds.add("HHMM")
        kinds.add("FOUR_DIGITS")
    elif length in (5, 6) and FIRST_YEAR <= int(token[:4]) <= LAST_YEAR and 1 <= int(token[4:]) <= 31:
        # "2 May 20252 May 2025": a page's date and its hidden twin, run together when the page became text.
        kinds.add("YEAR_AND_DAY")
    return frozenset(kinds)


def every_number_shape() -> Iterator[frozenset[str]]:
    """All that `classes_of_number` can answer, so that patterns can be compiled before any text is seen."""
    samples = [str(number) for number in range(2500)] + [f"{number:02d}" for number in range(62)]
    samples += [f"{number:04d}" for number in range(0, 2500, 7)]
    samples += (
        "9999 20252 202512 20250 99999 9999999 1,500 1.5 25.99 10.30 30.4 1.10 24.59 31.12 10:30 10:30:15 10:30:15.5"
        " 10:99 2011-03-05 1/2 1/99 3/4 12/31 2025.3.16 30,4 1.500 1.500.000 45/99 9/11/2001 99/9/2001 2001/9/11"
        " 1.2.2003 1.2.03 2001/02 2001/2002 1/2/3/4 1.2.3.4 24/7"
    ).split()
    return iter({classes_of_number(sample) for sample in samples})


def number_value(token: str, decimal: str = ".") -> float:
    """
    >>> number_value("1,500"), number_value("2.5"), number_value("1/2")
    (1500, 2.5, 0.5)
    >>> number_value("1.500", decimal=","), number_value("30,4", decimal=",")
    (1500, 30.4)
    """
    plain = token.replace(",", "") if decimal == "." else token.replace(".", "").replace(",", ".")
    if plain.isdecimal():
        return int(plain)
    if re.fullmatch(r"\d+\.\d+", plain):
        return float(plain)
    top, _, bottom = plain.partition("/")
    if top.isdecimal() and bottom.isdecimal() and int(bottom):
        return int(top) / int(bottom)
    return int(_DIGITS.match(plain)[0])  # type: ignore[index]


def full_year(digits: int) -> int:
    """The year that two digits mean: 30 to 99 are of the last century.

    >>> full_year(98), full_year(12)
    (1998, 2012)
    """
    return digits + (1900 if digits >= 30 else 2000)
