"""French, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/fr.tsv` has.

An article belongs to the expression ("le 30 juin", "la fin de l'année"), a preposition does not, nor does what is
fused with one ("du [30 mai]", "au [début des années 60]"). In "[deux ans] plus tard" TIMEX3 marks the length, and the
date is where it ends.
"""

from __future__ import annotations

from timeline.lang.fr.clauses import CLAUSES
from timeline.lang.fr.cues import CUES, JOINS
from timeline.lang.fr.words import FRENCH_READERS, HOLIDAY_NAMES, MACROS, TABLES
from timeline.lang.language import Language
from timeline.lang.rooms import rules_of

# Around these words and classes the rules are tried too: for speed alone (`Language`).
CORE = """
    NEIGHBOUR H MINUTES THEN FUTURE LATER DAILY DURATION_WORD aujourd end ends courant weekend weekends avenir
    instant moment présent NEXT PREVIOUS TWO_DIGITS ROMAN THREE_DIGITS DAY_DIGITS peu longtemps temps aube aurore
    sainte c ère christ
""".split()
CORE += sorted({word for name in HOLIDAY_NAMES for word in name.split()[-1:] if len(word) > 2})

LANGUAGE = Language(
    "fr",
    TABLES,
    MACROS,
    rules_of("fr"),
    CORE,
    FRENCH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
