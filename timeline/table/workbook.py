"""A workbook given instead of a CSV: its first sheet that is a table, read as text.

A workbook keeps what a cell shows apart from what it is: `Oct-24` may be the first of October 2024, shown without its
day. The number format says which parts of a date are shown, and only those are read.
"""

from __future__ import annotations

import datetime
import io
import re
import warnings
import zipfile
from collections.abc import Callable, Sequence

from timeline.errors import Problem, TableError
from timeline.table.sheet import Dialect, Record, Sheet, write_record

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def is_workbook(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", _OLD_EXCEL))


def parse(data: bytes, name: str, recognise: Callable[[Sequence[str]], int], wanted: str) -> Sheet:
    """Read the first sheet of an .xlsx that has our header. Raises TableError."""
    try:
        names = set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except zipfile.BadZipFile:
        names = set()
    if "xl/workbook.xml" not in names:
        raise TableError([Problem(name, message="is a workbook that can't be read. Save it as CSV (UTF-8).")])
    import openpyxl  # a tenth of a second, and most tables are CSV

    try:
        with warnings.catch_warnings():
            # LibreOffice stores 15 March 44 BC as a date, which openpyxl calls an error: the table's memory mends it.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers raise on a damaged file
        raise TableError([Problem(name, message=f"is a damaged workbook ({error}). Save it as CSV.")]) from None
    for page in book.worksheets:
        records = []
        for number, cells in enumerate(page.iter_rows(), 1):
            texts = tuple(shown(cell.value, cell.number_format) for cell in cells)
            records.append(Record(texts, write_record(texts, Dialect()), number, number))
        for place, record in enumerate(records[:10]):
            if recognise(record.cells):
                while record.cells and not record.cells[-1]:
                    record = Record(record.cells[:-1], record.text, record.row, record.line)
                return Sheet(name, Dialect(), record, tuple(records[place + 1 :]), tuple(records[:place]))
    raise TableError(
        [Problem(name, row=1, line=1, message=f"has no sheet with a header that names our columns: {wanted}")]
    )


def shown(value: object, number_format: str) -> str:
    """The text of a cell; of a date the parts that its format shows.

    >>> shown(datetime.datetime(2024, 10, 1), "mmm-yy"), shown(datetime.datetime(2024, 10, 24), "d-mmm"), shown(7.0, "")
    ('2024-10', '24-Oct', '7')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float) and "%" in number_format:
        return f"{value * 100:g}%"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if not isinstance(value, datetime.date):
        return str(value)
    parts = re.sub(r"\[[^\]]*\]|\"[^\"]*\"|\\.|AM/PM", "", number_format).lower()
    if "y" not in parts:
        return f"{value.day}-{value:%b}" if "d" in parts else str(value)
    if "d" not in parts:
        return f"{value:%Y-%m}" if "m" in parts else f"{value:%Y}"
    if (value.year, value.month, value.day) < (1582, 10, 15):
        return _julian(value)
    # The first of a month may be all that a workbook could make of 2024-10: midnight tells the reader to ask.
    return f"{value:%Y-%m-%d}" + (" 00:00:00" if value.day == 1 else "")


def _julian(value: datetime.date) -> str:
    """LibreOffice counts days before 15 October 1582 by the Julian calendar; openpyxl by the Gregorian.

    >>> _julian(datetime.date(1492, 10, 21))
    '1492-10-12 00:00:00'
    """
    days = value.toordinal() + 1721425 + 32082  # since 1 March of the Julian year -4800
    year = (4 * days + 3) // 1461
    rest = days - 1461 * year // 4
    month = (5 * rest + 2) // 153
    day = rest - (153 * month + 2) // 5 + 1
    return f"{year - 4800 + month // 10:04d}-{month + 3 - 12 * (month // 10):02d}-{day:02d} 00:00:00"
