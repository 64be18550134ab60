"""Which words of a sentence a date belongs to.

A sentence is read once from left to right with a stack of open clauses. Conjunctions, relatives, `that`, commas
before participles and second verbs open clauses; commas, full verbs and the end close them. There is no grammar
behind it and no model: what it is for is that "as revealed in documents leaked by Snowden in 2013" dates the leak.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events import words
from timeline.events.clauses import Clause, Kind, Parse, Span, Token, tokens
from timeline.events.segments import parted
from timeline.events.sight import Sight

_LEADING = words.PREPOSITIONS | words.BEFORE_EVENT
_JOINING = words.SUBORDINATORS | words.RELATIVES | words.CONJUNCTIONS


def parse(text: str, start: int, end: int, dates: Sequence[Span] = (), language: str = "en") -> Parse:
    """Read the sentence `text[start:end]`, in which `dates` are the spans of date expressions."""
    found = tokens(text, start, end, dates)
    if language != "en":
        return Parse(found, parted(found, language))
    return Walk(found).run()


class Walk(Sight):
    """The state of one walk: the clauses found so far beside those still open."""

    def __init__(self, found: list[Token]) -> None:
        super().__init__(found)
        self.clauses = [self.root]

    def run(self) -> Parse:
        index = 0
        while index < len(self.tokens):
            if index in self.speech:
                index = self._read_speech(index)
                continue
            if self.stack[-1].verb is None and (last := self.inserted_saying(index)) is not None:
                self.clauses.append(Clause("said", self.root, tokens=list(range(index, last)), apart=True))
                index = last
                continue
            if self.tokens[index].text == ":" and self.names_a_stretch(index):
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
                self._move([index - 1] if named else [], top, self._open("phrase", top))
            elif top.kind != "phrase" and (first := self.happening_before(index)) is not None:
                self._move([i for i in top.tokens if i >= first], top, self._open("phrase", top))
            self._put(index)
            # "two years before Xi came to power": the date takes its conjunction along.
            if word in ("before", "after", "since") and not self.is_dated(index + 1) and self.verb_ahead(index + 1):
                self._open("subordinate", top)
            return
        if word in (";", "--", "—", "–", ":"):
            self._put(index)
            # What a colon announces tells for itself where it has a subject of its own: "he was shot on Monday".
            # So it does where its date comes first: "he was unlucky: in 2017 two ships sank".
            following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
            dated = following in words.LEADING_DATE and self.is_dated(index + 2)
            told = word != ":" or following in words.PRONOUNS or (dated and self.stack[-1].verb is not None)
            if told and self.has_verb(index + 1, len(self.tokens)):
                self.stack = [self._open("main", None)]
            return
        if word == ",":
            self._comma(index)
            return
        ended = word in words.CONJUNCTIONS | {"as"} or self.is_verb(index) or self.is_infinitive(index)
        if top.kind == "phrase" and top.parent and ended:
            self._close_to(top.parent)
            top = top.parent
        if self._opens(index):
            return
        # "The bank fell in May, the mill in June and the port in July": the second has no verb, nor has the third.
        gapped = top.verb is None and top.kind == "coordinate" and index + 1 < len(self.tokens)
        joins = word in words.CONJUNCTIONS and not (word == "yet" and self.tokens[index - 1].lower == "not")
        # "Which have had few cases so far, pledged".
        joins = joins and not (word == "so" and self.tokens[index + 1 : index + 2] and self._is_so_far(index))
        telling = joins and (top.verb is not None or (gapped and self.shares_verb(index)))
        if telling and self._coordinates(index):
            return
        if self.is_verb(index) or self.is_late_verb(index):
            self._verb(index)
            return
        if index == 0 and self.is_past(index) and (self.is_dated_soon(index) or self.follows_participle(index)):
            top.verb = index
        self._put(index)

    def _is_so_far(self, index: int) -> bool:
        return self.tokens[index + 1].lower in words.COMPARED | {"called", "-"}

    def _opens(self, index: int) -> bool:
        """Open a subordinate, relative or complement clause where this word does."""
        word, top = self.tokens[index].lower, self.stack[-1]
        apart = index > 0 and self.tokens[index - 1].lower == ","
        before = self.tokens[index - 1].lower if index else ""
        if word == "that":
            # "Today, that family has": no verb before and no noun to hang on, so it points at the family.
            pointing = before in ("", ",") or self.tokens[index - 1].dated
            says = (top.verb is not None and self.says(top)) or before in words.FINDING
            says = says or (before in words.UNSURE and top.verb == index - 1)
            # "said that the law, which was passed in May, had failed": the verb stands behind a comma.
            wanted = says and self.word_before(index) in words.COMPLEMENT_VERBS | words.UNSURE
            if before in words.NOMINAL or (pointing and top.verb is None):
                return False
            # "It was in May that the mayor, Ann Gray, signed the bill".
            cleft = index > 2 and self.tokens[self.root.tokens[0] if self.root.tokens else 0].lower == "it"
            cleft = cleft and all(self.tokens[i].dated or self.tokens[i].lower in words.CLEFT for i in range(index))
            wanted = wanted or (cleft and self.has_verb(index + 1, len(self.tokens)))
            if not wanted and self.verb_ahead(index + 1) is None:
                return False
            verbal = self.is_auxiliary(index + 1) or self.is_deed(index + 1)
            if says and verbal and not pointing and before not in words.COMPLEMENT_VERBS | words.FINDING | words.UNSURE:
                # "To rule on a request that was filed on Monday": what was said would have a subject.
                says = False
            around = top.parent
            issuing = top.kind == "reduced" and self.tokens[index - 1].dated and around in self.stack
            if issuing and around is not None and self.says(around):
                # "Gray said in a film shown on Sunday that".
                self._close_to(around)
                top, says = around, True
            again = before in words.CONJUNCTIONS and top.parent is not None and top.parent in self.stack
            if again and top.kind == "complement" and self.tokens[top.tokens[0]].lower == "that" and top.parent:
                # "Said that the crane fell on 3 May, and that Gray had warned of it": both were said.
                self._close_to(top.parent)
                top, says = top.parent, True
            self._open("complement" if says else "relative", top, apart=apart)
        elif word in words.RELATIVES:
            if self.verb_ahead(index + 1) is None and not self.verb_behind_name(index + 1):
                return False
            again = before in words.CONJUNCTIONS and top.kind == "relative" and top.parent in self.stack
            if again and top.parent is not None and self.tokens[top.tokens[0]].lower == word:
                # "Gray, who led it from 1998 to 2014 and who wrote of it": Gray wrote.
                self._close_to(top.parent)
                self._open("relative", top.parent, apart=top.apart).subject = top
                self._move([index - 1], top, self.stack[-1])
            else:
                self._open("relative", top, apart=apart)
                if before in words.PREPOSITIONS - {"of"} and word in ("which", "whom") and index - 1 in top.tokens:
                    # "The box in which the ring lay"
                    self._move([index - 1], top, self.stack[-1])
        elif word == "how" and top.verb is not None and self.describes(top, index):
            self._open("complement", top)
        elif word in words.SUBORDINATORS:
            following = self.tokens[index + 1].text if index + 1 < len(self.tokens) else ""
            # "When Beijing went back to work": a name that ends like a verb.
            following = "" if following[:1].isupper() else following.lower()
            if word == "as" and (before in words.COMPARED or following in ("well", "many")):
                return False
            if word == "because" and following == "of":
                # "Was freed because of cancer and died": no clause of the cancer's.
                return False
            if word == "once" and before in words.AUXILIARIES:
                # "Had once called him mad".
                return False
            if word != "when" and self.is_dated(index + 1) and not self.is_before_noun(index + 1):
                return False
            verb = self.verb_ahead(index + 1)
            if verb is None and apart and word == "when" and self.verb_behind_name(index + 1):
                # "On Monday, when the mill, by then a ruin, burned down".
                verb = index + 2
            if word in words.BEFORE_EVENT and verb and index == 0 and self.begins_behind_date(index, verb):
                # "After independence in 1961 he taught": a noun and its date lead up to the clause.
                return False
            leads = apart and top.verb is None
            if word == "as" and not leads and verb and any(self.tokens[i].lower == "and" for i in range(index, verb)):
                # "confirmed as the cause of ten deaths and many were ill": no more than a noun is compared.
                return False
            apposed = verb is None and self.verb_behind_name(index + 1)
            behind = apposed or self.verb_behind_relative(index + 1)
            if not following.endswith("ing") and verb is None and not behind:
                # "Before dawn Monday": an hour.
                hour = following in words.HOURS
                if word not in words.BEFORE_EVENT or hour or not self._open_phrase(index):
                    return False
                self._put(index)
                return True
            measure = self._measure(index) if word in words.MEASURED else []
            self._open("subordinate", top, apart=apart)
            self._move(measure, top, self.stack[-1])
            # "after becoming king", "as revealed in": what follows is the verb, whatever it looks like.
            if following and (following.endswith("ing") or self.is_participle(index + 1)):
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
        if top.verb is None:
            # "In 2005, two years after leaving Tarn, she".
            return list(range(first, index)) if first and self.tokens[first - 1].text == "," else []
        return list(range(first, index)) if first > top.verb + 1 else []

    def _move(self, indices: Sequence[int], source: Clause, target: Clause) -> None:
        moved = set(indices)
        source.tokens = [i for i in source.tokens if i not in moved]
        target.tokens += indices

    def _open_phrase(self, index: int) -> bool:
        """ "since his death on Thursday", "ahead of the vote in May": a noun that happened has a date of its own."""
        top = self.stack[-1]
        named = index + 2 < len(self.tokens) and self.tokens[index + 1].lower in words.DETERMINERS
        before_noun = self.is_dated(index + 1) and self.is_before_noun(index + 1)
        dated = self.is_dated(index + 1 + named) and not before_noun
        if top.verb is None or dated:
            return False
        for ahead in range(index + 1, min(index + 14, len(self.tokens))):
            token = self.tokens[ahead]
            if token.dated:
                self._open("phrase", top)
                return True
            if token.lower in (",", ";", ":", "and", "but") or token.lower in words.RELATIVES or self.is_verb(ahead):
                return False
        return False

    def _coordinates(self, index: int) -> bool:
        top = self.stack[-1]
        following = index + 1
        while following < len(self.tokens) and (
            self.tokens[following].dated
            or self.tokens[following].lower.endswith("ly")
            or (self.tokens[following].lower in ("again", "then", "later") and following == index + 1)
            # "He was sentenced in May and in June was freed".
            or (self.tokens[following].lower in words.LEADING_DATE and self.is_dated(following + 1))
        ):
            following += 1
        if following >= len(self.tokens):
            return False
        if self.tokens[index - 1].lower.endswith("ed") and self.word_before(index - 1) in words.NOMINAL:
            # "No suspected or confirmed cases": of what cases, and no deed.
            return False
        if (
            top.kind == "participle"
            and self.tokens[following].lower.endswith("ing")
            and self.is_dated_soon(following, 12)
        ):
            self._open_participle(following)
            self._put(index)
            return True
        if top.tokens and self.shares_verb(index):
            self._open_next(None)
            self._put(index)
            return True
        if top.kind == "complement" and top.parent is not None and self.speaks_again(following):
            self._close_to(top.parent)
            self._open_next(following)
            self._put(index)
            return True
        present = self.tokens[following].lower in words.PRESENT
        if (self.is_verb(following) or self.is_past(following)) and not present:
            new = Clause("coordinate", top.parent, subject=top, apart=top.apart)
            new.verb = following
        else:
            verb = self.verb_ahead(index + 1)
            hanging = top.kind in ("participle", "reduced", "relative") and verb is not None and verb > index + 1
            if hanging and verb is not None and self.tokens[verb - 1].lower in words.CONJUNCTIONS:
                # "Made by Moss and Gray in 2004 and sold to Orion": who sold it is not Gray.
                return False
            if verb is None and not self.verb_behind_relative(index + 1) and not self.verb_behind_name(following):
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
            if self.is_before_noun(self.date_start(index)):
                return
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
        aside = top.kind in ("subordinate", "participle", "relative") and top.apart and top.verb is not None
        if token.lower == "that" and aside and top.parent in self.stack and top.parent and self.says(top.parent):
            # "Gray said, when asked on Monday, that the bank had failed".
            self._close_to(top.parent)
            return
        if token.lower == "as" and top.kind == "relative" and top.apart and top.verb is not None:
            # "Ada Moss replaced Leo Hart, who died in 2018, as chairman".
            noun = self.verb_ahead(following + 1) is None and top.parent is not None and top.parent.verb is not None
            if noun and top.parent in self.stack and top.parent is not None:
                self._close_to(top.parent)
                return
        if top.kind == "relative" and top.verb is not None and self.lists_names(index):
            # "Which put Hart, Gray and Moss on its list".
            return
        if self._is_dated_aside(index) and top.parent is not None:
            # "Fined the bank, which had bought its rival in 2006, on 3 May 2012": then it was fined.
            self._close_to(top.parent)
            return
        wanting = self._wanting_a_verb()
        # "The mayor, who fled on Friday, declared": a verb is due, and this is no "declared Smith".
        due = wanting is not None and self.is_verb(following)
        # "On Friday after weeks of talks, the king agreed": nothing has been told that he could agree to.
        due = due or (self.root.verb is None and self.stack == [self.root] and self.leads_up())
        # "After its biggest lender, the fund Mira, promised".
        due = due or (top.kind == "subordinate" and top.verb is None and self.is_past(following))
        # "“I will,” the mayor, Ada Moss, told the paper".
        behind = (
            bool(self.root.tokens) and self.tokens[index - 1].text.istitle() and self.tokens[following].lower == "told"
        )
        due = due or (self.root.verb is None and self.stack == [self.root] and behind)
        if not due and self.is_attribution(following):
            self.stack = [self._open("said", self.root, apart=True)]
            return
        fronted = top.verb is not None and not any(
            self.tokens[i].is_word and not self.tokens[i].dated for i in self.root.tokens
        )
        if wanting is not None and token.lower in words.PRESENT:
            self.due = following
        if wanting is not None and (
            self.verb_ahead(following) is not None or (fronted and not self.opens_another(following))
        ):
            self._close_to(wanting)
            return
        if token.dated or not token.is_word:
            return
        telling = top.kind == "coordinate" or (top.kind == "main" and top.verb is not None)
        if telling and self.shares_verb_after_comma(index):
            self._open_next(None)
            return
        if not token.text[0].islower():
            return
        counted = token.lower in words.COUNTS | {"another", "others"} and following + 1 < len(self.tokens)
        if telling and counted and (self.is_past(following + 1) or self.is_auxiliary(following + 1)):
            # "Two were freed in April, one died in May and"
            self.stack = [self._open("main", None)]
            return
        if token.lower in words.NAMING_ONE and self.names_dated(following):
            self._open("phrase", top)
            return
        if self.is_adverb(following) and self.is_dated_soon(following + 1) and top.verb is None:
            # "The plan, first drawn up in 2006,"
            following += 1
        if token.text.endswith("ing") and token.lower not in words.NOT_ING:
            self._open_participle(following)
        elif not self.is_past(following) or self.is_verb_due(following):
            return
        elif top.verb is not None and (self.takes_object(following) or self.lists_participles(top.verb, following)):
            self._open_next(following)
        elif self.is_participle(following):
            self._open("participle", top, apart=True).verb = following

    def _is_dated_aside(self, comma: int) -> bool:
        """Does a clause with a date of its own end at this comma, with another date behind it for the one around?"""
        top = self.stack[-1]
        around = top.parent
        aside = top.kind in ("relative", "participle") and top.apart and top.verb is not None
        if not aside or around is None or around not in self.stack or around.verb is None:
            return False
        led = self.tokens[comma + 1].lower in words.LEADING_DATE
        own = any(self.tokens[i].dated for i in top.tokens)
        return own and led and self.is_dated(comma + 2) and not any(self.tokens[i].dated for i in around.tokens)

    def _open_participle(self, verb: int) -> None:
        """ "laying a siege in June, taking the port in August": both are the subject's."""
        top = self.stack[-1]
        if top.kind == "participle" and top.parent is not None and top.parent in self.stack:
            self._close_to(top.parent)
        self._open("participle", self.stack[-1], apart=True).verb = verb

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
        if opening.lower == "according" and self.has_verb(root.tokens[-1] + 1, len(self.tokens)):
            self.clauses.append(Clause("said", root, root.tokens, apart=True))
            root.tokens, root.verb = [], None
            return True
        leading = opening.lower in words.PREPOSITIONS
        participle = root.verb == first or (root.verb is None and opening.lower.endswith("ing"))
        participle = participle or opening.lower == "having"
        # "On Saturday police carried out a raid, officials said" leads up to nothing.
        passive = root.verb is not None and self.is_participle(root.verb)
        passive = passive and (opening.lower in ("with", "amid") or self.follows_participle(root.verb or 0))
        nominal = leading and passive and not self.tokens[first + 1].dated
        if not (participle or nominal) or opening.lower in words.NOT_ING:
            return False
        if not self.has_verb(root.tokens[-1] + 1, len(self.tokens)):
            return False
        # Founding is a deed of its own; in "asked on Monday, he said" and the like the day is the main clause's.
        told = root.verb if root.verb == first and opening.lower not in words.COMPLEMENT_VERBS else None
        told = first if opening.lower == "having" else told
        fronted = Clause("participle", root, root.tokens, told, apart=True)
        self.clauses.append(fronted)
        root.tokens, root.verb = [], None
        return True

    def _verb(self, index: int) -> None:
        top = self.stack[-1]
        if top.verb is None:
            if self.is_passive(index) and self._begin_reduced(index):
                self._put(index)
                return
            top.verb = index
        elif top.verb == index:
            pass
        elif (saying := self._saying_before(index)) is not None:
            self._close_to(saying)
            self._begin_complement(index)
        elif (turned := self._participle_before(index)) is not None:
            self._close_to(turned)
            self._turn_reduced(index)
        elif self._ends_aside(index):
            self._turn_reduced(index)
        elif self.word_before(index) in words.CONJUNCTIONS | {","}:
            pass  # a list of verbs: one clause
        elif (
            self.says(top) and index - top.verb > 1 and not self._ends_relative(index) and self._begin_complement(index)
        ):
            pass
        elif (
            (top.kind in ("relative", "subordinate", "reduced") or self._ends_what_was_said(index))
            # "The bank, which was named in a report published in May, declined": its verb stands behind the comma.
            and not (top.apart and self.is_participle(index) and self.tokens[index - 1].is_word)
            and (wanting := self._wanting_a_verb())
        ):
            self._close_to(wanting)
            wanting.verb = index
        elif self.is_participle(top.verb) and self.follows_participle(top.verb) and not self.is_reduced(index):
            self._turn_reduced(index)
        elif (turned := self._held_before(index)) is not None:
            self._close_to(turned)
            self._turn_reduced(index)
        elif self.is_participle(index) and self.tokens[index - 1].is_word:
            self._begin_reduced(index)
        self._put(index)

    def _ends_aside(self, index: int) -> bool:
        """ "The ministry, in a statement issued on Monday, said": at "said"."""
        top = self.stack[-1]
        if self.tokens[index - 1].text != "," or top.verb is None or not self.is_participle(top.verb):
            return False
        opened = [i for i in top.tokens if i < top.verb and self.tokens[i].text == ","]
        led = bool(opened) and self.tokens[opened[-1] + 1].lower in words.PREPOSITIONS
        return led and self.tokens[top.verb - 1].lower in words.PAPERS

    def _ends_what_was_said(self, index: int) -> bool:
        """ "The man who said the bank had failed was freed": at "was"."""
        top = self.stack[-1]
        related = top.kind == "complement" and top.parent is not None and top.parent.kind == "relative"
        told = top.verb is not None and top.verb + 1 < index and self.tokens[index - 1].text != ","
        return related and told and self.tokens[index].lower in words.FINITE_AUXILIARIES

    def _ends_relative(self, index: int) -> bool:
        """ "The letter in which he admitted the murder was found": the letter was, as no verb is left for it.

        "Men who say the bank will fail": nobody says a bank.
        """
        top = self.stack[-1]
        waiting = top.kind == "relative" and not top.apart and self._wanting_a_verb() is not None
        spoken = top.verb is not None and self.tokens[top.verb].lower in words.SPEECH_ACTS
        following = index + 1 + (self.tokens[index].lower in words.AUXILIARIES)
        return waiting and spoken and self.verb_ahead(following) is None

    def _begin_complement(self, index: int) -> bool:
        """ "Officials said on Monday the man had died": what was said begins after the verb and its date."""
        top = self.stack[-1]
        assert top.verb is not None
        said = next(i for i in top.tokens if i >= top.verb and self.tokens[i].lower in words.COMPLEMENT_VERBS)
        first = said + 1
        if self.tokens[said].lower in ("told", "tell", "tells", "asked"):
            # "Told him the bank had failed", "told the High Court the bank had failed".
            first += self.tokens[first].lower in words.DETERMINERS and self.tokens[first + 1].text not in (",", ".")
            first += 1
            while first < index and self.tokens[first - 1].text.istitle() and self.tokens[first].text.istitle():
                first += 1
        # "said on Monday the man had died", but "says his columns last year were dismissed".
        told = self.tokens[first].lower in words.DETERMINERS | words.POSSESSIVES.keys()
        for i in range(first, index):
            if self.tokens[i].dated and not told:
                first = i + 1
        moved = [i for i in top.tokens if i >= first]
        for subject in [
            c for c in self.clauses if c.kind == "phrase" and c.parent is top and c.tokens[-1] == index - 1
        ]:
            # "Officials said Friday's vote was void": of the vote more is told than that it was held.
            if said < subject.tokens[0] and not moved:
                moved = subject.tokens
                self.clauses.remove(subject)
        if moved and self.tokens[moved[0]].lower in ("him", "them", "me", "us"):
            # "The judge who had heard him was jailed".
            return False
        # "as revealed in documents leaked": nothing was said. "Told him how much the bank had": asked.
        if (
            not moved
            or self.tokens[moved[0]].lower in words.ASKING
            or self.tokens[moved[0]].lower in words.PREPOSITIONS
        ):
            return False
        clause = self._open("complement", top)
        self._move(moved, top, clause)
        clause.verb = index
        return True

    def _saying_before(self, index: int) -> Clause | None:
        """ "He says the bank, founded in 2008, has failed": the open clause that says so."""
        top = self.stack[-1]
        behind = self.tokens[index - 1].text == "," and top.kind in ("participle", "relative", "reduced")
        # "Police said the man who shot him on Monday had been freed".
        related = top.kind == "relative" and not top.apart and top.verb is not None and top.verb < index - 1
        related = related and not self.says(top)
        behind = behind or (related and self.tokens[index - 1].lower not in words.CONJUNCTIONS)
        if not behind or self.tokens[index].lower not in words.FINITE_AUXILIARIES:
            return None
        saying = top.parent
        told = saying is not None and any(c.kind == "complement" and c.parent is saying for c in self.clauses)
        named = saying is not None and saying.tokens and saying.tokens[-1] > (saying.verb or 0) + (1 if related else 2)
        return saying if saying in self.stack and named and not told and saying and self.says(saying) else None

    def _participle_before(self, index: int) -> Clause | None:
        """ "The vaccine made in May, sold by Gray, was pulled": the open clause whose verb turns out to be none."""
        if self.tokens[index].lower not in words.FINITE_AUXILIARIES or self.tokens[index - 1].text != ",":
            return None
        if self.stack[-1].kind not in ("participle", "reduced", "relative"):
            return None
        for clause in reversed(self.stack[:-1]):
            verb = clause.verb
            if verb is not None and self.is_participle(verb) and self.tokens[verb].lower not in words.AUXILIARIES:
                return clause if clause.tokens[0] < verb and self.follows_participle(verb) else None
        return None

    def _held_before(self, index: int) -> Clause | None:
        """ "Guests held in a hotel after a cook tested positive for the flu expressed dismay": they were held, and did.

        At "expressed" the clause of "held", whose verb turns out to be none.
        """
        top, outer = self.stack[-1], self.stack[-1].parent
        if top.kind != "subordinate" or top.apart or outer not in self.stack or outer is None or outer.verb is None:
            return None
        verb, following = outer.verb, self.tokens[index + 1 : index + 2]
        held = self.is_participle(verb) and self.follows_participle(verb) and not self.is_dated(verb + 1)
        plain = bool(following) and following[0].text[0].isalpha() and following[0].lower not in words.NOT_MAIN_VERB
        plain = plain or (bool(following) and following[0].lower in words.DETERMINERS)
        told = plain and not self.tokens[index + 1].dated and self.tokens[index].lower not in words.NAMING
        far = top.verb is not None and index - top.verb > 2 and self.tokens[index - 1].is_word
        return outer if held and told and far and self.tokens[verb].lower not in words.INTRANSITIVE else None

    def _turn_reduced(self, index: int) -> None:
        """ "The bill passed in May was vetoed": at `was`, `passed` turns out to be no main verb."""
        top = self.stack[-1]
        assert top.verb is not None
        first = self.noun_phrase_start(top.verb, top.tokens[0])
        reduced = Clause("reduced", top, verb=top.verb)
        moved = [i for i in top.tokens if i >= first]
        # "In her memoir, published in 2015, the king claims": the king was not published.
        ends = [i for i in moved if i > top.verb and self.tokens[i].text == ","]
        behind = bool(ends) and ends[0] + 1 < index and self.tokens[top.verb - 1].text == ","
        self._move([i for i in moved if i <= ends[0]] if behind else moved, top, reduced)
        self.clauses.append(reduced)
        top.verb = index

    def _begin_reduced(self, index: int) -> bool:
        top = self.stack[-1]
        floor = top.verb + 1 if top.verb is not None else top.tokens[0] if top.tokens else index
        first = self.noun_phrase_start(index, floor)
        moved = [i for i in top.tokens if i >= first]
        if not moved or (top.verb is None and self.tokens[moved[0]].lower in _JOINING):
            return False
        clause = self._open("reduced", top)
        self._move(moved, top, clause)
        clause.verb = index
        return True

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
