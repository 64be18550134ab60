"""Spanish lengths of time."""

from __future__ import annotations

from timeline.lang.builders import duration, duration_part, duration_range, two_lengths
from timeline.lang.es.words import AND_A_HALF, HOW_MANY
from timeline.lang.rule import Rule
from timeline.lang.values import Duration, amount

RULES = [
    Rule("duration", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT {AND_A_HALF} (más | seguidos | consecutivos | consecutivas | seguidas)?", lambda m: None if m.words("unit") == "quincena" and m.after() == "de" else duration(m)),
    Rule("duration-the", "(THE | THIS | THAT)? (LASTING (count:NUMBER)? | count:NUMBER LASTING?) unit:PLURAL_UNIT", duration),
    Rule("duration-part", "(los | las)? (end:(primeros | primeras | últimos | últimas) count:NUMBER | count:NUMBER end:(primeros | primeras | últimos | últimas)) unit:PLURAL_UNIT (de | del) inner:((año)? YEAR | TURNED_YEAR | año | MONTH_NAME OF_YEAR?)", duration_part),
    Rule("duration-half", "(la | el)? (RECENT | NEXT)? (media | medio) unit:ANY_UNIT", lambda m: Duration(amount(0.5, m["unit"]))),
    Rule("duration-vague", "unit:PLURAL_UNIT", duration),
    Rule("duration-whole", "(todo el | toda la) unit:UNIT", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-pair", "first:NUMBER (o | a | y) count:NUMBER unit:ANY_UNIT", lambda m: duration_range(m) if m["first"] < m["count"] else None),
    Rule("duration-and-a-half", "unit:UNIT y (medio | media)", lambda m: Duration(amount(1.5, m["unit"])) if m["unit"][0].isalpha() else None),
    Rule("duration-quarters", "(un)? cuarto de (century:siglo | hora) | three:(tres) cuartos de hora", lambda m: Duration("P25Y" if "century" in m else "PT45M" if "three" in m else "PT15M")),
    Rule("duration-and", "first:NUMBER unit:ANY_UNIT (y | con) count:NUMBER smaller:ANY_UNIT", two_lengths),
    Rule("a-little", "un (buen)? (rato | ratito)", lambda m: Duration("PTXM")),
    Rule("a-while", "(un (largo)? tiempo | (mucho | demasiado) tiempo)", lambda m: Duration("PXM")),
]  # fmt: skip
