"""Chinese times of the clock."""

from __future__ import annotations

from timeline.lang.builders import with_clock
from timeline.lang.readers import in_daytime
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value
from timeline.lang.zh.words import DAYTIMES, TABLES


def clock(match: Match) -> Value | None:
    """ "下午3点", "10时30分"; "三点" alone is three points, "一点" a little."""
    words = match.words("clock")
    if match.before() in ("为", "為", "是") and " " in words:
        return None  # "设为 0 时" is "when it is set to 0".
    said = ("早", "晚", *DAYTIMES)
    bare = "点" in words or "點" in words
    if bare and "inner" not in match and not words.startswith(said) and words[-1] in "点點":
        return None
    if words[-1] in TABLES["DIGIT"] and words[-2:-1] in ("点", "點"):
        return None  # "三点一线", "三点五": no minute is written so
    if words[-1] in "时時" and (
        (not words[0].isdecimal() and words[0] != "零" and "inner" not in match and not words.startswith(said))
        or match.after() in ("代", "期", "间")
    ):
        return None
    return with_clock(match)


RULES = [
    Rule("clock", "(北京时间 | 当地时间)? clock:A_CLOCK", clock),
    Rule("clock-day", "(北京时间 | 当地时间)? inner:ANY_DAY clock:A_CLOCK", clock),
    Rule("clock-near", "near:PART_DAY clock:A_CLOCK", lambda m: Shift("D", m["near"][0], clock=in_daytime(m["clock"], m["near"][1]))),
]  # fmt: skip
