"""When was this article written? TempEval-3's news and Timeline17's pages with the dates withheld, and as scraped.

    python benchmarks/published.py [--corpus FILE.jsonl ...] [--pages FOLDER ...] [--wrong] [--away] [--few]

*From its text*: what the article's own words bear out; bylines that state a date are blotted out. *From the others*:
the same article beside its corpus, or its topic, a tenth at a time withheld: another's account of the same event can
anchor it, and what reads like it. `--away` withholds beside it all that was written within half a year of it too, so
that what reads like it misleads; `--few` leaves a few by lot. *Pages*: how many of Timeline17 state their date, run
into their text as it is, and how many of these dates are right.

A table each: of how many articles the day of writing is known to within a year, a month, a week (coverage), how often
the true day lies in the interval, and its median width in days; then how many more get an open bound ("no earlier
than") and how often that holds. A year itself ("1989") is no narrower than a year, and has a row of its own.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import re
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline import articles, engine, when
from timeline.model import Article, Published

TIMEX = Path(__file__).resolve().parents[2] / "shared" / "timex"
CORPORA = (TIMEX / "te3-timebank.jsonl", TIMEX / "te3-aquaint.jsonl")
PAGES = tuple(TIMEX.parent / "tls" / topic for topic in ("finan", "h1n1", "haiti", "mj"))
# Timeline17's tokens, as the page had them.
_TOKENS = (
    (re.compile(r"-LRB- "), "("),
    (re.compile(r" -RRB-"), ")"),
    (re.compile(r"`` ?"), "“"),
    (re.compile(r" ?\'\'"), "”"),
    (re.compile(r" ([,.;:?!%\'’])"), r"\1"),
    (re.compile(r" ?\n+"), "\n\n"),
)
YEAR = 365
# So many parts of a corpus are withheld one after the other; so many articles are a few.
TENTHS, FEW = 10, 40
# Less than so many days wide.
LIMITS = {"narrower than a year": YEAR, "within a month": 32, "within a week": 8}


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said of one article, and its true day (a day number)."""

    id: str
    day: int
    said: Published

    @property
    def right(self) -> bool:
        assert self.said.when
        low, high = self.said.when.bounds()
        return low <= self.day <= high

    @property
    def width(self) -> float:
        return self.said.when.width or math.inf if self.said.when else math.inf

    @property
    def narrow(self) -> bool:
        return self.width < YEAR

    @property
    def open(self) -> bool:
        return self.said.when is not None and self.width == math.inf


@dataclass(frozen=True, slots=True)
class Withheld:
    """An article of a corpus, as it tells itself without its date and with it."""

    id: str
    day: int
    asking: engine.Telling
    knowing: engine.Telling


def undated(row: Mapping[str, str]) -> Article:
    """An article of a corpus without any date of its own, also without one that its text states."""
    text = _as_scraped(row["text"])
    article = articles.from_string(text, name=row["id"], language="en")
    if article.source.published.when:
        for block in article.blocks:
            if block.kind == "byline":
                text = text[: block.start] + " " * (block.end - block.start) + text[block.end :]
        article = articles.from_string(text, name=row["id"], language="en")
    return replace(article, source=replace(article.source, key=row["id"], published=Published()))


def withheld(corpus: Path) -> list[Withheld]:
    """The articles of a corpus of TempEval-3 (a file) or of a topic of Timeline17 (a folder)."""
    found = []
    for row in _rows(corpus):
        date, article = when.parse((row.get("dct") or row["time"])[:10]), undated(row)
        assert date.earliest is not None
        knowing = engine.tell(engine.dated(article, Published(date, "stated", "corpus")))
        found.append(Withheld(row["id"], date.earliest, engine.tell(article), knowing))
    return found


def from_text(corpus: Sequence[Withheld]) -> list[Answer]:
    return [Answer(one.id, one.day, one.asking.article.source.published) for one in corpus]


def from_others(asking: Sequence[Withheld], knowing: Sequence[Withheld]) -> list[Answer]:
    tellings = engine.anchor_undated([one.asking for one in asking] + [one.knowing for one in knowing])
    return [
        Answer(one.id, one.day, telling.article.source.published)
        for one, telling in zip(asking, tellings, strict=False)
    ]


def by_tenths(corpus: Sequence[Withheld]) -> list[Answer]:
    answers = []
    for tenth in range(TENTHS):
        answers += from_others(corpus[tenth::TENTHS], [one for i, one in enumerate(corpus) if i % TENTHS != tenth])
    return answers


def away(corpus: Sequence[Withheld]) -> list[Answer]:
    """Each beside what was not written within half a year of it, where that is a pile."""
    answers = []
    for asked in corpus:
        far = [one for one in corpus if abs(one.day - asked.day) > YEAR // 2]
        if len(far) >= FEW:
            answers += from_others([asked], far)
    return answers


def beside_few(corpus: Sequence[Withheld]) -> list[Answer]:
    """A few beside a few, drawn by lot so often that there are as many as in the corpus."""
    lot, answers = random.Random(1), list[Answer]()
    while len(answers) < len(corpus):
        drawn = lot.sample(corpus, FEW + FEW // 4)
        answers += from_others(drawn[FEW:], drawn[:FEW])
    return answers


def _rows(corpus: Path) -> list[dict[str, str]]:
    file = corpus / "articles.jsonl" if corpus.is_dir() else corpus
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _as_scraped(text: str) -> str:
    for token, written in _TOKENS:
        text = token.sub(written, text)
    return text


def states(folder: Path) -> tuple[int, list[Answer]]:
    """How many pages there are of a topic of Timeline17, and what those say that state when they were written."""
    rows, answers = _rows(folder), []
    for row in rows:
        said = articles.from_string(_as_scraped(row["text"]), name="page", language="en").source.published
        day = when.parse(row["time"][:10]).earliest
        if said.when:
            assert day is not None
            answers.append(Answer(row["id"], day, said))
    return len(rows), answers


def near(answer: Answer) -> bool:
    """Right to a day: a page of the evening is the next day's elsewhere."""
    assert answer.said.when
    low, high = answer.said.when.bounds()
    return low - 1 <= answer.day <= high + 1


def report(answers: Sequence[Answer]) -> Iterator[str]:
    if not answers:
        return
    yield f"  {'':22}{'coverage':>9}{'right':>16}{'median width':>14}"
    rows = {name: [a for a in answers if a.width < limit] for name, limit in LIMITS.items()}
    rows["a year, or a little more"] = [a for a in answers if YEAR <= a.width < math.inf]
    rows["open bounds"] = [a for a in answers if a.open]
    for name, chosen in rows.items():
        right = sum(answer.right for answer in chosen)
        held = f"{right} of {len(chosen)}" + (f" {right / len(chosen):5.0%}" if chosen else "")
        widths = [answer.width for answer in chosen if answer.width < math.inf]
        median = f"{statistics.median(widths):.0f} days" if widths else ""
        yield f"  {name:22}{len(chosen) / len(answers):9.1%}{held:>16}{median:>14}"


def in_words(answer: Answer) -> str:
    return f"    {answer.id}: {answer.said.when}, written {when.iso(answer.day)}: {answer.said.evidence}"


def show(answers: Sequence[Answer], wrong: bool = False) -> None:
    print("\n".join(report(answers)))
    if wrong:
        print("\n".join(in_words(answer) for answer in answers if answer.said.when and not answer.right))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", nargs="*", type=Path, default=CORPORA)
    parser.add_argument("--pages", nargs="*", type=Path, default=PAGES, help="topics of Timeline17")
    parser.add_argument("--away", action="store_true", help="ask beside articles of other half-years alone, too")
    parser.add_argument("--few", action="store_true", help=f"ask beside {FEW} articles drawn by lot, too")
    parser.add_argument("--wrong", action="store_true", help="list every wrong answer with its evidence")
    options = parser.parse_args()
    ways: dict[str, Callable[[Sequence[Withheld]], list[Answer]]] = {
        "from its text": from_text,
        "from the others": by_tenths,
    }
    ways |= {"without those of its half-year": away} if options.away else {}
    ways |= {f"from {FEW} others": beside_few} if options.few else {}
    for source, corpora in (("TempEval-3", options.corpus), ("Timeline17", options.pages)):
        everything: dict[str, list[Answer]] = {title: [] for title in ways}
        for path in corpora:
            corpus = withheld(path)
            for title, ask in ways.items():
                everything[title] += (answers := ask(corpus))
                print(f"{path.stem}, {len(corpus)} articles, {title}")
                show(answers, options.wrong)
        for title, answers in everything.items() if corpora else ():
            print(f"{source}, {title}")
            show(answers)
    for folder in options.pages:
        pages, stated = states(folder)
        right = sum(map(near, stated))
        print(f"{folder.name}: {len(stated)} of {pages} pages state their date, {right} of them right")
        for answer in stated if options.wrong else ():
            if not near(answer):
                print(in_words(answer))


if __name__ == "__main__":
    main()
