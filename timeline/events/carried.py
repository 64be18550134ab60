"""Dates that a sentence takes from what was told before: "at the time", "since then", "a few months after the raids".

No calendar word stands there for the finder, and none is guessed here: "at the time" is that of the sentence right
before, and what something came after must have been told, under the same name, with a date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline import when as calendar
from timeline.events import words
from timeline.lang.common import Shift
from timeline.model import Claim, Expression, Mention
from timeline.periods import containing, moved
from timeline.when import Unit, When

# It opens the sentence or ends it; "its head at the time, Ann Gray," was head then, and did what he did later.
_AT_THE_TIME = re.compile(r"\bat th(?:e|at) time\b(?! (?:of|when|that)\b)", re.IGNORECASE)
AT_THE_TIME = "at-the-time"
# "They have sold it since then" says no more of when than "they have sold it".
_SINCE_THEN = re.compile(r"(?:Ever )?[Ss]ince then\b")
SINCE_THEN = "since-then"
_REPORTING = re.compile(
    r"\b(?:reports?|accounts?|officials?|police|media|newspapers?|observers|prosecutors|witnesses|(?:said|say|denounced|"
    r"reported|noted|wrote|warned|announced|declared|told \w+))\s+$",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\s*[.;!”\"’)]*\s*(?:$|[.!]|[”\"])")
_AFTER = re.compile(
    r"\s*(?:after|before|following|prior to)\s+(?:the|his|her|its|their|this|that)\s+([^.,;:–—“”\"()]+)", re.IGNORECASE
)
_BEGINNING = frozenset("began begin started start".split())
# Letters that two forms of a word must share ("raids", "raided"), and those by which they may differ.
_SHARED, _ENDINGS = 4, 3


def at_the_time(text: str, start: int, end: int, told: Sequence[Claim]) -> Mention | None:
    """The mention that "at the time" makes in the sentence `text[start:end]`; `told` is what the one before told."""
    match = _AT_THE_TIME.search(text, start, end)
    dated = [claim for claim in told if claim.mention.when is not None]
    if match is None or not dated:
        return None
    opens = not text[start : match.start()].strip()
    ends = _ENDING.match(text, match.end(), end) is not None
    if not (opens or ends or _REPORTING.search(text, start, match.start())):
        return None
    before = dated[-1].mention
    assert before.when is not None
    # A day or a month is the time about then, a year is wide enough as it is.
    narrow = before.when.unit >= Unit.MONTH and not before.when.is_interval
    date = calendar.qualified(before.when, approximate=True) if narrow else before.when
    expression = Expression(*match.span(), match.group(), AT_THE_TIME, "DATE", before.expression.language)
    basis = f'"{match.group()}", after "{before.text}" ({before.when})'
    return Mention(expression, before.timex3, date, basis, anchor=before.when, inferred=before.inferred)


def since_then(text: str, start: int, end: int, told: Sequence[Claim]) -> Mention | None:
    """The mention that "Since then" makes at a sentence's beginning: from what the one before told of, and on."""
    match = _SINCE_THEN.match(text, start, end)
    dated = [claim for claim in told if claim.mention.when is not None and not claim.planned]
    if match is None or not dated:
        return None
    before = dated[-1].mention
    assert before.when is not None
    expression = Expression(*match.span(), match.group(), SINCE_THEN, "DATE", before.expression.language)
    basis = f'"{match.group()}", after "{before.text}" ({before.when})'
    date = calendar.interval(before.when, None)
    return Mention(expression, before.timex3, date, basis, anchor=before.when, inferred=before.inferred)


def after_what_was_told(text: str, mention: Mention, told: Sequence[Claim]) -> Mention | None:
    """ "A few months after the raids", where the article told of a raid, and when; None where it did not."""
    shift = mention.expression.value
    named = _AFTER.match(text, mention.end)
    if not isinstance(shift, Shift) or shift.anchor != "event" or mention.when is not None or named is None:
        return None
    phrase = named[1].split()
    of = _told_of(phrase, told)
    dates = [claim.mention.when for claim in of if claim.mention.when is not None]
    if not dates:
        return None
    if _BEGINNING & set(phrase):
        anchor = min(dates, key=When.sort_key)
    elif phrase[0].endswith("s"):
        anchor = _all(dates)
    else:
        anchor = dates[-1]
    date = _counted(shift, anchor)
    if date is None:
        return None
    basis = f'"{" ".join(mention.text.split())}", counted from "{of[0].mention.text}" ({anchor})'
    inferred = any(claim.mention.inferred for claim in of)
    return replace(mention, when=date, basis=basis, reason="", anchor=anchor, inferred=inferred)


def _told_of(phrase: Sequence[str], told: Sequence[Claim]) -> list[Claim]:
    """The claims that tell of what the phrase names first: "the raids and searches began" of raids."""
    name = next((word.lower() for word in phrase if len(word) >= _SHARED and word.isalpha()), "")
    if not name or name in words.IRREGULAR_PAST:
        return []
    return [
        claim
        for claim in told
        if claim.mention.when is not None
        and any(_akin(name, word) for word in re.findall(r"[a-z]+", claim.headline.lower()))
    ]


def _akin(one: str, other: str) -> bool:
    """Two forms of one word, as far as their beginnings tell."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= _SHARED and max(len(one), len(other)) - shared <= _ENDINGS


def _all(dates: Sequence[When]) -> When:
    """From the first of them to the last."""
    first, last = min(dates, key=lambda when: when.bounds()[0]), max(dates, key=lambda when: when.bounds()[1])
    return first if first == last else calendar.interval(first, last)


def _counted(shift: Shift, anchor: When) -> When | None:
    low = shift.low if shift.count is None else abs(shift.count)
    high = shift.high if shift.count is None else abs(shift.count)
    if low is None or high is None or anchor.earliest is None or anchor.latest is None or shift.unit[0] == "T":
        return None
    if low != int(low):
        return None
    counts = sorted((shift.sign * int(low), shift.sign * int(high)))
    first = containing(shift.unit, moved(shift.unit, anchor.earliest, counts[0]))
    last = containing(shift.unit, moved(shift.unit, anchor.latest, counts[1]))
    if first == last:
        return first.when
    return (
        calendar.of_days(first.first, last.last)
        if shift.unit in ("W", "WE")
        else calendar.interval(first.when, last.when)
    )
