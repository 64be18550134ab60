"""German present, past and future, which are no dates."""

from __future__ import annotations

from timeline.lang.rule import Match, Rule
from timeline.lang.values import Vague, Value


def some_time(match: Match) -> Value | None:
    """ "in letzter Zeit", "in der Vergangenheit", "in absehbarer Zeit"."""
    if match.before() != "in":
        return None
    return Vague("PAST_REF" if "near" in match or "back" in match else "FUTURE_REF")


RULES = [
    Rule("now", "NOW", lambda m: Vague("PRESENT_REF")),
    Rule("at-the-moment", "(im moment | zur zeit)", lambda m: None if m.after() in ("der", "des", "von") else Vague("PRESENT_REF")),
    Rule("then", "THEN", lambda m: Vague("PAST_REF")),
    Rule("lately", "vor (kurzem | langer zeit) | seit (kurzem | langem | längerem)", lambda m: Vague("PAST_REF")),
    Rule("this-time", "(near:(letzter | jüngster | jüngerer) (zeit | vergangenheit) | (nächster | absehbarer) zeit | back:(der vergangenheit))", some_time),
    Rule("soon", "SOON", lambda m: Vague("FUTURE_REF")),
    Rule("the-future", "(der | naher)? zukunft", lambda m: Vague("FUTURE_REF") if m.before() == "in" else None),
]  # fmt: skip
