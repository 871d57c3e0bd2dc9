"""A reviewer's program in a process of its own, which is killed from outside between remarks.

    python tests/operations/remark_until_killed.py FILE KEY HOME

It opens a sealed file and writes remarks on its first picture without end; it prints "kept N" when remark N is kept.
"""

import os
import sys
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.remark import About
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.remark import write_remark
from app.operations.sealed_sources import identity_in
from app.store import media


def main() -> None:
    """Open the file, and write until somebody ends it."""
    file, key, home = (Path(each) for each in sys.argv[1:])
    opened = open_sealed(file.read_bytes(), Opener(identity_in(key)), home, reviewer="Reviewer")
    (picture, *_) = media.shown_ids(opened.case.db)
    for number in count():
        write_remark(Job(opened.case), About.PICTURE, None, [picture], f"remark {number}")
        os.write(1, f"kept {number}\n".encode())


if __name__ == "__main__":
    main()
