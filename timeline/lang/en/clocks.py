"""English times of the clock, and the hours from one to another."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.lang.builders import moded, with_clock
from timeline.lang.en.context import AFTER_DAY, words_beside
from timeline.lang.en.weekdays import BEHIND_THE_DAY
from timeline.lang.readers import in_daytime
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Shift, Span, Value, clock_value


def clock_of_day(match: Match) -> Value | None:
    """ "At 2:14"; no "2:14 left in the game", no "ran it in 2:03:59"."""
    if (
        match.written("clock").istitle()
        and match.written("clock").isalpha()
        and match.scan.tokens
        and match.before().isalpha()
        and match.before() not in AT_HOUR
    ):
        # "Captain Noon", "High Noon"
        return None
    clubs = CLUBS if "O" in match.written("clock") else BULLETINS if "clock" in match.words("clock") else ()
    if match.after() in clubs:
        # "The One O'Clock Club", "the Ten O'Clock News", "the six o'clock news"
        return None
    behind = " ".join(match.after(count).lower() for count in range(1, 6))
    if re.match(r"on the (?:day|morning|night|evening) of (?:the|his|her|its|their|my)\b", behind):
        # "At 4:09 a.m. on the day of the fire": of no day that is named beside it.
        return Date(clock=match["clock"])
    raced = match.before() == "in" and match.words("clock").count(":") > 1
    return None if raced or match.after() in ("left", "remaining", "elapsed") else with_clock(match)


CLUBS = frozenset("Club News Show Theatre Gang Jump".split())


BULLETINS = frozenset("news News bulletin bulletins show".split())


def dotted_clock(match: Match) -> Value | None:
    """ "at 09.30", "at 17.30 on Monday": hours and minutes as timetables have them; no shares "at 10.40", no race run in
    27.30. A nought before the hour makes it one; else its day or what is said of hours does, and nothing beside it may
    be said of figures."""
    leads, follows, named = match.before(), match.after(), "inner" in match
    fixed = named and leads == "for"
    if leads not in BEFORE_DOTTED and not fixed and not (named and match.start < match.span("clock")[0]):
        return None
    if follows == "%" or (match.glued_after and (follows[:1].isalnum() or follows in ("-", "–", "/"))):
        return None
    hour = match.words("clock").partition(".")[0]
    if (len(hour) < 2 and not named) or match.before(2) in ("closed", "opened"):
        return None
    if not hour.startswith("0"):
        tables, beside = match.scan.language.tables, words_beside(match)
        if beside & tables["OF_FIGURES"].keys():
            return None
        if not named and leads not in ("until", "till") and not beside & tables["OF_TIMETABLES"].keys():
            return None
    return with_clock(match)


BEFORE_DOTTED = frozenset("at by until till from since around about before after".split())


def clock_in_daytime(match: Match) -> Value | None:
    """ "at nine last night", "10 o'clock on Friday morning": the time of day says which half of it the hour is of."""
    day, clock = match.value("inner"), match["clock"]
    if "." in match.words("clock") and is_price(match):
        return None
    bare = match.words("clock").isalnum() and clock.endswith(":00")
    said = match.before() in AT_HOUR or any(word in AT_HOUR for word in match.words().split())
    if not isinstance(day, Date | Shift) or (bare and not said):
        return None
    return moded(replace(day, clock=in_daytime(clock, day.clock), mod=match["mod"] or ""), match)


def is_price(match: Match) -> bool:
    """ "It was above $1.29 on Thursday afternoon", "the pound stood at 1.12 on Friday morning"."""
    if match.before() in ("$", "£", "€") or match.before(2) in ("stood", "traded", "closed", "opened"):
        return True
    return not words_beside(match).isdisjoint(match.scan.language.tables["OF_FIGURES"])


AT_HOUR = frozenset("at around about by until till from before after past".split())


def clock_twice(match: Match) -> Value | list[tuple[int, int, Value]] | None:
    """ "10:35 a.m. (0735 GMT) on Friday": one time, told twice, and its day. "10 p.m. EDT (0200 GMT)" is of the next day
    in Greenwich."""
    value, end = with_clock(match), match.span("own" if "own" in match else "clock")[1]
    if not isinstance(value, Date | Shift):
        return None
    hours = int(match["other"][1:3]) - int(value.clock[1:3])
    away = 1 if hours < -MOST_APART else -1 if hours > MOST_APART else 0
    other: Value = replace(value, clock=match["other"], mod="", approximate=False)
    if away and isinstance(other, Date):
        other = Shift("D", away, of=replace(other, clock=""), clock=other.clock)
    elif away and isinstance(other, Shift):
        other = replace(other, count=int(other.count or 0) + away)
    twice = [
        (match.start, end, value),
        (match.span("other")[0], match.span("other_zone" if "other_zone" in match else "other")[1], other),
    ]
    return [*twice, (*match.span("inner"), match.value("inner"))] if "inner" in match else twice


# Hours that two clocks which show the same time may differ by.
MOST_APART = 14


CLOCK_TWICE = "mod:AMOUNT_MOD? (clock:CLOCK_TIME | clock:FOUR_DIGIT_CLOCK) own:OWN_ZONE? OPENING other:CLOCK_TIME other_zone:CLOCK_ZONE? CLOSING"


def clock_of_named_day(match: Match) -> Value | None:
    """ "3 p.m. Friday"; no "8.20am Friday's match is off", where a page is written as things happen."""
    joined = match.tokens("inner")[0][1] - match.span("clock")[1] > len(" ")
    possessive = match.after() in ("'", "’") and match.after(2) == "s"
    return None if possessive and not joined else with_clock(match)


def clock_on_the(match: Match) -> Value | None:
    """British "6.40pm on the Saturday", of the days that are told of; no "at 7pm on the Friday show"."""
    after = match.after()
    told = Date(weekday=match["weekday"], direction="that", clock=match["clock"])
    return moded(told, match) if not after[:1].isalpha() or after in BEHIND_THE_DAY else None


def clock_past(match: Match) -> Value | None:
    """ "half past ten", "a quarter to six", "half past midnight on Sunday"."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift):
        return None
    hour = int(match["hour"]) if "hour" in match else int(match["point"][1:3])
    minutes = 30 if "half" in match else int(match["minutes"]) if "minutes" in match else 15
    if "minutes" in match and (minutes not in (5, 10, 20, 25) or match.before() not in AT_HOUR - {"from"}):
        # "The score was ten to six."
        return None
    if "side" in match and match.words("side") == "to":
        hour, minutes = hour - 1 or 12, 60 - minutes
    if "part_of_day" in match:
        # "Half past four in the afternoon"
        daytime = match.scan.language.tables["DAYTIME"].get(match.words("part_of_day").rpartition(" ")[2], "")
        clock = in_daytime(clock_value(hour, minutes), daytime)
        return moded(replace(day, clock=clock), match) if 0 < hour <= 12 else None
    # Half past midnight is the first hour of the day that is named.
    clock = clock_value(0 if hour == 24 and minutes < 45 else hour, minutes)
    if day.clock and "hour" in match:
        clock = in_daytime(clock, day.clock)
    return moded(replace(day, clock=clock), match) if 0 < hour <= 24 else None


def hours_from_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "between 9 and 11 a.m.", "7-10.30pm", "10 to 2 p.m.": the first hour is of the half of the day that lets it come
    first."""
    if match.words("separator") == "and" and match.before() != "between":
        return None
    if match.words("first")[:2] in ("19", "20") and match.words("first").isdecimal() and ":" in match.words("clock"):
        # "May 2014 - 17:54 GMT"
        return None
    last, first = match["clock"], match["first"]
    later = f"T{(int(first[1:3]) + 12) % 24:02d}{first[3:]}"
    if int(first[1:3]) <= 12 and last[:3] > "T12" and first <= later < last:
        first = later
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift):
        return None
    ends = replace(day, clock=first), replace(day, clock=last)
    return [(*match.span("first"), Span(*ends, 0)), (match.span("clock")[0], match.end, Span(*ends, 1))]


def hours_of_weekdays(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "Answered from 0830 to 1730 Monday to Friday": the hours of every week, and of no one day; a course may be
    "Sat-Sun 1pm-6pm"."""
    if (match["until"] - match["weekday"]) % 7 < 2:
        return None
    named: list[tuple[int, int, Value]] = [
        (*match.span(name), Repeat(f"XXXX-WXX-{match[name]}")) for name in ("weekday", "until")
    ]
    named += [(*match.span(name), Date(clock=match[name])) for name in ("first", "clock")]
    return sorted(named, key=lambda found: found[:2])


RULES = [
    Rule("clock", "mod:AMOUNT_MOD? clock:CLOCK_TIME OWN_ZONE?", clock_of_day),
    Rule("clock-day", "mod:AMOUNT_MOD? clock:CLOCK_TIME CLOCK_ZONE? ,? (on | of)? inner:ANY_DAY ZONE?", clock_of_named_day),
    Rule("clock-told-day", "mod:AMOUNT_MOD? clock:CLOCK_TIME CLOCK_ZONE? on the weekday:WEEKDAY_NAME", clock_on_the),
    Rule("clock-nth", "mod:AMOUNT_MOD? clock:CLOCK_TIME CLOCK_ZONE? on the day:DAY_DIGITS SUFFIX", lambda m: moded(Date(day=m["day"], clock=m["clock"]), m) if not m.after()[:1].isalpha() or m.after().lower() in AFTER_DAY else None),
    Rule("clock-military", "clock:FOUR_DIGIT_CLOCK hours? (,? on inner:ANY_DAY | inner:NEAR_DAY)", lambda m: with_clock(m) if m.before() in AT_HOUR else None),
    Rule("clock-twice", f"{CLOCK_TWICE} ((on | of)? inner:ANY_DAY)?", clock_twice),
    Rule("clock-daytime", "mod:AMOUNT_MOD? clock:HOUR_TIME ZONE? ,? on? inner:TIME_OF_DAY", clock_in_daytime),
    Rule("daytime-clock", "inner:TIME_OF_DAY ,? (at | around | about)? clock:HOUR_TIME ZONE?", clock_in_daytime),
    Rule("clock-dotted", "mod:AMOUNT_MOD? clock:DOTTED_TIME (,? on? inner:ANY_DAY)?", dotted_clock),
    Rule("day-clock-dotted", "inner:ANY_DAY ,? (at | by | until | from) (around | about)? clock:DOTTED_TIME", dotted_clock),
    Rule("clock-dotted-zone", "mod:AMOUNT_MOD? clock:DOTTED_TIME ZONE (,? on? inner:ANY_DAY)? | inner:ANY_DAY ,? at? clock:DOTTED_TIME ZONE", lambda m: with_clock(m) if m.after() != "of" else None),
    Rule("clock-past", "mod:AMOUNT_MOD? (half:half past | (quarter:(a? quarter) | minutes:SPELLED_MINUTES minutes?) side:(past | to)) (hour:HOUR_NAME | point:POINT) (,? on? inner:TIME_OF_DAY | ,? on inner:ANY_DAY | part_of_day:OF_DAYTIME)?", clock_past),
    Rule("clock-range", "(first:HOUR_BARE | first:FOUR_DIGIT_CLOCK) separator:(- | – | — | to | and | until | till) (clock:CLOCK_TIME ZONE? | clock:DOTTED_TIME ZONE) (,? (on | of)? inner:ANY_DAY)?", hours_from_to),
    Rule("hours-of-weekdays", "(first:HOUR_BARE | first:FOUR_DIGIT_CLOCK | first:CLOCK_TIME) ZONE? (- | – | — | to | and | until | till) (clock:CLOCK_TIME | clock:FOUR_DIGIT_CLOCK) ZONE? ,? (on | from)? weekday:WEEKDAY (- | – | — | to | through) until:WEEKDAY", hours_of_weekdays),
    Rule("weekdays-with-hours", "weekday:WEEKDAY (- | – | — | to | through) until:WEEKDAY (, | :)? (from | between)? (first:HOUR_BARE | first:FOUR_DIGIT_CLOCK | first:CLOCK_TIME) ZONE? (- | – | — | to | and | until | till) (clock:CLOCK_TIME | clock:FOUR_DIGIT_CLOCK) ZONE?", hours_of_weekdays),
    Rule("day-clock", "inner:ANY_DAY ,? (at | around | about)? clock:CLOCK_TIME ZONE?", with_clock),
]  # fmt: skip
