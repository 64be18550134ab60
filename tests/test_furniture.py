"""Lines of a page that belong to no story, and those that do."""

import pytest

from timeline.articles.furniture import ABOVE_LINKS, LINE

# The line, whether no story is told in it, and whether links to other articles stand below it.
LINES = [
    ("Read more", True, True),
    ("Read more: The bridge falls", True, False),
    ("Related stories", True, True),
    ("Lesen Sie auch:", True, True),
    ("Mehr zum Thema", True, True),
    ("À lire aussi", True, True),
    ("Te puede interesar: Cae el puente", True, False),
    ("Más información", True, True),
    ("相关阅读：", True, True),
    ("相关阅读大桥倒塌", True, True),
    ("Czytaj także", True, True),
    ("Anzeige", True, False),
    ("Share", True, False),
    ("* * *", True, False),
    ("Related companies fell", False, False),
    ("Reader Moreau came home.", False, False),
    ("Publicité pour un pont", False, False),
    ("Teilen der Stadt fehlt Wasser", False, False),
    ("", False, False),
]


@pytest.mark.parametrize(
    ("line", "is_furniture", "is_above_links"), LINES, ids=[line or "empty" for line, _, _ in LINES]
)
def test_a_line_of_a_page(line: str, is_furniture: bool, is_above_links: bool) -> None:
    assert bool(LINE.fullmatch(line)) == is_furniture
    assert bool(ABOVE_LINKS.fullmatch(line)) == is_above_links
