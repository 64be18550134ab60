"""Which claims become one event, what the event then says, and the floors of accuracy on labelled pairs."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import events, merge, when
from timeline.find import find
from timeline.model import Article, Block, Claim, Event, Published, Source
from timeline.resolve import resolve

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
CORPUS = Path(__file__).resolve().parents[2] / "shared" / "tls"


def article(key: str, published: str, *paragraphs: str) -> Article:
    text, blocks, start = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        blocks.append(Block(start, start + len(paragraph), "prose"))
        start += len(paragraph) + 2
    source = Source(key, published=Published(when.parse(published), "stated", "test"), language="en")
    return Article(source, text, tuple(blocks))


def claims(one: Article) -> list[Claim]:
    return events.claims(one, resolve(one.text, find(one.text, "en"), one.source.published))


def merged(*articles: Article) -> list[Event]:
    found, _ = merge.merge([c for one in articles for c in claims(one)], [one.source for one in articles])
    return found


NORTH = article(
    "north",
    "2025-05-02",
    "The coast guard rescued nine sailors from the burning ferry Aurora on Thursday.",
    "The ferry was built in Gdansk in 1998.",
)
SOUTH = article(
    "south",
    "2025-05-07",
    "Nine sailors were rescued from the ferry Aurora off Tarn last week.",
    "Transport minister Ida Holm visited the crew on Monday.",
    "A fire broke out on the ferry Aurora on May 1, and the coast guard rescued all nine sailors.",
)
EAST = article("east", "2025-05-03", "Ida Holm opened a museum of glass in Port Hill on Thursday.")


def test_one_event_told_by_several_articles_is_one_row_with_the_exact_date() -> None:
    found = [event for event in merged(NORTH, SOUTH, EAST) if "Aurora" in event.quote]
    (event,) = found
    assert str(event.when) == "2025-05-01"
    assert set(event.sources) == {"north", "south"}
    assert event.sources[0] == next(c.source for c in event.claims if c.quote == event.quote)
    assert event.independent == 2
    assert event.other_dates == ()


def test_another_thing_on_the_same_day_stays_apart() -> None:
    rows = {(str(event.when), event.sources) for event in merged(NORTH, SOUTH, EAST)}
    assert ("2025-05-01", ("east",)) in rows
    assert ("1998", ("north",)) in rows
    assert ("2025-05-05", ("south",)) in rows


def test_a_clash_of_dates_keeps_things_apart() -> None:
    left = article("left", "2025-05-02", "Rebels took the port of Tarn on 3 March 2025.")
    right = article("right", "2025-05-02", "The port of Tarn fell to the rebels on 9 March 2025 after a siege.")
    assert len(merged(left, right)) == 2


def test_near_identical_wording_overrules_a_clash_and_says_who_says_which() -> None:
    sentence = "Rebels took the port of Tarn and its two refineries after a siege of nine weeks on {} March 2025."
    left, right, third = (
        article(key, "2025-05-02", sentence.format(day)) for key, day in (("left", 3), ("right", 4), ("third", 3))
    )
    (event,) = merged(left, right, third)
    assert str(event.when) == "2025-03-03"
    assert [(str(other.when), other.source) for other in event.other_dates] == [("2025-03-04", "right")]
    assert any("right" in line and "2025-03-04" in line for line in merge.explain(event))


def test_copies_of_one_text_count_once() -> None:
    text = "A storm sank four boats in the harbour of Port Hill on Tuesday and tore the roof off the fish market."
    wire = [article(key, "2025-05-07", text) for key in ("a", "b", "c")]
    own = article("d", "2025-05-07", "Four boats sank in a storm in the harbour of Port Hill on Tuesday.")
    (event,) = merged(*wire, own)
    assert len(event.sources) == 4
    assert event.independent == 2


def test_an_event_told_as_past_is_planned_no_more() -> None:
    before = article("before", "2025-05-02", "Ida Holm is due to open the museum of glass in Port Hill on 6 May 2025.")
    after = article("after", "2025-05-07", "Ida Holm opened the museum of glass in Port Hill on 6 May 2025.")
    (event,) = merged(before, after)
    assert not event.planned
    assert [event.planned for event in merged(before)] == [True]


def test_ids_are_stable() -> None:
    alone = {event.quote: event.id for event in merged(NORTH)}
    together = {claim.quote: event.id for event in merged(NORTH, SOUTH, EAST) for claim in event.claims}
    assert all(together[quote] == name for quote, name in alone.items())
    names = [event.id for event in merged(NORTH, SOUTH, EAST)]
    assert len(set(names)) == len(names)
    assert all(name[0].isalpha() for name in names)


def test_two_events_of_one_sentence_have_two_ids() -> None:
    found = merged(article("one", "2025-05-02", "Hale was arrested in May 2020 and released in June 2021."))
    assert len({event.id for event in found}) == 2


@given(st.randoms(use_true_random=False), st.lists(st.sampled_from([NORTH, SOUTH, EAST]), max_size=4))
@settings(max_examples=30)
def test_order_and_repetition_change_nothing(draw: random.Random, again: list[Article]) -> None:
    articles = [NORTH, SOUTH, EAST]
    pile = [c for one in [*articles, *again] for c in claims(one)]
    sources = [one.source for one in articles]
    draw.shuffle(pile)
    draw.shuffle(sources)
    assert merge.merge(pile, sources) == merge.merge([c for one in articles for c in claims(one)], [*sources])


def test_the_same_article_under_two_names_makes_no_new_events() -> None:
    twin = replace(NORTH, source=replace(NORTH.source, key="north-2"))
    once, twice = merged(NORTH), merged(NORTH, twin)
    assert [(event.when, event.headline) for event in twice] == [(event.when, event.headline) for event in once]
    assert all(event.independent == 1 for event in twice)


def test_claims_without_a_date_are_left_out() -> None:
    lone = article("lone", "2025-05-02", "The ferry sank on Thursday.")
    undated = events.claims(lone, resolve(lone.text, find(lone.text, "en"), Published()))
    assert undated
    assert merge.merge(undated, [lone.source]) == ([], [])


def test_importance_follows_the_number_of_independent_sources() -> None:
    by_sources = sorted(merged(NORTH, SOUTH, EAST), key=lambda event: event.independent)
    assert by_sources[-1].importance == max(event.importance for event in by_sources)
    assert all(0.0 <= event.importance <= 1.0 for event in by_sources)


def test_a_doubtful_pair_is_suggested_and_not_merged() -> None:
    left = article("left", "2025-05-07", "Police searched the offices of Hale and Sons in Tarn in March 2025.")
    right = article("right", "2025-05-07", "Detectives raided a firm in Tarn in spring 2025.")
    found, suggestions = merge.merge([*claims(left), *claims(right)], [left.source, right.source])
    assert len(found) == 2
    assert [set(suggestion.ids) for suggestion in suggestions] == [{event.id for event in found}]


def test_explain_names_each_source_its_expression_and_every_reason() -> None:
    event = next(event for event in merged(NORTH, SOUTH, EAST) if len(event.sources) == 2)
    lines = "\n".join(merge.explain(event))
    for claim in event.claims:
        assert claim.quote in lines
        assert claim.mention.basis in lines
    assert "both tell of “rescued”" in lines
    assert "2 sources, 2 independent" in lines


@pytest.fixture(scope="module")
def benchmarks() -> None:
    sys.path.insert(0, str(BENCHMARKS))


# Pairwise precision and recall on the labelled pairs: what merging was chosen on, and what it has not seen.
FLOORS = {"dev": (0.8, 0.79), "test": (0.75, 0.73)}

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of timelines is not at hand")


@pytest.mark.parametrize("split", ["dev", "test"])
def test_the_labelled_pairs_are_enough(benchmarks: None, split: str) -> None:
    from merging import gold

    pairs = gold(split)
    assert len(pairs) >= 150
    assert 50 <= sum(pair.same for pair in pairs) <= len(pairs) - 50


@needs_corpus
def test_merging_of_labelled_pairs_does_not_fall(benchmarks: None) -> None:
    from merging import evaluate

    for split, result in evaluate(CORPUS, cores=2).items():
        precision, recall = FLOORS[split]
        assert result.precision >= precision, split
        assert result.recall >= recall, split


@needs_corpus
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # the corpus's score.py leaves files open
def test_timelines_of_whole_topics_do_not_fall(benchmarks: None) -> None:
    from timelines import evaluate

    averages = evaluate(CORPUS, ["finan", "h1n1", "haiti", "mj"], cores=2)
    assert averages["date"]["macro_f"] >= 0.74
    assert averages["align1"]["macro_f"] >= 0.15
