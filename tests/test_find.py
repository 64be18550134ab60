"""The finder as a whole: offsets, linear time, nothing heavy imported, no input that breaks it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import lang
from timeline.find import find
from timeline.lang.language import Language
from timeline.lang.pattern import ITEM, Either, Macro, Named, Node, Repeated, Row, Token
from timeline.lang.rule import Rule
from timeline.lang.tokens import TOKEN
from timeline.model import Expression

ENGLISH = (
    "May 3 5 march the of last week 1990 s 'n ago days to – two second fall 10:30 p.m. BC quarter ’ - , . \n\n é 三月"
).split(" ")


def texts(expressions: list[Expression]) -> list[str]:
    return [expression.text for expression in expressions]


@given(st.lists(st.sampled_from(ENGLISH), max_size=30).map(" ".join) | st.text(max_size=80))
@settings(max_examples=200)
def test_any_text_gives_sorted_spans_that_hold_their_words(text: str) -> None:
    expressions = find(text)
    for expression in expressions:
        assert text[expression.start : expression.end] == expression.text
        assert expression.text.strip() == expression.text != ""
    for left, right in pairwise(expressions):
        assert left.end <= right.start


def test_offsets_count_code_points() -> None:
    text = "🏛️ Åse İzmir: le café rouvrit, 3 March 1920."
    [expression] = find(text)
    assert text[expression.start : expression.end] == "3 March 1920"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It ended in May.\n\n1945 men were there.", ["May"]),
        ("It ended in May\n1945, when", ["May\n1945"]),
        ("  \n\tIn 1945", ["1945"]),
        ("", []),
        ("\n\n \n", []),
        ("MARCH 3, 2020", ["MARCH 3, 2020"]),
        ("on tuesday", ["tuesday"]),
        ("on May 3,2020", ["May 3,2020"]),
        ("in 1998,1999", ["1998", "1999"]),
    ],
)
def test_line_ends_and_case(text: str, found: list[str]) -> None:
    assert texts(find(text)) == found


# -- steps, and not seconds: what a pattern tries, at the most, before it gives up

LANGUAGES = ("en", "de", "es", "fr", "zh")
# What makes a rule begin and never end: words of its row repeated, without the end that it waits for.
ENDLESS = {
    "one word that begins a rule": "the ",
    "numbers": "3 ",
    "numbers and commas": "3, ",
    "months": "May ",
    "weekdays and commas": "Friday, ",
    "half a range": "3 - ",
    "nested parts": "early the end of the middle of ",
    "durations": "about two and ",
    "spelled numbers": "twenty-one hundred and ",
    "ordinals": "first second ",
    "quotes": "'80 ",
    "clock": "10 a.m. ",
    "turns": "that same last next ",
    "years": "1990 ",
    "all of it": "on the early morning of Friday, May 3rd, 1990 at 10:30 p.m. two years ago ",
}
MOST_STEPS = 4000


def steps(node: Node, rules: Language, codes: str, place: int, limit: int = 10 * MOST_STEPS) -> int:
    """How many steps a backtracking search for this pattern takes at a place before nothing is left to try."""
    taken = 0

    def ends(node: Node, place: int) -> Iterator[int]:
        nonlocal taken
        taken += 1
        if taken > limit:
            return
        match node:
            case Token(kind):
                if place < len(codes) and codes[place] in rules.patterns.members.get(kind, ""):
                    yield place + 1
            case Macro(name):
                yield from ends(rules.patterns.read(rules.patterns.macros[name]), place)
            case Named(_, _, inner):
                yield from ends(inner, place)
            case Row(()):
                yield place
            case Row((first, *others)):
                for end in ends(first, place):
                    yield from ends(Row(tuple(others)), end)
            case Either(nodes):
                for each in nodes:
                    yield from ends(each, place)
            case Repeated(mark, inner):
                for end in ends(inner, place):
                    if mark == "?":
                        yield end
                    elif end > place:
                        yield from ends(Repeated("*", inner), end)
                if mark in "?*":
                    yield place

    for _ in ends(node, place):
        pass
    return taken


def own_words(rules: Language, rule: Rule) -> str:
    """One word of each class that a rule names, in the order in which it names them."""
    named = [word for _, word, _ in ITEM.findall(rule.pattern) if word not in "()|"]
    return " ".join(next(iter(rules.tables[word]), "3") if word.isupper() else word for word in named)


def codes_of(rules: Language, text: str) -> str:
    return "".join(rules.code_of(token) for token in TOKEN.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_repeats_without_end_within_what_repeats_without_end(language: str) -> None:
    """`(MONTH+ day?)+` tries every way to part a row of months: twice as many months, twice as often squared."""
    patterns = lang.get(language).patterns

    def deepest(node: Node) -> int:
        match node:
            case Macro(name):
                return deepest(patterns.read(patterns.macros[name]))
            case Named(_, _, inner):
                return deepest(inner)
            case Repeated(mark, inner):
                return deepest(inner) + (mark != "?")
            case Row(nodes) | Either(nodes):
                return max(map(deepest, nodes), default=0)
        return 0

    assert [rule.name for rule in lang.get(language).rules if deepest(patterns.read(rule.pattern)) > 1] == []


@pytest.mark.parametrize(
    ("language", "rule"),
    [pytest.param(each, rule, id=f"{each} {rule.name}") for each in LANGUAGES for rule in lang.get(each).rules],
)
def test_a_pattern_gives_up_soon_however_long_the_text(language: str, rule: Rule) -> None:
    """At each place of a row of its own words, which its own pattern finds hardest to refuse."""
    rules = lang.get(language)
    tree = rules.patterns.read(rule.pattern)
    words = codes_of(rules, own_words(rules, rule))
    for place in range(len(words)):
        taken = steps(tree, rules, words * 8, place)
        assert taken <= MOST_STEPS
        assert steps(tree, rules, words * 16, place) == taken


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS)
def test_all_patterns_give_up_soon_where_nothing_ends(piece: str) -> None:
    rules = lang.get("en")
    codes = codes_of(rules, piece)
    for place in range(len(codes)):
        short, long = (
            sum(steps(rules.patterns.read(rule.pattern), rules, codes * times, place) for rule in rules.rules)
            for times in (40, 80)
        )
        assert long <= 2 * short
        assert short <= 10 * MOST_STEPS


def test_steps_are_counted_as_they_are_taken() -> None:
    """That the count itself sees what it is there for: a row that is parted in every way."""
    rules = Language("xx", {"A": {"a": 1}}, {}, [Rule("bad", "(A+ x?)+ end", lambda m: None)], ["A"], {})
    tree = rules.patterns.read(rules.rules[0].pattern)
    taken = [steps(tree, rules, codes_of(rules, "a " * count), 0) for count in (4, 8)]
    assert taken[1] > 10 * taken[0]


def test_asking_for_a_table_changes_nothing() -> None:
    english = lang.get("en")
    assert english.tables["YEAR"] == {}
    assert texts(find("in 1998")) == ["1998"]


def test_a_hundred_thousand_dates_in_a_row() -> None:
    assert len(find("3 May 1990, " * 100_000)) == 100_000


def test_a_line_of_a_megabyte_keeps_its_offsets() -> None:
    text = "The board met on Friday and said nothing of it. " * 21_000
    expressions = find(text)
    assert len(expressions) == 21_000
    assert {text[e.start : e.end] for e in expressions} == {"Friday"}


def test_importing_the_finder_loads_nothing_heavy() -> None:
    code = (
        "import sys, timeline.find, timeline.resolve; timeline.find.find('on Friday');"
        "print([m for m in ('pandas', 'dateparser', 'altair', 'numpy', 'py3langid') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_what_a_pattern_may_not_say() -> None:
    with pytest.raises(AssertionError, match="no table or class is called 'MOON'"):
        Language("xx", {}, {}, [Rule("moon", "MOON", lambda m: None)], [], {})
    with pytest.raises(AssertionError, match="two rules share a name"):
        Language("xx", {}, {}, [Rule("a", "b", lambda m: None), Rule("a", "c", lambda m: None)], [], {})


REPORT = "The minister has left the hall, and is on his way to the station.\n\n"


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (["09.05", "10.20", "14.55"], True),
        (["14.55", "10.20", "9.05"], True),
        (["10.20", "9.05", "14.55"], False),
        (["10.01", "10.02", "10.03"], False),
        (["09.05", "10.20"], False),
        (["09.05", "10.72", "14.55"], False),
    ],
    ids=["onward", "last on top", "in no order", "chapters", "two", "no clock"],
)
def test_hours_with_a_full_stop_that_open_the_paragraphs_of_a_live_page(hours: list[str], told: bool) -> None:
    found = find("Live\n\n" + "".join(f"{hour} {REPORT}" for hour in hours))
    assert [(e.text, e.rule) for e in found] == [(hour, "ticker") for hour in hours] * told


def test_a_list_of_prices_is_no_live_page() -> None:
    assert find("10.40 Adidas\n12.30 Allianz\n14.10 Bayer\n") == []
