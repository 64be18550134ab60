"""The colours by day and by night, the shapes, the font."""

from __future__ import annotations

from typing import Any

# The same widths on every system: Arial, Helvetica, Liberation Sans and Arimo share them. See layout.text_width.
FONT = "Helvetica Neue, Helvetica, Arial, Liberation Sans, Arimo, sans-serif"

LIGHT: dict[str, Any] = {
    "ink": "#1a1d21",
    "muted": "#5a636e",
    "line": "#9aa3ad",
    "hair": "#d5dade",
    "bar": "#e9ecef",
    "paper": "#ffffff",
    "accent": "#8a3b12",
    "glow": "#fbf1e6",
    "quiet": "#2f5d8a",
    "hues": ["#2f5d8a", "#b4570f", "#1f7a5c", "#9c3a76", "#6a5a12", "#5b4aa8", "#4c5560"],
}
DARK: dict[str, Any] = {
    "ink": "#eceef0",
    "muted": "#a9b1ba",
    "line": "#727c87",
    "hair": "#3a4149",
    "bar": "#2a2f36",
    "paper": "#15181c",
    "accent": "#f0a772",
    "glow": "#2d2620",
    "quiet": "#83b3e0",
    "hues": ["#83b3e0", "#eb9a55", "#62c4a0", "#e08cc0", "#cdb95a", "#b0a3f2", "#a9b1ba"],
}
# One beside each hue, so that colour alone never tells two categories apart.
SHAPES = ("circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "wedge")
