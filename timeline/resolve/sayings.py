"""The day on which a quotation was said: of its "today", "tomorrow" and "yesterday"."""

from __future__ import annotations

from timeline import lang
from timeline.lang.values import Shift
from timeline.model import Expression
from timeline.resolve.answers import Spoken
from timeline.resolve.around import LIMIT_CUES, SENTENCE_END, quotation, same_sentence, sentence_up_to
from timeline.resolve.reading import Reading


def said_on(reading: Reading, expression: Expression, value: Shift) -> Spoken | None:
    """ "Speaking on Sunday, she said: 'We leave tomorrow'", "'We leave tomorrow,' she said on Sunday": when a
    quotation was said, where its sentence tells."""
    if value.unit != "D" or not value.narrow or value.count is None or abs(value.count) > 1:
        return None
    bounds = quotation(reading.text, expression.start)
    if bounds is None:
        return None
    if reading.quoted is None or reading.quoted[0] != bounds:
        said = said_before(reading, expression, bounds[0]) or said_behind(reading, expression, bounds[1])
        if said is not None and reading.published is not None and said.period.first > reading.published:
            said = None
        reading.quoted = bounds, said
    return reading.quoted[1]


def said_before(reading: Reading, expression: Expression, opening: int) -> Spoken | None:
    """ "Speaking on Sunday, she said: ..." """
    said, cues = reading.told.mentioned, lang.get(expression.language).cues
    if said is None or said.until > opening or not same_sentence(reading.text, said, opening):
        return None
    before = sentence_up_to(reading.text, said.start, LIMIT_CUES)
    fronted = not cues.lead.sub("", before).strip()
    tells = cues.saying.search(before) or (fronted and cues.says.search(reading.text, said.until, opening))
    return said if tells else None


def said_behind(reading: Reading, expression: Expression, closing: int) -> Spoken | None:
    """ "...," she said on Sunday."""
    for other in reading.following:
        if other.start <= closing or other.start - closing > LIMIT_CUES:
            continue
        between = reading.text[closing + 1 : other.start + 1]
        saying = lang.get(expression.language).cues.saying
        if SENTENCE_END.search(between) or not saying.search(between[:-1]):
            break
        there = reading.answer(other, other.value)
        return Spoken(there.period, other.text) if there.period is not None else None
    return None
