"""What courts, firms and their papers write: what was told and when, a line a case, with its look-alikes."""

from __future__ import annotations

import pytest
from test_events import told

TOLD: dict[str, tuple[str, list[tuple[str, str]]]] = {
    # two statements in a sentence
    "a plan, and what it holds": (
        "In May 2024, Moss and the tenants agreed on a payment plan: the first sum was to arrive on 1 October 2024.",
        [("2024-05", "Moss and the tenants agreed on a payment plan"), ("2024-10-01", "The first sum was to arrive")],
    ),
    "a colon without a date of its own": (
        "The flood did the rest: the mill closed on 3 May 2020.",
        [("2020-05-03", "The mill closed")],
    ),
    "a quotation of two sentences": (
        "“The mill had one clerk. The council sold it to a brewer in 2019.”",
        [("2019", "The council sold it to a brewer")],
    ),
    "an abbreviation in a quotation": (
        "“The mill of Gray Ltd. Tarn closed in 2015,” the mayor said.",
        [("2015", "The mill of Gray Ltd. Tarn closed")],
    ),
    # who it was
    "her daughter, by name": (
        "The plaintiff, Ada Moss, died while the appeal was pending, and her daughter, Karin Hale, was named in her "
        "place in March 2022.",
        [("2022-03", "Ada Moss’ daughter, Karin Hale, was named in her place")],
    ),
    "a firm, and no town": (
        "She had beaten, in front of a jury in Tarn, a firm that had sold ice since 1987.",
        [("1987", "A firm had sold ice since 1987")],
    ),
    "a town, and its country": (
        "A school in Port Hill, Arland, was closed on Saturday.",
        [("2025-05-03", "A school in Port Hill, Arland, was closed")],
    ),
    # what the date is of
    "the July discount": (
        "The police opened an inquiry into the July discount on 2 May.",
        [("2025-05-02", "The police opened an inquiry into the July discount")],
    ),
    "his hands clasped": (
        "Dale Moss stood with his hands clasped on Friday as a judge jailed him.",
        [("2025-05-02", "Dale Moss stood with his hands clasped as a judge jailed him")],
    ),
    "wages for July": (
        "The trustees told the judge on Monday that the firm could not pay wages for July.",
        [("2025-05-05", "The trustees told the judge that the firm could not pay wages for July")],
    ),
    "from then to now": (
        "Sales rose from 21,000 in 2018 to 94,000 in 2020.",
        [("2020", "Sales rose from 21,000 in 2018 to 94,000")],
    ),
    "what was closed before": (
        "The lawyer, Ann Gray, had told jurors in her speech on Monday that the old mill, closed in 1994, was "
        "the source.",
        [
            ("2025-05-05", "The lawyer, Ann Gray, had told jurors in her speech that the old mill was the source"),
            ("1994", "The old mill was closed"),
        ],
    ),
    "said by the sum": (
        "The mill today announced that it has closed a €128 million round of loans led by the Bank of Tarn, with money "
        "from its owners.",
        [("2025-05-07", "The mill announced that it has closed a €128 million round of loans")],
    ),
    # as it was done
    "set apart": ("The firm, founded in Tarn in 1951, employs 300 people.", [("1951", "The firm was founded in Tarn")]),
    "set apart, several": ("The mills, built in 1951, were sold.", [("1951", "The mills were built")]),
    "at the beginning": ("Founded in Tarn in 1951, the firm sold ice.", [("1951", "The firm was founded in Tarn")]),
    "where": (
        "It will grow in Arland, where Tarn Mills opened a shop in March 2021.",
        [("2021-03", "Tarn Mills opened a shop in Arland")],
    ),
    "where, of no name": (
        "It left the hall, where Tarn Mills opened a shop in March 2021.",
        [("2021-03", "Tarn Mills opened a shop")],
    ),
    "the day they left": (
        "The director resigned the day they left, on 20 January 2023.",
        [("2023-01-20", "The director resigned the day they left")],
    ),
    "a list of deeds, behind a relative": (
        "Gray drove to the mill, opened it with a key that he had kept, and burned the files in June 2017.",
        [("2017-06", "Gray burned the files")],
    ),
    "a dated paper": (
        "They gave up the emails, including one dated 3 April 2009, in which the director warned the bank.",
        [("2009-04-03", "The director warned the bank")],
    ),
    "sales fell, and its report": (
        "Ada Moss runs a mill. Sales fell in May 2022, and its report, filed in April 2023, blamed the flood.",
        [("2022-05", "Sales fell"), ("2023-04", "Its report was filed")],
    ),
    "its auditors left, and it": (
        "In March 2024 the company’s auditors resigned. In June 2024 it sold its mill to a rival.",
        [("2024-03", "The company’s auditors resigned"), ("2024-06", "The company sold its mill to a rival")],
    ),
    "the union, that the clerks": (
        "The union said it would demand that the clerks be paid. It has called a meeting for Friday.",
        [("2025-05-09", "The union has called a meeting")],
    ),
    "as part of the deal": (
        "As part of the deal, Claire Hale, a partner at the Bank of Tarn, joins the board of directors of the firm "
        "from 1 October 2025.",
        [("2025-10-01", "Claire Hale, a partner at the Bank of Tarn, joins the board of directors of the firm")],
    ),
    "an American date, and what was denied": (
        "Moss had denied under oath on Feb. 12, 2019, that there were any such records.",
        [("2019-02-12", "Moss had denied under oath that there were any such records")],
    ),
    "when an offer was made": (
        "They spoke of deposits taken in May 2020, when the firm offered a discount.",
        [("2020-05", "The firm offered a discount")],
    ),
    "no half a participle": (
        "Police were called to the head office on 3 May 2020, when two hundred customers tried to collect bikes left "
        "for repair, and a window was broken.",
        [("2020-05-03", "Police were called to the head office, when two hundred customers tried to collect bikes")],
    ),
    "who was told": (
        "The school was told on Monday that a boy had fallen ill with the fever in the dormitory of the old mill, and "
        "it closed.",
        [("2025-05-05", "The school was told that a boy had fallen ill with the fever")],
    ),
    "had hired, who": (
        "The lawyers said the singer himself had hired Leo Hart, who goes on trial in March 2026 for theft.",
        [("2026-03", "Leo Hart goes on trial for theft")],
    ),
    "since returning": (
        "The woman has been kept at home since returning from a trip to Tarn on Sunday.",
        [("2025-05-04", "The woman has been kept at home since returning from a trip to Tarn")],
    ),
    "since a name that ends like a participle": (
        "The office has had no head since Gerberding resigned in January 2025.",
        [("2025-01", "Gerberding resigned")],
    ),
    "who warned": (
        "The Arlandic Intelligence and Security Centre warned in May 2024 that laws could compel firms to tell all.",
        [("2024-05", "Arlandic Intelligence and Security Centre: laws could compel firms to tell all")],
    ),
    "it could be": ("It warned in May 2024 that the dam could burst.", [("2024-05", "The dam could burst")]),
    "whom they arrested may be another": (
        "Leo Hart treated a patient. Police arrested him on Monday.",
        [("2025-05-05", "Police arrested him")],
    ),
    # whose words
    "said before": (
        "“Towns are changing,” said Joris Hale, a clerk. “We sold our first bike in April 2015.”",
        [("2015-04", "Joris Hale: we sold our first bike")],
    ),
    "said before, of others": (
        "“Towns are changing,” Joris Hale said. “The mill was sold in April 2015.”",
        [("2015-04", "The mill was sold")],
    ),
    "another has spoken since": (
        "“Towns are changing,” said Joris Hale. The mayor said it was false. “We sold our first bike in April 2015.”",
        [],
    ),
    # no event of theirs
    "sold between": (
        "The firm is recalling 300 bikes sold between 4 April and 30 May 2022 because the fork can crack.",
        [],
    ),
    "what he was supposed to do": ("He used a key that he was supposed to have returned in 2016.", []),
    "an offer until": ("There was a banner saying 25% off until Friday.", []),
    "bicycles made after": ("Bicycles made after 1 October 2022 are not affected.", []),
    "each loom sold": ("Each loom sold in 2021 cost more than it brought in.", []),
    "books published": (
        "Two books published in May 2020 were also popular.",
        [("2020-05", "Two books were published")],
    ),
    "what money is for": ("The bank raised ten million to reach all towns by 2030.", []),
    "what was agreed": (
        "The bank agreed to close all mills by 2030.",
        [("2030", "The bank agreed to close all mills")],
    ),
    "where a judgment is printed": ("See Harmon v. Delta Plating, 861 F.3d 112 (6th Cir. 2017).", []),
    "a day in brackets": ("The crash killed ten (Sunday, 3 May 2009).", [("2009-05-03", "The crash killed ten")]),
    "than at any time": ("Prices are rising faster than at any time since the 1950s.", []),
    "the total since": ("That brings the total raised since 2013 to ten million.", []),
    "a reader's comment": ("oldsalt says: January 9, 2022 at 8:14 pm She was the bravest.", []),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=list(TOLD))
def test_what_is_told_and_when(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
