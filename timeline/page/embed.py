"""A timeline inside something else: a notebook's cell, a frame on another site, an oEmbed answer."""

from __future__ import annotations

import html
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from timeline import page
from timeline.errors import RenderError
from timeline.layout import Scale
from timeline.model import Chronology

HEIGHT = 720
# Scripts draw the chart, links open in a tab of their own; nothing else is needed, and nothing else is allowed.
SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"


def mimebundle(
    chronology: Chronology, *, colors: Mapping[str, str] | None = None, scale: Scale = "compressed"
) -> dict[str, str]:
    """What a notebook shows: HTML that needs no network, and a picture where scripts may not run.

    No Vega-Lite mimetype: nbformat refuses Altair 6's, and JupyterLab doesn't know it.
    """
    return {
        "text/html": page.fragment(chronology, colors=colors, scale=scale),
        "image/svg+xml": page.picture(chronology, "svg", colors=colors, scale=scale).decode(),
    }


def iframe(address: str, title: str = "Timeline", height: int = HEIGHT) -> str:
    """The HTML that shows a page which is published at an address (absolute, or a path relative to the host page).

    Raises RenderError for an address that would run as code.

    >>> iframe("our valley.html", 'The "valley"', 480).split(' style="')[0]
    '<iframe src="our%20valley.html" title="The &quot;valley&quot;" width="100%" height="480"'
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in ("", "http", "https") or (parts.scheme and not parts.netloc):
        raise RenderError(f"{address!r} is no address of a page. Write https://... or a path such as timeline.html.")
    source = quote(address.strip(), safe="/:?#[]@!$&'()*+,;=%~")
    said = {"src": source, "title": title, "width": "100%", "height": str(height), "style": "border:0"}
    written = " ".join(f'{name}="{html.escape(value)}"' for name, value in said.items())
    return f'<iframe {written} loading="lazy" sandbox="{SANDBOX}"></iframe>'


def oembed(
    address: str, title: str = "Timeline", author: str = "", width: int = 960, height: int = HEIGHT
) -> dict[str, Any]:
    """The answer of an oEmbed endpoint (oembed.com, version 1.0, type rich) for a published page."""
    answer: dict[str, Any] = {"version": "1.0", "type": "rich", "title": title, "width": width, "height": height}
    if author:
        answer["author_name"] = author
    return {**answer, "html": iframe(address, title, height)}
