"""French dates counted from another: "il y a deux ans", "la veille"."""

from __future__ import annotations

from dataclasses import replace

from timeline.lang.builders import counted_between, counted_length, counted_shift
from timeline.lang.fr.words import LENGTH
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Value


def neighbour(match: Match) -> Value | None:
    """ "la veille", "le lendemain": of the day spoken of; "au lendemain de la guerre" hangs on an event."""
    if match.words() == "veille" or (match.before(2), match.before()) == ("jour", "au"):
        # "du jour au lendemain"
        return None
    if match.after().lower() in ("de", "du", "des", "d"):
        return Shift("D", match["day"], "event")
    return Shift("D", match["day"], "text")


def ago(match: Match) -> Value:
    """ "il y a une semaine" is a date, "il y a [quelques mois]" how long ago."""
    value = counted_shift(match, -1, "published")
    return counted_length(match, -1, "published") if isinstance(value, Shift) and value.count is None else value


def ago_half(match: Match) -> Value:
    """ "il y a une demi-heure", "voici un quart de siècle"."""
    if "quarter" in match:
        return Shift("Y", -25, narrow=False, approximate=True)
    return Shift(match["unit"], -0.5, narrow=False)


def beside_event(match: Match) -> Value:
    """ "six ans après sa victoire" counts from an event, "six ans après." from the date spoken of."""
    after = match.after()
    anchored = not after[:1].isalnum() or after.lower() in ("il", "elle", "ils", "elles", "on")
    sign = 1 if "later" in match else -1
    return counted_length(match, sign, "text" if anchored else "event")


RULES = [
    Rule("neighbour", "(la | le)? day:NEIGHBOUR", neighbour),
    Rule("neighbour-of-day", "(la | le)? day:NEIGHBOUR (de | du) inner:(CALENDAR_DAY | HOLIDAY)", lambda m: Shift("D", m["day"], "text", of=m.value("inner")) if m.value("inner") else None),
    Rule("day-before-last", "l APOS avant - veille", lambda m: Shift("D", -2, "text")),
    Rule("same-day", "((le | ce) même jour | ce jour - là | le jour même)", lambda m: Shift("D", 0, "text")),
    Rule("unit-beside", "(le | la | l APOS) unit:UNIT d APOS (later:après | avant)", lambda m: Shift(m["unit"], 1 if "later" in m else -1, "text")),
    Rule("ago", f"((il y a | voici | voilà) (de cela | tout juste | juste | exactement | à peine | maintenant | déjà | seulement | bientôt)? length:{LENGTH})", ago),
    Rule("ago-today", f"(il y a | voici | voilà) ({LENGTH} ,? aujourd APOS hui | aujourd APOS hui {LENGTH})", lambda m: replace(counted_shift(m, -1, "published"), of=Shift("D", 0), same=True)),
    Rule("ago-half", "(il y a | voici | voilà) (un demi - unit:UNIT | une demi - unit:UNIT | quarter:(un quart de siècle))", ago_half),
    Rule("ago-between", "il y a (entre)? first:NUMBER (ou | et | à) count:NUMBER unit:ANY_UNIT", counted_between),
    Rule("in-future", f"dans {LENGTH}", lambda m: None if m.words() == "dans un jour" else counted_shift(m, 1, "published")),
    Rule("later", f"length:{LENGTH} plus tard", lambda m: counted_length(m, 1, "text")),
    Rule("earlier", f"length:{LENGTH} (plus tôt | auparavant)", lambda m: counted_length(m, -1, "text")),
    Rule("beside-event", f"length:{LENGTH} (later:après | avant)", beside_event),
]  # fmt: skip
