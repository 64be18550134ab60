"""Spanish, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/es.tsv` has.

The article belongs to the expression ("el lunes", "del 7 al 11 de junio"), as in Spanish TimeML.
"""

from __future__ import annotations

from timeline.lang.es.clauses import CLAUSES
from timeline.lang.es.cues import CUES, JOINS
from timeline.lang.es.words import MACROS, SPANISH_READERS, TABLES
from timeline.lang.language import Language
from timeline.lang.rooms import rules_of

# Around these words and classes the rules are tried too: for speed alone (`Language`).
CORE = """
    DECADE_NAME TWO_DIGITS DOTTED_CLOCK HOUR LATELY DAILY LAST NEXT FUTURE ROMAN mil hace hacía víspera rato ratito
    media cuarto NOON CHRIST AM PM mitad fecha momento momentos entonces actualidad anoche tiempo plazo dos tres
    cuatro cinco seis siete ocho nueve diez once doce punto navidad navidades nochebuena nochevieja nuevo reyes
    santo santos ceniza ramos pascua resurrección pentecostés christi ascensión inmaculada mujer valentín
""".split()

LANGUAGE = Language(
    "es",
    TABLES,
    MACROS,
    rules_of("es"),
    CORE,
    SPANISH_READERS,
    decimal=",",
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
