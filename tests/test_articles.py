"""Files and folders -> Articles: text, blocks, what an article states of itself, and errors that say what to do."""

from __future__ import annotations

import codecs
import random
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline.articles import detect_language, from_string, outline, read, stated_date
from timeline.articles.blocks import unwrap
from timeline.errors import ArticleError
from timeline.model import Article

PROSE = "The agency released two videos on Thursday. They tell of an official who fears for his family."


def one(folder: Path, name: str, content: str | bytes, published: str | None = None) -> Article:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    (article,) = read([path], published=published)
    return article


# -- what each line is

# A page as it is scraped: each line with the kind that it must get.
PAGE = [
    ("furniture", "web hit counter"),
    ("heading", "Ministry answers the harbour strike with a new law"),
    ("byline", "By Anna Miller | May 3, 2025"),
    ("byline", "Published On 2 May 20252 May 2025"),
    ("caption", "Dockers at the gate of the northern harbour, on August 14, 2008 [Jo Doe/AFP]"),
    ("prose", "The ministry published its answer to the strike on Friday."),
    ("furniture", "Recommended Stories"),
    ("furniture", "list of 4 items"),
    ("furniture", "Dockers vow to fight on as the harbour stands still"),
    ("furniture", "end of list"),
    ("prose", "“We have waited for ten years,” said a docker who gave his name as Paul."),
    ("furniture", "Advertisement"),
    ("furniture", "How the harbour was built, a decade later, what has changed?"),
    ("furniture", "How the harbour was built, a decade later, what has changed?"),
    ("prose", "What happens next? Nobody knows!"),
    ("furniture", "Sign up for our newsletter and get the news in your inbox every morning."),
    ("prose", "The law lists three duties:"),
    ("prose", "- to be at the gate by six"),
    ("prose", "- to leave it after three"),
    ("prose", "2019: the first strike, which lasted a week"),
    ("byline", "Updated 3 hours ago"),
    ("furniture", "© 2025 The Daily Harbour. All rights reserved."),
    ("furniture", "Comments are closed."),
    ("furniture", "Source: The Daily Harbour"),
]  # fmt: skip


def test_lines_of_a_scraped_page() -> None:
    text = "\n\n".join(line for _, line in PAGE)
    found = outline(text)
    assert [(block.kind, text[block.start : block.end]) for block in found.blocks] == PAGE
    assert found.title == PAGE[1][1]
    assert found.publisher == "The Daily Harbour"


# A line among prose, and its kind.
LINES = [
    ("furniture", "Read more: the harbour in pictures"),
    ("furniture", "Read more: the strike in ten charts, and what they say of the town."),
    ("furniture", "Lesen Sie auch: Die Hafenbrücke fällt am Freitag."),
    ("furniture", "Lire aussi : le port ferme vendredi."),
    ("furniture", "Lea también: El puerto cierra el lunes."),
    ("furniture", "Más información sobre el puerto"),
    ("furniture", "相关阅读：港口周一关闭。"),
    ("furniture", "Publicité"),
    ("prose", "Anzeige gegen den Hafenmeister wurde am Montag erstattet."),
    ("prose", "Más información dio el lunes la policía del puerto."),
    ("prose", "Lire le rapport du lundi 3 mai prit une semaine aux dockers."),
    ("furniture", "Share this article"),
    ("furniture", "Skip to main content"),
    ("byline", "This article was originally published by The Daily Harbour."),
    ("furniture", "Additional reporting by Jo Doe in London"),
    ("furniture", "Our Standards: The Harbour Trust Principles."),
    ("furniture", "* * *"),
    ("furniture", "Digital Desk"),
    ("furniture", "We use cookies to improve your visit. Accept all to go on."),
    ("caption", "The gate on Monday. Photograph: Jo Doe/The Guardian"),
    ("caption", "The gate on Monday. (AP Photo/Jo Doe)"),
    ("caption", "FILE - The gate of the harbour in May 2008."),
    ("caption", "Image: the gate of the harbour in May 2008."),
    ("caption", "The gate at night, 3 May 2008. REUTERS/Jo Doe"),
    ("prose", "Share prices fell by a tenth on Friday."),
    ("prose", "Read aloud in the square, the law took an hour."),
    ("prose", "Sources: none of the three wanted to be named."),
    ("prose", "The story was first published in 1851 and made her famous."),
    ("prose", "More on Tuesday than on Monday."),
    ("prose", "Print runs were doubled in 1986."),
    ("prose", "Related firms were searched on 3 May 2019 as well, the police said."),
    ("prose", "Photographs of the gate were burned in 1986."),
    ("prose", "He wrote [the letter] on 3 May."),
    ("prose", "码头工人星期五罢工。"),
    ("prose", "The strike ended on Friday.[3]"),
    ("prose", "“It ended on Friday.”"),
    ("prose", "`` It ended on Friday . ''"),
    ("prose", "It ended on Friday -LRB- or so he said . -RRB-"),
    ("prose", "1. The strike of 1986"),
    ("prose", "A line that lost its full stop and yet is far too long to be a headline, because it goes on and on about"
     " the strike at the harbour, its causes, its course and its end in May"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "line"), LINES, ids=[line[:40] for _, line in LINES])
def test_a_line_among_prose(kind: str, line: str) -> None:
    text = f"The strike began on Monday.\n\n{line}\n\nIt was over by Friday. {PROSE}"
    found = outline(text)
    assert [(b.kind, text[b.start : b.end]) for b in found.blocks][1] == (kind, line)


def test_what_stands_twice_is_furniture_but_for_the_first_copy_of_a_sentence() -> None:
    sentence = "The strike at the northern harbour began on the third of May."
    headline = "Dockers vow to fight on"
    text = "\n\n".join([PROSE, headline, sentence, "Is it over?", headline, sentence, "Is it over?", PROSE + " So."])
    assert [block.kind == "prose" for block in outline(text).blocks] == [
        True, False, True, False, False, False, False, True,
    ]  # fmt: skip


def test_a_byline_shares_a_line_with_prose() -> None:
    article = from_string(f"date 2025-05-07 {PROSE}")
    assert [(b.kind, article.text[b.start : b.end]) for b in article.blocks] == [
        ("byline", "date 2025-05-07"),
        ("prose", PROSE),
    ]
    assert (str(article.source.published.when), article.source.published.evidence) == (
        "2025-05-07",
        '"date 2025-05-07"',
    )


def test_notes_without_full_stops_are_prose() -> None:
    text = "War breaks out in July 1914\nThe front stands still by November\nPeace comes four years later"
    assert {block.kind for block in outline(text).blocks} == {"prose"}


def test_dates_on_lines_of_their_own_head_a_diary() -> None:
    text = "3 May 1999\nWe left the harbour at dawn.\n\n4 May 1999\nA storm came up. We lost the mast."
    article = from_string(text)
    assert [block.kind for block in article.blocks] == ["heading", "prose", "heading", "prose"]
    assert article.source.published.when is None


# The lines of whole articles, and the date that they state.
WHOLES = [
    ("on the line after its label", ["The strike is over", "Published", "2 May 2025", PROSE], "2025-05-02"),
    ("bare, above the story", ["The strike is over", "Anna Miller", "May 2, 2025", PROSE], "2025-05-02"),
    ("bare, under the story", [PROSE, "London, 3 May 1851"], "1851-05-03"),
    ("updated before published", ["Updated 3 May 2025", "Published 2 May 2025", PROSE], "2025-05-02"),
    ("only updated", ["Updated 3 May 2025", PROSE], "2025-05-03"),
    ("a dateline", ["The strike is over", f"LONDON, May 2, 2025 (Reuters) - {PROSE}"], "2025-05-02"),
    ("labelled, at the end", [PROSE, "First published on 2 May 2025"], "2025-05-02"),
    (
        "with dated links under it",
        [
            "The strike is over",
            "2 May 2025",
            PROSE,
            "Dockers vow to fight on",
            "1 May 2025",
            "Law is late",
            "30 April 2025",
        ],
        "2025-05-02",
    ),
    ("only dated links", [PROSE, "Dockers vow to fight on", "1 May 2025", "The law is late", "30 April 2025"], "None"),
    ("a diary", ["3 May 1999", PROSE, "4 May 1999", "A storm came up."], "None"),
    ("in the story", [PROSE, "On 2 May 2025 it was over.", "2 May 2025 was a Friday."], "None"),
    ("without a year", [f"LONDON, May 2 (Reuters) - {PROSE}"], "None"),
]


@pytest.mark.parametrize(("lines", "stated"), [case[1:] for case in WHOLES], ids=[case[0] for case in WHOLES])
def test_where_a_date_stands(lines: list[str], stated: str) -> None:
    assert str(from_string("\n\n".join(lines)).source.published.when) == stated


def test_hard_wrapped_paragraphs_are_joined_and_offsets_stay() -> None:
    text = (
        "The strike at the northern harbour began on a Monday in\n"
        "May and was over by Friday, when the owners gave way to\n"
        "the dockers.\n\n"
        "Nobody had expected it: the harbour had been quiet for\n"
        "ten years.\n"
    )
    joined = unwrap(text)
    assert len(joined) == len(text)
    assert joined.splitlines()[0].endswith("gave way to the dockers.")
    assert [block.kind for block in outline(joined).blocks] == ["prose", "prose"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"])) | st.text("ab .\n-[/]A1?\t", max_size=300))
def test_blocks_cover_all_that_is_not_blank_in_order(text: str) -> None:
    article = from_string(text, language="en")
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end <= len(text)
        assert not article.text[end : block.start].strip()
        end = block.end
    assert not article.text[end:].strip()


# -- what an article states of itself


def test_front_matter(tmp_path: Path) -> None:
    article = one(
        tmp_path,
        "a.md",
        "---\ntitle: The strike\nsource: The Guardian\ndate: 2 May 2025\nurl: https://example.org/a\n"
        f"language: en-GB\nauthors: [Jo, Bo]\n---\n# Heading\n\n{PROSE}\n",
    )
    source = article.source
    assert (source.title, source.publisher, str(source.published.when)) == ("The strike", "The Guardian", "2025-05-02")
    assert (source.published.basis, source.published.evidence) == ("stated", "front matter")
    assert (source.url, source.language, source.key) == ("https://example.org/a", "en", "guardian-2025-05-02")


@pytest.mark.parametrize(
    ("head", "publisher", "url"),
    [
        ("publisher: Al Jazeera", "Al Jazeera", ""),
        ("site: example.org", "example.org", ""),
        ("publication: The Times", "The Times", ""),
        ("source: https://www.example.org/a/b", "example.org", "https://www.example.org/a/b"),
        ("source: https://example.org/a\npublisher: The Times", "The Times", "https://example.org/a"),
        ("url: javascript:alert(1)", "", ""),
        ("url: /relative", "", ""),
    ],
)
def test_publisher_and_address(tmp_path: Path, head: str, publisher: str, url: str) -> None:
    source = one(tmp_path, "a.md", f"---\n{head}\n---\n{PROSE}").source
    assert (source.publisher, source.url) == (publisher, url)


# What is written as a date, and what is read; "" is an error that says what to write.
DATES = [
    ("2025-05-02", "2025-05-02"),
    ("2025-05", "2025-05"),
    ("2025", "2025"),
    ("2025-05~", "2025-05~"),
    ("2025-05-01/2025-05-07", "2025-05-01/2025-05-07"),
    ("2025-05-02T10:15:00Z", "2025-05-02"),
    ("2025-05-02 10:15:00", "2025-05-02"),
    ("2025-05-02T10:15:00.123+02:00", "2025-05-02"),
    ("2 May 2025", "2025-05-02"),
    ("May 2, 2025", "2025-05-02"),
    ("Friday, May 2nd, 2025", "2025-05-02"),
    ("May 2025", "2025-05"),
    ("2. Mai 2025", "2025-05-02"),
    ("2 de mayo de 2025", "2025-05-02"),
    ("22/05/2025", "2025-05-22"),
    ("2025/05/02", "2025-05-02"),
    ("02.05.2025", "2025-05-02"),
    ("2025年5月2日", "2025-05-02"),
    ("02/05/2025", ""),
    ("2025-13-02", ""),
    ("31 June 2025", ""),
    ("last Tuesday", ""),
    ("soon", ""),
    ("2025-05-02 or 2025-05-03", ""),
]


@pytest.mark.parametrize(("written", "read_as"), DATES, ids=[written for written, _ in DATES])
def test_stated_dates(tmp_path: Path, written: str, read_as: str) -> None:
    found = stated_date(written)
    assert (str(found) if found else "") == read_as
    content = f"---\ntitle: The strike\npublished: {written}\n---\n{PROSE}"
    if read_as:
        assert str(one(tmp_path, "a.md", content).source.published.when) == read_as
    else:
        with pytest.raises(ArticleError, match=r"a\.md, line 3: published: '.*' is not a date\. Write 2025-05-02"):
            one(tmp_path, "a.md", content)


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("2025-05-02-cia-videos.md", "2025-05-02"),
        ("guardian-2025-05-02.txt", "2025-05-02"),
        ("guardian_2025_05_02.txt", "2025-05-02"),
        ("20250502 notes.txt", "2025-05-02"),
        ("guardian-2025-05.txt", "2025-05"),
        ("000_58a17151a792c3f8.txt", None),
        ("2025-13-45.txt", None),
        ("report-2025.txt", None),
        ("202505.txt", None),
        ("x20250502.txt", None),
    ],
)
def test_a_file_name_states_a_date(tmp_path: Path, name: str, published: str | None) -> None:
    found = one(tmp_path, name, PROSE).source.published
    assert (str(found.when) if found.when else None) == published
    assert found.evidence == ("file name" if published else "")


def test_what_states_the_date_first_wins(tmp_path: Path) -> None:
    byline = f"Published on 3 May 2025\n\n{PROSE}"
    front = f"---\npublished: 2025-05-02\n---\n{byline}"
    assert str(one(tmp_path, "2025-05-04.md", front).source.published.when) == "2025-05-02"
    assert str(one(tmp_path, "2025-05-04.md", byline).source.published.when) == "2025-05-03"
    assert str(one(tmp_path, "2025-05-04.md", PROSE).source.published.when) == "2025-05-04"
    assert str(one(tmp_path, "2025-05-04.md", PROSE, published="2025-05-05").source.published.when) == "2025-05-04"
    asked = one(tmp_path, "a.md", PROSE, published="2025-05").source.published
    assert (str(asked.when), asked.basis, asked.evidence) == ("2025-05", "set", "--published 2025-05")


def test_published_must_be_a_date(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match=r"--published: 'yesterday' is not a date\. Write"):
        one(tmp_path, "a.md", PROSE, published="yesterday")


# -- Markdown


def test_markdown_is_read_as_its_reader_sees_it(tmp_path: Path) -> None:
    article = one(
        tmp_path,
        "a.md",
        "# The *strike*\n\n"
        "The [ministry](https://example.org) **published** its answer\non `Friday`.[^1]\n\n"
        "> It ended on Monday.\n\n"
        "![The gate in 2008](gate.jpg)\n\n"
        "[Dockers vow to fight on](https://example.org/b)\n\n"
        "- in May, the first strike\n- in June, the second\n\n"
        "| 1914 | war |\n|---|---|\n| 1918 | peace |\n\n"
        "*The gate, on August 14, 2008 [AFP]*\n\n"
        "<script>alert(1)</script>\n\n"
        "The harbour<br>is *quiet* &amp; still.\n",
    )
    assert [(b.kind, article.text[b.start : b.end]) for b in article.blocks] == [
        ("heading", "The strike"),
        ("prose", "The ministry published its answer on Friday.[^1]"),
        ("quotation", "It ended on Monday."),
        ("caption", "The gate in 2008"),
        ("furniture", "Dockers vow to fight on"),
        ("prose", "in May, the first strike"),
        ("prose", "in June, the second"),
        ("prose", "1914 | war"),
        ("prose", "1918 | peace"),
        ("caption", "The gate, on August 14, 2008 [AFP]"),
        ("prose", "The harbouris quiet & still."),
    ]
    assert article.source.title == "The strike"


# -- pages

PAGE_HTML = """<!doctype html><html lang="en-GB"><head><title>The strike - The Harbour</title>
<meta property="og:site_name" content="The Harbour">{head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>The strike is over</h1>{byline}
<p>The ministry published its answer to the strike on Friday, and the dockers went back to the gate that they had left
ten days before, when nobody thought that it would come to this.</p>
<h2>The law</h2><blockquote><p>We have waited for this law for ten long years, and now we shall not wait again.</p>
</blockquote><p>The law lists three duties, and the first of them is to be at the gate by six o'clock.</p></article>
<footer>All rights reserved.</footer></body></html>"""


@pytest.mark.parametrize(
    ("head", "byline", "published", "evidence"),
    [
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
            '"datePublished": "2025-05-02T10:00:00Z", "dateModified": "2025-05-09"}]}</script>',
            "",
            "2025-05-02",
            "page metadata (datePublished)",
        ),
        (
            '<meta property="article:published_time" content="2025-05-02T23:59:00-04:00">'
            '<meta property="article:modified_time" content="2025-05-09">',
            "",
            "2025-05-02",
            "page metadata (article:published_time)",
        ),
        (
            "",
            '<time itemprop="datePublished" datetime="2025-05-02">Friday</time>',
            "2025-05-02",
            "page metadata (time)",
        ),
        ("", "<p>Published on 2 May 2025</p>", "2025-05-02", '"Published on 2 May 2025"'),
        (
            "",
            '<div class="post-meta">By Jo Doe &bull; 2nd May 2025, 5:12 pm &bull; Updated: 3rd May 2025</div>',
            "2025-05-02",
            "page byline",
        ),
        ("", '<div class="meta">12 comments on the fire in May</div>', None, ""),
        ('<script type="application/ld+json">{broken</script>', "", None, ""),
    ],
    ids=["json-ld", "meta", "time", "byline", "line-of-meta", "meta-without-byline", "none"],
)
def test_a_page(tmp_path: Path, head: str, byline: str, published: str | None, evidence: str) -> None:
    article = one(tmp_path, "a.html", PAGE_HTML.format(head=head, byline=byline))
    source = article.source
    assert (str(source.published.when) if source.published.when else None) == published
    assert source.published.evidence == evidence
    assert (source.publisher, source.language) == ("The Harbour", "en")
    kinds = {article.text[b.start : b.end]: b.kind for b in article.blocks}
    assert kinds["The law"] == "heading"
    assert any(text.startswith("We have waited") and kind == "quotation" for text, kind in kinds.items())
    assert not any("rights reserved" in text or "Home" in text for text in kinds)


def ld(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


def named(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


ARTICLE = '{"@type": "NewsArticle", "datePublished": "2025-05-02"}'
TWO_TIMES = (
    '<time class="published" datetime="2025-05-02">2 May</time><time class="updated" datetime="2025-05-09">9 May</time>'
)
# What the head and the byline hold, and the date that the page then states.
PAGES = [
    ("changed before published", ld('{"dateModified": "2025-05-09", "datePublished": "2025-05-02"}'), "", "2025-05-02"),
    ("only changed", ld('{"@type": "NewsArticle", "dateModified": "2025-05-09"}'), "", "2025-05-09"),
    ("changed, and a byline", ld('{"dateModified": "2025-05-09"}'), "<p>Published on 2 May 2025</p>", "2025-05-02"),
    ("created", ld('{"dateCreated": "2025-05-02", "dateModified": "2025-05-09"}'), "", "2025-05-02"),
    ("a film first", ld('{"@type": "VideoObject", "datePublished": "2020-01-01"}') + ld(ARTICLE), "", "2025-05-02"),
    ("a list of others", ld(f'{{"@type": "ItemList", "itemListElement": [{ARTICLE}]}}'), "", ""),
    ("a comment", ld('{"comment": [{"dateCreated": "2025-06-01"}], "datePublished": "2025-05-02"}'), "", "2025-05-02"),
    ("a line break in a string", ld('{"name": "a\nb", "datePublished": "2025-05-02"}'), "", "2025-05-02"),
    ("in words", ld('{"datePublished": "May 2, 2025"}'), "", "2025-05-02"),
    ("with an offset", ld('{"datePublished": "2025-05-02T23:30:00-0400"}'), "", "2025-05-02"),
    ("several types", ld('[{"@type": "X"}, {"@type": ["Article"], "datePublished": "2025-05-02"}]'), "", "2025-05-02"),
    ("an empty one", ld('{"datePublished": ""}') + named("date", "2025-05-02"), "", "2025-05-02"),
    ("two that differ", ld(ARTICLE) + named("date", "2025-06-01"), "", "2025-05-02"),
    ("an event", ld('{"@type": "Event", "startDate": "2025-05-09"}'), "", ""),
    ("og, changed", '<meta property="article:modified_time" content="2025-05-09T10:00:00Z">', "", "2025-05-09"),
    ("itemprop", '<meta itemprop="datePublished" content="2025-05-02">', "", "2025-05-02"),
    ("dublin core", named("DC.date.issued", "2025-05-02"), "", "2025-05-02"),
    ("dublin core terms", named("DCTERMS.created", "2025-05-02T00:00"), "", "2025-05-02"),
    ("parsely", named("parsely-pub-date", "2025-05-02T10:00:00Z"), "", "2025-05-02"),
    ("a journal", named("citation_publication_date", "2025/05/02"), "", "2025-05-02"),
    ("a journal, month", named("citation_publication_date", "2025/05"), "", "2025-05"),
    ("as in a mail", named("sailthru.date", "Fri, 02 May 2025 10:00:00 +0000"), "", "2025-05-02"),
    ("without hyphens", named("pubdate", "20250502"), "", "2025-05-02"),
    ("without hyphens, and the time", named("ptime", "20250502101500"), "", "2025-05-02"),
    ("two readings", named("date", "02/05/2025"), "", ""),
    ("one reading", named("date", "22/05/2025"), "", "2025-05-22"),
    ("time, pubdate", "", '<time pubdate datetime="2025-05-02">Friday</time>', "2025-05-02"),
    ("time in the byline", "", '<p>By Jane Doe <time datetime="2025-05-02T10:00:00Z">2 May</time></p>', "2025-05-02"),
    ("time, published and updated", "", TWO_TIMES, "2025-05-02"),
    ("time in the list of others", "", '<aside><time datetime="2020-01-01">1 January</time> Harbour</aside>', ""),
    ("address", '<link rel="canonical" href="https://example.org/2025/05/02/the-strike">', "", "2025-05-02"),
    ("address in words", '<link rel="canonical" href="https://example.org/2025/may/02/strike">', "", "2025-05-02"),
    ("og address", '<meta property="og:url" content="https://example.org/news/2025-05-02/strike">', "", "2025-05-02"),
    ("the server's clock", '<meta http-equiv="last-modified" content="Fri, 09 May 2025 10:00:00 GMT">', "", ""),
    ("expires", named("expires", "2026-05-02"), "", ""),
    ("copyright", named("copyright", "2025 The Harbour"), "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("head", "byline", "stated"), [case[1:] for case in PAGES], ids=[case[0] for case in PAGES])
def test_what_a_page_states(tmp_path: Path, head: str, byline: str, stated: str) -> None:
    published = one(tmp_path, "a.html", PAGE_HTML.format(head=head, byline=byline)).source.published
    assert (str(published.when) if published.when else "") == stated
    assert published.basis == ("stated" if stated else "unknown")


# Front matter as people and programs write it, and the date that it states.
FRONTS = [
    ("published: 2025-05-02", "2025-05-02"),
    ("Published: May 2, 2025", "2025-05-02"),
    ("date: 2025-05-02 10:15:00 +0200", "2025-05-02"),
    ("date: 2025-05-02T10:15:00Z", "2025-05-02"),
    ("date: '2025-05-02'", "2025-05-02"),
    ("date: [2025-05-02]", "2025-05-02"),
    ("date: 2 mai 2025", "2025-05-02"),
    ("date: mai 2025", "2025-05"),
    ("date: 20250502", "2025-05-02"),
    ("date: Fri, 02 May 2025 10:15:00 GMT", "2025-05-02"),
    ("date: 02/05/2025\nlang: fr", "2025-05-02"),
    ("datePublished: 2025-05-02", "2025-05-02"),
    ("date_published: 2025-05-02", "2025-05-02"),
    ("date-published: 2025-05-02", "2025-05-02"),
    ("publish_date: 2025-05-02", "2025-05-02"),
    ("publishDate: 2025-05-02", "2025-05-02"),
    ("published_at: 2025-05-02T10:15:00Z", "2025-05-02"),
    ("pubDate: 2025-05-02", "2025-05-02"),
    ("publication date: 2 May 2025", "2025-05-02"),
    ("article:published_time: 2025-05-02", "2025-05-02"),
    ("issued: 2025-05", "2025-05"),
    ("updated: 2025-05-09\npublished: 2025-05-02", "2025-05-02"),
    ("lastmod: 2025-05-09", "2025-05-09"),
    # A web clipper's: the day of clipping.
    ("created: 2025-06-01", ""),
    ("created: 2025-06-01\npublished: 2025-05-02", "2025-05-02"),
    ("accessed: 2025-06-01", ""),
    ("date:", ""),
    ("url: https://example.org/2025/05/02/strike", "2025-05-02"),
    ("url: https://[example/2025/05/02/strike", ""),
]  # fmt: skip


@pytest.mark.parametrize(("front", "stated"), FRONTS, ids=[front for front, _ in FRONTS])
def test_front_matter_of_many_spellings(tmp_path: Path, front: str, stated: str) -> None:
    published = one(tmp_path, "a.md", f"---\ntitle: The strike\n{front}\n---\n{PROSE}").source.published
    assert (str(published.when) if published.when else "") == stated


@pytest.mark.parametrize("value", ["2025-05-02", '"2025-05-02"', "2025-05-02T10:15:00Z", '"May 2, 2025"'])
def test_front_matter_between_plus_signs(tmp_path: Path, value: str) -> None:
    article = one(tmp_path, "a.md", f'+++\ntitle = "The strike"\ndate = {value}\ntags = ["a"]\n+++\n{PROSE}')
    assert (str(article.source.published.when), article.source.title) == ("2025-05-02", "The strike")
    assert article.text == PROSE
    with pytest.raises(ArticleError, match="the front matter can't be read"):
        one(tmp_path, "b.md", f"+++\ntitle = The strike\n+++\n{PROSE}")


def test_our_own_pages_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "timeline.html").write_text('<meta name="generator" content="timeline 0.1">', encoding="utf-8")
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    notices: list[str] = []
    assert [article.source.key for article in read([tmp_path], notice=notices.append)] == ["a"]
    assert "skipped" in notices[0]


# -- encodings


@pytest.mark.parametrize(
    "data",
    [
        "Zoë’s café opened on Tuesday.".encode(),
        codecs.BOM_UTF8 + "Zoë’s café opened on Tuesday.".encode(),
        "Zoë’s café opened on Tuesday.".encode("utf-16"),
        codecs.BOM_UTF16_BE + "Zoë’s café opened on Tuesday.".encode("utf-16-be"),
        "Zoë’s café opened on Tuesday.".encode("utf-16-le"),
        "Zoë’s café opened on Tuesday.".encode("utf-32"),
    ],
    ids=["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16 without a mark", "utf-32"],
)
def test_encodings(tmp_path: Path, data: bytes) -> None:
    assert one(tmp_path, "a.txt", data).text == "Zoë’s café opened on Tuesday."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Das Geschäft schloss am 3. März 1999.", "cp1252"),
        ("Le café a fermé le 3 août 1999 – « enfin ».", "cp1252"),
        ("El niño nació el 5 de mayo de 1999 en España.", "cp1252"),
        ("The mayor’s “plan” was approved on 3 May 1999.", "cp1252"),
        ("Most został otwarty 3 września 1999 roku w Łodzi, a żołnierze wrócili w październiku.", "cp1250"),
        ("Köprü 3 Mayıs 1999 tarihinde açıldı. Başkan şöyle dedi.", "cp1254"),
        ("Мост открыли 3 мая 1999 года в присутствии мэра.", "cp1251"),
        ("Мост открыли 3 мая 1999 года в присутствии мэра.", "koi8_r"),
        ("1999年5月3日，大桥正式通车，市长出席了仪式。", "gb18030"),
        ("1999年5月3日に橋が開通し、市長が式に出席した。", "euc_jp"),
    ],
)
def test_a_guessed_encoding_is_told(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    notices: list[str] = []
    (article,) = read([tmp_path], notice=notices.append)
    assert article.text == text
    assert f"is not UTF-8; read as {encoding}." in notices[0]


def test_line_ends_and_odd_spaces(tmp_path: Path) -> None:
    text = one(tmp_path, "a.txt", "It began.\r\nIt\xa0ended.\rPeace.\u2028Still.\n").text
    assert text == "It began.\nIt ended.\nPeace.\nStill.\n"


# -- folders, keys, copies


def test_folders_are_read_in_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.md", "a/.hidden.md", ".git/d.txt", "e.rtf", "A.HTM"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE_HTML.format(head="", byline="") if "HTM" in name else f"{name}. {PROSE}", encoding="utf-8")
    assert [Path(a.source.file).name for a in read([tmp_path])] == ["A.HTM", "c.md", "b.txt"]


def test_keys_do_not_depend_on_the_order_of_the_files(tmp_path: Path) -> None:
    paths = []
    for number in range(4):
        path = tmp_path / f"{number}.md"
        path.write_text(
            f"---\npublisher: The Guardian\npublished: 2025-05-02\n---\nStrike {number}. {PROSE}", encoding="utf-8"
        )
        paths.append(path)
    expected = {a.source.file: a.source.key for a in read(paths)}
    assert sorted(expected.values()) == [f"guardian-2025-05-02{suffix}" for suffix in ("", "-2", "-3", "-4")]
    for seed in range(5):
        random.Random(seed).shuffle(paths)
        assert {a.source.file: a.source.key for a in read(paths)} == expected


@pytest.mark.parametrize(
    ("name", "head", "key"),
    [
        ("a.md", "publisher: Al Jazeera\npublished: 2025-05-02", "aljazeera-2025-05-02"),
        ("a.md", "publisher: 新华社\npublished: 2025-05", "新华社-2025-05"),
        ("a.md", "publisher: Éclair d'Été\npublished: 2025~", "eclairdete-2025"),
        ("a.md", "publisher: The Guardian", "a"),
        ("a.md", "published: 2025-05-02", "a"),
        ("my notes; part 1.md", "title: x", "my-notes-part-1"),
        ("2025-05-02.md", "title: x", "article-2025-05-02"),
        ("1e5.md", "title: x", "article-1e5"),
    ],
)
def test_keys(tmp_path: Path, name: str, head: str, key: str) -> None:
    assert one(tmp_path, name, f"---\n{head}\n---\n{PROSE}").source.key == key


def test_an_article_given_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "b.md").write_text(f"---\npublished: 2025-05-02\n---\n\n{PROSE}\n", encoding="utf-8")
    notices: list[str] = []
    for paths in ([tmp_path], [tmp_path, tmp_path / "b.md"], [tmp_path / "b.md", tmp_path / "a.txt"]):
        notices.clear()
        (article,) = read(paths, notice=notices.append)
        assert str(article.source.published.when) == "2025-05-02"
        assert "read once" in notices[0]


# -- errors


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"", "a.txt: is empty. An article needs text."),
        ("a.txt", b" \n\t\n", "a.txt: is empty"),
        ("a.txt", codecs.BOM_UTF8, "a.txt: is empty"),
        ("a.md", b"---\ntitle: x\n---\n", "a.md: is empty"),
        ("a.txt", b"%PDF-1.7\n\x00\x01", "a.txt: is a PDF, not text. Give it a name that ends in .pdf."),
        ("a.txt", b"PK\x03\x04rest", "a.txt: is a zip archive"),
        ("a.txt", bytes(range(256)) * 4, "a.txt: is not text"),
        ("a.md", b"---\ntitle: x\npublished: 2025\nThe body.", "a.md, line 1: the front matter that begins here"),
        ("a.md", b'---\ntitle: "x\n---\nThe body.', "a.md, line 3: the front matter can't be read"),
        ("a.md", b"---\ntitle: [a: b\n---\nThe body.", "a.md, line 3: the front matter can't be read"),
        ("a.html", b"<html><body></body></html>", "a.html: no article was found in this page"),
        ("events.csv", b"date,headline\n1914,War\n", "events.csv: is a table, not an article. Draw"),
        ("t.html", b'<meta name="generator" content="timeline 0.1">', "t.html: is a timeline"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    with pytest.raises(ArticleError) as caught:
        one(tmp_path, name, content)
    assert message in str(caught.value)


def test_a_missing_path(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="nowhere: there is no such file or folder"):
        read([tmp_path / "nowhere"])


def test_an_address_is_not_fetched() -> None:
    with pytest.raises(ArticleError, match="is an address, and nothing is fetched"):
        read(["https://example.org/dam.html"])


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(b"{\\rtf")
    with pytest.raises(
        ArticleError, match=r"no articles in this folder\. It holds 1 \.rtf\. Put \.txt, \.md, \.html, "
    ):
        read([tmp_path])


def test_a_folder_is_read_without_the_files_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    skipped: list[tuple[str, str]] = []
    assert [article.source.key for article in read([tmp_path], skip=lambda *one: skipped.append(one))] == ["good"]
    name = (tmp_path / "empty.txt").as_posix()
    assert skipped == [(name, f"{name}: is empty. An article needs text.")]


@pytest.mark.parametrize("names", [["", "empty.txt"], ["empty.txt"]])
def test_what_was_named_itself_must_be_read(tmp_path: Path, names: list[str]) -> None:
    (tmp_path / "good.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(ArticleError, match=r"empty\.txt: is empty"):
        read([tmp_path / name for name in names], skip=lambda *_: None)


def test_nothing_to_read_is_no_empty_timeline(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.raises(ArticleError, match=r"(?s)empty\.txt: is empty.*There is no article to read\."):
        read([tmp_path], skip=lambda *_: None)
    with pytest.raises(ArticleError, match=r"^There is no article to read\.$"):
        read([])


def test_other_files_of_a_folder_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PROSE, encoding="utf-8")
    (tmp_path / "b.rtf").write_bytes(b"{\\rtf")
    notices: list[str] = []
    read([tmp_path], notice=notices.append)
    kinds = ".txt, .md, .html, .pdf, .docx and .eml"
    assert notices == [f"{tmp_path}: only {kinds} files are read; it also holds 1 .rtf."]


def test_the_plainest_name_of_copies_is_kept(tmp_path: Path) -> None:
    for name in ("copy of history.txt", "history.txt", "history (1).txt"):
        (tmp_path / name).write_text(PROSE, encoding="utf-8")
    assert [article.source.key for article in read([tmp_path])] == ["history"]


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"%PDF")
    with pytest.raises(ArticleError) as caught:
        read([tmp_path, tmp_path / "c"])
    assert len(str(caught.value).splitlines()) == 3


def test_endless_front_matter_is_cut_short(tmp_path: Path) -> None:
    # Each line holds nine times the one before: written out, the last is longer than any memory.
    letters = "abcdefghijklmnop"
    nested = "a: &a [x, x]\n" + "".join(
        f"{two}: &{two} [{', '.join([f'*{last}'] * 9)}]\n" for last, two in pairwise(letters)
    )
    head = f"{nested}publisher: *p\ntitle: [War, ~, Peace]"
    source = one(tmp_path, "a.md", f"---\n{head}\n---\n{PROSE}").source
    assert (source.title, source.publisher) == ("War, Peace", "")


def test_a_bare_colon_in_front_matter_is_taken_at_its_word(tmp_path: Path) -> None:
    head = 'title: Closed doors: secrecy on "trial"\npublisher: The Tarn Gazette\npublished: 2025-05-02'
    source = one(tmp_path, "a.md", f"---\n{head}\n---\n{PROSE}").source
    assert source.title == 'Closed doors: secrecy on "trial"'
    assert (source.publisher, str(source.published.when)) == ("The Tarn Gazette", "2025-05-02")


def test_dashes_that_are_no_front_matter(tmp_path: Path) -> None:
    assert "peace" in one(tmp_path, "a.txt", f"---\nwar and peace\n---\n{PROSE}").text
    assert one(tmp_path, "b.txt", f"---\n\n{PROSE}").text.endswith(PROSE)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=200)
    | st.binary(max_size=60).map(lambda data: b"---\n" + data + b"\n---\nIt began on Tuesday.")
    | st.text(max_size=200).map(str.encode).filter(lambda data: b"\xed" not in data),
    st.sampled_from(
        ["a.txt", "a.md", "a.html", "2025-05-02.markdown", "noname", "a.pdf", "a.docx", "a.eml", "a.mhtml"]
    ),
)
def test_any_bytes_give_an_article_or_one_clear_error(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    try:
        (article,) = read([path])
    except ArticleError as raised:
        message = str(raised)
    else:
        message = ""
    if message:
        assert name in message
        return
    assert article.text.strip()
    for block in article.blocks:
        assert article.text[block.start : block.end].strip()


# -- language

LANGUAGES = [
    ("en", "The CIA’s videos weren’t shown on China’s platforms, and the party’s censors didn’t say why."),
    ("en", "Xi’s"),
    ("en", ""),
    ("en", "12 May 2020"),
    ("de", "Der Krieg begann im Sommer 1914 und endete vier Jahre später."),
    ("fr", "L’affaire n’était pas finie : le ministre s’est rendu à Paris le 3 mai."),
    ("es", "La guerra comenzó en julio de 1936 y terminó tres años después."),
    ("zh", "他说，外交部星期二对此表示强烈谴责。"),
]


@pytest.mark.parametrize(("language", "text"), LANGUAGES, ids=[text[:20] or "empty" for _, text in LANGUAGES])
def test_languages(language: str, text: str) -> None:
    assert detect_language(text) == language


# -- the originals of the sample, where they lie beside the repository

ORIGINALS = Path(__file__).resolve().parents[2] / "shared" / "articles"


@pytest.mark.skipif(not ORIGINALS.exists(), reason="the original articles are not beside the repository")
def test_scraped_originals() -> None:
    found = read([ORIGINALS])
    kinds = Counter(block.kind for article in found for block in article.blocks)
    assert kinds == {"prose": 92, "furniture": 19, "heading": 3, "byline": 2, "caption": 1}
    assert [str(article.source.published.when) for article in found].count("None") == 3
    assert {article.source.language for article in found} == {"en"}
