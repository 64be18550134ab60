"""French, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/fr.tsv` has.

An article belongs to the expression ("le 30 juin", "la fin de l'année"), a preposition does not, nor does what is
fused with one ("du [30 mai]", "au [début des années 60]"). In "[deux ans] plus tard" TIMEX3 marks the length, and the
date is where it ends.
"""

from __future__ import annotations

from timeline.lang.fr import (
    clocks,
    counts,
    days,
    daytimes,
    feasts,
    lengths,
    months,
    periods,
    quarters,
    repeats,
    seasons,
    vague,
    weekdays,
    years,
)
from timeline.lang.fr.clauses import CLAUSES
from timeline.lang.fr.cues import CUES, JOINS
from timeline.lang.fr.words import FRENCH_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.language import Language

# Of two rules that read the same words, the one that stands first here is taken.
ROOMS = (
    *(days, weekdays, feasts, months, seasons, quarters, years),
    *(counts, periods, clocks, daytimes, lengths, repeats, vague),
)

# What makes a date: around a word of these classes, or one of these words, the rules are tried. For speed alone.
CORE = """
    MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS
    NEAR_DAY NEIGHBOUR SEASON CLOCK DAYTIME DAYTIMES POINT H MINUTES NOW THEN FUTURE LATER REPEATING DAILY
    DURATION_WORD midi aujourd veille end ends courant weekend weekends avenir instant moment présent jours actuelle
    années NEXT PREVIOUS TWO_DIGITS siècle siècles ROMAN THREE_DIGITS DAY_DIGITS millénaire an peu longtemps temps
    aube aurore sainte c ère christ
""".split()
CORE += sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if len(word) > 2})

LANGUAGE = Language(
    "fr",
    TABLES,
    MACROS,
    [rule for room in ROOMS for rule in room.RULES],
    CORE,
    FRENCH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
