"""English lengths, counts from a day, and parts of periods: what a match means."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import counted_shift, duration, part_of, shift_by_turn
from timeline.lang.en.clocks import NO_PLURAL, SENTENCE_MARKS, in_post, is_habitual, words_beside
from timeline.lang.en.days import NAMED_EVENTS
from timeline.lang.rule import Match
from timeline.lang.values import Anchor, Date, Duration, Repeat, Shift, Vague, Value, amount


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


def all_daytime(match: Match) -> Value | None:
    """ "It rained all morning", of the day that is told of."""
    after = match.after()
    named = after == "-" or match.written().istitle()
    # "All morning flights", "all evening classes" are many.
    named = named or (after.islower() and after.endswith("s") and after not in NO_PLURAL)
    # "All night" is a length: of which of two days it is, is not said.
    return None if named or match["daytime"] == "TNI" else Shift("D", 0, "text", clock=match["daytime"])


PARTS = {"half": 0.5, "quarter": 0.25}

UNITS_PARTED = {"century": ("Y", 100), "decade": ("Y", 10), "hour": ("TM", 60), "year": ("M", 12), "minute": ("TS", 60)}


def part_of_unit(match: Match) -> Value | None:
    """ "the past half-century", "the last half hour"; no second half-century of a batsman's."""
    unit, count = UNITS_PARTED[match.words("unit")]
    if match.after() == "-":
        return None
    return Duration(amount(PARTS[match.words("part")] * count, unit))


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


def odd_units(match: Match) -> Value:
    """ "thirty-odd years": about so many; "odd years" are not."""
    return Duration(amount(match["count"], match["unit"]), "APPROX")


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


def nth_unit(match: Match) -> Value | None:
    """ "the seventh day": one of a row, no date; "the second year in a row" is a count."""
    unit = match["unit"]
    if is_of_a_row(match):
        return None
    return Duration(amount(1, unit)) if unit in ("D", "W", "M", "Y") and match.after() != "-" else None


def is_of_a_row(match: Match) -> bool:
    """ "The second quarter in a row", "the fifth day running": how often, and not which."""
    behind = " ".join(match.after(count) for count in (1, 2, 3)).lower()
    return match.after() == "running" or behind.startswith(("in a row", "in succession"))


def every_other(match: Match) -> Value:
    """ "every other week" is every second one."""
    return Repeat(amount(2, match["unit"]), match["each"])


def named_unit(match: Match) -> Value | None:
    """ "the year", "the quarter", "the weekend": the one spoken of, unless more words say which ("the week that")."""
    unit, after = match["unit"], match.after().lower()
    if after == "-":
        # "quarter-to-quarter", "the week-long strike"
        return None
    if unit == "WE" and match.before() == "into" and match.before(2) in GOING and match.before(3) in SENTENCE_MARKS:
        # "Going into the weekend, most thought that he would pay."
        return Date(weekend=True, direction="this")
    if unit == "WE":
        return Repeat("XXXX-WXX-WE") if match.whole and is_habitual(match) else Date(weekend=True)
    if unit[0].isdigit():
        # "The upset of the fortnight"
        return Duration(amount(1, unit))
    if unit == "D" and after in match.scan.language.tables["WEEKDAY_NAME"]:
        # "During the day Friday"
        return None
    if unit == "D" and match.before() == "of" and match.before(2) in OF_ITS_TIME:
        # "The great painters of the day", "the government of the day"
        return None
    if match.words() == "the day" and (
        (match.before() == "for" and match.before(2) == "thought") or match.before() in WINS_THE_DAY
    ):
        return None
    if (
        match.words() == "the year"
        and after in ("was", "is")
        and len(match.after(2)) == 4
        and match.after(2).isdecimal()
    ):
        # "The year was 1991."
        return None
    if (
        match.whole
        and match.words() == "the day"
        and match.before() == "of"
        and match.before(2) in ("part", "most", "much", "half")
    ):
        # "It spends part of the day in the water."
        return None
    if match.whole and unit == "D" and [match.before(n) for n in (1, 2, 3, 4)] == ["of", "end", "the", "at"]:
        # What `is_in_the_end` has passed over.
        return None
    if match.before() == "of" and (
        match.written("unit").istitle() or match.before(2) in ("day", "days", "night", "nights")
    ):
        # "Album of the Week", "on any day of the week"
        return None
    if (
        after == "to"
        and match.after(2).lower() not in match.scan.language.tables["MONTH_NAME"]
        and match.before() == "of"
    ):
        # "Until the end of the year to vote"
        return Shift(unit, 0, "story") if unit in ("W", "M", "Y") else None
    if unit in ("W", "M", "Y") and after in ("ended", "ending", "to", "through"):
        return Duration(amount(1, unit))
    if unit == "Q":
        return Shift("Y", 0, "period")
    if not match.whole or (unit in ("D", "W", "M", "Y") and (after not in SAYS_WHICH or in_post(match))):
        return Shift(unit, 0, "text" if unit == "D" else "story")
    return None


GOING = frozenset("going heading coming moving".split())

# Whoever, or whatever, was so at that time; and what is chosen every day.
OF_ITS_TIME = frozenset(
    "artists thinkers stars writers poets painters composers singers musicians politicians statesmen celebrities"
    " authors critics scholars scientists philosophers architects actors actresses fashions fashion issues customs standards"
    " ideas idols heroes leaders wits intellectuals government governments minister ministers"
    " word words quote song songs story stories point topic tip question joke soup".split()
)

# "To save the day" takes none.
WINS_THE_DAY = frozenset(
    "save saves saved saving carry carries carried win wins won seize seized seizes rule rules ruled".split()
)

SAYS_WHICH = frozenset(
    "of that before after when he she they we i it the his her their our my you since and a to".split()
)


def rate_or_duration(match: Match) -> Value | None:
    """ "a week" is how long it took, or, behind what is counted, how often: "four flights a week"."""
    before, unit = match.before(), match.words("unit")
    if unit == "second" or (unit == "quarter" and match.after() != "later") or match.after() == "-":
        return None
    one = match.words("one")
    if not match.whole or "mod" in match or not before or before in DURATION_BEFORE or one not in ("a", "an"):
        return more_or_during(match)
    if is_counted(match):
        return Repeat(amount(1, match["unit"]))
    return None if before.isalnum() else duration(match)


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


COUNTED_A_YEAR = frozenset("once twice thousand billion million percent % k people men women children".split())

DURATION_BEFORE = frozenset(
    """in for within after over about of than to nearly almost at least by take takes took taking lasted last spend
     spent and or but only just wait waited another until under not with from during through as lasts has
     this his its less across him her them us me been""".split()
)


def vague_units(match: Match) -> Value | None:
    """ "for weeks", "in recent years"; no "officers' quarters", no "normal hours", no "odd-numbered days"."""
    if match.before() in UNITS_KEPT.get(match.words(), ()) or (match.before() == "most" and " " not in match.words()):
        return None
    if match.after() in NAMED_EVENTS or is_no_time(match):
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


def is_no_time(match: Match) -> bool:
    """ "Two light-years away", "in the 11th and 34th minutes", "the minutes of the meeting"."""
    before, unit = match.before(), match.words().rpartition(" ")[2]
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


# "In the weeks before the vote": the event says which weeks, and the article belongs to it.
OF_AN_EVENT = frozenset("before after that since following preceding leading".split())


def period_told(match: Match) -> Value | None:
    """ "During this period" is a stretch that the text has told of, and seldom says how long it was; "at the same time"
    is "too", and "this time" the next occasion."""
    spans = WITHIN_TIME if match.words().endswith("time") or match.words().startswith("the") else WITHIN_PERIOD
    return Vague("") if match.before() in spans and match.after() != "of" else None


WITHIN_TIME = frozenset("during throughout within".split())

WITHIN_PERIOD = WITHIN_TIME | frozenset("in of from over for after before since until".split())


def event_shift(match: Match) -> Value | None:
    """ "two years after the fall": as a TIMEX3 the duration, as a date counted from what follows."""
    if match.words("side") == "before" and match.after() in (",", ".", ";"):
        # "Two days before, he had resigned."
        return counted_shift(match, -1, "text")
    match.end = match.span("unit")[1]
    return counted_shift(match, -1 if match.words("side") in ("before", "prior") else 1, "event")


def unit_turned(match: Match) -> Value | None:
    """ "last year"; no "the last year of his life", which is another. "The past decade" is ten years up to now."""
    if match.whole and match["unit"] in ("DE", "CE") and match.words("turn") in ("past", "the past"):
        return Duration(amount(1, match["unit"]))
    if ("kind" in match and match["unit"] != "Y") or is_title(match):
        return None
    if match.whole and match.words("turn") == "the next" and match.before() in NEXT_FROM_NOW:
        unit = match["unit"]
        # "Over the next decade" is ten years, and no decade of the calendar.
        long = match.before() == "for" or unit[0].isdigit() or unit in ("DE", "CE")
        running = "running" if unit in ("W", "M", "Y") else ""
        return Duration(amount(1, unit)) if long else Shift(unit, 1, "story", side=running)
    if match.whole and match.words("turn") == "this" and match["unit"] == "WE":
        # Over, or to come: the verb tells.
        return Date(weekend=True, direction="this")
    if match["turn"] == "coming" and match["unit"] == "WE":
        # The nearest, and not the one behind it.
        return Date(weekend=True, direction="coming")
    if match.whole and match.before() in WHOSE_AGE and match["turn"] == "last" and match["unit"] in ("Y", "DE"):
        # "In his last year he painted"
        return None
    determined = match.words("turn").startswith("the ") or match.before() == "the"
    whose = match.after() == "of" and determined and match.whole and match["turn"] != "past"
    value = None if whose else shift_by_turn(match)
    return replace(value, side="running") if isinstance(value, Shift) and is_running(match) else value


def is_running(match: Match) -> bool:
    """ "The past year", "for the last year" are so long up to now, "over the coming year" is as long from now on, and
    "last year" is one of the calendar's."""
    if "kind" in match or match["unit"] not in ("W", "M", "Y"):
        return False
    turn = match.words("turn")
    determined = turn.startswith("the ") or match.before() == "the"
    return determined and (turn.endswith("past") or (turn.endswith(("last", "coming")) and match.before() in UP_TO_NOW))


UP_TO_NOW = frozenset("for over within in during throughout".split())


def unit_or_so(match: Match) -> Value | None:
    """ "the past week or so"."""
    value = unit_turned(match)
    return replace(value, mod="APPROX", approximate=True) if isinstance(value, Shift) else value


# "Over the next year" is from now on, where "the next year he left" is the year after.
NEXT_FROM_NOW = frozenset("in over within for during".split())


def part_of_period(match: Match) -> Value | None:
    """ "The end of last year", "the early 30s"; "in his early 30s", "in her late twenties" is an age, and spring may be "late this year"."""
    if match.before() in ("is", "are", "comes", "came", "arrived") and match.words().startswith(
        ("late this", "early this")
    ):
        match.start = match.span("inner")[0]
        return match.value("inner")  # type: ignore[no-any-return]
    if is_in_the_end(match):
        return None
    said = match.words()
    aged = re.fullmatch(r"(?!the\b)[^'’]*\b\d\ds", said) or (match.before() in WHOSE_AGE and said.endswith("ties"))
    return None if aged else part_of(match)


def is_in_the_end(match: Match) -> bool:
    """ "At the end of the day, it is about trust": when all is said and done. "By the end of the day", and "at the end
    of the day he was free", are of a day."""
    lead = ["at"] if match.words().startswith("the") else ["the", "at"]
    if not match.words().endswith("end of the day") or [match.before(n + 1) for n in range(len(lead))] != lead:
        return False
    comma = match.after() == ","
    clause = [match.after(place).lower() for place in range(1 + comma, 6 + comma)]
    clause = list(takewhile(lambda word: word not in (".", ";", "!", "?"), clause))
    aside = comma and match.before(len(lead) + 1) in (",", "that", "and", "but", "because", "is", "s")
    return bool(set(clause) & IN_THE_PRESENT) or (aside and not set(clause) & IN_THE_PAST)


IN_THE_PRESENT = frozenset(
    "is are am s re m isn aren don doesn means matters comes has have need needs want wants know think do does can".split()
)
IN_THE_PAST = frozenset("was were had did fell rose closed came went stood".split())

WHOSE_AGE = frozenset("his her their my our your its".split())


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


def set_word(match: Match) -> Value | None:
    """ "daily"; no "Daily Express", no "the party daily Pravda"."""
    name = match.after()[:1].isupper()
    return None if name else Repeat(match["value"])


def before_or_after_day(match: Match) -> Value | None:
    """ "the day before yesterday", "two days after 5 May", "the week before last Christmas"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift):
        return None
    sign = -1 if match.words("side") == "before" else 1
    count = match["count"] or 1
    return Shift(match["unit"], sign * count, "text", of=inner, narrow=False)


def turned_part(match: Match) -> Value | None:
    """ "earlier this year", "later that day"."""
    inner = match.value("inner")
    if not isinstance(inner, Date | Shift) or inner.mod:
        return None
    side = match.words("side")
    return replace(inner, mod={"earlier": "START", "later": "END"}.get(side, ""), side=side)


def quarter_of(match: Match) -> Value | None:
    inner = match.value("inner") if "inner" in match else None
    number = match["quarter"]
    if number is None:
        number = int(match.words("q")[1:])
    here = match.scan.text[max(0, match.start - 80) : match.end + 80].lower()
    if (
        number > 4
        or is_of_a_row(match)
        or ("year" not in match and any(word in here for word in match.scan.language.tables["OF_GAMES"]))
    ):
        return None
    return Date(
        quarter=int(number),
        year=match["year"],
        two_digit=match.words("year")[:1] in ("'", "’"),
        within=inner,
        fiscal="fiscal" in match.words(),
    )


def quarter_of_months(match: Match) -> Value | None:
    """ "the July-September quarter", "the June quarter", which ends in June; "the August-October period" is none of the
    calendar's."""
    quarter, rest = divmod(match["last"], 3)
    lone = "first" not in match
    if lone and match.words().endswith("period"):
        return None
    if rest or (not lone and match["first"] != match["last"] - 2) or match.after() == "-":
        # "Tickets for the June quarter-final"
        return None
    return Date(quarter=quarter, year=match["year"], within=match.value("inner") if "inner" in match else None)


def quarters_of_months(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the January-March and April-June quarters"."""
    if match["first"] % 3 or match["last"] % 3:
        return None
    first, last = (Date(quarter=match[name] // 3, year=match["year"]) for name in ("first", "last"))
    return [
        (match.start, match.span("first")[1], first),
        (match.tokens("months")[0][1], match.end, last),
    ]


def period_ended(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the nine months ended Sept. 30": as long, up to that day. Of three months that are no quarter, "the quarter
    ended July 31", the one that has most of them; what the company calls it is what TIMEX3 says."""
    unit, inner = match["unit"], match.value("inner")
    if not isinstance(inner, Date) or unit not in ("W", "M", "Q", "Y"):
        return None
    count = int(match["count"] or 1)
    value: Value = Duration(amount(count, unit), count=-count, unit=unit, of=inner)
    if unit == "Q":
        halfway = Shift("D", -45, of=inner) if inner.day else inner
        value = Shift("Q", 0, of=halfway, approximate=(inner.month or 0) % 3 != 0, called=match["called"] or 0)
    return [(match.start, match.span("unit")[1], value), (*match.span("inner"), inner)]


def quarter_code(match: Match) -> Value | None:
    """ "3Q", "4Q 2012", "1H 2012"; no "2h" of a post."""
    (_, _, end), (code, start, _) = *match.tokens("number"), *match.tokens("code")
    number, year, quarters = match["number"], match["year"], code in "qQ"
    if end != start or number > (4 if quarters else 2) or (not quarters and year is None):
        return None
    return Date(quarter=number, year=year) if quarters else Date(half=number, year=year)


def is_title(match: Match) -> bool:
    """ "60 Minutes", "This Week": a broadcast or a film, with capitals and between quotation marks."""
    said = match.written()
    return said.istitle() and (match.before() in QUOTES or match.after() in QUOTES) and " " in said


QUOTES = frozenset("\"'“”‘’`")


def counted_duration(match: Match) -> Value | None:
    """ "three days", "nearly two years"; of "over several years" the years: more than several is no count. So of "met
    twice over three days", where it means during, as against "for over three days"."""
    if is_title(match) or match.after() in NAMED_EVENTS or (match.before() == "as" and "vague" in match):
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


def shift_back(match: Match) -> Shift:
    """ "over six months ago", and of "who took over six months ago" the months."""
    return without_particle(match, counted_shift(match, -1, "published"))


def without_particle(match: Match, value: Shift) -> Shift:
    """A count without the "over" that belongs to the verb before it."""
    if match.words("mod") != "over" or match.before() not in TAKES_OVER:
        return value
    match.start = behind_mod(match)
    return replace(value, mod="", approximate=False)


TAKES_OVER = frozenset("take takes took taken taking hand hands handed handing turned hands sworn signed".split())


def the_past(match: Match) -> Value | None:
    """ "In the past"; no noun is it before what is counted ("the past three seasons", "the past few games") or a unit."""
    tables, after = match.scan.language.tables, match.after().lower()
    counted = after[:1].isdigit() or any(after in tables[kind] for kind in ("ONES", "TEENS", "TENS", "HUNDREDS"))
    if counted or after in PAST_OF or after in tables["UNIT"] or after in tables["UNITS"]:
        return None
    part = after in PARTS and (match.after(2) == "-" or match.after(2).lower() in tables["HUNDREDS"])
    return None if part else Vague("PAST_REF")


PAST_OF = frozenset("few several couple season seasons dozen".split())


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


def half_of_figures(match: Match) -> Value | None:
    """ "Growth in the first half would slow", of the year of writing; no "they scored twice in the first half"."""
    tables, beside = match.scan.language.tables, words_beside(match)
    if match.after() in ("of", "-") or match.before() not in BEFORE_HALF or beside & tables["OF_GAMES"].keys():
        return None
    return Date(half=1 if "half_first" in match else 2) if not beside.isdisjoint(FIGURES_OF_HALVES) else None


BEFORE_HALF = frozenset("in for during over since by until from of than".split())
FIGURES_OF_HALVES = frozenset(
    "growth sales profit profits earnings revenue revenues turnover output exports imports gdp economy income loss losses"
    " orders deliveries demand bookings investment shipments".split()
)


def turned_duration(match: Match) -> Value | None:
    """ "the past two years"; of "expected to last six weeks" the weeks."""
    if is_title(match) or match.after() in ("War", "Wars"):
        return None
    if match.words().startswith("last") and match.before() in BEFORE_VERB:
        return None
    return duration(match)


BEFORE_VERB = frozenset("to will would could may might can should must not".split())


def duration_between(match: Match) -> Value | None:
    """ "two to six days"; no "in 2007 to 20 years"."""
    return duration(match) if match["count"] < match["last"] else None


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
