"""The finder as a whole: offsets, linear time, nothing heavy imported, no input that breaks it."""

from __future__ import annotations

import subprocess
import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import lang
from timeline.find import find
from timeline.lang.rule import Language
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


def seconds(text: str) -> float:
    start = time.process_time()
    find(text)
    return time.process_time() - start


def worst_cases(rules: Language) -> dict[str, str]:
    """What makes a rule begin and never end: its longest word row repeated, without the end that it waits for."""
    return {
        "one word that begins a rule": "the ",
        "numbers": "3 ",
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
        "slashes": "1/2/",
        "dots": "1.",
        "open brackets": "([",
        "spaces": " " * 50,
        "line ends": " \n",
        "all of it": "on the early morning of Friday, May 3rd, 1990 at 10:30 p.m. two years ago ",
    }


@pytest.mark.parametrize("name", worst_cases(lang.get("en")))
def test_time_is_linear_in_length(name: str) -> None:
    piece = worst_cases(lang.get("en"))[name]
    find(piece * 10)
    short, long = piece * (10_000 // len(piece)), piece * (80_000 // len(piece))
    base = min(seconds(short) for _ in range(3))
    # Eight times the text in eight times the time: quadratic would be 64.
    assert min(seconds(long) for _ in range(2)) < 24 * base + 0.1


@pytest.mark.parametrize("rule", lang.get("en").rules, ids=lambda rule: rule.name)
def test_a_rule_is_fast_on_its_own_words(rule: object) -> None:
    """The words of a rule's pattern in a row, over and over: what its own pattern finds hardest to refuse."""
    english = lang.get("en")
    pattern = rule.pattern  # type: ignore[attr-defined]
    tables = english.tables
    words = []
    for item in pattern.replace("(", " ").replace(")", " ").replace("|", " ").replace("?", " ").split():
        word = item.split(":")[-1]
        words.append(next(iter(tables[word]), "3") if word.isupper() else word)
    text = (" ".join(words) + " ") * 2
    text *= 15_000 // len(text)
    assert seconds(text) < 1


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
    from timeline.lang.rule import Rule

    with pytest.raises(AssertionError, match="no table or class is called 'MOON'"):
        Language("xx", {}, {}, [Rule("moon", "MOON", lambda m: None)], [], {})
    with pytest.raises(AssertionError, match="two rules share a name"):
        Language("xx", {}, {}, [Rule("a", "b", lambda m: None), Rule("a", "c", lambda m: None)], [], {})
