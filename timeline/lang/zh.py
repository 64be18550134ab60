"""Chinese, in simplified and traditional characters: tables, then rules. `tests/corpus/zh.tsv` has an example of every
rule.

Chinese is written without spaces, so every character is a token, and a word in a pattern a row of them. The year
comes first: "2018年3月至10月" names it once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from timeline.lang.builders import (
    bare_year,
    centuries,
    counted_shift,
    day_range,
    duration,
    halved,
    iso_date,
    nth_in_month,
    numeric_date,
    of_parts,
    part_of,
    repeated,
    with_clock,
)
from timeline.lang.clauses import Clauses
from timeline.lang.pattern import any_of
from timeline.lang.readers import in_daytime, phrase
from timeline.lang.rule import Cues, Joins, Language, Match, Rule, cue
from timeline.lang.values import Anchor, Date, Duration, Repeat, Shift, Span, Vague, Value, amount, clock_value

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


def dated(match: Match) -> Value | None:
    """A calendar date. "二月河" and "五月天" are people, "10月日本" is October in Japan."""
    if (match["month"] or 1) > 12 or (match["day"] or 1) > 31 or match["month"] == 0 or match["day"] == 0:
        return None
    if match.whole and "day" not in match and "year" not in match and match.after() in ("河", "天", "街"):
        return None
    return of_parts(match)


def lone_year(match: Match) -> Value | None:
    """ "1998年"; "2000年历史" is how long, "三年级" a class at school."""
    if match.whole and match.after() in ("历", "歷", "级", "級", "来", "來", "代"):
        return None
    return Date(year=match["year"])


def lone_day(match: Match) -> Value | None:
    """ "他29日说": a day of the month that runs. "日本", "日元" begin with its mark."""
    if match.before() in ("月", "第", "·", ".") or match.after() in tuple("本元圆币报后內内游间"):
        return None
    # News dates what has been by the day alone, and what is to come with a word for it: "将于20日".
    to_come = any(match.before(count) in tuple("将將拟擬定订") for count in range(1, 7))
    return Date(day=match["day"], direction="coming" if to_come else "past")


def turned_year(match: Match) -> Value | None:
    """ "去年", "同年"; "从前年轻", "以前年", "同年级" hold the same characters."""
    if match.whole and (match.before() in tuple("以之从此目如合") or match.after() in tuple("级級轻輕龄齡纪纪")):
        return None
    if "said" in match:
        return Shift("Y", match["said"], "text")
    return Shift("Y", match["near"])


def turned_month(match: Match) -> Value | None:
    """ "上个月", "当月"; "本月份" is said of figures, "下月球" begins so."""
    if match.whole and match.after() in ("份", "球", "亮", "台"):
        return None
    return Shift("M", match["said"], "text") if "said" in match else Shift("M", match["near"])


def near_day(match: Match) -> Value | None:
    """ "昨天", "当天"; "后天性" is acquired, "当日本" is no day."""
    if match.before() in ("间", "間"):
        return None  # "间隔天数" is a number of days apart.
    if match.words() in ("后天", "後天") and match.after() in tuple("性努培形获免因"):
        return None
    if match.words().endswith("日") and match.after() in ("本", "元"):
        return None
    return Shift("D", match["said"], "text") if "said" in match else Shift("D", match["near"])


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


def decade(match: Match) -> Value | None:
    """ "1980年代", "八十年代", "20世纪80年代", "上世纪九十年代"."""
    first = match["decade"]
    if first % 10:
        return None
    if first >= 100:
        return Date(decade=first)
    if "century" in match:
        return Date(decade=(match["century"] - 1) * 100 + first)
    if "last" in match:
        return Date(decade=first, within=Shift("CE", -1))
    return Date(decade=1900 + first)


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


def in_season(match: Match) -> Value | None:
    """ "2022年冬天"; "2022年春节", "春晚", "秋分" are days."""
    if match.after() in ("晚", "游", "节", "節", "分", "运", "至") and "long" not in match:
        return None
    return of_parts(match)


def month_span(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "1-4月", "2018年3至10月"."""
    first, last = match["first"], match["month"]
    if not first < last <= 12:
        return None
    inner = match.value("inner") if "inner" in match else None
    start, end = (Date(year=match["year"], month=month, within=inner) for month in (first, last))
    cut = match.span("first")[1]
    return [(match.start, cut, Span(start, end, 0)), (match.span("month")[0], match.end, Span(start, end, 1))]


def republic_date(match: Match) -> Value | None:
    """ "民國113年5月20日" counts from 1912, as Taiwan does; "昭和20年8月15日" from 1926."""
    value = dated(match)
    return replace(value, year=match["era"] + match["year"]) if isinstance(value, Date) else None


def date_bc(match: Match) -> Value | None:
    """ "公元前44年3月15日"."""
    value = dated(match)
    return replace(value, year=1 - match["year"]) if isinstance(value, Date) else None


def year_span(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "2018至2022年", "2018-2022年"."""
    start, end = Date(year=match["first"]), Date(year=match["last"])
    if match["first"] >= match["last"]:
        return None
    cut = match.span("separator")[0]
    return [(match.start, cut, Span(start, end, 0)), (match.span("last")[0], match.end, Span(start, end, 1))]


def about_year(match: Match) -> Value | None:
    """ "大约在1850年", "1850年前后"."""
    if match.words() == match.words("year") + "年":
        return None
    return Date(year=match["year"], mod="APPROX", approximate=True)


def half_century(match: Match) -> Value:
    """ "20世纪上半叶"."""
    return halved(Date(century=match["century"]), "half_first" in match)


def part_of_turned(match: Match) -> Value | None:
    """ "今年早些时候", "上周晚些时候"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift):
        return None
    early = "earlier" in match
    return replace(inner, mod="START" if early else "END", side="earlier" if early else "later")


def season_of_years(match: Match) -> Value | None:
    """ "2012/13赛季", "2012-2013学年": from one year into the next."""
    first = int(match.words("pair")[:4]) if "pair" in match else match["first"]
    return Span(Date(year=first), Date(year=first + 1), 0) if match["last"] in (None, first + 1) else None


def first_months(match: Match) -> Value | None:
    """ "2012年前三季度", "今年前两个月": the first months of a year, of this one where none is named."""
    quarters, count = "quarters" in match, int(match["count"])
    months = 3 * count if quarters else count
    if months >= 12 or ("inner" not in match and (match.before() in ("之", "以") or match.after() in ("来", "來"))):
        return None
    inner = match.value("inner") if "inner" in match else Shift("Y", 0)
    return Duration(amount(months, "M"), count=months, unit="M", of=inner)


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


def present(match: Match) -> Value | None:
    """ "现在"; "出现在", "体现在" and "发现在" only end so."""
    if match.words() in ("现在", "現在") and match.before() in tuple("出呈发發体體实實表展浮再重涌"):
        return None
    return Vague("PRESENT_REF")


RULES = [
    # -- days ---------------------------------------------------------------------------------------------------
    Rule("iso-date", "date:ISO", iso_date),
    Rule("numeric-date", "date:(SLASHED | YEAR_DOTTED)", lambda m: numeric_date(m, day_first=False)),
    Rule("date", "year:A_YEAR 年 month:A_MONTH 月 day:A_DAY DAY_MARK IN_BRACKETS?", dated),
    Rule("day-of-year", "inner:TURNED_YEAR month:A_MONTH 月 day:A_DAY DAY_MARK IN_BRACKETS?", dated),
    Rule("day-of-month", "inner:TURNED_MONTH day:A_DAY DAY_MARK IN_BRACKETS?", dated),
    Rule("month-day", "month:A_MONTH 月 day:A_DAY DAY_MARK IN_BRACKETS?", dated),
    Rule("day-alone", "day:LONE_DAY 日", lone_day),
    Rule("day-range", "(year:A_YEAR 年 | inner:TURNED_YEAR)? month:A_MONTH 月 first:MARKED_DAY separator:TO last:A_DAY DAY_MARK", day_range),
    Rule("day-pair", "(year:A_YEAR 年)? month:A_MONTH 月 first:MARKED_DAY (、 | 和 | 及 | 与) last:A_DAY DAY_MARK", day_range),
    Rule("near-day", "(near:DAY_WORD | said:SAID_DAY)", near_day),
    # Taipei's papers add the day: "昨（6）日".
    Rule("near-day-told", "near:NEAR OPEN DAY_DIGITS CLOSE (日 | 天)", lambda m: Shift("D", m["near"])),
    Rule("weekday", "WEEK weekday:WEEKDAY_NUMBER", lone_weekday),
    Rule("weekday-of-week", "which:WEEK_TURN (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", in_week),
    Rule("nth-weekday", "(year:A_YEAR 年 | inner:TURNED_YEAR)? month:A_MONTH 月 (份 | 的)? (第 nth:NTH | 最后一 | 最後一) (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", nth_in_month),
    Rule("national-day", "(year:A_YEAR 年 | inner:TURNED_YEAR)? 国庆节?", lambda m: Date(year=m["year"], month=10, day=1, within=m.value("inner") if "inner" in m else None)),
    Rule("may-day", "(year:A_YEAR 年 | inner:TURNED_YEAR)? 五一 ((国际 | 國際)? (劳动节 | 勞動節) | 节 | 節)", lambda m: Date(year=m["year"], month=5, day=1, within=m.value("inner") if "inner" in m else None)),
    Rule("holiday", "(year:A_YEAR 年 | inner:TURNED_YEAR)? holiday:HOLIDAY", of_parts),
    # -- weeks, months, seasons, quarters -----------------------------------------------------------------------
    Rule("week", "which:WEEK_TURN (个 | 個)? WEEK", lambda m: None if m.after() in ("五", "期", "刊") else Shift("W", m["which"])),
    Rule("weekend", "WEEK 末", lambda m: Date(weekend=True)),
    Rule("weekend-of-week", "which:WEEK_TURN (个 | 個)? WEEK 末", lambda m: Date(weekend=True, within=Shift("W", m["which"]))),
    Rule("month-span", "(year:A_YEAR 年 | inner:TURNED_YEAR)? first:MONTH_NUMBER separator:TO month:A_MONTH 月份?", month_span),
    Rule("republic-date", "era:ERA year:ERA_YEAR 年 month:A_MONTH 月 (day:A_DAY DAY_MARK)?", republic_date),
    Rule("month-year", "year:A_YEAR 年 month:A_MONTH 月份?", dated),
    Rule("month-of-year", "inner:TURNED_YEAR month:A_MONTH 月份?", dated),
    Rule("month", "month:A_MONTH 月份?", dated),
    Rule("month-turned", "(near:MONTH_WORD | said:SAID_MONTH)", turned_month),
    Rule("season-year", "(year:A_YEAR 年 | inner:TURNED_YEAR) season:SEASON long:(天 | 季)?", in_season),
    Rule("season-near", "(今 | 去) season:SEASON", lambda m: Date(season=m["season"], within=Shift("Y", -1 if m.words().startswith("去") else 0))),
    Rule("quarter", "(year:A_YEAR 年 | inner:TURNED_YEAR)? (第? quarter:NTH 季度? | 首季)", lambda m: of_parts(m) if "quarter" in m and (m.words().endswith("度") or "第" in m.words()) else None),
    Rule("half", "(year:A_YEAR 年 | inner:TURNED_YEAR)? half:(上 | 下) 半年", lambda m: Date(half=1 if m.words("half") == "上" else 2, year=m["year"], within=m.value("inner"))),
    # -- years and longer ---------------------------------------------------------------------------------------
    Rule("year", "year:A_YEAR (年度? | 财年 | 財年)", lone_year),
    Rule("year-about", "(大约在 | 大約在 | 约在)? year:A_YEAR 年 (前后 | 前後)?", about_year),
    Rule("year-turned", "(near:YEAR_WORD | said:SAID_YEAR)", turned_year),
    Rule("year-span", "first:YEAR 年? separator:TO last:A_YEAR 年", year_span),
    Rule("date-bc", "(公元前 | 西元前) year:NTH 年 month:A_MONTH 月 (day:A_DAY DAY_MARK)?", date_bc),
    Rule("year-bc", "(公元前 | 西元前) year:NTH 年", lambda m: Date(year=1 - m["year"])),
    Rule("year-ad", "(公元 | 西元) year:NTH 年", lambda m: Date(year=m["year"])),
    Rule("year-of-republic", "era:ERA year:ERA_YEAR 年", lambda m: Date(year=m["era"] + m["year"])),
    Rule("season-of-years", "(pair:YEAR_PAIR | first:YEAR - (last:YEAR | TWO_DIGITS)) (赛季 | 學年 | 学年 | 财年 | 年度)", season_of_years),
    Rule("first-months", "inner:(A_YEAR 年 | YEAR_WORD)? (前 | 头 | 頭) count:A_NUMBER ((个 | 個)月 | quarters:(季度))", first_months),
    Rule("decade", "(last:(上个?) (世纪 | 世紀) | century:NTH (世纪 | 世紀))? decade:DECADE 年代", decade),
    Rule("century", "century:NTH (世纪 | 世紀)", lambda m: Date(century=m["century"])),
    Rule("centuries", "first:NTH (、 | 和 | 与 | 與 | separator:TO) last:NTH (世纪 | 世紀)", centuries),
    Rule("half-century", "century:NTH (世纪 | 世紀) (half_first:(上 | 前) | 下 | 后 | 後) 半 (叶 | 葉 | 期)", half_century),
    Rule("century-bc", "(公元前 | 西元前) century:NTH (世纪 | 世紀)", lambda m: Date(century=-m["century"])),
    Rule("century-turned", "which:WEEK_TURN 个? (世纪 | 世紀)", lambda m: Shift("CE", m["which"])),
    Rule("part-of", "inner:PERIOD part:PART", part),
    Rule("part-of-turned", "inner:(TURNED_YEAR | WEEK_TURN WEEK | TURNED_MONTH) (earlier:(早些时候 | 早些時候) | 晚些时候 | 晚些時候)", part_of_turned),
    Rule("part-of-this", "part:PART", part_of_this),
    # -- counted ------------------------------------------------------------------------------------------------
    Rule("counted", "about:(近 | 约 | 約 | 大约 | 大約)? (count:COUNT more:MORE? | vague:VAGUE) unit:MARKED_UNIT more:MORE? (half:半)? (之 | 以)? side:SIDE", counted),
    Rule("day-ago", "count:COUNT unit:UNIT 前 的 (今天 | 今日)", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("months-ago", "vague:(数 | 數) 月 (之 | 以)? side:SIDE", lambda m: Shift("M", None, "story" if m["side"] < 0 else "text", low=2, high=9, sign=m["side"], narrow=False)),
    Rule("days-back", "前 (几 | 幾 | 些) (天 | 年 | 周)", days_back),
    # -- times of day -------------------------------------------------------------------------------------------
    Rule("clock", "(北京时间 | 当地时间)? clock:A_CLOCK", clock),
    Rule("clock-day", "(北京时间 | 当地时间)? inner:ANY_DAY clock:A_CLOCK", clock),
    Rule("daytime", "daytime:DAYTIME", lambda m: None if m.after() in ("茶", "好", "安") else with_clock(m)),
    Rule("daytime-of-day", "inner:ANY_DAY (daytime:DAYTIME | daytime:EVENING)", with_clock),
    Rule("clock-near", "near:PART_DAY clock:A_CLOCK", lambda m: Shift("D", m["near"][0], clock=in_daytime(m["clock"], m["near"][1]))),
    Rule("daytime-near", "near:PART_DAY", lambda m: Shift("D", m["near"][0], clock=m["near"][1])),
    # -- durations ----------------------------------------------------------------------------------------------
    Rule("duration", "lead:(近 | 过去的? | 過去的? | 未来 | 未來 | 今后 | 长达 | 最近)? (count:COUNT more:MORE? | vague:VAGUE) unit:UNIT (more:(多 | 余 | 餘) | 来 | 來)? (half:半)?", length),
    Rule("duration-half", "count:A_NUMBER (个 | 個)半 unit:HALF_UNIT", lambda m: Duration(amount(m["count"] + 0.5, m["unit"]))),
    Rule("duration-vague", any_of(LENGTHS), lambda m: Duration(LENGTHS[m.words()])),
    # -- repeated times -----------------------------------------------------------------------------------------
    Rule("set", "each:EACH 隔? count:A_NUMBER? (unit:UNIT | unit:MARKED_UNIT)", repeated),
    Rule("set-month", "每 (个 | 個)? 月", lambda m: Repeat("P1M", "EVERY")),
    Rule("set-nth-weekday", "每 (个 | 個)? 月 的? 第 NTH (个 | 個)? WEEK weekday:WEEKDAY_NUMBER", repeated),
    Rule("set-weekday", "each:EACH 逢? WEEK weekday:WEEKDAY_NUMBER", repeated),
    Rule("set-evening", "each:EACH daytime:EVENING", repeated),
    # -- the present, the past, the future ------------------------------------------------------------------------
    Rule("now", any_of(PRESENT), present),
    Rule("recently", any_of(PAST_WORDS), lambda m: Vague("PAST_REF")),
    Rule("the-future", any_of(FUTURE_WORDS), lambda m: None if m.after() in tuple("源自到") else Vague("FUTURE_REF")),
    Rule("the-past", "(过去 | 過去)", lambda m: Vague("PAST_REF") if m.before() in ("在", "") else None),
]  # fmt: skip

CORE = (
    "国 年 月 日 DAY_MARK HOUR_MARK SEASON 周 週 星 礼 禮 天 世 季 时 時 小 分 秒 晚 午 晨 夜 早 初 底 末 旬 旦 诞 誕 节 節 在 前 近"
    " 来 來 今 目 去 隔 钟 鐘 ISO SLASHED YEAR_DOTTED CLOCK"
).split()

LANGUAGE = Language(
    "zh",
    TABLES,
    MACROS,
    RULES,
    CORE,
    READERS,
    letters=True,
    clauses=Clauses(unspaced=True, stamps=("发布时间", "更新时间", "發布時間", "更新時間")),
    cues=Cues(
        # "持续到周日" lies ahead if no 了 follows; what is said on a day is told right behind it: "周一表示，将…".
        future=cue(
            "将(?!军|士|领)|將(?!軍|士|領)|拟|擬|预计|預計|计划|計劃|定于|定於|有望|料|可望|即将|即將|须|須|应(?=[于在])|應(?=[於在])"
        ),
        past=cue(
            "了|曾|已|过|過|逝世|去世|辞世|身亡|阵亡|遇难|遇刺|被捕|被杀|战败|投降|失败|爆发|发生|出生|诞生|^(?:在[^，,]{1,10})?(?:表示|宣布|宣佈|说|說|称|稱|指出|透露|通报|通報|证实|證實|强调|強調|报道|報道)"
        ),
        relative=cue("(?<!^)[，,：:；;]"),
        limit=cue("(?:直到|至迟|最迟|不迟于|持续到|持續到|持续至|持續至|延长至|延長至|推迟到|推迟至|延至)$"),
        verb_last=True,
    ),
    joins=Joins(
        ranges=("至", "到", "持续到", "持續到", "持续至", "持續至", "一直到", "-", "–", "—", "——", "～", "~", "－"),
        lists=("、", "和", "及", "与", "與"),
        year_first=True,
    ),
)
