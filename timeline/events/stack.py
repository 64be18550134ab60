"""The clauses found so far in a walk over a sentence, beside those still open."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import Clause, Kind, Token
from timeline.events.sight import Sight


class Stack(Sight):
    """Clauses are opened, given their words and closed here; what opens and closes them is read elsewhere.

    The rooms beside this one each read one kind of place: `openings`, `commas`, `verbs`; `walk` goes from word to word.
    """

    def __init__(self, found: list[Token]) -> None:
        super().__init__(found)
        self.clauses = [self.root]

    def open(self, kind: Kind, parent: Clause | None, *, apart: bool = False) -> Clause:
        clause = Clause(kind, parent, apart=apart)
        self.clauses.append(clause)
        self.stack.append(clause)
        return clause

    def close_to(self, clause: Clause) -> None:
        while self.stack[-1] is not clause:
            self.stack.pop()

    def put(self, index: int) -> None:
        self.stack[-1].tokens.append(index)

    def wanting_a_verb(self) -> Clause | None:
        """The innermost enclosing clause that still has no verb."""
        return next((clause for clause in reversed(self.stack[:-1]) if clause.verb is None), None)

    def move(self, indices: Sequence[int], source: Clause, target: Clause) -> None:
        moved = set(indices)
        source.tokens = [i for i in source.tokens if i not in moved]
        target.tokens += indices

    def open_participle(self, verb: int) -> None:
        """ "laying a siege in June, taking the port in August": both are the subject's."""
        top = self.stack[-1]
        if top.kind == "participle" and top.parent is not None and top.parent in self.stack:
            self.close_to(top.parent)
        self.open("participle", self.stack[-1], apart=True).verb = verb

    def open_next(self, verb: int | None) -> None:
        """ "She closed the mill in 1925, hired a designer in 1926 and moved": the next deed of a list."""
        top = self.stack[-1]
        new = Clause("coordinate", top.parent, subject=top, apart=top.apart, verb=verb)
        self.clauses.append(new)
        self.stack[-1] = new
