"""Of all the periods that a date without a year can mean, the one that is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline import lang
from timeline import when as calendar
from timeline.lang.values import Date, Direction
from timeline.model import Expression
from timeline.periods import (
    Period,
    containing,
    day_period,
    decade_period,
    half_period,
    holiday,
    month_period,
    nth_of_month,
    quarter_period,
    season_period,
    week_period,
    weekend_period,
    year_period,
)
from timeline.resolve.around import CLAUSE_AFTER, CUES_BEFORE, LIMIT_CUES, is_limit, sentence_before, sentence_behind
from timeline.resolve.tense import is_of_present, is_told, tense, tense_and_cue, was_planned
from timeline.when import civil, day_number, days_in_month

# How much sooner a story goes forward than back: after May, "November" is the next, and "March" still the last.
LOOKING_BACK = 1.5
# How much nearer the same year is: "In March 1950 he fell. In October he came back."
SAME_YEAR = 2
# What lies ahead of an article is so much farther than what lies as long ago: news of November tells of last May.
AHEAD = 2
# Days to a holiday within which it is the nearest one that is meant, whatever the tense.
NEAR_HOLIDAY = 45

# Up to which "this weekend" may be over.
WEDNESDAY = 2

# Characters in which a cue stands so near before a day and month that it outweighs what is nearest.
BESIDE = 20
# Days after its end in which a season is still "this" one.
JUST_OVER = 45
# Days back within which a day and month is the nearest all the same.
JUST_GONE = 30
# Days within which it is the nearest of its weekday and number, whatever the tense.
NEAR_WEEKDAY = 31
# Days back within which a weekday is nearer than the next.
JUST_BEFORE = 3
# Days back of which a caption tells in the present: "a trader walks by the exchange on Friday".
JUST_TAKEN = 1
# A day and month so many days from the publication, or more, is no longer told by its nearness alone.
FAR_DAY = 120


def of_year(value: Date, year: int) -> Period | None:
    """The period that the parts name in a year; None for 30 February."""
    if value.month is not None and value.day is not None:
        if not 1 <= value.day <= days_in_month(year, value.month):
            return None
        return day_period(day_number(year, value.month, value.day))
    if value.month is not None and value.week is not None:
        if value.weekend:
            saturday = nth_of_month(year, value.month, value.week, 6)
            return containing("WE", saturday.first) if saturday else None
        return nth_of_month(year, value.month, value.week, value.weekday)
    if value.month is not None:
        return month_period(year, value.month)
    if value.week is not None:
        # The ISO week: the first is that of 4 January.
        first = week_period(day_number(year, 1, 4) - calendar.weekday(day_number(year, 1, 4)))
        return week_period(first.first + 7 * (value.week - 1)) if value.week <= 53 else None
    if value.season:
        return season_period(year, value.season)
    if value.quarter is not None:
        return quarter_period(year, value.quarter)
    if value.half is not None:
        return half_period(year, value.half)
    if value.holiday:
        return day_period(holiday(value.holiday, year))
    return year_period(year)


def inside(value: Date, outer: Period) -> Period:
    year, month, _ = civil(outer.first)
    if value.week is not None and outer.unit == "M":
        # "the last Friday of the month"
        return of_year(replace(value, month=month), year) or outer
    if value.weekday is not None:
        # "The Friday before Christmas" is not Christmas.
        first = outer.first + {"previous": -7, "following": 1}.get(value.direction, 0)
        return day_period(first + (value.weekday - 1 - calendar.weekday(first)) % 7)
    if value.weekend:
        return containing("WE", outer.first)
    if value.decade is not None:
        # Chinese "上世纪八十年代": the eighties of the last century.
        return decade_period(year - year % 100 + value.decade)
    if value.day is not None and value.month is None:
        return day_period(day_number(year, month, min(value.day, days_in_month(year, month))))
    return of_year(value, year) or outer


def nearest(
    text: str,
    expression: Expression,
    value: Date,
    base: int,
    told: Period | None,
    narrative: bool,
    in_year: bool = False,
) -> Period | None:
    """The one that is meant, seen from the day `base`; None if there is none. In a narrative it is read from what was
    `told` last; `in_year` where the paragraph has told of which year that was."""
    if value.month is None and value.weekday is not None and value.day is None:
        return day_period(weekday(text, expression, value, base, narrative))
    if value.month is None and value.weekend:
        return weekend(text, expression, value, base)
    if value.month is None and value.day is not None:
        return day_of_month(text, expression, value, base, told if narrative else None)
    year = civil(base)[0]
    periods = [p for p in (of_year(value, y) for y in (year - 2, year - 1, year, year + 1)) if p]
    if len(periods) < 4:
        # 29 February: look as far as the next leap year and the last.
        periods = [p for p in (of_year(value, y) for y in range(year - 8, year + 9)) if p]
    if not periods:
        return None
    fitting = [p for p in periods if value.weekday and calendar.weekday(p.first) == value.weekday - 1]
    if fitting and not value.direction and not narrative:
        # "Friday 16 March": of a year in which it was one.
        return min(fitting, key=lambda p: abs(p.first - base))
    if value.direction not in ("", "that"):
        opens = not sentence_before(text, expression, CUES_BEFORE).strip()
        # "Temperatures this winter were higher"; no "plans for this autumn and [winter] were drawn up".
        was = " " in expression.text and lang.get(expression.language).cues.past.match(text, expression.end + 1)
        gone = value.direction == "this" and (bool(was) or tense(text, expression, after=opens) < 0)
        return turned(periods, value.direction, base, gone)
    if value.direction == "that" and told is not None:
        # "They met in May 2012 and married that December": of the year told, or the next.
        begun = [p for p in periods if (p.first if told.unit == "Y" else p.last) >= told.first]
        return begun[0] if begun else told_next(periods, told)
    if narrative and told is not None:
        return told_next(periods, told, in_year)
    return of_news(text, expression, value, periods, base)


def weekend(text: str, expression: Expression, value: Date, base: int) -> Period:
    monday, running = base - calendar.weekday(base), calendar.weekday(base) >= 5
    if value.direction in ("next", "coming"):
        return weekend_period(monday + 7 * running)
    way = tense(text, expression)
    # "By the weekend" lies ahead, if nothing says that it is over.
    of_noun = sentence_before(text, expression, LIMIT_CUES).rstrip().endswith((" of", " de", " von"))
    present = way == 0 and not of_noun and is_of_present(text, expression)
    gone = way < 0 or (way == 0 and not is_limit(text, expression) and not present)
    over = value.direction == "last" or (not running and gone)
    if value.direction == "this":
        # "The club was sold this weekend", written on a Tuesday; on a Friday, it is the coming one.
        over = calendar.weekday(base) <= WEDNESDAY and way < 0 and is_told_of(text, expression)
    return weekend_period(monday - 7 if over else monday)


def is_told_of(text: str, expression: Expression) -> bool:
    """No "he was ruled out of this weekend's match", "it was ready for this weekend", "she was asked to speak this
    weekend", "they have a game this weekend", "they said that talks this weekend will decide"."""
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, CUES_BEFORE)
    if cues.over.match(text, expression.end) or cues.planned_for.search(before):
        return False
    word, verb = tense_and_cue(text, expression)[1], cues.verb_behind.match(text, expression.end)
    if cues.still.fullmatch(word) or (verb and not cues.past.search(verb[0])):
        return False
    return cues.open.search(before, max(0, before.rfind(word))) is None


def day_of_month(text: str, expression: Expression, value: Date, base: int, told: Period | None) -> Period | None:
    """ "On the 28th", seen from the day `base` or, in a story, from what was `told` last."""
    assert value.day is not None
    if told is not None:
        # "On 3 May they landed. On the 28th they left": the month told last, or the next.
        base = told.last if told.unit == "D" else told.first
    year, month, _ = civil(base)
    # "Friday the 13th" may be some months away.
    reach = 1 if value.weekday is None else 14
    months = (divmod(12 * year + month - 1 + away, 12) for away in range(-reach, reach + 1))
    days = (day_number(y, m + 1, value.day) for y, m in months if value.day <= days_in_month(y, m + 1))
    candidates = [day for day in days if value.weekday in (None, calendar.weekday(day) + 1)]
    if value.direction in ("last", "next"):
        candidates = [d for d in candidates if d != base and (d < base) == (value.direction == "last")]
    elif value.direction in ("past", "coming"):
        candidates = [d for d in candidates if d == base or (d < base) == (value.direction == "past")]
    elif value.weekday is not None and any(abs(d - base) <= NEAR_WEEKDAY for d in candidates):
        # "The meeting was moved to Tuesday 26th", written on the 22nd.
        pass
    elif way := 0 if told is not None else tense(text, expression):
        # "On the 3rd he resigned", written on the 22nd: nineteen days ago, and not in twelve.
        candidates = [d for d in candidates if d == base or (d > base) == (way > 0)] or candidates
    if told is not None:
        # "From 9 to 14 October they fought. Friday the 13th was the worst."
        since = base - NEAR_WEEKDAY if value.weekday is not None else base
        candidates = [d for d in candidates if d >= since] or candidates
    return day_period(min(candidates, key=lambda d: abs(d - base))) if candidates else None


def turned(periods: Sequence[Period], direction: Direction, base: int, gone: bool) -> Period | None:
    """ "Last May", "next winter": the one that the word points to, where a verb tells that it is `gone`."""
    match direction:
        case "last" | "previous":
            return next((p for p in reversed(periods) if p.last < base), None)
        case "before last":
            return [p for p in periods if p.last < base][-2]
        case "past":
            return next((p for p in reversed(periods) if p.first <= base), None)
        case "this":
            # "This winter", in January, began the year before.
            around = next((p for p in periods if p.first <= base <= p.last), None)
            if around is None and gone and periods[0].unit == "S":
                # "This winter was mild", written in March.
                over = next(p for p in reversed(periods) if p.last < base)
                around = over if base - over.last <= JUST_OVER else None
            return around or next((p for p in periods if civil(p.first)[0] == civil(base)[0]), None)
        case _:
            return next((p for p in periods if p.first > base), None)


def of_news(text: str, expression: Expression, value: Date, periods: Sequence[Period], base: int) -> Period:
    """A bare "May" or "3 May" of an article: the nearest, unless the tense says otherwise."""

    # Seasons are told of before they come as much as after.
    farther = 1 if value.season else AHEAD

    def distance(p: Period) -> float:
        return (p.first - base) * farther if p.first > base else max(0, base - p.last)

    near = min(periods, key=distance)
    ahead = [p for p in periods if p.last >= base]
    behind = [p for p in periods if p.first <= base]
    if value.fiscal:
        return behind[-1]
    if value.quarter is not None and near.first > base and tense(text, expression) < 0:
        # "Exports fell in the April-June quarter", written in March.
        return behind[-1]
    if value.quarter is not None or (value.holiday and distance(near) <= NEAR_HOLIDAY):
        return near
    if near.last < base - JUST_GONE and tense(text, expression, BESIDE, after=False) > 0:
        # "A runoff is set for Dec. 2", written in March; "from 3 November", written on the 30th, has begun; "a walkout
        # planned for mid-September was called off", written in November, was of that one.
        return near if was_planned(text, expression) else ahead[0]
    if value.day is not None and near.first > base and happened(text, expression, near.first - base):
        # "He was arrested on 5 June", written in March; "the report blames him for the fire on 25 June", in the same.
        return behind[-1]
    if value.day is None or distance(near) > FAR_DAY:
        # "It would be better to catch it now in case it emerges, deadlier, in the winter"
        way = tense(text, expression) or (value.day is None and tense(text, expression, LIMIT_CUES, after=False) > 0)
        if way > 0:
            # "The verdict had been expected at the end of October", written in November.
            over = was_expected(text, expression) or is_just_over(text, expression, base - near.last)
            return near if over else ahead[0]
        if way < 0 and value.day is None:
            return behind[-1]
    return near


def is_just_over(text: str, expression: Expression, days: int) -> bool:
    """Is what ended so many `days` ago meant, though a verb of what is to come stands beside it? "Two September shocks
    will haunt him", "the loss through September", "the concerts scheduled for July were called off", in the month
    after."""
    if not 0 < days <= JUST_OVER:
        return False
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, LIMIT_CUES)
    if cues.bare_plan.search(before):
        return cues.finite.search(before) is not None
    way, word = tense_and_cue(text, expression)
    limit = cues.limit.search(before)
    if limit is not None:
        return way > 0 and word == limit[0].strip() and is_told(text, expression)
    return not cues.lead.search(before) and bool(before.strip()) and tense(text, expression, after=False) == 0


def was_expected(text: str, expression: Expression) -> bool:
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, LIMIT_CUES)
    return cues.expected_then.search(before) is not None or was_planned(text, expression)


def happened(text: str, expression: Expression, ahead: int) -> bool:
    """Has that happened which would lie so many days ahead?"""
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, LIMIT_CUES)
    if cues.happened.search(before):
        # "Fans will mark the singer's death on 25 June."
        return cues.remembered.search(before) is None
    # "A hearing has been scheduled for 23 August": done is the scheduling.
    return ahead > JUST_GONE and is_done(text, expression) and tense(text, expression) <= 0


def is_done(text: str, expression: Expression) -> bool:
    """Does a verb right before a date tell a deed, with no more than its object and its place between, or one behind it
    where verbs stand last?"""
    if expression.text[:4].lower() == "the ":
        # "The 8 October concert was announced."
        return False
    if tense(text, expression, BESIDE, after=False) < 0:
        return True
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, CUES_BEFORE)
    behind = sentence_behind(text, expression, CLAUSE_AFTER)
    return cues.done.search(before) is not None or cues.done_around.search(f"{before}|{behind}") is not None


def told_next(periods: Sequence[Period], now: Period, in_year: bool = False) -> Period:
    """Of the same date in several years, the one a story comes to next: it runs on, and looks back less far, and
    less yet out of a year that it has just named (`in_year`)."""

    def away(period: Period) -> tuple[float, bool]:
        # "that winter" of 1805 is the one that begins in 1805.
        begins_within = now.first <= period.first <= now.last
        if period.first <= now.last and now.first <= period.last:
            return 0, not begins_within
        back = now.first - period.last
        if back > 0:
            return LOOKING_BACK * back, True
        same_year = civil(period.first)[0] == civil(now.last)[0]
        return (period.first - now.last) / (SAME_YEAR if in_year and same_year else 1), True

    return min(periods, key=away)


def weekday(text: str, expression: Expression, value: Date, base: int, narrative: bool) -> int:
    assert value.weekday is not None
    back = (calendar.weekday(base) - (value.weekday - 1)) % 7
    recent = base - back
    match value.direction:
        case "last" | "previous":
            return recent - 7 if back == 0 else recent
        case "before last":
            return recent - 7 if back else recent - 14
        case "past":
            return recent
        case "that":
            # "He fell on 3 May. That Friday he died."
            return recent if back == 0 else recent + 7
        case "next" if recent + 7 == base + 1:
            # "Next Saturday", written on a Friday, is not tomorrow.
            return recent + 14
        case "next" | "coming" | "following":
            return recent + 7
    if value.direction == "this":
        gone = back and tense(text, expression) < 0
        return recent if back == 0 or gone else recent + 7
    if narrative:
        return recent if back == 0 else recent + 7
    cues = lang.get(expression.language).cues
    over = cues.over.match(text, expression.end) is not None
    if not back or (over and not is_awaited(text, expression)):
        return recent
    if was_planned(text, expression):
        # "A service planned for Saturday was cancelled", written on the Sunday, or on the Wednesday before.
        return recent if back <= JUST_BEFORE else recent + 7
    if tense(text, expression, after=cues.verb_last) > 0:
        # "He said he would be there on Tuesday", written on the Wednesday.
        yesterday = back == 1 and not is_limit(text, expression)
        told = yesterday and cues.backshifted.search(sentence_before(text, expression, LIMIT_CUES))
        return recent if told else recent + 7
    present = back > JUST_TAKEN and not value.mod and tense(text, expression) == 0 and is_of_present(text, expression)
    return recent + 7 if present else recent


def is_awaited(text: str, expression: Expression) -> bool:
    """ "Will miss Friday's final", "plan to play during Friday's telethon": it has not taken place; no "will rule on
    Friday's protest", and no "Friday's vote would have been legal"."""
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, CUES_BEFORE)
    if cues.awaited.search(before) or cues.announced.match(text[expression.end : expression.end + CLAUSE_AFTER]):
        return True
    if not before.strip() or not cues.fixture.match(text, expression.end) or cues.concerned.search(before):
        return False
    return tense(text, expression, after=False) > 0
