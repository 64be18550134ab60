"""English times of day, and how posts speak of the day they are written on: what a match means."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import takewhile

from timeline.lang.builders import daytime_turned, moded, with_clock
from timeline.lang.readers import in_daytime
from timeline.lang.rule import Match
from timeline.lang.values import Anchor, Date, Duration, Repeat, Shift, Span, Value, amount, clock_value

# What ends in "s" and is not many of anything.
NO_PLURAL = frozenset("as is was has his this across besides".split())


def spelled_with_2(match: Match) -> Value | None:
    """ "2nite", "2day", in one word: "2 nights" are counted."""
    word = match.words()
    if word[0] != "2" or not word[1:].isalpha() or match.after() in ("-", "trip"):
        return None
    if word == "2day":
        return Shift("D", 0)
    return Shift("D", 0, clock="TNI") if word in ("2nite", "2night", "2nyt") else Shift("D", 1)


# A post on a social network: short, with what only posts have, "@name", "#topic", a link, "!!", ":)".
POST = re.compile(r"(?<![\w/])[@#][^\W\d]|https?://|[:;]-?[()DP](?!\w)|!!")

LONGEST_POST = 300

# What joins the words of an address: "https://example.org/night/day-one".
IN_ADDRESS = frozenset("/-_=@&?")


def in_post(match: Match) -> bool:
    """Does a post say it? It speaks of the day it is written on: "Good morning!", "Rainy afternoon :(". An article's
    "night raids" and "morning shows" are of no day."""
    if (match.glued_before and match.before() in IN_ADDRESS) or (match.glued_after and match.after() in IN_ADDRESS):
        return False
    return len(match.scan.text) <= LONGEST_POST and POST.search(match.scan.text) is not None


def posted_daytime(match: Match) -> Value | None:
    return moded(Shift("D", 0, clock=match["daytime"]), match) if not match.whole or in_post(match) else None


def posted_unit(match: Match) -> Value | None:
    """ "Busy day!": a length. "yr" is "your"."""
    unit = match["unit"]
    if match.before() in ("open", "sports", "match", "pay") and match.words() == "day":
        # "Open day this Saturday!"
        return None
    if unit not in ("D", "W", "M", "Y", "TH") or "-" in (match.before(), match.after()) or match.words() == "yr":
        return None
    return Duration(amount(1, unit)) if in_post(match) else None


def posted(build: Callable[[Match], Value | None]) -> Callable[[Match], Value | None]:
    """The builder of a rule that is for posts alone."""
    return lambda match: build(match) if in_post(match) else None


def posted_clock(match: Match) -> Value | None:
    """ "left at 1015"; "at 2014" something else is."""
    if (
        not in_post(match)
        or match.words("clock")[:2] in ("19", "20")
        or (match.glued_after and match.after() not in (".", ",", "!", "?", ")"))
    ):
        return None
    match.start = match.span("clock")[0]
    return Shift("D", 0, "text", clock=match["clock"])


def at_night(match: Match) -> Value | None:
    """ "at night", of no day in particular."""
    match.start = match.span("daytime")[0]
    if in_post(match):
        return posted_daytime(match)
    return Date(clock=match["daytime"]) if match["daytime"] == "TNI" else None


def clock_of_day(match: Match) -> Value | None:
    """ "At 2:14"; no "2:14 left in the game", no "ran it in 2:03:59"."""
    if (
        match.written("clock").istitle()
        and match.written("clock").isalpha()
        and match.scan.tokens
        and match.before().isalpha()
        and match.before() not in AT_HOUR
    ):
        # "Captain Noon", "High Noon"
        return None
    clubs = CLUBS if "O" in match.written("clock") else BULLETINS if "clock" in match.words("clock") else ()
    if match.after() in clubs:
        # "The One O'Clock Club", "the Ten O'Clock News", "the six o'clock news"
        return None
    behind = " ".join(match.after(count).lower() for count in range(1, 6))
    if re.match(r"on the (?:day|morning|night|evening) of (?:the|his|her|its|their|my)\b", behind):
        # "At 4:09 a.m. on the day of the fire": of no day that is named beside it.
        return Date(clock=match["clock"])
    raced = match.before() == "in" and match.words("clock").count(":") > 1
    return None if raced or match.after() in ("left", "remaining", "elapsed") else with_clock(match)


CLUBS = frozenset("Club News Show Theatre Gang Jump".split())
BULLETINS = frozenset("news News bulletin bulletins show".split())


def dotted_clock(match: Match) -> Value | None:
    """ "at 09.30", "at 17.30 on Monday": hours and minutes as timetables have them; no shares "at 10.40", no race run in
    27.30. A nought before the hour makes it one; else its day or what is said of hours does, and nothing beside it may
    be said of figures."""
    leads, follows, named = match.before(), match.after(), "inner" in match
    if leads not in BEFORE_DOTTED and not (named and match.start < match.span("clock")[0]):
        return None
    if follows == "%" or (match.glued_after and (follows[:1].isalnum() or follows in ("-", "–", "/"))):
        return None
    hour = match.words("clock").partition(".")[0]
    if len(hour) < 2 or match.before(2) in ("closed", "opened"):
        return None
    if not hour.startswith("0"):
        tables, beside = match.scan.language.tables, words_beside(match)
        if beside & tables["OF_FIGURES"].keys():
            return None
        if not named and leads not in ("until", "till") and not beside & tables["OF_TIMETABLES"].keys():
            return None
    return with_clock(match)


def is_habitual(match: Match) -> bool:
    """ "The square is normally packed at the weekend": a word of its own clause says that it is so again and again; no
    "it is usually quiet, but at the weekend there was a fair"."""
    clause = list(takewhile(lambda word: word not in CLAUSE_MARKS, map(match.before, range(1, 13))))
    place = next((n for n, word in enumerate(clause, 1) if word in HABITS), 0)
    # "The usually quiet village burned at the weekend."
    return bool(place) and match.before(place + 1) not in ("the", "a", "an", "this", "its", "their", "as", "so")


HABITS = frozenset("normally usually typically generally often ordinarily traditionally commonly".split())
CLAUSE_MARKS = frozenset(
    ("", ".", "!", "?", ";", ",", ":", "(", "-", "–", "—", "but", "who", "which", "that", "while", "said", "says")
)


def words_beside(match: Match) -> set[str]:
    """Up to a dozen words before a match, and a few behind it, of its sentence."""
    before = takewhile(lambda word: word not in SENTENCE_MARKS, map(match.before, range(1, 13)))
    after = takewhile(lambda word: word not in SENTENCE_MARKS, map(match.after, range(1, 5)))
    return {*before, *(word.lower() for word in after)}


SENTENCE_MARKS = frozenset(("", ".", "!", "?", ";"))

BEFORE_DOTTED = frozenset("at by until till from since around about before after".split())


def clock_in_daytime(match: Match) -> Value | None:
    """ "at nine last night", "10 o'clock on Friday morning": the time of day says which half of it the hour is of."""
    day, clock = match.value("inner"), match["clock"]
    bare = match.words("clock").isalnum() and clock.endswith(":00")
    said = match.before() in AT_HOUR or any(word in AT_HOUR for word in match.words().split())
    if not isinstance(day, Date | Shift) or (bare and not said):
        return None
    return moded(replace(day, clock=in_daytime(clock, day.clock), mod=match["mod"] or ""), match)


AT_HOUR = frozenset("at around about by until till from before after past".split())


def clock_twice(match: Match) -> Value | list[tuple[int, int, Value]] | None:
    """ "10:35 a.m. (0735 GMT) on Friday": one time, told twice, and its day."""
    value, end = with_clock(match), match.span("own" if "own" in match else "clock")[1]
    if value is None or "inner" not in match:
        match.end = end
        return value
    return [(match.start, end, value), (*match.span("inner"), match.value("inner"))]


def clock_past(match: Match) -> Value | None:
    """ "half past ten", "a quarter to six", "half past midnight on Sunday"."""
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift):
        return None
    hour = int(match["hour"]) if "hour" in match else int(match["point"][1:3])
    minutes = 30 if "half" in match else 15
    if "side" in match and match.words("side") == "to":
        hour, minutes = hour - 1 or 12, 45
    # Half past midnight is the first hour of the day that is named.
    clock = clock_value(0 if hour == 24 and minutes < 45 else hour, minutes)
    return moded(replace(day, clock=clock), match) if 0 < hour <= 24 else None


def hours_from_to(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "between 9 and 11 a.m.", "7-10.30pm", "10 to 2 p.m.": the first hour is of the half of the day that lets it come
    first."""
    if match.words("separator") == "and" and match.before() != "between":
        return None
    if match.words("first")[:2] in ("19", "20") and match.words("first").isdecimal() and ":" in match.words("clock"):
        # "May 2014 - 17:54 GMT"
        return None
    last, first = match["clock"], match["first"]
    later = f"T{(int(first[1:3]) + 12) % 24:02d}{first[3:]}"
    if int(first[1:3]) <= 12 and last[:3] > "T12" and first <= later < last:
        first = later
    day = match.value("inner") if "inner" in match else Shift("D", 0, "text")
    if not isinstance(day, Date | Shift):
        return None
    ends = replace(day, clock=first), replace(day, clock=last)
    return [(*match.span("first"), Span(*ends, 0)), (match.span("clock")[0], match.end, Span(*ends, 1))]


def hours_of_weekdays(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "Answered from 0830 to 1730 Monday to Friday": the hours of every week, and of no one day; a course may be
    "Sat-Sun 1pm-6pm"."""
    if (match["until"] - match["weekday"]) % 7 < 2:
        return None
    named: list[tuple[int, int, Value]] = [
        (*match.span(name), Repeat(f"XXXX-WXX-{match[name]}")) for name in ("weekday", "until")
    ]
    named += [(*match.span(name), Date(clock=match[name])) for name in ("first", "clock")]
    return sorted(named, key=lambda found: found[:2])


def early_hours(match: Match) -> Value | None:
    """ "the early hours of Friday", "they spoke in the early hours"; of "the early hours of the strike" only the hours."""
    if "inner" in match:
        day = match.value("inner")
        return replace(day, clock="TMO", mod="START") if isinstance(day, Date | Shift) else None
    if match.before() not in BEFORE_HOURS or match.after() in ("of", "on", "after", "before", "following"):
        return None
    return Shift("D", 0, "text", clock="TMO", mod="START")


BEFORE_HOURS = frozenset("in into during until till through by from since".split())


def midday_of(match: Match) -> Value | None:
    """ "on Friday midmorning"."""
    day = match.value("inner")
    return replace(day, clock=match["daytime"], mod="MID") if isinstance(day, Date | Shift) and not day.clock else None


def middle_of_night(match: Match) -> Value | None:
    """ "She woke in the middle of the night", of no day in particular; no "in the middle of the night market"."""
    after = match.after()
    return None if after == "-" or (after.isalpha() and after not in BEHIND_NIGHT) else Date(clock="TNI")


BEHIND_NIGHT = frozenset(
    "the a an he she they it we i his her their when and or but by after before to until at with on in for as without".split()
)


def daytimes_off(match: Match) -> Value:
    """ "two nights ago", "three mornings later"."""
    ago, (low, high) = match.words("way") == "ago", match["vague"] or (None, None)
    sign = 1 if match.words("way") == "later" else -1
    count = None if match["count"] is None else sign * match["count"]
    anchor: Anchor = "published" if ago else "text"
    return Shift("D", count, anchor, low=low, high=high, sign=sign, narrow=False, clock=match["daytime"])


def overnight(match: Match) -> Value | None:
    """ "Rain fell overnight"; who becomes famous overnight, or what does not change overnight, does so soon, and
    overnight loans and bags are for any night."""
    # "It did not happen overnight", "it did not fall into decline overnight"
    done = match.before() in SOON_DONE or match.before(2) == "into"
    denied = done and {match.before(n) for n in range(2, 9)} & {"not", "t", "never", "cannot"}
    if denied or match.before() in SOON_BEFORE or match.after().lower() in OF_ANY_NIGHT:
        return None
    return Shift("D", 0 if is_foretold(match) else -1, clock="TNI")


def overnight_into(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "Overnight into Friday": the night before it."""
    day = match.value("inner")
    if not isinstance(day, Date | Shift):
        return None
    if isinstance(day, Date) and day == Date(weekday=day.weekday) and is_foretold(match):
        day = replace(day, direction="coming")
    word = "overnight"
    return [
        (match.start, match.start + len(word), Shift("D", -1, of=replace(day, clock=""), clock="TNI")),
        (*match.span("inner"), day),
    ]


def is_foretold(match: Match) -> bool:
    """Is the last verb before it one of what is to come: "roads will freeze overnight", "rain is forecast overnight"?
    Not "he will say that snow fell overnight"."""
    for place in range(1, 13):
        word = match.before(place)
        if word in SENTENCE_MARKS:
            return False
        if word in ("due", "set", "likely") and match.before(place + 1) not in ("is", "are", "m", "s", "re"):
            # "Due to heavy rain overnight"
            continue
        if word == "could" and not SENSED.isdisjoint(map(match.before, range(1, place))):
            # "Shots could be heard overnight."
            return False
        if word in FORETELLING:
            # "They were expected to stay overnight", and not "snow was forecast overnight".
            to_come = match.before(place + 1) not in ("was", "were", "been", "as")
            return to_come or (place > 1 and match.before(place - 1) == "to")
        if word in FALLEN or (word.endswith("ed") and match.before(place + 1) not in NO_DEED):
            return False
    return False


FORETELLING = frozenset(
    "will ll may might could should shall expected forecast forecasts predicted likely due set expect predict warn".split()
)
SENSED = frozenset("hear heard see seen feel felt smell not only".split())
FALLEN = frozenset(
    "was were have has had did fell rose came went broke hit struck burnt left lost won killed began dropped held met".split()
)
# "Will be closed overnight"
NO_DEED = frozenset("be is are being remain stay to".split())

SOON_BEFORE = frozenset(
    "famous rich richer wealthy popular poor star stars celebrity millionaire millionaires almost virtually practically"
    " literally seemingly".split()
)
SOON_DONE = frozenset("happen happened occur change changed built solved fixed vanish disappear come work".split())
OF_ANY_NIGHT = frozenset(
    "success successes sensation sensations star stars celebrity celebrities fame millionaire rate rates interest"
    " train trains bus buses ferry ferries flight flights sleeper coach stay stays guest guests camp camping parking"
    " accommodation trip trips oats"
    " maintenance shift shifts curfew curfews delivery deliveries shipping"
    " lending loan loans deposit deposits funding repo swap swaps index bag bags".split()
)


def daytime_to_come(match: Match) -> Value:
    """ "Last night", "the following morning"; "the coming night" is today's."""
    value = daytime_turned(match)
    near = match["turn"] == "coming" and match["daytime"] in ("TEV", "TNI")
    return replace(value, count=0) if near and isinstance(value, Shift) else value


def daytime_beside(match: Match) -> Value | None:
    """ "the night before", "the morning after", of what was said before; of "the night before the vote" no day is
    known."""
    if match.after()[:1].isalnum():
        return None
    return Shift("D", -1 if match.words("side") == "before" else 1, "text", clock=match["daytime"])
