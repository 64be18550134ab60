"""Four digits: a year, or a number."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.parts import moded
from timeline.lang.numbers import FIRST_YEAR, LAST_YEAR
from timeline.lang.rule import Match
from timeline.lang.values import Date, Value


def bare_year(year: float | None) -> bool:
    """A year that needs no "AD"."""
    return year is not None and FIRST_YEAR <= year <= LAST_YEAR


def lone_year(match: Match) -> Value | None:
    """Four digits that are a year and no number."""
    year = match["year"]
    if not bare_year(year):
        return None
    if match.whole and "said" not in match:
        doubts = (_is_counted,) if "approx" in match else NO_YEAR
        if any(doubt(match) for doubt in doubts):
            return None
    return moded(Date(year=year), match)


def _is_counted(match: Match) -> bool:
    """ "2,000 of 2000 men", "between 2000 and 2500 people"."""
    tables, joins = match.scan.language.tables, match.scan.language.joins
    after, further = match.after().lower(), match.after(2).lower()
    if not match.glued_after and {after, f"{after} {further}"} & tables["COUNTED"].keys():
        return True
    joined = after in {*joins.ranges, *joins.ranges_after, *joins.lists}
    if joined and _is_year(further) and match.after(3).lower() in tables["COUNTED"]:
        return True
    return after in tables["COUNTED_OR_TOLD"] and match.before() not in ("in", "since") and not _in_row_of_years(match)


def _in_row_of_years(match: Match) -> bool:
    """ "of 1957 and [1968]": what stands beside a year is one too."""
    beside = match.before(2)
    return beside.isdecimal() and bare_year(int(beside))


def _is_glued(match: Match) -> bool:
    """ "$1990", "1990%", "a 1500-mile march"; no year is but to brackets, quotation marks and the like."""
    if match.glued_before and match.before() not in "([-–—/'’‘\"“`,.:;":
        return True
    if not match.glued_after:
        return False
    after = match.after()
    return after in ("%", "$", "€", "£") or after[:1].isalpha() or (after == "-" and match.after(2)[:1].isalpha())


def _is_title(match: Match) -> bool:
    """ "Le roman « 1984 »": alone in quotation marks."""
    return match.before() in ("«", "„", "“", '"', "»") and match.after() in ("»", "“", "”", '"', "«")


def _is_numbered(match: Match) -> bool:
    """ "$ 1990", "flight 1549", "más de 2000 docentes", "p. 1998", "pages 1914-1918", "555-2013"."""
    numbered, before, further = match.scan.language.tables["NUMBERED"], match.before(), match.before(2)
    if before in ("$", "£", "€", "#") or before in numbered or f"{further} {before}" in numbered:
        return True
    if before == "." and further in numbered:
        return True
    if before in ("-", "–") and match.before(3) in numbered:
        return True
    return before == "-" and further.isdecimal() and len(further) != 4


def _is_score(match: Match) -> bool:
    """ "The score was 1900 to 1850": years rise, but for those before Christ."""
    ranges, year = match.scan.language.joins.ranges, match["year"]
    before, after = match.before(2), match.after(2)
    falls = (match.before() in ranges and _is_year(before) and int(before) > year) or (
        match.after().lower() in ranges and _is_year(after) and int(after) < year
    )
    return falls and match.after(3).lower() not in match.scan.language.tables["BC"]


def _is_total(match: Match) -> bool:
    """ "Her count was 1950", and not "his year of birth was 1842"."""
    tables = match.scan.language.tables
    named = any(match.before(count) in tables["NAMES_YEAR"] for count in range(2, 6))
    return match.before() in tables["BEFORE_COUNT"] and not named


def _is_address(match: Match) -> bool:
    """ "1914 Main Street"."""
    streets = match.scan.language.tables["STREET"]
    return match.after().istitle() and (match.after(2).lower() in streets or match.after(3).lower() in streets)


def _is_unlikely(match: Match) -> bool:
    """A year that texts seldom name, 1650 or 2150, needs a word before it that dates have."""
    year, tables, before = match["year"], match.scan.language.tables, match.before()
    beside = ("", "(", ",", "-", "–") if year <= 2100 else ()
    leads = before in tables["BEFORE_DATE"] and before not in tables["BEFORE_NUMBER"]
    return not (1700 <= year <= 2100 or before in beside or leads)


# What makes four digits a number and no year.
NO_YEAR = (_is_counted, _is_glued, _is_title, _is_numbered, _is_score, _is_total, _is_address, _is_unlikely)


def _is_year(token: str) -> bool:
    return token.isdecimal() and len(token) == 4


def about_year(match: Match) -> Value | None:
    """ "um 1650", "hacia 1850", "vers 1850": a year with a word before it that makes it an approximate one, and is no
    part of the expression."""
    value, table, before = lone_year(match), match.scan.language.tables["ABOUT"], match.before()
    if isinstance(value, Date) and match.whole and (before in table or f"{match.before(2)} {before}" in table):
        return dataclasses.replace(value, mod="APPROX", approximate=True)
    return value
