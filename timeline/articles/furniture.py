"""Lines of a page that no story is told in, a row a language: what leads to other articles, and what is pressed.

A line is read here as a whole. What runs into the sentences of a story is told in `events`.
"""

from __future__ import annotations

import re

# What stands above links to other articles or before one, whose title may follow: "Read more: The bridge falls". A
# script without spaces has no end of a word to wait for.
_LEADS = {
    "da": r"læs også",
    "de": r"lesen sie (?:auch|mehr|hier)|mehr zum thema|siehe auch",
    "en": r"(?:read|see|watch|listen) (?:more|also|next)",
    "es": r"le[ae] también|[lt]e puede interesar|ver también",
    "fr": r"(?:à )?lire aussi|(?:à )?voir aussi",
    "it": r"leggi anche",
    "ja": r"関連記事\w*",
    "ko": r"관련 기사\w*",
    "nl": r"lees (?:ook|meer)",
    "no": r"les også",
    "pl": r"czytaj (?:też|także|również)",
    "pt": r"leia (?:também|mais)|veja também",
    "ru": r"читайте также",
    "sv": r"läs (?:också|mer)",
    "zh": r"(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|相关新闻|相關新聞)\w*",
}
# What stands above links, and is a line of a story where more follows: "Related companies fell".
_HEADINGS = {
    "en": r"related(?: (?:stories|articles|news|topics|links|posts|content|coverage|reading))?(?:\s*:.{0,120})?"
    r"|more (?:on|from) [^.]{0,60}|more stories|most (?:read|popular|viewed).{0,40}|trending.{0,30}"
    r"|you may also like.{0,40}|recommended(?: stories)?|what to read next",
    "es": r"más información(?: [^.]{0,60})?",
}
# What a page says of itself, sells or offers to press.
_BUTTONS = {
    "da": r"reklame",
    "de": r"anzeige|werbung|teilen|drucken",
    "en": r"advertisements?|sponsored(?: content)?|list of \d+ items|end of list"
    r"|share(?: (?:this|on|via)\b.{0,60})?|save|print|email|tweet|copy link|listen|menu|search|home"
    r"|skip to\b.{0,40}|sign (?:up|in)\b.{0,200}|log in.{0,40}|subscribe\b.{0,200}|follow (?:us|me)\b.{0,120}"
    r"|(?:we use|this (?:web)?site uses) cookies.{0,300}|accept(?: all)?(?: cookies)?"
    r"|comments?(?: are closed)?\.?|leave a (?:comment|reply).{0,40}|\d+ comments?"
    r"|(?:this (?:article|story|post)|article) (?:was |is |has been )?(?:originally |first |also )*"
    r"(?:published|appeared|appears|posted)\b.{0,160}"
    r"|(?:additional |with )?(?:reporting|writing|editing) by .{2,300}|our standards:.{0,120}"
    r"|(?:©|\(c\)|copyright) ?.{0,200}|(?:.{0,100} )?all rights reserved\.?|terms (?:of|and) .{0,60}"
    r"|click (?:here|to)\b.{0,100}|download .{0,60}\bapp\b.{0,60}|web hit counter|back to top"
    r"|(?:image|photo|picture) (?:caption|credit|source).{0,160}|digital desk|staff (?:writer|reporter)s?",
    "es": r"publicidad|compartir|imprimir",
    "fr": r"publicité|partager|imprimer",
    "it": r"pubblicità|condividi",
    "nl": r"advertentie|delen",
    "pl": r"reklama",
    "pt": r"publicidade",
    "sv": r"annons|dela",
}


def _any(*tables: dict[str, str]) -> str:
    return "|".join(row for table in tables for row in table.values())


LINE = re.compile(rf"(?:{_any(_LEADS)})\b.*|{_any(_HEADINGS, _BUTTONS)}|[\W_]+", re.IGNORECASE)
ABOVE_LINKS = re.compile(rf"\W*(?:{_any(_LEADS, _HEADINGS)})\W*", re.IGNORECASE)
