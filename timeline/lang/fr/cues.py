"""The French words around a date that say how it is meant."""

from __future__ import annotations

from timeline.lang.alternatives import any_way
from timeline.lang.cues import WORD, Cues, Joins, cue, not_after

# The passé simple in -ra is no future: "il entra", as against "il entrera".
SIMPLE_PAST_IN_RA = r"(?:r?entr|montr|r?encontr|administr|enregistr|illustr|re?tir|attir|admir|expir|inspir|assur|jur|mesur|figur|procur|demeur|dur)a"
# "il tomba", "ils entrèrent", "elle vint"; nouns end in -a, and present tenses in -èrent, too.
NOUNS_IN_A = (
    "cela|cinéma|agenda|média|visa|villa|mafia|gala|soja|delta|data|pizza|samba|schéma|magma|vodka|propaganda|panda|soda"
    "|saga|pasta|alinéa|aléa|intifada|charia|malaria|multimédia|marijuana|corrida|guérilla|trauma|plasma|karma|coma"
    "|formula|nirvana|sauna|drama|lama|mania|panorama"
)
SIMPLE_PAST = (
    rf"(?-i:(?!(?:{NOUNS_IN_A})\b)[a-zàâçéèêëîïôû]{{2,}}(?:[bcçdgjlmnpqstvyzéi]|[gq]u)a)|{SIMPLE_PAST_IN_RA}"
    r"|(?!(?:préf|sugg|diff|g|adh|op|lib|accél|consid|gén|récup|tol|esp|dig|alt|mod|exag|énum)èrent\b)\w{2,}èrent"
    r"|(?:re|de|sur|par|inter|ob|con|main|sou)?[vt]in(?:t|rent)|(?:ap|com|re|sur|entre)?pri(?:t|rent)"
    r"|(?:com|per|pro|re|sou|trans|ad)?mi(?:t|rent)|(?:re|dé|satis)?fi(?:t|rent)|eut|eurent|mouru(?:t|rent)|naqui(?:t|rent)"
    r"|vécu(?:t|rent)|reçu(?:t|rent)|voulut|put|purent|dut|durent|su[tr]ent|(?:dis|ap)?paru(?:t|rent)|perdi(?:t|rent)"
    r"|(?:ré)?pondi(?:t|rent)|rendi(?:t|rent)|descendit|parti(?:t|rent)|sorti(?:t|rent)|suivi(?:t|rent)|écrivit|ouvri(?:t|rent)|offrit"
)

# "Publiera", "se réuniront", and no "entra", "extra".
INFLECTED = rf"(?:(?!(?:extra|ultra|contra|{SIMPLE_PAST_IN_RA})\b)\w{{2,}}(?:er|ir|dr|vr|ur|rr|tr)(?:a|ont)|sera|seront|fera|feront|ira|iront|aura|auront)"
IMPERFECT_IN_RAIT = (
    r"(?:(?:entr|rentr|montr|rencontr|administr|enregistr|illustr|re?tir|attir|admir|expir|inspir|assur|jur|mesur|figur|procur"
    r"|demeur|dur|prépar|sépar|répar|déclar|ador|explor|ignor|améliur|tour|cour|mour|offr|ouvr|couvr|souffr|acqu[ée]r|aur|ser)(?:ait|aient))"
)
# "A annoncé qu'il démissionnerait lundi" looks ahead from then; "serait mort lundi" passes on what is said of the past.
CONDITIONAL = rf"(?:(?!{IMPERFECT_IN_RAIT}\b)\w{{2,}}(?:er|ir|dr|vr|tr)(?:ait|aient))"
# A verb, and no noun: "le vote de jeudi", "une visite mardi".
NOUNED = not_after(
    "le la les un une ce cette du de des au aux en son sa leur notre nouveau nouvelle première deuxième prochaine sans".split()
)
_INFINITIVE = (
    r"(?= (?:(?:se|de|à|le|la|les|y|en|lui|leur|vous|nous|me|te) |s['’]|l['’]|d['’])*(?!avoir|être)\w+(?:er|ir|re)\b)"
)

# What is announced with its day, and has not taken place where its day stands before it.
FIXTURES = (
    r"(?:concert|finale|match|rencontre|course|étape|derby|choc|duel|séance|élections?|vote|scrutin|sommet|réunion|débat|manifestation|marche"
    r"|grève|audience|cérémonie|gala|défilé|congrès|référendum|demi-finale|meeting|rendez-vous|journée)"
)

# The present of what is on a timetable, and of what may also be a noun ("le vote").
ON_CALENDAR = (
    r"invite|invitent|organise|organisent|propose|proposent|ouvre|ouvrent|rouvre|rouvrent|reçoit|reçoivent|affronte|affrontent|accueille"
    r"|accueillent|joue|jouent|votent|a lieu|ont lieu|se tient|se tiennent|démarre|démarrent|se rend|se rendent|comparaît|reprend|reprennent"
    r"|commence|commencent|débute|débutent|s['’]ouvre(?:nt)?(?!\s+sur)"
)
ON_AGENDA = (
    r"vote(?:nt)?|rencontre(?:nt)?|(?:ré)?examine(?:nt)?|étudie(?:nt)?|se réuni(?:t|ssent)|se retrouvent|entre(?:nt)? en vigueur|débarque(?:nt)?|visite(?:nt)?|inaugure(?:nt)?"
    r"|dévoile(?:nt)?|présente(?:nt)?|publie(?:nt)?|lance(?:nt)?|tranche(?:nt)?|décide(?:nt)?|éli(?:t|sent)|sort(?:ent)?(?: en salles?| dans les salles)?|paraît|paraissent|s['’]envole(?:nt)?|se déroule(?:nt)?"
    r"|se prononce(?:nt)?|se penche(?:nt)?|débatt?(?:ent)?|manifeste(?:nt)?|défile(?:nt)?|ferme(?:nt)?|entame(?:nt)?|quitte(?:nt)?|dispute(?:nt)?|défie(?:nt)?|retrouve(?:nt)?|passe(?:nt)?|prête(?:nt)? serment|fête(?:nt)?"
    r"|célèbre(?:nt)?|arrive(?:nt)?|(?:re)?par(?:t|tent)|reviennent|revient|jouent|se produi(?:t|sent)|se rend(?:ent)?|rend(?:ent)? (?:son|sa|leur) (?:verdict|arrêt|décision|jugement|avis)|entre(?:nt)? en service|s['’]exprime(?:nt)?"
    r"|diffuse(?:nt)?|expire(?:nt)?|s['’]achève(?:nt)?|se termine(?:nt)?|pren(?:d|nent) (?:effet|fin|ses fonctions)|plaide(?:nt)?|rentre(?:nt)?|cesse(?:nt)?"
    r"|s['’]arrête(?:nt)?|intervien(?:t|nent)|atterri(?:t|ssent)|décolle(?:nt)?|se mobilise(?:nt)?|augmente(?:nt)?|baisse(?:nt)?|change(?:nt)?|remet(?:tent)?|dépose(?:nt)?"
)
# "Le 24 décembre, les magasins ferment": the present behind a date that opens its sentence; no word of the past follows.
OPENS_WITH = (
    rf"^,? (?:(?:les?|la|une?|des|son|sa|ses|leurs?|cette|ces?|plusieurs) |l['’])(?:[\w'’-]+ ){{1,3}}?(?:{ON_CALENDAR}|{ON_AGENDA})\b"
    r"(?! par\b)(?![^.;]*\b(?:a|ont|avait|avaient|était|étaient|fut|furent|(?:s['’]|se )?(?:est|sont))\b)"
)

# What a sentence says before a date that lies ahead, or behind one that opens it: an example, and the words.
TO_COME = {
    # verbs and plans
    "La commission publiera ses conclusions ": INFLECTED,
    "Il a annoncé qu'il démissionnerait ": CONDITIONAL,
    "Le pont doit ouvrir ": r"doit|doivent|dois|devons|devez|devrai\w+|va|vont|vais|allons|faut|prévue?s?|prévoi(?:t|ent)",
    "Le groupe compte présenter ses résultats ": (
        rf"(?:compte(?:nt)?|entend(?:ent)?|souhaite(?:nt)?|espère(?:nt)?|veut|veulent|peut|peuvent|envisage(?:nt)?|menace(?:nt)?|s['’]apprête(?:nt)?|cherche(?:nt)?){_INFINITIVE}"
    ),
    "Les syndicats appellent à la grève ": r"(?:appelle(?:nt)?|appel) (?:[^.,;]* )?à (?:la grève|manifester|se mobiliser|faire grève|une grève|un rassemblement)",
    "Les manifestants sont attendus ": (
        r"attendue?s?|(?<!s['’])\b(?:est|sont) (?:\w+ )?(?:convoqué|programmé|fixé|annoncé|convié|appelé|invité)e?s?"
    ),
    "Il a promis de démissionner ": rf"(?:promis|décidé|menacé|convenu|accepté|choisi) de{_INFINITIVE}(?=[^.,;]*$)",
    "L'audience a été fixée au ": r"été (?:fixé|programmé|prévu|convoqué|reporté|repoussé|avancé)e?s? (?:au|à|pour)(?=\s+(?:le )?$)",
    "Nous jouons ": r"nous (?!av|ét|som)[\w'’]+ons(?=(?: [^.,;]{1,25})?\s+$)",
    "Je veux vous voir ": rf"(?:veux|voulons|espère|espérons|peux|pouvons){_INFINITIVE}",
    # what is near
    "La prochaine séance ": r"prochaine?s?|à partir d[eu]|d['’]ici|rendez-vous",
    "Le congrès est convoqué pour ": r"pour(?=\s+(?:le |la (?:journée|soirée|matinée|nuit) (?:de |du )?)?$)",
    # the present of a timetable
    "Le musée ouvre ": ON_CALENDAR,
    "L'Assemblée vote ": (
        rf"{NOUNED}(?:{ON_AGENDA}|(?<!\ba )(?<!\bont )(?<!\bavait )(?:tien(?:t|nent)|fait(?= ses)|font(?= leurs)))"
        r"(?=\s+(?:à nouveau |de nouveau |dès |ensemble |en |courant )?$|\s+(?:(?:son|sa|ses|leurs?|le|la|les|une?) |l['’])[^.,;]{3,25}\s+$)"
    ),
    "Lyon se déplace ": r"(?:se |s['’])(?!est\b|étai|\w+(?:ait|aient|èrent|ire|dre|aître|attre|ettre|ivre|ompre)\b)(?-i:[a-zàâçéèêëîïôû]{3,}(?:e|t|d|ent))(?=\s+(?:(?:à|en|au|aux|chez) [\w'’-]+ )?$)",
    "Les députés débattent ": (
        r"(?!\w*(?:ment|aient|èrent)\b)(?!(?:président|résident|agent|accident|incident|client|argent|parent|patient|récent|différent|urgent|absent|présent"
        r"|content|violent|permanent|talent|vent|continent|régent|imminent|fréquent|précédent|évident|innocent|adhérent|concurrent|référent|souvent|disent)s?\b)"
        r"(?-i:[a-zàâçéèêëîïôû]{2,}ent)(?=\s+$)"
    ),
    "La bibliothèque est fermée ": r"(?<!s['’])\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?) (?:(?:fermé|ouvert|suspendu|interdit|bloqué)e?s?|portes closes)(?=[^.,;]*\s+$)(?![^.,;]*\bdepuis\b)",
    "Le mariage est ": r"(?:est|sont)(?=\s+$)",
    # what is put off, shut or promised up to a day
    "Les candidats ont jusqu'à ": r"(?:a|ont) jusqu['’](?:à|au|en)(?=\s+$)",
    "Le tribunal a reporté l'audience à ": r"(?:report|repouss|ajourn|décal)é[es]*(?= (?:[^.;,]* )?(?:à|au|en)\s+$)",
    "Les écoles restent fermées jusqu'à ": r"(?:fermé|suspendu|interdit|prolongé|interrompu|bloqué|reporté)e?s?(?=[^.;,]* jusqu['’](?:à|au)\s+$)",
    "Il reste des places pour la finale de ": r"(?:places|billets|tickets)(?=[^.;,]* pour [^.;,]*$)",
    "L'entraîneur prévient avant le match de ": rf"^(?![^.;]*\b(?:avait|avaient|était|étaient)\b)[^.;]*?(?<!jours )(?<!heures )(?<!juste )(?<!peu )\b(?:avant|pour) (?:le|la|les|l['’]|son|leur) ?{FIXTURES}(?=(?: (?:de )?\w+){{0,2}} (?:de|du)\s+$)",
    "Il manque la finale de ": rf"(?:manque(?:nt)?|manquera|rate(?:nt)?|forfait pour|privés? de) [^.;,]*{FIXTURES}(?=(?: de| du)\s+$)",
}
# "Le concert de samedi est complet" says so behind the date.
SAID_BEHIND = (
    r"^\s+(?:(?:est|sont|reste|restent) (?:complet|complète|annulé|maintenu|reporté|gratuit|ouvert|fermé|à guichets fermés)[es]*\b"
    r"|(?:vise|visent) à\b|affiche (?:déjà )?complet)"
)
FUTURE = rf"{WORD}{any_way(TO_COME.values())}\b|{SAID_BEHIND}"
PAST = (
    r"\b(?:(?:a|ont)(?! lieu| jusqu)|avait|avaient|était|étaient|fut|furent|s['’](?:est|était|étaient)|est (?:mort|décédé|né|arrivé|venu|parti|sorti|entré|tombé|devenu|resté|monté|allé|passé|revenu|rentré|retourné|apparu|survenu)\w*"
    # "Le maire, élu dimanche, prendra ...", "le décret adopté vendredi"
    r"|(?<=, )\w{2,}(?:é|ée|és|ées|u|ue|us|ues)(?=\s+$)|(?:adopt|publi|diffus|annonc|présent|sign|arrêt|interpell|tu|décéd|condamn|vot|dépos|dévoil"
    r"|rejet)ée?s?(?=\s+$)|(?:él|surven|interven|disparu?)ue?s?(?=\s+$)|commise?s?(?=\s+$)"
    rf"|été|depuis|remont(?:e|ent|ait|aient) (?:à|au|aux)|{SIMPLE_PAST}|(?!(?:portrait|extrait|retrait|parfait|souhait|attrait)s?\b)(?!{CONDITIONAL}\b)\w{{3,}}(?:ait|aient))\b"
)

# What nobody plans: "des témoins de l'accident de vendredi".
ACCIDENTS = (
    "accident|incendie|explosion|attentat|attaque|assaut|braquage|fusillade|assassinat|meurtre|crime|collision|séisme|tremblement de terre"
    "|putsch|coup d['’]État|mutinerie|soulèvement|prise d['’]otages|tsunami|effondrement|déraillement|naufrage|crash|arrestation|mort|décès|massacre|tuerie|émeute|inondation|avalanche|panne|éruption"
    "|éboulement|tragédie|drame|catastrophe|défaite|démission|perquisition|enlèvement|agression|cambriolage|tempête|orage|gel|grêle|sécheresse|canicule"
)

# Deeds with "être", and those told in the passive: no "a été fixée au", "est prévue".
DONE = (
    r"\b(?:(?:est|sont|était|étaient) (?:\w+ )?(?:entré|né|mort|décédé|arrivé|parti|devenu|tombé|paru|survenu|sorti|venu|passé|revenu|monté|retourné|apparu|disparu)"
    # "La loi, entrée en vigueur le", "la peine prononcée par la cour le"
    r"|(?<=, )entrée? en vigueur|\w{2,}(?:é|ée|és|ées|ie?|ue?) par (?:la |le |les |l['’]|un |une )?[\w'’-]+"
    r"|été (?!(?:prévu|fix|programm|report|annonc|convoqu|prolong|repouss|avanc|décal|maintenu|invit|appel|autoris|suspendu|interdit))\w+(?:é|u|i|is|it|t)"
    r"|s['’](?:est|sont) (?:ouvert|tenu|produit|éteint|achevé|terminé|effondré|écrasé))e?s?\b(?: (?!que\b|pour\b)[\w'’-]+){0,8} (?:le )?$"
)

CUES = Cues(
    done=cue(DONE),
    future=cue(FUTURE),
    past=cue(PAST),
    verb_last=True,
    limit=cue(r"\b(?:jusqu['’](?:à|au)|d['’]ici(?: à)?|avant)(?: (?:au moins|le))?\s+$"),
    idle=cue(
        r", (?:qui|que|dont|où|(?:à|dans|pour|avec|sur|par) (?:qui|lequel|laquelle|lesquels|lesquelles)|auquel|à laquelle)\b[^,;.]*,(?=\s)"
    ),
    governing=cue(
        rf"{OPENS_WITH}|(?<!\bqui )\b(?:{INFLECTED}|doit|doivent|va|vont|devrai(?:t|ent)|compte(?:nt)? \w+(?:er|ir|re))\b"
    ),
    barrier=cue(
        r"[;:–—”“«»]|\b(?:qui|que|dont|où|lorsque?|quand|parce|après|depuis|selon|tandis|comme|suite|mais|si|a|ont|avait|était)\b|\b(?:qu|lorsqu|s|puisqu)['’](?:il|elle|on|est)"
    ),
    finite=cue(
        r"\b(?:(?:a|ont)(?! lieu| jusqu)|avait|avaient|était|étaient|fut|furent|s['’](?:est|était|étaient)|(?:se|nous) (?:sont|sommes))\b"
    ),
    modifying=cue(r"\b(?:sera|seront|être|est|sont) (?:\w+ )?$"),
    happened=cue(
        rf"\b({ACCIDENTS})s?(?: (?:à|en|dans|près|de|du|contre|d['’]) ?[^,;]{{1,30}})?(?: (?:de|du)| d['’])? $"
    ),
    opening=cue(r"[,;] (?:et|mais|puis|tandis que) (?:(?:en|dès|au) )?$"),
    expected_then=cue(
        r"\b(?:(?:était|étaient) (?:attendu|prévu|programmé|fixé|annoncé|convoqué)e?s?|(?:devai(?:t|ent)|allai(?:t|ent)) (?:se |s['’])?(?=\w+(?:er|ir|re)\b))[^.;]*$"
    ),
    onward=cue(r"\b(?:à partir d[eu]|dès)\s+$"),
    attributed=cue(
        r",[^,]{0,60}\b(?:a|ont) (?:dit|annoncé|déclaré|indiqué|confirmé|affirmé|précisé|rapporté)\b[^,]{0,40}\s$"
    ),
    denied=cue(r"\b(?:ne\b|n['’])"),
    aside=cue(
        r"\b(?:loi|traité|constitution|accords?|convention|déclaration|résolution|charte|pacte|édit) de\s+$"
        r"|\b(?:né|fondé|bâti|construit|écrit|signé|adopté|publié)e?s? en\s+$"
    ),
    forthcoming=cue(r"\b(?:devrai(?:t|ent)|est prévue?|sont prévue?s|est attendue?|doi(?:t|vent) \w+(?:er|ir|re))\b"),
    lasting=cue(r"\bjusqu['’](?:à|au|aux|en)\b"),
    looking_back=cue(
        r"\b(?:avait|avaient)(?: \w+){0,2} \w+(?:é|ée|és|ées|i|is|it|u|us|ert)\b[^.;]*$|\b(?:était|étaient)(?: \w+)? (?:venu|parti|arrivé|mort|né|tombé|devenu|resté)\w*\b[^.;]*$"
        r"|\b(?:auparavant|précédemment)\b[^.;]*$"
    ),
    obituary=cue(r"\best (?:mort|décédé)e?\b|, (?:mort|décédé)e? "),
    run_on=cue(r"\b(?:et|puis|mais)(?: (?:en|le|au|à|dès))?\s+$"),
    passing=cue(
        r"(?:, (?:qui|dont|où|lequel|laquelle)\b[^,]*|\b(?:depuis|comme|qu['’]en|après|jusqu['’]en)\b[^,]{0,20})$"
    ),
    subordinate=cue(r", (?:qui|(?P<whose>dont)|où|lequel|laquelle)\b(?:(?!\b(?:depuis|jusqu)\b)[^,])*$"),
    closed=cue(r"[^,;:()]{0,80},\s+(?!(?:et|ou|mais|où|qui|dont|que|quand|lorsque|tandis|avant|puis)\b)\w"),
    earlier=cue(r"\b(?:après|depuis|avant|ouvr\w+|chaque|toujours)\b"),
    onward_to=cue(r"(?:\b(?:et|puis|mais|mort|morte|retrouvée?|libérée?)\b|;)[^,;]*\b(?:à|vers)\s+$"),
    short_of=cue(r"\b(?:avant|jusqu['’]à)\s+$"),
    reporting=cue(r"\b(?:a|ont) (?:\w+ )?(?:dit|annoncé|déclaré|indiqué|affirmé|expliqué|confirmé|estimé|reconnu)\b"),
    running=cue(r"\bdans les (?:prochain|dernier)e?s (?:jours|semaines|mois)\b|\b(?:actuellement|en ce moment)\b"),
    relative=cue(r", (?:qui|dont|lequel|laquelle)\b"),
    lead=cue(r"\b(?:le|en|au|à|pour|vers|depuis|avant|après|dès)\s+$"),
    within=cue(r"(?:\b(?:en|le|du|au|depuis|dès|entre|fin|début|(?:l['’]|de l['’]|cette )année)|[(,]|^)\W*$"),
    in_year=cue(r"(?:en|durant|pendant|dès|au cours de|dans)?"),
    ahead=cue(r"\b(?:d['’]ici(?: à)?|avant(?: le| la fin de)?|jusqu['’](?:à|au|en)|à partir (?:de|du))\s+\W*$"),
)

JOINS = Joins(
    ranges=("à", "au", "jusqu'à", "jusqu’à", "jusqu'au", "jusqu’au", "-", "–", "—", "à la"),
    ranges_after={"et": "entre", "et le": "entre"},
    standing=cue(r"\b(?:ouvre(?:nt)?|ouvert[es]*|horaires?)\b[^.;!?]{0,50}$"),
    lists=("et", ",", "ou", "et le", "et en", "puis"),
)
