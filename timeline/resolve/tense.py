"""The words around a date: whether they tell of what is to come or of what has been."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline import lang
from timeline.lang.cues import Cues
from timeline.model import Expression
from timeline.resolve.around import (
    CLAUSE_AFTER,
    CLAUSE_BEFORE,
    CUES_AFTER,
    CUES_BEFORE,
    LIMIT_CUES,
    in_quotation,
    is_limit,
    sentence_before,
    sentence_behind,
)

# Characters of a word that the beginning of a stretch may cut.
LONGEST_WORD = 30
LOWER_WORD = re.compile(r"\b[a-z]+\b")
QUOTATION_MARK = re.compile('["“”„«»]')


def tense(text: str, expression: Expression, within: int = CUES_BEFORE, after: bool = True) -> int:
    """1 where the words around (so many characters before and, if asked or if the sentence opens with the date,
    after) speak of what is to come, -1 of what has been, 0 unsure."""
    return tense_and_cue(text, expression, within, after)[0]


def tense_and_cue(text: str, expression: Expression, within: int = CUES_BEFORE, after: bool = True) -> tuple[int, str]:
    """The tense, and the word that tells it ("" where none does)."""
    cues, limited = lang.get(expression.language).cues, is_limit(text, expression)
    before = _said_before(cues, text, expression, LIMIT_CUES if limited else within)
    beside = text[expression.end : expression.end + CUES_AFTER]
    if cues.counted.search(before):
        return 0, ""
    if announced := cues.announced.match(text[expression.end : expression.end + CLAUSE_AFTER]):
        return 1, announced[0]
    if cues.opening.search(before) or (cues.joined.search(before) and cues.verb_next.match(beside)):
        # "He said he would go, and on Thursday he went", "am Samstag öffnete das Bad, am Montag beginnt der Kurs".
        before = ""
    elif (cues.verb_behind.match(beside) and cues.reported.search(before)) or (
        cues.plan_behind.match(beside) and cues.told_of.search(before)
    ):
        # "She said Wednesday would be the last day", "she said that the march on Wednesday will go ahead".
        before = ""
    if not limited and (happened := cues.happened.search(before)) and not cues.remembered.search(before):
        # "They will ask about the fire on Friday": nobody plans one.
        return -1, happened[1]
    future, past = _verbs(expression.language, before)
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
    opens = not cues.lead.sub("", before).strip(' "“„«»')
    governing = _governing(cues, text, expression, opens) if within >= CUES_BEFORE else None
    if governing is not None:
        return 1, governing[0]
    if not after and not limited and not opens:
        return 0, ""
    if not opens and cues.and_then.match(rest):
        # "They met in March and will meet again in June."
        return 0, ""
    rest = cues.of_subject.sub("", cues.relative.split(rest)[0])
    ahead, gone = cues.future.search(rest), cues.past.search(rest)
    if ahead and (not gone or ahead.start() <= gone.start()):
        return 1, ahead[0].strip()
    if gone:
        return -1, gone[0]
    if (
        opens
        and expression.type == "DATE"
        and (told := cues.finite.search(_said_behind(cues, text, expression, CLAUSE_AFTER)))
    ):
        # "In January, a week after the anniversary of the crash, the plant was shut."
        return -1, told[0]
    if _is_heading(text, expression) and (infinitive := _last(cues.open, before)) is not None:
        # "Defence chiefs to meet in September"
        return 1, infinitive[0]
    # "If it doesn't pass by Friday" lies ahead, and so does "from October, fares rise".
    limit = cues.limit.search(before) or cues.onward.search(before)
    return int(limited or limit is not None), limit[0].strip() if limit else ""


def verb_of(text: str, expression: Expression) -> tuple[int, str]:
    """The tense, and the word that tells it where that is a word of the date's own clause: no "fell" in "on 20 October,
    the day after the market fell", no "was" behind the brackets that a date stands in."""
    way, word = tense_and_cue(text, expression)
    cues, before = lang.get(expression.language).cues, sentence_before(text, expression, LIMIT_CUES)
    behind, place = sentence_behind(text, expression, CLAUSE_AFTER), before.rfind(word)
    if not word:
        return way, ""
    if place >= 0:
        between = before[place + len(word) :]
        # "The attacks of 22 May", and "they said that trading in May had been slow".
        noun = between.strip() in ("of", "de", "von") or cues.adjectival.search(before[:place]) is not None
        object_of = cues.lead.sub("", between).strip()
        told = cues.says.search(word) is not None and object_of and cues.finite.search(behind) is not None
        # The last word before a date is its preposition: "named before", "hold over".
        apart = "(" in between or cues.barrier.search(between.rstrip().rpartition(" ")[0])
        beside = not (noun or told or apart)
        governing = _last(cues.governing, before[:place]) if is_limit(text, expression) else None
        if governing is not None and not cues.barrier.search(before, governing.end(), place):
            # "Will stay shut until April"
            return way, governing[0]
        return way, word if beside else ""
    place = behind.find(word)
    between = behind[: max(place, 0)]
    # "The review of 17 April was", "(Thursday, page 4) was"
    of_noun = before.rstrip().endswith((" of", " de", " von"))
    beside = place >= 0 and not (of_noun or ")" in between or cues.barrier.search(between))
    return way, word if beside else ""


def _said_before(cues: Cues, text: str, expression: Expression, within: int) -> str:
    """What a sentence says before a date, or before the dates of which it is one ("on Friday and [Saturday]")."""
    return cues.listed.sub("", cues.idle.sub("", sentence_before(text, expression, within)))


def _said_behind(cues: Cues, text: str, expression: Expression, within: int) -> str:
    rest = sentence_behind(text, expression, within)
    before = sentence_before(text, expression, within)
    if in_quotation(text, expression.start) or before.rfind("«") > before.rfind("»"):
        # "On Saturday we play at home," he said.
        rest = QUOTATION_MARK.split(rest)[0]
    return cues.listing.sub("", rest)


def is_told(text: str, expression: Expression) -> bool:
    """Does a sentence tell of what has been?"""
    said = sentence_before(text, expression, LIMIT_CUES) + sentence_behind(text, expression, LIMIT_CUES)
    return lang.get(expression.language).cues.past.search(said) is not None


def is_of_present(text: str, expression: Expression) -> bool:
    """ "Talks go on in Geneva on Friday.": a whole sentence without a verb of the past; no headline, which has no
    stop, and no caption, "A trader walks by the exchange on Friday."."""
    cues = lang.get(expression.language).cues
    if not cues.past_forms:
        return False
    said = sentence_before(text, expression, CLAUSE_BEFORE)
    before = said.rpartition("\n")[2]
    if len(said) > CLAUSE_BEFORE - LONGEST_WORD or cues.caption.match(before):
        # Its beginning is too far away to be read.
        return False
    if cues.compared.search(said):
        # "They see fewer patients than on Saturday", "police seek a man after a raid on Friday"
        return False
    behind = sentence_behind(text, expression, CLAUSE_AFTER)
    if text[expression.end + len(behind) :][:1] not in (".", "?", "!") and behind.rstrip()[-1:] not in (".", "?", "!"):
        return False
    verbs = set(LOWER_WORD.findall(before + behind))
    ended = (word for word in verbs if word.endswith("ed") and word not in cues.no_past_forms)
    return bool(verbs) and verbs.isdisjoint(cues.past_forms) and not any(ended)


def was_planned(text: str, expression: Expression) -> bool:
    """Is a date one of a plan that has been given up or overtaken: "a march planned for Saturday was cancelled", "he
    had been due to speak on Saturday"? It may lie on either side of the day it is told."""
    cues = lang.get(expression.language).cues
    if cues.had_been.search(sentence_before(text, expression, LIMIT_CUES)):
        return True
    called_off = cues.called_off.match(text[expression.end : expression.end + CUES_AFTER])
    return called_off is not None and tense(text, expression, after=False) > 0


# What is asked of one date is asked several times over, and no patterns are longer than these two.
@lru_cache(maxsize=32)
def _verbs(language: str, before: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The last words of what a sentence has said so far that tell of what is to come, and of what has been."""
    cues = lang.get(language).cues
    return _last(cues.future, before), _last_finite(cues, before)


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
    governing = _last(cues.governing, before) or _last(cues.said_would, before)
    if governing is not None:
        barrier = cues.barrier.search(before, governing.end())
        if barrier is None or _is_awaited_in(cues, before[barrier.start() :]):
            return governing
    rest = _said_behind(cues, text, expression, CLAUSE_AFTER)
    if not opens:
        return cues.governing.match(rest.lstrip()) if rest[:1] == " " else None
    governing, gone = cues.governing.search(rest), cues.finite.search(rest)
    return None if gone and governing and gone.start() < governing.start() else governing


def _is_awaited_in(cues: Cues, clause: str) -> bool:
    """ "She is expected to tell the court of it when she goes on giving evidence on Tuesday"; no "he will never forget
    when she fell on Tuesday"."""
    return cues.once.match(clause) is not None and cues.past.search(clause) is None and bool(cues.past_forms)


def _is_heading(text: str, expression: Expression) -> bool:
    """Does no mark end the line that a date stands in?"""
    end = text.find("\n", expression.end, expression.end + CLAUSE_AFTER)
    line = text[expression.end : end if end >= 0 else expression.end + CLAUSE_AFTER]
    return not any(mark in line for mark in '.!?:;,”"…')
