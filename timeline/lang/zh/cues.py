"""The words around a Chinese date that say how it is meant."""

from __future__ import annotations

from timeline.lang.cues import Cues, Joins, cue

CUES = Cues(
    # "持续到周日" lies ahead if no 了 follows; what is said on a day is told right behind it: "周一表示，将…".
    future=cue(
        "将(?!军|士|领)|將(?!軍|士|領)|拟|擬|预计|預計|计划|計劃|定于|定於|有望|料|可望|即将|即將|须|須|应(?=[于在])|應(?=[於在])"
    ),
    past=cue(
        "了|曾|已|过|過|逝世|去世|辞世|身亡|阵亡|遇难|遇刺|(?<![将將会會])被|战败|投降|失败|爆发|发生|出生|诞生|^(?:在[^，,]{1,10})?(?:表示|宣布|宣佈|说|說|称|稱|指出|透露|通报|通報|证实|證實|强调|強調|报道|報道)"
    ),
    relative=cue("(?<!^)[，,：:；;]"),
    limit=cue("(?:直到|至迟|最迟|不迟于|持续到|持續到|持续至|持續至|延长至|延長至|推迟到|推迟至|延至)$"),
    verb_last=True,
)

JOINS = Joins(
    ranges=("至", "到", "持续到", "持續到", "持续至", "持續至", "一直到", "-", "–", "—", "——", "～", "~", "－"),
    lists=("、", "和", "及", "与", "與"),
    year_first=True,
)
