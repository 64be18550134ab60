"""What a page says about itself or lets its readers say, where it runs into the sentences of the story.

`articles` tells furniture by the line. Here it is told within what looks like prose: pages scraped carelessly have the
stamp of a comment behind its last word, and a picture's caption is a sentence.
"""

from __future__ import annotations

import re
from functools import cache

from timeline import lang
from timeline.articles.furniture import ABOVE_LINKS
from timeline.events import words
from timeline.events.clauses import Parse
from timeline.events.endings import is_past
from timeline.model import Article, Block

# A sentence with one of these is a comment, a caption, a list of programmes or the rest of a menu.
_NO_STORY = re.compile(
    r"\b(?:report abuse|complain about this comment|flag as inappropriate|recommend this comment|"
    r"file (?:photo|picture)|handout (?:photo|picture)|(?:photo|picture) taken|"
    r"pictured (?:here|above|below|left|right))\b"
    # A reader's: "At 21:22 26th Apr 2009, oldsalt wrote: ...".
    r"|\b(?:At|On) [^.!?]{0,12}\d{1,2}(?:st|nd|rd|th)? \w+ \d{4} ?,(?: \S{1,30}){1,4} wrote ?:"
    r"|\bthis (?:commentary |news )?(?:article|story|post|page|column|entry|interview) (?:was|is|has been) "
    r"(?:first |last )?(?:published|posted|updated|amended|corrected)\b"
    r"|comments? (?:was|were|has been|have been) removed"
    # A schedule: "6.00-7.00pm Ann Gray takes your calls".
    r"|\A\W*\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}(?: ?[.:]\d\d)? ?[ap]\.?m\b"
    # "Mayor resigns - 4 hrs ago Herald The bridge falls - 10 hrs ago": what others have.
    r"|[-–—] ?\d+ (?:hrs?|hours|mins?|minutes) ago(?=[ .]*\Z| [A-Z])"
    r"|\bfollow (?:us|me|all|the)\b[^.!?]{0,80}\bon (?:twitter|facebook|instagram|x|bluesky)\b"
    r"|\((?:(?-i:[LRC])|left|right|centre|center|bottom|top|file|handout)\)"
    r"|\b(?:presenters?|producers?)\\?/ ?[A-Z]",
    re.IGNORECASE,
)
# "PASSENGERS URGED TO COME FORWARD The mayor said": a heading that a page ran into its text.
RUN_IN = re.compile(r"(?=(?:\S+ )*?[A-Z]{5})(?:[A-Z][A-Z’'-]+[,:]? |[A-Z&] ){3,}(?=(?:[A-Z][a-z]+|A|I) )")
# What a speaker says to those who listen.
_GREETING = re.compile(
    r"\W*(?:[Gg]ood (?:morning|afternoon|evening|night)(?:,| and\b| to\b| every(?:one|body)\b|[.!]|$)"
    r"|[Tt]hat(?:[’']s| is) (?:all|it)(?: for| from|[.!]|$)"
    r"|[Tt]hank(?:s| you) for (?:following|reading|joining|watching|listening)\b)"
)
# Lines above what an article cites: its entries have the days of books and pages.
_REFERENCES = re.compile(
    r"\W*(?:\d+\W+)?(?:references|bibliography|works cited|citations|footnotes|endnotes|notes and references|"
    r"external links|further reading|notes)\W*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…][”\"'’)\]]*(?:\[\d+\])*\s*\Z")
_TITLE_LENGTH = 60
# "3 May 2009, Tarn wrote:", "3 May 2009 |".
_AFTER = re.compile(r"\s*\||[^.!?]{0,12},?(?: \S{1,30}){1,4} wrote ?:")
_FULL_DATE = re.compile(r"(?=.*[A-Za-z])(?=.*\b\d{1,2}\b)(?=.*\b\d{4}\b).*", re.DOTALL)
# A place, and nothing that leads to a date.
_PLACE = re.compile(r"(?:\b[A-Z][\w.’'-]+|,)\s+$")
_ENDED = re.compile(r"\W*(?:\([^)]*\)\W*)?")


def listed(article: Article) -> set[Block]:
    """The blocks that only list what an article cites or links to, by the line above them.

    What it cites goes on to the next heading, its links to the first sentence.
    """
    found: set[Block] = set()
    above = ""
    for block in article.blocks:
        text = article.text[block.start : block.end]
        opens = len(text) <= _TITLE_LENGTH and block.kind in ("furniture", "heading", "prose")
        if opens and _REFERENCES.fullmatch(text):
            above = "references"
        elif opens and ABOVE_LINKS.fullmatch(text):
            above = "links"
        elif block.kind == "heading" or (_is_section(block, text) if above == "references" else _SENTENCE.search(text)):
            above = ""
        elif above:
            found.add(block)
    return found


def _is_section(block: Block, text: str) -> bool:
    """A line such as "Early life": a section's title, and no entry of a list."""
    return block.kind == "furniture" and re.fullmatch(r"[A-Z][a-z]+(?: [a-z]+){0,4}", text) is not None


def is_no_story(sentence: str) -> bool:
    """Is the sentence part of the page around the story, by words that no story has?"""
    return _NO_STORY.search(sentence) is not None or _GREETING.match(sentence) is not None


@cache
def _before(language: str) -> re.Pattern[str]:
    """Words about the page, straight before a date; the English ones stand on pages in any language."""
    stamps = "|".join(map(re.escape, [*words.STAMPS, *lang.get(language).clauses.stamps]))
    return re.compile(
        rf"(?:^|[|•·*])\s*(?:{stamps})\b[^.]{{0,60}}$|\b(?-i:Posted by)\b[^.]{{0,60}}$|\|\s*$"
        # "oldsalt says: May 3, 2009 at 8:14 pm"
        r"|^\S+(?: \S+){0,3} (?:says|said|wrote|writes) ?: ?$",
        re.IGNORECASE,
    )


def stamps(before: str, date: str, after: str, parsed: Parse, language: str) -> bool:
    """Does a date within a sentence only say when a page, a comment or a picture was made?"""
    if _before(language).search(before) or _AFTER.match(after):
        return True
    # "A man feeds pigs in Tarn, Arland May 3, 2009.": an agency's caption, in the present tense.
    if language != "en":
        # "Il est arrivé à Tarn le 3 mai 2020": what leads to the date is in it.
        return False
    caption = _FULL_DATE.fullmatch(date) and _PLACE.search(before) and _ENDED.fullmatch(after)
    return bool(caption) and not _is_past(parsed)


def _is_past(parsed: Parse) -> bool:
    verbs = {parsed.tokens[c.verb].lower for c in parsed.clauses if c.verb is not None and c.kind in ("main", "said")}
    past = {"was", "were", "had", "did", "will", "would"}
    return any(verb in past or is_past(verb) for verb in verbs)
