"""Prints what a large file of VICS costs: looked through, taken into a case, and written again, beside ``json.load``.

Run from the project's root: ``python -m tests.benchmarks.vics [RECORDS]``. Each is measured in a process of its own;
memory is the most that it held beyond what it held at its start, and seconds are those of its processor as well, since
other work may be running.
"""

import hashlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.exchange.text_source import file_encoding, read_text
from app.exchange.vics_survey import survey
from app.operations.export_vics import VicsWanted, export_vics
from app.operations.import_vics import VicsAsked, import_vics
from app.operations.job import Job
from app.operations.schemes import named_scheme
from app.store.case_store import create_case, open_case
from app.store.key_file import KdfCost

PASSPHRASE = "seven quiet harbour lamps"  # noqa: S105  it seals a case of noise
CHEAP = KdfCost(64, 1, 1)
CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Cases"


def make(path: Path, records: int) -> None:
    """Write a case of so many records without files, each of a content and with a place of its own."""
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps({"@odata.context": CONTEXT})[:-1] + ', "value": [{"CaseID": "c", "Media": [')
        for number in range(records):
            name = b"%d" % number
            md5, sha1 = hashlib.md5(name).hexdigest().upper(), hashlib.sha1(name).hexdigest().upper()  # noqa: S324  names
            record = {
                "MediaID": number, "Category": number % 5 or None, "MD5": md5, "SHA1": sha1, "MediaSize": 1000 + number,
                "RelativeFilePath": f"Files\\{md5}.jpg", "VictimIdentified": False, "Comments": "", "Tags": "",
                "MediaFiles": [{"MD5": md5, "FileName": f"IMG_{number:07}.JPG", "FilePath": "EX1\\DCIM\\"}],
            }  # fmt: skip
            file.write(f"{',' if number else ''}\n{json.dumps(record)}")
        file.write("]}]}")


def load(folder: Path) -> None:
    """Read everything at once, as a first attempt would."""
    with (folder / "in.json").open("rb") as file:
        json.load(file)


def look(folder: Path) -> None:
    """Look through."""
    survey(read_text(folder / "in.json"), file_encoding(folder / "in.json"))


def take(folder: Path) -> None:
    """Take in."""
    with create_case(folder / "x.homeward", PASSPHRASE, examiner="b", cost=CHEAP).case as case:
        import_vics(Job(case), VicsAsked(folder / "in.json", named_scheme("vics:US:2")), {})


def give(folder: Path) -> None:
    """Write again."""
    with open_case(folder / "x.homeward", PASSPHRASE, examiner="b") as case:
        export_vics(Job(case), VicsWanted(folder / "out.json"))


def reopen(folder: Path) -> None:
    """Open and close the case that holds it."""
    open_case(folder / "x.homeward", PASSPHRASE, examiner="b").close()


MEASURED: dict[str, Callable[[Path], None]] = {"load": load, "look": look, "take": take, "give": give, "reopen": reopen}
NAMES = {
    "load": "json.load of all of it",
    "look": "looked through, as --dry-run",
    "take": "taken into a case, all passes",
    "give": "written again",
    "reopen": "open and close that case",
}


def measure(name: str, folder: Path) -> None:
    """Print what one of them costs in this process."""
    start_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started_s, cpu_s = time.perf_counter(), time.process_time()
    MEASURED[name](folder)
    took_s, used_s = time.perf_counter() - started_s, time.process_time() - cpu_s
    more_mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start_kib) / 1024
    print(f"{NAMES[name]:32} {took_s:8.1f} s  {used_s:8.1f} s of CPU  {more_mib:8.0f} MiB more", flush=True)


def main(records: int) -> None:
    """Print all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder / "in.json", records)
        print(f"{records:,} records, {(folder / 'in.json').stat().st_size / 1e6:.0f} MB", flush=True)
        for each in MEASURED:
            subprocess.run([sys.executable, "-m", "tests.benchmarks.vics", each, str(folder)], check=True)
        same = (folder / "in.json").read_bytes() == (folder / "out.json").read_bytes()
        print(f"what was written is what was read: {same}; the case has {_size_mb(folder):.0f} MB")


def _size_mb(folder: Path) -> float:
    return sum(path.stat().st_size for path in (folder / "x.homeward").iterdir()) / 1e6


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] in MEASURED:
        measure(sys.argv[1], Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
