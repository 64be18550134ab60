"""Lines that tell of the article and not of its story: bylines, datelines, "Published On 2 May 2025".

Scraped pages run them together with each other ("2 May 20252 May 2025") and with the first sentence
("date 2025-05-07 The ministry ..."), so a byline is matched as a run of parts, each with its place in a table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline import when
from timeline.errors import DateError
from timeline.when import MONTHS, When

MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
MONTH_NUMBERS |= {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

_MONTH = rf"(?:{'|'.join(sorted(map(re.escape, MONTH_NUMBERS), key=len, reverse=True))})\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+)?"
# "2 May 20252 May 2025": a year ends after four digits even when a digit follows.
_YEAR = r"(?P<{}>(?:1[5-9]|20)\d\d)(?!\d\d\d)"

# Each shape of a full date as pages print it, with named parts y, m, d; m is a number or an English month.
_SHAPES = (
    rf"{_YEAR.format('y')}-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
    rf"{_YEAR.format('y')}/(?P<m>\d\d?)/(?P<d>\d\d?)\b",
    rf"{_WEEKDAY}(?P<d>\d\d?)(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<m>{_MONTH}),?\s+{_YEAR.format('y')}",
    rf"{_WEEKDAY}(?P<m>{_MONTH})\s*(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR.format('y')}",
    rf"(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR.format('y')}",
    rf"(?P<d>\d\d?)[/-](?P<m>{_MONTH}|\d\d?)[/-]{_YEAR.format('y')}",
    rf"{_YEAR.format('y')}\s?年\s?(?P<m>\d\d?)\s?月\s?(?P<d>\d\d?)\s?日",
)
_SHAPE_PATTERNS = tuple(re.compile(shape, re.IGNORECASE) for shape in _SHAPES)
_DATE = "(?:" + "|".join(re.sub(r"\?P<\w>", "?:", shape) for shape in _SHAPES) + ")"

_TIME = (
    r"(?:(?:at\s+)?\d\d?[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\b\.?)?|\d\d?\s*[ap]\.?m\b\.?|\d{4}\s*(?=GMT|UTC))"
    r"(?:\s*\(?(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|IST|HKT|JST|AEST)\b(?:[+-]\d+)?\)?)?"
)
_AGE = r"(?:\d+|an?|one)\s+(?:minute|min|hour|hr|day|week|month|year)s?\s+ago"
_SPAN = r"\d+\s*[- ]?\s*min(?:ute)?s?(?:\s+read)?"
_PUBLISHED = (
    r"(?:first\s+|originally\s+|date\s+)?(?:published|posted|publicado|publié|veröffentlicht|pubblicato|gepubliceerd)"
    r"(?:\s+(?:date|time|on|at|am|el|le|il|op|in\s+print))?|date(?:\s+published)?|issued(?:\s+on)?|created(?:\s+on)?"
)
_UPDATED = (
    r"(?:last\s+)?(?:updated?|modified|edited|revised|actualizado|mis\s+à\s+jour|aktualisiert)"
    r"(?:\s+(?:on|at|am|el|le))?"
)
_LABEL = rf"(?:{_PUBLISHED}|{_UPDATED})\b\s*:?"
_BREAK = r"[\s|·•,;:/()\[\]–—-]+"
_NAME = r"(?:[A-Z][\w.'’-]*|de|von|van|der|bin|al|the)"
_BY = rf"[Bb][Yy]:?\s+{_NAME}(?:(?:,?\s+(?:and|&)\s+|,\s*|\s+){_NAME}){{0,9}}"

# What a byline may hold between and after its dates. Dates come first: "May" is also a name.
_PART = rf"(?:{_LABEL}|{_DATE}|{_TIME}|{_AGE}|{_SPAN})"
_FULL = re.compile(rf"\W*(?:(?:{_PART})(?:{_BREAK}|(?={_PART})|$)|(?:on|at|by)\s+(?={_PART}))+\W*", re.IGNORECASE)
_BY_LINE = re.compile(rf"\W*{_BY}[.]?(?:{_BREAK}(?P<rest>.*))?", re.DOTALL)

# "date 2025-05-07 The ministry ...": a label and its date, then a sentence on the same line.
_PREFIX = re.compile(
    rf"\W*(?:{_LABEL}\s*(?:on\s+)?)(?:{_DATE})(?:{_BREAK}|{_PART})*(?=[\"'“‘«(]?[A-Z0-9])", re.IGNORECASE
)

_PLACE = r"[A-Z][A-Z.'’ -]+[A-Z.](?:/[A-Z.'’ -]+)*(?:,\s+(?:[A-Z][\w.]*\s?){1,3})?"
_AGENCY = r"\((?:[A-Z][\w./& ]{1,40})\)"
_MONTH_DAY = rf"(?:(?P<md_m>{_MONTH})\s*(?P<md_d>\d\d?)|(?P<dm_d>\d\d?)\s+(?P<dm_m>{_MONTH}))"
_DASH = r"\s*(?:[-–—_]+|:)\s*"
# "LONDON, May 2 (Reuters) - ", "WASHINGTON (AP) _", "PARIS, 3 May 2020 — ", "HAVANA _"
_DATELINE = re.compile(
    rf"\W*{_PLACE}(?:,?\s+(?:(?P<full>(?i:{_DATE}))|(?i:{_MONTH_DAY})))?(?:\s*{_AGENCY})?{_DASH}(?=\S|$)"
)
_PLACE_AND_DATE = re.compile(rf"\W*(?:{_NAME}[, ]+){{1,4}}(?i:{_DATE})\W*")


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says: where it ends in its line, and a date.

    `when` is None when it names none. `month_day` is (month, day) where the year is missing, as in
    "LONDON, May 2 (Reuters) -". `label` is "published", "updated", "dateline" or "" for a bare date.
    """

    end: int
    when: When | None = None
    month_day: tuple[int, int] | None = None
    label: str = ""


def stated_date(text: str) -> When | None:
    """The date that a text is and nothing else: EDTF, or one of the ways in which pages print a full date.

    Slash dates of which either number could be the month are not read.

    >>> [str(stated_date(text)) for text in ("2025-05", "2 May 2025", "Fri, May 2nd, 2025", "2025-05-02T10:00Z")]
    ['2025-05', '2025-05-02', '2025-05-02', '2025-05-02']
    >>> stated_date("03/04/2024"), str(stated_date("25/04/2024"))
    (None, '2024-04-25')
    """
    text = text.strip()
    try:
        return when.parse(text)
    except DateError:
        pass
    for pattern in _SHAPE_PATTERNS:
        match = re.fullmatch(rf"(?:{pattern.pattern})(?:[\sT,|]+{_TIME})?\W*", text, re.IGNORECASE)
        if match:
            return _from_parts(match)
    month = re.fullmatch(rf"(?P<m>{_MONTH}),?\s+{_YEAR.format('y')}", text, re.IGNORECASE)
    if month:
        return when.month(int(month["y"]), MONTH_NUMBERS[month["m"].lower().rstrip(".")])
    return _in_any_language(text)


def _from_parts(match: re.Match[str]) -> When | None:
    month_text, day = match["m"].lower().rstrip("."), int(match["d"])
    month = MONTH_NUMBERS.get(month_text) or int(month_text)
    if "/" in match[0] and month_text.isdigit() and not match[0].startswith(match["y"]):
        if day <= 12 and month <= 12 and day != month:
            return None
        if month > 12:
            day, month = month, day
    try:
        return when.parse(f"{match['y']}-{month:02d}-{day:02d}")
    except DateError:
        return None


@lru_cache(maxsize=256)
def _in_any_language(text: str) -> When | None:
    if not re.search(r"[^\W\d_]{3}", text) or not re.search(r"(?<!\d)\d{4}(?!\d)", text) or len(text) > 40:
        return None
    # Imported here: it costs a quarter of a second, and most articles never need it.
    from dateparser.date import DateDataParser

    data = DateDataParser(settings={"STRICT_PARSING": False}).get_date_data(text)
    found, parts = data.date_obj, set(data.parts or ())
    if found is None or "year" not in parts:
        return None
    if {"month", "day"} <= parts:
        return when.parse(found.date().isoformat())
    return when.month(found.year, found.month) if "month" in parts else None


def _dates(text: str) -> list[tuple[int, When]]:
    found = []
    for match in re.finditer(_DATE, text, re.IGNORECASE):
        for pattern in _SHAPE_PATTERNS:
            inner = pattern.fullmatch(match[0])
            read = _from_parts(inner) if inner else None
            if read:
                found.append((match.start(), read))
                break
    return found


def _labelled(text: str) -> tuple[When | None, str]:
    """The date a run of byline parts gives; a date of publication goes before one of an update."""
    best: tuple[When | None, str] = (None, "")
    rank = {"published": 2, "": 1, "updated": 0}
    for start, read in _dates(text):
        before = text[:start]
        published = [m.end() for m in re.finditer(rf"\b(?:{_PUBLISHED})\b", before, re.IGNORECASE)]
        updated = [m.end() for m in re.finditer(rf"\b(?:{_UPDATED})\b", before, re.IGNORECASE)]
        label = ""
        if published or updated:
            label = "published" if max(published, default=-1) > max(updated, default=-1) else "updated"
        if best[0] is None or rank[label] > rank[best[1]]:
            best = (read, label)
    return best


def read_byline(line: str) -> Byline | None:
    """Read a line, or the beginning of one, as a byline; None when it is none.

    >>> read_byline("Published On 2 May 20252 May 2025").when.edtf
    '2025-05-02'
    >>> line = "date 2025-05-07 The ministry protested on Tuesday."
    >>> line[read_byline(line).end:]
    'The ministry protested on Tuesday.'
    >>> read_byline("LONDON, May 2 (Reuters) - Shares rose.").month_day
    (5, 2)
    >>> read_byline("Published in 2013, the book sold well.")
    """
    if _FULL.fullmatch(line):
        found, label = _labelled(line)
        if found or re.search(rf"(?:{_LABEL}|{_AGE}|{_SPAN})", line, re.IGNORECASE):
            return Byline(len(line), found, label=label)
    by = _BY_LINE.fullmatch(line)
    if by and len(line) < 160 and (not by["rest"] or _FULL.fullmatch(by["rest"])):
        found, label = _labelled(by["rest"] or "")
        return Byline(len(line), found, label=label)
    prefix = _PREFIX.match(line)
    if prefix:
        found, label = _labelled(prefix[0])
        return Byline(prefix.end(), found, label=label)
    dateline = _DATELINE.match(line)
    if dateline:
        dates = _dates(dateline["full"] or "")
        month = dateline["md_m"] or dateline["dm_m"]
        month_day = None
        if month:
            month_day = (MONTH_NUMBERS[month.lower().rstrip(".")], int(dateline["md_d"] or dateline["dm_d"]))
        return Byline(dateline.end(), dates[0][1] if dates else None, month_day, "dateline")
    if _PLACE_AND_DATE.fullmatch(line):
        return Byline(len(line), _dates(line)[0][1] if _dates(line) else None)
    return None
