"""Headlines of German, Spanish, French, Chinese: a line a case, without the date, understood alone, and true."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import events, when
from timeline.events.fitting import LONGEST
from timeline.find import find
from timeline.model import Article, Block, Claim, Passed, Published, Source
from timeline.resolve import resolve

PUBLISHED = Published(when.parse("2025-05-07"), "stated", "test")


def outcomes(text: str, language: str) -> list[Claim | Passed]:
    source = Source("made", published=PUBLISHED, language=language)
    article = Article(source, text, (Block(0, len(text), "prose"),))
    return events.outcomes(article, resolve(text, find(text, language), PUBLISHED))


def told(text: str, language: str) -> list[tuple[str, str]]:
    """The date and headline of each claim; of a date that makes none, the date and why, in brackets."""
    return [
        (str(one.mention.when), one.headline if isinstance(one, Claim) else f"({one.why})")
        for one in outcomes(text, language)
        if one.mention.when is not None
    ]


CASES: list[tuple[str, str, list[tuple[str, str]]]] = [
    # German: the subject comes first again.
    ("de", "Am Montag brach der Damm bei Tarn.", [("2025-05-05", "Der Damm brach bei Tarn")]),
    (
        "de",
        "Im Januar 2023 lehnte der Stadtrat von Tarn eine Sanierung ab.",
        [("2023-01", "Der Stadtrat von Tarn lehnte eine Sanierung ab")],
    ),
    (
        "de",
        "Am Dienstag einigten sich die Gewerkschaft und die Firma auf einen Vertrag.",
        [("2025-05-06", "Die Gewerkschaft und die Firma einigten sich auf einen Vertrag")],
    ),
    (
        "de",
        "Gestern wurde im Rathaus ein Vertrag unterzeichnet.",
        [("2025-05-06", "Ein Vertrag wurde im Rathaus unterzeichnet")],
    ),
    (
        "de",
        "Am Samstag war gegen 22 Uhr ein zwölf Meter langes Stück des Geländers in den Fluss gestürzt.",
        [
            ("2025-05-03", '(what it tells is dated by "Samstag")'),
            ("2025-05-03", "Ein zwölf Meter langes Stück des Geländers war in den Fluss gestürzt"),
        ],
    ),
    # German: where nobody can tell the subject from an object, the date stays.
    (
        "de",
        "Am 3. Mai 2020 hat den Vertrag der Minister unterzeichnet.",
        [("2020-05-03", "Am 3. Mai 2020 hat den Vertrag der Minister unterzeichnet")],
    ),
    (
        "de",
        "Im Mai 2020 fand ein Gutachter Risse in den Pfeilern.",
        [("2020-05", "Im Mai 2020 fand ein Gutachter Risse in den Pfeilern")],
    ),
    ("de", "Am Montag brach der Damm und der Rat tagte.", [("2025-05-05", "Der Damm brach und der Rat tagte")]),
    # What rests on its date keeps it.
    ("de", "Die Brücke bleibt bis Oktober gesperrt.", [("2025-10", "Die Brücke bleibt bis Oktober gesperrt")]),
    (
        "es",
        "El puente quedará cerrado hasta enero de 2026.",
        [("2026-01", "El puente quedará cerrado hasta enero de 2026")],
    ),
    (
        "es",
        "Las tarifas suben a partir de hoy en todo el país.",
        [("2025-05-07", "Las tarifas suben a partir de hoy en todo el país")],
    ),
    (
        "es",
        "Cerró la fábrica en 1981 y la planta en 1986.",
        [("1981", "Cerró la fábrica en 1981 y la planta en 1986"), ("1986", '(what it tells is dated by "1981")')],
    ),
    (
        "fr",
        "Fermé depuis l’incendie du 14 juillet 2019, le musée a rouvert ses portes vendredi.",
        [("2019-07-14", "L’incendie"), ("2025-05-02", "Le musée a rouvert ses portes")],
    ),
    # Without the date, wherever it stands.
    (
        "es",
        "El 1 de mayo, unas 12.000 personas se manifestaron por el centro.",
        [("2025-05-01", "Unas 12.000 personas se manifestaron por el centro")],
    ),
    (
        "es",
        "La ministra viajó a la ciudad el pasado 9 de marzo para mediar.",
        [("2025-03-09", "La ministra viajó a la ciudad para mediar")],
    ),
    (
        "fr",
        "En mars dernier, un ouvrier est mort après une chute.",
        [("2025-03", "Un ouvrier est mort après une chute")],
    ),
    # What goes on or is to come: no list has every verb of the present, but the place beside the date tells it.
    (
        "de",
        "Die Kapitänin trifft am Freitag in Kiel die Werber.",
        [("2025-05-09", "Die Kapitänin trifft in Kiel die Werber")],
    ),
    ("de", "Am 2. Juni entscheidet der Stiftungsrat.", [("2025-06-02", "Der Stiftungsrat entscheidet")]),
    ("de", "Am Freitag verkauft sie Kuchen.", [("2025-05-09", "Am Freitag verkauft sie Kuchen")]),
    ("es", "La pianista viaja hoy a Lima.", [("2025-05-07", "La pianista viaja a Lima")]),
    ("es", "Las bodas se celebran mañana en la ermita.", [("2025-05-08", "Las bodas se celebran en la ermita")]),
    ("fr", "Le chœur se réunit ce soir à la chapelle.", [("2025-05-07", "Le chœur se réunit à la chapelle")]),
    # A name behind a noun of a kind is its own: "der Konzern Arvo"; two other nouns may be subject and object.
    (
        "de",
        "Im Mai 2017 hatte der dänische Konzern Arvo die Mühle übernommen.",
        [("2017-05", "Der dänische Konzern Arvo hatte die Mühle übernommen")],
    ),
    ("de", "Im Mai 2017 malte ein Lehrling Rosen.", [("2017-05", "Im Mai 2017 malte ein Lehrling Rosen")]),
    # "Rettete sie das Land": who whom? "Wurde sie verkauft" leaves no doubt, nor does "er".
    ("de", "Im Mai 2017 rettete sie das Land.", [("2017-05", "Im Mai 2017 rettete sie das Land")]),
    (
        "de",
        "Die Mühle im Tal stand leer. Im Mai 2017 wurde sie verkauft.",
        [("2017-05", "Die Mühle im Tal wurde verkauft")],
    ),
    # A relative clause as a sentence, where its pronoun can only be the subject.
    (
        "de",
        "Berg, der den Chor 2018 verlassen hatte, singt wieder.",
        [("2018", "Berg hatte den Chor verlassen")],
    ),
    (
        "de",
        "Die Orgel, die der Kantor 2018 kaufte, schweigt.",
        [("2018", "Die Orgel, die der Kantor kaufte")],
    ),
    (
        "de",
        "Die Frau, der 2018 das Haus gehörte, schweigt.",
        [("2018", "Die Frau, der das Haus gehörte, schweigt")],
    ),
    (
        "fr",
        "Le gardien, qui avait donné l’alerte lundi, a été décoré mardi.",
        [("2025-05-05", "Le gardien avait donné l’alerte"), ("2025-05-06", "Le gardien a été décoré")],
    ),
    (
        "es",
        "La casa, que compró Juan en 2018, ardió ayer.",
        [("2018", "La casa, que compró Juan"), ("2025-05-06", "La casa ardió")],
    ),
    (
        "es",
        "Nadie olvidó la derrota que sufrió en 2018 el club.",
        [("2018", "La derrota que sufrió el club")],
    ),
    (
        "de",
        "Es gab einen Preis für Eva Rung, die 2018 gewonnen hatte.",
        [("2018", "Einen Preis für Eva Rung, die gewonnen hatte")],
    ),
    (
        "de",
        "Für 2026 erwartet das Institut hingegen bessere Zahlen als die Bank.",
        [("2026", "Das Institut erwartet hingegen bessere Zahlen als die Bank")],
    ),
    (
        "fr",
        "Le maire a donné jusqu’au 30 juin aux deux camps.",
        [("2025-06-30", "Le maire a donné jusqu’au 30 juin aux deux camps")],
    ),
    # Spanish leaves the subject to the sentence before, if it agrees and none can stand behind the verb.
    (
        "es",
        "La ministra llegó a Lima. El lunes compareció ante la comisión.",
        [("2025-05-05", "La ministra compareció ante la comisión")],
    ),
    (
        "es",
        "La ministra llegó a Lima. El lunes protestaron ante la comisión.",
        [("2025-05-05", "Protestaron ante la comisión")],
    ),
    ("es", "La ministra llegó a Lima. El lunes cerró la fábrica.", [("2025-05-05", "Cerró la fábrica")]),
    ("es", "El juez llegó a Lima. En 2018 fue multada con dureza.", [("2018", "Fue multada con dureza")]),
    (
        "es",
        "El alcalde habló poco. Visitó el lunes por la tarde a los heridos.",
        [
            ("2025-05-05", '(what it tells is dated by "el lunes")'),
            ("2025-05-05", "El alcalde visitó a los heridos"),
        ],
    ),
    ("es", "El juez citó a Roldán. Fue detenido el lunes.", [("2025-05-05", "Fue detenido")]),
    ("es", "La poeta murió pronto. Fue enterrado en 2018.", [("2018", "Fue enterrado")]),
    (
        "es",
        "El pintor Juan Grau era de Soria. Estudió poco. Allí regresó. Fue enterrado en 2018.",
        [("2018", "El pintor Juan Grau fue enterrado")],
    ),
    (
        "es",
        "En 2012 donó su archivo a la Universidad, que lo expondrá en mayo de 2026.",
        [("2012", "Donó su archivo a la Universidad"), ("2026-05", "Su archivo a la Universidad, que lo expondrá")],
    ),
    ("de", "Das Bad war voll. 2009 zerstörte ein Blitz das Dach.", [("2009", "Ein Blitz zerstörte das Dach")]),
    (
        "es",
        "El funeral se celebra hoy. Será enterrado mañana en Lugo.",
        [("2025-05-07", "El funeral se celebra"), ("2025-05-08", "Será enterrado en Lugo")],
    ),
    (
        "es",
        "La presa abrió en 1960. Se hundió en 1990.",
        [("1960", "La presa abrió"), ("1990", "La presa se hundió")],
    ),
    (
        "es",
        "El poeta Luis Mar murió el lunes a los 88 años. Había nacido en 1936.",
        [("2025-05-05", "El poeta Luis Mar murió a los 88 años"), ("1936", "El poeta Luis Mar había nacido")],
    ),
    (
        "de",
        "Das Bad bleibt im Juli 2025 zu. Das beschloss der Rat am Montag mit 14 zu 9 Stimmen.",
        [("2025-07", "Das Bad bleibt zu"), ("2025-05-05", "Das beschloss der Rat mit 14 zu 9 Stimmen")],
    ),
    # What stands behind a colon with its own date; another day that the headline does not tell of.
    (
        "de",
        "Die Werft hat Arbeit: Am 3. Juni 2019 übergab Lea Lühr die Schlüssel, im August kam der erste Auftrag.",
        [("2019-06-03", "Lea Lühr übergab die Schlüssel"), ("2019-08", "Der erste Auftrag kam")],
    ),
    # Who said what the sentence before says.
    (
        "de",
        "Die Brücke bleibt vorerst gesperrt. Das teilte die Stadt am Montag mit.",
        [("2025-05-05", "Die Brücke bleibt vorerst gesperrt")],
    ),
    (
        "de",
        "Die Brücke stürzte am Sonntag ein. Das teilte die Stadt am Montag mit.",
        [("2025-05-04", "Die Brücke stürzte ein"), ("2025-05-05", "(no words that tell what happened)")],
    ),
    ("es", "El puente sigue cerrado. Así lo informó el alcalde el lunes.", [("2025-05-05", "El puente sigue cerrado")]),
    ("fr", "Le pont reste fermé. C’est ce qu’a annoncé la mairie lundi.", [("2025-05-05", "Le pont reste fermé")]),
    # A name for the pronoun, if it agrees.
    (
        "de",
        "Bürgermeisterin Karin Hale besuchte die Stadt. „Wir hatten großes Glück“, sagte sie am Montag.",
        [("2025-05-05", "Bürgermeisterin Karin Hale: Wir hatten großes Glück")],
    ),
    (
        "de",
        "Die Mühle im Norden stand lange leer. Sie wurde 1968 abgerissen.",
        [("1968", "Die Mühle im Norden wurde abgerissen")],
    ),
    ("de", "Der Rat tagte lange. Sie wurde 1968 abgerissen.", [("1968", "Sie wurde abgerissen")]),
    ("fr", "La mine du nord employait mille personnes. Elle a fermé en 1986.", [("1986", "La mine du nord a fermé")]),
    # A noun that happened, where the sentence tells something else of it.
    (
        "de",
        "Nach dem schweren Erdbeben vom Dienstag in der Region Tarn ist die Zahl der Toten auf 36 gestiegen.",
        [("2025-05-06", "Erdbeben in der Region Tarn")],
    ),
    (
        "de",
        "Das Erdbeben vom Dienstag tötete dreißig Menschen.",
        [("2025-05-06", "Das Erdbeben tötete dreißig Menschen")],
    ),
    (
        "es",
        "Tras el terremoto del martes en Tarn, el Gobierno pidió ayuda.",
        [("2025-05-06", "El terremoto en Tarn")],
    ),
    (
        "fr",
        "Après l’incendie du 3 mai dans le port, la mairie a fermé la route.",
        [("2025-05-03", "L’incendie dans le port")],
    ),
    (
        "es",
        "El alcalde llegó. «Cerrará el 3 de junio de 2025», dijo.",
        [("2025-06-03", "(no words that tell what happened)")],
    ),
    ("fr", "\ud800 Le pont a fermé le 3 mai 2020.", [("2020-05-03", "Le pont a fermé")]),
    # Nothing came about.
    (
        "de",
        "Das Haus aus dem Jahr 1968 ist das älteste der Stadt.",
        [("1968", "(says which or how long, and not when)")],
    ),
    ("de", "Wenn er am Montag gewonnen hätte, wäre er Meister.", [("2025-05-05", "(only supposed)")]),
    ("es", "Si el consejo cierra el puente el lunes, habrá protestas.", [("2025-05-12", "(only supposed)")]),
    (
        "fr",
        "L’incendie a été déclenché par un court-circuit, selon une enquête rendue publique en 2020.",
        [("2020", "(no words that tell what happened)")],
    ),
    (
        "fr",
        "Hans Klein, le complice présumé de la prise d’otages de Vienne en 1975, devait comparaître à Paris.",
        [("1975", "(in an aside that tells of no deed)")],
    ),
    ("es", "La película (1957) es la mejor del director.", [("1957", "(in an aside that tells of no deed)")]),
    # Each date its own clause.
    (
        "de",
        "Im Krieg wurde die Werft zerstört, 1951 nahm sie den Betrieb wieder auf.",
        [("1951", "1951 nahm sie den Betrieb wieder auf")],
    ),
    (
        "de",
        "Der Eigner hatte die Werft 2007 übernommen und seit 2019 keinen Gewinn ausgewiesen.",
        [
            ("2007", "Der Eigner hatte die Werft übernommen"),
            ("2019", "Der Eigner hatte seit 2019 keinen Gewinn ausgewiesen"),
        ],
    ),
    (
        "es",
        "La empresa deberá devolver los 48 millones de euros pagados en 2016.",
        [("2016", "Los 48 millones de euros pagados en 2016")],
    ),
    (
        "de",
        "„Seitdem ging es bergab“, sagte Anke Hale am Montag.",
        [("2025-05-05", "„Seitdem ging es bergab“, sagte Anke Hale")],
    ),
    (
        "fr",
        "Le musée accueillera mardi prochain une exposition consacrée à la sculptrice Anne Vidal, morte en 1943.",
        [
            ("2025-05-13", "Le musée accueillera une exposition consacrée à la sculptrice Anne Vidal"),
            ("1943", "La sculptrice Anne Vidal, morte en 1943"),
        ],
    ),
    (
        "fr",
        "Le pont a rouvert vendredi, bien après l’incendie qui avait ravagé la ville en 2022.",
        [
            ("2025-05-02", "Le pont a rouvert, bien après l’incendie"),
            ("2022", "L’incendie avait ravagé la ville"),
        ],
    ),
    (
        "es",
        "Los astilleros reanudarán mañana su actividad, después de que la plantilla aprobó el miércoles el acuerdo.",
        [
            ("2025-05-08", "Los astilleros reanudarán su actividad"),
            ("2025-05-07", "Después de que la plantilla aprobó el acuerdo"),
        ],
    ),
    # What does not fit is cut where the sense may end, and never before the verb of its date.
    (
        "fr",
        "Alain Perrier, 53 ans, employé de la société Protec à Nancy et père de trois enfants, effectuait"
        " hier une mission banale.",
        [("2025-05-06", "Alain Perrier effectuait une mission banale")],
    ),
    (
        "es",
        "El director general de Telecomunicaciones y Redes, José Morales Bruque, insistió el lunes en que la decisión"
        " del Gobierno de no renovar cinco licencias está justificada.",
        [
            (
                "2025-05-05",
                "José Morales Bruque insistió en que la decisión del Gobierno de no renovar cinco…",
            )
        ],
    ),
    (
        "de",
        "Der Rat der Stadt hat am Montag wegen des Verdachts der Baugefährdung Ermittlungen gegen die Firma und"
        " ihren Leiter aufgenommen.",
        [("2025-05-05", "Der Rat der Stadt hat wegen des Verdachts der Baugefährdung Ermittlungen aufgenommen")],
    ),
    # A language that parts its words by nothing, and one of which nothing is known.
    ("zh", "4月21日夜间，洪水冲毁了大桥的一个桥墩。", [("2025-04-21", "洪水冲毁了大桥的一个桥墩")]),
    ("zh", "市长王建国5月1日到工地视察。", [("2025-05-01", "市长王建国5月1日到工地视察")]),
    (
        "it",
        "Il ponte è crollato il 3 maggio 2020 a Tarn.",
        [("2020-05-03", "Il ponte è crollato il 3 maggio 2020 a Tarn")],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[text[:60] for _, text, _ in CASES])
def test_a_headline_is_told_without_its_date(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(told(text, language)) == sorted(expected)


# What sentences are made of, in no order that makes sense.
WORDS = {
    "de": "Der Rat die Firma am Montag im Mai 2020 wurde hat und , . – „ “ ( ) das dass weil nach vom bis sagte er sie"
    " teilte mit gestern verkauft 22 Uhr 1968 schloss sich in Tarn Erdbeben von ein",
    "es": "El consejo la firma el lunes en mayo de 2020 fue ha y , . - « » ( ) que cuando porque tras del hasta dijo él"
    " informó ayer vendida 1968 cerró se Tarn terremoto un después",
    "fr": "Le conseil la firme lundi en mai 2020 a été est et , . – « » ( ) qui que lorsque après du a-t-il"
    " déclaré elle hier vendue 1968 ferma s'est à Tarn séisme une l'incendie",
}


@pytest.mark.parametrize("language", WORDS)
@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_headline_is_made_of_words_of_the_text_and_fits(language: str, data: st.DataObject) -> None:
    words = st.sampled_from(WORDS[language].split())
    text = " ".join(data.draw(st.lists(words, min_size=1, max_size=45)))
    for one in outcomes(text, language):
        if isinstance(one, Claim):
            assert 0 < len(one.headline) <= LONGEST
            assert text[one.start : one.end] == one.quote
            assert set(re.findall(r"\w+", one.headline.lower())) <= set(re.findall(r"\w+", text.lower()))
