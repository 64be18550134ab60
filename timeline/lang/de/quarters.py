"""German quarters and halves of a year."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Rule

RULES = [
    Rule("quarter", "THE? quarter:DAY_NUMBER (quartal | quartals | trimester | trimesters) (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-word", "quarter:QUARTER_WORD (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
    Rule("quarter-code", "quarter:QUARTER_CODE year:YEAR", of_parts),
    Rule("half", "THE? half:DAY_NUMBER (halbjahr | halbjahres | halbjahrs | jahreshälfte) (THE? (jahres)? year:YEAR | inner:TURNED_YEAR)?", of_parts),
]  # fmt: skip
