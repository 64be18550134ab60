"""PDF, Word, e-mail and web archives: what their reader sees, and what they state of themselves."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import docx
import frontmatter
import pypdf
import pytest
from docx.oxml import parse_xml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from playwright.sync_api import Browser

import timeline
from timeline import exchange
from timeline.articles import read
from timeline.errors import ArticleError
from timeline.model import Article, Chronology

ROOT = Path(__file__).resolve().parents[1]
TOP, BOTTOM, LEFT, RIGHT = 800, 30, 60, 320
Page = list[tuple[int, int, str]]


def pdf(*pages: Page, info: str = "") -> bytes:
    """A PDF with lines of text at (x, y), in points from the lower left of an A4 page, 11 points high."""
    contents = [
        "BT /F1 11 Tf "
        + " ".join(
            f"1 0 0 1 {x} {y} Tm ({text.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj"
            for x, y, text in page
        )
        + " ET"
        for page in pages
    ]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        objects += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>",
            f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream",
        ]
    objects.append(f"<< {info} >>")
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(data)}\n%%EOF"
    return data + end.encode()


def column(x: int, y: int, *lines: str) -> Page:
    """Lines below each other; an empty one leaves room."""
    return [(x, y - 13 * n, line) for n, line in enumerate(lines) if line]


def word(build: Callable[[docx.document.Document], object]) -> bytes:
    document = docx.Document()
    build(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def mail(body: str, *headers: str, kind: str = "text/plain; charset=utf-8") -> bytes:
    lines = ["From: Jo Doe <jo@example.org>", "Subject: The bridge", "Date: Thu, 08 May 2025 23:30:00 -0700"]
    return "\r\n".join([*lines, *headers, f"Content-Type: {kind}", "", body]).encode()


STORY = (
    "The council closed the bridge on Tuesday, two days after an",
    "engineer had found cracks in its second pier. Ann Gray said that",
    "it would stay closed.",
)
TOLD = " ".join(STORY)


def article(folder: Path, name: str, data: bytes) -> Article:
    (folder / name).write_bytes(data)
    (found,) = read([folder / name])
    return found


# Each PDF, and the lines that are read in it.
PDFS: dict[str, tuple[bytes, list[str]]] = {
    "a paragraph is one line": (pdf(column(LEFT, 700, *STORY)), [TOLD]),
    "paragraphs are parted by room": (
        pdf(column(LEFT, 700, *STORY, "", "The opposition called for her resignation on Wednesday.")),
        [TOLD, "The opposition called for her resignation on Wednesday."],
    ),
    "one column after the other": (
        pdf(
            [
                *column(LEFT, 700, *STORY),
                *column(RIGHT + 90, 700, "It had been built in 1911,", "and was widened in 1964."),
            ]
        ),
        [TOLD, "It had been built in 1911, and was widened in 1964."],
    ),
    "a word parted at a line's end": (
        pdf(column(LEFT, 700, "The council closed the bridge over the Tarn on Tues-", "day, and opened a ferry.")),
        ["The council closed the bridge over the Tarn on Tuesday, and opened a ferry."],
    ),
    "a word that has its hyphen elsewhere": (
        pdf(
            column(
                LEFT, 700, "The well-known bridge was closed. None who had known the well-", "known bridge was glad."
            )
        ),
        ["The well-known bridge was closed. None who had known the well-known bridge was glad."],
    ),
    "a sentence that runs over a page": (
        pdf(column(LEFT, 100, "The council closed the bridge on"), column(LEFT, 700, "the last Tuesday of May.")),
        ["The council closed the bridge on the last Tuesday of May."],
    ),
    "running heads and page numbers": (
        pdf(
            [(LEFT, TOP, "Tarn Water Board, report 3"), *column(LEFT, 700, *STORY), (LEFT, BOTTOM, "Page 1 of 2")],
            [
                (LEFT, TOP, "Tarn Water Board, report 3"),
                *column(LEFT, 700, "It had been built in 1911."),
                (LEFT, BOTTOM, "Page 2 of 2"),
            ],
        ),
        [TOLD, "It had been built in 1911."],
    ),
    "what a browser prints around a page": (
        pdf(
            [
                (LEFT, TOP, "11/22/26, 3:18 PM"),
                *column(LEFT, 700, *STORY),
                (LEFT, BOTTOM, "https://example.org/news/bridge"),
                (500, BOTTOM, "1/1"),
            ]
        ),
        [TOLD],
    ),
    "items of a list": (
        pdf(
            column(
                LEFT,
                700,
                "1. The council closed the bridge on Tuesday, as was asked",
                "2. A ferry was opened on Wednesday.",
            )
        ),
        ["1. The council closed the bridge on Tuesday, as was asked", "2. A ferry was opened on Wednesday."],
    ),
}


@pytest.mark.parametrize(("data", "lines"), PDFS.values(), ids=PDFS.keys())
def test_a_pdf_is_read_as_its_paragraphs(tmp_path: Path, data: bytes, lines: list[str]) -> None:
    assert [line for line in article(tmp_path, "a.pdf", data).text.split("\n") if line] == lines


def test_articles_that_a_browser_printed_tell_the_same(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    for path in sorted((ROOT / "docs" / "articles").glob("*.md")):
        front = frontmatter.load(str(path))
        told = "".join(f"<p>{front[key]}</p>" for key in ("publisher", "published") if front.get(key))
        style = "<style>body{font:12pt serif;text-align:justify;hyphens:auto}</style>"
        body = MarkdownIt().render(front.content)
        page.set_content(f"<title>{front['title']}</title>{style}<body lang=en><h1>{front['title']}</h1>{told}{body}")
        page.pdf(path=tmp_path / f"{path.stem}.pdf", display_header_footer=True, margin={"top": "2cm", "bottom": "2cm"})
    page.close()
    told, printed = timeline.build([ROOT / "docs" / "articles"]), timeline.build([tmp_path])
    same = ["date", "headline", "quote"]
    assert printed.events[same].values.tolist() == told.events[same].values.tolist()


def test_a_printed_page_is_not_of_the_day_of_printing_and_keeps_its_address(tmp_path: Path) -> None:
    source = article(tmp_path, "a.pdf", PDFS["what a browser prints around a page"][0]).source
    assert (source.published.when, source.url, source.publisher) == (
        None,
        "https://example.org/news/bridge",
        "example.org",
    )


def test_what_a_pdf_says_of_its_making_dates_nothing(tmp_path: Path) -> None:
    data = pdf(column(LEFT, 700, *STORY), info="/CreationDate (D:20200101120000Z)")
    assert article(tmp_path, "a.pdf", data).source.published.when is None


def locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(column(LEFT, 700, *STORY))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


UNREADABLE = {
    "empty": ("a.pdf", lambda: b"", "a.pdf: is empty"),
    "no PDF": ("a.pdf", lambda: b"It began on Tuesday.", "a.pdf: can't be read as a PDF"),
    "pictures of pages": (
        "a.pdf",
        lambda: pdf([]),
        "a.pdf: holds no text, only pictures of pages. Run OCR over it first.",
    ),
    "locked": ("a.pdf", locked, "a.pdf: is locked with a password."),
    "our own picture": (
        "a.pdf",
        lambda: pdf(column(LEFT, 700, *STORY), info="/Producer (svg2pdf)"),
        "a.pdf: is a picture of a timeline",
    ),
    "no Word document": ("a.docx", lambda: b"PK\x03\x04", "a.docx: can't be read as a Word document."),
    "our own document": (
        "a.docx",
        lambda: exchange.write(Chronology(), "word").data,
        "a.docx: is a timeline, not an article.",
    ),
    "an empty document": ("a.docx", lambda: word(lambda _: None), "a.docx: is empty."),
    "no mail": ("a.eml", lambda: b"It began on Tuesday.", "a.eml: holds no text"),
    "no page": ("a.mhtml", lambda: b"Subject: x\n\nIt began on Tuesday.", "a.mhtml: holds no web page."),
}


@pytest.mark.parametrize(("name", "data", "message"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cant_be_read_says_why(tmp_path: Path, name: str, data: Callable[[], bytes], message: str) -> None:
    with pytest.raises(ArticleError) as caught:
        article(tmp_path, name, data())
    assert message in str(caught.value)


def test_a_picture_of_a_timeline_among_articles_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TOLD, encoding="utf-8")
    (tmp_path / "timeline.pdf").write_bytes(pdf(column(LEFT, 700, *STORY), info="/Producer (svg2pdf)"))
    notices: list[str] = []
    assert [found.source.key for found in read([tmp_path], notice=notices.append)] == ["a"]
    assert "timeline.pdf: is a picture of a timeline" in notices[0]


# -- Word

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def test_a_word_document_is_read_as_it_looks(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        document.add_heading("Bridge closed", 0)
        document.add_paragraph(TOLD)
        document.add_paragraph("The bridge in May 2019.", style="Caption")
        table = document.add_table(rows=2, cols=2)
        for row, cells in zip(
            table.rows, [("3 May 2020", "The board met."), ("5 May 2020", "It resigned.")], strict=True
        ):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text

    found = article(tmp_path, "a.docx", word(build))
    assert found.text.split("\n\n") == [
        "Bridge closed",
        TOLD,
        "The bridge in May 2019.",
        "3 May 2020 | The board met.",
        "5 May 2020 | It resigned.",
    ]
    assert [block.kind for block in found.blocks] == ["heading", "prose", "caption", "prose", "prose"]
    assert found.source.title == "Bridge closed"


def test_a_word_document_is_read_with_its_changes_accepted(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        paragraph = document.add_paragraph("The bridge was closed on ")._p
        paragraph.append(parse_xml(f"<w:del {SPACE}><w:r><w:delText>Monday</w:delText></w:r></w:del>"))
        paragraph.append(parse_xml(f"<w:ins {SPACE}><w:r><w:t>Tuesday</w:t></w:r></w:ins>"))
        paragraph.append(parse_xml(f"<w:r {SPACE}><w:tab/><w:t>and stays so.</w:t></w:r>"))

    assert article(tmp_path, "a.docx", word(build)).text == "The bridge was closed on Tuesday and stays so."


def test_cells_that_are_merged_are_told_once(tmp_path: Path) -> None:
    def build(document: docx.document.Document) -> None:
        row = document.add_table(rows=1, cols=2).rows[0]
        row.cells[0].merge(row.cells[1]).text = "The bridge fell in May 2019."

    assert article(tmp_path, "a.docx", word(build)).text == "The bridge fell in May 2019."


def test_paragraphs_of_a_cell_and_fields_of_a_form_are_read(tmp_path: Path) -> None:
    field = f"<w:sdt {SPACE}><w:sdtContent><w:p><w:r><w:t>Filed in June 2020.</w:t></w:r></w:p></w:sdtContent></w:sdt>"

    def build(document: docx.document.Document) -> None:
        cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
        cell.text = "The bridge fell in May 2019."
        cell.add_paragraph("It was shut.")
        document.element.body.insert(1, parse_xml(field))

    found = article(tmp_path, "a.docx", word(build))
    assert found.text.split("\n\n") == ["The bridge fell in May 2019. It was shut.", "Filed in June 2020."]


# -- e-mail and web archives

ANSWERS = {
    "none": "",
    "quoted lines": "\r\n> The bridge is safe, and was so yesterday.\r\n",
    "a line that names the other": "\r\nOn Wed, May 7, 2025 at 9:12 AM Ann Gray wrote:\r\n\r\nIt is safe.\r\n",
    "over two lines": "\r\nOn Wed, May 7, 2025 at 9:12 AM Ann Gray\r\n<ann@example.org> wrote:\r\n\r\nIt is safe.\r\n",
    "German": "\r\nAm 07.05.2025 um 09:12 schrieb Ann Gray:\r\n\r\nSie ist sicher.\r\n",
    "Outlook": "\r\n-----Original Message-----\r\nFrom: Ann Gray\r\nSent: May 7, 2025\r\n\r\nIt is safe.\r\n",
}


@pytest.mark.parametrize("answered", ANSWERS.values(), ids=ANSWERS.keys())
def test_a_mail_is_what_its_sender_wrote_that_day(tmp_path: Path, answered: str) -> None:
    found = article(tmp_path, "a.eml", mail(f"{TOLD}\r\n{answered}"))
    assert found.text.strip() == TOLD
    source = found.source
    assert (source.title, source.publisher, source.key) == ("The bridge", "Jo Doe", "jodoe-2025-05-08")
    assert (str(source.published.when), source.published.evidence) == ("2025-05-08", "e-mail header")


def test_a_mail_in_html_and_of_an_unknown_charset(tmp_path: Path) -> None:
    page = f"<html><body><p>{TOLD}</p><p>It had been built in 1911.</p></body></html>"
    assert TOLD in article(tmp_path, "a.eml", mail(page, kind="text/html; charset=utf-8")).text
    assert TOLD in article(tmp_path, "b.eml", mail(TOLD, kind="text/plain; charset=klingon")).text


def test_a_web_archive_is_its_page_and_not_of_the_day_of_saving(tmp_path: Path) -> None:
    lines = [
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://example.org/news/bridge",
        "Date: Fri, 6 Jun 2025 10:00:00 -0000",
        'Content-Type: multipart/related; boundary="cut"',
        "",
        "--cut",
        "Content-Type: text/html; charset=utf-8",
        "",
        f"<html><article><h1>Bridge closed</h1><p>{TOLD}</p><p>It had been built in 1911.</p></article></html>",
        "--cut--",
    ]
    found = article(tmp_path, "a.mhtml", "\r\n".join(lines).encode())
    assert TOLD in found.text
    assert (found.source.url, found.source.published.when) == ("https://example.org/news/bridge", None)


# -- whatever the bytes

WHOLE = {
    "a.pdf": PDFS["running heads and page numbers"][0],
    "a.docx": word(lambda document: document.add_paragraph(TOLD)),
    "a.eml": mail(TOLD),
}


@pytest.mark.parametrize(
    "damaged",
    [
        b'From: "Ann" Orr:b;<a@b.example',
        b"Content-Type: text/plain; charset=utf\x00-8",
        b'From: "=?utf-8?q?"@<:;',
        b"Date: ,",
    ],
    ids=["a group of addresses", "a charset with a null", "half an encoded word", "no day"],
)
def test_a_damaged_header_of_a_mail_costs_no_more_than_itself(tmp_path: Path, damaged: bytes) -> None:
    name = damaged.partition(b":")[0]
    lines = [line for line in mail(TOLD).split(b"\n") if not line.startswith(name)]
    assert TOLD in article(tmp_path, "a.eml", b"\n".join([damaged, *lines])).text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(sorted(WHOLE)),
    st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=12), st.integers(0, 30)), min_size=1, max_size=4),
)
def test_a_damaged_document_gives_an_article_or_one_clear_error(
    tmp_path: Path, name: str, damages: list[tuple[float, bytes, int]]
) -> None:
    data = WHOLE[name]
    for place, bytes_, gone in damages:
        at = int(place * len(data))
        data = data[:at] + bytes_ + data[at + gone :]
    message = ""
    try:
        found = article(tmp_path, name, data)
    except ArticleError as raised:
        message = str(raised)
    else:
        assert found.text.strip()
    assert not message or (name in message and "\n" not in message)
