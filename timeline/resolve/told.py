"""What an article has told so far: the dates that later ones are counted from."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline import lang
from timeline.lang.values import Date, Duration, Shift, Span, Value
from timeline.model import Expression
from timeline.periods import Period, year_period
from timeline.resolve.answers import NOT_PUBLISHED, NOTHING_BEFORE, Answer, Spoken
from timeline.resolve.around import (
    CUES_BEFORE,
    LIMIT_CUES,
    same_paragraph,
    same_sentence,
    sentence_before,
    sentence_up_to,
)
from timeline.resolve.asides import is_adjective, is_closed_clause, was_in_passing
from timeline.resolve.scenes import OF_NEWS, TOLD_ON, Scenes
from timeline.resolve.tense import tense
from timeline.when import civil

CLOSED_QUOTATION = re.compile('[,.!?]["”»]')
# Characters within which a year still opens its sentence: anything from 10 to 60 does as well.
SENTENCE_OPENING = 30


class Told:
    """The dates that a reading has come to, in the order of the text."""

    def __init__(self, text: str, published: int | None) -> None:
        self.text = text
        self.published = published
        # The last date mentioned, and the last that was not in passing.
        self.mentioned: Spoken | None = None
        self.reference: Spoken | None = None
        # Where a story has got to: the last date mentioned that was no aside.
        self.story: Spoken | None = None
        # The last date mentioned that is a day: "in 1997 ... that day, at noon" is not 1 January 1997.
        self.day: Spoken | None = None
        self.scenes = Scenes(text, published)
        # The week or month that opened the sentence, with the days that it frames.
        self.frame: Spoken | None = None
        # The period that figures were last given for: "the year-ago quarter" counts from it.
        self.period: Period | None = None
        # The last date mentioned, where it could not be resolved.
        self.lost = ""
        # Whether the last date mentioned hangs on the published date.
        self.hangs = False

    def remember(self, expression: Expression, answer: Answer) -> None:
        """What later expressions are counted from."""
        value = expression.value
        if answer.period is not None:
            if isinstance(value, Shift) and value.anchor == "text" and (value.count or 0) < 0 and self.reference:
                # "It had been built two years earlier. Three days later it fell": a look back moves no story.
                return
            if isinstance(value, Date) and value.direction == "previous" and value.weekday and self.reference:
                # "Seen on Saturday in a van hired the previous Wednesday. At 17:52 that evening": nor does this one.
                return
            told = narrowed(value, answer)
            if not self.is_of_another(expression):
                self.mentioned = Spoken(told, expression.text, expression.end)
            if self.is_attribution(expression, answer.period) or self.is_in_passing(expression, answer.period):
                return
            self.hangs = answer.hangs
            named = answer.shares_year or names_year(value) or self.is_year_fronted(expression)
            adjective = self.is_adjective(expression, answer.period)
            named = named and not adjective
            clock = answer.value[answer.value.find("T") :] if "T" in answer.value else ""
            spoken = Spoken(told, expression.text, expression.end, named, clock, adjective)
            before, self.reference, self.lost = self.reference, spoken, ""
            if not self.is_aside(expression, answer.period):
                self.story = self.reference
            if answer.period.unit == "D":
                self.day = self.reference
                self.scenes.remember(expression, spoken, before)
            of_company = isinstance(value, Shift) and value.called > 0
            if (
                (isinstance(value, Date) or of_company)
                and answer.period.unit in ("Q", "H")
                and self.is_over(expression, answer.period)
            ):
                self.period = replace(answer.period, value=answer.value) if of_company else answer.period
        elif isinstance(value, Duration) and value.value in ("P9M", "P1Y", "P6M"):
            # "In the first nine months ... compared with year-earlier net": the year before.
            self.period = None if self.published is None else year_period(civil(self.published)[0])
        elif isinstance(value, Date | Shift | Span) and answer.reason == NOT_PUBLISHED:
            # What follows "in April" of an unknown year must not be counted from the date before it.
            self.reference = self.story = self.day = None
            self.scenes.forget()
            self.lost = expression.text

    def is_attribution(self, expression: Expression, period: Period) -> bool:
        """ "A gunman opened fire late Wednesday, police said Thursday. The first call came at 10:47 p.m." """
        told, cues = self.reference, lang.get(expression.language).cues
        if period.unit in ("Y", "M") and self.is_recalled(expression):
            return True
        if told is None or told.period.unit != "D" or period.unit != "D":
            return False
        before = sentence_before(self.text, expression, CUES_BEFORE)
        if cues.witness.search(before) and is_closed_clause(self.text, expression):
            # "It broke on 13 July. Ann Orr, who gave evidence last Thursday, saw it. Hours later the wall fell."
            return True
        return same_sentence(self.text, told, expression.start) and cues.attributed.search(before) is not None

    def is_recalled(self, expression: Expression) -> bool:
        """ "Taped in May 1973. 'It was two in the morning,' he told the paper in 1998. It came out that July": of
        1973."""
        before = sentence_before(self.text, expression, CUES_BEFORE)
        closed = CLOSED_QUOTATION.search(before)
        return closed is not None and lang.get(expression.language).cues.saying.search(before, closed.end()) is not None

    def is_of_another(self, expression: Expression) -> bool:
        """ "Jan Kuiper, whose father founded it in 1931, left in June of that year": not of 1931."""
        if self.text.find(",", max(0, expression.start - LIMIT_CUES), expression.start) < 0:
            return False
        before = sentence_before(self.text, expression, LIMIT_CUES)
        clause = lang.get(expression.language).cues.subordinate.search(before)
        whose = clause is not None and bool(clause.groupdict().get("whose"))
        return whose and is_closed_clause(self.text, expression)

    def is_in_passing(self, expression: Expression, period: Period) -> bool:
        """ "In June 1940 they fled. The law of 1935 was repealed in July." "Ann Lee, who founded the firm in 2009, left
        in June." """
        if period.unit != "Y" or not isinstance(expression.value, Date):
            return False
        cues, before = lang.get(expression.language).cues, sentence_before(self.text, expression, LIMIT_CUES)
        if self.reference is not None and cues.aside.search(before):
            return True
        # "Where in 1968 she met Tom. They married a year later": what ends the sentence is what is told.
        return cues.passing.search(before) is not None and (
            not cues.subordinate.search(before) or is_closed_clause(self.text, expression)
        )

    def is_year_fronted(self, expression: Expression) -> bool:
        """ "Last year the show opened in March." """
        value = expression.value
        counted = isinstance(value, Shift) and value.unit == "Y" and value.anchor == "published" and bool(value.count)
        return counted and not sentence_before(self.text, expression, CUES_BEFORE).strip()

    def is_adjective(self, expression: Expression, period: Period) -> bool:
        """ "The 2009 law was repealed in March." """
        return period.unit == "Y" and is_adjective(self.text, expression)

    def is_over(self, expression: Expression, period: Period) -> bool:
        """Can figures be given for the period? An outlook on the next quarter does not make it the one spoken of."""
        if self.published is None or period.last < self.published + 31:
            return True
        return tense(self.text, expression) < 0

    def is_aside(self, expression: Expression, period: Period) -> bool:
        """A year that a sentence names in passing ("as it was not until 1976 that ...") does not move a story; one
        that opens the sentence ("In 1976") does. On eleven histories this mends 31 dates and spoils 2."""
        if self.is_adjective(expression, period):
            return True
        if self.story is None:
            return False
        if self.is_of_figures(expression):
            return True
        value, cues = expression.value, lang.get(expression.language).cues
        if isinstance(value, Date) and value.direction == "following":
            # "Resumed the following spring": there the story has got to.
            return False
        if isinstance(value, Shift) and value.anchor == "text" and value.narrow and (value.count or 0) > 0:
            # "He was at Louisbourg in June and the next year at Quebec."
            return False
        if isinstance(value, Date) and value.year is not None and period.first > self.story.period.last:
            # "It lasted until the fall of the city in February 1945": the story stands where it stood.
            said = sentence_before(self.text, expression, LIMIT_CUES)
            # "Employed from 6 February 2012 until her dismissal on 19 May 2016": there the story has got to.
            if cues.lasting.search(said) and f"{self.story.words}" not in said:
                return True
        if isinstance(value, Date) and period.unit in ("D", "M") and period.last < self.story.period.first:
            # "Pierced on 12 June, its plans having been sold as early as February": the story stands where it stood.
            said = sentence_before(self.text, expression, LIMIT_CUES)
            if cues.looking_back.search(said) or cues.as_early.search(said):
                return True
        if period.unit not in ("Y", "DE", "CE", "S"):
            return False
        if period.first > self.story.period.last and cues.begins_then.match(self.text, expression.end):
            # "She made her name in the strike of 1907. It began on 1 April."
            return False
        if period.unit == "S" and names_year(value):
            # "He came back from it in the autumn of 1621": there the story has got to; "in 2008 it fell to a hundred,
            # from a high in summer 2007" only looks back.
            looks_back = period.last < self.story.period.first
            return looks_back and same_sentence(self.text, self.story, expression.start)
        if civil(period.first)[0] == civil(self.story.period.first)[0]:
            # Where the month is known, its year adds nothing.
            return period.unit != "S" and self.story.period.unit != period.unit
        return len(sentence_before(self.text, expression, 120).strip()) > SENTENCE_OPENING

    def is_of_figures(self, expression: Expression) -> bool:
        """ "Nine in ten of the deaths (as of 5 December 2006)", "above the May 2007 high": no part of the story."""
        value, cues = expression.value, lang.get(expression.language).cues
        if not isinstance(value, Date) or value.year is None or value.month is None:
            return False
        before = sentence_before(self.text, expression, LIMIT_CUES)
        noun = self.text[expression.end : expression.end + 2]
        named = noun[:1] == " " and noun[1:].islower() and cues.adjectival.search(before) is not None
        return cues.as_of.search(before) is not None or (named and cues.surpassing.search(before) is not None)

    def leads_to(self, expression: Expression) -> bool:
        """Does the year last named hold for a date of the same sentence, as in "in March 2009 he joined, in May he was
        fired"? Not one named in passing, "the bridge, which opened in 1911, was closed in May", nor a bare year that
        does not open the sentence, "they married in 1954 and divorced in May", unless it is the last."""
        last = self.reference
        if last is None or not last.names_year or not same_sentence(self.text, last, expression.start):
            return False
        cues = lang.get(expression.language).cues
        said = sentence_up_to(self.text, last.start, LIMIT_CUES)
        if was_in_passing(self.text, last, expression.language):
            return False
        recent = self.published is None or civil(last.period.first)[0] >= civil(self.published)[0] - 1
        if len(said.strip()) <= len("In"):
            return True
        if last.period.unit == "Y" and not recent:
            return False
        return cues.coordinated.search(self.text, last.until, expression.start) is not None

    def frame_of(self, expression: Expression, value: Date) -> Spoken | None:
        """ "Last week he spoke on Monday and on Thursday", "last month it rained on the 3rd": what opens the sentence
        says of which week or month."""
        told = self.reference if self.reference is not None and self.reference.period.unit in ("W", "M") else self.frame
        if (
            told is None
            or not same_sentence(self.text, told, expression.start)
            or value.direction
            or value.month is not None
        ):
            return None
        fits = value.weekday is not None if told.period.unit == "W" else value.day is not None and value.weekday is None
        self.frame = told if fits and not sentence_up_to(self.text, told.start, LIMIT_CUES).strip() else None
        return self.frame

    def is_listed(self, expression: Expression) -> bool:
        """ "March 2019: the first bill is paid. 9 August: an auditor asks": the dates of a chronicle run on."""
        last = self.reference
        ends = (last.until, expression.end) if last is not None else ()
        return bool(ends) and all(self.text[end : end + 2] == ": " for end in ends)

    def month_of_sentence(self, expression: Expression) -> Spoken | None:
        told = self.reference
        near = told is not None and told.period.unit == "M" and same_sentence(self.text, told, expression.start)
        return told if near else None

    def is_of_month(self, expression: Expression) -> bool:
        """Was a day or month long past told of, in the paragraph of this expression?"""
        told = self.reference
        if told is None or told.period.unit not in ("D", "M") or self.published is None:
            return False
        near = told.period.unit == "D" and expression.start - told.until < TOLD_ON
        if near and told.period.first > self.published and same_paragraph(self.text, told, expression.start):
            # "The last trains leave on Christmas Eve. Nothing runs on the 25th", written in November.
            return tense(self.text, expression) >= 0
        if (
            told.period.unit == "M"
            and told.period.last < self.published
            and same_sentence(self.text, told, expression.start)
        ):
            # "Brought home in August, and buried on the 30th", in news of September too.
            goes_on = lang.get(expression.language).cues.goes_on.search(self.text, told.until, expression.start)
            return goes_on is not None and tense(self.text, expression) < 0
        return self.published - told.period.last > OF_NEWS and same_paragraph(self.text, told, expression.start)

    def nothing_before(self) -> str:
        if self.reference is not None:
            return f'no day was named before it, only "{self.reference.words}"'
        return f'counted from "{self.lost}", which is not dated' if self.lost else NOTHING_BEFORE


def narrowed(value: Value, answer: Answer) -> Period:
    """The part of a year that is told: "in early 2007 ... 18 months later" is 2008. What follows "late 2007" lies in
    2008; what follows "early 2007", in any month of it."""
    assert answer.period is not None
    mod = value.mod if isinstance(value, Date | Shift) else ""
    if answer.period.unit != "Y" or mod not in ("START", "END") or answer.when is None:
        return answer.period
    first, last = answer.when.earliest, answer.when.latest
    if mod == "START" or first is None or last is None:
        return replace(answer.period, when=answer.when)
    return replace(answer.period, first=first, last=last, when=answer.when)


def names_year(value: Value) -> bool:
    """Does a date tell its year, by number or ("that year", "the autumn of that year") by what was said before?"""
    if isinstance(value, Date):
        return value.year is not None or (value.within is not None and names_year(value.within))
    return isinstance(value, Shift) and value.unit == "Y" and value.anchor in ("said", "text") and value.narrow
