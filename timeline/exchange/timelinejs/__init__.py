"""TimelineJS (Knight Lab): the spreadsheet it reads, and its JSON.

columns    the columns of its sheet
dates      what its date cells can't say, and what `Display Date` says instead
writing    events as its slides
texts      a slide's HTML, read: quotation, sources, words
reading    its slides as events
"""

from timeline.exchange.timelinejs.columns import DATE_COLUMNS, is_sheet
from timeline.exchange.timelinejs.reading import read_json, read_sheet
from timeline.exchange.timelinejs.writing import write_json, write_sheet

__all__ = ["DATE_COLUMNS", "is_sheet", "read_json", "read_sheet", "write_json", "write_sheet"]
