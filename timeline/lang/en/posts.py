"""How English posts on social networks speak of the day they are written on. What only a post may say so is read in no
article."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.lang.builders import moded, of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Shift, Value, amount


def spelled_with_2(match: Match) -> Value | None:
    """ "2nite", "2day", in one word: "2 nights" are counted."""
    word = match.words()
    if word[0] != "2" or not word[1:].isalpha() or match.after() in ("-", "trip"):
        return None
    if word == "2day":
        return Shift("D", 0)
    return Shift("D", 0, clock="TNI") if word in ("2nite", "2night", "2nyt") else Shift("D", 1)


# A post on a social network: short, with what only posts have, "@name", "#topic", a link, "!!", ":)".
POST = re.compile(r"(?<![\w/])[@#][^\W\d]|https?://|[:;]-?[()DP](?!\w)|!!")


LONGEST_POST = 300


# What joins the words of an address: "https://example.org/night/day-one".
IN_ADDRESS = frozenset("/-_=@&?")


def in_post(match: Match) -> bool:
    """Does a post say it? It speaks of the day it is written on: "Good morning!", "Rainy afternoon :(". An article's
    "night raids" and "morning shows" are of no day."""
    if (match.glued_before and match.before() in IN_ADDRESS) or (match.glued_after and match.after() in IN_ADDRESS):
        return False
    return len(match.scan.text) <= LONGEST_POST and POST.search(match.scan.text) is not None


def posted_daytime(match: Match) -> Value | None:
    return moded(Shift("D", 0, clock=match["daytime"]), match) if not match.whole or in_post(match) else None


def posted_unit(match: Match) -> Value | None:
    """ "Busy day!": a length. "yr" is "your"."""
    unit = match["unit"]
    if match.before() in ("open", "sports", "match", "pay") and match.words() == "day":
        # "Open day this Saturday!"
        return None
    if unit not in ("D", "W", "M", "Y", "TH") or "-" in (match.before(), match.after()) or match.words() == "yr":
        return None
    return Duration(amount(1, unit)) if in_post(match) else None


def posted(build: Callable[[Match], Value | None]) -> Callable[[Match], Value | None]:
    """The builder of a rule that is for posts alone."""
    return lambda match: build(match) if in_post(match) else None


def posted_clock(match: Match) -> Value | None:
    """ "left at 1015"; "at 2014" something else is."""
    if (
        not in_post(match)
        or match.words("clock")[:2] in ("19", "20")
        or (match.glued_after and match.after() not in (".", ",", "!", "?", ")"))
    ):
        return None
    match.start = match.span("clock")[0]
    return Shift("D", 0, "text", clock=match["clock"])


RULES = [
    Rule("posted-daytime", "(a | an | one | the)? part:DAY_PART? daytime:DAYTIME", posted_daytime),
    Rule("posted-unit", "(a | an)? unit:UNIT | (a | an)? unit:TIME_UNIT", posted_unit),
    Rule("posted-season", "season:SEASON", posted(lambda m: None if m["season"] == "FA" else of_parts(m))),
    Rule("posted-day-number", "unit:UNIT INTEGER", posted(lambda m: Duration(amount(1, m["unit"])) if m["unit"] in ("D", "W", "Y") else None)),
    Rule("posted-clock", "(at | by | abt) clock:FOUR_DIGIT_CLOCK", posted_clock),
    Rule("posted-weekday", "turn:TURN weekday:WEEKDAY_LOWER", posted(of_parts)),
    Rule("spelled-with-2", "DAY_DIGITS (day | nite | night | nyt | moro | morow | morrow | mrw)", spelled_with_2),
]  # fmt: skip
