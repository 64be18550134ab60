"""The words around a date: whether they tell of what is to come or of what has been."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline import lang
from timeline.lang.common import TITLES
from timeline.lang.rule import Cues, not_after
from timeline.model import Expression

# Near enough for the few words about a date: to split all of a text (`timeline.sentences`) would take half as long as
# to find its dates. "Will meet Gen. Hale" goes on, and so does "J. Hale".
_NO_TITLE = not_after(TITLES, "[.!?]")
SENTENCE_END = re.compile(rf"[.!?](?<!\b[A-Z][.!?]){_NO_TITLE}['\"”’)]*\s+(?=[A-Z“\"'‘])|[。！？]|\n\s*\n")

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


def tense(text: str, expression: Expression, within: int = CUES_BEFORE, after: bool = True) -> int:
    """1 where the words around (so many characters before and, if asked or if the sentence opens with the date,
    after) speak of what is to come, -1 of what has been, 0 unsure."""
    return tense_and_cue(text, expression, within, after)[0]


def tense_and_cue(text: str, expression: Expression, within: int = CUES_BEFORE, after: bool = True) -> tuple[int, str]:
    """The tense, and the word that tells it ("" where none does)."""
    cues, limited = lang.get(expression.language).cues, is_limit(text, expression)
    before = _said_before(cues, text, expression, LIMIT_CUES if limited else within)
    beside = text[expression.end : expression.end + CUES_AFTER]
    if cues.opening.search(before) or (cues.joined.search(before) and cues.verb_next.match(beside)):
        # "He said he would go, and on Thursday he went", "am Samstag öffnete das Bad, am Montag beginnt der Kurs".
        before = ""
    elif cues.verb_behind.match(beside) and cues.reported.search(before):
        # "She said Wednesday would be the last day."
        before = ""
    if not limited and (happened := cues.happened.search(before)):
        # "They will ask about the fire on Friday": nobody plans one.
        return -1, happened[1]
    future, past = _last(cues.future, before), _last_finite(cues, before)
    to_come = future is not None and (past is None or future.end() >= past.end())
    rest = _said_behind(cues, text, expression, CUES_AFTER).rstrip()
    if future is not None and to_come:
        then = cues.planned_then.search(before, 0, future.start()) or cues.planned_then.fullmatch(future[0])
        clause = _said_behind(cues, text, expression, CLAUSE_AFTER).rstrip()
        undone = cues.undone.search(clause) if then else None
        # "He was due to speak on Thursday but fell ill": that is over.
        return (-1, undone[0]) if undone else (1, future[0])
    if past is not None and limited:
        # "Will stay until Friday" lies ahead, "stayed until Friday" may, "didn't leave until Friday" doesn't.
        denied = max((m.end() for m in cues.denied.finditer(before)), default=-1)
        return (-1, past[0]) if denied >= past.end() else (0, "")
    if past is not None:
        return -1, past[0]
    opens = not cues.lead.sub("", before).strip()
    governing = _governing(cues, text, expression, opens) if within >= CUES_BEFORE else None
    if governing is not None:
        return 1, governing[0]
    if not after and not limited and not opens:
        return 0, ""
    rest = cues.of_subject.sub("", cues.relative.split(rest)[0])
    ahead, gone = cues.future.search(rest), cues.past.search(rest)
    if ahead and (not gone or ahead.start() <= gone.start()):
        return 1, ahead[0].strip()
    if gone:
        return -1, gone[0]
    if _is_heading(text, expression) and (infinitive := _last(cues.open, before)) is not None:
        # "Defence chiefs to meet in September"
        return 1, infinitive[0]
    # "If it doesn't pass by Friday" lies ahead, and so does "from October, fares rise".
    limit = cues.limit.search(before) or cues.onward.search(before)
    return int(limited or limit is not None), limit[0].strip() if limit else ""


def _said_before(cues: Cues, text: str, expression: Expression, within: int) -> str:
    """What a sentence says before a date, or before the dates of which it is one ("on Friday and [Saturday]")."""
    return cues.listed.sub("", cues.idle.sub("", sentence_before(text, expression, within)))


def _said_behind(cues: Cues, text: str, expression: Expression, within: int) -> str:
    return cues.listing.sub("", sentence_behind(text, expression, within))


def is_told(text: str, expression: Expression) -> bool:
    """Does a sentence tell of what has been?"""
    said = sentence_before(text, expression, LIMIT_CUES) + sentence_behind(text, expression, LIMIT_CUES)
    return lang.get(expression.language).cues.past.search(said) is not None


def _last(cue: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = list(cue.finditer(text))
    return found[-1] if found else None


def _last_finite(cues: Cues, text: str) -> re.Match[str] | None:
    """The last word of the past; in "will visit wounded soldiers" there is none, in "to work since" there is."""
    found = [m for m in cues.past.finditer(text) if not (_is_deed(m) and cues.modifying.search(text, 0, m.start()))]
    return found[-1] if found else None


def _is_deed(word: re.Match[str]) -> bool:
    """May a word of the past be a participle or a noun? A language that does not tell says so of all."""
    return "deed" not in word.re.groupindex or word["deed"] is not None


def _governing(cues: Cues, text: str, expression: Expression, opens: bool) -> re.Match[str] | None:
    """The modal of the date's own clause, however far it stands before the date or, where the date opens the sentence
    or ends the subject ("the debate on Friday will"), behind it."""
    before = _said_before(cues, text, expression, CLAUSE_BEFORE)
    governing = _last(cues.governing, before)
    if governing is not None and not cues.barrier.search(before, governing.end()):
        return governing
    rest = _said_behind(cues, text, expression, CLAUSE_AFTER)
    if not opens:
        return cues.governing.match(rest.lstrip()) if rest[:1] == " " else None
    governing, gone = cues.governing.search(rest), cues.finite.search(rest)
    return None if gone and governing and gone.start() < governing.start() else governing


def _is_heading(text: str, expression: Expression) -> bool:
    """Does no mark end the line that a date stands in?"""
    end = text.find("\n", expression.end, expression.end + CLAUSE_AFTER)
    line = text[expression.end : end if end >= 0 else expression.end + CLAUSE_AFTER]
    return not any(mark in line for mark in '.!?:;,”"…')


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
    return SENTENCE_END.split(before)[-1][:-1]


def is_limit(text: str, expression: Expression) -> bool:
    """ "By Friday", "until the weekend"."""
    limit = lang.get(expression.language).cues.limit
    return limit.search(text, max(0, expression.start - LONGEST_LIMIT), expression.start) is not None


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
    """
    start = max(0, place - LONGEST_QUOTATION)
    before = text[max(start, text.rfind("\n", start, place) + 1) : place]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
