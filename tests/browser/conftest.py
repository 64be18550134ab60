"""The page, opened in Chromium: from a file, with every request and every complaint of the browser written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from attacks import ATTACKS
from harbour import harbour, many
from opened import Opened
from playwright.sync_api import Browser

from timeline import page as pages
from timeline import when
from timeline.model import Chronology, Event, OtherDate, Published, Source, Suggestion


def attacked() -> Chronology:
    """Every attack in every field of an event of its own, and of a source, a quote and an undated passage."""
    base = harbour()
    sources = tuple(
        Source(f"{text} {n}", text, text, Published(when.parse("2024"), "inferred", text), text, text, text)
        for n, text in enumerate(ATTACKS)
    )
    claims = base.events[0].claims
    events = tuple(
        Event(
            f"{text} {n}",
            when.day(19_800 + n),
            text,
            text,
            (sources[n].key, text),
            text,
            basis=text,
            other_dates=(OtherDate(when.day(19_900), text),),
            note=text,
            claims=tuple(replace(claim, quote=text, source=sources[n].key) for claim in claims),
        )
        for n, text in enumerate(ATTACKS)
    )
    undated = tuple(replace(claim, quote=text) for claim, text in zip(base.undated * 99, ATTACKS, strict=False))
    suggestions = tuple(Suggestion("merge", text) for text in ATTACKS)
    everything = " ".join(ATTACKS)
    return Chronology(events, sources, undated, suggestions, everything, everything, everything, everything)


def in_other_scripts() -> Chronology:
    """Headlines from right to left, without spaces, with marks, and with emoji."""
    headlines = [
        "الجسر يفتح أمام حركة المرور بعد سبعين عامًا من الانتظار",
        "הגשר נפתח לתנועה אחרי שבעים שנה",
        "跨海大桥在推迟一年后正式通车，渡轮最后一次横渡海峡",
        "橋の開通で連絡船は七十五年の歴史に幕を下ろす",
        "다리가 마침내 개통되고 연락선은 마지막 운항을 마쳤다",
        "Мост открыт для движения с опозданием на год",
        "पुल आखिरकार यातायात के लिए खुला",
        "The bridge 🌉 opens, هكذا قالوا, at last",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwe",
    ]
    events = tuple(Event(f"s{n}", when.day(19_800 + 2 * n), text) for n, text in enumerate(headlines))
    return Chronology(events, title=headlines[0], subtitle=headlines[2])


def fires() -> Chronology:
    """Nine fires, most of them in one month, among events of two thousand years."""
    told = "1887 197X 2023-02-03 2023-06 2023-23 2024-03-12 2024-03-13 2024-03-13 2024-03-14".split()
    others = (
        "-0054 1200~ 1643-21 1645-01-12 1646/1651 172X 1820 1844 1906 1945-04-17 1957-10-14 1974/1978 1995 1999-03-03 "
        "2001-05 2009-12 2011-05-05 2017-03 2018-08-09 2019-09 2020 2021-06-08 2022-10-03 2023-11-04 2023-11-05 "
        "2023-12 2024-03-12 2024-03-20"
    ).split()
    events = [Event(f"f{n}", when.parse(date), f"The fire at the house, part {n}") for n, date in enumerate(told)]
    events += [Event(f"o{n}", when.parse(date), f"Another thing that happened, {n}") for n, date in enumerate(others)]
    return Chronology(tuple(events))


def crowded() -> Chronology:
    """An event that thirty sources tell of, one that four do, with a long date, and one of three."""
    keys = tuple(f"paper-{number:02}" for number in range(1, 31))
    told = [("2023-08-26/2023-10-30", 4), ("2024-05-01", 30), ("2024-05-02", 3)]
    events = (
        Event(f"c{count}", when.parse(date), "Bridge opens after a delay of many years", sources=keys[-count:])
        for date, count in told
    )
    return Chronology(tuple(events))


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Pages by name, each written once: the tests open them, none changes them."""
    folder = tmp_path_factory.mktemp("pages")
    chronologies: dict[str, Callable[[], Chronology]] = {
        "harbour": harbour,
        "thousand": lambda: many(1000),
        "attacks": attacked,
        "scripts": in_other_scripts,
        "fires": fires,
        "crowded": crowded,
    }

    def write(name: str) -> Path:
        path = folder / f"{name}.html"
        if not path.exists():
            path.write_text(pages.render(chronologies[name]()), encoding="utf-8")
        return path

    return write


@pytest.fixture
def opener(browser: Browser) -> Iterator[Callable[..., Opened]]:
    """Open a new window with these options: `opener(viewport=..., color_scheme=...)`."""
    contexts = []

    def make(**options: Any) -> Opened:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 720}, **options})
        contexts.append(context)
        return Opened(context.new_page())

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def harbour_page(opener: Callable[..., Opened], files: Callable[[str], Path]) -> Opened:
    return opener().go(files("harbour"))
