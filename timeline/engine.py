"""The stages over many articles: in this process, over cores, or on a cluster.

    articles.read -> find -> published -> resolve -> events -> merge

One article's stages are one pure function, `tell`, so any `concurrent.futures.Executor` can run it over batches:
the process pool that `build` starts by itself for a large pile, or a cluster's (Dask: `client.get_executor()`).

The one loop in the data: what an article leaves open may be told by others. An undated article can be dated by what
others say of the same event: so the dated articles' claims are told first; what they bound goes back to `published` as
evidence, and the article is told again. And once claims are merged, so are those of which "Saturday" or "five days
after the blast" could not be told without the others.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from timeline import articles as articles_
from timeline import events, merge, published
from timeline.find import find
from timeline.model import Article, Chronology, Claim, Event, Expression, Mention, Published, Recalled, Source
from timeline.resolve import Style, resolve

Progress = Callable[[str, int, int], None]

WHICH = "Write the date, as in 2025-05-02, into its front matter (published:) or into events.sources.csv."

# Below this many characters, about four seconds of work, a process pool (a second to start) saves nothing.
POOL_FROM = 1_000_000
BATCH = 16


@dataclass(frozen=True, slots=True)
class Telling:
    """One article with what was found in it."""

    article: Article
    expressions: tuple[Expression, ...]
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]

    @property
    def source(self) -> Source:
        return self.article.source


def tell(article: Article, style: Style = "") -> Telling:
    """Find, date, resolve and claim: everything that one article says by itself."""
    expressions = tuple(find(article.text, article.source.language))
    if article.source.published.when is None:
        article = dated(article, published.date_article(article, expressions))
    return _resolved(article, expressions, style)


def _resolved(article: Article, expressions: tuple[Expression, ...], style: Style) -> Telling:
    mentions = tuple(resolve(article.text, expressions, article.source.published, style=style))
    return Telling(article, expressions, mentions, tuple(events.claims(article, mentions)))


def dated(article: Article, date: Published) -> Article:
    """The article with another published date; its key stays, so that the table's rows keep their sources."""
    return replace(article, source=replace(article.source, published=date))


def _tell_batch(batch: Sequence[Article], style: Style) -> list[Telling]:
    return [tell(article, style) for article in batch]


def tell_all(
    articles: Sequence[Article],
    *,
    style: Style = "",
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> list[Telling]:
    """`tell` for each article, in the order given. The executor decides where; the answer is the same."""
    size = sum(len(article.text) for article in articles)
    cores = os.cpu_count() or 1
    if executor is None and (size < POOL_FROM or cores == 1):
        return list(_with_progress((tell(article, style) for article in articles), len(articles), progress))
    batches = [articles[i : i + BATCH] for i in range(0, len(articles), BATCH)]
    with nullcontext(executor) if executor else ProcessPoolExecutor(cores) as pool:
        futures = [pool.submit(_tell_batch, batch, style) for batch in batches]
        told = (telling for future in futures for telling in future.result())
        return list(_with_progress(told, len(articles), progress))


def _with_progress(told: Iterator[Telling], total: int, progress: Progress | None) -> Iterator[Telling]:
    for done, telling in enumerate(told, 1):
        if progress:
            progress("reading dates", done, total)
        yield telling


def anchor_undated(tellings: Sequence[Telling], style: Style = "", recalled: Sequence[Recalled] = ()) -> list[Telling]:
    """The second pass: articles whose date is not stated, dated by others: by their accounts of the same events, and
    by those that read most like them."""
    if all(_is_stated(telling.source) for telling in tellings):
        return list(tellings)
    told: list[Telling | Recalled] = [*tellings, *recalled]
    accounts = published.Accounts(claim for t in told if _is_stated(t.source) for claim in t.claims)
    neighbours = published.Neighbours((t.article, t.expressions) for t in tellings if _is_stated(t.source))
    anchored = []
    for telling in tellings:
        if not _is_stated(telling.source):
            date = published.from_others(telling.article, telling.claims, telling.expressions, accounts, neighbours)
            if date != telling.article.source.published:
                telling = _resolved(dated(telling.article, date), telling.expressions, style)
        anchored.append(telling)
    return anchored


def _is_stated(source: Source) -> bool:
    return source.published.basis in ("stated", "set")


def told_elsewhere(
    tellings: Sequence[Telling],
    style: Style = "",
    recalled: Sequence[Recalled] = (),
    piles: merge.Piles | None = None,
) -> list[Telling]:
    """The third pass: dates that an article leaves open, told by what others say of the same event: which Saturday,
    and when the blast was that something came five days after."""
    piles = piles or merge.Piles()
    texts = {one.source.key: one.article.text for one in tellings}
    weeks = merge.other_weeks(*_told([*tellings, *recalled]), texts, piles)
    again = [_of_other_weeks(telling, weeks, style) for telling in tellings]

    def events() -> list[Event]:
        claims, sources = _told([*again, *recalled])
        return merge.merged(piles.weighed(claims, sources), sources, linked=False)[0]

    named = merge.dated_by_name([merge.Told(one.article, one.mentions, one.claims) for one in again], events)
    return [_with_mentions(telling, named) for telling in again]


def _of_other_weeks(telling: Telling, weeks: Mapping[tuple[str, int], merge.OtherWeek], style: Style) -> Telling:
    """The article read again, with its weekdays turned to the week that others tell of; what is counted from them
    follows."""
    key = telling.source.key
    turned = {e.start: week for e in telling.expressions if (week := weeks.get((key, e.start)))}
    if not turned:
        return telling
    expressions = tuple(
        replace(e, value=replace(e.value, direction=turned[e.start].direction)) if e.start in turned else e
        for e in telling.expressions
    )
    mentions = resolve(telling.article.text, expressions, telling.source.published, style=style)
    said = {
        (key, m.start): replace(m, basis=m.basis + turned[m.start].evidence)
        for m in mentions
        if m.start in turned and m.when is not None
    }
    return _with_mentions(replace(telling, expressions=expressions, mentions=tuple(mentions)), said)


def _with_mentions(telling: Telling, others: Mapping[tuple[str, int], Mention]) -> Telling:
    """The article told with other mentions, by its key and their places, in the place of its own."""
    key = telling.source.key
    mentions = tuple(others.get((key, mention.start), mention) for mention in telling.mentions)
    if mentions == telling.mentions:
        return telling
    return replace(telling, mentions=mentions, claims=tuple(events.claims(telling.article, mentions)))


def _told(tellings: Sequence[Telling | Recalled]) -> tuple[list[Claim], list[Source]]:
    return [claim for telling in tellings for claim in telling.claims], [telling.source for telling in tellings]


def chronology(tellings: Sequence[Telling | Recalled], piles: merge.Piles | None = None) -> Chronology:
    """Merge what the articles tell into events; what none of them dates goes beside. `piles` are those of the passes
    before."""
    claims, sources = _told(tellings)
    merged, suggestions = merge.merged((piles or merge.Piles()).weighed(claims, sources), sources)
    undated = tuple(claim for claim in claims if not claim.mention.when)
    return Chronology(tuple(merged), tuple(sources), undated, tuple(suggestions))


def _overridden(article: Article, overrides: Mapping[str, Published]) -> Article:
    source = article.source
    date = overrides.get(source.key) or overrides.get(source.file)
    if date is None or (date.gives_way and source.published.when is not None):
        return article
    return dated(article, date)


def build(
    paths: Iterable[str | Path],
    *,
    published: str | None = None,
    overrides: Mapping[str, Published] | None = None,
    style: Style = "",
    executor: Executor | None = None,
    progress: Progress | None = None,
    notice: Callable[[str], None] | None = None,
    recalled: Mapping[str, Recalled] | None = None,
) -> tuple[Chronology, list[Telling]]:
    """Articles in, a Chronology out, with what was found on the way.

    `notice` is told what a person should know of the reading: an article given twice, an encoding guessed, a file of
    a folder that can't be read and is skipped. `recalled` holds what files told in an earlier run, by file: a skipped
    one still tells that. `overrides` holds the published dates that a person set, by source key or file; they go
    before everything the articles say, but for those of an earlier run's `published`. Raises ArticleError.
    """
    recalled = recalled or {}
    before: list[Recalled] = []

    def skip(name: str, why: str) -> None:
        if name in recalled:
            before.append(recalled[name])
            why = f"{why} What it told before stays."
        if notice:
            notice(f"skipped: {why}")

    read = articles_.read(paths, published=published, notice=notice, skip=skip)
    read = [_overridden(article, overrides or {}) for article in read]
    for source in (article.source for article in read):
        if notice and source.published.when is None and source.published.evidence:
            notice(f"{source.file}: {source.published.evidence}. {WHICH}")
    tellings = tell_all(read, style=style, executor=executor, progress=progress)
    tellings = anchor_undated(tellings, style, before)
    piles = merge.Piles()
    tellings = told_elsewhere(tellings, style, before, piles)
    return chronology([*tellings, *before], piles), tellings
