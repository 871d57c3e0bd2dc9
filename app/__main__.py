"""``python -m app`` and ``homeward``: a verb runs on the command line, none opens the window."""

import sys

from app.pipeline.child import become_worker

INTERRUPTED = 130
"""What shells say of a program that Ctrl-C ended."""


def main() -> int:
    """Start the program; return its exit status."""
    if become_worker(sys.argv):  # first of all: a frozen program's workers start here too, and go no further
        return 0
    try:
        from app import start  # noqa: PLC0415  a worker needs neither the window nor the case

        return start.main(sys.argv[1:])
    except KeyboardInterrupt:  # before there was anything to stop
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
