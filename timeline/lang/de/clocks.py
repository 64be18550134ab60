"""German times of the clock."""

from __future__ import annotations

import re

from timeline.lang.builders import clock_day, clock_range, with_clock
from timeline.lang.readers import in_daytime
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value, clock_value


def clock_behind(match: Match) -> Value | None:
    """ "um 12.15", without "Uhr": neither a price ("um 2.50 Euro") nor a score."""
    after = match.after().lower()
    if after in match.scan.language.tables["COUNTED"] or after == "uhr":
        return None
    match.start = match.span("clock")[0]
    return with_clock(match)


def clock_minutes(match: Match) -> Value | None:
    """ "um zwanzig nach acht", "gegen fünf vor halb neun"."""
    if match.before() not in ("um", "gegen", "ab", "bis", "seit"):
        return None
    minutes = match["minutes"] * (1 if match.words("side") == "nach" else -1) - (30 if "half" in match else 0)
    hour = (match["hour"] - (minutes < 0)) % 24
    return Shift("D", 0, "text", clock=in_daytime(clock_value(hour, minutes % 60), match["daytime"] or ""))


def clock_hour(match: Match) -> Value | None:
    """ "um sieben", "kurz vor elf", "gegen acht": no number of what stands behind it ("um zwei Prozent", "um drei auf
    fünf"), and none of a sum ("um zehn gestiegen")."""
    after, behind = match.after(), match.after(2).lower()
    counted = (
        after[:1].isupper()
        or (after[-1:] in ("e", "n") and match.after(2)[:1].isupper())  # "gegen elf tapfere Bayern"
        or after.isdecimal()
        or after.lower() in NO_HOUR
        or after.lower() in match.scan.language.tables["COUNTED"]
    )
    onto = after == "auf" and behind not in (".", ",", "!", "?", ";", "und")
    if (
        counted
        or onto
        or (after == "," and behind in match.scan.language.tables["ONES"])
        or GROWN.match(match.scan.text, match.end)
    ):
        return None
    if "near" not in match and match.before() in ("spiele", "tore", "punkte", "von", "rund"):
        return None
    match.start = match.span("hour")[0]
    return Shift("D", 0, "text", clock=in_daytime(clock_value(match["hour"], 0), match["daytime"] or ""))


NO_HOUR = frozenset(
    "vor nach bis oder und mal von weitere weiteren weniger mehr andere anderen neue neuen große kleine jahre jahren volle vollen der - – : uhr einhalb".split()
)
# "Die Zahl ist um zehn gestiegen", "um eins verbessert"
GROWN = re.compile(
    r"[^.;:!?]*\b(?:ge(?:stiegen|sunken|wachsen|fallen|klettert)|erhöht|verringert|verkürzt|verkleinert|vergrößert|verbessert|gekürzt|aufgestockt|zugenommen|abgenommen|steigt|sinkt|stieg|sank|wuchs)\b"
)


def clock_spoken(match: Match) -> Value:
    """ "halb neun", "Viertel nach sieben", "drei Viertel acht abends"."""
    hour, minutes = match["hour"], 30 if "half" in match else 45 if "to" in match else 15
    clock = clock_value(hour if minutes == 15 else (hour - 1 or 12), minutes)
    return Shift("D", 0, "text", clock=in_daytime(clock, match["daytime"] or ""))


RULES = [
    Rule("clock", "clock:CLOCK_TIME ZONE?", with_clock),
    Rule("clock-day", "clock:CLOCK_TIME (am | vom) inner:ANY_DAY", clock_day),
    Rule("clock-range", "first:CLOCK_FACE (bis | - | – | — | und | oder | /) clock:CLOCK_TIME", clock_range),
    Rule("clock-bare", "(um | gegen | ab) (clock:HOUR_H | clock:BARE_CLOCK)", clock_behind),
    Rule("clock-hour", "((um | gegen) | near:(kurz) (vor | nach)) hour:HOUR_NAME daytime:DAYTIMES?", clock_hour),
    Rule("clock-spoken", "(half:halb | to:(viertel vor | dreiviertel | drei viertel) | viertel nach) hour:HOUR_NAME uhr? daytime:DAYTIMES?", clock_spoken),
    Rule("clock-minutes", "minutes:MINUTES side:(vor | nach) half:halb? hour:HOUR_NAME uhr? daytime:DAYTIMES?", clock_minutes),
]  # fmt: skip
