"""Spanish quarters, thirds and halves of a year."""

from __future__ import annotations

from timeline.lang.rule import Match, Rule
from timeline.lang.values import Date, Duration, Shift, Span, Value, amount


def nth_part(match: Match) -> Value | None:
    """ "el primer trimestre", "el segundo semestre de este año": the unit says what is counted. "El primer minuto"
    is how long."""
    unit, number = match["unit"], int(match["nth"] or 0)
    inner = match.value("inner") if "inner" in match else Shift("Y", 0) if match.words().endswith(" del año") else None
    if unit == "Q":
        number = number or 4
        return Date(quarter=number, year=match["year"], within=inner) if number <= 4 else None
    if unit == "H":
        number = number or 2
        return Date(half=number, year=match["year"], within=inner) if number <= 2 else None
    if inner is not None or "year" in match or match.words().endswith(" del año"):
        return None
    if match.before() in ("a", "de") and match.words() in ("primera hora", "última hora"):
        # "noticias de última hora"; "a primera hora" is when.
        return None
    if match.before() == "por":
        # "por tercer mes consecutivo"
        return None
    times, unit = (int(unit[0]), unit[1:]) if unit[0].isdigit() else (1, unit)
    return Duration(amount(times, unit))


def nth_months(match: Match) -> Value | None:
    """ "el primer cuatrimestre de 2013": a third of the year, as one span."""
    months, nth, year = {"cuatrimestre": 4, "bimestre": 2}[match.words("unit")], int(match["nth"]), match["year"]
    if nth * months > 12:
        return None
    return Span(Date(year=year, month=months * (nth - 1) + 1), Date(year=year, month=months * nth), 0)


RULES = [
    Rule("nth-part", "(el | la | del | al | un | una | su)? (nth:ORDINAL | RECENT) unit:ANY_UNIT ((de | del) (año)? year:YEAR | del año)?", nth_part),
    Rule("half-of-year", "la nth:ORDINAL mitad (de | del) (año)? year:YEAR", lambda m: Date(half=int(m["nth"]), year=m["year"]) if m["nth"] <= 2 else None),
    Rule("nth-months", "(el | del | al)? nth:ORDINAL unit:(cuatrimestre | bimestre) (de | del) (año)? year:YEAR", nth_months),
    Rule("nth-part-of-year", "(el | del | al)? (nth:ORDINAL | RECENT) unit:UNIT ((de | del) inner:TURNED_YEAR | inner:OF_SAME_YEAR)", nth_part),
]  # fmt: skip
