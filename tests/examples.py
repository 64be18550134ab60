"""The corpus files `tests/corpus/LANGUAGE.tsv`: the date finder's examples, one a line. `docs/dates.md` is printed from
them, and `test_corpus.py` runs each.

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

from timeline.find import find
from timeline.model import Mention, Published
from timeline.resolve import resolve
from timeline.when import parse

CORPUS = Path(__file__).parent / "corpus"


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
