"""``python -m app`` and ``homeward``: a verb runs on the command line, none opens the window."""

import multiprocessing
import sys


def main() -> int:
    """Start the program; return its exit status."""
    multiprocessing.freeze_support()  # first of all: a frozen worker starts here too, and must go no further
    arguments = sys.argv[1:]
    from app import start  # noqa: PLC0415  after freeze_support

    return start.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
