"""Does merging find what tells one thing, and how does it grow?

    python benchmarks/merging.py [--corpus ../shared/tls] [--growth 1000 10000 100000] [--wrong]

Two measures. *Pairs*: same-day pairs of sentences of the Timeline17 development topics, labelled by hand in
`tests/gold/merging.tsv` (ids and labels only); a pair counts as merged when the topic's whole merge puts both into
one event. *Growth*: made claims, their number growing tenfold, with the exponent between steps (1 is linear) and the
most memory that the process held, each size in a process of its own.

The pairs are three splits. What merging weighs was chosen on `dev`; nobody looks at the single pairs of `test`, which
were drawn at random over topics, days and bands of plain word similarity (TF-IDF of whole sentences, which is no part
of merging) and labelled before the tool's answer was seen. `--wrong` names pairs of `dev` alone. `near` are 512 that
merging found hard to decide (weight -1.5 to 2.5, seven a day at most), labelled once, without its answer: they are for
fitting (`fit_merging.py`), and being none but hard ones their precision and recall compare with nothing else. Among
them weights hold what they promise as log-odds: of those from 0 to 0.5 in weight 40 % are the same, of those from 1.5
to 2.5 88 %.

How a pair is labelled: 1 when an editor would keep one row for both, because both tell, announce or presuppose one
happening. It is what the date is said of that counts: "Tuesday's quake" and "since Tuesday's quake" are the quake,
"the night after the quake" is not, and a day misread in the same way by both does not matter. Copies of a sentence
are 1, and so are a plan and its outcome, and an occasion ("in Tuesday's speech") and the telling of it. A part, a
cause, a reaction, two remarks on the same occasion, another running total and another of several like things (two
rescues, two matches, two comments) are 0. A pair is left out when nothing but opinion is told or no reader can tell.

Every pair of `dev` and `test` was read twice, the second time blind to the first labels, to the splits and to what
merging does. Of the 1,446 pairs that date something both times, 97.6 % were labelled alike (Cohen's kappa .95; on test
97.3 % and .94). Where the readings differ a third one mended four labels, two each way, and left out what a careful
reader may call either way: with those that date nothing 45 pairs, 38 of dev and 7 of test, which the table marks `?`.
"""

from __future__ import annotations

import argparse
import csv
import math
import multiprocessing
import random
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from timelines import CORPUS, read_topic

from timeline import merge, when
from timeline.model import Claim, Event, Expression, Mention, Published, Source, Timex3
from timeline.when import When

GOLD = Path(__file__).resolve().parents[1] / "tests" / "gold" / "merging.tsv"
DISPUTED = "?"
SPLITS = ("dev", "near", "test")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sentences dated to one day, by article and offset, and whether they tell the same thing."""

    topic: str
    left: tuple[str, int]
    right: tuple[str, int]
    date: str
    same: bool
    split: str


def gold(split: str = "", path: Path = GOLD) -> list[Pair]:
    """The labelled pairs of one of SPLITS, of all when none is named, without the disputed ones."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Pair(
                row["topic"],
                (row["left"], int(row["left_start"])),
                (row["right"], int(row["right_start"])),
                row["date"],
                row["same"] == "1",
                row["split"],
            )
            for row in csv.DictReader(lines, delimiter="\t")
            if split in ("", row["split"]) and row["same"] != DISPUTED
        ]


@dataclass(frozen=True, slots=True)
class Result:
    """Pairwise counts; `missed` and `wrong` name the pairs for a closer look.

    `untold` are pairs of one event of which a sentence makes no claim: nothing is there to be merged. `apart` are those
    of the missed that are read as two dates, so that they are no pairs of a day to merging.
    """

    right: int
    wrong: tuple[Pair, ...]
    missed: tuple[Pair, ...]
    untold: tuple[Pair, ...]
    apart: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + len(self.missed))


def evaluate(corpus: Path = CORPUS, cores: int = 1) -> dict[str, Result]:
    """Merge each topic whole and look the labelled pairs of each split up."""
    results: dict[str, list[Result]] = defaultdict(list)
    for topic in sorted({pair.topic for pair in gold()}):
        articles = read_topic(corpus / topic, cores)
        found, _ = merge.merge([c for one in articles for c in one.claims], [one.source for one in articles])
        for split in SPLITS:
            results[split].append(looked_up(found, [pair for pair in gold(split) if pair.topic == topic]))
    return {split: together(found) for split, found in results.items()}


def looked_up(events: Iterable[Event], pairs: Iterable[Pair]) -> Result:
    """Which of the pairs of a topic its events have right."""
    told: dict[tuple[str, int], set[tuple[When, str]]] = defaultdict(set)
    for event in events:
        for claim in event.claims:
            if claim.mention.when is not None:
                told[claim.source, claim.start].add((claim.mention.when, event.id))
    right = apart = 0
    wrong: list[Pair] = []
    missed: list[Pair] = []
    untold: list[Pair] = []
    for pair in pairs:
        left, right_side = (_on(told[side], pair.date) for side in (pair.left, pair.right))
        merged = bool({event for _, event in left} & {event for _, event in right_side})
        if merged and pair.same:
            right += 1
        elif merged:
            wrong.append(pair)
        elif pair.same and left and right_side:
            missed.append(pair)
            apart += not any(one.overlaps(other) for one, _ in left for other, _ in right_side)
        elif pair.same:
            untold.append(pair)
    return Result(right, tuple(wrong), tuple(missed), tuple(untold), apart)


def _on(told: set[tuple[When, str]], date: str) -> set[tuple[When, str]]:
    """What a sentence tells of the pair's date; all it tells where the date came to be read another way."""
    return {(day, event) for day, event in told if str(day) == date} or told


def together(results: Sequence[Result]) -> Result:
    """Counted over several topics."""
    return Result(
        sum(one.right for one in results),
        tuple(pair for one in results for pair in one.wrong),
        tuple(pair for one in results for pair in one.missed),
        tuple(pair for one in results for pair in one.untold),
        sum(one.apart for one in results),
    )


PEOPLE = [
    a + b for a in "Ar Bel Cor Dan Ed Fal Gor Hal Is Jo Kor Lem".split() for b in "ton man ley win dall berg".split()
]
DEEDS = "opened closed sold bought visited praised fined raided sued halted rescued flooded bombed evacuated".split()
THINGS = "bridge school bank factory museum harbour hospital airport stadium library court mine theatre".split()
PLACES = [
    a + b for a in "North South East West Upper Lower Old New".split() for b in "ford ham burgh wick mouth dale".split()
]


def made_claims(number: int, seed: int = 1) -> tuple[list[Claim], list[Source]]:
    """Claims about made events, about three claims each, over a number of days that grows with them."""
    draw = random.Random(seed)
    sources = [
        Source(f"s{i}", published=Published(when.parse("2025-12-31"), "stated")) for i in range(max(3, number // 20))
    ]
    first = when.day_number(2001, 1, 1)
    claims: list[Claim] = []
    while len(claims) < number:
        day = when.day(first + draw.randrange(max(30, number // 30)))
        who, deed, thing, place = draw.choice(PEOPLE), draw.choice(DEEDS), draw.choice(THINGS), draw.choice(PLACES)
        for _ in range(draw.randint(1, 5)):
            tail = " ".join(draw.sample(THINGS, 3))
            quote = f"{who} {deed} the {thing} of {place} on {day} beside the {tail}."
            start = quote.index(str(day))
            expression = Expression(start, start + len(str(day)), str(day), "iso", "DATE", "en")
            mention = Mention(expression, Timex3("DATE", str(day)), day, f'"{day}"')
            source = draw.choice(sources).key
            offset = len(claims) * 1000
            claims.append(
                Claim(source, quote, offset, offset + len(quote), mention, f"{who} {deed} the {thing} of {place}")
            )
    return claims[:number], sources


@dataclass(frozen=True, slots=True)
class Run:
    """One merge of made claims. `peak` is the most memory that the process held, in MB, its imports included."""

    claims: int
    events: int
    seconds: float
    peak: float


def run(size: int) -> Run:
    claims, sources = made_claims(size)
    # Of one core: on a machine that others use, the clock on the wall tells of them.
    begun = time.process_time()
    events, _ = merge.merge(claims, sources)
    seconds = time.process_time() - begun
    # Linux counts in kilobytes, macOS in bytes.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(size, len(events), seconds, peak / 1e6)


def growth(sizes: Iterable[int]) -> Iterator[Run]:
    """A run of each size, in a process of its own: what one has held is not given back to the system."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh, max_tasks_per_child=1) as pool:
        yield from pool.map(run, sizes)


def main() -> None:
    parser = argparse.ArgumentParser(description="Score merging on labelled pairs and time its growth.")
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--growth", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    parser.add_argument("--wrong", action="store_true", help="name the pairs of dev that went wrong")
    options = parser.parse_args()
    # First, while this process is small: a new one counts what its parent held as its own peak.
    before: Run | None = None
    for now in growth(options.growth):
        exponent = math.log(now.seconds / before.seconds) / math.log(now.claims / before.claims) if before else math.nan
        print(
            f"{now.claims:7} claims {now.events:7} events {now.seconds:7.2f} s  exponent {exponent:.2f}  "
            f"at most {now.peak:5.0f} MB held"
        )
        before = now
    if options.corpus.exists():
        results = evaluate(options.corpus, 2)
        for split, result in results.items():
            pairs = gold(split)
            print(
                f"{split:4} {len(pairs)} pairs, {sum(pair.same for pair in pairs)} of them the same: "
                f"precision {result.precision:.3f}  recall {result.recall:.3f} "
                f"({len(result.untold)} of the same left out, a sentence of which makes no claim; "
                f"{result.apart} of the missed are read as two dates)"
            )
        if options.wrong:
            for name, failed in (("wrong", results["dev"].wrong), ("missed", results["dev"].missed)):
                for pair in failed:
                    print(f"  {name} {pair.date} {pair.left} {pair.right}")


if __name__ == "__main__":
    main()
