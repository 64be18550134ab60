"""The marks of the chart and of the strip, from the back to the front.

A channel is written as Vega reads it, but shorter: a text is an expression (a signal), a number or a list itself.
"""

from __future__ import annotations

from typing import Any

from timeline import layout
from timeline.page.vega.sizes import BAR, DATE_LINE, INDENT, STRIP, TEXT_LINE, Heights
from timeline.page.vega.theme import SHAPES

Json = dict[str, Any]


def chart_marks(lanes: int) -> list[Json]:
    at = Heights(lanes)
    return [*_axis(at), *_stems(at), *_spans(at), *_disagreements(at), _points(at), *_labels(at), _more()]


def strip_marks(top: int) -> list[Json]:
    """The strip from `top` on: how many events when, in true time, and the window that the chart shows of it."""
    base = top + STRIP
    left, right = "scale('t', invert('warp', dom[0]))", "scale('t', invert('warp', dom[1]))"
    whole = "span(dom) > 0.999"
    whole_height = {"y": top, "height": STRIP}
    grip = {"width": 10, "fill": "theme.ink", "fillOpacity": 0.0001}  # a fill that is none would not be hit
    return [
        _mark("rect", "tl-strip", None, interactive=True, **whole_height, cursor=_value("pointer"), x=-4, x2="wide",
              fill="theme.bar"),
        _mark("rect", "tl-strip-bar", "density", interactive=True,
              x=f"datum.i / {layout.DENSITY_BINS} * wide", width=f"max(1.5, wide / {layout.DENSITY_BINS} - 1)",
              y=f"{base} - scale('high', datum.n)", y2=base, fill="theme.quiet", cursor=_value("pointer")),
        _text("tl-strip-text", "years", x="scale('t', datum.day)", y=base + 14, text=_field("text"),
              align=_value("center"), fontSize=12, fill="theme.muted"),
        _mark("rect", "tl-window", None, interactive=True, **whole_height, cursor=_value("grab"),
              x=left, x2=f"max({right}, {left} + 3)", fill="theme.ink", fillOpacity=f"{whole} ? 0.0001 : 0.1",
              stroke="theme.ink", strokeOpacity=f"{whole} ? 0.25 : 0.8"),
        *(
            _mark("rect", f"tl-{side}", None, interactive=True, **whole_height, cursor=_value("ew-resize"),
                  x=f"{end} - 5", **grip)
            for side, end in (("left", left), ("right", right))
        ),
    ]  # fmt: skip


# -- How a mark is written ------------------------------------------------------------------------------------


def _mark(kind: str, name: str, source: str | None, *, interactive: bool = False, **channels: Any) -> Json:
    return {
        "type": kind,
        "name": name,
        **({"from": {"data": source}} if source else {}),
        "interactive": interactive,
        "aria": False,
        "encode": {"update": {channel: _encoded(value) for channel, value in channels.items()}},
    }


def _text(name: str, source: str, *, interactive: bool = False, **channels: Any) -> Json:
    return _mark("text", name, source, interactive=interactive, **channels, baseline=_value("alphabetic"))


def _encoded(value: Any) -> Json:
    if isinstance(value, dict):
        return value
    return {"signal": value} if isinstance(value, str) else {"value": value}


def _value(text: str) -> Json:
    return {"value": text}


def _field(name: str) -> Json:
    return {"field": name}


def _x(field: str, offset: float = 0) -> Json:
    return {"scale": "x", "field": field, "offset": offset}


def _kept(field: str, room: int = 6) -> str:
    """A long mark's end, kept near the window: browsers draw lines of a million pixels badly."""
    return f"clamp(scale('x', datum.{field}), -{room}, width + {room})"


# An event's own colour, and what it is when a filter leaves it out; the event that is chosen; what answers a click.
_HUE = f"(datum.on ? theme.hues[datum.c % {len(SHAPES)}] : theme.hair)"
_CHOSEN = "datum.id === selected"
_CLICKED: Json = {"cursor": _value("pointer"), "tooltip": "datum.tip"}


# -- The chart ------------------------------------------------------------------------------------------------


def _axis(at: Heights) -> list[Json]:
    """The bar with its breaks and the names on it."""
    start, end = _kept("a", 9), _kept("b", 9)
    above, below = at.top - 1, at.low + 1
    corners = [(f"{start} + 4", above), (f"{end} + 4", above), (f"{end} - 4", below), (f"{start} - 4", below)]
    slanted = " L' + ".join(f"({x}) + ',{y}" for x, y in corners)
    return [
        _mark("rect", "tl-spine", None, x="max(-4, scale('x', 0) - 4)", x2="min(width + 8, scale('x', 1) + 4)",
              y=at.top, height=BAR, fill="theme.bar"),
        _mark("path", "tl-break", "shownBreaks", interactive=True, path=f"'M' + {slanted} Z'", fill="theme.paper",
              tooltip="datum.tip"),
        _mark("rule", "tl-break-line", "shownBreaks", x=f"{start} + 3", x2=f"{end} - 3", y=at.top + BAR / 2,
              stroke="theme.line", strokeDash=[1, 3], opacity="datum.m <= k ? 0 : 1"),
        _mark("rule", "tl-tick", "shownTicks", x=_x("u"), y=f"datum.row ? {at.low - 19} : {at.top}",
              y2=f"datum.row ? {at.low} : {at.top + 5}", stroke="theme.line"),
        _text("tl-tick-text", "shownTicks", x=_x("u", 3), y=f"datum.row ? {at.low - 7} : {at.top + 15}",
              text=_field("text"), fill="datum.row ? theme.ink : theme.muted", fontSize=layout.TICK_FONT,
              fontWeight="datum.row ? 600 : 400"),
        # The year that the window begins in, unless its own name or the next one's stands there.
        _text("tl-context", "context", x=0, y=at.low - 7,
              text="isValid(datum.last) && (!length(data('firstTick')) || !isValid(data('firstTick')[0].u) || "
                   "scale('x', data('firstTick')[0].u) > 44) ? datum.last.text : ''",
              fill="theme.muted", fontSize=layout.TICK_FONT, fontWeight=600),
        _text("tl-break-text", "namedBreaks", x="scale('x', (datum.a + datum.b) / 2)", y=at.top + 15,
              text=_field("text"), align=_value("center"), lineHeight=15, fontSize=layout.TICK_FONT,
              fontStyle=_value("italic"), fill="theme.muted"),
    ]  # fmt: skip


def _stems(at: Heights) -> list[Json]:
    """What lies behind the labels: the glow of the chosen one, and all stems."""
    return [
        _mark("rect", "tl-glow", "chosen", x=_x("u"), width=f"datum.w + {INDENT + 6}", y=f"{at.label} - 3",
              height=f"{DATE_LINE} + {TEXT_LINE} * length(datum.t) + 3", fill="theme.glow"),
        _mark("rule", "tl-stem", "labels", x=_x("u"), y=f"{at.mark} + (datum.s > 0 ? -4 : 4)", y2=at.stem_end,
              stroke=f"{_CHOSEN} ? theme.accent : theme.line", strokeWidth=f"{_CHOSEN} ? 1.5 : 0.75"),
    ]  # fmt: skip


def _spans(at: Heights) -> list[Json]:
    """The days that a date can mean: a bracket over a period, a bar from one date to another, an arrow, faded ends."""
    return [
        _mark("rule", "tl-period", "periods", interactive=True, x=_kept("a"), x2=_kept("b"), y=at.mark, stroke=_HUE,
              strokeWidth=1.5, **_CLICKED),
        *(
            _mark("rule", f"tl-end-{field}", "periods", x=_kept(field), y=f"{at.mark} - 3", y2=f"{at.mark} + 3",
                  stroke=f"datum.fade ? null : {_HUE}", strokeWidth=1.5)
            for field in "ab"
        ),
        _mark("rect", "tl-bar", "bars", interactive=True,
              x=f"datum.p === 'until' ? scale('x', datum.u) - 28 : {_kept('u')}",
              x2="datum.p === 'since' ? scale('x', datum.u) + 28 : datum.p === 'until' ? scale('x', datum.u) : "
                 f"{_kept('b')}",
              y=f"{at.mark} - (datum.p === 'range' ? 2 : 1)", height="datum.p === 'range' ? 4 : 2", fill=_HUE,
              **_CLICKED),
        _mark("symbol", "tl-arrow", "bars", x="scale('x', datum.u) + (datum.p === 'since' ? 30 : -30)", y=at.mark,
              shape="datum.p === 'since' ? 'triangle-right' : 'triangle-left'",
              size="datum.p === 'range' ? 0 : 60", fill=_HUE),
        # A date that is only about right fades beyond its ends, in steps: gradients need ids, which clash on a page.
        *(
            _mark("rule", f"tl-fade-{field}", "faded", x=f"{_kept(field)} {sign} (datum.step - 1) * 6",
                  x2=f"{_kept(field)} {sign} datum.step * 6", y=at.mark, stroke=_HUE, strokeWidth=1.5,
                  strokeOpacity="[0, 0.55, 0.3, 0.12][datum.step]")
            for field, sign in (("a", "-"), ("b", "+"))
        ),
    ]  # fmt: skip


def _disagreements(at: Heights) -> list[Json]:
    """Where another source dates the event: a diamond on a dotted line."""
    return [
        _mark("rule", "tl-doubt", "alternates", x=_kept("u"), x2=_kept("v"), y=at.mark, stroke="theme.accent",
              strokeDash=[2, 2]),
        _mark("symbol", "tl-alternate", "alternates", x=_kept("v"), y=at.mark, shape=_value("diamond"), size=34,
              stroke="theme.accent", strokeWidth=1.5, fill="theme.paper"),
    ]  # fmt: skip


def _points(at: Heights) -> Json:
    """One mark an event: hollow where its day is not known or not yet come, larger with every source."""
    hollow = "(datum.p === 'period' || datum.plan || datum.fade)"
    return _mark(
        "symbol", "tl-mark", "marks", interactive=True, x=_kept("u"), y=at.mark,
        shape=f"{list(SHAPES)!r}[datum.c % {len(SHAPES)}]",
        size="(datum.on ? 30 : 16) + 34 * (datum.z - 1)",
        stroke=f"{_CHOSEN} ? theme.ink : {_HUE}", strokeWidth=f"{_CHOSEN} ? 2.5 : 1.5",
        strokeDash="datum.plan ? [2, 2] : null", fill=f"{hollow} ? theme.paper : {_HUE}",
        zindex=f"{_CHOSEN} ? 1 : 0", **_CLICKED,
    )  # fmt: skip


def _labels(at: Heights) -> list[Json]:
    return [
        _text("tl-date", "labels", interactive=True, x=_x("u", INDENT), y=f"{at.label} + 11", text=_field("d"),
              fontSize=layout.DATE_FONT, fill=f"{_CHOSEN} ? theme.accent : theme.muted", **_CLICKED),
        _text("tl-label", "labels", interactive=True, x=_x("u", INDENT), y=f"{at.label} + {DATE_LINE + 11}",
              text=_field("t"), lineHeight=TEXT_LINE, limit=layout.LABEL_WIDTHS[-1], fontSize=layout.LABEL_FONT,
              fill="theme.ink", **_CLICKED),
    ]  # fmt: skip


def _more() -> Json:
    """ "+3 more", above a part of the window whose events have no label yet."""
    return _text("tl-more", "more", interactive=True, x=_x("u"), y=11, text=_field("text"), align=_value("center"),
                 fontSize=12, fill="theme.muted", cursor=_value("pointer"))  # fmt: skip
