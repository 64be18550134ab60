"""Which words of a sentence a date belongs to.

A sentence is read once from left to right with a stack of open clauses. Conjunctions, relatives, `that`, commas
before participles and second verbs open clauses; commas, full verbs and the end close them. There is no grammar
behind it and no model: what it is for is that "as revealed in documents leaked by Snowden in 2013" dates the leak.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Parse, Span, tokens
from timeline.events.commas import at_comma
from timeline.events.constructions import (
    follows_participle,
    happening_before,
    inserted_saying,
    is_late_verb,
    names_a_stretch,
    shares_verb,
)
from timeline.events.openings import coordinates, opens_clause
from timeline.events.segments import parted
from timeline.events.stack import Stack
from timeline.events.verbs import at_verb

_LEADING = words.PREPOSITIONS | words.BEFORE_EVENT


def parse(text: str, start: int, end: int, dates: Sequence[Span] = (), language: str = "en") -> Parse:
    """Read the sentence `text[start:end]`, in which `dates` are the spans of date expressions."""
    found = tokens(text, start, end, dates)
    if language != "en":
        return Parse(found, parted(found, language))
    return Walk(found).run()


class Walk(Stack):
    """A sentence read from its first word to its last."""

    def run(self) -> Parse:
        index = 0
        while index < len(self.tokens):
            if index in self.speech:
                index = self._read_speech(index)
                continue
            if self.stack[-1].verb is None and (last := inserted_saying(self, index)) is not None:
                self.clauses.append(Clause("said", self.root, tokens=list(range(index, last)), apart=True))
                index = last
                continue
            if self.tokens[index].text == ":" and names_a_stretch(self, index):
                self.clauses.append(Clause("aside", self.stack[-1], tokens=list(range(index, len(self.tokens)))))
                break
            if (last := self.aside_end(index)) is not None:
                self.clauses.append(Clause("aside", self.stack[-1], tokens=list(range(index, last))))
                index = last
                continue
            self._step(index)
            index += 1
        for clause in self.clauses:
            clause.tokens.sort()
        return Parse(self.tokens, self._settled())

    def _step(self, index: int) -> None:
        token, top = self.tokens[index], self.stack[-1]
        word = token.lower
        if token.dated:
            self._date(index)
            return
        if self._ends_leading_clause(index) and top.parent is not None:
            self.close_to(top.parent)
            top = top.parent
        if word == "." and self._ends_sentence(index):
            self.put(index)
            self.stack = [self.open("main", None)]
            return
        if word in (";", "--", "—", "–", ":"):
            self.put(index)
            # What a colon announces tells for itself where it has a subject of its own: "he was shot on Monday".
            # So it does where its date comes first: "he was unlucky: in 2017 two ships sank".
            following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
            dated = following in words.LEADING_DATE and self.is_dated(index + 2)
            told = word != ":" or following in words.PRONOUNS or (dated and self.stack[-1].verb is not None)
            # "In May they agreed on a plan: the first sum was to arrive on 1 October".
            both = any(self.tokens[i].dated for i in self.root.tokens) and any(t.dated for t in self.tokens[index:])
            told = told or (both and self.root.verb is not None and following in words.DETERMINERS)
            if told and self.has_verb(index + 1, len(self.tokens)):
                self.stack = [self.open("main", None)]
            return
        if word == ",":
            at_comma(self, index)
            return
        ended = word in words.CONJUNCTIONS | {"as"} or self.is_verb(index) or self.is_infinitive(index)
        if top.kind == "phrase" and top.parent and ended:
            self.close_to(top.parent)
            top = top.parent
        if opens_clause(self, index):
            return
        # "The bank fell in May, the mill in June and the port in July": the second has no verb, nor has the third.
        gapped = top.verb is None and top.kind == "coordinate" and index + 1 < len(self.tokens)
        joins = word in words.CONJUNCTIONS and not (word == "yet" and self.tokens[index - 1].lower == "not")
        # "Which have had few cases so far, pledged".
        joins = joins and not (word == "so" and self.tokens[index + 1 : index + 2] and self._is_so_far(index))
        telling = joins and (top.verb is not None or (gapped and shares_verb(self, index)))
        if telling and coordinates(self, index):
            return
        if self.is_verb(index) or is_late_verb(self, index):
            at_verb(self, index)
            return
        if index == 0 and self.is_past(index) and (self.is_dated_soon(index) or follows_participle(self, index)):
            top.verb = index
        self.put(index)

    def _date(self, index: int) -> None:
        """A date is of the clause that is open, or of the noun that it stands before or behind."""
        if self._is_of_the_deed_around(index):
            standing = self.stack.pop()
            self.move([index - 1], standing, self.stack[-1])
        if self._is_behind_phrase(index):
            phrase = self.stack.pop()
            self.move([index - 1], phrase, self.stack[-1])
        word, top = self.tokens[index].lower, self.stack[-1]
        # "an inquiry into Friday's fire": before a noun, and past the verb, the date is the noun's alone.
        sharing = top.verb == index - 1 and self.tokens[index - 1].lower in words.TAKING_PART
        # "The heirs of the 1918 flood fought on" were hit by it then, and fought later.
        led = index - 1 - (index > 1 and self.tokens[index - 1].lower in words.DETERMINERS)
        inside = (top.verb is not None and not sharing) or (
            led > 0 and self.tokens[led].lower in _LEADING | {"and", "or"}
        )
        # "Ten died in Friday's flood": then they died.
        opens = not any(self.tokens[i].is_word for i in top.tokens if i < led)
        inside = inside and not (
            (top.verb is not None or opens) and led >= 0 and self.tokens[led].lower in ("in", "at", "during")
        )
        if top.kind != "phrase" and inside and self.is_before_noun(index):
            named = index > 0 and index - 1 in top.tokens and self.tokens[index - 1].lower in ("the", "a", "an")
            self.move([index - 1] if named else [], top, self.open("phrase", top))
        elif top.kind != "phrase" and (first := happening_before(self, index)) is not None:
            self.move([i for i in top.tokens if i >= first], top, self.open("phrase", top))
        self.put(index)
        # "two years before Xi came to power": the date takes its conjunction along.
        if word in ("before", "after", "since") and not self.is_dated(index + 1) and self.verb_ahead(index + 1):
            self.open("subordinate", top)

    def _is_of_the_deed_around(self, index: int) -> bool:
        """ "Was sold to a group led by Moss on 2 May": the date is of the sale.

        "A mill owned by Moss in 1920 burned down", "in May 1920": he owned it then, as far as anybody knows.
        """
        top, around = self.stack[-1], self.stack[-1].parent
        if top.kind != "reduced" or top.verb is None or around is not self.stack[-2] or index - 1 not in top.tokens:
            return False
        standing = self.tokens[top.verb].lower in words.STANDING and self.tokens[index - 1].lower in ("on", "in")
        told = around.verb is not None and around.verb < top.tokens[0] and self.is_past(around.verb)
        told = told or (around.verb is not None and self.tokens[around.verb].lower in ("was", "were", "had"))
        last = max((i for i in around.tokens if self.tokens[i].dated), default=-1)
        joined = any(self.tokens[i].lower in words.CONJUNCTIONS for i in around.tokens if i > last)
        return standing and told and (last < 0 or joined) and not any(self.tokens[i].dated for i in top.tokens)

    def _ends_leading_clause(self, index: int) -> bool:
        """ "When they suspended her in May she left", at "she": no comma stands there."""
        top = self.stack[-1]
        leading = top.kind == "subordinate" and top.verb is not None and top.tokens[0] == 0 and self.root.verb is None
        who = self.tokens[index].lower in words.PRONOUNS | {"i", "we"}
        return (
            leading
            and who
            and self.is_dated(index - 1)
            and top.parent is self.root
            and self.verb_ahead(index) is not None
        )

    def _is_behind_phrase(self, index: int) -> bool:
        """ "An inquiry into the July strike on 22 August": the strike was in July, and this date is no part of it."""
        top = self.stack[-1]
        own = [i for i in top.tokens if self.tokens[i].dated]
        led = self.tokens[index - 1].lower in ("on", "in", "at") and index - 1 in top.tokens
        if not led or top.kind != "phrase" or top.parent is not self.stack[-2] or not own or own[-1] >= index - 2:
            return False
        noun = range(own[-1] + 1, index - 1)
        return all(
            self.tokens[i].is_word and not self.is_past(i) and self.tokens[i].lower not in words.PRESENT for i in noun
        )

    def _ends_sentence(self, index: int) -> bool:
        """Within a quotation of several sentences: not behind "Mr" or "Ltd", nor behind an initial."""
        before, following = self.tokens[index - 1], self.tokens[index + 1 : index + 2]
        opens = bool(following) and following[0].text[0].isupper() and (before.dated or before.text.islower())
        return (
            opens and len(before.text) > 2 and self.root.verb is not None and self.has_verb(index + 2, len(self.tokens))
        )

    def _is_so_far(self, index: int) -> bool:
        return self.tokens[index + 1].lower in words.COMPARED | {"called", "-"}

    def _read_speech(self, index: int) -> int:
        """Direct speech is parsed on its own; what stands around it says who spoke."""
        last = self.speech[index]
        inner = Walk(self.tokens[index + 1 : last - 1]).run()
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
