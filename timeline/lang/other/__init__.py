"""Every other language that dateparser knows: absolute dates only, by its locale data.

A candidate is a month's name or number beside a day or a year, in the orders that languages have; it counts when
dateparser, asked what the text contains (`parts`), reads the same date in it. Its finder, `search_dates`, is never
asked: it takes "We", "Die" and "mit" for dates. What is counted from today ("tre giorni fa") or stands without a
number ("in aprile") is not read, and neither is a bare number that nothing calls a year.

dateparser takes half a second to import, so it is imported when such a language is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from timeline.lang.builders import iso_date
from timeline.lang.cues import Joins
from timeline.lang.language import Language
from timeline.lang.other.shapes import one_of, shapes
from timeline.lang.other.words import ERAS, LANGUAGES, SAME, Words
from timeline.lang.rule import Found, Rule
from timeline.lang.values import Date, Span

MONTHS = "january february march april may june july august september october november december".split()

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

# Before Christ, in whatever language has these letters.
BEFORE_CHRIST = re.compile(
    r"\s{0,2}(?:a\. ?C\.|a\. ?e\. ?[vc]\.|до н\. ?[эе]\.|p\. ?n\. ?e\.|v\. ?Chr\.|f\. ?Kr\.|př\. ?n\. ?l\."
    r"|pred n\. ?l\.|î\. ?Hr\.|π\. ?Χ\.|eKr|pr\. ?Kr\.|i\. ?e\.)"
)
# What is counted or paid with, behind a number that is no year.
COUNTED = re.compile(
    r"(?:\s(?:al?|do|tot|till|по|-|–)\s\d+)?\s?(?:euros?|eur|€|\$|£|zł|kr|руб\w*|km|kg|met(?:er|ri|ros)|dolar\w*|dollar[is]?"
    r"|dólares)(?!\w)",
    re.IGNORECASE,
)
# "In 1024 × 768", "kB (1000)": a number that nothing but a small word calls a year is a late one.
FIRST_BARE_YEAR, FIRST_YEAR, LAST_YEAR = 1100, 1000, 2700
# From here on a year may be counted from elsewhere (`Words.years_ahead`).
FAR_YEAR = 2300


def knows(code: str) -> bool:
    """Does dateparser have the language?"""
    from dateparser.data.languages_info import language_order

    return SAME.get(code, code) in language_order


@cache
def language(code: str) -> Language:
    """The dates of a language that has no file of its own."""
    return Locale(SAME.get(code, code), code)


@dataclass(frozen=True, slots=True)
class _Month:
    """A form of a month: its number, dateparser's own form, and whether it is cut short ("már" is "already")."""

    number: int
    form: str
    is_cut: bool = False


class Locale(Language):
    """A language read through dateparser. `code` is dateparser's name of it, `name` the one that was asked for."""

    def __init__(self, code: str, name: str) -> None:
        from dateparser.date import DateDataParser
        from dateparser.languages.loader import LocaleDataLoader

        self._words = words = LANGUAGES.get(code, Words())
        joins = Joins(ranges=("-", "–", "—", "~", "～", *words.ranges.split()))
        super().__init__(name, {}, {}, [Rule("iso-date", "date:ISO", iso_date)], ["ISO"], {}, joins=joins)
        info: dict[str, Any] = LocaleDataLoader().get_locale(code).info
        # What the words leave out comes from a leap year, and never from today: 29 February is a day in any year.
        only = {
            "PARSERS": ["absolute-time"],
            "PREFER_DAY_OF_MONTH": "first",
            "RELATIVE_BASE": datetime(2000, 1, 1),
        }
        # Numbers alone come in the order of the country; beside a month's name two digits are the day ("13 december",
        # which Swedish's order of year, month and day takes for 2013).
        self._numbers = DateDataParser(languages=[code], settings=only)
        self._names = DateDataParser(languages=[code], settings={**only, "DATE_ORDER": "DMY"})
        self._agreed: dict[tuple[Any, ...], bool] = {}
        self._months = _months(info, words)
        self._turn = re.compile(rf"\s({one_of(words.turns) or '(?!)'})(?!\w)", re.IGNORECASE)
        self._list = re.compile(rf"\.?\s(?:{words.lists or '(?!)'})\b", re.IGNORECASE)
        self._decades = {word: 1920 + 10 * place for place, word in enumerate(words.decade_words.split())}
        weekdays = [str(form) for key in WEEKDAYS for form in info.get(key, ()) if len(str(form)) > 3]
        years = [str(word) for word in info.get("year", ())]
        self._patterns = shapes(words, self._months, years, weekdays, eras=code == "ja")

    def find(self, paragraph: str) -> Iterator[Found]:
        """Every absolute date of a paragraph, left to right."""
        found = list(super().find(paragraph))
        paragraph = paragraph.translate(self._words.letters)
        taken = bytearray(len(paragraph))
        for one in found:
            taken[one.start : one.end] = b"x" * (one.end - one.start)
        for rule, pattern in self._patterns:
            for match in pattern.finditer(paragraph):
                if any(taken[match.start() : match.end()]):
                    continue
                for one in self._read(rule, match):
                    taken[one.start : one.end] = b"x" * (one.end - one.start)
                    found.append(one)
        return iter(sorted(found, key=lambda one: one.start))

    def _read(self, rule: str, match: re.Match[str]) -> list[Found]:
        """What the shape of a rule has found; nothing where it is no date after all."""
        match rule:
            case "numeric-date":
                return self._numeric(match)
            case "year-range":
                return _year_range(match)
            case "short-decade":
                return [Found(*match.span(), rule, self._short_decade(match))]
            case "decade":
                return [Found(*match.span(), rule, Date(decade=int(match["year"])))]
            case "era":
                return [Found(*match.span(), rule, _of_era(match))]
            case _:
                return self._calendar_date(rule, match)

    def _calendar_date(self, rule: str, match: re.Match[str]) -> list[Found]:
        """A day, a month, a year, or what there is of them."""
        parts, text = match.groupdict(), match.string
        month = self._months.get(" ".join((parts.get("month") or "").lower().split()))
        year, day, other = (int(parts[key]) if parts.get(key) else None for key in ("year", "day", "other"))
        if self._is_no_date(match, month, year, day) or not self._agrees(match[0], month, year, day):
            return []
        if year and not month and (before_christ := BEFORE_CHRIST.match(text, match.end())):
            return [Found(match.start("year"), before_christ.end(), "year-bc", Date(year=1 - year))]
        ahead = self._words.years_ahead if year and year > FAR_YEAR else 0
        date = Date(year=year - ahead if year else None, month=month.number if month else None, day=day)
        if other is not None:
            return self._two_days(rule, match, date, other)
        if rule == "day-month" and (turn := self._turn.match(text, match.end())):
            date = Date(month=date.month, day=day, direction=self._words.turns[turn[1].lower()])
            return [Found(match.start(), turn.end(), "day-month-turned", date)]
        return [Found(*match.span("year" if rule == "year-said" else 0), rule, date)]

    def _is_no_date(self, match: re.Match[str], month: _Month | None, year: int | None, day: int | None) -> bool:
        """Is it a number of things, a word that a month is like, a street?"""
        text = match.string
        if year and not month and COUNTED.match(text, match.end("year")):
            return True
        if year and not (FIRST_YEAR if month else FIRST_BARE_YEAR) <= year <= LAST_YEAR:
            return True
        full = year and day and not self._words.month_first
        if month and month.is_cut and text[match.end("month") : match.end("month") + 1] != "." and not full:
            return True
        behind = text[match.end() : match.end() + 40].lstrip().split(" ", 1)[0].strip(",.;").lower()
        if not year and behind in self._words.no_date_before.split():
            return True
        return bool(day and not year and self._names_place(match))

    def _names_place(self, match: re.Match[str]) -> bool:
        """ "via 25 aprile", "19 Mayıs Caddesi": is the day a name?"""
        text = match.string
        before = re.findall(r"\w+", text[max(0, match.start() - 20) : match.start()])[-1:]
        behind = re.match(r"\.?\s(\w+)", text[match.end() : match.end() + 20])
        return (bool(before) and before[0].lower() in self._words.named_before.split()) or (
            behind is not None and behind[1].lower() in self._words.named_behind.split()
        )

    def _two_days(self, rule: str, match: re.Match[str], date: Date, other: int) -> list[Found]:
        """ "3-5 aprile 1950", "il 2 e il 3 giugno": the other day stands first, or last where the month does."""
        if date.day == other or not 1 <= other <= 31:
            return []
        there = Date(year=date.year, month=date.month, day=other)
        first, last = sorted((date, there), key=lambda one: one.day or 0)
        (_, cut), (start, _) = sorted((match.span("day"), match.span("other")))
        if not self._list.match(match.string, cut):
            first_span, last_span = (match.start(), cut), (start, match.end())
            return [Found(*first_span, rule, Span(first, last, 0)), Found(*last_span, rule, Span(first, last, 1))]
        if first.day == date.day:
            return [Found(match.start("day"), match.end(), rule, date)]
        return [Found(match.start(), cut, rule, first), Found(start, match.end(), rule, last)]

    def _short_decade(self, match: re.Match[str]) -> Date:
        """ "anni '70", "jaren zestig"."""
        word = match.groupdict().get("word")
        return Date(decade=self._decades[word.lower()] if word else 1900 + int(match["ten"]))

    def _numeric(self, match: re.Match[str]) -> list[Found]:
        data = self._data(self._numbers, match[0])
        if data is None or set(data.parts) != {"year", "month", "day"}:
            return []
        date = data.date_obj
        return [Found(*match.span(), "numeric-date", Date(year=date.year, month=date.month, day=date.day))]

    def _agrees(self, text: str, month: _Month | None, year: int | None, day: int | None) -> bool:
        """Does dateparser find the same parts? It takes a millisecond, so what was asked before is remembered."""
        asked = text, month, year, day
        if asked not in self._agreed:
            if len(self._agreed) > 1 << 14:
                self._agreed.clear()
            self._agreed[asked] = self._read_alike(*asked)
        return self._agreed[asked]

    def _read_alike(self, text: str, month: _Month | None, year: int | None, day: int | None) -> bool:
        """The words as they stand, or in their plainest form."""
        wanted = {"year": year, "month": month.number if month else None, "day": day}
        stated = {part: value for part, value in wanted.items() if value is not None}
        plain = " ".join(str(part) for part in (day, month.form if month else "", year) if part)
        for words in dict.fromkeys((text, plain)):
            data = self._data(self._names, words)
            if data is not None and {part: getattr(data.date_obj, part) for part in data.parts} == stated:
                return True
        return False

    def _data(self, parser: Any, text: str) -> Any:
        data = parser.get_date_data(re.sub(r"\d", lambda digit: str(int(digit[0])), text))
        return data if data.date_obj is not None and data.parts else None


def _months(info: dict[str, Any], words: Words) -> dict[str, _Month]:
    """The months by their forms, in small letters, of a language's `info` in dateparser."""
    months: dict[str, _Month] = {}
    inflected = words.months.split()
    for number, key in enumerate(MONTHS, 1):
        names = [str(form) for form in info.get(key, ())]
        longest = max(map(len, names), default=0)
        for form in names:
            cut = form.isalpha() and len(form) <= 4 < longest and ord(form[0]) < 0x530
            months.setdefault(form.lower(), _Month(number, form, cut))
        if inflected and names:
            months.setdefault(inflected[number - 1], _Month(number, max(names, key=len)))
    return months


def _of_era(match: re.Match[str]) -> Date:
    """ "昭和20年8月15日"; 元 is the first year."""
    nth = 1 if match["nth"] == "元" else int(match["nth"])
    month, day = (int(match[part]) if match[part] else None for part in ("number", "day"))
    return Date(year=ERAS[match["era"]] + nth, month=month, day=day)


def _year_range(match: re.Match[str]) -> list[Found]:
    first, last = Date(year=int(match["year"])), Date(year=int(match["last"]))
    # "Od 1500 do 2000 osób": round numbers count.
    counts = all(int(match[name]) % 50 == 0 for name in ("year", "last"))
    if match["year"] >= match["last"] or (counts and match.string[match.end() : match.end() + 2].strip().isalpha()):
        return []
    return [
        Found(*match.span("year"), "year-range", Span(first, last, 0)),
        Found(*match.span("last"), "year-range", Span(first, last, 1)),
    ]
