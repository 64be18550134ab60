"""Chinese present, past and future, which are no dates."""

from __future__ import annotations

from timeline.lang.pattern import any_of
from timeline.lang.rule import Match, Rule
from timeline.lang.values import Vague, Value
from timeline.lang.zh.words import FUTURE_WORDS, PAST_WORDS, PRESENT


def present(match: Match) -> Value | None:
    """ "现在"; "出现在", "体现在" and "发现在" only end so."""
    if match.words() in ("现在", "現在") and match.before() in tuple("出呈发發体體实實表展浮再重涌"):
        return None
    return Vague("PRESENT_REF")


RULES = [
    Rule("now", any_of(PRESENT), present),
    Rule("recently", any_of(PAST_WORDS), lambda m: Vague("PAST_REF")),
    Rule("the-future", any_of(FUTURE_WORDS), lambda m: None if m.after() in tuple("源自到") else Vague("FUTURE_REF")),
    Rule("the-past", "(过去 | 過去)", lambda m: Vague("PAST_REF") if m.before() in ("在", "") else None),
]  # fmt: skip
