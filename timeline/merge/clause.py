"""What the clause of one claim says: its telling words, names, counts, objects, how it is dated."""

from __future__ import annotations

import math
import re
import sys
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

from timeline.events import words as english
from timeline.merge.kinds import KINDS, deeds, stem
from timeline.model import Claim
from timeline.when import When

# How many words of a clause its headline may add, and be the same statement.
LEAD = 4
RELATIVE_LEAD = 10

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W\d_]+)?")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?")
_PART_OF_DAY = re.compile(r"T(MO|AF|EV|NI)")
_PHRASE = re.compile(r"[A-Za-z][\w’'-]*|\S")
_NUMBER = re.compile(r"(?<![\w.])\d[\d.,:/\\]*")
_COUNT = re.compile(
    r"\b(\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)"
    r"((?:\s+(?!(?:and|or|of|in|on|at|to|was|were|had|have|has|for|from)\b)[a-z-]+){1,4})"
)
_PLACE = re.compile(
    r"\b(part|phase|episode|ep|chapter|round|stage|volume|day|number|no|race|leg|heat|season)\.?\s+(\d+)\b",
    re.IGNORECASE,
)
_VERBS = english.FINITE_AUXILIARIES | english.IRREGULAR_PAST | english.PRESENT
# What ends the object of a verb, and kinds whose verbs have a place for an object, which may be told at any grain.
_OBJECT_END = (
    (english.NOMINAL - english.DETERMINERS - english.QUANTIFIERS)
    | english.AUXILIARIES
    | english.CONJUNCTIONS
    | english.RELATIVES
    | english.SUBORDINATORS
    | english.LASTING
    | frozenset("for out up down off away back above below near behind beyond inside outside along across".split())
)
# Of places, of one side or the other ("won the election", "defeated the president").
_OF_OTHER_THINGS = frozenset({"quake", "visit", "won"})
# What is done to a thing or happens to it: "the plant closed", "they closed the plant".
_BEFALLING = frozenset("close burst crack fail collapse explode fire crash suspended cancelled restored".split())
# Who is called so has a name as well.
_ROLES = (
    english.ROLES
    | english.SINGULAR
    | frozenset(
        """him them me us you himself herself itself themselves both suspects driver pilot captain engineer teacher
        guide company firm group club team business party couple owner boss worker employee leader founder
        candidate rival opponent predecessor successor people residents villagers families inhabitants""".split()
    )
)
# What ends the noun phrase that a date stands before ("the 8 October concert in Cardiff").
_PHRASE_END = english.AUXILIARIES | english.IRREGULAR_PAST | english.NOT_MAIN_VERB | english.SUBORDINATORS
_PLAIN = re.compile(r"[a-z]+|[,;:.]")
# What these verbs are told of happened before: who condemns an attack attacks nobody. So did what somebody is charged
# "with", convicted "of", arrested "for".
_ABOUT = frozenset(
    """called calls condemn condemned condemns criticised criticized denounced slammed deplored welcomed welcomes
    praised praises hailed mourned mourns regretted blamed blames described describes discussed discuss investigated
    investigating probing""".split()
)
_FOR_WHAT = frozenset("with of for over against".split())
_BLAME = frozenset("arrest charge trial plead convicted acquitted sentence fine appeal".split())
# And what was undone, changed or put off did not happen then: "the sentence was reduced", "called off the merger".
_UNDOING = frozenset("cut cancelled postponed overturned upheld abolish".split())
_NONE: frozenset[str] = frozenset()
_SAID = re.compile(r"\b(?:said|says|told|reported|according)\b")
# The rules of dates that are counted from what stands behind them, and that.
_COUNTING = frozenset(("event-shift", "unit-beside"))
_COUNTED_FROM = re.compile(
    r"(\s*(?:after|before|following|prior to) (?:the|his|her|its|their|this|that) )((?:[\w’'-]+ ?){1,4})"
)
# Why it happened, one source says so and another so: "because of cancer", "on health grounds".
_REASON = re.compile(r",? (?:because of|owing to) [^,;:.]+|,? on (?:\w+ ){1,2}grounds\b|,? for (?:\w+ ){1,2}reasons\b")
_ANNIVERSARY = re.compile(r"\banniversar|\bcommemorat", re.IGNORECASE)
_BOUNDS = frozenset("until till since from by after before".split())
_UP_TO = frozenset("until till".split())
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
_LONG_NAME = re.compile(r"(?<![\w-])[A-Z][a-z]+(?: (?:(?:of|the|and|for|on|in) )*[A-Z][a-z]+)+")
_TITLES = frozenset(
    "mr mrs ms dr sir lord lady president prime minister chief secretary senator sen gov governor general gen "
    "professor prof judge king queen pope chancellor director spokesman spokeswoman".split()
)
_STOP = frozenset(
    """a about above after again all also although an and another any are as at be became because been before being
    between both but by came can could did do does during each early earlier even first for from further had has
    have he her here his how however i if in into is it its just last late later like made make many may might
    more most much must new no not now of off on one only or other our out over own said same say says she should
    since so some still such than that the their them then there these they this those three through to today told
    two under until up very was we were what when where which while who whom whose why will with would year years
    yet you your day days week month monday tuesday wednesday thursday friday saturday sunday january february
    march april june july august september october november december according reported lrb rrb""".split()
)
_NAMELESS = _STOP | _TITLES


def when_of(claim: Claim) -> When:
    assert claim.mention.when is not None
    return claim.mention.when


def told_text(claim: Claim) -> str:
    """The dated clause; the whole quote where no clause was marked."""
    start, end = claim.told
    return claim.quote[start - claim.start : end - claim.start] if end > start >= claim.start else claim.quote


def terms(text: str) -> list[str]:
    """The telling words of a text, stemmed, in order.

    >>> terms("The agency was publishing its videos on Monday")
    ['agency', 'publish', 'video']
    """
    return [term for term, _ in terms_and_words(text)]


def terms_and_words(text: str) -> Iterator[tuple[str, str]]:
    """Each term with the word that it is the stem of.

    >>> list(terms_and_words("The agency was publishing"))
    [('agency', 'agency'), ('publish', 'publishing')]
    """
    return filter(None, map(_term_and_word, _WORD.findall(text)))


# A pile has few words, told often: each is looked up once, and stands in memory once.
@lru_cache(maxsize=1 << 16)
def _term_and_word(written: str) -> tuple[str, str] | None:
    """None for a word that tells nothing."""
    word = written.lower().replace("’", "'").removesuffix("'s")
    # The WHO and the UK's IT are no stop words.
    telling = len(word) > 1 and (word not in _STOP or _ACRONYM.fullmatch(written))
    return (stem(word), sys.intern(word)) if telling else None


def names(text: str) -> Iterator[str]:
    """Capitalised words; the first of a text only where another one follows, or where it is an abbreviation."""
    for match in _NAME.finditer(text):
        name = match.group().removesuffix("’s").removesuffix("'s")
        first = not text[: match.start()].strip(" “\"`'")
        if first and not name.isupper() and not re.match(r"\s+[A-Z]", text[match.end() : match.end() + 3]):
            continue
        if len(name) > 1 and (name.lower() not in _NAMELESS or _ACRONYM.fullmatch(name)):
            yield name


def acronyms(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(name for text in texts for name in _ACRONYM.findall(text))


def shortened(text: str, known: Container[str]) -> str:
    """Long names as the acronyms that the pile has for them.

    >>> shortened("The World Health Organization met", {"WHO"})
    'The WHO met'
    """

    def short(match: re.Match[str]) -> str:
        name = match.group().removeprefix("The ")
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        return match.group().removesuffix(name) + (initials if initials in known else name)

    return _LONG_NAME.sub(short, text)


def counts(text: str) -> dict[str, frozenset[str]]:
    """What is counted, and how many; what is numbered, and its number.

    >>> counts("20 confirmed cases and two deaths")["death"]
    frozenset({'two'})
    """
    found: dict[str, set[str]] = defaultdict(set)
    for match in _COUNT.finditer(text.lower()):
        for term in terms(match[2]):
            found[term].add(match[1].rstrip(".,"))
    for match in _PLACE.finditer(text):
        found[f"{match[1].lower()} #"].add(match[2])
    return {term: frozenset(numbers) for term, numbers in found.items()}


def dated_noun(claim: Claim) -> str:
    """The noun that the date stands before: "quake" of "Tuesday's quake", "concert" of "the 8 October concert"."""
    after = claim.quote[claim.mention.end - claim.start :]
    owned = re.match(r"\s*['’]s\b", after)
    words = []
    for match in list(_PHRASE.finditer(after, owned.end() if owned else 0))[:6]:
        word = match.group().lower()
        verb = word in english.PRESENT or (word.endswith("ed") and len(word) > 4 and word not in english.NOT_PAST)
        if not word[0].isalpha() or word in _PHRASE_END or (verb and not owned):
            break
        words.append(match.group())
    return " ".join(words)


def undated(text: str, claim: Claim) -> str:
    """A text of a claim without its date, which is what blocking compares: as wording it would count twice.

    To the date belongs what it is counted from: who was freed "five days after the raid" was raided by nobody then.
    """
    text = text.replace(claim.mention.text, " ")
    text = text.replace(found, " ") if (found := _counted_from(claim)) else text
    return _REASON.sub("", text)


def _counted_from(claim: Claim) -> str:
    """ "after the raid", behind the date."""
    if claim.mention.expression.rule not in _COUNTING:
        return ""
    behind = _COUNTED_FROM.match(claim.quote, claim.mention.end - claim.start)
    if behind is None:
        return ""
    words = _WORD.findall(behind[2].lower())
    first = next((place for place, deed in deeds(words) if " " not in deed), None)
    return "" if first is None else behind[1] + " ".join(behind[2].split(" ")[: first + 1])


def told(claim: Claim) -> str:
    """The dated clause without its date."""
    text = undated(told_text(claim), claim)
    # "The 12 January earthquake": a clause that was cut after its date lacks what happened.
    return f"{text} {dated_noun(claim)}" if claim.told[1] == claim.mention.end else text


def objects(headline: str) -> dict[str, frozenset[str]]:
    """What the verbs of each kind are told of: the object, the subject of a passive; a deed as its kind.

    >>> objects("Holm bought the mill in Tarn"), objects("The mill has been sold")
    ({'buy': frozenset({'mill'})}, {'buy': frozenset({'mill'})})
    >>> objects("Police opened a probe")
    {'began': frozenset({'investigate'})}
    """
    written = [match.group() for match in _PHRASE.finditer(headline)]
    words = [word.lower() for word in written]
    found: dict[str, set[str]] = defaultdict(set)
    for i, deed in deeds(words):
        before, size = words[max(0, i - 2) : i], deed.count(" ") + 1
        if not (words[i].endswith("ed") or words[i] in _VERBS or before[-1:] in (["to"], ["will"])):
            continue
        span = range(i + size, min(len(words), i + size + 6))
        if english.BE & set(before) or (KINDS[deed] & _BEFALLING and not _is_followed(words, i + size)):
            span = range(max((j for j in range(i) if not words[j][0].isalnum()), default=-1) + 1, i)
        end = next((j for j in span if words[j] in _OBJECT_END or not words[j][0].isalnum()), span.stop)
        phrase = words[span.start : end]
        # "Arrested him", "arrested the former engineer": whom, another article may say.
        named = [
            word for word in written[span.start : end] if word[0].isupper() and word.lower() not in english.NOMINAL
        ]
        if _ROLES & set(phrase) and not named:
            continue
        telling = {word: KINDS[word] for word in phrase if word in KINDS}
        told_of = {term for word in phrase if word not in telling for term in terms(word) if term[0].isalpha()}
        for kind in KINDS[deed]:
            found[kind].update(told_of, *telling.values())
    return {kind: frozenset(things) for kind, things in found.items() if things and kind not in _OF_OTHER_THINGS}


def _is_followed(words: Sequence[str], place: int) -> bool:
    """Does an object stand at that place?"""
    return place < len(words) and words[place] not in _OBJECT_END and words[place][0].isalnum()


def lead(claim: Claim) -> str:
    """The headline, where it is the clause with the subject that it shares or that a pronoun stands for.

    Where it adds more than that, the clause alone made no headline ("Tuesday's fire") and the rest of the sentence
    is another matter.
    """
    text = told_text(claim)
    stems = set(terms(told(claim)))
    added = set(terms(claim.headline)) - stems
    # "which was reopening today": all that tells what reopened stands in the headline.
    least = RELATIVE_LEAD if text.split(" ", 1)[0].lower() in english.RELATIVES else LEAD
    return claim.headline if len(added) <= max(least, len(stems)) and is_verbal(text) else ""


def said(text: str) -> dict[str, set[str]]:
    """The kinds of events that a text tells, each with the words that tell it; Mr Ban forbids nothing."""
    found: dict[str, set[str]] = defaultdict(set)
    named = {name.lower() for name in names(text)}
    words = _PLAIN.findall(text.lower())
    told = list(deeds(words))
    past = _past(words, told)
    for place, deed in told:
        for kind in KINDS[deed] if deed not in named and place not in past else ():
            found[kind].add(deed)
    return found


def _past(words: Sequence[str], told: Iterable[tuple[int, str]]) -> set[int]:
    """Where the words stand that name what another deed of the clause is about."""
    found: set[int] = set()
    ends = [i for i, word in enumerate(words) if word in _OBJECT_END or not word.isalpha()] + [len(words)]
    undoing = {place: deed.count(" ") for place, deed in told if KINDS[deed] & _UNDOING}
    for place, word in enumerate(words):
        before = words[max(0, place - 3) : place]
        if place in undoing and english.BE & set(before[-2:]):
            found.update(range(max((end for end in ends if end < place - 2), default=-1) + 1, place))
        elif (
            place in undoing
            # "Called the sentence political" sentences nobody; who called a strike has one coming.
            or (word in _ABOUT and (not word.startswith("call") or words[place + 1 : place + 2] != ["a"]))
            or (word in _FOR_WHAT and any(_BLAME & KINDS.get(one, _NONE) for one in before))
        ):
            start = place + 1 + undoing.get(place, 0)
            found.update(range(start, min(start + 6, next(end for end in ends if end >= start))))
    return found


def kinds(text: str) -> frozenset[str]:
    return frozenset(kind for _, deed in deeds(text.lower().split()) for kind in KINDS[deed]) or _NONE


def is_statement(text: str) -> bool:
    """Is it told that somebody said something, rather than what happened?"""
    return _SAID.search(text) is not None


def is_anniversary(text: str) -> bool:
    return _ANNIVERSARY.search(text) is not None


def is_verbal(text: str) -> bool:
    """Does a clause have a verb, or is it a noun that happened ("Tuesday's fire at the port")?"""
    return any(word.endswith("ed") or word in _VERBS for word in text.lower().split())


def bound(claim: Claim) -> str:
    """ "until" of "closed until 6 May": what goes on up to a day is not what happens on it."""
    before = re.search(r"([a-z]+)\W*$", claim.quote[: claim.mention.start - claim.start].lower())
    after = re.match(r"\s*['’]s\b", claim.quote[claim.mention.end - claim.start :])
    # "Since Tuesday's quake": the word goes with the quake.
    if before is None or before[1] not in _BOUNDS or after or dated_noun(claim):
        return ""
    # "Before dawn on Monday" is on Monday.
    return "" if before[1] not in _UP_TO and (clock(claim) is not None or part_of_day(claim)) else before[1]


def days_after(claim: Claim, published: When | None) -> float:
    """How many days after the time it tells of an article was published, negative before it; 0 when not known."""
    if published is None:
        return 0.0
    first, last = when_of(claim).bounds()
    appeared = published.bounds()[0]
    days = appeared - last if appeared > last else min(0.0, appeared - first)
    return days if math.isfinite(days) else 0.0


def numbers(text: str) -> frozenset[str]:
    """
    >>> sorted(numbers("8,480 cases of H1N1, 72 of them fatal"))
    ['72', '8,480']
    """
    return frozenset(found.rstrip(".,:") for found in _NUMBER.findall(text)) or _NONE


def clock(claim: Claim) -> int | None:
    """Minutes since midnight."""
    found = _CLOCK.search(claim.mention.timex3.value)
    return int(found[1]) * 60 + int(found[2] or 0) if found else None


def part_of_day(claim: Claim) -> str:
    """As TIMEX3 has it; "Friday evening" and "Friday night" are one for most who write."""
    found = _PART_OF_DAY.search(claim.mention.timex3.value)
    return found[1].replace("NI", "EV") if found else ""
