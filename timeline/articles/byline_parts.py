"""The parts that a byline is made of but for its dates: each a kind, an example, and what it looks like."""

from __future__ import annotations

from timeline.articles.printed_dates import ANY_MONTH, MONTH, SEASON, either
from timeline.lang.names import WEEKDAYS

_OF_ARTICLE = r"(?:(?:this\s+|the\s+)?(?:article|story|post|page|text|report|essay)\s+(?:was\s+|has\s+been\s+)?)?"
CAP = r"[A-ZÀ-ÞŠŽА-Я]"
# "Jim O'Hara, May 3", "Jim O'Hara, Spring 2025": a month or a season before a number is no name.
_NAME = rf"(?!(?i:{MONTH}|{SEASON})\s*\d)(?:{CAP}[\w.'’-]*|de|la|von|van|der|den|bin|al)"
_VENUE = rf"(?:\s+(?:in|by|at)\s+(?:the\s+)?(?-i:{_NAME}(?:\s+{_NAME}){{0,5}}))?"
ZONE = (
    r"(?:(?:gmt|utc|bst|cest|cet|eest|eet|[ecmpa][sd]?t|ist|idt|msk|hkt|sgt|jst|kst|pkt|wib|eat|sast|aest|aedt|nzst|nzdt"
    r"|uk(?:\s+time)?"
    r"|(?:eastern|central|mountain|pacific)(?:\s+(?:daylight|standard))?(?:\s+time)?)(?=\W|$|updated|published)"
    r"(?:\s?[+-]\d\d?(?::?\d\d)?)?|[+-]\d\d:?\d\d\b)"
)
# "Jane Doe Leave a comment": what ends a name where nothing else does.
_BUTTON = r"(?:leave\s+a\s+(?:comment|reply)|(?:no\s+|\d+\s+)?comments?|share|save|print|e?mail|follow|listen)\b"

# What papers call themselves: these words name little else.
_PERIODICAL = (
    "magazine|newspaper|newsletter|review|journal|gazette|herald|tribune|chronicle|courier|telegraph|observer|times|news"
    "|quarterly|weekly|monthly|bulletin|digest"
)
# What documents are called, and of whom: a "report of the fire, 3 May 2024" has the date of the fire.
_DOCUMENT = (
    r"(?:(?:an?|the)\s+)?(?:(?:interim|final|executive|press|open|joint|annual|written|official|public|working|briefing"
    r"|white|green|position|policy|discussion|research|special|first|second|third)\s+){0,2}"
    r"(?:report|summary|statement|judge?ment|ruling|decision|opinion|letter|speech|address|remarks|paper|memorandum|memo"
    r"|communiqu[eé]|declaration|briefing|findings)\b"
)
_ISSUED_BY = (
    "commission|board|committee|council|court|tribunal|inquiry|inquest|panel|authority|agency|ministry|department|office"
    "|institute|union|government|company|report|review|investigation|findings|chair|chairman|chairwoman|president"
    "|minister|director"
)

# The parts of a byline but for its dates: the kind, an example, and what it looks like. Tried from the top.
PARTS: tuple[tuple[str, str, str], ...] = (
    (
        "first",
        "First published on",
        rf"(?i:{_OF_ARTICLE}(?:first|originally)\s+(?:published|posted|appeared|printed|issued){_VENUE}(?:\s+(?:on|at))?\b\s*:?)",
    ),
    (
        "print",
        "This article appeared in print on",
        r"(?i:(?:a\s+version\s+of\s+)?this\s+(?:article|story)\s+(?:appear(?:s|ed)|was\s+published)\s+in\s+print(?:\s+on)?\b)",
    ),
    (
        "aside",
        "Accessed",
        r"(?i:(?:received|accepted|accessed|retrieved|downloaded|printed|archived|captured|crawled)(?:\s+on)?\b\s*:?)",
    ),
    (
        "published",
        "Veröffentlicht am",
        rf"(?i:(?:posted\s+in|filed\s+under)\b[^|\d]{{2,40}}?(?:,|\s+on\b)|{_OF_ARTICLE}(?:published|posted|issued|created|filed|submitted|uploaded|added|aired)"
        rf"(?:\s+(?:date|time|on|at|online|in\s+print))*(?:{_VENUE}(?:\s+on)?)\b"
        r"|date\s+of\s+(?:judge?ment|decision|ruling|order|report|issue|delivery|opinion|award|filing)\b|decided(?=\s*:)"
        r"|(?:load[-\s]|article\s+|post\s+)?dated?(?:\s+published)?\b|date\s+of\s+publication\b|pub(?:lication|lish)?[-\s]?date\b"
        r"|for\s+immediate\s+release\b|sent(?=\s*:)"
        r"|publié(?:e)?(?:\s+le)?\b|veröffentlicht(?:\s+am)?\b|erschienen(?:\s+am)?\b|publicado(?:\s+(?:el|em))?\b"
        r"|fecha\s+de\s+publicación|publicad[ao](?:\s+(?:el|em))?\b|pubblicato(?:\s+il)?\b|gepubliceerd(?:\s+op)?\b"
        r"|publicerad(?:\s+den)?\b|publisert\b|udgivet\b|julkaistu\b|opublikowano\b|publikováno\b|опубликовано\b|yayınlan(?:dı|ma(?:\s+tarihi)?)\b"
        r"|发布时间|发布于|发表于|发布日期|发稿时间|发布|日期|时间|掲載日|公開日)\s*[:：]?",
    ),
    (
        "updated",
        "Last updated:",
        rf"(?i:{_OF_ARTICLE}(?:last\s+)?(?:updated?|modified|edited|revised)(?:\s+(?:date|on|at))?\b|as\s+of\b"
        r"|(?:modifié|mis\s+à\s+jour)(?:\s+le)?\b|aktualisiert(?:\s+am)?\b|stand(?=\s*:)|actualizado(?:\s+el)?\b"
        r"|última\s+actualización\b|uppdaterad(?:\s+den)?\b|oppdatert\b|opdateret\b|päivitetty\b|aktualizacja\b|aktualizováno\b|обновлено\b"
        r"|güncellen(?:di|me(?:\s+tarihi)?)\b"
        r"|atualizado(?:\s+em)?\b|aggiornato(?:\s+il)?\b|更新时间|更新于)\s*[:：]?",
    ),
    (
        "time",
        "4:23 pm EST",
        r"(?i:(?:(?:at|um|à|às|om|a\s+las|alle(?:\s+ore)?|kl\.?)\s+)?"
        r"(?:\d\d?[:.h]\d\d(?::\d\d)?(?!\d)(?:\s*[ap]\.?m(?-i:(?![a-z]))\.?)?(?:\s*uhr)?|\d\d?\s*[ap]\.?m(?-i:(?![a-z]))\.?"
        rf"|\d{{4}}(?=\s+{ZONE})|\d\d?[时時点點]\d\d分)(?:\s*\(?{ZONE}\)?)?)",
    ),
    (
        "age",
        "3 hours ago",
        r"(?i:(?:\d+|an?|one)\s+(?:minute|min|hour|hr|day|week|month|year)s?\s+ago\b|(?<=updated )ago\b)",
    ),
    (
        "span",
        "5 min read",
        r"(?i:\d+\s*-?\s*min(?:ute)?s?(?:\s+read)?\b"
        r"|(?:reading\s+time|lesezeit|lesedauer|temps\s+de\s+lecture|lecture|tiempo\s+de\s+lectura)\s*:?\s*\d+\s*min\w*)",
    ),
    (
        "place",
        "Vol. 12",
        r"(?i:\(?\b(?:vol|volume|no|nr|issue|page|pg|pp?)\b\.?\s*[\dA-Z]*\d+(?:\s*(?:of|/)\s*\d+)?\)?|\(?(?:this\s+version,\s+)?v\d+\)?)",
    ),
    ("issue", "Print edition", r"(?i:from\s+the\b|(?:print\s+)?(?:issue|edition)\b)"),
    ("legend", "Press release", r"(?i:(?:section|page)\s+\w+\s*,\s.{0,120}|(?:news|press)\s+release\b)"),
    (
        "credit",
        "记者：王小明",
        r"(?i:(?:source|editor|author|reporter)\s*:\s*(?:[^|·•.:\d]|\b(?:inc|ltd|corp|co|plc)\.){2,40}(?=[|·•]|$))"
        r"|(?:来源|來源|记者|記者|编辑|編輯|作者|责任编辑)\s*[:：]?\s*[^\s|，。:：\d]{1,16}",
    ),
    (
        "by",
        "By Jo Doe and Ann Hill",
        rf"(?:(?:(?i:written|story|text|report)\s+)?[Bb](?:y|Y):?|(?:Par|Por|Von)(?=(?:\s+{CAP}[\w.'’-]*){{2}})|PAR|POR|VON)"
        rf"\s+{_NAME}(?:(?:,?\s+(?:and|&|in|for|avec|und|y|et)\s+|,\s*|\s+){_NAME}){{0,9}}",
    ),
    (
        "document",
        "Interim report of the Inquiry",
        rf"(?i:{_DOCUMENT})(?:\s+(?:by|to|from)(?:\s+[^\W\d_][\w.'’-]*){{1,6}}?"
        rf"|\s+of(?:\s+the)?(?:\s+{CAP}[\w.'’-]*)*\s+(?i:{_ISSUED_BY})(?:\s+(?:of|for)\s+{_NAME}(?:\s+{_NAME})*)?)?"
        r"(?=\s*[|·•,–—]|\s+(?:[Nn]o\b|\d)|\s*$|\s+of\s+\d)"
        r"(?:\s+of(?=\s+\d))?",
    ),
    (
        "periodical",
        "Alpenblick magazine",
        rf"(?:{CAP}[\w.'’&-]*\s+(?:(?:of|and|the)\s+)?){{1,4}}?(?i:{_PERIODICAL})\b(?:\s+of\s+{_NAME})?"
        r"(?=\s*[|·•,/–—-]|\s*$|\s{2,})",
    ),
    (
        "name",
        "Ann Hill",
        rf"(?!(?i:{ANY_MONTH})\s*\d){CAP}[\w.'’&-]*(?:\s+{_NAME}){{0,4}}"
        rf"(?=\s*[|·•,/–—-]|\s*$|\s{{2,}}|\s+\d\d?:\d\d|\s+(?i:{_BUTTON}))",
    ),
    ("button", "Leave a comment", rf"(?i:{_BUTTON})"),
    (
        "weekday",
        "vendredi,",
        rf"(?i:(?:{either(WEEKDAYS)})\b\.?,?)|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日",
    ),
    ("glue", "am", r"(?i:(?:on|at|am|vom|um|in|le|el|il|den|del|de|du|à|a\s+las|às|om|op|em|da)\b)"),
    ("break", " | ", r"[\s|·•,，;:：/()（）\[\]*_>#–—.-]+"),
)
