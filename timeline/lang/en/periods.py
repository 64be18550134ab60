"""English weeks, months and years that are pointed at ("last year", "the week"), and parts of periods ("the end of")."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import half_of, part_of, shift_by_turn
from timeline.lang.en.context import SENTENCE_MARKS, WHOSE_AGE, is_habitual, is_title
from timeline.lang.en.posts import in_post
from timeline.lang.en.quarters import is_of_results
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Duration, Repeat, Shift, Value, amount


def named_unit(match: Match) -> Value | None:
    """ "the year", "the quarter", "the weekend": the one spoken of, unless more words say which ("the week that")."""
    unit, after = match["unit"], match.after().lower()
    if after == "-":
        # "quarter-to-quarter", "the week-long strike"
        return None
    if unit == "WE" and match.before() == "into" and match.before(2) in GOING and match.before(3) in SENTENCE_MARKS:
        # "Going into the weekend, most thought that he would pay."
        return Date(weekend=True, direction="this")
    if unit == "WE":
        return Repeat("XXXX-WXX-WE") if match.whole and is_habitual(match) else Date(weekend=True)
    if unit[0].isdigit():
        # "The upset of the fortnight"
        return Duration(amount(1, unit))
    if after == "in" and match.after(2) == "which":
        # "Since 2021, the year in which it was founded": that year.
        return None
    if unit == "D" and after in match.scan.language.tables["WEEKDAY_NAME"]:
        # "During the day Friday"
        return None
    if unit in ("D", "W", "M") and match.before() == "by" and after not in SAYS_WHICH and match.before(2) in GROWING:
        # "It grows more dire by the day."
        return None
    if unit == "D" and match.before() == "of" and match.before(2) in OF_ITS_TIME:
        # "The great painters of the day", "the government of the day"
        return None
    if match.words() == "the day" and (
        (match.before() == "for" and match.before(2) == "thought") or match.before() in WINS_THE_DAY
    ):
        return None
    if (
        match.words() == "the year"
        and after in ("was", "is")
        and len(match.after(2)) == 4
        and match.after(2).isdecimal()
    ):
        # "The year was 1991."
        return None
    if (
        match.whole
        and match.words() == "the day"
        and match.before() == "of"
        and match.before(2) in ("part", "most", "much", "half")
    ):
        # "It spends part of the day in the water."
        return None
    if match.whole and unit == "D" and [match.before(n) for n in (1, 2, 3, 4)] == ["of", "end", "the", "at"]:
        # What `is_in_the_end` has passed over.
        return None
    if match.before() == "of" and (
        match.written("unit").istitle() or match.before(2) in ("day", "days", "night", "nights")
    ):
        # "Album of the Week", "on any day of the week"
        return None
    if (
        after == "to"
        and match.after(2).lower() not in match.scan.language.tables["MONTH_NAME"]
        and match.before() == "of"
    ):
        # "Until the end of the year to vote"
        return Shift(unit, 0, "story") if unit in ("W", "M", "Y") else None
    if unit in ("W", "M", "Y") and after in ("ended", "ending", "to", "through"):
        return Duration(amount(1, unit))
    if unit == "Q":
        return Shift("Y", 0, "period")
    if not match.whole or (unit in ("D", "W", "M", "Y") and (after not in SAYS_WHICH or in_post(match))):
        return Shift(unit, 0, "text" if unit == "D" else "story")
    return None


# What goes on "by the day": "worse by the week", "growing by the day".
GROWING = frozenset(
    "worse better stronger weaker more less dire growing grows grow rising rises rise changing changes paid pay harder"
    " bigger larger deeper older younger faster richer poorer clearer mounting increasing sinking falling shrinking".split()
)

GOING = frozenset("going heading coming moving".split())


# Whoever, or whatever, was so at that time; and what is chosen every day.
OF_ITS_TIME = frozenset(
    "artists thinkers stars writers poets painters composers singers musicians politicians statesmen celebrities"
    " authors critics scholars scientists philosophers architects actors actresses fashions fashion issues customs standards"
    " ideas idols heroes leaders wits intellectuals government governments minister ministers"
    " word words quote song songs story stories point topic tip question joke soup".split()
)


# "To save the day" takes none.
WINS_THE_DAY = frozenset(
    "save saves saved saving carry carries carried win wins won seize seized seizes rule rules ruled".split()
)


SAYS_WHICH = frozenset(
    "of that before after when he she they we i it the his her their our my you since and a to".split()
)


def unit_turned(match: Match) -> Value | None:
    """ "last year"; no "the last year of his life", which is another. "The past decade" is ten years up to now."""
    if match.whole and match["unit"] in ("DE", "CE") and match.words("turn") in ("past", "the past"):
        return Duration(amount(1, match["unit"]))
    if ("kind" in match and match["unit"] != "Y") or is_title(match):
        return None
    if match.whole and match["unit"] == "Q" and match.words("turn") == "this" and is_of_results(match):
        return Shift("Y", 0, "period")
    if match.whole and match["unit"] == "D" and match.words("turn") == "last" and match.before() in WHOSE_AGE - {"my"}:
        # "They were told that today would be their last day."
        return None
    if match.whole and match.words("turn") == "the next" and match.before() in NEXT_FROM_NOW:
        unit = match["unit"]
        # "Over the next decade" is ten years, and no decade of the calendar.
        long = match.before() == "for" or unit[0].isdigit() or unit in ("DE", "CE")
        running = "running" if unit in ("W", "M", "Y") else ""
        return Duration(amount(1, unit)) if long else Shift(unit, 1, "story", side=running)
    if match.whole and match.words("turn") == "this" and match["unit"] == "WE":
        # Over, or to come: the verb tells.
        return Date(weekend=True, direction="this")
    if match["turn"] == "coming" and match["unit"] == "WE":
        # The nearest, and not the one behind it.
        return Date(weekend=True, direction="coming")
    if match.whole and match.before() in WHOSE_AGE and match["turn"] == "last" and match["unit"] in ("Y", "DE"):
        # "In his last year he painted"
        return None
    determined = match.words("turn").startswith("the ") or match.before() == "the"
    whose = match.after() == "of" and determined and match.whole and match["turn"] != "past"
    value = None if whose else shift_by_turn(match)
    return replace(value, side="running") if isinstance(value, Shift) and is_running(match) else value


def is_running(match: Match) -> bool:
    """ "The past year", "for the last year" are so long up to now, "over the coming year" is as long from now on, and
    "last year" is one of the calendar's."""
    if "kind" in match or match["unit"] not in ("W", "M", "Y"):
        return False
    turn = match.words("turn")
    determined = turn.startswith("the ") or match.before() == "the"
    return determined and (turn.endswith("past") or (turn.endswith(("last", "coming")) and match.before() in UP_TO_NOW))


UP_TO_NOW = frozenset("for over within in during throughout".split())


def unit_or_so(match: Match) -> Value | None:
    """ "the past week or so"."""
    value = unit_turned(match)
    return replace(value, mod="APPROX", approximate=True) if isinstance(value, Shift) else value


# "Over the next year" is from now on, where "the next year he left" is the year after.
NEXT_FROM_NOW = frozenset("in over within for during".split())


def part_of_period(match: Match) -> Value | None:
    """ "The end of last year", "the early 30s"; "in his early 30s", "in her late twenties" is an age, and spring may be "late this year"."""
    if match.before() in ("is", "are", "comes", "came", "arrived") and match.words().startswith(
        ("late this", "early this")
    ):
        match.start = match.span("inner")[0]
        return match.value("inner")  # type: ignore[no-any-return]
    if is_in_the_end(match):
        return None
    said = match.words()
    tables = match.scan.language.tables
    of_year = any(match.words("inner") in tables[kind] for kind in ("MONTH_NAME", "SEASON"))
    if of_year and said.startswith("the ") and "-" in match.words("part") and match.after().islower():
        # "The late-November trip": of the trip it is "the".
        match.start = match.span("part")[0]
    aged = re.fullmatch(r"(?!the\b)[^'’]*\b\d\ds", said) or (match.before() in WHOSE_AGE and said.endswith("ties"))
    return None if aged else part_of(match)


def is_in_the_end(match: Match) -> bool:
    """ "At the end of the day, it is about trust": when all is said and done. "By the end of the day", and "at the end
    of the day he was free", are of a day."""
    lead = ["at"] if match.words().startswith("the") else ["the", "at"]
    if not match.words().endswith("end of the day") or [match.before(n + 1) for n in range(len(lead))] != lead:
        return False
    comma = match.after() == ","
    clause = [match.after(place).lower() for place in range(1 + comma, 6 + comma)]
    clause = list(takewhile(lambda word: word not in (".", ";", "!", "?"), clause))
    aside = comma and match.before(len(lead) + 1) in (",", "that", "and", "but", "because", "is", "s")
    return bool(set(clause) & IN_THE_PRESENT) or (aside and not set(clause) & IN_THE_PAST)


IN_THE_PRESENT = frozenset(
    "is are am s re m isn aren don doesn means matters comes has have need needs want wants know think do does can".split()
)


IN_THE_PAST = frozenset("was were had did fell rose closed came went stood".split())


def turned_part(match: Match) -> Value | None:
    """ "earlier this year", "later that day"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or inner.mod:
        return None
    side = match.words("side")
    return replace(inner, mod={"earlier": "START", "later": "END"}.get(side, ""), side=side)


RULES = [
    Rule("unit-turned", "turn:TURN kind:KIND_OF_YEAR? unit:UNIT", unit_turned),
    Rule("unit-or-so", "turn:TURN unit:UNIT OR_SO", unit_or_so),
    Rule("week-of", "the unit:UNIT of inner:CALENDAR_DAY ((- | –) DAY_DIGITS)?", lambda m: Shift(m["unit"], 0, of=m.value("inner")) if m["unit"] in ("W", "WE") else None),
    Rule("weekend", "weekend", lambda m: None if m.before() in ("every", "each", "a", "one") else Shift("WE", 0) if in_post(m) else Date(weekend=True)),
    Rule("unit-named", "the unit:UNIT", named_unit),
    Rule("half-of", "the? (half_first:first | half_second:(second | last | latter)) half of inner:PERIOD", half_of),
    Rule("part-of", "the? part:PART inner:PERIOD", part_of_period),
    Rule("mid-unit", "mid - unit:UNIT", lambda m: Shift(m["unit"], 0, "story", mod="MID") if m["unit"] in ("W", "M", "Y") else None),
    Rule("unit-end", "unit:UNIT POSSESSIVE end", lambda m: Shift(m["unit"], 0, "story", mod="END") if m["unit"] in ("M", "DE", "CE") else None),
    Rule("part-of-turned", "side:(earlier | later | sometime) (in | on)? inner:(PERIOD)", turned_part),
    Rule("end-of-year", "year POSSESSIVE? end", lambda m: Shift("Y", 0, "story", mod="END")),
]  # fmt: skip
