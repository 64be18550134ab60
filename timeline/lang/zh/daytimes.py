"""Chinese mornings, evenings and nights."""

from __future__ import annotations

from timeline.lang.builders import with_clock
from timeline.lang.rule import Rule
from timeline.lang.values import Shift

RULES = [
    Rule("daytime", "daytime:DAYTIME", lambda m: None if m.after() in ("茶", "好", "安") else with_clock(m)),
    Rule("daytime-of-day", "inner:ANY_DAY (daytime:DAYTIME | daytime:EVENING)", with_clock),
    Rule("daytime-near", "near:PART_DAY", lambda m: Shift("D", m["near"][0], clock=m["near"][1])),
]  # fmt: skip
