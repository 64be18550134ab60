"""When was this article written? TempEval-3's news with the dates withheld, and Timeline17's pages as scraped.

    python benchmarks/published.py [--corpus FILE.jsonl ...] [--pages FOLDER ...] [--wrong]

*Pages*: how many state their date, run into their text as it is, and how many of these dates are right.
*From its text*: what the article's own words bear out. *From the others*: the same article beside all others of its
corpus, which keep their dates, so that another's account of the same event can anchor it, and what reads like it.

A table each: of how many articles the day of writing is known to within a year, a month, a week (coverage), how often
the true day lies in the interval, and its median width in days; then how many more get an open bound ("no earlier
than") and how often that holds. A year itself ("1989") is no narrower than a year, and has a row of its own.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline import articles, engine, published, when
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


def undated(row: Mapping[str, str]) -> Article:
    """An article of the corpus without any date of its own, also without one that its text states."""
    article = articles.from_string(row["text"], name=row["id"], language="en")
    return replace(article, source=replace(article.source, key=row["id"], published=Published()))


def evaluate(corpus: Path) -> tuple[list[Answer], list[Answer]]:
    """What each article's own text gives, and what it gives beside all the others."""
    rows = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    dates = [when.parse(row["dct"][:10]) for row in rows]
    asking = [engine.tell(undated(row)) for row in rows]
    knowing = [
        engine.tell(engine.dated(undated(row), Published(date, "stated", "corpus")))
        for row, date in zip(rows, dates, strict=True)
    ]
    alone, beside = [], []
    for place, (row, date, telling) in enumerate(zip(rows, dates, asking, strict=True)):
        assert date.earliest is not None
        others = published.Accounts(c for i, known in enumerate(knowing) if i != place for c in known.claims)
        reading = published.Neighbours((k.article, k.expressions) for i, k in enumerate(knowing) if i != place)
        alone.append(Answer(row["id"], date.earliest, telling.article.source.published))
        said = published.from_accounts(telling.article, telling.claims, others, telling.expressions)
        said = published.from_neighbours(engine.dated(telling.article, said), telling.expressions, reading)
        beside.append(Answer(row["id"], date.earliest, said))
    return alone, beside


def states(folder: Path) -> tuple[int, list[Answer]]:
    """How many pages there are of a topic of Timeline17, and what those say that state when they were written."""
    rows = [json.loads(line) for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    answers = []
    for row in rows:
        text = row["text"]
        for token, written in _TOKENS:
            text = token.sub(written, text)
        said = articles.from_string(text, name="page", language="en").source.published
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", nargs="+", type=Path, default=CORPORA)
    parser.add_argument("--pages", nargs="+", type=Path, default=PAGES, help="topics of Timeline17")
    parser.add_argument("--wrong", action="store_true", help="list every wrong answer with its evidence")
    options = parser.parse_args()
    all_alone: list[Answer] = []
    all_beside: list[Answer] = []
    for corpus in options.corpus:
        alone, beside = evaluate(corpus)
        all_alone += alone
        all_beside += beside
        for title, answers in (("from its text", alone), ("from the others", beside)):
            print(f"{corpus.stem}, {len(answers)} articles, {title}")
            print("\n".join(report(answers)))
            for answer in answers if options.wrong else ():
                if answer.said.when and not answer.right:
                    print(
                        f"    {answer.id}: {answer.said.when}, written {when.iso(answer.day)}: {answer.said.evidence}"
                    )
    for folder in options.pages:
        pages, stated = states(folder)
        right = sum(map(near, stated))
        print(f"{folder.name}: {len(stated)} of {pages} pages state their date, {right} of them right")
        for answer in stated if options.wrong else ():
            if not near(answer):
                print(f"    {answer.id}: {answer.said.when}, written {when.iso(answer.day)}: {answer.said.evidence}")
    for title, answers in (("all, from its text", all_alone), ("all, from the others", all_beside)):
        print(title)
        print("\n".join(report(answers)))


if __name__ == "__main__":
    main()
