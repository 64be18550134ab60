"""Timelines of whole topics against those that journalists wrote (Timeline17), in the corpus's own measures.

    python benchmarks/timelines.py [--corpus ../shared/tls] [--topics h1n1 mj] [--cores 2] [--write FOLDER]

For each timeline of a topic the number of dates, the number of sentences a date, and the first and last day are
given, as is usual since Martschat and Markert (2018). Which days matter is `merge.day_weights`: no more is asked of
it here than of a build. Which sentences stand for a day is this file's own affair: the ones nearest to what all
articles say of the day, without repeating one another.

Prints date F1 and alignment ROUGE-1 for each timeline, the averages, and seconds a topic from text to claims.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import math
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from timeline import engine, events, merge, when
from timeline.model import Article, Block, Claim, Published, Source
from timeline.terms import cosine

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "tls"
EPOCH = datetime.date(1970, 1, 1).toordinal()

# Undated sentences from the top of an article stand for its own day and, weaker, for the day before.
LEAD = 5
LEAD_WEIGHT = 0.6
FUTURE_WEIGHT = 0.5
REDUNDANT = 0.5
SHORT, LONG = 8, 60


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    terms: Counter[str]
    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class Read:
    """One article as read: its day, its sentences, its claims."""

    source: Source
    day: int
    sentences: tuple[Sentence, ...]
    claims: tuple[Claim, ...]


def article(row: Mapping[str, str]) -> Article:
    """An article of the corpus: tokenised, a sentence a line, dated."""
    text, blocks, start = row["text"], [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), "prose"))
        start += len(line) + 1
    published = Published(when.parse(row["time"][:10]), "stated", "corpus")
    source = Source(row["id"], publisher=row["source"], published=published, language="en")
    return Article(source, text, tuple(blocks))


def read(telling: engine.Telling) -> Read:
    one, claims = telling.article, telling.claims
    days: dict[int, set[int]] = defaultdict(set)
    for claim in claims:
        if claim.mention.when and claim.mention.when.width == 1 and claim.mention.when.earliest is not None:
            days[claim.start].add(claim.mention.when.earliest)
    sentences = []
    for _, (start, end) in events.spans(one):
        text = " ".join(one.text[start:end].split())
        sentences.append(Sentence(text, Counter(merge.terms(text)), frozenset(days[start])))
    assert one.source.published.when
    assert one.source.published.when.earliest is not None
    return Read(one.source, one.source.published.when.earliest, tuple(sentences), claims)


def read_topic(folder: Path, cores: int) -> list[Read]:
    """A topic as `timeline build` reads it: what one article leaves open is told by the others."""
    rows = [json.loads(line) for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    articles = [article(row) for row in rows]
    with nullcontext() if cores == 1 else ProcessPoolExecutor(cores) as pool:
        tellings = engine.tell_all(articles, executor=pool) if pool else [engine.tell(one) for one in articles]
    return [read(telling) for telling in engine.told_elsewhere(tellings)]


def candidates(articles: Sequence[Read]) -> dict[int, list[tuple[float, Sentence]]]:
    """For each day the sentences that may stand for it, weighted."""
    found: dict[int, list[tuple[float, Sentence]]] = defaultdict(list)
    for one in articles:
        for place, sentence in enumerate(one.sentences):
            if len(sentence.text.split()) < 5 or not sentence.terms:
                continue
            for day in sorted(sentence.days):
                found[day].append((1.0 if day <= one.day else FUTURE_WEIGHT, sentence))
            if not sentence.days and place < LEAD:
                for day in (one.day, one.day - 1):
                    found[day].append((LEAD_WEIGHT, sentence))
    return found


def summary(pool: Sequence[tuple[float, Sentence]], rarity: Mapping[str, float], size: int) -> list[str]:
    """The sentences nearest to the middle of all that is said of a day, none repeating another."""
    vectors = []
    middle: dict[str, float] = defaultdict(float)
    for weight, sentence in pool:
        vector = {term: (1 + math.log(n)) * rarity[term] for term, n in sentence.terms.items()}
        length = math.sqrt(sum(value * value for value in vector.values()))
        vectors.append({term: value / length for term, value in vector.items()})
        for term, value in vector.items():
            middle[term] += weight * value / math.sqrt(sum(sentence.terms.values()))
    scored = []
    for (weight, sentence), vector in zip(pool, vectors, strict=True):
        words = len(sentence.text.split())
        fit = 1.0 if SHORT <= words <= LONG else 0.5
        scored.append((-weight * fit * cosine(vector, middle), sentence.text, vector))
    chosen: list[tuple[str, Mapping[str, float]]] = []
    for _, text, vector in sorted(scored, key=lambda item: item[:2]):
        if all(cosine(vector, other) <= REDUNDANT for _, other in chosen):
            chosen.append((text, vector))
            if len(chosen) == size:
                break
    return [text for text, _ in chosen]


def build(articles: Sequence[Read], reference: Mapping[datetime.date, Sequence[str]]) -> dict[datetime.date, list[str]]:
    """A timeline with as many dates and sentences a date as the reference, between its first and last day."""
    first, last = (day.toordinal() - EPOCH for day in (min(reference), max(reference)))
    weights = merge.day_weights([c for one in articles for c in one.claims], [one.source for one in articles])
    days = sorted((d for d in weights if first <= d <= last), key=lambda d: (-weights[d], d))[: len(reference)]
    size = max(1, round(sum(len(sentences) for sentences in reference.values()) / len(reference)))
    counts: Counter[str] = Counter()
    for one in articles:
        for sentence in one.sentences:
            counts.update(sentence.terms.keys())
    total = sum(len(one.sentences) for one in articles)
    rarity = {term: math.log((total + 1) / (n + 0.5)) for term, n in counts.items()}
    pool = candidates(articles)
    return {datetime.date.fromordinal(day + EPOCH): summary(pool[day], rarity, size) for day in sorted(days)}


def scorer(corpus: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("tls_score", corpus / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def evaluate(
    corpus: Path, topics: Sequence[str] = (), cores: int = 1, write: Path | None = None, say: Any = lambda line: None
) -> dict[str, dict[str, float]]:
    """Build and score every timeline of the topics (all of the corpus when none is named); the corpus's averages."""
    score = scorer(CORPUS if not (corpus / "score.py").exists() else corpus)
    results = []
    for topic in topics or sorted(path.parent.name for path in corpus.glob("*/articles.jsonl")):
        begun = time.perf_counter()
        articles = read_topic(corpus / topic, cores)
        seconds = time.perf_counter() - begun
        for number, reference in enumerate(score.load(str(corpus / topic / "timelines.jsonl"))):
            system = build(articles, reference)
            result = score.score(system, reference)
            results.append(result)
            say(
                f"{topic:8} {number}  dates {len(reference):3}  date F1 {result['date'][2]:.3f}  "
                f"align ROUGE-1 {result['align1'][2]:.3f}  align ROUGE-2 {result['align2'][2]:.3f}"
            )
            if write:
                write.mkdir(parents=True, exist_ok=True)
                line = json.dumps([[f"{day}T00:00:00", sentences] for day, sentences in system.items()])
                (write / f"{topic}.{number}.jsonl").write_text(line + "\n", encoding="utf-8")
        say(
            f"{topic:8} {len(articles)} articles, {sum(len(one.claims) for one in articles)} claims, "
            f"{seconds:.1f} s from text to claims on {cores} cores, {time.perf_counter() - begun:.1f} s in all"
        )
    averages: dict[str, dict[str, float]] = score.average(results)
    return averages


def main() -> None:
    parser = argparse.ArgumentParser(description="Build timelines of whole topics and score them.")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="a folder with a folder a topic")
    parser.add_argument("--topics", nargs="*", default=[])
    parser.add_argument("--cores", type=int, default=2)
    parser.add_argument("--write", type=Path, help="a folder for the timelines, in the corpus's form")
    options = parser.parse_args()
    averages = evaluate(options.corpus, options.topics, options.cores, options.write, print)
    for measure in ("date", "align1", "align2"):
        values = averages[measure]
        print(f"{measure:8} P {values['p']:.3f}  R {values['r']:.3f}  F {values['macro_f']:.3f}")


if __name__ == "__main__":
    main()
