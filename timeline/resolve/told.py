"""What an article has told so far: the dates that later ones are counted from."""

from __future__ import annotations

from dataclasses import replace

from timeline import lang
from timeline.lang.common import Date, Duration, Shift, Span, Value
from timeline.model import Expression
from timeline.periods import Period, year_period
from timeline.resolve.answers import NOT_PUBLISHED, NOTHING_BEFORE, Answer, Spoken
from timeline.resolve.tense import (
    CUES_BEFORE,
    LIMIT_CUES,
    SENTENCE_END,
    is_limit,
    quotation,
    sentence_before,
    sentence_behind,
    sentence_up_to,
    tense,
)
from timeline.when import civil

# Characters within which a year still opens its sentence: anything from 10 to 60 does as well.
SENTENCE_OPENING = 30
# Characters that a sentence may put between two of its dates, and a paragraph: a file of one line is not read anew for
# each date.
LONGEST_REACH, LONGEST_PARAGRAPH = 80, 5000
# Days of news: within them "the 28th" is seen from the day of writing, and not from what was told before.
OF_NEWS = 31


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
        # The last day on which something is told to happen: there a clock time belongs. One that a quotation tells, up
        # to where it closes, holds for that quotation alone.
        self.scene: Spoken | None = None
        self.scene_quoted: tuple[Spoken, int] | None = None
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
            if not self.is_of_another(expression):
                self.mentioned = Spoken(answer.period, expression.text, expression.end)
            if self.is_attribution(expression, answer.period) or self.is_in_passing(expression, answer.period):
                return
            self.hangs = answer.hangs
            named = answer.shares_year or names_year(value) or self.is_year_fronted(expression)
            adjective = self.is_adjective(expression, answer.period)
            named = named and not adjective
            clock = answer.value[answer.value.find("T") :] if "T" in answer.value else ""
            spoken = Spoken(answer.period, expression.text, expression.end, named, clock, adjective)
            before, self.reference, self.lost = self.reference, spoken, ""
            if not self.is_aside(expression, answer.period):
                self.story = self.reference
            if answer.period.unit == "D":
                self.day = self.reference
                if not self.is_background(expression, answer.period, before):
                    self.set_scene(expression, spoken)
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
            self.reference = self.story = self.day = self.scene = None
            self.scene_quoted = None
            self.lost = expression.text

    def set_scene(self, expression: Expression, spoken: Spoken) -> None:
        quoted = quotation(self.text, expression.start)
        if quoted is None:
            self.scene, self.scene_quoted = spoken, None
        else:
            self.scene_quoted = spoken, quoted[1]

    def scene_at(self, expression: Expression) -> Spoken | None:
        """The day on which happens what a sentence tells."""
        if self.scene_quoted is not None and expression.start < self.scene_quoted[1]:
            return self.scene_quoted[0]
        return self.scene

    def is_attribution(self, expression: Expression, period: Period) -> bool:
        """ "A gunman opened fire late Wednesday, police said Thursday. The first call came at 10:47 p.m." """
        told, cues = self.reference, lang.get(expression.language).cues
        if told is None or told.period.unit != "D" or period.unit != "D":
            return False
        before = sentence_before(self.text, expression, CUES_BEFORE)
        if cues.witness.search(before) and is_closed_clause(self.text, expression):
            # "It broke on 13 July. Ann Orr, who gave evidence last Thursday, saw it. Hours later the wall fell."
            return True
        return self.same_sentence(told, expression) and cues.attributed.search(before) is not None

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

    def was_in_passing(self, spoken: Spoken, expression: Expression) -> bool:
        """ "The biggest rise since December 2020, helped by funds that were approved on Jan. 10": in no such row."""
        passing = lang.get(expression.language).cues.passing
        return passing.search(sentence_up_to(self.text, spoken.start, LIMIT_CUES)) is not None

    def is_background(self, expression: Expression, period: Period, told: Spoken | None) -> bool:
        """A day to which no clock time of another sentence belongs: one that bounds something ("by Friday", "the fiscal
        year began on 1 April"), or that a clause in passing names ("the plant, which opened on 2 April 2001, ...")."""
        cues, before = lang.get(expression.language).cues, sentence_before(self.text, expression, LIMIT_CUES)
        if is_limit(self.text, expression) or cues.bounding.search(before):
            return True
        days_ago = 0 if self.published is None else self.published - period.last
        if days_ago > 1 and cues.told_on.search(before):
            # "A person with knowledge of the talks told us last Friday. The market closed at 3 p.m."
            return True
        of_day = told is not None and told.period.unit == "D" and expression.start - told.until < LIMIT_CUES
        if (
            of_day
            and told is not None
            and cues.behind_another.search(self.text, told.until, expression.start)
            and not SENTENCE_END.search(self.text, told.until, expression.start)
        ):
            # "Gunfire broke out on Thursday, hours after they had announced a truce on Wednesday."
            return True
        if is_name(expression) and cues.lead.sub("", before).strip():
            # "He has lived with 9/11 ever since. In the morning he walks to work."
            return True
        return days_ago > OF_NEWS and is_closed_clause(self.text, expression)

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
        value = expression.value
        if isinstance(value, Date) and value.direction == "following":
            # "Resumed the following spring": there the story has got to.
            return False
        if isinstance(value, Date) and value.year is not None and period.first > self.story.period.last:
            # "It lasted until the fall of the city in February 1945": the story stands where it stood.
            lasting = lang.get(expression.language).cues.lasting
            said = sentence_before(self.text, expression, LIMIT_CUES)
            # "Employed from 6 February 2012 until her dismissal on 19 May 2016": there the story has got to.
            if lasting.search(said) and f"{self.story.words}" not in said:
                return True
        if period.unit not in ("Y", "DE", "CE", "S"):
            return False
        if civil(period.first)[0] == civil(self.story.period.first)[0]:
            # Where the month is known, its year adds nothing.
            return period.unit != "S" and self.story.period.unit != period.unit
        return len(sentence_before(self.text, expression, 120).strip()) > SENTENCE_OPENING

    def leads_to(self, expression: Expression) -> bool:
        """Does the year last named hold for a date of the same sentence, as in "in March 2009 he joined, in May he was
        fired"? Not one named in passing, "the bridge, which opened in 1911, was closed in May", nor a bare year that
        does not open the sentence, "they married in 1954 and divorced in May", unless it is the last."""
        last = self.reference
        if last is None or not last.names_year or not self.same_sentence(last, expression):
            return False
        cues = lang.get(expression.language).cues
        said = sentence_up_to(self.text, last.start, LIMIT_CUES)
        if self.was_in_passing(last, expression):
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
        if told is None or not self.same_sentence(told, expression) or value.direction or value.month is not None:
            return None
        fits = value.weekday is not None if told.period.unit == "W" else value.day is not None and value.weekday is None
        self.frame = told if fits and not sentence_up_to(self.text, told.start, LIMIT_CUES).strip() else None
        return self.frame

    def is_listed(self, expression: Expression) -> bool:
        """ "March 2019: the first bill is paid. 9 August: an auditor asks": the dates of a chronicle run on."""
        last = self.reference
        ends = (last.until, expression.end) if last is not None else ()
        return bool(ends) and all(self.text[end : end + 2] == ": " for end in ends)

    def same_sentence(self, spoken: Spoken, expression: Expression, place: int | None = None) -> bool:
        """Does an expression, or the quotation that it opens in at `place`, stand in the sentence of a date?"""
        end = expression.start if place is None else place
        if end - spoken.until > LONGEST_REACH:
            return False
        # With its last character: "at 8 p.m. Turnout was low".
        between = self.text[spoken.until - 1 : end]
        return not SENTENCE_END.search(between) and "\n" not in between

    def same_paragraph(self, spoken: Spoken, expression: Expression) -> bool:
        near = expression.start - spoken.until < LONGEST_PARAGRAPH
        return near and self.text.find("\n", spoken.until, expression.start) < 0

    def month_of_sentence(self, expression: Expression) -> Spoken | None:
        told = self.reference
        near = told is not None and told.period.unit == "M" and self.same_sentence(told, expression)
        return told if near else None

    def is_of_month(self, expression: Expression) -> bool:
        """Was a day or month long past told of, in the paragraph of this expression?"""
        told = self.reference
        if told is None or told.period.unit not in ("D", "M") or self.published is None:
            return False
        if told.period.unit == "M" and told.period.last < self.published and self.same_sentence(told, expression):
            # "Brought home in August, and buried on the 30th", in news of September too.
            goes_on = lang.get(expression.language).cues.goes_on.search(self.text, told.until, expression.start)
            return goes_on is not None and tense(self.text, expression) < 0
        return self.published - told.period.last > OF_NEWS and self.same_paragraph(told, expression)

    def nothing_before(self) -> str:
        if self.reference is not None:
            return f'no day was named before it, only "{self.reference.words}"'
        return f'counted from "{self.lost}", which is not dated' if self.lost else NOTHING_BEFORE


def is_name(expression: Expression) -> bool:
    """Does a day name its year without telling it: "9/11"?"""
    match expression.value:
        case Date(year=int(year), month=int(), day=int()):
            return f"{year % 100:02d}" not in expression.text
    return False


def is_adjective(text: str, expression: Expression) -> bool:
    """Does a year only say which thing is meant: "the 2009 law"?"""
    if not expression.text.isdecimal():
        return False
    cues, behind = lang.get(expression.language).cues, text[expression.end : expression.end + 2]
    noun = behind[:1] == " " and behind[1:].islower()
    return noun and cues.adjectival.search(sentence_before(text, expression, CUES_BEFORE)) is not None


def is_closed_clause(text: str, expression: Expression) -> bool:
    """Does a date stand in a relative clause that its sentence closes: "the plant, which opened in 2001, makes"?"""
    cues = lang.get(expression.language).cues
    if not cues.subordinate.search(sentence_before(text, expression, LIMIT_CUES)):
        return False
    return cues.closed.match(sentence_behind(text, expression, LIMIT_CUES)) is not None


def is_named_aside(text: str, expression: Expression) -> bool:
    return is_adjective(text, expression) or is_closed_clause(text, expression)


def names_year(value: Value) -> bool:
    """Does a date tell its year, by number or ("that year", "the autumn of that year") by what was said before?"""
    if isinstance(value, Date):
        return value.year is not None or (value.within is not None and names_year(value.within))
    return isinstance(value, Shift) and value.unit == "Y" and value.anchor in ("said", "text") and value.narrow
