"""English mornings, evenings and nights: of a day that is named, told of, or left open."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import daytime_turned, with_clock
from timeline.lang.en.context import NO_PLURAL, SENTENCE_MARKS
from timeline.lang.en.posts import in_post, posted_daytime
from timeline.lang.en.weekdays import weekday_part
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Anchor, Date, Shift, Value


def at_night(match: Match) -> Value | None:
    """ "at night", of no day in particular."""
    match.start = match.span("daytime")[0]
    if in_post(match):
        return posted_daytime(match)
    return Date(clock=match["daytime"]) if match["daytime"] == "TNI" else None


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
    # Told of, it is the night before the day of writing; in a story, that of the day told.
    return Shift("D", 0, clock="TNI") if is_foretold(match) else Shift("D", -1, "story", clock="TNI")


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


def twilight(match: Match) -> Value | None:
    """ "By dusk it was over", "they left at first light", of the day that is told; no "from dawn to dusk", no "a dawn
    raid", no "at Dawn's"."""
    after = match.after()
    tables = match.scan.language.tables
    goes_on = after in BEHIND_NIGHT or any(after in tables[kind] for kind in ("ONES", "TEENS", "TENS", "HUNDREDS"))
    named = match.written()[:1].isupper() or (after.islower() and not goes_on) or after in ("-", "'", "’")
    others = {match.after(2), match.after(3)} & tables["TWILIGHT"].keys()
    paired = (after in PAIRING and others) or (match.before(2) in PAIRING and match.before(3) in tables["TWILIGHT"])
    if named or paired or match.before() not in BEFORE_TWILIGHT:
        return None
    return Shift("D", 0, "text", clock="TMO" if "light" in match else match["daytime"])


# "Between dawn and dusk", "at dawn and at dusk": of any day.
PAIRING = frozenset("and to or".split())


BEFORE_TWILIGHT = frozenset("at by before after until till since around towards".split())


def by_daytime(match: Match) -> Value | None:
    """ "By evening the water was gone", "by late afternoon they had left", of the day that is told; no "a singer by
    night", no "by morning train"."""
    after = match.after()
    goes_on = not after[:1].isalnum() or after in BEHIND_NIGHT or after[:1].isupper() or after[:1].isdigit()
    of_day = (
        after in ("on", "of", "yesterday", "today", "tomorrow") or after in match.scan.language.tables["WEEKDAY_NAME"]
    )
    if not goes_on or of_day or after == "-" or match["daytime"] == "TNI" or match.before() in ("day", "night"):
        return None
    clock, part = match["daytime"], match["part"] or ""
    match.start = match.span("part" if "part" in match else "daytime")[0]
    return Shift("D", 0, "text", clock=clock, mod=part)


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


def all_daytime(match: Match) -> Value | None:
    """ "It rained all morning", of the day that is told of."""
    after = match.after()
    named = after == "-" or match.written().istitle()
    # "All morning flights", "all evening classes" are many.
    named = named or (after.islower() and after.endswith("s") and after not in NO_PLURAL)
    # "All night" is a length: of which of two days it is, is not said.
    return None if named or match["daytime"] == "TNI" else Shift("D", 0, "text", clock=match["daytime"])


RULES = [
    Rule("daytime", "part:DAY_PART? inner:ANY_DAY daytime:DAYTIME", weekday_part),
    Rule("daytime-near-day", "part:DAY_PART? daytime:DAYTIME inner:NEAR_DAY", with_clock),
    Rule("midmorning", "daytime:MID_DAYTIME", lambda m: Shift("D", 0, "text", clock=m["daytime"], mod="MID")),
    Rule("midmorning-of-day", "inner:ANY_DAY daytime:MID_DAYTIME | daytime:MID_DAYTIME (on | of)? inner:ANY_DAY", midday_of),
    Rule("mid-daytime", "part:MID_PART daytime:DAYTIME", with_clock),
    Rule("daytime-turned", "(earlier | later)? part:DAY_PART? turn:TURN daytime:DAYTIME", daytime_to_come),
    Rule("daytime-of-day", "((early | late) in)? the? part:DAY_PART? the? daytime:DAYTIME (hours)? (of | on) inner:(ANY_DAY | the DAY_DIGITS SUFFIX)", with_clock),
    Rule("early-hours", "the (part:EARLY | small | wee) hours ((of | on) inner:(ANY_DAY DAYTIME? | the DAY_DIGITS SUFFIX | TURN DAYTIME))?", early_hours),
    Rule("daytime-named", "(part:EARLY in)? the daytime:DAYTIME", lambda m: with_clock(m) if "part" in m or m.before() in ("in", "during", "by", "through", "until", "all") else None),
    Rule("daytime-middle", "(in | during) the middle of the night", middle_of_night),
    Rule("twilight-told", "daytime:TWILIGHT | light:(first light)", twilight),
    Rule("daytime-reached", "by part:EARLY? daytime:DAYTIME", by_daytime),
    Rule("twilight", "daytime:TWILIGHT ((on | of) inner:(ANY_DAY | the DAY_DIGITS SUFFIX) | inner:NEAR_DAY)", with_clock),
    Rule("daytime-early", "the part:EARLY daytime:DAYTIME", lambda m: with_clock(m) if m.before() in ("in", "during", "by", "through", "until") and m.after() not in ("-", "of") else None),
    Rule("at-night", "at daytime:DAYTIME", at_night),
    Rule("overnight-on", "overnight (on | of)? inner:ANY_DAY", lambda m: replace(m.value("inner"), clock="TNI")),
    Rule("overnight-into", "overnight into inner:ANY_DAY", overnight_into),
    Rule("tonight", "(tonight | tonite | tnite)", lambda m: Shift("D", 0, clock="TNI")),
    Rule("overnight", "overnight", overnight),
    Rule("daytime-all", "all daytime:DAYTIME long?", all_daytime),
    Rule("daytime-beside", "the daytime:DAYTIME side:(before | after)", daytime_beside),
    Rule("night-before-last", "the daytime:DAYTIME before last", lambda m: Shift("D", -2, clock=m["daytime"])),
]  # fmt: skip
