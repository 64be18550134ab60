"""German, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/de.tsv` has.

An article belongs to the expression ("den vergangenen zwei Jahren", "dem 20. April"), a preposition does not, nor does
what is fused with one ("im [Juli]", "am [kommenden Samstag]"). "vor [zwei Jahren]" is a length that ends at the
article's date: TIMEX3 marks the length, and the date is where it began.
"""

from __future__ import annotations

from timeline.lang.de.clauses import CLAUSES
from timeline.lang.de.cues import CUES, JOINS
from timeline.lang.de.words import GERMAN_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.language import Language
from timeline.lang.rooms import rules_of

# Around these words and classes the rules are tried too: for speed alone (`Language`).
CORE = """
    WEEKDAY_DAYTIME DOTTED_PAIR DAY_ADJECTIVE SEASON_PART SEASON_MONTHS DECADE_NAME DOTTED_CLOCK TIME_LIMIT nächte
    nächten THEN SOON WEEKDAY_DAYTIMES SLASHED_PAIR NEIGHBOUR YEAR_EDGE MONTH_EDGE WEEK_EDGE DURATION_WORD
    YEARS_WORD UNIT_ADJECTIVE uhr halb tags advent adventssonntag adventsonntag trimester trimesters kalenderwoche
    kw MONTH_PART jh jhdt jhs h TWO_DIGITS karwoche osterwochenende pfingstwochenende DAYTIME_HOURS MONTH_WEEKEND
    QUARTER_WORD HOLIDAY_NIGHT HOUR_NAME zukunft kurzem langem längerem vergangenheit zeit moment chr christus u
    christi er ern DAY_DIGITS hälfte jahreshälfte tag tages jahr jahre jahren jahres gesamtjahr gesamtjahres
    kalenderjahr geschäftsjahr jahrhundert jahrhunderts quartal quartals halbjahr halbjahres halbjahrs wochenende
    wochenendes
""".split()
CORE += sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if word != "-"})

LANGUAGE = Language(
    "de",
    TABLES,
    MACROS,
    rules_of("de"),
    CORE,
    GERMAN_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
