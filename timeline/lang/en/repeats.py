"""English times that come again and again: "every Monday", "twice a week"."""

from __future__ import annotations

from timeline.lang.builders import repeated
from timeline.lang.en.feasts import OF_A_FEAST
from timeline.lang.en.words import PARTS, UNITS_PARTED
from timeline.lang.holidays import HOLIDAYS, Fixed
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Repeat, Value, amount


def every_part(match: Match) -> Value | None:
    """ "every half hour", "every quarter of an hour"."""
    if match.words("unit") not in UNITS_PARTED:
        return None
    unit, count = UNITS_PARTED[match.words("unit")]
    return Repeat(amount(PARTS[match.words("part")] * count, unit), match["each"])


def every_two(match: Match) -> list[tuple[int, int, Value]]:
    """ "every morning and night"."""
    one, other = (Repeat(f"XXXX-XX-XX{match[name]}", match["each"]) for name in ("first", "last"))
    return [(match.start, match.span("first")[1], one), (*match.span("last"), other)]


def every_between(match: Match) -> Value | None:
    """ "every 15 to 20 minutes", "every five or six years"."""
    if match["count"] >= match["last"]:
        return None
    return Repeat(amount(match["count"], match["unit"]), match["each"])


def every_other(match: Match) -> Value:
    """ "every other week" is every second one."""
    return Repeat(amount(2, match["unit"]), match["each"])


def most_of(match: Match) -> Value | None:
    """ "most mornings", "many Sundays"; "for many nights" is a length."""
    if match.before() in ("how", "so", "as", "too", "that", "this"):
        return None
    if match.before() in ("for", "after", "over", "in", "within", "the") and "weekday" not in match:
        return None
    if "unit" in match:
        unit = match["unit"]
        most = match.words("each") == "most" and not unit[0].isdigit()
        return Repeat("XXXX-WXX-WE" if unit == "WE" else amount(1, unit), match["each"]) if most else None
    if "weekday" in match:
        return Repeat(f"XXXX-WXX-{match['weekday']}", match["each"])
    if "season" in match:
        return Repeat(f"XXXX-{match['season']}", match["each"])
    return Repeat(f"XXXX-XX-XX{match['daytime']}", match["each"])


def is_counted(match: Match) -> bool:
    """Does what is counted stand before "a week": "four flights", "$3", "3bn", "2cm", "a pill", "three"? "In 2010 a week
    passed", and who gives three a month to leave gives them so long."""
    before, farther = match.before(), match.before(2)
    tables = match.scan.language.tables
    if before == "cent":
        # "3.4 per cent a year"
        return farther == "per"
    if before[:1].isdigit():
        return not (len(before) == 4 and farther in ("in", "since", "by", "until"))
    if any(before in tables[kind] for kind in ("ONES", "TEENS", "TENS", "HUNDREDS")):
        return farther not in GIVES_TIME
    return (
        (before[-1:] == "s" and (len(before) > 4 or before == "cds"))
        or before in COUNTED_A_YEAR
        or (before in tables["MEASURE"] and farther[:1].isdigit())
        or (before.isalpha() and (farther in ("a", "an", "one") or is_amount(farther)))
    )


def is_amount(word: str) -> bool:
    """ "12,500 rand a month": a number that is no year."""
    return word[:1].isdigit() and not (word.isdecimal() and len(word) == 4)


GIVES_TIME = frozenset(
    "give gives gave given giving take takes took taken allow allowed cost the these those all".split()
)


COUNTED_A_YEAR = frozenset("once twice thousand billion million percent % k people men women children".split())


def rate(match: Match) -> Value | None:
    """ "twice a week", "six days a week": how often, and in which time; no "six days a year ago"."""
    unit, part = match["unit"], match["part"]
    if match.after().lower() in AFTER_LENGTH or match.after() == "-" or unit == "TS":
        return None
    if part is None:
        count = {"once": 1, "twice": 2, "thrice": 3}.get(match.words("often"), match["count"])
        return Repeat(amount(1, unit), freq=f"{count:g}X" if count else "")
    if part not in SMALLER_FIRST or unit not in SMALLER_FIRST[SMALLER_FIRST.index(part) + 1 :]:
        return None
    freq = amount(match["count"], part).removeprefix("P").removeprefix("T") if match["count"] else ""
    return Repeat(amount(1, unit), match["each"] or "", freq)


# What makes "a year" one that is counted from a day, and no rate.
AFTER_LENGTH = frozenset("ago earlier later before after from old".split())


SMALLER_FIRST = ("TS", "TM", "TH", "D", "W", "M", "Q", "Y", "DE")


def set_word(match: Match) -> Value | None:
    """ "daily"; no "Daily Express", no "the party daily Pravda"."""
    name = match.after()[:1].isupper()
    return None if name else Repeat(match["value"])


def slashed_rate(match: Match) -> Value | None:
    """ "3.14/day", "40 hours/week"; no "24/7", no "and/or day/night"."""
    if (
        not match.glued_before
        or not (match.before()[:1].isdigit() or match.before(2)[:1].isdigit())
        or match.after() == "/"
    ):
        return None
    match.start = match.span("unit")[0]
    return Repeat(amount(1, match["unit"]))


def every_year(match: Match) -> Value | None:
    """ "Every Christmas", "each 3 May"; of "every Easter" no day of the calendar."""
    if "holiday" in match:
        if match.after().lower() in OF_A_FEAST:
            return None
        day = HOLIDAYS[match["holiday"]]
        return Repeat(f"XXXX-{day.month:02d}-{day.day:02d}" if isinstance(day, Fixed) else "P1Y", match["each"])
    month, day_of = match["date"].month, match["date"].day
    return (
        Repeat(f"XXXX-{month:02d}-{day_of:02d}", match["each"])
        if match["date"] == Date(month=month, day=day_of)
        else None
    )


RULES = [
    Rule("set", "each:EACH (other:other unit:ANY_UNIT | (other:other | ORDINAL) weekday:WEEKDAY | count:NUMBER? unit:ANY_UNIT | weekday:WEEKDAY daytime:DAYTIME? | weekday:WEEKDAY_LOWER | single unit:UNIT | daytime:DAYTIME | month:MONTH | season:SEASON)", lambda m: None if m.words().endswith(" second") else every_other(m) if "other" in m and "unit" in m else repeated(m)),
    Rule("set-of-years", "each:EACH (holiday:HOLIDAY | date:CALENDAR_DAY)", every_year),
    Rule("set-between", "each:EACH count:NUMBER (to | or | - | –) last:NUMBER unit:PLURAL_UNIT", every_between),
    Rule("set-part", "each:EACH part:(half | quarter) -? (of? (a | an))? unit:TIME_UNIT", every_part),
    Rule("set-daytimes-two", "each:EACH first:DAYTIME (and | or) last:DAYTIME", every_two),
    Rule("set-most", "each:MOST (daytime:DAYTIMES | weekday:WEEKDAYS | season:SEASONS | unit:UNITS)", most_of),
    Rule("set-weekends", "weekends", lambda m: Repeat("XXXX-WXX-WE")),
    Rule("set-weekdays", "weekday:WEEKDAYS", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("set-seasons", "the? (past | last | next | coming) (NUMBER | few | several) season:SEASONS", lambda m: Repeat(f"XXXX-{m['season']}")),
    Rule("set-daytimes", "weekday:WEEKDAY daytime:DAYTIMES", repeated),
    Rule("set-word", "value:REPEATING", set_word),
    Rule("set-rate", "(often:(once | twice | thrice) | (count:NUMBER | VAGUE_COUNT) (times | nights | part:PLURAL_UNIT)) (a | an | per | each:EACH) (unit:UNIT | unit:TIME_UNIT)", rate),
    Rule("set-slash", "/ unit:UNIT", slashed_rate),
    Rule("set-per", "per unit:UNIT", lambda m: Repeat(amount(1, m["unit"]))),
]  # fmt: skip
