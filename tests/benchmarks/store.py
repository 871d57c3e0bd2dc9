"""Prints what the store costs: opening, saving facts, the wall of a large case, and checking the audit trail.

Run from the project's root: ``python -m tests.benchmarks.store [ITEMS]``; a million items take some minutes to make.
"""

import hashlib
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import numpy as np

from app.domain.facts import CameraTimes, Pdq, PictureShape, Thumbnail, Tile
from app.store import audit, facts, media
from app.store.case_store import Case, create_case, open_case
from app.store.key_file import KdfCost
from app.store.wall import WallOrder
from tests.store.filling import add_pictures

PASSPHRASE = "seven quiet harbour lamps"  # noqa: S105  it seals a case of noise
CHEAP = KdfCost(64, 1, 1)
SAVED, AUDITED, AT_ONCE, WINDOW, WINDOWS = 10_000, 100_000, 50_000, 200, 50


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes."""
    started_s = time.perf_counter()
    work()
    return time.perf_counter() - started_s


def print_opening(folder: Path) -> None:
    """Print what the pass phrase costs as it is meant to be used."""
    made = create_case(folder, PASSPHRASE, examiner="benchmark")
    made.case.close()
    took = seconds(lambda: open_case(folder, PASSPHRASE, examiner="benchmark").close())
    print(f"open and close a case, Argon2id 256 MiB{took:8.3f} s")


def print_saving(case: Case) -> None:
    """Print how fast five facts an item are saved, in batches of 256 items, each batch safe on the disk."""
    ids = add_pictures(case, range(SAVED))
    rng = np.random.default_rng(1)
    found = [
        PictureShape("jpeg", 4000, 3000),
        Tile(rng.integers(0, 255, (9, 12, 3), np.uint8)),
        Thumbnail(rng.integers(0, 255, 12_000, np.uint8)),
        CameraTimes(captured=datetime(2020, 1, 1)),  # noqa: DTZ001  as a camera without a zone
        Pdq(90, rng.integers(0, 255, (8, 32), np.uint8)),
    ]

    def save() -> None:
        with case.machine_run("benchmark", {}) as run:
            for start in range(0, SAVED, 256):
                with case.transaction() as db:
                    for each in ids[start : start + 256]:
                        facts.save(db, run.id, each, "benchmark", 1, found)

    took = seconds(save)
    print(f"save {SAVED} items' facts, five each     {took:8.3f} s   {took / SAVED * 1e3:.3f} ms an item")
    print(f"export {SAVED} items                     {seconds(lambda: list(media.export_rows(case.db))):8.3f} s")


def fill(case: Case, items: int) -> None:
    """Put media items with random times into the case, past the repository functions, which take one at a time."""
    times = np.random.default_rng(2).integers(15 * 10**14, 17 * 10**14, items).tolist()
    with case.act("benchmark", "") as db:
        exhibit = media.add_exhibit(db, "LARGE", b"/large")
        for start in range(0, items, AT_ONCE):
            numbers = range(start + 1, min(start + AT_ONCE, items) + 1)
            paths = {number: b"DCIM/%04d/IMG_%07d.JPG" % (number // 500, number) for number in numbers}
            names = {number: hashlib.sha256(b"%d" % number).digest() for number in numbers}
            db.conn.executemany(
                "INSERT INTO media_item (id, sha256, md5, sha1, size_bytes, captured_at, captured_sort, wall_path) "
                "VALUES (?, ?, ?, ?, 9, '2020-01-01T00:00:00', ?, ?)",
                [(n, names[n], names[n][:16], names[n][:20], times[n - 1], paths[n] + b"\0[]") for n in numbers],
            )
            db.conn.executemany(
                "INSERT INTO media_file (id, exhibit, path, size_bytes, state, item) VALUES (?, ?, ?, 9, 'picture', ?)",
                [(n, exhibit, paths[n], n) for n in numbers],
            )
            db.conn.executemany(
                "UPDATE media_item SET shown = 1, first_file = id WHERE id = ?", [(n,) for n in numbers]
            )


def print_wall(case: Case, items: int) -> None:
    """Print what the order of the wall costs once, and each window of it."""
    reader, chance = case.reader(), np.random.default_rng(3)
    for by in WallOrder:
        order = media.order(reader, by)
        took = seconds(lambda by=by: media.order(reader, by))
        starts = chance.integers(0, items - WINDOW, WINDOWS).tolist()
        windows = [seconds(lambda at=at, order=order: media.rows(reader, order[at : at + WINDOW])) for at in starts]
        middle_ms, worst_ms = statistics.median(windows) * 1e3, max(windows) * 1e3
        print(
            f"order {items} items by {by:10} {took:8.3f} s   {WINDOW} rows: {middle_ms:.1f} ms, worst {worst_ms:.1f} ms"
        )
    reader.close()


def print_audit(case: Case) -> None:
    """Print what an audit row costs to add and to check."""
    with case.transaction() as db:
        added = seconds(lambda: [audit.add(db, "benchmark", "note.write", "subject", "") for _ in range(AUDITED)])
    print(f"add {AUDITED} audit rows                {added:8.3f} s   {added / AUDITED * 1e6:.0f} µs a row")
    print(f"check {AUDITED} audit rows              {seconds(lambda: audit.verify(case.db)):8.3f} s")


def main(items: int) -> None:
    """Print all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print_opening(folder / "opening.homeward")
        with create_case(folder / "saving.homeward", PASSPHRASE, examiner="b", cost=CHEAP).case as case:
            print_saving(case)
            print_audit(case)
        large = folder / "large.homeward"
        with create_case(large, PASSPHRASE, examiner="b", cost=CHEAP).case as case:
            fill(case, items)
        started_s = time.perf_counter()
        with open_case(large, PASSPHRASE, examiner="b") as case:
            print(f"open {items} items, key apart       {time.perf_counter() - started_s:8.3f} s")
            print_wall(case, items)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
