"""Dates of the calendar: those that name their year, and those that leave it open."""

from __future__ import annotations

from dataclasses import replace

from timeline import lang
from timeline import when as calendar
from timeline.lang.values import Date, Shift
from timeline.model import Expression
from timeline.periods import Period, century_period, day_period, decade_period, year_value
from timeline.resolve.answers import NOT_PUBLISHED, NOTHING_BEFORE, Answer, Spoken, finish, tail, too_late
from timeline.resolve.around import (
    CUES_BEFORE,
    LIMIT_CUES,
    LONGEST_LIMIT,
    SENTENCE_END,
    in_quotation,
    is_limit,
    same_paragraph,
    same_sentence,
    sentence_before,
    sentence_up_to,
)
from timeline.resolve.asides import was_in_passing
from timeline.resolve.figures import fiscal_quarter
from timeline.resolve.nearest import inside, nearest, of_year
from timeline.resolve.reading import Reading
from timeline.resolve.scenes import OF_NEWS
from timeline.resolve.shifts import is_too_late
from timeline.resolve.tense import is_told, tense
from timeline.when import civil

# What lies in the last days of a year that is named still follows: "in 1884 he moved; the following winter".
YEARS_END = 62
# Days within which a story runs on from a day of an older year, and since which a year is such a one.
RUN_ON, OLDER = 60, 366
# The same where a month stands in the sentence of that day.
MONTHS_ON = 300
# Days within which it is the day without a year that is meant, and not the same day of an older year.
NEAR_DAY = 60
# Characters within which an obituary says that somebody has died.
OPENING_OF_OBITUARY = 600
# A year in two digits is not told so many years ahead: "'29", in 2008, is 1929.
AHEAD_YEARS = 15
# One that is told as past is not even told so many ahead: "it had risen in '27", in 2012.
SOON_YEARS = 5


def date(reading: Reading, expression: Expression, value: Date) -> Answer:
    """A date: within a longer one that its words name, of a year that they name, or of one that they leave open."""
    if value.within is not None:
        outer = reading.answer(expression, value.within)
        if outer.period is None:
            return Answer("XXXX" + tail(value) + value.clock, reason=outer.reason or NOTHING_BEFORE)
        period = inside(value, outer.period)
        answer = finish(value, period, outer.anchor)
        of_text = isinstance(value.within, Shift) and outer.anchor is not None and outer.anchor.kind == "text"
        if of_text and outer.anchor is not None and is_too_late(reading, expression, outer.anchor, answer):
            # "On Friday a heron was unveiled. He stepped down in June of that year", written in March.
            return Answer("XXXX" + tail(value) + value.clock, reason=too_late(outer.anchor))
        return answer
    if value.century is not None:
        return finish(value, century_period(value.century), None)
    if value.decade is not None:
        return finish(value, decade_period(decade_told(reading, value)), None)
    if value.two_digit and value.year is not None and reading.published is not None:
        ahead = value.year - civil(reading.published)[0]
        if ahead > AHEAD_YEARS or (ahead > SOON_YEARS and tense(reading.text, expression) < 0):
            # "The crash of '29", written in 2008; "it had risen in '27", in 2012.
            value = replace(value, year=value.year - 100)
    if value.year is not None:
        period_or_none = of_year(value, value.year)
        if period_or_none is None:
            return Answer(f"{year_value(value.year)}{tail(value)}", reason="there is no such day")
        return finish(value, period_or_none, None)
    if value.clock and value == Date(clock=value.clock):
        return Answer(f"XXXX-XX-XX{value.clock}", reason="no day is named")
    return open_date(reading, expression, value)


def decade_told(reading: Reading, value: Date) -> int:
    """ "In 1880 he took over. The boom of the nineties ended in 1898": of the century that a story has got to."""
    assert value.decade is not None
    story, decade = reading.told.story, value.decade
    if value.two_digit and reading.style == "narrative" and story is not None:
        # The first that is not over where the story stands.
        while decade - 100 + 9 >= civil(story.period.first)[0]:
            decade -= 100
    return decade


def open_date(reading: Reading, expression: Expression, value: Date) -> Answer:
    """A date that names no year: seen from the day of writing or, in a story, from what was told last."""
    if expression.start in reading.yearless:
        return Answer("XXXX" + tail(value) + value.clock, reason="it heads a line of a list whose years are not told")
    if value.fiscal and value.quarter is not None and not value.direction and reading.published is not None:
        return fiscal_quarter(reading, expression, value, reading.published)
    points_back = value.direction in ("that", "previous", "following")
    told_on = reading.style == "narrative" and not is_deictic(reading, expression, value)
    # "The storm hit on Jan. 3. By the 28th the water had gone", in news of March too.
    day_alone = value.day is not None and value.month is None and not value.direction
    of_month = day_alone and reading.told.is_of_month(expression)
    narrative = points_back or told_on or of_month or (not value.direction and reading.told.is_listed(expression))
    if not narrative and (shared := of_named_year(reading, expression, value)) is not None:
        return shared
    if not narrative and (part := of_year_opening(reading, expression, value)) is not None:
        return part
    if (frame := reading.told.frame_of(expression, value)) is not None:
        return finish(value, inside(value, frame.period), reading.of_text(frame))
    if (in_full := of_day_in_full(reading, expression, value)) is not None:
        return in_full
    if (other_zone := of_other_zone(reading, expression, value)) is not None:
        return other_zone
    if not narrative and (planned := of_plan_told(reading, expression, value)) is not None:
        return planned
    if not narrative and (run_on := of_day_run_on(reading, expression, value)) is not None:
        return run_on
    if value.season and not narrative and is_general(reading.text, expression):
        return Answer("XXXX" + tail(value) + value.clock, reason="told of every year, or of none in particular")
    if not narrative and (season := of_season_told(reading, expression, value)) is not None:
        return season
    if value.weekday and value.direction == "that" and is_looking_back(reading, expression):
        # "Found on Monday 19 December. She had last been seen on the Saturday."
        value = replace(value, direction="previous")
    last = reading.told.reference if value.direction or (of_month and not told_on) else reading.told.story
    if value.direction == "that" and value.weekday and (last is None or last.period.unit not in ("D", "W", "WE", "M")):
        # "On the Monday", of no days that have been told of, is the last.
        value, points_back, narrative = replace(value, direction=""), False, told_on
    # "In June that year", and no year before it, hangs on nothing.
    unheard = points_back and last is None
    anchor = None if unheard else reading.of_text(last) if narrative else reading.of_publication()
    if anchor is None:
        reason = reading.told.nothing_before() if narrative else NOT_PUBLISHED
        return Answer("XXXX" + tail(value) + value.clock, reason=reason)
    day = anchor.day
    said_so = value.direction == "following" and value == expression.value
    if said_so and last is not None and last.period.unit == "Y":
        # "In 2014 he left. The following spring he was back": no spring of 2014.
        day = last.period.last - YEARS_END
    in_year = last is not None and last.names_year and same_paragraph(reading.text, last, expression.start)
    period = nearest(reading.text, expression, value, day, last.period if last else None, narrative, in_year)
    if period is None:
        return Answer("XXXX" + tail(value) + value.clock, reason="there is no such day")
    if (
        narrative
        and not value.direction
        and last
        and period.last < last.period.first
        and runs_on(reading, expression, last)
    ):
        period = of_year(value, civil(period.first)[0] + 1) or period
    elif narrative and not value.direction and last and value.day is None and period.first > last.period.last:
        # "In October came the general, who had spent the spring in the north": the spring before.
        rules, between = lang.get(expression.language), reading.text[last.until : expression.start].strip()
        had = rules.cues.had_spent.search(sentence_before(reading.text, expression, LIMIT_CUES))
        looks_back = had is not None and between not in rules.joins.lists
        period = (of_year(value, civil(period.first)[0] - 1) if looks_back else None) or period
    if is_week_before(reading, expression, value, period):
        period = day_period(period.first - 7)
    ahead = reading.published is not None and day <= reading.published < period.first
    if ahead and value.direction == "that" and value.weekday is not None:
        # "The challenge he outlined that Sunday", written on the Wednesday after.
        period = day_period(period.first - 7)
    answer = finish(value, period, anchor)
    if told_on and not is_limit(reading.text, expression) and is_too_late(reading, expression, anchor, answer):
        # "In October 2011 he wept in court. After leaving him in April, she ...", written in that November.
        return Answer("XXXX" + tail(value) + value.clock, reason=too_late(anchor))
    stays = last is not None and in_year and civil(period.first)[0] == civil(last.period.last)[0]
    return replace(answer, shares_year=stays and narrative)


def of_year_opening(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """A quarter or half of the year that opens its sentence, or the one before: "in 2012 the plant opened. In the first
    half it made a loss", in news of 2021. Of the year before the news, the next sentence tells no more: "in 2020 it
    lost $3m. In the first quarter it made a profit"."""
    last = reading.told.reference
    # To make a Date and compare it takes longer than all that is asked before it.
    if last is None or last.period.unit != "Y" or (value.quarter is None and value.half is None):
        return None
    if value not in (Date(quarter=value.quarter), Date(half=value.half)):
        return None
    opening = sentence_up_to(reading.text, last.start, LIMIT_CUES).strip()
    opens = lang.get(expression.language).cues.in_year.fullmatch(opening)
    if not opens or not last.names_year or not same_paragraph(reading.text, last, expression.start):
        return None
    sentences = len(SENTENCE_END.findall(reading.text[last.until - 1 : expression.start + 1]))
    older = reading.published is not None and reading.published - last.period.last > OLDER
    if sentences > int(older):
        return None
    return replace(finish(value, inside(value, last.period), reading.of_text(last)), shares_year=True)


def runs_on(reading: Reading, expression: Expression, last: Spoken) -> bool:
    """ "By October they held the coast, and in June the capital": a sentence goes on, and not back."""
    if last.period.unit not in ("M", "D"):
        return False
    cues, before = lang.get(expression.language).cues, sentence_before(reading.text, expression, CUES_BEFORE)
    if cues.lasting.search(before[-LONGEST_LIMIT:]) and isinstance(expression.value, Date) and expression.value.season:
        # "On 5 September they stood before the town, and stayed until the spring."
        return same_paragraph(reading.text, last, expression.start)
    if not same_sentence(reading.text, last, expression.start):
        return False
    return cues.run_on.search(before) is not None and cues.looking_back.search(before) is None


def is_general(text: str, expression: Expression) -> bool:
    """ "The fever spreads more easily in winter": of any."""
    value, general = expression.value, lang.get(expression.language).cues.general
    bare = isinstance(value, Date) and value == Date(season=value.season)
    return (
        bare
        and general.search(sentence_before(text, expression, CUES_BEFORE)) is not None
        and tense(text, expression) == 0
    )


def of_season_told(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """A season that follows the one right before it ("in autumn and winter"), or that is of an older year: "the 1918
    pandemic began in the spring. It vanished over the summer"."""
    last = reading.told.reference
    if last is None or not value.season or value != Date(season=value.season):
        return None
    between, unit = reading.text[last.until : expression.start], last.period.unit
    rules = lang.get(expression.language)
    if unit == "S" and between.strip() in rules.joins.lists:
        later = reading.beside(expression, replace(value, direction="following"), last)
        ahead = later.period is not None and reading.published is not None and later.period.first > reading.published
        # "It snowed in winter and spring", written in February.
        return None if ahead and tense(reading.text, expression) < 0 else replace(later, shares_year=last.names_year)
    if reading.published is None or not same_paragraph(reading.text, last, expression.start):
        return None
    if len(SENTENCE_END.findall(between)) > 1:
        return None
    told_of_year = unit in ("Y", "S") or (unit in ("M", "D") and last.names_year)
    of_year_gone = told_of_year and reading.published - last.period.last > OLDER
    goes_on = unit != "Y" and last.names_year
    if unit == "Y" and last.adjective:
        goes_on = rules.cues.went_on.match(reading.text, last.until) is not None
    if not of_year_gone or not goes_on or not is_told(reading.text, expression) or tense(reading.text, expression) > 0:
        return None
    return replace(reading.beside(expression, replace(value, direction="following"), last), shares_year=True)


def of_day_run_on(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """ "The storm came on 18 February 2022. It was 16 March before the last had light again", in news of 2024; of a
    month in one sentence alone: "two days later a bag was found, in May the boat"."""
    last = reading.told.reference
    if last is None or last.period.unit not in ("D", "M") or reading.published is None:
        return None
    if not last.names_year and reading.told.hangs:
        # "Two days later", counted from a day of an older year, is of that year too.
        return None
    if (
        value.month is None
        or (value.day is None and not same_sentence(reading.text, last, expression.start))
        or value.direction
        or value.clock
        or was_in_passing(reading.text, last, expression.language)
    ):
        return None
    # "The invasion of April 1940. He fell on 23 April", in news of any year.
    since, until = (
        last.period.first if last.period.unit == "M" else last.period.last + 1,
        last.period.last + (RUN_ON if value.day else MONTHS_ON),
    )
    days = (of_year(value, civil(since)[0] + later) for later in (0, 1))
    day = next((d for d in days if d is not None and since <= d.first <= until), None)
    if (
        day is None
        or reading.published - day.first <= OLDER
        or not same_paragraph(reading.text, last, expression.start)
    ):
        return None
    near = (of_year(value, civil(reading.published)[0] + away) for away in (-1, 0, 1))
    if any(d is not None and abs(d.first - reading.published) <= OF_NEWS for d in near):
        return None
    told = is_told(reading.text, expression) and tense(reading.text, expression) <= 0
    return replace(finish(value, day, reading.of_text(last)), shares_year=True) if told else None


def of_other_zone(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """ "It ended at 10 p.m. (0200 GMT Saturday)": the day of a time told twice is at most one away."""
    told = reading.told.reference
    if told is None or not told.clock or told.period.unit != "D" or not value.clock:
        return None
    if reading.text[told.until : expression.start] != " (" or value != Date(weekday=value.weekday, clock=value.clock):
        return None
    days = (day_period(told.period.first + away) for away in (0, 1, -1))
    day = next((d for d in days if calendar.weekday(d.first) + 1 == value.weekday), None)
    return None if day is None else finish(value, day, reading.of_text(told))


def of_plan_told(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """ "She died on 3 May 2009. She had been due to sing in June", in news of 2011: the plan was of when she died."""
    last = reading.told.reference
    if last is None or value.direction or value.month is None or last.period.unit not in ("D", "M") or last.adjective:
        return None
    had_been = lang.get(expression.language).cues.had_been
    if not had_been.search(sentence_before(reading.text, expression, LIMIT_CUES)):
        return None
    if reading.published is None or not same_paragraph(reading.text, last, expression.start):
        return None
    near = (of_year(value, civil(reading.published)[0] + away) for away in (-1, 0, 1))
    if any(p is not None and p.first - OF_NEWS <= reading.published <= p.last + OF_NEWS for p in near):
        # "The star, born on 29 August 1958, had been due to sing on 13 July", written in June.
        return None
    return replace(reading.beside(expression, replace(value, direction="following"), last), shares_year=last.names_year)


def is_week_before(reading: Reading, expression: Expression, value: Date, period: Period) -> bool:
    """ "Last Tuesday's quake", of a quake that the article dates to the Tuesday before."""
    if value.direction != "last" or value.weekday is None or value.month is not None:
        return False
    if not lang.get(expression.language).cues.over.match(reading.text, expression.end):
        return False
    before = civil(period.first - 7)[1:]
    return before in reading.named and civil(period.first)[1:] not in reading.named


def of_day_in_full(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """ "He died on 25 June 2009. ... In 2013 the court heard that on 25 June he was given the drug"."""
    spoken = reading.in_full.get((value.month or 0, value.day or 0))
    if spoken is None or value.direction or reading.published is None or reading.style == "narrative":
        return None
    if tense(reading.text, expression) > 0 or not is_told(reading.text, expression):
        return None
    days = (of_year(value, civil(reading.published)[0] + away) for away in (-1, 0, 1))
    if any(day is not None and abs(day.first - reading.published) <= NEAR_DAY for day in days):
        # Four years later to the day, something may happen again.
        return None
    return finish(value, spoken.period, reading.of_text(spoken))


def of_named_year(reading: Reading, expression: Expression, value: Date) -> Answer | None:
    """ "Appointed on 1 July 2009, dismissed in August": told as past, in a sentence that has just named a year."""
    last = reading.told.reference
    if last is None or value.month is None or value.direction:
        return None
    between = reading.text[last.until : min(expression.start, last.until + LONGEST_LIMIT)]
    behind_year = last.period.unit == "Y" and between.startswith(", ") and not value.weekday
    apart = lang.get(expression.language).cues.lead.sub("", between[1:]).strip()
    if behind_year and not apart and not was_in_passing(reading.text, last, expression.language):
        # "Two tests last year, in January and September", and not "the worst since 2010, in May".
        return replace(finish(value, inside(value, last.period), reading.of_text(last)), shares_year=True)
    if not last.names_year:
        return None
    if not reading.told.leads_to(expression) or tense(reading.text, expression, after=False) >= 0:
        return None
    later = reading.beside(expression, replace(value, direction="following"), last)
    if later.period is None or (reading.published is not None and later.period.first > reading.published):
        return None
    return replace(later, shares_year=True)


def is_forthcoming(reading: Reading, expression: Expression, value: Date) -> bool:
    """Does a story look up from what it tells to what lies ahead of its own writing: "his appeal is to be heard in
    June"? A history of wars has "is to" in its quotations alone."""
    if value.direction or in_quotation(reading.text, expression.start):
        return False
    cue = lang.get(expression.language).cues.forthcoming
    return cue.search(sentence_before(reading.text, expression, LIMIT_CUES)) is not None


def is_looking_back(reading: Reading, expression: Expression) -> bool:
    last = reading.told.reference
    looking_back = lang.get(expression.language).cues.looking_back
    said = sentence_before(reading.text, expression, LIMIT_CUES)
    return last is not None and last.period.unit == "D" and looking_back.search(said) is not None


def is_just_died(reading: Reading, expression: Expression, value: Date) -> bool:
    """ "The potter Ilse Brandt has died. ... In 2004 she was honoured. She died on 11 May": the last of an obituary is
    of the days before it was written."""
    if value.day is None or value.month is None or value.direction or reading.published is None:
        return False
    cues = lang.get(expression.language).cues
    if not cues.happened.search(sentence_before(reading.text, expression, CUES_BEFORE)):
        return False
    days = (of_year(value, civil(reading.published)[0] + away) for away in (0, -1))
    near = any(day is not None and 0 <= reading.published - day.first <= NEAR_DAY for day in days)
    return near and cues.obituary.search(reading.text, 0, OPENING_OF_OBITUARY) is not None


def is_deictic(reading: Reading, expression: Expression, value: Date) -> bool:
    """Is a date of a story seen from the day it was written on: "she died last Thursday", of an obituary?"""
    if is_forthcoming(reading, expression, value) or is_just_died(reading, expression, value):
        return True
    turned = value.direction == "this" or (
        value.direction in ("last", "next", "coming")
        and reading.published is not None
        and (value.weekday is not None or value.season != "" or value.month is not None)
    )
    return turned and not in_quotation(reading.text, expression.start)
