"""Bytes of a file -> its text, in whatever encoding it came."""

from __future__ import annotations

import codecs
import re

from timeline.articles.languages import detect_language
from timeline.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a zip archive (or a Word, Excel or OpenDocument file)",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "an RTF document",
}
_SAVE = "Save the article as text, Markdown, HTML, PDF or .docx."
_NAMED = {b"%PDF": "Give it a name that ends in .pdf.", b"PK\x03\x04": "Word's must end in .docx."}
# What pages and editors write. Let loose on all that Python knows, a guess took "März" for the DOS of the Baltic.
_ENCODINGS = "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 koi8_r gb18030 big5 shift_jis euc_jp euc_kr".split()
# Few accents tell these apart, the language does.
_LATIN = {"cp1250": "cs hr hu pl ro sk sl sq".split(), "cp1254": ["tr"], "cp1252": []}


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file and a notice, empty unless its encoding had to be guessed."""
    if not data.strip():
        raise ArticleError(f"{name}: is empty. An article needs text.")
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return _clean(data.decode(encoding), name), ""
            except UnicodeDecodeError as error:
                raise ArticleError(f"{name}: says it is {encoding} but is not. Save it as UTF-8.") from error
    for magic, what in _BINARY.items():
        if data.startswith(magic):
            raise ArticleError(f"{name}: is {what}, not text. {_NAMED.get(magic, _SAVE)}")
    try:
        return _clean(data.decode("utf-8"), name), ""
    except UnicodeDecodeError:
        pass
    return _guess(data, name)


def _guess(data: bytes, name: str) -> tuple[str, str]:
    half = len(data) // 2
    if half and max(data[0::2].count(0), data[1::2].count(0)) > half * 0.3:
        encoding = "utf-16-le" if data[1::2].count(0) > data[0::2].count(0) else "utf-16-be"
        try:
            return _clean(data.decode(encoding), name), f"{name}: read as {encoding}."
        except UnicodeDecodeError:
            pass
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_ENCODINGS).best()
    if best is None:
        raise ArticleError(f"{name}: is not text. Save the article as text, Markdown or HTML, in UTF-8.")
    text, encoding = str(best), best.encoding
    if encoding in _LATIN:
        encoding = next((one for one, languages in _LATIN.items() if detect_language(text) in languages), "cp1252")
        text = data.decode(encoding, "replace")
    return _clean(text, name), f"{name}: is not UTF-8; read as {encoding}. Look at the accents, or save it as UTF-8."


def _clean(text: str, name: str) -> str:
    control = sum(1 for char in text if char < " " and char not in "\t\n\r\f\v\x1b")
    if control > len(text) * 0.01:
        raise ArticleError(f"{name}: is not text. Save the article as text, Markdown or HTML, in UTF-8.")
    # No-break spaces look like spaces and match like none.
    text = re.sub(r"[\xa0\u2007\u202f]", " ", text)
    # Form feeds and the Unicode line and paragraph separators end lines too; NEL is the mainframe's.
    return re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", text).replace("\ufeff", "")
