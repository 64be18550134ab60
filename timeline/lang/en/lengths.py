"""English lengths of time."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import counted_shift, duration, duration_part, duration_word
from timeline.lang.en.context import is_title, names_event
from timeline.lang.en.quarters import is_of_a_row
from timeline.lang.en.repeats import is_counted
from timeline.lang.en.words import OR_SO, PARTS, UNITS_PARTED
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Repeat, Shift, Vague, Value, amount


def counted_duration(match: Match) -> Value | None:
    """ "three days", "nearly two years"; of "over several years" the years: more than several is no count. So of "met
    twice over three days", where it means during, as against "for over three days"."""
    if is_title(match) or names_event(match) or (match.before() == "as" and "vague" in match):
        # "The Seven Years War", "the third in as many weeks"
        return None
    if match.words().endswith(" year") and match["count"] != 1 and match.written().endswith(" Year"):
        # "Five Year Seven pupils"
        return None
    return more_or_during(match)


def more_or_during(match: Match) -> Value | None:
    """A duration, with the "over" that makes it more, or without the one that means during."""
    value = duration(match)
    if not isinstance(value, Duration) or match.words("mod") != "over":
        return value
    before = match.before()
    more = match.after() != "," if before in OPENS else before in BEFORE_MORE_THAN
    if more and "vague" not in match:
        return value
    match.start = behind_mod(match)
    return replace(value, mod="")


def behind_mod(match: Match) -> int:
    """Where a match begins without the word of amount in front of it."""
    return next(match.span(name)[0] for name in ("count", "vague", "one") if name in match)


OPENS = frozenset(("", ".", ",", "(", ":", "-", "–", "—"))


# What is followed by an amount: "for over three days", "it lasted over a week", "just over a year".
BEFORE_MORE_THAN = frozenset(
    """for in of after within at to by from with without than nor and or but just well only already a is are was were be
    been being has have had s last lasts lasted lasting take takes took taking spend spends spent serve serves served
    serving wait waits waited waiting work works worked live lives lived need needs needed require requires required
    cost costs get gets got gave given face faces add added total totals totalled totaled remain remained stay stayed
    stays rule ruled reign reigned there here where now lag lags trail behind them him her it us me you jailed""".split()
)


def rate_or_duration(match: Match) -> Value | None:
    """ "a week" is how long it took, or, behind what is counted, how often: "four flights a week"."""
    before, unit = match.before(), match.words("unit")
    if unit == "second" or (unit == "quarter" and match.after() != "later") or match.after() == "-":
        return None
    one = match.words("one")
    if not match.whole or "mod" in match or not before or before in DURATION_BEFORE or one not in ("a", "an"):
        return more_or_during(match)
    if (match.after() == "to" and not TAKES.isdisjoint(map(match.before, range(1, 7)))) or is_late(match):
        # "It took the army a month to cross", "the train was an hour late"
        return duration(match)
    if is_counted(match):
        return Repeat(amount(1, match["unit"]))
    return None if before.isalnum() else duration(match)


DURATION_BEFORE = frozenset(
    """in for within after over about of than to nearly almost at least by take takes took taking lasted last spend
     spent and or but only just wait waited another until under not with from during through as lasts has
     this his its less across him her them us me been""".split()
)


def is_late(match: Match) -> bool:
    """ "An hour late", "a month in advance", "she was a month from retiring"."""
    if match.after() == "from":
        return match.before() in ("was", "were", "is", "are", "still", "just", "only")
    return match.after() in LATE or (match.after() == "in" and match.after(2) == "advance")


LATE = frozenset("early late beforehand away".split())
TAKES = frozenset("take takes took taken taking".split())


def compound(match: Match) -> Value | None:
    """ "an hour and thirty minutes", "1 week 1 day": the length is both."""
    larger, smaller = match["unit"], match["lesser"]
    if smaller not in LARGER_FIRST or larger not in LARGER_FIRST[: LARGER_FIRST.index(smaller)]:
        return None
    first, rest = amount(match["count"] or 1, larger), amount(match["rest"], smaller)
    return Duration(first + rest.removeprefix("PT" if "T" in first else "P"))


LARGER_FIRST = ("Y", "M", "W", "D", "TH", "TM", "TS")


def all_long(match: Match) -> Value | None:
    """ "all day", "all week long"; no "all day-old bread", no "all year 9 pupils", no song "All Night Long"."""
    unit, named = match["unit"] or "D", match.after() == "-" or match.after()[:1].isdigit()
    named = named or match.written().istitle()
    return Duration(amount(1, unit)) if unit in ("D", "W", "M", "Y") and not named else None


def part_of_unit(match: Match) -> Value | None:
    """ "the past half-century", "the last half hour"; no second half-century of a batsman's."""
    unit, count = UNITS_PARTED[match.words("unit")]
    if match.after() == "-":
        return None
    return Duration(amount(PARTS[match.words("part")] * count, unit))


def odd_units(match: Match) -> Value:
    """ "thirty-odd years": about so many; "odd years" are not."""
    return Duration(amount(match["count"], match["unit"]), "APPROX")


def nth_unit(match: Match) -> Value | None:
    """ "the seventh day": one of a row, no date; "the second year in a row" is a count."""
    unit = match["unit"]
    if is_of_a_row(match):
        return None
    return Duration(amount(1, unit)) if unit in ("D", "W", "M", "Y") and match.after() != "-" else None


def vague_units(match: Match) -> Value | None:
    """ "for weeks", "in recent years"; no "officers' quarters", no "normal hours", no "odd-numbered days"."""
    if match.before() in UNITS_KEPT.get(match.words(), ()) or (match.before() == "most" and " " not in match.words()):
        return None
    if match.words() == "minutes" and match.after() == "of" and match.before() not in ("within", "for", "in", "after"):
        # "Minutes of the meeting are out on Friday."
        return None
    if names_event(match) or is_no_time(match):
        # "The Hundred Years War"
        return None
    if (
        match.before().isdecimal()
        or match.words() in ("quarters", "seconds", "weekends")
        or (match.before() in ("of", "these", "those", "light", "such") and "turn" not in match)
        or (match.before() == "many" and match.before(2) == "as")
    ):
        return None
    if match.words("turn") == "recent" and match["unit"] in ("D", "W"):
        # Up to the day of writing, from about four of them before; "recent months" may be any number.
        return Shift(match["unit"], None, "published", low=0, high=4, sign=-1, approximate=True, length=True)
    if match.words() == f"the {match.words('unit')}" and match.after() in OF_AN_EVENT:
        match.start = match.span("unit")[0]
    return duration(match)


# What is kept to, and takes no time: "opening hours", "they drive on odd-numbered days"; and so are "most years".
UNITS_KEPT = {
    "hours": frozenset(
        "normal usual regular opening visiting business trading shop store school banking licensing rush peak happy"
        " waking daylight flexible unsocial antisocial anti-social social core".split()
    ),
    "days": frozenset("numbered alternate market pay training snow match saints feast".split()),
}


# "In the weeks before the vote": the event says which weeks, and the article belongs to it.
OF_AN_EVENT = frozenset("before after that since following preceding leading".split())


def is_no_time(match: Match) -> bool:
    """ "Two light-years away", "in the 11th and 34th minutes", "the minutes of the meeting"."""
    before, unit = match.before(), match.words().rpartition(" ")[2]
    if match.after() == "apart":
        # "The blasts came minutes apart."
        return True
    if before == "-":
        return match.before(2) in ("light", "man", "person", "after")
    if unit != "minutes":
        return False
    if before in SOLD_MINUTES:
        return True
    behind = {match.after(count).lower() for count in range(2, 9)}
    taken = match.after() in ("of", "from") and behind & MEETINGS
    return before in ("st", "nd", "rd", "th") or bool(taken) or match.after() in TAKEN_MINUTES


MEETINGS = frozenset("meeting meetings session sessions proceedings hearing committee board council talks".split())


# "500 call minutes and free texts"
SOLD_MINUTES = frozenset("call phone talk inclusive anytime".split())


# What minutes of a meeting do, or is done with them.
TAKEN_MINUTES = frozenset(
    "show shows showed shown reveal revealed say said suggest suggested indicate indicated record recorded read note noted"
    " released published".split()
)


def turned_duration(match: Match) -> Value | None:
    """ "the past two years"; of "expected to last six weeks" the weeks."""
    if is_title(match) or names_event(match):
        return None
    if match.words().startswith("last") and match.before() in BEFORE_VERB:
        return None
    return duration(match)


BEFORE_VERB = frozenset("to will would could may might can should must not".split())


def duration_between(match: Match) -> Value | None:
    """ "two to six days"; no "in 2007 to 20 years"."""
    return duration(match) if match["count"] < match["last"] else None


def of_ages(match: Match) -> Value | None:
    """ "180 million years", "4.5 billion years ago"; no "a rock 4.5 billion years old"."""
    if match.after() in ("old", "-"):
        return None
    way = match.words("way")
    if way:
        return Vague("FUTURE_REF" if way == "later" else "PAST_REF")
    return Duration(amount(match["count"] * SCALES[match.words("scale")], "Y"), match["mod"] or "")


SCALES = {"million": 10**6, "billion": 10**9}


def nights(match: Match) -> Value | None:
    """ "They rioted for three nights": as many days; no song "Three Nights"."""
    named = match.after() == "-" or not match.written().endswith("nights")
    return None if named else Duration(amount(match["count"], "D"), match["mod"] or "")


MORE = "(more | additional | consecutive | successive | straight | full | long | short | whole | extra | trading | working | business | school | calendar | earth)"


# "hundreds of years", "several thousand years", "tens of thousands of years"
ROUND = "((MULTITUDE of)? MULTITUDE of | (a few | several | many | few) HUNDREDS)"


SPAN_OF = "((last | past | next | coming | first | final | previous | following) (few)?)"


RULES = [
    Rule("unit-and-a-half", "TURN unit:UNIT and a half", lambda m: Duration(amount(1.5, m["unit"])) if not m["unit"][0].isdigit() else None),
    Rule("duration", f"mod:AMOUNT_MOD? (count:NUMBER plus:PLUS? | vague:VAGUE_COUNT) {MORE}? unit:ANY_UNIT half:(and a half)? {OR_SO}", counted_duration),
    Rule("duration-odd", "count:NUMBER -? odd unit:PLURAL_UNIT", odd_units),
    Rule("duration-compound", "(count:NUMBER | a | an) unit:ANY_UNIT ,? and? rest:NUMBER lesser:ANY_UNIT", compound),
    Rule("duration-whole", "(the | a | an) (whole | entire | full) unit:UNIT | (a | one) single unit:UNIT", lambda m: Duration(amount(1, m["unit"])) if m["unit"] in ("D", "W", "WE", "M", "Y") and m.after() != "-" else None),
    Rule("duration-all", "all day and? all? night long? | all (unit:UNIT | night) long?", all_long),
    Rule("duration-half", f"(the {SPAN_OF} | last | past | next | another) part:(half | quarter) -? (of? (a | an))? unit:(century | decade | hour | year)", part_of_unit),
    Rule("nth-unit", "the? (ORDINAL | DAY_DIGITS SUFFIX) unit:UNIT", nth_unit),
    Rule("duration-turned", f"(each of | at least)? (the {SPAN_OF} | the | past | last) (count:NUMBER | count:HUNDREDS | vague:VAGUE_COUNT) ({MORE} | previous | preceding | following | last | next)? unit:PLURAL_UNIT half:(and a half)? {OR_SO}", turned_duration),
    Rule("duration-part", "the? end:(first | last) count:NUMBER unit:PLURAL_UNIT of inner:(MONTH OF_YEAR? | YEAR_PERIOD | the year)", duration_part),
    Rule("duration-between", f"(the {SPAN_OF})? count:NUMBER (to | -) last:NUMBER unit:PLURAL_UNIT", duration_between),
    Rule("duration-or", "one:(a) unit:UNIT or two", lambda m: Duration(amount(1, m["unit"]), "APPROX")),
    Rule("duration-one", f"mod:AMOUNT_MOD? one:(a | an | another | an additional) unit:ANY_UNIT half:(and a half)? {OR_SO}", rate_or_duration),
    Rule("duration-adjective", " (count:NUMBER | several) - unit:ANY_UNIT (- long)? | unit:PLURAL_UNIT - long", lambda m: None if names_event(m) else duration(m)),
    Rule("duration-long-counted", "count:NUMBER unit:UNIT long", duration),
    Rule("period-long", "a (very | fairly | relatively | rather)? (long | short | brief | lengthy | prolonged | extended) period (of time)?", lambda m: Duration("PXX")),
    Rule("period-counted", "(a | an | the same | the | this | that | each)? (count:NUMBER | vague:(several)) -? unit:UNIT period", lambda m: duration(m) if "-" in m.words() or m["count"] != 1 else None),
    Rule("duration-while", "a while | some time | a (long | short) time", lambda m: Duration("PXX") if m.before() == "for" else None),
    Rule("duration-quarter", "mod:AMOUNT_MOD? a quarter (- | of a)? century", lambda m: Duration("P25Y", m["mod"] or "")),
    Rule("duration-quarter-hour", "mod:AMOUNT_MOD? (a? quarter | three:(three quarters)) of an hour", lambda m: Duration("PT45M" if "three" in m else "PT15M", m["mod"] or "")),
    Rule("duration-word", "length:LONG", duration_word),
    Rule("duration-long", "(unit:UNIT | unit:TIME_UNIT) - long", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-ages", "mod:AMOUNT_MOD? (count:NUMBER | a) scale:(million | billion) years way:(ago | later | earlier)?", of_ages),
    Rule("duration-nights", "mod:AMOUNT_MOD? count:NUMBER (more | consecutive | successive | straight)? nights", nights),
    Rule("duration-matter", "a matter of unit:PLURAL_UNIT", lambda m: Duration(amount(None, m["unit"]))),
    Rule("duration-round", f"{ROUND} unit:PLURAL_UNIT ago:ago?", lambda m: counted_shift(m, -1, "published") if "ago" in m else duration(m)),
    Rule("duration-vague", "(turn:(recent | coming | past) | the (past | last | next | coming | early | first | intervening | following | previous | preceding)? )? (few | several)? unit:PLURAL_UNIT ((or | and) PLURAL_UNIT | ahead)?", vague_units),
]  # fmt: skip
