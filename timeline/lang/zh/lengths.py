"""Chinese lengths of time."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import duration
from timeline.lang.pattern import any_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Value, amount
from timeline.lang.zh.words import LENGTHS, TABLES


def length(match: Match) -> Value | None:
    """ "三年", "两个小时", "近两年"; "四周" alone is "all around", "小时候" childhood, "一天" a day of no date."""
    words, before, after = match.words(), match.before(), match.after()
    if after in ("级", "級", "候", "饼", "餅", "代", "生", "糕", "线", "刊", "岁", "歲", "年", "龄", "份", "号", "星"):
        return None
    if match["unit"] == "W" and after in TABLES["DIGIT"]:
        return None  # "一周两次": how often.
    if words == "三天" and after in ("两", "兩"):
        return None  # "三天两头": again and again.
    if (
        words in ("四周", "一天", "一周")
        and "lead" not in match
        and (words == "四周" or before in ("有", "某", "这", "那", "哪", "第", "每"))
    ):
        return None
    if before in ("第", "每", "星", "礼", "拜", "周", "上", "下", "本", "这", "初") and "lead" not in match:
        return None
    return (
        replace(value, mod="MORE_THAN")
        if "more" in match and isinstance(value := duration(match), Duration)
        else duration(match)
    )


RULES = [
    Rule("duration", "lead:(近 | 过去的? | 過去的? | 未来 | 未來 | 今后 | 长达 | 最近)? (count:COUNT more:MORE? | vague:VAGUE) unit:UNIT (more:(多 | 余 | 餘) | 来 | 來)? (half:半)?", length),
    Rule("duration-half", "count:A_NUMBER (个 | 個)半 unit:HALF_UNIT", lambda m: Duration(amount(m["count"] + 0.5, m["unit"]))),
    Rule("duration-vague", any_of(LENGTHS), lambda m: Duration(LENGTHS[m.words()])),
]  # fmt: skip
