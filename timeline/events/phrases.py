"""How clauses hang together, and the words that a clause is told with: those it shares with another one or takes from
what it belongs to. "He was freed *and left*", "the videos *released on Thursday*", "Ann, *who won it*"."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Kind, Parse
from timeline.events.wording import OPENERS

_POSSIBLE = frozenset("would could might may should if whether".split())
_QUOTING = frozenset(("“", "``", '"', "„", "«"))
_PERSONAL = frozenset("i we you they he she it".split())
_ONESELF = frozenset("i i'm i've i'd we we're we've my our me us mine ours nobody".split())


# A clause with one of these is of the time of writing.
_SINCE_THEN = words.PRESENT | frozenset("is are has have will can may".split())
# Words of an apposition.
_LONGEST_APPOSITION = 7
_LINKING = frozenset("in on at with from for by about against".split())


def cleft_in(parsed: Parse, clause: Clause) -> Clause | None:
    """ "It was in March that the shop closed", "it was March before the shop closed": the shop closed."""
    said = [i for i in clause.tokens if parsed.tokens[i].is_word and not parsed.tokens[i].dated]
    if not all(parsed.tokens[i].lower in words.CLEFT for i in said) or not said:
        return None
    cleft = parsed.tokens[said[0]].lower == "it" and not {parsed.tokens[i].lower for i in said} & words.DENYING
    for opening in ("that", "when", "before") if cleft else ("that",):
        for other in parsed.clauses:
            if other.tokens and other.tokens[0] > clause.tokens[0] and parsed.tokens[other.tokens[0]].lower == opening:
                if opening == "that":
                    return Clause("complement", None, list(other.tokens), other.verb)
                return Clause("complement", None, list(other.tokens[1:]), other.verb)
    return None


def is_inverted(parsed: Parse, clause: Clause) -> bool:
    """ "Only on 3 May did the firm admit it": is nothing but a date between "only" and the verb?"""
    if parsed.tokens[clause.tokens[0]].lower != "only" or clause.verb is None:
        return False
    leading = [parsed.tokens[i] for i in clause.tokens[1:] if i < clause.verb]
    return all(token.dated or token.lower in words.BEFORE_DATE for token in leading)


def says_what_happened(parsed: Parse, clause: Clause, child: Clause) -> bool:
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
    felt = {found[i].lower for i in subject_of(parsed, clause)}
    return bool(grew & words.GREW or felt & words.FELT)


def comes_first(parsed: Parse, clause: Clause, child: Clause) -> bool:
    """ "On Monday, as the guests were let out, it emerged that they had sung": they were let out on Monday."""
    found, start = parsed.tokens, child.tokens[0]
    subject = [found[i].lower for i in subject_of(parsed, clause)]
    emerged = clause.verb is not None and subject == ["it"] and found[clause.verb].lower in words.EMERGING
    leading = child.apart and found[start].lower in ("as", "when") and child.verb is not None
    return emerged and leading and start > 1 and found[start - 2].dated and child.tokens[-1] < (clause.verb or 0)


def is_of_the_date(parsed: Parse, child: Clause) -> bool:
    """ "In May, when the captain paid": a clause that tells what else was then."""
    found, start = parsed.tokens, child.tokens[0]
    return (
        child.apart and start > 1 and found[start].lower == "when" and found[start - 2].dated and child.verb is not None
    )


def and_then(parsed: Parse, clause: Clause) -> Clause | None:
    """ "In May the shop was in trouble and he sold it": the clause with "and", of what was done at that time, too."""
    first = clause is parsed.clauses[0] and clause.kind == "main" and clause.verb is not None
    if not first or parsed.tokens[clause.verb or 0].lower not in ("was", "were"):
        return None
    opening = clause.tokens[0] + (parsed.tokens[clause.tokens[0]].lower in words.BEFORE_DATE)
    behind = [parsed.tokens[i].lower for i in clause.tokens if i > (clause.verb or 0)][:2]
    done = [w for w in behind if w.endswith(("ed", "ing")) or w in words.IRREGULAR_PARTICIPLES]
    if done or not parsed.tokens[opening].dated:
        return None
    then = next((c for c in parsed.clauses[1:] if c.kind == "main" and c.tokens[0] == clause.tokens[-1] + 1), None)
    if then is None or parsed.tokens[then.tokens[0]].lower != "and" or any(parsed.tokens[i].dated for i in then.tokens):
        return None
    subject = subject_of(parsed, then)
    return then if subject and parsed.tokens[subject[0]].lower in words.PRONOUNS else None


def without_apposition(parsed: Parse, clause: Clause, family: Sequence[Clause], chosen: list[int]) -> list[int]:
    """ "Leo Hart, the teacher who led the revolt in May, died": without who led it, "the teacher" has no end."""
    for child in children_of(parsed, clause):
        start = child.tokens[0]
        if child in family or child.kind != "relative" or child.apart or clause.verb is None or start > clause.verb:
            continue
        first = start - 1
        while first in chosen and first and parsed.tokens[first].text != "," and start - first < _LONGEST_APPOSITION:
            first -= 1
        led = parsed.tokens[first].text == "," and parsed.tokens[first + 1].lower in words.DETERMINERS
        if led and first and parsed.tokens[first - 1].text[:1].isupper():
            chosen = [i for i in chosen if not first <= i < start]
    return chosen


def reports(parsed: Parse, clause: Clause) -> bool:
    return clause.verb is not None and complement_of(parsed, clause) is not None


def in_passing(parsed: Parse, clause: Clause) -> bool:
    """ "was criticised in a report published in May": the noun stands behind a preposition of the clause around it."""
    if clause.parent is None or clause.parent.verb is None or clause.parent.verb > clause.tokens[0]:
        return False
    issued = clause.verb is not None and parsed.tokens[clause.verb].lower in words.ISSUED
    being = issued and parsed.tokens[clause.parent.verb].lower in words.BE
    # "Accused him of theft in a letter sent in May": then, too.
    sent = clause.verb is not None and parsed.tokens[clause.verb].lower in words.SENT
    paper = sent and clause.parent.kind == "main" and parsed.tokens[(clause.verb or 0) - 1].lower in words.PAPERS
    return parsed.tokens[clause.tokens[0] - 1].lower in ("in", "by") and (being or paper)


def is_told_in_passing(parsed: Parse, clause: Clause) -> bool:
    """ "Since Friday's vote", "hit by Friday's vote": what is told was not then; "after" and "in" it, it was."""
    first = clause.tokens[0]
    leading = {parsed.tokens[i].lower for i in (first, first - 1) if i >= 0}
    around = clause.parent
    since_then = around is None or around.verb is None or parsed.tokens[around.verb].lower in _SINCE_THEN
    return clause.kind == "phrase" and (since_then or not leading & {"after", "following", "during", "in", "at"})


def is_past_participle(parsed: Parse, clause: Clause) -> bool:
    """ "a desk, patented in 1891": the date is the patent's alone."""
    return (
        clause.kind == "participle"
        and clause.verb is not None
        and not parsed.tokens[clause.verb].lower.endswith("ing")
        and any(parsed.tokens[i].dated for i in clause.tokens)
    )


def accompanies(parsed: Parse, clause: Clause) -> bool:
    """ "after pleading guilty", "while living in Rome": what its main clause tells was then, too."""
    opening = [parsed.tokens[i].lower for i in clause.tokens[:2]]
    return len(opening) > 1 and opening[0] in ("after", "while", "when") and opening[1].endswith("ing")


def is_of_a_charge(parsed: Parse, clause: Clause, others: Collection[int]) -> bool:
    """ "Was cleared of robbing a bank in 2013": the date is of what he did, if he did, and not of the clause's verb."""
    found = parsed.tokens
    dated = next((i for i in clause.tokens if found[i].dated and i not in others), None)
    charged = next((i for i in clause.tokens if found[i].lower in words.CHARGING), None)
    if dated is None or charged is None or charged > dated or clause.verb is None:
        return False
    deed = next((i for i in clause.tokens if charged < i < dated and found[i].lower.endswith("ing")), None)
    if deed is None or found[deed - 1].lower not in words.BEFORE_CHARGE or found[dated - 1].lower not in ("in", "on"):
        return False
    between = {found[i].lower for i in range(deed, dated - 1)}
    return dated > deed + 2 and found[dated - 2].is_word and "to" not in between


def ends_it(parsed: Parse, clause: Clause) -> bool:
    """ "Who had run a shop until it went bankrupt in 2019": of whose clause nothing else is told of that time."""
    opening = parsed.tokens[clause.tokens[0]].lower
    related = clause.parent is not None and clause.parent.kind == "relative"
    return related and opening == "until" and clause.verb is not None


def children_of(parsed: Parse, clause: Clause) -> list[Clause]:
    return [other for other in parsed.clauses if other.parent is clause]


def family_of(parsed: Parse, clause: Clause, others: frozenset[int] = frozenset()) -> list[Clause]:
    """The clause and what hangs on it, without what only leads up to it ("After the vote, ...")."""
    found = [clause]
    for child in children_of(parsed, clause):
        leads_up = clause.verb is not None and child.tokens[-1] < clause.verb
        if child.kind in ("said", "aside") or (leads_up and child.kind in ("subordinate", "participle", "phrase")):
            continue
        if child.kind == "relative" and child.subject is not None and child.subject not in found:
            # "Gray, who led it in May and who wrote of it, died": without either.
            continue
        # What has a date of its own is told for itself, but for what was said: that is half of the saying.
        if child.kind not in ("complement", "reduced") and others & set(child.tokens):
            continue
        found += family_of(parsed, child, others)
    return found


def span_of(parsed: Parse, clause: Clause) -> list[int]:
    """Direct speech from its first word to its last."""
    indices = [i for member in family_of(parsed, clause) for i in member.tokens]
    return list(range(min(indices), max(indices) + 1))


def complement_of(parsed: Parse, clause: Clause) -> Clause | None:
    """What was said, where the clause says that something was."""
    # Two clauses of one speech say nothing of each other, nor does what was said say the rest of it.
    apart = clause.kind != "complement"
    says = apart or any(parsed.tokens[i].lower in words.COMPLEMENT_VERBS | words.FINDING for i in clause.tokens)
    found = [
        c
        for c in parsed.clauses
        if c.kind == "complement" and says and (c.parent is clause or (apart and c.parent is clause.parent is None))
    ]
    return found[0] if found and found[0] is not clause else None


def is_speech(parsed: Parse, clause: Clause) -> bool:
    return parsed.tokens[clause.tokens[0]].text in ("“", '"', "``", "«", "„")


def carries_only(parsed: Parse, clause: Clause) -> bool:
    """Does the clause only say that something was said ("officials said on Monday that")?"""
    if clause.verb is None:
        return False
    if [parsed.tokens[i].lower for i in subject_of(parsed, clause)] == ["it"]:
        # "It was confirmed that": by nobody in particular.
        return True
    said = [i for i in clause.tokens if parsed.tokens[i].lower in words.SAYING]
    return bool(said) and clause.verb <= said[0]


def does_more(parsed: Parse, clause: Clause) -> bool:
    """Has the one who says so done something before ("she came and told him that")?"""
    said = [i for i in clause.tokens if parsed.tokens[i].lower in words.SAYING]
    if clause.verb is None or not said or parsed.tokens[clause.verb].lower in words.AUXILIARIES:
        return False
    return clause.verb < said[0] and any(
        parsed.tokens[i].lower in words.CONJUNCTIONS for i in clause.tokens if clause.verb < i < said[0]
    )


def is_of_the_speaker(parsed: Parse, clause: Clause, complement: Clause) -> bool:
    """Would what was said be false on the day of saying, or without who said it?

    "The firm said on Monday that the dam had burst": some day before. "The firm claimed that the dam was sound": so
    it said. "It emerged that the dam had burst" is nobody's saying.
    """
    if not _is_somebodys(parsed, clause) or complement.verb is None or not subject_of(parsed, complement):
        return False
    if clause.kind == "subordinate" and not any(parsed.tokens[i].dated for i in clause.tokens):
        # "Fears grew in May, when police said that": about then.
        return False
    if not any(parsed.tokens[i].lower in words.COMPLEMENT_VERBS for i in clause.tokens if i < complement.tokens[0]):
        return False
    if is_unsure(parsed, clause) or any(parsed.tokens[i].text in _QUOTING for i in complement.tokens):
        return True
    told = {parsed.tokens[i].lower for i in clause.tokens if (clause.verb or 0) <= i < complement.tokens[0]}
    if told & words.RECALLING or ("told" in told and told & words.BE):
        # "The jury was told on Monday that the crane fell": not on Monday.
        return True
    following = [token.lower for token in parsed.tokens[complement.verb + 1 : complement.verb + 4]]
    while following and _is_adverb(following[0]):
        following.pop(0)
    done = bool(following) and (
        following[0] in words.IRREGULAR_PARTICIPLES | words.IRREGULAR_PAST | words.HAVING_DONE
        or following[0].endswith("ed")
    )
    return done and parsed.tokens[complement.verb].lower == "had"


def judges(parsed: Parse, clause: Clause, complement: Clause) -> bool:
    """ "The minister, Ada Moss, said that the damage was small": so she thought; "that six were held" is a fact."""
    said = next((parsed.tokens[i].lower for i in clause.tokens if i >= (clause.verb or 0)), "")
    named = any(parsed.tokens[i].text[0].isupper() and i for i in subject_of(parsed, clause))
    if said not in ("said", "says", "added") or not named or complement.verb is None:
        return False
    following = [token.lower for token in parsed.tokens[complement.verb + 1 : complement.verb + 4]]
    while following and _is_adverb(following[0]):
        following.pop(0)
    done = bool(following) and (
        following[0] in words.IRREGULAR_PARTICIPLES
        or (following[0].endswith("ed") and following[0] not in words.NOT_PAST)
        or following[0].endswith("ing")
    )
    judged = bool(following) and following[0].isalpha() and not done
    return judged and parsed.tokens[complement.verb].lower in ("is", "was", "are", "were")


def is_unsure(parsed: Parse, clause: Clause) -> bool:
    """ "Police believe that", "the firm denied that", and not "it is believed that"."""
    if clause.verb is None or not _is_somebodys(parsed, clause):
        return False
    verb = clause.verb
    while verb + 1 in clause.tokens and parsed.tokens[verb].lower in words.AUXILIARIES | words.ADVERBS:
        verb += 1
    heard = {parsed.tokens[i].lower for i in clause.tokens if i > verb} & words.COURTS
    # "Moss told the court that Brandt had shot him": so says one side.
    testified = parsed.tokens[verb].lower in ("told", "tells") and bool(heard)
    return testified or parsed.tokens[verb].lower in words.UNSURE | words.DENIALS


def _is_somebodys(parsed: Parse, clause: Clause) -> bool:
    """Is it said by somebody who can be named, and not by "it", or by those who write?"""
    subject = subject_of(parsed, clause)
    return bool(subject) and parsed.tokens[subject[-1]].lower not in ("it", "we", "i", "you", "one")


def carries_himself(parsed: Parse, clause: Clause, complement: Clause) -> bool:
    """Does the clause say of its own subject what the complement tells ("revealed that they had")?"""
    opening = [parsed.tokens[i].lower for i in complement.tokens if parsed.tokens[i].lower != "that"][:1]
    said = {parsed.tokens[i].lower for i in complement.tokens}
    return clause.kind == "main" and opening in (["they"], ["it"]) and not said & _POSSIBLE


def stands_alone(parsed: Parse, clause: Clause) -> bool:
    """Is it a statement that stays true without who said it: a verb, and nothing only possible or hoped for?"""
    if clause.verb is None:
        return False
    spoken = {parsed.tokens[i].lower for i in clause.tokens}
    return not spoken & (_POSSIBLE | _PERSONAL)


def is_doubtful(parsed: Parse, clause: Clause) -> bool:
    """Is it a statement of somebody's will or fear, about others than the one who speaks?"""
    spoken = {parsed.tokens[i].lower for i in clause.tokens}
    return clause.verb is not None and bool(spoken & _POSSIBLE) and not spoken & _PERSONAL


def may_be(parsed: Parse, clause: Clause) -> bool:
    """Does it say of itself that it is not certain?"""
    return bool({parsed.tokens[i].lower for i in clause.tokens} & {"could", "might", "may"})


def is_of_oneself(parsed: Parse, clause: Clause) -> bool:
    """ "My mother started here": whose mother, only who speaks can tell. "Hale shot him": it is he who says so."""
    if not is_speech(parsed, clause):
        return False
    subject = [parsed.tokens[i] for i in subject_of(parsed, clause)]
    named = bool(subject) and subject[0].lower not in words.DETERMINERS and not is_plural([subject[-1].lower])
    named = named and all(token.text[0].isupper() for token in subject)
    return named or bool(_ONESELF & {parsed.tokens[i].lower for i in clause.tokens})


def said_by_pronoun(parsed: Parse, clause: Clause) -> bool:
    return any(parsed.tokens[i].lower in words.PRONOUNS for i in clause.tokens)


def subject_of(parsed: Parse, clause: Clause) -> list[int]:
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
    leading = [i for i in clause.tokens if i < clause.verb][:1]
    if not commas and leading and found[leading[0]].lower in words.PREPOSITIONS | words.BEFORE_EVENT:
        # "After days of rain that had filled the dam, the king": the comma stands in the clause between.
        gaps = (place for place in range(1, len(before)) if before[place - 1] + 1 < before[place])
        ends = [place for place in gaps if found[before[place] - 1].text == ","]
        before = before[ends[-1] :] if ends else before
    if not commas and before and found[before[0]].lower in words.PREPOSITIONS:
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
        leads_up = first in words.NOMINAL - words.DETERMINERS or OPENERS.match(first) is not None
        listed = {"and", "or"} & {found[i].lower for i in before[commas[-1] :]}
        apart = found[before[-1]].lower == "," or listed
        if leads_up:
            # "In his memoir, The Long Road, Gray told": but "in Tarn, the mayor, Ann Gray, told".
            before = before[commas[0 if apart else -1] + 1 :]
        elif listed and found[before[-1]].lower != ",":
            # "Tarn, Arland and Port Hill signed the pact"
            pass
        elif apart:
            before = before[: commas[0]]
        elif _is_apposed(parsed, before, commas[-1]):
            # "The parents of Ada Moss, the girl who fell, met her": the parents.
            before = before[: commas[0]]
        elif all(_is_adverb(found[i].lower) for i in before[commas[-1] + 1 :]):
            # "Egypt, already hit by the flood, closed": Egypt.
            before = before[: commas[0]]
        else:
            before = before[commas[-1] + 1 :]
    while before and _is_adverb(found[before[-1]].lower):
        before.pop()
    # The commas of a list are part of it: "Tarn, Arland and Port Hill".
    several = bool(words.CONJUNCTIONS & {found[i].lower for i in before}) and found[before[-1]].lower != ","
    return [
        i
        for i in before
        if not found[i].dated
        and (found[i].lower != "," or several)
        and not (found[i].lower in words.LEADING_DATE and found[i + 1].dated)
    ]


def _is_apposed(parsed: Parse, before: Sequence[int], comma: int) -> bool:
    """Does the noun behind a name and a comma have a relative clause of its own, up to the verb?"""
    found, noun = parsed.tokens, before[comma + 1 :]
    related = any(c.kind == "relative" and not c.apart and c.tokens[0] == noun[-1] + 1 for c in parsed.clauses)
    named = comma > 0 and found[before[comma - 1]].text[0].isupper()
    return related and named and found[noun[0]].lower in words.DETERMINERS


def object_of(parsed: Parse, clause: Clause) -> list[int]:
    """The noun phrase that stands straight behind a clause's verb; none behind "was": that says what the subject is."""
    if clause.verb is None:
        return []
    found, index = parsed.tokens, clause.verb
    helped = found[index].lower in words.AUXILIARIES
    while index < len(found) and (found[index].lower in words.AUXILIARIES or _is_adverb(found[index].lower)):
        index += 1
    deed = index < len(found) and found[index].text.islower() and found[index].lower not in words.DETERMINERS
    if helped and not deed:
        return []
    index += 1
    first = index
    while index < len(found) and found[index].is_word and not found[index].dated:
        word = found[index].lower
        if word in (words.PREPOSITIONS | words.NOT_MAIN_VERB) - words.DETERMINERS or _is_adverb(word):
            break
        if index > first and any(other.verb == index for other in parsed.clauses):
            break
        index += 1
    phrase = list(range(first, index))
    led = bool(phrase) and (found[first].lower in words.DETERMINERS or found[first].text[0].isupper())
    # Of "called Tarn's “new order” a fraud" that stands in quotation marks which might be meant.
    return phrase if led and not found[phrase[-1]].lower.endswith("'s") else []


def _is_adverb(word: str) -> bool:
    return word in words.ADVERBS or word.endswith("ly")


def is_plural(noun: Sequence[str]) -> bool:
    """Is it several that the words name, as far as endings tell?"""
    last = noun[-1]
    several = last.lower() in (words.PEOPLE - words.SINGULAR) | words.COUNTS or (
        last.endswith("s") and not last.endswith("ss")
    )
    return (several and not last[0].isupper()) or "and" in noun


def after_opening(parsed: Parse, chosen: list[int], dropped: Collection[str]) -> list[int]:
    place = 0
    while place < len(chosen) - 1 and parsed.tokens[chosen[place]].lower in dropped:
        place += 1
    return chosen[place:]


def _coordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "He was arrested in May and released in June": subject and auxiliary are shared."""
    chosen = after_opening(parsed, chosen, words.CONJUNCTIONS | {","})
    shared = clause.subject
    while shared is not None and shared.kind in ("coordinate", "participle"):
        shared = shared.subject if shared.kind == "coordinate" else shared.parent
    if shared is None:
        return chosen
    comma = bool(chosen) and {",", "and"} <= {parsed.tokens[i].text for i in range(max(0, chosen[0] - 2), chosen[0])}
    if shared.parent is not None and shared.kind == "subordinate" and (shared.apart or comma):
        # "He founded it, after the mill was shut, and was elected": he was.
        comma, shared = True, shared.parent
    placed = shared.kind == "relative" and parsed.tokens[shared.tokens[0]].lower in ("where", "when")
    if placed and shared.parent is not None:
        # "Hale came from Tarn, where he had studied, and was hired": he was, and not Tarn.
        own = subject_of(parsed, shared)
        shared = shared.parent if comma or (own and parsed.tokens[own[0]].lower in words.PRONOUNS) else shared
    if shared.kind == "relative" and not (placed and subject_of(parsed, shared)):
        # "a man who lived in Rome and was jailed": the man was jailed.
        return [*_related_noun(parsed, shared), *chosen]
    subject = subject_of(parsed, shared)
    if len(subject) == 1 and parsed.tokens[subject[0]].lower.endswith("'s"):
        # "It's in Rome and was built": who "it" is, the whole sentence tells.
        return chosen
    verb = shared.verb
    if parsed.tokens[chosen[0]].lower == "to" and verb is not None:
        return [*_shared_infinitive(parsed, shared, chosen[0]), *chosen]
    if clause.verb is None and verb is not None:
        return _gapped(parsed, shared, subject, chosen)
    # "And again arrested", "and in June was freed": what says when says nothing of the verb.
    lead = next((n for n, i in enumerate(chosen) if not _says_when(parsed, i)), 0)
    first = parsed.tokens[chosen[lead]].lower
    following = parsed.tokens[chosen[lead + 1]] if len(chosen) > lead + 1 else None
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


def _says_when(parsed: Parse, index: int) -> bool:
    token = parsed.tokens[index]
    following = parsed.tokens[index + 1 : index + 2]
    led = token.lower in words.LEADING_DATE and any(one.dated for one in following)
    return token.dated or led or token.lower in ("again", "then", "later")


def _gapped(parsed: Parse, shared: Clause, subject: list[int], chosen: list[int]) -> list[int]:
    """ "He closed the mill in 1981 and the plant in 1986", "Moss died in 1990 and Gray in 1995": the verb is shared.

    Empty where it is not plain who did it: "the north ratified the pact in May and the south in June".
    """
    assert shared.verb is not None
    last = shared.verb
    while last + 1 in shared.tokens and parsed.tokens[last].lower in words.AUXILIARIES:
        last += 1
    verb = [i for i in shared.tokens if shared.verb <= i <= last]
    following = parsed.tokens[last + 1] if last + 1 < len(parsed.tokens) else None
    alone = following is None or following.dated or following.lower in words.NOMINAL - words.DETERMINERS
    while chosen and not parsed.tokens[chosen[-1]].is_word and not parsed.tokens[chosen[-1]].dated:
        chosen = chosen[:-1]
    if alone:
        return [*chosen, *verb]
    done = object_of(parsed, shared)
    # "Germany signed the pact in May and France in June": what looks like the one who did it did it, too.
    looks = [parsed.tokens[one[0]].lower in words.DETERMINERS if one else None for one in (subject, done, chosen)]
    if not done or looks[1] == looks[2] != looks[0]:
        return [*subject, *verb, *chosen]
    if looks[0] == looks[2] != looks[1]:
        named = [i for i in chosen if not parsed.tokens[i].dated]
        while named and parsed.tokens[named[-1]].lower in words.LEADING_DATE:
            named.pop()
        return [*named, *verb, *done]
    return []


def _participle(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "a dam broke, killing ten": the subject killed them; "he ran a mill, built in 1910": the mill was built."""
    chosen = after_opening(parsed, chosen, words.CONJUNCTIONS)
    if clause.parent is None:
        return chosen
    start = clause.tokens[0]
    behind = clause.parent.verb is not None and clause.parent.verb < start
    if behind and is_past_participle(parsed, clause):
        announced = clause.verb is not None and parsed.tokens[clause.verb].lower in words.COMPLEMENT_VERBS
        done = [i for i in clause.parent.tokens if (clause.parent.verb or 0) < i < start and not parsed.tokens[i].dated]
        if announced and clause.apart and done and parsed.tokens[done[0]].lower in words.DETERMINERS:
            # "He completed the purchase of the mill, announced in May": the purchase was, and not the mill.
            return [*(i for i in done if parsed.tokens[i].text != ","), *chosen]
        return [*_related_noun(parsed, clause), *chosen]
    subject = subject_of(parsed, clause.parent)
    if clause.verb is not None and parsed.tokens[clause.verb].lower in words.CHARGING:
        # "The trial of Adam Kerr, accused of theft in 2013, opened": Kerr was accused.
        subject = _related_part(parsed, subject, "who")
    return [*subject, *chosen]


def _relative(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    """ "the man, who was freed in May": the man was freed."""
    if clause.subject is not None and clause.subject.kind == "relative":
        # "Gray, who led it in May and who was shot in June": as the first of them.
        noun = _related_noun(parsed, clause.subject)
        rest = after_opening(parsed, chosen, words.CONJUNCTIONS)
        return [*noun, *(rest[1:] if _verb_follows(parsed, clause, rest[0]) else rest)]
    start = clause.tokens[0]
    first = parsed.tokens[start].lower
    noun = _related_noun(parsed, clause)
    if first in words.PREPOSITIONS and len(clause.tokens) > 1:
        # "The box in which the ring lay": the ring lay in the box; "the year in which he died": he died.
        rest = [i for i in chosen if i not in clause.tokens[:2]]
        while rest and not parsed.tokens[rest[-1]].is_word and not parsed.tokens[rest[-1]].dated:
            rest.pop()
        timely = not noun or parsed.tokens[noun[-1]].lower in words.PERIODS
        return rest if timely else [*rest, start, *noun]
    if first in ("which", "whom") and (part := _part_of(parsed, clause)):
        return [*part, *(i for i in chosen if i > start)]
    if noun and parsed.tokens[noun[0]].lower in words.NAMING_SOME and len(noun) > 1:
        noun = noun[1:]
    if noun and noun[0] and parsed.tokens[noun[0] - 1].lower in ("no", "any", "few"):
        # "No judge who tried it": a judge tried nothing.
        return chosen
    if first == "where" or (first == "that" and not noun):
        return chosen[1:]
    if first in ("who", "which", "that") and _verb_follows(parsed, clause, start):
        return [*noun, *chosen[1:]]
    return [*noun, *chosen]


def _part_of(parsed: Parse, clause: Clause) -> list[int]:
    """ "He cut costs, half of which were paid": half of costs; empty where nothing is parted so."""
    found, start, around = parsed.tokens, clause.tokens[0], clause.parent
    comma = next((i for i in range(start - 2, 0, -1) if found[i].text == ","), 0)
    if found[start - 1].lower != "of" or not comma or around is None:
        return []
    floor = around.tokens[0]
    if around.verb is not None and around.verb < comma:
        floor = around.verb + 1
        # "Has ordered vaccine"
        floor += found[around.verb].lower in words.AUXILIARIES and found[floor].lower.endswith("ed")
    whole = list(range(_phrase_start(parsed, comma, floor), comma))
    return [*range(comma + 1, start), *whole] if whole else []


def _related_noun(parsed: Parse, clause: Clause) -> list[int]:
    """The noun phrase that a relative clause tells more of."""
    found, start = parsed.tokens, clause.tokens[0]
    # "With whom he fled"
    relative = found[start + (found[start].lower in words.PREPOSITIONS)].lower
    if named := _named_as(parsed, clause):
        return named
    if clause.apart and clause.parent is not None and clause.parent.verb is not None and clause.parent.verb > start:
        # "The war between Tarn and Arland, which had begun in May, ended": the war.
        if relative in ("who", "whose", "whom") and (named := _named_before(parsed, start)):
            return named
        subject = _related_part(parsed, subject_of(parsed, clause.parent), relative)
        if 0 < len(subject) <= 12 and subject[-1] < start and found[subject[0]].lower not in words.PRONOUNS:
            return subject
    floor = clause.parent.tokens[0] if clause.parent and clause.parent.tokens else 0
    if clause.parent and clause.parent.verb is not None and clause.parent.verb < start:
        floor = clause.parent.verb + 1
    end = start - 1 if start and found[start - 1].lower == "," else start
    end = next((c.tokens[0] for c in parsed.clauses if c.kind == "aside" and c.tokens[-1] == end - 1), end)
    for c in parsed.clauses:
        if (
            c.kind == "reduced"
            and c.verb is not None
            and end - 1 in (c.tokens[-1], c.tokens[-1] - 1)
            and found[end - 1].dated
        ):
            # "A warrant issued in May, which accuses him": the warrant.
            return [i for i in c.tokens if i < c.verb and found[i].lower not in words.RELATIVES]
    first = _phrase_start(parsed, end, floor)
    if first - 1 > floor and found[first - 1].text == "," and found[first - 2].text[:1].isupper():
        # "John Leung, an American who": the name says more than the apposition.
        apposed, end_of_apposed = first, end
        first, end = _phrase_start(parsed, first - 1, floor), first - 1
        first += found[first].lower == "of"
        if relative in words.RELATIVES:
            whose = _whose_relative(parsed, clause, first, end)
            first, end = (apposed, end_of_apposed) if whose is None else (whose, end)
    elif first - 1 > floor and found[first - 1].lower in _LINKING:
        # "a film in Mandarin that": the film. "Observers from the Union, who": the observers.
        plain = found[first].lower not in words.DETERMINERS
        # "Advice from experts who met": they met.
        people = found[end - 1].lower in words.PEOPLE
        if not people if relative == "who" else plain:
            further = _phrase_start(parsed, first - 1, floor)
            if further < first - 2 and found[further - 1].lower == "to":
                # "To assess requirements for": the verb is no part of them.
                further += 1
            deed = found[further].lower
            # "The man was taken from a boat which": the boat.
            done = deed in words.IRREGULAR_PARTICIPLES or (deed.endswith("ed") and further == floor)
            if further < first - 1 and not done and _agrees(parsed, clause, further, first - 1):
                first = further
    if relative in ("who", "whose", "whom"):
        # "The resignation of Ann Gray, who stepped down": she did, and not the resignation.
        deeds = [i for i in range(first + 1, end) if found[i].lower == "of" and _is_deed(found[i - 1].lower)]
        first = deeds[-1] + 1 if deeds and deeds[-1] + 1 < end else first
    first += found[first].lower == "of"
    # "To replace Marjan, who died": the verb is no part of him.
    infinitive = first and found[first - 1].lower == "to" and found[first].text.islower() and first + 1 < end
    # "Sold to a brewer, who": no verb.
    infinitive = infinitive and found[first].lower not in words.DETERMINERS | words.COUNTS
    first += bool(infinitive)
    return list(range(first, end))


def _named_as(parsed: Parse, clause: Clause) -> list[int]:
    """ "Ada Moss is an engineer who was freed in May": Ada Moss; empty for any other relative clause."""
    found, around, start = parsed.tokens, clause.parent, clause.tokens[0]
    if around is None or around.verb is None or clause.apart or found[start].lower not in ("who", "that"):
        return []
    verb = around.verb
    predicate = found[verb].lower in ("is", "was") and verb + 1 < start and found[verb + 1].lower in ("a", "an")
    plain = all(token.is_word and token.lower not in words.PREPOSITIONS - {"of"} for token in found[verb + 1 : start])
    subject = subject_of(parsed, around)
    named = len(subject) > 1 and all(found[i].text[0].isupper() for i in subject[-2:])
    return subject if predicate and plain and named else []


def _named_before(parsed: Parse, start: int) -> list[int]:
    """ "His brother, the pilot Leo Hart, who": the pilot Leo Hart; empty where no name stands so behind a noun."""
    found, last = parsed.tokens, start - 2
    first = last
    while first > 0 and (found[first - 1].is_word or found[first - 1].lower == "'s") and not found[first - 1].dated:
        first -= 1
    name = last - first > 0 and all(found[i].text[0].isupper() for i in (last - 1, last))
    before = found[first - 2] if first > 1 and found[first - 1].text == "," else None
    noun = before is not None and before.text.islower() and before.is_word and not before.dated
    plain = not words.CONJUNCTIONS & {found[i].lower for i in range(first, last)}
    return list(range(first, last + 1)) if name and noun and plain and last - first < _LONGEST_APPOSITION else []


def _whose_relative(parsed: Parse, clause: Clause, first: int, end: int) -> int | None:
    """Of "the sister of Ann Gray" before ", the pilot who": where the name begins of whom the pilot tells more.

    "The mayor of Port Hill, a pilot who" is the mayor. None where it may be either ("the coach of Port Hill, a pilot
    who"): then the pilot is all that is certain.
    """
    found = parsed.tokens
    if first > 1 and found[first - 1].lower == "of" and found[first - 2].lower in words.OFFICES:
        # "The head of the Tarn Union, a miner who": a body, and no person.
        return _phrase_start(parsed, first - 1, 0)
    place = next((i for i in range(end - 1, first, -1) if found[i].lower == "of"), None)
    if place is None or any(not found[i].text[0].isupper() for i in range(place + 1, end) if found[i].is_word):
        return first
    noun = found[place - 1].lower
    if noun in words.OFFICES | words.SAME_AS_ITS_NAME or (place > 1 and found[place - 1].text[0].isupper()):
        return first
    if noun in words.OF_A_PERSON or _is_deed(noun) or not _agrees(parsed, clause, first, place):
        return place + 1
    return None


def _is_deed(noun: str) -> bool:
    return noun in words.DEEDS or noun.endswith(words.DEED_ENDINGS)


def _agrees(parsed: Parse, clause: Clause, start: int, end: int) -> bool:
    """Can a noun phrase be what the clause's verb is said of: no "requirements that was"?"""
    verbs = {parsed.tokens[i].lower for i in clause.tokens[1:3]}
    plural = is_plural([parsed.tokens[i].text for i in range(start, end)])
    return not (verbs & {"was", "is", "has"} if plural else verbs & {"were", "are", "have"})


def _related_part(parsed: Parse, subject: list[int], relative: str) -> list[int]:
    """Of "fans of Ann Gray, who died" and "a report on the bank, which fell" the last noun, as it stands nearest; all
    of "observers from the Union, who" and of "the war between Tarn and Arland, which"."""
    places = [place for place, i in enumerate(subject) if place and parsed.tokens[i].lower in words.JOINING_NOUNS]
    tail = subject[places[-1] + 1 :] if places else []
    if not tail:
        return subject
    named = parsed.tokens[tail[0]].text[0].isupper()
    if relative in ("who", "whose", "whom"):
        head = parsed.tokens[subject[places[0] - 1]].lower
        someone = head in words.PEOPLE | words.ROLES | words.OFFICES or is_plural([head])
        # "The book about Brandt, who": Brandt. "Observers from the Union, who": the observers.
        person = named and (len(tail) > 1 or parsed.tokens[subject[places[-1]]].lower == "of" or not someone)
        return tail if person else subject
    listed = any(parsed.tokens[i].lower in words.CONJUNCTIONS for i in tail)
    return subject if listed else tail


def _subordinate(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    chosen = after_opening(parsed, chosen, words.SUBORDINATORS | {","})
    opening = parsed.tokens[chosen[0]]
    subjectless = clause.verb is not None and chosen[0] >= clause.verb
    if clause.parent is not None and (opening.lower in words.PRONOUNS or subjectless):
        subject = subject_of(parsed, clause.parent)
        many = bool(subject) and is_plural([parsed.tokens[i].text for i in subject])
        # "Since it was found, ten men have died": not the men.
        agrees = subjectless or opening.lower in ("he", "she") or many == (opening.lower == "they")
        if subject and agrees and parsed.tokens[subject[0]].lower not in words.PRONOUNS:
            return [*subject, *(chosen[1:] if opening.lower in words.PRONOUNS else chosen)]
    return chosen


def _reduced(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    parent = clause.parent
    if parent is not None and parent.tokens and clause.verb is not None and parent.verb is not None:
        # "A study by the institute published in May": all of the subject was published.
        before = [i for i in parent.tokens if i < clause.tokens[0]]
        leading = parsed.tokens[before[0]].lower in words.PREPOSITIONS if before else 1
        joined = before and before[-1] + 1 == clause.tokens[0] and parsed.tokens[before[-1]].lower in _LINKING
        if parent.verb > clause.verb and joined and not leading and len(before) <= 8:
            chosen = [*before, *chosen]
    return after_opening(parsed, chosen, words.NOMINAL - words.DETERMINERS)


def _without_opening(parsed: Parse, clause: Clause, chosen: list[int]) -> list[int]:
    return after_opening(parsed, chosen, {"that", "how", ",", "“", "``", '"'} | words.BEFORE_EVENT | words.NAMING_ONE)


def _shared_infinitive(parsed: Parse, shared: Clause, first: int) -> list[int]:
    """ "He pledged to publish the files and to hold a vote": what stands before the first "to"."""
    until = next((i for i in shared.tokens if parsed.tokens[i].lower == "to" and i > (shared.verb or 0)), None)
    before = [i for i in shared.tokens if until is not None and i < until]
    return [i for i in before if not parsed.tokens[i].dated and i < first]


COMPLETED: dict[Kind, Callable[[Parse, Clause, list[int]], list[int]]] = {
    "coordinate": _coordinate,
    "participle": _participle,
    "relative": _relative,
    "subordinate": _subordinate,
    "reduced": _reduced,
    "complement": _without_opening,
    "phrase": _without_opening,
}


def lacks_subject(parsed: Parse, clause: Clause, chosen: list[int]) -> bool:
    """Do the words begin with a verb that somebody did ("had been closed"), with nobody before it?"""
    told = [i for i in chosen if not parsed.tokens[i].dated]
    first = parsed.tokens[told[0]].lower if told else ""
    finite = first in words.FINITE_AUXILIARIES | words.IRREGULAR_PAST or first.endswith("ed")
    # "Founded in 1958, the party", and "Friday saw".
    alone = bool(told) and told[0] == clause.verb and told[0] > 0 and not parsed.tokens[told[0] - 1].dated
    return alone and finite and clause.kind in ("main", "coordinate", "complement")


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
        # "The Home Loan Corp., which": the full stop is part of the name.
        shortened = token.text == "." and index == end and index - 2 >= floor and found[index - 2].text[0].isupper()
        if token.dated or not (
            token.is_word or token.text[0].isdigit() or token.text in "-’'$£€" or token.lower == "'s" or shortened
        ):
            break
        if token.lower in words.DETERMINERS:
            return index - 1
        if token.lower in words.OBJECTS:
            break
        if token.lower == "of" or (token.lower not in words.NOMINAL | words.CONJUNCTIONS | words.AUXILIARIES):
            index -= 1
            continue
        break
    # "More than 70 visitors who": not 70 of them.
    for first in (index - 2, index - 1):
        if first >= floor and first >= 0 and f"{found[first].lower} {found[first + 1].lower}" in words.BOUNDS:
            return first
    return index
