"""What is known at an expression of an article that is read: the article, its day, and what it has told before."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Literal

from timeline import when as calendar
from timeline.lang.values import Date, Value
from timeline.model import Expression
from timeline.resolve.answers import Anchor, Answer, Spoken
from timeline.resolve.told import Told

Style = Literal["", "news", "narrative"]


class Reading(ABC):
    """An article that is read with one published day, or none."""

    def __init__(self, text: str, published: int | None, label: str, style: Style) -> None:
        self.text = text
        self.published = published
        self.label = label
        self.style = style
        self.told = Told(text, published)
        # The next two expressions: one may date the event, or the saying, that hangs on it.
        self.following: Sequence[Expression] = ()
        # The quotation that was read last, by its two ends, and the day it was said.
        self.quoted: tuple[tuple[int, int], Spoken | None] | None = None
        # Month and day of all days that the article names.
        self.named: set[tuple[int | None, int | None]] = set()
        # The days that the article has named with their years, by month and day.
        self.in_full: dict[tuple[int, int], Spoken] = {}
        # Where the heads stand of a list whose years are not told.
        self.yearless: frozenset[int] = frozenset()
        # The range that was read last, by its two ends: its second mention asks for the same answers.
        self.range: tuple[tuple[Value, Value], tuple[Answer, Answer]] | None = None
        # A headline told twice ("..., a decade later") counts twice from the same date.
        self.counted_from: tuple[str, Spoken] | None = None

    @abstractmethod
    def answer(self, expression: Expression, value: Value) -> Answer:
        """What a value means where an expression stands: its own, or one that it is counted from."""

    def beside(self, expression: Expression, value: Date, spoken: Spoken) -> Answer:
        """A date read from another one, as if that had just been mentioned."""
        saved = self.told.reference, self.told.story
        self.told.reference = self.told.story = spoken
        answer = self.answer(expression, value)
        self.told.reference, self.told.story = saved
        return answer

    def of_publication(self) -> Anchor | None:
        if self.published is None:
            return None
        return Anchor(self.published, calendar.day(self.published), "published", self.label)

    def of_text(self, spoken: Spoken | None) -> Anchor | None:
        """A date mentioned before; where none was, the article's own."""
        return self.of_publication() if spoken is None else self.of_spoken(spoken)

    def of_spoken(self, spoken: Spoken) -> Anchor:
        when = spoken.period.when
        return Anchor(spoken.period.first, when, "text", spoken.words, when, spoken.clock)
