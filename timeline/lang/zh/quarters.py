"""Chinese quarters and halves of a year."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Duration, Shift, Value, amount


def first_months(match: Match) -> Value | None:
    """ "2012年前三季度", "今年前两个月": the first months of a year, of this one where none is named."""
    quarters, count = "quarters" in match, int(match["count"])
    months = 3 * count if quarters else count
    if months >= 12 or ("inner" not in match and (match.before() in ("之", "以") or match.after() in ("来", "來"))):
        return None
    inner = match.value("inner") if "inner" in match else Shift("Y", 0)
    return Duration(amount(months, "M"), count=months, unit="M", of=inner)


RULES = [
    Rule("quarter", "(year:A_YEAR 年 | inner:TURNED_YEAR)? (第? quarter:NTH 季度? | 首季)", lambda m: of_parts(m) if "quarter" in m and (m.words().endswith("度") or "第" in m.words()) else None),
    Rule("half", "(year:A_YEAR 年 | inner:TURNED_YEAR)? half:(上 | 下) 半年", lambda m: Date(half=1 if m.words("half") == "上" else 2, year=m["year"], within=m.value("inner"))),
    Rule("first-months", "inner:(A_YEAR 年 | YEAR_WORD)? (前 | 头 | 頭) count:A_NUMBER ((个 | 個)月 | quarters:(季度))", first_months),
]  # fmt: skip
