"""Sentences, the clause a date belongs to, headlines, and what is no event."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import articles, events, when
from timeline.events import sentences
from timeline.events.fitting import LONGEST
from timeline.find import find
from timeline.model import Article, Block, BlockKind, Claim, Passed, Published, Source
from timeline.resolve import resolve

PUBLISHED = Published(when.parse("2025-05-07"), "stated", "test")
SHARED = Path(__file__).resolve().parents[2] / "shared" / "articles"
# Words that a headline may hold although they tell nothing: it never adds them, but a test of content skips them.
WORD = re.compile(r"[^\W_]{4,}")


def made(text: str, kind: BlockKind = "prose", published: Published = PUBLISHED) -> Article:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), kind))
        start += len(line) + 1
    return Article(Source("made", published=published, language="en"), text, tuple(blocks))


def claims(article: Article) -> list[Claim]:
    return events.claims(article, resolve(article.text, find(article.text, "en"), article.source.published))


def told(text: str) -> list[tuple[str, str]]:
    return [(str(claim.mention.when), claim.headline) for claim in claims(made(text))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He left at 5 p.m. on Monday. She stayed.", ["He left at 5 p.m. on Monday.", "She stayed."]),
        ("The U.S. lost. It rained.", ["The U.S. lost.", "It rained."]),
        ("“Go. Now.” He went.", ["“Go. Now.”", "He went."]),
        ('"Will you?" Smith asked. "No."', ['"Will you?" Smith asked.', '"No."']),
        ("She said: “We won. We are glad,” and left.", ["She said: “We won. We are glad,” and left."]),
        ("Dr. Gray met Mr. Hall. (It rained.)", ["Dr. Gray met Mr. Hall.", "(It rained.)"]),
        ("", []),
        ("   ", []),
        ("no end", ["no end"]),
    ],
    ids=lambda value: str(value)[:30],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text(alphabet="aB .!?“”\"'’()\n,é中", max_size=60))
def test_sentences_lie_in_order_and_hold_every_word(text: str) -> None:
    spans = sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    outside = "".join(
        text[a:b] for a, b in zip([0, *(e for _, e in spans)], [*(s for s, _ in spans), len(text)], strict=True)
    )
    assert not outside.strip()


# One line a case: the text, then each event as (date, headline).
TOLD: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "plain": ("The council closed the bridge on Tuesday.", [("2025-05-06", "The council closed the bridge")]),
    "fronted": ("On 3 May 1998, the king opened the dam.", [("1998-05-03", "The king opened the dam")]),
    "connective": ("But in March 2024, rebels took the port.", [("2024-03", "Rebels took the port")]),
    "subordinate clause has its own date": (
        "The firm spied on rivals, as shown in papers leaked by Ann Gray in 2013.",
        [("2013", "Ann Gray leaked papers")],
    ),
    "relative clause": (
        "The paper praised Tom Hale, who was freed in May 2020.",
        [("2020-05", "Tom Hale was freed")],
    ),
    "reduced relative, then the main verb": (
        "Two films released in August 2021 were widely seen.",
        [("2021-08", "Two films were released")],
    ),
    "two clauses, two events": (
        "Hale was arrested in May 2020 and released in June 2021.",
        [("2020-05", "Hale was arrested"), ("2021-06", "Hale was released")],
    ),
    "two expressions, one event": (
        "The envoy spoke on Tuesday, the first day after the truce.",
        [("2025-05-06", "The envoy spoke")],
    ),
    "the day of saying goes when what was said has its own": (
        "Officials said on Monday the mayor had died on Sunday.",
        [("2025-05-04", "The mayor had died")],
    ),
    "said on a day": (
        "Officials said on Monday that the dam had burst.",
        [("2025-05-05", "Officials said that the dam had burst")],
    ),
    "an act of speech stays": (
        "The minister warned on Monday that the dam could burst.",
        [("2025-05-05", "The minister warned that the dam could burst")],
    ),
    "trailing attribution": (
        "Nine crews fought the blaze on Monday, the fire chief said.",
        [("2025-05-05", "Nine crews fought the blaze")],
    ),
    "date before its noun": (
        "She ordered an inquiry into Friday's fire at the cannery in Port Hill.",
        [("2025-05-02", "The fire at the cannery in Port Hill")],
    ),
    "a noun that happened": (
        "Prices have doubled since the coup in Arland in 2021.",
        [("2021", "The coup in Arland")],
    ),
    "what happened when": (
        "Fears grew in May 2023, when police said three offices had been searched.",
        [("2023-05", "Three offices had been searched")],
    ),
    "a pronoun takes the paragraph's person": (
        "The book tells how Ada Moss became a pilot. She was shot on 4 May 1951 near Tarn.",
        [("1951-05-04", "Ada Moss was shot near Tarn")],
    ),
    "a pronoun takes the paragraph's subject": (
        "The ministry seldom spoke. In March 2020, it published a list of names.",
        [("2020-03", "The ministry published a list of names")],
    ),
    "speech": (
        "“We will not sell the harbour to anyone,” Gray said on Monday.",
        [("2025-05-05", "Gray: “We will not sell the harbour to anyone”")],
    ),
    "dateline": (
        "PORT HILL, May 6 (Newswire) - The port reopened on Monday.",
        [("2025-05-05", "The port reopened")],
    ),
    "what only describes the date": (
        "The agency published the list on May 1, a holiday known as Labour Day.",
        [("2025-05-01", "The agency published the list")],
    ),
    "a pronoun behind a colon means whom the sentence names, not the man of the sentence before": (
        "A piece tells of John Leung, an American who lived in Hong Kong and was jailed for life in May 2023. Another "
        "looks back at Douglas Mackiernan: he was shot on April 29, 1950, with two companions.",
        [
            ("2023-05", "John Leung was jailed for life"),
            ("1950-04-29", "Douglas Mackiernan was shot, with two companions"),
        ],
    ),
    "connective before the date": (
        "More recently, in April 2025, a court convicted Ming Zhang.",
        [("2025-04", "A court convicted Ming Zhang")],
    ),
    "a participle's date is its own": (
        "Two films on spies, published on 3 August 2023, were each seen by a million.",
        [("2023-08-03", "Two films on spies were published")],
    ),
    "the noun behind a preposition is not the one told of": (
        "The protest was aimed at a film in Mandarin that the agency put online on 1 May 2025.",
        [("2025-05-01", "A film in Mandarin that the agency put online")],
    ),
    "a participle after a noun tells of the noun": (
        "Their first product was a folding desk, patented in 1891 and sold to three hundred schools.",
        [("1891", "A folding desk was patented and sold to three hundred schools")],
    ),
    "a participle at the beginning tells of the subject": (
        "Founded in 1958 by the pilot Jon Arvid, the party governed from 2001.",
        [("1958", "The party was founded by the pilot Jon Arvid"), ("2001", "The party governed")],
    ),
    "what is only led up to by a participle is the main clause's": (
        "Speaking on Monday, Gray accused the council of fraud.",
        [("2025-05-05", "Gray accused the council of fraud")],
    ),
    "with so many votes counted": (
        "With most of the votes counted on Monday, the alliance had won half of the seats.",
        [("2025-05-05", "The alliance had won half of the seats")],
    ),
    "an apposition, then the verb": (
        "The minister, Leo Hart, resigned in May 2020 and was charged in June 2021.",
        [("2020-05", "The minister, Leo Hart, resigned"), ("2021-06", "The minister was charged")],
    ),
    "an hour, and the day behind it": (
        "The tremor hit the port at 1653 local time (2153 GMT) on Monday.",
        [("2025-05-05", "The tremor hit the port")],
    ),
    "three deeds": (
        "Moss closed the mill in 1925, hired a designer in 1926 and moved to Tarn in 1929.",
        [("1925", "Moss closed the mill"), ("1926", "Moss hired a designer"), ("1929", "Moss moved to Tarn")],
    ),
    "a verb that is told once": (
        "Halden closed the Tarn workshop in 1981 and the Port Hill plant in 1986.",
        [("1981", "Halden closed the Tarn workshop"), ("1986", "Halden closed the Port Hill plant")],
    ),
    "a verb that is told once, of two who did it": (
        "Ada Moss died in 1990 and Leo Hart in 1995.",
        [("1990", "Ada Moss died"), ("1995", "Leo Hart died")],
    ),
    "a verb that is told once, by what looks like the one who did it": (
        "Germany signed the pact in May 2001 and France in June 2002.",
        [("2001-05", "Germany signed the pact"), ("2002-06", "France signed the pact")],
    ),
    "a verb that is told once, and it is not plain who did it": (
        "But the north ratified the pact in May 2001 and the south in June 2002.",
        [
            ("2001-05", "The north ratified the pact"),
            ("2002-06", "The north ratified the pact in May 2001 and the south in June 2002"),
        ],
    ),
    "a verb that is told once, of three": (
        "The bank was sold on 3 May 2008, the mill on 6 May 2009 and Port Hill on 9 May 2010.",
        [
            ("2008-05-03", "The bank was sold"),
            ("2009-05-06", "The mill was sold"),
            ("2010-05-09", "Port Hill was sold"),
        ],
    ),
    "no verb is shared by what the day was": (
        "The first victim died on 3 May 2010, the worst day of the siege.",
        [("2010-05-03", "The first victim died")],
    ),
    "two infinitives": (
        "Moss promised to open the files and to hold a vote in 2030.",
        [("2030", "Moss promised to hold a vote")],
    ),
    "a relative clause with a date of its own is told for itself": (
        "Brandt sold his shares in 1904 and retired to the coast, where he died in 1911.",
        [("1904", "Brandt sold his shares and retired to the coast"), ("1911", "Brandt died")],
    ),
    "the main verb behind a relative clause": (
        "President Dana Moss, who visited the valley on Saturday, declared a week of mourning on Sunday.",
        [
            ("2025-05-03", "President Dana Moss visited the valley"),
            ("2025-05-04", "President Dana Moss declared a week of mourning"),
        ],
    ),
    "the verb of what was said, behind a relative clause": (
        "A spokesman said that the decision, which was taken in January, had been painful.",
        [("2025-01", "The decision was taken")],
    ),
    "what a report found, not that it was published": (
        "A study by the Tarn Institute published in 2018 found that the lake had doubled in size.",
        [("2018", "A study by the Tarn Institute found that the lake had doubled in size")],
    ),
    "a report in passing": (
        "The agency, which was blamed in a report published in May 2022 for its silence, declined to comment.",
        [("2022-05", "The agency was blamed in a report for its silence")],
    ),
    "a memo that warned": (
        'A memo written on 4 May 2020 by the risk officer, Ann Gray, warned that the bank "would not survive a run".',
        [("2020-05-04", 'A memo by the risk officer, Ann Gray, warned that the bank "would not survive a run"')],
    ),
    "who takes part in it does so that day": (
        "The alliance won Sunday's election by a wide margin.",
        [("2025-05-04", "The alliance won the election by a wide margin")],
    ),
    "said in a statement of that day": (
        "Gray said in Tuesday's statement that the dam had burst.",
        [("2025-05-06", "Gray said in the statement that the dam had burst")],
    ),
    "a deed, and what the times were like": (
        "Brandl called the vote in March 2023, when polls were good.",
        [("2023-03", "Brandl called the vote, when polls were good")],
    ),
    "what happened then": (
        "Oake ran the firm until 1923, when a stroke felled him.",
        [("1923", "A stroke felled him")],
    ),
    "how long after goes with what it was after": (
        "Keane moved the bad loans of the bank into a dozen shell companies in May 2016, shortly after the auditors "
        "had questioned its accounts.",
        [("2016-05", "Keane moved the bad loans of the bank into a dozen shell companies")],
    ),
    "the verb's own preposition stays": (
        "Moss will be sworn in on 23 October.",
        [("2025-10-23", "Moss will be sworn in")],
    ),
    "a verb that had only the date goes with it": (
        "An exhibition about Lund opens at the museum on 4 June and runs until September.",
        [("2025-06-04", "An exhibition about Lund opens at the museum")],
    ),
    "it was then that": ("It was in March 2020 that the shop closed.", [("2020-03", "The shop closed")]),
    "what a day brought": (
        "Friday saw the biggest protest in a generation.",
        [("2025-05-02", "The biggest protest in a generation")],
    ),
    "of them": (
        "Many are missing, most of them pickers who had arrived in April 2022.",
        [("2022-04", "Pickers had arrived")],
    ),
    "the people behind a preposition": (
        "Observers from the Union, who had criticised the vote in 2019, called it well run.",
        [("2019", "Observers from the Union had criticised the vote")],
    ),
    "it is no person": (
        "The party will meet in Tarn. Brandl, who led it, will not run again. Its youth wing rebelled in March 2023.",
        [("2023-03", "The party’s youth wing rebelled")],
    ),
    "hers is another's": (
        "Rosa Hall, a nurse, lost her savings. Her group was founded in 2021. In May 2022 it handed over a petition.",
        [("2021", "Rosa Hall’s group was founded"), ("2022-05", "Rosa Hall’s group handed over a petition")],
    ),
    "a phrase before the subject is no subject": (
        "During the war the mill made shells. On the night of 14 March 1941 it was hit by bombs.",
        [("1941-03-14", "The mill was hit by bombs")],
    ),
    "a long speech act is told by the name": (
        "Foreign Ministry spokesman Lin Jian insisted on Monday that the country would go on defending the industries "
        "of its poorer provinces.",
        [("2025-05-05", "Lin Jian: the country would go on defending the industries of its poorer provinces")],
    ),
    "at the time of the sentence before": (
        "In 2023 the ministry arrested two spies. Divers were also seen near the port, reports at the time indicated. "
        "“We will not have a second police here,” Attorney Ada Moss said at the time.",
        [
            ("2023", "The ministry arrested two spies"),
            ("2023", "Divers were also seen near the port"),
            ("2023", "Attorney Ada Moss: “We will not have a second police here”"),
        ],
    ),
    "about the day of the sentence before": (
        "The bank fell on 3 May 2021. At the time, the minister called it a scandal.",
        [("2021-05-03", "The bank fell"), ("2021-05-03~", "The minister called it a scandal")],
    ),
    "what he was at the time dates nothing": (
        "The bank fell in 2021. Its head at the time, Ann Gray, resigned. At the time of the crash she was abroad. "
        "At the time, she was 40.",
        [("2021", "The bank fell")],
    ),
    "so long after what was told": (
        "The bank collapsed in June 2021. Customers queued for days. Two months after the collapse, parliament rose.",
        [("2021-06", "The bank collapsed"), ("2021-08", "After the collapse, parliament rose")],
    ),
    "some time after several of them": (
        "Two shops were raided in March 2023. A third was raided in May 2023. A few months after the raids, Hale fled.",
        [
            ("2023-03", "Two shops were raided"),
            ("2023-05", "A third was raided"),
            ("2023-05/2023-11", "After the raids, Hale fled"),
        ],
    ),
    "so long after what was not told": (
        "Hale was born in May 1950. Two years after the war, he left.",
        [("1950-05", "Hale was born")],
    ),
    "according to whom": (
        "According to the mayor, the bridge fell on Tuesday.",
        [("2025-05-06", "The bridge fell")],
    ),
    "a question tells only what it takes for granted": (
        "Have you read the letter that Hale sent in May 2020?",
        [("2020-05", "Hale sent the letter")],
    ),
    "a relative clause between subject and verb is the subject's": (
        "The war between Tarn and Arland, which had begun in May 1920, ended in June 1921.",
        [
            ("1920-05", "The war between Tarn and Arland had begun"),
            ("1921-06", "The war between Tarn and Arland ended"),
        ],
    ),
    "a relative clause without a comma, and the verb behind it": (
        "Rebels held Tarn, and troops that had landed in May 1943 besieged them.",
        [("1943-05", "Troops had landed")],
    ),
    "lasted shares no auxiliary": (
        "The commune was set up in April 1918 and lasted until July 1918.",
        [("1918-04", "The commune was set up"), ("1918-07", "The commune lasted until July 1918")],
    ),
    "one of several": (
        "Several fires, including the blaze in Tarn on 25 May 1904, were never explained.",
        [("1904-05-25", "The blaze in Tarn")],
    ),
    "decided is no decided Smith": (
        "On 10 March 1905 after weeks of fighting, General Moss decided to withdraw.",
        [("1905-03-10", "After weeks of fighting, General Moss decided to withdraw")],
    ),
    "a name that ends like an adverb": ("The family left Italy in May 1950.", [("1950-05", "The family left Italy")]),
    "deeds in a list of participles": (
        "The army crossed the river, taking Tarn in May 1940 and burning Port Hill in June 1940.",
        [
            ("1940-05", "The army crossed the river, taking Tarn"),
            ("1940-06", "The army crossed the river, burning Port Hill"),
        ],
    ),
    "a date in brackets goes with them": (
        "Moss beat Gray at Tarn (3 May 1863).",
        [("1863-05-03", "Moss beat Gray at Tarn")],
    ),
    "since the invasion of that year": (
        "Prices fell to their lowest since the 2003 invasion of Arland.",
        [("2003", "The invasion of Arland")],
    ),
    "says behind a participle": (
        "The report, released on Friday by the council, says that prices rose in May 2020.",
        [("2025-05-02", "The report was released by the council"), ("2020-05", "Prices rose")],
    ),
    "what was decreed": (
        "The king decreed that a truce would begin on 19 March 1962.",
        [("1962-03-19", "A truce would begin")],
    ),
    "what it was of goes with the verb before": (
        "Ada Moss was convicted in April 2020 after being held for a year in Tarn, of selling the plans.",
        [("2020-04", "Ada Moss was convicted after being held for a year in Tarn, of selling the plans")],
    ),
    "what stands between goes first, then the office": (
        "Former port official Ada Moss was convicted on Monday, after being arrested by agents on a ferry in Tarn, "
        "of selling the building plans of the harbour to strangers.",
        [("2025-05-05", "Ada Moss was convicted of selling the building plans of the harbour to strangers")],
    ),
    "what made the time what it was": (
        "The plan follows a turbulent beginning of the year for both towns, as rebels took the northern road.",
        [("2025-01/2025-04", "Rebels took the northern road")],
    ),
    "two things that were said, each with its day": (
        "The court heard that the crane fell on the morning of 4 April 2023, and that the driver left in March 2023.",
        [("2023-04-04", "The crane fell"), ("2023-03", "The driver left")],
    ),
    "two things that they were told": (
        "The panel was told that the horse died on 9 May 2023 and that the vet had left in March 2023.",
        [("2023-05-09", "The horse died"), ("2023-03", "The vet had left")],
    ),
    "no cut within an indirect question": (
        "The traders of the old port began in May 2020 to have a far better sense of what would get them into trouble.",
        [("2020-05", "The traders of the old port began to have a far better sense")],
    ),
    "a date that leads up to the main clause": (
        "On Saturday police carried out a search of the house of the doctor, Ann Gray, who was abroad.",
        [("2025-05-03", "Police carried out a search of the house of the doctor, Ann Gray, who was abroad")],
    ),
    "who is the one named last": (
        "Fans of Moss, who died in June 2009, gathered outside the court.",
        [("2009-06", "Moss died")],
    ),
    "which is the noun next to it": (
        "A report on the bank, which fell in May 2021, was kept secret.",
        [("2021-05", "The bank fell")],
    ),
    "according to whom, and what he is": (
        "Ten have died as a result of the flood and many have been hurt, Health Minister Ann Gray said on Monday.",
        [("2025-05-05", "Ten have died as a result of the flood")],
    ),
    "a pronoun that speaks goes": (
        "“This is not a dispute about money at all,” he said on Tuesday.",
        [("2025-05-06", "“This is not a dispute about money at all”")],
    ),
    "amid what": (
        "Amid fears that the flood could reach the old town of Port Hill and the villages behind it, the council moved "
        "on Monday to close the dam.",
        [("2025-05-05", "The council moved to close the dam")],
    ),
    "what happened when a thing was made, and not the thing": (
        "It builds on a plan that the bank wrote in May 2021, when it first told of the losses.",
        [("2021-05", "The bank first told of the losses")],
    ),
    "a headline is cut before a clause with when, not within": (
        "The council of Port Hill closed the old stone bridge in May 2021, when rebels from the hills behind the town "
        "took the road that leads to it.",
        [("2021-05", "The council of Port Hill closed the old stone bridge")],
    ),
    "no cut after an infinitive": (
        "In 2023, port officials counted more than a hundred attempts by foreign visitors to get into the docks of "
        "the navy at Tarn.",
        [("2023", "Port officials counted more than a hundred attempts to get into the docks of the navy")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=list(TOLD))
def test_what_is_told_and_when(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


# Two dates of one deed, and dates that are not.
TWICE: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "two years": (
        "The company rejected bids in 2019 and 2021.",
        [("2019", "The company rejected bids"), ("2021", "The company rejected bids")],
    ),
    "three": (
        "The club won in 2009, 2011 and 2014.",
        [("2009", "The club won"), ("2011", "The club won"), ("2014", "The club won")],
    ),
    "two days that are one": (
        "Clashes broke out on Monday and Tuesday.",
        [("2025-05-05/2025-05-06", "Clashes broke out")],
    ),
    "two days apart": (
        "The board met on 3 May and 7 June 2019.",
        [("2019-05-03", "The board met"), ("2019-06-07", "The board met")],
    ),
    "and again": (
        "Moss flew to Vienna in June 2018 and again in October 2018.",
        [("2018-06", "Moss flew to Vienna"), ("2018-10", "Moss flew to Vienna")],
    ),
    "here and there": (
        "She sang in Tarn in 2011 and in Lund in 2013.",
        [("2011", "She sang in Tarn and in Lund"), ("2013", "She sang in Tarn and in Lund")],
    ),
    "two deeds": (
        "Moss visited the port on Monday, and on Tuesday the king fled.",
        [("2025-05-05", "Moss visited the port"), ("2025-05-06", "The king fled")],
    ),
    "a range": ("The mill stood empty from 2009 to 2011.", [("2009/2011", "The mill stood empty")]),
    "a day and its month": ("The mill closed on Monday, 5 May.", [("2025-05-05", "The mill closed")]),
    "bought in one year, announced in another": (
        "On 2 October 2023 Moss completed the purchase of the mill, announced on 14 June 2023.",
        [
            ("2023-10-02", "Moss completed the purchase of the mill"),
            ("2023-06-14", "The purchase of the mill was announced"),
        ],
    ),
    "who announced it": (
        "Moss completed the purchase of the mill in 2023, officials announced on Monday.",
        [("2023", "Moss completed the purchase of the mill")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), TWICE.values(), ids=list(TWICE))
def test_each_date_of_a_deed_is_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_two_dates_of_a_deed_stand_in_parts_of_their_own() -> None:
    text = "The company rejected bids in 2019 and 2021."
    assert [text[slice(*claim.told)] for claim in claims(made(text))] == [
        "The company rejected bids in 2019",
        "The company rejected bids in 2019 and 2021",
    ]
    assert [claim.mention.basis for claim in claims(made("Clashes broke out on Monday and Tuesday."))] == [
        '"on Monday", published 2025-05-07, and "Tuesday"'
    ]


# Entries under a head that is a date alone, and what looks like such heads.
ENTRIES: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "a year before its entry": (
        "2019 Ada Moss is made director on 4 March. Her rival Tom Hale is dismissed.\n2021 The mill burns down.",
        [
            ("2019-03-04", "Ada Moss is made director"),
            ("2019", "Ada Moss’ rival Tom Hale is dismissed"),
            ("2021", "The mill burns down"),
        ],
    ),
    "the same date again, as a reader signs": (
        "They waited.\n20 January 2026 - the end of an error. They fled.\n20 January 2026 - the end of an error.",
        [("2026-01-20", "The end of an error"), ("2026-01-20", "The end of an error")],
    ),
    "no entry of a whole page": (
        "They waited.\n20 January 2026 - the end. " + "They fled. " * 21 + "\n21 January 2026 - the end.",
        [("2026-01-20", "The end"), ("2026-01-21", "The end")],
    ),
    "a month and a colon": (
        "October 1994: The board dismisses Gray. Leo Hart becomes chairman.\nMay 1995: Hart resigns.",
        [
            ("1994-10", "The board dismisses Gray"),
            ("1994-10", "Leo Hart becomes chairman"),
            ("1995-05", "Hart resigns"),
        ],
    ),
    "no deed of anybody's": (
        "1974 - Fire destroys the works. No one is hurt. Boats are waiting.\n1975 - The works reopen.",
        [("1974", "Fire destroys the works"), ("1975", "The works reopen")],
    ),
    "the head is no part of whom a pronoun means": (
        "1974 - Moss is assassinated. His deputy takes power.\n3 May 1975: Hart is shot.",
        [("1974", "Moss is assassinated"), ("1974", "Moss’ deputy takes power"), ("1975-05-03", "Hart is shot")],
    ),
    "the hour of a post, on a line of its own": (
        "12:05 p.m.\nThe governor has declared an emergency. “We go on,” he said.\n"
        "10:40 a.m.\nDivers reached the wreck.",
        [("2025-05-07", "The governor has declared an emergency"), ("2025-05-07", "Divers reached the wreck")],
    ),
    "a date of its own goes before": (
        "10.40am: The school was closed on Monday. Police cleared the port.\n9.15am: A ship sank.",
        [
            ("2025-05-05", "The school was closed"),
            ("2025-05-07", "Police cleared the port"),
            ("2025-05-07", "A ship sank"),
        ],
    ),
    "days as headings, and paragraphs below": (
        "3 May 2019\nRebels took the port.\nThe army shelled the hill. The mayor fled.\n"
        "5 May 2019\nThe truce was signed.",
        [
            ("2019-05-03", "Rebels took the port"),
            ("2019-05-03", "The army shelled the hill"),
            ("2019-05-03", "The mayor fled"),
            ("2019-05-05", "The truce was signed"),
        ],
    ),
    "one line that begins with a year is no chronicle": (
        "2019 World Cup hopes faded in the rain. The coach was dismissed.\nThe team flew home.",
        [("2019", "World Cup hopes faded in the rain")],
    ),
    "nor is prose": (
        "In 2019 Moss bought the mill. She sold the farm.\nIn 2020 the mill burnt. She left the town.",
        [("2019", "Moss bought the mill"), ("2020", "The mill burnt")],
    ),
    "an entry ends with its line": (
        "1990: The dam is begun.\n1995: The dam breaks.\nThe engineers were tried. They fled.",
        [("1990", "The dam is begun"), ("1995", "The dam breaks")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ENTRIES.values(), ids=list(ENTRIES))
def test_a_head_dates_its_entry(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_the_head_of_an_entry_says_so_and_keeps_its_reason() -> None:
    text = "10:40 a.m.\nDivers reached the wreck.\n9:15 a.m.\nA ship sank."
    chronicle = claims(made("1990: A dam broke.\n1995: A ship sank. Ten men drowned."))
    assert chronicle[-1].mention.basis == '"1995", at the head of its entry (1995)'
    undated = claims(made(text, published=Published()))
    assert [(claim.mention.when, claim.headline) for claim in undated] == [
        (None, "Divers reached the wreck"),
        (None, "A ship sank"),
    ]
    assert all(claim.mention.reason for claim in undated)


@pytest.mark.parametrize(
    "text",
    [
        "The strike lasted three days.",
        "Her daughter is 12 years old.",
        "The committee meets every Tuesday.",
        "The firm now employs ten people.",
        "He won a medal at the 2008 Summer Olympics.",
        "She hummed “Summer of 1969” on the way.",
        "Sales followed a turbulent beginning of the year.",
        "Published 6 May 2025.",
        "The ship was recently painted.",
        "Where were you on 3 May 1998?",
        "The war ended long ago; a decade later, its songs still make good listening.",
        "Today the island is a republic.",
        "Then came the 1970s.",
        "He is as welcome now as he was in 1992.",
        "Sales are at 17 percent of their 2007 levels.",
        "The Penal Code of 4 May 2001 provides for fines.",
        "He was fined under section 3 of the Mining Law of 1987.",
        "Under the Water Act of 12 June 1998 owners must register their wells.",
        "Our lease runs until 2031.",
        "Few in Tarn expect to see him before 2030.",
        "No one expects the bridge to open before 2030.",
        "Guidance for 2026 unchanged.",
        "Revenue rose 9% to $81m (Q1 2024: $74m).",
        "Profit rose 4% (first half of 2024: £3m).",
        "Orders reached £46m, the highest since Q4 2020.",
        "Had Hart signed the lease in 2007, he would own it now.",
        "The rally that Moss was to address on Friday has been banned.",
        "She cancelled a talk planned for Friday.",
        "The club has cancelled its season, which was due to open today.",
        "The talk planned for Friday was cancelled.",
        "The mayor has decided to cancel the debate on 3 June 2025.",
        "He read out the charge: theft, from 2016 until the day of the arrest.",
        "Mayor falls into dock - 4 hrs ago The Herald Bridge falls - 27 hrs ago Guardian.",
        "Follow all the news of the day on Twitter with our science team, today.",
    ],
)
def test_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Treaty of 5 May 1955 ended the occupation.", [("1955-05-05", "The Treaty ended the occupation")]),
        ("The Act of 2 March 2003 was repealed in May 2019.", [("2019-05", "The Act of 2 March 2003 was repealed")]),
        ("The outlook for 2026 was cut on Monday.", [("2025-05-05", "The outlook for 2026 was cut")]),
        ("She won the race (May 2019) and retired.", [("2019-05", "She won the race and retired")]),
        (
            "Revenue rose 9% to $81m (2024: $74m) in March 2025.",
            [("2025-03", "Revenue rose 9% to $81m")],
        ),
        ("Tom Hale did not expect the flood before 3 May 2019.", []),
        ("Guards left before 3 May 2019.", [("2019-05-03", "Guards left")]),
        ("She gave a talk planned for Friday.", [("2025-05-09", "A talk planned")]),
        ("The talk on Friday was cancelled.", [("2025-05-02", "The talk was cancelled")]),
        (
            "He won two prizes: the Moss in 2003 and a medal in 2005.",
            [("2003", "He won two prizes: the Moss"), ("2005", "He won a medal")],
        ),
        ("The mayor fell into the dock 4 hours ago.", [("2025-05-07", "The mayor fell into the dock")]),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_looks_like_no_event(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


# A date that makes no event says why.
WHY_NONE = {
    "She waited for three days.": "how long, and not when",
    "The market opens every Friday.": "how often, and not when",
    "Prices have risen recently.": "no certain time",
    "The king opened the 2008 Summer Games.": "part of a name or a title",
    "His 1972 album sold well.": "says which or how long, and not when",
    "Our lease runs until 2031.": "when it ends, and nothing is said to happen then",
    "The Penal Code of 4 May 2001 provides for fines.": "of a law or treaty that is named",
    "GENEVA, May 2 (Reuters) - The bank closed.": "when it was written",
    "Officials said on Monday that he had died on Sunday.": "when it was said; what was said has a date of its own",
    "If the bill fails on Monday, she will resign.": "only supposed",
    "I hope we see them on Friday.": "an opinion or advice",
    "Where were you on Monday?": "in a question",
    "Today the island is a republic.": "how things are, and nothing that came about",
    "File photo of the bridge in May 2019.": "of the page around the story",
}


@pytest.mark.parametrize(("text", "why"), WHY_NONE.items(), ids=lambda value: str(value)[:30])
def test_a_date_that_makes_no_event_says_why(text: str, why: str) -> None:
    article = made(text)
    mentions = resolve(article.text, find(article.text, "en"), article.source.published)
    reasons = [one.why for one in events.outcomes(article, mentions) if isinstance(one, Passed)]
    assert reasons == [why]


def outlined(*lines: tuple[BlockKind, str], title: str = "") -> list[tuple[str, str]]:
    """What an article of these lines tells, each a block of its own kind."""
    text, blocks = "", []
    for kind, line in lines:
        blocks.append(Block(len(text), len(text) + len(line), kind))
        text += line + "\n"
    article = Article(Source("made", title=title, published=PUBLISHED, language="en"), text, tuple(blocks))
    return [(str(claim.mention.when), claim.headline) for claim in claims(article)]


def test_what_an_article_cites_is_no_event() -> None:
    assert outlined(
        ("prose", "The bridge fell in May 2019."),
        ("furniture", "References"),
        ("prose", "1. Hart, Ada (13 March 2024). “Falling”. The Post."),
        ("prose", "2. Judgment of 11 June 2020, Court of Tarn."),
        ("furniture", "Later life"),
        ("prose", "Moss died in May 2021."),
    ) == [("2019-05", "The bridge fell"), ("2021-05", "Moss died")]


def test_links_to_other_articles_are_no_events() -> None:
    assert outlined(
        ("prose", "The bridge fell in May 2019."),
        ("furniture", "Read also"),
        ("prose", "Timeline: bridges fallen since 1947"),
        ("prose", "What we know of the dead (updated May 5)"),
        ("prose", "Moss died in May 2021."),
        ("prose", "Guards fled in June 2021"),
    ) == [("2019-05", "The bridge fell"), ("2021-05", "Moss died"), ("2021-06", "Guards fled")]


def test_an_article_s_title_is_an_event_only_if_it_tells_one() -> None:
    update: tuple[BlockKind, str] = ("heading", "Tarn Mills: trading update for the third quarter")
    fire: tuple[BlockKind, str] = ("heading", "Fire at Tarn Mills on Monday")
    assert outlined(("heading", update[1]), ("prose", "Sales fell."), title=update[1]) == []
    assert outlined(fire, ("prose", "Sales fell."), title=fire[1]) == [("2025-05-05", "Fire at Tarn Mills")]


@pytest.mark.parametrize("kind", ["caption", "byline", "furniture"])
def test_what_is_no_prose_tells_nothing(kind: BlockKind) -> None:
    assert claims(made("The king opened the dam on 3 May 1998.", kind)) == []


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The king is expected to visit Tarn on Wednesday.", True),
        ("The king will visit Tarn on 20 May 2025.", True),
        ("The fair opens on 20 May 2025.", True),
        ("The king visited Tarn on Monday.", False),
        ("The plan was dropped on Monday.", False),
        ("He said on 3 March 2020 that he would go.", False),
        ("The pound rose on Monday, its biggest gain since May 2021.", False),
        ("Schools will stay closed, the ministry said on Monday.", False),
    ],
)
def test_planned(text: str, planned: bool) -> None:
    (claim,) = claims(made(text))
    assert claim.planned is planned


def test_undated_claims_keep_their_reason_and_durations_stay_out() -> None:
    article = made("The bridge fell on Thursday. The talks lasted two weeks.", published=Published())
    (claim,) = claims(article)
    assert claim.mention.when is None
    assert claim.mention.reason


def test_a_long_headline_is_cut_between_clauses() -> None:
    text = (
        "The regional transport authority approved a second tunnel under the river on Tuesday, ending a dispute that "
        "had divided the three towns along its banks for almost a generation."
    )
    assert told(text) == [("2025-05-06", "The regional transport authority approved a second tunnel under the river")]


def held(article: Article, claim: Claim) -> None:
    """Nothing is invented: the quote is the article's, and so is every word of the headline, from hard by."""
    assert article.text[claim.start : claim.end] == claim.quote
    assert claim.start <= claim.told[0] < claim.told[1] <= claim.end
    assert claim.start <= claim.mention.start
    assert claim.mention.end <= claim.end
    assert 0 < len(claim.headline) <= LONGEST
    assert 0.0 <= claim.prominence <= 1.0
    blocks = article.blocks or (Block(0, len(article.text), "prose"),)
    block = next(block for block in blocks if block.start <= claim.start < block.end)
    # What a pronoun means may stand in the two paragraphs before.
    first = blocks[max(0, blocks.index(block) - 2)].start
    paragraph = set(WORD.findall(article.text[first : block.end].lower()))
    # A word cut off by the ellipsis may end early, none may begin or run otherwise than in the text.
    assert {word for word in WORD.findall(claim.headline.lower()) if word not in paragraph} == set()


PIECES = st.sampled_from(
    "On Tuesday|in 2013|the council|Ann Gray|closed|the bridge|who was freed|in May|,|.|and|said|that|it|She|had been|"
    "“We lost everything in the fire,”|(a third)|after|when|leaked by|on 3 May 1998|is expected to|–|;|Friday's fire|"
    "since|the coup|\n|\n2019 Ada Moss|\n2020:|12:05 p.m.\n|born in Tarn|(born|whose|having been|again|"
    "in 2011 and 2013|[4]|which|shut|its doors|by Monday|U.S.|’s|because|to visit|according to|Smith".split("|")
)


@given(st.lists(PIECES, max_size=25))
def test_nothing_is_invented_whatever_the_text(pieces: list[str]) -> None:
    article = made(" ".join(pieces))
    for claim in claims(article):
        held(article, claim)


@given(st.lists(PIECES, max_size=25), st.sampled_from(["prose", "heading", "caption", "byline", "furniture"]))
def test_no_date_goes_without_a_word(pieces: list[str], kind: BlockKind) -> None:
    article = made(" ".join(pieces), kind)
    mentions = resolve(article.text, find(article.text, "en"), article.source.published)
    outcomes = events.outcomes(article, mentions)
    told = {one.mention.start for one in outcomes}
    assert {mention.start for mention in mentions} <= told
    assert all(one.why for one in outcomes if isinstance(one, Passed))
    assert [one for one in outcomes if isinstance(one, Claim)] == events.claims(article, mentions)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the five articles are not at hand")
def test_nothing_is_invented_in_the_five_articles() -> None:
    found = [(article, claim) for article in articles.read([SHARED]) for claim in claims(article)]
    assert len(found) > 20
    for article, claim in found:
        held(article, claim)


def test_other_languages_tell_it_without_the_date() -> None:
    text = "Der Rat schloss die Brücke am 3. Mai 2020."
    article = Article(Source("de", published=PUBLISHED, language="de"), text, (Block(0, len(text), "prose"),))
    (claim,) = events.claims(article, resolve(text, find(text, "de"), PUBLISHED))
    assert str(claim.mention.when) == "2020-05-03"
    assert claim.headline == "Der Rat schloss die Brücke"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Rebels seized the airport last week.", "2025-04-28/2025-05-04"),
        ("Police arrested the mayor yesterday.", "2025-05-06"),
        ("Police arrested the mayor Tuesday.", "2025-05-06"),
        ("The firm opened a plant last year.", "2024"),
        ("The quake destroyed the city last year, killing 12.", "2024"),
        ("The minister will name a successor next week.", "2025-05-12/2025-05-18"),
        ("A bomb killed three soldiers on Sunday.", "2025-05-04"),
        ("The court freed him on Monday.", "2025-05-05"),
        ("The bank cut rates in March.", "2025-03"),
        ("On Friday the ferry sank.", "2025-05-02"),
    ],
)
def test_a_plain_sentence_of_news_is_an_event(sentence: str, day: str) -> None:
    found = claims(made(sentence, published=Published(when.parse("2025-05-07"), "stated")))
    assert [str(claim.mention.when) for claim in found] == [day]
