"""Lengths of time."""

from __future__ import annotations

import dataclasses

from timeline.lang.builders.parts import counted_units
from timeline.lang.readers import read_part
from timeline.lang.rule import Match
from timeline.lang.values import Date, Duration, Shift, Value, amount


def duration(match: Match) -> Value | None:
    """ "two years", "a few days", "weeks": `count`, `vague` or `one`, and `unit`; None for an age ("37 years old")."""
    count, unit, _, _ = counted_units(match)
    after = match.after().lower()
    tables = match.scan.language.tables
    if after in tables["AGE"] or (after == "-" and match.after(2).lower() in tables["AGE"]):
        return None
    if unit == "Q" and ("-" in match.words() or (count and count <= 4 and after in tables["FRACTION_OF"])):
        return None
    mod = match["mod"] or match["behind"] or ("APPROX" if "orso" in match or match["vague"] == (2, 2) else "")
    return Duration(amount(count, unit), mod)


def duration_range(match: Match) -> list[tuple[int, int, Value]]:
    """ "sechs bis acht Monate", "8 à 24 mois": the count `first` has the unit of the other."""
    count, unit, _, _ = counted_units(match)
    first = Duration(amount(match["first"], unit))
    return [(*match.span("first"), first), (match.span("count")[0], match.end, Duration(amount(count, unit)))]


def two_lengths(match: Match) -> Value:
    """ "dos años y tres meses", "2 Stunden 15 Minuten": `first` of `unit`, and `count` of `smaller`."""
    larger, smaller = amount(match["first"], match["unit"]), amount(match["count"], match["smaller"])
    joined = smaller.removeprefix("PT") if larger.startswith("PT") else smaller.removeprefix("P")
    return Duration(larger + joined)


def duration_part(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "the first three months of 2013": a length, whose place in the year is known; `end` is "first" or what the
    language's PART_WORD has as the START."""
    length, inner = duration(match), match.value("inner")
    if not isinstance(length, Duration) or not isinstance(inner, Date | Shift) or match["unit"] not in ("D", "W", "M"):
        return None
    first = match.words("end") == "first" or read_part([match.words("end")], match.scan.language) == "START"
    part = dataclasses.replace(length, count=int(match["count"]) * (1 if first else -1), unit=match["unit"], of=inner)
    return [(match.start, match.span("unit")[1], part), (*match.span("inner"), inner)]


def duration_word(match: Match) -> Value:
    """ "jahrelang", "einwöchigen", "quinquennat": `length` says how long."""
    return Duration(match["length"])


def ageless_duration(match: Match) -> Value | None:
    """A duration, unless the words before it make it an age: "mit 26 Jahren", "im Alter von zwölf Jahren"."""
    table, before = match.scan.language.tables["AGE_BEFORE"], match.before()
    aged = before in table or f"{match.before(2)} {before}" in table
    return None if aged and match["unit"] in ("Y", "M") else duration(match)
