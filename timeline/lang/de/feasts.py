"""German feasts and public holidays."""

from __future__ import annotations

from timeline.lang.builders import holy_week, of_parts, year_pair
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def turn_of_year(match: Match) -> Value | None:
    """ "zum Jahreswechsel 2010/11": the first day of the second."""
    ends = year_pair(match)
    return Date(holiday="new-year", year=int(match.words("pair")[:4]) + 1) if ends else None


def holiday_night(match: Match) -> Value:
    """ "in der Silvesternacht", "Silvesternacht 2015/16", "am Weihnachtsabend"."""
    (holiday, clock), pair = match["holiday"], match.words("pair")
    return Date(holiday=holiday, year=int(pair[:4]) if pair else match["year"], clock=clock)


RULES = [
    Rule("advent", "THE? nth:DAY_NUMBER (advent | adventssonntag | adventsonntag) year:YEAR?", lambda m: Date(holiday=f"advent-{m['nth']}", year=m["year"]) if m["nth"] <= 4 else None),
    Rule("holy-week", "THE? karwoche year:YEAR?", holy_week),
    Rule("holiday-weekend", "THE? (easter:osterwochenende | pfingstwochenende) year:YEAR?", lambda m: Shift("WE", 0, of=Date(holiday="easter" if "easter" in m else "pentecost", year=m["year"]))),
    Rule("holiday-night", "holiday:HOLIDAY_NIGHT (year:YEAR | pair:YEAR_PAIR)?", holiday_night),
    Rule("turn-of-year", "(jahreswechsel | jahreswende) pair:YEAR_PAIR", turn_of_year),
    Rule("holiday", "turn:TURN? holiday:HOLIDAY year:YEAR?", of_parts),
    Rule("christmas-day", "day:DAY_DIGITS . (weihnachtstag | weihnachtsfeiertag) year:YEAR?", lambda m: Date(holiday={"1": "christmas", "2": "boxing"}.get(m.words("day"), "christmas"), year=m["year"])),
]  # fmt: skip
