"""German weeks, months and years that are pointed at ("vergangenes Jahr"), and parts of periods ("Ende")."""

from __future__ import annotations

from timeline.lang.builders import half_of, of_parts, part_of, shift_by_turn, week_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def named_unit(match: Match) -> Value | None:
    """ "das Jahr", "des Monats" as part of something, "am Wochenende"."""
    unit = match["unit"]
    if unit == "WE":
        return Date(weekend=True) if not match.whole or match.before() in BEFORE_WEEKEND else None
    running = match.before() in ("laufe", "verlauf", "verlaufe")
    return Shift(unit, 0, "text") if running or not match.whole else None


BEFORE_WEEKEND = frozenset("am zum vom übers fürs über für".split())


def edge_day(match: Match) -> Value | None:
    """ "am letzten Tag des Jahres 2012"."""
    month, day = (1, 1) if match.words("nth").startswith("erst") else (12, 31)
    inner = match.value("inner")
    return Date(month=month, day=day, within=inner) if isinstance(inner, Date | Shift) else None


def part_of_year(match: Match) -> Value | None:
    """ "Jahresende", "zum Jahresende 2014"."""
    if "year" in match:
        return Date(year=match["year"], mod=match["edge"])
    return Shift(match["unit"], 0, "text", mod=match["edge"])


RULES = [
    Rule("week-number", "(THE? week:DAY_NUMBER (kalenderwoche | kw) | (kalenderwoche | kw) week:INTEGER) (THE? (jahres)? year:YEAR)?", lambda m: of_parts(m) if m["week"] <= 53 else None),
    Rule("year-edge", "(edge:YEAR_EDGE year:YEAR)", part_of_year),
    Rule("unit-turned", "turn:TURN unit:UNIT", lambda m: None if m["unit"] in ("D", "WE") else shift_by_turn(m)),
    Rule("weekend-turned", "turn:TURN weekend:(wochenende | wochenendes)", of_parts),
    Rule("unit-beyond", "THE? far:FAR unit:UNIT", lambda m: Shift(m["unit"], m["far"], "text" if m["unit"] == "D" else "published")),
    Rule("week-of", "THE? woche (vom | ab) inner:(THE? DAY_NUMBER MONTH YEAR?)", week_of),
    Rule("unit-named", "THE? unit:UNIT", named_unit),
    Rule("this-year", "das jahr", lambda m: Shift("Y", 0) if m.before() in ("über", "durch") else None),
    Rule("edge-of-year", "edge:YEAR_EDGE", lambda m: Shift("Y", 0, mod=m["edge"])),
    Rule("edge-of-month", "edge:MONTH_EDGE", lambda m: Shift("M", 0, mod=m["edge"])),
    Rule("edge-of-week", "edge:WEEK_EDGE", lambda m: Shift("W", 0, mod=m["edge"])),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(THE | in)? (half_first:(erste | ersten) | half_second:(zweite | zweiten)) hälfte THE? inner:PERIOD", half_of),
    Rule("third-of", "THE? part:THIRD inner:PERIOD", part_of),
    Rule("edge-day", "THE? nth:(ersten | erste | letzten | letzte) (tag | tages) inner:(THE (jahres | jahrs) YEAR | THE jahres | TURN jahres)", edge_day),
]  # fmt: skip
