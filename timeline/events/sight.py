"""What the walk sees from where it stands: which word is a verb here, what stands before it and what is still to come.

English marks little on its words. "Closed" is a deed, a state or half of a passive; what it is, its neighbours tell
and the clauses that are open.
"""

from __future__ import annotations

from timeline.events import words
from timeline.events.clauses import Clause, Token
from timeline.events.endings import is_adverb, is_participle, is_past

_LED = words.LEADING_DATE | {"of"}
_NOTHING_SAID = words.DETERMINERS | words.BE
# What people begin a sentence with, though it is quoted in the middle of another.
_SPEAKING = words.PRONOUNS | frozenset("i we you there this these those nobody everyone".split())
_OWNING = frozenset("a an the my our your his her its their 's".split())
_HELPING = words.AUXILIARIES - words.BE
_REFLEXIVE = frozenset("himself herself itself themselves".split())
# A quotation of fewer words is part of the sentence around it ("vowed to “fight” the tariffs").
SHORTEST_SPEECH = 5


class Sight:
    """A sentence's tokens and the clauses open at a word: `stack`, the innermost last.

    `speech` says where direct speech begins and ends.
    """

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.root = Clause("main")
        self.stack = [self.root]
        # A present form that is the verb of a clause which another has parted from its subject.
        self.due: int | None = None
        self.speech = self._speeches()
        self._read_dashes()

    def _read_dashes(self) -> None:
        """ "The bank - which closed in May - said": what stands between is a clause, and the dashes are commas."""
        for index in range(2, len(self.tokens) - 1):
            last = self.aside_end(index) if self._is_dash(index) else None
            relative = self.tokens[index + 1].lower in words.RELATIVES - {"that"}
            if last is not None and relative and any(token.dated for token in self.tokens[index:last]):
                self.tokens[index].lower = self.tokens[last - 1].lower = ","

    def _speeches(self) -> dict[int, int]:
        """Where direct speech begins -> the index after its closing mark."""
        found: dict[int, int] = {}
        opened: int | None = None
        for index, token in enumerate(self.tokens):
            straight = token.text == '"'
            if opened is None and token.text in words.OPENING_MARKS:
                opened = index
            elif opened is not None and (straight or token.text in words.CLOSING_MARKS):
                long = sum(t.is_word for t in self.tokens[opened:index]) >= SHORTEST_SPEECH
                # "“It failed,” Gray said".
                long = long or (opened == 0 and self.tokens[index - 1].text == "," and index + 1 < len(self.tokens))
                if long and not self._is_woven(opened) and self.has_verb(opened + 1, index):
                    found[opened] = index + 1
                opened = None
        return found

    def _is_woven(self, opened: int) -> bool:
        """Does a quotation go on with the sentence around it: "said that Gray had “lied to the whole town for years”"?

        It is the speaker's who says so, and no speech of Gray's. "Gray said “we will go on with it”" is.
        """
        before, first = self.tokens[opened - 1], self.tokens[opened + 1]
        if opened == 0 or not first.text.islower() or before.text == ":":
            return False
        if before.lower == "that" or before.text in (",", ";"):
            runs_on = words.CONJUNCTIONS | words.RELATIVES | words.FINITE_AUXILIARIES
            return first.lower in runs_on or self.is_past(opened + 1)
        saying = before.dated or before.lower in words.COMPLEMENT_VERBS
        return before.is_word and not saying and first.lower not in _SPEAKING

    def aside_end(self, index: int) -> int | None:
        """The index after an aside that begins here, in brackets or between two dashes; None where none does."""
        if self.tokens[index].lower in ("(", "-lrb-"):
            closing = {")", "-rrb-"}
        elif index > 1 and self._is_dash(index) and self.tokens[index].lower != ",":
            closing = {self.tokens[index].text}
        else:
            return None
        for last in range(index + 1, len(self.tokens)):
            token = self.tokens[last]
            if token.lower in closing and (token.lower in (")", "-rrb-") or self._is_dash(last)):
                return last + 1
            if closing == {self.tokens[index].text} and token.text in (";", ":", "“", "``", "”", "''"):
                return None
        return len(self.tokens) if ")" in closing else None

    def is_infinitive(self, index: int) -> bool:
        """ "after Friday's fire to find his wife", and not "after Friday's visit to Rome"."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        return (
            self.tokens[index].lower == "to"
            and following is not None
            and following.text.islower()
            and not following.dated
            and following.lower not in words.NOMINAL
            and not following.lower.endswith(("s", "ing"))
        )

    def _is_dash(self, index: int) -> bool:
        """A dash, or a hyphen with blanks about it."""
        if self.tokens[index].text != "-":
            return self.tokens[index].text in ("--", "—", "–")
        return 0 < index < len(self.tokens) - 1 and (
            self.tokens[index - 1].end < self.tokens[index].start
            and self.tokens[index].end < self.tokens[index + 1].start
        )

    def has_verb(self, first: int, last: int) -> bool:
        return any(self.is_verb(index) for index in range(first, last))

    def word_before(self, index: int) -> str:
        """The word before; adverbs and dates, with what leads to them, are left out."""
        index -= 1
        while index >= 0:
            led = index + 1 < len(self.tokens) and self.tokens[index + 1].dated
            # "The Act of 1933 established": the date's "of" tells of the act.
            led = led and index > 0 and self.tokens[index].lower in _LED
            if not (led or self.tokens[index].dated or self.is_adverb(index)):
                break
            index -= 1
        return self.tokens[index].lower if index >= 0 else ""

    def is_adverb(self, index: int) -> bool:
        word = self.tokens[index].lower
        if word in _REFLEXIVE:
            # "Was himself jailed"
            # And "who himself resigned".
            return index > 0 and self.tokens[index - 1].lower in words.AUXILIARIES | {"who"}
        if word == "last" and index and self.tokens[index - 1].lower in words.AUXILIARIES:
            # "Was last seen in May", and not "was last in May".
            return self.is_deed(index + 1)
        return is_adverb(word)

    def is_verb(self, index: int) -> bool:
        token = self.tokens[index]
        if token.dated or not token.is_word or (token.text[0].isupper() and index > 0):
            return False
        word = token.lower
        if index and self.tokens[index - 1].lower.endswith("est") and word in words.IRREGULAR_PARTICIPLES:
            # "The largest cut in its history"
            return False
        if word in ("will", "might") and index and self.tokens[index - 1].lower in _OWNING:
            # "Her will, drawn up in May, left it to the church".
            return False
        if (
            word == "alleged"
            and index
            and self.tokens[index + 1 : index + 2]
            and self.tokens[index + 1].lower == "that"
        ):
            return True
        if word in ("have", "had") and self.word_before(index) in _HELPING:
            # "Which have had few cases", "which would have failed": one verb, and not two.
            return False
        if word in words.FINITE_AUXILIARIES or index == self.due:
            return True
        if word in words.PRESENT and (self._heads_subject(index) or self._ends_object(index)):
            return False
        if index > 1 and self.tokens[index - 1].lower == "'s" and self.tokens[index - 2].dated:
            # "Friday 's planned debate"
            return False
        if word == "open" and words.KEEPING & {t.lower for t in self.tokens[max(0, index - 4) : index]}:
            # "To keep the site open until 2026"
            return False
        before = self.word_before(index)
        if before == "that" and self.stack[-1].kind in ("relative", "complement") and self.stack[-1].verb is None:
            return self.is_past(index) or word in words.PRESENT
        apposed = self.tokens[index - 1].text == "," and self.stack[-1].verb is None and self.tokens[index - 2].is_word
        if word in words.PRESENT and apposed and word.endswith("s") and self.follows_name(index):
            # "His deputy, Louis Hart, declares a republic"
            return True
        if before in words.NOMINAL or before in words.AUXILIARIES or before in ("", "to"):
            return False
        if self.is_past(index):
            return before not in words.COPULAS
        if word in ("points", "turns"):
            # "He points out that", and not "fell by ten percentage points".
            return index + 1 < len(self.tokens) and self.tokens[index + 1].lower == "out"
        if word in words.ONLY_VERBS and self.stack[-1].verb is None and self.tokens[index - 1].text == ",":
            # "The commander, Ann Gray, tells the paper"
            return True
        if word in words.PRESENT:
            return before not in words.CONJUNCTIONS and (self.tokens[index - 1].is_word or self.tokens[index - 1].dated)
        return self.is_present(index)

    def _heads_subject(self, index: int) -> bool:
        """ "The new stand was opened", "his plan has failed": a noun, with its article before and its verb behind."""
        before = [token.lower for token in self.tokens[max(0, index - 3) : index]]
        clause = (words.RELATIVES - {"that"}) | words.ASKING | words.PRONOUNS | {"i", "we", "you", ",", "that"}
        return (
            self.is_auxiliary(index + 1)
            and self.stack[-1].verb is None
            and bool(words.DETERMINERS & set(before))
            and not clause & set(before)
        )

    def _ends_object(self, index: int) -> bool:
        """ "They agreed on a payment plan: the first": a verb before, and nothing done behind.

        "The bank, which closed in May, lives." has its verb here.
        """
        following = self.tokens[index + 1].text if index + 1 < len(self.tokens) else "."
        before = self.tokens[index - 1]
        done = any(self.is_past(i) for i in self.stack[-1].tokens if i and self.tokens[i].is_word)
        noun = before.is_word and before.text.islower() and before.lower not in words.PRONOUNS | words.RELATIVES
        return following in (":", ",", ".", ";") and noun and done and not before.lower.endswith("s")

    def follows_name(self, index: int) -> bool:
        """Does a name between commas end here, with an article behind: ", Louis Hart, declares a"?"""
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        names = index - 2
        while names > 0 and self.tokens[names].is_word and self.tokens[names].text[0].isupper():
            names -= 1
        return 0 < names < index - 2 and self.tokens[names].text == "," and following in words.DETERMINERS

    def is_present(self, index: int) -> bool:
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

    def is_past(self, index: int) -> bool:
        word = self.tokens[index].lower
        if word == "ended" and self._is_of_the_books(index):
            return False
        return is_past(word) or is_participle(word)

    def _is_of_the_books(self, index: int) -> bool:
        """ "The three months ended 30 June", "in the three months ended in June", and not "the dry months ended in"."""
        if index < 1 or self.tokens[index - 1].lower not in words.PERIODS:
            return False
        if self.is_dated(index + 1):
            return True
        first = index - 1
        while first and self.tokens[first].lower not in words.DETERMINERS:
            first -= 1
        led = first > 0 and self.tokens[first - 1].lower in ("in", "for", "during", "over", "of")
        return led and self.is_dated(index + 2) and self.tokens[index + 1].lower in words.LEADING_DATE

    def is_participle(self, index: int) -> bool:
        """Can this open a reduced relative clause: a past form without an auxiliary?"""
        word = self.tokens[index].lower
        if word in words.IRREGULAR_PARTICIPLES:
            return True
        return word not in words.IRREGULAR_PAST and word not in words.AUXILIARIES and self.is_past(index)

    def is_passive(self, index: int) -> bool:
        """ "a memo written", "a law passed by": without an auxiliary no main verb can look like this."""
        word = self.tokens[index].lower
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        only = word in words.IRREGULAR_PARTICIPLES - words.IRREGULAR_PAST
        return (
            index > 1 and self.tokens[index - 1].is_word and (only or (following == "by" and self.is_participle(index)))
        )

    def is_reduced(self, index: int) -> bool:
        return self.is_participle(index) and index + 1 < len(self.tokens) and self.tokens[index + 1].lower == "by"

    def is_deed(self, index: int) -> bool:
        return index < len(self.tokens) and self.is_past(index)

    def is_auxiliary(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].lower in words.FINITE_AUXILIARIES

    def verb_ahead(self, index: int) -> int | None:
        """The first verb from here on, before a mark or a word that opens another clause."""
        for ahead in range(index, len(self.tokens)):
            token = self.tokens[ahead]
            if token.dated:
                continue
            if self.is_verb(ahead) or (ahead == index and self.is_past(ahead)):
                return ahead
            behind = ahead + 1 < len(self.tokens) and not (self.is_past(ahead + 1) or self.is_auxiliary(ahead + 1))
            if token.text == "," and behind and self._is_date_alone(index, ahead):
                # "And on 3 May, the bank fell".
                continue
            if token.lower in (",", ";", ":") or ahead in self.speech or token.lower in words.RELATIVES:
                return None
            if ahead > index and token.lower in words.SUBORDINATORS - {"as", "even"}:
                return None
            # "after a stop in Rome and was said to be well": the verb of what the stop came after.
            if ahead > index and token.lower in words.CONJUNCTIONS and self.is_auxiliary(ahead + 1):
                return None
        return None

    def _is_date_alone(self, first: int, last: int) -> bool:
        """Does nothing stand here but a date, with what leads to it?"""
        rest = [t for t in self.tokens[first:last] if not (t.dated or t.text == "," or t.lower in words.LEADING_DATE)]
        return not rest and first < last and self.tokens[last - 1].dated

    def noun_phrase_start(self, index: int, floor: int) -> int:
        """Where the noun phrase that ends before index begins, going no further back than floor."""
        while index - 1 >= floor:
            token = self.tokens[index - 1]
            word = token.lower
            if token.dated or not (
                token.is_word or token.text[0].isdigit() or word in ("-", "’", "'", "$", "£", "€", "%")
            ):
                break
            if word in words.DETERMINERS:
                return index - 1
            # "Has already seen six pupils": the six pupils.
            helped = self.is_past(index - 1) and self.word_before(index - 1) in words.AUXILIARIES
            if word in words.NOMINAL or word in words.CONJUNCTIONS or self.is_verb(index - 1) or helped:
                if word in words.QUANTIFIERS:
                    index -= 1
                    continue
                break
            index -= 1
        return index

    def date_start(self, index: int) -> int:
        while index > 0 and self.tokens[index - 1].dated:
            index -= 1
        return index

    def is_dated(self, index: int) -> bool:
        return index < len(self.tokens) and self.tokens[index].dated

    def is_dated_soon(self, index: int, within: int = 3) -> bool:
        return any(self.is_dated(ahead) for ahead in range(index + 1, index + within + 1))

    def is_before_noun(self, index: int) -> bool:
        """Does a date that begins here stand before its noun: "Friday's fire", "the 12 January earthquake"?"""
        last = index
        while self.is_dated(last + 1):
            last += 1
        if (index and self.tokens[index - 1].dated) or last + 1 >= len(self.tokens):
            return False
        if self.tokens[index - 1].lower == "the" and last + 2 < len(self.tokens) and self.tokens[last + 1].text == ",":
            # "the Sept. 11, 2001, attacks", and not "the Sept. 11, and that".
            noun = self.tokens[last + 2]
            return self.tokens[last].text.isdigit() and noun.text.islower() and noun.lower not in words.NOT_MAIN_VERB
        following = self.tokens[last + 1]
        if following.lower in ("'s", "’s"):
            return True
        plain = following.is_word and following.text[0].islower() and following.lower not in words.NOT_MAIN_VERB
        if self.tokens[last].lower.endswith("'s") and following.text.istitle() and last + 2 < len(self.tokens):
            # "Sunday's Golden Globe awards", and not "Today's Ada Moss", who speaks on the programme.
            return self.tokens[last].lower not in ("today's", "tonight's", "tomorrow's")
        # "said in Tuesday's statement": the day of saying.
        plain = plain and not (following.lower in words.UTTERANCES and self.says(self.stack[-1]))
        if not plain or self.is_verb(last + 1):
            return False
        # "The 12 January earthquake": the article may stand in the date.
        determined = self.tokens[index - 1].lower in words.DETERMINERS or (
            self.tokens[index].lower == "the" and self.tokens[index + 1].text[0].isdigit()
        )
        # "His planned July 2009 concerts"
        determined = determined or (
            index > 1
            and self.tokens[index - 2].lower in words.DETERMINERS
            and self.tokens[index - 1].text.islower()
            and self.tokens[index - 1].lower not in words.BEFORE_DATE | words.NOT_MAIN_VERB
            and following.lower.endswith("s")
            and not following.lower.endswith("ss")
        )
        return self.tokens[last].lower.endswith("'s") or determined

    def says(self, clause: Clause) -> bool:
        """Is the clause's verb, or the word after its auxiliary, one that takes what was said?"""
        if clause.verb is None:
            return False
        verbs = [i for i in clause.tokens if i >= clause.verb and self.tokens[i].lower in words.COMPLEMENT_VERBS]
        # "Cases rose in ten states, and Gray closed the port": no state says so.
        verbs = [i for i in verbs if i == clause.verb or self.tokens[i].lower not in words.SAYING_OR_NOUN]
        # "the fund was thought to be safe", "the proposed plan": said of it, with nothing said.
        # But "it was reported that the fund was safe".
        expletive = self.tokens[clause.verb - 1].lower == "it" and clause.verb > 0
        if bool(verbs) and self.tokens[verbs[0]].lower == "told" and self.word_before(verbs[0]) in words.BE:
            # "The jury was told that".
            return True
        return bool(verbs) and self.word_before(verbs[0]) not in (words.DETERMINERS if expletive else _NOTHING_SAID)
