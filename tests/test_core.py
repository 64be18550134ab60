"""A rule whose words hold no class of its language's CORE is never tried where it stands alone."""

from importlib import import_module

import pytest

from timeline import lang
from timeline.lang.pattern import Either, Macro, Named, Node, Repeated, Row, Token
from timeline.lang.rule import Language, Rule


def has_core(language: Language, core: set[str], node: Node) -> bool:
    """Does a tree hold a class of the core, whichever of its words a text has?"""
    match node:
        case Token(kind):
            # "Tag" is of a class of the core, and "tag" written small is of none.
            return not core.isdisjoint(language.patterns.members.get(kind, ""))
        case Macro(name):
            return has_core(language, core, language.patterns.read(language.patterns.macros[name]))
        case Named(node=inner):
            return has_core(language, core, inner)
        case Repeated(mark, inner):
            return mark == "+" and has_core(language, core, inner)
        case Row(nodes):
            return any(has_core(language, core, inner) for inner in nodes)
        case Either(nodes):
            return all(has_core(language, core, inner) for inner in nodes)


# One of their ways is of words that are everywhere, "una" or "mil": to look at each would cost more than it finds.
LEFT = frozenset(
    "de-year-ad en-spelled-year en-part-of en-part-of-turned es-clock-range es-clock-hour fr-set-all-daytimes"
    " fr-lone-turn zh-part-of-this zh-duration zh-set zh-now".split()
)
RULES = [
    pytest.param(
        code,
        rule,
        id=f"{code}-{rule.name}",
        marks=[pytest.mark.xfail(strict=True, reason="one of its ways is of common words alone")]
        if f"{code}-{rule.name}" in LEFT
        else [],
    )
    for code in lang.COMPLETE
    for rule in lang.get(code).rules
]


@pytest.mark.parametrize(("code", "rule"), RULES)
def test_every_way_to_match_a_rule_holds_a_core_class(code: str, rule: Rule) -> None:
    language = lang.get(code)
    members = language.patterns.members
    core = {one for kind in import_module(f"timeline.lang.{code}").CORE for one in members.get(kind, "")}
    assert has_core(language, core, language.patterns.read(rule.pattern))
