"""Who says what: a clause that says something, what was said, and whether that stands without who said it."""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause, Parse
from timeline.events.endings import is_participle
from timeline.events.phrases import is_plural, subject_of, word_behind

_POSSIBLE = frozenset("would could might may should if whether".split())
_PERSONAL = frozenset("i we you they he she it".split())
_ONESELF = frozenset("i i'm i've i'd we we're we've my our me us mine ours nobody".split())


def reports(parsed: Parse, clause: Clause) -> bool:
    return clause.verb is not None and complement_of(parsed, clause) is not None


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
    return parsed.tokens[clause.tokens[0]].text in words.OPENING_MARKS


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
    if is_unsure(parsed, clause) or any(parsed.tokens[i].text in words.OPENING_MARKS for i in complement.tokens):
        return True
    told = {parsed.tokens[i].lower for i in clause.tokens if (clause.verb or 0) <= i < complement.tokens[0]}
    if told & words.RECALLING or is_told(parsed, clause):
        # "The jury was told on Monday that the crane fell": not on Monday.
        return True
    following = word_behind(parsed, complement.verb)
    done = is_participle(following) or following in words.IRREGULAR_PAST | words.HAVING_DONE
    return done and parsed.tokens[complement.verb].lower == "had"


def is_told(parsed: Parse, clause: Clause) -> bool:
    """ "The jury was told on Monday that": by whom, it does not say."""
    said = [parsed.tokens[i].lower for i in clause.tokens if clause.verb is not None and clause.verb <= i]
    return "told" in said and bool(words.BE & set(said[: said.index("told")]))


def judges(parsed: Parse, clause: Clause, complement: Clause) -> bool:
    """ "The minister, Ada Moss, said that the damage was small": so she thought; "that six were held" is a fact."""
    said = next((parsed.tokens[i].lower for i in clause.tokens if i >= (clause.verb or 0)), "")
    named = any(parsed.tokens[i].text[0].isupper() and i for i in subject_of(parsed, clause))
    if said not in ("said", "says", "added") or not named or complement.verb is None:
        return False
    following = word_behind(parsed, complement.verb)
    judged = following.isalpha() and not (is_participle(following) or following.endswith("ing"))
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


def goes_on_speaking(parsed: Parse, clause: Clause) -> bool:
    """Is it a later clause of somebody's speech, about himself: "“... and we lost a ship”"?"""
    first = clause.tokens[0]
    opened = [i for i in range(first) if parsed.tokens[i].text in words.OPENING_MARKS]
    closed = [i for i in range(first) if parsed.tokens[i].text in words.CLOSING_MARKS]
    straight = sum(parsed.tokens[i].text == '"' for i in opened)
    inside = straight % 2 == 1 if straight else len(opened) > len(closed)
    return inside and bool(_ONESELF & {parsed.tokens[i].lower for i in clause.tokens})


def said_by_pronoun(parsed: Parse, clause: Clause) -> bool:
    return any(parsed.tokens[i].lower in words.PRONOUNS for i in clause.tokens)
