"""The words around a place of a text, cut to what bears on it: its sentence, its quotation, its paragraph."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline import lang
from timeline.lang.cues import not_after
from timeline.model import Expression
from timeline.resolve.answers import Spoken

# What stands before a name with a full stop, in any of the languages.
TITLES = tuple("Mr Ms Dr St Lt Mrs Sen Gen Gov Rep Col Sgt Capt Prof Hr Fr Sr Sra Mme Mlle".split())

# Near enough for the few words about a date: to split all of a text (`timeline.sentences`) would take half as long as
# to find its dates. "Will meet Gen. Hale" goes on, and so does "J. Hale".
_NO_TITLE = not_after(TITLES, "[.!?]")
# "Am 25. und 26. Dezember" does, too.
_NO_ORDINAL = (
    r"(?:(?<!\b\d[.])(?<!\b\d\d[.])"
    r"|(?! (?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b))"
)
# What ends one begins with one set of characters: a search for such a set is the fastest.
SENTENCE_END = re.compile(
    r"[.!?\n。！？](?:(?<=[。！？])|(?<=\n)\s*\n|(?<=[.!?])"
    rf"(?<!\b[A-Z][.!?]){_NO_TITLE}{_NO_ORDINAL}(?:['\"”’)“]|\s?»)*\s+(?=[A-ZÀ-ÖØ-Þ“\"'‘„«¿¡]))"
)

# "... said the mayor On Saturday a second quake struck": a caption or a paragraph whose end got lost.
_RUN_ON = re.compile(r"\s[a-zß-öø-ÿ]+ ((?:On|In|At|By|Since|Am|Im|En|El|Le) )$")

# Characters before a date and after it in which a verb or cue word tells its tense: of 30 to 80 the ones with the
# fewest errors on 86 months and 342 weekdays of news. "By", "until" belong to the sentence's verb, wherever it stands.
CUES_BEFORE, CUES_AFTER, LIMIT_CUES = 60, 40, 120
# What a modal governs, and what a date that opens its sentence may wait for: "prosecutors will file a criminal case
# against the singer's doctor on Monday", "on Friday, ministers from the worst affected regions will meet".
CLAUSE_BEFORE, CLAUSE_AFTER = 240, 160

# "Until at least", "before the".
LONGEST_LIMIT = 20

# Characters before a place in which a quotation may have begun: a paragraph of a megabyte is not read anew for each.
LONGEST_QUOTATION = 2000

# Characters that a sentence may put between two of its dates, and a paragraph: a file of one line is not read anew for
# each date.
LONGEST_REACH, LONGEST_PARAGRAPH = 80, 5000


def sentence_before(text: str, expression: Expression, within: int) -> str:
    """What the sentence has said so far, in so many characters, without the word that they cut."""
    return sentence_up_to(text, expression.start, within)


def sentence_behind(text: str, expression: Expression, within: int) -> str:
    """What the sentence goes on to say, in so many characters."""
    return SENTENCE_END.split(text[expression.end : expression.end + within])[0]


@lru_cache(maxsize=32)
def sentence_up_to(text: str, place: int, within: int) -> str:
    """As `sentence_before`, up to any place; what is asked of one date is asked several times over."""
    start = max(0, place - within)
    # With the letter that the date begins with: "It is due on Friday. Earlier in the week he left."
    before = text[start : place + 1]
    if start and not text[start - 1].isspace():
        before = before.partition(" ")[2]
    before = SENTENCE_END.split(before)[-1][:-1]
    run_on = before[-4:].istitle() and _RUN_ON.search(before)
    return run_on[1] if run_on else before


def is_limit(text: str, expression: Expression) -> bool:
    """ "By Friday", "until the weekend"."""
    limit = lang.get(expression.language).cues.limit
    return limit.search(text, max(0, expression.start - LONGEST_LIMIT), expression.start) is not None


def same_sentence(text: str, spoken: Spoken, place: int) -> bool:
    """Does a place, an expression or the quotation that it stands in, belong to the sentence of a date?"""
    if place - spoken.until > LONGEST_REACH:
        return False
    # With its last character, "at 8 p.m. Turnout was low", and the first of a date that opens the next.
    between = text[spoken.until - 1 : place + 1]
    return not SENTENCE_END.search(between) and "\n" not in between[:-1]


def same_paragraph(text: str, spoken: Spoken, place: int) -> bool:
    return place - spoken.until < LONGEST_PARAGRAPH and text.find("\n", spoken.until, place) < 0


def quotation(text: str, place: int) -> tuple[int, int] | None:
    """Where the marks about the quotation stand that a place is in, opened in its paragraph; where none closes it, the
    end of the paragraph.

    >>> quotation('He said: "I resign today." No one wept.', 20)
    (9, 25)
    """
    if not in_quotation(text, place):
        return None
    opening = max(text.rfind(mark, max(0, place - LONGEST_QUOTATION), place) for mark in '"“')
    ahead = text[place : place + LONGEST_QUOTATION].partition("\n")[0]
    closing = [end for mark in '"”' if (end := ahead.find(mark)) >= 0]
    return opening, place + min(closing, default=len(ahead))


def in_quotation(text: str, place: int) -> bool:
    """Does a place stand between quotation marks, opened in its paragraph?

    >>> in_quotation('He said: "I resign today."', 20), in_quotation("“Never,” he says today.", 17)
    (True, False)
    >>> in_quotation("„Nie“, sagt er heute.", 16), in_quotation("Er sagt: „Heute nicht.“", 11)
    (False, True)
    """
    start = max(0, place - LONGEST_QUOTATION)
    before = text[max(start, text.rfind("\n", start, place) + 1) : place]
    opening, closing = "„“" if "„" in before else "“”"
    return before.count('"') % 2 == 1 or before.rfind(opening) > before.rfind(closing)
