"""French present, past and future, which are no dates."""

from __future__ import annotations

from timeline.lang.rule import Match, Rule
from timeline.lang.values import Vague, Value


def lone_turn(match: Match) -> Value | None:
    """ "le prochain mariage", "le gouvernement précédent", "sans précédent"."""
    if match.before() in ("sans", "un", "de", "avec", "tout", "au", "à", "et"):
        return None
    if match["turn"] == "following":
        return None
    return Vague("FUTURE_REF" if match["turn"] == "next" else "PAST_REF")


def future_adjective(match: Match) -> Value | None:
    """ "le futur stade", "la future « loi »"; "du futur" and "le futur." are a noun."""
    adjective = match.after()[:1].isalpha() or match.after() == "«"
    return Vague("FUTURE_REF") if adjective and match.before() not in ("du", "au", "un") else None


def the_future(match: Match) -> Value | None:
    """ "à l'avenir"; "son avenir", "l'avenir d'un parti" is no time."""
    return None if match.before() in BEFORE_FUTURE else Vague("FUTURE_REF")


BEFORE_FUTURE = frozenset("un son leur notre d ' ’ cet".split())


def in_that_age(match: Match) -> Value | None:
    """ "à l'époque", "à cette époque"; "à l'époque de Louvois" and "où" name it."""
    return None if match.after() in ("de", "du", "des", "d", "où", "-") else Vague("PAST_REF")


RULES = [
    Rule("now", "NOW", lambda m: Vague("PRESENT_REF")),
    Rule("at-the-moment", "(ces (jours | temps) - ci | pour (le moment | l APOS instant | l APOS heure) | à présent | en ce moment | à l APOS heure actuelle | de nos jours)", lambda m: Vague("PRESENT_REF")),
    Rule("lately", "il y a (peu | longtemps | quelque temps)", lambda m: Vague("PAST_REF")),
    Rule("then", "THEN", lambda m: None if m.before() in m.scan.language.tables["UNITS"] else Vague("PAST_REF")),
    Rule("in-that-age", "à (l APOS | cette) époque | en ce temps - là", in_that_age),
    Rule("lone-turn", "turn:BESIDE", lone_turn),
    Rule("future-adjective", "(le)? FUTURE", future_adjective),
    Rule("the-future", "(l APOS)? avenir", the_future),
    Rule("later-date", "une date LATER", lambda m: Vague("FUTURE_REF")),
]  # fmt: skip
