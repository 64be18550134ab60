"""Dates in a sentence that do not say when something happened: of a name, a thing, a law, or of a stretch's end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from timeline.events import idioms, words
from timeline.events.clauses import Parse, telling
from timeline.events.comparison import only_compares
from timeline.events.endings import is_past
from timeline.model import Mention
from timeline.when import When

# "He spent the day with them": how long, and not when.
_SPENDING = re.compile(r"\b(?:spen[dt]|spends|spending|lasted|wasted)\s+\Z")
# "25% off until Friday", "valid until May".
_HELD_OUT = re.compile(r"\b(?:off|valid|on offer) (?:until|till|through) (?:at least )?\Z", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till|through) (?:at least )?\Z", re.IGNORECASE)
_STRETCH = re.compile(
    r"the (?:whole |entire )?(?:day|night|morning|afternoon|evening|weekend|week|month|year|summer|winter)"
)
# "Guidance for 2026 was raised": which one, and not when.
_FOREKNOWN = re.compile(
    r"\b(?:wages|salaries|pay|rents?|invoices?|bills?|dues|payrolls?) for (?:the )?\Z"
    r"|\b(?:guidance|outlooks?|forecasts?|targets?|estimates?|projections?|predictions?|budgets?) for (?:the )?\Z",
    re.IGNORECASE,
)
# "The Penal Code of 4 May 2001", "the Act of 1998": the law's name.
_LAW = re.compile(
    r"\b(?:Act|Code|Law|Directive|Regulations?|Decree|Ordinance|Statute|Constitution|Charter|Convention|Treaty) "
    r"of (?:the )?\Z"
)
# "Under the Water Act of", and no more before it.
_UNDER_LAW = re.compile(
    r"\b(?:under|by|in|with|to|of|violating|breaching) (?:the |a )?(?:[A-Z]\w+ )*of (?:the )?\Z", re.IGNORECASE
)
# "(6th Cir. 2017)", "[2004] UKHL 22 (HL 2004)": where a judgment is printed.
_COURT = re.compile(r"\((?:(?:\d{1,2}(?:st|nd|rd|d|th)|[A-Z][\w.]*\.?|[A-Z]\.) ?){1,4}\Z")
_HARDLY = re.compile(r"\b(?:few|no one|nobody|none|not|never|n[’']t|unlikely)\b.*\bbefore \Z", re.IGNORECASE)
_EXPECTED = re.compile(r"\b(?:expect|likely|foresee|predict|see|anticipat)\w*\b", re.IGNORECASE)
_NAMING = re.compile(r"(?:\b(?:the|an?|his|her|its|their)|[’']s)(?: \d{4})?\s+$", re.IGNORECASE)
_DESCRIBED = re.compile(r"(?:\A|\b(?!on|in|at|by|since|until|from|during|after|before)\w+ )(?:an?|the) [a-z]+ \Z")
# What can be described so: "a turbulent beginning of the year", and not "seized the airport last week".
_DESCRIBABLE = re.compile(r"(?:beginning|start|middle|end|close|half|part|quarter)\b|\d{4}\Z", re.IGNORECASE)
# A noun straight behind a date, and what it stands behind.
_OWN_NOUN = re.compile(r"(?P<s> ?[’']s)? (?P<noun>[a-z][a-z-]*(?: [a-z][a-z-]*){0,4})")
_MODIFIED = re.compile(r"(?:\b(?:the|an?|his|her|its|their|our|my)|[’']s)(?: [a-z]+)? \Z", re.IGNORECASE)
_A_WEEK = 7
_OF_NOW = frozenset("today today's today’s tomorrow tonight tonight's tonight’s tomorrow's tomorrow’s".split())
_FUNCTION_WORD = re.compile(rf" (?:{'|'.join(sorted(words.NOT_MAIN_VERB | words.AUXILIARIES))})\b")
_MEASURE = re.compile(rf" (?:{'|'.join(sorted(words.MEASURES))})\b")
_TITLE_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "``": "''"}


_BY = re.compile(r"\bby (?:the (?:end|middle|start) of )?(?:the )?\Z", re.IGNORECASE)
# What an infinitive tells more of, or what somebody is to do.
_AWAITING = frozenset(
    "plan plans deal agreement pledge promise vow goal aim target deadline bid effort efforts order orders ordered "
    "want wants forced has have had will would chance need needs proposal scheme project law bill decision".split()
)
# Why a noun like any other, or a measure, dates nothing.
SAYS_WHICH = "says which or how long, and not when"


@dataclass(frozen=True, slots=True)
class Setting:
    """A date in its sentence: the text before it, and behind it."""

    before: str
    mention: Mention
    after: str


def why_idle(date: Setting, parsed: Parse, alone: bool, language: str) -> str:
    """Why a date of a sentence is no date of what it tells; "" when it may be one.

    `alone`: the sentence has no other date.
    """
    if _is_name(date):
        return "part of a name or a title"
    if _is_noun(date):
        return SAYS_WHICH
    if language == "en" and _says_which_ones(date, parsed):
        return SAYS_WHICH
    if language == "en" and _is_aimed_at(date, parsed):
        return "by when something is meant to be reached"
    if _only_ends(date, parsed):
        return "when it ends, and nothing is said to happen then"
    if language == "en" and _is_of_a_law(date, parsed, alone):
        return "of a law or treaty that is named"
    return ""


def _is_name(date: Setting) -> bool:
    """Is the date part of a name or a title: "the 2008 Summer Olympics", “The Summer of 1969”, The Sunday Times?"""
    before, mention, after = date.before, date.mention, date.after
    if _COURT.search(before) and after.lstrip().startswith(")"):
        return True
    if "holiday" in mention.expression.rule and re.match(r" [a-z]+", after) and not re.match(_FUNCTION_WORD, after):
        return True
    if _NAMING.search(before) and _MEASURE.match(after) and len(mention.timex3.value) == 4:
        return True
    if len(mention.timex3.value) == 4 and re.match(r" ?[’']s [A-Z][a-z]", after):
        # "2003's Love, Actually"
        return True
    # A year or a day straight before a name, after an article: "the 2008 Summer Games", "The Sunday Times".
    if _NAMING.search(before) and re.match(r"\s[A-Z][a-z]", after):
        return len(mention.timex3.value) == 4 or mention.text.istitle()
    for opening, closing in _TITLE_MARKS.items():
        left = before.rfind(opening)
        if left < 0 or closing in before[left + len(opening) :] or closing not in after:
            continue
        title = before[left + len(opening) :] + mention.text + after[: after.index(closing)]
        terms = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) > 3]
        if terms and len(title) < 70 and all(word[0].isupper() for word in terms):
            return True
    return False


def _says_which_ones(date: Setting, parsed: Parse) -> bool:
    """ "Bicycles made after 1 October are safe", "each loom sold in 2021 cost more": which, and nothing happened then.

    "Two books published in May" and "a bill passed before the vote in May" tell of a deed.
    """
    clause = parsed.clause_at(date.mention.start, date.mention.end)
    if clause.kind != "reduced" or clause.verb is None or clause.verb + 1 >= len(parsed.tokens):
        return False
    # "Between 4 April and 30 September": at the second of the two, as well.
    behind = [t for t in parsed.tokens[clause.verb + 1 :] if t.start < date.mention.start and not t.dated]
    if any(token.lower not in words.LEADING_DATE | {"between", "the", "and"} for token in behind):
        return False
    first = parsed.tokens[clause.tokens[0]].lower
    each = first in ("each", "every", "any", "all", "no", "those")
    definite = (first in words.DETERMINERS and not each) or first in words.POSSESSIVES
    bounded = {"before", "after", "between", "since", "until"} & {
        token.lower for token in parsed.tokens[clause.verb + 1 : clause.verb + 2]
    }
    return not definite and (bool(bounded) or parsed.tokens[clause.verb].lower in words.TRADED)


def _is_aimed_at(date: Setting, parsed: Parse) -> bool:
    """ "It raised ten million to reach all towns by 2025": what for; "it agreed to close by 2025" says when."""
    if _BY.search(date.before) is None:
        return False
    before = [i for i, token in enumerate(parsed.tokens) if token.end <= date.mention.start]
    aim = next(
        (i for i in reversed(before[1:-1]) if parsed.tokens[i].lower == "to" and _is_plain_verb(parsed, i + 1)), 0
    )
    if not aim or parsed.tokens[aim - 1].lower in _AWAITING or any(parsed.tokens[i].text == "," for i in before[aim:]):
        return False
    told = {token.lower for token in parsed.tokens[:aim]}
    return not told & (words.COMPLEMENT_VERBS | words.STATING | words.WANTING_AN_INFINITIVE | words.BE | _AWAITING)


def _is_plain_verb(parsed: Parse, index: int) -> bool:
    token = parsed.tokens[index]
    return token.text.islower() and token.lower not in words.NOMINAL | words.AUXILIARIES and not token.dated


def is_wide(when: When) -> bool:
    """Is it longer than a week, so that it may only say which year's or month's something is?"""
    return when.width is None or when.width > _A_WEEK


def _is_noun(date: Setting) -> bool:
    """ "a turbulent beginning of the year", "an eventful 2020": a noun like any other; or a measure."""
    before, mention, after = date.before, date.mention, date.after
    spent = _STRETCH.fullmatch(mention.text.lower()) and _SPENDING.search(before)
    # "The lowest since the 2003 invasion" is of the invasion.
    noun = re.match(r" [a-z]+", after) and not re.match(_FUNCTION_WORD, after)
    if _is_of_a_thing(date):
        return True
    described = _DESCRIBED.search(before) and _DESCRIBABLE.match(mention.text)
    idle = idioms.names_no_time(before, mention.text, after) or _FOREKNOWN.search(before)
    # "Few expect to see him before 2030": nothing is said to happen then.
    idle = idle or (_HARDLY.search(before) and _EXPECTED.search(before))
    return any((described, spent, idle, only_compares(before, after) and not noun))


def _is_of_a_thing(date: Setting) -> bool:
    """ "His 1972 album sold well", "the 1918 virus", "today's prices": says which, and nothing happened then.

    "Friday's album" came out on Friday, for all we know: what is said of a year is not said of a day.
    """
    before, mention, after = date.before, date.mention, date.after
    own = _OWN_NOUN.match(after)
    wide = mention.when is not None and is_wide(mention.when)
    # "This week's episode", "the day's big games"; but "last week's raid".
    stretch = re.split(r"['’]", mention.text.lower())[0].split()
    wide = wide or "week" in stretch or stretch in (["the", "day"], ["this", "morning"], ["this", "evening"])
    if own is None or not (wide or mention.text.lower() in _OF_NOW):
        return False
    possessive = own["s"] or mention.text.endswith(("'s", "’s"))
    if not (possessive or _MODIFIED.search(before) or mention.text.lower().endswith("-century")):
        return False
    noun = re.split(_FUNCTION_WORD, f" {own['noun']}")[0].split()
    noun = list(takewhile(lambda word: word not in words.PRESENT and not is_past(word), noun))
    # "The summer months" are no thing either.
    last = noun[-1] if noun else ""
    happens = {last, last.removesuffix("s"), last.removesuffix("es")} & (words.HAPPENINGS | words.UNITS)
    return bool(last) and not happens and not last.endswith(("tion", "tions", "sion", "ment", "ing"))


def _only_ends(date: Setting, parsed: Parse) -> bool:
    """ "The council closed the schools until Friday": nothing happened on Friday. "They stay closed" until then."""
    if not _UNTIL.search(date.before):
        return False
    if _HELD_OUT.search(date.before):
        return True
    mention = date.mention
    clause = parsed.clause_at(mention.start, mention.end)
    said = [parsed.tokens[i].lower for i in clause.tokens if clause.verb is not None and i >= clause.verb]
    before = [parsed.tokens[i].lower for i in clause.tokens if parsed.tokens[i].end <= mention.start]
    place = next((n for n, word in enumerate(before) if n and word in words.GOING_ON_UNTIL), 0)
    if place and clause.kind == "main" and before[place - 1] not in words.CONJUNCTIONS:
        # "The contract runs until 2031"; but "opens in May and runs until July".
        return True
    return any(word in words.HOLDING for word in said[:3]) and not {
        "will",
        "would",
        "remain",
        "be",
        "was",
        "were",
    } & set(said)


def _is_of_a_law(date: Setting, parsed: Parse, alone: bool) -> bool:
    """ "The Penal Code of 4 May 2001 provides for fines": when it was passed tells nothing of today's story.

    "The Treaty of 5 May 1955 ended the occupation": it did so then, unless another date says when.
    """
    before, mention = date.before, date.mention
    if _LAW.search(before) is None:
        return False
    clause = telling(parsed, parsed.clause_at(mention.start, mention.end))
    verb = parsed.tokens[clause.verb].lower if clause.verb is not None else ""
    leading = clause.verb is not None and parsed.tokens[clause.verb].start > mention.end
    past = is_past(verb) or verb in words.AUXILIARIES - words.BE or verb in ("was", "were")
    return not (leading and past) or _UNDER_LAW.search(before) is not None or not alone
