"""Chinese feasts and public holidays."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Rule
from timeline.lang.values import Date

RULES = [
    Rule("national-day", "(year:A_YEAR 年 | inner:TURNED_YEAR)? 国庆节?", lambda m: Date(year=m["year"], month=10, day=1, within=m.value("inner") if "inner" in m else None)),
    Rule("may-day", "(year:A_YEAR 年 | inner:TURNED_YEAR)? 五一 ((国际 | 國際)? (劳动节 | 勞動節) | 节 | 節)", lambda m: Date(year=m["year"], month=5, day=1, within=m.value("inner") if "inner" in m else None)),
    Rule("holiday", "(year:A_YEAR 年 | inner:TURNED_YEAR)? holiday:HOLIDAY", of_parts),
]  # fmt: skip
