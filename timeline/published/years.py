"""What a year is to the text that names it: the one before, the running one, the one to come.

"In the 1988 period, the company earned less" is said in 1989, "1990 earnings estimates" in 1989 or 1990, "the 20th
anniversary of the 1986 accident" in 2006. A language brings the words for it (`Years`); so far English does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline import lang
from timeline.lang.cues import Years
from timeline.lang.values import Date, Shift, Span
from timeline.model import Expression
from timeline.published.direction import direction_of, sentence
from timeline.published.witnesses import Witness
from timeline.sentences import sentence_around

# So far behind the sentence, "Sometime next year" still goes on with it.
NEXT = 40


def named_years(text: str, expressions: Sequence[Expression]) -> Iterator[Witness]:
    """The years that a text names as the base of a comparison, as running, as coming or foreseen, or counts from."""
    languages = dict.fromkeys(expression.language for expression in expressions)
    words = {language: years for language in languages if (years := lang.get(language).years)}
    for expression in expressions:
        years = words.get(expression.language)
        year, period = _year(expression, years) if years else (None, False)
        if years and year is not None:
            kind = _part_in(text, expression, period, years)
            if kind:
                yield Witness(kind, f'"{expression.text}"', Date(year=year), "")
    for language, years in words.items():
        yield from _counted(text, language, years)


def _year(expression: Expression, years: Years) -> tuple[int | None, bool]:
    """The year that an expression names without a month, and whether as a business period: "the 1988 quarter"."""
    value = expression.value
    if isinstance(value, Span):
        value = value.end if value.at else value.start
    if isinstance(value, Shift) and isinstance(value.of, Date) and value.anchor == "period":
        return value.of.year, True
    if isinstance(value, Date) and value.month is None and value.within is None and value.decade is None:
        return None if value.fiscal else value.year, bool(years.part.search(expression.text))
    return None, False


def _part_in(text: str, expression: Expression, period: bool, years: Years) -> str:
    start, end = sentence(text, expression)
    before, after, whole = text[start : expression.start], text[expression.end : end], text[start:end]
    if period:
        return "running" if years.year_before.search(whole) else "base"
    if years.compared.search(before) and years.this_year.search(before):
        return "base"
    direction = direction_of(text, expression)
    within = years.within.search(before)
    if within and (within[1] or direction != "past") and years.next_year.search(text, start, end + NEXT):
        return "coming"
    if within and direction == "planned" and years.this_year.search(whole):
        return "coming"
    noun_after = years.foreseen_after.match(after)
    if years.forecast.match(after) or (noun_after and years.foreseeing.search(before)):
        return "foreseen"
    foreseen = noun_after or years.foreseen_before.search(before)
    open_yet = direction != "past" or years.will.search(whole)
    return "foreseen" if foreseen and open_yet and years.foresees.search(whole) else ""


def _counted(text: str, language: str, years: Years) -> Iterator[Witness]:
    for match in years.counted.finditer(text):
        number, ordinal = match["count"] or match["count_2"], (match["ordinal"] or "").lower()
        count = int(number) if number else years.ordinals[ordinal]
        start, _ = sentence_around(text, *match.span(), language)
        # "In 1995, on the 50th anniversary of ..." is no now, and next year's anniversary is next year's.
        if not years.another.search(text, start, match.start()):
            words = " ".join(match[0].split())
            yield Witness("anniversary", f'"{words}"', Date(year=int(match["year"] or match["year_2"]) + count), "")
