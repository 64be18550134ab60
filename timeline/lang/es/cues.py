"""The Spanish words around a date that say how it is meant."""

from __future__ import annotations

from timeline.lang.alternatives import any_way
from timeline.lang.cues import WORD, Cues, Joins, cue, not_after

# Spanish says its tense at the end of the verb: "celebrará", "reunirán" as against "celebró", "reunieron".
INFLECTED = r"(?:irán?|\w+(?:ará|erá|irá|drá|brá|arán|erán|irán|drán|brán|aremos|eremos|iremos))(?:\s+\w+[ai]d[oa]s?)?"
# "Dijo que dimitiría el lunes" looks ahead from then; "habría muerto el lunes" passes on what is said of the past.
CONDITIONAL = r"(?:(?!secretaría|maría|adquiría)\w{2,}(?:aría|iría)n?|(?:podr|tendr|vendr|pondr|saldr|har|querr|sabr|valdr|ser|volver|deber)ían?)"
# A verb, and no noun: "la visita del lunes", "una entrega el martes".
NOUNED = not_after(
    "la las el los un una unas su sus esta este esa ese de del al en a con sin por primera nueva gran otra".split()
)
# Right before an infinitive these say what is meant to be: "la comisión debe decidir", "quienes quieran votar".
_INFINITIVE = r"(?= (?:volver a )?(?!haber)\w+[aeií]r(?:se|l[oae]s?)?\b)"

# What is announced with its day, and has not taken place where its day stands before it.
FIXTURES = (
    r"(?:conciertos?|final(?:es)?|partidos?|duelo|encuentro|cita|jornada|clásico|carrera|sesión|elecci(?:ón|ones)|votación|cumbre|reunión|debate"
    r"|manifestación|marcha|huelga|audiencia|ceremonia|funeral|boda|gala|desfile|estreno|subasta|congreso|referéndum|comicios|mitin|semifinal)"
)

# The present of what is on a timetable, and of what may also be a noun ("la visita").
ON_CALENDAR = (
    r"(?:recibe|enfrenta|comparece|viaja|arranca|comienza|empieza|inaugura|debuta|vota|juega|se reúne|se celebra|se disputa"
    r"|se estrena|se inicia|termina|expira|vence|reabre|se inaugura|se cumple)n?|acaban?(?! de)|entran? en vigor|se enfrentan?|se mid(?:e|en)"
)
ON_AGENDA = (
    r"inicia|emite|llega|abre|reabre|vuelve|regresa|sale|viaja|visita|acude|asiste|asume|jura|presenta|estrena|publica|lanza"
    r"|celebra|disputa|juega|afronta|retoma|reanuda|cumple|concluye|finaliza|culmina|entra|clausura|decide|debate|elige|analiza|estudia"
    r"|examina|aborda|evalúa|discute|declara|testifica|revisa|dicta|firma|entrega|otorga|actúa|canta|toca|ofrece|acoge|alberga|organiza|parte"
    r"|despega|aterriza|zarpa|va|dura|deja|abandona|sube|baja|cambia|reaparece|participa|interviene|expone|rinde|suspende|se ve|se verá"
)
# "El lunes, los diputados examinan el texto": the present behind a date that opens its sentence; no word of the past follows.
SUBJECT_FIRST = (
    rf"^,? (?:el|la|los|las|una?|unos|unas|sus?|est[ea]) (?:\w+ ){{1,3}}?(?!(?:visita|entrega|firma|parte|baja|toca|cambia)\b)(?:{ON_CALENDAR}|(?:{ON_AGENDA}|cierra)n?)\b"
    r"(?![^.;]*\b(?:\w{2,}(?:ó|aron|ieron)|fue|fueron|era|eran|ha|han|había|habían)\b)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words.
TO_COME = {
    # verbs and plans
    "La comisión publicará sus conclusiones ": INFLECTED,
    "Dijo que dimitiría ": CONDITIONAL,
    "El juez va a declarar ": r"(?:va|van|vamos) a",
    # "Iba a actuar el sábado, pero ..."
    "La banda iba a actuar ": r"(?<=\biba )a(?: \w+r\b)?|(?<=\biban )a(?: \w+r\b)?",
    "La comisión debe decidir ": rf"(?:deb(?:en?|o|emos)|t(?:engo|ienen?|enemos) que|hay que(?! (?:recordar|decir|señalar|destacar|tener|reconocer|añadir)\b)|pued(?:en?|o)|podemos|quier(?:e|en|a|an|o)|queremos|buscan?|esper(?:an?|o|amos)|pretenden?|confían? en|planean?|piensan?|intentarán?){_INFINITIVE}",
    "La empresa prevé presentar sus cuentas ": r"prev(?:é|én|isto|ista|istos|istas)|programad[oa]s?|convocad[oa]s?|deber(?:á|ía)n?",
    "Los sindicatos convocan ": r"convocan?|llaman? a|se esperan?(?! desde)",
    "El ministro amenazó con dimitir ": r"(?:amenaz(?:a|an|ó|aron) con|promet(?:e|en|ió|ieron)|acord(?:ó|aron)|decid(?:ió|ieron)|se compromet(?:e|en|ió|ieron) a) \w+[aei]r(?:se)?(?=[^.,;]*$)",
    # what is near
    "La próxima sesión ": r"próxim[oa]s?|antes|a partir|para(?=\W*$)",
    # the present of a timetable
    "El rey recibe ": ON_CALENDAR,
    "La película llega a los cines ": (
        r"(?:llegan? a(?:l| la| los| las)|salen? a la venta|vuelven? a|regresan? a|toman? posesión|juran? el cargo|se presentan?|se concentran?"
        r"|se manifiestan?|deciden?|debaten?|eligen?|visitan|estrenan?|publican?|presentan?|celebran?|reanudan?|(?:cierran?|abren?)(?= \w)"
        r"|se despiden?|actúan?|se someten? a|acuden? a|disputan?|afrontan?)(?=[^.,;]{0,25}$)(?![^.,;]*\b(?:tras|después|desde)\b)"
    ),
    "El texto llega ": rf"{NOUNED}(?:{ON_AGENDA})(?=\s+(?:en )?$)",
    # "Cierra mayo con pérdidas" tells of the month that is over.
    "La fábrica cierra en ": r"cierran?(?=\s+en\s+$)",
    "La película se proyecta ": r"se (?!\w*(?:ía|aba|ara|iera)n?\b)(?-i:[a-zñáéíóú]{3,}[ae])(?=\s+$)",
    "Los institutos no abren ": (
        r"(?!(?:han|eran|iban|dicen|afirman|aseguran|informan|joven|orden|imagen|examen|virgen|origen|volumen|crimen|régimen|también|según|cierran)\b)"
        r"(?!\w+(?:aban|ían|aron|ieron|jeron)\b)(?-i:[a-zñáéíóú]{3,}[ae]n)(?: las caras)?(?=\s+$)"
    ),
    "La boda es ": r"(?:es|son)(?=\s+$)",
    # what is put off, shut or promised up to a day
    "Ampliaron el plazo hasta ": r"(?:ampli|prorrog|aplaz|retras|posp|extend|extiend)\w+(?=[^.]*\bhasta\W*$)",
    "Tienen de plazo hasta ": r"(?:tienen?|hay|queda)(?=[^.;,]* hasta\W*$)",
    "Las escuelas siguen cerradas hasta ": r"(?:siguen?|continúan?|permanecen?|está|están)(?=[^.;,]*\bhasta\W*$)",
    "Quedan entradas para el partido ": r"(?:entradas|boletos|localidades|billetes) para(?=[^.;,]*$)",
    "El club no cuenta con su capitán para el partido ": (
        rf"(?:para|ante|de cara a|antes de|previ[oa] a) ?(?:l|el|la|los|las) {FIXTURES}(?=(?: (?:de )?\w+){{0,2}}\s+$)"
    ),
}
# "El sábado está cerrado el museo", "el domingo hay elecciones" say so behind the date.
SAID_BEHIND = r"^\s+(?:no )?hay\b|^\s+(?:está|están|sigue|siguen|permanecen?|quedan?)\b[^.;,]*\b(?:cerrad|abiert|agotad|suspendid|cancelad|entradas|previst)\w*"
# "El lunes abren los colegios", "el lunes llega a Madrid ...": what ends so, and is no verb, is left out.
OPENS_WITH = (
    r"^\s+(?:se )?(?!(?:han|eran|iban|también|según|bien|con|sin|para|sobre|ante|entre|durante|desde|hasta|contra|una|cada|est[ae]|es[ae]|otra|nueva"
    r"|tarde|noche|siempre|aunque|mientras|donde|cuando|muere|fallece|cerca|fuera|casi|hace|donde)\b)(?!\w+(?:aban?|ían?|aron|ieron|jeron)\b)"
    r"(?:[a-zñ]{3,}[ae]n\b|[a-zñ]{3,}[ae](?= (?:el|la|los|las|un|una|en|con|sus?|al?|ante|por)\b))"
)
FUTURE = rf"{WORD}{any_way(TO_COME.values())}\b|{SAID_BEHIND}"

ENDING_LIKE_VERBS = (
    "s[áa]bado|polic[íi]a|mayoría|minoría|economía|energía|compañía|garantía|ciudadanía|alcaldía|fiscalía|mediodía|todavía"
    "|estados?|senado|lado|partidos?|mercados?|resultados?|cada|nada|jornadas?|medidas?|vida|salida|década|madrugada|abogad[oa]s?"
    "|diputad[oa]s?|soldados?|emplead[oa]s?|juzgados?|sentido|ruido|marido|comida|bebida|temporada|llegada|entradas?|mirada"
)
# A participle tells of the past only beside its date: "ocurrido en Madrid el lunes"; "visitará las zonas afectadas y ..."
# doesn't, nor do those that name people.
PARTICIPLE_BESIDE = (
    r"(?!(?:herid|afectad|desplazad|refugiad|jubilad|emplead|retirad|acusad|desaparecid|invitad|aficionad)[oa]s?\b)"
    r"\w{2,}(?:ado|ada|ados|adas|ido|ida|idos|idas)(?=(?: (?:en|de|por|a|al|del|con|ante|desde) [^,;.]{1,25})?\s+$)"
)
PRETERITE = (
    rf"(?!(?:{ENDING_LIKE_VERBS})\b)(?:(?!{CONDITIONAL}\b)\w{{2,}}(?:ó|aron|ieron|aba|aban|ía|ían)|fue|fueron|hizo|dijo|hubo|tuvo|puso|vino"
    r"|cayó|dio|vio|han?|había|habían|quiso|pudo)"
)
# Nouns end so, too: "el sábado", "la policía", "el partido".
PAST = rf"\b(?:{PRETERITE}|(?!(?:{ENDING_LIKE_VERBS})\b){PARTICIPLE_BESIDE}|(?<!^)desde|desde(?!\s+$)|tras)\b"

# What nobody plans: "testigos del accidente del viernes".
ACCIDENTS = (
    "accidente|incendio|explosión|atentado|ataque|asalto|atraco|robo|tiroteo|asesinato|crimen|homicidio|choque|colisión|terremoto|seísmo|sismo|temblor"
    "|tsunami|derrumbe|descarrilamiento|naufragio|siniestro|redada|detención|muerte|matanza|masacre|disturbio|inundación|deslizamiento|apagón"
    "|erupción|avalancha|tragedia|helada|granizada|sequía|fuga|escape|vertido|derrota|dimisión|secuestro"
)

# What is told of a day ahead in the past tense: "convocó una huelga el".
PLANNED = r"(?:anunci|convoc|fij|program|aplaz|prorrog|decidi|amplia?|acord|retras|pospus|plante|promet|confirm|suspend|cancel|cit|llam|invit)\w*"

CUES = Cues(
    future=cue(FUTURE),
    past=cue(PAST),
    limit=cue(r"\bhasta(?: (?:al menos|por lo menos|como mínimo))?\s+$"),
    idle=cue(
        r", (?:que|quien|quienes|cuy[oa]s?|donde|(?:en|con|a|de|por) (?:el|la|los|las) (?:que|cual|cuales))\b[^,;.]*,(?=\s)"
    ),
    governing=cue(
        rf"{OPENS_WITH}|{SUBJECT_FIRST}|(?<!\bque )(?<!\bquien )(?<!\bquienes )\b(?:{INFLECTED}|(?:va|van) a|(?:deben?|pueden?|prevén?|planean?|esperan?|pretenden?){_INFINITIVE})\b"
    ),
    barrier=cue(
        r"[;:–—”“«»]|\b(?:que|quien|quienes|cuy[oa]s?|cuando|donde|porque|aunque|tras|después|desde|según|mientras|pero|si|luego)\b"
        rf"|\b{PRETERITE}\b"
    ),
    finite=cue(
        r"(?<!\bque )(?<!\bquien )\b(?:\w{2,}(?:ó|aron|ieron)|fue|fueron|hubo|hizo|dijo|tuvo|ha|han|había|habían)\b"
    ),
    happened=cue(rf"\b({ACCIDENTS})(?:s|es)?(?: (?:en|de|contra|cerca de) [^,;]{{1,30}})? $"),
    opening=cue(r"[,;] (?:y|pero|mientras que|y que) $"),
    joined=cue(r"(?:,| y| pero)(?: en)? $"),
    verb_next=cue(rf"{OPENS_WITH.removeprefix('^')}|\s+(?:se |lo |la )?{INFLECTED}\b"),
    planned_then=cue(r"\b(?:iban?|debían?|estaban?|tenían?)\s+$"),
    expected_then=cue(
        r"\b(?:se esperaban?|estaban? (?:previst|program|convoc|fijad|anunciad)\w*|debían? (?=\w+r(?:se)?\b)|iban? a)\b[^.;]*$"
    ),
    undone=cue(r"^[^.]*?\b(?:pero|sin embargo|aunque (?:al final|finalmente))\b"),
    done=cue(
        rf"\b(?!{PLANNED}\b)(?:\w{{2,}}(?:ó|aron|ieron)|fue(?:ron)?(?! {PLANNED}| \w*(?:fij|program|aplaz|convoc|anunci)ad| previst))"
        r"(?: (?!que\b)\w+){1,8} $"
    ),
    onward=cue(r"\ba partir\s+$"),
    lasting=cue(r"\bhasta\b"),
    looking_back=cue(
        r"\bhab(?:ía|ían|íamos) (?:\w+ ){0,2}(?:\w+(?:ado|ido|ído)|visto|hecho|dicho|puesto|muerto|escrito|abierto|vuelto)\b[^.;]*$"
        r"|\b(?:anteriormente|previamente)\b[^.;]*$"
    ),
    obituary=cue(r"\b(?:ha (?:muerto|fallecido)|falleció|, que (?:murió|falleció))\b"),
    run_on=cue(r"\b(?:y|luego|pero)(?: (?:ya|otra vez))?(?: (?:en|a))?\s+$"),
    passing=cue(r"(?:, (?:que|quien|quienes|cuy[oa]s?|donde)\b[^,]*|\b(?:desde|como|que en|tras|hasta)\b[^,]{0,20})$"),
    subordinate=cue(r", (?:que|quien|quienes|(?P<whose>cuy[oa]s?)|donde)\b(?:(?!\b(?:desde|hasta)\b)[^,])*$"),
    closed=cue(r"[^,;:()]{0,80},\s+(?!(?:y|o|e|pero|sino|donde|que|cuando|mientras|antes|después)\b)\w"),
    earlier=cue(r"\b(?:tras|después|desde|antes|abr(?:e|ió|ieron)|diario|cada|siempre)\b"),
    onward_to=cue(
        r"(?:\b(?:y|pero|luego|murió|falleció|muert[oa]|hallad[oa]|rescatad[oa])\b|;)[^,;]*\b(?:a|hacia|sobre)\s+$"
    ),
    short_of=cue(r"\b(?:antes de|hasta)\s+$"),
    reporting=cue(
        r"\b(?:dij(?:o|eron)|inform(?:ó|aron)|anunci(?:ó|aron)|declar(?:ó|aron)|afirm(?:ó|aron)|ha(?:n)? \w+(?:ado|ido)|hoy)\b"
    ),
    running=cue(r"\ben (?:los|las) (?:próxim|últim)[oa]s (?:días|semanas|meses)\b|\b(?:actualmente|ahora mismo)\b"),
    attributed=cue(
        r",[^,]{0,60}\b(?:dij(?:o|eron)|inform(?:ó|aron)|anunci(?:ó|aron)|confirm(?:ó|aron)|declar(?:ó|aron)|señal(?:ó|aron))"
        r"\b[^,]{0,40}\s$"
    ),
    denied=cue(r"\b(?:no|nunca|jamás|nadie)\b"),
    aside=cue(
        r"\b(?:ley|tratado|constitución|acuerdos?|convenio|declaración|resolución|pacto|carta) de\s+$"
        r"|\b(?:nacid|fundad|construid|escrit|firmad|aprobad|publicad)[oa]s? en\s+$"
    ),
    forthcoming=cue(r"\b(?:está[n]? previst[oa]s?|tienen? previsto|se prevén?|deberán?)\b"),
    relative=cue(r", (?:que|quien|cuyo|cuya)\b"),
    lead=cue(r"\b(?:el|en|desde|hasta|antes de|después de)\s+$"),
    within=cue(
        r"(?:\b(?:en|el|del|desde|entre|(?:a )?(?:fines|finales|principios|mediados) de|(?:el )?año)|[(,]|^)\W*$"
    ),
    in_year=cue(r"(?:(?:ya )?en|durante|a lo largo de)?"),
    ahead=cue(r"\b(?:hasta|antes de|para|a partir de)(?: el| del)?(?: año)?\s+\W*$"),
    verb_last=True,
)

JOINS = Joins(
    ranges=("a", "al", "hasta", "hasta el", "-", "–", "—"),
    ranges_after={"y": "entre", "al": "del"},
    standing=cue(r"\b(?:abren?|abiert[oa]s?|horarios?|atienden?)\b[^.;!?]{0,50}$"),
    lists=("y", ",", "o", "e"),
)
