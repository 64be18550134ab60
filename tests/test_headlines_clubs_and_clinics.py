"""What clubs, hospitals and blogs write: who did it, who says so, and what is no event; a line a case."""

from __future__ import annotations

import pytest
from test_events import told

# What was told and when; the article is of 7 May 2025.
TOLD: dict[str, tuple[str, list[tuple[str, str]]]] = {
    # who did it: not the noun that stands nearest
    "a list of deeds behind which team": (
        "Leo Hart was a striker. He captained the team that won the cup in 2003, was sacked as coach in 2012 and "
        "opened a shop.",
        [("2003", "The team won the cup"), ("2012", "Leo Hart was sacked as coach and opened a shop")],
    ),
    "no list behind the man": (
        "She met the man who robbed the bank in 2003, a port in the north.",
        [("2003", "The man robbed the bank")],
    ),
    "sold to a group led by somebody": (
        "The mill was closed in January and was sold to a group led by Ada Moss on 2 May.",
        [("2025-01", "The mill was closed"), ("2025-05-02", "The mill was sold to a group led by Ada Moss")],
    ),
    "owned by, from and to": (
        "She wrote of a mill owned by Ada Moss from 1920 to 1931.",
        [("1920/1931", "Ada Moss owned a mill")],
    ),
    "a sale to his firm, some year": ("They are studying its sale to a firm owned by Ada Moss in 2020.", []),
    "himself": (
        "Leo Hart was replaced by coach Tom Gray, who himself resigned on Friday.",
        [("2025-05-02", "Coach Tom Gray himself resigned")],
    ),
    "whose departure": (
        "Leo Hart left in March and was followed by Ada Moss, whose own departure came in April 2025 over a debt.",
        [
            ("2025-03", "Leo Hart left and was followed by Ada Moss"),
            ("2025-04", "Ada Moss’ own departure came over a debt"),
        ],
    ),
    "it is no minister": (
        "Leo Hart is the third minister to leave Moss's cabinet since it took office in July.",
        [("2024-07", "Moss's cabinet took office")],
    ),
    "no promotion joins": (
        "Her promotion came after she joined the party in 2006.",
        [("2006", "Her promotion came after she joined the party")],
    ),
    "a verb behind who left": (
        "The striker Leo Hart, who left the club in January, returns on loan.",
        [("2025-01", "The striker Leo Hart left the club")],
    ),
    "one of the letters": (
        "In one of the letters, sent in March, the port's then director, Leo Hart, warned the owner.",
        [("2025-03", "One of the letters was sent")],
    ),
    "a town gave nothing": (
        "The nurse came to Port Hill in 2007. She kept the ring; she gave it to the police in March 2025.",
        [("2007", "The nurse came to Port Hill"), ("2025-03", "She gave it to the police")],
    ),
    "players of a side": (
        "Tarn Town lost on Saturday, with five teenagers in the side. They play Port Hill tonight.",
        [("2025-05-03", "Tarn Town lost, with five teenagers in the side"), ("2025-05-07", "They play Port Hill")],
    ),
    "a year before inspectors": (
        "In 2014 inspectors came to the mill. They were due back in April 2020.",
        [("2014", "Inspectors came to the mill"), ("2020-04", "Inspectors were due back")],
    ),
    "until after an office": (
        "The town was not told of the leak until after Ada Moss, the mayor, had left office on 16 April.",
        [("2025-04-16", "Ada Moss, the mayor, had left office")],
    ),
    "how long, until": (
        "Ada Moss, who looked after the pitch for 45 years until she was dismissed on 1 March, is a guest.",
        [("2025-03-01", "Ada Moss was dismissed")],
    ),
    # a name for a pronoun that is not the first word
    "banned him": (
        "The minister Leo Hart resigned in March. An independent tribunal banned him from office on Monday. Police "
        "dropped an inquiry into him on Tuesday.",
        [
            ("2025-03", "The minister Leo Hart resigned"),
            ("2025-05-05", "An independent tribunal banned Leo Hart from office"),
            ("2025-05-06", "Police dropped an inquiry into Leo Hart"),
        ],
    ),
    "whose home": (
        "Leo Hart retired in 2020. He did not answer when the Herald visited his home on Saturday.",
        [("2020", "Leo Hart retired"), ("2025-05-03", "The Herald visited Leo Hart’s home")],
    ),
    "under him": (
        "Leo Hart studied law. After the death of his father in 1997 he inherited a mill. Under him it grew in 2005.",
        [("1997", "After the death of Leo Hart’s father he inherited a mill"), ("2005", "Under Leo Hart it grew")],
    ),
    "a driver's own home": (
        "The minister Leo Hart resigned in March. A driver was shot in his home on Monday. Hughes sold his boat today.",
        [
            ("2025-03", "The minister Leo Hart resigned"),
            ("2025-05-05", "A driver was shot in his home"),
            ("2025-05-07", "Hughes sold his boat"),
        ],
    ),
    "her cousin, and not his": (
        "Hughes sold his boat in March. Jurors freed her cousin on Monday.",
        [("2025-03", "Hughes sold his boat"), ("2025-05-05", "Jurors freed her cousin")],
    ),
    "it, behind a name with an s": (
        "The ward at St Anne's was closed in 2022. It reopened in October 2023.",
        [("2022", "The ward at St Anne's was closed"), ("2023-10", "The ward at St Anne's reopened")],
    ),
    "its report": (
        "The inquiry ended in 2024. Its report, published in March 2025, found that nineteen bridges were unsafe.",
        [("2024", "The inquiry ended"), ("2025-03", "The inquiry’s report was published")],
    ),
    "whom he had met": (
        "Leo Hart married Irina Sole, whom he had met in 2011 in Rome.",
        [("2011", "Leo Hart had met Irina Sole in Rome")],
    ),
    "which he sold": (
        "Leo Hart inherited a shipping line, which he sold in 2005 to a rival.",
        [("2005", "Leo Hart sold a shipping line to a rival")],
    ),
    # a noun with a date of its own inside
    "the victims of the fire": (
        "The victims of Friday's fire were buried on Monday.",
        [("2025-05-02", "The fire"), ("2025-05-05", "The victims of the fire were buried")],
    ),
    "this year's prize": (
        "The winner of this year's prize will be named in Tarn on 10 October.",
        [("2025-10-10", "The winner of the prize will be named in Tarn")],
    ),
    # who says so
    "I, in quotation marks": (
        '"On Tuesday night I went home thinking that we would have to close the mill for good in the winter, with all '
        'of its looms and lamps and boats," Ada Moss says.',
        [("2025-05-06", "Ada Moss: I went home thinking")],
    ),
    "we, in a clause of time": (
        '"When we bought the mill on 2 May we promised that it would pay its way," said chairman Leo Hart.',
        [("2025-05-02", "Leo Hart: we bought the mill")],
    ),
    "said before, with an office": (
        '"It grew," said chairman Leo Hart. "Last Friday we paid the workers every penny."',
        [("2025-05-02", "Leo Hart: we paid the workers every penny")],
    ),
    "said before, by a pronoun": (
        'Ada Moss left the court. "They promised," she said. "Today we got nothing."',
        [("2025-05-07", 'Ada Moss: "we got nothing"')],
    ),
    "of whom the council says two things": (
        "The council said on Friday the bridge had been closed and that it had a million in debts.",
        [("2025-05-02", "The council said the bridge had been closed and that it had a million in debts")],
    ),
    "not in his own words": (
        "Leo Hart left. The Herald said: “In his view he was bought on Monday for his boat.”",
        [("2025-05-05", "In his view he was bought for his boat")],
    ),
    "before moving": ("Before moving to Tarn in 2007, he was a clerk.", []),
    "there, told before": (
        "They bought the field. The hut there burned down last August.",
        [("2024-08", "The hut burned down")],
    ),
    "his wife is no he": (
        "Leo Hart spoke to his wife. Police freed him on Monday.",
        [("2025-05-05", "Police freed Leo Hart")],
    ),
    "outside court": (
        'Outside court, Ada Moss, whose son died in 2019, said she was "numb". She was promised a letter in March.',
        [("2019", "Ada Moss’ son died"), ("2025-03", "Ada Moss was promised a letter")],
    ),
    "to be chaired by": (
        "A public inquiry to be chaired by the retired judge of the northern court, Dame Ada Moss, is expected to "
        "start taking evidence in June 2026.",
        [("2026-06", "A public inquiry is expected to start taking evidence")],
    ),
    "some of them": (
        "Fans were angry. On 20 January some 3,000 of them marched to the mill. Most of them left on Friday.",
        [("2025-01-20", "Some 3,000 marched to the mill"), ("2025-05-02", "Most of them left")],
    ),
    # where a headline ends
    "not guilty is not cut off": (
        "A jury at the high court in Port Hill took less than four hours on Monday to find Sir Leo Hart, 67, not "
        "guilty.",
        [("2025-05-05", "A jury at the high court in Port Hill took less than four hours")],
    ),
    "nor is he without his age": (
        "A jury in Port Hill took less than four hours on Monday to find the owner, Sir Leo Hart, 67, not guilty.",
        [("2025-05-05", "A jury in Port Hill took less than four hours to find the owner, Sir Leo Hart not guilty")],
    ),
    # what a page runs together
    "an edit": ("EDIT 30/4: the meeting has been moved to Thursday.", [("2025-05-08", "The meeting has been moved")]),
    "a heading without an end": (
        "Relief for the cut-off valley and for some of the farms On Saturday morning, an aftershock struck the town.",
        [("2025-05-03", "An aftershock struck the town")],
    ),
    "a credit": (
        "Photograph: Ann Gray/Reuters The family of the boy said today they were glad.",
        [("2025-05-07", "The family of the boy said they were glad")],
    ),
    "just after": ("He told of the biggest debts since just after the floods in 2001.", [("2001", "The floods")]),
    # no event
    "a paper's date": ("He signed a contract with the port, dated the previous June.", []),
    "adjourned": ("The hearing, originally set for 9 May, was adjourned twice.", []),
    "cancelled, behind a comma": (
        "A friendly with Tarn, planned for 20 July, has been cancelled because of the flood.",
        [],
    ),
    "what most assumed": ("Critics feared a plan which most experts last year assumed would fail.", []),
    "the week's play": ("He plays in this week's new drama on the radio.", []),
    "shown, of another day": (
        "Records shown to the court on 5 May confirmed that Hart was operated on on 9 June 2018.",
        [("2018-06-09", "Hart was operated on")],
    ),
    "an eyewitness in a report": (
        "The mayor opened the bridge on Monday. The council met. It was cold. Ten boats sank. I last spoke to her on "
        "12 January. The mill closed.",
        [("2025-05-05", "The mayor opened the bridge")],
    ),
    "a diary": (
        "I opened the bakery on Monday. I had no flour. It was cold. We sold ten loaves on Tuesday.",
        [("2025-05-05", "I opened the bakery"), ("2025-05-06", "We sold ten loaves")],
    ),
    "a dream": ("I dreamed on Friday that I was in Rome. I was glad.", []),
    "as others had said": ("A plan to merge them was rejected, as ministers had indicated in December.", []),
    "as a paper had": ("As the Herald detailed back in April, Ada Moss used the boat of the port.", []),
    "as it was, and no saying": (
        "As the mill closed in April, Ada Moss left.",
        [("2025-04", "The mill closed")],
    ),
    "the day's stories": ("The clerk reads out the day's big stories.", []),
    "a thing I said": ("I was safe by a distance, which is a thing I said to everybody on Monday.", []),
    "a promise": ("Next week: a loaf, I promise.", []),
    "goodbye": ("Thanks for following our page on Friday.", []),
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=list(TOLD))
def test_what_is_told_and_when(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
