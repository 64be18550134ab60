"""What one article leaves open and another tells: which Saturday that was, and when the blast."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import engine
from timeline.model import Article, Published, Source
from timeline.when import parse

MILL = "A blast tore through a flour mill in Tarvik on Friday, killing four workers."
MILL_TOO = "A blast at a second mill in Tarvik killed a watchman on Saturday."
PLANT = "A blast at a chemical plant in Norholm killed a watchman on Saturday."
ARREST = "Five days after the blast, police arrested the manager of the mill, Holger Brandt."

# articles (key, published, text) -> the key and the words of the mention that is asked, and its date; of what stays
# open the date that it has without the others
CASES = [
    pytest.param(
        [("wire", "2024-05-05", MILL), ("local", "2024-06-20", ARREST)],
        ("local", "Five days"), "2024-05-08", id="after",
    ),
    pytest.param(
        [("wire", "2024-06-11", "Voters in Norland elected a new parliament on Sunday."),
         ("local", "2024-06-20", "The day before the election, the finance minister of Norland resigned.")],
        ("local", "The day"), "2024-06-08", id="before",
    ),
    pytest.param(
        [("wire", "2024-05-05", "Voters in Norland will elect a new parliament on 9 June."),
         ("local", "2024-05-06", "Two days before the election, the parties of Norland will meet for a debate.")],
        ("local", "Two days"), "2024-06-07", id="before what lies ahead",
    ),
    pytest.param(
        [("wire", "2024-05-05", "Fire destroyed the town hall of Orla on Friday."),
         ("local", "2024-09-20", "A few weeks after the fire the mayor of Orla resigned.")],
        ("local", "A few weeks"), "2024-05-13/2024-06-16", id="a few weeks after",
    ),
    pytest.param(
        [("wire", "2024-05-05", MILL), ("agency", "2024-05-20", PLANT),
         ("local", "2024-06-20", "Five days after the Tarvik blast, police arrested the manager of the mill.")],
        ("local", "Five days"), "2024-05-08", id="the name says which",
    ),
    pytest.param(
        [("wire", "2024-05-05", MILL), ("agency", "2024-05-20", PLANT),
         ("local", "2024-06-20", "A week after the blast at the chemical plant its owner fled from Norholm.")],
        ("local", "A week"), "2024-05-20/2024-05-26", id="the place says which",
    ),
    pytest.param(
        [("wire", "2024-05-05", MILL), ("agency", "2024-05-07", "The blast at the mill on 3 May killed four people."),
         ("local", "2024-06-20", ARREST)],
        ("local", "Five days"), "2024-05-08", id="two rows of one date are one",
    ),
    pytest.param(
        [("wire", "2024-05-05", MILL),
         ("local", "2024-06-20", "Two days after the blast he left Lima with his mother.")],
        ("local", "Two days"), "None", id="of another story",
    ),
    pytest.param(
        [("wire", "2024-06-18", "An explosion tore through a depot in Tarvik on Sunday."),
         ("local", "2024-06-17", "Ten days after the explosion at the depot in Tarvik, the owner was missing.")],
        ("local", "Ten days"), "None", id="it would come after the article",
    ),
    pytest.param(
        [("wire", "2024-05-05", "An inquiry into the blast at the mill in Tarvik opened on Friday."),
         ("local", "2024-06-20", ARREST)],
        ("local", "Five days"), "None", id="an inquiry into the blast is no blast",
    ),
    pytest.param(
        [("wire", "2024-05-05", "The mill in Tarvik was closed on Friday after a blast."),
         ("local", "2024-06-20", ARREST)],
        ("local", "Five days"), "None", id="what came after a blast is none",
    ),
    pytest.param(
        [("wire", "2024-03-08", "Saturday's concert with the choir of Tarvik raises money for the lifeboat."),
         ("local", "2024-03-05", "The choir of Tarvik will give a concert for the lifeboat on Saturday.")],
        ("wire", "Saturday"), "2024-03-09", id="the other Saturday",
    ),
    pytest.param(
        [("wire", "2024-03-12", "The coach praised his team after Saturday's defeat by Tarvik United."),
         ("local", "2024-03-13", "Norholm will face Tarvik United on Saturday in the second leg of the cup.")],
        ("wire", "Saturday"), "2024-03-09", id="two matches",
    ),
    pytest.param(
        [("wire", "2024-03-12", "The crowd at Saturday's protest against the port law was the largest so far."),
         ("local", "2024-03-14", "The opponents of the port law will protest in Tarvik again on Saturday.")],
        ("wire", "Saturday"), "2024-03-09", id="every week",
    ),
    pytest.param(
        [("wire", "2024-03-12", "The choir of Tarvik sang at a concert for the lifeboat on Saturday."),
         ("local", "2024-03-14", "The choir of Tarvik will sing at a concert for the lifeboat on Saturday.")],
        ("wire", "Saturday"), "2024-03-09", id="a verb has said which",
    ),
    pytest.param(
        [("wire", "2024-03-11", "On Tuesday the health office of Norland will hold a meeting of doctors on the virus."),
         ("local", "2024-03-05", "The health office of Norland held a meeting of doctors on the virus on Tuesday.")],
        ("wire", "Tuesday"), "2024-03-12", id="two meetings, one to come",
    ),
]  # fmt: skip


def told(articles: Sequence[tuple[str, str, str]]) -> list[engine.Telling]:
    return [
        engine.tell(Article(Source(key, published=Published(parse(day), "stated"), language="en"), text))
        for key, day, text in articles
    ]


def mention_of(tellings: Sequence[engine.Telling], asked: tuple[str, str]) -> engine.Mention:
    key, words = asked
    return next(m for one in tellings if one.source.key == key for m in one.mentions if m.text == words)


@pytest.mark.parametrize(("articles", "asked", "date"), CASES)
def test_dates_told_elsewhere(articles: list[tuple[str, str, str]], asked: tuple[str, str], date: str) -> None:
    mention = mention_of(engine.told_elsewhere(told(articles)), asked)
    assert str(mention.when) == date


def test_it_says_which_article_and_which_event() -> None:
    found = engine.told_elsewhere(told([("wire", "2024-05-05", MILL), ("local", "2024-06-20", ARREST)]))
    mention = mention_of(found, ("local", "Five days"))
    assert mention.basis == (
        '"Five days after the blast", which wire dates: '
        "“A blast tore through a flour mill in Tarvik, killing four workers” (2024-05-03)"
    )
    [claim] = [claim for one in found for claim in one.claims if one.source.key == "local"]
    assert claim.mention == mention
    assert claim.quote == ARREST


def test_of_two_events_of_a_name_it_stays_undated_and_says_so() -> None:
    pile = told([("wire", "2024-05-05", MILL), ("agency", "2024-05-20", MILL_TOO), ("local", "2024-06-20", ARREST)])
    chronology = engine.chronology(engine.told_elsewhere(pile))
    [claim] = chronology.undated
    assert claim.mention.reason == (
        "counted from “the blast”, and events of 2 dates go by that name: 2024-05-03 in wire; 2024-05-18 in agency"
    )


def test_a_corrected_date_of_the_event_moves_what_is_counted_from_it() -> None:
    pile = [("wire", "2024-05-12", MILL), ("local", "2024-06-20", ARREST)]
    assert str(mention_of(engine.told_elsewhere(told(pile)), ("local", "Five days")).when) == "2024-05-15"


def test_what_follows_a_weekday_of_another_week_follows_it() -> None:
    pile = told(
        [
            ("wire", "2024-03-08", "Saturday's concert of the Orla Trio in Tarvik is sold out. Doors open at 6 p.m."),
            ("local", "2024-03-05", "The Orla Trio will give a concert in Tarvik on Saturday."),
        ]
    )  # fmt: skip
    assert {str(m.when) for one in engine.told_elsewhere(pile) for m in one.mentions} == {"2024-03-09"}


MIXED = [
    ("wire", "2024-05-05", MILL),
    ("agency", "2024-05-20", PLANT),
    ("local", "2024-06-20", "Five days after the Tarvik blast, police arrested the manager of the mill."),
    ("weekly", "2024-06-21", "A week after the blast at the chemical plant its owner fled from Norholm."),
    ("preview", "2024-05-03", "Saturday's memorial concert of the Orla Quartet in Norholm is sold out."),
    ("guide", "2024-05-01", "The Orla Quartet will give a memorial concert in Norholm on Saturday."),
]


@settings(max_examples=20, deadline=None)
@given(st.permutations(MIXED))
def test_the_order_of_articles_changes_no_date(articles: list[tuple[str, str, str]]) -> None:
    assert _rows(articles) == _rows(MIXED)


def _rows(articles: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str, str]]:
    events = engine.chronology(engine.told_elsewhere(told(articles))).events
    return [(event.id, str(event.when), event.headline, event.basis) for event in events]
