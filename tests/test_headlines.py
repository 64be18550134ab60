"""Headlines that a reader understands alone, and what is no story: a line a case, with its look-alikes."""

from __future__ import annotations

import pytest
from test_events import made, told

from timeline import events
from timeline.find import find
from timeline.model import Article, Block, Source
from timeline.resolve import resolve

# What was told and the day are the same throughout: the headline is what is looked at.
HEADLINES: dict[str, tuple[str, str]] = {
    # who did what: the participle as a deed
    "leaked by": ("He cited papers leaked by Ann Gray in 2013.", "Ann Gray leaked papers"),
    "operated by": (
        "She spoke of the newspaper owned by the bank during the war, from March 2018 to October 2022.",
        "The bank owned the newspaper during the war",
    ),
    "at the beginning, with a number": (
        "Two films made by the agency in May 2020 won prizes.",
        "The agency made two films",
    ),
    "no past tense": ("He cited a memo written by Ann Gray in 2013.", "A memo written by Ann Gray"),
    "by means, not by whom": ("It was a fortune made by selling ships in 1913.", "A fortune made by selling ships"),
    "by how much": ("She praised a budget cut by a third in May 2020.", "A budget cut by a third"),
    "by a pronoun": ("They read the letter sent by him in May 2020.", "The letter sent by him"),
    "object of a relative": (
        "The rebates that the council enacted in May 2020 were spent.",
        "The council enacted the rebates",
    ),
    "object of a relative, apart": (
        "One is a paper on schools, which the council approved in May 2020; the other is a law.",
        "The council approved a paper on schools",
    ),
    "object of a relative, told on": (
        "It is a film in Arlandic that the agency put on air in May 2020.",
        "A film in Arlandic that the agency put on air",
    ),
    "subject of a relative": ("He met the man that robbed the bank in May 2020.", "The man robbed the bank"),
    "what a rumour said": (
        "She knew the rumour that the bank was sold in May 2020.",
        "The rumour that the bank was sold",
    ),
    "the auxiliary of the verb around": (
        "Two books published in May 2020 were also popular.",
        "Two books were published",
    ),
    "what it did, behind it": (
        "It builds upon earlier text-based advice shared in October 2024, which guided strangers to the door.",
        "Text-based advice guided strangers to the door",
    ),
    "earlier than what": (
        "The drive follows earlier efforts which began in October 2024, with posters put up for sailors in Tarn.",
        "Posters put up for sailors in Tarn",
    ),
    # a paper and what it says
    "papers that accuse": (
        "Papers filed at the High Court on Monday accuse the bank of fraud.",
        "Papers filed at the High Court accuse the bank of fraud",
    ),
    "a report that blames": ("A report published on Monday blames the pilot.", "A report blames the pilot"),
    "papers that accuse, and of much": (
        "Papers filed at the High Court in the port on Monday accuse the Bank of Tarn and its chairman, Leo Hart, of "
        "fraud.",
        "Papers filed at the High Court in the port accuse the Bank of Tarn and its chairman",
    ),
    "a report by whom": (
        "A report by the Tarn Institute published in May 2020 names the bank.",
        "A report by the Tarn Institute names the bank",
    ),
    "a warrant, which accuses": (
        "They had a warrant issued in May 2020, which accuses him of fraud since June 2019.",
        "A warrant accuses him of fraud since June 2019",
    ),
    "letters that threatened": (
        "Letters sent by the bank to its debtors in May 2020 threatened them with jail.",
        "Letters sent by the bank to its debtors threatened them with jail",
    ),
    "a man who threatened": ("A former guard held in May 2020 threatened them.", "A former guard held"),
    "a man who faces": ("A man held on Friday faces ten years in jail.", "A man held faces ten years in jail"),
    "papers that did it another day": (
        "Papers filed on Monday led to a trial on Tuesday.",
        "Papers led to a trial",
    ),
    "films that come at a bad time": ("The films released on Monday come at a bad time.", "The films released"),
    "a ship that is old": ("A ship built in 1931 serves as a hotel.", "A ship built"),
    "a will that was drawn up": ("Her will, drawn up in May 2020, left all to the cats.", "Her will was drawn up"),
    "what a colon announces": (
        "The club has been unlucky before: in 2017 two players died in a crash.",
        "Two players died in a crash",
    ),
    # what stands before its noun
    "a day's attack": ("She condemned Friday's attack on the port.", "The attack on the port"),
    "a day's vote, in a sentence": (
        "Friday's vote was postponed by the council.",
        "The vote was postponed by the council",
    ),
    "its own article": ("Ten people died in the 12 January 2025 flood.", "Ten people died in the flood"),
    "a year's flood": ("The town fell in 1957's flood.", "The town fell in the flood"),
    # numbers
    "as many as": ("As many as 300 people died on Friday.", "As many as 300 people died"),
    "the nearer noun of a relative, by its number": (
        "They are to assess aid requirements for Arland that was hit by a quake in May 2020.",
        "Arland was hit by a quake",
    ),
    "the farther noun of a relative": (
        "They made films in Arlandic that were shown in May 2020.",
        "Films in Arlandic were shown",
    ),
    "the month of May at the end": (
        "All schools of Tarn will be closed until 20 May.",
        "All schools of Tarn will be closed until 20 May",
    ),
    "more than, before a relative": (
        "A plane took home more than 70 guests who had been held since March 2025.",
        "More than 70 guests had been held since March 2025",
    ),
    "dollars": (
        "He cut $3 billion of which the bank lost half in May 2020.",
        "$3 billion of which the bank lost half",
    ),
    # capitals
    "the WHO is no who": (
        "But the WHO raised its alert level to 5 on Friday.",
        "The WHO raised its alert level to 5",
    ),
    "the US is no us": (
        "He told the US on Friday that the bank had failed.",
        "He told the US that the bank had failed",
    ),
    "in capitals throughout": ("WHO SHOT THE MAYOR ON FRIDAY?", ""),
    # between dashes, as in brackets
    "two dashes": (
        "The doctor - who was paid by the mill - posted a film on Friday.",
        "The doctor posted a film",
    ),
    "two long dashes": (
        "A spokesman said on Friday that the number of ill -- 40, says the ministry -- was falling.",
        "The number of ill was falling",
    ),
    "a hyphen is no dash": ("The long-lost film was found on Friday.", "The long-lost film was found"),
    # what is left of a date
    "seen": ("Recent days have seen a rise in prices.", "A rise in prices"),
    "warned back in": (
        "Ann Gray warned back in 2003 that the bank would fail.",
        "Ann Gray warned that the bank would fail",
    ),
    "came back in": ("Ann Gray came back in 2003.", "Ann Gray came back"),
    "that is why": ("That is why, on Friday, the council resigned.", "The council resigned"),
    "a quarter of the books": ("Profit fell in the three months ended 30 June 2010.", "Profit fell"),
    "a quarter of the books, before the verb": (
        "Net income for the fiscal year ended 30 June 2010 fell to 3 million crowns.",
        "Net income fell to 3 million crowns",
    ),
    "the months that ended": ("The three dry months ended on 30 June 2010.", "The three dry months ended"),
    "seldom is a month the subject": ("May 2010 was hard for the bank, which fell on 3 June 2010.", "The bank fell"),
    # how long
    "not until": ("The bridge was not opened until 3 May 2010.", "The bridge was opened"),
    "not yet until": ("The talks had not yet begun until 3 May 2010.", "The talks had begun"),
    "not until, of a deed": ("The king did not return until 3 May 2010.", "The king did not return until 3 May 2010"),
    "not until, first": (
        "Not until 3 May 2010 was the bridge opened.",
        "Not until 3 May 2010 was the bridge opened",
    ),
    "nobody until": ("Nothing was opened until 3 May 2010.", "Nothing was opened until 3 May 2010"),
    "another clause's not": (
        "He had not read the letter that was kept in Tarn until 2004.",
        "The letter was kept in Tarn until 2004",
    ),
    "not, on a day": ("The bridge was not opened on 3 May 2010.", "The bridge was not opened"),
    "until after": (
        "The bridge was not open to lorries until after 3 May 2010.",
        "The bridge was not open to lorries until after 3 May 2010",
    ),
    "no cut before until": (
        "Ada Moss, who had owned the mills of the northern valley, did not return to the town of her fathers until 3 "
        "May 2010.",
        "Ada Moss did not return to the town of her fathers until 3 May 2010",
    ),
    "until": ("Ada Moss kept a flat there until 2004.", "Ada Moss kept a flat there until 2004"),
    "since": ("The Alliance has governed since 2002.", "The Alliance has governed since 2002"),
    "since, first": (
        "Since the late 1980s, trade has doubled.",
        "Since the late 1980s, trade has doubled",
    ),
    "since what happened": ("Trade has doubled since the war ended in 2001.", "The war ended"),
    # what something is measured by
    "up from": ("Turnout fell in 2014, up from 54 percent in 2010.", "Turnout fell, up from 54 percent in 2010"),
    "came down from": ("He came down from the hill on 3 May 2010.", "He came down from the hill"),
    "from so much to so much": (
        "Profit rose from 3 million in 2008 to 5 million in 2009.",
        "Profit rose from 3 million in 2008 to 5 million",
    ),
    "from a place to a place": ("Hale moved from Tarn in 2008 to Arland in 2009.", "Hale moved from Tarn to Arland"),
    "compared with": (
        "Profit rose to 5 million in 2009, compared with a loss of 3 million in 2008.",
        "Profit rose to 5 million, compared with a loss of 3 million in 2008",
    ),
    "compared with a land": ("Compared with Germany, France grew fast in 2010.", "France grew fast"),
    "more than so many": ("More than 300 people died in May 2010.", "More than 300 people died"),
    "arrest is no superlative": (
        "Ada Moss has been under arrest since May 2010.",
        "Ada Moss has been under arrest since May 2010",
    ),
    "a holiday before its sentence": ("On Independence Day the king closed the dam.", "The king closed the dam"),
    # what a date belongs to
    "the law of a year": (
        "The Tarn Act of 1933 founded the Bank of Arland (BOA) and closed the mills of the northern valley and of the "
        "southern one.",
        "The Tarn Act founded the Bank of Arland and closed the mills of the northern valley",
    ),
    "in the months that ended": (
        "Shops, hit by the flood, cut 300 jobs in the three months ended in April 2010.",
        "Shops cut 300 jobs",
    ),
    "recommended so long ago that": (
        "The council's doctors recommended three years ago that the wells be closed.",
        "The council's doctors recommended that the wells be closed",
    ),
    "said, and since the flood of a day": (
        "The council said early on Monday that forty people had been rescued since the 3 May flood at Port Hill.",
        "The flood at Port Hill",
    ),
    "points out that": (
        "Ann Gray, a banker, points out that the bank was sold in May 2010.",
        "The bank was sold",
    ),
    "ten points": (
        "The bank's share fell by ten percentage points out of thirty in May 2010.",
        "The bank's share fell by ten percentage points out of thirty",
    ),
    "a decade, as tokenised": (
        "It was in the 1990 's that a banker , Ann Gray , closed the mill .",
        "A banker, Ann Gray, closed the mill",
    ),
    "what a mill reported": (
        "When the bank fell, the mill reported a record month for shells in March 2010.",
        "The mill reported a record month for shells",
    ),
    "what they told the paper": (
        "The mill closed its gates for good, workers told the paper on Monday.",
        "The mill closed its gates for good",
    ),
    "after pleading": (
        "Moss was freed after pleading guilty to fraud on 3 May 2010.",
        "Moss was freed after pleading guilty to fraud",
    ),
    "died in the flood": (
        "As many as 300 people died in the 3 May 2010 flood at Port Hill.",
        "As many as 300 people died in the flood at Port Hill",
    ),
    "weakened by the quake": ("Houses already weakened by last week's quake in Arland fell.", "The quake in Arland"),
    "of an attack more is told": (
        "The council said Friday's vote was void.",
        "The vote was void",
    ),
    "reports suggest he": ("Reports suggest he fled in 2002.", "Reports suggest he fled"),
    "since, where it does not fit": (
        "The Society of Northern and Southern River and Canal Navigation shut its locks nine times since May.",
        "The Society of Northern and Southern River and Canal Navigation shut its locks nine times",
    ),
    "a comma of the clause between": (
        "After days of rain that had filled the dam above the northern villages, the council of Port Hill sent boats "
        "on Friday.",
        "The council of Port Hill sent boats",
    ),
    "less of a long subject": (
        "A version of the old northern anthem rewritten to be sung by the soldiers of the valley was widely sold in "
        "May 2010.",
        "A version of the old northern anthem rewritten to be sung was widely sold",
    ),
    "paid how much": (
        "The Association for the Protection of the Northern Valley and its Birds has paid at least 300,000 crowns in "
        "May 2010.",
        "The Association for the Protection of the Northern Valley and its Birds has paid…",
    ),
    "a chief of staff": (
        "Newly appointed northern council chief of staff Joshua B. Bolt tried to shake up the board of the mill in May "
        "2010.",
        "Joshua B. Bolt tried to shake up the board of the mill",
    ),
    # whom a pronoun means
    "who leads up to it": (
        "In 1790, when the infant republic took over the old debts, it deferred some interest.",
        "The infant republic deferred some interest",
    ),
    "it is not those": (
        "Since it was found in March 2025, seventy men have died.",
        "Since it was found, seventy men have died",
    ),
    "it is nobody who reports": (
        "Hale praised the plan and said that it would be voted on in May 2030.",
        "Hale praised the plan and said that it would be voted on",
    ),
    "the firm's profit is not the firm": (
        "The firm's profit fell, and it cut its forecast on Friday.",
        "The firm's profit fell, and it cut its forecast",
    ),
    "a relative's relation": (
        "She spoke of her brother, who died in May 2020.",
        "Her brother died",
    ),
    "a long subject of what was said": (
        "The clinic said on Friday that a young boy who died of the fever in Tarn was the only victim so far.",
        "A young boy who died of the fever in Tarn was the only victim so far",
    ),
    "a little more than": ("A little more than a decade ago, Ada Moss founded a bank.", "Ada Moss founded a bank"),
    "an aside with a deed of its own": (
        "Ada Moss - a banker who was freed in May 2020 - praised the plan.",
        "A banker who was freed",
    ),
    "nobody did it": (
        "It is fair to say that no judge who tried to close the bank in May 2020 was heard.",
        "It is fair to say that no judge who tried to close the bank was heard",
    ),
    "at least so many": (
        "There are at least 200 sailors who lost their ships in May 2020.",
        "At least 200 sailors lost their ships",
    ),
    "a surname is who did it, not a bystander": (
        "Lanning was freed in May, after his lawyer, Simon Hale, paid. He fled on 6 May.",
        "Lanning fled",
    ),
    "a surname, by what was done to him": (
        "Reed was sacked on 5 May, after Jim Cole told the board. He resigned on 6 May.",
        "Reed resigned",
    ),
    "of whom the deed is told": (
        "They welcomed the resignation of Finance Minister Josef Brandl, who stepped down on Monday over a tape.",
        "Finance Minister Josef Brandl stepped down over a tape",
    ),
    "of what he is mayor": (
        "They welcomed the mayor of Tarn, who stepped down on Monday over a tape.",
        "The mayor of Tarn stepped down over a tape",
    ),
    "what leads up to him is no other": (
        "Leo Hart was a lawyer. Raised by Jim Cole in Turin, he studied law and became a judge in 1951.",
        "Leo Hart became a judge",
    ),
    "born somewhere, and later a judge": (
        "Born in Turin, he studied law and became a judge in 1951.",
        "He became a judge",
    ),
    "either of two": (
        "The minister met Simon Hale on 3 May. He resigned on 6 May.",
        "He resigned",
    ),
    "he of the sentence before": (
        "Leo Hart fell ill. He flew with Tom Hale to Tarn. He died on 6 May 2010.",
        "Leo Hart died",
    ),
    "who did it, or what was bought": (
        "The council bought the hotel in 2001. It burned down in 2005.",
        "It burned down",
    ),
    "what no account does": (
        "The ministry has opened an account. In May 2020 it published fifty articles.",
        "The ministry published fifty articles",
    ),
    "what the bank does, or the firm": ("The bank bought the firm. It sold the mill in 2005.", "It sold the mill"),
    "what it bought": ("The firm grew. It bought the mill. It closed in 1990.", "It closed"),
    "what it bought, several": ("The firm grew. It bought three mills. It closed in 1990.", "The firm closed"),
    "one of two clauses": ("The bank failed and the mill closed. It reopened in 2005.", "It reopened"),
    "what was bought is several": (
        "The council bought the hotels in 2001. It was dissolved in 2005.",
        "The council was dissolved",
    ),
    "what it was is the same": ("The hotel was a ruin. It burned down in 2005.", "The hotel burned down"),
    "vague, and no other day's deed": (
        "For months before that, the councils of the northern valley had quietly armed their border guards; they moved "
        "north on 3 May 2010.",
        "They moved north",
    ),
    "who is put in their place": (
        "The zoo sent two lions to replace Marjan, who died in May 2002.",
        "Marjan died",
    ),
    "rescuers are several": (
        "Nine miners were trapped. Rescuers reached the lift. They found it empty on 5 May 2010.",
        "Rescuers found it empty",
    ),
    "they of the last clause": (
        "Four people died. The search was given up, and only the bodies of Bo Hale and Jim Cole were found. They were "
        "flown home on 5 May 2010.",
        "The bodies of Bo Hale and Jim Cole were flown home",
    ),
    "they, or the owners": (
        "Ten sailors left. The captain wrote to the owners. They were sacked on 5 May 2010.",
        "They were sacked",
    ),
    "they, whose number is told": (
        "The governor called in 150 members of the National Guard. They left on 5 May 2010.",
        "150 members of the National Guard left",
    ),
    "they of somebody": (
        "Two judges quit. The court's clerks wrote a letter. They were sacked on 5 May 2010.",
        "The court's clerks were sacked",
    ),
    "they, a band": ("The band split up. They met again on 5 May 2010.", "The band met again"),
    "they, whom a gang robbed": ("A gang robbed Bo Hale and his wife. They fled on 5 May 2010.", "They fled"),
    "they, who are both": (
        "Two men were held. Both denied it. Their trial is set for 5 May 2030.",
        "Two men’s trial is set",
    ),
    "they, who are some": ("Ten sailors left. Some drowned. They were buried on 5 May 2010.", "They were buried"),
    "they, and no mill": ("The mill closed. They met again on 5 May 2010.", "They met again"),
    "they, of a clause": (
        "The wall fell as seven people were climbing it. They had left on 5 May 2010.",
        "Seven people had left",
    ),
    "they, whatever the weather": ("Ten sailors left. It rained. They fled on 5 May 2010.", "Ten sailors fled"),
    "that is how": ("That's how, in May 2006, Moss closed the mill.", "Moss closed the mill"),
    "an apposition, then tells": (
        "The commander of the ship, Captain Ann Gray, tells the paper that more boats are due in Tarn on Saturday.",
        "More boats are due in Tarn",
    ),
    "has seen pupils hurt": (
        "The school has already seen six pupils hurt by the flood on Monday.",
        "The flood hurt six pupils",
    ),
    "it was a day before": ("It was 3 May 2010 before the last ship came home.", "The last ship came home"),
    "it was a day when": ("It was Monday when the choir sang again.", "The choir sang again"),
    "it was not until": ("It was not until 3 May 2010 that the theatre reopened.", "The theatre reopened"),
    "only on a day, of another": (
        "The wreck was found in May 2017. Only in June 2018 did the navy admit that it had been lost in 1968.",
        "It had been lost",
    ),
    "only on a day": (
        "Only on 3 May 2010 did the firm admit the leak.",
        "Only on 3 May 2010 did the firm admit the leak",
    ),
    "before an hour of a day": (
        "A gas main exploded before dawn Monday in Tarn, killing two.",
        "A gas main exploded in Tarn, killing two",
    ),
    "before what happened on a day": ("The bank had fallen before the flood on Monday.", "The flood"),
    "the court was told": (
        "The jury was told on Monday that the bridge fell.",
        "The jury was told that the bridge fell",
    ),
    "heard that, and that": (
        "The court heard that the crane fell on the night of 3 May 2010, and that the driver had complained of it.",
        "The crane fell",
    ),
    "it was the flood which": (
        "It was the flood in May 2010 which broke the dam of Tarn.",
        "The flood broke the dam of Tarn",
    ),
    "it was in the flood that": ("It was in May 2010 that the dam of Tarn broke.", "The dam of Tarn broke"),
    "as the paper reported": (
        "As the Herald reported in May 2010, the mill was essential to the town.",
        "As the Herald reported, the mill was essential to the town",
    ),
    "said, when asked, that": (
        "Ann Gray said, when making the plan on Monday, that the bank had failed.",
        "Ann Gray said, when making the plan, that the bank had failed",
    ),
    "as the paper reported, of a lady": (
        "As the Herald reported back in 2000, the second Mrs. Gray was essential to the town.",
        "As the Herald reported, the second Mrs. Gray was essential to the town",
    ),
    "Friday s, without its apostrophe": (
        "The council put off Friday s vote on the mill.",
        "The vote on the mill",
    ),
    "three, and what they share": (
        "Shops, theatres and schools were closed in May 2010 and are likely to open on Friday.",
        "Shops, theatres and schools are likely to open",
    ),
    "they are four": (
        "Tarn, Arland and Port Hill signed the pact. They opened a bank in May 2010.",
        "Tarn, Arland and Port Hill opened a bank",
    ),
    "an hour's post about a day": (
        "17:10 Ann Gray says that the bridge of Tarn fell on Monday.",
        "The bridge of Tarn fell",
    ),
    "no suspected or confirmed cases": (
        "Two towns in the valley reported no suspected or confirmed cases of the fever on Monday.",
        "Two towns in the valley reported no suspected or confirmed cases of the fever",
    ),
    "last updated": (
        "Page last updated at 11:24 GMT, Tuesday, 27 September 2011 Ann Gray closed the mill in March 2009.",
        "Ann Gray closed the mill",
    ),
    "advice from experts": (
        "It rests on advice from foreign experts who held a meeting on Monday.",
        "Foreign experts held a meeting",
    ),
    "leading to": (
        "Dr. Moss is accused of giving the old singer from Tarn a lethal dose and of failing to watch him, leading to "
        "his death in May 2009.",
        "Dr. Moss is accused of giving the old singer from Tarn a lethal dose",
    ),
    "so far": (
        "So far the fever has not shown itself in Tarn, Ann Gray said on Monday.",
        "The fever has not shown itself in Tarn",
    ),
    "then came": ("Six years ago came the northern fever.", "The northern fever"),
    "she said, in between": (
        "A decision, she said, would be made in May 2030.",
        "A decision would be made",
    ),
    "somebody said, in between": (
        "The bridge, Ann Gray said, was closed in May 2020.",
        "The bridge was closed",
    ),
    "what they would stop doing": (
        "The Association of the Northern and Southern Mills declared that it would stop calling the old line of looms "
        "a wonder on Monday.",
        "The Association of the Northern and Southern Mills declared that it would stop calling…",
    ),
    "it was used": ("It was first used widely in the late 1980s.", "It was first used widely"),
    "heirs of two": (
        "The heirs of the 1999 fire and the 2004 flood at Port Hill have met.",
        "The flood at Port Hill",
    ),
    "two who speak": (
        "Trade Secretary Ada Moss said that it was late, but Home Secretary Tom Hale told the Herald he fears a war in "
        "May 2026.",
        "Home Secretary Tom Hale told the Herald he fears a war",
    ),
    "whom the sentence before tells of, dragged out": (
        "Jules Okaro led the state. In 2008 soldiers led by Colonel Leo Hart dragged him from his bed. He lay in "
        "jail and was freed in 2009.",
        "Jules Okaro was freed",
    ),
    "his track, and still he": (
        "Ada Hale left. Tom Moss was hired. A tip put the police on his track in 2018. He was arrested in 2019.",
        "Tom Moss was arrested",
    ),
    "a doctor and her patient": (
        "The surgeon, Dr Anne Cole, operated on Mr Hale on 3 May 2019. He died on 5 May 2019.",
        "He died",
    ),
    "a doctor of a patient": (
        "The surgeon, Dr Anne Cole, operated on Mr Hale on 3 May 2019. She was cleared in 2021.",
        "Dr Anne Cole was cleared",
    ),
    "after her death, he": (
        "Leo Hart was heard by all. After Clara's death he wrote little. He died in 1891.",
        "Leo Hart died",
    ),
    # whom a pronoun can't mean
    "a boy is no she": (
        "The boy was taken out of class by the head, and his mother, Solveig, was dismissed. She took in washing. She "
        "died of a fever in 1965.",
        "The boy’s mother died of a fever",
    ),
    "a boy is a he": (
        "The boy was taken out of class by the head, and his mother was dismissed. He died of a fever in 1965.",
        "The boy died of a fever",
    ),
    "his wife, between he and she": (
        "Dmitri Orlo will speak. He has slept, his wife tells us. She lost her post in 2019 and moved to Tarn in 2020.",
        "Dmitri Orlo’s wife moved to Tarn",
    ),
    "his lawyer by name": (
        "Leo Mober was held. According to his lawyer, Petra Hult, he was kept alone and was not told of it in 2020.",
        "Leo Mober was not told of it",
    ),
    "her lawyer by name, between": (
        "Ada Moss was freed. Her lawyer, Tom Hale, said so. She left Tarn in 2020.",
        "Ada Moss left Tarn",
    ),
    "he, where she said it": (
        "Marit Lund gave evidence. She said that in the autumn of 2018 he had asked her for the lists.",
        "Marit Lund said that he had asked her for the lists",
    ),
    "a body that papers were seen by": (
        "Papers seen by Ore Watch show that he signed a lease in May 2024.",
        "Papers seen by Ore Watch show that he signed a lease",
    ),
    "a woman that papers were seen by": (
        "Papers seen by Ada Moss show that she signed a lease in May 2024.",
        "Ada Moss signed a lease",
    ),
    "people who know him": (
        "People who know Hart say he has not spoken to Gray since 2021.",
        "People who know Hart say he has not spoken to Gray since 2021",
    ),
    "her card, and still she": (
        "Anna heard it from a friend. Her card no longer worked. She left Tarn in 2019. They all knew Anna.",
        "Anna left Tarn",
    ),
    "her brother": (
        "Anna Hart saw her brother in the spring of 2020, at the wake; he resigned on 3 June 2020.",
        "Anna Hart’s brother resigned",
    ),
    "a man's wife, of whom alone it is told": (
        "Leo Hart met his wife in Tarn. She left in 1990.",
        "Leo Hart’s wife left",
    ),
    "a man with a wife": ("Leo Hart met his wife in Tarn. He left in 1990.", "Leo Hart left"),
    "a woman who is a wife": ("Petra Hart, his wife, came to Tarn. She left in 1990.", "Petra Hart left"),
    "a woman with another's things": ("Petra Hart had his room with him. She left in 1990.", "Petra Hart left"),
    "by her title": ("Gray left. He died in 1990. Her friends knew that Mrs. Gray was ill.", "He died"),
    "by his title": ("Gray left. He died in 1990. His friends knew that Mr. Gray was ill.", "Gray died"),
    # whom a pronoun of the next paragraph means
    "a man by his name": (
        "Leo Hart ran for mayor.\nHe was elected on 6 May 2010.",
        "Leo Hart was elected",
    ),
    "a man by his name, two paragraphs back": (
        "Leo Hart ran for mayor.\nHe had no money.\nHe was elected on 6 May 2010.",
        "Leo Hart was elected",
    ),
    "a surname, seen before": (
        "The fall of Hart was slow.\nHart ran for mayor.\nHe was elected on 6 May 2010.",
        "Hart was elected",
    ),
    "a word that is no name": ("Wish him well.\nHe was elected on 6 May 2010.", "He was elected"),
    "a boy": ("A young boy fell ill at sea.\nHe died on 6 May 2010.", "A young boy died"),
    "what the mill's owners did is not the mill": (
        "The mill's owner was poor.\nIt closed on 6 May 2010.",
        "It closed",
    ),
    "a mill": ("The northern mill was old.\nIt closed on 6 May 2010.", "The northern mill closed"),
    "somebody between": (
        "Leo Hart called the champion.\nNobody saw the boxer.\nHis fight was lost on 6 May 2010.",
        "His fight was lost",
    ),
    "a letter about another": (
        "Nick Hale asks: “My grandfather was a miner.”\nHis name was found in the books on 6 May 2010.",
        "His name was found in the books",
    ),
    "one of two, across": ("Leo Hart met Tom Hale.\nHe resigned on 6 May 2010.", "Leo Hart resigned"),
    "it emerged": ("The bank was poor.\nOn 6 May 2010 it emerged that the mill had closed.", "The mill had closed"),
    "it was confirmed": (
        "On Monday it was confirmed a four-year-old child at the school had fallen ill.",
        "A four-year-old child at the school had fallen ill",
    ),
    "three paragraphs back": (
        "Leo Hart ran for mayor.\nHe had no money.\nHe sold the mill.\nHe was elected on 6 May 2010.",
        "He was elected",
    ),
    # who speaks
    "nobody only says": (
        "As Ann Gray said on Friday, the bank of the northern province is sound.",
        "As Ann Gray said, the bank of the northern province is sound",
    ),
    "a title before the name": (
        "“We have looked at every stage of the work,” Dr. Ann Gray said on Friday.",
        "Dr. Ann Gray: “We have looked at every stage of the work”",
    ),
    "a name, not where it works": (
        "“One of the great troubles with these mills is how they stand,” Dr. Ann Gray of the Centre for the Study of "
        "Mills in Tarn told reporters on Friday.",
        "Dr. Ann Gray: “One of the great troubles with these mills is how they stand”",
    ),
    "nobody speaks": (
        "“He had a number of troubles and despite his brave fight he died on Friday in the ward.”",
        "Despite his brave fight he died in the ward",
    ),
    # room
    "half of two": (
        "The council on Friday sent the governor a plan for ninety million crowns to pay for the Tarn and Arland roads "
        "after a long fight.",
        "The council sent the governor a plan for ninety million crowns",
    ),
    "all that stands apart": (
        "Ada Moss, 56, a former banker from the northern port of Tarn, became chairman of the fund on Friday and plans "
        "to leave it again.",
        "Ada Moss became chairman of the fund and plans to leave it again",
    ),
    "a list is no apposition": (
        "Gray, Hale and Moss, all of them bankers from the port of Tarn, met the owners of the old mill on Friday.",
        "Gray, Hale and Moss met the owners of the old mill",
    ),
    "adverb behind the comma": (
        "The valley, already hit hard by the flood of that spring, ordered the repair of all its 300 to 400 mills "
        "on Friday.",
        "The valley ordered the repair of all its 300 to 400 mills",
    ),
    "two who said it": (
        "The clinic has found the first case of the fever in the valley, doctors and the ministry said on Friday.",
        "The clinic has found the first case of the fever in the valley",
    ),
    "an adverb for the end": (
        "The traders of the harbour only began in May 2020 to have a better sense of what would get them in trouble.",
        "The traders of the harbour began to have a better sense of what would get them in trouble",
    ),
    "by whom for of what": (
        "These were the approval by the Supreme Council of National Seafaring in May 2020 of a paper on the teaching "
        "of navigation.",
        "The approval of a paper on the teaching of navigation",
    ),
    "take part in": (
        "Prime Minister Ann Gray will take part on 9 May 2025 in a meeting of the emergency committee on the flood "
        "in the northern towns and villages.",
        "Prime Minister Ann Gray will take part in a meeting of the emergency committee",
    ),
    "what they had done for that they said so": (
        "In 2023, harbour officials revealed that they had uncovered over a hundred attempts by foreign visitors to "
        "enter the northern docks, including the new one.",
        "Harbour officials had uncovered over a hundred attempts to enter the northern docks",
    ),
    "neither, and no nor": (
        "The greatest fear among the old captains in May 2020 was neither the flood of the century nor the drought "
        "that followed it in the valleys of the north.",
        "The greatest fear was neither the flood of the century nor the drought that followed it",
    ),
    "accused of what": (
        "On Friday the harbour police arrested two of the sailors, and accused dozens of others, of running a secret "
        "office for the northern province.",
        "The harbour police arrested two of the sailors",
    ),
    "no stub of an apposition": (
        "The northern province opened a credit line of four billion with the fund on Friday, money that may be a "
        "great help to it if its finances should turn sour.",
        "The northern province opened a credit line of four billion with the fund",
    ),
    "ahead of what": (
        "Dr. Moss was hired in May 2009 by the owners of the northern mill to be the singer's own physician ahead of a "
        "row of concerts.",
        "Dr. Moss was hired by the owners of the northern mill to be the singer's own physician",
    ),
    "as recently as": ("The fund was called sound as recently as May 2010.", "The fund was called sound"),
    "in both": ("The bank failed in both 2001 and 2004.", "The bank failed"),
    "according to what": (
        "Ada Moss moved to Tarn in 1839 according to the northern books.",
        "Ada Moss moved to Tarn according to the northern books",
    ),
    # what was told before
    "since then": (
        "The mill was sold in May 2020. Since then, it has doubled its output.",
        "The mill has doubled its output",
    ),
    # births
    "born, in brackets": ("Ada Moss (born 9 March 1967) is a pilot from Tarn.", "Ada Moss was born"),
    "born in a place": ("Leo Hart, born in Port Hill on 4 May 1931, ran the mill.", "Leo Hart was born in Port Hill"),
    "born, at the beginning": ("Born in Tarn in 1933, Ada Moss read law.", "Ada Moss was born in Tarn"),
    "born, and an apposition before whom": (
        "Ada Moss taught law. Born in Tarn on 23 May 1933, the daughter of a smith, she won a chair at Lund.",
        "Ada Moss was born in Tarn",
    ),
    "what she did, without the apposition": (
        "Ada Moss taught law. Born in 1933, the daughter of a smith, she read law at Lund, graduating in 1955.",
        "Ada Moss read law at Lund, graduating",
    ),
    "born and died, over an obituary": (
        "Ada Moss, engineer and writer, born 23 May 1933; died 3 February 2022.",
        "Ada Moss died",
    ),
    "a star is born": ("A star is born in May 2019.", "A star is born"),
    "was born": ("The party was born in a cellar in May 1990.", "The party was born in a cellar"),
    # a false subject
    "a place is not hired": (
        "Hale studied in Lund, where he lived until 1992, and was hired by Tarn Bank in 1998.",
        "Hale was hired by Tarn Bank",
    ),
    "nor what happened there": (
        "Hale moved from Lund, where the mill burned in 2001, and was hired in May 2003.",
        "Hale was hired",
    ),
    "where something happened twice": (
        "Hale came from Lund, where the mill burned in 2001 and closed in 2003.",
        "The mill closed",
    ),
    "whom she met": ("She met a man who fled in 1990 and was jailed in 1991.", "A man was jailed"),
    "a state is not elected": (
        "He founded a union in May 1990, a week after the one-party state was abolished, and was elected in June 2002.",
        "He was elected",
    ),
    "an employer is no he": (
        "The appellant was employed by Tarn Shipping AS until 2016. On 1 August 2016 he entered the crown's service.",
        "The appellant entered the crown's service",
    ),
    "he who is dragged out is not he who leads": (
        "Soldiers led by Colonel Leo Hart dragged him out. He was allowed to leave for Lund in August 2009.",
        "He was allowed to leave for Lund",
    ),
    "he who bought it is": ("The mill was bought by Leo Hart. He was jailed in August 2009.", "Leo Hart was jailed"),
    "whose lawyer spoke": ("The lawyer of Leo Hart spoke. He was hired in August 2009.", "He was hired"),
    "whose parents met her, with who it is": (
        "The parents of Ada Moss, the girl who fell in May, met the minister. She was sacked in August 2009.",
        "She was sacked",
    ),
    "whose parents met her": (
        "The parents of Ada Moss met the minister. She was sacked in August 2009.",
        "She was sacked",
    ),
    "its tour, and its director": (
        "The company was founded by Bo Hale. Its first tour failed. Its director was sacked in August 2009.",
        "The company’s director was sacked",
    ),
    "the other, who is told more of": (
        "A goalkeeper was signed on 5 August 2009, and the captain, who was ill, was told to go.",
        "A goalkeeper was signed",
    ),
    "a report that found": (
        "A report by three judges in May 2020 found “a culture of fear”.",
        "A report by three judges found “a culture of fear”",
    ),
    "he and he": ("Ada Moss flew. She studied in Lund, where she graduated in 1992.", "Ada Moss graduated in Lund"),
    "among them": (
        "It freed four men, including Jim Cole, a sailor who had been held in Tarn since December 2021.",
        "Jim Cole had been held in Tarn since December 2021",
    ),
    # another day's deed
    "having been": (
        "Hart left Arland on 20 February 2019, having been expelled the day before.",
        "Hart had been expelled",
    ),
    "a deed told beside another": ("He married Lisa Moor in 1994; they divorced in 2020.", "They divorced"),
    "a noun with a date of its own": (
        "Leo Hart, who was arrested on 3 May 2024, had ruled for ten years after a coup in 2008.",
        "A coup",
    ),
    "the last of a list": (
        "Ada Moss was arrested in May 2018, freed in June 2018 and again arrested in July 2018.",
        "Ada Moss was again arrested",
    ),
    "the date first": ("Hale was sentenced in May 2019 and in June 2020 was freed.", "Hale was freed"),
    "whose": ("Tarn Mills, whose bids were rejected in 2019, sold its stake.", "Tarn Mills’ bids were rejected"),
    "whose, to a noun": ("It was sold to a brewer, whose son gave it back in 2019.", "A brewer’s son gave it back"),
    "whose, of nobody named": ("She met a man whose house burned in 2019.", "A man’s house burned"),
    # of whom a relative clause behind an apposition tells
    "her sister's cellist": (
        "The sister of Ada Moss, the cellist who drowned in May 2020, thanked them.",
        "Ada Moss drowned",
    ),
    "at his grave": ("They met at the grave of Leo Hart, the pilot who died in May 2020.", "Leo Hart died"),
    "friends of one, first": ("Friends of Ada Moss, a nurse who fell in May 2020, wept.", "Ada Moss fell"),
    "the parents of one": ("The owners of Ada Moss, a horse that was shot in May 2020, wept.", "Ada Moss was shot"),
    "a place, and what it is": (
        "They left the city of Tarn, a port that was flooded in May 2020.",
        "The city of Tarn was flooded",
    ),
    "the mayor of a place": (
        "The mayor of Port Hill, a banker who fled in May 2020, wept.",
        "The mayor of Port Hill fled",
    ),
    "the head of a body": (
        "The president of the Tarn Mining Union, a miner who resigned in May 2020, wept.",
        "The president of the Tarn Mining Union resigned",
    ),
    "the coach of either": (
        "The coach of Bo Hale, a sprinter who was banned in May 2020, wept.",
        "A sprinter was banned",
    ),
    "the widow of nobody named": ("She is the widow of a miner who died in May 2020.", "A miner died"),
    # whose words they are
    "one's own": (
        '"My mother started here in 1975," said Sheena Hale, 58, a welder.',
        'Sheena Hale: "My mother started here"',
    ),
    "nobody's": ('"Nobody has said sorry," Margaret Hale said on Friday.', 'Margaret Hale: "Nobody has said sorry"'),
    "a fact": ('"The mill was shut in 1975," said Sheena Hale, 58, a welder.', "The mill was shut"),
    "short": ('"It failed," Ada Moss said on Friday.', 'Ada Moss: "It failed"'),
    "had, in quotation marks": (
        'The bishop said on Monday that Father Bo Hale had "taken money from the poor box for years".',
        'The bishop said that Father Bo Hale had "taken money from the poor box for years"',
    ),
    "and, in quotation marks": (
        'The coroner Ada Moss said on Monday that Bo Hale, 19, had gone alone, "and nobody told him that it leaked".',
        'Ada Moss said that Bo Hale, 19, had gone alone, "and nobody told him that it leaked"',
    ),
    "a verb, in quotation marks": (
        'Ada Moss told the court on Monday that the director "knew that the pump was broken".',
        'Ada Moss told the court that the director "knew that the pump was broken"',
    ),
    "a sentence, in quotation marks": (
        'Ada Moss told the council on Monday "we will not sell the mill to them".',
        'Ada Moss: "we will not sell the mill to them"',
    ),
    "a noun and its verb, in quotation marks": (
        'Ada Moss told the council on Monday that "the mill was sold behind our backs".',
        'Ada Moss: "the mill was sold behind our backs"',
    ),
    "what she thinks of it": (
        'The judge said on Monday that the firm was "deeply ashamed".',
        'The judge said that the firm was "deeply ashamed"',
    ),
    # of whom a relative clause tells
    "a boy's body": (
        "The body of the boy, who had been missing since 3 May, was found.",
        "The boy had been missing since 3 May",
    ),
    "a boy's parents": ("The parents of the boy, who fell ill on 3 May 2025, came.", "The boy fell ill"),
    "the boys' mother": ("The mother of the boys, who was ill on 3 May 2025, came.", "The mother of the boys was ill"),
    "the head of a firm": ("The head of the firm, who fell ill on 3 May 2025, came.", "The head of the firm fell ill"),
    "whom gunmen took": (
        "Gunmen took the engineer's daughter in 2011; she was freed in 2012.",
        "The engineer's daughter was freed",
    ),
    "killed when": (
        "Jack Roe was killed when his car hit a tree on Friday.",
        "Jack Roe was killed when his car hit a tree",
    ),
    "a mayor when": ("Jack Roe was mayor when his car hit a tree on Friday.", "Jack Roe’s car hit a tree"),
    "gone when": ("Jack Roe had left when his car hit a tree on Friday.", "Jack Roe’s car hit a tree"),
    "a memoir": (
        "In her memoir, published in 2015, the old minister claims that Hart paid her in 2004.",
        "In her memoir, the old minister claims that Hart paid her",
    ),
    "a speaker between commas": (
        '"I signed it without reading it," the old head of housing, Lily Moss, told the paper on Friday.',
        'Lily Moss: "I signed it without reading it"',
    ),
    "a request that was filed": (
        "The court is due to rule on Thursday on a request for bail that was filed by her lawyers on 6 May 2025.",
        "A request for bail was filed by her lawyers",
    ),
    "a flood that struck": (
        "A singer has urged fans to give in the wake of the flood that struck the port on 6 May 2025.",
        "The flood struck the port",
    ),
    "said in a film that": (
        "Eva Hart said in a film shown on 6 May 2025 that her mother had slept.",
        "Eva Hart said in a film that her mother had slept",
    ),
    "trained, entered and led": (
        "Moss trained as a vet, entered parliament in 2008 and led the party for long.",
        "Moss entered parliament and led the party",
    ),
    "one of them by name": (
        "One of the lawyers of the old king, Karl Beck, was held on 6 May 2025, hours after he had met three pilots.",
        "Karl Beck was held, hours after he had met three pilots",
    ),
    "after whom by name": (
        "Its shares rose on Friday after its biggest lender, the Gulf fund Mira, promised help.",
        "Its shares rose after its biggest lender, the Gulf fund Mira, promised help",
    ),
    "the agency said it would": (
        "Ratings agency Finch said it would review the rating by 3 June 2025.",
        "Ratings agency Finch would review the rating",
    ),
    "verses, and Vienna": (
        "Leo Hart published his verses at 16, moved to Vienna in 1858 and was heard by all.",
        "Leo Hart moved to Vienna and was heard by all",
    ),
    # who is named in passing
    "a courier by name": (
        "What they call the turn came in May 2020, when a courier, Leo Hart, was stopped at the ferry terminal of Tarn "
        "with a memory stick in a tube.",
        "Leo Hart was stopped at the ferry terminal of Tarn with a memory stick in a tube",
    ),
    "names on a list": (
        "According to the bank, which put Hart, Gray and Moss on its list on 3 May 2020, the ship sailed on.",
        "The bank put Hart, Gray and Moss on its list",
    ),
    "and, after what": (
        "By 1996 Leo Hart owned a siding, a bank and, after a fight in court with a rival from the valley, the mine.",
        "Leo Hart owned a siding, a bank",
    ),
    "when they voted": (
        "It came to a halt on Monday, when Tarn Mills, by three to one, rejected the plan.",
        "Tarn Mills, by three to one, rejected the plan",
    ),
    "seen back then": ("They were seen in Tarn back in 2003.", "They were seen in Tarn"),
    "taken back": ("They took the land back in 2003.", "They took the land back"),
    "back to a year": ("The first case goes back to 1931.", "The first case goes back"),
    "and goes on speaking": (
        'Leo Hart said: "It was a slow start, and we lost the ship on Friday."',
        "Leo Hart: we lost the ship",
    ),
    "an engineer by name": (
        "Henrik Hale is a Tarnish engineer who was convicted of theft in 2019.",
        "Henrik Hale was convicted of theft",
    ),
    "an engineer behind a preposition": (
        "Henrik Hale is a friend of an engineer in Tarn who was convicted of theft in 2019.",
        "An engineer in Tarn was convicted of theft",
    ),
    "a brother-in-law by name": (
        "Hale's brother-in-law, the shipping agent Paul Denk, who was arrested in Tarn in May 2020, was named as well.",
        "The shipping agent Paul Denk was arrested in Tarn",
    ),
    "one of many by name": (
        "One of the widows, Ruta Lind, whose husband Oskar drowned in May 2020, was heard.",
        "Ruta Lind’s husband Oskar drowned",
    ),
    "by name behind a place": ("In Tarn, Leo Hart, who was freed in May 2020, spoke.", "Leo Hart was freed"),
    "its auditor by name": ("Its auditor, Bell Crane, resigned in May 2020.", "Bell Crane resigned"),
    "his wife by name, and her office": (
        "His wife, Ada Moss, as the head of the board, had signed it in May 2020.",
        "His wife, Ada Moss, as the head of the board, had signed it",
    ),
    "a band called like a word": (
        "That is where Robbie Hale and Take That will sing on 3 June 2025.",
        "Robbie Hale and Take That will sing",
    ),
    "a firm with a full stop": (
        "It could follow the Home Loan Corp., which in the 1930s lent money to a quarter of the nation.",
        "The Home Loan Corp. lent money to a quarter of the nation",
    ),
    # who says so, where only the saying was that day
    "a named minister's view": (
        "The minister Karin Rask said on Friday that the damage was limited.",
        "The minister Karin Rask said that the damage was limited",
    ),
    "a named minister's news": (
        "The minister Karin Rask said on Friday that six men were held.",
        "Six men were held",
    ),
    "nobody's view": ("Officials said on Friday that the damage was limited.", "The damage was limited"),
    "a view that would not fit, with a name": (
        "The minister for the sea Karin Rask said on Friday that the damage that the storm had done to the old port of "
        "Tarn was small.",
        "Karin Rask: the damage that the storm had done to the old port of Tarn was small",
    ),
    "it had": (
        "On Sunday the coastguard said the yacht had been found.",
        "The coastguard said the yacht had been found",
    ),
    "he had woken": ("Doctors said on Monday the boy had woken up.", "Doctors said the boy had woken up"),
    "it was": ("The school said that two pupils were hurt on Monday.", "Two pupils were hurt"),
    "it had an office": (
        "The bank said on Monday that the fund had an office in Tarn.",
        "The fund had an office in Tarn",
    ),
    "they believe": (
        "Detectives believe that the painting left the country on Friday.",
        "Detectives believe that the painting left the country",
    ),
    "it is believed": ("It is believed that the painting left the country on Friday.", "The painting left the country"),
    "denied": ("The firm denied that the dam leaked on Friday.", "The firm denied that the dam leaked"),
    "she claimed": (
        "She claimed on Monday that the minister had known of it.",
        "She claimed that the minister had known of it",
    ),
    "by the name, for want of room": (
        "The former chairman of the bank, Bo Hale, said on Monday that the harbour towns of the valley had been "
        "closed to ships.",
        "Bo Hale: the harbour towns of the valley had been closed to ships",
    ),
    "an official of a body": (
        "An official of the Tarn Food and Farming Office said on Monday that the harbour towns of the valley had been "
        "shut.",
        "An official: the harbour towns of the valley had been shut",
    ),
    "states say nothing": (
        "Cases rose in ten states, and on Monday, Governor Ada Moss announced a curfew.",
        "Governor Ada Moss announced a curfew",
    ),
    "rejected twice": (
        "Tarn Mills, whose bids were rejected in 2019 and 2021, declined to comment.",
        "Tarn Mills’ bids were rejected",
    ),
    # what leads up to it
    "by decision of": ("By decision of 3 May 2018 the court authorised the search.", "The court authorised the search"),
    "in its judgment of": (
        "In its judgment of 3 May 2019 the High Court held that the ban was void.",
        "The High Court held that the ban was void",
    ),
    "by whose order": (
        "By order of the king of 3 May 2018 the port was shut.",
        "By order of the king the port was shut",
    ),
    "after a noun and its date": ("After the war in 1919 the king fled.", "After the war the king fled"),
    "after independence": ("After independence in 1961 he taught history.", "After independence he taught history"),
    "after a deed": ("After the king fled in 1919, the army took the port.", "The king fled"),
    # a verb behind a name between commas
    "declares": (
        "His deputy, Louis Hart, declares a republic in May 2019.",
        "Louis Hart declares a republic",
    ),
    "a rival and his name": (
        "In January 2019 Moss lost the contract and in February her rival, Leo Hart, walked out.",
        "Moss’ rival, Leo Hart, walked out",
    ),
    "kept open": (
        "Hart accused the firm of breaking a promise to keep the mine open in May 2019.",
        "Hart accused the firm of breaking a promise to keep the mine open",
    ),
    "opens": ("The two banks open an office in Tarn in May 2019.", "The two banks open an office in Tarn"),
    # a state and a deed, and what else a day was
    "how things were, and what he did": (
        "In May 2020 his shop was in trouble and he sold it.",
        "His shop was in trouble and he sold it",
    ),
    "what he did, and how things were": ("In May 2020 the king fled and it was dark.", "The king fled"),
    "what was done, and then": ("In May 2020 the shop was sold and he fled.", "The shop was sold"),
    "they, and who is named": (
        "They met again in May 2020, when the captain paid for the bus.",
        "The captain paid for the bus",
    ),
    "she, who is known": (
        "Ada Moss went home. She fell ill in May 2020, when the mill closed.",
        "Ada Moss fell ill, when the mill closed",
    ),
    "came, and told": (
        "In May 2020 she came to the mill and told a boy that his work was a disgrace.",
        "She came to the mill and told a boy that his work was a disgrace",
    ),
    "told, and no more": ("In May 2020 Ann Gray told a boy that the mill was old.", "The mill was old"),
    "an anniversary": (
        "On Monday, the tenth anniversary of the fire, a stone was unveiled.",
        "A stone was unveiled",
    ),
    "the mayor is no day": ("On Monday, the mayor, Ann Gray, resigned.", "The mayor, Ann Gray, resigned"),
    "an apposition without its clause": (
        "Leo Hart, the teacher who led Tarn from 2002, died on 3 May 2020.",
        "Leo Hart died",
    ),
    "an apposition with its clause": (
        "Leo Hart, the doctor who treated him, was jailed on 3 May 2020.",
        "Leo Hart, the doctor who treated him, was jailed",
    ),
    "its chairman is not the conductor's": (
        "The conductor mocked the orchestra, and its chairman resigned in May 2020.",
        "Its chairman resigned",
    ),
    "its chairman is the council's": (
        "The council left the site in 2017, and its chairman resigned in May 2020.",
        "The council’s chairman resigned",
    ),
    "a stand, a ruin": (
        "The new stand was opened on 3 May 2020, and the old one, a hall with a clock, was pulled down.",
        "The new stand was opened",
    ),
    # what is dated beside its clause
    "held, and then did": (
        "Guests held in a Tarn hotel after a cook tested positive for the flu expressed dismay on Friday.",
        "Guests held in a Tarn hotel expressed dismay",
    ),
    "held, after some did": (
        "Guests were held in a Tarn hotel on Friday after a cook for the school tested unwashed plates.",
        "Guests were held in a Tarn hotel after a cook for the school tested unwashed plates",
    ),
    "because of, and then a deed": (
        "The king was freed in March 2019 because of the cold and died at home on 11 May 2020.",
        "The king died at home",
    ),
    "because it was, and then a deed": (
        "The king was freed because it was cold and he had slept badly in May 2020.",
        "The king was freed because it was cold and he had slept badly",
    ),
    "who did and who did": (
        "Eivind Hale, who was bishop from 1998 to 2014 and who wrote a book on it, was freed.",
        "Eivind Hale was bishop",
    ),
    "who did and who did then": (
        "Eivind Hale, who was bishop for long and who wrote a book in May 2020, was freed.",
        "Eivind Hale wrote a book",
    ),
    "another, behind who he is": (
        "In 2014 the king retired, and Bishop Lena Stark, who had once called him mad, was sent for.",
        "The king retired",
    ),
    "until it was no more": (
        "Orlo, who had run a shop until it went bankrupt in 2019, was heard.",
        "Orlo had run a shop until it went bankrupt",
    ),
    "when alone": ("The annual meeting is on 15 May, unless Moss is called in before.", "The annual meeting"),
    "when, and more": (
        "The annual meeting is to be held on 15 May in Tarn.",
        "The annual meeting is to be held in Tarn",
    ),
    "not when alone": ("The annual meeting was on 5 May 2020 a failure.", "The annual meeting was a failure"),
    "as it emerged": (
        "But on Friday, as 296 guests and cooks were let out of the Tarn hotel, it emerged that they had sung.",
        "296 guests and cooks were let out of the Tarn hotel",
    ),
    "as it was told": (
        "On Friday, as the guests were let out, the mayor told them that they could sing.",
        "The mayor told them that they could sing",
    ),
    "told in a letter, which": (
        "On Friday night Ms Marsh told the staff in a letter, which I have seen, that pay would stop.",
        "Ms Marsh told the staff in a letter, which I have seen, that pay would stop",
    ),
    "how it was": (
        "Leo Hart told his friend how in 1987 he had sailed to Tarn.",
        "Leo Hart had sailed to Tarn",
    ),
    "how much it was": (
        "Leo Hart told the court how much the bank had paid in 1987.",
        "Leo Hart told the court how much the bank had paid",
    ),
    "how it was, to a body by name": (
        "Leo Hart told the High Commission the bank had failed in 1987.",
        "The bank had failed",
    ),
    "pleaded, behind what was done to him": (
        "Leo Hart was handed over on 28 April and pleaded not guilty on 30 April.",
        "Leo Hart pleaded not guilty",
    ),
    "carried on": (
        "On Friday the ball for the guests carried on into the small hours.",
        "The ball for the guests carried on",
    ),
    "cases so far": (
        "The eastern states, which have had few cases so far, pledged on Friday to help.",
        "The eastern states, which have had few cases so far, pledged to help",
    ),
    "would have failed": (
        "The bank, which would have failed without help, paid it back on Friday.",
        "The bank, which would have failed without help, paid it back",
    ),
    "few cases, so it did": (
        "The state had had few cases, so on Friday the king opened the port.",
        "The king opened the port",
    ),
    "a concert that many have backed": (
        "Her mother and her sister have backed plans for the Michael Hale concert at the Tarn Hall on 8 October.",
        "The Michael Hale concert at the Tarn Hall",
    ),
    "a concert that they backed": (
        "Her mother and her sister backed plans for the concert in Tarn on 3 May 2025.",
        "Her mother and her sister backed plans for the concert in Tarn",
    ),
    "the latest to join": (
        "Ada Moss is the latest to join the bill of the concert in Tarn on 8 October.",
        "The concert in Tarn",
    ),
    "awards by name": (
        "The Tarn Press Club, hosts of Sunday's Golden Heron awards in Arland, have given a boat.",
        "The Golden Heron awards in Arland",
    ),
    "a plan for concerts": (
        "Dr Hale, who was hired to help prepare for her planned July 2009 concerts in Tarn, was heard.",
        "Concerts in Tarn",
    ),
    "a heading run in": (
        "GUESTS ARE URGED TO COME FORWARD The mayor fell ill on Friday.",
        "The mayor fell ill",
    ),
    "a heading run in, and he": (
        "GUESTS ARE URGED TO COME FORWARD The Tarnish man fell ill. He slept on Friday.",
        "The Tarnish man slept",
    ),
    "no heading run in": ("THE NEW UNION fell apart on Friday.", "THE NEW UNION fell apart"),
    "what comes next": ("What's next: the council meets on 3 June 2025.", "The council meets"),
    "who did it, and what was done before": (
        "Police said the man who struck the mayor on Monday had been freed from jail in March 2019.",
        "The man had been freed from jail",
    ),
    "a letter in which": (
        "The letter in which Hart admitted the theft was found in 2004.",
        "The letter in which Hart admitted the theft was found",
    ),
    "a box in which": ("She opened the box in which the ring lay in 1990.", "The ring lay in the box"),
    "a firm for which": ("The firm for which Hart worked from 1999 was sold.", "Hart worked for the firm"),
    "half of which": ("He cut costs, half of which were paid in 1999.", "Half of costs were paid"),
    "who said it had failed": ("The man who said the bank had failed in 2010 was freed.", "The bank had failed"),
    "two years after leaving": (
        "In 2005, two years after leaving Tarn, Ada Moss opened a shop.",
        "Ada Moss opened a shop",
    ),
    "in a letter sent": (
        "Her mother accused Hart of theft in a letter sent in May 2010.",
        "Her mother accused Hart of theft in a letter",
    ),
    "as chairman": ("Ada Moss replaced Carl Hart, who died in 2018, as chairman.", "Carl Hart died"),
    "a book about": ("The book about Hart, who was jailed in 2012, was sold.", "Hart was jailed"),
    "one side, in court": (
        "Ada Moss told the court that Hart shot the guard in May 2003.",
        "Ada Moss told the court that Hart shot the guard",
    ),
    "one side, in its own words": (
        '"Hart shot the guard in May 2003," Ada Moss told him.',
        'Ada Moss: "Hart shot the guard"',
    ),
    "cleared of a deed": (
        "The jury cleared Hart of robbing a bank in 2013.",
        "The jury cleared Hart of robbing a bank in 2013",
    ),
    "convicted of a deed": ("Hart was convicted of robbing a bank in 2013.", "Hart was convicted of robbing a bank"),
    "cleared on a day": (
        "On Friday the jury cleared Hart of robbing a bank.",
        "The jury cleared Hart of robbing a bank",
    ),
    "a man's trial": (
        "The trial of Adam Hart, accused of robbing a bank in 2013, was long.",
        "Adam Hart accused of robbing a bank in 2013",
    ),
    "fined on another day": (
        "The state fined the bank, which had bought its rival in 2006, on 3 May 2012.",
        "The state fined the bank",
    ),
    "what is only suspected": (
        "Police suspected that Hart had robbed it in 2013.",
        "Police suspected that Hart had robbed it",
    ),
    "what else is alleged": (
        "The state alleged that Hart had slept, and that a lack of care had caused the fire in 2013.",
        "The state: a lack of care had caused the fire",
    ),
    "of two things it is alleged": (
        "The state alleged that gross neglect in his care, and a dose of it caused the death in 2013.",
        "The state alleged that gross neglect in his care, and a dose of it caused the death",
    ),
    "what is alleged": (
        "The state alleged that Hart had robbed it in 2013.",
        "The state alleged that Hart had robbed it",
    ),
    "made by two": (
        "The drug, made by Moss and Gray in Tarn in 2004 and sold to Orion two years later, was dropped.",
        "The drug was sold to Orion",
    ),
    "began, stopped and went on": (
        "Work on the tunnel began in 2012, stopped in 2014 when the bank failed, and was resumed by others.",
        "Work on the tunnel stopped when the bank failed, and was resumed by others",
    ),
    "built, burned down and rebuilt": (
        "The mill was built by the king in 1203, burned down by rebels in 1398 and rebuilt in 1420.",
        "The mill was rebuilt",
    ),
    "first drawn up": (
        "The plan for a wall, first drawn up in 2006, was dropped.",
        "The plan for a wall was first drawn up",
    ),
    "having lost": ("Having lost the vote in 2010, the party split.", "The party had lost the vote"),
    "having lost, and its": (
        "Having lost the vote in 2010, the party split in 2011, and its newspaper was closed in 2012.",
        "The party’s newspaper was closed",
    ),
    "and forcing": (
        "The hill shook, sending ash into the sky and forcing the port to close until Wednesday.",
        "The hill shook, sending ash into the sky and forcing the port to close until Wednesday",
    ),
    "the first since": (
        "The talks, the first since the war, will be held in Tarn on 3 June 2025.",
        "The talks, the first since the war, will be held in Tarn",
    ),
    "the first since a war with a date": (
        "The talks, the first since the war ended in 1999, will be held on 3 June 2025.",
        "The talks will be held",
    ),
    "one of four": (
        "Two of them were freed in April 2024, one died in May 2024 and the fate of one is unknown.",
        "One died",
    ),
    "himself": (
        "The judge who had heard him was himself jailed in 2001.",
        "The judge who had heard him was himself jailed",
    ),
    "what the mayor said of a flood": (
        "Flooding that began on Sunday has killed 12 people, the mayor said on Tuesday.",
        "Flooding has killed 12 people",
    ),
    # what goes with a date
    "which weekend": ("Anglers took 11,000 fish in the first weekend of May 2020.", "Anglers took 11,000 fish"),
    "sworn in so much later": (
        "The vote was on 3 May 2020. Ann Gray was sworn in two days later at the port.",
        "Ann Gray was sworn in at the port",
    ),
    "last seen": ("The ship was built in 1901. It was last seen in May 1931.", "The ship was last seen"),
    "which of them": (
        "Ann Gray was paid on ten occasions, the last on 9 May 2020.",
        "Ann Gray was paid on ten occasions",
    ),
    "a place and a dash": ("GENEVA - A banker was jailed on Monday.", "A banker was jailed"),
    "a body and a dash": ("The NATO - a pact - grew on Monday.", "The NATO grew"),
    "that was a day": ("That was 3 May 2020, my birthday.", ""),
    # an end that is none
    "until at least": (
        "The others will have to wait until at least Saturday.",
        "The others will have to wait until at least Saturday",
    ),
    "between a year and a deed": ("No ship came between 2016 and the flood.", "No ship came"),
    "to be exact": ("On 14 January 2018, at four in the morning, to be exact.", ""),
    # marks
    "a citation": (
        "He was arrested at Tarn Airport, Lund, on 13 February 2019.[4]",
        "He was arrested at Tarn Airport, Lund",
    ),
    "citations": ("The court freed Hale in June 2019.[6][7]", "The court freed Hale"),
    "brackets that cite nothing": ("“It [the bill] failed in May 2019,” Moss said.", "It [the bill] failed"),
}


@pytest.mark.parametrize(("text", "expected"), HEADLINES.values(), ids=list(HEADLINES))
def test_headline(text: str, expected: str) -> None:
    assert (told(text) or [("", "")])[-1][1] == expected


def test_since_then_is_open() -> None:
    assert told("Hale took over the mill in May 2020. Since then, it has doubled.")[-1][0] == "2020-05/.."
    assert [day for day, _ in told("Hale took over in May 2020. It has since then doubled.")] == ["2020-05"]


NO_STORY = {
    "a comment's stamp": "He is not the man for this. Posted by: oldsalt | May 3, 2020 4:07 PM | Report abuse",
    "a comment and its stamp": "All roads lead to Tarn, my friends Posted by: oldsalt | May 3, 2020 4:07 PM",
    "a writer's stamp": "At 19:25 on 29 April 2020, oldsalt wrote: the bank failed us all.",
    "a writer's stamp, as tokenised": "At 19:25 29th Apr 2020 , old salt wrote : the bank failed us all .",
    "a writer's stamp, and a day": "At 7:25 pm on 29 Apr 2020, old_salt wrote: the bank failed yesterday.",
    "a comment taken down": "8th May 2020 - 17:40 This comment was removed by the moderators.",
    "added": "Added: Sunday, 3 May 2020, 16:20 GMT Ann, Tarn",
    "a schedule": "7.00-10.30 pm Radio Tarn Ann Gray looks back on Sunday's match.",
    "a caption": "A man feeds his pigs in Port Hill, Arland May 3, 2020.",
    "a caption with its maker": "Villagers use sign language near Tarn, June 18, 2020 (Newswire).",
    "a caption's left and right": "Ann Gray (L) and Bo Hale meet in Tarn on 3 May 2020.",
    "a file photo": "The bridge at Tarn is seen in this file photo of 3 May 2020.",
    "a programme": "Presenter/Ann Gray, Producer/Bo Hale for the radio, Monday 3 May 2020.",
    "a column": "Tarn | 3 May 2020 | The mayor resigned.",
    "a stamp in German": "Zuletzt aktualisiert am 3 May 2020",
    "what may be": "If the bank fails on 3 May 2020, the mill will close.",
    "today's world": "She spoke of the problems in today's world.",
    "as in": "Prices fell as in 1929.",
    "the worst since": "It was the worst flood since 2001.",
    "up from": "Turnout was 61 percent, up from 54 percent in 2010.",
    "was up from": "Turnout was up from 54 percent in 2010.",
    "an album of a year": "The singer of his 1972 album was Ann Gray.",
    "a virus of a year": "The heirs of the 1918 virus have changed again and again.",
    "today's prices": "At today's prices, the mill would be cheap.",
    "last year's numbers": "The bank looked at last year's numbers.",
    "a film with a year": "She was seen in 2003's Long Road Home.",
    "a ruin of a century": "They met outside a 13th-century church.",
    "when it was published": "This article was first published on 3 May 2020.",
    "to whoever reads it": "Please send your letters to the mayor by Monday.",
    "how it is": "The autumn is the best season of this year in Tarn.",
    "who she is": "Ann Gray is the queen of the mill this week.",
    "nobody tried": "Tried to raise an alarm on Monday.",
    "nobody died": "Died from the flu on Monday.",
    "what nobody in particular says": "“We lost all that we had on Monday.”",
    "issues of the day": "She wrote on the issues of the day.",
    "saved the day": "A late goal saved the day for Tarn.",
    "when all is told": "At the end of the day, it is a matter of taste.",
    "to this day": "They are poor to this day.",
    "this day and age": "In this day and age, nobody mills by hand.",
    "the day comes": "The day comes when the mill has to close.",
    "should, of today": "The visit on Monday should be a warning to the bank.",
    "would have": "A better law would have stopped the sale on Monday.",
    "could have": "The bank could have told its owners on Monday.",
    "you": "You missed the debate on Monday.",
    "I think": "I think the bank closed its mill on Monday.",
    "I hope": "I hope we see a better debate on Sunday.",
    "what a year was like": "2010 was hard for us.",
    "a greeting": "Good afternoon and welcome to the call for the first quarter of 2010.",
    "an end": "That's all for Monday.",
    "a caption's left": "Ann Gray (left) at the party in Tarn on 3 May 2020.",
    "how long": "Ann Gray spent the day with an old friend.",
    "when it opens again": "The council has closed the schools until 9 May 2025.",
}
A_STORY = {
    "the first since": "United won the title for the first time since 1971 when they beat City on 3 May 2020.",
    "the paper posted": "The paper was posted by the mayor on 3 May 2020.",
    "a past tense with a place": "A man fed his pigs in Port Hill, Arland, on May 3, 2020.",
    "a past tense without a preposition": "The bridge fell in Port Hill, Arland May 3, 2020.",
    "left, in no bracket": "Ann Gray left the party on 3 May 2020.",
    "a bracket that says no place": "Ann Gray (the mayor) left the party on 3 May 2020.",
    "a good morning": "The good morning of 3 May 2020 ended in a storm.",
    "all of it": "That all of the port burned on 3 May 2020 was denied by the mayor.",
    "what somebody says": "“We lost all that we had on Monday,” Ann Gray said.",
    "said, and of others": "“The bank sold the mill on Monday.”",
    "at the hour of a post": "17:10 Ann Gray says that the bridge is down.",
    "at an hour": "At 17:10 Ann Gray closed the bridge.",
    "a year of a chronicle": "2001 Ann Gray closed the bridge.",
    "your, in a letter": "“Send your letters by Monday,” Ann Gray said on Friday.",
    "is being built": "The bridge of Tarn is being built this year.",
    "is to open": "The bridge of Tarn is to open this week.",
    "is closed": "The bridge of Tarn is now closed this week.",
    "is down": "The price of bread is down 36 percent this year.",
    "is open since": "The bridge of Tarn is open since Monday.",
    "a debate that others tell of": "There is no reason to put off Friday's public debate.",
    "an election of a year": "Gray lost to Moss in the 2007 election.",
    "a flu of a year": "The 1918 flu killed the strongest.",
    "a boat of a day": "She caught Friday's boat to Port Hill.",
    "last year sold": "The mill last year sold 300 looms.",
    "the summer months": "The mill was closed in the summer months.",
    "the hottest part of the day": "The mill burned down on 3 May 2020, in the hottest part of the day.",
    "won, on a day": "Gray won the day after the debate, on 3 May 2020.",
    "what should be": "The new mill should open on 9 May 2025.",
    "from then on": "Hale would return to Tarn as its mayor in 2010.",
    "I, in a story": "I met Ann Gray in Tarn on 3 May 2020.",
    "someone wrote a letter": "On 3 May 2020, Ann Gray wrote to the mayor.",
    "a plan that stays": "The schools will remain closed until 9 May 2025.",
    "if, of another clause": "Ann Gray resigned on 3 May 2020, as she would if asked.",
    "since a day": "The mill has been closed since 3 May 2020.",
    "since the flood": "It was the best harvest since the 2003 flood of Arland.",
    "spent money": "Ann Gray spent a fortune on 3 May 2020.",
}


@pytest.mark.parametrize("text", NO_STORY.values(), ids=list(NO_STORY))
def test_no_story(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", A_STORY.values(), ids=list(A_STORY))
def test_a_story(text: str) -> None:
    assert len(told(text)) == 1


def test_stamps_in_other_languages_tell_nothing() -> None:
    text = "Zuletzt aktualisiert: 3. Mai 2020"
    article = Article(
        Source("de", published=made("").source.published, language="de"), text, (Block(0, len(text), "prose"),)
    )
    assert events.claims(article, resolve(text, find(text, "de"), article.source.published)) == []
