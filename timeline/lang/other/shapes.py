"""The orders in which languages write day, month and year, as regular expressions over a text.

White space is bounded in them all: a line of blanks costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from timeline.lang.other.words import ERAS, Words

# A rule's name and the shape of its dates, with the groups `day`, `other` (the other end of a range), `month`, `year`.
Shape = tuple[str, str]
# A year that nothing but a preposition or a bracket calls one.
SOME = r"(?:1\d{3}|20\d\d)"


def one_of(words: Iterable[str]) -> str:
    """The regular expression of any of these words, the longest first; empty where there are none."""
    longest_first = sorted({word for word in words if word}, key=lambda word: (-len(word), word))
    return "|".join(r"\s".join(map(re.escape, word.split())) for word in longest_first)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """What the shapes of a language are made of."""

    day: str
    other: str
    month: str
    year: str
    ordinal: str
    day_mark: str
    weekday: str
    dash: str
    near: str
    gap: str
    # Words before a year and behind it, and what ends a word in the script.
    before: str
    after: str
    rim: str
    # No digits of a longer number: what a year must not follow.
    apart: str

    @property
    def year_word(self) -> str:
        return rf"(?:\s{{0,2}}(?:{self.after}){self.rim})?" if self.after else ""


def shapes(
    words: Words, months: Iterable[str], years: Iterable[str], weekdays: Iterable[str], eras: bool = False
) -> list[tuple[str, re.Pattern[str]]]:
    """The shapes of a language's dates with their rules, the fullest first. `years` are dateparser's words for one."""
    pieces = _pieces(words, months, list(years), list(weekdays))
    found = [*_eras(eras), *_periods(words, pieces), *_dates(words, pieces), *_years(pieces)]
    return [(rule, re.compile(shape, re.IGNORECASE)) for rule, shape in found]


def _pieces(words: Words, months: Iterable[str], years: list[str], weekdays: list[str]) -> _Pieces:
    edge, rim = ("", "") if words.spaceless else (r"(?<![^\W\d])", r"(?![^\W\d])")
    start = r"\d" if words.spaceless else r"\w"
    after = {*words.year_after.split(), *(word for word in years if len(word) > 1 or not word.isascii())}
    before = {*words.year_before.split(), *(word for word in years if len(word) > 2)}
    links = words.links.split()
    link = rf"(?:\.?\s{{0,2}}(?:{one_of(links)}))?" if links else ""
    to = one_of(words.ranges.split())
    worded = rf"|(?:{to})\s" if to and not words.spaceless else ""
    listed = f"|(?:{words.lists})\\s?" if words.lists and not words.spaceless else ""
    dash = rf"\.?\s?(?:[-–—~～]\s?{worded}{listed})"
    return _Pieces(
        day=rf"(?<![{start}.,:/$€£])(?P<day>\d{{1,2}})(?!\d)",
        other=rf"(?:(?<![{start}.,:/])(?P<other>\d{{1,2}}){dash})?",
        month=rf"(?<!\d){edge}(?P<month>{one_of(months)}){rim}",
        year=rf"(?<![{start}.,:/$€£-])(?P<year>\d{{4}})(?![\d%])(?![.,:/]\d)",
        ordinal=r"(?:\.|º|ª|°|er|-?(?:го|е|a|án|én|ang))?",
        day_mark=r"(?:\s?(?:日|일|d\.|ngày))?",
        weekday=rf"(?:{edge}(?:{one_of(weekdays)}),?\s{{1,2}})?" if weekdays and not words.spaceless else "",
        dash=dash,
        near=rf"{link}\s{{0,2}}",
        gap=rf"{link}[.,]?\s{{0,2}}",
        before=one_of(before),
        after=one_of(after),
        rim=rim,
        apart=rf"(?<![{start}.,:/$€£-])",
    )


def _eras(eras: bool) -> Iterator[Shape]:
    """ "昭和20年8月15日"."""
    if eras:
        shape = rf"(?P<era>{one_of(ERAS)})(?P<nth>\d{{1,2}}|元)年(?:(?P<number>\d{{1,2}})月(?:(?P<day>\d{{1,2}})日)?)?"
        yield "era", shape


def _periods(words: Words, pieces: _Pieces) -> Iterator[Shape]:
    """ "tra il 1939 e il 1945", "1990-talet", "anni '70"."""
    pairs = [pair.split("/") for pair in words.between.split("|") if pair]
    if pairs:
        # The first word asks for its own second.
        firsts = "|".join(rf"{re.escape(one)}\s(?=\d{{4}}\s{re.escape(other)}\s)" for one, other in pairs)
        seconds = one_of(other for _, other in pairs)
        yield "year-range", rf"(?<!\w)(?:{firsts})(?P<year>{SOME})\s(?:{seconds})\s(?P<last>{SOME})(?![\w%]|[.,]\d)"
    ten = rf"{pieces.apart}(?P<year>[12]\d\d0)(?!\d)"
    if tens_after := one_of(words.decade_after.split("|")):
        yield "decade", rf"{ten}(?:{tens_after})" + ("" if words.spaceless else r"\w*")
    if tens_before := one_of(words.decade_before.split("|")):
        yield "decade", rf"(?<!\w)(?:{tens_before})\s{ten}"
    if words.short_decade_after:
        yield "short-decade", rf"(?<![\w.,'’/-])(?P<ten>[2-9]0)(?:{words.short_decade_after})\w*"
    if words.short_decade_before:
        worded = rf"|(?P<word>{tens})(?!\w)" if (tens := one_of(words.decade_words.split())) else ""
        digits = r"['’]?(?P<ten>[2-9]0)(?![\d%]|[.,]\d)\.?"
        yield "short-decade", rf"(?<!\w)(?:{words.short_decade_before})\s(?:{digits}{worded})"


def _dates(words: Words, pieces: _Pieces) -> Iterator[Shape]:
    """Days and months, with a year and without."""
    p = pieces
    behind = rf"(?:{p.dash}(?P<other>\d{{1,2}})(?!\d){p.day_mark})?"
    yield "day-month-year", rf"{p.weekday}{p.other}{p.day}{p.ordinal}{p.near}{p.month}{p.gap}{p.year}{p.year_word}"
    yield "month-day-year", rf"{p.month}\s{{1,2}}{p.day},\s{{0,2}}{p.year}"
    yield "month-year", rf"{p.month}{p.gap}{p.year}{p.year_word}"
    if words.year_first:
        year = rf"{p.year}{p.year_word}"
        yield "year-month-day", rf"{year}\.?{p.near}{p.month}\.?{p.near}{p.day}{p.day_mark}{behind}"
        yield "year-day-month", rf"{year}\.?{p.near}{p.day}{p.ordinal}{p.near}{p.month}"
        yield "year-month", rf"{year}{p.near}{p.month}"
    if words.month_first:
        yield "month-day", rf"{p.month}\.?{p.near}{p.day}{p.day_mark}{behind}"
    else:
        yield "day-month", rf"{p.other}{p.day}{p.ordinal}{p.near}{p.month}"


def _years(pieces: _Pieces) -> Iterator[Shape]:
    """ "13.12.1950", "1950-1955 gg.", "в 1950 году", "nel 1950", "(1950)"."""
    before, after = pieces.before, rf"\s{{0,2}}(?:{pieces.after}){pieces.rim}" if pieces.after else ""
    opened = rf"(?:(?<=\()|(?<!\w)(?:{before})\s)" if before else r"(?<=\()"
    yield "numeric-date", r"(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1[12]\d{3}|[12]\d{3}([./])\d{1,2}\2\d{1,2})(?![\d/-])"
    if after:
        yield "year-range", rf"(?<![\w.,:/-])(?P<year>{SOME})\s?[-–—]\s?(?P<last>{SOME}){after}"
    yield "year-range", rf"{opened}(?P<year>{SOME})\s?[-–—]\s?(?P<last>{SOME})(?![\w-])"
    if after:
        yield "year", rf"{pieces.year}{after}"
    if before:
        yield "year-said", rf"(?<!\w)(?:{before})\s{pieces.year}"
    yield "year-in-brackets", rf"(?<=\()(?P<year>{SOME})(?=\))"
