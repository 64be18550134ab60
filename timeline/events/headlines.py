"""Headlines in the article's own words: who did what, at most 90 characters, readable alone.

A headline is a selection: the words of the dated clause, without the date and without who said so, and of the
clauses that hang on it as far as they fit. The only words that move are a subject that a clause shares ("He was
freed *and left*") and the noun phrase that a pronoun stands for; both come from the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from timeline.events import words
from timeline.events.clauses import Clause, Kind, Parse, parse
from timeline.events.sentences import sentences

LONGEST = 90
# Below this a headline says too little to be preferred for being complete.
_SHORT = 28
# And below this, it can't be understood at all ("His death"): the whole sentence is tried instead, unless it is
# somebody and a verb ("Brandt died").
_TOO_SHORT = 11

_POSSIBLE = frozenset("would could might may should if whether".split())
_PERSONAL = frozenset("i we you they he she it".split())
_LINKING = frozenset("in on at with from for by about against".split())
_AFTER_DATE = frozenset("local time gmt bst est edt et utc cet cest o'clock onward onwards".split())
_OPENERS = re.compile(
    r"(?:(?:and|but|so|yet|or|then|also|still|however|meanwhile|later|earlier(?! [a-z-]+s\b)|recently|"
    r"more recently|moreover|furthermore|additionally|in addition|for example|for instance|in fact|indeed|instead|"
    r"separately|nevertheless|nonetheless|"
    r"as a result|in turn|in return|for context|at the time|since then|finally|eventually|of course|"
    r"unsurprisingly|notably|by contrast|on the other hand|even so|thus|therefore|hence|consequently|shortly|soon|"
    r"just|only|yes|no|sometime|in a statement|in a further example)\b[,\s]*|[,;:.\s–—*•|/>#\\-]+)+",
    re.IGNORECASE,
)
_SPACED_MARK = re.compile(r"\s+([,.;:!?%)\]”]|''|’s\b|'s\b|n't\b)")
_AFTER_OPENING = re.compile(r"([(\[“$]|``)\s+")
_NAME = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:(?:al|bin|ibn|van|von|de|der|el|da|di)\s+)?)+[A-Z][\w’'-]+")
_TOLD_BRIEFLY = re.compile(rf"[A-Z][\w’'-]+ (?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST))})\b")
_LONE_VERB = re.compile(
    rf"(?:[a-z]+ed|{'|'.join(sorted(words.IRREGULAR_PAST | words.AUXILIARIES | words.PRESENT))})", re.IGNORECASE
)
# One works at Goldman Sachs, and looks back at Douglas Mackiernan.
_LOOKED_AT = re.compile(r"\b(?:back|look\w*|point\w*|aim\w*|fir\w*|shot|shout\w*|ang\w+) at $")
_NOT_PERSON = frozenset(
    "Ministry Party University Department Court Company Bank House States Agency City Street Bureau Commission "
    "Committee Council Congress Center Centre Institute Union Nations Office Corporation Corp Inc Ltd Group Kingdom "
    "Times Post News Press Association Organization Organisation Federation Republic Army Force Forces Police Guard "
    "Board Authority Administration Reserve Fund Trust Hospital School College Church Airport Airlines Park River "
    "Sea Ocean Island Islands Mountain Mountains Avenue Road Square Bridge Palace Castle Olympics Games Cup League "
    "Act Treaty Agreement Accord Intelligence National International Central Federal Foreign Security Secretary "
    "General Street World War North South East West New United January February March April May June July August "
    "September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


@dataclass(frozen=True, slots=True)
class Context:
    """What a headline may draw on: the article's text, its paragraph's start, and the sentence as parsed.

    `others` are the tokens that date other events of the sentence: what hangs on those is told elsewhere.
    """

    text: str
    paragraph: int
    parsed: Parse
    language: str = "en"
    others: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """Words that could make the headline: indices of tokens, in order, after a lead ("Smith: ") if any."""

    clause: Clause
    tokens: list[int]
    lead: str = ""


def headline(context: Context, clause: Clause, dates: Collection[int]) -> str:
    """The headline of a clause; `dates` are the indices of the tokens that make its date.

    Of the ways to tell it the first that fits whole is taken, then the first that can be cut well. Empty for a
    sentence that holds nothing but its date.
    """
    everything = Choice(clause, list(range(len(context.parsed.tokens))))
    choices = _choices(context, clause) if context.language == "en" else []
    drafts: list[tuple[str, bool]] = []
    for choice in [*choices, everything]:
        text, cut = _draft(context, choice, dates)
        if not cut and choice is not everything and _understood(text) and not drafts:
            return text
        if len(text) > 2:
            drafts.append((text, cut))
    drafts = [draft for draft in drafts if _understood(draft[0])] or [d for d in drafts if _says_enough(d[0])] or drafts
    whole = next((text for text, cut in drafts[: len(choices)] if not cut), "")
    found = whole or next((text for text, _ in drafts if "…" not in text[-2:]), drafts[0][0] if drafts else "")
    # "Then came the 1970s": nothing is told but that time went on.
    said = found.rpartition(" ")[2].lower() not in words.AUXILIARIES and not _LONE_VERB.fullmatch(found)
    return found if said or context.language != "en" else ""


def _says_enough(text: str) -> bool:
    return len(text) > _TOO_SHORT or _TOLD_BRIEFLY.match(text) is not None


def _understood(text: str) -> bool:
    """ "He was shot" tells nobody who: better the sentence that names him, though it be cut."""
    first, last = text.partition(" ")[0].lower(), text.rpartition(" ")[2].lower()
    dangling = first in words.PRONOUNS | words.RELATIVES - {"that"} or last in words.AUXILIARIES
    return _says_enough(text) and not dangling


# choosing


def _choices(context: Context, clause: Clause) -> list[Choice]:
    """The ways to tell a clause, best first."""
    parsed = context.parsed
    if clause.kind == "said":
        # "98 percent resist the drug, the CDC reported": the news is what was reported.
        clause = parsed.clauses[0]
    complement = _complement(parsed, clause)
    if complement is not None:
        if _is_speech(parsed, complement):
            speaker = _speaker(context, clause)
            names = dict.fromkeys([*([speaker] if len(speaker) <= 48 else []), _short_name(speaker)])
            spoken = _span(parsed, complement)
            leads = [f"{name}: " for name in names if name] or [""]
            if speaker or _said_by_pronoun(parsed, clause):
                return [Choice(complement, spoken, lead) for lead in leads]
        elif _stands_alone(parsed, complement):
            inner = _choices(context, complement)
            # "officials said that" carries the news; "officials announced that" is part of it while there is room.
            return inner if _carries_only(parsed, clause) else [Choice(clause, _words(context, clause)), *inner]
        elif _is_doubtful(parsed, complement):
            # "The minister insisted that they would fight on": with his office, else with his name alone.
            inner = (
                [Choice(complement, one.tokens, f"{named}: ") for one in _choices(context, complement)]
                if (named := _short_name(_speaker(context, clause)))
                else []
            )
            rest = _choices(context, complement) if _may_be(parsed, complement) else []
            return [Choice(clause, _words(context, clause)), *inner, *rest]
    cleft = _cleft(parsed, clause)
    if cleft is not None:
        return _choices(context, cleft)
    for child in _children(parsed, clause):
        if child.kind == "subordinate" and _says_what_happened(parsed, clause, child):
            return _choices(context, child)
    chosen = _words(context, clause)
    if clause.kind == "reduced" and clause.verb is not None and clause.parent is not None:
        issued = parsed.tokens[clause.verb].lower in words.ISSUED
        if issued and (_reports(parsed, clause.parent) or _in_passing(parsed, clause)):
            # "A study published in May found that fish had died": what it found, and not that it was published.
            told = [choice for choice in _choices(context, clause.parent) if clause.verb in choice.tokens]
            if told:
                return [Choice(one.clause, [i for i in one.tokens if i != clause.verb], one.lead) for one in told]
    if _is_past_participle(parsed, clause):
        return [Choice(clause, chosen)]
    if clause.kind == "participle" and clause.parent is not None and clause.parent.tokens:
        # "It broke up the ring, jailing a dozen": with the deed it belongs to, if both fit.
        own = _after(parsed, clause.tokens, words.CONJUNCTIONS)
        deed = [i for i in _words(context, clause.parent) if i not in clause.tokens]
        end = deed[-1] if deed else own[0]
        deed += [i for i in clause.parent.tokens if parsed.tokens[i].text == "," and end < i < own[0]][:1]
        return [Choice(clause.parent, sorted([*deed, *own])), Choice(clause, chosen)]
    return [Choice(clause, chosen)]


def _cleft(parsed: Parse, clause: Clause) -> Clause | None:
    """ "It was in March that the shop closed": the shop closed."""
    said = [i for i in clause.tokens if parsed.tokens[i].is_word and not parsed.tokens[i].dated]
    if not all(parsed.tokens[i].lower in words.CLEFT for i in said) or not said:
        return None
    for other in parsed.clauses:
        if other.tokens and other.tokens[0] > clause.tokens[0] and parsed.tokens[other.tokens[0]].lower == "that":
            bare = Clause("complement", None, other.tokens, other.verb)
            bare.tokens = list(other.tokens)
            return bare
    return None


def _says_what_happened(parsed: Parse, clause: Clause, child: Clause) -> bool:
    """Is it the second clause that happened: "fears grew in May, when the offices were raided"?

    Not where the first one is a deed of its own: "he called the election in July, when polls were good".
    """
    found, start = parsed.tokens, child.tokens[0]
    if not child.apart or start < 2 or not found[start - 2].dated or found[start].lower != "when":
        return False
    date = start - 2
    while date > 0 and found[date - 1].dated:
        date -= 1
    if date and found[date - 1].lower in words.UP_TO:
        return True
    # "on a note that he wrote in May, when he first told of it": rather than the note.
    if clause.verb is None or clause.kind == "relative":
        return True
    grew = {found[i].lower for i in clause.tokens if clause.verb <= i <= clause.verb + 3}
    felt = {found[i].lower for i in _subject(parsed, clause)}
    return bool(grew & words.GREW or felt & words.FELT)


def _reports(parsed: Parse, clause: Clause) -> bool:
    return clause.verb is not None and _complement(parsed, clause) is not None


def _in_passing(parsed: Parse, clause: Clause) -> bool:
    """ "was criticised in a report published in May": the noun stands behind a preposition of the clause around it."""
    return (
        clause.parent is not None
        and clause.parent.verb is not None
        and clause.parent.verb < clause.tokens[0]
        and parsed.tokens[clause.tokens[0] - 1].lower in ("in", "by")
        and parsed.tokens[clause.parent.verb].lower in words.BE
    )


def _is_past_participle(parsed: Parse, clause: Clause) -> bool:
    """ "a desk, patented in 1891": the date is the patent's alone."""
    return (
        clause.kind == "participle"
        and clause.verb is not None
        and not parsed.tokens[clause.verb].lower.endswith("ing")
        and any(parsed.tokens[i].dated for i in clause.tokens)
    )


def _children(parsed: Parse, clause: Clause) -> list[Clause]:
    return [other for other in parsed.clauses if other.parent is clause]


def _family(parsed: Parse, clause: Clause, others: frozenset[int] = frozenset()) -> list[Clause]:
    """The clause and what hangs on it, without what only leads up to it ("After the vote, ...")."""
    found = [clause]
    for child in _children(parsed, clause):
        leads_up = clause.verb is not None and child.tokens[-1] < clause.verb
        if child.kind in ("said", "aside") or (leads_up and child.kind in ("subordinate", "participle", "phrase")):
            continue
        # What has a date of its own is told for itself, but for what was said: that is half of the saying.
        if child.kind not in ("complement", "reduced") and others & set(child.tokens):
            continue
        found += _family(parsed, child, others)
    return found


def _span(parsed: Parse, clause: Clause) -> list[int]:
    """Direct speech from its first word to its last."""
    indices = [i for member in _family(parsed, clause) for i in member.tokens]
    return list(range(min(indices), max(indices) + 1))


def _complement(parsed: Parse, clause: Clause) -> Clause | None:
    """What was said, where the clause says that something was."""
    found = [
        c
        for c in parsed.clauses
        if c.kind == "complement" and (c.parent is clause or c.parent is clause.parent is None)
    ]
    return found[0] if found and found[0] is not clause else None


def _is_speech(parsed: Parse, clause: Clause) -> bool:
    return parsed.tokens[clause.tokens[0]].text in ("“", '"', "``", "«", "„")


def _carries_only(parsed: Parse, clause: Clause) -> bool:
    """Does the clause only say that something was said ("officials said on Monday that")?"""
    if clause.verb is None:
        return False
    said = [i for i in clause.tokens if parsed.tokens[i].lower in words.SAYING]
    return bool(said) and clause.verb <= said[0]


def _stands_alone(parsed: Parse, clause: Clause) -> bool:
    """Is it a statement that stays true without who said it: a verb, and nothing only possible or hoped for?"""
    if clause.verb is None:
        return False
    spoken = {parsed.tokens[i].lower for i in clause.tokens}
    return not spoken & (_POSSIBLE | _PERSONAL)


def _is_doubtful(parsed: Parse, clause: Clause) -> bool:
    """Is it a statement of somebody's will or fear, about others than the one who speaks?"""
    spoken = {parsed.tokens[i].lower for i in clause.tokens}
    return clause.verb is not None and bool(spoken & _POSSIBLE) and not spoken & _PERSONAL


def _may_be(parsed: Parse, clause: Clause) -> bool:
    """Does it say of itself that it is not certain?"""
    return bool({parsed.tokens[i].lower for i in clause.tokens} & {"could", "might", "may"})


def _said_by_pronoun(parsed: Parse, clause: Clause) -> bool:
    return any(parsed.tokens[i].lower in words.PRONOUNS for i in clause.tokens)


def _short_name(speaker: str) -> str:
    """ "Ministry spokesman Lin Jian", "President Ada Moss": the name behind the office."""
    parts = speaker.split()
    place = len(parts)
    while place and parts[place - 1][:1].isupper() and parts[place - 1].lower() not in words.ROLES:
        place -= 1
    name = " ".join(parts[place:])
    return name if place and name else speaker if 0 < len(speaker) <= 24 else ""


def _speaker(context: Context, clause: Clause) -> str:
    """Who speaks: the attribution without its verb, its date and what follows them."""
    parsed = context.parsed
    said = next((i for i in clause.tokens if parsed.tokens[i].lower in words.COMPLEMENT_VERBS), clause.verb)
    if said is None:
        return ""
    opening = words.SUBORDINATORS | words.CONJUNCTIONS | words.RELATIVES | {",", "”", "''"}
    before = [
        i for i in clause.tokens if i < said and not parsed.tokens[i].dated and parsed.tokens[i].lower not in opening
    ]
    after = [i for i in clause.tokens if i > said]
    names: list[int] = []
    for i in before if any(parsed.tokens[i].is_word for i in before) else after:
        token = parsed.tokens[i]
        if token.dated or token.lower in ("on", "in", "at", "to", ".", "who") or (token.lower == "," and names):
            break
        if token.is_word or names:
            names.append(i)
    speaker = _joined(context.text, parsed, names)
    if speaker.lower() in words.PRONOUNS:
        speaker = _antecedent(context, speaker.lower(), parsed.tokens[0].start)
    return speaker[:1].upper() + speaker[1:] if len(speaker) <= 60 else ""


def _subject(parsed: Parse, clause: Clause) -> list[int]:
    """The words before a clause's verb, as far as they are its subject."""
    if clause.verb is None:
        return []
    found = parsed.tokens
    before = [i for i in clause.tokens if i < clause.verb]
    opening = words.CONJUNCTIONS | words.SUBORDINATORS | words.RELATIVES | {",", "that", "“", "``", '"'}
    while before and (
        found[before[0]].lower in opening
        or found[before[0]].dated
        or (found[before[0]].lower in words.BEFORE_DATE and len(before) > 1 and found[before[1]].dated)
    ):
        before.pop(0)
    commas = [place for place, i in enumerate(before) if found[i].lower == "," and place + 1 < len(before)]
    if not commas and before and found[before[0]].lower in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS:
        # "During the war the mill made shells": the last noun phrase, where there is more than the preposition's.
        starts = [
            place
            for place, i in enumerate(before)
            if place > 1
            and (found[i].lower in words.DETERMINERS | words.PRONOUNS)
            and found[before[place - 1]].lower not in words.NOMINAL
        ]
        before = before[starts[-1] :] if starts else before
    if commas:
        # "In Rome, the pope" has its subject after the comma, "The pope, a German" before it.
        # So has "Unable to settle, the pope"; only an apposition has a comma behind it, too.
        first = found[before[0]].lower
        leads_up = first in words.NOMINAL - words.DETERMINERS or _OPENERS.match(first) is not None
        listed = {"and", "or"} & {found[i].lower for i in before[commas[-1] :]}
        apart = found[before[-1]].lower == "," or listed
        if leads_up:
            before = before[commas[0] + 1 :]
        elif apart:
            before = before[: commas[0]]
        else:
            before = before[commas[-1] + 1 :]
    while before and (found[before[-1]].lower in words.ADVERBS or found[before[-1]].lower.endswith("ly")):
        before.pop()
    return [
        i
        for i in before
        if not found[i].dated
        and found[i].lower != ","
        and not (found[i].lower in words.LEADING_DATE and found[i + 1].dated)
    ]


def _words(context: Context, clause: Clause) -> list[int]:
    """The clause's words and those of its family, with the subject that it lacks."""
    parsed = context.parsed
    family = _family(parsed, clause, context.others)
    chosen = sorted({i for member in family for i in member.tokens})
    chosen = [i for i in chosen if not _told_elsewhere(context, clause, i)]
    chosen = _without(parsed, [c for c in _children(parsed, clause) if c.apart and c not in family], chosen)
    complete = _COMPLETED.get(clause.kind)
    return complete(parsed, clause, chosen) if complete else chosen


def _told_elsewhere(context: Context, clause: Clause, index: int) -> bool:
    """ "The films released in May were banned in June": of the first clause only its noun belongs to the second."""
    for other in context.parsed.clauses:
        if other.kind == "reduced" and other is not clause and index in other.tokens and other.verb is not None:
            return index >= other.verb and bool(context.others & set(other.tokens))
    return False


def _after(parsed: Parse, chosen: list[int], dropped: Collection[str]) -> list[int]:
    place = 0
    while place < len(chosen) - 1 and parsed.tokens[chosen[place]].lower in dropped:
        place += 1
    return chosen[place:]


def _coordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "He was arrested in May and released in June": subject and auxiliary are shared."""
    chosen = _after(parsed, chosen, words.CONJUNCTIONS | {","})
    shared = clause.subject
    while shared is not None and shared.kind in ("coordinate", "participle"):
        shared = shared.subject if shared.kind == "coordinate" else shared.parent
    if shared is None:
        return chosen
    if shared.kind == "relative":
        # "a man who lived in Rome and was jailed": the man was jailed.
        return [*_related_noun(parsed, shared), *chosen]
    subject = _subject(parsed, shared)
    verb = shared.verb
    if parsed.tokens[chosen[0]].lower == "to" and verb is not None:
        return [*_shared_infinitive(parsed, shared, chosen[0]), *chosen]
    if clause.verb is None and verb is not None:
        return _gapped(parsed, shared, subject, chosen)
    first = parsed.tokens[chosen[0]].lower
    following = parsed.tokens[chosen[1]] if len(chosen) > 1 else None
    # "was arrested in May and accused the guards": a deed of his own, that shares no "was".
    active = first in words.INTRANSITIVE | (words.IRREGULAR_PAST - words.IRREGULAR_PARTICIPLES)
    plain = following is not None and following.is_word and not following.dated
    active = active or (
        plain and following is not None and following.lower not in words.NOT_MAIN_VERB - words.DETERMINERS
    )
    helped = first in words.AUXILIARIES or active
    if verb is not None and parsed.tokens[verb].lower in words.AUXILIARIES and not helped:
        subject = [*subject, verb]
    return [*subject, *chosen]


def _gapped(parsed: Parse, shared: Clause, subject: list[int], chosen: list[int]) -> list[int]:
    """ "He closed the mill in 1981 and the plant in 1986", "Moss died in 1990 and Gray in 1995": the verb is shared."""
    assert shared.verb is not None
    last = shared.verb
    while last + 1 in shared.tokens and parsed.tokens[last].lower in words.AUXILIARIES:
        last += 1
    verb = [i for i in shared.tokens if shared.verb <= i <= last]
    following = parsed.tokens[last + 1] if last + 1 < len(parsed.tokens) else None
    alone = following is None or following.dated or following.lower in words.NOMINAL - words.DETERMINERS
    while chosen and not parsed.tokens[chosen[-1]].is_word and not parsed.tokens[chosen[-1]].dated:
        chosen = chosen[:-1]
    return [*chosen, *verb] if alone else [*subject, *verb, *chosen]


def _participle(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "a dam broke, killing ten": the subject killed them; "he ran a mill, built in 1910": the mill was built."""
    if clause.parent is None:
        return chosen
    start = clause.tokens[0]
    behind = clause.parent.verb is not None and clause.parent.verb < start
    if behind and _is_past_participle(parsed, clause):
        return [*_related_noun(parsed, clause), *chosen]
    return [*_subject(parsed, clause.parent), *chosen]


def _relative(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "the man, who was freed in May": the man was freed."""
    start = clause.tokens[0]
    first = parsed.tokens[start].lower
    noun = _related_noun(parsed, clause)
    if first == "where" or (first == "that" and not noun):
        return chosen[1:]
    if first in ("who", "which", "that") and _verb_follows(parsed, clause, start):
        return [*noun, *chosen[1:]]
    return [*noun, *chosen]


def _related_noun(parsed: Parse, clause: Clause) -> list[int]:
    """The noun phrase that a relative clause tells more of."""
    found, start = parsed.tokens, clause.tokens[0]
    if clause.apart and clause.parent is not None and clause.parent.verb is not None and clause.parent.verb > start:
        # "The war between Tarn and Arland, which had begun in May, ended": the war.
        subject = _related_part(parsed, _subject(parsed, clause.parent), found[start].lower)
        if 0 < len(subject) <= 12 and subject[-1] < start and found[subject[0]].lower not in words.PRONOUNS:
            return subject
    floor = clause.parent.tokens[0] if clause.parent and clause.parent.tokens else 0
    if clause.parent and clause.parent.verb is not None and clause.parent.verb < start:
        floor = clause.parent.verb + 1
    end = start - 1 if start and found[start - 1].lower == "," else start
    end = next((c.tokens[0] for c in parsed.clauses if c.kind == "aside" and c.tokens[-1] == end - 1), end)
    first = _phrase_start(parsed, end, floor)
    if first - 1 > floor and found[first - 1].text == "," and found[first - 2].text[:1].isupper():
        # "John Leung, an American who": the name says more than the apposition.
        first, end = _phrase_start(parsed, first - 1, floor), first - 1
        first += found[first].lower == "of"
    elif first - 1 > floor and found[first - 1].lower in _LINKING:
        # "a film in Mandarin that": the film. "Observers from the Union, who": the observers.
        plain = found[first].lower not in words.DETERMINERS
        if plain or (found[start].lower == "who" and found[end - 1].lower not in words.PEOPLE):
            further = _phrase_start(parsed, first - 1, floor)
            first = further if further < first - 1 else first
    return list(range(first, end))


def _related_part(parsed: Parse, subject: list[int], relative: str) -> list[int]:
    """Of "fans of Ann Gray, who died" and "a report on the bank, which fell" the last noun, as it stands nearest; all
    of "observers from the Union, who" and of "the war between Tarn and Arland, which"."""
    places = [place for place, i in enumerate(subject) if place and parsed.tokens[i].lower in words.JOINING_NOUNS]
    tail = subject[places[-1] + 1 :] if places else []
    if not tail:
        return subject
    named = parsed.tokens[tail[0]].text[0].isupper()
    if relative in ("who", "whose", "whom"):
        person = named and (len(tail) > 1 or parsed.tokens[subject[places[-1]]].lower == "of")
        return tail if person else subject
    listed = any(parsed.tokens[i].lower in words.CONJUNCTIONS for i in tail)
    return subject if listed else tail


def _subordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    chosen = _after(parsed, chosen, words.SUBORDINATORS | {","})
    opening = parsed.tokens[chosen[0]]
    subjectless = clause.verb is not None and chosen[0] >= clause.verb
    if clause.parent is not None and (opening.lower in words.PRONOUNS or subjectless):
        subject = _subject(parsed, clause.parent)
        if subject and parsed.tokens[subject[0]].lower not in words.PRONOUNS:
            return [*subject, *(chosen[1:] if opening.lower in words.PRONOUNS else chosen)]
    return chosen


def _reduced(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    parent = clause.parent
    if parent is not None and parent.tokens and clause.verb is not None and parent.verb is not None:
        # "A study by the institute published in May": all of the subject was published.
        before = [i for i in parent.tokens if i < clause.tokens[0]]
        leading = (
            parsed.tokens[before[0]].lower in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS if before else 1
        )
        joined = before and before[-1] + 1 == clause.tokens[0] and parsed.tokens[before[-1]].lower in _LINKING
        if parent.verb > clause.verb and joined and not leading and len(before) <= 8:
            chosen = [*before, *chosen]
    return _after(parsed, chosen, words.NOMINAL - words.DETERMINERS)


def _without_opening(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    return _after(parsed, chosen, {"that", ",", "“", "``", '"'} | words.BEFORE_EVENT | words.NAMING_ONE)


def _shared_infinitive(parsed: Parse, shared: Clause, first: int) -> list[int]:
    """ "He pledged to publish the files and to hold a vote": what stands before the first "to"."""
    until = next((i for i in shared.tokens if parsed.tokens[i].lower == "to" and i > (shared.verb or 0)), None)
    before = [i for i in shared.tokens if until is not None and i < until]
    return [i for i in before if not parsed.tokens[i].dated and i < first]


_COMPLETED: dict[Kind, Callable[[Parse, Clause, list[int]], list[int]]] = {
    "coordinate": _coordinate,
    "participle": _participle,
    "relative": _relative,
    "subordinate": _subordinate,
    "reduced": _reduced,
    "complement": _without_opening,
    "phrase": _without_opening,
}


def _verb_follows(parsed: Parse, clause: Clause, start: int) -> bool:
    between = [i for i in clause.tokens if clause.verb is not None and start < i < clause.verb]
    return all(
        parsed.tokens[i].lower.endswith("ly")
        or parsed.tokens[i].dated
        or parsed.tokens[i].lower in ("on", "in", ",", "also")
        for i in between
    )


def _phrase_start(parsed: Parse, end: int, floor: int) -> int:
    """Back over the noun phrase that ends here, taking "of" phrases along."""
    found, index = parsed.tokens, end
    while index > floor:
        token = found[index - 1]
        if token.dated or not (token.is_word or token.text[0].isdigit() or token.text in "-’'" or token.lower == "'s"):
            break
        if token.lower in words.OBJECTS:
            break
        if token.lower in words.DETERMINERS:
            return index - 1
        if token.lower == "of" or (token.lower not in words.NOMINAL | words.CONJUNCTIONS | words.AUXILIARIES):
            index -= 1
            continue
        break
    return index


# fitting


def _draft(context: Context, choice: Choice, dates: Collection[int]) -> tuple[str, bool]:
    """The choice as a headline, without the date, and whether it had to be cut to fit."""
    parsed, clause = context.parsed, choice.clause
    # Which words lead to a date is known of English; "Am Montag brach der Damm" without its date would limp.
    undated = _undated(parsed, choice.tokens, dates) if context.language == "en" else list(choice.tokens)
    if undated and parsed.tokens[undated[0]].lower in words.BRINGING and undated[0] - 1 in dates:
        undated = undated[1:]
    kept = _opened(context, _without_remnants(parsed, clause, undated))
    if not kept:
        return "", True
    room = LONGEST - len(choice.lead)
    subject, kept = _named(context, kept) if context.language == "en" else ("", kept)
    room -= len(subject) + 1 if subject else 0
    whole = _joined(context.text, parsed, kept)
    if len(whole) > room:
        kept = _without_lead(parsed, clause, kept)
        whole = _joined(context.text, parsed, kept)
    if len(whole) > room:
        # What stands apart before the verb ("the bank, based in Rome, said") goes before anything at the end does.
        kept = _without_interruptions(parsed, clause, kept) or kept
        whole = _joined(context.text, parsed, kept)
    if len(whole) > room and len(name := _joined(context.text, parsed, _without_office(parsed, clause, kept))) <= room:
        whole = name
    text, cut = _polished(f"{subject} {whole}" if subject else whole), False
    # Closing a quotation that was cut open takes a character or two: they are won by cutting a little earlier.
    while len(choice.lead) + len(text) > LONGEST and room > 0:
        text, cut = _polished(f"{subject} {_cut(context, clause, kept, room, len(subject))}".lstrip()), True
        room -= len(choice.lead) + len(text) - LONGEST
    if choice.lead and text.partition(" ")[0].lower() in words.DETERMINERS:
        text = text[0].lower() + text[1:]
    return choice.lead + text, cut


def _named(context: Context, kept: list[int]) -> tuple[str, list[int]]:
    """What the pronoun at the beginning stands for, and the words after it."""
    first = context.parsed.tokens[kept[0]]
    if first.lower in words.PRONOUNS:
        found = _antecedent(context, first.lower, first.start)
        return (found, kept[1:]) if found else ("", kept)
    if first.lower in words.POSSESSIVES and len(kept) > 1:
        found = _antecedent(context, words.POSSESSIVES[first.lower], first.start)
        if found:
            return _possessive(found), kept[1:]
    following = context.parsed.tokens[kept[1]].lower if len(kept) > 2 else ""
    if first.lower in ("these", "those", "this", "that", "it", "they") and following in words.BE:
        # "These were the approval of the law": the approval of the law.
        return "", kept[2:]
    return "", kept


def _undated(parsed: Parse, chosen: Sequence[int], dates: Collection[int]) -> list[int]:
    """Without the date's tokens and the prepositions that led to them."""
    found = parsed.tokens
    dropped: set[int] = {i for i in chosen if i in dates}
    for i in sorted(dropped):
        if i - 1 in dropped:
            continue
        last = i
        while last + 1 in dropped or (last + 1 in chosen and found[last + 1].lower in _AFTER_DATE):
            last += 1
            dropped.add(last)
        if _before_noun(parsed, i, last):
            if last + 1 < len(found) and found[last + 1].lower in ("'s", "’s"):
                dropped.add(last + 1)
            continue
        back = i - 1
        while (
            back >= 0
            and back in chosen
            and (found[back].lower in words.BEFORE_DATE or (found[back].lower == "the" and back != 0))
            and not _is_particle(parsed, back)
        ):
            dropped.add(back)
            back -= 1
        while back > 0 and back in chosen and found[back].lower in words.SHORTLY and back + 1 in dropped:
            dropped.add(back)
            back -= 1
        if back - 1 in chosen and found[back - 1].lower in words.CONJUNCTIONS and found[back].lower in words.LASTING:
            # "opens in May and runs until July": a verb that had only the date goes with it.
            dropped |= {back, back - 1}
            back -= 2
        dropped |= _date_apposition(parsed, chosen, last, back)
        comma_before = back >= 0 and back in chosen and found[back].text == ","
        comma_after = last + 1 < len(found) and found[last + 1].text == ","
        if comma_before and comma_after:
            dropped |= {back, last + 1}
        elif comma_after and (back < 0 or back not in chosen):
            dropped.add(last + 1)
    return [i for i in chosen if i not in dropped]


def _is_particle(parsed: Parse, index: int) -> bool:
    """ "sworn in on Monday": the first preposition is the verb's."""
    found = parsed.tokens
    return found[index].lower in ("in", "on", "through", "over") and found[index + 1].lower in words.LEADING_DATE


def _date_apposition(parsed: Parse, chosen: Sequence[int], last: int, back: int) -> set[int]:
    """ "on May 1, a holiday known as Labour Day": what is said of the date goes with it."""
    found = parsed.tokens
    place = chosen.index(last) + 1 if last in chosen else len(chosen)
    rest = chosen[place:]
    related = len(rest) > 1 and found[rest[1]].lower == "which"
    if back < 1 or len(rest) < 3 or found[rest[0]].text != ",":
        return set()
    if not related and found[rest[1]].lower not in ("a", "an", "the"):
        return set()
    apposition = [rest[0]]
    for i in rest[1:]:
        told = any(c.verb == i and c.kind != "reduced" for c in parsed.clauses)
        if not related and (told or found[i].lower in words.FINITE_AUXILIARIES):
            return set()
        if found[i].text in (",", ";", "."):
            break
        apposition.append(i)
    return set(apposition)


def _before_noun(parsed: Parse, first: int, last: int) -> bool:
    """ "the January 12 earthquake", "Tuesday's attack": the date stands before its noun."""
    found = parsed.tokens
    if last + 1 >= len(found):
        return False
    following = found[last + 1]
    determined = first > 0 and found[first - 1].lower in words.DETERMINERS
    possessive = found[last].text.endswith(("’s", "'s"))
    plain = following.is_word and following.lower not in words.NOT_MAIN_VERB | words.AUXILIARIES
    return (plain and (determined or possessive)) or following.text in ("'s", "’s")


def _opened(context: Context, kept: list[int]) -> list[int]:
    """Without the connectives it begins with."""
    parsed = context.parsed
    if context.language != "en":
        while kept and not (parsed.tokens[kept[0]].is_word or parsed.tokens[kept[0]].text[0].isdigit()):
            kept = kept[1:]
        return kept
    while kept:
        # No opener has more words than this.
        rest = _joined(context.text, parsed, kept[:8])
        match = _OPENERS.match(rest)
        if not match:
            return kept
        length, cut = match.end(), 0
        while cut < len(kept) and len(_joined(context.text, parsed, kept[: cut + 1])) <= length:
            cut += 1
        if cut == 0 or cut == len(kept):
            return kept
        kept = kept[cut:]
    return kept


def _without_lead(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Without the phrase before the subject ("Under orders from the president, ..."), where there is one."""
    if not kept or parsed.tokens[kept[0]].lower not in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS:
        return kept
    subject = _subject(parsed, clause)
    if not subject or subject[0] not in kept or kept[0] == subject[0]:
        return kept
    place = kept.index(subject[0])
    return kept[place:] if parsed.tokens[kept[place - 1]].text == "," else kept


def _without_office(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """ "Ministry spokesman Lin Jian": the name alone."""
    verb = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    first = verb
    while first and parsed.tokens[kept[first - 1]].text[0].isupper():
        first -= 1
    office = parsed.tokens[kept[first - 1]] if first else None
    told = office is not None and office.is_word and office.lower not in words.NOT_MAIN_VERB | words.QUANTIFIERS
    # The office of a firm is not the firm.
    plain = not words.NOMINAL - words.DETERMINERS & {parsed.tokens[i].lower for i in kept[:first]}
    return kept[first:] if told and plain and verb - first >= 2 else kept


def _without_interruptions(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    if clause.verb is None:
        return kept
    if clause.kind == "said":
        return kept
    last = max(clause.tokens)
    between = [
        c
        for c in _family(parsed, clause)[1:]
        if (c.apart and c.tokens[-1] < clause.verb)
        or (c.kind == "subordinate" and clause.verb < c.tokens[-1] < last - 1)
    ]
    shorter = _without(parsed, between, kept)
    # "The bank's chairman, Martin Keane, said": one of the two will do.
    commas = [place for place, i in enumerate(shorter) if parsed.tokens[i].text == "," and i < clause.verb]
    if len(commas) == 2 and commas[0] > 0 and shorter[commas[1]] == clause.verb - 1:
        return shorter[: commas[0]] + shorter[commas[1] + 1 :]
    verb = next((place for place, i in enumerate(shorter) if i == clause.verb), 0)
    name = shorter[commas[0] + 1 : verb] if len(commas) == 1 else []
    if len(name) > 1 and len(name) < commas[0] and all(parsed.tokens[i].text[0].isupper() for i in name):
        # What else stood between them is gone: the name alone tells who.
        return shorter[commas[0] + 1 :]
    return shorter


def _without_remnants(parsed: Parse, clause: Clause, kept: list[int]) -> list[int]:
    """Without what its date alone made worth saying: "two films, published in August, were seen"."""
    remnants = [
        c
        for c in _children(parsed, clause)
        if c.apart and clause.verb is not None and c.tokens[-1] < clause.verb
        if any(parsed.tokens[i].dated for i in c.tokens)
        if sum(parsed.tokens[i].is_word for i in c.tokens if i in kept) == 1
    ]
    return _without(parsed, remnants, kept)


def _without(parsed: Parse, clauses: Sequence[Clause], kept: list[int]) -> list[int]:
    """Without these clauses and the commas that set them off."""
    dropped = {i for c in clauses for i in c.tokens}
    dropped |= {c.tokens[0] - 1 for c in clauses if parsed.tokens[c.tokens[0] - 1].text == ","}
    return [i for i in kept if i not in dropped]


def _cut(context: Context, clause: Clause, kept: list[int], room: int, before: int = 0) -> str:
    """The longest beginning that reads as if it were whole; an ellipsis only where there is none.

    `before` is the length of what will stand before it.
    """
    parsed = context.parsed
    found = parsed.tokens
    # A clause without its verb says nothing: "warned that the bank".
    unsaid = {i for c in parsed.clauses if c.verb is not None and c is not clause for i in c.tokens if i < c.verb}
    unsaid -= {c.tokens[0] for c in parsed.clauses if c.tokens}
    for c in parsed.clauses:
        if c.kind == "complement" and c.verb is None:
            unsaid.update(range(c.tokens[0] + 1, c.tokens[-1]))
    # Nor does a question that is not told to its end: "a better sense of what would get them".
    for place, index in enumerate(kept):
        if found[index].lower in words.ASKING and place:
            rest = kept[place:]
            unsaid.update(rest[: next((n for n, i in enumerate(rest) if found[i].text in (",", ";")), len(rest))])
    unsaid |= {c.verb for c in parsed.clauses if c.verb is not None and c is not clause and c.verb > c.tokens[0]}
    opens = {c.tokens[0]: c for c in parsed.clauses if c is not clause and c.tokens}
    verb_place = next((place for place, i in enumerate(kept) if i == clause.verb), 0)
    # "The king fled, when rebels" is worse than no "when" at all.
    when = {i for c in parsed.clauses if c.kind == "subordinate" and c.apart for i in c.tokens[1:]}
    best, best_score = "", float("-inf")
    depth, bracketed = 0, False
    for place, index in enumerate(kept):
        token = found[index]
        allowed = place > verb_place + 1 and not bracketed and index not in unsaid
        if allowed and (penalty := _penalty(parsed, kept, place, opens)) is not None:
            text = _joined(context.text, parsed, kept[:place])
            if len(text) > room:
                break
            score = (
                len(text)
                - penalty
                - (10 if depth else 0)
                - (25 if index in when else 0)
                - (0 if before + len(text) >= _SHORT else 15)
            )
            if score >= best_score:
                best, best_score = text, score
        if token.text in ("(", "-LRB-", ")", "-RRB-"):
            bracketed = token.text in ("(", "-LRB-")
        elif token.text in ("“", "``", "”", "''"):
            depth = int(token.text in ("“", "``"))
    if best:
        return best
    text = _joined(context.text, parsed, kept)
    return text[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _penalty(parsed: Parse, kept: list[int], place: int, opens: Collection[int]) -> int | None:
    """What a cut before this place costs, in characters; None where none may be made."""
    found = parsed.tokens
    before, after = found[kept[place - 1]], found[kept[place]]
    dangling = words.NOMINAL | words.AUXILIARIES | words.CONJUNCTIONS | words.SUBORDINATORS | words.RELATIVES
    if (
        (before.lower.endswith("ly") and after.text.endswith("ing"))
        or before.lower in dangling
        or before.lower in ("to", "not", "’", "'", "$")
        or before.lower in words.COMPLEMENT_VERBS
    ):
        return None
    if after.lower in ("’s", "'s", "%", "-", ".", "n't", ")", "”"):
        return None
    if place > 1 and found[kept[place - 2]].lower == "to" and before.lower in words.LIGHT:
        # "attempts to get" into what?
        return None
    if before.text in (",", ";", ":", "–", "—", "--"):
        return 0
    if after.text in (";", "–", "—", "--"):
        return 0
    if before.text in ("”", "''") and place > 1 and found[kept[place - 2]].text == ",":
        return 0
    if after.text == ",":
        return 2
    if kept[place] in opens and after.lower not in ("that",):
        return 2
    if after.lower in words.SUBORDINATORS | words.RELATIVES:
        return 4
    if after.lower in ("and", "but", "or"):
        return 14
    if after.lower == "to":
        return 22
    if after.lower in ("of", "than"):
        return 40
    if after.lower in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS:
        return 12
    if after.text.endswith("ing") and after.text[0].islower():
        return 8
    return None


def _joined(text: str, parsed: Parse, kept: Sequence[int]) -> str:
    """The tokens with the spaces that stood between them, as prose writes them."""
    parts: list[str] = []
    for place, index in enumerate(kept):
        token = parsed.tokens[index]
        if place:
            before = kept[place - 1]
            if before + 1 == index:
                gap = text[parsed.tokens[before].end : token.start]
                parts.append(" " if gap.strip() == "" and gap else gap)
            else:
                parts.append(" ")
        word = {"-LRB-": "(", "-RRB-": ")", "``": "“", "''": "”"}.get(token.text, token.text)
        if place and index < kept[place - 1] and token.lower.endswith(("ed", "ing")):
            # "Founded in 1958, the party": the party founded.
            word = token.lower
        parts.append(word)
    joined = _SPACED_MARK.sub(r"\1", "".join(parts))
    return _AFTER_OPENING.sub(r"\1", joined)


_DANGLING_END = re.compile(
    r"(?:[\s,;:.?!–—-]|\s(?:and|but|or|the|a|an|of|at|by|for|from|to|with|when|while|as|that|shortly|just|only|soon|"
    r"even|especially|particularly|mostly|mainly|partly|long))+$"
)


def _polished(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    # What is left of a bracket that held only the date.
    text = re.sub(r" ?\(\W*\)", "", text)
    text = re.sub(r"[.,]([”\"])$", r"\1", text)
    text = re.sub(r"\s*([,;:])(?:\s*,)+", r"\1", text)
    abbreviation = re.search(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St)\.$", text)
    if not abbreviation:
        text = _DANGLING_END.sub("", text)
    for opening, closing in (("“", "”"), ("(", ")"), ("‘", "’")):
        if text.count(opening) > text.count(closing) and (opening != "‘"):
            text += closing
        if opening != "‘" and text.count(closing) > text.count(opening):
            text = text.replace(closing, "", 1) if text.index(closing) < (text.find(opening) % 1000) else text
            text = text.rstrip(closing) if text.count(closing) > text.count(opening) else text
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        text = text[1:-1]
    if text.count('"') % 2:
        text = text.replace('"', "")
    return text[:1].upper() + text[1:]


# whom a pronoun means


def _antecedent(context: Context, pronoun: str, before: int) -> str:
    """The noun phrase that a pronoun stands for, sought backwards from `before` to the paragraph's start.

    Empty when it is not plain.
    """
    here = context.parsed.tokens[0].start
    if before > here:
        found = _in_sentence(context, pronoun, context.parsed, here, before)
        if found or _told_before(context.parsed, before, pronoun):
            return found
    earlier = sentences(context.text[context.paragraph : here], context.language)
    for start, end in reversed(earlier):
        start, end = start + context.paragraph, end + context.paragraph
        parsed = parse(context.text, start, end, (), context.language)
        found = _in_sentence(context, pronoun, parsed, start, end)
        if found:
            first, _, rest = found.partition(" ")
            if rest and first.lower() in words.POSSESSIVES and start > context.paragraph:
                # "It" is "her group", and hers is another's.
                owner = _antecedent(replace(context, parsed=parsed), words.POSSESSIVES[first.lower()], start)
                return f"{_possessive(owner)} {rest}" if owner else found
            return found
    return ""


def _possessive(owner: str) -> str:
    return f"{owner}{'’' if owner.endswith('s') else '’s'}"


def _told_before(parsed: Parse, before: int, pronoun: str) -> bool:
    """Has the sentence told something before this place? Then its pronouns point there, and no sentence further back.

    "A piece tells of Mackiernan: he was shot" must not shoot the man of the sentence before.
    """
    leading = words.BEFORE_DATE | words.CONJUNCTIONS | words.SUBORDINATORS | words.ADVERBS
    told = [t for t in parsed.tokens if t.start < before and t.is_word and not t.dated and t.lower not in leading]
    if pronoun in ("he", "she") and not any(t.text[0].isupper() for t in told[1:]):
        # "A newspaper revealed that his minister": nobody is named that he could be.
        return False
    return bool(told)


def _in_sentence(context: Context, pronoun: str, parsed: Parse, start: int, end: int) -> str:
    """The sentence's own subject where it agrees; for a person else the one whom the sentence names."""
    subject = [i for i in _subject(parsed, parsed.clauses[0]) if parsed.tokens[i].end <= end]
    words_of = [parsed.tokens[i].lower for i in subject]
    vague = words.PRONOUNS | {"i", "we", "you", "there", "this", "that", "these", "those"}
    plain = 0 < len(subject) <= 8 and words_of[0] not in vague
    last = parsed.tokens[subject[-1]].text if subject else ""
    proper = last[:1].isupper()
    if pronoun in ("he", "she"):
        person = _person(context.text, start, end)
        surname = plain and proper and last not in _NOT_PERSON and not last.isupper() and words_of[0] != "the"
        surname = surname and not words.NOMINAL - words.DETERMINERS & set(words_of)
        return person or (_joined(context.text, parsed, subject) if surname else "")
    if not plain or (pronoun == "it" and _is_person(parsed, subject)):
        return ""
    plural = (last.endswith("s") and not last.endswith("ss") and not proper) or "and" in words_of
    if plural == (pronoun == "they"):
        return _polished(_joined(context.text, parsed, subject))
    return ""


def _is_person(parsed: Parse, subject: Sequence[int]) -> bool:
    """Does the sentence itself speak of its subject as of a person: "Brand, who has led", "Brand said he"?"""
    if any(parsed.tokens[i].lower in words.ROLES for i in subject):
        return True
    proper = all(parsed.tokens[i].text[:1].isupper() for i in subject)
    if proper and len(subject) == 2 and parsed.tokens[subject[-1] + 1].text == ",":
        apposition = parsed.tokens[subject[-1] + 2 : subject[-1] + 10]
        if any(token.lower.split("-")[-1] in words.ROLES for token in apposition):
            return True
    after = [token.lower for token in parsed.tokens[subject[-1] + 1 :]]
    return proper and (after[:2] == [",", "who"] or bool({"he", "she", "his", "her", "him"} & set(after)))


def _person(text: str, start: int, end: int) -> str:
    """The one person whom a sentence names first, or only."""
    people = []
    for match in _NAME.finditer(text, start, end):
        name = match.group()
        parts = name.split()
        lead = text[max(start, match.start() - 5) : match.start()].lower()
        if any(part.strip(".,’'") in _NOT_PERSON for part in parts) or lead.endswith(("the ", " in ")):
            continue
        if lead.endswith(" at ") and not _LOOKED_AT.search(text, start, match.start()):
            continue
        if any(part.isupper() and len(part) > 2 for part in parts):
            continue
        if parts[0] in ("The", "In", "On", "At", "When", "But", "And", "A", "An"):
            parts = parts[1:]
        if len(parts) >= 2:
            people.append(re.sub(r"[’']s$", "", " ".join(parts)))
    return people[0] if people else ""
