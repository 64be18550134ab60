"""Which reasons two sentences have for being one event or two, a line a reason, and where they have it not."""

from __future__ import annotations

import pytest

from timeline import events, when
from timeline.find import find
from timeline.merge import clause
from timeline.merge.features import DaysOwn, Features, describe
from timeline.merge.kinds import KINDS
from timeline.merge.likeness import WEIGHTS, likeness, total, weigh, worded
from timeline.merge.linking import THIRD, alike, third
from timeline.merge.rivals import calendar, rivals
from timeline.merge.weighing import weighed
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
    return "\n".join(reason.label for reason in worded(weigh(one, other, *described(one, other, published=published))))


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
    "morning and evening": (
        "A bomb exploded in Tarn on Monday morning.",
        "A bomb exploded in Tarn on Monday evening.",
        "they do not name the same hour",
    ),
    "an hour of another part of the day": (
        "A bomb exploded in Tarn at 9.10 am on Monday.",
        "A bomb exploded in Tarn on Monday evening.",
        "they do not name the same hour",
    ),
    "one is silent about the hour": (
        "A bomb exploded in Tarn at 9.10 am on Monday.",
        "A bomb exploded in Tarn on Monday.",
        "only one names the hour",
    ),
    "what closed and what was closed": (
        "All the schools of Tarn stayed shut on Monday.",
        "The harbour authority had shut the port of Tarn on Monday.",
        "“shut” what? schools here, port there",
    ),
    "two statements": (
        "Ida Holm said on Monday that the port of Tarn was safe.",
        "Jon Berg said on Monday that the port of Tarn was closed.",
        "each tells what somebody said",
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
        "Four shops were looted in Tarn after Monday's quake.",
        "A quake shook Tarn on Monday.",
        "“after” that day",
    ),
    "evening and night": (
        "A concert was given in Tarn on Friday evening.",
        "The concert in Tarn on Friday night was sold out.",
        "same hour",
    ),
    "an hour in that part of the day": (
        "A bomb exploded in Tarn at 9.10 am on Monday.",
        "A bomb exploded in Tarn on Monday morning.",
        "hour",
    ),
    "since a day and on it": (
        "The port of Tarn has been closed since Monday.",
        "The port of Tarn was closed on Monday.",
        "“since” that day",
    ),
    "before an hour of the day": (
        "Ida Holm closed the port of Tarn before dawn on Monday.",
        "The port of Tarn was closed on Monday.",
        "“before” that day",
    ),
    "whom is a pronoun": ("Police arrested him in Tarn on Monday.", "Police arrested Ida Holm on Monday.", "what?"),
    "whom is a role": ("The driver was arrested on Monday.", "Police arrested Ida Holm on Monday.", "what?"),
    "words for what was opened": (
        "Prosecutors opened an inquiry in Tarn on Monday.",
        "The prosecutor of Tarn opened an investigation on Monday.",
        "what?",
    ),
    "a contest and its loser": ("Ida Holm won the election on Monday.", "Ida Holm defeated Berg on Monday.", "what?"),
    "digits of a name": (
        "Two cases of H1N1 were found in Tarn on Monday.",
        "Two cases of H5N8 were found in Tarn on Monday.",
        "numbers of its own",
    ),
    "articles of one sentence": (
        "Ida Holm opened a museum in Tarn on Monday.",
        "A museum was opened in Tarn on Monday.",
        "the articles are",
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
    found |= {"articles"} if articles_alike(SIEGE, FLEET) else set()
    assert set(WEIGHTS) <= found | {"other numbers"}
    assert found <= set(WEIGHTS)


SIEGE = (
    "A siege of nine weeks ended in Tarn on Monday. The port had been shelled since 4 April. Rebels had dug trenches "
    "around the refinery on 9 March."
)
FLEET = (
    "Ida Holm left Tarn on Monday. Rebels in trenches had kept up the siege since 4 April. The refinery by the port "
    "was shelled on 9 March."
)
MARKET = "Ida Holm left Tarn on Monday. Tickets for the concert were sold from 4 April. The choir had met on 9 March."


def articles_alike(one: str, other: str) -> float:
    pile = [*claims("one", one), *claims("other", other)]
    first = next(i for i, claim in enumerate(pile) if claim.source == "other")
    found = likeness(pile[0], pile[first], *(described(*pile)[i] for i in (0, first)))
    return next((share for name, share, _ in found if name == "articles"), 0.0)


def test_articles_about_one_thing_speak_for_their_sentences() -> None:
    assert articles_alike(SIEGE, FLEET) > 2 * articles_alike(SIEGE, MARKET)


def test_a_third_sentence_speaks_for_two_that_are_like_it() -> None:
    texts = {
        "one": "The ferry Aurora sank off Tarn on Monday.",
        "other": "Nine sailors were rescued from the burning Aurora on Monday.",
        "third": "Nine sailors were rescued when the ferry Aurora sank off Tarn on Monday.",
    }
    told = [claims(key, text)[0] for key, text in texts.items()]
    pile = weighed(told, [])
    one, other, between = (pile.claims.index(claim) for claim in told)
    *_, reason = pile.reasons(one, other)
    assert reason.label == f"a third sentence is like both: “{told[2].headline}”"
    assert 0 < reason.weight <= THIRD
    assert total(weigh(*told[:2], pile.compared[one], pile.compared[other])) + reason.weight == pile.weights[one, other]
    assert "a third sentence" not in str(pile.reasons(*sorted((one, between))))


def test_reasons_add_up_to_what_a_pair_weighs() -> None:
    told = claims("one", SIEGE) + claims("other", FLEET) + claims("third", MARKET)
    pile = weighed(told, [])
    assert {pair: sum(reason.weight for reason in pile.reasons(*pair)) for pair in pile.weights} == pile.weights
    assert pile.weights


def test_a_third_claim_is_as_good_as_the_lesser_likeness() -> None:
    assert third(0, 1, alike({(0, 1): -1.0, (0, 2): 5.0, (1, 2): 1.5})) == (0.5, 2)
    assert third(0, 1, alike({(0, 1): -1.0, (0, 2): 5.0, (1, 2): -0.1})) is None
    assert third(0, 1, alike({(0, 1): 9.0, (0, 2): 4.0, (1, 2): 4.0, (0, 3): 8.0, (1, 3): 8.0})) == (1.0, 3)


@pytest.mark.parametrize(
    ("left", "right", "few"),
    [
        ("Ida Holm founded a bank in 1964.", "The bank of Tarn was founded in 1964.", 1),
        ("Ida Holm founded a bank in 1964.", "A bank was founded in 1964. A mill burned in May 1964.", 2),
        ("Ida Holm founded a bank in 1964.", "The bank was founded on 3 May 1964. A mill burned in 1970.", 1),
        ("Ida Holm founded a bank in 1964.", "In 1964 her bank was in Tarn.", 1),
        ("Ida Holm founded a bank in 1964.", "In 1964 the mill was in Oster.", None),
        ("Ida Holm founded a bank in Oster in 1964.", "A mill in Oster burned in 1964.", None),
    ],
    ids=["alone", "another that year", "another in another year", "no kind", "nothing in common", "other kinds"],
)
def test_rivals_are_what_the_other_source_tells_of_the_date(left: str, right: str, few: int | None) -> None:
    one, *others = [*claims("left", left), *claims("right", right)]
    pile = [one, *others]
    assert rivals(calendar(pile, described(*pile)), one, others[0], *described(one, others[0])) == few


def test_a_crowded_date_has_rivals_in_all_sources() -> None:
    crowd = [claim for i in range(20) for claim in claims(f"s{i}", "Ida Holm founded a bank in 1964.")]
    compared = described(*crowd)
    assert rivals(calendar(crowd, compared), *crowd[:2], *compared[:2]) == 10


def test_the_sentences_of_one_source_are_no_rivals() -> None:
    one, other = claims("left", "Ida Holm founded a bank in 1964. A mill burned in 1964.")
    pair = described(one, other)
    assert rivals(calendar([one, other], pair), one, other, *pair) is None


@pytest.mark.parametrize(("published", "few"), [("2025-05-07", None), ("2025-05-12", None), ("2025-05-14", 1)])
def test_a_date_says_little_in_the_week_that_follows_it(published: str, few: int | None) -> None:
    (one,), (other,) = (
        claims(key, text, published)
        for key, text in (("left", "The mayor resigned on 5 May 2025."), ("right", "On 5 May 2025 Holm resigned."))
    )
    pair = described(one, other, published=published)
    assert rivals(calendar([one, other], pair), one, other, *pair) == few


def test_news_of_one_day_tells_of_it_whatever_happened() -> None:
    (one,), (other,) = claims("left", "Ida Holm founded a bank on Monday."), claims("right", "A mill burned on Monday.")
    pair = described(one, other)
    assert rivals(calendar([one, other], pair), one, other, *pair) is None


def test_chance_speaks_less_against_a_pair_the_fewer_things_the_date_may_mean() -> None:
    (one,), (other,) = claims("left", "A fire broke out in 1964."), claims("right", "The mill burned in 1964.")
    a, b = described(one, other)
    weights = [total(weigh(one, other, a, b, few)) for few in (1, 2, 4, 8, 100, None)]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > weights[1]
    assert weights[-2] == weights[-1]


ONE_KIND = [
    ("exploded", "detonated"),
    ("explosion", "blew up"),
    ("apprehended", "arrested"),
    ("acquires", "purchased"),
    ("acquired", "taken over"),
    ("founded", "set up"),
    ("coup", "overthrown"),
    ("coup", "seized power"),
    ("deported", "expelled"),
    ("fined", "penalty"),
    ("mutiny", "uprising"),
    ("quits", "resigned"),
    ("stepped down", "resignation"),
    ("sacked", "dismissed"),
    ("died", "passed away"),
    ("theft", "stole"),
    ("abducted", "kidnapping"),
    ("found guilty", "convicted"),
    ("sent to prison", "sentenced"),
    ("pleaded guilty", "admitted"),
    ("sued", "lawsuit"),
    ("settled", "settlement"),
    ("inquiry", "investigation"),
    ("intercepted", "listening"),
    ("insolvency", "bankrupt"),
    ("burst", "ruptured"),
    ("restored", "reconnected"),
    ("found", "discovered"),
    ("lost", "defeated"),
    ("turned down", "rejected"),
    ("called off", "cancelled"),
    ("walked out", "strike"),
    ("green light", "approved"),
    ("lifted off", "launched"),
    ("withdrew", "retreat"),
    ("cease fire", "truce"),
    ("funeral", "buried"),
    ("sworn in", "took office"),
    ("put off", "postponed"),
    ("repealed", "abolished"),
]
OTHER_KINDS = [
    ("arrested", "charged"),
    ("arrested", "remanded"),
    ("charged", "convicted"),
    ("charged", "pleaded guilty"),
    ("pleaded guilty", "found guilty"),
    ("convicted", "sentenced"),
    ("convicted", "acquitted"),
    ("sentenced", "freed"),
    ("appeal", "upheld"),
    ("sued", "settled"),
    ("married", "divorced"),
    ("found", "found guilty"),
    ("found", "founded"),
    ("bid", "takeover"),
    ("impeached", "resigned"),
    ("cancelled", "postponed"),
    ("invaded", "withdrew"),
    ("died", "funeral"),
    ("elected", "sworn in"),
    ("mutiny", "coup"),
]


@pytest.mark.parametrize(("one", "other"), ONE_KIND)
def test_words_for_one_deed_are_of_one_kind(one: str, other: str) -> None:
    assert KINDS[one] & KINDS[other]


@pytest.mark.parametrize(("one", "other"), OTHER_KINDS)
def test_stages_and_neighbours_are_kinds_of_their_own(one: str, other: str) -> None:
    assert not KINDS[one] & KINDS[other]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Berg was found guilty", "found guilty"),
        ("Berg pleaded guilty", "pleaded guilty"),
        ("Berg stepped down", "stepped down"),
        ("Berg failed to appear", ""),
        ("The pump failed", "failed"),
        # What a deed is about is none.
        ("Berg was charged with the murder of a nun", "charged"),
        ("Berg was convicted of smuggling arms", "convicted"),
        ("The ministry called the strike illegal", ""),
        ("The union called a strike", "strike"),
        ("Norway condemned the bombing of a school", "condemned"),
        ("Police are investigating the crash", "investigating"),
        ("Berg was arrested over the robbery, and a bank was robbed in Oster", "arrested, robbed"),
        ("A gang robbed a bank with guns", "robbed"),
        # Nor is what was put off, changed or undone.
        ("On appeal the sentence was reduced", "reduced"),
        ("The board called off the merger", "called off"),
        ("Two men were arrested, and the match was postponed", "arrested, postponed"),
        ("The appeal against the sentence was dismissed", "appeal, dismissed"),
    ],
)
def test_the_deeds_that_a_clause_tells(text: str, deeds: str) -> None:
    assert ", ".join(sorted({deed for told in clause.said(text).values() for deed in told})) == deeds


def test_reasons_show_words_as_they_were_written() -> None:
    said = labels(
        "The ministry expelled two envoys on 2 May 2025 over materials of the defence agency.",
        "Two envoys were expelled on 2 May 2025 over defence materials, the ministry said.",
    )
    assert "defence" in said
    assert not {"defenc", "expell", "materi"} & set(said.replace(",", " ").split())
