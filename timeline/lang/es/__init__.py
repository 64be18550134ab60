"""Spanish, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/es.tsv` has.

The article belongs to the expression ("el lunes", "del 7 al 11 de junio"), as in Spanish TimeML.
"""

from __future__ import annotations

from timeline.lang.es import (
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
from timeline.lang.es.clauses import CLAUSES
from timeline.lang.es.cues import CUES, JOINS
from timeline.lang.es.words import MACROS, SPANISH_READERS, TABLES
from timeline.lang.language import Language

# Of two rules that read the same words, the one that stands first here is taken.
ROOMS = (
    *(days, weekdays, feasts, months, seasons, quarters, years),
    *(counts, periods, clocks, daytimes, lengths, repeats, vague),
)

# What makes a date: around a word of these classes, or one of these words, the rules are tried. For speed alone.
CORE = """
    MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS YEAR YEAR_PAIR ISO SLASHED DOTTED UNIT UNITS TIME_UNIT TIME_UNITS
    NEAR_DAY SEASON DECADE_NAME TWO_DIGITS CLOCK DOTTED_CLOCK HOUR DAYTIME POINT NOW LATELY REPEATING DAILY LAST
    NEXT FUTURE ROMAN mil hace hacía víspera rato ratito DAYTIMES media cuarto NOON CHRIST AM PM mitad siglos fecha
    momento momentos entonces actualidad día días anoche semana tiempo plazo dos tres cuatro cinco seis siete ocho
    nueve diez once doce punto navidad navidades nochebuena nochevieja nuevo reyes santo santos ceniza ramos pascua
    resurrección pentecostés christi ascensión inmaculada mujer valentín hoy
""".split()

LANGUAGE = Language(
    "es",
    TABLES,
    MACROS,
    [rule for room in ROOMS for rule in room.RULES],
    CORE,
    SPANISH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
