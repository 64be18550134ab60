"""Spanish weeks, months and years that are pointed at ("el año pasado"), and parts of periods ("finales de")."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import half_of, of_parts, part_of, shift_by_turn, week_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value


def named_unit(match: Match) -> Value | None:
    """ "el año": the one that runs, where it is said when ("en el año", "a lo largo del año"), or within a part."""
    if match.whole and (match.before() not in ("en", "durante", "largo") or match.after() == "de"):
        return None
    return Shift(match["unit"], 0)


def beside_event(match: Match) -> Value | None:
    """ "al día siguiente", "la semana pasada"; "la semana anterior a las elecciones" hangs on an event, "al día
    siguiente a las ocho" does not."""
    value = shift_by_turn(match)
    tables, later = match.scan.language.tables, match.after(3).lower()
    clock = later[:1].isdigit() or later in tables["ONES"] or later in tables["TEENS"]
    if isinstance(value, Shift) and value.anchor == "text" and match.after() in ("a", "al", "de", "del") and not clock:
        return replace(value, anchor="event")
    return value


RULES = [
    Rule("third-of", "(el)? part:THIRD inner:PERIOD", part_of),
    Rule("unit-turned", "(el | la | del | al)? turn:TURN_BEFORE unit:UNIT", shift_by_turn),
    Rule("unit-same", "(el | la | del | al) turn:SAME unit:UNIT", shift_by_turn),
    Rule("unit-turned-after", "(el | la | del | al)? unit:UNIT turn:TURN_AFTER", beside_event),
    Rule("week-of", "(la | una)? semana inner:(del DAY_NUMBER de MONTH_NAME OF_YEAR?)", week_of),
    Rule("unit-named", "(el | del)? unit:RUNNING_UNIT", named_unit),
    Rule("weekend", "(el | del | al)? weekend:(fin de semana)", of_parts),
    Rule("weekend-turned", "(el | del | al)? turn:WHICH weekend:(fin de semana)", of_parts),
    Rule("weekend-turned-after", "(el | del | al)? weekend:(fin de semana) turn:TURN_AFTER", of_parts),
    Rule("part-of", "part:PART inner:PERIOD", part_of),
    Rule("half-of", "(la)? (half_first:primera | half_second:segunda) mitad (de | del)? inner:PERIOD", half_of),
]  # fmt: skip
