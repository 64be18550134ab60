"""French mornings, evenings and nights."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import daytime_turned, night_between, with_clock
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def dawn(match: Match) -> Value | None:
    """ "à l'aube", "au petit matin du 3 mai"; "à l'aube de l'an 2000" is no time of day."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift) or ("inner" not in match and match.after() in ("de", "du", "des", "d")):
        return None
    return replace(day, clock="TMO", mod="START")


def named_daytime(match: Match) -> Value | None:
    """ "dans la soirée", "la nuit": of the day spoken of."""
    return None if match.before() == "toute" else with_clock(match)


def in_full_night(match: Match) -> Value:
    """ "en pleine nuit": of the day spoken of."""
    match.start = match.span("daytime")[0]
    return Shift("D", 0, "text", clock=match["daytime"])


def night_in_month(match: Match) -> Value:
    """ "cette nuit de décembre 1989": of a month, and the day is not said."""
    return Date(month=match["month"], year=match["year"], clock=match["daytime"])


RULES = [
    Rule("daytime", "inner:ANY_DAY (,? (au | dans la | en | à))? daytime:TIME_OF_DAY", with_clock),
    Rule("daytime-this", "turn:TURN_BEFORE daytime:TIME_OF_DAY", daytime_turned),
    Rule("daytime-full", "en pleine daytime:TIME_OF_DAY", in_full_night),
    Rule("daytime-of-month", "(un | une | cette | ce) daytime:TIME_OF_DAY (de | d APOS) month:MONTH_NAME year:YEAR", night_in_month),
    Rule("daytime-turned", "(le | la | l APOS) daytime:TIME_OF_DAY turn:TURN_AFTER", daytime_turned),
    Rule("dawn", "(l APOS aube | l APOS aurore | petit matin) ((de | du) inner:ANY_DAY)?", dawn),
    Rule("daytime-named", "(la | le | l APOS) daytime:TIME_OF_DAY (même)?", named_daytime),
    Rule("daytime-of-day", "(le | la | l APOS)? daytime:TIME_OF_DAY (du | de | d APOS) inner:(CALENDAR_DAY | WEEKDAY_NAME)", with_clock),
    Rule("night-between", "(la | cette)? nuit (du first:DAY_NUMBER au last:DAY_NUMBER month:MONTH_NAME year:YEAR? | (de | du) ANY_DAY (à | au) end:ANY_DAY)", night_between),
    Rule("part-of-day", "(inner:ANY_DAY ,? en)? part:EDGE (de | d APOS) daytime:TIME_OF_DAY", with_clock),
]  # fmt: skip
