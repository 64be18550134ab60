"""What a language's file says of its sentences: the words that part them into clauses, and those that stamp a page."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Clauses:
    """The words that part a sentence into clauses, each of which may tell something of its own; all in lower case.

    `joining` words stand between two ("und"), `subordinating` ones open one ("nachdem"), `relative` ones do where they
    stand behind a comma, or, with `bare_relative`, anywhere ("el hombre que fue detenido"). `preposition` may stand
    before a relative, `clitic` words between a subject and its verb ("lo abrió"). `finite` is the verb that a clause
    turns on, `participle` what hangs on one; two clauses may share the first ("wurde verhaftet und freigelassen").
    `verb_last` is true where it ends a clause that depends on another. `stamps` stand straight before the day when a
    page was made ("Veröffentlicht").

    `no_end` finds, before the end of what looks like a sentence, a stop that ends none ("M. Dupont", "im 19.
    Jahrhundert"), unless one of the `openers` stands behind it ("er kam am 3. Sie blieb").
    """

    joining: Collection[str] = ()
    subordinating: Collection[str] = ()
    relative: Collection[str] = ()
    preposition: Collection[str] = ()
    clitic: Collection[str] = ()
    finite: re.Pattern[str] = _NEVER
    participle: re.Pattern[str] = _NEVER
    bare_relative: bool = False
    verb_last: bool = False
    stamps: Collection[str] = ()
    no_end: re.Pattern[str] = _NEVER
    openers: Collection[str] = ()
