"""Imports in a process of its own, which kills itself after some files were saved; prints the export otherwise."""

import json
import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.work import Stage
from app.operations import gathering
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.store import media
from app.store.case_store import open_case


def main():
    """Import; the fourth argument says after how many files to be killed, -1 never."""
    folder, passphrase, exhibit, limit = sys.argv[1:]
    gathering.BATCH_MOST = 1  # every file is saved by itself, so that a kill can fall between any two

    def kill(progress):
        if progress.stage is Stage.REGISTER and progress.done == int(limit):
            os.kill(os.getpid(), signal.SIGKILL)

    with open_case(Path(folder), passphrase, examiner="Examiner One") as case:
        import_exhibit(Job(case, kill, workers=2), Path(exhibit), "1")
        for row in media.export_rows(case.db):
            sys.stdout.write(json.dumps(row) + "\n")


if __name__ == "__main__":
    main()
