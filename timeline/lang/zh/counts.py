"""Chinese dates counted from another: "三天前"."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import bare_year, counted_shift
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Anchor, Shift, Value
from timeline.lang.zh.words import UNITS


def counted(match: Match) -> Value | None:
    """ "三天前", "两年后", "几天后": 前 counts from the article in news, 后 from what was said."""
    side = match["side"]
    if match["unit"] == "Y" and bare_year(match["count"]) and "more" not in match:
        return None  # "1998年之前" is before that year.
    if match.words("side") == "前" and match.after() in ("线", "線", "途", "锋", "提"):
        return None
    # "三个月后将举行选举" is told of what lies ahead of the writing.
    anchor: Anchor = "story" if side < 0 else "published" if match.after() in ("将", "將") else "text"
    value = counted_shift(match, side, anchor)
    if "more" in match or "多" in match.words("unit"):
        return replace(value, mod="MORE_THAN", approximate=True)
    return replace(value, mod="APPROX", approximate=True) if "about" in match else value


def days_back(match: Match) -> Value:
    """ "前几天", "前些年"."""
    unit = UNITS[match.words()[-1]]
    return Shift(unit, None, "story", low=2, high=6, sign=-1, narrow=False)  # type: ignore[arg-type]


RULES = [
    Rule("counted", "about:(近 | 约 | 約 | 大约 | 大約)? (count:COUNT more:MORE? | vague:VAGUE) unit:MARKED_UNIT more:MORE? (half:半)? (之 | 以)? side:SIDE", counted),
    Rule("day-ago", "count:COUNT unit:UNIT 前 的 (今天 | 今日)", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("months-ago", "vague:(数 | 數) 月 (之 | 以)? side:SIDE", lambda m: Shift("M", None, "story" if m["side"] < 0 else "text", low=2, high=9, sign=m["side"], narrow=False)),
    Rule("days-back", "前 (几 | 幾 | 些) (天 | 年 | 周)", days_back),
]  # fmt: skip
