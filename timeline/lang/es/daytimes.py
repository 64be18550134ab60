"""Spanish mornings, evenings and nights."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import day_resumed, daytime_turned, moded, night_between, with_clock
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Anchor, Date, Shift, Value


def day_edge(match: Match) -> Value | None:
    """ "a primera hora del lunes", "mañana a última hora"."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    alone = "inner" not in match and (match.before() != "a" or match.after() in ("de", "del"))
    if not isinstance(day, Date | Shift) or day.clock or alone:
        return None
    return replace(day, clock="TMO" if match["part"] == "START" else "TEV", mod=match["part"])


def daytime_of_bare_day(match: Match) -> Value | None:
    """ "la noche del 13", of the month named last."""
    day = day_resumed(match)
    return replace(day, clock=match["daytime"]) if isinstance(day, Date) else None


def small_hours(match: Match) -> Value:
    """ "de madrugada"."""
    match.start += 3
    return Shift("D", 0, "text", clock="TMO")


def daytime_on(match: Match) -> Value | None:
    """ "esta tarde", "anoche", "la noche": on the day of publication or on the one spoken of."""
    anchor: Anchor = "published" if match["turn"] == "this" else "text"
    return Shift("D", 0, anchor, clock=match["daytime"])


def middle_of_daytime(match: Match) -> Value | None:
    """ "a media mañana", "hasta media tarde del lunes"."""
    if "inner" in match:
        return with_clock(match)
    value = daytime_on(match)
    return replace(value, mod="MID") if isinstance(value, Shift) else None


def part_of_daytime(match: Match) -> Value | None:
    """ "a primera hora de la tarde", "a última hora de la noche del lunes"."""
    if "inner" in match:
        return with_clock(match)
    value = daytime_on(match)
    return moded(value, match) if isinstance(value, Date | Shift) else None


RULES = [
    Rule("daytime", "(la | al | el | del) daytime:DAYTIME", daytime_on),
    Rule("noon", "(el | al | del | este)? daytime:NOON", daytime_on),
    Rule("daytime-turned", "turn:POINTING (misma)? daytime:DAYTIME (mismo)?", daytime_on),
    Rule("daytime-of-day", "(la | esta | el | al | del) daytime:DAYTIME de? inner:ANY_DAY", with_clock),
    Rule("daytime-of-bare-day", "(la | esta | el | al) daytime:DAYTIME del day:DAY_DIGITS", daytime_of_bare_day),
    Rule("daytime-beside", "(la | el) daytime:DAYTIME turn:NEIGHBOUR", daytime_turned),
    Rule("daytime-part", "part:HOUR_PART de la daytime:DAYTIME (de? inner:ANY_DAY)?", part_of_daytime),
    Rule("daytime-middle", "media daytime:DAYTIME (de? inner:ANY_DAY)?", middle_of_daytime),
    Rule("day-edge", "part:HOUR_PART (de? inner:ANY_DAY)?", day_edge),
    Rule("small-hours", "de (madrugada)", small_hours),
    Rule("night-between", "(la | una)? (noche | madrugada) (del first:DAY_DIGITS al last:DAY_DIGITS de month:MONTH_NAME year:OF_YEAR? | del? (WEEKDAY_NAME | CALENDAR_DAY) end:(al (WEEKDAY_NAME | CALENDAR_DAY)))", night_between),
    Rule("last-night", "anoche", lambda m: Shift("D", -1, clock="TNI")),
]  # fmt: skip
