"""Lines that tell of the article and not of its story: bylines, datelines, "Published On 2 May 2025".

Scraped pages run them together with each other ("2 May 20252 May 2025") and with the first sentence
("date 2025-05-07 The ministry ..."), so a line is read part by part: it is a byline when the parts of the table below
cover it, or cover its beginning up to where a sentence starts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from timeline import when
from timeline.errors import DateError
from timeline.when import MONTHS, When

MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
MONTH_NUMBERS |= {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}

# Lines longer than this are prose; what they begin with may still be a byline.
LONGEST = 200

_MONTH = rf"(?:{'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+)?"
# In "2 May 20252 May 2025" a year ends after four digits although a digit follows.
_YEAR = r"(?P<y>(?:1[5-9]|20)\d\d)(?!\d\d\d)"

# How pages print a full date; `m` is a number or an English month.
_DATES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"{_YEAR}/(?P<m>\d\d?)/(?P<d>\d\d?)\b",
        rf"{_WEEKDAY}(?P<d>\d\d?)(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?P<m>{_MONTH}),?\s+{_YEAR}",
        rf"{_WEEKDAY}(?P<m>{_MONTH})\s*(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?{_YEAR}",
        rf"(?P<d>\d\d?)[/-](?P<m>{_MONTH}|\d\d?)[/-]{_YEAR}",
        rf"{_YEAR}\s?年\s?(?P<m>\d\d?)\s?月\s?(?P<d>\d\d?)\s?日",
    )
)
_MONTH_OF_YEAR = re.compile(rf"(?P<m>{_MONTH}),?\s+{_YEAR}", re.IGNORECASE)
# "2 de mayo de 2025", "2. Mai 2025", "2 мая 2025": which month that is, dateparser knows.
_FOREIGN_DATE = re.compile(r"\d\d?(?:\.|er|º)?\s+(?:de\s+)?[^\W\d_]{3,12}\.?,?\s+(?:de\s+|del\s+)?(?:1[5-9]|20)\d\d\b")

_OF_ARTICLE = r"(?:(?:this\s+|the\s+)?(?:article|story|post|page)\s+(?:was\s+)?)?(?:first\s+|originally\s+|last\s+)?"
_CAP = r"[A-ZÀ-ÞŠŽА-Я]"
# "Jim O'Hara, May 3": a month before a number is no name.
_NAME = rf"(?!(?i:{_MONTH})\s*\d)(?:{_CAP}[\w.'’-]*|de|la|von|van|der|den|bin|al)"

# The parts of a byline. A part that is `strong` makes a byline of a line that holds nothing but parts.
_PARTS: tuple[tuple[str, str], ...] = (
    (
        "published",
        rf"(?i:{_OF_ARTICLE}(?:published|posted|issued|created)(?:\s+(?:date|time|on|at|in\s+print))*\b"
        r"|date(?:\s+published)?\b|publication\s+date\b"
        r"|publié(?:e)?(?:\s+le)?\b|veröffentlicht(?:\s+am)?\b|erschienen(?:\s+am)?\b|publicado(?:\s+(?:el|em))?\b"
        r"|pubblicato(?:\s+il)?\b|gepubliceerd(?:\s+op)?\b|发布时间|发布于|发表于|发布日期|掲載日|公開日)\s*[:：]?",
    ),
    (
        "updated",
        rf"(?i:{_OF_ARTICLE}(?:updated?|modified|edited|revised)(?:\s+(?:date|on|at))?\b"
        r"|(?:modifié|mis\s+à\s+jour)(?:\s+le)?\b|aktualisiert(?:\s+am)?\b|stand(?=\s*:)|actualizado(?:\s+el)?\b|更新时间|更新于)"
        r"\s*[:：]?",
    ),
    (
        "time",
        r"(?i:(?:at\s+|um\s+|à\s+)?(?:\d\d?[:.h]\d\d(?::\d\d)?(?!\d)(?:\s*[ap]\.?m\b\.?)?(?:\s*uhr)?|\d\d?\s*[ap]\.?m\b\.?)"
        r"(?:\s*\(?(?:gmt|utc|bst|cet|cest|[ecmp][sd]?t|ist|hkt|jst|aest|aedt)(?=\W|$|updated|published)(?:[+-]\d+)?\)?)?"
        r"|\d{4}\s+(?:gmt|utc)\b)",
    ),
    ("age", r"(?i:(?:\d+|an?|one)\s+(?:minute|min|hour|hr|day|week|month|year)s?\s+ago\b)"),
    ("span", r"(?i:\d+\s*-?\s*min(?:ute)?s?(?:\s+read)?\b)"),
    ("credit", r"(?i:source|editor|author|reporter)\s*:\s*[^|·•.:\d]{2,40}(?=[|·•]|$)"),
    (
        "by",
        rf"(?:(?i:written|story|text|report)\s+)?[Bb](?:y|Y):?\s+{_NAME}(?:(?:,?\s+(?:and|&|in|for)\s+|,\s*|\s+){_NAME}){{0,9}}",
    ),
    ("name", rf"{_CAP}[\w.'’-]*(?:\s+{_NAME}){{0,4}}(?=\s*[|·•,–—-]|\s*$)"),
    ("glue", r"(?i:on|at|am|um|in)\b"),
    ("break", r"[\s|·•,;:/()\[\]–—.-]+"),
)
_PART = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PARTS))
_STRONG = {"published", "updated", "date", "age", "span", "by", "credit"}

# A part as it was read: its kind, where it ends, and the date if it is one that could be read.
Part = tuple[str, int, When | None]

_PLACE = rf"{_CAP}[\w.'’-]*(?:[ /]{_CAP}[\w.'’-]*){{0,3}}"
_REGION = rf",\s+(?!(?i:{_MONTH})){_CAP}[\w.]*(?:\s{_CAP}[\w.]*)?"
_AGENCY = r"(?:\([A-Z][\w./& -]{1,40}\)|/[A-Z][\w -]{2,30}/)"
_MONTH_DAY = rf"(?i:(?P<m1>{_MONTH})\s*(?P<d1>\d\d?)|(?P<d2>\d\d?)\s+(?P<m2>{_MONTH}))(?!\d|\s*,?\s+\d{{4}})"
_ANY_DATE = "(?i:" + "|".join(re.sub(r"\?P<\w>", "?:", shape.pattern) for shape in _DATES[:5]) + ")"
_DASH = r"\s*(?:--+|[-–—_])\s*"
# "LONDON, May 2 (Reuters) - ", "NEW YORK, Sept. 30, 2023 (AP) — ", "HAVANA _", "(CNN) — "
_DATELINE = re.compile(
    rf"\W{{0,2}}(?P<place>{_PLACE})(?P<region>{_REGION}(?!\s*\d))?"
    rf"(?:,?\s+(?:(?P<date>{_ANY_DATE})|{_MONTH_DAY}))?"
    rf"(?:\s*(?P<agency>{_AGENCY})(?:\.\s+|{_DASH})|(?P<dash>{_DASH}))(?=[\"'“‘`«(]*[{_CAP[1:-1]}\d]|$)"
)
_AGENCY_FIRST = re.compile(rf"{_AGENCY}\s*(?:--+|[-–—])\s*(?=\S)|\((?:CNN|AP|AFP|Reuters)\)\s*(?={_CAP})")


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
    """The date that a text is and nothing else: EDTF, or one of the ways in which pages print a date.

    A slash date of which either number could be the month is not read.

    >>> [str(stated_date(text)) for text in ("2025-05", "2 May 2025", "Fri, May 2nd, 2025", "2 mai 2025")]
    ['2025-05', '2025-05-02', '2025-05-02', '2025-05-02']
    >>> stated_date("03/04/2024"), str(stated_date("25/04/2024"))
    (None, '2024-04-25')
    """
    # Only the day counts of "2025-05-02T23:59:00-04:00", as the page's own clock has it.
    text = re.sub(r"^(\d{4}-\d\d-\d\d)[T ]\d\d:.*", r"\1", text.strip())
    try:
        return when.parse(text)
    except DateError:
        pass
    month = _MONTH_OF_YEAR.fullmatch(text)
    if month:
        return when.month(int(month["y"]), MONTH_NUMBERS[month["m"].lower().rstrip(".")])
    parts = _parts(text)
    if parts is None or not {kind for kind, _, _ in parts} <= {"date", "time", "break"}:
        return None
    return next((found for kind, _, found in parts if kind == "date"), None)


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
    return _whole_line(line) or _labelled_prefix(line) or _dateline(line)


def _parts(line: str) -> list[Part] | None:
    """The parts of a line as (kind, end, date), or None where something else stands in it."""
    parts: list[Part] = []
    position = 0
    while position < len(line):
        part = _next_part(line, position)
        if part is None:
            return None
        parts.append(part)
        position = part[1]
    return parts


def _next_part(line: str, position: int) -> Part | None:
    for pattern in _DATES:
        match = pattern.match(line, position)
        if match:
            return ("date", match.end(), _from_parts(match))
    foreign = _FOREIGN_DATE.match(line, position)
    if foreign:
        found = _in_any_language(foreign[0])
        if found:
            return ("date", foreign.end(), found)
    match = _PART.match(line, position)
    return (str(match.lastgroup), match.end(), None) if match and match.end() > position else None


def _from_parts(match: re.Match[str]) -> When | None:
    month_text, day = match["m"].lower().rstrip("."), int(match["d"])
    month = MONTH_NUMBERS.get(month_text) or int(month_text)
    if "/" in match[0] and month_text.isdigit() and not match[0].startswith(match["y"]):
        if day <= 12 and month <= 12 and day != month:
            return None  # 02/05/2025 is a day in May or in February
        if month > 12:
            day, month = month, day
    try:
        return when.parse(f"{match['y']}-{month:02d}-{day:02d}")
    except DateError:
        return None


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


def _pick(parts: list[Part]) -> tuple[When | None, str]:
    """The date that parts give, with its label: that of publication before a bare one before that of an update."""
    order = ("published", "", "updated")
    label = ""
    found: list[tuple[int, int, When, str]] = []
    for kind, _, date in parts:
        if kind in ("published", "updated"):
            label = kind
        elif date:
            found.append((order.index(label), len(found), date, label))
    if not found:
        return None, label
    _, _, date, label = min(found)
    return date, label


def _whole_line(line: str) -> Byline | None:
    if len(line) > LONGEST or not line.strip():
        return None
    parts = _parts(line)
    if parts is None:
        return None
    kinds = [kind for kind, _, _ in parts if kind != "break"]
    if not _STRONG & set(kinds) or ("name" in kinds and not {"date", "age"} & set(kinds)):
        return None
    found, label = _pick(parts)
    return Byline(len(line), found, label=label)


def _labelled_prefix(line: str) -> Byline | None:
    """A label and its date, then a sentence: "date 2025-05-07 The ministry ..."."""
    parts: list[Part] = []
    position = 0
    while True:
        part = _next_part(line, position)
        if part is None or part[0] in ("by", "name", "glue"):
            break
        parts.append(part)
        position = part[1]
    solid = [kind for kind, _, _ in parts if kind != "break"]
    if solid[:2] not in (["published", "date"], ["updated", "date"]):
        return None
    gap = line[parts[-2][1] if parts[-1][0] == "break" else position : position]
    if "," in gap or not re.match(rf"[\"'“‘«(]*[{_CAP[1:-1]}\d]", line[position:]):
        return None
    found, label = _pick(parts)
    return Byline(position, found, label=label)


def _dateline(line: str) -> Byline | None:
    first = _AGENCY_FIRST.match(line)
    if first:
        return Byline(first.end(), label="dateline")
    match = _DATELINE.match(line)
    if not match:
        return None
    month_text, day = match["m1"] or match["m2"], match["d1"] or match["d2"]
    dated = bool(match["date"] or month_text)
    place = match["place"] + (match["region"] or "")
    if not match["agency"] and not dated:
        # "CIA - Two videos" is a headline: a place alone needs a long dash, and capitals or "Washington, D.C."
        long_dash = match["dash"].strip() not in ("-", "–")
        if not long_dash or not (match["place"].isupper() or re.search(r", [A-Z][\w.]*\.$", place)):
            return None
    month_day = (MONTH_NUMBERS[month_text.lower().rstrip(".")], int(day)) if month_text else None
    found = stated_date(match["date"]) if match["date"] else None
    return Byline(match.end(), found, month_day, "dateline")
