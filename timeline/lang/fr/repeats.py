"""French times that come again and again: "tous les lundis"."""

from __future__ import annotations

from timeline.lang.builders import repeated
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Repeat, Value, amount


def weekday_range(match: Match) -> list[tuple[int, int, Value]] | None:
    """ "du lundi au vendredi": every week."""
    if match.before() != "du":
        return None
    ends = (("first", match["first"]), ("last", match["last"]))
    return [(*match.span(name), Repeat(f"XXXX-WXX-{number}", "EVERY")) for name, number in ends]


def per_unit(match: Match) -> Value:
    """ "par [an]": how often."""
    match.start = match.span("unit")[0]
    return Repeat(amount(1, match["unit"]))


def daily(match: Match) -> Value | None:
    """ "le lot quotidien"; "le quotidien" is a newspaper."""
    nouns = ("le", "un", "du", "au", "ce", "les", "des", "grand", "presse", "son", "leur", "notre", "premier")
    if match.words() == "quotidiens" or match.before() in nouns:
        return None
    return Repeat(match["value"])


# "l'hebdomadaire", "un mensuel" are papers.
NOUN_BEFORE = frozenset("' ’ un le du au ce cet les des deux son leur notre".split())


RULES = [
    Rule("set", "each:EACH (weekday:WEEKDAY_NAME | unit:ANY_UNIT | daytime:DAYTIME | month:MONTH_NAME | season:SEASON)", repeated),
    Rule("set-all", "(tous les | toutes les) (count:NUMBER? unit:PLURAL_UNIT | weekday:WEEKDAYS)", repeated),
    Rule("set-all-daytimes", "(tous les | toutes les) daytime:TIMES_OF_DAY", repeated),
    Rule("set-all-year", "toute l APOS année", lambda m: Repeat("P1D")),
    Rule("set-weekdays", "les? (ORDINAL (et ORDINAL)?)? weekday:WEEKDAYS", repeated),
    Rule("set-week", "first:WEEKDAY_NAME au last:WEEKDAY_NAME", weekday_range),
    Rule("set-nth-weekday", "le ORDINAL weekday:WEEKDAY_NAME (du mois | de chaque mois)", repeated),
    Rule("set-word", "value:REPEATING", lambda m: None if m.before() in NOUN_BEFORE else Repeat(m["value"])),
    Rule("set-daily", "value:DAILY", daily),
    Rule("set-per", "par unit:ANY_UNIT", per_unit),
]  # fmt: skip
