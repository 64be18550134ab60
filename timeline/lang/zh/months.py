"""Chinese months."""

from __future__ import annotations

from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Span, Value
from timeline.lang.zh.days import dated


def turned_month(match: Match) -> Value | None:
    """ "上个月", "当月"; "本月份" is said of figures, "下月球" begins so."""
    if match.whole and match.after() in ("份", "球", "亮", "台"):
        return None
    return Shift("M", match["said"], "text") if "said" in match else Shift("M", match["near"])


def month_span(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "1-4月", "2018年3至10月"."""
    first, last = match["first"], match["month"]
    if not first < last <= 12:
        return None
    inner = match.value("inner") if "inner" in match else None
    start, end = (Date(year=match["year"], month=month, within=inner) for month in (first, last))
    cut = match.span("first")[1]
    return [(match.start, cut, Span(start, end, 0)), (match.span("month")[0], match.end, Span(start, end, 1))]


RULES = [
    Rule("month-span", "(year:A_YEAR 年 | inner:TURNED_YEAR)? first:MONTH_NUMBER separator:TO month:A_MONTH 月份?", month_span),
    Rule("month-year", "year:A_YEAR 年 month:A_MONTH 月份?", dated),
    Rule("month-of-year", "inner:TURNED_YEAR month:A_MONTH 月份?", dated),
    Rule("month", "month:A_MONTH 月份?", dated),
    Rule("month-turned", "(near:MONTH_WORD | said:SAID_MONTH)", turned_month),
]  # fmt: skip
