"""A chronology as something to look at: one offline HTML page, a fragment for another page, a spec, a picture.

The page makes no request and runs under a policy of hashes alone (`default-src 'none'`): the style sheet, the Vega
runtime and the page's own script are the only things that may run, and nothing that an article says can become code.

content    what the page says, as plain values for the templates
words      every word of the interface
vega       the chart and the strip as one Vega specification
drawing    the chart alone: the specification, a still picture
writing    text that is written into HTML
runtime    Vega, out of vl-convert
embed      a timeline inside something else
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import vl_convert
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from timeline import layout
from timeline.layout import Layout, Scale
from timeline.model import Chronology
from timeline.page import content, vega
from timeline.page.drawing import (
    FORMATS,
    PICTURE_WIDTH,
    THEMES,
    Format,
    hues,
    picture,
    spec,
    still,
    themed,
)
from timeline.page.runtime import vega_embed
from timeline.page.words import WORDS, all_shown, count
from timeline.page.writing import bare_picture, json_text, policy_hash, script, style_sheet, written

__all__ = ["FORMATS", "PICTURE_WIDTH", "Format", "fragment", "picture", "render", "spec"]

PRINT_WIDTH = 880  # a printed page's width in the picture's pixels: its 12 px become about 7 points on A4


def render(chronology: Chronology, *, colors: Mapping[str, str] | None = None, scale: Scale = "compressed") -> str:
    """The whole page as HTML, under the chronology's title.

    `colors` gives categories their colours (`{"court": "#9c3a76"}`), `scale` is the one that the page opens with.
    Raises RenderError for a colour that is none.
    """
    parts = _parts(chronology, colors or {}, scale)
    policy = "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(policy_hash(script) for script in (parts["runtime"], parts["script"])),
            f"style-src {policy_hash(parts['style'])}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    return written(_ENVIRONMENT.get_template("page.html.jinja").render(policy=policy, body=_body(parts), **parts))


def fragment(
    chronology: Chronology,
    *,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    runtime: bool = True,
) -> str:
    """The page as a piece of HTML to paste into another one; several may stand on one page.

    It lives in a shadow root, so that neither its styles nor its ids meet the host's, and all pieces share the first
    one's runtime. `runtime=False` leaves it out of a second piece, which saves its 900 KB. Else as `render`.
    """
    parts = _parts(chronology, colors or {}, scale)
    if not runtime:
        parts["runtime"] = Markup("")
    return _ENVIRONMENT.get_template("fragment.html.jinja").render(body=_body(parts, piece=True), **parts)


# -- Parts of the page ----------------------------------------------------------------------------------------

# A longer list is written folded, month by month, and unfolded where it is read: a hundred thousand events would
# otherwise take a browser many seconds to open. Longer still, the page holds the scale that it opens with and no other.
_FOLDED = 2_000
_MANY = 20_000
_SCRIPT_WORDS = [
    *("more", "all.shown", "some.shown", "none.shown", "details.hint", "link"),
    *("event.one", "event.many", "source.one", "source.many"),
]
# Plot widths for which a page packs the first view of the scale that it opens with: a window shows the widest packing
# that it has room for. One packing for all left a window of 800 pixels half of the labels that fit. A page of more
# events has labels to show at any width, and would double in size.
_FITS = (400.0, 512.0, 640.0, 832.0, layout.REFERENCE, 1408.0)
_FITTED = 600
# Columns that differ between the scales; the others are one for all.
_PLACED = ("u", "a", "b", "s", "r", "m", "l", "n", "alt")


def _parts(chronology: Chronology, colors: Mapping[str, str], scale: Scale) -> dict[str, Any]:
    """What the templates of page and fragment need."""
    many = len(chronology.events) > _MANY
    layouts = {name: layout.lay_out(chronology, scale=name) for name in ([scale] if many else layout.SCALES)}
    layouts.setdefault("compressed", layouts[scale])
    said = content.gather(chronology, layouts["compressed"])
    themes = {name: themed(theme, said.categories, colors) for name, theme in THEMES.items()}
    ids = [item.event.id for item in said.items if item.event.when]
    packed = {(name, layout.REFERENCE): made for name, made in layouts.items()} | _packings(chronology, scale)
    placed = {key: _placed_columns(made, hues(said.categories), ids) for key, made in sorted(packed.items())}
    fixed = placed["compressed", layout.REFERENCE]["events"]
    return {
        "content": said,
        "words": WORDS,
        "count": count,
        "all_shown": all_shown,
        "drawn": bool(ids),  # an axis of no events would have to name years that nobody gave
        "scales": [name for name in layout.SCALES if name in layouts] if ids and len(layouts) > 1 else [],
        "scale": scale,
        "folded": len(said.items) > _FOLDED,
        "style": Markup(style_sheet(themes)),
        "runtime": Markup(vega_embed()),
        "script": Markup(script()),
        "data": Markup(
            json_text(
                {
                    **_drawing_data(layouts["compressed"], said.categories),
                    "events": {key: column for key, column in fixed.items() if key not in _PLACED},
                    "list": _list_columns(said.items),
                    "scale": scale,
                    "themes": themes,
                    "words": {key: WORDS[key] for key in _SCRIPT_WORDS},
                }
            )
        ),
        "placed": [
            (
                name,
                round(fit),
                Markup(json_text({**made, "events": {key: made["events"][key] for key in _PLACED if ids}})),
            )
            for (name, fit), made in placed.items()
        ],
        "still": Markup(bare_picture(_still(chronology, colors)) if ids else ""),
        "shapes": vega.SHAPES,
    }


def _packings(chronology: Chronology, scale: Scale) -> dict[tuple[Scale, float], Layout]:
    """The scale that the page opens with, packed for windows of other widths."""
    if len(chronology.events) > _FITTED:
        return {}
    others = [fit for fit in _FITS if fit != layout.REFERENCE]
    return {(scale, fit): layout.lay_out(chronology, scale=scale, reference=fit) for fit in others}


def _drawing_data(placed: Layout, categories: tuple[str, ...]) -> dict[str, Any]:
    """The drawing for the page's script, without its data sets: those it fills itself."""
    return {
        "spec": vega.build(placed, hues(categories), width=PICTURE_WIDTH, filled=False),
        "strip": vega.build(placed, hues(categories), width=PICTURE_WIDTH, filled=False, chart=False),
        "right": vega.right(placed),
        "left": vega.LEFT,
        "height": vega.height(),
        "stripHeight": vega.STRIP + vega.STRIP_AXIS + 4,
    }


def _list_columns(items: tuple[content.Item, ...]) -> dict[str, list[Any]]:
    """What the script filters the list by."""
    return {
        "id": [item.event.id for item in items],
        "category": [item.category for item in items],
        "sources": [[source.number for source in item.sources] for item in items],
        "kinds": [item.kinds for item in items],
        "independent": [item.event.independent for item in items],
    }


def _still(chronology: Chronology, colors: Mapping[str, str]) -> str:
    """The picture that is shown in print and without scripts."""
    return str(vl_convert.vega_to_svg(still(chronology, width=PRINT_WIDTH, colors=colors)))


def _body(parts: dict[str, Any], piece: bool = False) -> Markup:
    """What page and fragment share, without its indentation, which would be a fifth of a long list."""
    return Markup(re.sub(r"\n\s+", "\n", _ENVIRONMENT.get_template("body.html.jinja").render(piece=piece, **parts)))


def _placed_columns(placed: Layout, hues: Mapping[str, int], ids: list[str]) -> dict[str, Any]:
    """A layout for the page's script. Events come in the order of the list; the script makes their tips itself."""
    by_id = {mark.event.id: row for mark, row in zip(placed.marks, vega.rows(placed, hues), strict=True)}
    events = _columns([by_id[id] for id in ids])
    return {
        "events": {key: column for key, column in events.items() if key not in ("on", "tip")},
        "ticks": _columns(vega.tick_rows(placed)),
        "breaks": _columns(vega.break_rows(placed)),
        "knots": vega.knots(placed),
        "kmax": placed.kmax,
    }


def _columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    """Rows by columns: half the size of rows that repeat their names."""
    return {key: [row[key] for row in rows] for key in rows[0]} if rows else {}


_ENVIRONMENT = Environment(
    loader=PackageLoader("timeline.page"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
