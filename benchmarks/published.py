"""When was this article written? TempEval-3's news with the dates withheld.

    python benchmarks/published.py [--corpus ../shared/timex/te3-aquaint.jsonl ...] [--wrong]

*From its text*: what the article's own words bear out. *From the others*: the same article beside all others of its
corpus, which keep their dates, so that another's account of the same event can anchor it.

Of each the share of articles that get an interval narrower than a year (coverage), how often the true day lies in it,
and its median width in days; then how many more get an open bound ("no earlier than"), and how often that holds.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline import articles, engine, published, when
from timeline.model import Article, Published

TIMEX = Path(__file__).resolve().parents[2] / "shared" / "timex"
CORPORA = (TIMEX / "te3-timebank.jsonl", TIMEX / "te3-aquaint.jsonl")
YEAR = 365


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
    def narrow(self) -> bool:
        return self.said.when is not None and self.said.when.width is not None and self.said.when.width < YEAR

    @property
    def open(self) -> bool:
        return self.said.when is not None and not self.narrow


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
        alone.append(Answer(row["id"], date.earliest, telling.article.source.published))
        said = published.from_accounts(telling.article, telling.claims, others)
        beside.append(Answer(row["id"], date.earliest, said))
    return alone, beside


def share(answers: Iterable[Answer]) -> str:
    answers = list(answers)
    if not answers:
        return "none"
    right = sum(answer.right for answer in answers)
    return f"{right} of {len(answers)} right ({right / len(answers):.1%})"


def report(answers: Sequence[Answer]) -> Iterator[str]:
    narrow = [answer for answer in answers if answer.narrow]
    widths = [answer.said.when.width for answer in narrow if answer.said.when and answer.said.when.width]
    yield f"  coverage {len(narrow) / len(answers):.1%}, {share(narrow)}"
    if widths:
        yield f"  width {statistics.median(widths):.0f} days in the median, {min(widths)} to {max(widths)}"
    yield f"  open bounds: {share(answer for answer in answers if answer.open)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", nargs="+", type=Path, default=CORPORA)
    parser.add_argument("--wrong", action="store_true", help="list every wrong answer with its evidence")
    options = parser.parse_args()
    all_beside: list[Answer] = []
    for corpus in options.corpus:
        alone, beside = evaluate(corpus)
        all_beside += beside
        for title, answers in (("from its text", alone), ("from the others", beside)):
            print(f"{corpus.stem}, {len(answers)} articles, {title}")
            print("\n".join(report(answers)))
            for answer in answers if options.wrong else ():
                if answer.said.when and not answer.right:
                    print(
                        f"    {answer.id}: {answer.said.when}, written {when.iso(answer.day)}: {answer.said.evidence}"
                    )
    print("all, from the others")
    print("\n".join(report(all_beside)))


if __name__ == "__main__":
    main()
