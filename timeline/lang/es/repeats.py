"""Spanish times that come again and again: "cada lunes"."""

from __future__ import annotations

from timeline.lang.builders import repeated
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Repeat, Value, amount


def rate(match: Match) -> Value | None:
    """ "al año", "por noche": how often."""
    if match.after().lower() in ("siguiente", "anterior", "de"):
        return None
    if "night" in match:
        match.start = match.span("night")[0]
        return Repeat("PTNI")
    return Repeat(amount(1, match["unit"]))


def daily(match: Match) -> Value | None:
    """ "el vuelo diario"; "el diario", "un diario", "varios diarios" are newspapers."""
    return None if match.before() in BEFORE_NEWSPAPER else Repeat(match["value"])


BEFORE_NEWSPAPER = frozenset("el un los del al otro este varios su sus unos otros estos algunos muchos".split()) | {""}


RULES = [
    Rule("set", "each:EACH (count:NUMBER? unit:ANY_UNIT | weekday:WEEKDAY_NAME | daytime:DAYTIME | month:MONTH_NAME)", repeated),
    Rule("set-all", "(todos los | todas las) (unit:UNITS | weekday:WEEKDAYS | daytime:DAYTIMES)", repeated),
    Rule("set-weekdays", "los weekday:WEEKDAYS", repeated),
    Rule("set-date", "cada day:DAY_NUMBER de month:MONTH_NAME", lambda m: Repeat(f"XXXX-{m['month']:02d}-{int(m['day']):02d}", "EACH")),
    Rule("set-weekends", "los fines de semana", lambda m: Repeat("XXXX-WXX-WE")),
    Rule("set-word", "value:REPEATING", lambda m: Repeat(m["value"])),
    Rule("set-daily", "value:DAILY", daily),
    Rule("set-rate", "(al unit:RATE_UNIT | a la unit:RATE_UNIT | por night:noche)", rate),
    Rule("set-times", "por unit:RATE_UNIT", lambda m: rate(m) if m.before() in ("vez", "veces") else None),
]  # fmt: skip
