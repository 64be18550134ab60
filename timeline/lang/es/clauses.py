"""The Spanish words that part a sentence into clauses, and those that tell what a clause says of whom."""

from __future__ import annotations

import re

from timeline.lang.clauses import Clauses
from timeline.lang.es.cues import ENDING_LIKE_VERBS

CLAUSES = Clauses(
    joining=("y", "e", "pero", "o", "u", "sino"),
    subordinating="cuando mientras aunque porque pues donde".split(),
    relative="que quien quienes cuyo cuya cuyos cuyas cual cuales".split(),
    preposition="a al con de del desde en hasta para por sin sobre tras".split(),
    clitic="lo la los las le les se me te nos".split(),
    finite=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)(?:\w{{2,}}(?:ó|aron|ieron|jeron|aba|aban|ía|ían|ará|erá|irá|arán|erán|irán|drá|drán))"
        r"|es|son|era|eran|fue|fueron|será|serán|está|están|ha|han|hay|hubo|hizo|dijo|tuvo|puso|vino|quiso|pudo|supo|dio|vio|va"
        r"|van|tiene|tienen|hace|hacen"
    ),
    participle=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)\w{{2,}}[aií]d[oa]s?|(?:muert|hech|puest|abiert|escrit|dich|vist|rot|vuelt|cubiert)[oa]s?"
    ),
    bare_relative=True,
    stamps=("publicado", "actualizado", "última actualización"),
)
