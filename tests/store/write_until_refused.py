"""Writes notes to a case until the system refuses to let a file grow; prints how many were saved, and the sentence."""

import resource
import sys
from pathlib import Path

from app.domain.errors import StoreError
from app.store import media
from app.store.case_store import open_case
from tests.store.filling import write_note

MOST_BYTES = 1 << 20

case = open_case(Path(sys.argv[1]), sys.argv[2], examiner="E")
first = media.shown_ids(case.db)[0]
resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))
saved = 0
try:
    while True:
        write_note(case, first, f"note {saved} " * 500)
        saved += 1
except StoreError as error:
    sys.stdout.write(f"{saved}\n{error.sentence()}\n")
