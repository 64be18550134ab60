"""German years, decades and centuries."""

from __future__ import annotations

from timeline.lang.builders import (
    about_year,
    centuries,
    century,
    decade,
    moded,
    of_parts,
    of_two_digits,
    pair_as_one,
    year_bc,
    year_pair,
    year_range,
)
from timeline.lang.numbers import full_year
from timeline.lang.readers import read_part
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Span, Value


def short_year(match: Match) -> Value | None:
    """ "im November '89", "seit '68"."""
    start, _ = match.span("year")
    if "month" not in match and "season" not in match:
        match.start = start - 1
    if match.scan.text[start - 1] not in "'’‘" or match.after() in ("'", "’"):
        return None
    return of_two_digits(match)


# What stands behind a year of two digits, and never behind a number of things: "im Mai 68 neue Fälle".
BEHIND_SHORT_YEAR = frozenset(
    ", . ; : ) ! ? – an am auf aus bei bis durch für gegen im in mit nach ohne seit um unter über vom von vor während zu zum zur"
    " als da daß dass denn ob und wie war waren wird wurde wurden hat hatte hatten haben ist sind kam kamen ging gingen"
    " fiel fielen begann begannen gab brach stand lag saß trat zog starb er sie es ich wir".split()
)


def bare_short_year(match: Match) -> Value | None:
    """ "im Mai 68", "im Herbst 89", "im Winter 44/45", "seit Ende 89": nothing that could be counted stands behind."""
    after = match.after().lower()
    if "part" in match and match.before() not in ("seit", "bis", "ab", "von"):
        return None  # "Sie ist Ende 60."
    if ("month" in match or ("year" in match and "season" in match)) and after not in ("", *BEHIND_SHORT_YEAR):
        return None
    if after in ("%", ",", ".", ":", "/") and match.glued_after and match.after(2)[:1].isdigit():
        return None
    first, _, last = match.words("pair" if "pair" in match else "year").partition("/")
    if int(first) < 30 or (last and int(last) != (int(first) + 1) % 100):
        return None
    return moded(
        Date(year=full_year(int(first)), month=match["month"], season=match["season"] or "", two_digit=True), match
    )


def part_centuries(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "Ende des 19. und Anfang des 20. Jahrhunderts", "im späten 18. und frühen 19. Jahrhundert"."""
    first, last = (
        Date(century=int(match[name]), mod=read_part([match.words(f"{name}_part")], match.scan.language))
        for name in ("first", "last")
    )
    if (first.century or 0) > (last.century or 0):
        return None
    ends: list[Value] = [Span(first, last, 0), Span(first, last, 1)] if "separator" in match else [first, last]
    (start, _), (_, cut), (middle, _) = match.span("first_part"), match.span("first"), match.span("last_part")
    return [(start, cut, ends[0]), (middle, match.end, ends[1])]


DETERMINERS = frozenset("die der den alle allen diese diesen seine ihre unsere weitere weiteren über".split())


THE_YEAR = frozenset(("jahr", "jahre", "jahres"))


def plain_year(match: Match) -> Value | None:
    """ "2004", "um 1650"; no number of what stands behind it: "die 1900 Bücher", "etwa 2000 Schafe", "um 2000 auf 5000"."""
    before, after = match.before(), match.after()
    counted = after[:1].isupper() and ("approx" in match or before in DETERMINERS)
    if match.whole and before in THE_YEAR and match.before(2) in match.scan.language.tables["TURN_WORD"]:
        return None  # "im vorigen Jahr 1200 Angestellte"
    if match.whole and after == "auf" and match.after(2).isdecimal():
        return None  # "von 1950 auf 2010 Punkte"
    if match.whole and "said" not in match and (counted or (before == "um" and after in ("auf", "höher", "mehr"))):
        return None
    return about_year(match)


def decade_dashed(match: Match) -> Value | None:
    """ "in den 50er- und 60er-Jahren"."""
    if match.after() not in ("und", "oder", "bis", ","):
        return None
    match.end = match.span("dash")[0]
    return decade(match)


RULES = [
    Rule("short-year", "(month:MONTH_NAME | season:SEASON | seit | bis | anno | nach | vor | von | ab) (' | ’ | ‘) year:TWO_DIGITS", short_year),
    Rule("short-year-bare", "(month:MONTH_NAME | season:SEASON | part:EDGE) year:TWO_DIGITS | season:SEASON pair:SLASHED_PAIR", bare_short_year),
    Rule("year", "approx:APPROX? said:JAHR? year:YEAR", plain_year),
    Rule("year-range", "JAHR? first:YEAR (- | – | — | /) last:(YEAR | TWO_DIGITS)", year_range),
    Rule("year-pair", "pair:YEAR_PAIR", year_pair),
    Rule("term-pair", "THE? (saison | spielzeit | amtsperiode | amtszeit | legislaturperiode | schuljahr | wintersemester | geschäftsjahr) pair:YEAR_PAIR", pair_as_one),
    Rule("year-bc", "approx:APPROX? said:JAHR? year:INTEGER ERA_BC", year_bc),
    Rule("year-ad", "said:JAHR? year:INTEGER (n . chr .? | nach christus) | said:JAHR year:THREE_DIGITS", lambda m: None if m.after()[:1].isupper() and not m.words().endswith(("chr", ".", "christus")) else of_parts(m)),
    Rule("decade", "THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) er -? JAHRE", decade),
    Rule("decade-short", "the:THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) (er | ern)", lambda m: decade(m) if not m.whole or ("the" in m and not m.after()[:1].isupper()) else None),
    Rule("decade-dashed", "THE? part:ERA_PART? (decade:YEAR | short:TWO_DIGITS) er dash:(-) | THE? part:ERA_PART? decade:DECADE_NAME dash:(-)", decade_dashed),
    Rule("decade-name", "THE? part:ERA_PART? decade:DECADE_NAME (-? JAHRE)?", decade),
    Rule("part-centuries", "(first_part:EDGE THE? | THE? first_part:ERA_PART) first:DAY_NUMBER (, | ,? und | oder | / | separator:(bis (zum | zur)? | - | –)) THE? (last_part:EDGE THE? | last_part:ERA_PART) last:DAY_NUMBER JAHRHUNDERT", part_centuries),
    Rule("centuries", "THE? first:DAY_NUMBER (und | oder | sowie | / | separator:(bis | bis zum | - | –)) THE? last:DAY_NUMBER JAHRHUNDERT", centuries),
    Rule("century", "THE? part:ERA_PART? nth:DAY_NUMBER JAHRHUNDERT bc:ERA_BC?", century),
]  # fmt: skip
