"""Every other language that dateparser knows: absolute dates only, by its locale data.

A candidate is a month's name or number beside a day or a year, in the orders that languages have; it counts when
dateparser, asked what the text contains (`parts`), reads the same date in it. Its finder, `search_dates`, is never
asked: it takes "We", "Die" and "mit" for dates. What is counted from today ("tre giorni fa") or stands without a
number ("in aprile") is not read, and neither is a bare number that nothing calls a year.

dateparser takes half a second to import, so it is imported when such a language is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from timeline.lang.builders import iso_date
from timeline.lang.common import Date, Direction, Span
from timeline.lang.rule import Found, Joins, Language, Rule

# Other names of a language, by dateparser's.
SAME = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "sh": "sr", "mo": "ro"}

MONTHS = "january february march april may june july august september october november december".split()

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

# What may stand between a day and its month, or a month and its year. Each language's own; no word of more than that.
LINKS = {
    "pt": "de do", "gl": "de do", "ca": "de d' del", "ast": "de d'", "it": "del", "ro": "", "vi": "năm tháng", "ar": "من عام لعام سنة",
    "sv": "år", "da": "i", "nb": "i", "nl": "van", "lv": "gada", "lt": "m. mėn.", "ka": "წლის", "hy": "թվականի թ.",
    "fa": "ماه سال", "he": "ב", "hi": "सन्", "th": "พ.ศ. ค.ศ. ปี", "ko": "", "ja": "", "tl": "ng", "fil": "ng", "eu": "eko ko",
}  # fmt: skip
# What calls the number before it a year: "в 1950 году", "1950 yılında". dateparser's own words come on top.
YEAR_AFTER = {
    "ru": "г. гг. год года году годом годы годов годах -го -м", "uk": "р. рр. рік року році роком роки років роках", "be": "г. год года годзе",
    "bg": "г. година", "sr": "г. год. година godine god. g.", "hr": "g. god. godine godinu godini", "bs": "godine",
    "mk": "г. година", "pl": "r. roku rok", "tr": "yılında yılı yılının yılından yılına", "ja": "年", "ko": "년",
    "ka": "წელს წლის წელი", "hu": "-ban -ben", "kk": "жылғы жылы жыл", "az": "ci cü cı cu ili ilində", "lv": "gadā gada gads",
    "lt": "m. metais metų metai", "hy": "թվականին թ.", "uz": "yil yili yilda", "eu": "eko ko an ean", "ky": "жылы",
}  # fmt: skip
# What calls the number behind it a year: "nel 1950", "tahun 1950".
YEAR_BEFORE = {
    "pl": "latach", "it": "nel dal del al anno", "pt": "em desde ano", "gl": "en desde ano", "ca": "el del any des",
    "nl": "in sinds jaar anno", "sv": "år sedan", "da": "i år siden", "nb": "i år siden", "ro": "în din anul",
    "cs": "roce roku rok", "sk": "roku rok", "sl": "leta letu", "fi": "vuonna vuoden vuodesta", "et": "aastal aasta",
    "id": "tahun sejak", "ms": "tahun sejak", "vi": "năm", "ar": "عام سنة منذ", "he": "בשנת שנת מאז", "fa": "سال",
    "hi": "सन् वर्ष", "el": "το του έτος", "th": "พ.ศ. ค.ศ. ปี", "ur": "سن", "sw": "mwaka", "sq": "viti vitin",
    "is": "árið", "af": "in jaar sedert", "fil": "noong taong",
}  # fmt: skip
# Forms of months that dateparser lacks; it is asked for the one it has.
INFLECTED = {
    "ru": "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
    "lv": "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
    "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
    "sk": "januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri",
    "et": "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril",
    "uk": "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні",
    "sr": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
    "eu": "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren"
    " azaroaren abenduaren",
    "ka": "იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს",
}
# What joins two days or two months to a range, besides the dash.
RANGES = {
    "it": "al a", "pt": "a ao", "gl": "a ao", "ca": "al a", "ro": "la până", "nl": "tot t/m", "pl": "do", "cs": "až do", "sk": "až do",
    "ru": "по до", "uk": "по до", "sv": "till", "da": "til", "nb": "til", "id": "sampai hingga", "ms": "hingga", "ja": "から",
    "ko": "부터", "vi": "đến", "el": "έως", "hr": "do", "sl": "do", "tr": "ile",
}  # fmt: skip
# What joins two days of one month to a list: "il 2 e il 3 giugno".
LISTS = {
    "it": "e|e il|e l'|e l’", "pt": "e", "gl": "e", "ca": "i", "ro": "și", "nl": "en", "sv": "och", "da": "og", "nb": "og", "pl": "i",
    "cs": "a", "sk": "a", "ru": "и", "uk": "і|й|та", "id": "dan", "hr": "i", "sl": "in", "tr": "ve",
}  # fmt: skip
# Two years and the words that make them the ends of a range: "tra il 1939 e il 1945", "с 1939 по 1945 год".
BETWEEN = {
    "it": "tra/e|tra il/e il|fra/e|fra il/e il|dal/al", "pt": "entre/e|de/a", "gl": "entre/e|de/a", "ca": "entre/i|del/al",
    "ro": "între/și|din/până în", "nl": "tussen/en|van/tot", "sv": "mellan/och|från/till", "da": "mellem/og|fra/til",
    "nb": "mellom/og|fra/til", "ru": "с/по|между/и", "uk": "з/по|між/і", "pl": "od/do|między/a", "cs": "od/do|mezi/a",
    "sk": "od/do|medzi/a", "hr": "od/do|između/i", "sl": "od/do|med/in", "id": "antara/dan|dari/hingga|dari/sampai",
}  # fmt: skip
# What makes the year before it, or behind it, ten years: "1990-talet", "anni 1990".
DECADE_AFTER = {
    "ja": "年代", "ko": "년대", "sv": "-tal", "da": "'erne|’erne|-erne", "nb": "-tallet|-åra|-årene", "fi": "-luvu|-luku",
    "hu": "-es évek", "ru": "-х|-е|-ые", "uk": "-х|-ті|-і", "id": "-an", "ms": "-an", "tr": "'lar|’lar|'ler|’ler|'lı y|’lı y|'li y|’li y", "et": "-nda",
    "bg": "-те",
}  # fmt: skip
DECADE_BEFORE = {
    "it": "anni", "pt": "anos|década de", "gl": "anos|década de", "ca": "anys|dècada de", "nl": "jaren", "ro": "anii",
    "cs": "léta", "el": "δεκαετία του", "vi": "thập niên", "th": "ทศวรรษ",
}  # fmt: skip
# The same of two digits or a word, ten years of the last century: "anni '70", "jaren zestig", "60-talet".
SHORT_DECADE_AFTER = {
    "sv": "-talet", "da": "'erne|’erne|-erne", "nb": "-tallet|-åra|-årene", "fi": "-luvu", "hu": "-es évek|-as évek|-os évek",
    "ru": "-х год|-е год", "uk": "-х рок|-ті рок", "cs": r"\. let", "sk": r"\. rok",
}  # fmt: skip
SHORT_DECADE_BEFORE = {
    "it": "anni", "pt": "anos", "gl": "anos", "ca": "anys", "nl": "jaren", "ro": "anii", "pl": "latach|lata", "cs": "letech|léta",
}  # fmt: skip
DECADE_WORDS = {
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "ca": "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
}  # fmt: skip
# Streets, squares and schools are called for days: "via 25 aprile", "ul. 3 Maja"; the word stands before or behind.
NAMED_BEFORE = {
    "it": "via piazza piazzale viale corso largo ponte brigata", "pt": "rua avenida av praça largo ponte hospital", "gl": "rúa praza avenida",
    "ca": "carrer plaça avinguda", "ro": "strada bulevardul piața calea", "pl": "ul ulica ulicy ulicę ulicą plac placu pl aleja alei al",
    "ru": "ул улица улице улицы улицу площадь площади пл проспект проспекте имени", "uk": "вул вулиця вулиці вулицю площа площі імені",
    "bg": "ул улица площад бул", "cs": "ulice ulici třída třídě náměstí", "sk": "ulica ulici námestie námestí", "sr": "улица улици трг",
    "hr": "ulica ulici trg trgu", "el": "οδός οδού πλατεία πλατείας", "id": "jalan jl",
}  # fmt: skip
NAMED_BEHIND = {
    "tr": "caddesi sokak sokağı bulvarı mahallesi meydanı üniversitesi stadı stadyumu köprüsü", "hu": "utca utcai tér téri út úti",
    "nl": "straat plein", "sv": "gatan",
}  # fmt: skip
# Behind a day and its month, the year before or the one to come: "il 3 maggio scorso".
TURNS: dict[str, dict[str, Direction]] = {
    "it": {"scorso": "last", "prossimo": "next"}, "pt": {"passado": "last", "último": "last", "próximo": "next"},
    "gl": {"pasado": "last", "próximo": "next"}, "ca": {"passat": "last", "vinent": "next"},
    "nl": {"jongstleden": "last", "jl": "last", "aanstaande": "next"}, "ro": {"trecut": "last", "viitor": "next"},
    "uk": {"минулого": "last"}, "ru": {"прошлого": "last"},
}  # fmt: skip
# Before Christ, in whatever language has these letters.
BEFORE_CHRIST = re.compile(
    r"\s{0,2}(?:a\. ?C\.|a\. ?e\. ?[vc]\.|до н\. ?[эе]\.|p\. ?n\. ?e\.|v\. ?Chr\.|f\. ?Kr\.|př\. ?n\. ?l\.|pred n\. ?l\.|î\. ?Hr\."
    r"|π\. ?Χ\.|eKr|pr\. ?Kr\.|i\. ?e\.)"
)
# What is counted or paid with, behind a number that is no year.
COUNTED = re.compile(
    r"(?:\s(?:al?|do|tot|till|по|-|–)\s\d+)?\s?(?:euros?|eur|€|\$|£|zł|kr|руб\w*|km|kg|met(?:er|ri|ros)|dolar\w*|dollar[is]?"
    r"|dólares)(?!\w)",
    re.IGNORECASE,
)
# Japan's eras: the year before the first.
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
# Languages that say the month before the day, and those that say the year first of all.
MONTH_FIRST = frozenset("hu lt eu hy ja ko mn fil".split())
YEAR_FIRST = frozenset("hu lt lv eu hy ja ko mn ka kk ky uz az".split())
# dateparser keeps Persian in Arabic letters.
LETTERS = {"fa": str.maketrans("یک", "يك")}
# Rumanian "10 mai mulți" is ten more and no tenth of May.
NO_DATE_BEFORE = {"ro": "mult multe mulți multă mare mari mic mică mici puțin puțini puține bun bine târziu departe"}
# Thailand counts from the Buddha's death.
YEARS_AHEAD = {"th": 543}
SPACELESS = frozenset("ja th km lo my yue ko".split())


def knows(code: str) -> bool:
    """Does dateparser have the language?"""
    from dateparser.data.languages_info import language_order

    return SAME.get(code, code) in language_order


@cache
def language(code: str) -> Language:
    """The dates of a language that has no file of its own."""
    return Locale(SAME.get(code, code), code)


class Locale(Language):
    """A language read through dateparser. `code` is dateparser's name of it, `name` the one that was asked for."""

    def __init__(self, code: str, name: str) -> None:
        from dateparser.date import DateDataParser
        from dateparser.languages.loader import LocaleDataLoader

        super().__init__(
            name,
            {},
            {},
            [Rule("iso-date", "date:ISO", iso_date)],
            ["ISO"],
            {},
            joins=Joins(ranges=("-", "–", "—", "~", "～", *RANGES.get(code, "").split())),
        )
        self._locale = code
        info: dict[str, Any] = LocaleDataLoader().get_locale(code).info
        # What the words leave out comes from a leap year, and never from today: 29 February is a day in any year.
        only = {
            "PARSERS": ["absolute-time"],
            "PREFER_DAY_OF_MONTH": "first",
            "RELATIVE_BASE": datetime(2000, 1, 1),
        }
        # Numbers alone come in the order of the country; beside a month's name two digits are the day ("13 december",
        # which Swedish's order of year, month and day takes for 2013).
        self._numbers = DateDataParser(languages=[code], settings=only)
        self._names = DateDataParser(languages=[code], settings={**only, "DATE_ORDER": "DMY"})
        self._agreed: dict[tuple[Any, ...], bool] = {}
        # Each form of a month: its number, dateparser's own form, and whether it is cut short ("már" is "already").
        self._months: dict[str, tuple[int, str, bool]] = {}
        inflected = INFLECTED.get(code, "").split()
        for number, key in enumerate(MONTHS, 1):
            names = [str(form) for form in info.get(key, ())]
            longest = max(map(len, names), default=0)
            for form in names:
                cut = form.isalpha() and len(form) <= 4 < longest and ord(form[0]) < 0x530
                self._months.setdefault(form.lower(), (number, form, cut))
            if inflected and names:
                self._months.setdefault(inflected[number - 1], (number, max(names, key=len), False))
        self._turn = re.compile(rf"\s({_any_of(TURNS.get(code, ())) or '(?!)'})(?!\w)", re.IGNORECASE)
        self._named_before = frozenset(NAMED_BEFORE.get(code, "").split())
        self._named_behind = frozenset(NAMED_BEHIND.get(code, "").split())
        self._list = re.compile(rf"\.?\s(?:{LISTS.get(code) or '(?!)'})\b", re.IGNORECASE)
        words = DECADE_WORDS.get(code, "").split()
        self._decades = {word: 1920 + 10 * place for place, word in enumerate(words)}
        self._refused = frozenset(NO_DATE_BEFORE.get(code, "").split())
        self._patterns = _patterns(
            code,
            self._months,
            [str(word) for word in info.get("year", ())],
            [str(form) for key in WEEKDAYS for form in info.get(key, ()) if len(str(form)) > 3],
        )

    def find(self, paragraph: str) -> Iterator[Found]:
        """Every absolute date of a paragraph, left to right."""
        found = list(super().find(paragraph))
        paragraph = paragraph.translate(LETTERS.get(self._locale, {}))
        taken = bytearray(len(paragraph))
        for one in found:
            taken[one.start : one.end] = b"x" * (one.end - one.start)
        for rule, pattern in self._patterns:
            for match in pattern.finditer(paragraph):
                if any(taken[match.start() : match.end()]):
                    continue
                for one in self._read(rule, match):
                    taken[one.start : one.end] = b"x" * (one.end - one.start)
                    found.append(one)
        return iter(sorted(found, key=lambda one: one.start))

    def _read(self, rule: str, match: re.Match[str]) -> list[Found]:
        parts = match.groupdict()
        name = " ".join((parts.get("month") or "").lower().split())
        number, form, cut = self._months.get(name, (None, "", False))
        year, day, other = (int(parts[key]) if parts.get(key) else None for key in ("year", "day", "other"))
        if rule == "numeric-date":
            return self._numeric(match)
        if rule == "year-range":
            return _year_range(match)
        if rule == "short-decade":
            decade = self._decades[parts["word"].lower()] if parts.get("word") else 1900 + int(parts["ten"])
            return [Found(match.start(), match.end(), rule, Date(decade=decade))]
        if rule == "decade":
            return [Found(match.start(), match.end(), rule, Date(decade=year))]
        if rule == "era":
            nth = 1 if parts["nth"] == "元" else int(parts["nth"])
            value = Date(
                year=ERAS[parts["era"]] + nth, month=int(parts["number"]) if parts["number"] else None, day=day
            )
            return [Found(match.start(), match.end(), rule, value)]
        if year and number is None and COUNTED.match(match.string, match.end("year")):
            return []
        if (
            cut
            and match.string[match.end("month") : match.end("month") + 1] != "."
            and not (year and day and self._locale not in MONTH_FIRST)
        ):
            return []
        if (
            match.string[match.end() : match.end() + 40].lstrip().split(" ", 1)[0].strip(",.;").lower() in self._refused
            and not year
        ):
            return []
        if day and not year and self._names_place(match):
            return []
        # "in 1024 × 768", "kB (1000)": a number that nothing but a small word calls a year is a late one.
        if year and not (1100 if number is None else 1000) <= year <= 2700:
            return []
        if not self._agrees(match.group(0), form, year, number, day):
            return []
        if year and number is None and (before_christ := BEFORE_CHRIST.match(match.string, match.end())):
            return [Found(match.start("year"), before_christ.end(), "year-bc", Date(year=1 - year))]
        ahead = YEARS_AHEAD.get(self._locale, 0) if year and year > 2300 else 0
        date = Date(year=year - ahead if year else None, month=number, day=day)
        if rule == "day-month" and other is None and (turn := self._turn.match(match.string, match.end())):
            direction = TURNS[self._locale][turn[1].lower()]
            return [
                Found(match.start(), turn.end(), "day-month-turned", Date(month=number, day=day, direction=direction))
            ]
        if rule == "year-said":
            return [Found(*match.span("year"), rule, date)]
        if other is None:
            return [Found(match.start(), match.end(), rule, date)]
        # "3-5 aprile 1950": the other end of the range stands first, or last where the month does.
        there = Date(year=date.year, month=number, day=other)
        first, last = sorted((date, there), key=lambda one: one.day or 0)
        if date.day == other or not 1 <= other <= 31:
            return []
        cut_at = sorted((match.span("day"), match.span("other")))
        if self._list.match(match.string, cut_at[0][1]):
            if first.day == day:
                return [Found(match.start("day"), match.end(), rule, date)]
            return [Found(match.start(), cut_at[0][1], rule, first), Found(cut_at[1][0], match.end(), rule, last)]
        return [
            Found(match.start(), cut_at[0][1], rule, Span(first, last, 0)),
            Found(cut_at[1][0], match.end(), rule, Span(first, last, 1)),
        ]

    def _names_place(self, match: re.Match[str]) -> bool:
        """ "via 25 aprile", "19 Mayıs Caddesi": is the day a name?"""
        text = match.string
        before = re.findall(r"\w+", text[max(0, match.start() - 20) : match.start()])[-1:]
        behind = re.match(r"\.?\s(\w+)", text[match.end() : match.end() + 20])
        return bool(self._named_before & {word.lower() for word in before}) or (
            behind is not None and behind[1].lower() in self._named_behind
        )

    def _numeric(self, match: re.Match[str]) -> list[Found]:
        data = self._data(self._numbers, match.group(0))
        if data is None or set(data.parts) != {"year", "month", "day"}:
            return []
        date = data.date_obj
        return [Found(match.start(), match.end(), "numeric-date", Date(year=date.year, month=date.month, day=date.day))]

    def _agrees(self, *date: Any) -> bool:
        """Does dateparser find the same parts? It takes a millisecond, so what was asked before is remembered."""
        if date not in self._agreed:
            if len(self._agreed) > 1 << 14:
                self._agreed.clear()
            self._agreed[date] = self._read_alike(*date)
        return self._agreed[date]

    def _read_alike(self, text: str, form: str, year: int | None, month: int | None, day: int | None) -> bool:
        """The words as they stand, or in their plainest form."""
        stated = {part for part, value in (("year", year), ("month", month), ("day", day)) if value is not None}
        plain = " ".join(str(part) for part in (day, form, year) if part)
        for words in dict.fromkeys((text, plain)):
            data = self._data(self._names, words)
            if data is None or set(data.parts) != stated:
                continue
            date = data.date_obj
            if (year in (None, date.year)) and (month in (None, date.month)) and (day in (None, date.day)):
                return True
        return False

    def _data(self, parser: Any, text: str) -> Any:
        data = parser.get_date_data(re.sub(r"\d", lambda digit: str(int(digit[0])), text))
        return data if data.date_obj is not None and data.parts else None


def _year_range(match: re.Match[str]) -> list[Found]:
    first, last = Date(year=int(match["year"])), Date(year=int(match["last"]))
    # "Od 1500 do 2000 osób": round numbers count.
    counts = all(int(match[name]) % 50 == 0 for name in ("year", "last"))
    if match["year"] >= match["last"] or (counts and match.string[match.end() : match.end() + 2].strip().isalpha()):
        return []
    return [
        Found(*match.span("year"), "year-range", Span(first, last, 0)),
        Found(*match.span("last"), "year-range", Span(first, last, 1)),
    ]


def _any_of(words: Iterable[str]) -> str:
    return "|".join(
        r"\s".join(map(re.escape, word.split())) for word in sorted(set(words), key=len, reverse=True) if word
    )


def _patterns(
    code: str, months: Iterable[str], years: Iterable[str], weekdays: Iterable[str]
) -> list[tuple[str, re.Pattern[str]]]:
    """The orders of day, month and year, the fullest first. White space is bounded: a line of blanks costs nothing."""
    spaceless = code in SPACELESS
    edge, rim = ("", "") if spaceless else (r"(?<![^\W\d])", r"(?![^\W\d])")
    links = LINKS.get(code, "").split()
    after = {*YEAR_AFTER.get(code, "").split(), *(word for word in years if len(word) > 1 or not word.isascii())}
    before = {*YEAR_BEFORE.get(code, "").split(), *(word for word in years if len(word) > 2)}
    link = rf"(?:\.?\s{{0,2}}(?:{_any_of(links)}))?" if links else ""
    near, gap = rf"{link}\s{{0,2}}", rf"{link}[.,]?\s{{0,2}}"
    to = _any_of(RANGES.get(code, "").split())
    worded = rf"|(?:{to})\s" if to and not spaceless else ""
    listed = f"|(?:{lists})\\s?" if (lists := LISTS.get(code)) and not spaceless else ""
    dash = rf"\.?\s?(?:[-–—~～]\s?{worded}{listed})"
    start = r"\d" if spaceless else r"\w"
    day = rf"(?<![{start}.,:/$€£])(?P<day>\d{{1,2}})(?!\d)"
    other = rf"(?:(?<![{start}.,:/])(?P<other>\d{{1,2}}){dash})?"
    month = rf"(?<!\d){edge}(?P<month>{_any_of(months)}){rim}"
    year = rf"(?<![{start}.,:/$€£-])(?P<year>\d{{4}})(?![\d%])(?![.,:/]\d)"
    year_word = rf"(?:\s{{0,2}}(?:{_any_of(after)}){rim})?" if after else ""
    ordinal = r"(?:\.|º|ª|°|er|-?(?:го|е|a|án|én|ang))?"
    day_mark = r"(?:\s?(?:日|일|d\.|ngày))?"
    named = rf"(?:{edge}(?:{_any_of(weekdays)}),?\s{{1,2}})?" if weekdays and not spaceless else ""
    orders = [
        ("day-month-year", rf"{named}{other}{day}{ordinal}{near}{month}{gap}{year}{year_word}"),
        ("month-day-year", rf"{month}\s{{1,2}}{day},\s{{0,2}}{year}"),
        ("month-year", rf"{month}{gap}{year}{year_word}"),
    ]
    if code in YEAR_FIRST:
        orders += [
            (
                "year-month-day",
                rf"{year}{year_word}\.?{near}{month}\.?{near}{day}{day_mark}(?:{dash}(?P<other>\d{{1,2}})(?!\d){day_mark})?",
            ),
            ("year-day-month", rf"{year}{year_word}\.?{near}{day}{ordinal}{near}{month}"),
            ("year-month", rf"{year}{year_word}{near}{month}"),
        ]
    if code in MONTH_FIRST:
        orders.append(("month-day", rf"{month}\.?{near}{day}{day_mark}(?:{dash}(?P<other>\d{{1,2}})(?!\d){day_mark})?"))
    else:
        orders.append(("day-month", rf"{other}{day}{ordinal}{near}{month}"))
    some = r"(?:1\d{3}|20\d\d)"
    pairs = [pair.split("/") for pair in BETWEEN.get(code, "").split("|") if pair]
    # The first word asks for its own second.
    firsts = "|".join(rf"{re.escape(one)}\s(?=\d{{4}}\s{re.escape(other)}\s)" for one, other in pairs)
    seconds = _any_of(other for _, other in pairs)
    between = rf"(?<!\w)(?:{firsts})(?P<year>{some})\s(?:{seconds})\s(?P<last>{some})(?![\w%]|[.,]\d)" if pairs else ""
    ten = rf"(?<![{start}.,:/$€£-])(?P<year>[12]\d\d0)(?!\d)"
    tens_after = _any_of(DECADE_AFTER.get(code, "").split("|"))
    tens_before = _any_of(DECADE_BEFORE.get(code, "").split("|"))
    short_after, short_before = SHORT_DECADE_AFTER.get(code, ""), SHORT_DECADE_BEFORE.get(code, "")
    worded_tens = f"|(?P<word>{words})(?!\\w)" if (words := _any_of(DECADE_WORDS.get(code, "").split())) else ""
    era = _any_of(ERAS) if code == "ja" else ""
    orders = [
        (
            "era",
            rf"(?P<era>{era})(?P<nth>\d{{1,2}}|元)年(?:(?P<number>\d{{1,2}})月(?:(?P<day>\d{{1,2}})日)?)?"
            if era
            else "",
        ),
        ("year-range", between),
        ("decade", rf"{ten}(?:{tens_after})" + ("" if spaceless else r"\w*") if tens_after else ""),
        ("decade", rf"(?<!\w)(?:{tens_before})\s{ten}" if tens_before else ""),
        ("short-decade", rf"(?<![\w.,'’/-])(?P<ten>[2-9]0)(?:{short_after})\w*" if short_after else ""),
        (
            "short-decade",
            rf"(?<!\w)(?:{short_before})\s(?:['’]?(?P<ten>[2-9]0)(?![\d%]|[.,]\d)\.?{worded_tens})"
            if short_before
            else "",
        ),
        *orders,
    ]
    opened = rf"(?:(?<=\()|(?<!\w)(?:{_any_of(before)})\s)" if before else r"(?<=\()"
    orders += [
        ("numeric-date", r"(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1[12]\d{3}|[12]\d{3}([./])\d{1,2}\2\d{1,2})(?![\d/-])"),
        (
            "year-range",
            rf"(?<![\w.,:/-])(?P<year>{some})\s?[-–—]\s?(?P<last>{some})\s{{0,2}}(?:{_any_of(after)}){rim}"
            if after
            else "",
        ),
        ("year-range", rf"{opened}(?P<year>1\d{{3}}|20\d\d)\s?[-–—]\s?(?P<last>1\d{{3}}|20\d\d)(?![\w-])"),
        ("year", rf"{year}\s{{0,2}}(?:{_any_of(after)}){rim}" if after else ""),
        ("year-said", rf"(?<!\w)(?:{_any_of(before)})\s{year}" if before else ""),
        ("year-in-brackets", r"(?<=\()(?P<year>1\d{3}|20\d\d)(?=\))"),
    ]
    return [(rule, re.compile(pattern, re.IGNORECASE)) for rule, pattern in orders if pattern]
