"""Which words of a sentence a date belongs to.

A sentence is read once from left to right with a stack of open clauses. Conjunctions, relatives, `that`, commas
before participles and second verbs open clauses; commas, full verbs and the end close them. There is no grammar
behind it and no model: what it is for is that "as revealed in documents leaked by Snowden in 2013" dates the leak.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from timeline.events import words

Span = tuple[int, int]
Kind = Literal[
    "main", "coordinate", "subordinate", "relative", "reduced", "participle", "complement", "phrase", "said", "aside"
]

_TOKEN = re.compile(
    r"-LRB-|-RRB-|``|''"  # brackets and quotation marks as tokenised corpora write them
    r"|(?<=\s)[’'](?:s|re|ve|ll|d|m)\b|n[’']t\b"  # and what they part from a word
    r"|[^\W\d_](?:\.[^\W\d_])+\.?"  # U.S., a.m.
    r"|\d[\d.,:/]*\d(?:st|nd|rd|th|s)?|\d(?:st|nd|rd|th)?"
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*"
    r"|--|[^\w\s]|_"
)
_OPENING, _CLOSING = {"“", "„", "«", "``"}, {"”", "»", "''"}
_LEADING = words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS | words.BEFORE_EVENT
_JOINING = words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS
# A quotation of fewer words is part of the sentence around it ("vowed to “fight” the tariffs").
_SHORTEST_SPEECH = 5


@dataclass(slots=True)
class Token:
    """A word or mark: offsets in the article, and what the walk needs to know of it."""

    start: int
    end: int
    text: str
    lower: str
    dated: bool = False

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()


@dataclass(slots=True, eq=False)
class Clause:
    """`tokens` are indices into the sentence's tokens; `verb` the index of its first verb, if one was seen.

    `apart` tells a clause set off by a comma. `subject` is the clause whose subject a coordinate one shares.
    """

    kind: Kind
    parent: Clause | None = None
    tokens: list[int] = field(default_factory=list)
    verb: int | None = None
    apart: bool = False
    subject: Clause | None = None


@dataclass(slots=True)
class Parse:
    """A sentence's tokens and clauses; `clauses[0]` is the first main clause."""

    tokens: list[Token]
    clauses: list[Clause]

    def clause_at(self, start: int, end: int) -> Clause:
        """The clause that holds the text from start to end; the main clause when a comma alone parts it from there."""
        for clause in self.clauses:
            for index in clause.tokens:
                if self.tokens[index].start < end and self.tokens[index].end > start:
                    return clause
        return self.clauses[0]


def tokens(text: str, start: int, end: int, dates: Sequence[Span] = ()) -> list[Token]:
    """The words and marks of a sentence; those inside a date expression are marked as dated.

    >>> [token.text for token in tokens("The U.S. said 1,200 left.", 0, 25)]
    ['The', 'U.S.', 'said', '1,200', 'left', '.']
    """
    found = [
        Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'"))
        for m in _TOKEN.finditer(text, start, end)
    ]
    for token in found:
        token.dated = any(first < token.end and token.start < last for first, last in dates)
    return found


def parse(text: str, start: int, end: int, dates: Sequence[Span] = (), language: str = "en") -> Parse:
    """Read the sentence `text[start:end]`, in which `dates` are the spans of date expressions."""
    found = tokens(text, start, end, dates)
    if language != "en":
        return Parse(found, [Clause("main", tokens=list(range(len(found))))])
    return _Walk(found).run()


class _Walk:
    """The state of one walk: the open clauses (`stack`), and where speech and brackets stand."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.root = Clause("main")
        self.clauses = [self.root]
        self.stack = [self.root]
        # A present form that is the verb of a clause which another has parted from its subject.
        self.due: int | None = None
        self.speech = self._speeches()

    def run(self) -> Parse:
        index = 0
        while index < len(self.tokens):
            if index in self.speech:
                index = self._read_speech(index)
                continue
            if self.tokens[index].lower in ("(", "-lrb-"):
                index = self._read_aside(index)
                continue
            self._step(index)
            index += 1
        for clause in self.clauses:
            clause.tokens.sort()
        return Parse(self.tokens, self._settled())

    # what stands where

    def _speeches(self) -> dict[int, int]:
        """Where direct speech begins -> the index after its closing mark."""
        found: dict[int, int] = {}
        opened: int | None = None
        for index, token in enumerate(self.tokens):
            straight = token.text == '"'
            if opened is None and (straight or token.text in _OPENING):
                opened = index
            elif opened is not None and (straight or token.text in _CLOSING):
                long = sum(t.is_word for t in self.tokens[opened:index]) >= _SHORTEST_SPEECH
                # "warned that the bank “would not survive a run”": the verb of the sentence around it.
                continued = self.tokens[opened + 1].lower in words.FINITE_AUXILIARIES and opened > 0
                continued = continued and self.tokens[opened + 1].text.islower() and self.tokens[opened - 1].is_word
                if long and not continued and self._has_verb(opened + 1, index):
                    found[opened] = index + 1
                opened = None
        return found

    def _has_verb(self, first: int, last: int) -> bool:
        return any(self._is_verb(index) for index in range(first, last))

    def _before(self, index: int) -> str:
        """The word before; adverbs and dates, with what leads to them, are left out."""
        index -= 1
        while index >= 0:
            led = index + 1 < len(self.tokens) and self.tokens[index + 1].dated
            led = led and index > 0 and self.tokens[index].lower in words.LEADING_DATE
            if not (led or self.tokens[index].dated or self._is_adverb(index)):
                break
            index -= 1
        return self.tokens[index].lower if index >= 0 else ""

    def _is_adverb(self, index: int) -> bool:
        word = self.tokens[index].lower
        return word in words.ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in words.NOT_ADVERB)

    def _is_verb(self, index: int) -> bool:
        token = self.tokens[index]
        if token.dated or not token.is_word or (token.text[0].isupper() and index > 0):
            return False
        word = token.lower
        if word in words.FINITE_AUXILIARIES or index == self.due:
            return True
        before = self._before(index)
        if before == "that" and self.stack[-1].kind in ("relative", "complement") and self.stack[-1].verb is None:
            return self._is_past(index) or word in words.PRESENT
        if before in words.NOMINAL or before in words.AUXILIARIES or before in ("", "to"):
            return False
        if self._is_past(index):
            return before not in words.COPULAS
        if word in words.PRESENT:
            return before not in words.CONJUNCTIONS and (self.tokens[index - 1].is_word or self.tokens[index - 1].dated)
        return self._is_present(index)

    def _is_present(self, index: int) -> bool:
        """ "The line replaces a line": a word in -s between a noun and an article, in a clause without a verb."""
        word, top = self.tokens[index].lower, self.stack[-1]
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        return (
            top.verb is None
            and len(word) > 4
            and word.endswith("s")
            and not word.endswith(("ss", "us", "'s"))
            and word not in words.NOMINAL
            # "forces that had landed": no "that" port.
            and following in words.DETERMINERS - {"that"}
            and self.tokens[index - 1].is_word
        )

    def _is_past(self, index: int) -> bool:
        word = self.tokens[index].lower
        if word in words.IRREGULAR_PAST or word in words.IRREGULAR_PARTICIPLES:
            return True
        return len(word) > 3 and word.endswith("ed") and word not in words.NOT_PAST and "-" not in word

    def _is_participle(self, index: int) -> bool:
        """Can this open a reduced relative clause: a past form without an auxiliary?"""
        word = self.tokens[index].lower
        if word in words.IRREGULAR_PARTICIPLES:
            return True
        return word not in words.IRREGULAR_PAST and word not in words.AUXILIARIES and self._is_past(index)

    def _verb_ahead(self, index: int) -> int | None:
        """The first verb from here on, before a mark or a word that opens another clause."""
        for ahead in range(index, len(self.tokens)):
            token = self.tokens[ahead]
            if token.dated:
                continue
            if self._is_verb(ahead) or (ahead == index and self._is_past(ahead)):
                return ahead
            if token.lower in (",", ";", ":") or ahead in self.speech or token.lower in words.RELATIVES:
                return None
            if ahead > index and token.lower in words.SUBORDINATORS - {"as", "even"}:
                return None
            # "after a stop in Rome and was said to be well": the verb of what the stop came after.
            if ahead > index and token.lower in words.CONJUNCTIONS and self._is_auxiliary(ahead + 1):
                return None
        return None

    def _verb_behind_relative(self, index: int) -> bool:
        """ "and troops that had landed in May took the port": a verb for the relative clause, and one more."""
        wanted, related = 1, False
        for ahead in range(index, len(self.tokens)):
            token = self.tokens[ahead]
            if token.lower in (",", ";", ":") or ahead in self.speech:
                return False
            if token.lower in ("who", "which", "that") and self._is_auxiliary(ahead + 1):
                wanted, related = wanted + 1, True
            elif self._is_verb(ahead):
                wanted -= 1
                if wanted == 0:
                    return related
        return False

    def _is_auxiliary(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].lower in words.FINITE_AUXILIARIES

    def _noun_phrase_start(self, index: int, floor: int) -> int:
        """Where the noun phrase that ends before index begins, going no further back than floor."""
        while index - 1 >= floor:
            token = self.tokens[index - 1]
            word = token.lower
            if token.dated or not (token.is_word or token.text[0].isdigit() or word in ("-", "’", "'", "$", "%")):
                break
            if word in words.DETERMINERS:
                return index - 1
            if word in words.NOMINAL or word in words.CONJUNCTIONS or self._is_verb(index - 1):
                if word in words.QUANTIFIERS:
                    index -= 1
                    continue
                break
            index -= 1
        return index

    # opening and closing

    def _open(self, kind: Kind, parent: Clause | None, *, apart: bool = False) -> Clause:
        clause = Clause(kind, parent, apart=apart)
        self.clauses.append(clause)
        self.stack.append(clause)
        return clause

    def _close_to(self, clause: Clause) -> None:
        while self.stack[-1] is not clause:
            self.stack.pop()

    def _put(self, index: int) -> None:
        self.stack[-1].tokens.append(index)

    def _wanting_a_verb(self) -> Clause | None:
        """The innermost enclosing clause that still has no verb."""
        return next((clause for clause in reversed(self.stack[:-1]) if clause.verb is None), None)

    def _step(self, index: int) -> None:
        token, top = self.tokens[index], self.stack[-1]
        word = token.lower
        if token.dated:
            # "an inquiry into Friday's fire": before a noun, and past the verb, the date is the noun's alone.
            sharing = top.verb == index - 1 and self.tokens[index - 1].lower in words.TAKING_PART
            inside = (top.verb is not None and not sharing) or (index > 1 and self.tokens[index - 1].lower in _LEADING)
            if top.kind != "phrase" and inside and self._before_noun(index):
                named = index > 0 and index - 1 in top.tokens and self.tokens[index - 1].lower in ("the", "a", "an")
                self._move([index - 1] if named else [], top, self._open("phrase", top))
            self._put(index)
            # "two years before Xi came to power": the date takes its conjunction along.
            if word in ("before", "after", "since") and not self._dated(index + 1) and self._verb_ahead(index + 1):
                self._open("subordinate", top)
            return
        if word in (";", "--", "—", "–", ":"):
            self._put(index)
            # What a colon announces tells for itself where it has a subject of its own: "he was shot on Monday".
            told = word != ":" or (index + 1 < len(self.tokens) and self.tokens[index + 1].lower in words.PRONOUNS)
            if told and self._has_verb(index + 1, len(self.tokens)):
                self.stack = [self._open("main", None)]
            return
        if word == ",":
            self._comma(index)
            return
        if top.kind == "phrase" and top.parent and (word in words.CONJUNCTIONS | {"as"} or self._is_verb(index)):
            self._close_to(top.parent)
            top = top.parent
        if self._opens(index):
            return
        if word in words.CONJUNCTIONS and top.verb is not None and self._coordinates(index):
            return
        if self._is_verb(index) or self._is_late_verb(index):
            self._verb(index)
            return
        if index == 0 and self._is_past(index) and (self._dated_soon(index) or self._follows_participle(index)):
            top.verb = index
        self._put(index)

    def _date_start(self, index: int) -> int:
        while index > 0 and self.tokens[index - 1].dated:
            index -= 1
        return index

    def _dated(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].dated

    def _before_noun(self, index: int) -> bool:
        """Does a date that begins here stand before its noun: "Friday's fire", "the 12 January earthquake"?"""
        last = index
        while self._dated(last + 1):
            last += 1
        if (index and self.tokens[index - 1].dated) or last + 1 >= len(self.tokens):
            return False
        following = self.tokens[last + 1]
        if following.lower in ("'s", "’s"):
            return True
        plain = following.is_word and following.text[0].islower() and following.lower not in words.NOT_MAIN_VERB
        # "said in Tuesday's statement": the day of saying.
        plain = plain and not (following.lower in words.UTTERANCES and self._says(self.stack[-1]))
        if not plain or self._is_verb(last + 1):
            return False
        return self.tokens[last].lower.endswith("'s") or self.tokens[index - 1].lower in words.DETERMINERS

    def _dated_soon(self, index: int, within: int = 3) -> bool:
        return any(self._dated(ahead) for ahead in range(index + 1, index + within + 1))

    def _opens(self, index: int) -> bool:
        """Open a subordinate, relative or complement clause where this word does."""
        word, top = self.tokens[index].lower, self.stack[-1]
        apart = index > 0 and self.tokens[index - 1].lower == ","
        before = self.tokens[index - 1].lower if index else ""
        if word == "that":
            # "Today, that family has": no verb before and no noun to hang on, so it points at the family.
            pointing = before in ("", ",") or self.tokens[index - 1].dated
            says = (top.verb is not None and self._says(top)) or before in words.FINDING
            # "said that the law, which was passed in May, had failed": the verb stands behind a comma.
            wanted = says and before in words.COMPLEMENT_VERBS
            if before in words.NOMINAL or (pointing and top.verb is None):
                return False
            if not wanted and self._verb_ahead(index + 1) is None:
                return False
            self._open("complement" if says else "relative", top, apart=apart)
        elif word in words.RELATIVES:
            if self._verb_ahead(index + 1) is None:
                return False
            self._open("relative", top, apart=apart)
        elif word in words.SUBORDINATORS:
            following = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
            # "When Beijing went back to work": a name that ends like a verb.
            following = "" if following[:1].isupper() else following.lower()
            if word == "as" and (before in words.COMPARED or following in ("well", "many")):
                return False
            if word != "when" and self._dated(index + 1):
                return False
            verb = self._verb_ahead(index + 1)
            if word == "as" and verb and any(self.tokens[i].lower == "and" for i in range(index, verb)):
                # "confirmed as the cause of ten deaths and many were ill": no more than a noun is compared.
                return False
            if not following.endswith("ing") and verb is None and not self._verb_behind_relative(index + 1):
                if word not in words.BEFORE_EVENT or not self._open_phrase(index):
                    return False
                self._put(index)
                return True
            measure = self._measure(index) if word in words.MEASURED else []
            self._open("subordinate", top, apart=apart)
            self._move(measure, top, self.stack[-1])
            # "after becoming king", "as revealed in": what follows is the verb, whatever it looks like.
            if following and (following.endswith("ing") or self._is_participle(index + 1)):
                self.stack[-1].verb = index + 1
        elif not (word == "following" and self._open_phrase(index)):
            return False
        self._put(index)
        return True

    def _measure(self, index: int) -> list[int]:
        """ "shortly before", "just months after", "four days after": the words that say how long, at a clause's end."""
        top = self.stack[-1]
        first = index
        while first - 1 in top.tokens and not self.tokens[first - 1].dated:
            word = self.tokens[first - 1].lower
            unit = word in words.UNITS and first - 1 > top.tokens[0]
            counting = first < index and (
                word in words.QUANTIFIERS | words.COUNTS or word in ("a", "an") or word[0].isdigit()
            )
            if not (unit or counting or word in words.SHORTLY):
                break
            first -= 1
        if top.verb is None or first <= top.verb + 1:
            return []
        return list(range(first, index))

    def _move(self, indices: Sequence[int], source: Clause, target: Clause) -> None:
        source.tokens = [i for i in source.tokens if i not in indices]
        target.tokens += indices

    def _open_phrase(self, index: int) -> bool:
        """ "since his death on Thursday", "ahead of the vote in May": a noun that happened has a date of its own."""
        top = self.stack[-1]
        named = index + 2 < len(self.tokens) and self.tokens[index + 1].lower in words.DETERMINERS
        if top.verb is None or self._dated(index + 1) or (named and self._dated(index + 2)):
            return False
        for ahead in range(index + 1, min(index + 14, len(self.tokens))):
            token = self.tokens[ahead]
            if token.dated:
                self._open("phrase", top)
                return True
            if token.lower in (",", ";", "and", "but") or token.lower in words.RELATIVES or self._is_verb(ahead):
                return False
        return False

    def _says(self, clause: Clause) -> bool:
        """Is the clause's verb, or the word after its auxiliary, one that takes what was said?"""
        if clause.verb is None:
            return False
        verbs = [i for i in clause.tokens if i >= clause.verb and self.tokens[i].lower in words.COMPLEMENT_VERBS]
        # "the fund was thought to be safe": said of it, with nothing said.
        return bool(verbs) and self._before(verbs[0]) not in words.BE

    def _coordinates(self, index: int) -> bool:
        top = self.stack[-1]
        following = index + 1
        while following < len(self.tokens) and (
            self.tokens[following].dated or self.tokens[following].lower.endswith("ly")
        ):
            following += 1
        if following >= len(self.tokens):
            return False
        if (
            top.kind == "participle"
            and self.tokens[following].lower.endswith("ing")
            and self._dated_soon(following, 12)
        ):
            self._open_participle(following)
            self._put(index)
            return True
        if top.tokens and self._shares_verb(index):
            self._open_next(None)
            self._put(index)
            return True
        if top.kind == "complement" and top.parent is not None and self._speaks_again(following):
            self._close_to(top.parent)
            self._open_next(following)
            self._put(index)
            return True
        present = self.tokens[following].lower in words.PRESENT
        if (self._is_verb(following) or self._is_past(following)) and not present:
            new = Clause("coordinate", top.parent, subject=top, apart=top.apart)
            new.verb = following
        else:
            if self._verb_ahead(index + 1) is None and not self._verb_behind_relative(index + 1):
                return False
            new = Clause("main" if top.kind in ("main", "coordinate") else top.kind, top.parent, apart=top.apart)
        self.clauses.append(new)
        self.stack[-1] = new
        self._put(index)
        return True

    def _comma(self, index: int) -> None:
        following = index + 1
        self._put(index)
        if following >= len(self.tokens):
            return
        if self.stack[-1].kind == "phrase" and self.stack[-1].parent is not None:
            self._close_to(self.stack[-1].parent)
        if self._is_fronted():
            return
        token, top = self.tokens[following], self.stack[-1]
        if (
            token.lower == "of"
            and top.kind == "subordinate"
            and top.parent in self.stack
            and top.parent.verb is not None
        ):
            # "was convicted, after weeks in court, of fraud": of what goes with the verb before.
            self._close_to(top.parent)
            return
        wanting = self._wanting_a_verb()
        # "The mayor, who fled on Friday, declared": a verb is due, and this is no "declared Smith".
        due = wanting is not None and self._is_verb(following)
        # "On Friday after weeks of talks, the king agreed": nothing has been told that he could agree to.
        due = due or (self.root.verb is None and self.stack == [self.root] and self._leads_up())
        if not due and self._is_attribution(following):
            self.stack = [self._open("said", self.root, apart=True)]
            return
        fronted = top.verb is not None and not any(
            self.tokens[i].is_word and not self.tokens[i].dated for i in self.root.tokens
        )
        if wanting is not None and token.lower in words.PRESENT:
            self.due = following
        if wanting is not None and (
            self._verb_ahead(following) is not None or (fronted and not self._opening(following))
        ):
            self._close_to(wanting)
            return
        if token.dated or not token.is_word:
            return
        if not token.text[0].islower():
            return
        if token.lower in words.NAMING_ONE and self._names_dated(following):
            self._open("phrase", top)
            return
        if token.text.endswith("ing") and token.lower not in words.NOT_ING:
            self._open_participle(following)
        elif not self._is_past(following) or self._is_verb_due(following):
            return
        elif top.verb is not None and self._takes_object(following):
            self._open_next(following)
        elif self._is_participle(following):
            self._open("participle", top, apart=True).verb = following

    def _open_participle(self, verb: int) -> None:
        """ "laying a siege in June, taking the port in August": both are the subject's."""
        top = self.stack[-1]
        if top.kind == "participle" and top.parent is not None and top.parent in self.stack:
            self._close_to(top.parent)
        self._open("participle", self.stack[-1], apart=True).verb = verb

    def _names_dated(self, index: int) -> bool:
        """ ", including the fire in Tarn on 25 May 1904,": something that happened, and when."""
        for ahead in range(index + 1, min(index + 14, len(self.tokens))):
            if self.tokens[ahead].dated:
                return ahead > index + 2
            if self.tokens[ahead].text in (",", ";") or self._is_verb(ahead):
                return False
        return False

    def _leads_up(self) -> bool:
        opening = self.tokens[self.root.tokens[0]].lower if self.root.tokens else ""
        return opening in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS

    def _is_verb_due(self, index: int) -> bool:
        """ "The minister, Leo Hart, resigned": the main verb, as no other verb stands behind a later comma."""
        if self.stack[-1].verb is not None or not self._is_verb(index):
            return False
        return not any(
            self.tokens[i].text == ","
            and i + 1 < len(self.tokens)
            and (self._is_verb(i + 1) or self.tokens[i + 1].lower in words.PRESENT)
            for i in range(index + 1, len(self.tokens))
        )

    def _takes_object(self, index: int) -> bool:
        """Is this past form active: "hired a designer", and not "hired by a designer" or "hired in May"?"""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        if following is None or following.dated or not (following.is_word or following.text[0] in "$£€0123456789"):
            return False
        named = following.text[0].isupper() or following.text[0] in "$£€0123456789"
        return (
            named or following.lower in words.DETERMINERS | words.POSSESSIVES.keys() or not self._is_participle(index)
        )

    def _speaks_again(self, index: int) -> bool:
        """ "It found that the lake had grown and recommended that": who found recommended."""
        return self._is_past(index) and index + 1 < len(self.tokens) and self.tokens[index + 1].lower == "that"

    def _shares_verb(self, index: int) -> bool:
        """ "closed the mill in 1981 and the plant in 1986", "pledged to publish them and to hold a vote in 2025"?"""
        top = self.stack[-1]
        following = self.tokens[index + 1]
        dated = [i for i in range(index + 1, min(index + 12, len(self.tokens))) if self.tokens[i].dated]
        if following.lower == "to":
            return any(self.tokens[i].lower == "to" and i > (top.verb or 0) for i in top.tokens)
        if not dated or not self.tokens[index - 1].dated or following.dated or dated[0] < index + 3:
            return False
        between = [self.tokens[i] for i in range(index + 1, dated[0] - 1)]
        named = following.lower in words.DETERMINERS or following.text[0].isupper()
        plain = all(t.is_word and t.lower not in words.NOMINAL - words.DETERMINERS - {"of"} for t in between)
        leading = self.tokens[dated[0] - 1].lower in words.LEADING_DATE
        return named and plain and leading and not self._has_verb(index + 1, dated[0])

    def _open_next(self, verb: int | None) -> None:
        """ "She closed the mill in 1925, hired a designer in 1926 and moved": the next deed of a list."""
        top = self.stack[-1]
        new = Clause("coordinate", top.parent, subject=top, apart=top.apart, verb=verb)
        self.clauses.append(new)
        self.stack[-1] = new

    def _is_fronted(self) -> bool:
        """At a comma: did only a phrase lead up to it ("With half the votes counted on Monday, ...", "Founded in
        1958, ...", "Speaking on Monday, ...")? Then it is parted from the main clause, whose verb is still to come."""
        root = self.root
        if self.stack != [root] or not root.tokens or len(self.clauses) > 1:
            return False
        if any(self.tokens[i].text == "," and not self.tokens[i].dated for i in root.tokens[:-1]):
            return False
        first = next((i for i in root.tokens if self.tokens[i].lower not in words.CONJUNCTIONS), root.tokens[0])
        opening = self.tokens[first]
        if opening.lower == "according" and self._has_verb(root.tokens[-1] + 1, len(self.tokens)):
            self.clauses.append(Clause("said", root, root.tokens, apart=True))
            root.tokens, root.verb = [], None
            return True
        leading = opening.lower in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS
        participle = root.verb == first or (root.verb is None and opening.lower.endswith("ing"))
        # "On Saturday police carried out a raid, officials said" leads up to nothing.
        passive = root.verb is not None and self._is_participle(root.verb)
        passive = passive and (opening.lower in ("with", "amid") or self._follows_participle(root.verb or 0))
        nominal = leading and passive and not self.tokens[first + 1].dated
        if not (participle or nominal) or opening.lower in words.NOT_ING:
            return False
        if not self._has_verb(root.tokens[-1] + 1, len(self.tokens)):
            return False
        # Founding is a deed of its own; in "asked on Monday, he said" and the like the day is the main clause's.
        told = root.verb if root.verb == first and opening.lower not in words.COMPLEMENT_VERBS else None
        fronted = Clause("participle", root, root.tokens, told, apart=True)
        self.clauses.append(fronted)
        root.tokens, root.verb = [], None
        return True

    def _opening(self, index: int) -> bool:
        """Does another clause open here, so that the comma before closes none?"""
        token = self.tokens[index]
        return token.lower in words.RELATIVES | words.CONJUNCTIONS | words.SUBORDINATORS or token.text.endswith("ing")

    def _is_attribution(self, index: int) -> bool:
        """From here to the end or the next comma: "the CDC reported on Monday", "said Smith", "according to him"?"""
        if index < 4:
            return False
        if self.tokens[index].lower == "according":
            return True
        said = None
        for ahead in range(index, len(self.tokens)):
            token = self.tokens[ahead]
            word = token.lower
            if token.dated:
                continue
            if word in (",", ".", ";") or ahead in self.speech:
                break
            # "reports indicated": the first of the two is a noun.
            if word == "to" and said == ahead - 1:
                return False
            if word in words.COMPLEMENT_VERBS and said in (None, index) and (ahead == index or self._is_verb(ahead)):
                said = ahead
            elif (
                self._is_verb(ahead)
                or word in words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS
                or (said is not None and ahead - said > 8)
            ):
                return False
        return said is not None and said - index <= 12 and self.tokens[index].lower not in words.CONJUNCTIONS

    def _is_late_verb(self, index: int) -> bool:
        """The main verb that no table knows: "the videos released on Thursday depict"."""
        top, token = self.stack[-1], self.tokens[index]
        return (
            index > 0
            and self.tokens[index - 1].dated
            and not self.tokens[index - 1].lower.endswith("'s")
            and self.tokens[self._date_start(index - 1) - 1].lower not in words.DETERMINERS
            and top.verb is not None
            and self._is_participle(top.verb)
            and not self._says(top)
            and token.is_word
            and token.text[0].islower()
            and token.lower not in words.NOT_MAIN_VERB
            and not token.lower.endswith(("ing", "ly"))
        )

    def _verb(self, index: int) -> None:
        top = self.stack[-1]
        if top.verb is None:
            if self._is_passive(index) and self._begin_reduced(index):
                self._put(index)
                return
            top.verb = index
        elif top.verb == index:
            pass
        elif self._before(index) in words.CONJUNCTIONS | {","}:
            pass  # a list of verbs: one clause
        elif self._says(top) and index - top.verb > 1 and self._begin_complement(index):
            pass
        elif (
            top.kind in ("relative", "subordinate", "reduced")
            # "The bank, which was named in a report published in May, declined": its verb stands behind the comma.
            and not (top.apart and self._is_participle(index) and self.tokens[index - 1].is_word)
            and (wanting := self._wanting_a_verb())
        ):
            self._close_to(wanting)
            wanting.verb = index
        elif self._is_participle(top.verb) and self._follows_participle(top.verb) and not self._is_reduced(index):
            self._turn_reduced(index)
        elif self._is_participle(index) and self.tokens[index - 1].is_word:
            self._begin_reduced(index)
        self._put(index)

    def _is_passive(self, index: int) -> bool:
        """ "a memo written", "a law passed by": without an auxiliary no main verb can look like this."""
        word = self.tokens[index].lower
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        only = word in words.IRREGULAR_PARTICIPLES - words.IRREGULAR_PAST
        return (
            index > 1
            and self.tokens[index - 1].is_word
            and (only or (following == "by" and self._is_participle(index)))
        )

    def _follows_participle(self, verb: int) -> bool:
        following = self.tokens[verb + 1] if verb + 1 < len(self.tokens) else None
        return following is not None and (following.dated or following.lower in words.NOMINAL - words.DETERMINERS)

    def _is_reduced(self, index: int) -> bool:
        return self._is_participle(index) and index + 1 < len(self.tokens) and self.tokens[index + 1].lower == "by"

    def _begin_complement(self, index: int) -> bool:
        """ "Officials said on Monday the man had died": what was said begins after the verb and its date."""
        top = self.stack[-1]
        assert top.verb is not None
        said = next(i for i in top.tokens if i >= top.verb and self.tokens[i].lower in words.COMPLEMENT_VERBS)
        first = said + (2 if self.tokens[said].lower in ("told", "tell", "tells", "asked") else 1)
        # "said on Monday the man had died", but "says his columns last year were dismissed".
        told = self.tokens[first].lower in words.DETERMINERS | words.POSSESSIVES.keys()
        for i in range(first, index):
            if self.tokens[i].dated and not told:
                first = i + 1
        moved = [i for i in top.tokens if i >= first]
        # "as revealed in documents leaked": nothing was said.
        if not moved or self.tokens[moved[0]].lower in words.NOMINAL - words.DETERMINERS - words.QUANTIFIERS:
            return False
        top.tokens = [i for i in top.tokens if i < first]
        clause = self._open("complement", top)
        clause.tokens = moved
        clause.verb = index
        return True

    def _turn_reduced(self, index: int) -> None:
        """ "The bill passed in May was vetoed": at `was`, `passed` turns out to be no main verb."""
        top = self.stack[-1]
        assert top.verb is not None
        first = self._noun_phrase_start(top.verb, top.tokens[0])
        reduced = Clause("reduced", top, verb=top.verb)
        reduced.tokens = [i for i in top.tokens if i >= first]
        top.tokens = [i for i in top.tokens if i < first]
        self.clauses.append(reduced)
        top.verb = index

    def _begin_reduced(self, index: int) -> bool:
        top = self.stack[-1]
        floor = top.verb + 1 if top.verb is not None else top.tokens[0] if top.tokens else index
        first = self._noun_phrase_start(index, floor)
        moved = [i for i in top.tokens if i >= first]
        if not moved or (top.verb is None and self.tokens[moved[0]].lower in _JOINING):
            return False
        top.tokens = [i for i in top.tokens if i < first]
        clause = self._open("reduced", top)
        clause.tokens = moved
        clause.verb = index
        return True

    def _read_speech(self, index: int) -> int:
        """Direct speech is parsed on its own; what stands around it says who spoke."""
        last = self.speech[index]
        inner = _Walk(self.tokens[index + 1 : last - 1]).run()
        offset = index + 1
        for clause in inner.clauses:
            clause.tokens = [i + offset for i in clause.tokens]
            clause.verb = None if clause.verb is None else clause.verb + offset
            if clause.parent is None:
                clause.parent = self.stack[-1] if self.stack[-1].verb is not None else None
                clause.kind = "complement"
        inner.clauses[0].tokens = sorted([index, *inner.clauses[0].tokens, last - 1])
        self.clauses += inner.clauses
        return last

    def _read_aside(self, index: int) -> int:
        last = index + 1
        while last < len(self.tokens) and self.tokens[last].lower not in (")", "-rrb-"):
            last += 1
        clause = Clause("aside", self.stack[-1], tokens=list(range(index, min(last + 1, len(self.tokens)))))
        self.clauses.append(clause)
        return last + 1

    def _settled(self) -> list[Clause]:
        """Clauses with words in them; a coordinate one without a date of its own goes back to the one before."""
        kept: list[Clause] = []
        for clause in self.clauses:
            before, heir = clause.subject, clause.parent
            if clause.kind == "coordinate" and before in kept and not any(self.tokens[i].dated for i in clause.tokens):
                assert before is not None
                before.tokens = sorted([*before.tokens, *clause.tokens])
                heir = before
            elif clause.tokens:
                kept.append(clause)
                continue
            for other in self.clauses:
                other.parent = heir if other.parent is clause else other.parent
                other.subject = heir if other.subject is clause else other.subject
        return kept or [Clause("main", tokens=list(range(len(self.tokens))))]
