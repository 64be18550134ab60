"""Lines that tell of the article: what is read as one, how far it goes, and which date it states."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline import engine, when
from timeline.articles import from_string, partial_date, read, read_byline
from timeline.articles.byline_parts import PARTS
from timeline.articles.stated import address_date, file_date
from timeline.model import Published

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
    ("May 2025 · 5 min read", "2025-05"),
    ("By Anna Miller, May 2025", "2025-05"),
    ("Date of judgment: 2 May 2025", "2025-05-02"),
    ("Date of decision 2 May 2025", "2025-05-02"),
    ("Decided: May 2, 2025", "2025-05-02"),
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

BYLINES += [
    ("MANILA | Thu May 14, 2009 10:59 am BST MANILA (Reuters) - ¦Trade in copies grew.", "2009-05-14"),
    (
        "By Jo Doe, Health Editor WASHINGTON | Mon Mar 2, 2009 4:23 pm EST WASHINGTON (Reuters) - ¦It grew.",
        "2009-03-02",
    ),
    ("CAPE TOWN, South Africa | Fri May 1, 2009 1:22 pm EDT ¦The harbour was closed on Friday.", "2009-05-01"),
    (
        "KUALA LUMPUR, April 27 | Mon Apr 27, 2009 4:19 am BST KUALA LUMPUR, April 27 (Reuters) - ¦It rose.",
        "2009-04-27",
    ),
    ("Anna Miller | 18:00 UK time, Saturday, 25 April 2009 ¦The harbour was closed on Friday.", "2009-04-25"),
    ("Thursday, December 18, 2008; 11:33 AM ¦President-elect Hale met the dockers.", "2008-12-18"),
    ("Tuesday, March 3, 2009; 4:57 PM ¦President Hale, seeking the dockers' vote, spoke.", "2009-03-03"),
    ("Thursday, October 23, 2008; Page A01 ¦The harbour is to be closed on Friday.", "2008-10-23"),
    ("Page last updated at 07:39 GMT, Wednesday, 27 January 2010 ¦The harbour was closed on Friday.", "2010-01-27"),
    ("8 November 2011 Last updated at 06:28 ¦The harbour is to be closed on Friday.", "2011-11-08"),
    ("May 02, 2025 18:15 GMT ¦The ministry protested on Tuesday, and the agency was silent.", "2025-05-02"),
]

# Who issued it, and the month, the season or the day of the issue.
BYLINES += [
    ("Harbour Lights magazine, May 2025", "2025-05"),
    ("The Courier, May 2025", "2025-05"),
    ("Anna Miller, May 2025", "2025-05"),
    ("Anna Miller, Harbour Review, May 2025", "2025-05"),
    ("By Anna Miller, Spring 2025", "2025-21"),
    ("Spring 2025 issue", "2025-21"),
    ("Issue 44, Autumn 2025", "2025-23"),
    ("The Dial, Winter 2025", "2025-24"),
    ("London Review of Books, 2 May 2025", "2025-05-02"),
    ("Summary of the report, 2 May 2025", "2025-05-02"),
    ("Interim report of the Harbour Board, Leeds, 2 May 2025", "2025-05-02"),
    ("Judgment of the Court of Appeal, 2 May 2025", "2025-05-02"),
    ("Judgment of 2 May 2025", "2025-05-02"),
    ("Statement by the chairman, 2 May 2025", "2025-05-02"),
    ("Open letter to the minister, Leeds, 2 May 2025", "2025-05-02"),
    ("Briefing paper no. 12, May 2025", "2025-05"),
]

# Sentences, headlines and entries of a chronicle: each tells of the story.
BYLINES += [
    ("vom 3. Mai 2024", "2024-05-03"),
    ("Von Anna Berger | Stand: 03.05.2024, 14:32 Uhr", "2024-05-03"),
    ("Última actualización: 3 de mayo de 2024", "2024-05-03"),
    ("Publicada el 3 de mayo de 2024", "2024-05-03"),
    ("3 maggio 2024 alle 14:32", "2024-05-03"),
    ("Publicerad 3 maj 2024", "2024-05-03"),
    ("Opublikowano 3 maja 2024", "2024-05-03"),
    ("Опубликовано 3 мая 2024", "2024-05-03"),
    ("Yayınlanma tarihi: 3 Mayıs 2024", "2024-05-03"),
    ("2024年5月3日 星期五", "2024-05-03"),
    ("（2024年5月3日）", "2024-05-03"),
    ("2024年5月3日14时32分", "2024-05-03"),
    ("2024年5月3日（金曜日）", "2024-05-03"),
]
PROSE = [
    "Vom 3. Mai 2024 an gilt im Hafen Tempo 30.",
    "2024年5月3日14时32分发生地震。",
    "Última actualización del censo, y primera desde 2011.",
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
    "Released on 2 May 2025, the videos tell of an official.",
    "Released on 2 May 2025",
    "Mars 2020",
    "In May 2025",
    "Berlin, May 1945",
    "May 2",
    "Friday, May 2",
    "On May 2",
    "24/7",
    "9/11",
    "Von der Leyen tritt zurück",
    "Archived from the original on 3 May 2025",
    "No 10 says no",
    "Received wisdom says no.",
    "Filed away in 1998, the papers were found in 2025.",
    "As of May 2, 2025, the harbour was closed.",
    "Sent to Berlin in 1936",
    "2 May 2025 | The agency releases two videos.",
    "2 May 2025 10:30 The agency releases two videos about officials.",
    "May 2, 2025, 10:30: The agency releases two videos about officials.",
    "Posted by: Anonymous | September 16, 2008 6:40 AM | Report abuse",
    "Figure 2, May 2025",
    "Map of the strait, May 2025",
    "The quay at noon, May 2025",
    "Photo: Anna Miller, May 2025",
    "Fall of Tripoli, August 2011",
    "Report of the fire, 2 May 2025",
    "Report on the strike, 2 May 2025",
    "Report of the commission, 2 May 2025: The quay is unsafe.",
    "Died in Bergen, 2 May 2025",
    "Spring 2025",
    "Prague, spring 1968",
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


@pytest.mark.parametrize(("kind", "example"), [row[:2] for row in PARTS], ids=[kind for kind, *_ in PARTS])
def test_a_part_of_a_byline_is_read_as_its_example_says(kind: str, example: str) -> None:
    first, found = next((kind, found) for kind, _, pattern in PARTS if (found := re.match(pattern, example)))
    assert (first, found[0]) == (kind, example)


@pytest.mark.parametrize("line", PROSE, ids=map(_id, PROSE))
def test_prose_is_no_byline(line: str) -> None:
    assert read_byline(line) is None


# -- whole articles

STORIES = {
    "…de": "Der Geheimdienst hat am Donnerstag zwei Videos gezeigt. Sie erzählen von Beamten, die Angst haben.",
    "…es": "La agencia publicó el jueves dos vídeos. Cuentan la historia de un funcionario que teme por su familia.",
    "…fr": "L'agence a diffusé jeudi deux vidéos. Elles racontent l'histoire d'un fonctionnaire.",
    "…zh": "该机构星期四发布了两段视频。视频讲述了一名官员为家人担忧的故事。",
    "…": "The agency released two videos on Thursday. They tell of an official who fears for his family.\n\n"
    "The ministry protested and said that it would answer in time, as it had done before.",
}
HEADLINE = "Agency releases two videos about officials"

# The date stated (mm-dd when only the year is missing, "" for none), and the article as it was scraped: its paragraphs
# set apart by ¶, … for the story; the headline is understood unless the case begins with ^, and is # there.
STATED = [
    ("2025-05-07", "^date 2025-05-07 …"),
    ("2025-05-02", "Published On 2 May 20252 May 2025 ¶ …"),
    ("05-02", "LONDON, May 2 (Reuters) - … ¶ …"),
    ("2025-05-03", "Updated 14:05 GMT, 3 May 2025 ¶ …"),
    ("2025-05-02", "Last modified on Fri 2 May 2025 15.03 BST ¶ …"),
    ("2025-05-02", "Fri 2 May 2025 15.03 BST ¶ Last modified on Sat 3 May 2025 15.03 BST ¶ …"),
    ("2025-05-02", "First published on Fri 2 May 2025 06.00 BST ¶ …"),
    ("2025-05-02", "By Jane Doe | May 2, 2025 | 3 min read ¶ …"),
    ("2025-05-02", "May 2, 2025 / 4:15 PM EDT / CBS ¶ …"),
    ("2025-05-02", "May 2, 2025 / 4:15 PM EDT / CBS/AP ¶ …"),
    ("2025-05-03", "Updated on: May 3, 2025 / 4:15 PM EDT / CBS News ¶ …"),
    ("2025-05-02", "Fri., 02 May 2025 ¶ …"),
    ("", "2/5/2025 ¶ …"),
    ("", "Published 2/5/2025 ¶ …"),
    ("2025-05-22", "22/5/2025 ¶ …"),
    ("2025-05-22", "Posted: 5/22/2025 3:15 PM ¶ …"),
    ("2025-05-05", "5/5/2025 ¶ …"),
    ("2025-05-22", "Published 5/22/25 ¶ …"),
    ("2025-05-02", "Published May 2, 2025 at 5:00 AM EDT ¶ …"),
    ("2025-05-02", "May 2, 20255:00 AM ET ¶ Heard on Morning Edition ¶ …"),
    ("2025-05-02", "By Jane Doe and John Roe ¶ May 2, 2025, 5:00 a.m. ET ¶ …"),
    ("2025-05-02", "By Jane Doe ¶ Jane Doe reported from Washington. ¶ Published May 2, 2025Updated May 3, 2025 ¶ …"),
    ("2025-05-03", "… ¶ A version of this article appears in print on May 3, 2025, Section A, Page 1 of the edition."),
    ("2025-05-02", "May 2, 2025 at 6:00 a.m. EDT ¶ …"),
    ("", "Today at 6:00 a.m. EDT ¶ …"),
    ("2025-05-02", "2 May 2025 ¶ …"),
    ("2008-05-02", "Page last updated at 14:05 GMT, Friday, 2 May 2008 15:05 UK ¶ …"),
    ("", "2 days ago ¶ Jane Doe ¶ BBC News, Washington ¶ …"),
    ("2025-05-02", "Jane Doe, CNN ¶ 3 minute read ¶ Updated 10:15 AM EDT, Fri May 2, 2025 ¶ …"),
    ("2021-05-02", "By Jane Doe, CNN ¶ Updated 1015 GMT (1815 HKT) May 2, 2021 ¶ …"),
    ("2025-05-02", "Published 5:32 PM EDT, Fri May 2, 2025 ¶ …"),
    ("2025-05-02", "By Jane Doe Fox News ¶ Published May 2, 2025 5:00am EDT ¶ …"),
    ("2025-05-02", "By JANE DOE ¶ Updated 5:32 PM GMT+2, May 2, 2025 ¶ …"),
    ("2025-05-02", "By JANE DOE May 2, 2025 GMT ¶ …"),
    ("", "WASHINGTON (AP) — … ¶ …"),
    ("2025-05-02", "NEW YORK, May 2, 2025 (AP) — … ¶ …"),
    ("2025-05-02", "Xinhua | Updated: 2025-05-02 09:12 ¶ …"),
    ("05-02", "BEIJING, May 2 (Xinhua) -- … ¶ …"),
    ("2025-05-02", "Source: Xinhua ¶ Editor: huaxia ¶ 2025-05-02 09:12:30 ¶ …"),
    ("2025-05-02", "By JANE DOE in Beijing | China Daily | Updated: 2025-05-02 07:30 ¶ …"),
    ("2025-05-02", "Published: 6:00am, 2 May 2025 ¶ Updated: 7:10am, 3 May 2025 ¶ …"),
    ("2025-05-02", "TNN / May 2, 2025, 10:15 IST ¶ …"),
    ("2025-05-02", "Published - May 02, 2025 10:15 am IST - NEW DELHI ¶ …"),
    ("2025-05-02", "Jane Doe ¶ 05/02/2025May 2, 2025 ¶ …"),
    ("2025-05-22", "Issued on: 22/05/2025 - 10:30Modified: 23/05/2025 - 11:30 ¶ …"),
    ("", "Paris (AFP) – … ¶ …"),
    ("2025-05-02", "Issued on: May 2, 2025 - 10:30 ¶ …"),
    ("05-02", "MOSCOW, May 2. /TASS/. … ¶ …"),
    ("2025-05-02", "May 02, 2025, 09:00 ET ¶ NEW YORK, May 2, 2025 /PRNewswire/ -- …"),
    ("2025-05-02", "May 02, 2025 09:00 AM Eastern Daylight Time ¶ NEW YORK--(BUSINESS WIRE)--… ¶ …"),
    ("2025-05-02", "May 02, 2025 09:00 ET | Source: The Harbour Inc. ¶ …"),
    ("2025-05-02", "NEW YORK, May 02, 2025 (GLOBE NEWSWIRE) -- … ¶ …"),
    ("2025-05-02", "FOR IMMEDIATE RELEASE ¶ Friday, May 2, 2025 ¶ …"),
    ("2014-05-02", "Office of the Press Secretary ¶ For Immediate Release May 2, 2014 ¶ …"),
    ("2025-05-02", "Published 2 May 2025 ¶ Last updated 3 May 2025 — See all updates ¶ …"),
    ("2025-05-02", "From: Ministry of Harbours ¶ Published ¶ 2 May 2025 ¶ …"),
    ("2025-05-02", "Published: ¶ May 2, 2025 ¶ …"),
    ("2025-05-02", "02 May 2025 ¶ …"),
    ("2025-05-02", "^https://web.archive.org/web/20250602101530/https://a.org/ ¶ # ¶ Published 2 May 2025 ¶ …"),
    ("2025-05-02", "Submitted on 2 May 2025 ¶ …"),
    ("2025-05-02", "[Submitted on 2 May 2025 (v1), last revised 3 Jun 2025 (this version, v2)] ¶ …"),
    ("2025-05-02", "Received: 12 January 2025 / Accepted: 20 April 2025 / Published online: 2 May 2025 ¶ …"),
    ("2025-05-02", "Published: 02 May 2025 ¶ …"),
    ("2025-05-02", "^The Harbour Review                    2 May 2025                    Page 1 ¶ # ¶ …"),
    ("2025-05", "^The Harbour Review, Vol. 12, No. 3, May 2025 ¶ # ¶ …"),
    ("2025-05", "^MAY 2025 | THE HARBOUR REVIEW ¶ # ¶ …"),
    ("2025-05", "From the May 2025 issue ¶ …"),
    ("2025-05-12", "May 12, 2025 Issue ¶ …"),
    ("2025-05", "May 2025 ¶ …"),
    ("2025-05-02", "^The Harbour Letter #12 ¶ May 2, 2025 ¶ …"),
    ("2025-05-02", "^Two videos, one agency ¶ Jane Doe ¶ May 02, 2025 ¶ 12 ¶ Share ¶ …"),
    ("2025-05-02", "^From: Jane Doe <jane@example.org>\nDate: Fri, 2 May 2025 10:15:00 +0200\nSubject: Two videos ¶ …"),
    ("2025-05-02", "^From: Jane Doe\nSent: Friday, May 2, 2025 10:15 AM\nTo: All\nSubject: Two videos ¶ …"),
    ("2025-05-02", "Posted on May 2, 2025 by Jane Doe ¶ …"),
    ("2025-05-02", "Posted by Jane Doe on May 2, 2025 ¶ …"),
    ("2025-05-02", "May 2, 2025 by Jane Doe ¶ …"),
    ("2025-05-02", "May 2, 2025 Jane Doe Leave a comment ¶ …"),
    ("2025-05-02", "… ¶ Posted by Jane Doe at 10:15 AM, May 2, 2025"),
    ("2025-05-02", "^Friday, May 2, 2025 ¶ # ¶ …"),
    ("2025-05-02", "Jane Doe ¶ · ¶ Follow ¶ 5 min read ¶ · ¶ May 2, 2025 ¶ …"),
    ("05-02", "Jane Doe · 5 min read · May 2 ¶ …"),
    ("2025-05-02", "by Jane Doe — May 2nd, 2025 ¶ …"),
    ("2025-05-02", "02-May-2025 ¶ …"),
    ("2025-05-02", "Published: 02-May-25 ¶ …"),
    ("2025-05-02", "02.05.2025 14:05 ¶ …"),
    ("2025-05-22", "05.22.2025 ¶ …"),
    ("2025-05-02", "Jane Doe ¶ Security ¶ May 2, 2025 7:00 AM ¶ …"),
    ("2025-05-02", "2025-05-02T10:15:00Z ¶ …"),
    ("2025-05-02", "2025/05/02 10:15 ¶ …"),
    ("", "… ¶ © 2025 The Harbour. All rights reserved."),
    ("", "… ¶ Copyright May 2, 2025 The Harbour"),
    ("", "… ¶ Copyright © 1998-2025 The Harbour"),
    ("1998-03", "… ¶ First published in March 1998"),
    ("1998-03", "First published in March 1998. ¶ …"),
    ("1998-05-02", "… ¶ This article was first published in The Harbour on 2 May 1998."),
    ("1998-05-02", "… ¶ Originally published on May 2, 1998."),
    ("", "^On 4 June 1989 soldiers cleared the square. …"),
    ("", "May 2, 2025, will be remembered as the day of the videos. …"),
    ("", "^Born on 3 May 1950, Jane Doe led the agency. …"),
    ("", "^Archive ¶ 2 May 2025 ¶ Two videos ¶ 1 May 2025 ¶ Strike at the harbour ¶ 30 April 2025 ¶ A new law ¶ …"),
    ("", "^Events ¶ 2 May 2025: Harbour walk ¶ 9 May 2025: Night of the docks ¶ 16 May 2025: Regatta ¶ …"),
    ("", "… ¶ Related ¶ Strike at the harbour ¶ 12 March 2024 ¶ A new law for dockers ¶ 14 April 2024"),
    ("2025-05-02", "2 May 2025 ¶ … ¶ More ¶ Strike again ¶ 12 March 2024 ¶ A new law for dockers ¶ 14 April 2024"),
    ("2025-05-02", "2 May 2025 ¶ … ¶ Comments ¶ Paul, 3 May 2025 ¶ Well said, I thought so too."),
    ("", "… ¶ 2 Comments ¶ Paul says: ¶ May 3, 2025 at 10:15 am ¶ Well said, I thought so too."),
    ("2025-05-02", "^Geheimdienst wirbt um Beamte ¶ Von Jana Müller ¶ Stand: 02.05.2025 14:05 Uhr ¶ …de"),
    ("2025-05-02", "^Geheimdienst wirbt um Beamte ¶ Von Jana Müller, Berlin - 02. Mai 2025, 14:05 Uhr ¶ …de"),
    ("2025-05-02", "^Geheimdienst wirbt um Beamte ¶ Freitag, 2. Mai 2025 ¶ …de"),
    ("2025-05-02", "^Geheimdienst wirbt um Beamte ¶ 2. Mai 2025 um 14:05 Uhr | Lesezeit: 3 Minuten ¶ …de"),
    ("2025-05-02", "^Geheimdienst wirbt um Beamte ¶ Erschienen am 02.05.2025, aktualisiert am 03.05.2025 ¶ …de"),
    ("05-02", "^Geheimdienst wirbt um Beamte ¶ Berlin, 2. Mai (dpa) - …de"),
    ("2025-05-02", "^La agencia busca espías ¶ Por Juana Pérez ¶ Madrid - 02 may 2025 - 14:05 CEST ¶ …es"),
    ("2025-05-02", "^La agencia busca espías ¶ Actualizado a las 14:05 del 2 de mayo de 2025 ¶ …es"),
    ("2025-05-02", "^La agencia busca espías ¶ Viernes, 2 de mayo de 2025 ¶ …es"),
    ("05-02", "^La agencia busca espías ¶ Madrid, 2 may (EFE).- …es"),
    ("2025-05-02", "^La agencia busca espías ¶ Fecha de publicación: 2 de mayo de 2025 ¶ …es"),
    ("2025-05-02", "^L'agence cherche ¶ Publié le 02 mai 2025 à 14h05, modifié le 03 mai 2025 à 08h00 ¶ …fr"),
    ("", "^L'agence cherche des espions ¶ Publié aujourd'hui à 14h05, mis à jour à 15h30 ¶ …fr"),
    ("2025-05-02", "^L'agence cherche des espions ¶ Par Le Port avec AFP le 2 mai 2025 à 14h05 ¶ …fr"),
    ("2025-05-02", "^L'agence cherche des espions ¶ Le 2 mai 2025 à 14h05 ¶ …fr"),
    ("2025-05-02", "^L'agence cherche des espions ¶ Vendredi 2 mai 2025 ¶ …fr"),
    ("2025-05-01", "^L'agence cherche des espions ¶ Publié le 1er mai 2025 ¶ …fr"),
    ("2025-05-02", "^情报机构招募间谍 ¶ 2025年5月2日 14:05 来源：新华网 ¶ …zh"),
    ("2025-05-02", "^情报机构招募间谍 ¶ 发布时间：2025-05-02 14:05:30 来源：新华社 ¶ …zh"),
    ("05-02", "^情报机构招募间谍 ¶ 新华社北京5月2日电 …zh"),
    ("2025-05-02", "^情报机构招募间谍 ¶ 2025-05-02 14:05 | 记者 王伟 ¶ …zh"),
    ("2025-05-02", "^情报机构招募间谍 ¶ 时间：2025年05月02日 ¶ …zh"),
    ("2025-05-02", "Pubblicato il 2 maggio 2025 ¶ …"),
    ("2025-05-02", "Publicado em 2 de maio de 2025 às 14h05 ¶ …"),
    ("2025-05-02", "Gepubliceerd op 2 mei 2025 om 14:05 ¶ …"),
    ("2025-05-02", "2 мая 2025, 14:05 ¶ …"),
    ("2025-05-02", "Filed on May 2, 2025 ¶ …"),
    ("2025-05-02", "Filed Under: Harbour, May 2, 2025 ¶ …"),
    ("2025-05-02", "Added on 2 May 2025 ¶ …"),
    ("2025-05-02", "Uploaded: 2 May 2025 ¶ …"),
    ("2025-05-02", "Dated: 2 May 2025 ¶ …"),
    ("", "… ¶ Accessed 3 June 2025."),
    ("", "… ¶ Retrieved on 3 June 2025"),
    ("", '… ¶ Jane Doe, "Two videos", The Harbour, 2 May 2025.'),
    ("", "Event date: 9 May 2025 ¶ …"),
    ("", "Deadline: 9 May 2025 ¶ …"),
    ("", "Expires 9 May 2025 ¶ …"),
    ("", "^747-400 ¶ …"),
    ("2025-05-02", "By Reuters Staff ¶ May 2, 20256:15 PMUpdated 2 hours ago ¶ …"),
    ("2025-05-02", "May 2, 2025 6:15 PM UTC · Updated ago ¶ …"),
    ("05-02", "May 2 (Reuters) - … ¶ …"),
    ("05-02", "WASHINGTON, May 2 (Reuters) - … ¶ (Reporting by Jane Doe; Editing by John Roe) ¶ © Reuters 2025 ¶ …"),
    ("2025-05-02", "Jane Doe ¶ Fri, May 2, 2025 at 6:15 PM GMT+2·3 min read ¶ …"),
    ("2025-05-02", "Jane Doe in London ¶ Published ¶ MAY 2 2025 ¶ …"),
    ("2025-05-02", "May 2nd 2025 ¶ …"),
    ("2025-05-02", "May 2nd 2025|WASHINGTON, DC ¶ …"),
    ("2019-05-02", "Print edition | Europe ¶ May 2nd 2019 ¶ …"),
    ("2025-05-02", "Jane Doe ¶ 02 May 2025 6:15pm BST ¶ …"),
    ("2025-05-02", "Jane Doe ¶ Friday 02 May 2025 18:15 BST ¶ …"),
    ("2025-05-02", "By JANE DOE ¶ PUBLISHED: 18:15 BST, 2 May 2025 | UPDATED: 19:20 BST, 3 May 2025 ¶ …"),
    ("2025-05-02", "Jane Doe ¶ 18:15, 2 May 2025Updated 19:20, 3 May 2025 ¶ …"),
    ("2025-05-02", "Jane Doe ¶ USA TODAY ¶ Published 5:32 p.m. ET May 2, 2025 Updated 6:40 p.m. ET May 3, 2025 ¶ …"),
    ("2025-05-02", "by ¶ Jane Doe ¶ May 2, 2025 6:15 PM EDT ¶ …"),
    ("", "By JANE DOE ¶ 05/02/2025 06:15 PM EDT ¶ …"),
    ("2025-05-22", "By JANE DOE ¶ 05/22/2025 06:15 PM EDT ¶ …"),
    ("2025-05-02", "Jane Doe ¶ Updated May 2, 2025 - Politics & Policy ¶ …"),
    ("2025-05-02", "Published May 02, 2025 at 6:15 PM EDT | Updated May 03, 2025 at 1:00 AM EDT ¶ …"),
    ("2025-05-02", "Posted Fri 2 May 2025 at 6:15pm ¶ Updated Sat 3 May 2025 ¶ …"),
    ("2025-05-02", "Posted Fri 2 May 2025 at 6:15pmFriday 2 May 2025 at 6:15pm ¶ …"),
    ("2025-05-02", "Jane Doe · CBC News · Posted: May 02, 2025 4:00 AM EDT | Last Updated: May 3 ¶ …"),
    ("2025-05-02", "Fri., May 2, 2025, 18:15 JST ¶ …"),
    ("2025-05-02", "KYODO NEWS - May 2, 2025 - 10:15 | World, All ¶ …"),
    ("2025-05-02", "All News 14:05 May 02, 2025 ¶ …"),
    ("05-02", "SEOUL, May 2 (Yonhap) -- … ¶ …"),
    ("2025-05-02", "May 2, 2025 6:15 pm IDT ¶ …"),
    ("2025-05-02", "By JANE DOE ¶ MAY 2, 2025 18:15 ¶ …"),
    ("", "By Jane Doe Today, 6:15 pm ¶ …"),
    ("2025-05-02", "2 May 2025, 6:15 pm ¶ …"),
    ("2025-05-02", "Jane Doe |02.05.2025 - Update : 03.05.2025 ¶ …"),
    ("2025-05-02", "May 02, 2025 18:15 GMT ¶ …"),
    ("2025-05-02", "by Jane Doe | May 2, 2025, 6:15 pm | ¶ …"),
    ("2025-05-02", "… ¶ This page was last edited on 2 May 2025, at 18:15 (UTC)."),
    ("2025-05-02", "GENEVA, 2 May 2025 – … ¶ …"),
    ("2025-05-02", "2 May 2025 | News release ¶ …"),
    ("2025-05-02", "GENEVA/NEW YORK (2 May 2025) – … ¶ …"),
    ("05-02", "TOKYO (2 May) - … ¶ …"),
    ("05-02", "WASHINGTON/BEIJING, May 2 (Reuters) - … ¶ …"),
    ("09-02", "BRUSSELS, Sept 2 (Reuters) - … ¶ …"),
    ("2025-05-02", "WASHINGTON -- (May 2, 2025) -- … ¶ …"),
    ("2025-05", "She tells of forty years on the quay. ¶ Harbour Lights magazine, May 2025 ¶ …"),
    ("2025-05", "Anna Miller, May 2025 ¶ …"),
    ("", "Anna Miller, May 2025 ¶ … ¶ Anna Miller was born on the quay, in the year of the great strike."),
    ("", "Operation Kingfisher, May 2025 ¶ … ¶ Nobody had told the dockers of Operation Kingfisher before."),
    ("", "The town woke early. ¶ Operation Kingfisher, May 2025 ¶ … ¶ Operation Kingfisher was over by noon."),
    ("", "The town woke early. ¶ May 2025 ¶ …"),
    ("", "… ¶ Statement by the mayor, 2 May 2025 ¶ He said that the harbour was to stay closed. ¶ He left."),
    ("", "… ¶ Related ¶ The Courier, May 2019 ¶ Harbour Review, June 2022"),
    ("1851-05-03", "^Paris, 3 May 1851. ¶ Dear Anna, the harbour is quiet today, and no ship comes in."),
    ("1851-05-03", "^Dear Anna, the harbour is quiet today, and no ship comes in. ¶ Paris, 3 May 1851"),
    ("2025-05-02", "May 2, '25 ¶ …"),
    ("2025-05-03", "Saturday May 3, 2025 10:15 am ¶ …"),
    ("2025-05-02", "Monday, May 2, 2025 ¶ …"),
    ("", "Published 31 April 2025 ¶ …"),
    ("2025-05-02", "Posted in News on May 2, 2025 ¶ …"),
    ("2025-05-02", "News | Politics | May 2, 2025 ¶ …"),
    ("2025-05-02", "May 2, 2025 Share Save ¶ …"),
    ("2025-05-02", "**Published:** May 2, 2025 ¶ …"),
    ("2025-05-02", "• May 2, 2025 ¶ …"),
    ("2025-05-02", "3 hours ago · May 2, 2025 ¶ …"),
    ("2025-05-02", "Date : 02 May 2025 ¶ …"),
    ("2025-05-02", "Article date: 02 May 2025 ¶ …"),
    ("2025-05-02", "PubDate: Fri, 02 May 2025 10:15:00 GMT ¶ …"),
    ("2025-05-02", "Publication date 2 May 2025 ¶ …"),
    ("2025", "Published 2025 ¶ …"),
    ("2025-05-03", "… ¶ Load-Date: May 3, 2025"),
    ("2025-05-02", "^The Harbour ¶ May 2, 2025 Friday ¶ # ¶ SECTION: NEWS; Pg. 4 ¶ LENGTH: 512 words ¶ …"),
    ("2025-05-02", "^512 words ¶ 2 May 2025 ¶ The Harbour Times ¶ English ¶ (c) 2025 The Harbour ¶ # ¶ …"),
    ("2025-05-02", "… ¶ Publication date: May 2, 2025"),
    ("2025-05-02", "^Congressional Record, Volume 171, May 2, 2025 ¶ # ¶ …"),
    ("2025-05-02", "^Report of the Agency ¶ 2 May 2025 (revised) ¶ …"),
    ("2025-05-02", "As of May 2, 2025 ¶ …"),
    ("", "… ¶ Printed on 3 June 2025"),
    ("2025-05-02", "Geneva ¶ https://example.org/2025/05/02/two-videos ¶ …"),
    ("2025-05-01", "URL: https://web.archive.org/web/20250602101530/https://example.org/2025/may/01/two-videos ¶ …"),
    ("", "… ¶ https://example.org/2025/05/02/another-story"),
    ("", "^The Wayback Machine - https://web.archive.org/web/20250602101530/https://example.org/ ¶ # ¶ …"),
    ("", "Date: 9 May 2025 ¶ Time: 18:00 ¶ Venue: the old town hall ¶ …"),
    ("", "^Berlin, May 1945 ¶ …"),
    ("", "^May 1945 ¶ …"),
    ("", "^Mars 2020 ¶ …"),
    ("", "^2 ¶ …"),
    ("2025-05-02", "Friday 2/5/2025 ¶ …"),
    ("2025-02-05", "Wed 2/5/2025 ¶ …"),
    ("2025-05-02", "^L'agence cherche des espions ¶ Publié le 02/05/2025 à 10h15 ¶ …fr"),
    ("2025-05-02", "^La agencia busca espías ¶ 02/05/2025 10:15 ¶ …es"),
    ("1998-05-02", "3 June 2025 ¶ … ¶ This article was originally published on 2 May 1998."),
    ("", "Received: 12 January 2025 ¶ …"),
    ("", "… ¶ Archived from the original on 3 May 2025"),
    ("2025-05-02", "NEW YORK--(BUSINESS WIRE)--May 2, 2025-- … ¶ Posted May 2, 2025"),
]  # fmt: skip


def scraped(case: str) -> str:
    text = case[1:] if case.startswith("^") else f"# ¶ {case}"
    for mark, story in STORIES.items():
        text = text.replace(mark, story)
    return text.replace("#", HEADLINE, 1).replace(" ¶ ", "\n\n")


@pytest.mark.parametrize(("stated", "case"), STATED, ids=[case[:60] for _, case in STATED])
def test_what_an_article_states(stated: str, case: str) -> None:
    article = from_string(scraped(case))
    published = article.source.published
    partial = partial_date(article)
    month_day = "-".join(f"{n:02d}" for n in partial.month_day) if partial and partial.month_day else ""
    assert (str(published.when) if published.when else month_day) == stated
    assert published.basis == ("stated" if published.when else "unknown")


@pytest.mark.parametrize(
    "line", ["2/5/2025", "Published 02/05/2025", "Posted: 2/5/25 10:15", "02/05/2025 06:15 PM EDT"]
)
def test_a_date_of_two_readings_is_told_and_not_guessed(line: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(scraped(f"{line} ¶ …"), encoding="utf-8")
    (article,) = read([tmp_path])
    assert article.source.published.when is None
    assert article.source.published.evidence == f'"{line}" is 2 May 2025 or 5 February 2025'
    notices: list[str] = []
    engine.build([tmp_path], notice=notices.append)
    assert "is 2 May 2025 or 5 February 2025. Write the date" in notices[0]
    notices.clear()
    # Whoever has set the date is told no more.
    engine.build(
        [tmp_path], overrides={"a": Published(when.parse("2025-05-02"), "set", "sources table")}, notice=notices.append
    )
    assert not notices
    (article,) = read([tmp_path], published="2025-05-02")
    assert str(article.source.published.when) == "2025-05-02"


# What names a year, and the day that the dateline then means.
YEARS = [
    ("---\npublished: 2025\n---\n", "a.txt", None, "2025-05-06", "stated", "front matter, 6 May in the text"),
    ("", "harbour-2025-05.txt", None, "2025-05-06", "stated", "file name, 6 May in the text"),
    ("", "a.txt", "2025", "2025-05-06", "set", "--published 2025, 6 May in the text"),
    ("", "a.txt", "2024-12/2025-11", "2025-05-06", "set", "--published 2024-12/2025-11, 6 May in the text"),
    ("---\npublished: 2025-07\n---\n", "a.txt", None, "2025-07", "stated", "front matter"),
    ("", "a.txt", "2024/2025", "2024/2025", "set", "--published 2024/2025"),
    ("---\npublished: 2025-05-07\n---\n", "a.txt", None, "2025-05-07", "stated", "front matter"),
]  # fmt: skip


@pytest.mark.parametrize(("front", "name", "asked", "expected", "basis", "evidence"), YEARS)
def test_a_dateline_gets_its_year_from_elsewhere(
    tmp_path: Path, front: str, name: str, asked: str | None, expected: str, basis: str, evidence: str
) -> None:
    (tmp_path / name).write_text(front + scraped("^LONDON, May 6 (Reuters) - …"), encoding="utf-8")
    (article,) = read([tmp_path], published=asked)
    published = article.source.published
    assert (str(published.when), published.basis, published.evidence) == (expected, basis, evidence)


# -- names and addresses

NAMES = [
    ("2025-05-02-title.md", "2025-05-02"),
    ("20250502_title.txt", "2025-05-02"),
    ("reuters 2 May 2025.txt", "2025-05-02"),
    ("reuters-may-2-2025.txt", "2025-05-02"),
    ("The_Guardian_2nd_May_2025.txt", "2025-05-02"),
    ("22-05-2025 strike.txt", "2025-05-22"),
    ("02-05-2025 strike.txt", ""),
    ("05-05-2025.txt", "2025-05-05"),
    ("02.05.2025.txt", "2025-05-02"),
    ("strike_22.05.2025.txt", "2025-05-22"),
    ("2025.05.02.txt", "2025-05-02"),
    ("2025_05_02.txt", "2025-05-02"),
    ("2025-05-02T101530.txt", "2025-05-02"),
    ("20250502T101530Z.txt", "2025-05-02"),
    ("20250502101530.txt", "2025-05-02"),
    ("guardian-2025-05.txt", "2025-05"),
    ("season-2011-12.txt", ""),
    ("report-2024-25.txt", ""),
    ("war-1914-18.txt", ""),
    ("boeing-747-2019.txt", ""),
    ("apollo-11-1969.txt", ""),
    ("top-100-of-2025.txt", ""),
    ("isbn-9781234567890.txt", ""),
    ("12345678.txt", ""),
    ("route-66-2025.txt", ""),
    ("mars 2020 rover.txt", ""),
    ("protests-march-2020.txt", ""),
    ("catch-22.txt", ""),
    ("1984.txt", ""),
    ("2001 a space odyssey.txt", ""),
    ("strike 2 mai 2025.txt", "2025-05-02"),
    ("streik 2. Mai 2025.txt", "2025-05-02"),
    ("IMG_20250502.txt", "2025-05-02"),
    ("v1.2.2025.txt", ""),
    ("10.1000.2025.txt", ""),
    ("id-20259999.txt", ""),
    ("call-911-2001.txt", ""),
    ("9-11-2001.txt", ""),
    ("2025-W18.txt", ""),
    ("le-2-mars-2025.txt", "2025-03-02"),
    ("3-10-to-yuma-2007.txt", ""),
    ("chapter 2 may 2025 be the year.txt", "2025-05-02"),
]


@pytest.mark.parametrize(("name", "stated"), NAMES, ids=[name for name, _ in NAMES])
def test_a_file_name(name: str, stated: str) -> None:
    found = file_date(name)
    assert (str(found.when) if found.when else "") == stated


ADDRESSES = [
    ("https://e.org/2025/05/02/x", "2025-05-02"),
    ("https://e.org/world/2025/may/02/x", "2025-05-02"),
    ("https://e.org/2025/05/x", ""),
    ("https://e.org/news/2025-05-02/x", "2025-05-02"),
    ("https://e.org/20250502-x", "2025-05-02"),
    ("https://e.org/x-20250502", "2025-05-02"),
    ("https://e.org/x/2025/5/2/", "2025-05-02"),
    ("https://e.org/id/20250502123", ""),
    ("https://e.org/x?d=2025/05/02", ""),
    ("https://e.org/2025/13/45/x", ""),
    ("https://e.org/archive/2025-05-02-x.html", "2025-05-02"),
    ("https://web.archive.org/web/20250602101530/https://e.org/2025/05/02/x", "2025-05-02"),
]


@pytest.mark.parametrize(("url", "stated"), ADDRESSES, ids=[url for url, _ in ADDRESSES])
def test_an_address(url: str, stated: str) -> None:
    found = address_date(url)
    assert (str(found.when) if found.when else "") == stated
