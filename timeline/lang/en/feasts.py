"""English feasts and public holidays, and the days about them."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import calendar_day, of_parts
from timeline.lang.en.context import NAMED_EVENTS, is_habitual, is_person
from timeline.lang.holidays import HOLIDAYS, Fixed, Nth
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Shift, Value


def holiday_named(match: Match) -> Value | None:
    """ "Christmas", "Easter 2013"; no "White Christmas", no "Easter Uprising"; an "election day" in small letters is any
    country's, and an epiphany anybody's."""
    if (
        (match.glued_after and match.after() == "-")
        or match.after() in NAMED_EVENTS
        or match.before() in ("white", "father")
        or match.after().lower() in OF_A_FEAST
        or is_person(match)
    ):
        return None
    if match["holiday"] in ("election", "epiphany") and match.written("holiday")[0].islower():
        return None
    day = HOLIDAYS[match["holiday"]]
    if match.whole and "turn" not in match and "year" not in match and isinstance(day, Fixed) and is_habitual(match):
        # "The fair is normally held in the run-up to Christmas."
        return Repeat(f"XXXX-{day.month:02d}-{day.day:02d}")
    return of_parts(match)


def holiday_season(match: Match) -> Value | None:
    """ "The Easter holidays", "the Christmas break": the days about it, and not the one; "the May Day holiday" is."""
    value = None if match.words("holiday").endswith(("day", "eve")) else holiday_named(match)
    return replace(value, mod="APPROX", approximate=True) if isinstance(value, Date) else None


# What is called after a feast and is of no day: "a chocolate Easter egg", "Easter Island".
OF_A_FEAST = frozenset(
    "egg eggs bunny bunnies tree trees card cards cake cakes carol carols pudding puddings cracker crackers jumper"
    " jumpers stocking stockings lily lilies island".split()
)


def year_holiday(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "The 2004 boxing day tsunami"; no "$2000 Christmas bonus", no "2000 Easter eggs"."""
    tables = match.scan.language.tables
    named = match.glued_before or match.before() in tables["NUMBERED"] or match.after().lower() in OF_A_FEAST
    feast = Date(year=match["year"], holiday=match["holiday"])
    return None if named else [(*match.span("year"), Date(year=match["year"])), (*match.span("holiday"), feast)]


def holiday_weekend(match: Match) -> Value | None:
    """ "Labor Day weekend" goes before the Monday, "Thanksgiving weekend" comes after the Thursday."""
    inner = match.value("inner")
    if not isinstance(inner, Date):
        return None
    day = HOLIDAYS[inner.holiday]
    return Shift("WE", -1 if isinstance(day, Nth) and day.weekday == 1 else 0, of=inner)


def new_year(match: Match) -> Value | None:
    """ "It begins in the New Year": early in the year after; no "in the New Year period"."""
    after = match.after()
    named = after in ("-", "'", "’") or (after[:1].isalpha() and after.lower() not in BEHIND_NEW_YEAR)
    if named or match.before() not in BEFORE_NEW_YEAR:
        return None
    return Shift("Y", 1, "story", mod="START")


BEFORE_NEW_YEAR = frozenset("in into by until till before for from".split())
BEHIND_NEW_YEAR = frozenset(
    "with when but and or as after at if he she they it we i the a an to for because that while so which who will would was is".split()
)


RULES = [
    Rule("holiday", "turn:TURN? holiday:HOLIDAY ((of | in | ,)? year:YEAR)?", holiday_named),
    Rule("holiday-season", "the? turn:TURN? holiday:HOLIDAY (holidays | holiday | break | vacation | period | season)", holiday_season),
    Rule("year-holiday", "year:YEAR holiday:HOLIDAY", year_holiday),
    Rule("holiday-day", "TURN? HOLIDAY ,? date:CALENDAR_DAY", calendar_day),
    Rule("holiday-week", "inner:(TURN? HOLIDAY YEAR?) week", lambda m: Shift("W", 0, of=m.value("inner")) if isinstance(m.value("inner"), Date) else None),
    Rule("holiday-weekend", "the? inner:(TURN? HOLIDAY YEAR?) weekend", holiday_weekend),
    Rule("new-year", "the new year", new_year),
    Rule("weekend-holiday", "the (holiday | bank holiday | long | three - day) weekend", lambda m: Date(weekend=True)),
]  # fmt: skip
