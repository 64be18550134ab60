"""The words of German, Spanish and French news for the commonest kinds of events.

A line begins with the kind, called as in `kinds`, so that "starb", "murió" and "died" tell one kind: articles of two
languages may tell of one event. Forms are written out, since endings mislead; what stands in the letters of two
sentences of one language needs no line here. Words joined by _ stand together; an indented line goes on.
"""

from __future__ import annotations

ABROAD = {
    "de": """
die: starb starben gestorben stirbt sterben tod tote toten toter todesopfer tödlich verstorben verstarb umgekommen
  ertrunken
kill: tötete töteten getötet tötet töten mord morde ermordet ermordete hingerichtet hinrichtung anschlag erschlagen
injured: verletzt verletzte verletzten verletzter verletzung verletzungen verwundet schwerverletzt
shot: schoss schossen erschossen geschossen schüsse schuss schießerei
stabbed: erstochen messerangriff messerattacke messerstecher
rob: überfall überfallen raub geraubt raubte ausgeraubt einbruch einbrecher gestohlen stahl stahlen diebstahl beute
kidnap: entführt entführte entführung geisel geiseln verschleppt
quake: erdbeben beben nachbeben
flood: hochwasser überschwemmung überschwemmungen überflutet überschwemmt flut sturm unwetter orkan
landslide: erdrutsch lawine bergsturz felssturz
fire: brand brände feuer brannte abgebrannt brandstiftung ausgebrannt niedergebrannt waldbrand
crash: unfall absturz abgestürzt zusammenstoß entgleist entgleiste kollision kollidiert gesunken sank verunglückt
attack: angriff angriffe angegriffen attacke überfiel bombe bomben bombenanschlag bombardiert terroranschlag
explode: explosion explosionen explodierte explodiert detonation detonierte gesprengt
collapse: einsturz eingestürzt einstürzte stürzte zusammengebrochen teileinsturz eingebrochen
blackout: stromausfall
missing: vermisst verschwunden verschwand vermissten
found: gefunden fand fanden entdeckt entdeckte geborgen aufgefunden fund
invaded: einmarsch einmarschiert besetzt besetzte besetzung erobert eroberte überfallen
ceasefire: waffenstillstand waffenruhe kapitulation kapitulierte frieden friedensvertrag
arrest: verhaftet verhaftete verhaftung festgenommen festnahme festnahmen nahm_fest inhaftiert untersuchungshaft haft
charge: anklage angeklagt angeklagte angeklagten klagte_an staatsanwaltschaft
trial: prozess prozesse gericht verhandlung hauptverhandlung vor_gericht prozessauftakt
testified: aussage ausgesagt sagte_aus zeuge zeugin
convicted: verurteilt verurteilte verurteilung schuldig schuldspruch
acquitted: freispruch freigesprochen
sentence: haftstrafe freiheitsstrafe gefängnis gefängnisstrafe strafe urteil verurteilt
raided: durchsucht durchsuchte durchsuchung durchsuchungen razzia
freed: freigelassen freilassung entlassen begnadigt befreit
escape: flucht geflohen floh flohen geflüchtet entkommen ausgebrochen
appeal: berufung revision beschwerde einspruch
rejected: abgelehnt lehnte lehnten ablehnung zurückgewiesen verworfen verwarf
sue: klage verklagt verklagte klagt klagen
settle: vergleich einigung geeinigt einigte einigten
investigate: ermittlungen ermittlung ermittelt ermittelte untersuchung untersucht ermittlungsverfahren
resign: rücktritt zurückgetreten zurücktrat trat_zurück legte_nieder abgetreten
overthrow: sturz gestürzt putsch putschten abgesetzt staatsstreich entmachtet
fine: bußgeld geldstrafe strafzahlung
appointed: ernannt ernannte ernennung berufen nominiert nachfolger nachfolgerin
elect: wahl wahlen gewählt wählte wählten wiedergewählt abstimmung stimmten bürgermeisterwahl landtagswahl
  bundestagswahl
won: sieg siege gewann gewannen gewonnen besiegt besiegte schlug siegte
met: treffen traf trafen getroffen gipfel gipfeltreffen konferenz verhandlungen gespräche
visit: besuch besuchte besuchten besucht reise reiste reisten gereist
agreed: vertrag abkommen unterzeichnet unterzeichnete unterzeichneten vereinbart vereinbarte vereinbarung einigung
approved: beschlossen beschloss genehmigt genehmigte gebilligt billigte zugestimmt stimmte_zu
  verabschiedet beschluss
sanction: sanktionen sanktion embargo zölle
published: veröffentlicht veröffentlichte veröffentlichung erschienen erschien vorgelegt vorgestellt
launch: gestartet startete start rakete
announced: angekündigt kündigte kündigten ankündigung bekannt_gegeben bekanntgegeben mitgeteilt teilte
warn: warnte warnten gewarnt warnung
protest: protest proteste protestierten protestiert demonstration demonstrationen demonstrierten demonstranten
  kundgebung
began: begann begannen begonnen beginn eröffnet eröffnete eröffnung auftakt
close: geschlossen schloss schließung gesperrt sperrung sperrte stillgelegt stilllegung
cancelled: abgesagt absage gestrichen
postponed: verschoben verschiebung vertagt
ban: verbot verboten untersagt untersagte
buy: kauft kaufte gekauft kauf übernahme übernommen übernahm erworben erwarb verkauf verkauft verkaufte
bankruptcy: insolvenz insolvent insolvenzantrag insolvenzverfahren gläubigerschutz konkurs pleite
layoffs: entlassungen stellenabbau kündigungen
strike: streik streiks streikten gestreikt arbeitsniederlegung warnstreik
rescue: gerettet rettete retteten rettung rettungskräfte
evacuated: evakuiert evakuierung geräumt räumung
born: geboren geburt
married: heirat heiratete heirateten verheiratet hochzeit trauung
buried: beerdigt beerdigung begräbnis beigesetzt beisetzung trauerfeier
built: gebaut baute bauten errichtet errichtete erbaut fertiggestellt neubau
founded: gegründet gründete gründeten gründung
confirmed: bestätigt bestätigte bestätigten
""",
    "es": """
die: murió murieron muerto muertos muerta muertas muerte muertes fallecido fallecidos fallecida falleció fallecieron
  mortal víctimas
kill: mató mataron asesinó asesinado asesinada asesinados asesinato asesinatos ejecutado ejecución matanza masacre
injured: herido heridos herida heridas lesionado lesionados
shot: disparó dispararon disparos tiroteo tiros tirotearon baleado
stabbed: apuñalado apuñaló apuñalamiento
rob: robo robos robó robaron robado asalto atraco atracadores hurto saqueo
kidnap: secuestro secuestrado secuestraron secuestrados rehén rehenes
quake: terremoto seísmo sismo temblor réplica
flood: inundación inundaciones inundó inundadas temporal tormenta huracán riada
landslide: alud avalancha deslizamiento derrumbe
erupt: erupción volcán
fire: incendio incendios incendió ardió llamas fuego quemó quemado
crash: accidente choque chocó chocaron colisión descarriló descarrilamiento estrelló hundió hundimiento naufragio
attack: ataque ataques atacó atacaron atentado atentados bombardeo bombardeos bombardeó bomba bombas
explode: explosión explosiones explotó estalló estallido detonó
collapse: derrumbe derrumbó derrumbaron colapso colapsó desplomó hundió
blackout: apagón
missing: desaparecido desaparecidos desaparecida desapareció desaparición
found: encontró encontraron encontrado hallado hallada hallazgo halló hallaron descubrió descubierto
invaded: invasión invadió invadieron ocupó ocupación
ceasefire: tregua alto_el_fuego armisticio rendición rindió
arrest: detenido detenidos detenida detenidas detuvo detuvieron detención detenciones arresto arrestado arrestaron
  capturado capturó
charge: acusado acusados acusada acusó acusaron acusación imputado imputada fiscalía procesado
trial: juicio juicios tribunal audiencia juzgado
testified: declaró_ante testificó testigo testigos testimonio
convicted: condenado condenada condenados condenó condena culpable
acquitted: absuelto absuelta absolvió absolución
sentence: condena condenado sentencia cárcel prisión pena
raided: registro registros allanamiento allanó redada
freed: liberado liberados liberada liberó liberaron liberación indultado indulto excarcelado
escape: huyó huyeron fuga fugó fugado escapó escaparon
appeal: recurso recurrió apelación apeló
rejected: rechazó rechazaron rechazado rechazo
sue: demanda demandó demandaron querella denunció denuncia
investigate: investigación investigaciones investiga investigó investigado
resign: dimisión dimitió dimitieron dimitido renuncia renunció renunciaron
overthrow: golpe_de_estado derrocado derrocó derrocamiento destituido destitución destituyó
fine: multa multas multó sancionó
appointed: nombrado nombrada nombró nombramiento designado designó sucesor sucesora
elect: elecciones elección elegido elegida eligió eligieron votación votaron votó comicios reelegido referéndum
  respaldó respaldara
won: victoria ganó ganaron venció vencieron derrotó derrota triunfo
met: reunión reuniones reunió reunieron cumbre encuentro negociaciones conversaciones entrevistó
visit: visita visitó visitaron viaje viajó viajaron visitará viajará
agreed: acuerdo acuerdos acordó acordaron pacto firmó firmaron firmado tratado convenio
approved: aprobó aprobaron aprobado aprobación aprobada
sanction: sanciones embargo aranceles
published: publicó publicado publicaron publicación difundió presentó
launch: lanzamiento lanzó lanzado cohete
announced: anunció anunciaron anunciado anuncio
warn: advirtió advirtieron advertencia
condemn: condenó_el repudió
protest: protesta protestas protestaron manifestación manifestaciones manifestaron manifestantes marcha marchas
began: comenzó comenzaron empezó empezaron inició iniciaron inicio inauguró inauguración abrió apertura
close: cerró cerraron cerrado cerrada cierre clausura clausuró suspendió suspensión
cancelled: canceló cancelado cancelación anuló anulado
postponed: aplazó aplazado aplazamiento pospuso
ban: prohibió prohibido prohibición vetó veto
buy: compra compró compraron adquirió adquisición vendió vendieron venta comprada vendida
bankruptcy: quiebra bancarrota concurso_de_acreedores
layoffs: despido despidos despidió despedidos
strike: huelga huelgas paro paros huelguistas
rescue: rescate rescató rescataron rescatado rescatados
evacuated: evacuado evacuados evacuó evacuaron evacuación desalojó desalojaron desalojo desalojados
born: nació nacido nacida nacimiento
married: casó casaron boda matrimonio
buried: entierro enterrado funeral funerales sepultado
built: construyó construido construida construcción edificó
founded: fundó fundado fundada fundación creó
privatised: privatizada privatizado privatizó privatización
confirmed: confirmó confirmaron confirmado
""",
    "fr": """
die: mort morts morte mortes décès décédé décédée mourut meurt tué_dans mortel mortelle victimes
kill: tué tués tuée tuées tua meurtre meurtres assassinat assassiné assassinés abattu abattus exécuté exécution
  massacre
injured: blessé blessés blessée blessées blessures
shot: tirs tiré fusillade coups_de_feu tirait
stabbed: poignardé poignardée couteau
rob: vol vols volé volés volée voleur voleurs cambriolage braquage pillage dérobé
kidnap: enlèvement enlevé enlevée enlevés otage otages prise_d'otages
quake: séisme tremblement secousse
flood: inondation inondations inondé crue crues tempête ouragan
landslide: avalanche éboulement
erupt: éruption volcan
fire: incendie incendies feu brûlé brûlée ravagé flammes sinistre
crash: accident collision déraillement déraillé écrasé crash naufrage coulé
attack: attaque attaques attaqué attentat attentats bombardement bombardements bombardé bombe bombes
explode: explosion explosions explosé déflagration
collapse: effondrement effondré effondrée écroulé écroulement
blackout: panne coupure
missing: disparu disparus disparue disparition
found: retrouvé retrouvés retrouvée découvert découverte découverts trouvé
invaded: invasion envahi occupé occupation
ceasefire: cessez-le-feu trêve armistice capitulation
arrest: arrêté arrêtés arrêtée arrestation arrestations interpellé interpellés interpellation garde_à_vue incarcéré
charge: inculpé inculpés inculpation mis_en_examen accusé accusés accusation parquet
trial: procès tribunal audience cour_d'assises jugé jugée
testified: témoigné témoin témoins témoignage
convicted: condamné condamnés condamnée condamnation coupable
acquitted: acquitté acquittée acquittement relaxé relaxe
sentence: condamné condamnée prison peine réclusion
raided: perquisition perquisitions perquisitionné
freed: libéré libérés libérée libération gracié relâché
escape: fuite fui évadé évasion enfui
appeal: appel pourvoi recours
rejected: rejeté rejetée rejet refusé refus
sue: plainte poursuites
investigate: enquête enquêtes enquêteurs instruction
resign: démission démissionné démissionne démissionnaire
overthrow: coup_d'état renversé renversement destitué destitution
fine: amende amendes
appointed: nommé nommée nomination désigné désignée successeur
elect: élection élections élu élue élus scrutin vote voté réélu législatives présidentielle référendum
won: victoire gagné remporté battu vainqueur défaite
met: rencontre rencontré réunion réunis réuni sommet conférence négociations pourparlers
visit: visite visité voyage déplacement rendu
agreed: accord accords signé signée signature traité
approved: approuvé approuvée adopté adoptée adoption voté
sanction: sanctions embargo
published: publié publiée publication rendu_public rendue_publique paru
launch: lancement lancé fusée
announced: annoncé annonce annonça
warn: averti mise_en_garde avertissement
protest: manifestation manifestations manifesté manifestants protestation protesté
began: commencé commencés débuté début ouvert ouverture inauguré inaugurée inauguration rouvert réouverture
close: fermé fermée fermés fermées fermera fermeture suspendu interrompu interrompus
cancelled: annulé annulée annulation
postponed: reporté reportée report ajourné
ban: interdit interdite interdiction
buy: achat acheté rachat racheté acquisition vente vendu vendue cédé
bankruptcy: faillite liquidation redressement_judiciaire
layoffs: licenciement licenciements licencié licenciés
strike: grève grèves grévistes débrayage
rescue: sauvé sauvés sauvetage secouru secours
evacuated: évacué évacués évacuation
born: né née naissance
married: mariage marié mariés épousé
buried: enterré obsèques funérailles inhumé
built: construit construite construction bâti
founded: fondé fondée fondation créé
confirmed: confirmé confirmation
""",
}
