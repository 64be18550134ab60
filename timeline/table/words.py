"""Dates in words, as people type them into a cell: "29 April 1950", "c. 2010", "March 2018 - October 2022", "43 BC".

The date finder reads what articles say; here are the shorthands of a table that no article uses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from timeline import when as whens
from timeline.errors import DateError
from timeline.find import find
from timeline.lang.names import MONTHS, WEEKDAYS
from timeline.resolve import resolve
from timeline.when import When

MONTH = r"(?P<m>[^\W\d_]{3,10})\.?"


def month_number(name: str) -> int | None:
    """
    >>> month_number("Okt."), month_number("Mon")
    (10, None)
    """
    return MONTHS.get(name.casefold().rstrip("."))


_FIRST_WORD = re.compile(r"[^\W\d_]+")


def weekday_number(text: str) -> int | None:
    """The weekday that a text begins with, 0 for Monday.

    >>> weekday_number("Tues. 6 May 2024"), weekday_number("May 2024")
    (1, None)
    """
    first = _FIRST_WORD.match(text)
    return WEEKDAYS.get(first[0].casefold()) if first else None


_ABOUT = re.compile(
    r"(?i:c|ca|cca|circa|about|around|approx|approximately|roughly|~|≈|um|etwa|vers|hacia)(?:\. ?| |(?<=[~≈]))"
)
_QUESTION = re.compile(r"(?i) ?(?:\?|\(\?\)|\(uncertain\)|\(probably\))$|^(?:probably|possibly|perhaps|maybe) ")
_SIDES: Sequence[tuple[re.Pattern[str], str]] = [
    (re.compile(r"(?i)(?:since|from|starting|starting in|after and including|seit|ab|depuis|desde) (.+)"), "from"),
    (
        re.compile(r"(?i)(.+?)(?: onwards?|\+| ?-| to (?:the )?(?:present|now|today|date)| ?- ?(?:present|now|today))"),
        "from",
    ),
    (re.compile(r"(?i)(?:until|till|by|up to|to|not? later than|bis|jusqu'en|hasta) (.+)|(?:- ?)(.+)"), "to"),
    (re.compile(r"(?i)(?:before|prior to|pre-?|vor|avant|antes de) ?(.+)"), "before"),
    (re.compile(r"(?i)(?:after|post-?|nach|après|después de) ?(.+)"), "after"),
]
_JOINT = re.compile(r" ?- ?| to | until | till | through | and | bis | à | al? ")
# The shorthands of catalogues, and how an article writes the same.
_SPELT_OUT: Sequence[tuple[re.Pattern[str], str]] = [
    (re.compile(r"(?i)(?<=\d(?:st|nd|rd|th)) (?:c|cent|cen)\b\.?(?! ?\d)"), " century"),
    (re.compile(r"(?<=\d),(?=\d{3} ?(?:BC|B\.C))"), ""),  # 10,000 BC
]
_BC = r"(?:b\.?c\.?(?:e\.?)?|v\. ?chr\.?)"
_ERA_AFTER = re.compile(rf"(?i) ?(?:century )?(?:{_BC}|a\.?d\.?|c\.?e\.?|n\. ?chr\.?)$")
_BC_AFTER = re.compile(rf"(?i) ?(?:century )?{_BC}$")
_AD_BEFORE = re.compile(r"(?i)^a\.?d\.? ")


def typed(plain: str) -> When | None:
    """The date that a tidied text says, if it says one. Raises DateError for an interval that ends before it begins.

    >>> typed("c. March 2018 - October 2022").edtf
    '2018-03~/2022-10'
    """
    for shorthand, spelt in _SPELT_OUT:
        plain = shorthand.sub(spelt, plain)
    return _point(plain) or _marked(plain) or _open(plain) or _range(plain) or _choice(plain)


def _choice(text: str) -> When | None:
    """
    >>> str(_choice("1950 or 1951")), str(_choice("AD 30 or 33"))
    ('[1950,1951]', '[0030,0033]')
    """
    parts = re.split(r", | or ", text)
    before, after = _AD_BEFORE.match(parts[0]), _ERA_AFTER.search(parts[-1])
    found = [_point(_of_that_era(part, before, after)) for part in parts]
    if len(found) < 2 or not all(found):
        return None
    return whens.parse(f"[{','.join(map(str, found))}]")


def _of_that_era(part: str, before: re.Match[str] | None, after: re.Match[str] | None) -> str:
    """A bare number with the era that a number beside it has."""
    if not part.isdecimal():
        return part
    return f"{before[0] if before else ''}{part}{after[0] if after else ''}"


def _marked(text: str) -> When | None:
    about = _ABOUT.match(text)
    if about:
        inner = typed(text[about.end() :])
        if inner and inner.is_interval and inner.start and inner.end:
            # "c. 2018 - 2022": the sign stands at the first of the two
            first = whens.qualified(whens.parse(inner.start.edtf), approximate=True)
            return whens.interval(first, whens.parse(inner.end.edtf))
        return _qualified(inner, approximate=True) if inner else None
    question = _QUESTION.search(text)
    if question:
        inner = typed((text[: question.start()] + text[question.end() :]).strip())
        return _qualified(inner, uncertain=True) if inner else None
    return None


def _qualified(when: When, *, approximate: bool = False, uncertain: bool = False) -> When:
    if when.is_set and when.start and when.end:  # "c. late 8th century": some time between two dates
        ends = (whens.qualified(whens.parse(end.edtf), approximate, uncertain) for end in (when.start, when.end))
        return _some_time(*ends)
    return whens.qualified(when, approximate, uncertain)


def _some_time(first: When, last: When) -> When:
    """Between the two, and not all the time from one to the other."""
    return whens.parse(f"[{first}..{last}]")


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
        if side == "before":
            return whens.interval(None, _neighbour(inner.start, -1))
        return whens.interval(_neighbour(inner.end, 1), None)
    return None


def _neighbour(point: whens.Point, step: int) -> When:
    """The date of the same fineness just before or after: "before 1949" ends with 1948."""
    if point.unit is whens.Unit.DAY:
        return whens.day(point.earliest + step)
    if point.unit is whens.Unit.MONTH and point.month:
        index = point.year * 12 + point.month - 1 + step
        return whens.month(index // 12, index % 12 + 1)
    if point.unit is whens.Unit.YEAR:
        return whens.year(point.year + step)
    edge = point.earliest - 1 if step < 0 else point.latest + 1
    year, month, _ = whens.civil(edge)
    return whens.month(year, month) if point.unit is whens.Unit.SEASON else whens.year(year)


def _range(text: str) -> When | None:
    """The first cut that leaves a date on both sides; a dash between blanks goes before one inside a word.

    >>> str(_range("1914 to 1918")), str(_range("between 300 and 350")), str(_range("c. 1200 - 1180 BC"))
    ('1914/1918', '[0300..0350]', '-1199~/-1179')
    """
    bare = re.sub(r"(?i)^(?:from|between) ", "", text)
    for cut in sorted(_JOINT.finditer(bare), key=lambda match: " " not in match[0]):
        found = _between(bare[: cut.start()], bare[cut.end() :])
        if found and found.start and found.end and text[:8].casefold() == "between ":
            return _some_time(whens.parse(found.start.edtf), whens.parse(found.end.edtf))
        if found:
            return found
    return None


def _between(left: str, right: str) -> When | None:
    era = _BC_AFTER.search(right)
    if era and re.search(r"(?:^| )\d+(?:st|nd|rd|th)?$", left):  # "1200 - 1180 BC", "5th - 4th century BC"
        left += era[0]
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
    if _DAY_ALONE.fullmatch(left) and _DAY_ALONE.match(right):
        return _DAY_ALONE.sub(left, right, count=1)
    if re.fullmatch(r"\d{1,2}(?:st|nd|rd|th|\.)? ?[^\W\d_]+|[^\W\d_]+ \d{1,2}|[^\W\d_]+\.?", left):
        return f"{left} {whens.year_text(year)}"
    return left


def _point_or_marked(text: str) -> When | None:
    text = text.strip()
    return _point(text) or _marked(text)


_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?"


def _named(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    month = month_number(groups["m"])
    if month is None:
        return None
    day = f"-{int(groups['d']):02d}" if groups.get("d") else ""
    year = 1 - int(groups["bc"]) if groups.get("bc") else int(groups["y"])
    return f"{whens.year_text(year)}-{month:02d}{day}"


def _winter(match: re.Match[str]) -> str | None:
    """ "Winter 1916-17" is one winter, which EDTF counts to the year of its December."""
    year, second = int(match["y"]), int(match["n"])
    return f"{year:04d}-24" if (year + 1) % 100 == second % 100 else None


# What tables say and articles don't.
_POINTS: Sequence[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]]] = [
    (re.compile(pattern, re.IGNORECASE), build)
    for pattern, build in [
        (rf"(?:{_DAY} )?{MONTH} (?P<bc>\d{{1,4}}) ?b\.?c\.?(?:e\.?)?", _named),
        (rf"(?P<y>\d{{3,4}}),? {MONTH}(?: {_DAY})?", _named),
        (r"(?P<y>\d{4})/(?P<n>1[3-9]|[2-9]\d)", lambda m: f"{m['y']}/{m['y'][:2]}{m['n']}"),
        (r"(?P<y>\d{3})", lambda m: f"0{m['y']}"),
        (r"(?P<y>\d{3})/(?P<n>\d{3,4})", lambda m: f"0{m['y']}/{m['n']:0>4}"),
        (r"(?:the )?(?P<y>\d{2,3})0'?s", lambda m: f"{m['y']:0>3}X"),
        (r"(?:the )?winter(?: of)? (?P<y>\d{4})[-/](?P<n>\d{4}|\d\d)", _winter),
        (r"(?P<y>\d{4})[ -]?q(?P<q>[1-4])", lambda m: f"{m['y']}-{32 + int(m['q'])}"),
        (r"h(?P<h>[12]) (?P<y>\d{4})", lambda m: f"{m['y']}-{39 + int(m['h'])}"),
    ]
]


def _point(text: str) -> When | None:
    try:
        return whens.parse(text.upper())
    except DateError:
        pass
    for pattern, build in _POINTS:
        match = pattern.fullmatch(text)
        edtf = build(match) if match else None
        if edtf:
            try:
                return whens.parse(edtf)
            except DateError:
                return None
    # Who types in haste writes "may 2010", which in an article would be a verb.
    return _found(text) or _found(re.sub(r"(?<!\w)[^\W\d_]", lambda match: match[0].upper(), text))


# The languages whose finders are asked, the likeliest first.
_LANGUAGES = ("en", "de", "fr", "es", "zh")


@lru_cache(maxsize=4096)
def _found(text: str) -> When | None:
    """What the date finder makes of a text that is one expression from end to end and needs no article.

    >>> [str(_found(text)) for text in ("early March 2020", "Easter 2019", "Tuesday", "10 men of 1950")]
    ['[2020-03-01..2020-03-10]', '2019-04-21', 'None', 'None']
    """
    if not any(map(str.isalpha, text)):
        return None
    for language in _LANGUAGES:
        expressions = find(text, language)
        if len(expressions) == 1 and expressions[0].text == text:
            mention = resolve(text, expressions)[0]
            if mention.when and mention.anchor is None:
                return _one_date(mention.when) if mention.within else mention.when
    return None


def _one_date(when: When) -> When:
    """A stretch in which something happened once, as EDTF tells it from one that it took.

    >>> [str(_one_date(whens.parse(text))) for text in ("-0799/-0700", "1990/1993")]
    ['-07XX', '[1990..1993]']
    """
    start, end = when.start, when.end
    assert start
    assert end
    if start.unit is end.unit is whens.Unit.YEAR and (start.year, end.year % 100) == (end.year - 99, 0):
        return whens.parse(f"-{-end.year // 100:02d}XX")  # of our era a century comes as one already
    return _some_time(whens.parse(start.edtf), whens.parse(end.edtf))
