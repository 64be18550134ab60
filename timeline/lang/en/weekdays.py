"""English days of the week, alone, turned ("last Friday"), or told of ("on the Monday")."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import of_parts, some_day, with_clock
from timeline.lang.en.context import AFTER_DAY, NAMED_EVENTS, is_habitual, is_person, is_subject
from timeline.lang.en.posts import in_post
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Direction, Repeat, Shift, Value


def weekday(match: Match) -> Value | None:
    """ "Sat" and "Sun" alone need "on" or a comma with a date."""
    short = match.words("weekday").rstrip(".") in match.scan.language.tables["WEEKDAY_SHORT"]
    if short and "turn" in match and match["turn"] not in ("this", "next", "last", "coming"):
        return None
    if (
        short
        and "turn" not in match
        and match.whole
        and match.before() not in ("on", "until", "by", "(", "from", "till")
    ):
        return None
    if match.after().lower() in NEWSPAPERS or match.after() in NAMED_EVENTS or match.before() in NAMED_WEEKDAY:
        return None
    if match.after() == "Bloody":
        # The song "Sunday Bloody Sunday"
        return None
    if match.whole and match.before() == "the" and match.after() in NAMED_CIRCLES:
        # "The Friday Club met."
        return None
    if match.whole and match.before() == "the" and is_newspaper(match):
        return None
    after = match.after()
    if match.whole and is_person(match):
        # "Director Tom Friday, who left"
        return None
    if (
        match.whole
        and match.before() == "a"
        and not in_post(match)
        and match.before(2) not in ("on", "was", "is", "be", "one", "of")
    ):
        # "After a Thursday hearing"
        event = after.isalpha() and after.islower() and after not in NO_EVENT_OF_A_DAY
        missed = {match.before(2), match.before(3)} & {"missed", "passed", "met", "after", "since"}
        if after == "deadline" and not missed:
            return replace(of_parts(match), direction="coming")  # type: ignore[type-var]
        return of_parts(match) if event else None
    if match.whole and match.before() in AVERAGE and match.before(2) in ("a", "an", "any", "the"):
        # "Twice as many calls as on an average Thursday"
        return Repeat(f"XXXX-WXX-{match['weekday']}")
    beside = match.before() == "the" and after in ("before", "after")
    if match.whole and (beside or (after == "in" and match.after(2).isdecimal() and len(match.after(2)) == 4)):
        # "The Friday before Christmas", "one Sunday in 1987": not this week's.
        return None
    if match.words("turn") == "that" and (
        {match.before(), match.before(2)} & SAYS_THAT or (match.before() == "," and after in ("'", "’"))
    ):
        # "He said that Friday was too late", "insisted, as before, that Friday's debate go ahead".
        match.start = match.span("weekday")[0]
        return Date(weekday=match["weekday"])
    if match.whole and match.before() in ("a", "any") and not in_post(match):
        # "It fell on a Monday."
        return None
    if match.whole and is_told_weekday(match):
        return Date(weekday=match["weekday"], direction="that")
    if match.whole and match.before() == "on" and "turn" not in match and is_habitual(match):
        return Repeat(f"XXXX-WXX-{match['weekday']}")
    return of_parts(match)


SAYS_THAT = frozenset(
    "said says say told tells means meant announced added believes thinks knows hopes shows insists".split()
)


# "A Sunday paper", "a Monday in May", "a Friday night"
NO_EVENT_OF_A_DAY = frozenset(
    "in on of and or when that before after at school paper newspaper magazine roast driver best market service morning"
    " afternoon evening night tradition ritual edition league team job person thing to with for like".split()
)


AVERAGE = frozenset("average typical normal ordinary usual regular".split())


# "Bloody Sunday", "Super Tuesday": days with a name of their own, of a year that the text must tell.
NAMED_WEEKDAY = frozenset("black bloody super cyber fat holy maundy freaky manic bowl ruby".split())


NAMED_CIRCLES = frozenset("Club Group Circle Society Night Mosque Morning Committee League".split())


def is_told_weekday(match: Match) -> bool:
    """British "on the Monday", of the days that are told of; no "on the Monday morning flight"."""
    after = match.after()
    named = after.istitle() or (after.islower() and after not in BEHIND_THE_DAY) or after in ("-", "'", "’")
    return match.before() == "the" and match.before(2) in BEFORE_THE_DAY and "turn" not in match and not named


BEFORE_THE_DAY = frozenset("on by until till since".split())


BEHIND_THE_DAY = frozenset(
    "he she they it we i you the a an his her its their there and but when while as at in with because that all no more"
    " was were had found came went took died began fell broke met saw made heard".split()
)


def weekday_part(match: Match) -> Value | None:
    """ "Friday night"; "what people do on a Friday night" is any."""
    if (
        match.whole
        and match.before() in ("a", "any")
        and match.before(2) not in ("one", "was", "is")
        and not in_post(match)
    ):
        value, after = match.value("inner"), match.after()
        event = after.isalpha() and after.islower() and after not in NO_EVENT_OF_A_DAY
        if not event and isinstance(value, Date) and value == Date(weekday=value.weekday):
            return Repeat(f"XXXX-WXX-{value.weekday}{match['daytime']}")
    value = with_clock(match)
    if match.whole and isinstance(value, Date) and value == Date(weekday=value.weekday, clock=value.clock):
        # "Shops were looted on the Monday night."
        return replace(value, direction="that") if is_told_weekday(match) else value
    return value


def is_newspaper(match: Match) -> bool:
    """ "The Sunday New York Times"."""
    named = list(takewhile(str.istitle, (match.after(n) for n in (1, 2, 3))))
    return any(word.lower() in NEWSPAPERS for word in named)


# "The Sunday Times": a name, whatever day it came out.
NEWSPAPERS = frozenset("times telegraph mirror express herald mail post world independent mercury tribune".split())


def weekday_after_week(match: Match) -> Value | None:
    """British "they meet a week on Monday": the Monday after the next; no "closed for a week on Monday"."""
    if match.before() not in BEFORE_WEEK_ON:
        return None
    days = 7 if match.words("unit") == "week" else 14
    return Shift("D", days, of=Date(weekday=match["weekday"], direction="coming"))


# What is to be in a week's time, or is said of a place where it is: "they meet", "due", "back here".
BEFORE_WEEK_ON = frozenset(
    "meet meets begin begins start starts open opens play plays return returns resume resumes vote votes leave leaves fly"
    " flies arrive arrives go goes end ends close closes reopen reopens due is are be place until till by from court"
    " back here there again up out published held released announced".split()
)


def weekday_beside(match: Match) -> Value | None:
    """ "The Friday before Christmas", "Monday after 3 May"; no "left on Friday before Christmas shoppers came"."""
    if "the" not in match and match.before() in ("on", "late", "early"):
        return None
    direction: Direction = "previous" if match.words("side") == "before" else "following"
    return Date(weekday=match["weekday"], direction=direction, within=match.value("inner"))


def some_weekday(match: Match) -> Value | None:
    """ "One Sunday in May 2012": which of them is not said, and the month is all that can be dated."""
    match.start = match.span("inner")[0]
    return match.value("inner")  # type: ignore[no-any-return]


def nth_weekday(match: Match) -> Value | None:
    """ "Friday the 13th"; no "on Monday the 2nd Division moved"."""
    after = match.after()
    named = after[:1].isalpha() and after.lower() not in match.scan.language.tables["BEFORE_DATE"]
    named = named and after.lower() not in AFTER_DAY and not is_subject(match)
    return None if named or after == "-" else of_parts(match)


RULES = [
    Rule("weekday", "weekday:WEEKDAY", weekday),
    Rule("weekday-nth", "weekday:WEEKDAY_NAME the day:NUMBERED_DAY | weekday:WEEKDAY day:NUMBERED_DAY", nth_weekday),
    Rule("recent-weekday", "(a | one) recent weekday:WEEKDAY daytime:DAYTIME?", some_day),
    Rule("some-weekday", "(a | one) recent? WEEKDAY DAYTIME? in inner:(MONTH OF_YEAR?)", some_weekday),
    Rule("weekday-turned", "turn:TURN weekday:WEEKDAY", weekday),
    Rule("nth-weekday", "the week:NTH weekday:WEEKDAY (of | in) month:MONTH year:OF_YEAR?", of_parts),
    Rule("nth-week", "the week:NTH (week | weekend:weekend) (of | in) month:MONTH year:OF_YEAR?", lambda m: replace(of_parts(m), weekend="weekend" in m)),  # type: ignore[type-var]
    Rule("nth-week-of-turned", "the week:NTH (week | weekend:weekend) of inner:(TURN month)", of_parts),
    Rule("nth-weekday-of-each", "the week:NTH weekday:WEEKDAY (of | in) (EACH | the) month", lambda m: Repeat(f"XXXX-WXX-{m['weekday']}")),
    Rule("weekday-of-week", "weekday:WEEKDAY (of? inner:(TURN week))", of_parts),
    Rule("weekday-beside", "the:(the)? weekday:WEEKDAY_NAME side:(before | after | following) inner:(CALENDAR_DAY | TURN? HOLIDAY ((of | in)? YEAR)?)", weekday_beside),
    Rule("weekday-week", "weekday:WEEKDAY_NAME week | tomorrow week", lambda m: None if m.after()[:1].isalpha() and m.after().istitle() else Shift("D", 7, of=Date(weekday=m["weekday"], direction="coming") if "weekday" in m else Shift("D", 1))),
    Rule("weekday-last", "weekday:WEEKDAY_NAME turn:(last | next)", lambda m: Date(weekday=m["weekday"], direction=m["turn"]) if not m.after()[:1].isalpha() else None),
    Rule("weekday-week-ago", "last weekday:WEEKDAY_NAME a week ago", lambda m: Shift("W", -1, of=Date(weekday=m["weekday"], direction="last"), same=True)),
    Rule("week-before-weekday", "(a week | two:(two weeks | a fortnight)) last weekday:WEEKDAY_NAME", lambda m: Shift("D", -14 if "two" in m else -7, of=Date(weekday=m["weekday"], direction="last"))),
    Rule("weekday-after-week", "(a | one) unit:(week | fortnight) on weekday:WEEKDAY_NAME", weekday_after_week),
    Rule("weekdays-ago", "count:NUMBER weekday:WEEKDAYS ago", lambda m: Shift("W", 1 - int(m["count"]), of=Date(weekday=m["weekday"], direction="last"), same=True)),
]  # fmt: skip
