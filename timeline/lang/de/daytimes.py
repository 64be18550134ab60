"""German mornings, evenings and nights."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import daytime_turned, moded, night_between, with_clock
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Vague, Value


def named_daytime(match: Match) -> Value | None:
    """ "am Nachmittag", "in der Nacht", "bis in die Nacht": of the day spoken of; "Der Morgen" is a subject."""
    if match.words() == "nacht":
        return (
            with_clock(match) if match.before() == "der" or (match.before(2), match.before()) == ("in", "die") else None
        )
    to = match.before() == "zum" and match.before(2) == "bis"
    dawn = match.before() in ("im", "in") and match.words() in ("morgengrauen", "morgendämmerung", "abenddämmerung")
    return with_clock(match) if match.before() in ("am", "gegen") or to or dawn else None


def genitive_daytime(match: Match) -> Value:
    """ "im Laufe des Abends", "die Gäste des Abends"."""
    match.start = match.span("daytime")[0]
    return Shift("D", 0, "text", clock=match["daytime"])


def weekday_daytime(match: Match) -> Value:
    """ "Montagabend", "am vergangenen Freitagmorgen"."""
    weekday, clock = match["day"]
    if "some" in match:
        return Date(weekday=weekday, clock=clock, within=Vague("PAST_REF"))
    return moded(Date(weekday=weekday, clock=clock, direction=match["turn"] or ""), match)


def daytime_hours(match: Match) -> Value | None:
    """ "in den frühen Morgenstunden", "den Abendstunden des Dienstags"."""
    if "weekday" in match:
        return moded(Date(weekday=match["weekday"], clock=match["daytime"]), match)
    return with_clock(match)


RULES = [
    Rule("daytime", "inner:ANY_DAY daytime:DAYTIME", with_clock),
    Rule("daytime-of-day", "TURN? part:DAY_PART? daytime:DAYTIME (am | vom)? inner:(CALENDAR_DAY | HOLIDAY | TURN tages)", with_clock),
    Rule("daytime-hours", "THE? part:DAY_PART? daytime:DAYTIME_HOURS ((am | vom)? inner:ANY_DAY | des weekday:WEEKDAYS)?", daytime_hours),
    Rule("weekday-daytime", "(turn:TURN | some:(einem | einen | eines))? part:DAY_PART? day:WEEKDAY_DAYTIME", weekday_daytime),
    Rule("daytime-genitive", "des daytime:DAYTIMES", genitive_daytime),
    Rule("daytime-turned", "turn:TURN daytime:DAYTIME", daytime_turned),
    Rule("daytime-part", "part:DAY_PART daytime:DAYTIME", lambda m: with_clock(m) if m.before() in ("am", "zum") else None),
    Rule("daytime-named", "daytime:DAYTIME", named_daytime),
    Rule("night-between", "nacht (vom | von | zwischen) (THE? first:DAY_NUMBER (auf | zum | und) THE? last:DAY_NUMBER month:MONTH_NAME year:YEAR? | (CALENDAR_DAY | WEEKDAY_NAME) (auf | zum | zu | und) end:(CALENDAR_DAY | THE? WEEKDAY_NAME))", night_between),
    Rule("night-of", "nacht (auf | zum | vom | zu | von | des | THE)+ inner:ANY_DAY", lambda m: replace(v, clock="TNI") if isinstance(v := m.value("inner"), Date | Shift) else None),
]  # fmt: skip
