"""What a year is to the text that names it: the one before, the running one, the one to come.

"In the 1988 period, the company earned less" is said in 1989, "1990 earnings estimates" in 1989 or 1990, "the 20th
anniversary of the 1986 accident" in 2006. English only: the words are those of its newspapers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.lang.common import Date, Shift, Span
from timeline.model import Expression
from timeline.published.direction import direction_of, sentence
from timeline.published.witnesses import Witness
from timeline.sentences import sentence_around

# "In the 1989 period, costs were higher than a year ago" is of 1989; "the year-ago results" are those of 1988.
_RUNNING = re.compile(
    r"\b(?:than|from|over|versus|against|below|above|compared (?:with|to))\b[^.;]{0,40}"
    r"\b(?:year[- ](?:ago|earlier|before)|last year)\b",
    re.IGNORECASE,
)
_THIS_YEAR = re.compile(r"\b(?:this year|so far)\b", re.IGNORECASE)
_NEXT_YEAR = re.compile(r"\bnext year\b", re.IGNORECASE)
# "Into 1990" looks ahead also where the verb before it does not.
_IN = re.compile(r"\b(?:in|by|during|(for|into|until|through|part of))(?: (?:all|most) of)?\s+$", re.IGNORECASE)
# So far behind the sentence, "Sometime next year" still goes on with it.
NEXT = 40
_COMPARED = re.compile(
    r"\b(?:compared? (?:with|to)|versus|vs\.?|against|over|than)\s+(?:in\s+|for\s+|during\s+)?(?:the\s+|that\s+of\s+)?"
    r"(?:(?:comparable|same|like|corresponding)\s+)?(?:periods?|quarters?|months?|weeks?)?\s*(?:in|of)?\s*$",
    re.IGNORECASE,
)
_QUARTER_OF = re.compile(r"\b\d{4} (?:\w+ )?(?:quarter|half|nine months|six months)\b", re.IGNORECASE)
_FORESEEN = (
    r"earnings|profits?|net|results?|sales|revenues?|budget|forecasts?|estimates?|projections?|income|outlook|production"
    r"|guidance|expectations|growth"
)
_FORESEEN_AFTER = re.compile(rf"\s*(?:[\w’'&-]+ ){{0,2}}(?:{_FORESEEN})\b", re.IGNORECASE)
_FORESEEN_BEFORE = re.compile(
    rf"\b(?:{_FORESEEN})\s+(?:of|for|in)\s+(?:both\s+|the\s+rest\s+of\s+)?(?:the\s+)?$", re.IGNORECASE
)
_FORECAST_AFTER = re.compile(
    r"\s*(?:[\w’'&-]+ ){0,2}(?:earnings |profit |sales )?(?:forecasts?|estimates?|projections?)\b", re.IGNORECASE
)
_FORESEEING = re.compile(r"\b(?:predict|expect|forecast|estimat|project)(?:s|es|ed|ing)?\s+$", re.IGNORECASE)
_WILL = re.compile(r"\b(?:will|would)\b", re.IGNORECASE)
_FORESEES = re.compile(
    r"\b(?:expect\w*|forecasts?|predict\w*|project(?:s|ed|ions?)|estimat\w*|trim\w*|scaled back|anticipat\w*|outlook"
    r"|likely|will|would|target\w*)\b",
    re.IGNORECASE,
)
_ORDINALS = {
    word: 10 * tens
    for tens, word in enumerate("tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth".split(), 1)
}
# "The 40th anniversary of his death on 18 September 1970", "75 years after the bank's foundation in 1934".
_COUNTED = re.compile(
    rf"\b(?:(?P<n>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINALS)}))\s+anniversary\s+of\b"
    r"(?P<what>[^.;]{0,70}?)\b(?P<y>1[5-9]\d\d|20\d\d)\b"
    r"|\b(?P<n2>\d{1,3})\s+years\s+(?:after|since|on\s+from)\b(?P<what2>[^.;]{0,50}?)\b(?P<y2>1[5-9]\d\d|20\d\d)\b",
    re.IGNORECASE,
)
_ANOTHER_YEAR = re.compile(r"\b(?:1[5-9]\d\d|20\d\d|next year|last year)\b", re.IGNORECASE)


def named_years(text: str, expressions: Sequence[Expression]) -> Iterator[Witness]:
    """The years that a text names as the base of a comparison, as running, as coming or foreseen, or counts from."""
    for expression in expressions:
        year, period = _year(expression) if expression.language == "en" else (None, False)
        if year is not None:
            kind = _part_in(text, expression, period)
            if kind:
                yield Witness(kind, f'"{expression.text}"', Date(year=year), "")
    if any(expression.language == "en" for expression in expressions):
        yield from _counted(text)


def _year(expression: Expression) -> tuple[int | None, bool]:
    """The year that an expression names without a month, and whether as a business period: "the 1988 quarter"."""
    value = expression.value
    if isinstance(value, Span):
        value = value.end if value.at else value.start
    if isinstance(value, Shift) and isinstance(value.of, Date) and value.anchor == "period":
        return value.of.year, True
    if isinstance(value, Date) and value.month is None and value.within is None and value.decade is None:
        return None if value.fiscal else value.year, bool(_QUARTER_OF.search(expression.text))
    return None, False


def _part_in(text: str, expression: Expression, period: bool) -> str:
    start, end = sentence(text, expression)
    before, after, whole = text[start : expression.start], text[expression.end : end], text[start:end]
    if period:
        return "running" if _RUNNING.search(whole) else "base"
    if _COMPARED.search(before) and _THIS_YEAR.search(before):
        return "base"
    direction = direction_of(text, expression)
    within = _IN.search(before)
    if within and (within[1] or direction != "past") and _NEXT_YEAR.search(text, start, end + NEXT):
        return "coming"
    if within and direction == "planned" and _THIS_YEAR.search(whole):
        return "coming"
    noun_after = _FORESEEN_AFTER.match(after)
    if _FORECAST_AFTER.match(after) or (noun_after and _FORESEEING.search(before)):
        return "foreseen"
    foreseen = noun_after or _FORESEEN_BEFORE.search(before)
    open_yet = direction != "past" or _WILL.search(whole)
    return "foreseen" if foreseen and open_yet and _FORESEES.search(whole) else ""


def _counted(text: str) -> Iterator[Witness]:
    for match in _COUNTED.finditer(text):
        count = int(match["n"] or match["n2"] or _ORDINALS[(match["word"] or "tenth").lower()])
        start, _ = sentence_around(text, *match.span())
        # "In 1995, on the 50th anniversary of ..." is no now, and next year's anniversary is next year's.
        if not _ANOTHER_YEAR.search(text, start, match.start()):
            words = " ".join(match[0].split())
            yield Witness("anniversary", f'"{words}"', Date(year=int(match["y"] or match["y2"]) + count), "")
