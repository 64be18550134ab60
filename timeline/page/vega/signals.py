"""The signals: what the drawing keeps in mind, and every way to move its one window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.layout import Layout
from timeline.page.vega.data import knots
from timeline.page.vega.sizes import chart_height

Json = dict[str, Any]


def signals(placed: Layout, theme: Mapping[str, Any], beside: int, *, filled: bool, chart: bool) -> list[Json]:
    """All signals; `beside` is the room right of the plot, over which the strip runs on, and without the `chart` there
    is only the strip to move the window."""
    return [
        *_state(placed, theme, beside, filled),
        *(_gestures() if chart else []),
        *_STRIP_GRIP,
        {"name": "dom", "value": [0, 1], "on": [*(_gesture_ways() if chart else []), _GRIP_WAY]},
    ]


def _state(placed: Layout, theme: Mapping[str, Any], beside: int, filled: bool) -> list[Json]:
    return [
        {"name": "theme", "value": theme},
        {"name": "selected", "value": ""},
        {"name": "knots", "value": knots(placed) if filled else None},
        {"name": "kmax", "value": placed.kmax},
        {"name": "k", "update": "width / span(dom)"},
        {"name": "least", "update": "min(1, width / kmax)"},
        {"name": "wide", "update": f"width + {beside}"},
    ]


def _gestures() -> list[Json]:
    """What hand and wheel do over the chart."""
    inside = f"y() < {chart_height()}"
    middle = "(event.touches[0].clientX + event.touches[1].clientX) / 2"
    two = "event.touches && event.touches.length === 2"
    return [
        {
            "name": "zoom",
            "value": {"anchor": 0.5, "factor": 1},
            "on": [
                {
                    "events": {"type": "wheel", "source": "view", "consume": True},
                    "force": True,
                    "update": f"{{anchor: {inside} ? invert('x', clamp(x(), 0, width)) : (dom[0] + dom[1]) / 2, "
                    "factor: pow(1.0011, clamp(event.deltaY, -240, 240) * pow(16, event.deltaMode))}",
                },
            ],
        },
        {
            "name": "touched",
            "value": 0,
            "on": [
                {"events": {"type": "touchstart", "filter": two}, "update": "pinchDistance(event)"},
                {"events": "touchend", "update": "0"},
            ],
        },
        {
            "name": "pinch",
            "value": None,
            "on": [
                {
                    "events": {"type": "touchstart", "filter": two},
                    "update": "{distance: pinchDistance(event), dom: dom, "
                    f"anchor: invert('x', x() - event.changedTouches[0].clientX + {middle})}}",
                }
            ],
        },
        {
            "name": "spread",
            "value": 0,
            "on": [{"events": {"type": "touchmove", "filter": two, "consume": True}, "update": "pinchDistance(event)"}],
        },
        # What was pressed is kept when it is let go: a quick hand presses, moves and lets go within one frame, and
        # the last event of a frame must not undo the others.
        {
            "name": "down",
            "value": None,
            "on": [{"events": "pointerdown", "update": f"{inside} ? {{x: x(), dom: dom}} : null"}],
        },
        {
            "name": "drag",
            "value": {"x": 0, "far": 0},
            "on": [
                {"events": "pointerdown", "update": f"{inside} ? {{x: x(), far: 0}} : drag"},
                {
                    "events": "[pointerdown, window:pointerup] > window:pointermove",
                    "update": "down ? {x: x(), far: max(drag.far, abs(x() - down.x))} : drag",
                },
            ],
        },
        {
            "name": "picked",
            "value": None,
            "on": [
                {
                    "events": "@tl-label:click, @tl-date:click, @tl-mark:click, @tl-period:click, @tl-bar:click",
                    "force": True,
                    "update": "drag.far < 4 ? {id: datum.id, at: now()} : picked",
                }
            ],
        },
        {
            "name": "pickedMore",
            "value": None,
            "on": [{"events": "@tl-more:click", "force": True, "update": "{a: datum.a, b: datum.b, at: now()}"}],
        },
    ]


# -- The one window: each way to change it, clamped to [0, 1] and to the deepest zoom ---------------------------


def _gesture_ways() -> list[Json]:
    return [
        {
            "events": {"signal": "zoom"},
            "update": "clampRange(zoomLinear(dom, zoom.anchor, "
            "clamp(span(dom) * zoom.factor, least, 1) / span(dom)), 0, 1)",
        },
        {
            "events": {"signal": "spread"},
            "update": "pinch && spread ? clampRange(zoomLinear(pinch.dom, pinch.anchor, "
            "clamp(span(pinch.dom) * pinch.distance / spread, least, 1) / span(pinch.dom)), 0, 1) : dom",
        },
        {
            "events": {"signal": "drag"},
            "update": "down && !touched && drag.far >= 4 "
            "? clampRange([down.dom[0] + (down.x - drag.x) / width * span(down.dom), "
            "down.dom[1] + (down.x - drag.x) / width * span(down.dom)], 0, 1) : dom",
        },
        {
            "events": "dblclick",
            "update": f"y() > {chart_height()} || span(dom) < 0.999 ? [0, 1] : "
            "clampRange(zoomLinear(dom, invert('x', clamp(x(), 0, width)), max(least, 0.25)), 0, 1)",
        },
        {"events": {"signal": "pickedMore"}, "update": "pickedMore ? [pickedMore.a, pickedMore.b] : dom"},
    ]


def _strip_position(x: str) -> str:
    """The u of a place on the strip, which runs in true time."""
    return f"scale('warp', invert('t', clamp({x}, 0, wide)))"


_PRESSED = "@tl-strip:pointerdown, @tl-strip-bar:pointerdown"
_EDGES = {"left": "@tl-left:pointerdown", "right": "@tl-right:pointerdown"}
# What of the strip is held: its window (moved as a whole, `off` from the pointer), or one of the window's edges.
_STRIP_GRIP: list[Json] = [
    {
        "name": "held",
        "value": False,
        "on": [
            {"events": ", ".join([_PRESSED, "@tl-window:pointerdown", *_EDGES.values()]), "update": "true"},
            {"events": "window:pointerup, window:pointercancel", "update": "false"},
        ],
    },
    {
        "name": "grip",
        "value": None,
        "on": [
            {"events": _PRESSED, "update": "{mode: 'move', x: x(), off: 0, span: span(dom)}"},
            {
                "events": "@tl-window:pointerdown",
                "update": "{mode: 'move', x: x(), span: span(dom), off: "
                "scale('t', invert('warp', (dom[0] + dom[1]) / 2)) - x()}",
            },
            *(
                {"events": event, "update": f"{{mode: '{side}', x: x(), off: 0, span: 0}}"}
                for side, event in _EDGES.items()
            ),
            {
                "events": "[pointerdown, window:pointerup] > window:pointermove",
                "update": "held ? {mode: grip.mode, x: x(), off: grip.off, span: grip.span} : grip",
            },
        ],
    },
]
_MIDDLE, _EDGE = _strip_position("grip.x + grip.off"), _strip_position("grip.x")
_GRIP_WAY: Json = {
    "events": {"signal": "grip"},
    "update": "!grip ? dom : grip.mode === 'move' ? "
    f"clampRange([{_MIDDLE} - grip.span / 2, {_MIDDLE} + grip.span / 2], 0, 1) : "
    f"grip.mode === 'left' ? [clamp({_EDGE}, 0, dom[1] - least), dom[1]] : "
    f"[dom[0], clamp({_EDGE}, dom[0] + least, 1)]",
}
