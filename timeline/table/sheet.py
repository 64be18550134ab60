"""A delimited text file as its records, each with the very characters it was read from.

A spreadsheet, an editor and a script each write CSV in their own way. What nobody changed is written back as it was
read: encoding, byte order mark, delimiter, line ends, quoting, blank rows, lines above the header.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.errors import Problem, TableError

DELIMITERS = ",;\t|"
# A person may put a title above the table; a spreadsheet may sort the header into it.
HEADER_WITHIN = 10
SMART_QUOTES = str.maketrans("“”„‟", '""""')


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. A new file takes the defaults: Excel reads UTF-8 only after a byte order mark."""

    encoding: str = "utf-8-sig"
    delimiter: str = ","
    newline: str = "\n"


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its cells, and its text with the line end. `row` and `line` count from 1; 0 is a new record."""

    cells: tuple[str, ...]
    text: str
    row: int = 0
    line: int = 0

    @property
    def blank(self) -> bool:
        return not any(map(str.strip, self.cells))

    def problem(self, file: str, message: str, column: str = "", value: str = "", *, warning: bool = False) -> Problem:
        """A problem of this record, or of one of its cells."""
        return Problem(file, row=self.row, line=self.line, column=column, value=value, message=message, warning=warning)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file of records. `above` holds what stands before the header, `notices` what was odd in reading it."""

    name: str
    dialect: Dialect
    header: Record
    records: tuple[Record, ...]
    above: tuple[Record, ...] = ()
    notices: tuple[Problem, ...] = ()

    def text(self) -> str:
        """The file's text: what was read and not changed is as it was."""
        texts = [record.text for record in (*self.above, self.header, *self.records)]
        ends = ("\n", "\r")
        # Only the file's own last line may lack its line end; whatever follows it now needs one.
        return "".join(
            text if text.endswith(ends) or place == len(texts) - 1 else text + self.dialect.newline
            for place, text in enumerate(texts)
        )

    def data(self) -> bytes:
        """The file's bytes. Text that the file's encoding can't hold turns it into UTF-8 rather than into `?`."""
        return encode(self.text(), self.dialect.encoding)

    def with_records(self, records: Iterable[Record]) -> Sheet:
        return replace(self, records=tuple(records))

    def record(self, cells: Sequence[str], like: Record | None = None) -> Record:
        """A record of this file with these cells; the same one when the cells are those it has."""
        cells = tuple(cells)
        if like is not None and like.cells == cells:
            return like
        text = write_record(cells, self.dialect)
        return Record(cells, text, like.row if like else 0, like.line if like else 0)


def write_record(cells: Sequence[str], dialect: Dialect) -> str:
    """
    >>> write_record(["1950", 'She said "no"; he left'], Dialect(delimiter=";", newline="\\r\\n"))
    '1950;"She said ""no""; he left"\\r\\n'
    """
    return write_records([cells], dialect)


class _Lines(list[str]):
    """What csv.writer takes for a file: it writes one record at a time."""

    write = list.append


def write_records(rows: Iterable[Sequence[str]], dialect: Dialect) -> str:
    """
    >>> write_records([["a\\rb", "c"]], Dialect())
    '"a\\rb",c\\n'
    """
    lines = _Lines()
    # csv puts quotation marks around a line break only if it is its own line end; with both, it is always one of them.
    csv.writer(lines, delimiter=dialect.delimiter, lineterminator="\r\n").writerows(rows)
    return "".join(line[:-2] + dialect.newline for line in lines)


_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def encode(text: str, encoding: str) -> bytes:
    for bom, name in _BOMS:
        if name == encoding:
            return bom + text.encode(encoding.removesuffix("-sig"), "surrogatepass")
    try:
        return text.encode(encoding, "surrogateescape")
    except UnicodeEncodeError:
        return encode(text, "utf-8-sig")


def decode(data: bytes, name: str) -> tuple[str, str, tuple[Problem, ...]]:
    """The text, its encoding, and a warning when it is not UTF-8 or UTF-16.

    >>> decode("headline\\nCaf\\xe9".encode("cp1252"), "events.csv")[:2]
    ('headline\\nCafé', 'cp1252')
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding.removesuffix("-sig"), "replace"), encoding, ()
    if b"\0" in data[:200]:  # UTF-16 that lost its mark: every other byte of a Latin text is 0
        encoding = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return data.decode(encoding, "replace"), encoding, ()
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    try:
        # Where most of a file is UTF-8 and one pasted line is not, reading all of it as cp1252 would spoil the rest.
        mixed = any(byte >= 0x80 for part in data.split(b"\n") for byte in part if _is_utf8(part))
        if mixed:
            text = "\n".join(
                part.decode("utf-8") if _is_utf8(part) else part.decode("cp1252") for part in data.split(b"\n")
            )
            message = f"is not UTF-8 in line {line}: read as Windows-1252 (cp1252) there. Save the file as UTF-8."
            return text, "utf-8", (Problem(name, line=line, message=message, warning=True),)
        text = data.decode("cp1252", "surrogateescape")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
        return text, "latin-1", (Problem(name, line=line, message=_NOT_UTF8, warning=True),)
    return text, "cp1252", (Problem(name, line=line, message=_NOT_UTF8, warning=True),)


_NOT_UTF8 = "is not UTF-8: read as Windows-1252 (cp1252). Look at the accents, and save the file as UTF-8."


def _is_utf8(part: bytes) -> bool:
    try:
        part.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def read_records(text: str, delimiter: str, limit: int | None = None) -> list[Record]:
    """Split a text into records. Raises ValueError with the line of a quotation mark that is never closed."""
    lines: list[str] = []
    records: list[Record] = []

    def feed() -> Iterable[str]:
        for line in io.StringIO(text, newline=""):
            lines.append(line)
            yield line

    reader = csv.reader(feed(), delimiter=delimiter)
    done = 0
    try:
        for cells in reader:
            records.append(Record(tuple(cells), "".join(lines[done:]), len(records) + 1, done + 1))
            done = len(lines)
            if limit is not None and len(records) >= limit:
                return records
    except csv.Error:  # a field over 128 KB: what an open quotation mark swallows
        raise ValueError(done + 1) from None
    if records and '"' in records[-1].text:
        try:
            list(csv.reader(io.StringIO(records[-1].text, newline=""), delimiter=delimiter, strict=True))
        except csv.Error as error:
            if "end of data" in str(error):
                raise ValueError(records[-1].line) from None
    return records


def parse(data: bytes, name: str, recognise: Callable[[Sequence[str]], int], wanted: str) -> Sheet:
    """Read a file whose header `recognise` knows: it counts the cells of a record that name our columns.

    `wanted` is the header to propose when there is none. Raises TableError.
    """
    text, encoding, notices = decode(data, name)
    if not text.strip():
        raise TableError([Problem(name, line=1, message=f"is empty. Begin with a header line: {wanted}")])
    delimiter = _delimiter(text, recognise)
    try:
        records = read_records(text, delimiter)
    except ValueError as error:
        line = error.args[0]
        message = "opens a quotation mark that is never closed. Close it, or double a quotation mark inside a cell."
        raise TableError([Problem(name, line=line, value=f"line {line}", message=message)]) from None
    place = _header(records, recognise)
    if place is None:
        first = text.strip().splitlines()[0][:80]
        message = f"is no header that names our columns. Begin with a header line: {wanted}"
        raise TableError([Problem(name, row=1, line=1, value=first, message=message)])
    header = records[place]
    if place >= HEADER_WITHIN:  # sorted into the table: what stands above it are rows
        above: list[Record] = []
        rows = [*records[:place], *records[place + 1 :]]
        message = "the header stood inside the table: was it sorted along? It is read as the header."
        notices = (*notices, header.problem(name, message, warning=True))
    else:
        above, rows = records[:place], records[place + 1 :]
    newline = next((end for end in ("\r\n", "\n", "\r") if header.text.endswith(end)), "\n")
    return Sheet(name, Dialect(encoding, delimiter, newline), header, tuple(rows), tuple(above), notices)


def _delimiter(text: str, recognise: Callable[[Sequence[str]], int]) -> str:
    declared = re.match(r"sep=(.)\r?\n", text)  # Excel's own first line
    if declared:
        return declared[1]
    start = text[:20000]

    def score(delimiter: str) -> int:
        try:
            return max((recognise(record.cells) for record in read_records(start, delimiter, HEADER_WITHIN)), default=0)
        except ValueError:
            return 0

    scores = {delimiter: score(delimiter) for delimiter in DELIMITERS}
    best = max(scores, key=scores.__getitem__)
    if scores[best]:
        return best
    # The header may have been sorted far into the table.
    return max(DELIMITERS, key=lambda delimiter: max(recognise(line.split(delimiter)) for line in text.splitlines()))


def _header(records: Sequence[Record], recognise: Callable[[Sequence[str]], int]) -> int | None:
    for place, record in enumerate(records):
        if recognise(record.cells) > 0:
            return place
    return None
