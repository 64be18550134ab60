"""Vega with vega-embed and its interpreter, out of vl-convert's bundle, wrapped so that nothing leaks.

Bundling takes a second and a half, so the result is kept in the user's cache folder, one file a version.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

import vl_convert
from platformdirs import user_cache_path

# What is asked of the bundle: part of the cached file's name, so that a change here is never answered from the cache.
GIVE = "__give(vegaEmbed);"


@cache
def vega_embed() -> str:
    """The script that sets `__timeline` to vega-embed, once however many timelines a page holds.

    The bundle's top-level names (`n`, `t`, ...) would clash with any other script's.
    """
    bundle = _bundle()
    if re.search(r"</script|<!--", bundle, re.IGNORECASE):
        bundle = bundle.replace("</script", "<\\/script").replace("<!--", "<\\!--")
    return (
        "globalThis.__timeline??=(()=>{let embed;const __give=(given)=>{embed=given};(()=>{"
        + bundle
        + "\n})();return{embed}})();"
    )


def _bundle() -> str:
    kept = _kept()
    with suppress(OSError, ValueError):
        digest, _, bundle = kept.read_text(encoding="utf-8").partition("\n")
        # A file cut short by a full disk is made anew.
        if digest == _digest(bundle):
            return bundle
    bundle = str(vl_convert.javascript_bundle(GIVE))
    # Without a home to write to there is no cache, and nothing else is lost.
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=kept.parent, delete=False, encoding="utf-8") as file:
            file.write(f"{_digest(bundle)}\n{bundle}")
        os.replace(file.name, kept)
    return bundle


def _kept() -> Path:
    return user_cache_path("timeline") / f"vega-{version('vl-convert-python')}-{_digest(GIVE)[:8]}.js"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
