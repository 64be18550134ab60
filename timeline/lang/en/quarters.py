"""The periods that English figures are for: quarters, halves, fiscal years, and those they are compared with."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.en.context import words_beside
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Duration, Shift, Value, amount


def quarter_of(match: Match) -> Value | None:
    inner = match.value("inner") if "inner" in match else None
    number = match["quarter"]
    if number is None:
        number = int(match.words("q")[1:])
    here = match.scan.text[max(0, match.start - 80) : match.end + 80].lower()
    if (
        number > 4
        or is_of_a_row(match)
        or ("year" not in match and any(word in here for word in match.scan.language.tables["OF_GAMES"]))
    ):
        return None
    return Date(
        quarter=int(number),
        year=match["year"],
        two_digit=match.words("year")[:1] in ("'", "’"),
        within=inner,
        fiscal="fiscal" in match.words(),
    )


def is_of_a_row(match: Match) -> bool:
    """ "The second quarter in a row", "the fifth day running": how often, and not which."""
    behind = " ".join(match.after(count) for count in (1, 2, 3)).lower()
    return match.after() == "running" or behind.startswith(("in a row", "in succession"))


def is_of_results(match: Match) -> bool:
    """ "This quarter's loss included a charge", "profit fell this quarter": results are those of the quarter that is
    over; no "sales have risen this quarter", no "it expects a profit this quarter"."""
    said = words_beside(match)
    told = said & REPORTED or (match.after() in ("'", "’") and match.after(3) in RESULTS)
    return bool(told) and not said.isdisjoint(RESULTS) and said.isdisjoint(RUNNING)


RESULTS = frozenset(
    "loss losses profit profits earnings income revenue revenues sales results turnover charge charges margin margins".split()
)
REPORTED = frozenset(
    "was were fell rose reported posted lost earned included made swung narrowed widened grew jumped dropped slid doubled"
    " tripled declined increased totaled totalled compared".split()
)
RUNNING = frozenset(
    "will would could may might should expect expects forecast forecasts predict predicts estimate estimates"
    " outlook has have so likely plans planned earlier begun running current".split()
)


def quarter_of_months(match: Match) -> Value | None:
    """ "the July-September quarter", "the June quarter", which ends in June; "the August-October period" is none of the
    calendar's."""
    quarter, rest = divmod(match["last"], 3)
    lone = "first" not in match
    if lone and match.words().endswith("period"):
        return None
    if rest or (not lone and match["first"] != match["last"] - 2) or match.after() == "-":
        # "Tickets for the June quarter-final"
        return None
    return Date(quarter=quarter, year=match["year"], within=match.value("inner") if "inner" in match else None)


def quarters_of_months(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the January-March and April-June quarters"."""
    if match["first"] % 3 or match["last"] % 3:
        return None
    first, last = (Date(quarter=match[name] // 3, year=match["year"]) for name in ("first", "last"))
    return [
        (match.start, match.span("first")[1], first),
        (match.tokens("months")[0][1], match.end, last),
    ]


def period_ended(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the nine months ended Sept. 30": as long, up to that day. Of three months that are no quarter, "the quarter
    ended July 31", the one that has most of them; what the company calls it is what TIMEX3 says."""
    unit, inner = match["unit"], match.value("inner")
    if not isinstance(inner, Date) or unit not in ("W", "M", "Q", "Y"):
        return None
    count = int(match["count"] or 1)
    value: Value = Duration(amount(count, unit), count=-count, unit=unit, of=inner)
    if unit == "Q":
        halfway = Shift("D", -45, of=inner) if inner.day else inner
        value = Shift("Q", 0, of=halfway, approximate=(inner.month or 0) % 3 != 0, called=match["called"] or 0)
    return [(match.start, match.span("unit")[1], value), (*match.span("inner"), inner)]


def quarter_code(match: Match) -> Value | None:
    """ "3Q", "4Q 2012", "1H 2012"; no "2h" of a post."""
    (_, _, end), (code, start, _) = *match.tokens("number"), *match.tokens("code")
    number, year, quarters = match["number"], match["year"], code in "qQ"
    if end != start or number > (4 if quarters else 2) or (not quarters and year is None):
        return None
    return Date(quarter=number, year=year) if quarters else Date(half=number, year=year)


def half_of_figures(match: Match) -> Value | None:
    """ "Growth in the first half would slow", of the year of writing; no "they scored twice in the first half"."""
    tables, beside = match.scan.language.tables, words_beside(match)
    if match.after() in ("of", "-") or match.before() not in BEFORE_HALF or beside & tables["OF_GAMES"].keys():
        return None
    return Date(half=1 if "half_first" in match else 2) if not beside.isdisjoint(FIGURES_OF_HALVES) else None


BEFORE_HALF = frozenset("in for during over since by until from of than".split())


FIGURES_OF_HALVES = frozenset(
    "growth sales profit profits earnings revenue revenues turnover output exports imports gdp economy income loss losses"
    " orders deliveries demand bookings investment shipments spending costs margin margins capex volumes lending results dividend".split()
)


RULES = [
    Rule("quarter", "((the fiscal -?)? quarter:ORDINAL quarter | quarter:ORDINAL - quarter | fiscal quarter:ORDINAL -? quarter | the quarter:ORDINAL quarter) (of? (fiscal year? | the)? year:YEAR | of year:SHORT_YEAR)?", quarter_of),
    Rule("quarter-of-months", "the? (first:MONTH (- | – | — | to | through | - to - | - through -))? last:MONTH (year:YEAR | -)? (quarter | period) (of? year:YEAR | of? inner:(TURN year))?", quarter_of_months),
    Rule("quarters-of-months", "the? MONTH (- | –) first:MONTH (and | or) months:(MONTH (- | –) last:MONTH) quarters (of? year:YEAR)?", quarters_of_months),
    Rule("quarter-last", "the? (last | final | closing) quarter of (year:YEAR | inner:(TURN year))", lambda m: Date(quarter=4, year=m["year"], within=m.value("inner") if "inner" in m else None)),
    Rule("quarter-of-year", "the? quarter:ORDINAL -? quarter of? inner:(TURN year)", quarter_of),
    Rule("quarter-of-years", "inner:(TURN year) POSSESSIVE (fiscal)? quarter:ORDINAL quarter", quarter_of),
    Rule("year-quarter", "the year:YEAR (fiscal)? quarter:ORDINAL quarter", quarter_of),
    Rule("quarter-code-first", "number:DAY_DIGITS code:(q | h) (of? year:YEAR)?", quarter_code),
    Rule("quarter-code", "quarter:QUARTER_CODE (of? year:YEAR)?", lambda m: Date(quarter=m["quarter"], year=m["year"])),
    Rule("year-period", "the year:YEAR (period | quarter | fiscal year)", lambda m: Shift("Y", 0, "period", of=Date(year=m["year"])) if m.words().endswith(("period", "quarter")) else Date(year=m["year"])),
    Rule("year-ago", "(the (comparable | corresponding | same)? year - (ago | earlier) (ORDINAL? quarter | period | nine months) | year - (ago | earlier))", lambda m: Duration("P9M") if m.words().endswith("months") else Shift("Y", -1, "period")),
    Rule("period-a-year-ago", "the (corresponding | comparable | same)? (period | quarter) (last year | a year (ago | earlier))", lambda m: Shift("Y", -1, "period")),
    Rule("last-years-quarter", "last year POSSESSIVE quarter", lambda m: Shift("Y", -1, "period")),
    Rule("same-month-last-year", "the same (month | week:week) (last year | a year (ago | earlier))", lambda m: Shift("Y", -1, of=Shift("W", 0, "story"), same=True) if "week" in m else Shift("M", -12, "story")),
    Rule("same-unit-of-year", "the same (month | week | period | quarter | day) (of | in) year:YEAR", of_parts),
    Rule("calendar-year", "calendar (year)? year:YEAR", of_parts),
    Rule("latest-period", "the latest (quarter | period)", lambda m: Shift("Y", 0, "period")),
    Rule("period-ended", "(the | this)? (fiscal | (fiscal -?)? called:ORDINAL -?)? (unit:UNIT | count:NUMBER unit:UNITS) (ended | ending | to (the end of)?) inner:(CALENDAR_DAY | MONTH OF_YEAR?)", period_ended),
    Rule("fiscal-year-named", "the fiscal year", lambda m: Duration("P1Y") if m.after() in ("ended", "ending") else Shift("Y", 0, "story")),
    Rule("latest-year", "the (latest | current | full | entire | whole) (fiscal)? year", lambda m: Shift("Y", -1 if "latest" in m.words() else 0)),
    Rule("half-code", "half:HALF_CODE (of? year:YEAR)?", lambda m: of_parts(m) if "year" in m or m.before() in ("in", "for", "of", "during", "since") else None),
    Rule("half-of-year", "the? (half_first:first | half_second:(second | last | latter)) half of calendar? inner:(TURN year | the year)", lambda m: Date(half=1 if "half_first" in m else 2, within=m.value("inner"))),
    Rule("half-of-figures", "the (half_first:first | half_second:second) half", half_of_figures),
    Rule("half", "the? (half_first:first | half_second:(second | last | latter)) (half | two quarters) of calendar? year:YEAR", lambda m: Date(half=1 if "half_first" in m else 2, year=m["year"])),
    Rule("fiscal-code", "year:FISCAL_CODE", lambda m: Date(year=m["year"], fiscal=True)),
    Rule("fiscal-year", "(fiscal | fy) (year)? year:YEAR", lambda m: Date(year=m["year"], fiscal=True)),
]  # fmt: skip
