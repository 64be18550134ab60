"""So many units from a day that the words, the text or the article gives: "two days later", "that day", "at noon"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import lang
from timeline.lang.values import Date, Shift, amount
from timeline.model import Expression
from timeline.periods import Period, containing
from timeline.resolve.answers import NOT_PUBLISHED, QUOTED, Anchor, Answer, Spoken, finish, too_late
from timeline.resolve.around import (
    CUES_AFTER,
    CUES_BEFORE,
    LIMIT_CUES,
    SENTENCE_END,
    in_quotation,
    is_limit,
    same_paragraph,
    same_sentence,
    sentence_before,
    sentence_behind,
    sentence_up_to,
)
from timeline.resolve.counting import CLOCK, counted, hours, named_like, some, unknown, vague
from timeline.resolve.figures import is_comparison, month_compared, reported
from timeline.resolve.reading import Reading
from timeline.resolve.sayings import said_on
from timeline.resolve.scenes import OF_NEWS, TOLD_ON
from timeline.resolve.tense import is_told, tense
from timeline.when import civil

# The hours from which a day may run on into the next, and those of the night and the morning that follow.
EVENING, MORNING, NOON = 17, 6, 12
# A clock that leaves open which half of the day it is of, and one that tells: "9:40 p.m.".
CLOCK_IN_WORDS = re.compile(r"\d[:.]?\d\d")
BARE_CLOCK, AFTERNOON = re.compile(r"(\d\d?)[:.](\d\d)"), re.compile(r"\bp\.?m\b|\dp\.?m\b", re.I)
# Days since which no month is "the month" of a plan.
YEAR_AGO = 366
# What follows it tells of something else: "ten days after the fire, and reopened in May".
ANOTHER_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|or|but|und|oder|y|et)\s")


def shift(reading: Reading, expression: Expression, value: Shift) -> Answer:
    """So many units from what they are counted from; what would come after the article, though told as past, stays
    open."""
    if value.unit[0].isdigit():
        # "In the last fortnight": so long, and no week of the calendar.
        return Answer(amount(abs(value.count or 1), value.unit), reason="a duration")
    if value.anchor == "event":
        length = amount(None if value.count is None else abs(value.count), value.unit)
        text = unknown(value) if value.narrow else length
        return Answer(text, reason="counted from an event that is not dated beside it")
    of_day = value.clock or (value.unit == "D" and value.mod)
    if of_day and not value.count and value.anchor == "text" and is_habit(reading, expression):
        return Answer(unknown(value), reason="told of many days")
    if (month := month_compared(reading, expression, value)) is not None:
        return shift(reading, expression, Shift("Y", -1, of=month, same=True))
    if value.anchor == "period" or is_comparison(reading, value):
        return reported(reading, expression, value)
    of = reading.answer(expression, value.of) if value.of is not None else None
    anchor = anchor_of(reading, expression, value, of)
    if isinstance(anchor, Answer):
        return anchor
    if anchor.kind == "text" and is_apposition(reading, expression, value):
        return Answer(unknown(value), reason=f'tells how far "{anchor.words}" lies from what went before')
    if value.unit[0] == "T":
        return hours(value, anchor)
    if (clock := in_afternoon(reading, expression, anchor)) is not None:
        value = replace(value, clock=clock)
    if is_next_day(reading, expression, value, anchor):
        value = replace(value, count=1)
    elif is_midnight_gone(reading, expression, value, anchor):
        value = replace(value, count=-1)
    if (told_of := this_told(reading, expression, value)) is not None:
        return finish(value, told_of, reading.of_text(reading.told.reference))
    if is_new_year_begun(reading, expression, value):
        value = replace(value, count=0)
    if value.anchor == "story" and value.unit == "D" and reading.style == "narrative":
        # "They left overnight": in the night of the day that is told of.
        value = replace(value, count=0)
    if value.count is None and (value.low is None or value.high is None):
        return Answer(vague(value), reason="how many is not said")
    if value.count is None:
        answer = some(value, anchor)
    else:
        answer = counted(value, value.count, anchor, of.period if of is not None else None)
        if of is not None and value.unit == "Q" and not value.called and answer.period and reading.told.period:
            # "A fiscal fourth-quarter loss ... in the quarter ended June 30"
            answer = replace(answer, value=named_like(reading.told.period, answer.period))
    apart = reading.told.reference is None or not same_sentence(reading.text, reading.told.reference, expression.start)
    onward = (value.sign or value.count or 0) > 0 or (value.unit == "D" and value.count == 0 and apart)
    if onward and anchor.kind == "text" and of is None and is_too_late(reading, expression, anchor, answer):
        return Answer(unknown(value), reason=too_late(anchor))
    return answer


def this_told(reading: Reading, expression: Expression, value: Shift) -> Period | None:
    """ "From this day on the war was no longer confined to the south", of a history: the day, month or year told."""
    last, unit, cues = reading.told.reference, value.unit, lang.get(expression.language).cues
    if value != Shift(unit, 0) or unit not in ("D", "M", "Y") or reading.style != "narrative" or last is None:
        return None
    if in_quotation(reading.text, expression.start) or not cues.this_one.match(expression.text):
        return None
    said = sentence_before(reading.text, expression, LIMIT_CUES) + sentence_behind(reading.text, expression, LIMIT_CUES)
    recent = reading.published is None or reading.published - last.period.last <= OF_NEWS
    if recent or not cues.finite.search(said) or (unit == "D" and last.period.unit != "D"):
        return None
    return containing(unit, last.period.first)


def is_new_year_begun(reading: Reading, expression: Expression, value: Shift) -> bool:
    """ "He resigned in the New Year", written in March, and whatever is said of it in January: of this year."""
    if value.mod != "START" or value != Shift("Y", 1, "story", mod="START"):
        return False
    if reading.style == "narrative" or reading.published is None:
        return False
    return civil(reading.published)[1] == 1 or tense(reading.text, expression) < 0


def in_afternoon(reading: Reading, expression: Expression, anchor: Anchor) -> str | None:
    """ "Shot at 9:40 p.m., he died at 11:10": of the same half of the day, where the hour lets it come later."""
    then, now, last = CLOCK.match(anchor.clock), BARE_CLOCK.fullmatch(expression.text), reading.told.reference
    if then is None or now is None or last is None:
        return None
    if CLOCK_IN_WORDS.search(last.words) and not AFTERNOON.search(last.words):
        # "14:30": of twenty-four hours, and so are those that follow; not so "noon", or "an hour later".
        return None
    if not same_paragraph(reading.text, last, expression.start) or int(now[1]) >= NOON:
        return None
    later = f"T{int(now[1]) + NOON:02d}:{now[2]}"
    return later if later > then[0] else None


def is_midnight_gone(reading: Reading, expression: Expression, value: Shift, anchor: Anchor) -> bool:
    """ "By midnight the square was empty", of the day of writing: the midnight before it."""
    if value.clock != "T24:00" or value != Shift("D", 0, "text", clock="T24:00"):
        return False
    if anchor.day != reading.published or not expression.text.islower():
        return False
    cues, before = lang.get(expression.language).cues, sentence_before(reading.text, expression, LIMIT_CUES)
    to_come = tense(reading.text, expression) > 0 or cues.open.search(before) or cues.lasting.search(before)
    return not to_come and is_told(reading.text, expression)


def is_next_day(reading: Reading, expression: Expression, value: Shift, anchor: Anchor) -> bool:
    """ "Shot at 11.40pm on Friday, he died in hospital at 2am", "halted at 7pm, it will not resume until noon": a
    clock that is earlier than the last one, of an evening, is the next day's. No "it ended at 10pm. Polls had opened at
    7am"."""
    if value.count != 0 or value.anchor != "text" or value.of is not None or not value.clock:
        return False
    then, now = CLOCK.match(anchor.clock), CLOCK.match(value.clock)
    late = anchor.clock in ("TEV", "TNI") or (then is not None and int(then[1]) >= EVENING)
    if value.clock == "TMO" and late:
        # "They marched on Monday night. In the morning the square was empty": on Tuesday.
        return True
    if now is None or int(now[1]) > NOON or not late:
        return False
    cues, last = lang.get(expression.language).cues, reading.told.reference
    if then is not None and then[1] == "24":
        # "Just after midnight on Friday ... by 3 a.m.": of which of two nights is not said, but for "shortly before".
        up_to = sentence_up_to(reading.text, last.start, LIMIT_CUES) if last is not None else ""
        if not cues.short_of.search(up_to):
            return False
    before = sentence_before(reading.text, expression, LIMIT_CUES)
    if last is None or expression.start - last.until > TOLD_ON or cues.adjectival.search(before):
        # "The 3am call"
        return False
    together = same_sentence(reading.text, last, expression.start)
    between = reading.text[last.until : expression.start] if together else before
    if cues.looking_back.search(before) or cues.earlier.search(between):
        return False
    limited = is_limit(reading.text, expression)
    if then is not None and int(now[1]) < MORNING:
        return True
    fronted = not cues.lead.sub("", before).strip()
    goes_on = together and cues.run_on.search(before) is not None
    return limited or goes_on or cues.onward_to.search(between) is not None or (then is not None and fronted)


def anchor_of(reading: Reading, expression: Expression, value: Shift, of: Answer | None) -> Anchor | Answer:
    """What so many units are counted from, `of` where the words give it; else the answer that says why it is open."""
    if of is not None:
        if of.period is None:
            return Answer(vague(value), reason=of.reason)
        from_of = of.anchor or Anchor(of.period.first, of.when, "text", "")
        return replace(from_of, day=of.period.first, when=of.when)
    if value.anchor == "story" and value.unit == "M" and (same := reading.told.month_of_sentence(expression)):
        # "Output fell in March; a fall had been expected in the month."
        return reading.of_spoken(same)
    if value.anchor == "published" and (said := said_on(reading, expression, value)) is not None:
        return reading.of_spoken(said) if said.period.unit == "D" else Answer(unknown(value), reason=QUOTED)
    if value.anchor == "published" or (value.anchor == "story" and reading.style != "narrative"):
        if (headed := written_on(reading, value)) is not None:
            return reading.of_spoken(headed)
        if reading.style == "narrative" and in_quotation(reading.text, expression.start):
            return Answer(unknown(value), reason=QUOTED)
        return reading.of_publication() or Answer(unknown(value), reason=NOT_PUBLISHED)
    if is_of_these_days(reading, expression, value) and (now := reading.of_publication()) is not None:
        return now
    anchor = from_text(reading, expression, value)
    return anchor or Answer(unknown(value), reason=reading.told.nothing_before())


def is_of_these_days(reading: Reading, expression: Expression, value: Shift) -> bool:
    """ "The firm nearly failed in 1991. Its chairman will go at the end of the month": not of a month of 1991."""
    told = reading.told.reference
    if (
        value.count != 0
        or value.unit not in ("M", "Y")
        or value.anchor == "said"
        or told is None
        or reading.published is None
    ):
        return False
    return told.period.last + YEAR_AGO < reading.published and tense(reading.text, expression) > 0


def written_on(reading: Reading, value: Shift) -> Spoken | None:
    """The day that heads what follows: below "Thursday 17 July", on a line of its own, "last night" is that of the
    16th, whenever the page was last changed."""
    headed = reading.told.scenes.headed
    if headed is None or reading.published is None or value.unit != "D" or abs(value.count or 0) > 1:
        return None
    return headed if 0 < reading.published - headed.period.last <= OF_NEWS else None


def is_too_late(reading: Reading, expression: Expression, anchor: Anchor, answer: Answer) -> bool:
    """ "A year later", counted from a "2008" that stands in the way, is 2009: not if it is told as past in 2008.
    "The trial begins on Monday. He left at 3 p.m.": that was another day."""
    first = answer.when.earliest if answer.when is not None else None
    if first is None or reading.published is None or first <= reading.published:
        return False
    if anchor.day > reading.published and reading.told.reference is not None and reading.told.reference.names_year:
        # "He landed on 1 March 2020 and fell ill the next day": then the article's date is the slip.
        return False
    behind = reading.text[expression.end : expression.end + CUES_AFTER]
    if lang.get(expression.language).cues.future.search(behind):
        return False
    # "A decade later we pay for it": counted from what has been, it is to come only if the words say so.
    return tense(reading.text, expression) < (anchor.day <= reading.published)


def is_habit(reading: Reading, expression: Expression) -> bool:
    """ "Broadcast daily at 09:10", "as a boy he rose at five", "it airs at 10:40 every Saturday"."""
    cues = lang.get(expression.language).cues
    if cues.habit.search(sentence_before(reading.text, expression, LIMIT_CUES)):
        return True
    if cues.at_twilight.fullmatch(reading.text, max(0, expression.start - 3), expression.end):
        # "She swims at sunset", and not "they left at sunset"
        return tense(reading.text, expression) == 0 and not is_told(reading.text, expression)
    return cues.habit_behind.search(sentence_behind(reading.text, expression, CUES_AFTER)) is not None


def is_apposition(reading: Reading, expression: Expression, value: Shift) -> bool:
    """ "He died in 1788, forty-two years later." """
    spoken = reading.told.reference
    if spoken is None or value.narrow or not spoken.names_year or value.anchor != "text" or value.of is not None:
        return False
    behind = reading.text[expression.end : expression.end + 1]
    return reading.text[spoken.until : expression.start] in (", ", " ", " (") and behind in (".", ";", ")", "")


def from_text(reading: Reading, expression: Expression, value: Shift) -> Anchor | None:
    words = expression.text.lower()
    if reading.counted_from and reading.counted_from[0] == words and not value.narrow:
        reading.told.reference = reading.counted_from[1]
    elif reading.told.reference is not None:
        reading.counted_from = words, reading.told.reference
    stamped = opens_line(reading, expression) or reading.text[expression.end : expression.end + 2] == ": "
    if value.clock and not value.count and stamped:
        # "15:40: Thousands march", on a live page.
        return reading.of_text(reading.told.scenes.headed)
    if reading.told.lost and reading.told.reference is None:
        return None
    if (passing := reading.told.mentioned) is not None and is_joined(reading, expression, value, passing):
        return reading.of_spoken(passing)
    last = reading.told.reference
    if value.side and value.unit == "D" and last is not None and is_of_today(reading, expression, last):
        return reading.of_publication()
    if last is not None and value.anchor == "text" and reading.style != "narrative":
        of_day = value.unit[0] == "T" and last.period.unit == "D"
        if of_day or (value.clock and not value.count):
            return reading.of_text(reading.told.scenes.of(expression, last))
    return spoken_of(reading, value)


def is_joined(reading: Reading, expression: Expression, value: Shift, passing: Spoken) -> bool:
    """ "The law, passed in 1982 and amended four years later, is gone": counted from a year named in passing, where no
    more than a verb stands between."""
    last = reading.told.reference
    told = last is not None and last.until == passing.until
    if told or value.narrow or value.clock or (value.count or value.sign) <= 0 or passing.period.unit != "Y":
        return False
    joined = lang.get(expression.language).cues.and_deed
    return joined.fullmatch(reading.text, passing.until, min(expression.start, passing.until + LIMIT_CUES)) is not None


def spoken_of(reading: Reading, value: Shift) -> Anchor | None:
    """The day that "later", "that day" or a clock time counts from."""
    # "Until 1957 ... the epidemic of that year": the year last mentioned, if only in passing.
    last = reading.told.mentioned if value.anchor == "said" and value.unit == "Y" else reading.told.reference
    if last is None and ((value.count or 0) > 0 or value.anchor == "said"):
        # "The following year he died", "that year he died" open the text: what went before is not said.
        return None
    unit = last.period.unit if last is not None else ""
    if unit in ("DE", "CE", "ML") and value.unit in ("D", "W") and value.count != 0:
        # "In the 1980s ... two days before": of no day that is known.
        return None
    if last is not None and last.adjective and value.unit in ("D", "W", "TH", "TM", "TS") and value.count != 0:
        # "The bill revives the 1996 law. Oslo took like steps a day earlier."
        looks_back = (value.count or value.sign) < 0 and reading.style != "narrative"
        return reading.of_publication() if looks_back else None
    if last is None or unit == "D" or value.unit != "D" or not value.narrow:
        return reading.of_text(last)
    if reading.told.day is not None and not is_past(reading, reading.told.day, last):
        return reading.of_text(reading.told.day)
    if value.clock and not value.count:
        return None if reading.style == "narrative" else reading.of_publication()
    # "In 1990 he fell ill. The next morning he was better": of no day that is known.
    return reading.of_text(last) if not value.count or unit in ("M", "W", "WE") else None


def is_past(reading: Reading, day: Spoken, last: Spoken) -> bool:
    """Has the text left a day behind? "The first died on Christmas Day 1945. [...] The riff was taped in February
    1973, at two in the morning." """
    if last.adjective or same_paragraph(reading.text, day, last.until):
        return False
    return last.period.first > day.period.last and civil(last.period.first)[0] != civil(day.period.last)[0]


def is_of_today(reading: Reading, expression: Expression, last: Spoken) -> bool:
    """ "He was expelled on Sunday. The ministry said earlier in the day that it knew", "a march planned for later
    in the day": of the day of writing, unless the sentence names another."""
    if reading.style == "narrative" or same_sentence(reading.text, last, expression.start):
        return False
    told_on = lang.get(expression.language).cues.told_on
    return (
        told_on.search(sentence_before(reading.text, expression, CUES_BEFORE)) is not None
        or tense(reading.text, expression) > 0
    )


def opens_line(reading: Reading, expression: Expression) -> bool:
    before = reading.text[max(0, expression.start - 20) : expression.start]
    return not before.rpartition("\n")[2].strip() and ("\n" in before or len(before) == expression.start)


def from_event(reading: Reading, expression: Expression, answer: Answer) -> Answer:
    """ "A couple of years before he came to power in 2012": the sentence dates the event that it counts from."""
    value, told = expression.value, reading.told.reference
    beside = told is not None and reading.text[told.until : expression.start] == ", "
    if told is not None and beside and told.period.unit == "D" and isinstance(value, Shift) and value.narrow:
        # "On July 21, the day before a judge signed the warrant": the one day, told twice.
        there = told.period
        anchor = Anchor(there.first, there.when, "same", told.words, there.when)
        return replace(answer, value=there.value, when=there.when, reason="", anchor=anchor)
    for other in reading.following:
        # With the letter that the date begins with: "a week after the fire. March was cold".
        between = reading.text[expression.end : other.start + 1]
        if len(between) > 120 or SENTENCE_END.search(between) or ANOTHER_CLAUSE.search(between):
            break
        if not isinstance(other.value, Date):
            continue
        event = reading.answer(other, other.value)
        if event.period is None:
            break
        # As that day was read where it stands: "Sunday's vote" is no other Sunday seen from here.
        civil_day = civil(event.period.first)
        day = Date(*civil_day) if event.period.unit == "D" else other.value
        shifted = shift(reading, expression, replace(value, anchor="text", of=day))
        anchor = Anchor(event.period.first, event.when, "event", other.text, event.when)
        # "The day after" is a day, "two days after" a length.
        text = shifted.value if isinstance(value, Shift) and value.narrow else answer.value
        return replace(answer, value=text, when=shifted.when, reason="", anchor=anchor)
    return answer
