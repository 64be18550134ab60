"""A language's CORE says around which words its rules are tried. It may make that faster, and never lose a date: every
way in which a rule's pattern can match is looked for."""

import random

import pytest

from timeline import lang
from timeline.find import find
from timeline.lang.language import Language
from timeline.lang.pattern import Codes, Either, Macro, Named, Node, Patterns, Repeated, Row, Token
from timeline.lang.rule import Rule
from timeline.lang.values import Vague


def one_way(patterns: Patterns, node: Node, choose: random.Random) -> str:
    """A row of codes that a pattern matches."""
    match node:
        case Token(kind):
            return choose.choice(patterns.members[kind])
        case Codes(codes):
            return choose.choice(codes)
        case Macro(name):
            return one_way(patterns, patterns.read(patterns.macros[name]), choose)
        case Named(_, _, inner):
            return one_way(patterns, inner, choose)
        case Repeated(mark, inner):
            return one_way(patterns, inner, choose) if mark == "+" or choose.random() < 0.5 else ""
        case Row(nodes):
            return "".join(one_way(patterns, inner, choose) for inner in nodes)
        case Either(nodes):
            return one_way(patterns, choose.choice(nodes), choose)


RULES = [
    pytest.param(lang.get(code), rule, id=f"{code}-{rule.name}")
    for code in lang.COMPLETE
    for rule in lang.get(code).rules
]


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_every_way_to_match_a_rule_is_looked_at(language: Language, rule: Rule) -> None:
    choose = random.Random(rule.name)
    tree = language.patterns.read(rule.pattern)
    rows = {one_way(language.patterns, tree, choose) for _ in range(200)}
    # Further than a dozen tokens, as in a number of so many words, nothing is looked for.
    rows = {row for row in rows if len(row) <= 12}
    assert [row for row in rows if language.candidate.match(row) is None] == []


TABLES = {"NUMBER_WORD": {"two": 2, "three": 3}, "MONTH": {"may": 5}}
TOY = Language(
    "toy",
    TABLES,
    {"SOON": "(by | and by)"},
    [
        Rule("counted", "the? NUMBER_WORD (of MONTH)? | MONTH SOON", lambda match: Vague("PRESENT_REF")),
        Rule("marked", "(( MONTH | , )+ SOON)", lambda match: Vague("PAST_REF")),
    ],
    ["MONTH"],
    {},
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it was may by then", ["may by"]),
        ("it was the two of may", ["the two of may"]),
        ("it was the two of them", ["the two"]),
        ("it was three", ["three"]),
        ("it was , by then", [", by"]),
        ("it was , and by then", [", and by"]),
        ("it was the one of them", []),
        ("it was and by then", []),
    ],
)
def test_a_way_without_a_core_class_is_looked_for_by_itself(text: str, found: list[str]) -> None:
    assert [text[each.start : each.end] for each in TOY.find(text)] == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Das Konzil tagte im jahr 325.", ["jahr 325"]),
        ("de", "Das geht am ersten tag schief.", []),
        ("en", "She retired in twenty twenty and left.", ["twenty twenty"]),
        ("en", "It closed in early twenty-twenty for good.", ["early twenty-twenty"]),
        ("en", "He has twenty-twenty vision.", []),
        ("en", "They won the twenty twenty cricket match.", []),
        ("es", "El actor murió a la una.", ["la una"]),
        ("es", "Abre de nueve a la una p. m. desde mayo.", ["nueve", "la una p. m.", "mayo"]),
        ("es", "Le dio a la una y a la otra.", []),
        ("fr", "Elle lit toutes les après-midis au parc.", ["toutes les après-midis"]),
        ("zh", "此刻他在等。", ["此刻"]),
        ("zh", "他等了三个钟头。", ["三个钟头"]),
    ],
)
def test_common_words_alone_may_say_when(language: str, text: str, found: list[str]) -> None:
    assert [expression.text for expression in find(text, language)] == found
