"""Dates counted from another: so many units ago, later, before what happened."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.lengths import ageless_duration
from timeline.lang.builders.parts import counted_units, moded
from timeline.lang.rule import Match
from timeline.lang.values import Anchor, Direction, Duration, Shift, Unit, Value, amount

COUNTS: dict[Direction, tuple[int, Anchor]] = {
    "last": (-1, "published"),
    "past": (-1, "published"),
    "this": (0, "published"),
    "next": (1, "published"),
    "coming": (1, "published"),
    "previous": (-1, "text"),
    "that": (0, "said"),
    "following": (1, "text"),
}


def shift_by_turn(match: Match) -> Value | None:
    """ "last year", "this week", "the following month": `turn` and `unit`."""
    unit, turn = match["unit"], match["turn"]
    if unit[0].isdigit():
        # "The past fortnight"
        return Duration(amount(1, unit))
    count, anchor = COUNTS[turn]
    return moded(Shift(unit, count, anchor), match)


def counted_shift(match: Match, sign: int, anchor: Anchor) -> Shift:
    """ "two years ago", "a few days later": `count`, `vague` or `one`, and `unit`."""
    count, unit, low, high = counted_units(match)
    mod = match["mod"] or match["behind"] or ("APPROX" if "orso" in match or match["vague"] == (2, 2) else "")
    # "2,500 years ago" names no year.
    round_number = unit == "Y" and count is not None and count >= 100 and count % 10 == 0
    return Shift(
        unit,  # type: ignore[arg-type]
        None if count is None else sign * count,
        anchor,
        low=low,
        high=high,
        sign=sign,
        narrow=False,
        mod=mod,
        approximate=bool(mod) or round_number,
    )


def from_event(match: Match, sign: int, unit: Unit | None = None) -> Shift:
    """ "[zwei Tage] nach der Wahl", "[el día] antes de las elecciones": counted from an event that the sentence may
    date; `side`, and what stands behind it, is no part of the expression."""
    match.end = match.span("side")[0] - 1
    return Shift(unit, sign, "event") if unit else counted_shift(match, sign, "event")


def counted_length(match: Match, sign: int, anchor: Anchor) -> Value:
    """ "vor [zwei Jahren]": the words are a `length`, and it ends (or begins) at the anchor."""
    match.start, match.end = match.span("length")
    return dataclasses.replace(counted_shift(match, sign, anchor), length=True)


# So far, in characters, stands the verb that tells whether "in zwei Wochen" is when or how long.
VERB_NEAR = 40


def in_time(match: Match) -> Value | None:
    """ "in zwei Wochen beginnt", "en tres meses habrá": from now on, where the words around speak of what is to come;
    "in zwei Wochen kamen 400 Anträge", "en tres meses cayó" tell how long."""
    cues, text = match.scan.language.cues, match.scan.text
    here = text[max(0, match.start - VERB_NEAR) : match.start] + " | " + text[match.end : match.end + VERB_NEAR]
    to_come, gone = cues.future.search(here), cues.past.search(here)
    if not to_come or (gone and gone.start() < to_come.start()):
        match.start = match.span("length")[0]
        return ageless_duration(match)
    return counted_length(match, 1, "published")


def counted_between(match: Match, sign: int = -1, anchor: Anchor = "published", length: bool = False) -> Value | None:
    """ "20 to 40 years ago", "hace 10 o 15 años", "vor zwei bis drei Jahren": one date, somewhere between the two."""
    if match["first"] >= match["count"]:
        return None
    low, high = int(match["first"]), int(match["count"])
    return Shift(match["unit"], None, anchor, low=low, high=high, sign=sign, narrow=False, length=length)
