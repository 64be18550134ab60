"""German, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/de.tsv` has.

An article belongs to the expression ("den vergangenen zwei Jahren", "dem 20. April"), a preposition does not, nor does
what is fused with one ("im [Juli]", "am [kommenden Samstag]"). "vor [zwei Jahren]" is a length that ends at the
article's date: TIMEX3 marks the length, and the date is where it began.
"""

from __future__ import annotations

from timeline.lang.de import (
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
from timeline.lang.de.clauses import CLAUSES
from timeline.lang.de.cues import CUES, JOINS
from timeline.lang.de.words import GERMAN_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.language import Language

# Of two rules that read the same words, the one that stands first here is taken.
ROOMS = (
    *(days, weekdays, feasts, months, seasons, quarters, years),
    *(counts, periods, clocks, daytimes, lengths, repeats, vague),
)

# What makes a date: around a word of these classes, or one of these words, the rules are tried. For speed alone.
CORE = """
    MONTH_NAME MONTH_SHORT WEEKDAY_NAME WEEKDAYS WEEKDAY_DAYTIME YEAR YEAR_PAIR ISO SLASHED DOTTED DOTTED_PAIR UNIT
    UNITS TIME_UNIT TIME_UNITS NEAR_DAY DAY_ADJECTIVE SEASON SEASON_PART SEASON_MONTHS DECADE_NAME CLOCK
    DOTTED_CLOCK DAYTIME DAYTIMES POINT TIME_LIMIT nächte nächten NOW THEN SOON REPEATING WEEKDAY_DAYTIMES
    SLASHED_PAIR NEIGHBOUR YEAR_EDGE MONTH_EDGE WEEK_EDGE DURATION_WORD YEARS_WORD UNIT_ADJECTIVE uhr halb tags
    advent adventssonntag adventsonntag trimester trimesters kalenderwoche kw MONTH_PART jh jhdt jhs h TWO_DIGITS
    karwoche osterwochenende pfingstwochenende DAYTIME_HOURS MONTH_WEEKEND QUARTER_WORD HOLIDAY_NIGHT HOUR_NAME
    zukunft kurzem langem längerem vergangenheit zeit moment chr christus u christi er ern DAY_DIGITS hälfte
    jahreshälfte tag tages jahr jahre jahren jahres gesamtjahr gesamtjahres kalenderjahr geschäftsjahr jahrhundert
    jahrhunderts quartal quartals halbjahr halbjahres halbjahrs wochenende wochenendes
""".split()
CORE += sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if word != "-"})

LANGUAGE = Language(
    "de",
    TABLES,
    MACROS,
    [rule for room in ROOMS for rule in room.RULES],
    CORE,
    GERMAN_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
