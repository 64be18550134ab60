"""Files, folders and pages -> Articles: their text, what each block of it is, and what they state of themselves."""

from timeline.articles.blocks import outline
from timeline.articles.bylines import Byline, read_byline, stated_date
from timeline.articles.languages import detect_language
from timeline.articles.reading import SUFFIXES, from_string, is_own_page, read
from timeline.articles.stated import partial_date

__all__ = [
    "SUFFIXES",
    "Byline",
    "detect_language",
    "from_string",
    "is_own_page",
    "outline",
    "partial_date",
    "read",
    "read_byline",
    "stated_date",
]
