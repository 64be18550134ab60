"""Chinese seasons."""

from __future__ import annotations

from timeline.lang.builders import of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def in_season(match: Match) -> Value | None:
    """ "2022年冬天"; "2022年春节", "春晚", "秋分" are days."""
    if match.after() in ("晚", "游", "节", "節", "分", "运", "至") and "long" not in match:
        return None
    return of_parts(match)


RULES = [
    Rule("season-year", "(year:A_YEAR 年 | inner:TURNED_YEAR) season:SEASON long:(天 | 季)?", in_season),
    Rule("season-near", "(今 | 去) season:SEASON", lambda m: Date(season=m["season"], within=Shift("Y", -1 if m.words().startswith("去") else 0))),
]  # fmt: skip
