"""Chinese, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/zh.tsv` has.

Chinese is written without spaces, so every character is a token, and a word in a pattern a row of them. The year
comes first: "2018年3月至10月" names it once.
"""

from __future__ import annotations

from timeline.lang.language import Language
from timeline.lang.zh import (
    clocks,
    counts,
    days,
    daytimes,
    feasts,
    lengths,
    months,
    periods,
    quarters,
    repeats,
    seasons,
    vague,
    weekdays,
    years,
)
from timeline.lang.zh.clauses import CLAUSES
from timeline.lang.zh.cues import CUES, JOINS
from timeline.lang.zh.words import MACROS, READERS, TABLES

# Of two rules that read the same words, the one that stands first here is taken.
ROOMS = (
    *(days, weekdays, feasts, months, seasons, quarters, years),
    *(counts, periods, clocks, daytimes, lengths, repeats, vague),
)

# What makes a date: around a word of these classes, or one of these words, the rules are tried. For speed alone.
CORE = """
    国 年 月 日 DAY_MARK HOUR_MARK SEASON 周 週 星 礼 禮 天 世 季 时 時 小 分 秒 晚 午 晨 夜 早 初 底 末 旬 旦 诞 誕 节
    節 在 前 近 来 來 今 目 去 隔 钟 鐘 ISO SLASHED YEAR_DOTTED CLOCK
""".split()

LANGUAGE = Language(
    "zh",
    TABLES,
    MACROS,
    [rule for room in ROOMS for rule in room.RULES],
    CORE,
    READERS,
    letters=True,
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
