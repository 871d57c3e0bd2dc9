"""Writes notes and facts to a case until it is killed; prints each number once its note is saved."""

import sys
from pathlib import Path

import numpy as np

from app.domain.facts import PictureShape, Tile
from app.store import facts, media
from app.store.case_store import open_case
from tests.store.filling import write_note

case = open_case(Path(sys.argv[1]), sys.argv[2], examiner="E")
items = media.shown_ids(case.db)
tile = Tile(np.zeros((9, 12, 3), np.uint8))
number = case.db.table("note").count
with case.machine_run("test", {}) as run:
    while True:
        with case.transaction() as db:
            for each in items:
                facts.save(db, run.id, each, "tile", number + 1, [tile, PictureShape("jpeg", 1, 1)])
        write_note(case, items[0], f"note {number}")
        number += 1
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
