"""The date finder's specification: one example a line in `tests/corpus/LANGUAGE.tsv`, each its own test.

    anchor<TAB>2025-05-02          published on that date from here on; an interval works; empty: not known
    style<TAB>narrative            read as a narrative from here on; empty: the finder chooses
    language<TAB>it                written in that language from here on, and not in the one the file is named for
    2025-05-01<TAB>on [Thursday]   what is in brackets is found, as one expression, and means this EDTF date
    2020-03-03/2020-03-05<TAB>from [3 to 5 March 2020]     the brackets may hold both ends of a range
    1914 ; 1918<TAB>in [1914] and [1918]                   several brackets, left to right
    DURATION P3D<TAB>for [three days]                      what no EDTF says: TIMEX3 type, value and, if any, mod
    2025-05-01 TIME 2025-05-01TEV<TAB>on [Thursday evening]   both
    ? DATE XXXX-10<TAB>in [October]                        found, and not dated
    <TAB>He came 25th of 30.                               nothing may be found
    todo<TAB>...                                           a line that is known to fail, and must
    # Days                                                 a heading of the manual's page

Nothing outside the brackets may be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import lang
from timeline.find import find
from timeline.model import Mention, Published
from timeline.resolve import resolve
from timeline.when import parse

CORPUS = Path(__file__).parent / "corpus"
TYPES = ("DATE", "TIME", "DURATION", "SET")


@dataclass(frozen=True)
class Example:
    language: str
    where: str
    heading: str
    anchor: str
    style: str
    expected: str
    marked: str
    todo: bool

    @property
    def text(self) -> str:
        return self.marked.replace("[", "").replace("]", "")

    @property
    def spans(self) -> list[tuple[int, int]]:
        spans, removed = [], 0
        for match in re.finditer(r"\[([^]]*)\]", self.marked):
            start = match.start() - removed
            spans.append((start, start + len(match.group(1))))
            removed += 2
        return spans

    def mentions(self) -> list[Mention]:
        published = Published(parse(self.anchor), "stated") if self.anchor else Published()
        expressions = find(self.text, self.language)
        return resolve(self.text, expressions, published, style=self.style)  # type: ignore[arg-type]


def read(path: Path) -> list[Example]:
    examples = []
    heading = anchor = style = ""
    language = path.stem
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        if not line.strip():
            continue
        if line.startswith("#"):
            heading = line.lstrip("# ").strip()
            continue
        first, tab, rest = line.partition("\t")
        if first == "language":
            language = rest.strip()
            continue
        if first in ("anchor", "style"):
            anchor, style = (rest.strip(), style) if first == "anchor" else (anchor, rest.strip())
            continue
        assert tab, f"{where}: no tab between what is expected and the text"
        todo = first == "todo"
        if todo:
            first, tab, rest = rest.partition("\t")
        assert bool(first.strip()) == ("[" in rest), f"{where}: a date needs brackets, brackets a date"
        examples.append(Example(language, where, heading, anchor, style, first.strip(), rest, todo))
    return examples


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
