"""French lengths of time."""

from __future__ import annotations

from typing import Any

from timeline.lang.builders import duration, duration_part, duration_range, duration_word
from timeline.lang.fr.words import LENGTH
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Duration, Value, amount

SECOND_ENDS = frozenset("de d plus avant après pour et ou à au a est suffit par".split())


def length(match: Match) -> Value | None:
    """How long; "87 ans", "un homme de 38 ans", "à 17 ans", "les 6-16 ans" are ages."""
    if match.words() == "une seconde" and match.after().isalpha() and match.after().lower() not in SECOND_ENDS:
        # "une seconde chance"
        return None
    if match.written("unit").istitle():
        # "les 24 Heures du Mans"
        return None
    if match.words() == "un jour" and match.before() not in ("pendant", "durant", "en", "depuis", "après", "de"):
        return None
    return None if match["unit"] == "Y" and is_age(match) else duration(match)


SINCE = frozenset("depuis pendant durant dans voilà voici".split())


def is_age(match: Match) -> bool:
    """Are so many years how old somebody is?"""
    tables, before, further, third = match.scan.language.tables, match.before(), match.before(2), match.before(3)
    after, nouns = match.after().lower(), match.scan.language.tables["LENGTH_NOUN"]
    if after in ("de", "d", "après", "plus", "avant", "auparavant", "durant"):
        # "vingt ans après", "cinq ans de prison"
        return False
    if before in tables["AGE_BEFORE"] or before in ("ses", "mes", "leurs", "vos"):
        # "elle a 87 ans", "ses 20 ans"
        return True
    if before in SINCE:
        # "les secours depuis une dizaine d'années"
        return False
    if before in (",", "(") and after in (",", ")", "."):
        # "Jean Dupont, 43 ans,"
        return True
    if before in ("-", "les", "des", "aux") or third in ("les", "des", "aux"):
        # "les 6-16 ans", "les moins de 25 ans"
        return True
    if further.startswith("âg") or after.startswith("âg"):
        return True
    if before in ("et", "ou") and further[:1].isdigit():
        # "entre 20 et 30 ans"; "une peine de 5 ou 10 ans" is how long.
        return third not in nouns
    # "un homme de 38 ans", "à 17 ans"; "une peine de dix ans".
    return before in ("de", "à", "'", "’") and further not in nouns and third not in nouns


def lengths(match: Match) -> Any:
    """ "de 8 à 24 mois"; "de 2 à 8 ans" is an age."""
    return None if match["unit"] == "Y" and match.after().lower() not in ("de", "d") else duration_range(match)


DURING = frozenset(
    "depuis pendant durant après voilà voici a dans pour dura dure duré durer passé passa passer passe mit mis pris prendra prend".split()
)


def vague_length(match: Match) -> Value | None:
    """ "depuis des années", "pendant de longs mois"."""
    return duration(match) if match.before() in DURING else None


RULES = [
    Rule("duration", LENGTH, length),
    Rule("duration-turned", "(THE | THIS)? (FORMER | NEXT | premiers | premières) (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT", duration),
    Rule("duration-turned-inside", "(THE | THIS)? (count:NUMBER | vague:VAGUE) (FORMER | NEXT | premiers | premières) unit:PLURAL_UNIT", duration),
    Rule("duration-part", "(les)? (count:NUMBER end:(premiers | premières | derniers | dernières) | end:(premiers | premières | derniers | dernières) count:NUMBER) unit:PLURAL_UNIT (de | d APOS | du) inner:(YEAR | TURNED_YEAR | MONTH_NAME YEAR?)", duration_part),
    Rule("duration-to-come", "(les | ces)? (count:NUMBER | vague:VAGUE)? unit:PLURAL_UNIT à venir", duration),
    Rule("duration-whole", "(toute la | tout le) unit:UNIT", lambda m: Duration(amount(1, m["unit"]))),
    Rule("duration-past", "(les | THIS) (count:NUMBER | vague:VAGUE) unit:PLURAL_UNIT (LAST | NEXT | écoulés | écoulées)?", duration),
    Rule("duration-vague", "(des | de nombreux | de nombreuses | de longues | de longs) unit:PLURAL_UNIT", vague_length),
    Rule("duration-range", "first:NUMBER (à | ou | -) count:NUMBER unit:PLURAL_UNIT", lengths),
    Rule("duration-half", "(un | une)? demi - unit:ANY_UNIT", lambda m: Duration(amount(0.5, m["unit"]))),
    Rule("duration-quarter", "(un quart | three:(trois quarts)) (de | d APOS) (century:siècle | heure)", lambda m: Duration("P25Y" if "century" in m else "PT45M" if "three" in m else "PT15M")),
    Rule("duration-word", "length:DURATION_WORD", duration_word),
]  # fmt: skip
