"""Text that is written into HTML: JSON, scripts, the style sheet, the still picture."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from timeline.page import vega


def written(html: str) -> str:
    """HTML that can be written as UTF-8: a lone surrogate, from a broken file, becomes a question mark."""
    return html.encode("utf-8", "replace").decode()


def json_text(value: object) -> str:
    """JSON for a <script> element.

    Every `<` is escaped: `</script` ends the element, but `<!--<script>` changes how it is read, too. U+2028 and
    U+2029 end lines in older JavaScript.
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    # A lone surrogate, read from a broken file, can't be written as UTF-8.
    text = text.encode("utf-8", "backslashreplace").decode()
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def policy_hash(text: str) -> str:
    """How a content security policy names a script or a style sheet that may run."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def resource(name: str) -> str:
    """A file of the package, without indentation and lines of comment, which a reader of the page does not need."""
    text = files("timeline.page").joinpath(name).read_text(encoding="utf-8")
    return re.sub(r"\n\s*(?://[^\n]*(?=\n))?", "\n", f"\n{text}").lstrip()


# The rooms of the page's script in the order in which they are joined. They share one scope, closed to the page's other
# scripts; what runs while it is read, and not later from an event, needs only the rooms before it.
SCRIPT = ("state", "axis", "items", "search", "rows", "chart", "choosing", "roving", "phone", "acts", "start")


@cache
def script() -> str:
    """The page's own script. It draws the chart with Vega and keeps chart, list, controls and address in step.

    Everything shown is in the HTML already: the script only arranges it, and writes text as text. One script and no
    modules, for a page that is one file can't import its own parts under a policy of hashes.
    """
    rooms = "".join(resource(f"script/{room}.js") for room in SCRIPT)
    return f'(() => {{\n"use strict";\n{rooms}}})();\n'


def style_sheet(themes: Mapping[str, Mapping[str, Any]]) -> str:
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
        + resource("page.css")
    )


_NOT_IN_STILL = re.compile(r' (?:style|class|role|aria-[a-z]+|pointer-events|cursor|font-family)="[^"]*"')
_DECIMALS = re.compile(r"(\d\.\d\d)\d+")


def bare_picture(svg: str) -> str:
    """The still picture, bare and half the size.

    A policy of hashes refuses style attributes (they only set italics), class names and roles would make it look like
    the live chart to scripts and screen readers, and the page has its font already.
    """
    return _DECIMALS.sub(r"\1", _NOT_IN_STILL.sub("", svg))
