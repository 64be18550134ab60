"""German word tables, the patterns with a name, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.lang.pattern import any_of, words
from timeline.lang.readers import READERS, phrase
from timeline.lang.values import Date, Shift, amount


def declined(stems: Mapping[str, Any], bare: bool = False) -> dict[str, Any]:
    """Each stem with the endings of an adjective: "letzt" gives letzte, letzten, letzter ...; `bare`: and as it is,
    "täglich"."""
    endings = ("e", "en", "er", "em", "es", "") if bare else ("e", "en", "er", "em", "es")
    return {stem + ending: value for stem, value in stems.items() for ending in endings}


def compounds(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """German writes them as one word: "Montagabend", "zweitägig"."""
    return {a + b: (x, y) for a, x in first.items() for b, y in second.items()}


# fmt: off
DIGITS = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}
TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}
TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}
UP_TO_99 = DIGITS | TEENS | TENS | {
    f"{one}und{ten}": DIGITS[one] + TENS[ten] for one in DIGITS for ten in TENS
}
# "eins" counts, "ein" is an article.
COUNTED = {word: number for word, number in UP_TO_99.items() if word != "ein"} | {
    "eins": 1, "beide": 2, "beiden": 2, "zweier": 2, "dreier": 3, "hundert": 100, "einhundert": 100, "tausend": 1000,
    "eineinhalb": 1.5, "anderthalb": 1.5,
} | {
    f"{word}einhalb": number + 0.5 for word, number in UP_TO_99.items() if 1 < number < 20
} | {
    f"{one}hundert{rest}": DIGITS[one] * 100 + UP_TO_99.get(rest, 0)
    for one in DIGITS for rest in ("", *UP_TO_99) if one != "ein" or rest
}
ORDINAL_STEMS = {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8} | {
    f"{word}{'t' if number < 20 else 'st'}": number
    for word, number in UP_TO_99.items() if number < 32 and number not in (1, 3, 7, 8)
}

WEEKDAYS = {
    "Montag": 1, "Dienstag": 2, "Mittwoch": 3, "Donnerstag": 4, "Freitag": 5, "Samstag": 6, "Sonnabend": 6,
    "Sonntag": 7,
}
DAYTIMES = {
    "morgen": "TMO", "vormittag": "TMO", "mittag": "TMI", "nachmittag": "TAF", "abend": "TEV", "nacht": "TNI",
    "früh": "TMO", "morgengrauen": "TMO", "morgendämmerung": "TMO", "abenddämmerung": "TEV",
}
LAST = declined(
    dict.fromkeys(("letzt", "vergangen", "vorig", "verflossen", "verwichen", "abgelaufen", "zurückliegend"), "last"),
)
NEXT = declined({"nächst": "next", "kommend": "coming", "bevorstehend": "coming"})
THIS = declined({"dies": "this", "laufend": "this", "heurig": "this", "diesjährig": "this"})
PREVIOUS = declined({"vorangegangen": "previous", "vorhergehend": "previous", "vorausgegangen": "previous"})
THAT = declined({"jen": "that", "selb": "that", "gleich": "that", "derselb": "that", "besagt": "that"}) | {
    "desselben": "that", "demselben": "that", "denselben": "that", "dieselbe": "that", "dasselbe": "that",
}
FOLLOWING = declined({"folgend": "following", "darauffolgend": "following"})
UNIT_STEMS = {"tägig": "D", "wöchig": "W", "monatig": "M", "jährig": "Y", "stündig": "TH", "minütig": "TM"}

TABLES: dict[str, dict[str, Any]] = {
    "MONTH_NAME": {
        "Januar": 1, "Jänner": 1, "Februar": 2, "Feber": 2, "März": 3, "Maerz": 3, "April": 4, "Mai": 5, "Juni": 6,
        "Juli": 7, "August": 8, "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
    },
    "MONTH_SHORT": {
        "Jan": 1, "Jän": 1, "Feb": 2, "Mär": 3, "Mrz": 3, "Apr": 4, "Jun": 6, "Jul": 7, "Aug": 8, "Sep": 9, "Sept": 9,
        "Okt": 10, "Nov": 11, "Dez": 12,
    },
    # "August Bebel", "Kaiser August"; "Robert Mai".
    "DOUBTFUL_MONTH": {"august": 8, "mai": 5},
    "WEEKDAY_NAME": WEEKDAYS,
    "WEEKDAY_SHORT": {"Mo": 1, "Di": 2, "Mi": 3, "Do": 4, "Fr": 5, "Sa": 6, "So": 7},
    "WEEKDAYS": {word.lower() + "s": number for word, number in WEEKDAYS.items()},
    "WEEKDAY_DAYTIME": compounds(WEEKDAYS, DAYTIMES),
    # "sonntagmorgens"
    "WEEKDAY_DAYTIMES": compounds(
        {word.lower(): number for word, number in WEEKDAYS.items()}, {word + "s": code for word, code in DAYTIMES.items()}
    ),
    # "die Morgenstunden des Dienstags"
    "DAYTIME_HOURS": {
        f"{daytime}stunden": code for daytime, code in {
            "Morgen": "TMO", "Vormittags": "TMO", "Mittags": "TMI", "Nachmittags": "TAF", "Abend": "TEV", "Nacht": "TNI",
        }.items()
    },
    # "die erste Aprilwoche", "die zweite Maihälfte", "die letzten Märztage"
    "MONTH_PART": {
        f"{month}{kind}": (number, unit) for month, number in {
            "Januar": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7, "August": 8,
            "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
        }.items() for kind, unit in {"woche": "W", "hälfte": "H", "tage": "D", "tagen": "D"}.items()
    },
    "MONTH_WEEKEND": {
        f"{month}{join}": number for month, number in {
            "Januar": 1, "Jänner": 1, "Februar": 2, "März": 3, "April": 4, "Mai": 5, "Juni": 6, "Juli": 7, "August": 8,
            "September": 9, "Oktober": 10, "November": 11, "Dezember": 12,
        }.items() for join in ("wochenende", "wochenendes")
    },
    "SEASON": {
        "Frühling": "SP", "Frühjahr": "SP", "Frühlings": "SP", "Frühjahrs": "SP", "Sommer": "SU", "Sommers": "SU",
        "Herbst": "FA", "Herbstes": "FA", "Herbsts": "FA", "Winter": "WI", "Winters": "WI",
    },
    "WEATHER": declined(words("kalt warm heiß mild streng hart lang trocken nass verregnet schneereich schneearm schön schlecht heftig "
        "sonnig feucht regenreich frostig eisig stürmisch grau dürr kurz")),
    "SEASON_PART": {
        part + season.lower(): (code, mod)
        for part, mod in {"Früh": "START", "Vor": "START", "Hoch": "MID", "Spät": "END"}.items()
        for season, code in {"Sommer": "SU", "Herbst": "FA", "Winter": "WI"}.items()
    },
    "SEASON_MONTHS": {
        season + months: code
        for season, code in {"Sommer": "SU", "Winter": "WI", "Herbst": "FA", "Frühjahrs": "SP", "Frühlings": "SP"}.items()
        for months in ("monate", "monaten")
    },
    "ONES": COUNTED,
    "HALF": {"halbe": 0.5, "halben": 0.5, "halbes": 0.5, "halber": 0.5},
    "ORDINAL": declined(ORDINAL_STEMS),
    "UNIT": {
        "Tag": "D", "Tages": "D", "Tags": "D", "Woche": "W", "Wochenende": "WE", "Wochenendes": "WE", "Monat": "M",
        "Monats": "M", "Monates": "M", "Quartal": "Q", "Quartals": "Q", "Trimester": "Q", "Halbjahr": "H",
        "Halbjahres": "H", "Halbjahrs": "H", "Semester": "H", "Semesters": "H", "Jahr": "Y", "Jahres": "Y",
        "Jahrs": "Y", "Jahrzehnt": "DE", "Jahrzehnts": "DE", "Jahrhundert": "CE", "Jahrhunderts": "CE",
        "Jahrtausend": "ML", "Jahrtausends": "ML",
    },
    "UNITS": {
        "Tage": "D", "Tagen": "D", "Arbeitstage": "D", "Arbeitstagen": "D", "Werktage": "D", "Werktagen": "D",
        "Kalendertage": "D", "Kalendertagen": "D", "Wochen": "W", "Wochenenden": "WE", "Monate": "M", "Monaten": "M",
        "Quartale": "Q", "Quartalen": "Q", "Halbjahre": "H", "Halbjahren": "H", "Jahre": "Y", "Jahren": "Y",
        "Jahrzehnte": "DE", "Jahrzehnten": "DE", "Jahrhunderte": "CE", "Jahrhunderten": "CE", "Jahrtausende": "ML",
        "Jahrtausenden": "ML",
    },
    "TIME_UNIT": {"Stunde": "TH", "Minute": "TM", "Sekunde": "TS"},
    "TIME_UNITS": {"Stunden": "TH", "Minuten": "TM", "Sekunden": "TS", "Std": "TH", "Min": "TM", "Sek": "TS"},
    "UNIT_ADJECTIVE": declined(UNIT_STEMS, bare=True),
    # As banks and firms call the first and the last.
    "QUARTER_WORD": {
        "Auftaktquartal": 1, "Startquartal": 1, "Anfangsquartal": 1, "Schlussquartal": 4, "Abschlussquartal": 4,
        "Schlußquartal": 4,
    },
    # "vor Jahresfrist", "binnen Monatsfrist"
    "TIME_LIMIT": {"Jahresfrist": "Y", "Monatsfrist": "M", "Wochenfrist": "W"},
    "QUARTER_CODE": {"Q1": 1, "Q2": 2, "Q3": 3, "Q4": 4},
    "NEAR_DAY": {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    "DAY_ADJECTIVE": declined({"vorgestrig": -2, "gestrig": -1, "heutig": 0, "morgig": 1}),
    "DECADE_NAME": {
        word + end: 1900 + number
        for word, number in TENS.items() for end in ("er", "ern", "erjahre", "erjahren", "ernjahren")
    },
    "DAYTIME": DAYTIMES,
    # What "zwanzig nach acht" adds to the hour or takes from it.
    "MINUTES": {"fünf": 5, "zehn": 10, "zwanzig": 20},
    "HOLIDAY_NIGHT": {
        "Silvesternacht": ("new-years-eve", "TNI"), "Neujahrsnacht": ("new-year", "TNI"), "Christnacht": ("christmas-eve", "TNI"),
        "Osternacht": ("holy-saturday", "TNI"), "Silvesterabend": ("new-years-eve", "TEV"), "Weihnachtsabend": ("christmas-eve", "TEV"),
        "Neujahrsmorgen": ("new-year", "TMO"), "Weihnachtsmorgen": ("christmas", "TMO"), "Ostermorgen": ("easter", "TMO"),
    },
    "DAYTIMES": {
        "frühmorgens": "TMO", "spätabends": "TEV", "morgens": "TMO", "vormittags": "TMO", "mittags": "TMI", "nachmittags": "TAF", "abends": "TEV", "nachts": "TNI",
    },
    "POINT": {"Mitternacht": "T24:00"},
    "HOUR_NAME": {
        "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
        "elf": 11, "zwölf": 12,
    },
    "ZONE": words("MEZ MESZ GMT UTC Ortszeit"),
    "AM": words("morgens früh vormittags nachts"),
    "PM": words("nachmittags abends"),
    "PART_WORD": {
        "anfang": "START", "anfangs": "START", "beginn": "START", "erste": "START", "ersten": "START", "mitte": "MID",
        "ende": "END", "ausgang": "END", "zweite": "END", "zweiten": "END", "letzten": "END", "letzte": "END",
        "frühen": "START", "späten": "END", "frühe": "START", "späte": "END", "früher": "START", "später": "END",
        "beginnenden": "START", "ausgehenden": "END",
    },
    "EDGE": {"anfang": "START", "anfangs": "START", "beginn": "START", "mitte": "MID", "ende": "END"},
    "YEAR_EDGE": {
        "Jahresanfang": "START", "Jahresbeginn": "START", "Jahresmitte": "MID", "Jahresende": "END",
    },
    "MONTH_EDGE": {"Monatsanfang": "START", "Monatsbeginn": "START", "Monatsmitte": "MID", "Monatsende": "END"},
    "WEEK_EDGE": {"Wochenanfang": "START", "Wochenbeginn": "START", "Wochenmitte": "MID"},
    "TURN_WORD": LAST | NEXT | THIS | PREVIOUS | THAT | FOLLOWING,
    "NEXT": NEXT,
    "FOLLOWING": FOLLOWING,
    # The period beside the one spoken of; beside the one that runs for "Vorjahr" and its like.
    "NEIGHBOUR": {
        "heuer": Shift("Y", 0), "Vorjahr": Shift("Y", -1), "Vorjahres": Shift("Y", -1), "Vorjahrs": Shift("Y", -1),
        "Vormonat": Shift("M", -1), "Vormonats": Shift("M", -1), "Vorwoche": Shift("W", -1),
        "Vorquartal": Shift("Q", -1), "Vorquartals": Shift("Q", -1), "Vortag": Shift("D", -1, "text"),
        "Vortages": Shift("D", -1, "text"), "Vortags": Shift("D", -1, "text"),
        "Vorabend": Shift("D", -1, "text", clock="TEV"), "Vorjahresquartal": Shift("Y", -1, "period"),
        "Vorjahresquartals": Shift("Y", -1, "period"), "Vorjahreszeitraum": Shift("Y", -1, "period"),
        "Vorjahreszeitraums": Shift("Y", -1, "period"), "Vorjahresmonat": Shift("M", -12, "text"),
        "Vorjahresmonats": Shift("M", -12, "text"), "Jahrtausendwende": Date(year=2000, mod="APPROX", approximate=True),
        "Jahrhundertwende": Date(year=1900, mod="APPROX", approximate=True), "Folgejahr": Shift("Y", 1, "text"),
        "Folgejahres": Shift("Y", 1, "text"), "Folgejahrs": Shift("Y", 1, "text"), "Folgemonat": Shift("M", 1, "text"),
        "Folgewoche": Shift("W", 1, "text"), "Folgetag": Shift("D", 1, "text"), "Folgetages": Shift("D", 1, "text"),
    },
    "FAR": declined({"vorletzt": -2, "vorvergangen": -2, "vorvorig": -2, "übernächst": 2}),
    "YEAR_NEIGHBOUR": words("Vorjahres Vorjahrs Folgejahres Folgejahrs"),
    "MOD_WORD": {
        "rund": "APPROX", "etwa": "APPROX", "ca": "APPROX", "circa": "APPROX", "zirka": "APPROX",
        "ungefähr": "APPROX", "gut": "MORE_THAN", "mehr": "MORE_THAN", "weniger": "LESS_THAN", "genau": "",
        "mindestens": "EQUAL_OR_MORE", "wenigstens": "EQUAL_OR_MORE", "fast": "LESS_THAN", "beinahe": "LESS_THAN",
        "nahezu": "LESS_THAN", "knapp": "LESS_THAN", "über": "MORE_THAN", "höchstens": "EQUAL_OR_LESS",
        "maximal": "EQUAL_OR_LESS",
    },
    "VAGUE": {
        "einige": (2, 6), "einigen": (2, 6), "einiger": (2, 6), "mehrere": (2, 9), "mehreren": (2, 9),
        "mehrerer": (2, 9), "wenige": (2, 6), "wenigen": (2, 6), "weniger": (2, 6),
    },
    "PAAR": {"paar": (2, 6)},
    # How many is not said, nor about how many.
    "MANY": words("viele vielen vieler etliche etlichen zahlreiche zahlreichen"),
    "FULL": words(
        "ganze ganzen ganzer ganzes volle vollen volles weitere weiteren lange langen harte harten gemeinsame gemeinsamen "
        "aufeinanderfolgende aufeinanderfolgenden ehrenamtliche ehrenamtlichen knappe knappen"
    ),
    # "vor einer guten Woche": a little more than one.
    "GOOD": words("gute guten guter gutes"),
    "DURATION_WORD": declined(
        {
            f"{start}{adjective}": f"P{'T' if unit[0] == 'T' else ''}X{unit[-1]}"
            for start in ("mehr", "viel") for adjective, unit in UNIT_STEMS.items()
        }
        | {
            f"{unit}lang": value for unit, value in {
                "sekunden": "PTXS", "minuten": "PTXM", "stunden": "PTXH", "tage": "PXD", "wochen": "PXW",
                "monate": "PXM", "jahre": "PXY", "jahrzehnte": "PXDE", "jahrhunderte": "PXCE",
            }.items()
        }
        | {"langjährig": "PXY", "halbstündig": "PT30M", "halbjährig": "P6M"}
        | {
            f"{word}{adjective}": amount(number, unit)
            for word, number in (UP_TO_99 | {"eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5}).items()
            for adjective, unit in UNIT_STEMS.items() if unit != "Y"
        },
        bare=True,
    ) | {
        "Viertelstunde": "PT15M", "Dreiviertelstunde": "PT45M", "Vierteljahr": "P3M", "Dreivierteljahr": "P9M", "Vierteljahrhundert": "P25Y",
    },
    # A person is "dreijährig" too, a sentence or a term only so long.
    "YEARS_WORD": declined(
        {f"{word}jährig": amount(number, "Y") for word, number in UP_TO_99.items()}
        | {"eineinhalbjährig": "P1Y6M", "zweieinhalbjährig": "P2Y6M", "hundertjährig": "P100Y"},
    ),
    "TERM": words(
        "Haft Haftstrafe Freiheitsstrafe Gefängnisstrafe Gefängnis Zuchthaus Strafe Bewährung Bewährungsstrafe Sperre "
        "Pause Zwangspause Vertrag Vertrages Amtszeit Bauzeit Krieg Krieges Bürgerkrieg Ausbildung Lehre Studium "
        "Studiums Frist Laufzeit Zusammenarbeit Bestehen Bestehens Jubiläum Jubiläums Arbeit Mandat Tätigkeit "
        "Tradition Erfahrung Mitgliedschaft Garantie Planung Forschung Herrschaft Regierungszeit Ehe Verhandlungen "
        "Vorbereitung Bauarbeiten Entwicklung Aufenthalt Phase Plan Programm Übergangsfrist Laufbahn Karriere "
        "Belagerung Waffenstillstand Moratorium Zeitraum Abstand Rhythmus Turnus Geschichte Gründungsjubiläum "
        "Dienstzeit Rückstand Verspätung Wartezeit Suche Kampf Exil Besatzung Untersuchung"
    ),
    "REPEATING": declined(
        {
            "täglich": "P1D", "alltäglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y",
            "alljährlich": "P1Y", "stündlich": "PT1H", "vierteljährlich": "P3M", "halbjährlich": "P6M",
            "halbstündlich": "PT30M", "viertelstündlich": "PT15M", "zweistündlich": "PT2H", "zweiwöchentlich": "P2W",
            "vierzehntäglich": "P2W", "zweimonatlich": "P2M",
            "zweijährlich": "P2Y", "tagtäglich": "P1D", "allabendlich": "P1D", "allmorgendlich": "P1D",
            "allnächtlich": "P1D", "allwöchentlich": "P1W", "allmonatlich": "P1M",
        },
        bare=True,
    ) | {"wochentags": "P1D", "werktags": "P1D"},
    "EACH": declined({"jed": "EVERY"}),
    "TIMES": {
        "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "mehrmals": None,
    },
    "NOW": words("jetzt derzeit zurzeit momentan gegenwärtig heutzutage aktuell")
    | declined(words("heutig derzeitig gegenwärtig jetzig")),
    "THEN": words("damals kürzlich unlängst neulich jüngst seinerzeit") | declined(words("damalig seinerzeitig")),
    "SOON": declined(words("zukünftig"), bare=True),
    # What may stand before a date, so that "August" is no man and 1650 a year.
    "BEFORE_DATE": words(
        "im in am vom von seit ab bis zum zur um nach vor gegen und oder anfang mitte ende des den dem der zwischen "
        "beim während über fürs für diesen diesem dieses jeden ganzen bereits schon noch erst frühestens spätestens "
        "anno juni juli september jahr jahre jahres aus"
    ),
    # What is counted, so that the four digits before it are no year: "2000 Menschen".
    "COUNTED": words(
        "menschen personen einwohner einwohnern bewohner mitglieder mitgliedern zuschauer zuschauern besucher "
        "besuchern teilnehmer teilnehmern stunden minuten tage tagen tonnen stück seiten mann soldaten polizisten "
        "schüler schülern studenten kinder kindern frauen männer familien euro franken dollar mark lire pfund hektar "
        "quadratmeter quadratmetern quadratkilometer kubikmeter meter metern kilometer kilometern m km kg kilo "
        "kilogramm gramm liter prozent grad mal stimmen fans läufer athleten höhenmeter höhenmetern exemplare "
        "arbeitsplätze stellen beschäftigte mitarbeiter mitarbeitern betriebe wohnungen häuser tiere kühe bäume jahre "
        "jahren fälle fällen bürger bürgern flüchtlinge flüchtlingen demonstranten anhänger anhängern opfer "
        "studierende firmen unternehmen autos fahrzeuge punkte schafe unterschriften watt megawatt kilowatt milliarden millionen plätze sitzplätze gäste tote"
    ),
    "ABOUT": words("um gegen"),
    # What bears a number: "Seite 1998".
    "NUMBERED": words(
        "seite seiten s nummer nr zahl hausnummer zimmer agenda windows artikel art kapitel paragraf teil band version "
        "modell baureihe linie postleitzahl plz konto telefon tel fax halle saal los tor rund fast knapp insgesamt "
        "mindestens höchstens wenigstens nahezu beinahe maximal gut"
    ) | dict.fromkeys(("mehr als", "weniger als", "bis zu", "um die"), 1),
    "AGE_BEFORE": {"mit": 1, "alter von": 1, "ab": 1},
    "AGE": words(
        "alt alte alten alter altes jung junge jungen junger jünger jüngere jüngerer jüngeren älter ältere älterer "
        "älteren"
    ),
}

HOLIDAY_NAMES = {
    "neujahr": "new-year", "neujahrstag": "new-year", "jahreswechsel": "new-year",
    "jahreswende": "new-year", "silvester": "new-years-eve",
    "dreikönig": "epiphany", "dreikönigstag": "epiphany", "heilige drei könige": "epiphany",
    "heilig - drei - könig": "epiphany", "valentinstag": "valentine", "rosenmontag": "rose-monday",
    "faschingsdienstag": "shrove-tuesday", "aschermittwoch": "ash-wednesday", "palmsonntag": "palm-sunday",
    "gründonnerstag": "maundy-thursday", "karfreitag": "good-friday", "karsamstag": "holy-saturday",
    "ostersonntag": "easter", "ostern": "easter", "ostermontag": "easter-monday", "tag der arbeit": "may-day",
    "muttertag": "mothers", "christi himmelfahrt": "ascension", "himmelfahrtstag": "ascension", "himmelfahrt": "ascension", "vatertag": "ascension", "pfingsten": "pentecost",
    "pfingstsonntag": "pentecost", "pfingstmontag": "whit-monday", "fronleichnam": "corpus-christi",
    "mariä himmelfahrt": "assumption", "tag der deutschen einheit": "german-unity",
    "reformationstag": "reformation", "allerheiligen": "all-saints", "allerseelen": "all-souls",
    "martinstag": "st-martin", "nikolaustag": "st-nicholas", "mariä empfängnis": "immaculate",
    "heiligabend": "christmas-eve", "heiliger abend": "christmas-eve", "heiligen abend": "christmas-eve",
    "weihnachten": "christmas", "weihnachtstag": "christmas", "christtag": "christmas", "stephanstag": "boxing",
    "ersten weihnachtstag": "christmas",
    "zweiten weihnachtstag": "boxing", "erster weihnachtstag": "christmas", "zweiter weihnachtstag": "boxing",
    "weltfrauentag": "womens-day", "frauentag": "womens-day", "halloween": "halloween",
    "ersten weihnachtsfeiertag": "christmas", "zweiten weihnachtsfeiertag": "boxing",
    "erster weihnachtsfeiertag": "christmas", "zweiter weihnachtsfeiertag": "boxing",
    "weiberfastnacht": "weiberfastnacht", "altweiberfastnacht": "weiberfastnacht",
    "volkstrauertag": "mourning-day", "buß - und bettag": "repentance-day", "totensonntag": "sunday-of-the-dead",
    "ewigkeitssonntag": "sunday-of-the-dead",
}

MACROS = {
    "THE": "(der | die | das | den | dem | des)",
    "A": "(ein | eine | einen | einem | einer | eines)",
    "MONTH": "(MONTH_NAME | MONTH_SHORT .?)",
    "WEEKDAY": "(WEEKDAY_NAME | WEEKDAY_SHORT .?)",
    "DAY_NUMBER": "(DAY_DIGITS . | ORDINAL)",
    "NUMBER": "(INTEGER | DOT_GROUPED | COMMA_DECIMAL | ONES)",
    # "9. Jan Kuppelwieser" has a first name.
    "CALENDAR_DAY": (
        "((WEEKDAY ,? (den | dem | der)?)? THE? DAY_NUMBER"
        " (MONTH_NAME (,? YEAR | ,? des jahres YEAR)? | MONTH_SHORT . YEAR? | MONTH_SHORT YEAR))"
    ),
    # What stands between the numbers of "3., 4. und 7. Oktober", "16. und 17. sowie am 23. und 24. Mai".
    "NEXT_DAY": "((, | ,? und | ,? sowie | bis | oder | - | – | — | / | &) (am | vom | zum | den | dem | der)? (WEEKDAY_NAME ,? (den | dem)?)?)",
    # "ein bis zwei Wochen"
    "LOW": "(NUMBER | A)",
    "TURN": "(THE? TURN_WORD)",
    "HOLIDAY": any_of(HOLIDAY_NAMES),
    "ANY_DAY": "(CALENDAR_DAY | TURN? WEEKDAY_NAME | NEAR_DAY | TURN tag | HOLIDAY | DAY_DIGITS . MONTH_NAME)",
    # The year in which a month lies: "August vorigen Jahres", "Mai des Vorjahres".
    "TURNED_YEAR": "(TURN (jahr | jahres | jahrs) | THE? YEAR_NEIGHBOUR)",
    "JAHR": "(THE? (jahr | jahre | jahren | jahres | gesamtjahr | gesamtjahres | kalenderjahr | geschäftsjahr))",
    "JAHRE": "(jahre | jahren | jahr)",
    "JAHRHUNDERT": "(jahrhundert | jahrhunderts | jh .? | jhdt .? | jhs .?)",
    "PART": "(EDGE THE?)",
    # What "Anfang", "Mitte", "Ende" can be said of.
    "PERIOD": (
        "((YEAR | TWO_DIGITS) (er | ern) (-? JAHRE)? | MONTH (YEAR | TURNED_YEAR)? | TURN (UNIT | MONTH_NAME | SEASON | WEEKDAY_NAME) | THE? (jahr | jahre | jahres)? YEAR"
        " | THE? UNIT | DECADE_NAME JAHRE? | ORDINAL? DAY_NUMBER JAHRHUNDERT ERA_BC?"
        " | THE? SEASON YEAR? | NEIGHBOUR)"
    ),
    "THIRD": "((ersten | erste | letzten | letzte) (drittel | viertel) THE?)",
    "DAY_PART": "(frühen | späten)",
    "ERA_PART": "(frühen | späten | frühe | späte | beginnenden | ausgehenden)",
    "APPROX": "(etwa | ungefähr | circa | ca .?)",
    "AMOUNT_MOD": (
        "(rund | etwa | ca .? | circa | zirka | ungefähr | gut | mehr als | weniger als | mindestens | wenigstens | fast"
        " | beinahe | nahezu | knapp | über | höchstens | maximal | (ziemlich | fast)? genau)"
    ),
    # What begins an event behind "vor" and "nach".
    "OF_THE": "(der | dem | den)",
    "ANY_UNIT": "(UNIT | UNITS | TIME_UNIT | TIME_UNITS)",
    "PLURAL_UNIT": "(UNITS | TIME_UNITS)",
    "SINGULAR_UNIT": "(UNIT | TIME_UNIT)",
    "CLOCK_FACE": "(CLOCK | DOTTED_CLOCK | HOUR)",
    "BARE_CLOCK": "(CLOCK | DOTTED_CLOCK)",
    "HOUR_H": "((CLOCK | DOTTED_CLOCK | HOUR) h)",
    "CLOCK_TIME": "((CLOCK | DOTTED_CLOCK | HOUR | ONES | ein | null) uhr INTEGER? (DAYTIMES | früh)? | POINT)",
    "ERA_BC": "(v . chr .? | vor christus | v . u . z .? | vor christi geburt)",
}
# fmt: on

GERMAN_READERS = READERS | {
    "CLOCK_FACE": READERS["CLOCK_TIME"],
    "BARE_CLOCK": READERS["CLOCK_TIME"],
    "HOUR_H": READERS["CLOCK_TIME"],
    "SINGULAR_UNIT": READERS["ANY_UNIT"],
    "DAY_PART": READERS["PART"],
    "THIRD": READERS["PART"],
    "ERA_PART": READERS["PART"],
    "LOW": lambda tokens, language: READERS["NUMBER"](tokens, language) or 1,
    "HOLIDAY": phrase(HOLIDAY_NAMES),
}


HOW_MANY = "(count:NUMBER | vague:VAGUE | ein vague:PAAR | MANY | one:A | A count:HALF)"

SEVERAL = "(count:NUMBER | vague:VAGUE | ein PAAR | MANY)"
