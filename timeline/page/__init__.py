"""A chronology as something to look at: one offline HTML page, a fragment for another page, a spec, a picture.

The page makes no request and runs under a policy of hashes alone (`default-src 'none'`): the style sheet, the Vega
runtime and the page's own script are the only things that may run, and nothing that an article says can become code.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import vl_convert
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from timeline import layout
from timeline.errors import RenderError
from timeline.layout import LANES, Layout, Scale
from timeline.model import Chronology, web_address
from timeline.page import content, vega
from timeline.page.runtime import vega_embed
from timeline.page.words import WORDS, count

Format = Literal["svg", "png", "pdf"]
FORMATS: tuple[Format, ...] = ("svg", "png", "pdf")
PICTURE_WIDTH = 1200
PRINT_WIDTH = 880  # a printed page's width in the picture's pixels: its 12 px become about 7 points on A4
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})|[a-zA-Z]{3,20}")


def render(chronology: Chronology, *, colors: Mapping[str, str] | None = None, scale: Scale = "compressed") -> str:
    """The whole page as HTML, under the chronology's title.

    `colors` gives categories their colours (`{"court": "#9c3a76"}`), `scale` is the one that the page opens with.
    Raises RenderError for a colour that is none.
    """
    parts = _parts(chronology, colors or {}, scale)
    policy = "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(_hash(script) for script in (parts["runtime"], parts["script"])),
            f"style-src {_hash(parts['style'])}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    return _written(_ENVIRONMENT.get_template("page.html.jinja").render(policy=policy, body=_body(parts), **parts))


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


def spec(
    chronology: Chronology,
    *,
    width: int = PICTURE_WIDTH,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    lanes: int = LANES,
    dark: bool = False,
) -> dict[str, Any]:
    """The chart with its strip as a Vega specification, interactive wherever Vega runs."""
    placed = layout.lay_out(chronology, scale=scale, lanes=lanes, reference=_plot_width(width))
    return _spec(chronology, placed, colors or {}, width, dark)


def picture(
    chronology: Chronology,
    format: Format = "svg",
    *,
    width: int = PICTURE_WIDTH,
    height: int | None = None,
    colors: Mapping[str, str] | None = None,
    scale: Scale = "compressed",
    ppi: int = 144,
    dark: bool = False,
) -> bytes:
    """The chart as a still picture, `width` pixels wide; `height` decides how many lanes of labels it has.

    In an SVG each headline links to its first source that has an address. Raises RenderError for another format or a
    size too small to draw in.
    """
    if format not in FORMATS:
        raise RenderError(f"There is no picture format {format!r}. Write one of {', '.join(FORMATS)}.")
    if width < 320:
        raise RenderError(f"A picture {width} pixels wide is too narrow to read. Write 320 or more.")
    lanes = LANES if height is None else max(1, (height - vega.height(0)) // (2 * vega.LANE))
    drawn = spec(chronology, width=width, colors=colors, scale=scale, lanes=lanes, dark=dark)
    drawn["background"] = (vega.DARK if dark else vega.LIGHT)["paper"]
    if format == "svg":
        _link_headlines(drawn, chronology)
        return vl_convert.vega_to_svg(drawn).encode()
    if format == "png":
        return bytes(vl_convert.vega_to_png(drawn, scale=ppi / 72))
    return bytes(vl_convert.vega_to_pdf(drawn))


def _link_headlines(drawn: dict[str, Any], chronology: Chronology) -> None:
    """In a still picture only: on the page a click selects.

    One address that is no http(s) would make the drawing fail, and null would become a link to another site; an empty
    one is none.
    """
    urls = {source.key: source.url for source in chronology.sources}
    links = {
        event.id: next(filter(None, (web_address(urls.get(key, key)) for key in event.sources)), "")
        for event in chronology.events
    }
    for row in next(data["values"] for data in drawn["data"] if data["name"] == "events"):
        row["link"] = links[row["id"]]
    label = next(mark for mark in drawn["marks"] if mark.get("name") == "tl-label")
    label["encode"]["update"]["href"] = {"field": "link"}


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
    compressed = layouts["compressed"]
    said = content.gather(chronology, compressed)
    hues = _hues(said.categories)
    themes = {name: _theme(theme, said.categories, colors) for name, theme in _THEMES.items()}
    ids = [item.event.id for item in said.items if item.event.when]
    fits = _FITS if len(chronology.events) <= _FITTED else (layout.REFERENCE,)
    packed = {(name, layout.REFERENCE): made for name, made in layouts.items()}
    packed |= {
        (scale, fit): layout.lay_out(chronology, scale=scale, reference=fit) for fit in fits if fit != layout.REFERENCE
    }
    placed = {key: _placed_columns(made, hues, ids) for key, made in sorted(packed.items())}
    fixed = {
        key: column for key, column in placed["compressed", layout.REFERENCE]["events"].items() if key not in _PLACED
    }
    data = {
        "spec": vega.build(compressed, hues, width=PICTURE_WIDTH, filled=False),
        "strip": vega.build(compressed, hues, width=PICTURE_WIDTH, filled=False, chart=False),
        "events": fixed,
        "list": {
            "id": [item.event.id for item in said.items],
            "category": [item.category for item in said.items],
            "sources": [[source.number for source in item.sources] for item in said.items],
            "kinds": [item.kinds for item in said.items],
            "independent": [item.event.independent for item in said.items],
        },
        "scale": scale,
        "themes": themes,
        "right": vega.right(compressed),
        "left": vega.LEFT,
        "height": vega.height(),
        "stripHeight": vega.STRIP + vega.STRIP_AXIS + 4,
        "words": {key: WORDS[key] for key in _SCRIPT_WORDS},
    }
    still = vl_convert.vega_to_svg(_spec(chronology, layout.lay_out(
        chronology, reference=_plot_width(PRINT_WIDTH)), colors, PRINT_WIDTH, False)) if ids else ""  # fmt: skip
    return {
        "content": said,
        "words": WORDS,
        "count": count,
        "scales": [name for name in layout.SCALES if name in layouts] if len(layouts) > 1 else [],
        "scale": scale,
        "folded": len(said.items) > _FOLDED,
        "style": Markup(_style(themes)),
        "runtime": Markup(vega_embed()),
        "script": Markup(_resource("page.js")),
        "data": Markup(_json(data)),
        "placed": [
            (name, round(fit), Markup(_json({**made, "events": {key: made["events"][key] for key in _PLACED if ids}})))
            for (name, fit), made in placed.items()
        ],
        "still": Markup(_still(still)),
        "shapes": vega.SHAPES,
    }


def _body(parts: dict[str, Any], piece: bool = False) -> Markup:
    """What page and fragment share, without its indentation, which would be a fifth of a long list."""
    return Markup(re.sub(r"\n\s+", "\n", _ENVIRONMENT.get_template("body.html.jinja").render(piece=piece, **parts)))


def _plot_width(width: int) -> float:
    return float(width - vega.LEFT - vega.MOST_BESIDE)


def _spec(chronology: Chronology, placed: Layout, colors: Mapping[str, str], width: int, dark: bool) -> dict[str, Any]:
    said = content.gather(chronology, placed)
    tips = {item.event.id: _tip(item) for item in said.items}
    return vega.build(
        placed,
        _hues(said.categories),
        width=width,
        tips=[tips[mark.event.id] for mark in placed.marks],
        theme=_theme(_THEMES["dark" if dark else "light"], said.categories, colors),
        description=layout.plain(f"{said.title}. {said.coverage}"),
    )


def _hues(categories: tuple[str, ...]) -> dict[str, int]:
    """Which hue a category has; past the last one they share the greyest."""
    return {name: min(i, len(vega.SHAPES) - 1) for i, name in enumerate(categories)}


_THEMES = {"light": vega.LIGHT, "dark": vega.DARK}


def _theme(theme: dict[str, Any], categories: tuple[str, ...], colors: Mapping[str, str]) -> dict[str, Any]:
    hues = list(theme["hues"])
    for name, colour in colors.items():
        if not _COLOUR.fullmatch(colour):
            raise RenderError(f"{colour!r}, for the category {name!r}, is not a colour. Write it as #2f5d8a.")
        if name in categories:
            hues[_hues(categories)[name]] = colour
    return {**theme, "hues": hues}


def _tip(item: content.Item) -> str:
    sources = count("source", item.event.independent) if item.sources else ""
    return " · ".join(part for part in (item.words, layout.plain(item.event.headline), sources) if part)


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


# -- Text that is written into HTML ---------------------------------------------------------------------------


def _written(html: str) -> str:
    """HTML that can be written as UTF-8: a lone surrogate, from a broken file, becomes a question mark."""
    return html.encode("utf-8", "replace").decode()


def _json(value: object) -> str:
    """JSON for a <script> element.

    Every `<` is escaped: `</script` ends the element, but `<!--<script>` changes how it is read, too. U+2028 and
    U+2029 end lines in older JavaScript.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A lone surrogate, read from a broken file, can't be written as UTF-8.
    text = text.encode("utf-8", "backslashreplace").decode()
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def _resource(name: str) -> str:
    """A file of the package, without indentation and lines of comment, which a reader of the page does not need."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return re.sub(r"\n\s*(?://[^\n]*(?=\n))?", "\n", text)


def _style(themes: Mapping[str, Mapping[str, Any]]) -> str:
    """The style sheet, with the drawing's colours as custom properties: one table of colours for both."""

    def properties(theme: Mapping[str, Any]) -> str:
        plain = {name: value for name, value in theme.items() if isinstance(value, str)}
        hues = {f"hue-{i}": hue for i, hue in enumerate(theme["hues"])}
        return "".join(f"--{name}:{value};" for name, value in {**plain, **hues}.items())

    light, dark = properties(themes["light"]), properties(themes["dark"])
    return (
        f":root,:host{{{light}color-scheme:light}}"
        f"@media screen and (prefers-color-scheme:dark){{:root,:host{{{dark}color-scheme:dark}}}}\n"
        + "".join(f".hue-{i}{{--hue:var(--hue-{i})}}" for i in range(len(vega.SHAPES)))
        + "\n"
        + _resource("page.css")
    )


_NOT_IN_STILL = re.compile(r' (?:style|class|role|aria-[a-z]+|pointer-events|cursor|font-family)="[^"]*"')
_DECIMALS = re.compile(r"(\d\.\d\d)\d+")


def _still(svg: str) -> str:
    """The still picture, bare and half the size.

    A policy of hashes refuses style attributes (they only set italics), class names and roles would make it look like
    the live chart to scripts and screen readers, and the page has its font already.
    """
    return _DECIMALS.sub(r"\1", _NOT_IN_STILL.sub("", svg))


_ENVIRONMENT = Environment(
    loader=PackageLoader("timeline.page"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
