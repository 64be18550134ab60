"""The day on which happens what a piece of news tells: there a clock time belongs whose day stands elsewhere."""

from __future__ import annotations

import re

from timeline import lang
from timeline.lang.values import Date, Shift
from timeline.model import Expression
from timeline.periods import Period
from timeline.resolve.answers import Spoken
from timeline.resolve.around import (
    LIMIT_CUES,
    SENTENCE_END,
    is_limit,
    quotation,
    same_paragraph,
    same_sentence,
    sentence_before,
    sentence_up_to,
)
from timeline.resolve.asides import is_closed_clause, is_name
from timeline.resolve.tense import is_told, tense

# Days since which no clock time tells of a day, unless its sentence tells what was.
LONG_AGO = 366
# Characters within which a story of a day may go on in another paragraph.
TOLD_ON = 600
# Days of news: within them "the 28th" is seen from the day of writing, and not from what was told before.
OF_NEWS = 31


class Scenes:
    """The days on which an article has told something to happen, up to where it is read."""

    def __init__(self, text: str, published: int | None) -> None:
        self.text = text
        self.published = published
        # The last such day. One that a quotation tells, up to where it closes, holds for that quotation alone.
        self.last: Spoken | None = None
        self.quoted: tuple[Spoken, int] | None = None
        # The day that heads what follows, on a line of its own: that of a page which is written while things happen.
        self.headed: Spoken | None = None

    def remember(self, expression: Expression, spoken: Spoken, before: Spoken | None) -> None:
        """A day, and the date that was told `before` it."""
        if is_heading(self.text, expression):
            self.headed = self.last = spoken
            return
        if self.is_background(expression, spoken.period, before):
            return
        quoted = quotation(self.text, expression.start)
        if quoted is None:
            self.last, self.quoted = spoken, None
        else:
            self.quoted = spoken, quoted[1]

    def forget(self) -> None:
        self.last = self.quoted = self.headed = None

    def at(self, expression: Expression) -> Spoken | None:
        """The day on which happens what a sentence tells."""
        if self.quoted is not None and expression.start < self.quoted[1]:
            return self.quoted[0]
        return self.last

    def of(self, expression: Expression, last: Spoken) -> Spoken | None:
        """The day that a clock time of a piece of news goes with: the last on which something happened; else the one
        that heads the page, and None for the article's own."""
        cues = lang.get(expression.language).cues
        if (
            last.period.unit == "D"
            and same_sentence(self.text, last, expression.start)
            and not self.is_left(expression, last)
        ):
            bounds = cues.bounding.search(sentence_up_to(self.text, last.start, LIMIT_CUES))
            if not bounds or cues.when_then.match(self.text, last.until):
                # "By Friday, at noon at the latest"; "since Monday, when it gave way at noon"
                return last
        scene = self.at(expression)
        if scene is last and self.is_left(expression, last):
            return self.headed
        if scene is None or scene == self.headed or self.published is None:
            return scene
        if self.is_past(scene, last):
            # "The first died on Christmas Day 1945. [...] It was taped in February 1973, at two in the morning."
            return last if same_paragraph(self.text, last, expression.start) else self.headed
        if scene.period.first > self.published:
            # "The trial begins on Monday. He left court at 3 p.m."
            goes_with = tense(self.text, expression) > 0 or not is_told(self.text, expression)
            return scene if goes_with else self.headed
        if scene.period.last == self.published:
            return scene
        away = expression.start - scene.until > TOLD_ON and not same_paragraph(self.text, scene, expression.start)
        if away or tense(self.text, expression) > 0:
            # "It broke down on Sunday. The airport is due to reopen at 7 p.m."
            return self.headed
        if cues.up_to_now.search(sentence_before(self.text, expression, LIMIT_CUES)):
            # "They tied it down last night. The boat has been out since half past five."
            return self.headed
        # "King John met the barons on 15 June 1215. At noon the hall opens to visitors."
        far = self.published - scene.period.last > LONG_AGO
        return self.headed if far and not is_told(self.text, expression) else scene

    def is_past(self, scene: Spoken, last: Spoken) -> bool:
        """Has the text left a day long past behind, for a later date?"""
        if self.published is None or self.published - scene.period.last <= LONG_AGO or last.adjective:
            return False
        return last.period.first > scene.period.last and not same_paragraph(self.text, scene, last.until)

    def is_left(self, expression: Expression, last: Spoken) -> bool:
        """Has its sentence left a day that it only named in passing? "Hampered by the storm of 16 October, the index
        was lower at 10 a.m."; "Cole, who joined on New Year's Day, scored four minutes later"."""
        if self.published is None or self.published - last.period.last <= 1:
            return False
        cues, said = lang.get(expression.language).cues, sentence_up_to(self.text, last.start, LIMIT_CUES)
        comma = re.search(r",\s", self.text[last.until : expression.start])
        if comma is None:
            return False
        return cues.subordinate.search(said) is not None or cues.of_event.search(said) is not None

    def is_background(self, expression: Expression, period: Period, before: Spoken | None) -> bool:
        """A day to which no clock time of another sentence belongs: one that bounds something ("by Friday", "the fiscal
        year began on 1 April"), or that a clause in passing names ("the plant, which opened on 2 April 2001, ...")."""
        cues, said = lang.get(expression.language).cues, sentence_before(self.text, expression, LIMIT_CUES)
        value = expression.value
        # "The talks ran until 10pm on Thursday. They started at 9am"; no "four ships had docked by Thursday evening".
        lasted = isinstance(value, Date) and value.clock[1:2].isdigit() and is_told(self.text, expression)
        if (is_limit(self.text, expression) and not lasted) or cues.bounding.search(said):
            return True
        if isinstance(value, Shift) and value.unit == "Y" and value.same:
            # "Below the high of a year ago tomorrow. The cut was announced at 7 a.m."
            return True
        days_ago = 0 if self.published is None else self.published - period.last
        if days_ago > 1 and cues.closed.match(self.text, expression.end) and cues.of_event.search(said):
            # "Hampered by the storm of 16 October, the index fell. At 10 a.m. it was lower still."
            return True
        if days_ago > 1 and cues.told_on.search(said):
            # "A person with knowledge of the talks told us last Friday. The market closed at 3 p.m."
            return True
        of_day = before is not None and before.period.unit == "D" and expression.start - before.until < LIMIT_CUES
        if (
            of_day
            and before is not None
            and cues.behind_another.search(self.text, before.until, expression.start)
            and not SENTENCE_END.search(self.text, before.until, expression.start)
        ):
            # "Gunfire broke out on Thursday, hours after they had announced a truce on Wednesday."
            return True
        if is_name(expression) and cues.lead.sub("", said).strip():
            # "He has lived with 9/11 ever since. In the morning he walks to work."
            return True
        return days_ago > OF_NEWS and is_closed_clause(self.text, expression)


def is_heading(text: str, expression: Expression) -> bool:
    """Does a day of the calendar stand on a line of its own?"""
    if not isinstance(expression.value, Date) or expression.value.day is None or expression.value.clock:
        return False
    start = text.rfind("\n", 0, expression.start) + 1
    end = text.find("\n", expression.end)
    return end >= 0 and text[start:end].strip(" \t:.") == expression.text
