"""An invented chronology in the shape of a real one, for every test that draws.

Five sources tell of a harbour bridge: one event in 1950, a few between 2010 and 2022, twenty in 2023, several in
October 2024 and a dozen in spring 2025, with all kinds of dates, sources that disagree, plans, and undated claims.
"""

from __future__ import annotations

import random

from timeline import when
from timeline.model import Chronology, Claim, Event, Expression, Mention, OtherDate, Published, Source, Timex3

SOURCES = (
    Source(
        "harbour-post-2025-05-02",
        "Bridge opens at last, a year late",
        "The Harbour Post",
        Published(when.parse("2025-05-02"), "stated", "front matter"),
        "https://harbour-post.example/bridge-opens",
        "en",
        "articles/harbour-post.md",
    ),
    Source(
        "daily-quay-2025-05-03",
        "What the bridge cost, and who paid",
        "Daily Quay",
        Published(when.parse("2025-05-03"), "stated", "front matter"),
        "https://quay.example/cost?page=1&from=home",
        "en",
        "articles/daily-quay.md",
    ),
    Source(
        "eiland-courant-2025-05",
        "Een brug na zeventig jaar",
        "Eiland Courant",
        Published(when.parse("2025-05-01/2025-05-04"), "inferred", "tells of the opening as “on Thursday”"),
        "",
        "nl",
        "articles/eiland.txt",
    ),
    Source(
        "island-radio-2024-10-15",
        "Contractor walks off the site",
        "Island Radio",
        Published(when.parse("2024-10-15"), "stated", "dateline"),
        "https://radio.example/contractor",
        "en",
        "articles/radio.md",
    ),
    Source("letters", "Letters about the ferry", "", Published(), "", "en", "articles/letters.txt"),
)
KEYS = {"p": SOURCES[0].key, "q": SOURCES[1].key, "e": SOURCES[2].key, "r": SOURCES[3].key, "l": SOURCES[4].key}

# date | sources | category | headline | expression | flags
TABLE = """
1950-04-29|pqe|ferry|Ferry between the two shores makes its first crossing|On 29 April 1950|
2010~|p|plans|Island council first talks of a fixed link|About 2010|
2012|q|plans|A feasibility study puts the price at 90 million|In 2012|
2013-06|p|plans|Province joins the project with a promise of half the money|In June 2013|
2013-10-07|pq|plans|Referendum on the island: 61 percent vote for a bridge|On 7 October 2013|
2018-03/2022-10|pe|money|Toll talks between province and island drag on|From March 2018 to October 2022|
2022-23|q|money|Tender published in the autumn draws two offers|In the autumn of 2022|
2023-03-06|pq|works|Contract signed with Noordkade Works|On 6 March 2023|
2023-03-14|p|works|First survey ship arrives|The following Tuesday|
2023-03-29|q|protest|Fishers block the survey ship for a day|On 29 March|
2023-04-03|q|protest|Court orders the blockade lifted|The Monday after|
2023-04-17|pqe|works|Ground is broken on the north shore|On 17 April 2023|other=2023-04-18
2023-04|e|money|Steel prices rise by a fifth within one month|In April 2023|
2023-05-02|p|works|Piling begins in shallow water|On 2 May|
2023-05-11|p|works|First pile founders in soft clay and has to be drawn again|On 11 May|
2023-05-23|q|money|Noordkade asks for eleven million more|Two weeks later|
2023-06-05|pq|money|Province refuses to pay for the clay|On 5 June|
2023-06-19|e|protest|Two hundred islanders march for the ferry|Op 19 juni|
2023-06-30|p|works|North pier stands|At the end of June|
2023-07-12|q|works|A crane barge drifts loose in a gale; nobody is hurt|On 12 July|
2023-07-13|q|works|Inspectors close the site|The next day|
2023-07-24|p|works|Work resumes with a new anchor plan|On 24 July|
2023-08-08|r|money|Auditor finds that no one had checked the soil report|On 8 August|
2023-08|p|ferry|Ferry carries a record 120,000 passengers in one month|In August 2023|
2023-09-04|pq|works|South pier begins|On 4 September|
2023-09-21|e|protest|Bird society goes to court over the mudflats|Op 21 september|
2023-10-02|pq|money|Minister visits and promises that the price will not rise again|On 2 October|
2023-10-19|q|works|Storm takes forty metres of scaffolding|On 19 October|
2024-10-01|r|money|Noordkade misses a payment to its divers|On 1 October|
2024-10-07|rq|works|Divers leave the site|Last Monday|
2024-10-09|r|money|Bank freezes the guarantee|On Wednesday|
2024-10-14|rpq|works|Contractor walks off with the deck half laid|On Monday|other=2024-10-13
2024-10-15|r|plans|Province says that it will finish the bridge itself|On Tuesday|
2024-10|q|money|Three suppliers file for bankruptcy|In October 2024|
2024-10-28|p|works|Navy engineers secure the loose deck sections|On 28 October|
2025-02?|q|money|Settlement with the contractor is said to be near|Perhaps in February|
2025-04-22|p|works|Last deck section is lifted into place at dawn|On 22 April|
2025-04-24|q|works|Load test with sixty lorries|Last Thursday|
2025-04-26|pe|ferry|Ferry captain announces her retirement after thirty-one years|On 26 April|
2025-04-28|p|works|Lamps lit on the bridge for the first time|On Monday|
2025-04-29|q|plans|Police publish the route of the opening parade|On 29 April|
2025-04-30|e|ferry|Last night crossing is sold out|Woensdag|
2025-05-01|pqe|works|Bridge opens to traffic|On Thursday|other=2025-05-02
2025-05-01|pe|ferry|Ferry makes its last crossing, seventy-five years after the first|On Thursday|
2025-05-01|q|protest|Fishers hoist black flags in the old port|The same day|
2025-05-02|p|works|Queues of two hours at the toll gate|On Friday|
2025-05-02|q|money|Toll system charges four thousand cars twice|On Friday|
2025-05-03|q|money|Operator pays the double tolls back|On Saturday|
2025-05-05/..|e|plans|Free bus runs over the bridge|Since Monday|
2025-06-01|p|plans|Ferry terminal to become a museum|On 1 June|planned
2026~|q|money|Last part of the bill is due|Around 2026|planned
"""

UNDATED = (
    ("p", "Work on the ramp stopped several times.", "several times", "a set, no date"),
    ("l", "Recently the ferry has been late again.", "Recently", "vague"),
    ("l", "On Tuesday the captain told passengers to bring patience.", "On Tuesday", "its article is undated"),
)


def _claim(source: str, quote: str, expression: str, headline: str, date: when.When | None, reason: str = "") -> Claim:
    start = quote.index(expression)
    found = Expression(start, start + len(expression), expression, "sample", "DATE", "en")
    basis = f"“{expression}”" if date else ""
    mention = Mention(found, Timex3("DATE", str(date or "XXXX").split("/")[0]), date, basis, reason)
    return Claim(source, quote, 0, len(quote), mention, headline)


def harbour() -> Chronology:
    """The whole invented chronology: 51 events, five sources, three undated claims."""
    events = []
    for number, line in enumerate(TABLE.strip().splitlines()):
        date_text, letters, category, headline, expression, flags = line.split("|")
        date = when.parse(date_text)
        keys = tuple(KEYS[letter] for letter in letters)
        told = headline[0].lower() + headline[1:]
        claims = [_claim(keys[0], f"{expression}, {told}.", expression, headline, date)]
        claims += [_claim(key, f"{expression} it was: {told}.", expression, headline, date) for key in keys[1:]]
        others: tuple[OtherDate, ...] = ()
        if flags.startswith("other="):
            others = (OtherDate(when.parse(flags.removeprefix("other=")), keys[-1]),)
        events.append(
            Event(
                id=f"h{number:02d}",
                when=date,
                headline=headline,
                quote=claims[0].quote,
                sources=keys,
                category=category,
                basis=f"“{expression}”, published {SOURCES[0].published.when}",
                other_dates=others,
                note="Checked against the council’s minutes." if number == 4 else "",
                claims=tuple(claims),
                planned=flags == "planned",
                independent=len(keys),
                importance=round(len(keys) / 3 + (0.3 if number % 7 == 0 else 0), 2),
            )
        )
    events.append(Event("h98", when.parse("2023-05-05"), "A duplicate that an editor hid", status="hidden"))
    undated = tuple(_claim(KEYS[key], quote, words, quote, None, reason) for key, quote, words, reason in UNDATED)
    return Chronology(
        tuple(events),
        SOURCES,
        undated,
        title="The bridge that took seventy-five years",
        subtitle="From the first ferry to the first toll: what five articles say, and when it happened",
        author="Timeline desk",
    )


def many(count: int, seed: int = 7) -> Chronology:
    """So many events over thirty years, in bursts as news comes, with headlines of every length."""
    rng = random.Random(seed)
    words = "harbour bridge council ferry toll court storm pier budget minister island vote delay crane report".split()
    bursts = [rng.randrange(when.day_number(1996, 1, 1), when.day_number(2025, 12, 1)) for _ in range(40)]
    days = sorted(
        rng.choice(bursts) + int(rng.expovariate(1 / 40))
        if rng.random() < 0.7
        else rng.randrange(when.day_number(1995, 1, 1), when.day_number(2026, 1, 1))
        for _ in range(count)
    )
    events = []
    for number, day in enumerate(days):
        headline = " ".join(rng.choice(words) for _ in range(rng.randint(4, 12))).capitalize()
        sources = tuple(source.key for source in SOURCES[: rng.choice((1, 1, 1, 1, 2, 2, 3))])
        events.append(
            Event(
                f"m{number}",
                when.day(day),
                headline,
                f"{headline}.",
                sources,
                independent=len(sources),
                importance=rng.random() * len(sources),
            )
        )
    return Chronology(tuple(events), SOURCES, title=f"{count:,} events")
