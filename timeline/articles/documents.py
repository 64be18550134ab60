"""PDF, Word, e-mail and web archives -> what their reader sees, and what they state of themselves.

A document says when it was made, and not when its text was published: printed pages, scans and forms filled in again
carry the day of the machine. So only an e-mail's header dates what it holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import MIMEPart
from io import BytesIO
from itertools import pairwise
from typing import Any

from timeline import when
from timeline.articles.blocks import LIST_ITEM, SENTENCE_END
from timeline.articles.decoding import decode
from timeline.articles.formats import OWN_DOCUMENT, Draft, Gathered, OwnOutput, from_text, is_url
from timeline.articles.pages import from_html
from timeline.errors import ArticleError
from timeline.model import BlockKind, Published

# --- PDF ---------------------------------------------------------------------------------------------------------

# The share of a page's height at its top and its bottom where running heads and page numbers stand.
_MARGIN = 0.09
_PAGE_NUMBER = re.compile(r"\W*(?:\w{1,6}\.? )?\d{1,4}(?: ?(?:/|of|von|de|sur) ?\d{1,4})?\W*")
# What a browser prints on each page: "11/22/26, 3:18 PM", and that is the day of printing.
_PRINTED = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}, \d{1,2}:\d\d(?: ?[AP]M)?")
# A line so much shorter than its paragraph's widest ends on purpose: of an address, a table, a poem.
_ENDS_ON_PURPOSE = 0.6
# What stands for a letter whose font does not say which it is; so many in a hundred words, and nobody can read it.
_UNKNOWN_LETTER = re.compile(r"\(cid:\d+\)")
_UNREADABLE = 0.05
# Who writes our own pictures as PDF.
_PICTURES = b"svg2pdf"
_PARTED, _PARTED_END = re.compile(r"[\w-]+\Z"), re.compile(r"\A\w+")
_LIGATURES = {ord(one): two for one, two in zip("ﬀﬁﬂﬃﬄﬅﬆ", "ff fi fl ffi ffl st st".split(), strict=True)}


@dataclass(frozen=True, slots=True)
class _Box:
    """A paragraph as it stands on a page: its lines, and whether it stands in the upper or lower margin."""

    lines: tuple[str, ...]
    marginal: bool

    @property
    def text(self) -> str:
        return " ".join(self.lines)

    @property
    def fold(self) -> str:
        """The same on each page: "Report, page 3" and "Report, page 4"."""
        return re.sub(r"\d+", "#", self.text.casefold())


def from_pdf(data: bytes, name: str) -> Draft:
    """The paragraphs of a PDF, without running heads, page numbers and what a browser prints around a page.

    Raises ArticleError for one that is broken, locked, or holds pictures of pages.
    """
    pages = _pages(data, name)
    repeated = Counter(fold for page in pages for fold in {box.fold for box in page if box.marginal})
    running = {fold for fold, count in repeated.items() if count > 1 and count * 2 >= len(pages)}
    url = next((text for page in pages for box in page if box.marginal and is_url(text := box.text)), "")
    boxes = [box for page in pages for box in page if not (box.marginal and (box.fold in running or _is_printed(box)))]
    hyphenated = set(re.findall(r"\w+-\w+", "\n".join(line for box in boxes for line in box.lines)))
    paragraphs: list[str] = []
    for text in (_joined(box.lines, hyphenated) for box in boxes):
        if paragraphs and text[:1].islower() and not SENTENCE_END.search(paragraphs[-1]):
            # The page ended in the middle of a sentence.
            paragraphs[-1] = _joined((paragraphs[-1], text), hyphenated)
        else:
            paragraphs.append(text)
    told = "\n\n".join(paragraphs)
    if not re.search(r"\w", told):
        raise ArticleError(f"{name}: holds no text, only pictures of pages. Run OCR over it first.")
    if len(_UNKNOWN_LETTER.findall(told)) > _UNREADABLE * len(told.split()):
        raise ArticleError(f"{name}: its fonts do not say which letters they hold. Run OCR over it first.")
    return replace(from_text(told, name), url=url)


def _pages(data: bytes, name: str) -> list[list[_Box]]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTTextContainer
    from pdfminer.pdfdocument import PDFDocument, PDFPasswordIncorrect
    from pdfminer.pdfparser import PDFParser

    pages = []
    try:
        if any(info.get("Producer") == _PICTURES for info in PDFDocument(PDFParser(BytesIO(data))).info):
            raise OwnOutput(f"{name}: is a picture of a timeline, not an article.")
        for page in extract_pages(BytesIO(data)):
            low, high = page.y0 + _MARGIN * page.height, page.y1 - _MARGIN * page.height
            boxes = []
            for element in page:
                if isinstance(element, LTTextContainer):
                    text = element.get_text().translate(_LIGATURES)
                    lines = tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())
                    boxes += [_Box(lines, element.y1 <= low or element.y0 >= high)] if lines else []
            pages.append(boxes)
    except OwnOutput:
        raise
    except PDFPasswordIncorrect as error:
        raise ArticleError(f"{name}: is locked with a password. Save a copy without one.") from error
    except Exception as error:  # a broken file breaks the reader of it anywhere: KeyError, struct.error, RecursionError
        raise ArticleError(f"{name}: can't be read as a PDF. Open it, and print or save it anew.") from error
    return pages


def _is_printed(box: _Box) -> bool:
    return any(pattern.fullmatch(box.text) for pattern in (_PAGE_NUMBER, _PRINTED)) or is_url(box.text)


def _joined(lines: Sequence[str], hyphenated: set[str]) -> str:
    """A paragraph's lines as one, or as several where they end on purpose; words that were parted, whole again."""
    widest = max(map(len, lines))
    text = lines[0]
    for line, after in pairwise(lines):
        if LIST_ITEM.match(after) or len(line) < _ENDS_ON_PURPOSE * widest:
            text += f"\n{after}"
        elif line.endswith(("-", "\xad")) and after[:1].islower():
            parted = "".join([*_PARTED.findall(line), *_PARTED_END.findall(after)])
            text = f"{text if parted in hyphenated else text[:-1]}{after}"
        else:
            text += f" {after}"
    return text


# --- Word --------------------------------------------------------------------------------------------------------

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# What Word shows of a paragraph's parts; struck out and drawn twice for old versions are not shown.
_PARAGRAPH, _ROW = f"{_W}p", f"{_W}tr"
_CELLS = "./w:tc | ./w:sdt/w:sdtContent/w:tc"
_SHOWN = {_PARAGRAPH: "\n", f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_NOT_SHOWN = (f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback")
_STYLES: Mapping[str, BlockKind] = {
    "title": "heading",
    "subtitle": "heading",
    "heading": "heading",
    "caption": "caption",
    "quote": "quotation",
    "intense quote": "quotation",
    "toc": "furniture",
    "list of figures": "furniture",
}
_NUMBER = re.compile(r" \d+$")


def from_word(data: bytes, name: str) -> Draft:
    """The paragraphs and the rows of tables of a .docx, as it reads with all changes accepted."""
    import docx
    from docx.text.paragraph import Paragraph

    try:
        document = docx.Document(BytesIO(data))
        body, made = document.element.body, document.core_properties.comments
    except Exception as error:  # zip, XML and package errors, and KeyError for a part that is missing
        raise ArticleError(f"{name}: can't be read as a Word document. Open it, and save it as .docx.") from error
    if made == OWN_DOCUMENT:
        raise OwnOutput(f"{name}: is a timeline, not an article.")
    page = Gathered()
    for part in _parts(body):
        if part.tag == _PARAGRAPH:
            style = Paragraph(part, document).style
            page.add(_shown(part), _STYLES.get(_NUMBER.sub("", (style.name or "").lower() if style else ""), "prose"))
        else:
            cells = (" ".join(_shown(cell).split()) for cell in part.xpath(_CELLS))
            page.add(" | ".join(filter(None, cells)), "prose")
    return Draft(page.text, tuple(page.blocks))


def _parts(element: Any) -> Iterator[Any]:
    """The paragraphs and the rows of tables, also those in a form's fields, which python-docx passes over."""
    for child in element:
        if child.tag in (_PARAGRAPH, _ROW):
            yield child
        elif child.tag not in _NOT_SHOWN:
            yield from _parts(child)


def _shown(element: Any) -> str:
    """The text of an element of Word's XML: inserted text too, which python-docx's own `text` leaves out."""
    if element.tag in _NOT_SHOWN:
        return ""
    own = element.text or "" if element.tag == f"{_W}t" else _SHOWN.get(element.tag, "")
    return own + "".join(map(_shown, element))


# --- e-mail and web archives -------------------------------------------------------------------------------------

# Where a mail quotes the one that it answers. That is a text of its own, with a day of its own.
_ANSWERED = re.compile(
    r"^(?:-{3,} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Mensaje original|Message d[’']origine)"
    r" ?-{3,}"
    r"|_{20,}|(?:On|Am|El|Le) [^\n]{6,120}\n?[^\n]{0,80}(?:wrote|schrieb[^\n]{0,60}|escribió|a écrit) ?:)[ \t]*$",
    re.MULTILINE,
)
_QUOTED = re.compile(r"^>.*\n?", re.MULTILINE)


def from_mail(data: bytes, name: str) -> Draft:
    """What an e-mail says, without what it quotes of others; its header gives subject, sender and day."""
    mail = message_from_bytes(data, policy=policy.default)
    body = mail.get_body(("plain", "html"))
    if body is None or not mail.keys():
        raise ArticleError(f"{name}: holds no text that can be read. Save the mail as text.")
    written = _content(body, name)
    if body.get_content_type() == "text/html":
        draft = from_html(written, name)
    else:
        answered = _ANSWERED.search(written)
        draft = from_text(_QUOTED.sub("", written[: answered.start()] if answered else written), name)
    sender = next(iter(getattr(_header(mail, "From"), "addresses", ())), None)
    sent = getattr(_header(mail, "Date"), "datetime", None)
    return replace(
        draft,
        title=" ".join(str(_header(mail, "Subject") or "").split()),
        publisher=(sender.display_name or sender.addr_spec) if sender else "",
        published=Published(when.parse(sent.date().isoformat()), "stated", "e-mail header") if sent else Published(),
    )


def from_archive(data: bytes, name: str) -> Draft:
    """A page that a browser saved with its pictures, as .mhtml. The day in its header is that of saving."""
    archive = message_from_bytes(data, policy=policy.default)
    page = next((part for part in archive.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(page, MIMEPart):
        raise ArticleError(f"{name}: holds no web page. Save the page as HTML.")
    draft = from_html(_content(page, name), name)
    address = str(_header(archive, "Snapshot-Content-Location") or _header(page, "Content-Location") or "").strip()
    return replace(draft, url=draft.url or (address if is_url(address) else ""))


def _header(mail: MIMEPart, name: str) -> object:
    """A line of a mail's header; None where it is damaged so that Python's own reader of headers fails: "From: a:b<" is
    a group of addresses to it, in which it looks for the parts of one."""
    try:
        return mail[name]
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


def _content(part: MIMEPart, name: str) -> str:
    try:
        content = part.get_content()
        assert isinstance(content, str)
    except (LookupError, ValueError, AssertionError):  # a charset that nobody knows, or that is not what it says
        payload = part.get_payload(decode=True)
        content, _ = decode(payload if isinstance(payload, bytes) else b"", name)
    return content.replace("\r\n", "\n")


# By the ending of the file's name.
DOCUMENTS: Mapping[str, Callable[[bytes, str], Draft]] = {
    ".pdf": from_pdf,
    ".docx": from_word,
    ".eml": from_mail,
    ".mht": from_archive,
    ".mhtml": from_archive,
}
