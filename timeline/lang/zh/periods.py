"""Chinese weeks, months and years that are pointed at ("去年"), and parts of periods ("年底")."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import part_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def turned_year(match: Match) -> Value | None:
    """ "去年", "同年"; "从前年轻", "以前年", "同年级" hold the same characters."""
    if match.whole and (match.before() in tuple("以之从此目如合") or match.after() in tuple("级級轻輕龄齡纪纪")):
        return None
    if "said" in match:
        return Shift("Y", match["said"], "text")
    return Shift("Y", match["near"])


def part(match: Match) -> Value | None:
    """ "去年底", "5月中旬"; "2018年底特律", "2018年初中" only begin so, and in "合同年底到期" the contract (合同) ends."""
    if match.words("part") + match.after() in (
        "底特",
        "底薪",
        "底层",
        "底线",
        "底部",
        "初中",
        "初步",
        "初次",
        "初选",
        "末班",
        "末端",
    ):
        return None
    if match.words().startswith("同年") and match.before() == "合":
        return None
    return part_of(match)


def part_of_this(match: Match) -> Value | None:
    """ "年底", "月初": of the year or the month that runs; "正月初一" is the first of the old calendar's first month."""
    if match.words() not in ("年初", "年底", "年末", "月初", "月底", "月末") or match.before() in tuple("正腊臘"):
        return None
    return Shift("Y" if match.words()[0] == "年" else "M", 0, "story", mod=match["part"])


def part_of_turned(match: Match) -> Value | None:
    """ "今年早些时候", "上周晚些时候"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift):
        return None
    early = "earlier" in match
    return replace(inner, mod="START" if early else "END", side="earlier" if early else "later")


RULES = [
    Rule("week", "which:WEEK_TURN (个 | 個)? WEEK", lambda m: None if m.after() in ("五", "期", "刊") else Shift("W", m["which"])),
    Rule("weekend", "WEEK 末", lambda m: Date(weekend=True)),
    Rule("weekend-of-week", "which:WEEK_TURN (个 | 個)? WEEK 末", lambda m: Date(weekend=True, within=Shift("W", m["which"]))),
    Rule("year-turned", "(near:YEAR_WORD | said:SAID_YEAR)", turned_year),
    Rule("century-turned", "which:WEEK_TURN 个? (世纪 | 世紀)", lambda m: Shift("CE", m["which"])),
    Rule("part-of", "inner:PERIOD part:PART", part),
    Rule("part-of-turned", "inner:(TURNED_YEAR | WEEK_TURN WEEK | TURNED_MONTH) (earlier:(早些时候 | 早些時候) | 晚些时候 | 晚些時候)", part_of_turned),
    Rule("part-of-this", "part:PART", part_of_this),
]  # fmt: skip
