"""English, a room for each kind of time: its word sets, its builders, and below them its rules, whose examples
`tests/corpus/en.tsv` has."""

from __future__ import annotations

from timeline.lang.en import (
    clocks,
    counts,
    days,
    daytimes,
    feasts,
    lengths,
    months,
    periods,
    posts,
    quarters,
    repeats,
    seasons,
    vague,
    weekdays,
    years,
)
from timeline.lang.en.cues import CUES, JOINS, YEARS
from timeline.lang.en.words import ENGLISH_READERS, MACROS, TABLES
from timeline.lang.language import Language

# Of two rules that read the same words, the one that stands first here is taken.
# "One day" is some day to come ("Islam will one day be") before it is a length.
ROOMS = (
    *(days, weekdays, feasts, months, seasons, quarters, years),
    *(counts, periods, clocks, daytimes, posts, vague, lengths, repeats),
)

# What makes a date: around a word of these classes, or one of these words, the rules are tried. For speed alone.
CORE = """
    MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAY_SHORT WEEKDAYS YEAR DOTTED_CLOCK ISO SLASHED DOTTED
    UNIT UNITS TIME_UNIT TIME_UNITS NEAR_DAY SEASON SEASONS HOLIDAYS MID_DAYTIME DECADE_NAME CLOCK AM PM DAYTIME
    DAYTIMES POINT NOW REPEATING TEENS WEEKDAY_LOWER LONG ZONE BC AD QUARTER_CODE FISCAL_CODE HUNDREDS SHORT_DECADE
    YEAR_PAIR SLASHED_PAIR HALF_CODE SUFFIX TWO_DIGITS THREE_DIGITS
    lately tonight tonite tnite overnight moro morow morrow mrw nyt q future past recently
    recent current m clock period christmas xmas easter thanksgiving halloween pentecost epiphany half while
    time term dry wet rainy monsoon twenty b h
""".split()

LANGUAGE = Language(
    "en",
    TABLES,
    MACROS,
    [rule for room in ROOMS for rule in room.RULES],
    CORE,
    ENGLISH_READERS,
    cues=CUES,
    joins=JOINS,
    years=YEARS,
)
