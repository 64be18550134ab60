"""Chinese word tables, in simplified and traditional characters, the patterns with a name, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from timeline.lang.language import Language
from timeline.lang.pattern import any_of
from timeline.lang.readers import phrase
from timeline.lang.values import clock_value

# fmt: off
TABLES: dict[str, dict[str, Any]] = {
    "DIGIT": {
        "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        "两": 2, "兩": 2,
    },
    "TEN": {"十": 10},
    "HUNDRED": {"百": 100, "千": 1000},
    "MANY": {"万": 10_000, "萬": 10_000},
    "WEEKDAY_NUMBER": {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7},
    "SEASON": {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"},
    "DAY_MARK": {"日": 1, "号": 1, "號": 1},
    "HOUR_MARK": {"时": 1, "時": 1, "点": 1, "點": 1},
    "NEAR": {"昨": -1, "今": 0, "明": 1, "前": -2},
    "OPEN": {"（": 1, "(": 1},
    "CLOSE": {"）": 1, ")": 1},
    "SIDE": {"前": -1, "后": 1, "後": 1},
    "EACH": {"每": "EVERY"},
    "EVENING": {"晚": "TEV", "夜": "TNI"},
}

# Words of two characters and more, by what they mean.
YEARS = {"去年": -1, "今年": 0, "明年": 1, "前年": -2, "后年": 2, "後年": 2, "本年": 0, "上年": -1}
SAID_YEARS = {"同年": 0, "当年": 0, "當年": 0, "那年": 0, "该年": 0, "次年": 1, "翌年": 1, "前一年": -1, "后一年": 1}
MONTHS = {
    "上月": -1, "上个月": -1, "上個月": -1, "本月": 0, "这个月": 0, "這個月": 0, "下月": 1, "下个月": 1, "下個月": 1,
}
SAID_MONTHS = {"当月": 0, "當月": 0, "同月": 0, "次月": 1}
WEEKS = {"上上": -2, "上": -1, "这": 0, "這": 0, "本": 0, "下": 1, "下下": 2}
DAYS = {
    "今天": 0, "今日": 0, "昨天": -1, "昨日": -1, "明天": 1, "明日": 1, "前天": -2, "前日": -2, "后天": 2, "後天": 2,
    "大前天": -3, "大后天": 3,
}
SAID_DAYS = {
    "当天": 0, "当日": 0, "當天": 0, "當日": 0, "同日": 0, "同一天": 0, "那天": 0, "次日": 1, "翌日": 1, "第二天": 1,
    "隔天": 1, "前一天": -1,
}
PART_DAYS = {
    "今晨": (0, "TMO"), "今早": (0, "TMO"), "今晚": (0, "TEV"), "今夜": (0, "TNI"), "昨晚": (-1, "TEV"),
    "昨夜": (-1, "TNI"), "明早": (1, "TMO"), "明晚": (1, "TEV"), "前晚": (-2, "TEV"),
}
UNITS = {
    "天": "D", "日": "D", "周": "W", "週": "W", "星期": "W", "礼拜": "W", "禮拜": "W", "月": "M", "季度": "Q", "年": "Y",
    "世纪": "CE", "世紀": "CE", "小时": "TH", "小時": "TH", "钟头": "TH", "分钟": "TM", "分鐘": "TM", "秒": "TS", "秒钟": "TS",
}
DAYTIMES = {
    "凌晨": "TMO", "清晨": "TMO", "早晨": "TMO", "早上": "TMO", "上午": "TMO", "中午": "TMI", "正午": "TMI", "午间": "TMI",
    "下午": "TAF", "傍晚": "TEV", "晚上": "TEV", "晚间": "TEV", "晚間": "TEV", "深夜": "TNI", "夜间": "TNI", "半夜": "TNI",
    "当晚": "TEV", "當晚": "TEV",
}
PARTS = {
    "初": "START", "年初": "START", "月初": "START", "初期": "START", "上旬": "START", "前期": "START", "早期": "START",
    "年中": "MID", "中期": "MID", "中旬": "MID", "中叶": "MID", "底": "END", "末": "END", "年底": "END", "年末": "END",
    "月底": "END", "月末": "END", "后期": "END", "後期": "END", "末期": "END", "下旬": "END", "晚期": "END",
}
HOLIDAYS = {
    "元旦": "new-year", "圣诞节": "christmas", "聖誕節": "christmas", "平安夜": "christmas-eve", "劳动节": "may-day",
    "勞動節": "may-day", "复活节": "easter", "復活節": "easter", "情人节": "valentine", "情人節": "valentine",
    "妇女节": "womens-day", "感恩节": "thanksgiving", "感恩節": "thanksgiving",
}
# The year before an era's first, in astronomical counting. That a year of the old calendar begins some weeks late is left
# aside. Not here: eras whose names are places or words too ("绍兴", "嘉定", "至元" of two emperors).
ERAS = {
    "民国": 1911, "民國": 1911, "明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018,
    "建元": -140, "元光": -134, "元朔": -128, "元狩": -122, "元鼎": -116, "元封": -110, "太初": -104, "建武": 24, "建安": 195,
    "黄初": 219, "太康": 279, "永嘉": 306, "义熙": 404, "開皇": 580, "开皇": 580, "大业": 604, "大業": 604, "武德": 617,
    "贞观": 626, "貞觀": 626, "永徽": 649, "显庆": 655, "开元": 712, "開元": 712, "天宝": 741, "天寶": 741, "乾元": 757,
    "大历": 765, "貞元": 784, "贞元": 784, "元和": 805, "会昌": 840, "大中": 846, "咸通": 859, "乾符": 873, "建隆": 959,
    "太平兴国": 975, "咸平": 997, "景德": 1003, "天圣": 1022, "庆历": 1040, "慶曆": 1040, "嘉祐": 1055, "熙宁": 1067,
    "熙寧": 1067, "元丰": 1077, "元豐": 1077, "元祐": 1085, "绍圣": 1093, "崇宁": 1101, "宣和": 1118, "靖康": 1125, "建炎": 1126,
    "淳熙": 1173, "咸淳": 1264, "至正": 1340, "洪武": 1367, "建文": 1398, "永乐": 1402, "永樂": 1402, "宣德": 1425, "正统": 1435,
    "正統": 1435, "景泰": 1449, "成化": 1464, "弘治": 1487, "正德": 1505, "嘉靖": 1521, "隆庆": 1566, "隆慶": 1566, "万历": 1572,
    "萬曆": 1572, "天启": 1620, "天啟": 1620, "崇祯": 1627, "崇禎": 1627, "顺治": 1643, "順治": 1643, "康熙": 1661, "雍正": 1722,
    "乾隆": 1735, "嘉庆": 1795, "嘉慶": 1795, "道光": 1820, "咸丰": 1850, "咸豐": 1850, "同治": 1861, "光绪": 1874, "光緒": 1874,
    "宣统": 1908, "宣統": 1908,
}
PRESENT = "现在 現在 目前 如今 当前 當前 眼下 现今 此刻".split()
PAST_WORDS = "最近 近日 近来 近來 近期 日前 不久前 前不久 当时 當時 那时 昔日".split()
FUTURE_WORDS = "未来 未來 将来 將來 今后 今後".split()
LENGTHS = {"近年来": "PXY", "近年來": "PXY", "近年": "PXY", "近些年": "PXY", "多年来": "PXY", "多年來": "PXY", "数十年": "PXY",
           "几十年": "PXY", "連日来": "PXD", "连日来": "PXD", "连日": "PXD", "近几个月": "PXM", "数月": "PXM"}


# By first and last character, or by the last alone: "几十", "十几", "几".
VAGUE_COUNTS = {
    **dict.fromkeys(("几十", "幾十", "数十", "數十"), (20, 90)),
    **dict.fromkeys(("十几", "十幾"), (11, 19)),
    **dict.fromkeys("几幾数數", (2, 9)),
}


MACROS = {
    "SPELLED": "((DIGIT? (HUNDRED DIGIT?)+ | DIGIT)? TEN DIGIT? | (DIGIT HUNDRED (零? DIGIT)?)+ | DIGIT)",
    "A_NUMBER": "(INTEGER | GROUPED | DECIMAL | SPELLED)",
    "A_YEAR": "(YEAR | DIGIT DIGIT DIGIT DIGIT)",
    "A_MONTH": "(MONTH_NUMBER | TEN DIGIT? | DIGIT)",
    "A_DAY": "(DAY_DIGITS | DIGIT? TEN DIGIT? | DIGIT)",
    # "六日" may be six days, "十六日" is the sixteenth.
    "LONE_DAY": "(DAY_DIGITS | DIGIT TEN DIGIT? | TEN DIGIT)",
    "MARKED_DAY": "(A_DAY DAY_MARK?)",
    "IN_BRACKETS": "(OPEN (星期 | 周 | 週 | 礼拜) WEEKDAY_NUMBER CLOSE)",
    "TO": "(至 | 到 | - | – | — | ～ | ~ | －)",
    "YEAR_WORD": any_of(YEARS),
    "SAID_YEAR": any_of(SAID_YEARS),
    "TURNED_YEAR": any_of({**YEARS, **SAID_YEARS}),
    "MONTH_WORD": any_of(MONTHS),
    "SAID_MONTH": any_of(SAID_MONTHS),
    "TURNED_MONTH": any_of({**MONTHS, **SAID_MONTHS}),
    "WEEK_TURN": any_of(WEEKS),
    "WEEK": "(周 | 週 | 星期 | 礼拜 | 禮拜)",
    "DAY_WORD": any_of(DAYS),
    "SAID_DAY": any_of(SAID_DAYS),
    "PART_DAY": any_of(PART_DAYS),
    # A bare 月 behind a number is a month of the year: "三月" is March, "三个月" three months.
    "UNIT": "((天 | 周 | 週 | 年) | (个 | 個) 多? (月 | 季度) | (个 | 個)? 多? (星期 | 礼拜 | 禮拜 | 世纪 | 世紀 | 小时 | 小時 | 钟头)"
    " | 季度 | 分钟 | 分鐘 | 秒钟?)",
    "HALF_UNIT": "(月 | 小时 | 小時 | 世纪 | 世紀)",
    "MARKED_UNIT": "(UNIT | 日)",
    "COUNT": "(A_NUMBER | 半)",
    "VAGUE": "((几 | 幾 | 数 | 數)十 | (十 | 好)(几 | 幾) | 几 | 幾 | 数 | 數 | 多 | 若干)",
    "MORE": "(多 | 余 | 餘 | 来)",
    "DAYTIME": any_of(DAYTIMES),
    "PART": any_of(PARTS),
    "HOLIDAY": any_of(HOLIDAYS),
    "DECADE": "(TWO_DIGITS | DIGIT TEN | YEAR)",
    "NTH": "(INTEGER | SPELLED)",
    "ERA": any_of(ERAS),
    "ERA_YEAR": "(INTEGER | SPELLED | 元)",
    "A_CLOCK": (
        "((DAYTIME | 早 | 晚)? (HOUR | TEN DIGIT? | DIGIT TEN DIGIT? | DIGIT) HOUR_MARK (半 | 整 | (INTEGER | SPELLED) 分?)?"
        " | DAYTIME? CLOCK)"
    ),
    "ANY_DAY": (
        "((A_YEAR 年 | TURNED_YEAR)? A_MONTH 月 A_DAY DAY_MARK IN_BRACKETS? | DAY_WORD | SAID_DAY | NEAR OPEN DAY_DIGITS CLOSE (日 | 天)"
        " | (WEEK_TURN (个 | 個)?)? WEEK WEEKDAY_NUMBER | A_DAY 日)"
    ),
    # What 初, 底, 中旬 are the parts of.
    "PERIOD": (
        "((A_YEAR 年 | TURNED_YEAR)? A_MONTH 月份? | A_YEAR 年 | TURNED_YEAR | TURNED_MONTH"
        " | ((上个? | NTH) (世纪 | 世紀))? DECADE 年代 | (上个? | 本 | NTH) (世纪 | 世紀) | WEEK_TURN (个 | 個)? WEEK"
        " | (A_YEAR 年 | TURNED_YEAR) SEASON)"
    ),
}
# fmt: on


def read_number(tokens: list[str], language: Language | None = None) -> float:
    """ "2025", "二〇二五" digit by digit, "二十三", "三百零五"; "两" is two.

    >>> read_number(list("二〇二五")), read_number(list("二十三")), read_number(list("一千二百")), read_number(["1,500"])
    (2025, 23, 1200, 1500)
    """
    text = "".join(tokens).replace(",", "")
    if text.replace(".", "", 1).isdecimal():
        return float(text) if "." in text else int(text)
    digits, steps = TABLES["DIGIT"], TABLES["TEN"] | TABLES["HUNDRED"] | TABLES["MANY"]
    if not any(letter in steps for letter in text):
        return int("".join(str(digits[letter]) for letter in text if letter in digits) or 0)
    total = group = 0
    for letter in text:
        if letter in steps:
            total, group = total + (group or 1) * steps[letter], 0
        elif letter in digits:
            group = digits[letter]
    return total + group


def read_whole(tokens: list[str], language: Language) -> int:
    """ "2025", "十二": of a year, a month, a century."""
    return int(read_number(tokens))


def read_day(tokens: list[str], language: Language) -> int:
    """ "3日", "二十三": with the word for a day, or without."""
    return int(read_number([token for token in tokens if token not in TABLES["DAY_MARK"]]))


def read_unit(tokens: list[str], language: Language) -> str:
    """ "年", "个月", "多个小时"."""
    return UNITS["".join(tokens).lstrip("个個多")]


def read_clock(tokens: list[str], language: Language) -> str:
    """ "下午3点半", "10时30分", "晚上八点", "14:30"."""
    text = "".join(tokens)
    daytime = next((value for word, value in DAYTIMES.items() if text.startswith(word)), "")
    if daytime:
        text = text[2:]
    elif text[0] in "早晚":
        daytime, text = "TMO" if text[0] == "早" else "TEV", text[1:]
    for mark in TABLES["HOUR_MARK"]:
        text = text.replace(mark, ":")
    hour, _, rest = text.partition(":")
    # "14:30:05": seconds are let go.
    rest = rest.partition(":")[0].rstrip("分整")
    minute = 30 if rest == "半" else int(read_number(list(rest))) if rest else 0
    number = int(read_number(list(hour)))
    if daytime in ("TAF", "TEV", "TNI") and 1 <= number < 12 and not (daytime == "TNI" and number < 5):
        number += 12
    return clock_value(number, minute)


READERS: dict[str, Callable[[list[str], Language], Any]] = {
    "A_NUMBER": read_number,
    "A_YEAR": read_whole,
    "A_MONTH": read_whole,
    "A_DAY": read_day,
    "MARKED_DAY": read_day,
    "LONE_DAY": read_day,
    "COUNT": lambda tokens, language: 0.5 if tokens == ["半"] else read_number(tokens),
    "VAGUE": lambda tokens, language: VAGUE_COUNTS.get(tokens[0] + tokens[-1], VAGUE_COUNTS.get(tokens[-1])),
    "UNIT": read_unit,
    "MARKED_UNIT": read_unit,
    "HALF_UNIT": read_unit,
    "NTH": read_whole,
    "ERA": phrase(ERAS),
    "ERA_YEAR": lambda tokens, language: 1 if tokens == ["元"] else int(read_number(tokens)),
    "DECADE": read_whole,
    "A_CLOCK": read_clock,
    "YEAR_WORD": phrase(YEARS),
    "SAID_YEAR": phrase(SAID_YEARS),
    "MONTH_WORD": phrase(MONTHS),
    "SAID_MONTH": phrase(SAID_MONTHS),
    "WEEK_TURN": phrase(WEEKS),
    "DAY_WORD": phrase(DAYS),
    "SAID_DAY": phrase(SAID_DAYS),
    "PART_DAY": phrase(PART_DAYS),
    "DAYTIME": phrase(DAYTIMES),
    "PART": phrase(PARTS),
    "HOLIDAY": phrase(HOLIDAYS),
}
