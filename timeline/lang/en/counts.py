"""English dates counted from another: "two years ago", "three days later", "the day before the vote"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import counted_between, counted_shift, duration, of_parts
from timeline.lang.en.lengths import behind_mod
from timeline.lang.en.words import HOW_MANY, OR_SO
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Anchor, Date, Duration, Shift, Value


def event_shift(match: Match) -> Value | None:
    """ "two years after the fall": as a TIMEX3 the duration, as a date counted from what follows."""
    if match.words("side") == "before" and match.after() in (",", ".", ";"):
        # "Two days before, he had resigned."
        return counted_shift(match, -1, "text")
    match.end = match.span("unit")[1]
    return counted_shift(match, -1 if match.words("side") in ("before", "prior") else 1, "event")


def in_time(match: Match) -> Value:
    """ "In a week's time"; of "moved in barely a week's time" only how long it took."""
    if match.before() in ("barely", "hardly", "scarcely"):
        return duration(match) or Duration("PXX")
    return replace(counted_shift(match, 1, "published"), length=True)


def unit_beside(match: Match) -> Value | None:
    """ "the year before," counted from the text; "the day before the vote" from what follows."""
    unit, sign = match["unit"], -1 if match.words("side") == "before" else 1
    if match.after()[:1].isalnum():
        match.end = match.span("unit")[1]
        return Shift(unit, sign, "event") if unit in ("D", "W", "M", "Y") else None
    return Shift(unit, sign, "text")


def before_or_after_day(match: Match) -> Value | None:
    """ "the day before yesterday", "two days after 5 May", "the week before last Christmas"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift):
        return None
    sign = -1 if match.words("side") == "before" else 1
    count = match["count"] or 1
    return Shift(match["unit"], sign * count, "text", of=inner, narrow=False)


def shift_back(match: Match) -> Shift:
    """ "over six months ago", and of "who took over six months ago" the months."""
    return without_particle(match, counted_shift(match, -1, "published"))


def without_particle(match: Match, value: Shift) -> Shift:
    """A count without the "over" that belongs to the verb before it, or the "less than" that compares two amounts:
    "$100m less than a year earlier"."""
    particle = match.words("mod") == "over" and match.before() in TAKES_OVER
    said = takewhile(lambda word: word.isalnum() or word == "%" or word[:1].isdigit(), map(match.before, (1, 2, 3)))
    figure = match.words("mod") in COMPARING and any(word[:1].isdigit() for word in said)
    if not particle and not figure:
        return value
    match.start = behind_mod(match)
    return replace(value, mod="", approximate=False)


COMPARING = frozenset(("less than", "more than", "fewer than"))
TAKES_OVER = frozenset("take takes took taken taking hand hands handed handing turned hands sworn signed".split())


def counted_from_text(match: Match, sign: int) -> Value | None:
    """ "two weeks earlier"; of "for two weeks earlier this month" the weeks, the rest is a date of its own, and of "two
    weeks later than planned" so much later."""
    if match.after() == "than" and "unit" in match and match.words().rpartition(" ")[2] in ("earlier", "later"):
        match.end = match.span("unit")[1]
        return duration(match)
    tables, turned = match.scan.language.tables, match.after() in ("this", "that")
    period = any(match.after(2) in tables[kind] for kind in ("UNIT", "DAYTIME", "SEASON"))
    if turned and period and match.words().rpartition(" ")[2] in ("earlier", "later"):
        return None
    return without_particle(match, counted_shift(match, sign, "text"))


WAYS: dict[str, tuple[int, Anchor]] = {
    "ago": (-1, "published"), "from": (1, "published"), "later": (1, "text"), "earlier": (-1, "text"),
}  # fmt: skip


def counted_from_day(match: Match) -> Value | None:
    """ "three years ago today", "a week from Tuesday": the day so many units off, and not the unit it lies in."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or match.after().lower() in match.scan.language.joins.ranges:
        return None
    back = "ago" in match
    if match["unit"] == "D" and match.words("ago").endswith(" on"):
        # "Ten days ago on Monday": the day is told twice.
        return None
    if not back and match.before() == "for":
        # "Shut for two weeks from Friday": so long, beginning there.
        return None
    if isinstance(inner, Date) and inner.month is not None and inner.day is None and not back:
        # "64 days from November 21": the length and the day are two.
        return None
    if isinstance(inner, Date) and inner.month is not None and inner.year is None and back and match["unit"] == "Y":
        # "Five years ago on Oct. 3", "two years ago in March": of the year so many ago.
        return replace(inner, within=replace(counted_shift(match, -1, "published"), narrow=True))
    if isinstance(inner, Date) and inner.weekday and inner.month is None and not inner.direction and not back:
        inner = replace(inner, direction="coming")
    return replace(counted_shift(match, -1 if back else 1, "published"), of=inner, same=True)


def after_that(match: Match) -> Value | None:
    """ "Five years after that he died", "the year after that": counted from what was told; no "a year after that war"."""
    after = match.after().lower()
    if match.before() == "for" or (after.isalpha() and after not in BEHIND_THAT):
        # "Blocked for a decade before that": how long.
        return None
    sign = -1 if match.words("side") == "before" else 1
    return counted_shift(match, sign, "text") if "the" not in match else Shift(match["unit"], sign, "text")


BEHIND_THAT = frozenset(
    "he she it they we i you the a an his her its their was were is had came went there and but in on at when".split()
)


def years_on(match: Match) -> Value | None:
    """ "Ten years on, it stood empty", "two years on he was back"; no "two years on the island", and of "a week on, it is
    hard to see" only how long it has been."""
    after, then = match.after().lower(), match.after(2).lower()
    if after not in (",", ".", "", "he", "she", "they", "we") and not (after == "it" and then in FINITE):
        return None
    if match.before() in SPENDING:
        return None
    told = FINITE & {match.after(place).lower() for place in range(1, 7)}
    return counted_shift(match, 1, "text") if told else duration(match)


FINITE = frozenset("was were had did stood came went remained died left became fell held began".split())
SPENDING = frozenset("spent spend spends spending for lasted lasts another last past next put puts".split())


RULES = [
    Rule("day-beside", "the? unit:UNIT side:(before | after) inner:(NEAR_DAY | CALENDAR_DAY | WEEKDAY | TURN WEEKDAY | TURN? HOLIDAY ((of | in)? YEAR)?)", before_or_after_day),
    Rule("days-beside", "count:NUMBER unit:UNITS side:(before | after) inner:(NEAR_DAY | CALENDAR_DAY | HOLIDAY)", before_or_after_day),
    Rule("unit-beside", "the unit:UNIT side:(before | after)", unit_beside),
    Rule("day-before-last", "the (weekday:WEEKDAY | month:MONTH | season:SEASON) before last", lambda m: replace(of_parts(m), direction="before last")),  # type: ignore[type-var]
    Rule("after-next", "the unit:UNIT after next", lambda m: Shift(m["unit"], 2) if m["unit"] in ("W", "WE", "M", "Y") else None),
    Rule("before-last", "the unit:UNIT before last", lambda m: Shift(m["unit"], -2)),
    Rule("the-day-after", "the (next | following) day | the day following", lambda m: Shift("D", 1, "text")),
    Rule("ago", f"mod:AMOUNT_MOD? {HOW_MANY} -? unit:ANY_UNIT half:(and a half)? {OR_SO} ago | unit:PLURAL_UNIT ago", shift_back),
    Rule("ago-between", "mod:AMOUNT_MOD? first:NUMBER (to | or | - | –) count:NUMBER unit:ANY_UNIT way:(ago | from now | later | earlier)", lambda m: counted_between(m, *WAYS[m.words("way").split()[0]])),
    Rule("counted-from-day", f"{HOW_MANY} unit:ANY_UNIT (ago:ago (on | in)? | from) inner:(NEAR_DAY | CALENDAR_DAY | WEEKDAY | TURN (UNIT | WEEKDAY) | MONTH)", counted_from_day),
    Rule("week-from-day", "(a | one | two) unit:(week | weeks | fortnight) inner:NEAR_DAY", lambda m: Shift("D", {"week": 7, "weeks": 14, "fortnight": 14}[m.words("unit")], of=Shift("D", m["inner"]))),
    Rule("in-time", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT POSSESSIVE time", in_time),
    Rule("later", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT {OR_SO} (later | afterwards | thereafter) | unit:PLURAL_UNIT (later | afterwards)", lambda m: counted_from_text(m, 1)),
    Rule("earlier", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT {OR_SO} (earlier | previously | beforehand) | unit:PLURAL_UNIT (earlier | beforehand)", lambda m: counted_from_text(m, -1)),
    Rule("from-now", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT from (now | today)", lambda m: counted_shift(m, 1, "published")),
    Rule("after-that", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT side:(before | after) (that | this) | the:(the) unit:UNIT side:(before | after) that", after_that),
    Rule("years-on", f"mod:AMOUNT_MOD? {HOW_MANY} (unit:UNIT | unit:UNITS) on", years_on),
    Rule("event-shift", f"mod:AMOUNT_MOD? {HOW_MANY} unit:ANY_UNIT side:(before | after | following | prior)", event_shift),
]  # fmt: skip
