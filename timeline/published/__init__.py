"""When was this article written: stated, inferred as an interval with its evidence, or unknown.

What front matter, a page's metadata, a byline or a file's name states was read with the article. Where nothing is
stated, the text itself bears witness: a dateline without a year, the latest past date, months named without a year
(news names those of the last twelve months), "a decade later" than a year it names. Each kind of witness says how
likely the text would be for every day on which it could have been written; together they give the shortest run of
days that holds the day of writing nine times in ten. The dated articles beside it bear witness too, by their accounts
of the same events and by how much they read like it (`from_others`).
"""

from timeline.published.accounts import Accounts
from timeline.published.neighbours import Neighbours
from timeline.published.others import from_others
from timeline.published.text import date_article

__all__ = ["Accounts", "Neighbours", "date_article", "from_others"]
