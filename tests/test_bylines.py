"""Lines that tell of the article: what is read as one, how far it goes, and which date it states."""

from __future__ import annotations

import pytest

from timeline.articles import read_byline

# The line, with ¦ where the byline ends when prose follows; the date it states, mm-dd when the year is missing.
BYLINES = [
    ("date 2025-05-07 ¦The ministry protested on Tuesday.", "2025-05-07"),
    ("Date: 2025-05-07", "2025-05-07"),
    ("Published On 2 May 20252 May 2025", "2025-05-02"),
    ("Published On 2 May 2025", "2025-05-02"),
    ("Published on May 2, 2025 at 10:15 AM EDT", "2025-05-02"),
    ("Published: 2025-05-02T08:00:00Z", "2025-05-02"),
    ("Published 2 May 2025, 14:05 BST", "2025-05-02"),
    ("Published 5:32 p.m. ET May 2, 2025", "2025-05-02"),
    ("Published 5:32 p.m. ET May 2, 2025 | Updated 7:02 a.m. ET May 3, 2025", "2025-05-02"),
    ("Updated 3 May 2025, first published 2 May 2025", "2025-05-02"),
    ("First published on Fri 2 May 2025 06.00 CEST", "2025-05-02"),
    ("Last modified on Sat 3 May 2025 12.41 BST", "2025-05-03"),
    ("Last updated: May 3rd, 2025", "2025-05-03"),
    ("Updated on 3 May 2025", "2025-05-03"),
    ("UPDATED MAY 3, 2025 10:15 AM", "2025-05-03"),
    ("Posted May 2, 2025", "2025-05-02"),
    ("Posted on 02/May/2025", "2025-05-02"),
    ("Posted 3 hours ago", ""),
    ("3 hours ago", ""),
    ("Updated 15 minutes ago", ""),
    ("By Anna Miller | May 3, 2025", "2025-05-03"),
    ("By Anna Miller and Jim O'Hara, May 3, 2025", "2025-05-03"),
    ("By ANNA MILLER", ""),
    ("by Anna Miller", ""),
    ("By Anna Miller, Political Correspondent", ""),
    ("By Anna Miller in Washington", ""),
    ("By Anna Miller · 3 May 2025 · 4 min read", "2025-05-03"),
    ("By Our Staff Reporter", ""),
    ("Anna Miller | 3 May 2025", "2025-05-03"),
    ("Anna Miller, 3 May 2025", "2025-05-03"),
    ("Reuters, May 2, 2025", "2025-05-02"),
    ("May 2, 2025", "2025-05-02"),
    ("Friday, May 2, 2025", "2025-05-02"),
    ("Fri., 2 May 2025", "2025-05-02"),
    ("2 May 2025", "2025-05-02"),
    ("02.05.2025", "2025-05-02"),
    ("2 May 2025 | 10:30", "2025-05-02"),
    ("2025-05-02 10:30:00", "2025-05-02"),
    ("May 2, 2025 • 5 min read", "2025-05-02"),
    ("4 min read", ""),
    ("London, 3 May 1851", "1851-05-03"),
    ("LONDON, May 2 (Reuters) - ¦Shares rose on Friday.", "05-02"),
    ("LONDON, 2 May (Reuters) — ¦Shares rose on Friday.", "05-02"),
    ("NEW YORK, Sept. 30, 2023 (AP) — ¦The mayor resigned.", "2023-09-30"),
    ("WASHINGTON (AP) — ¦The president signed the bill Friday.", ""),
    ("NAIROBI, Kenya (AP) _", ""),
    ("WASHINGTON, August 8 (Xinhua) --", "08-08"),
    ("BEIJING, May 6, 2025 /PRNewswire/ -- ¦The company said it would close.", "2025-05-06"),
    ("SAO PAULO/BRASILIA, Jan 3 (Reuters) - ¦The new president took office.", "01-03"),
    ("WASHINGTON — ¦The Senate voted on Tuesday.", ""),
    ("Paris (AFP) – ¦The minister left office.", ""),
    ("Moscow, May 9 (TASS). ¦The parade began at ten.", "05-09"),
    ("Washington, D.C. — ¦The Senate voted on Tuesday.", ""),
    ("Publié le 2 mai 2025", "2025-05-02"),
    ("Publié le 2 mai 2025 à 10h15", "2025-05-02"),
    ("Veröffentlicht am 2. Mai 2025", "2025-05-02"),
    ("Stand: 02.05.2025 10:30 Uhr", "2025-05-02"),
    ("Publicado el 2 de mayo de 2025", "2025-05-02"),
    ("发布时间：2025年5月2日", "2025-05-02"),
    ("2025年5月2日 10:30", "2025-05-02"),
    ("This article was published on 2 May 2025", "2025-05-02"),
    ("Story published May 2, 2025", "2025-05-02"),
    ("Date published: May 2, 2025", "2025-05-02"),
    ("Issued on: 02/05/2025 - 10:30", ""),
    ("Issued on: 22/05/2025 - 10:30", "2025-05-22"),
    ("Modified: 2025/05/02", "2025-05-02"),
    ("Created: May 2, 2025 10:15 AM", "2025-05-02"),
    ("May 2, 2025, 5:03 a.m. ET", "2025-05-02"),
    ("Fri 2 May 2025 06.00 BST", "2025-05-02"),
    ("May 2, 2025 at 5:03 p.m. EDT", "2025-05-02"),
    ("Updated 5:03 PM GMT+2, May 2, 2025", "2025-05-02"),
    ("Published 5:32 PM EDT, Fri May 2, 2025", "2025-05-02"),
    ("May 2, 202510:15 AM EDTUpdated 3 hours ago", "2025-05-02"),
    ("05/02/2025May 2, 2025", "2025-05-02"),
    ("Published: 10:00am, 2 May 2025", "2025-05-02"),
    ("Source: Xinhua| 2025-05-02 10:15:30|Editor: huaxia", "2025-05-02"),
    ("02 May 2025 • 6:00am", "2025-05-02"),
    ("Publié le 02 mai 2025 à 10h15, modifié le 03 mai 2025 à 08h00", "2025-05-02"),
    ("02.05.2025, 10.15 Uhr", "2025-05-02"),
    ("Madrid - 02 MAY 2025 - 10:15 CEST", "2025-05-02"),
    ("May 2, 2025 10:15 JST", "2025-05-02"),
    ("KYODO NEWS - May 2, 2025 - 10:15", "2025-05-02"),
    ("Published - May 02, 2025 10:15 am IST - NEW DELHI", "2025-05-02"),
    ("TNN | May 2, 2025, 10:15 IST", "2025-05-02"),
    ("May 2, 20255:03 AM ET", "2025-05-02"),
    ("By Anna Miller for The Harbour, Updated: May 2, 2025 / 10:15 AM EDT / CBS News", "2025-05-02"),
    ("By  ANNA MILLER   Updated May 2, 2025", "2025-05-02"),
    ("Written by Anna Miller, CNN", ""),
    ("Story by Anna Miller", ""),
    ("Published May 2, 2025 at 10:15 AM CDT | Updated May 2, 2025 at 11:00 AM CDT", "2025-05-02"),
    ("Page last updated at 08:03 GMT, Tuesday, 26 July 2011 09:03 UK", "2011-07-26"),
    ("12:07 pm ET (1607 GMT), May 2, 2025", "2025-05-02"),
    ("Friday 2 May 2025, 10:15 UK", "2025-05-02"),
]  # fmt: skip

# Sentences, headlines and entries of a chronicle: each tells of the story.
PROSE = [
    "Published in 2013, the book sold well.",
    "Updated rules came into force on 2 May 2025.",
    "On 2 May 2025 the agency released two videos.",
    "May 2, 2025 was a Friday.",
    "May said on Friday that she would resign.",
    "By May 2025 the talks had failed.",
    "By 2012 the network was gone.",
    "By the time Napoleon fell, Europe was tired.",
    "By Tuesday, China had answered.",
    "By contrast, Beijing said nothing.",
    "By John's account, the ship sank at noon on 3 May 1851.",
    "Posted to Berlin in 1936, he learned to wait.",
    "Date palms were planted in 1950.",
    "The date, 2 May 2025, was chosen with care.",
    "London, 3 May 1851, was no place for a tired man.",
    "2025-05-02: The agency releases two videos.",
    "2 May 2025 - The agency releases two videos.",
    "1914: War breaks out.",
    "In London – a city of nine million – trains stopped.",
    "UNESCO - the cultural body of the UN - agreed.",
    "NATO: the alliance at seventy",
    "CIA – the agency – has released two videos.",
    "The USA (Alaska) - a cold place - is large.",
    "He was born on May 2, 1925",
    "Elected on 5 November 2024, Trump took office in January.",
    "Published Monday, the report blames the ministry.",
    "Last updated in 1975, the law is full of holes.",
    "Ten years ago the wall fell.",
    "Two days ago, Anna Miller resigned.",
    "3 years ago he left.",
    "Created in 1947, the agency has 21,000 employees.",
    "Anna Miller was born on 3 May 2005.",
    "Stand by your man",
    "Story by story, the tower grew.",
    "Source: none of the three wanted to be named.",
    "Anna Miller, BBC News, Washington",
    "",
]


def _id(line: str) -> str:
    return line[:40] or "empty"


@pytest.mark.parametrize(("marked", "stated"), BYLINES, ids=[_id(line) for line, _ in BYLINES])
def test_a_byline(marked: str, stated: str) -> None:
    line = marked.replace("¦", "")
    byline = read_byline(line)
    assert byline, "no byline"
    assert line[: byline.end] == marked.partition("¦")[0]
    month_day = "-".join(f"{n:02d}" for n in byline.month_day) if byline.month_day else ""
    assert (str(byline.when) if byline.when else month_day) == stated


@pytest.mark.parametrize("line", PROSE, ids=map(_id, PROSE))
def test_prose_is_no_byline(line: str) -> None:
    assert read_byline(line) is None
