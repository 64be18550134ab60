"""Years before Christ and of two digits, pairs of them, decades and centuries."""

from __future__ import annotations

import re

from timeline.lang.builders.parts import both, moded
from timeline.lang.numbers import full_year
from timeline.lang.rule import Match
from timeline.lang.values import Date, Span, Value


def year_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "2009-2010", "1957-58"."""
    first = int(match.words("first"))
    digits = match.words("last")
    last = int(str(first)[: 4 - len(digits)] + digits)
    if last <= first or match.before() in match.scan.language.tables["NUMBERED"]:
        return None
    start, end = Date(year=first), Date(year=last)
    return [(match.start, match.span("first")[1], Span(start, end, 0)), (*match.span("last"), Span(start, end, 1))]


def decade(match: Match) -> Value | None:
    """ "the 1980s", "the '80s", "the eighties"."""
    first, two_digit = match["decade"], "short" in match
    if two_digit:
        first = 1900 + int(re.sub(r"\D", "", match.words("short")))
    if first is not None and first < 100:
        # "the 90s", unless they are degrees or years of age.
        here = match.scan.text[max(0, match.start - 60) : match.start].lower()
        if first < 20 or any(word in here for word in match.scan.language.tables["IN_NUMBERS"]):
            return None
        first, two_digit = first + 1900, True
    if first is None or first % 10 or (match.glued_after and match.after() == "-"):
        return None
    if first % 100 == 0 and first < 1900:
        # "The 1800s" are a century; "the 1900s" may be either, "the 2000s" mostly ten years.
        return moded(Date(century=first // 100 + 1), match)
    return moded(Date(decade=first, two_digit=two_digit), match)


def decades(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "les années cinquante et soixante", "los años 80 y 90": `first` and `last`."""
    first, last = (int(match[name]) + (1900 if match[name] < 100 else 0) for name in ("first", "last"))
    if first % 10 or last % 10 or not 1500 <= first < last:
        return None
    return both(match, Date(decade=first), Date(decade=last))


def century(match: Match) -> Value:
    """ "the 19th century", "Ende des 3. Jahrhunderts v. Chr.": the `nth`, before Christ where `bc` is there."""
    number = match["nth"]
    return moded(Date(century=-number if "bc" in match else number), match)


def centuries(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the 17th and 18th centuries"."""
    sign = -1 if "bc" in match else 1
    first, last = Date(century=sign * match["first"]), Date(century=sign * match["last"])
    if (first.century or 0) >= (last.century or 0):
        return None
    return both(match, first, last)


def year_bc(match: Match) -> Value:
    """ "44 v. Chr.", "el 15 de marzo del año 44 a. C.": the `year` before Christ, with the `month` and `day` in it."""
    return moded(Date(year=1 - int(match["year"]), month=match["month"], day=match["day"]), match)


def of_two_digits(match: Match) -> Date:
    """ "seit '68", "el verano del 36": a `year` of two digits, with its `day` and `month` or its `season`."""
    year = full_year(int(match.words("year")))
    return Date(year=year, month=match["month"], day=match["day"], season=match["season"] or "", two_digit=True)


def year_pair(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "2007/08", "2005/2010": one token, two years."""
    (pair, start, end), *_ = match.tokens("pair")
    first, digits = pair.split("/")
    last = first[: 4 - len(digits)] + digits
    if int(last) <= int(first):
        return None
    ends = Date(year=int(first)), Date(year=int(last))
    return [(start, start + 4, Span(*ends, 0)), (start + 5, end, Span(*ends, 1))]


def pair_as_one(match: Match) -> Value | None:
    """ "der Saison 2007/08": one expression that lasts from one year into the next."""
    ends = year_pair(match)
    return ends[0][2] if ends else None
