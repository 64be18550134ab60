"""Small chronologies that several tests share: every kind of date, text that means harm, and the plain everyday."""

from timeline.model import Chronology, Claim, Event, Expression, Mention, OtherDate, Published, Source, Timex3
from timeline.when import parse

HOSTILE = (
    '</script><script>alert(1)</script><img src=x onerror="alert(2)"> & <b>bold</b> '
    "\\input{x} $x$ [a](javascript:b) #tag"
)

# Every kind of date that the table can hold.
DATES = [
    *("1950-04-29", "1950-04", "1950", "2022-23", "198X", "19XX"),
    *("1950~", "1950-04?", "1950-04-29%", "1950~/1952", "2018-03/2022-10", "2020-03-03/2020-03-05"),
    *("1939/1946", "2022-21/2022-23", "1980~/199X", "2012/..", "../2012", "2012-05-04~/.."),
    *("0800", "-0043", "-0043-03-15", "0000", "Y12000", "2023-24", "2024-33", "2024-XX", "-0049/-0043"),
]

# Of several dates, which few formats can say.
SETS = ["[1667,1670..1672]", "[..1984,1986..]", "{1960,1961-12}"]

SOURCES = (
    Source(
        "paper-1",
        "Rain over the valley",
        "The Paper",
        Published(parse("2025-05-02"), "stated", "front matter"),
        "https://example.org/a?b=1&c=2",
        "en",
    ),
    Source("herald", "The mill", "Herald", Published(parse("2010"), "inferred", "it names 2010"), "", "en"),
    Source("bare", "", "", Published(), "javascript:alert(1)", ""),
)


def everyday() -> Chronology:
    """A handful of events of the usual kinds, with an undated claim and a hidden row."""
    mention = Mention(
        Expression(0, 4, "once", "rule", "DATE", "en"), Timex3("DATE", "PAST_REF"), reason="names no date"
    )
    return Chronology(
        (
            Event("mill", parse("1950~"), "The mill opens", "It opened about 1950.", ("herald",), "industry"),
            Event(
                "flood",
                parse("2024-10-01"),
                "The river floods",
                "On Tuesday it rose.",
                ("paper-1", "herald"),
                "weather",
                other_dates=(OtherDate(parse("2024-10-02"), "herald"),),
                independent=2,
                importance=3.0,
            ),
            Event("repair", parse("2024-10/2025-03"), "The bridge is repaired", "", ("paper-1",), "works"),
            Event(
                "rain", parse("2025-04-30"), "It rains", "Rain fell on Wednesday.", ("paper-1", "a letter"), "weather"
            ),
            Event("secret", parse("2025-05-01"), "Not for print", status="hidden"),
            Event("someday", None, "A vote is held", "They will vote.", ("bare",)),
        ),
        SOURCES,
        (Claim("herald", "Once there was a ferry.", 0, 23, mention, "There was a ferry"),),
        title="A valley",
        subtitle="Seventy-five years",
        author="The editors",
    )


def every_date() -> Chronology:
    events = [
        Event(f"e{number}", parse(text), f"Dated {text}", sources=("paper-1",)) for number, text in enumerate(DATES)
    ]
    return Chronology(tuple(sorted(events, key=lambda event: event.when.sort_key())), SOURCES)


def hostile() -> Chronology:
    """Text and links that mean harm, in every place that an article or a hand can fill."""
    links = (
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@b.c",
        "//evil.example",
        'https://ok.example/a"b',
        "/relative",
    )
    sources = tuple(
        Source(f"s{n}", HOSTILE, HOSTILE, Published(parse("2020"), "stated"), link) for n, link in enumerate(links)
    )
    starts = (
        "=1+1",
        "+1",
        "-1",
        "@x",
        "\t=1",
        "2024: x",
        "every day: x",
        "// comment",
        "# heading",
        "[x] done",
        "\x07bell",
    )
    events = [
        Event(
            f"h{n}",
            parse("2020-01-01"),
            f"{start} {HOSTILE}",
            HOSTILE,
            tuple(s.key for s in sources),
            HOSTILE,
            note=HOSTILE,
        )
        for n, start in enumerate(starts)
    ]
    return Chronology(tuple(events), sources, title=HOSTILE, subtitle=HOSTILE, author=HOSTILE)
