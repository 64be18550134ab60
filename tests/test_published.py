"""When was this article written: what its text bears out, what another's account adds, and what neither may claim."""

from __future__ import annotations

import importlib.util
import math
import random
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import articles, engine, when
from timeline.find import find
from timeline.model import Article, Published
from timeline.published import date_article

ROOT = Path(__file__).resolve().parents[1]
TIMEX = ROOT.parent / "shared" / "timex"


def inferred(text: str) -> Published:
    article = articles.from_string(text, language="en")
    return date_article(article, find(article.text))


def said(published: Published) -> str:
    return str(published.when) if published.when else ""


# -- from its own text

NEWS = "The minister said so on Tuesday. "

# A text, and the day of writing that it bears out; "" where it bears out none.
BORNE_OUT = [
    # The latest date told of as past bounds it from below, and alone says no more.
    ("in a past year", "It was founded in 2013 and sold in 2018.", "2018/.."),
    ("on a past day", "He died on April 29, 1950, in Tibet.", "1950-04-29/.."),
    ("in a past season", NEWS + "The party met in autumn 2022.", "2022-23/.."),
    ("to the end of a range", NEWS + "He was minister from March 2018 to October 2022.", "2022-10/.."),
    ("of two the later", NEWS + "It was shared in October 2024, and built in 2012.", "2024-10/.."),
    ("before our era", "The city was burned in 44 BC.", "-0043/.."),
    # What lies ahead, or may, bounds nothing.
    ("planned", NEWS + "The bridge will open in 2031.", ""),
    ("expected", NEWS + "The bridge is expected to open in 2031.", ""),
    ("by a year", NEWS + "The firm promised to be clean by 2031.", ""),
    ("until a year", NEWS + "The firm was granted the land until the lease ends in 2031.", ""),
    ("due", NEWS + "The bank sold $14 million of notes due 2031.", ""),
    ("expiring", NEWS + "The court confirmed his licence, expiring in 2031.", ""),
    ("a number that opens a sentence", NEWS + "Ships left.\n\n2044 A company sent a ship.", ""),
    (
        "the clocks of a live page",
        NEWS + "0915: He resigned.\n2051: The minister has left.\n1620: It began in 1945.",
        "1945/..",
    ),
    ("a forecast", NEWS + "The firm raised its 2031 forecast.", ""),
    ("an option", NEWS + "The firm has an option to buy the rest in 2031.", ""),
    ("a date set", NEWS + "The judge set a court date of 22 March 2031.", ""),
    ("a verb of another clause", NEWS + "The notes, which are redeemable at par in 2031, were sold.", ""),
    # Without a year there is nothing to hold on to.
    ("weekdays alone", NEWS + "The talks began on Monday.", ""),
    ("a clause of its own", NEWS + "He had hired a doctor, who goes on trial in March 2031.", ""),
    ("one word of the future", NEWS + "He said in 2031 it would be gone.", ""),
    ("months alone", NEWS + "It was raided in March, and in May it closed.", ""),
    ("nothing", "The harbour is quiet.", ""),
    ("empty", "", ""),
    # Years counted up to now name the year, and months without a year the part of it.
    (
        "a decade later",
        NEWS + "The papers were leaked in 2013; a decade later, they are still read. The congress met in October 2022. "
        "The office was raided in March. Staff were questioned in April. The law was revised in May. "
        "A warning was issued in July. Two films were published in August. Fifty articles were published in September.",
        "2023-09/2023-11",
    ),
    (
        "so many years ago",
        NEWS + "The last great flood was in 1968, forty-one years ago. It was seen in March. It was gone in May. "
        "A camp was opened in June.",
        "2009-06/2009-11",
    ),
    ("a decade later, and that long past", "He came in 1901. A decade later, in 1911, he was shot.", "1911/.."),
    (
        "a dateline and the weekday of a day, between two years",
        "LONDON, May 6 (Reuters) - Talks began on Monday, May 5. The treaty was signed in 2024. It will end in 2027.",
        "2025-05-06/2025-05-07",
    ),
    (
        "a dateline without a weekday fits any year",
        "LONDON, May 6 (Reuters) - The talks began on May 5. The treaty was signed in 2024.",
        "2024/..",
    ),
    # A year may be the one before, the running one or the one to come.
    (
        "the year before, and a quarter",
        NEWS + "Third-quarter net fell to $4 million. In the 1988 third quarter, the company earned $6 million.",
        "1989-05/1989-12",
    ),
    (
        "the running period",
        NEWS + "Third-quarter net fell 4%. In the 1989 period, costs were higher than a year ago.",
        "1989-05/1989-12",
    ),
    (
        "this year against another",
        NEWS + "Third-quarter net fell. Net this year has risen 4% over the comparable period in 1988.",
        "1989-07/1989-12",
    ),
    (
        "next year by its number",
        NEWS + "The bridge was closed in September. It will open next year, and it will be free in 1999.",
        "1998",
    ),
    (
        "two years foreseen, and the year before",
        NEWS
        + "Third-quarter net fell. In the 1988 period it rose. The firm cut its 1989 and its 1990 earnings estimate.",
        "1989-08/1989-12",
    ),
    (
        "an anniversary",
        NEWS + "The 20th anniversary of the accident of 1986 was kept. The law was revised in March and in April.",
        "2006-04/2006-11",
    ),
    (
        "so many years after",
        NEWS + "It came 75 years after the bank was founded in 1934. The law was revised in March and in April.",
        "2009-04/2009-11",
    ),
    (
        "an anniversary of another year",
        NEWS + "In 1995, on the 50th anniversary of the peace of 1945, it rained.",
        "1995/..",
    ),
    ("next year's anniversary", NEWS + "It prepares for next year's 50th anniversary of the peace of 1945.", ""),
    ("what grew since", NEWS + "Net rose 4% from $2 million in 1988.", "1988/.."),
    ("a forecast alone fits two years", NEWS + "The firm cut its 1989 earnings estimate.", ""),
    ("less than a decade later", NEWS + "It was built in 1997. Less than a decade later it still leaked.", "1997/.."),
    (
        "a decade later than one of two",
        NEWS + "It was built in 1997, burned in 1999, and a decade later it is loved.",
        "1999/..",
    ),
    ("years ago, and the running year", NEWS + "There were fewer in 2009 than there were thirty years ago.", "2009/.."),
    # A page's time stamp is its own, or that of its first reader.
    ("the page's stamp", NEWS + "By Jo Doe | May 27, 2009; 10:04 AM ET Shares rose.", "2009-05-26/2009-05-27"),
    (
        "its readers'",
        NEWS
        + "It rained.\n\nSo what? Posted by: jo | May 27, 2009 8:40 PM\n\nNo! Posted by: al | May 28, 2009 9:01 AM",
        "2009-05-26/2009-05-27",
    ),
    (
        "the clock before the day",
        NEWS + "Added: 16:12 GMT, Tuesday, 19 January 2010, by a reader.",
        "2010-01-18/2010-01-19",
    ),
    ("what happened at an hour", NEWS + "The gate was closed on May 27, 2009, at 10:04 by dockers.", "2009-05-27/.."),
    (
        "a stamp before what is past",
        NEWS + "By Jo Doe | May 27, 2009; 10:04 AM ET The gate was closed on June 3, 2010.",
        "2010-06-03/..",
    ),
    # A history names its months after the year that it tells of, not after the year of writing.
    (
        "a history",
        "The war began in July 1914. In August the army marched. In September it was beaten. In 1918 came peace. "
        "A decade later, its graves are still being found.",
        "1918/..",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in BORNE_OUT], ids=[case[0] for case in BORNE_OUT])
def test_what_a_text_bears_out(text: str, expected: str) -> None:
    found = inferred(text)
    assert said(found) == expected
    assert (found.basis, bool(found.evidence)) == (("inferred", True) if expected else ("unknown", False))


# The same in other languages: what has come bounds, what may come does not.
ABROAD = [
    ("de", "Das Werk wurde im Jahr 1998 verkauft.", "1998/.."),
    ("de", "Das Werk wird im Jahr 2031 verkauft.", ""),
    ("de", "Das Land wurde bis 2031 verpachtet.", ""),
    ("fr", "L’usine a été vendue en 1998.", "1998/.."),
    ("fr", "L’usine sera vendue en 2031.", ""),
    ("fr", "L’usine a été louée jusqu’en 2031.", ""),
    ("es", "La fábrica se vendió en 1998.", "1998/.."),
    ("es", "La fábrica se venderá en 2031.", ""),
    ("es", "La fábrica se alquiló hasta 2031.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), ABROAD, ids=[f"{case[0]}: {case[1]}" for case in ABROAD])
def test_what_has_come_in_other_languages(language: str, text: str, expected: str) -> None:
    article = articles.from_string(text, language=language)
    assert said(date_article(article, find(article.text, language))) == expected


def test_evidence_is_said_in_the_words_of_the_text() -> None:
    found = inferred(NEWS + "It was shared in October 2024.")
    assert found.evidence == 'no earlier than "October 2024", told of as past'


def test_what_is_stated_stands() -> None:
    article = articles.from_string(
        "It was founded in 2013.", published=Published(when.parse("2001"), "set", "a person")
    )
    assert date_article(article, find(article.text)) == article.source.published


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "It was in May 1999 . A decade later it still is 2013 . Two years ago Monday, May 5 September LONDON, May "
            "6 (Reuters) - 44 BC by 2031 autumn 2022 third quarter last year Feb. 29 9999 \n\n".split(" ")
        ),
        max_size=25,
    ).map(" ".join)
)
def test_any_text_gives_a_date_with_its_evidence_or_none(text: str) -> None:
    article = articles.from_string(text or "x", language="en")
    found = date_article(article, find(article.text))
    assert (found.when is None) == (found.basis == "unknown") == (not found.evidence)


# -- from the copy at hand

WAYBACK = "The Wayback Machine - https://web.archive.org/web/20250602101530/https://example.org/strike\n\n"
# What an archived copy, and a date of two readings, add to the text.
LONDON = "LONDON, May 2 (Reuters) - The talks began on Monday, the minister said.\n\n"
COPIES = [
    ("a dateline and a copyright", LONDON + "© 2025 Reuters. All rights reserved.", "2025-05-02/2025-05-03"),
    ("a dateline and years of copyright", LONDON + "Copyright © 1998-2025 Reuters", ""),
    ("a dateline and two copyrights", LONDON + "© 2024 Reuters\n\n© 2025 The Harbour", ""),
    ("a copyright alone", "The talks began on Monday, the minister said.\n\n© 2025 Reuters", ""),
    ("alone", WAYBACK + "The strike is over. The talks began on Monday.", "../2025-06-02"),
    ("with a past date", WAYBACK + "The party met in October 2022. The talks began on Monday.", "2022-10/2025-06-02"),
    ("with a slip", WAYBACK + "The party met in October 2031. The talks began on Monday.", "../2025-06-02"),
    ("two readings", "Strike over\n\nPosted 2/5/2025\n\nThe talks began on Monday.", ""),
    ("two readings, one past", "Strike over\n\nPosted 2/5/2025\n\nThe talks began on March 3, 2025.", "2025-05-02"),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in COPIES], ids=[case[0] for case in COPIES])
def test_the_copy_at_hand(text: str, expected: str) -> None:
    found = inferred(text)
    assert said(found) == expected
    assert (found.when is None) == (found.basis == "unknown")


# -- from another's account

ALJAZEERA = "The agency opened a new campaign. The two videos were released on Thursday, in Chinese."
LATER = "The ministry condemned the agency on Tuesday. The two videos were released on May 1, a holiday."
UNDATED = (
    "The agency is looking for spies. The two glossy videos released on Thursday come while trade talks stall. "
    "The campaign began in October."
)


def dated(key: str, text: str, date: str = "") -> Article:
    published = Published(when.parse(date), "stated", "front matter") if date else Published()
    article = articles.from_string(text, name=key, published=published, language="en")
    return replace(article, source=replace(article.source, key=key))


def anchored(*corpus: Article) -> Published:
    """What is known of the last article's date beside the others."""
    return engine.anchor_undated([engine.tell(article) for article in corpus])[-1].article.source.published


def test_another_account_of_the_event_anchors_an_undated_article() -> None:
    found = anchored(
        dated("aljazeera", ALJAZEERA, "2025-05-02"), dated("later", LATER, "2025-05-07"), dated("u", UNDATED)
    )
    assert (said(found), found.basis) == ("2025-05-01/2025-05-07", "inferred")
    assert found.evidence == '"Thursday" (The two glossy videos released) is 2025-05-01 in aljazeera, later'


def test_and_its_own_dates_are_read_anew() -> None:
    tellings = engine.anchor_undated(
        [engine.tell(dated("a", ALJAZEERA, "2025-05-02")), engine.tell(dated("u", UNDATED))]
    )
    assert {c.mention.text: str(c.mention.when) for c in tellings[-1].claims} == {
        "Thursday": "2025-05-01",
        "October": "2024-10",
    }


def test_what_rests_on_an_inferred_date_says_so() -> None:
    telling = engine.anchor_undated(
        [engine.tell(dated("a", ALJAZEERA, "2025-05-02")), engine.tell(dated("u", UNDATED))]
    )[-1]
    bases = {claim.mention.text: claim.mention.basis for claim in telling.claims}
    assert bases["Thursday"] == '"on Thursday", published 2025-05-01/2025-05-07 (inferred)'


# What dated articles tell of the two videos, each of a day's own; the first tells it best.
AGREEING = (
    "The agency opened a new campaign. The two videos were released on Thursday, in Chinese.",
    "The ministry condemned the agency on Tuesday. The two videos were released on May 1, a holiday.",
    "Two short videos in Chinese were released by the agency on Thursday.",
    "On Thursday the glossy videos appeared. Nobody knew who had made them.",
    "On May 1, 2025, the agency published two videos about officials.",
    "Dockers went on strike on Monday. The videos released on Thursday were seen by millions.",
)
ASKING = (
    UNDATED,
    "The two glossy videos released on Thursday come while trade talks stall.",
    "Last month two videos were released by the agency, in Chinese. The talks began on Tuesday.",
    "BEIJING, May 6 (Reuters) - The two videos were released on Thursday, it is said.",
    "The two videos were released on May 1, when nobody worked. The talks began on Tuesday.",
)


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(len(AGREEING))), st.sampled_from(ASKING), st.randoms(use_true_random=False))
def test_one_more_source_that_agrees_never_widens(order: list[int], text: str, lot: random.Random) -> None:
    told = [dated(f"s{n}", AGREEING[n], f"2025-05-{7 + n % 2:02}" if n == 1 else "2025-05-02") for n in order]
    width = math.inf
    for count in range(len(told) + 1):
        corpus = told[:count]
        found = anchored(*corpus, dated("u", text)).when
        lot.shuffle(corpus)
        assert anchored(*corpus, dated("u", text)).when == found
        assert (found.width or math.inf if found else math.inf) <= width
        width = found.width or math.inf if found else math.inf


def test_sources_that_agree_are_believed_together_and_copies_are_not() -> None:
    """One faint account is not enough, nor is an agency's text in four papers; four in words of their own are."""
    asking = dated("u", "Last month the quay was shut when tired pilots went home. The talks began on Tuesday.")
    faint = "On Thursday the {} pilots struck and the quay was shut to {}, {} said."
    lots = [
        ("old", "barges", "Kolbe"),
        ("west", "boats", "unions"),
        ("new", "tugs", "a docker"),
        ("far", "carts", "Ny"),
    ]
    own = [dated(f"s{n}", faint.format(*words), "2025-05-02") for n, words in enumerate(lots)]
    copies = [dated(f"s{n}", faint.format(*lots[0]), "2025-05-02") for n in range(len(lots))]
    assert anchored(own[0], asking).when is None
    assert anchored(*copies, asking).when is None
    assert said(anchored(*own, asking)) == "2025-06"


# Articles that must anchor nothing, each beside the undated one.
STRANGERS = [
    ("another event of a Thursday", "The court freed the two dockers on Thursday.", "2025-05-02"),
    ("the same on another weekday", ALJAZEERA.replace("Thursday", "Friday"), "2025-05-03"),
    ("the same, but planned", "The two videos will be released on Thursday, the agency said.", "2025-05-02"),
    ("only a name in common", "The agency said on Thursday that the weather had been fine.", "2025-05-02"),
    ("the same text, printed again", UNDATED, "2025-05-02"),
    ("one that has no date itself", ALJAZEERA, ""),
]


@pytest.mark.parametrize(("text", "date"), [case[1:] for case in STRANGERS], ids=[case[0] for case in STRANGERS])
def test_what_anchors_nothing(text: str, date: str) -> None:
    assert anchored(dated("other", text, date), dated("u", UNDATED)).when is None


def test_accounts_of_two_weeks_in_a_row_leave_both() -> None:
    week_before = dated("b", ALJAZEERA.replace("agency", "bureau"), "2025-04-25")
    found = anchored(dated("a", ALJAZEERA, "2025-05-02"), week_before, dated("u", UNDATED))
    assert said(found) == "2025-04-24/2025-05-07"
    assert found.evidence.count("Thursday") == 2


def test_accounts_far_apart_anchor_nothing() -> None:
    year_before = dated("b", ALJAZEERA.replace("agency", "bureau"), "2024-05-03")
    assert anchored(dated("a", ALJAZEERA, "2025-05-02"), year_before, dated("u", UNDATED)).when is None


def test_an_account_must_fit_what_the_text_itself_bears_out() -> None:
    later = dated("u", UNDATED + " The law was passed on June 3, 2025.")
    assert said(anchored(dated("a", ALJAZEERA, "2025-05-02"), later)) == "2025-06-03/.."


def test_a_day_without_a_year_gets_its_year() -> None:
    here = dated("u", "The embassies were bombed on Aug. 7, killing dozens of people. The trial began on Tuesday.")
    there = dated("a", "Dozens of people were killed when the embassies were bombed on Aug. 7, 1998.", "1998-09-30")
    assert said(anchored(there, here)) == "1998-08-07/1999-07-03"


# What is told elsewhere, when, and how here: the days of writing that this bears out.
TOLD = [
    ("last month", "The harbour gate was blown up by dockers.", "2025-05-02", "last month", "2025-06"),
    ("last year", "The harbour gate was blown up by dockers.", "2025-05-02", "last year", "2026"),
    (
        "earlier this year",
        "The harbour gate was blown up by dockers.",
        "2025-05-02",
        "earlier this year",
        "2025-05-02/2025-12-31",
    ),
    ("a month", "The harbour gate was blown up by dockers.", "2025-05-02", "in May", "2025-05-02/2026-01-31"),
    ("a day", "The harbour gate was blown up by dockers.", "2025-05-02", "on May 2", "2025-05-02/2026-03-28"),
    ("another day", "The harbour gate was blown up by dockers.", "2025-05-02", "on May 3", ""),
    ("yesterday is told of every day", "The harbour gate was blown up by dockers.", "2025-05-02", "yesterday", ""),
]


@pytest.mark.parametrize(("there", "date", "here", "expected"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD])
def test_how_an_event_is_told(there: str, date: str, here: str, expected: str) -> None:
    told = dated("a", f"{there[:-1]} on {when.parse(date).words()}. It rained.", "2026-12-31")
    found = anchored(told, dated("u", f"{there[:-1]} {here}. The minister said so on Tuesday."))
    assert said(found) == expected


def test_what_lies_ahead_here_and_elsewhere() -> None:
    there = dated("a", "Poland will formally join the harbour treaty on March 12, 1999, its envoys said.", "1999-02-20")
    here = dated("u", "Poland will formally join the harbour treaty on March 12. The envoys met on Tuesday.")
    assert said(anchored(there, here)) == "1998-05-13/1999-03-13"


def test_what_was_set_for_a_day_there_is_told_of_that_day_here() -> None:
    there = dated("a", "The harbour trial of Ines Kolbe is set for Feb. 5, 2024.", "2023-09-14")
    here = "The trial of Ines Kolbe began on Feb. 5. Her sentence is to be passed on March 20. A jury met on Thursday."
    assert said(anchored(there, dated("u", here))) == "2024-02-05/2024-04-19"


def test_a_dateline_and_a_weekday_without_a_tense_leave_one_year() -> None:
    there = dated("a", "The harbour court sentenced Ines Kolbe to eight years on 20 December 2019.", "2021-05-03")
    here = (
        "The court sentenced docker Ines Kolbe to eight years in prison on Friday for handing over the harbour's plans."
    )
    assert said(anchored(there, dated("u", f"OSLO, Dec 20 (Nordwire) - {here}"))) == "2019-12-20/2019-12-21"
    assert anchored(there, dated("u", here)).when is None
    assert anchored(there, dated("u", f"OSLO, Dec 20 (Nordwire) - {here.replace('Friday', 'Monday')}")).when is None


# A byline that leaves something open, and what an account then adds.
BYLINES = [
    ("LONDON, May 6 (Reuters) - ", "2025-05-06/2025-05-07", "a dateline of 6 May"),
    ("Posted 2/5/2025\n\n", "2025-05-02", "a byline of 2 May 2025 or 5 February 2025"),
    ("LONDON, Aug 6 (Reuters) - ", "", ""),
]


@pytest.mark.parametrize(("byline", "expected", "evidence"), BYLINES, ids=[case[0].strip() for case in BYLINES])
def test_an_account_and_a_byline(byline: str, expected: str, evidence: str) -> None:
    headline = "" if "Reuters" in byline else "Spies wanted\n\n"
    found = anchored(dated("a", ALJAZEERA, "2025-05-02"), dated("u", headline + byline + UNDATED))
    assert said(found) == expected
    assert evidence in found.evidence


def test_the_order_of_the_accounts_does_not_matter() -> None:
    corpus = [
        dated("a", ALJAZEERA, "2025-05-02"),
        dated("b", LATER, "2025-05-07"),
        dated("c", ALJAZEERA + " So.", "2025-05-03"),
    ]
    expected = anchored(*corpus, dated("u", UNDATED))
    for seed in range(4):
        random.Random(seed).shuffle(corpus)
        assert anchored(*corpus, dated("u", UNDATED)) == expected


# -- from the dated articles that read most like it

STORY = "Dockers at the Nordhavn quay, led by Ines Kolbe, blockaded the grain terminal. Harbour pilots joined Kolbe."
ALIKE = STORY + " The minister said so on Tuesday. The blockade began on Aug. 7."


def pile(days: Sequence[str], strangers: int = 30) -> list[Article]:
    """Articles that tell the story on these days, among others that have no telling word in common with it."""
    letters = ascii_lowercase
    told = [dated(f"told-{i}", STORY + " Grain was unloaded elsewhere.", day) for i, day in enumerate(days)]
    words = (" ".join(f"{letters[i % 26]}{letters[i // 26]}{one * 3}" for one in letters) for i in range(strangers))
    return told + [
        dated(f"other-{i}", f"The mayor said on Sunday that it was {rest}", f"{1990 + i % 20}-03-{i % 28 + 1:02}")
        for i, rest in enumerate(words)
    ]


WEEK = ("1998-08-10", "1998-08-12", "1998-08-15")
# What the dated ones tell when, how many others lie beside them, what the undated one says, and what this bears out.
READ_ALIKE = [
    ("three of one week, and a day", WEEK, 30, ALIKE, "1998-07-31/1998-09-06"),
    ("three of one week, and a month", WEEK, 30, ALIKE.replace("on Aug. 7", "in July"), "1998-07/1998-09"),
    ("no day of its own", WEEK, 30, ALIKE.replace("on Aug. 7", "at dawn"), "1998-05/1998-11"),
    ("a day of another season", WEEK, 30, ALIKE.replace("Aug.", "Dec."), ""),
    ("one day of two is of last season", WEEK, 30, ALIKE + " It was planned on March 3.", "1998-07/1998-09"),
    ("less alike", WEEK, 30, "Ines Kolbe left the terminal on Tuesday. Dockers cheered.", "1998-05/1998-11"),
    ("hardly alike", WEEK, 30, "Ines Kolbe left on Tuesday by train, to see the mountains and the moon.", ""),
    ("another story", WEEK, 30, "It rained on Tuesday. The quay was closed on Aug. 7.", ""),
    ("a history, which names its years", WEEK, 30, STORY + " It was ended on August 9, 1998.", "1998-08-09/.."),
    ("one of them", WEEK[:1], 30, ALIKE, "1998-07-31/1998-09-06"),
    ("of two years", ("1998-08-10", "2004-08-12", "1998-08-15"), 30, ALIKE, ""),
    ("too few articles to know what is rare", WEEK, 26, ALIKE, ""),
    ("its own text is later", WEEK, 30, ALIKE + " The grain law was passed in 2003.", "2003/.."),
    (
        "its own text bounds it",
        WEEK,
        30,
        ALIKE + " The grain law was passed on August 9, 1998.",
        "1998-08-09/1998-09-06",
    ),
]


@pytest.mark.parametrize(
    ("days", "strangers", "text", "expected"), [c[1:] for c in READ_ALIKE], ids=[c[0] for c in READ_ALIKE]
)
def test_articles_that_read_alike(days: Sequence[str], strangers: int, text: str, expected: str) -> None:
    assert said(anchored(*pile(days, strangers), dated("u", text))) == expected


def test_what_reads_alike_is_named_with_the_words_they_share() -> None:
    found = anchored(*pile(WEEK), dated("u", ALIKE))
    assert found.evidence.startswith("reads like told-0 (1998-08-10), told-1 (1998-08-12), told-2 (1998-08-15): ")
    assert '"Dockers"' in found.evidence
    assert found.evidence.endswith('; named without a year: "Aug. 7"')


# -- the sample, and the corpora


def test_the_sample() -> None:
    tellings = engine.anchor_undated([engine.tell(article) for article in articles.read([ROOT / "docs" / "articles"])])
    assert {t.article.source.key: said(t.article.source.published) for t in tellings} == {
        "aljazeera-2025-05-02": "2025-05-02",
        "foreign-ministry-protest": "2025-05-07",
        "public-appeal": "2024-10/..",
        "recruitment-drive": "2025-05-01/2025-05-07",
        "spy-agency-on-wechat": "2023-09/2023-11",
    }


def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("published_benchmark", ROOT / "benchmarks" / "published.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not TIMEX.exists(), reason="the annotated corpora are not beside the repository")
def test_intervals_hold_the_true_day_nine_times_in_ten() -> None:
    measured = benchmark()
    corpus = measured.withheld(TIMEX / "te3-aquaint.jsonl")
    narrow = [answer for answer in measured.by_tenths(corpus) if answer.narrow]
    assert len(narrow) >= 48
    assert sum(answer.right for answer in narrow) >= 0.95 * len(narrow)
    bounds = [answer for answer in measured.from_text(corpus) if answer.open]
    assert len(bounds) >= 18
    assert sum(answer.right for answer in bounds) >= 0.95 * len(bounds)


@pytest.mark.skipif(not (TIMEX.parent / "tls").exists(), reason="Timeline17 is not beside the repository")
def test_intervals_hold_the_true_day_on_scraped_pages() -> None:
    measured = benchmark()
    narrow = [a for a in measured.by_tenths(measured.withheld(TIMEX.parent / "tls" / "haiti")) if a.narrow]
    assert len(narrow) >= 140
    assert sum(answer.right for answer in narrow) >= 0.95 * len(narrow)


@pytest.mark.skipif(not (TIMEX.parent / "tls").exists(), reason="Timeline17 is not beside the repository")
def test_what_scraped_pages_state_is_right() -> None:
    measured = benchmark()
    _, stated = measured.states(TIMEX.parent / "tls" / "mj")
    assert len(stated) >= 29
    assert all(map(measured.near, stated))
