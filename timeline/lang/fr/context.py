"""What the words around a French date say of it: a name of a person or a street."""

from __future__ import annotations

from timeline.lang.rule import Match

STREETS = frozenset("rue place avenue boulevard quai pont square allée cours lycée collège stade".split())


def in_street(match: Match) -> bool:
    """ "place du 8 mai 1945", "rue du 4-Septembre", "place du Onze-Novembre": are the words a name?

    "Sur la place du marché en 1945" tells of a year, "au cours du mois de mars" of a month.
    """
    tables, count = match.scan.language.tables, 1
    while (word := match.before(count)).isdecimal() or any(word in tables[kind] for kind in OF_A_DAY) or word == "-":
        count += 1
    street = match.before(count + 1)
    return word == "du" and street in STREETS and (street, match.before(count + 2)) != ("cours", "au")


OF_A_DAY = ("MONTH_NAME", "ONES", "TEENS")


TITLES = frozenset("m mm mme mmes mlle mr dr me madame monsieur maître".split())
