"""French days of the calendar, and what is as good as one: "aujourd'hui"."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import day_list, day_resumed, iso_date, numeric_date, of_parts, year_bc
from timeline.lang.fr.context import in_street
from timeline.lang.fr.years import early_year
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Vague, Value


def calendar_day(match: Match) -> Value | None:
    """ "le 10 novembre 93"; what follows "le 6 mai" may be another number."""
    value = of_parts(match)
    if isinstance(value, Date) and "year" in match and len(digits := match.words("year")) == 2 and int(digits) < 50:
        match.end = match.span("month")[1]
        return replace(value, year=None)
    return value


# Behind a bare day, and not behind a number of things: "le 18, il parla".
BEHIND_DAY = frozenset(
    "' ’ , ; : . ) et ou à au aux en il elle ils elles on un une le la les l se s ce cet cette".split()
) | {""}


def today(match: Match) -> Value:
    """ "aujourd'hui"; "jusqu'à aujourd'hui", "encore aujourd'hui" is the present."""
    if match["day"] == 0 and (match.before() in ("encore", "à", "d", "toujours") or match.after() in ("encore",)):
        return Vague("PRESENT_REF")
    return Shift("D", match["day"])


RULES = [
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | DOTTED)", lambda m: numeric_date(m, day_first=True)),
    Rule("calendar-day", "(le | ce)? (weekday:WEEKDAY_NAME ,?)? (le)? day:DAY_NUMBER month:MONTH (year:OF_YEAR | turn:TURN_AFTER)?", lambda m: None if in_street(m) else calendar_day(m)),
    Rule("day-named", "(le)? day:DAY_NUMBER - month:MONTH_NAME", lambda m: None if in_street(m) else of_parts(m)),
    Rule("day-list", "(le | les)? WEEKDAY_NAME? days:((DAY_DIGITS SUFFIX? NEXT_DAY)+ DAY_DIGITS SUFFIX?) month:MONTH (year:YEAR | turn:TURN_AFTER)?", day_list),
    Rule("day-of-year", "le? (WEEKDAY_NAME ,?)? day:DAY_NUMBER month:MONTH_NAME (de)? inner:TURNED_YEAR", of_parts),
    Rule("day-of-month", "le (WEEKDAY_NAME)? day:DAY_NUMBER (de ce mois | courant)", lambda m: Date(day=m["day"])),
    Rule("day-of-month-turned", "le (WEEKDAY_NAME)? day:DAY_NUMBER du inner:(mois TURN_AFTER)", of_parts),
    Rule("day-of-same-month", "le (WEEKDAY_NAME)? day:DAY_NUMBER du même mois", lambda m: Date(day=m["day"], within=Shift("M", 0, "said"))),
    Rule("day-resumed", "le day:DAY_DIGITS", lambda m: day_resumed(m) if m.after().lower() in BEHIND_DAY else None),
    Rule("near-day", "day:TODAY", today),
    Rule("day-bc", "(le)? day:DAY_NUMBER month:MONTH_NAME (de l APOS an)? year:INTEGER ERA_BC", year_bc),
    Rule("day-early-year", "(le)? day:DAY_NUMBER month:MONTH_NAME year:THREE_DIGITS", early_year),
]  # fmt: skip
