"""Figures for a period, and those that they are compared with: "the quarter", "the year-ago quarter"."""

from __future__ import annotations

from dataclasses import replace

from timeline import lang
from timeline import when as calendar
from timeline.lang.values import Date, Shift
from timeline.model import Expression
from timeline.periods import add_months, containing, year_value
from timeline.resolve.answers import NOT_PUBLISHED, Anchor, Answer
from timeline.resolve.counting import named_like, unknown
from timeline.resolve.reading import Reading
from timeline.resolve.tense import tense
from timeline.when import civil, day_number

QUARTERS, QUARTER, HALF_YEAR = 4, 3, 6


def fiscal_quarter(reading: Reading, expression: Expression, value: Date, published: int) -> Answer:
    """ "A fiscal fourth-quarter loss": the company's count, of the year of writing; what figures are for, the three
    months that are over, roughly, and of what is to come nobody tells which months."""
    assert value.quarter is not None
    year, month, _ = civil(published)
    if tense(reading.text, expression) > 0:
        year += value.quarter == 1 and month > HALF_YEAR
        return Answer(f"{year_value(year)}-Q{value.quarter}", reason="which months a company calls so is not said")
    year -= value.quarter == QUARTERS and month <= QUARTER
    over = containing("Q", add_months(published, -QUARTER))
    when = calendar.qualified(over.when, approximate=True)
    named = replace(over, value=f"{year_value(year)}-Q{value.quarter}", when=when)
    return Answer(named.value, when, anchor=reading.of_publication(), period=named)


def reported(reading: Reading, expression: Expression, value: Shift) -> Answer:
    """ "the quarter", "the year-ago quarter": counted from the period that figures were last given for."""
    assert value.count is not None
    period = reading.told.period
    of = reading.answer(expression, value.of) if value.of is not None else None
    if period is None and of is not None:
        return of
    if period is None:
        if reading.published is None:
            return Answer(unknown(value), reason=NOT_PUBLISHED)
        # Figures that an article calls the quarter's, with no quarter named, are those of the last that is over.
        period = containing("Q", add_months(reading.published, -3))
        anchor = Anchor(period.first, period.when, "published", reading.label)
    else:
        anchor = Anchor(period.first, period.when, "period", period.value)
    years = (
        of.period.first if of is not None and of.period is not None else add_months(period.first, 12 * int(value.count))
    )
    first = day_number(civil(years)[0], civil(period.first)[1], 1)
    there = containing(period.unit, first)
    # A comparison does not move the story: no `period`, so that nothing is counted from it.
    return Answer(named_like(period, there), there.when, anchor=anchor)


def is_year_ago(value: Shift) -> bool:
    """ "A year ago", "a year earlier"."""
    return value.unit == "Y" and value.count == -1 and not value.narrow and not value.mod and value.of is None


def is_comparison(reading: Reading, value: Shift) -> bool:
    """ "A year ago", among figures for a quarter, is that quarter a year ago."""
    return is_year_ago(value) and reading.told.period is not None


def month_compared(reading: Reading, expression: Expression, value: Shift) -> Date | None:
    """ "Exports fell in February from a year earlier": from that February."""
    month = reading.told.month_of_sentence(expression) if is_year_ago(value) else None
    if month is None:
        return None
    compared = lang.get(expression.language).cues.behind_another
    if not compared.search(reading.text, month.until, expression.start):
        return None
    year, number, _ = civil(month.period.first)
    return Date(year=year, month=number)
