"""French days of the week, alone, turned ("lundi dernier") or counted in a month."""

from __future__ import annotations

from timeline.lang.builders import nth_in_month, of_parts, some_day
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Repeat, Shift, Value


def weekday(match: Match) -> Value | None:
    """ "mardi" is a day, "le mardi" every Tuesday; "l'accord du Vendredi saint" none."""
    if match.whole and match.after().lower() in ("saint", "noir"):
        return None
    if "the" in match and match.whole:
        return Repeat(f"XXXX-WXX-{match['weekday']}", "EVERY")
    return of_parts(match)


def weekday_and_day(match: Match) -> Value | None:
    """ "lundi 18", and nothing behind it that could be counted."""
    after = match.after()
    counted = (after[:1].isalnum() and after not in ("dans", "à", "au", "en", "vers", "et", "dès")) or after == "%"
    return None if counted else of_parts(match)


RULES = [
    Rule("weekday", "the:(le)? weekday:WEEKDAY_NAME", weekday),
    Rule("weekday-turned", "(le)? weekday:WEEKDAY_NAME turn:TURN_AFTER", of_parts),
    Rule("weekday-this", "turn:TURN_BEFORE weekday:WEEKDAY_NAME", of_parts),
    Rule("weekday-of-week", "weekday:WEEKDAY_NAME (de)? inner:((la | cette) semaine TURN_AFTER?)", of_parts),
    Rule("weekday-day", "(le)? weekday:WEEKDAY_NAME day:DAY_DIGITS", weekday_and_day),
    Rule("some-weekday", "un weekday:WEEKDAY_NAME daytime:TIME_OF_DAY?", some_day),
    Rule("weekday-today", "day:TODAY ,? WEEKDAY_NAME", lambda m: Shift("D", m["day"])),
    Rule("nth-weekday", "(le)? (nth:ORDINAL | dernier) (weekday:WEEKDAY_NAME | WEEKEND) (de | d APOS) month:MONTH_NAME year:YEAR?", nth_in_month),
]  # fmt: skip
