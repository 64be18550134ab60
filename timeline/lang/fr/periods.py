"""French weeks, months and years that are pointed at ("l'an dernier"), and parts of periods ("la fin de")."""

from __future__ import annotations

from timeline.lang.builders import half_of, of_parts, part_of, shift_by_turn, week_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value


def named_unit(match: Match) -> Value | None:
    """ "de l'année", "du mois" as part of something, "au cours de l'année"."""
    running = match.before(2) == "cours" or (match.before() == "dans" and match["unit"] in ("W", "Y"))
    return Shift(match["unit"], 0, "text") if running or not match.whole else None


RULES = [
    Rule("third-of", "(le)? part:THIRD inner:PERIOD", part_of),
    Rule("unit-turned", "(THE)? unit:UNIT turn:TURN_AFTER", lambda m: None if m["unit"] == "D" and m["turn"] in ("last", "next") else shift_by_turn(m)),
    Rule("unit-this", "turn:TURN_BEFORE unit:UNIT (- ci)?", lambda m: Shift("D", 0, "text") if m["unit"] == "D" else shift_by_turn(m)),
    Rule("unit-that", "THIS unit:UNIT - là", lambda m: Shift(m["unit"], 0, "text")),
    Rule("unit-next", "(le | la | l APOS) turn:BESIDE unit:UNIT", shift_by_turn),
    Rule("week-of", "(la)? semaine du inner:(DAY_NUMBER MONTH_NAME YEAR?)", week_of),
    Rule("unit-named", "THE? unit:UNIT", named_unit),
    Rule("new-year-period", "la nouvelle année", lambda m: Shift("Y", 0)),
    Rule("weekend", "the:(ce | le | cette)? weekend:WEEKEND", lambda m: of_parts(m) if "the" in m or m.before() in ("du", "au") else None),
    Rule("weekend-turned", "(le | la)? weekend:WEEKEND turn:TURN_AFTER", of_parts),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(la)? (half_first:première | half_second:(seconde | deuxième)) (moitié | partie) OF inner:PERIOD", half_of),
]  # fmt: skip
