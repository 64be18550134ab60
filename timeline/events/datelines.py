"""Where a sentence begins behind what a page or an agency sets before it."""

from __future__ import annotations

import re

from timeline.events import furniture

# A dateline ends in a dash after an agency's bracket, or after a place in capitals and a day.
_DATELINE = re.compile(
    r".{0,250}?(?:\(|-LRB- ?)[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?(?:\)| ?-RRB-) ?(?:--?|–|—) "
    r"|(?:.{0,80}[^\w,] )?[A-Z][A-Z.’' -]+(?:,? ?[A-Z][a-z]+\.?)?,? "
    r"(?:[A-Z][a-z]+\.? \d{1,2}|\d{1,2} [A-Z][a-z]+\.?) ?(?:--?|–|—) "
    # "GENEVA - The bank", "NEW YORK, May 2 --" having been read already.
    r"|(?:[A-Z]{4,}|[A-Z]{2,} [A-Z]{2,})(?:, [A-Z][a-z]+)? (?:--?|–|—) (?=[A-Z])",
    re.DOTALL,
)
# "Page last updated at 11:24 GMT, Tuesday, 27 September 2011 The mayor resigned."
_UPDATED = re.compile(
    r"\W*(?:\d{1,2} [A-Z][a-z]+ \d{4} )?(?:Page )?[Ll]ast updated (?:at |on )?"
    r"(?:(?:\d[\d:]*|GMT|UTC|BST|UK|[ECMP][SD]T|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May"
    r"|June|July|August|(?:Septem|Octo|Novem|Decem)ber)[ ,]*)+(?:Help )?(?=[A-Z])"
)
# "About Tarn Mills Tarn Mills was founded in 1898": a heading run into what stands below it.
_ABOUT = re.compile(r"About (?P<name>[A-Z]\S*(?: [A-Z]\S*){0,4}) (?=(?P=name)\b)")
# "Photograph: Ann Gray/Reuters The family said": a credit run into what stands below it.
_CREDIT = re.compile(
    r"(?:Photograph|Photo|Picture|Image)(?: credit)?: ?(?:[A-Z][\w.’'-]* ?){1,4}(?:\\?/ ?)(?:[A-Z][\w.’'-]*)"
    r"(?: (?:Images|Photo|News|Agency|via|[A-Z]{2,}))* (?=[A-Z])"
)
_THAT_IS_WHY = re.compile(
    r"(?:That|This)(?: is| was| ?[’']s) (?:why|how(?! (?:much|many|long|far|old|often)\b)|when)(?: ?,)? "
)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where the sentence begins after "LONDON, 3 May (Reuters) -"; the dateline dates the article, not an event."""
    openings = (_DATELINE, _UPDATED, furniture.RUN_IN, _ABOUT, _CREDIT, _THAT_IS_WHY)
    match = next((match for one in openings if (match := one.match(text, start, end))), None)
    return match.end() if match else start
