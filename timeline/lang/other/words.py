"""What dateparser's data lacks of a language: the words that stand about its dates, a row a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.lang.values import Direction

# Other names of a language, by dateparser's.
SAME = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "sh": "sr", "mo": "ro"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words about a language's dates: apart by blanks, or by `|` where one of them may hold a blank.

    `links` may stand between a day and its month, or a month and its year. `year_before` and `year_after` call the
    number beside them a year ("nel 1950", "1950 yılında"); dateparser's own words come on top. `months` are forms from
    January on that dateparser lacks; it is asked for the one it has. `ranges` join two days or months to a range,
    besides the dash, and `lists` two days of one month ("il 2 e il 3 giugno"); `between` are pairs that two years stand
    in ("tra il 1939 e il 1945"), their words apart by `/`.

    `decade_before` and `decade_after` make a year ten years ("anni 1990", "1990-talet"), `short_decade_before` two
    digits or one of `decade_words`, from the twenties on ("anni '70", "jaren zestig"); `short_decade_after`, two digits
    ("60-talet"), is a regular expression.

    `turns` stand behind a day and its month and mean the year before or the one to come ("il 3 maggio scorso");
    `named_before` and `named_behind` make them a name ("via 25 aprile", "ul. 3 Maja"), `no_date_before` something else:
    Rumanian "10 mai mulți" is ten more and no tenth of May.

    `month_first` is true of languages that say the month before the day, `year_first` of those that say the year first
    of all, `spaceless` of scripts without spaces. `years_ahead` is how many years the language's calendar is ahead:
    Thailand counts from the Buddha's death. `letters` are those that dateparser keeps in another form.
    """

    links: str = ""
    year_before: str = ""
    year_after: str = ""
    months: str = ""
    ranges: str = ""
    lists: str = ""
    between: str = ""
    decade_before: str = ""
    decade_after: str = ""
    short_decade_before: str = ""
    short_decade_after: str = ""
    decade_words: str = ""
    turns: Mapping[str, Direction] = field(default_factory=dict)
    named_before: str = ""
    named_behind: str = ""
    no_date_before: str = ""
    years_ahead: int = 0
    letters: Mapping[int, int] = field(default_factory=dict)
    month_first: bool = False
    year_first: bool = False
    spaceless: bool = False


# By dateparser's name of the language.
LANGUAGES = {
    "af": Words(
        year_before="in jaar sedert",
    ),
    "ar": Words(
        links="من عام لعام سنة",
        year_before="عام سنة منذ",
    ),
    "ast": Words(
        links="de d'",
    ),
    "az": Words(
        year_after="ci cü cı cu ili ilində",
        year_first=True,
    ),
    "be": Words(
        year_after="г. год года годзе",
    ),
    "bg": Words(
        year_after="г. година",
        decade_after="-те",
        named_before="ул улица площад бул",
    ),
    "bs": Words(
        year_after="godine",
    ),
    "ca": Words(
        links="de d' del",
        year_before="el del any des",
        ranges="al a",
        lists="i",
        between="entre/i|del/al",
        decade_before="anys|dècada de",
        short_decade_before="anys",
        decade_words="vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
        turns={"passat": "last", "vinent": "next"},
        named_before="carrer plaça avinguda",
    ),
    "cs": Words(
        year_before="roce roku rok",
        ranges="až do",
        lists="a",
        between="od/do|mezi/a",
        decade_before="léta",
        short_decade_before="letech|léta",
        short_decade_after=r"\. let",
        named_before="ulice ulici třída třídě náměstí",
    ),
    "da": Words(
        links="i",
        year_before="i år siden",
        ranges="til",
        lists="og",
        between="mellem/og|fra/til",
        decade_after="'erne|’erne|-erne",
        short_decade_after="'erne|’erne|-erne",
    ),
    "el": Words(
        year_before="το του έτος",
        ranges="έως",
        decade_before="δεκαετία του",
        named_before="οδός οδού πλατεία πλατείας",
    ),
    "et": Words(
        year_before="aastal aasta",
        months="jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril",
        decade_after="-nda",
    ),
    "eu": Words(
        links="eko ko",
        year_after="eko ko an ean",
        months="urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren",
        month_first=True,
        year_first=True,
    ),
    "fa": Words(
        links="ماه سال",
        year_before="سال",
        letters=str.maketrans("یک", "يك"),
    ),
    "fi": Words(
        year_before="vuonna vuoden vuodesta",
        decade_after="-luvu|-luku",
        short_decade_after="-luvu",
    ),
    "fil": Words(
        links="ng",
        year_before="noong taong",
        month_first=True,
    ),
    "gl": Words(
        links="de do",
        year_before="en desde ano",
        ranges="a ao",
        lists="e",
        between="entre/e|de/a",
        decade_before="anos|década de",
        short_decade_before="anos",
        turns={"pasado": "last", "próximo": "next"},
        named_before="rúa praza avenida",
    ),
    "he": Words(
        links="ב",
        year_before="בשנת שנת מאז",
    ),
    "hi": Words(
        links="सन्",
        year_before="सन् वर्ष",
    ),
    "hr": Words(
        year_after="g. god. godine godinu godini",
        ranges="do",
        lists="i",
        between="od/do|između/i",
        named_before="ulica ulici trg trgu",
    ),
    "hu": Words(
        year_after="-ban -ben",
        decade_after="-es évek",
        short_decade_after="-es évek|-as évek|-os évek",
        named_behind="utca utcai tér téri út úti",
        month_first=True,
        year_first=True,
    ),
    "hy": Words(
        links="թվականի թ.",
        year_after="թվականին թ.",
        month_first=True,
        year_first=True,
    ),
    "id": Words(
        year_before="tahun sejak",
        ranges="sampai hingga",
        lists="dan",
        between="antara/dan|dari/hingga|dari/sampai",
        decade_after="-an",
        named_before="jalan jl",
    ),
    "is": Words(
        year_before="árið",
    ),
    "it": Words(
        links="del",
        year_before="nel dal del al anno",
        ranges="al a",
        lists="e|e il|e l'|e l’",
        between="tra/e|tra il/e il|fra/e|fra il/e il|dal/al",
        decade_before="anni",
        short_decade_before="anni",
        decade_words="venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        turns={"scorso": "last", "prossimo": "next"},
        named_before="via piazza piazzale viale corso largo ponte brigata",
    ),
    "ja": Words(
        year_after="年",
        ranges="から",
        decade_after="年代",
        month_first=True,
        year_first=True,
        spaceless=True,
    ),
    "ka": Words(
        links="წლის",
        year_after="წელს წლის წელი",
        months="იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს",
        year_first=True,
    ),
    "kk": Words(
        year_after="жылғы жылы жыл",
        year_first=True,
    ),
    "km": Words(
        spaceless=True,
    ),
    "ko": Words(
        year_after="년",
        ranges="부터",
        decade_after="년대",
        month_first=True,
        year_first=True,
        spaceless=True,
    ),
    "ky": Words(
        year_after="жылы",
        year_first=True,
    ),
    "lo": Words(
        spaceless=True,
    ),
    "lt": Words(
        links="m. mėn.",
        year_after="m. metais metų metai",
        month_first=True,
        year_first=True,
    ),
    "lv": Words(
        links="gada",
        year_after="gadā gada gads",
        months="janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
        year_first=True,
    ),
    "mk": Words(
        year_after="г. година",
    ),
    "mn": Words(
        month_first=True,
        year_first=True,
    ),
    "ms": Words(
        year_before="tahun sejak",
        ranges="hingga",
        decade_after="-an",
    ),
    "my": Words(
        spaceless=True,
    ),
    "nb": Words(
        links="i",
        year_before="i år siden",
        ranges="til",
        lists="og",
        between="mellom/og|fra/til",
        decade_after="-tallet|-åra|-årene",
        short_decade_after="-tallet|-åra|-årene",
    ),
    "nl": Words(
        links="van",
        year_before="in sinds jaar anno",
        ranges="tot t/m",
        lists="en",
        between="tussen/en|van/tot",
        decade_before="jaren",
        short_decade_before="jaren",
        decade_words="twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        turns={"jongstleden": "last", "jl": "last", "aanstaande": "next"},
        named_behind="straat plein",
    ),
    "pl": Words(
        year_before="latach",
        year_after="r. roku rok",
        ranges="do",
        lists="i",
        between="od/do|między/a",
        short_decade_before="latach|lata",
        named_before="ul ulica ulicy ulicę ulicą plac placu pl aleja alei al",
    ),
    "pt": Words(
        links="de do",
        year_before="em desde ano",
        ranges="a ao",
        lists="e",
        between="entre/e|de/a",
        decade_before="anos|década de",
        short_decade_before="anos",
        decade_words="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        turns={"passado": "last", "último": "last", "próximo": "next"},
        named_before="rua avenida av praça largo ponte hospital",
    ),
    "ro": Words(
        year_before="în din anul",
        ranges="la până",
        lists="și",
        between="între/și|din/până în",
        decade_before="anii",
        short_decade_before="anii",
        turns={"trecut": "last", "viitor": "next"},
        named_before="strada bulevardul piața calea",
        no_date_before="mult multe mulți multă mare mari mic mică mici puțin puțini puține bun bine târziu departe",
    ),
    "ru": Words(
        year_after="г. гг. год года году годом годы годов годах -го -м",
        months="январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
        ranges="по до",
        lists="и",
        between="с/по|между/и",
        decade_after="-х|-е|-ые",
        short_decade_after="-х год|-е год",
        turns={"прошлого": "last"},
        named_before="ул улица улице улицы улицу площадь площади пл проспект проспекте имени",
    ),
    "sk": Words(
        year_before="roku rok",
        months="januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri",
        ranges="až do",
        lists="a",
        between="od/do|medzi/a",
        short_decade_after=r"\. rok",
        named_before="ulica ulici námestie námestí",
    ),
    "sl": Words(
        year_before="leta letu",
        months="januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
        ranges="do",
        lists="in",
        between="od/do|med/in",
    ),
    "sq": Words(
        year_before="viti vitin",
    ),
    "sr": Words(
        year_after="г. год. година godine god. g.",
        months="јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
        named_before="улица улици трг",
    ),
    "sv": Words(
        links="år",
        year_before="år sedan",
        ranges="till",
        lists="och",
        between="mellan/och|från/till",
        decade_after="-tal",
        short_decade_after="-talet",
        named_behind="gatan",
    ),
    "sw": Words(
        year_before="mwaka",
    ),
    "th": Words(
        links="พ.ศ. ค.ศ. ปี",
        year_before="พ.ศ. ค.ศ. ปี",
        decade_before="ทศวรรษ",
        years_ahead=543,
        spaceless=True,
    ),
    "tr": Words(
        year_after="yılında yılı yılının yılından yılına",
        ranges="ile",
        lists="ve",
        decade_after="'lar|’lar|'ler|’ler|'lı y|’lı y|'li y|’li y",
        named_behind="caddesi sokak sokağı bulvarı mahallesi meydanı üniversitesi stadı stadyumu köprüsü",
    ),
    "uk": Words(
        year_after="р. рр. рік року році роком роки років роках",
        months="січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
        ranges="по до",
        lists="і|й|та",
        between="з/по|між/і",
        decade_after="-х|-ті|-і",
        short_decade_after="-х рок|-ті рок",
        turns={"минулого": "last"},
        named_before="вул вулиця вулиці вулицю площа площі імені",
    ),
    "ur": Words(
        year_before="سن",
    ),
    "uz": Words(
        year_after="yil yili yilda",
        year_first=True,
    ),
    "vi": Words(
        links="năm tháng",
        year_before="năm",
        ranges="đến",
        decade_before="thập niên",
    ),
    "yue": Words(
        spaceless=True,
    ),
}
# Japan's eras: the year before the first.
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
