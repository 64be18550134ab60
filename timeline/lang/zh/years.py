"""Chinese years, of whatever era, decades and centuries."""

from __future__ import annotations

from timeline.lang.builders import centuries, halved
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Shift, Span, Value


def lone_year(match: Match) -> Value | None:
    """ "1998年"; "2000年历史" is how long, "三年级" a class at school."""
    if match.whole and match.after() in ("历", "歷", "级", "級", "来", "來", "代"):
        return None
    return Date(year=match["year"])


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


def season_of_years(match: Match) -> Value | None:
    """ "2012/13赛季", "2012-2013学年": from one year into the next."""
    first = int(match.words("pair")[:4]) if "pair" in match else match["first"]
    return Span(Date(year=first), Date(year=first + 1), 0) if match["last"] in (None, first + 1) else None


RULES = [
    Rule("year", "year:A_YEAR (年度? | 财年 | 財年)", lone_year),
    Rule("year-about", "(大约在 | 大約在 | 约在)? year:A_YEAR 年 (前后 | 前後)?", about_year),
    Rule("year-span", "first:YEAR 年? separator:TO last:A_YEAR 年", year_span),
    Rule("year-bc", "(公元前 | 西元前) year:NTH 年", lambda m: Date(year=1 - m["year"])),
    Rule("year-ad", "(公元 | 西元) year:NTH 年", lambda m: Date(year=m["year"])),
    Rule("year-of-republic", "era:ERA year:ERA_YEAR 年", lambda m: Date(year=m["era"] + m["year"])),
    Rule("season-of-years", "(pair:YEAR_PAIR | first:YEAR - (last:YEAR | TWO_DIGITS)) (赛季 | 學年 | 学年 | 财年 | 年度)", season_of_years),
    Rule("decade", "(last:(上个?) (世纪 | 世紀) | century:NTH (世纪 | 世紀))? decade:DECADE 年代", decade),
    Rule("century", "century:NTH (世纪 | 世紀)", lambda m: Date(century=m["century"])),
    Rule("centuries", "first:NTH (、 | 和 | 与 | 與 | separator:TO) last:NTH (世纪 | 世紀)", centuries),
    Rule("half-century", "century:NTH (世纪 | 世紀) (half_first:(上 | 前) | 下 | 后 | 後) 半 (叶 | 葉 | 期)", half_century),
    Rule("century-bc", "(公元前 | 西元前) century:NTH (世纪 | 世紀)", lambda m: Date(century=-m["century"])),
]  # fmt: skip
