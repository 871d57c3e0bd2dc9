"""Prints what a hash set of a million rows costs: loading it, beside ``json.load``, and looking 100,000 items up in it.

Run from the project's root: ``python -m tests.benchmarks.sets [ROWS] [ITEMS]``. Each figure of memory is the peak of a
process of its own over what it held before it began.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from hashlib import md5, sha1, sha256
from pathlib import Path

from app.domain.hash_set import SetKind
from app.hash_sets.writing import MODEL
from app.operations.hash_sets import AskedSet, add_set
from app.operations.job import Job
from app.operations.set_look import look_up
from app.store import hash_sets, media
from app.store.case_store import create_case, open_case
from app.store.key_file import KdfCost

PASSPHRASE = "seven quiet harbour lamps"  # noqa: S105  it seals a case of noise
CHEAP = KdfCost(64, 1, 1)
ROWS, ITEMS, KNOWN = 1_000_000, 100_000, 1_000
HASHES = (md5, sha1, sha256)


def hashes_of(number: int) -> tuple[bytes, ...]:
    """Return the hashes of a made-up content."""
    return tuple(each(b"content %d" % number).digest() for each in HASHES)


def write_files(folder: Path, rows: int) -> None:
    """Write the same set as VICS JSON and as a list of MD5."""
    with (folder / "set.json").open("w") as out, (folder / "set.txt").open("w") as plain:
        out.write('{"@odata.context":' + json.dumps(MODEL) + ',"value":[')
        for number in range(rows):
            first, second, _ = (each.hex().upper() for each in hashes_of(number))
            record = {"MediaID": number, "Category": number % 3, "MD5": first, "SHA1": second, "MediaSize": "123456"}
            more = {"DateUpdated": "2026-02-01T10:00:00.0000Z", "IsPrecategorized": "true", "VictimIdentified": "false"}
            out.write((",\n" if number else "\n") + json.dumps(record | more))
            plain.write(first + "\n")
        out.write("\n]}\n")


def fill(folder: Path, items: int, first: int) -> None:
    """Make a case of so many media items, the first thousand of which a set knows."""
    made = create_case(folder, PASSPHRASE, examiner="benchmark", cost=CHEAP)
    with made.case as case, case.act("benchmark", "") as db:
        exhibit = media.add_exhibit(db, "LARGE", b"/large")
        numbers = [*range(KNOWN), *range(first, first + items - KNOWN)]
        rows = [(at, *hashes_of(number)) for at, number in enumerate(numbers, 1)]
        db.conn.executemany(
            "INSERT INTO media_file (id, exhibit, path, size_bytes) VALUES (?, ?, ?, 9)",
            [(at, exhibit, b"%d.jpg" % at) for at, *_ in rows],
        )
        db.conn.executemany(
            "INSERT INTO media_item (id, md5, sha1, sha256, size_bytes, first_file, shown) "
            "VALUES (?1, ?2, ?3, ?4, 9, ?1, 1)",
            rows,
        )
        db.execute("UPDATE media_file SET state = 'picture', item = id")


def alone(what: str, folder: Path, *numbers: int) -> tuple[float, float]:
    """Run one part in a process of its own; return its seconds and the peak of its memory over the start, MB."""
    words = [what, str(folder), *map(str, numbers)]
    command = [sys.executable, "-m", "tests.benchmarks.sets", "--alone", *words]
    seconds, peak = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split()
    return float(seconds), float(peak)


def peak_mb() -> float:
    """Return the most memory that this process has held; the one that began it held next to nothing."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make(folder: Path, rows: int, items: int) -> None:
    """Make the files, a small case and a large one, which has the set already and was not looked up in it."""
    write_files(folder, rows)
    fill(folder / "small.homeward", KNOWN, rows)
    fill(folder / "large.homeward", items, rows)
    with open_case(folder / "large.homeward", PASSPHRASE, examiner="benchmark") as case:
        add_set(Job(case), AskedSet(folder / "set.json", SetKind.ALERT))
        case.db.execute("DELETE FROM set_match")
        case.db.execute("UPDATE set_look SET newest_item = 0")


def load_json(folder: Path) -> None:
    """Hold the whole of the set in memory, as the standard library reads it."""
    with (folder / "set.json").open(encoding="utf-8") as file:
        held = json.load(file)
    assert held["value"]


def measure(what: str, folder: Path) -> None:
    """Do one thing in an open case, and write what it cost."""
    name = "large" if what == "look" else "small"
    with open_case(folder / f"{name}.homeward", PASSPHRASE, examiner="benchmark") as case:
        before, started_s, used_s = peak_mb(), time.perf_counter(), time.process_time()
        if what == "json":
            load_json(folder)
        elif what == "look":
            look_up(Job(case))
        else:
            add_set(Job(case), AskedSet(folder / what, SetKind.ALERT, what))
        took_s = time.perf_counter() - started_s
        sys.stderr.write(f"{what}: {time.process_time() - used_s:.2f} s of a core\n")
        if what == "look":
            sys.stderr.write(f"{sum(hash_sets.matched(case.db).values())} matched\n")
    sys.stdout.write(f"{took_s} {peak_mb() - before}")


def main(rows: int, items: int) -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        alone("make", folder, rows, items)
        for what, words in (
            ("json", "the same JSON by json.load, all held"),
            ("set.json", "VICS JSON loaded as a set"),
            ("set.txt", "list of MD5 loaded as a set"),
        ):
            took_s, peak = alone(what, folder)
            size = (folder / ("set.json" if what == "json" else what)).stat().st_size / 1e6
            print(f"{rows:,} rows, {size:.0f} MB, {words:<40}{took_s:8.2f} s{peak:8.0f} MB over the start")
        print(f"sets.db with both sets: {(folder / 'small.homeward' / 'sets.db').stat().st_size / 1e6:.0f} MB")
        took_s, peak = alone("look", folder)
        print(f"{items:,} items looked up in {rows:,} rows{took_s:8.2f} s{peak:8.0f} MB over the start")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--alone"]:
        part, place, *sizes = sys.argv[2:]
        if part == "make":
            make(Path(place), *map(int, sizes))
            sys.stdout.write("0 0")
        else:
            measure(part, Path(place))
    else:
        main(*(int(word) for word in sys.argv[1:]) if len(sys.argv) > 2 else (ROWS, ITEMS))
