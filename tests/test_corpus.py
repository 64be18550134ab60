"""The date finder's specification: each line of `tests/corpus` is a test; `examples.py` has the notation."""

from __future__ import annotations

from pathlib import Path

import pytest
from examples import CORPUS, Example, read

from timeline import lang
from timeline.model import Mention

TYPES = ("DATE", "TIME", "DURATION", "SET")
FILES = sorted(CORPUS.glob("*.tsv"))
EXAMPLES = [example for path in FILES for example in read(path)]


def said(mention: Mention, expected: str) -> str:
    """A mention in the notation of `expected`: with its When, its TIMEX3, or both."""
    words = expected.split()
    parts = []
    if not words or words[0] not in TYPES:
        parts.append(str(mention.when) if mention.when else "?")
        words = words[1:]
    if words:
        timex = mention.timex3
        parts += [timex.type, timex.value]
        if len(words) > 2:
            parts.append(timex.mod)
    return " ".join(parts)


@pytest.mark.parametrize(
    "example",
    [
        pytest.param(e, id=e.where, marks=[pytest.mark.xfail(reason="known to fail", strict=True)] if e.todo else [])
        for e in EXAMPLES
    ],
)
def test_example(example: Example) -> None:
    mentions = example.mentions()
    wanted = [part.strip() for part in example.expected.split(" ; ")] if example.expected else []
    found = []
    for start, end in example.spans:
        inside = [m for m in mentions if start <= m.start and m.end <= end]
        # A bracket round a range holds its two ends, which mean the same.
        one_date = len({m.when for m in inside}) == 1
        whole = one_date and inside[0].start == start and inside[-1].end == end
        found.append(said(inside[0], wanted[len(found)]) if whole else [m.text for m in inside])
    outside = [m.text for m in mentions if not any(s <= m.start and m.end <= e for s, e in example.spans)]
    assert (found, outside) == (wanted, []), f"{example.marked!r} published {example.anchor or 'unknown'}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_fifth_of_the_lines_are_negatives(path: Path) -> None:
    examples = read(path)
    negatives = [example for example in examples if not example.expected]
    assert len(negatives) >= len(examples) / 5, f"{len(negatives)} of {len(examples)}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_example_is_told_twice(path: Path) -> None:
    texts = [(example.text, example.anchor, example.style) for example in read(path)]
    assert [text for text in texts if texts.count(text) > 1] == []


@pytest.mark.parametrize("path", [p for p in FILES if p.stem in lang.COMPLETE], ids=lambda path: path.stem)
def test_every_rule_has_an_example(path: Path) -> None:
    fired = {mention.expression.rule for example in read(path) if not example.todo for mention in example.mentions()}
    assert {rule.name for rule in lang.get(path.stem).rules} - fired == set()


def test_every_language_has_a_corpus() -> None:
    assert {path.stem for path in FILES} >= set(lang.COMPLETE)
