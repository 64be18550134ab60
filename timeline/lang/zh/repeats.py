"""Chinese times that come again and again: "每周一"."""

from __future__ import annotations

from timeline.lang.builders import repeated
from timeline.lang.rule import Rule
from timeline.lang.values import Repeat

RULES = [
    Rule("set", "each:EACH 隔? count:A_NUMBER? (unit:UNIT | unit:MARKED_UNIT)", repeated),
    Rule("set-month", "每 (个 | 個)? 月", lambda m: Repeat("P1M", "EVERY")),
    Rule("set-nth-weekday", "每 (个 | 個)? 月 的? 第 NTH (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", repeated),
    Rule("set-weekday", "each:EACH 逢? WEEK weekday:WEEKDAY_NUMBER", repeated),
    Rule("set-evening", "each:EACH daytime:EVENING", repeated),
]  # fmt: skip
