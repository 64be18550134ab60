"""Chinese, a room for each kind of time: its word sets and builders, and below them its rules, whose examples
`tests/corpus/zh.tsv` has.

Chinese is written without spaces, so every character is a token, and a word in a pattern a row of them. The year
comes first: "2018年3月至10月" names it once.
"""

from __future__ import annotations

from timeline.lang.language import Language
from timeline.lang.rooms import rules_of
from timeline.lang.zh.clauses import CLAUSES
from timeline.lang.zh.cues import CUES, JOINS
from timeline.lang.zh.words import MACROS, READERS, TABLES

# Around these words and classes the rules are tried too: for speed alone (`Language`).
CORE = """
    国 年 月 DAY_MARK HOUR_MARK 周 週 星 礼 禮 天 世 季 小 分 秒 晚 午 晨 夜 早 初 底 末 旬 旦 诞 誕 节 節 在 前 近 来 來 今
    目 去 隔 钟 鐘 YEAR_DOTTED
""".split()

LANGUAGE = Language(
    "zh",
    TABLES,
    MACROS,
    rules_of("zh"),
    CORE,
    READERS,
    letters=True,
    clauses=CLAUSES,
    cues=CUES,
    joins=JOINS,
)
