"""English, a room for each kind of time: its word sets, its builders, and below them its rules, whose examples
`tests/corpus/en.tsv` has."""

from __future__ import annotations

from timeline.lang.en.cues import CUES, JOINS, YEARS
from timeline.lang.en.words import ENGLISH_READERS, MACROS, TABLES
from timeline.lang.language import Language
from timeline.lang.rooms import rules_of

# Around these words and classes the rules are tried too: for speed alone (`Language`).
CORE = """
    WEEKDAY_SHORT DOTTED_CLOCK SEASONS HOLIDAYS MID_DAYTIME DECADE_NAME AM PM TEENS WEEKDAY_LOWER LONG ZONE BC AD
    QUARTER_CODE FISCAL_CODE HUNDREDS SHORT_DECADE SLASHED_PAIR HALF_CODE SUFFIX TWO_DIGITS THREE_DIGITS lately
    tonight tonite tnite overnight moro morow morrow mrw nyt q future past recently recent current m clock period
    christmas xmas easter thanksgiving halloween pentecost epiphany half while time term dry wet rainy monsoon
    twenty b h
""".split()

LANGUAGE = Language(
    "en",
    TABLES,
    MACROS,
    rules_of("en"),
    CORE,
    ENGLISH_READERS,
    cues=CUES,
    joins=JOINS,
    years=YEARS,
)
