"""Lines that tell of the article and not of its story: bylines, datelines, "Published On 2 May 2025".

Scraped pages run them together with each other ("2 May 20252 May 2025") and with the first sentence
("date 2025-05-07 The ministry ..."), so a line is read part by part: it is a byline when the parts of the table below
cover it, or cover its beginning up to where a sentence starts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from timeline import when
from timeline.articles.byline_parts import CAP, PARTS, ZONE
from timeline.articles.printed_dates import (
    DATES,
    MONTH,
    MONTH_DAY,
    ONLY_YEAR,
    Part,
    full_date,
    month_day,
    month_of_year,
    printed_date,
    weekday,
)
from timeline.errors import DateError
from timeline.when import When

# Lines longer than this are prose; what they begin with may still be a byline.
LONGEST = 200
# What follows a byline on its line is a story from so many characters on, and else a button: "| Report abuse".
SHORTEST = 30


_CLOCK = re.compile(rf"\d\s*[ap]\.?m\b|\d\s*\(?{ZONE}", re.IGNORECASE)
_SENTENCE = re.compile(rf"[\"'“‘«(]*[{CAP[1:-1]}\d]|\(\w")
_PART = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, _, pattern in PARTS))
# One of these makes a byline of a line that holds nothing but parts.
_STRONG = {"first", "print", "aside", "published", "updated", "date", "season", "age", "span", "by", "credit"}
# Who issued what the date is of; a name alone may as well be what the story is about.
_ISSUER = {"by", "document", "periodical", "credit"}
# What labels the dates after it, the best first: what was first published elsewhere was written for that day. An
# issue may be dated ahead, and what is "in print" is the next day's. The last two date no article: "archived" says
# that it was there by then, and "accessed" may speak of another page.
LABELS = ("first", "published", "dateline", "issue", "", "updated", "print", "archived", "aside")

_PLACE = rf"{CAP}[\w.'’-]*(?:[ /]{CAP}[\w.'’-]*){{0,3}}"
_REGION = rf",\s+(?!(?i:{MONTH})){CAP}[\w.]*(?:\s{CAP}[\w.]*)?"
_AGENCY = r"(?:\((?:[A-Z]|dpa|afp|ap|rtr|sid|epd|kna|ots)[\w./& -]{0,40}\)|/[A-Z][\w -]{2,30}/)"
_ANY_DATE = "(?i:" + "|".join(re.sub(r"\?P<\w+>", "?:", shape.pattern) for shape in DATES[:6]) + ")"
_ANY_MONTH_DAY = "(?i:" + re.sub(r"\?P<\w+>", "?:", MONTH_DAY.pattern) + ")"
_DASH = r"\s*(?:--+|[-–—_])\s*"
# "LONDON, May 2 (Reuters) - ", "NEW YORK, Sept. 30, 2023 (AP) — ", "MOSCOW, May 2. /TASS/. ", "HAVANA _", "(CNN) — ",
# "GENEVA (2 May 2025) – ", "May 2 (Reuters) - "
_DATELINE = re.compile(
    rf"\W{{0,2}}(?:(?P<place>{_PLACE})(?P<region>{_REGION}(?!\s*\d))?"
    rf"(?:(?:,?\s+|{_DASH}(?=\())\(?(?:(?P<date>{_ANY_DATE})|(?P<day>{_ANY_MONTH_DAY}))\)?\.?)?"
    rf"(?:(?:{_DASH})?\s*(?P<agency>{_AGENCY})(?:\.(?:\s+|$)|\.?{_DASH})|(?P<dash>{_DASH}))"
    rf"|(?:(?P<date2>{_ANY_DATE})|(?P<day2>{_ANY_MONTH_DAY}))\s*(?P<agency2>{_AGENCY}){_DASH})"
    rf"(?=[\"'“‘`«(]*[{CAP[1:-1]}\d]|$)"
)
_AGENCY_FIRST = re.compile(rf"{_AGENCY}\s*(?:--+|[-–—])\s*(?=\S)|\((?:CNN|AP|AFP|Reuters)\)\s*(?={CAP})")
# 新华社北京5月2日电
_CHINESE_DATELINE = re.compile(
    r"[（(]?[\u4e00-\u9fff]{1,8}(?:社|网|報|报)[\u4e00-\u9fff]{1,10}?(?:(?P<y>\d{4})年)?(?P<m>\d\d?)月(?P<d>\d\d?)日(?:电|電|讯|訊)"
    r"\s*(?:[（(](?:记者|記者)[^（）()]{1,20}[）)])?[）)]?\s*"
)
_WAYBACK = re.compile(
    r"(?:the\s+wayback\s+machine\W*)?https?://web\.archive\.org/web/(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)\d*\S*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says: where it ends in its line, and a date.

    `when` is None when it names none. `month_day` is (month, day) where the year is missing, as in
    "LONDON, May 2 (Reuters) -", with its `weekday` (Monday is 0) where it names one. `either` are the two readings
    of "2/5/2025" when nothing tells the day from the month. `label` is one of LABELS, "" for a bare date.
    """

    end: int
    when: When | None = None
    month_day: tuple[int, int] | None = None
    label: str = ""
    weekday: int | None = None
    either: tuple[When, ...] = ()
    credit: Literal["", "issued", "named"] = ""


def stated_date(text: str, language: str = "") -> When | None:
    """The date that a text is and nothing else: EDTF, or one of the ways in which pages print a date.

    A slash date of which either number could be the month is not read, unless the language or a weekday decides.

    >>> [str(stated_date(text)) for text in ("2025-05", "2 May 2025", "Fri, May 2nd, 2025", "2 mai 2025")]
    ['2025-05', '2025-05-02', '2025-05-02', '2025-05-02']
    >>> stated_date("03/04/2024"), str(stated_date("25/04/2024")), str(stated_date("Wed 03/04/2024"))
    (None, '2024-04-25', '2024-04-03')
    """
    # Only the day counts of "2025-05-02T23:59:00-04:00", as the page's own clock has it.
    text = re.sub(r"^(\d{4}-\d\d-\d\d)[T ]\d\d:.*", r"\1", text.strip())
    text = re.sub(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$", r"\1-\2-\3", text)
    text = re.sub(r"^(\d{4})/(\d\d)$", r"\1-\2", text)
    try:
        return when.parse(text)
    except DateError:
        pass
    if month := month_of_year(text):
        return month
    parts = _parts(text, language)
    if parts is None or not {part.kind for part in parts} <= {"date", "time", "break", "weekday", "glue"}:
        return None
    return next((part.when for part in parts if part.kind == "date"), None)


def read_byline(line: str, language: str = "") -> Byline | None:
    """Read a line, or the beginning of one, as a byline; None when it is none.

    `language`, the article's, decides the order of a slash date where it has but one.

    >>> read_byline("Published On 2 May 20252 May 2025").when.edtf
    '2025-05-02'
    >>> line = "date 2025-05-07 The ministry protested on Tuesday."
    >>> line[read_byline(line).end:]
    'The ministry protested on Tuesday.'
    >>> read_byline("LONDON, May 2 (Reuters) - Shares rose.").month_day
    (5, 2)
    >>> [str(reading) for reading in read_byline("Posted 2/5/2025").either]
    ['2025-05-02', '2025-02-05']
    >>> read_byline("Published in 2013, the book sold well.")
    """
    archived = _WAYBACK.match(line)
    if archived:
        return Byline(len(line), full_date(*(int(archived[part]) for part in "ymd")), label="archived")
    if _next_part(line, 0, language, []) is None:
        return _dateline(line)
    return _whole_line(line, language) or _run_in(line, language) or _dateline(line)


def _parts(line: str, language: str) -> list[Part] | None:
    """The parts of a line, or None where something else stands in it."""
    parts: list[Part] = []
    position = 0
    while position < len(line):
        part = _next_part(line, position, language, parts)
        if part is None:
            return None
        parts.append(part)
        position = part.end
    return parts


def _next_part(line: str, position: int, language: str, before: Sequence[Part]) -> Part | None:
    found = printed_date(line, position, language)
    if found:
        return found
    # "Published 2025" and "First published in 1998"; a year without a label may be a title.
    year = ONLY_YEAR.match(line, position)
    label, *others = [part.kind for part in before if part.kind != "break"] or [""]
    if year and label in ("first", "published") and set(others) <= {"glue"}:
        return Part("date", year.end(), when.year(int(year["y"])))
    match = _PART.match(line, position)
    return Part(str(match.lastgroup), match.end()) if match and match.end() > position else None


def _pick(parts: list[Part], end: int) -> Byline:
    """The byline of parts: the date with the best label, a full one before one without its year."""
    label = ""
    found: list[tuple[bool, int, int, Part, str]] = []
    for part in parts:
        if part.kind in LABELS:
            label = part.kind
        elif part.when or part.month_day or part.either:
            found.append((part.when is None, LABELS.index(label), len(found), part, label))
    if not found:
        return Byline(end, label=label)
    _, _, _, part, label = min(found, key=lambda one: one[:3])
    return Byline(end, part.when, None if part.when else part.month_day, label, part.weekday, part.either)


def _whole_line(line: str, language: str) -> Byline | None:
    if len(line) > LONGEST or not line.strip():
        return None
    parts = _parts(line, language)
    if parts is None:
        return None
    kinds = [part.kind for part in parts if part.kind != "break"]
    if not (_STRONG & set(kinds) or {"day", "time"} <= set(kinds)):
        return None
    if "name" in kinds and not {"date", "season", "age", "day"} & set(kinds):
        return None
    byline = _pick(parts, len(line))
    if _ISSUER & set(kinds):
        byline = replace(byline, credit="issued")
    elif "name" in kinds[:1]:  # "16 May 2025: Regatta" names what is on
        byline = replace(byline, credit="named")
    if byline.when is None or byline.when.width == 1 or byline.label:
        return byline
    # A month alone: "May 2025" is one, "In May 2025" and "Berlin, May 1945" are titles, unless they are an issue's.
    if {"issue", "place"} & set(kinds) or ("|" in line and {"name", "periodical"} & set(kinds)):
        return replace(byline, label="issue")
    if byline.credit == "named" and not _names_somebody(line, parts):
        return None
    return byline if byline.credit or set(kinds) <= {"date", "span"} else None


def _names_somebody(line: str, parts: list[Part]) -> bool:
    """Does one of the names have two words: "Ann Hill, April 2024", and not "Berlin, May 1945"?"""
    starts = [0, *(part.end for part in parts)]
    return any(
        len(line[start : part.end].split()) > 1
        for start, part in zip(starts, parts, strict=False)
        if part.kind == "name"
    )


def _run_in(line: str, language: str) -> Byline | None:
    """A byline that runs on into the story, as where a page's line breaks got lost.

    "date 2025-05-07 The ministry ...", "By Jo Doe LONDON | Mon Mar 2, 2009 4:23 pm EST LONDON (Reuters) - Shares ..."
    """
    parts: list[Part] = []
    position = 0
    while position <= LONGEST:
        part = _next_part(line, position, language, parts)
        if part is None:
            break
        parts.append(part)
        position = part.end
    # The story may begin with a name: "... 4:57 PM President Obama, seeking to".
    while parts and parts[-1].kind not in ("date", "time", "place"):
        parts.pop()
    dates = [part for part in parts if part.kind == "date"]
    if not dates or dates[0].is_coarse:
        return None
    end = parts[-1].end
    gap = re.match(r"[\s|;:.–—-]*", line[end:])
    start = end + (gap.end() if gap else 0)
    if start == end or not _SENTENCE.match(line, start):
        return None
    kinds = [part.kind for part in parts if part.kind != "break"]
    labelled = kinds[:2] in (["first", "date"], ["published", "date"], ["updated", "date"])
    # "2 May 2025 10:30 The agency ..." may be an entry of a chronicle: a clock names its zone, a page its number.
    clocked = {"time", "published", "updated"} & set(kinds) > {"time"} or (
        "time" in kinds and bool(_CLOCK.search(line, 0, end))
    )
    if not (labelled or ((clocked or "place" in kinds) and len(line) - start >= SHORTEST)):
        return None
    byline = _pick(parts, start)
    dateline = _dateline(line[start:])
    if dateline:
        return replace(byline, end=start + dateline.end, label=byline.label or "dateline")
    return byline


def _dateline(line: str) -> Byline | None:
    first = _AGENCY_FIRST.match(line)
    if first:
        return Byline(first.end(), label="dateline")
    chinese = _CHINESE_DATELINE.match(line)
    if chinese:
        month, day = int(chinese["m"]), int(chinese["d"])
        found = full_date(int(chinese["y"]), month, day) if chinese["y"] else None
        return Byline(chinese.end(), found, None if found else (month, day), "dateline")
    match = _DATELINE.match(line)
    if not match:
        return None
    date, day_text = match["date"] or match["date2"], match["day"] or match["day2"]
    if not (match["agency"] or match["agency2"] or date or day_text):
        # "CIA - Two videos" is a headline: a place alone needs a long dash, and capitals or "Washington, D.C."
        place = match["place"] + (match["region"] or "")
        long_dash = match["dash"].strip() not in ("-", "–")
        if not long_dash or not (match["place"].isupper() or re.search(r", [A-Z][\w.]*\.$", place)):
            return None
    named = MONTH_DAY.match(day_text) if day_text else None
    return Byline(
        match.end(),
        stated_date(date) if date else None,
        month_day(named) if named else None,
        "dateline",
        weekday(named) if named else None,
    )
