"""Spanish feasts and public holidays."""

from __future__ import annotations

from timeline.lang.builders import holy_week, of_parts
from timeline.lang.rule import Rule

RULES = [
    Rule("holy-week", "(la | de la)? semana santa ((de | del) year:YEAR)?", holy_week),
    Rule("holiday", "(el | la | del | al)? turn:WHICH? holiday:HOLIDAY (turn:LAST_OR_NEXT | (de | del) year:YEAR)?", of_parts),
]  # fmt: skip
