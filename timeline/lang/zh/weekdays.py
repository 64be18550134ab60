"""Chinese days of the week: "周四", "上周四"."""

from __future__ import annotations

from timeline.lang.builders import nth_in_month
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value
from timeline.lang.zh.words import TABLES


def lone_weekday(match: Match) -> Value | None:
    """ "周四"; "一周一次" is once a week, "周日本" no Sunday, "四周五" no Friday."""
    if match.before() in (*TABLES["DIGIT"], "每", "几", "数", "首"):
        return None
    if match.after() in ("本", "次", "般", "个", "直", "期", "年", "度", "方"):
        return None
    if match.after() == "起" and match.words().endswith("一") and match.before() not in tuple("从從自由于於"):
        return None  # "周一起唱" is Zhou and his friends; "从周一起" is from Monday on.
    return Date(weekday=match["weekday"])


def in_week(match: Match) -> Value | None:
    """ "上周四" is the Thursday of last week."""
    if match.words("weekday") == "日" and match.after() == "本":
        return None
    return Date(weekday=match["weekday"], within=Shift("W", match["which"]))


RULES = [
    Rule("weekday", "WEEK weekday:WEEKDAY_NUMBER", lone_weekday),
    Rule("weekday-of-week", "which:WEEK_TURN (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", in_week),
    Rule("nth-weekday", "(year:A_YEAR 年 | inner:TURNED_YEAR)? month:A_MONTH 月 (份 | 的)? (第 nth:NTH | 最后一 | 最後一) (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", nth_in_month),
]  # fmt: skip
