"""Spanish days of the week, alone, turned ("el pasado lunes") or counted in a month."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import nth_in_month, of_parts, some_day
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Value


def lone_weekday(match: Match) -> Value | None:
    """ "el lunes"; a bare one is written small, or it is a name: "Plácido Domingo", "Santo Domingo"."""
    word = match.written("weekday")
    opens = match.before() in ("", "(", ".") and not match.after().istitle()
    if match.whole and "the" not in match and word[0].isupper() and not opens:
        return None
    return of_parts(match)


def turned_weekday(match: Match) -> Value | None:
    """ "este jueves" is the nearest one, gone or to come as the verb says; "el pasado jueves" tells it itself."""
    value = of_parts(match)
    return replace(value, direction="") if isinstance(value, Date) and value.direction == "this" else value


RULES = [
    Rule("weekday", "the:(el | del | al)? weekday:WEEKDAY_NAME", lone_weekday),
    Rule("weekday-turned", "(el | del | al)? turn:WHICH weekday:WEEKDAY_NAME", turned_weekday),
    Rule("weekday-turned-after", "(el | del | al)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("nth-weekday", "(el | del | al)? (nth:ORDINAL | último) (weekday:WEEKDAY_NAME | fin de semana) de month:MONTH_NAME year:OF_YEAR?", nth_in_month),
    Rule("weekday-of-month", "(el | del | al)? (nth:ORDINAL | último) weekday:WEEKDAY_NAME (de | del) inner:(mes | TURNED)", nth_in_month),
    Rule("nth-weekday-of-each", "(el | los)? (ORDINAL | último) WEEKDAY_NAME de cada mes | cada ORDINAL WEEKDAY_NAME (de | del)? mes", lambda m: Repeat("P1M")),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME", some_day),
    Rule("weekday-of-week", "(el | del | al)? weekday:WEEKDAY_NAME de inner:TURNED_WEEK", of_parts),
    Rule("weekday-day", "(el | del | al)? weekday:WEEKDAY_NAME ,? (día)? day:DAY_DIGITS", of_parts),
    Rule("nth-week", "(la)? (nth:ORDINAL | última) semana de month:MONTH_NAME year:OF_YEAR?", lambda m: Date(year=m["year"], month=m["month"], week=m["nth"] or -1)),
]  # fmt: skip
