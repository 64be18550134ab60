"""The French words that part a sentence into clauses, and those that tell what a clause says of whom."""

from __future__ import annotations

import re

from timeline.lang.clauses import Clauses
from timeline.lang.fr.cues import SIMPLE_PAST

CLAUSES = Clauses(
    joining=("et", "mais", "ou", "puis"),
    subordinating="quand lorsque puisque tandis lorsqu puisqu".split(),
    relative="qui que dont où lequel laquelle lesquels lesquelles duquel auquel auxquels".split(),
    before_that="après avant alors parce afin bien dès".split(),
    preposition="pendant lors durant vers malgré selon à au aux avec dans de depuis des du en par pour sans sous sur chez contre".split(),
    clitic="le la les l lui leur se s y en me te nous vous n ne".split(),
    finite=re.compile(
        rf"{SIMPLE_PAST}|\w*vri(?:t|rent)|a|ont|avait|avaient|est|sont|était|étaient|fut|furent|sera|seront|aura|auront|va|vont|doit|peut"
        r"|(?!(?:portrait|extrait|retrait|parfait|souhait|attrait)s?\b)\w{3,}(?:ait|aient)|(?-i:[a-zéèêâ]{2,}era(?:it|ient|ont)?)"
    ),
    subject_relative=("qui",),
    present=re.compile(
        r"(?:rend|reçoi|par|sor|tien|vien|entreprend|reprend|reçoiv)(?:t|d|ent)?|(?:rencontre|visite|arrive|commence|débute|démarre|ouvre|ferme|vote|décide"
        r"|examine|présente|joue|affronte|appelle|signe|inaugure|quitte|entre|rentre|lance|manifeste|défile|célèbre|dispute)(?:nt)?|réuni(?:t|ssent)|élit|élisent"
    ),
    participle=re.compile(
        r"\w{2,}(?:é|ée|és|ées)|(?:mort|pris|repris|appris|mis|remis|promis|élu|réélu|vendu|perdu|rendu|vu|reçu|venu|devenu|tenu"
        r"|obtenu|retenu|détenu|connu|disparu|apparu|battu|abattu|suivi|sorti|parti|fini|réuni|démoli|ouvert|offert|découvert"
        r"|saisi|choisi|rempli|puni|banni|investi|subi|bâti|averti|agrandi|élargi|guéri|fourni|trahi|détruit|construit|produit|traduit|écrit|dit|fait|conduit|né|inscrit)(?:e|s|es)?"
    ),
    bare_relative=True,
    where="à au en dans près sur".split(),
    of_day=("de", "du"),
    determining="le la les l ce cet cette".split(),
    leading="vers en au aux du de des à dans".split(),
    hedging="déjà seulement".split(),
    limiting=re.compile(r"d['’]ici|depuis|jusqu(?:['’]\w+)?|avant|après|entre|sous|pour|dès|partir|compter"),
    pronouns={
        "il": ("le", "l", "un", "ce", "cet", "son"),
        "elle": ("la", "l", "une", "cette", "sa", "son"),
        "ils": ("les", "des", "ces", "ses"),
        "elles": ("les", "des", "ces", "ses"),
    },
    according=("selon",),
    supposing=("si", "s"),
    saying=re.compile(
        r"dit|disent|(?:déclar|annonc|affirm|expliqu|indiqu|assur|précis|estim|confirm|ajout|soulign|rappel|révél|racont|lanc|confi|reconn)(?:é|a|e|ent|ait|èrent|u)"
    ),
    of_things=re.compile(r"\bdat(?:ant|ée?s?) (?:de |du |d['’])(?:l['’]année )?\d{3,4}$"),
    being="est sont".split(),
    binding="de du des d à au aux".split(),
    articles="le la les l un une des ce cet cette ces son sa ses".split(),
    attributing=re.compile(
        r"C['’]est ce qu['’](?:a|ont|avait|indique|annonce)\b|(?:L['’]annonce|L['’]information) (?:a été|en a été|avait été)\b"
        r"|Cela a été (?:annoncé|confirmé)\b"
    ),
    spoken_by_pronoun=re.compile(
        r"[”\"»]\s*,?\s*(?:a-t-(?P<pronoun>il|elle)\s+(?:déclaré|dit|affirmé|expliqué|ajouté|assuré|précisé|indiqué|lancé|confié))"
    ),
    stamps=("publié", "mis à jour"),
    no_end=re.compile(r"(?:^|[\s(«])(?:M|MM|Me|Mgr|Pr|av|apr)\.$"),
)
