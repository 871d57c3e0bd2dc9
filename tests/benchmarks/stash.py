"""Prints what a stash costs: adding to it, looking for contradictions, and looking 100,000 items up in it.

Run from the project's root: ``python -m tests.benchmarks.stash [WORDS]``. Each figure is of one core's time.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.stash import WORDS_AN_ADDITION, Content, StashWord
from app.operations.job import Job
from app.operations.stash import preview_merge
from app.operations.stash_look import hold_against_stash
from app.report.sealing import public_bytes
from app.report.stash_file import SignedStash
from app.store import stash
from app.store.case_store import open_case
from tests.benchmarks.sets import PASSPHRASE, fill, hashes_of
from tests.stashes import ANNE, BEN, WHEN, addition

WORDS, ITEMS, THEIRS = 1_000_000, 100_000, 1_000


def words(first: int, end: int, category: str = "") -> list[StashWord]:
    """Return words on made-up contents, each with hashes as a picture has them."""
    made = []
    for number in range(first, end):
        md5, sha1, sha256 = hashes_of(number)
        said = ("vics:US:2", "2", category or str(number % 3), "Anne", WHEN, "")
        made.append(StashWord(Content(sha256, md5, sha1, sha256), *said))
    return made


@contextmanager
def told(what: str) -> Iterator[None]:
    """Print what the work inside took."""
    started_s = time.process_time()
    yield
    print(f"{what:<60}{time.process_time() - started_s:8.2f} s of a core")


def main(many: int) -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name, stash.opened(Path(name) / "anne", ANNE) as held:
        with told(f"{many:,} words added"):
            for number, first in enumerate(range(0, many, WORDS_AN_ADDITION)):
                some = words(first, min(many, first + WORDS_AN_ADDITION))
                with held.whole() as db:
                    stash.add(db, addition(ANNE, *some, minutes=number))
        with told("counted"):
            stash.counts(held)
        with told("looked through for contradictions"):
            stash.clashing(held.db)
        theirs = SignedStash("Ben", public_bytes(BEN), (addition(BEN, *words(0, THEIRS, "2"), case="fair"),))
        with told(f"what a colleague's {THEIRS:,} words would bring"):
            found = preview_merge(held, theirs)
        print(f"{found.agreeing:,} agree, {len(found.against):,} contradict")
        folder = Path(name) / "large.homeward"
        fill(folder, ITEMS, many)
        with open_case(folder, PASSPHRASE, examiner="benchmark") as case:
            with told(f"{ITEMS:,} items looked up, the first time"):
                done = hold_against_stash(Job(case), held)
            with told("again, in the same state"):
                hold_against_stash(Job(case), held)
        size_bytes = (Path(name) / "anne" / stash.STASH_FILE).stat().st_size
        print(f"{done.matched:,} are in it; stash.db {size_bytes / 1e6:.0f} MB")
        print(f"peak of memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS)
