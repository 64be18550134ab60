"""Chinese days of the calendar, and what is as good as one: "昨天"."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import day_range, iso_date, numeric_date, of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Value


def dated(match: Match) -> Value | None:
    """A calendar date. "二月河" and "五月天" are people, "10月日本" is October in Japan."""
    if (match["month"] or 1) > 12 or (match["day"] or 1) > 31 or match["month"] == 0 or match["day"] == 0:
        return None
    if match.whole and "day" not in match and "year" not in match and match.after() in ("河", "天", "街"):
        return None
    return of_parts(match)


def lone_day(match: Match) -> Value | None:
    """ "他29日说": a day of the month that runs. "日本", "日元" begin with its mark."""
    if match.before() in ("月", "第", "·", ".") or match.after() in tuple("本元圆币报后內内游间"):
        return None
    # News dates what has been by the day alone, and what is to come with a word for it: "将于20日".
    to_come = any(match.before(count) in tuple("将將拟擬定订") for count in range(1, 7))
    return Date(day=match["day"], direction="coming" if to_come else "past")


def near_day(match: Match) -> Value | None:
    """ "昨天", "当天"; "后天性" is acquired, "当日本" is no day."""
    if match.before() in ("间", "間"):
        return None  # "间隔天数" is a number of days apart.
    if match.words() in ("后天", "後天") and match.after() in tuple("性努培形获免因"):
        return None
    if match.words().endswith("日") and match.after() in ("本", "元"):
        return None
    return Shift("D", match["said"], "text") if "said" in match else Shift("D", match["near"])


def republic_date(match: Match) -> Value | None:
    """ "民國113年5月20日" counts from 1912, as Taiwan does; "昭和20年8月15日" from 1926."""
    value = dated(match)
    return replace(value, year=match["era"] + match["year"]) if isinstance(value, Date) else None


def date_bc(match: Match) -> Value | None:
    """ "公元前44年3月15日"."""
    value = dated(match)
    return replace(value, year=1 - match["year"]) if isinstance(value, Date) else None


RULES = [
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
    Rule("republic-date", "era:ERA year:ERA_YEAR 年 month:A_MONTH 月 (day:A_DAY DAY_MARK)?", republic_date),
    Rule("date-bc", "(公元前 | 西元前) year:NTH 年 month:A_MONTH 月 (day:A_DAY DAY_MARK)?", date_bc),
]  # fmt: skip
