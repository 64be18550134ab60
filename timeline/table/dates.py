"""Dates as people type them and as spreadsheets leave them, read into EDTF or refused with every reading named.

Three kinds of text stand in a date column: EDTF, which means what it says; a date in words ("autumn 2022",
"c. 2010"), which has one reading; and what a spreadsheet or a locale made of a date (`Oct-24`, `03/04/2024`, `800`),
which often has several. What the file held before (`stored`) decides between those, and nothing else does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from timeline import when as whens
from timeline.errors import DateError
from timeline.when import When

Order = Literal["", "dmy", "mdy"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a date cell means. `note` says how a text that is no EDTF was read; `problem` why it could not be."""

    when: When | None = None
    note: str = ""
    problem: str = ""
    doubt: str = ""


# The months as people abbreviate them in the languages whose spreadsheets write "Okt 24", "oct-24", "out/24".
_MONTHS = """
january jan januar januari janvier janv enero ene gennaio gen janeiro jänner
february feb februar februari février fevrier févr fev fév febrero febbraio febr fevereiro
march mar mär märz maerz mrz maart mrt mars marzo março
april apr avril avr abril abr aprile
may mai mei mayo maggio mag maio
june jun juni juin junio giugno giu junho
july jul juli juil juillet julio luglio lug julho
august aug août aout agosto ago augustus
september sep sept septembre septiembre settembre set setembro septiembre
october oct okt oktober octobre octubre ottobre ott outubro out
november nov novembre noviembre novembro
december dec dez dezember décembre déc diciembre dic dicembre dezembro
"""
MONTH_NUMBERS = {name: number for number, line in enumerate(_MONTHS.split("\n")[1:-1], 1) for name in line.split()}
_SEASON_NUMBERS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_M = r"(?P<m>[^\W\d_]{3,10})\.?"
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_QUOTES = dict.fromkeys(map(ord, '“”„‟"«»'), "")


def tidy(text: str) -> str:
    """One kind of dash, of space and of digit; no quotation marks around it."""
    if text.isascii() and text.isalnum():
        return text
    text = unicodedata.normalize("NFKC", text).translate(_DASHES).translate(_QUOTES)
    text = text.replace("’", "'").replace("‘", "'")
    text = re.sub(r"\s+", " ", text).strip(" '\t,;")
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def understand(text: str, stored: When | None = None, order: Order = "") -> Reading:
    """Read a date cell. `stored` is what the file held there before; `order` is the order of slash dates, if known.

    >>> understand("c. March 2018 - October 2022").when.edtf
    '2018-03~/2022-10'
    >>> understand("Oct-24").problem
    'is October 2024 or 24 October of some year. Write 2024-10, or the day as in 2024-10-24.'
    >>> understand("Oct-24", stored=whens.parse("2024-10")).note
    'was 2024-10 before a spreadsheet changed it'
    """
    if not text or text.isspace():
        return Reading()
    try:
        found = whens.parse(text)
    except DateError as error:
        reason = str(error)
    else:
        return Reading(found, doubt=_doubt(found, stored) if found != stored else "")
    return _understand(text, stored, order, reason)


def swapped(found: When, stored: When | None) -> bool:
    """Is this the stored day with day and month swapped, as a program with another locale writes it?"""
    if stored is None or stored == found or not (stored.exact and found.exact) or not stored.start:
        return False
    return found.edtf == f"{stored.edtf[:-5]}{stored.edtf[-2:]}-{stored.edtf[-5:-3]}"


def _doubt(found: When, stored: When | None) -> str:
    """What a person may not have meant, though it is a date: said as a warning, never acted upon."""
    if swapped(found, stored):
        return f"was {stored} when the table was last written: did a program swap day and month?"
    if stored is not None and found.edtf in (f"{stored}-01", f"{stored}-01-01"):
        return f"was {stored} when the table was last written: did a spreadsheet add the first day?"
    if stored is not None and stored.exact and found.exact and found.earliest is not None:
        # Excel and LibreOffice make 1905-05-03 of 1950 typed over a day.
        year = found.earliest - whens.day_number(1899, 12, 30)
        if 1000 <= year <= 2100:
            return f"is also what a spreadsheet makes of {year} typed over a day. If the year was meant, write {year}."
    start = found.start
    if start and start.month and start.unit is whens.Unit.SEASON and (start.year + 1) % 100 == start.month:
        years = f"{start.year}/{start.year // 100}{start.month}"
        return f"is read as {found.words()}. If it means two years, write {years}."
    return ""


@lru_cache(maxsize=4096)
def _understand(text: str, stored: When | None, order: Order, reason: str) -> Reading:
    plain = tidy(text)
    damaged = _damage(plain)
    if damaged is not None:
        return _settle(damaged, stored, order)
    try:
        typed = _typed(plain)
    except DateError as error:  # it is an interval, but backwards
        return Reading(problem=str(error).partition(" ")[2])
    if typed is not None:
        return Reading(typed, note=f"read as {typed}" if typed.edtf != text else "")
    return Reading(problem=_advice(text, reason))


def _advice(text: str, reason: str) -> str:
    shown = repr(text)
    for start in (f"{shown}: ", f"{shown} "):
        reason = reason.removeprefix(start)
    return reason if reason.startswith(("is ", "ends", "names", "there")) else f"is no date: {reason}"


# --- what spreadsheets and locales make of a date ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Damage:
    """The readings of a damaged date, each with its words. `also`: what it may have been without saying so."""

    readings: tuple[tuple[str, str], ...]
    cause: str
    certain: bool = False
    coarser: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    lost: bool = False


def _settle(damage: _Damage, stored: When | None, order: Order) -> Reading:
    possible = []
    for edtf, words in damage.readings:
        try:
            possible.append((whens.parse(edtf), words))
        except DateError:
            continue
    was = stored.edtf if stored else ""
    if stored and (damage.lost or was in damage.coarser or any(was == found.edtf for found, _ in possible)):
        return Reading(stored, note=f"was {was} before a spreadsheet changed it")
    if stored and any(_fits(stored, found) for found, _ in possible):
        return Reading(stored, note=f"was {was} before a spreadsheet changed it")
    if order and damage.orders:
        chosen = [found for found, words in possible if words.startswith(order)]
        if chosen:
            return Reading(chosen[0], note=f"read as {chosen[0].words()} ({chosen[0]})")
    distinct = {found.edtf: found for found, _ in possible}
    if damage.certain and len(distinct) == 1:
        only = next(iter(distinct.values()))
        note = f"read as {only.words()} ({only})"
        if only.start and only.start.day == 1 and damage.coarser:
            # LibreOffice and Excel make 01/10/2024 of a typed "October 2024".
            note += f"; if the month was meant, write {only.edtf[:-3]}"
        return Reading(only, note=note)
    return Reading(problem=damage.cause)


def _fits(stored: When, found: When) -> bool:
    """Is the stored date the one that was marked (`1950~`) or is it the month whose first day is written?"""
    return stored.edtf.rstrip("~?%") == found.edtf


def _full_years(two: str) -> list[int]:
    return [1900 + int(two), 2000 + int(two)]


def _month(name: str) -> int | None:
    return MONTH_NUMBERS.get(name.casefold().rstrip("."))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return whens.parse(f"{whens.year_text(year)}-{month:02d}-{day:02d}").edtf
    except DateError:
        return None


def _month_and_number(match: re.Match[str]) -> _Damage | None:
    month = _month(match["m"])
    if month is None:
        return None
    two = match["n"]
    name = whens.MONTHS[month - 1]
    years = _full_years(two)
    readings = [(f"{year}-{month:02d}", f"{name} {year}") for year in years]
    likely = f"20{two}" if int(two) <= 29 else f"19{two}"
    words = [f"{name} {likely}"]
    if 1 <= int(two) <= 31:
        words.append(f"{int(two)} {name} of some year")
    else:
        words = [f"{name} {year}" for year in years]
    example = f"{likely}-{month:02d}"
    day = f", or the day as in {likely}-{month:02d}-{int(two):02d}" if 1 <= int(two) <= 31 else ""
    cause = f"is {' or '.join(words)}. Write {example}{day}."
    firsts = tuple(f"{year}-{month:02d}-01" for year in years)
    return _Damage(tuple(readings), cause, coarser=firsts)


def _slash(match: re.Match[str]) -> _Damage | None:
    first, second, last = int(match["a"]), int(match["b"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    readings: list[tuple[str, str]] = []
    coarser: list[str] = []
    for year in years:
        for name, month, day in (("dmy", second, first), ("mdy", first, second)):
            edtf = _day(year, month, day)
            if edtf:
                readings.append((edtf, f"{name} {whens.parse(edtf).words()}"))
                if day == 1:  # Excel holds a month as its first day
                    coarser.append(edtf[:-3])
                # LibreOffice takes the Oct-24 that Excel made of 2024-10 for 24 October of this year.
                coarser += [f"{century}{day:02d}-{month:02d}" for century in (19, 20)]
    if not readings:
        return None
    distinct = list(dict.fromkeys(edtf for edtf, _ in readings))
    named = " or ".join(f"{whens.parse(edtf).words()} ({edtf})" for edtf in distinct)
    certain = len(distinct) == 1
    cause = f"is {named}: which one can't be told. Write one of them, or name the order (dmy or mdy)."
    orders = ("dmy", "mdy") if len(years) == 1 else ()
    return _Damage(tuple(readings), cause, certain, tuple(coarser), orders)


def _dots(match: re.Match[str]) -> _Damage | None:
    day, month, last = int(match["a"]), int(match["b"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    found = [edtf for year in years if (edtf := _day(year, month, day))]
    if not found:
        return None
    named = " or ".join(f"{whens.parse(edtf).words()} ({edtf})" for edtf in found)
    coarser = tuple(edtf[:-3] for edtf in found) if day == 1 else ()
    readings = tuple((edtf, "") for edtf in found)
    return _Damage(readings, f"is {named}: which century can't be told. Write one of them.", len(found) == 1, coarser)


def _named_day(match: re.Match[str]) -> _Damage | None:
    month = _month(match["m"])
    if month is None:
        return None
    day, last = int(match["a"]), match["y"]
    years = [int(last)] if len(last) == 4 else _full_years(last)
    found = [edtf for year in years if (edtf := _day(year, month, day))]
    if not found:
        return None
    named = " or ".join(found)
    coarser = tuple(edtf[:-3] for edtf in found) if day == 1 else ()
    cause = f"is {named}: which century can't be told. Write one of them."
    return _Damage(tuple((edtf, "") for edtf in found), cause, len(found) == 1, coarser)


def _named_day_without_year(match: re.Match[str]) -> _Damage | None:
    month = _month(match["m"])
    if month is None:
        return None
    name = whens.MONTHS[month - 1]
    number = match["n"]
    readings = tuple((f"{year}-{month:02d}", "") for year in _full_years(number)) if len(number) == 2 else ()
    cause = f"is {int(number)} {name} without its year. Write the year too, as in 2024-{month:02d}-{int(number):02d}."
    if len(number) == 2 and match["m"].casefold() != name.casefold():
        cause = (
            f"is {int(number)} {name} of some year or {name} 20{number}."
            f" Write 2024-{month:02d}-{int(number):02d} or 20{number}-{month:02d}."
        )
    return _Damage(readings, cause)


def _float(match: re.Match[str]) -> _Damage | None:
    year = int(match["y"])
    return _Damage(((whens.year_text(year), ""),), "", certain=True)


def _negative(match: re.Match[str]) -> _Damage | None:
    number = int(match["y"])
    cause = (
        f"is {number + 1} BC if it was {whens.year_text(-number)} (the year before 1 is 0000), or {number} BC."
        f" Write {whens.year_text(-number)} or {whens.year_text(1 - number)}."
    )
    return _Damage(((whens.year_text(-number), ""),), cause)


def _short_year(match: re.Match[str]) -> _Damage | None:
    number = int(match["y"])
    if number >= 100:
        return _Damage(((f"{number:04d}", ""),), "", certain=True)
    cause = f"is the year {number:04d}, 19{number:02d} or 20{number:02d}. Write all four digits."
    return _Damage(((f"{number:04d}", ""), (f"19{number:02d}", ""), (f"20{number:02d}", "")), cause)


def _unpadded(match: re.Match[str]) -> _Damage | None:
    year, month, day = int(match["y"]), int(match["b"]), match["d"]
    edtf = _day(year, month, int(day)) if day else (f"{year:04d}-{month:02d}" if 1 <= month <= 12 else None)
    if edtf is None:
        return None
    coarser = (edtf[:-3],) if day and int(day) == 1 else ()
    return _Damage(((edtf, ""),), "", certain=True, coarser=coarser)


def _with_time(match: re.Match[str]) -> _Damage | None:
    date = match["d"]
    if date.startswith(("1899-", "1900-01-")) and not re.search(r"[T ]0?0:00", match[0]):
        # LibreOffice makes 1900-01-09 04:51:27 of 10.2024 typed over a day.
        return _Damage((), "is a number that a spreadsheet took for a day and a time. Write the date.")
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return _Damage(((date, ""),), "", certain=True, coarser=coarser)


def _serial(match: re.Match[str]) -> _Damage | None:
    number = int(match["n"])
    if not 1 <= number <= 80000:
        return None
    # Excel counts days from 1899-12-30, as its 1900 had a 29 February.
    date = whens.iso(whens.day_number(1899, 12, 30) + number)
    coarser = tuple(date[:end] for end, rest in ((7, "-01"), (4, "-01-01")) if date.endswith(rest))
    return _Damage(((date, ""),), f"is a spreadsheet's day number for {date}, or a slip. Write {date}.", False, coarser)


def _lost(match: re.Match[str]) -> _Damage | None:
    return _Damage((), "is what a spreadsheet shows in place of a date. Write the date.", lost=True)


_DAMAGE: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], _Damage | None]]] = [
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in [
        (rf"{_M}[- /'.]{{1,2}}(?P<n>\d\d)", _month_and_number),
        (rf"(?P<n>\d{{1,2}})[-/. ]{{1,2}}{_M}", _named_day_without_year),
        (rf"(?P<a>\d{{1,2}})[-/.]{_M}[-/.](?P<y>\d{{4}}|\d\d)", _named_day),
        (r"(?P<a>\d{1,2})[/](?P<b>\d{1,2})[/](?P<y>\d{4}|\d\d)(?: 0?0:00(?::00)?)?", _slash),
        (r"(?P<a>\d{1,2})-(?P<b>\d{1,2})-(?P<y>\d{4})", _slash),
        (r"(?P<a>\d{1,2})\. ?(?P<b>\d{1,2})\. ?(?P<y>\d{4}|\d\d)", _dots),
        (r"(?P<y>\d{1,4})\.0+", _float),
        (r"-(?P<y>\d{1,3})(?:\.0+)?", _negative),
        (r"(?P<y>\d{1,3})", _short_year),
        (r"(?P<n>\d{5})(?:\.0+)?", _serial),
        (r"(?P<y>\d{4})-(?P<b>\d{1,2})(?:-(?P<d>\d{1,2}))?", _unpadded),
        (r"(?P<y>\d{4})[/.](?P<b>\d{1,2})[/.](?P<d>\d{1,2})", _unpadded),
        (r"(?P<y>\d{4})/(?P<b>0?[1-9]|1[0-2])(?P<d>)", _unpadded),
        (r"(?P<b>\d{1,2})[/.](?P<y>\d{4})(?P<d>)", _unpadded),
        (r"(?P<y>1\d{3}|20\d\d)(?P<b>\d\d)(?P<d>\d\d)", _unpadded),
        (r"(?P<d>-?\d{4}-\d\d-\d\d)[T ]\d\d?:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?", _with_time),
        (r"#+|#[A-ZÄÖÜ/0?!]+[!?]?|Err:\d+", _lost),
    ]
]


def _damage(plain: str) -> _Damage | None:
    for pattern, build in _DAMAGE:
        match = pattern.fullmatch(plain)
        if match:
            found = build(match)
            if found is not None:
                return found
    return None


def slash_order(texts: Iterable[str]) -> Order:
    """The order of a column's slash dates, when one of them can be read in one order only and none in the other.

    >>> slash_order(["03/04/2024", "28/06/1914"]), slash_order(["03/04/2024"])
    ('dmy', '')
    """
    found: set[Order] = set()
    for text in texts:
        if "/" not in text and text.count("-") != 2:
            continue
        match = re.fullmatch(r"\s*(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)\s*", text)
        if match:
            first, second = int(match[1]), int(match[2])
            if first > 12 >= second:
                found.add("dmy")
            elif second > 12 >= first:
                found.add("mdy")
    return found.pop() if len(found) == 1 else ""


# --- dates in words ---------------------------------------------------------------------------------------------

_ABOUT = re.compile(
    r"(?:c|ca|cca|circa|about|around|approx|approximately|roughly|~|≈|um|etwa|vers|hacia)(?:\. ?| |(?<=[~≈]))"
)
_QUESTION = re.compile(r" ?(?:\?|\(\?\)|\(uncertain\)|\(probably\))$|^(?:probably|possibly|perhaps|maybe) ")
_SIDES: Sequence[tuple[re.Pattern[str], str]] = [
    (re.compile(r"(?:since|from|starting|starting in|after and including) (.+)"), "from"),
    (
        re.compile(r"(.+?)(?: onwards?|\+| ?-| to (?:the )?(?:present|now|today|date)| ?- ?(?:present|now|today))"),
        "from",
    ),
    (re.compile(r"(?:until|till|by|up to|to|not later than|no later than) (.+)|(?:- ?)(.+)"), "to"),
    (re.compile(r"(?:before|prior to|pre-?) ?(.+)"), "before"),
    (re.compile(r"(?:after|post-?) ?(.+)"), "after"),
]
_JOINT = re.compile(r" ?- ?| to | until | till | through | and | bis | à | al? ")


def _typed(plain: str) -> When | None:
    lowered = plain.casefold()
    return _point(lowered) or _marked(lowered) or _open(lowered) or _range(lowered) or _choice(lowered)


def _choice(text: str) -> When | None:
    """
    >>> str(_choice("1950 or 1951"))
    '[1950,1951]'
    """
    found = [_point(part) for part in re.split(r", | or ", text)]
    if len(found) < 2 or not all(found):
        return None
    return whens.parse(f"[{','.join(map(str, found))}]")


def _marked(text: str) -> When | None:
    about = _ABOUT.match(text)
    if about:
        inner = _typed(text[about.end() :])
        if inner and inner.is_interval and inner.start and inner.end:
            # "c. 2018 - 2022": the sign stands at the first of the two
            first = whens.qualified(whens.parse(inner.start.edtf), approximate=True)
            return whens.interval(first, whens.parse(inner.end.edtf))
        return whens.qualified(inner, approximate=True) if inner else None
    question = _QUESTION.search(text)
    if question:
        inner = _typed((text[: question.start()] + text[question.end() :]).strip())
        return whens.qualified(inner, uncertain=True) if inner else None
    return None


def _open(text: str) -> When | None:
    for pattern, side in _SIDES:
        match = pattern.fullmatch(text)
        inner = _point_or_marked(next(group for group in match.groups() if group)) if match else None
        if inner is None or not inner.start or not inner.end:
            continue
        if side == "from":
            return whens.interval(inner, None)
        if side == "to":
            return whens.interval(None, inner)
        step = _neighbour(inner, -1 if side == "before" else 1)
        return whens.interval(None, step) if side == "before" else whens.interval(step, None)
    return None


def _neighbour(when: When, step: int) -> When:
    """The date of the same fineness just before or after: "before 1949" ends with 1948."""
    assert when.start is not None
    if when.unit is whens.Unit.DAY:
        return whens.day(when.start.earliest + step)
    if when.unit is whens.Unit.MONTH and when.start.month:
        index = when.start.year * 12 + when.start.month - 1 + step
        return whens.month(index // 12, index % 12 + 1)
    if when.unit is whens.Unit.YEAR:
        return whens.year(when.start.year + step)
    edge = when.start.earliest - 1 if step < 0 else when.start.latest + 1
    year, month, _ = whens.civil(edge)
    return whens.month(year, month) if when.unit is whens.Unit.SEASON else whens.year(year)


def _range(text: str) -> When | None:
    """The first cut that leaves a date on both sides; a dash between blanks goes before one inside a word."""
    text = re.sub(r"^(?:from|between) ", "", text)
    for cut in sorted(_JOINT.finditer(text), key=lambda match: " " not in match[0]):
        found = _between(text[: cut.start()], text[cut.end() :])
        if found:
            return found
    return None


def _between(left: str, right: str) -> When | None:
    day_first = re.fullmatch(r"([^\W\d_]+\.?) \d{1,2}", left)
    if day_first and re.fullmatch(r"\d{1,2},? \d{4}", right):  # "March 3-5, 2020"
        right = f"{day_first[1]} {right}"
    start, end = _point_or_marked(left), _point_or_marked(right)
    if start is None and end is not None and end.start and not end.is_interval:
        start = _point_or_marked(_completed(left, right, end.start.year))
    if end is None and start is not None and start.start and start.unit is whens.Unit.YEAR:
        short = re.fullmatch(r"\d\d", right)  # "1957-58"
        if short and int(right) > start.start.year % 100:
            end = whens.year(start.start.year // 100 * 100 + int(right))
    if start is None or end is None or not start.start or not end.end:
        return None
    return whens.interval(start, end)


_DAY_ALONE = re.compile(r"\d{1,2}(?:st|nd|rd|th|\.)?")


def _completed(left: str, right: str, year: int) -> str:
    """What the left side of "3 to 5 March 2020", "March - October 2022" or "44 - 43 BC" leaves to the right."""
    era = re.search(r" ?(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.?)$", right)
    if era and left.isdigit():
        return left + era[0]
    if _DAY_ALONE.fullmatch(left) and _DAY_ALONE.match(right):
        return _DAY_ALONE.sub(left, right, count=1)
    if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th|\.)? ?[^\W\d_]+|[^\W\d_]+ \d{1,2}|[^\W\d_]+\.?", left):
        return f"{left} {whens.year_text(year)}"
    return left


def _point_or_marked(text: str) -> When | None:
    text = text.strip()
    return _point(text) or _marked(text)


_YEAR = r"(?P<y>\d{3,4})"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.|º|er)?"
_WEEKDAY = r"(?:[^\W\d_]{2,10}day,? |[^\W\d_]{2}\w{0,2}\.?, )?"


def _built(build: Callable[[re.Match[str]], str | None]) -> Callable[[re.Match[str]], When | None]:
    def built(match: re.Match[str]) -> When | None:
        edtf = build(match)
        try:
            return whens.parse(edtf) if edtf else None
        except DateError:
            return None

    return built


def _named(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = _month(groups["m"])
    if month is None:
        return None
    day = f"-{int(groups['d']):02d}" if groups.get("d") else ""
    year = 1 - int(groups["bc"]) if groups.get("bc") else int(groups["y"])
    return f"{whens.year_text(year)}-{month:02d}{day}"


def _before_christ(match: re.Match[str]) -> str:
    return whens.year_text(1 - int(match["n"]))


def _century(match: re.Match[str]) -> str | None:
    number = int(match["n"])
    if match["bc"]:
        # EDTF has no century BC that ends with its year 1: its bounds say it
        return f"{whens.year_text(1 - number * 100)}/{whens.year_text(100 - number * 100)}"
    return whens.century(number).edtf


def _half(match: re.Match[str]) -> str:
    second = match["h"] == "second" or match["n"] == "2"
    return f"{match['y'] or match['y2']}-{41 if second else 40}"


_POINTS: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], When | None]]] = [
    (re.compile(pattern), _built(build))
    for pattern, build in [
        (rf"{_YEAR}(?: ?(?:a\.?d\.?|c\.?e\.?))?", lambda m: f"{int(m['y']):04d}"),
        (r"a\.?d\.? ?(?P<y>\d{1,4})|(?P<z>\d{1,2}) ?(?:a\.?d\.?|c\.?e\.?)", lambda m: f"{int(m['y'] or m['z']):04d}"),
        (r"(?P<n>[1-9]\d{0,3}) ?(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|a\. ?c\.?)", _before_christ),
        (rf"{_WEEKDAY}(?:the )?{_DAY} ?(?:of |de )?{_M},? ?(?:de |del )?{_YEAR}", _named),
        (rf"(?:{_DAY} )?{_M} (?P<bc>\d{{1,4}}) ?b\.?c\.?(?:e\.?)?", _named),
        (rf"{_WEEKDAY}{_M} ?(?:the )?{_DAY},? {_YEAR}", _named),
        (rf"(?:in |mid-?)?{_M}[ ,-]+(?:of |de |del )?{_YEAR}", _named),
        (rf"{_YEAR},? {_M}(?: {_DAY})?", _named),
        (
            rf"(?P<s>spring|summer|autumn|fall|winter)(?:,| of)? {_YEAR}",
            lambda m: f"{m['y']}-{_SEASON_NUMBERS[m['s']]}",
        ),
        (r"(?P<y>\d{4})/(?P<n>1[3-9]|[2-9]\d)", lambda m: f"{m['y']}/{m['y'][:2]}{m['n']}"),
        (r"(?:the )?(?P<y>\d{3})0'?s", lambda m: f"{m['y']}X"),
        (
            r"(?:the )?(?P<n>\d{1,2})(?:st|nd|rd|th) century(?: (?:a\.?d\.?|c\.?e\.?))?(?P<bc> b\.?c\.?(?:e\.?)?)?",
            _century,
        ),
        (
            rf"(?:the )?(?P<q>first|second|third|fourth|q[1-4]) ?(?:quarter )?(?:of )?{_YEAR}",
            lambda m: f"{m['y']}-{_quarter(m['q'])}",
        ),
        (rf"(?:the )?(?P<h>first|second) half (?:of )?{_YEAR}|h(?P<n>[12]) (?P<y2>\d{{4}})", _half),
        (rf"{_YEAR}[ -]?q(?P<q>[1-4])", lambda m: f"{m['y']}-{32 + int(m['q'])}"),
        (
            r"(?P<y>\d{4})年(?:(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?)?",
            lambda m: "-".join(f"{int(part):02d}" for part in m.groups() if part),
        ),
    ]
]


def _quarter(name: str) -> int:
    return 32 + (int(name[1]) if name[0] == "q" else "first second third fourth".split().index(name) + 1)


def _point(text: str) -> When | None:
    try:
        return whens.parse(text.upper())
    except DateError:
        pass
    for pattern, build in _POINTS:
        match = pattern.fullmatch(text)
        if match:
            found = build(match)
            if found:
                return found
    return None
