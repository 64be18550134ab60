"""The dates that pages print of themselves: "2 May 2025", "Fri, May 2nd, 2025", "02.05.2025", "2025年5月2日".

A byline tells no language, so the names of months of many stand beside each other here; dates in what a text tells are
read by the rules of its language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from timeline import when
from timeline.errors import DateError
from timeline.lang.names import MONTHS, WEEKDAYS
from timeline.lang.numbers import full_year
from timeline.when import When

# A month that stands before its day, or alone with its year, is read in English only: "Mars 2020" is a rover as well.
_ENGLISH_MONTHS = [form for name in map(str.lower, when.MONTHS) for form in (name, name[:3])] + ["sept"]


def either(words: Iterable[str]) -> str:
    """The regular expression of any of these words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


MONTH = rf"(?:{either(_ENGLISH_MONTHS)})\b\.?"
ANY_MONTH = rf"(?:{either(MONTHS)})\b\.?"
_WEEKDAY = rf"(?:(?P<w>{either(WEEKDAYS)})\b\.?,?\s+)?"
# In "2 May 20252 May 2025" a year ends after four digits although a digit follows.
_YEAR = r"(?P<y>(?:1[5-9]|20)\d\d)(?!\d\d\d)"
_SHORT_YEAR = r"(?P<yy>\d\d)(?![\d:/])"

# How pages print a full date; `m` is a number or a month's name. The first six may stand in a dateline.
DATES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        # 2025-05-02, 2025-05-02T10:15:00Z
        rf"{_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        # 2025/5/2
        rf"{_YEAR}/(?P<m>\d\d?)/(?P<d>\d\d?)\b",
        # Fri, 2nd of May 2025; 2. Mai 2025; 1er mai 2025; 2 de mayo de 2025
        rf"{_WEEKDAY}(?P<d>\d\d?)(?:st|nd|rd|th|er|\.|º)?\s+(?:(?:of|de)\s+)?(?P<m>{ANY_MONTH}),?\s+(?:del?\s+)?{_YEAR}",
        # Friday, May 2nd, 2025
        rf"{_WEEKDAY}(?P<m>{MONTH})\s*(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}",
        # 02.05.2025, 2. 5. 2025
        rf"{_WEEKDAY}(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}",
        # 02/05/2025, 2-May-2025
        rf"{_WEEKDAY}(?P<d>\d\d?)[/-](?P<m>{MONTH}|\d\d?)[/-]{_YEAR}",
        # 02/05/25, 2-May-25
        rf"{_WEEKDAY}(?P<d>\d\d?)(?:/(?P<m>\d\d?)/|-(?P<m2>{MONTH})-){_SHORT_YEAR}",
        # May 2, '25
        rf"{_WEEKDAY}(?P<m>{MONTH})\s+(?P<d>\d\d?),?\s+['’]{_SHORT_YEAR}",
        # 2025. 5. 2., as in Korea and Hungary
        rf"{_YEAR}\.\s?(?P<m>\d\d?)\.\s?(?P<d>\d\d?)\b\.?",
        # 2025年5月2日
        rf"{_YEAR}\s?年\s?(?P<m>\d\d?)\s?月\s?(?P<d>\d\d?)\s?日",
    )
)
_MONTH_OF_YEAR = re.compile(rf"(?P<m>{MONTH})(?:,|\s+of)?\s+{_YEAR}", re.IGNORECASE)
# "Spring 2024 issue", "The Dial, Winter 2022"
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
SEASON = rf"(?:{either(_SEASONS)})\b"
_SEASON_OF_YEAR = re.compile(rf"(?P<s>{SEASON})\s+(?:of\s+)?{_YEAR}", re.IGNORECASE)
_MONTH_OF_YEAR_ABROAD = re.compile(rf"(?P<m>{ANY_MONTH})\s+(?:del?\s+)?{_YEAR}", re.IGNORECASE)
ONLY_YEAR = re.compile(rf"{_YEAR}(?=\W*$)")
_NO_YEAR = r"(?!\d|\s*,?\s+\d{4}|/)"
MONTH_DAY = re.compile(
    rf"{_WEEKDAY}(?:(?P<m1>{MONTH})\s*(?P<d1>\d\d?)(?:st|nd|rd|th)?|(?P<d2>\d\d?)\.?\s+(?:de\s+)?(?P<m2>{ANY_MONTH})){_NO_YEAR}",
    re.IGNORECASE,
)
# "2 мая 2025", "2. května 2025": which month that is, dateparser knows.
_FOREIGN_DATE = re.compile(r"\d\d?(?:\.|er|º)?\s+(?:de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+|del\s+)?(?:1[5-9]|20)\d\d\b")
# In all other languages 02/05/2025 is a day in May; a text of no known language ("") may be of any.
_MONTH_MAY_COME_FIRST = ("", "en", "zh", "ja", "ko", "sv", "hu", "lt")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a line as it was read: its kind, where it ends, and what it says of a date.

    `when` is None when it names none. `month_day` is (month, day) where the year is missing, with its `weekday`
    (Monday is 0) where it names one. `either` are the two readings of "2/5/2025" when nothing tells day from month.
    """

    kind: str
    end: int
    when: When | None = None
    month_day: tuple[int, int] | None = None
    weekday: int | None = None
    either: tuple[When, ...] = ()

    @property
    def is_coarse(self) -> bool:
        return self.when is not None and self.when.width != 1


def printed_date(line: str, position: int, language: str) -> Part | None:
    """The date that stands there in a line, as a part of kind "date", "season" or "day" (one without its year).

    `language`, the article's, decides the order of a slash date where it has but one.

    >>> printed_date("Updated 2 May 2025", 8, "").when.edtf, printed_date("Mon May 5", 0, "").month_day
    ('2025-05-02', (5, 5))
    """
    for pattern in DATES:
        match = pattern.match(line, position)
        if match:
            return _from_numbers(match, language)
    foreign = _FOREIGN_DATE.match(line, position)
    if foreign:
        found = _in_any_language(foreign[0])
        if found:
            return Part("date", foreign.end(), found)
    month = _MONTH_OF_YEAR.match(line, position)
    if month:
        return Part("date", month.end(), when.month(int(month["y"]), _month(month["m"])))
    season = _SEASON_OF_YEAR.match(line, position)
    if season:
        return Part("season", season.end(), when.month(int(season["y"]), _SEASONS[season["s"].lower()]))
    day = MONTH_DAY.match(line, position)
    return Part("day", day.end(), None, month_day(day), weekday(day)) if day else None


def month_of_year(text: str) -> When | None:
    """The month that a text is and nothing else, in any of the languages: "mai 2025"."""
    month = _MONTH_OF_YEAR_ABROAD.fullmatch(text)
    return when.month(int(month["y"]), _month(month["m"])) if month else None


def _from_numbers(match: re.Match[str], language: str) -> Part:
    groups = match.groupdict()
    month_text = (groups.get("m") or groups.get("m2") or "").lower().rstrip(".")
    year = int(groups.get("y") or full_year(int(groups.get("yy") or 0)))
    day, month = int(match["d"]), MONTHS.get(month_text) or int(month_text)
    part = Part("date", match.end(), full_date(year, month, day), None, weekday(match))
    if not (month_text.isdigit() and re.match(r"\D*\d\d?[/.-]", match[0])):
        return part
    swapped = full_date(year, day, month)
    if "." in match[0]:
        # Dots are day-first wherever they are at home; "05.22.2025" can only be an American's.
        return part if part.when else replace(part, when=swapped)
    if language not in _MONTH_MAY_COME_FIRST:
        return part
    readings = [one for one in (part.when, swapped) if one]
    fitting = [
        one
        for one in readings
        if part.weekday is None or one.earliest is None or when.weekday(one.earliest) == part.weekday
    ]
    if len(set(fitting or readings)) == 1:
        return replace(part, when=(fitting or readings)[0])
    # 02/05/2025 is a day in May or in February.
    return replace(part, when=None, either=tuple(fitting or readings))


def _month(name: str) -> int:
    """1 to 12, from a name or its short form: "Sept."."""
    return MONTHS[name.lower().rstrip(".")]


def full_date(year: int, month: int, day: int) -> When | None:
    """A day; None for 30 February and for month 13."""
    try:
        return when.parse(f"{year}-{month:02d}-{day:02d}")
    except DateError:
        return None


def month_day(match: re.Match[str]) -> tuple[int, int] | None:
    """(month, day) of a match of MONTH_DAY; None for 30 February."""
    name, day = match["m1"] or match["m2"], int(match["d1"] or match["d2"])
    month = _month(name)
    # A leap year has every day that any year has.
    return (month, day) if 1 <= day <= when.days_in_month(2000, month) else None


def weekday(match: re.Match[str]) -> int | None:
    """The weekday of a match, Monday as 0; None where it names none."""
    name = match.groupdict().get("w")
    return WEEKDAYS[name.lower()] if name else None


@lru_cache(maxsize=1)
def _any_language() -> Any:
    # Imported here: it costs a quarter of a second, and most articles never need it.
    from dateparser.date import DateDataParser

    return DateDataParser(languages="bg cs da de el es fi fr hr hu it nl nb pl pt ro ru sk sl sv tr uk".split())


@lru_cache(maxsize=256)
def _in_any_language(text: str) -> When | None:
    data = _any_language().get_date_data(text)
    complete = data.date_obj is not None and {"year", "month", "day"} <= set(data.parts or ())
    return when.parse(data.date_obj.date().isoformat()) if complete else None
