"""French quarters and halves of a year."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Rule

RULES = [
    Rule("quarter", "(le)? quarter:NTH trimestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-code", "quarter:QUARTER_CODE year:YEAR", of_parts),
    Rule("quarter-last", "(le)? quarter:FINAL trimestre (de)? year:YEAR", of_parts),
    Rule("half", "(le)? half:NTH semestre (de)? (year:YEAR | inner:TURNED_YEAR)?", of_parts),
]  # fmt: skip
