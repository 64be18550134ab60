"""The command line. The only room that prints or exits.

Data goes to stdout, messages to stderr. Bad input ends with one clear message and exit 1, never a traceback.
"""

from __future__ import annotations

import io
import sys

from timeline.cli.commands import app
from timeline.cli.terminal import err
from timeline.errors import TimelineError

__all__ = ["app", "main"]


def main() -> None:
    """Run the command line: errors that are said for people end with their message and exit 1."""
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal that can't show "ü" shows \\xfc and not a traceback
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app()
    except (TimelineError, OSError) as error:
        # An OSError names the file and the reason: "[Errno 13] Permission denied: 'events.csv'".
        text = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        err.print(text)
        sys.exit(1)
