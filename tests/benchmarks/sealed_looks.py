"""Sealing a look, and opening all of an examiner's: CPU time, since the machine is shared.

python -m tests.benchmarks.sealed_looks [--looks 20000]
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from app.domain.exposure import Shown
from app.store import ledger, own_key, reveals, sealed_looks
from app.store.case_store import create_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.store.filling import add_pictures


def main():
    """Measure and print; exit 1 where the median seal takes a millisecond or more."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--looks", type=int, default=20_000)
    many = parser.parse_args().looks
    with tempfile.TemporaryDirectory() as folder:
        made = create_case(Path(folder) / "a.homeward", PASSPHRASE, examiner="E", cost=CHEAP)
        keys, seconds = own_key.obtain(Path(folder) / "settings"), []
        with made.case as case:
            pictures = add_pictures(case, range(100))
            with case.transaction() as db:
                for number in range(many):
                    reveal_id = reveals.add(db, pictures[number % 100], "E", "peek", "")
                    reveals.end(db, reveal_id)
                    began_s = time.process_time()
                    sealed_looks.add(db, reveal_id, Shown(number * 1000, number), keys)
                    seconds.append(time.process_time() - began_s)
            began_s = time.process_time()
            found = ledger.own_looks(case.db, "E", keys)
            opening_s = time.process_time() - began_s
        if not found.complete:
            raise RuntimeError("a look did not open")
    middle, late = np.percentile(np.array(seconds) * 1000, [50, 99])
    print(f"{many:,} looks: a seal takes {middle:.3f} ms (median), {late:.3f} ms (p99)")
    print(f"all of them are opened and added up in {opening_s:.2f} s, {opening_s / many * 1e6:.0f} microseconds each")
    return 1 if middle >= 1 else 0


if __name__ == "__main__":
    sys.exit(main())
