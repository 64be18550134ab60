"""The Spanish words that part a sentence into clauses, and those that tell what a clause says of whom."""

from __future__ import annotations

import re

from timeline.lang.clauses import Clauses
from timeline.lang.es.cues import ENDING_LIKE_VERBS

CLAUSES = Clauses(
    joining=("y", "e", "pero", "o", "u", "sino"),
    subordinating="cuando mientras aunque porque pues donde".split(),
    relative="que quien quienes cuyo cuya cuyos cuyas cual cuales".split(),
    before_that=("después", "antes", "luego"),
    preposition="durante ante contra entre hacia a al con de del desde en hasta para por sin sobre tras".split(),
    clitic="lo la los las le les se me te nos".split(),
    finite=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)(?:\w{{2,}}(?:ó|aron|ieron|jeron|aba|aban|ía|ían|ará|erá|irá|arán|erán|irán|drá|drán))"
        r"|es|son|era|eran|[Ff]ue|[Ff]ueron|[Ss]erá|[Ss]erán|está|están|[Hh]an?|[Hh]abían?|hay|[Hh]ubo|[Hh]izo|dijo|[Tt]uvo|puso|vino|quiso|pudo|supo|dio|vio|va"
        r"|van|tiene|tienen|hace|hacen"
    ),
    subject_relative=("que",),
    of_subject=re.compile(
        r"fue|fueron|era|eran|ser[áa]n?|est(?:á|án|ará|arán|aba|aban|uvo|uvieron)|(?:lleg|muri|falleci|naci|asum|empez|comenz|termin|acab|entr|sal|viaj|ocurr|sucedi|descend"
        r"|sub|aument|dimit|particip|qued|permaneci|desapareci|apareci|estall|ard|vot|jug|regres|volv|protest|trabaj|naufrag|aterriz|despeg|ca)(?:ó|ió|yó|aron|ieron|yeron|ará|arán|irá|irán|erá|erán)|murió|murieron"
    ),
    present=re.compile(
        r"(?:viaja|visita|llega|regresa|celebra|declara|vota|presenta|inaugura|comienza|empieza|arranca|termina|acaba|estudia|analiza|aprueba|firma|juega"
        r"|disputa|afronta|estrena|publica|convoca|protesta|entra|toma|cierra)n?"
        r"|(?:vuelve|recibe|comparece|decide|elige|reúne|abre|debate|exige|pide|sube|dimite|asume|parte)n?"
    ),
    drops_subject=True,
    personal=re.compile(
        r"muri|falleci|naci|nacid|regres|volvi|estudi|comparec|visit|viaj|dimiti|declar|protest|enterrad|detenid|condenad|nombrad|elegid"
        r"|juzgad|hospitalizad|operad|ingres|imputad|procesad|acusad|absuelt|investid|destituid|galardonad|exili|cas[óa]|pidi|lleg"
    ),
    person=re.compile(
        r"\w+(?:ores|oras?|or|istas?|entes?|ent[ao]s?|antes?|er[ao]s?|ólog[ao]s?|ógraf[ao]s?|ólic[ao]s?|ic[ao]s?)$|alcald|ministr|vecin|jue[zc]|hombre|mujer|joven|jóven|niñ|padre"
        r"|madre|hij|herman|policía|rey|reina|príncip|princes|papa\b|obisp|general|coronel|capit|soldad|vícti|espos|viud|arquitect|abogad|médic|artist|poet"
        r"|empresa|compañía|gobierno|grupo|equipo|sindicat|partido|banco|ayuntamiento|consejo|tribunal"
    ),
    plural="los las unos unas estos estas sus dos tres cuatro cinco seis siete ocho nueve diez varios varias muchos muchas".split(),
    participle=re.compile(
        rf"(?!(?:{ENDING_LIKE_VERBS})\b)\w{{2,}}[aií]d[oa]s?|(?:muert|hech|puest|abiert|escrit|dich|vist|rot|vuelt|cubiert)[oa]s?"
    ),
    bare_relative=True,
    where="en cerca".split(),
    of_day=("de", "del"),
    determining="el la los las este esta pasado próximo".split(),
    leading="sobre hacia en de del al a por".split(),
    hedging="ya apenas recién".split(),
    limiting=re.compile(r"desde|hasta|antes|después|entre|tras|para|partir"),
    pronouns={
        "él": ("el", "un", "este", "su"),
        "ella": ("la", "una", "esta", "su"),
        "ellos": ("los", "unos", "estos", "sus"),
        "ellas": ("las", "unas", "estas", "sus"),
    },
    according=("según",),
    supposing=("si",),
    saying=re.compile(
        r"(?:dij|inform|anunci|afirm|asegur|declar|señal|explic|destac|advirt|indic|sugir|confirm|manifest|reiter|record|consider|añad|agreg|estim|sostuv"
        r"|denunci|revel|admit|reconoc|coment|subray|prometi|insisti)(?:ó|o|eron|aron|ieron|a|an|e|en)"
    ),
    being="es son está están hay".split(),
    binding=("de", "del", "a", "al"),
    articles="el la los las un una unos unas este esta estos estas su sus".split(),
    attributing=re.compile(
        r"(?:Así (?:lo|la) |Lo )(?:ha |han |había )?(?:informó|informaron|anunció|anunciaron|confirmó|confirmaron|comunicó|señaló|explicó|declaró|indicó"
        r"|informado|anunciado|confirmado|comunicado)\b"
    ),
    spoken_by_pronoun=re.compile(
        r"[”\"»]\s*,\s*(?:dijo|declaró|afirmó|aseguró|añadió|señaló|explicó)(?!\s+(?!(?:el|la|los|este|esta)\b)\w)(?P<pronoun>)"
    ),
    openers=frozenset(
        "allí aquí ahí así entonces luego después también además ahora antes ayer hoy mañana nunca siempre ya no solo sólo quizá quizás según"
        " mientras cuando donde como aunque pero y tras desde hasta durante".split()
    ),
    stamps=("publicado", "actualizado", "última actualización"),
)
