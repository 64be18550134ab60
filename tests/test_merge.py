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


# The dates and the words of two articles, and whether they tell one thing.
TOLD_TWICE = [
    ("2024-03-05", "Elin Vik, who led the harbour board, was released in March 2022 because of cancer.",
     "2024-03-06", "Elin Vik was released on health grounds in 2022.", True),
    ("2025-05-01", "Karl Brek left the board of Norholm Steel in November 2023.",
     "2025-05-03", "Karl Brek stepped down as chairman of Norholm Steel on 17 November 2023.", True),
    ("2025-05-01", "The shipping agent Ivo Denk was arrested in Cyprus in February 2025.",
     "2025-05-03", "Ivo Denk was picked up at Larnaca on 4 February 2025 while boarding a flight.", True),
    ("2025-03-22", "Trading in Norholm Steel was suspended in London on Friday.",
     "2025-03-25", "Shares of Norholm Steel have not traded since Friday, when the exchange pulled the plug.", True),
    ("2024-07-02", "The village of Holt was evacuated on Monday when the dam began to leak.",
     "2024-07-03", "On Monday all 300 people of Holt were told to leave as water seeped from the dam.", True),
    ("2024-07-02", "The Tarn Museum got back its stolen Munch on Monday.",
     "2024-07-03", "A Munch taken from the Tarn Museum in 2019 was returned on Monday.", True),
    ("2024-07-02", "Doctors said on Monday that the vaccine had cut the number of deaths by half.",
     "2024-07-03", "The vaccine had cut the number of deaths by half, doctors said on Monday.", True),
    ("2024-07-02", "The government of Norland on Monday banned the export of timber.",
     "2024-07-03", "The government of Norland on Monday raised the tax on fuel.", False),
    ("2024-07-02", "Two climbers were killed by an avalanche on Mount Sol on Monday.",
     "2024-07-03", "Rescuers found a third climber alive on Mount Sol on Monday.", False),
    ("2024-07-02", "The novelist Tove Lund died at her home in Orla on Monday.",
     "2024-07-03", "The painter Nils Berg died in Tarn on Monday.", False),
]  # fmt: skip


@pytest.mark.parametrize(("published", "one", "later", "other", "same"), TOLD_TWICE)
def test_two_articles_in_other_words(published: str, one: str, later: str, other: str, same: bool) -> None:
    found = merged(article("one", published, one), article("other", later, other))
    assert any(event.sources == ("one", "other") or event.sources == ("other", "one") for event in found) == same


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


@pytest.mark.parametrize(
    ("one", "other"),
    [("Praxtech", "Ternex"), ("the mill by 2,310 of", "the mill by 4,705 of")],
    ids=["another name", "another number"],
)
def test_a_series_in_the_same_words_is_no_slip(one: str, other: str) -> None:
    words = "Inspectors searched the offices of {} in the old quarter of the harbour on {}."
    left = article("left", "2025-05-02", words.format(one, "14 February 2025"))
    right = article("right", "2025-05-02", words.format(other, "24 January 2025"))
    assert len(merged(left, right)) == 2


WIRE = "Police arrested Per Solvang, an engineer, at Gardermoen airport on 14 February 2019."


@pytest.mark.parametrize(
    ("wire", "published", "other", "words"),
    [
        (WIRE, "2024-03-01", "Solvang was arrested at Oslo airport on 13 February 2019.", "13 February 2019"),
        ("Solvang graduated in 1992.", "2024-03-01", "Solvang graduated from the institute in 1991.", "1991"),
        (
            WIRE,
            "2024-03-01",
            "Solvang was taken in handcuffs from the airport on 13 February 2019.",
            "13 February 2019",
        ),
        # Where each tells something of the other's day, both are known; and where a source tells it of the same day.
        (
            f"On 13 February 2019 he flew to Oslo. {WIRE}",
            "2024-03-01",
            "Solvang was arrested on 13 February 2019. On 14 February 2019 a judge saw him.",
            "",
        ),
        # A day apart in the news, a month apart, what one source knows to be two, and other things.
        (WIRE, "2019-02-17", "Solvang was arrested at Oslo airport on 13 February 2019.", ""),
        (WIRE, "2024-03-01", "Solvang was arrested at Oslo airport on 13 March 2019.", ""),
        (WIRE, "2024-03-01", "He was arrested on 13 February 2019. He was arrested again on 14 February 2019.", ""),
        (WIRE, "2024-03-01", "Solvang was born on 13 February 2019.", ""),
    ],
)
def test_sources_that_look_back_may_disagree_about_a_date(wire: str, published: str, other: str, words: str) -> None:
    pile = [article("wire", "2019-02-16", wire), article("other", published, other)]
    found, suggested = merge.merge([c for one in pile for c in claims(one)], [one.source for one in pile])
    messages = [each.message for each in suggested if "two dates" in each.message]
    assert not any(event.other_dates for event in found)
    assert len(messages) == bool(words)
    assert words in " ".join(messages)


def test_of_three_dates_the_nearest_two_are_asked_about() -> None:
    pile = [
        article("wire", "2019-02-18", WIRE),
        article("daily", "2019-02-19", "Solvang, who was arrested at Gardermoen, was remanded on 15 February 2019."),
        article("book", "2024-03-01", "Solvang was arrested at Oslo airport on 13 February 2019."),
    ]
    _, suggested = merge.merge([c for one in pile for c in claims(one)], [one.source for one in pile])
    (message,) = [each.message for each in suggested if "two dates" in each.message]
    assert "13 February 2019" in message
    assert "14 February 2019" in message


def test_a_date_that_sources_disagree_about_in_the_same_words_is_one_row_with_both() -> None:
    first = article(
        "first", "2011-02-01", "Doctor Conrad Murray was interviewed for three hours by police on 27 June 2009."
    )
    other = article(
        "other", "2011-10-05", "Los Angeles police interviewed Doctor Murray for three hours on 28 June 2009."
    )
    (event,) = merged(first, other)
    assert {str(event.when), *(str(each.when) for each in event.other_dates)} == {"2009-06-27", "2009-06-28"}
    assert len(event.sources) == 2


def test_a_week_does_not_outvote_the_days_in_it() -> None:
    told = "The ferry Aurora sank off Tarn on May {}, and nine sailors were rescued."
    week = article("week", "2025-05-07", "The ferry Aurora sank off Tarn last week with nine sailors aboard.")
    days = [
        article(key, "2025-05-08", told.format(day)) for key, day in (("first", 1), ("other", 2), ("also-first", 1))
    ]
    (event,) = merged(week, *days)
    assert str(event.when) == "2025-05-01"
    assert [(str(other.when), other.source) for other in event.other_dates] == [("2025-05-02", "other")]


def test_the_headline_is_the_one_that_says_what_most_sources_say() -> None:
    told = [
        "A strong quake hit the city of Tarn on 3 March 2025.",
        "A quake hit Tarn on 3 March 2025.",
        "The quake that hit Tarn on 3 March 2025 was felt by Professor Ida Holm on her way to a meeting of surgeons.",
        "A quake hit the old town of Tarn on 3 March 2025, and bells rang.",
    ]
    (event,) = merged(*(article(f"a{number}", "2025-03-05", text) for number, text in enumerate(told)))
    assert len(event.sources) == len(told)
    assert event.headline == "The quake hit Tarn"


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


@given(st.lists(st.lists(st.sampled_from([NORTH, SOUTH, EAST]), unique=True, max_size=3), min_size=1, max_size=4))
@settings(max_examples=25, deadline=None)
def test_what_is_taken_over_from_an_earlier_pile_changes_nothing(rows: list[list[Article]]) -> None:
    piles = merge.Piles()
    for articles in rows:
        told, sources = [c for one in articles for c in claims(one)], [one.source for one in articles]
        pile = piles.weighed(told, sources)
        assert merge.merged(pile, sources) == merge.merge(told, sources)
        assert piles.weighed(told, sources) is pile, "weighed once more, though nothing changed"


def test_another_date_of_an_article_is_another_pile() -> None:
    piles = merge.Piles()
    told = [c for one in (NORTH, SOUTH) for c in claims(one)]
    later = replace(SOUTH.source, published=Published(when.parse("2030-05-07"), "stated", "test"))
    near, far = ([NORTH.source, source] for source in (SOUTH.source, later))
    assert merge.merged(piles.weighed(told, near), near) == merge.merge(told, near)
    assert merge.merged(piles.weighed(told, far), far) == merge.merge(told, far) != merge.merge(told, near)


def test_events_without_links_are_the_same_but_for_these() -> None:
    told = [c for one in (NORTH, SOUTH, EAST) for c in claims(one)]
    sources = [one.source for one in (NORTH, SOUTH, EAST)]
    linked, _ = merge.merge(told, sources)
    assert any(event.links for event in linked)
    alone, _ = merge.merged(merge.weighed(told, sources), sources, linked=False)
    assert alone == [replace(event, links=()) for event in linked]


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
    left = article("left", "2025-05-07", "The Aurora sank off Tarn on Monday.")
    right = article("right", "2025-05-07", "The ferry Aurora went down near Tarn on Monday with nine sailors aboard.")
    found, suggestions = merge.merge([*claims(left), *claims(right)], [left.source, right.source])
    assert len(found) == 2
    assert [set(suggestion.ids) for suggestion in suggestions] == [{event.id for event in found}]


SAME = {
    "arrested and detained": (
        "Police arrested Ida Holm in Tarn on Monday.",
        "The former mayor Ida Holm was detained on 5 May 2025.",
    ),
    "the day's own quake": (
        "A quake of magnitude 6.3 shook the hills of Oster on Monday.",
        "Monday's earthquake in Oster killed four people.",
    ),
    "passed and approved": (
        "Parliament passed the budget on Monday.",
        "Lawmakers approved the budget on Monday with 61 votes.",
    ),
    "jailed and sentenced": (
        "A court in Tarn jailed Jon Berg for six years on Monday.",
        "Jon Berg was sentenced to six years in prison on Monday.",
    ),
    "bought and sold": (
        "Hale and Sons bought the shipyard of Tarn on Monday.",
        "The shipyard in Tarn was sold to Hale and Sons on Monday.",
    ),
    "planned and done": (
        "Ida Holm visited a school in Tarn on Monday.",
        "Holm is to visit a school in Tarn on 5 May 2025.",
    ),
    "released and published": (
        "The two films were released on Thursday.",
        "The agency published the two films on 1 May 2025.",
    ),
    "a week and a day": (
        "Nine sailors were rescued from the ferry Aurora last week.",
        "The coast guard rescued nine sailors from the ferry on May 1.",
    ),
    "a name and its letters": (
        "The Port Safety Board warned of thin ice on Monday, said the PSB.",
        "The PSB warned of thin ice on Monday.",
    ),
}
APART = {
    "two arrests": ("Police arrested Ida Holm in Tarn on Monday.", "Police arrested Jon Berg in Tarn on Monday."),
    "two quakes": (
        "A quake of magnitude 5.1 shook the coast near Tarn early on Monday.",
        "A quake of magnitude 6.3 shook the hills of Oster on Monday evening.",
    ),
    "two statements": (
        "Ida Holm said on Monday that taxes would fall next year.",
        "Ida Holm said on Monday that the port of Tarn would be closed.",
    ),
    "two sentences": (
        "A court in Tarn jailed Jon Berg for six years on Monday.",
        "A court in Tarn jailed Ida Holm for two years on Monday.",
    ),
    "two meetings": (
        "The foreign minister met the French ambassador on Monday.",
        "The foreign minister met union leaders on Monday.",
    ),
    "two votes": ("Parliament passed the budget on Monday.", "Parliament passed a law on wolves on Monday."),
    "the first and the second": (
        "The first bomb exploded at the central station of Tarn on Monday.",
        "A second bomb exploded at the airport of Tarn on Monday.",
    ),
    "two hours": (
        "A quake shook the town of Tarn at 6.10 am on Monday.",
        "A quake shook the town of Tarn at 9.45 pm on Monday.",
    ),
    "two deaths": (
        "Two people died in a fire in Tarn on Monday.",
        "Five people died in a bus crash near Oster on Monday.",
    ),
    "an anniversary": (
        "Jon Berg, the painter, died in Tarn on 5 May 2025.",
        "Friends marked the anniversary of the death of Jon Berg in Tarn on 5 May 2025.",
    ),
    "two of a series": (
        "Part 3 of the series on the harbours of Tarn was shown on Monday.",
        "Part 4 of the series on the harbours of Tarn was shown on Monday.",
    ),
}


@pytest.mark.parametrize(("left", "right"), SAME.values(), ids=SAME)
def test_one_event_in_other_words_is_one(left: str, right: str) -> None:
    (event,) = merged(article("left", "2025-05-07", left), article("right", "2025-05-08", right))
    assert set(event.sources) == {"left", "right"}


@pytest.mark.parametrize(("left", "right"), APART.values(), ids=APART)
def test_two_events_of_a_day_stay_two(left: str, right: str) -> None:
    found = merged(article("left", "2025-05-07", left), article("right", "2025-05-08", right))
    assert all(len(event.sources) == 1 for event in found)


def test_one_article_that_tells_an_event_twice_has_one_row() -> None:
    twice = article(
        "twice",
        "2025-05-07",
        "The coast guard rescued nine sailors from the ferry Aurora on Monday.",
        "The mayor thanked the crew.",
        "All nine sailors were rescued from the burning ferry on Monday, the coast guard said.",
    )
    (event,) = merged(twice)
    assert (len(event.claims), event.sources) == (2, ("twice",))


def test_the_words_that_made_a_kind_stand_in_its_reason() -> None:
    left = article("left", "2025-05-02", "The two films were released on Thursday.")
    right = article("right", "2025-05-07", "The agency published the two films on 1 May 2025.")
    (event,) = merged(left, right)
    assert "“published” and “released” are one kind of event" in "\n".join(merge.explain(event))


def test_explain_names_each_source_its_expression_and_every_reason() -> None:
    event = next(event for event in merged(NORTH, SOUTH, EAST) if len(event.sources) == 2)
    lines = "\n".join(merge.explain(event))
    for claim in event.claims:
        assert claim.quote in lines
        assert claim.mention.basis in lines
    assert "both tell of “rescued”" in lines
    assert "2 sources, 2 independent" in lines


CRASH = "A lorry hit a tram in Tarn at 8.10 am on 5 May 2025."
KEPT_APART = {
    "two dates": ("A dam broke near Tarn on 3 May 2025.", "A mill burned in Oster on 9 March 2025.", "two dates"),
    "nothing in common": ("A dam broke near Tarn on 5 May 2025.", "The mayor sang on 5 May 2025.", "no telling word"),
    "one sentence": ("Hale was arrested in May 2020 and released in June 2021.", "", "one sentence tells of both"),
    "two hours": (CRASH, "A lorry hit a tram in Tarn at 9.45 pm on 5 May 2025.", "two hours"),
    "too little": (
        "Ida Holm met miners on 5 May 2025.",
        "Jon Berg, a miner, wed on 5 May 2025.",
        "too little to be one",
    ),
    "in doubt": (
        "The Aurora sank off Tarn on 5 May 2025.",
        "The ferry Aurora went down near Tarn on 5 May 2025 with nine sailors aboard.",
        "in doubt, so that is for you",
    ),
    "disagreeing": (
        WIRE,
        "Solvang was arrested at Oslo airport on 13 February 2019.",
        "two dates of one event, perhaps",
    ),
}


@pytest.mark.parametrize(("left", "right", "why"), KEPT_APART.values(), ids=KEPT_APART)
def test_why_two_events_are_two(left: str, right: str, why: str) -> None:
    pile = [article("left", "2025-05-07", left), article("right", "2025-05-08", right)]
    found = merged(*pile)
    one, other = sorted(found, key=lambda event: event.quote != left)
    lines = merge.explain_apart(one, other, found, [each.source for each in pile])
    assert why in lines[-1]
    assert [line.startswith(f"[{number}] ") for number, line in enumerate(lines[3:5], 1)] == [True, True]
    assert lines[:2] == [f"{event.when}: {event.headline}" for event in (one, other)]


def test_what_no_article_tells_is_compared_with_nothing() -> None:
    (told,) = merged(article("left", "2025-05-07", CRASH))
    typed = replace(told, id="typed", headline="Trams came to Tarn", claims=(), links=())
    *_, last = merge.explain_apart(told, typed, [told, typed], [])
    assert last == "“Trams came to Tarn” is dated by no article: only what articles say is compared."


@pytest.fixture(scope="module")
def benchmarks() -> None:
    sys.path.insert(0, str(BENCHMARKS))


# Pairwise precision and recall on the labelled pairs: what merging was chosen on, and what it has not seen, drawn at
# random. With the same code a second reading of all labels, which mended four and left out 45 that may be called
# either way, moved test from .91 and .58 to .95 and .63: the floors moved with it.
FLOORS = {"dev": (0.96, 0.805), "test": (0.92, 0.69)}

needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of timelines is not at hand")


@pytest.mark.parametrize("split", ["dev", "test"])
def test_the_labelled_pairs_are_enough(benchmarks: None, split: str) -> None:
    from merging import gold

    pairs = gold(split)
    assert len(pairs) >= 290
    assert 0.25 <= sum(pair.same for pair in pairs) / len(pairs) <= 0.75


@needs_corpus
def test_merging_of_labelled_pairs_does_not_fall(benchmarks: None) -> None:
    from merging import evaluate

    results = evaluate(CORPUS, cores=2)
    for split, (precision, recall) in FLOORS.items():
        assert results[split].precision >= precision, split
        assert results[split].recall >= recall, split


@needs_corpus
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # the corpus's score.py leaves files open
def test_timelines_of_whole_topics_do_not_fall(benchmarks: None) -> None:
    from timelines import evaluate

    averages = evaluate(CORPUS, ["finan", "h1n1", "haiti", "mj"], cores=2)
    assert averages["date"]["macro_f"] >= 0.74
    assert averages["align1"]["macro_f"] >= 0.15


FOUNDED = article("history", "2024-05-07", "In 1964 she founded Corvell in a former creamery in Oster.")


@pytest.mark.parametrize(
    ("other", "rows"),
    [
        ("Isa Mack founded the company in Oster in 1964.", 1),
        ("The town hall of Oster burned in 1964.", 2),
        ("In 1964 the town hall of Oster burned. In 1964 a dam broke near Tarn. In 1964 a bank failed in Oster.", 4),
    ],
    ids=["the same", "another thing", "other things"],
)
def test_what_each_of_two_articles_tells_of_a_year_long_past_may_well_be_one(other: str, rows: int) -> None:
    assert len(merged(FOUNDED, article("other", "2022-03-01", other))) == rows
