"""Which reasons two sentences have for being one event or two, a line a reason, and where they have it not."""

from __future__ import annotations

import pytest

from timeline import events, when
from timeline.find import find
from timeline.merge import clause
from timeline.merge.features import DaysOwn, Features, describe
from timeline.merge.likeness import WEIGHTS, likeness, weigh
from timeline.model import Article, Block, Claim, Published, Source
from timeline.resolve import resolve


def claims(key: str, text: str, published: str = "2025-05-07") -> list[Claim]:
    stated = Published(when.parse(published), "stated", "test")
    article = Article(Source(key, published=stated, language="en"), text, (Block(0, len(text), "prose"),))
    return events.claims(article, resolve(text, find(text, "en"), stated))


def described(*pile: Claim, published: str = "2025-05-07") -> list[Features]:
    return describe(pile, dict.fromkeys((claim.source for claim in pile), when.parse(published)))


def labels(left: str, right: str, published: str = "2025-05-07") -> str:
    (one,), (other,) = claims("left", left, published), claims("right", right, published)
    return "\n".join(reason.label for reason in weigh(one, other, *described(one, other, published=published)))


HAS = {
    "up to one day": (
        "All schools of Tarn will be closed until 20 May.",
        "The closure of all schools in Tarn was ordered until 20 May.",
        "both say “until” that day",
    ),
    "up to a day and on it": (
        "All schools of Tarn will be closed until 20 May.",
        "The schools of Tarn will be opened on 20 May 2025.",
        "only one says “until” that day",
    ),
    "before it": (
        "Ida Holm will open a museum in Tarn on 20 May 2025.",
        "The museum in Tarn will be opened on 20 May 2025.",
        "both look ahead to it",
    ),
    "years later": (
        "A quake shook Tarn on 5 May 2020.",
        "Tarn was hit by an earthquake on 5 May 2020.",
        "told up to 1828 days after it",
    ),
    "two statements": (
        "Ida Holm said on Monday that the port of Tarn was safe.",
        "Jon Berg said on Monday that the port of Tarn was closed.",
        "each tells what somebody said",
    ),
    "denied": (
        "Ida Holm will not visit Tarn on 20 May 2025.",
        "Jon Berg will visit Tarn on 20 May 2025.",
        "one says that it did not happen",
    ),
    "a noun that the clause was cut before": (
        "Two hundred people died in the 5 May earthquake in Tarn.",
        "A quake of magnitude 6.3 shook Tarn on 5 May.",
        "“earthquake” and “quake” are one kind of event",
    ),
    "told by all": (
        "A quake shook Tarn on Monday.",
        "Monday's quake in Tarn killed four.",
        "2 of the 2 sources of that date tell of “quake”",
    ),
    "in the other's quote": (
        "The ferry Aurora sank on Monday.",
        "Nine sailors of the Aurora were rescued on Monday, after the ferry had taken in water for hours.",
        "what one tells is in the other’s quote: aurora, ferry",
    ),
}
LACKS = {
    "the word goes with the quake": (
        "Four shops have been looted in Tarn since Monday's quake.",
        "A quake shook Tarn on Monday.",
        "“since” that day",
    ),
    "evening and night": (
        "A concert was given in Tarn on Friday evening.",
        "The concert in Tarn on Friday night was sold out.",
        "same hour",
    ),
    "digits of a name": (
        "Two cases of H1N1 were found in Tarn on Monday.",
        "Two cases of H5N8 were found in Tarn on Monday.",
        "numbers of its own",
    ),
    "another thing is denied": (
        "The mayor, who does not like ferries, visited Tarn on Monday.",
        "The mayor visited Tarn on Monday.",
        "did not happen",
    ),
    "one is told ahead": (
        "Ida Holm will open a museum in Tarn on 20 May 2025.",
        "Ida Holm opened a museum in Tarn on 5 May 2025.",
        "look ahead",
    ),
}


@pytest.mark.parametrize(("left", "right", "label"), HAS.values(), ids=HAS)
def test_a_reason_is_given(left: str, right: str, label: str) -> None:
    assert label in labels(left, right)


@pytest.mark.parametrize(("left", "right", "label"), LACKS.values(), ids=LACKS)
def test_a_reason_is_not_given(left: str, right: str, label: str) -> None:
    assert label not in labels(left, right)


def test_what_is_told_of_every_day_says_less_than_what_is_told_of_one() -> None:
    pile = [claims(f"{day}", f"Nine cases were confirmed in Tarn on {day} May.")[0] for day in range(1, 6)]
    pile += claims("more", "Six cases were confirmed in Oster on 5 May.")
    pile += [claims(key, "A quake shook Oster on 5 May.")[0] for key in "ab"]
    *_, cases, more, quake, again = described(*pile)
    assert cases.days_own["confirmed"] == more.days_own["confirmed"] == DaysOwn(tellers=2, sources=4, elsewhere=4)
    assert quake.days_own["quake"] == again.days_own["quake"] == DaysOwn(tellers=2, sources=4, elsewhere=0)
    of_many, of_one = (
        next(share for name, share, _ in likeness(*pair) if name == "the day's event")
        for pair in ((pile[4], pile[5], cases, more), (pile[6], pile[7], quake, again))
    )
    assert of_many < of_one


def test_every_weight_is_a_reason_that_some_pair_has() -> None:
    told = [
        ("The first bomb exploded in Tarn on Monday at 6.10 am, two people died.", "A second bomb exploded on Monday."),
        ("Police arrested Ida Holm on Monday.", "Police arrested Jon Berg on Monday."),
        ("Friends marked the anniversary of the death of Jon Berg on Monday.", "Jon Berg died on Monday."),
        ("In Tarn 20 cases and 9 deaths were found on Monday.", "In Tarn 71 cases were found on Monday."),
        *((left, right) for left, right, _ in HAS.values()),
    ]
    found = set()
    for left, right in told:
        (one, *_), (other, *_) = claims("left", left), claims("right", right)
        found |= {name for name, _, _ in likeness(one, other, *described(one, other))}
    # What a day is about is counted from four sources on.
    crowd = [
        claims(key, f"A quake shook the hills of {key} on Monday.")[0] for key in ("Tarn", "Oster", "Port", "Lund")
    ]
    crowd += [claims(f"{day}", f"Ida Holm went to Tarn on {day} May 2020.")[0] for day in range(1, 20)]
    first, second, *_ = described(*crowd)
    found |= {name for name, _, _ in likeness(crowd[0], crowd[1], first, second)}
    assert set(WEIGHTS) <= found | {"other numbers"}
    assert found <= set(WEIGHTS)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The committee will not be meeting today", {"met"}),
        ("They reported no deaths", {"die"}),
        ("Not far from Tarn the two presidents had long talks and met", set()),
        ("They met", set()),
    ],
)
def test_what_is_denied(text: str, kinds: set[str]) -> None:
    assert clause.denied(text) >= kinds
    assert bool(clause.denied(text)) == bool(kinds)
