"""Builds the program's parts and joins them."""

import contextlib
from collections.abc import Sequence

from app import logs


def main(arguments: Sequence[str]) -> int:
    """Carry out a verb, or open the window where none is given; return the exit status."""
    with contextlib.suppress(OSError):  # where no log can be kept, the work goes on without
        logs.start(logs.place())
    if arguments and not arguments[0].endswith(".homeward"):
        from app import headless  # noqa: PLC0415  a verb needs no Qt

        return headless.run(arguments)
    from app.ui import window  # noqa: PLC0415  the window needs no command line

    return window.open_window(arguments[0] if arguments else "")
