"""What two claims have in common, and what that is worth: every reason has a label and a weight."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from timeline.events import words as english
from timeline.merge.kinds import KINDS, LIGHT, stem
from timeline.model import Claim, Reason
from timeline.when import Unit, When

# What each kind of likeness is worth, in log-odds; most are multiplied by how much of it there is, 0 to 1. Fitted by
# logistic regression on the development pairs of tests/gold/merging.tsv, and rounded.
WEIGHTS = {
    "chance": -1.2,
    "crowd": -0.3,
    "kind": 2.2,
    "light kind": 0.8,
    "of the day": 1.1,
    "things": 2.3,
    "nothing else": -0.6,
    "salient": 1.3,
    "denied": -0.9,
    "anniversary": -3.5,
    "other names": -1.1,
    "other counts": -1.3,
    "other numbers": -2.6,
    "other object": -4.0,
    "other place in order": -6.0,
    "other hour": -1.4,
    "quotes": 2.6,
    "wording": 1.4,
}
# That a day is crowded weighs in full when this many claims tell of it.
FULL_DAY = 40
# A season or a year holds many events: alike as they may sound, two of them need more in common. Less so a week or a
# month, when both dates are that exact.
WIDE = -1.8
WEEK = -0.25
CLASH = -9.0
# Above this ratio (0 to 100) two sentences are one text, copied.
COPY = 90.0
# Dates further apart than this are no slip of a source, however alike the wording.
FURTHEST_CLASH = 366
# Clock times further apart than this, in minutes, are two events; inside one article any two are.
FURTHEST_CLOCK = 30
# Numbers of three digits and more that differ by no more than this share are one, rounded.
ROUNDING = 0.1
# How many claims about other things a pile is taken to lie among.
BACKGROUND = 100
# From this many sources on, a day has words that are its own.
CROWD = 4
# How many words of a clause its headline may add, and be the same statement.
LEAD = 4
RELATIVE_LEAD = 10

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W\d_]+)?")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?")
_PART_OF_DAY = re.compile(r"T(MO|AF|EV|NI)")
_PHRASE = re.compile(r"[A-Za-z][\w’'-]*|\S")
_NUMBER = re.compile(r"\d[\d.,:/\\]*")
_COUNT = re.compile(
    r"\b(\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third)"
    r"((?:\s+(?!(?:and|or|of|in|on|at|to|was|were|had|have|has|for|from)\b)[a-z-]+){1,4})"
)
_PLACE = re.compile(
    r"\b(part|phase|episode|ep|chapter|round|stage|volume|day|number|no|race|leg|heat|season)\.?\s+(\d+)\b",
    re.IGNORECASE,
)
_ORDINALS = frozenset("first second third".split())
_VERBS = english.FINITE_AUXILIARIES | english.IRREGULAR_PAST | english.PRESENT
# What ends the object of a verb, and kinds whose verbs have a place for an object, which may be told at any grain.
_OBJECT_END = (
    (english.NOMINAL - english.DETERMINERS - english.QUANTIFIERS)
    | english.AUXILIARIES
    | english.CONJUNCTIONS
    | english.RELATIVES
    | english.SUBORDINATORS
    | frozenset("for out up down off away back".split())
)
_OF_PLACES = frozenset({"quake", "visit"})
# What ends the noun phrase that a date stands before ("the 8 October concert in Cardiff").
_PHRASE_END = english.AUXILIARIES | english.IRREGULAR_PAST | english.NOT_MAIN_VERB | english.SUBORDINATORS
_ACRONYM = re.compile(r"\b[A-Z]{2,6}\b")
_LONG_NAME = re.compile(r"(?<![\w-])[A-Z][a-z]+(?: (?:(?:of|the|and|for|on|in) )*[A-Z][a-z]+)+")
_TITLES = frozenset(
    "mr mrs ms dr sir lord lady president prime minister chief secretary senator sen gov governor general gen "
    "professor prof judge king queen pope chancellor director spokesman spokeswoman".split()
)
_ANNIVERSARY = re.compile(r"\banniversar|\bcommemorat", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|no longer|denied|denies)\b|n['’]t\b", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Features:
    """What of a claim is compared: the clause that is dated (`told`), and less, the whole quote.

    `grams` and `things` are vectors of length one: character n-grams, and stems together with kinds of events.
    `arguments` are the stems that tell no kind. `quote` maps stems to their weights. `names` maps the first letters
    of each name to the name and its rarity, 0 to 1; `counts` what is counted to its numbers. `kinds` maps the kinds
    of events told to how rare and how plain they are, 0 to 1, `said` to the word that tells each, `objects` to what
    each is told of ("arrested" whom?), and `of_the_day` holds those of the noun that the date stands before.
    `salient` maps words that are the day's own to how far they are; `crowd` counts the claims with the same date;
    `clock` is minutes, `part` a part of the day.
    """

    told: str
    grams: Mapping[str, float]
    things: Mapping[str, float]
    stems: frozenset[str]
    arguments: frozenset[str]
    quote: Mapping[str, float]
    names: Mapping[str, tuple[str, float]]
    counts: Mapping[str, frozenset[str]]
    numbers: frozenset[str]
    kinds: Mapping[str, float]
    said: Mapping[str, str]
    objects: Mapping[str, frozenset[str]]
    of_the_day: frozenset[str]
    salient: Mapping[str, float]
    crowd: int
    clock: int | None
    part: str


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
    found = []
    for match in _WORD.findall(text):
        word = match.lower().replace("’", "'").removesuffix("'s")
        # The WHO and the UK's IT are no stop words.
        if len(word) > 1 and (word not in _STOP or _ACRONYM.fullmatch(match)):
            found.append(stem(word))
    return found


def _names(text: str) -> Iterator[str]:
    """Capitalised words; the first of a text only where another one follows, or where it is an abbreviation."""
    for match in _NAME.finditer(text):
        name = re.sub(r"[’']s$", "", match.group())
        first = not text[: match.start()].strip(" “\"`'")
        if first and not name.isupper() and not re.match(r"\s+[A-Z]", text[match.end() : match.end() + 3]):
            continue
        if len(name) > 1 and (name.lower() not in _STOP | _TITLES or _ACRONYM.fullmatch(name)):
            yield name


def _shortened(text: str, acronyms: Container[str]) -> str:
    """Long names as the acronyms that the pile has for them.

    >>> _shortened("The World Health Organization met", {"WHO"})
    'The WHO met'
    """

    def short(match: re.Match[str]) -> str:
        name = match.group().removeprefix("The ")
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        return match.group().removesuffix(name) + (initials if initials in acronyms else name)

    return _LONG_NAME.sub(short, text)


def _counts(told: str) -> dict[str, frozenset[str]]:
    """What is counted, and how many; what is numbered, and its number.

    >>> _counts("20 confirmed cases and two deaths")["death"]
    frozenset({'two'})
    """
    found: dict[str, set[str]] = defaultdict(set)
    for match in _COUNT.finditer(told.lower()):
        for term in terms(match[2]):
            found[term].add(match[1].rstrip(".,"))
    for match in _PLACE.finditer(told):
        found[f"{match[1].lower()} #"].add(match[2])
    return {term: frozenset(numbers) for term, numbers in found.items()}


def _of_the_day(claim: Claim) -> frozenset[str]:
    """The kinds of the noun that the date stands before: "Tuesday's quake", "the 8 October concert"."""
    after = claim.quote[claim.mention.end - claim.start :]
    owned = re.match(r"\s*['’]s\b", after)
    kinds: set[str] = set()
    for match in list(_PHRASE.finditer(after, owned.end() if owned else 0))[:6]:
        word = match.group().lower()
        verb = word in english.PRESENT or (word.endswith("ed") and len(word) > 4 and word not in english.NOT_PAST)
        if not word[0].isalpha() or word in _PHRASE_END or (verb and not owned):
            break
        kinds |= KINDS.get(word, frozenset())
    return frozenset(kinds)


def _objects(headline: str) -> dict[str, frozenset[str]]:
    """What the verbs of each kind are told of: the object, the subject of a passive.

    >>> _objects("Police arrested the mayor in Tarn"), _objects("The mayor has been detained")
    ({'arrest': frozenset({'mayor'})}, {'arrest': frozenset({'mayor'})})
    """
    words = [match.group().lower() for match in _PHRASE.finditer(headline)]
    found: dict[str, set[str]] = defaultdict(set)
    for i, word in enumerate(words):
        before = words[max(0, i - 2) : i]
        if word not in KINDS or not (word.endswith("ed") or word in _VERBS or before[-1:] in (["to"], ["will"])):
            continue
        if english.BE & set(before):
            start = max((j for j in range(i) if not words[j][0].isalnum()), default=-1) + 1
            phrase = words[start:i]
        else:
            phrase = words[i + 1 : i + 7]
        end = next((j for j, w in enumerate(phrase) if w in _OBJECT_END or not w[0].isalnum()), len(phrase))
        for term in terms(" ".join(phrase[:end])):
            for kind in KINDS[word] if term[0].isalpha() else ():
                found[kind].add(term)
    return {kind: frozenset(members) for kind, members in found.items() if kind not in _OF_PLACES}


def _grams(stems: Iterable[str]) -> Counter[str]:
    """Character three- and four-grams of words, as a bag."""
    grams: Counter[str] = Counter()
    for term in stems:
        padded = f" {term} "
        for size in (3, 4):
            for i in range(len(padded) - size + 1):
                grams[padded[i : i + size]] += 1
    return grams


def features(claims: Sequence[Claim]) -> list[Features]:
    """The features of each claim; how rare a word is, and whose day it is, is counted over all of them."""
    # The date is what blocking compares; as wording it would count twice.
    acronyms = {name for claim in claims for name in _ACRONYM.findall(claim.quote)}
    told = [_shortened(told_text(claim).replace(claim.mention.text, " "), acronyms) for claim in claims]
    told_stems = [terms(text) for text in told]
    # The headline adds the subject that a clause shares or that a pronoun stands for. Where it adds more than
    # that, the clause alone made no headline ("Tuesday's fire") and the rest of the sentence is another matter.
    leads = [_shortened(_lead(claim, found), acronyms) for claim, found in zip(claims, told_stems, strict=True)]
    stems = [[*found, *terms(lead)] for found, lead in zip(told_stems, leads, strict=True)]
    quotes = [terms(_shortened(claim.quote.replace(claim.mention.text, " "), acronyms)) for claim in claims]
    bags = [_grams(found) for found in stems]
    said = [_said(text) | _said(lead) for text, lead in zip(told, leads, strict=True)]
    names = [
        {name[:4].lower(): name for name in [*_names(text), *_names(lead)] if name not in claim.mention.text}
        for claim, text, lead in zip(claims, told, leads, strict=True)
    ]
    # In a pile of a few articles nearly every word is told nearly everywhere: it is read as if it lay among others.
    total = len(claims) + BACKGROUND
    rare_grams = _rarity((bag.keys() for bag in bags), total)
    rare_quoted = _rarity((set(found) for found in quotes), total)
    rare_stems, rare_kinds, rare_names = (
        _share_of_rarest(_rarity(sets, total), total)
        for sets in ((set(found) for found in stems), (found.keys() for found in said), (n.keys() for n in names))
    )
    salient = _salient(claims, stems, names)
    crowds = Counter(str(claim.mention.when) for claim in claims)
    found = []
    for i, claim in enumerate(claims):
        telling = {stem(word) for words in said[i].values() for word in words}
        kinds = {kind: rare_kinds[kind] for kind in said[i]}
        things = {term: rare_stems[term] ** 2 * (0.5 if term in telling else 1.0) for term in stems[i]}
        things |= {f"a {kind}": rarity for kind, rarity in kinds.items()}
        clock = _CLOCK.search(claim.mention.timex3.value)
        part = _PART_OF_DAY.search(claim.mention.timex3.value)
        found.append(
            Features(
                told=told[i],
                grams=_unit({gram: (1 + math.log(n)) * rare_grams[gram] for gram, n in bags[i].items()}),
                things=_unit(things),
                stems=frozenset(stems[i]),
                arguments=frozenset(stems[i]) - telling,
                quote={term: rare_quoted[term] for term in quotes[i]},
                names={start: (name, rare_names[start]) for start, name in names[i].items()},
                counts=_counts(told[i]),
                numbers=frozenset(_NUMBER.findall(told[i])),
                # A word of two kinds ("released") tells each by half, unless the other claim says which ("published").
                kinds={
                    kind: (0.5 + 0.5 * rarity) / min(len(KINDS[word]) for word in said[i][kind])
                    for kind, rarity in kinds.items()
                },
                said={kind: min(words, key=lambda word: (len(KINDS[word]), word)) for kind, words in said[i].items()},
                objects=_objects(claim.headline),
                of_the_day=_of_the_day(claim),
                salient=salient[i],
                crowd=crowds[str(claim.mention.when)],
                clock=int(clock[1]) * 60 + int(clock[2] or 0) if clock else None,
                part=part[1] if part else "",
            )
        )
    return found


def _lead(claim: Claim, told: Sequence[str]) -> str:
    text = told_text(claim)
    added = set(terms(claim.headline)) - set(told)
    # "which was reopening today": all that tells what reopened stands in the headline.
    least = RELATIVE_LEAD if text.split(" ", 1)[0].lower() in english.RELATIVES else LEAD
    return claim.headline if len(added) <= max(least, len(set(told))) and _is_verbal(text) else ""


def _said(text: str) -> dict[str, set[str]]:
    """The kinds of events that a text tells, each with the words that tell it; Mr Ban forbids nothing."""
    found: dict[str, set[str]] = defaultdict(set)
    named = {name.lower() for name in _names(text)}
    for word in re.findall(r"[a-z]+", text.lower()):
        for kind in KINDS.get(word, ()) if word not in named else ():
            found[kind].add(word)
    return found


def _is_verbal(told: str) -> bool:
    """Does a clause have a verb, or is it a noun that happened ("Tuesday's fire at the port")?"""
    found = told.lower().split()
    return any(word.endswith("ed") or word in _VERBS for word in found)


def _rarity(sets: Iterable[Iterable[str]], total: int) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for members in sets:
        counts.update(members)
    return {member: math.log(1 + total / n) for member, n in counts.items()}


def _share_of_rarest(rarity: Mapping[str, float], total: int) -> dict[str, float]:
    """Rarities as shares of the rarest possible: 1 is told once in the pile."""
    return {member: value / math.log(1 + max(1, total)) for member, value in rarity.items()}


def _unit(vector: Mapping[str, float]) -> dict[str, float]:
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {member: weight / length for member, weight in vector.items()}


def _salient(
    claims: Sequence[Claim], stems: Sequence[Sequence[str]], names: Sequence[Mapping[str, str]]
) -> list[dict[str, float]]:
    """For each claim those of its words that are its day's own: told of that day by many, of other days by few.

    Names don't count: those of a pile of articles' heroes are in every day's news.
    """
    everywhere: Counter[str] = Counter()
    sources: dict[str, set[str]] = defaultdict(set)
    tellers: dict[tuple[str, str], set[str]] = defaultdict(set)
    plain = [
        set(found) - {stem(name.lower()) for name in named.values()} for found, named in zip(stems, names, strict=True)
    ]
    for claim, found in zip(claims, plain, strict=True):
        everywhere.update(found)
        day = str(claim.mention.when)
        sources[day].add(claim.source)
        for term in found:
            tellers[day, term].add(claim.source)
    salient = []
    for claim, found in zip(claims, plain, strict=True):
        day = str(claim.mention.when)
        crowd = len(sources[day])
        weights: dict[str, float] = {}
        if crowd >= CROWD:
            for term in found:
                share = len(tellers[day, term]) / crowd
                lift = math.log(share * len(claims) / everywhere[term])
                weights[term] = share * min(1.0, max(0.0, lift / 3))
        salient.append(weights)
    return salient


def cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Of two vectors of length one."""
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right[gram] for gram, weight in left.items() if gram in right)


def narrow(when: When) -> bool:
    """Is a date exact enough to merge on: a day or a month?"""
    return when.width is not None and when.width <= 31 and when.unit >= Unit.MONTH


def total(reasons: Iterable[Reason]) -> float:
    return sum(reason.weight for reason in reasons)


def weigh(left: Claim, right: Claim, a: Features, b: Features) -> tuple[Reason, ...]:
    """The reasons for and against two claims telling one thing; empty when nothing but chance pairs them."""
    if left.source == right.source and left.start == right.start:
        return ()
    reasons = _of_dates(left, right, a, b)
    if reasons is None or _of_two_hours(left, right, a, b):
        return ()
    if not a.stems & b.stems and not a.kinds.keys() & b.kinds.keys():
        return ()
    return (
        *reasons,
        *(Reason(label, round(WEIGHTS[name] * value, 2)) for name, value, label in likeness(left, right, a, b)),
    )


# The name of a reason in WEIGHTS, how much of it there is, 0 to 1, and a line that tells it.
Trait = tuple[str, float, str]


def likeness(left: Claim, right: Claim, a: Features, b: Features) -> list[Trait]:
    """What speaks for two claims telling one event, and what against it."""
    crowd = max(a.crowd, b.crowd)
    shared = sorted(a.arguments & b.arguments, key=lambda term: (-a.things[term] * b.things[term], term))
    alone = not shared and min(len(a.arguments), len(b.arguments)) >= 2
    things = cosine(a.things, b.things)
    overlap = _overlap(a.quote, b.quote)
    wording = cosine(a.grams, b.grams)
    found = [
        ("chance", 1.0, "two sentences seldom tell one thing"),
        ("crowd", min(1.0, math.log(crowd) / math.log(FULL_DAY)), f"{crowd} sentences tell of that time"),
        *_of_kinds(a, b, alone),
        ("things", things, f"what they tell is {things:.0%} alike" + (": " if shared else "") + ", ".join(shared[:3])),
    ]
    if alone:
        found.append(("nothing else", 1.0, "nothing else in common"))
    elif left.source != right.source:
        own = [(min(a.salient[term], b.salient[term]), term) for term in a.salient.keys() & b.salient.keys()]
        if own and max(own)[0] > 0.05:
            found.append(("salient", max(own)[0], f"“{max(own)[1]}” is what that day was about"))
    if bool(_NOT.search(a.told)) != bool(_NOT.search(b.told)):
        found.append(("denied", 1.0, "one says that it did not happen"))
    if bool(_ANNIVERSARY.search(a.told)) != bool(_ANNIVERSARY.search(b.told)):
        found.append(("anniversary", 1.0, "one tells of an anniversary"))
    return [
        *found,
        *_of_names(a, b),
        *_of_numbers(a, b, wording),
        ("quotes", overlap, f"the quotes share {overlap:.0%} of their words"),
        ("wording", wording, f"the wording is {wording:.0%} alike"),
    ]


def _of_kinds(a: Features, b: Features, alone: bool) -> Iterator[Trait]:
    """Is it the same kind of event, of the same thing? `alone` when the clauses have no other word in common."""
    kinds = a.kinds.keys() & b.kinds.keys()
    if kinds:
        kind = max(kinds, key=lambda k: (k not in LIGHT, max(a.kinds[k], b.kinds[k]), k))
        one, other = sorted((a.said[kind], b.said[kind]))
        label = f"both tell of “{one}”" if one == other else f"“{one}” and “{other}” are one kind of event"
        yield ("light kind" if kind in LIGHT else "kind", max(a.kinds[kind], b.kinds[kind]), label)
    objects = [kind for kind in sorted(a.objects.keys() & b.objects.keys()) if not a.objects[kind] & b.objects[kind]]
    if objects and not any(a.objects[kind] & b.stems or b.objects[kind] & a.stems for kind in objects):
        one, other = (" ".join(sorted(f.objects[objects[0]])) for f in (a, b))
        yield ("other object", 1.0, f"“{a.said.get(objects[0], objects[0])}” what? {one} here, {other} there")
    day = a.of_the_day & b.of_the_day
    if not day and not alone:
        day = (a.of_the_day & b.kinds.keys()) | (b.of_the_day & a.kinds.keys())
    if day:
        word = min(f.said.get(kind, kind) for kind in day for f in (a, b))
        yield ("of the day", 1.0, f"that day’s “{word}” is named")


def _of_names(a: Features, b: Features) -> Iterator[Trait]:
    apart = [{start: f.names[start] for start in f.names.keys() - g.names.keys()} for f, g in ((a, b), (b, a))]
    if all(apart):
        rarest = [max((rarity, name) for name, rarity in names.values()) for names in apart]
        yield ("other names", min(rarest)[0], f"each has names of its own: {rarest[0][1]}, {rarest[1][1]}")


def _of_numbers(a: Features, b: Features, wording: float) -> Iterator[Trait]:
    """Counts, numbers and hours; other numbers in the same words are another event of a series."""
    counted = [term for term in sorted(a.counts.keys() & b.counts.keys()) if not _agree(a.counts[term], b.counts[term])]
    if any(term.endswith("#") or (a.counts[term] | b.counts[term]) <= _ORDINALS for term in counted):
        yield ("other place in order", 1.0, "the first and the second of a kind are not one")
    elif counted:
        numbers = " and ".join(min(f.counts[counted[0]]) for f in (a, b))
        yield ("other counts", 1.0, f"they count otherwise: {numbers}")
    if all(any(not _agree([one], g.numbers) for one in f.numbers) for f, g in ((a, b), (b, a))):
        yield ("other numbers", wording**2, "each has numbers of its own")
    if (a.clock is None) != (b.clock is None) or (a.part and b.part and a.part != b.part):
        yield ("other hour", 1.0, "they do not name the same hour")


def _agree(numbers: Iterable[str], others: Iterable[str]) -> bool:
    """Is one of the numbers among the others, or near one? "More than 1,300" rounds 1,324.

    >>> _agree({"1,324"}, {"1,300"}), _agree({"20"}, {"18"}), _agree({"two"}, {"two", "31"})
    (True, False, True)
    """
    return any(one == other or _near(one, other) for one in numbers for other in others)


def _near(one: str, other: str) -> bool:
    digits, against = (re.sub(r"\D", "", number) for number in (one, other))
    return min(len(digits), len(against)) >= 3 and abs(int(digits) - int(against)) <= ROUNDING * int(digits)


def _listed(before: str, words: Sequence[str]) -> str:
    return before + ", ".join(words) if words else ""


def _of_two_hours(left: Claim, right: Claim, a: Features, b: Features) -> bool:
    """Do both name a clock time, and not the same? Sources differ by some minutes, one article does not."""
    if a.clock is None or b.clock is None:
        return False
    return abs(a.clock - b.clock) > (0 if left.source == right.source else FURTHEST_CLOCK)


def _of_dates(left: Claim, right: Claim, a: Features, b: Features) -> list[Reason] | None:
    """What the dates say; None when they clash and no copied wording speaks for a slip."""
    when, other = when_of(left), when_of(right)
    if not when.overlaps(other):
        apart = abs(when.bounds()[0] - other.bounds()[0])
        if apart > FURTHEST_CLASH or fuzz.ratio(a.told, b.told) < COPY:
            return None
        return [Reason(f"dates clash: {when} and {other}", CLASH), Reason("near identical wording", -CLASH)]
    if when.width == other.width == 1:
        return [Reason(f"same day: {when}", 0.0)]
    if when == other:
        return [Reason(f"same date: {when}", 0.0 if narrow(when) else WIDE)]
    return [Reason(f"dates agree: {when} and {other}", WEEK if narrow(when) and narrow(other) else WIDE)]


def _overlap(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The weight of the words in common over that of all words."""
    common = sum(weight for term, weight in left.items() if term in right)
    return common / ((sum(left.values()) + sum(right.values()) - common) or 1.0)


def _reason(label: str, weight: float) -> Reason:
    return Reason(label, round(weight, 2))
