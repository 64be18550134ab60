"""French feasts and public holidays."""

from __future__ import annotations

from timeline.lang.builders import holy_week, of_parts
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Value


def holiday(match: Match) -> Value | None:
    """ "à Noël"; no name: "le père Noël", "Noël Mamère", "Toussaint Louverture", "l'île de Pâques", "l'accord du
    Vendredi saint"; "l'armistice" alone is the event."""
    if match["holiday"] == "armistice" and match.words() in ("armistice", "l'armistice", "l’armistice"):
        return None
    named = match.after()[:1].isupper() and not match.glued_after and "turn" not in match and "year" not in match
    place = {match.before(2), match.before()} & {"île", "accord", "accords"}
    return None if named or place or match.before() == "père" else of_parts(match)


RULES = [
    Rule("holy-week", "(la)? semaine sainte (year:YEAR)?", holy_week),
    Rule("holiday", "(le | la | l APOS)? ((la | cette)? (fête | jour) (de | du | de la))? holiday:HOLIDAY (turn:TURN_AFTER | year:YEAR)?", holiday),
]  # fmt: skip
