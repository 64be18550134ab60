"""The page as text: what it says, what it must never contain. tests/browser opens it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attacks import ATTACKS
from harbour import harbour
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import layout, page, when
from timeline.errors import RenderError
from timeline.model import Chronology, Event, Published, Source, web_address
from timeline.page import content
from timeline.page.words import WORDS


class Seen(HTMLParser):
    """The elements of a page, their attributes and the text of scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self.text: list[str] = []
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = tag
        if tag in self.raw:
            self.raw[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in self.raw:
            self.raw[self._inside][-1] += data
        else:
            self.text.append(data)


@pytest.fixture(scope="module")
def html() -> str:
    return page.render(harbour())


@pytest.fixture(scope="module")
def seen(html: str) -> Seen:
    return Seen(html)


def everywhere(text: str) -> Chronology:
    """A chronology with this text in every field that an article or a table can fill."""
    source = Source(text, text, text, Published(when.parse("2024"), "inferred", text), text, text, text)
    made = [
        Event(text, when.parse("2024-05-01"), text, text, (text,), text, "", text, (), text, extra={text: text}),
        Event(f"other {text}", when.parse("2024-05-02"), text, sources=(text, f"free {text}")),
    ]
    base = harbour()
    claims = tuple(replace(claim, quote=text, source=text, headline=text) for claim in base.undated)
    claimed = replace(base.events[0], id="claimed", claims=tuple(replace(c, quote=text) for c in base.events[0].claims))
    return Chronology((*made, claimed), (source,), claims, (), text, text, text, text)


def test_the_page_keeps_its_size(html: str) -> None:
    assert len(html.encode()) <= 1_120_000


def test_the_policy_allows_these_scripts_and_styles_and_nothing_else(seen: Seen) -> None:
    policy = next(attrs["content"] for tag, attrs in seen.tags if attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    scripts = [attrs for tag, attrs in seen.tags if tag == "script"]
    run = [text for text, attrs in zip(seen.raw["script"], scripts, strict=True) if "type" not in attrs]
    for text in [*run, *seen.raw["style"]]:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert policy.count("sha256-") == len(run) + len(seen.raw["style"]) == 3


def test_nothing_is_fetched_or_styled_inline(seen: Seen) -> None:
    for tag, attrs in seen.tags:
        assert tag not in {"link", "img", "iframe", "object", "embed", "base", "form action"}
        assert not {"src", "style", "srcset", "action", "background"} & set(attrs), (tag, attrs)
        assert not [name for name in attrs if name.startswith("on")]


def test_every_event_is_in_the_list_and_hidden_ones_are_counted(html: str, seen: Seen) -> None:
    shown = [attrs["data-id"] for tag, attrs in seen.tags if tag == "li" and "data-id" in attrs]
    assert shown == [event.id for event in layout.visible(harbour())]
    assert "A duplicate that an editor hid" not in html
    assert "1 event hidden by the editor" in html


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2025-05-02", "published 2 May 2025"),
        ("2019-23/..", "published autumn 2019 or later"),
        ("2025-05-01/2025-05-07", "published 1 to 7 May 2025"),
    ],
)
def test_when_a_source_was_published(date: str, said: str) -> None:
    one = Chronology(
        (Event("a", when.parse("1950"), "A", sources=("s",)),),
        (Source("s", "S", published=Published(when.parse(date), "stated")),),
    )
    assert [source.published for source in content.gather(one, layout.lay_out(one)).sources] == [said]


@pytest.mark.parametrize(
    ("date", "heading"),
    [
        ("1950-04-29", "1950"),
        ("1950~", "1950"),
        ("../1899", "1899"),
        ("195X", "1950s"),
        ("10XX", "11th century"),
        ("19XX~", "20th century"),
        ("-0054", "55 BC"),
    ],
)
def test_headings_of_the_list(date: str, heading: str) -> None:
    one = Chronology((Event("a", when.parse(date), "A"),))
    assert [year.name for year in content.gather(one, layout.lay_out(one)).years] == [heading]


def test_events_without_a_date_close_the_list() -> None:
    chronology = replace(harbour(), events=(*harbour().events, Event("h99", None, "Nobody knows when")))
    said = content.gather(chronology, layout.lay_out(chronology))
    assert said.years[-1].name == WORDS["dateless"]
    assert said.items[-1].event.id == "h99"
    assert "52 events" in said.coverage


def test_the_coverage_says_what_the_page_rests_on() -> None:
    assert content.coverage(harbour()) == (
        "51 events from 5 articles, 1 of them dated by inference, 1 without a date, 1950 to 2026, "
        "1 event hidden by the editor"
    )


COVERAGES = [
    (Chronology(), "0 events"),
    (Chronology((Event("a", when.parse("1950"), "x"),)), "1 event, 1950"),
    (
        Chronology((Event("a", when.parse("-0043"), "x"), Event("b", when.parse("2012/.."), "y"))),
        "2 events, 44 BC to 2012",
    ),
]


@pytest.mark.parametrize(("chronology", "said"), COVERAGES, ids=["empty", "one", "open"])
def test_coverage_of_little(chronology: Chronology, said: str) -> None:
    assert content.coverage(chronology) == said


def test_the_legend_names_only_what_occurs() -> None:
    plain = Chronology((Event("a", when.parse("2024-05-01"), "x"),))
    assert content.gather(plain, layout.lay_out(plain)).legend == ("day",)
    full = content.gather(harbour(), layout.lay_out(harbour())).legend
    assert set(full) == {"day", "period", "range", "since", "about", "planned", "other", "sources", "break"}


def test_the_date_expression_of_each_quote_is_marked() -> None:
    items = content.gather(harbour(), layout.lay_out(harbour())).items
    opening = next(item for item in items if item.event.id == "h42")
    assert {account.expression for account in opening.accounts} == {"On Thursday"}
    assert [account.source.name for account in opening.accounts if account.source] == [
        "The Harbour Post",
        "Daily Quay",
        "Eiland Courant",
    ]


def test_a_row_typed_by_hand_may_cite_a_link_or_free_text() -> None:
    chronology = Chronology((Event("a", when.parse("2024"), "x", sources=("https://example.org/a", "my notebook")),))
    cited = content.gather(chronology, layout.lay_out(chronology)).sources
    assert [(one.number, one.name, one.url) for one in cited] == [
        (1, "example.org", "https://example.org/a"),
        (2, "my notebook", ""),
    ]


LINKS = [
    ("https://example.org/a?b=1#c", True),
    ("http://example.org", True),
    ("HTTPS://EXAMPLE.ORG", True),
    ("javascript:alert(1)", False),
    ("java\nscript:alert(1)", False),
    ("\x01javascript:alert(1)", False),
    ("data:text/html,x", False),
    ("mailto:a@example.org", False),
    ("//example.org", False),
    ("/a.html", False),
    ("https://", False),
    ("http://[", False),
    ("https://a b", False),
    ("", False),
]


@pytest.mark.parametrize(("url", "good"), LINKS, ids=[repr(url) for url, _ in LINKS])
def test_only_absolute_web_addresses_become_links(url: str, good: bool) -> None:
    assert bool(web_address(url)) is good


def test_links_open_no_back_door(seen: Seen) -> None:
    links = [attrs for tag, attrs in seen.tags if tag == "a" and not (attrs["href"] or "").startswith("#")]
    assert links
    assert all(attrs["rel"] == "noopener noreferrer" for attrs in links)
    assert all((attrs["href"] or "").startswith("https://") for attrs in links)


@pytest.fixture(scope="module")
def harmless() -> Seen:
    return Seen(page.render(everywhere("plain words")))


@pytest.mark.parametrize("attack", ATTACKS, ids=[repr(attack)[:40] for attack in ATTACKS])
def test_no_text_becomes_markup(attack: str, harmless: Seen) -> None:
    """The elements of a page full of attacks are those of the same page full of plain words."""
    attacked = Seen(page.render(everywhere(attack)))
    drawn = {"path", "g", "line", "text", "tspan"}
    if web_address(attack):
        drawn |= {"a", "bdi", "b", "cite", "span"}  # a web address becomes a link
    tags = [[tag for tag, _ in one.tags if tag not in drawn] for one in (harmless, attacked)]
    assert tags[0] == tags[1]
    assert len(attacked.raw["script"]) == len(harmless.raw["script"])
    json.loads(attacked.raw["script"][0])


@settings(max_examples=25)
@given(st.text(max_size=40))
def test_any_text_renders(text: str) -> None:
    html = page.render(everywhere(text))
    html.encode()
    written = re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', html, re.DOTALL)
    assert len(written) == 9, "the data, three scales, and one of them packed for five more widths"
    for data in written:
        assert "<" not in data
        json.loads(data)


def test_the_page_stands_under_the_words_of_its_chronology() -> None:
    html = page.render(
        replace(harbour(), title="Another title", subtitle="", author="Somebody", method="By hand & eye")
    )
    assert "<title>Another title</title>" in html
    assert "By hand &amp; eye" in html
    assert 'class="subtitle"' not in html
    assert "Somebody" in html


def test_categories_take_the_colours_they_are_given() -> None:
    html = page.render(harbour(), colors={"ferry": "#123456"})
    assert "--hue-3:#123456" in html


def test_the_list_shows_each_category_in_the_hue_of_the_chart() -> None:
    """Also where there are more categories than hues."""
    made = tuple(Event(f"e{n}", when.parse(f"20{n}"), f"Event {n}", category=f"kind {n}") for n in range(10, 19))
    html = page.render(Chronology(made))
    listed = {id: int(hue) for hue, id in re.findall(r'class="event hue-(\d)[^>]*data-id="(\w+)"', html)}
    (data,) = re.findall(r'<script type="application/json" class="data">(.*?)</script>', html)
    drawn = json.loads(data)["events"]
    assert listed == dict(zip(drawn["id"], drawn["c"], strict=True))
    assert len(set(listed.values())) == 7


@pytest.mark.parametrize("colour", ["red;}", "url(x)", "#12", "expression(1)", ""])
def test_a_colour_that_is_none_is_refused(colour: str) -> None:
    with pytest.raises(RenderError, match="is not a colour"):
        page.render(harbour(), colors={"ferry": colour})


def test_the_same_chronology_gives_the_same_page(html: str) -> None:
    assert page.render(harbour()) == html


@pytest.mark.parametrize(
    "chronology", [Chronology(), Chronology((Event("a", None, "undated"),))], ids=["empty", "undated"]
)
def test_a_page_of_nothing_dated_has_no_axis_and_no_scales(chronology: Chronology) -> None:
    html = page.render(chronology)
    assert "</html>" in html
    body = html[html.index("<body>") : html.index('<script type="application/json"')]
    assert "<figure" not in body
    assert "<fieldset" not in body
    assert not re.search(r"\b1969\b|\b1970\b", body)


ARTICLE = Source("a", file="articles/a.md")
METHODS = [
    pytest.param(Chronology((Event("a", None, "typed"),)), "were entered by hand", id="typed by hand"),
    pytest.param(Chronology((), (Source("a", url="https://example.org"),)), "were entered by hand", id="imported"),
    pytest.param(Chronology((), (ARTICLE,)), "A program read the articles", id="articles that tell nothing"),
    pytest.param(replace(harbour(), method=""), "A program read the articles", id="articles"),
    pytest.param(Chronology((), (ARTICLE,), method="We asked around."), "We asked around.", id="said in timeline.toml"),
]


@pytest.mark.parametrize(("chronology", "said"), METHODS)
def test_how_it_was_made_is_said_as_it_was(chronology: Chronology, said: str) -> None:
    html = page.render(chronology)
    assert said in html[html.index('class="method"') :]


def test_the_spec_is_plain_json_and_asks_for_nothing() -> None:
    spec = page.spec(harbour())
    text = json.dumps(spec, allow_nan=False)
    assert '"url"' not in text
    assert '"href"' not in text


def test_every_word_of_the_interface_is_used() -> None:
    folder = Path(page.__file__).parent
    sources = "".join(path.read_text() for path in folder.rglob("*") if path.suffix in {".py", ".jinja", ".js"})
    built = re.compile(r"^(legend|scale)\.|\.(one|many)$|^(category|source|exactness|independent)$")
    spare = re.sub(r'^    "[a-z.]+":', "", sources, flags=re.MULTILINE)
    used = {key for key in WORDS if re.search(rf"""["']{re.escape(key)}["']|words\.{key}\b""", spare)}
    used |= {key for key in WORDS if built.search(key)}
    assert set(WORDS) - used == set()
