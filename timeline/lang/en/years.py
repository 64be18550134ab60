"""English years, decades and centuries, in numbers and words."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import both, centuries, century, decade, lone_year, year_bc, year_pair, year_range
from timeline.lang.en.context import NUMBER_MARKS
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Span, Value


def early_year(match: Match) -> Value | None:
    """ "in 410", in a text of emperors; no "in 410 cases", no "until 410 were left"."""
    year, after = int(match.words("year")), match.after()
    named = after.isalpha() and not after.istitle() and after not in AFTER_EARLY_YEAR
    if (
        match.before() not in BEFORE_EARLY_YEAR
        or named
        or match.glued_before
        or (match.glued_after and after[:1].isalnum())
    ):
        return None
    if (match.glued_after and after in ("-", "–", "%")) or (
        match.after(2).isdecimal() and after in (".", ",", "/", ":")
    ):
        return None
    return Date(year=year) if EARLY_AGE.search(match.scan.text) else None


# "Twenty-twenty vision"
TWENTY_TWENTY = frozenset("vision hindsight eyesight sight cricket match matches game games".split())


def early_date(match: Match) -> Value | None:
    """ "24 August 410", "19 August AD 14"; no "on 3 May 250 people"."""
    after, told = match.after(), match.words().endswith("ad") or " ad " in match.words()
    counted = after.isalpha() and not after.istitle() and after not in AFTER_EARLY_YEAR
    if (match["day"] or 1) > 31 or (
        not told and (counted or (match.glued_after and after not in (".", ",", ";", ")", ":")))
    ):
        return None
    return Date(year=int(match["year"]), month=match["month"], day=match["day"], season=match["season"] or "")


BEFORE_EARLY_YEAR = frozenset("in since until by around about circa from to".split())


AFTER_EARLY_YEAR = frozenset(
    "the a an he she they it his her their when and but by after before to until under at with".split()
)


# Words of an age whose years have three digits.
EARLY_AGE = re.compile(
    r"\d\s*(?:BCE?|AD|CE)\b|\bAD\s*\d|\b(?:(?:[3-9]th|10th|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]century|dynasty|emperors?"
    r"|caliphs?|caliphate|legions?|consuls|Carthage|Carthaginians?|barbarians|Byzantines?|Goths|Visigoths|Vandals|Huns|Franks|Saxons|Vikings)\b"
)


def short_year(match: Match) -> Value | None:
    """ "in '68", "since ’95"; no "'12 angry men'", no "in '15 of 16 games"."""
    glued = match.span("year")[1] - match.span("year")[0] == 3
    # "From 1956 to '58"
    ranged = (
        match.before() in ("to", "and", "or", "until") and match.before(2).isdecimal() and len(match.before(2)) == 4
    )
    if not glued or not (ranged or match.before() in BEFORE_SHORT_YEAR) or match.after() in ("'", "’", "-", "of"):
        return None
    return Date(year=match["year"], two_digit=True)


BEFORE_SHORT_YEAR = frozenset("in since of until till before after by from during early late mid".split())


def named_decade(match: Match) -> Value | None:
    """ "The 1970s", "the 1970's", "the 80s"; no "1970's best film", no "80s"."""
    told = match.whole is False or "the" in match or "mark" not in match
    return decade(match) if told else None


def decade_by_name(match: Match) -> Value | None:
    """ "The nineties", of this century's last or of one that is told of; no "in her nineties"."""
    value = decade(match) if "the" in match or not match.whole else None
    return replace(value, two_digit=True) if isinstance(value, Date) else value


def iso_month(match: Match) -> Value | None:
    """ "2013-03"; "2009-10" are two years."""
    digits, first = match.words("month"), int(match.words("year")[2:])
    if (match.before() == "." and match.before(2) in NUMBER_MARKS) or match.before() in NUMBER_MARKS:
        # "Report No. 2021-07-I"
        return None
    if match.glued_after and match.after() in ("-", "/"):
        return None
    return Date(year=match["year"], month=int(digits)) if 1 <= int(digits) <= 12 and int(digits) <= first else None


def years_bc(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "499-493 BC", "from 499 to 493 BC", "496 and 495 BC"."""
    first, last = Date(year=1 - int(match["first"])), Date(year=1 - int(match["last"]))
    if (first.year or 0) >= (last.year or 0):
        return None
    return both(match, first, last)


def decades(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "The 1880s and 90s"."""
    first, last = int(match["first"]), int(match.words("last"))
    if first % 10 or last % 10 or last <= first % 100:
        return None
    one, other = Date(decade=first), Date(decade=first // 100 * 100 + last)
    (_, _, end), *_ = match.tokens("first")
    if "separator" in match:
        return [(match.start, end + 1, Span(one, other, 0)), (match.span("last")[0], match.end, Span(one, other, 1))]
    return [(match.start, end + 1, one), (match.span("last")[0], match.end, other)]


RULES = [
    Rule("year", "approx:APPROX? said:(the (year | years))? year:YEAR", lone_year),
    Rule("short-year", "year:SHORT_YEAR", short_year),
    Rule("year-pair", "pair:YEAR_PAIR", lambda m: None if m.after() == "/" or m.before() in NUMBER_MARKS else year_pair(m)),
    Rule("year-range", "(the years)? first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("spelled-year", "said:(the year)? year:SPELLED_YEAR", lambda m: None if m.after() in TWENTY_TWENTY else lone_year(m)),
    Rule("year-to-present", "first:YEAR (- | –) (present | now)", lambda m: [(*m.span("first"), Span(Date(year=m["first"]), Shift("D", 0), 0))]),
    Rule("decade", "the? (decade:YEAR | short:SHORT_DECADE) s | the:(the)? mark:(decade:YEAR (' | ’)) s | the:(the)? mark:(decade:TWO_DIGITS (' | ’)?) s", named_decade),
    Rule("decades", "the? first:YEAR s (and | or | separator:(to | -)) the? last:TWO_DIGITS s", decades),
    Rule("decade-name", "the:(the)? decade:DECADE_NAME", decade_by_name),
    Rule("decade-bc", "the? year:INTEGER s ERA_BC", lambda m: Date(decade=1 - int(m["year"])) if m["year"] % 10 == 0 else None),
    Rule("centuries", "the? first:DAY_NUMBER (and | or | & | separator:(to | - | –)) last:DAY_NUMBER -? (centuries | century) bc:ERA_BC?", centuries),
    Rule("century", "the? nth:DAY_NUMBER -? century (bc:ERA_BC | AD)?", century),
    Rule("quarter-of-century", "the? ORDINAL quarter of inner:(the DAY_NUMBER -? century)", lambda m: m.value("inner")),
    Rule("year-bc", "approx:APPROX? year:INTEGER ERA_BC", year_bc),
    Rule("years-bc", "first:INTEGER separator:(- | – | — | to) last:INTEGER ERA_BC", years_bc),
    Rule("year-pair-bc", "first:INTEGER (and | or) last:INTEGER ERA_BC", years_bc),
    Rule("year-early", "year:THREE_DIGITS", early_year),
    Rule("year-numbered", "the year year:INTEGER", lambda m: Date(year=int(m["year"])) if 0 < m["year"] < 1000 and m.after() not in ("-", "students", "pupils") else None),
    Rule("year-ad", "(AD year:INTEGER | year:INTEGER AD)", lambda m: Date(year=int(m["year"]))),
    Rule("year-end", "(at | around)? year (' s | ’ s)? - end year:YEAR?", lambda m: Date(year=m["year"], month=12, day=31, mod="APPROX" if m.words().startswith("around") else "", direction="past" if m.before() == "since" else "")),
]  # fmt: skip
