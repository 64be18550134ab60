"""Spanish present, past and future, which are no dates."""

from __future__ import annotations

from timeline.lang.es.context import AFTER_NOUN
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Shift, Vague, Value


def that_moment(match: Match) -> Value | None:
    """ "en aquel momento", "desde entonces"; "entonces" alone is "then" of a story or "so"."""
    told = match.words() != "entonces" or match.before() in ("desde", "hasta", "por", "consiguió")
    return Vague("PAST_REF") if told else None


def lone_turn(match: Match) -> Value | None:
    """ "la próxima temporada", "el pasado Mundial": a past or a future that has no unit."""
    if match.before() not in ("el", "la", "los", "las", "del", "al", "su", "sus", "mi", "mis", "nuestro", "nuestra"):
        return None
    if not match.after()[:1].isalpha() or match.after() in ("y", "a", "de", "del", "que", "por", "en"):
        return None
    return Vague("FUTURE_REF" if match["turn"] in ("next", "coming") else "PAST_REF")


def lone_future(match: Match) -> Value | None:
    """ "el futuro parque", "en el futuro"; "su futuro" and "el futuro de las pensiones" are no time."""
    before, after = match.before(), match.after().lower()
    if match.words() in ("futuro", "el futuro"):
        if before in ("su", "mi", "un", "inmediato", "próximo") or after in ("de", "del"):
            return None
        if "the" in match and after.isalpha() and after not in AFTER_NOUN:
            # The adjective alone, as in "la [próxima] reunión".
            match.start = match.span("future")[0]
    return Vague("FUTURE_REF")


RULES = [
    Rule("so-far", "lo que va de (este)? unit:RUNNING_UNIT", lambda m: Shift(m["unit"], 0, side="earlier")),
    Rule("now", "(NOW (mismo | bien)? | hoy (en)? día | hoy por hoy | la? actualidad)", lambda m: None if m.words() == "ahora bien" else Vague("PRESENT_REF")),
    Rule("the-moment", "((el | este) momento | estos momentos | estos días | momento)", lambda m: Vague("PRESENT_REF") if m.words().startswith("est") or m.before() in ("hasta", "por", "de") else None),
    Rule("that-moment", "((ese | aquel) momento | (esos | aquellos) momentos | (aquel)? entonces)", that_moment),
    Rule("recently", "(más)? LATELY", lambda m: Vague("PAST_REF")),
    Rule("the-date", "hasta la fecha", lambda m: Vague("PRESENT_REF")),
    Rule("some-day", "(el otro día | en su momento)", lambda m: Vague("PAST_REF")),
    Rule("any-day", "(algún día | cualquier momento)", lambda m: Vague("FUTURE_REF")),
    Rule("past-or-next", "turn:LAST_OR_NEXT", lone_turn),
    Rule("the-past", "(el | del) pasado", lambda m: Vague("PAST_REF") if not m.after()[:1].isalpha() or m.after() in ("y", "que") else None),
    Rule("the-future", "(the:(el)? future:FUTURE | (corto | medio | largo) plazo)", lone_future),
]  # fmt: skip
