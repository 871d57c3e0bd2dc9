"""What a picture costs as a case grows: core-seconds to describe, link and group, and bytes stored, by kind.

    python -m tests.benchmarks.growth FOLDER --cache FOLDER [--sizes 300,1000] [--workers N] [--limit PICTURES]

FOLDER holds real pictures (the location pack with its singles). They are imported and described once, in a case that
is kept in the cache, and that is what describing costs. A case of any size is then filled with what was found in them:
first with the pictures as they are; past their number with WORLDS THAT ARE GENERATED FROM THEIR FACTS, not from files.
A world is the whole pack once more, with the descriptors of its points turned around along half of their principal
components, its scene vectors turned by a random rotation, its hashes crossed with a random mask, its cameras, times and
places moved. Inside a world everything is as alike as in the pack; two worlds show nothing in common, but points of
strangers that match by chance. So linking, grouping and storing are measured on about as many matches and links a
picture as in the pack, whatever the size; what describing costs does not depend on the size.

Core-seconds are of the main process and its workers together (getrusage), on whatever machine this is; one worker more
or less does not change them much. The exponent is fitted on a logarithmic scale to link and group alone, and to the
whole.
"""

import argparse
import math
import resource
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from app.domain.link import Kind
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.relink import regroup, relink
from app.store import clusters, links, media
from app.store.case_store import create_case, open_case
from app.terminal import ProgressLine
from tests.benchmarks.worlds import Worlds

PASSPHRASE = "eleven green lanterns"  # noqa: S105  it seals cases of benchmarks alone
PROMISED_S, PROMISED_EXPONENT = 0.20, 1.1
MILLION = 1_000_000


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cache", type=Path, required=True, help="where the described pictures are kept")
    parser.add_argument("--sizes", default="300,1000")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--limit", type=int, default=0, help="describe only so many of the pictures")
    options = parser.parse_args()
    base, describe_s = described(options)
    bytes_by_kind(base)
    source = Worlds(base)
    found = {}
    for size in map(int, options.sizes.split(",")):
        found[size] = measured(source, size, describe_s, options.workers)
    base.close()
    if len(found) > 1:
        for name, costs in (
            ("link + group", {n: s for n, (s, _) in found.items()}),
            ("all", {n: a for n, (_, a) in found.items()}),
        ):
            power = exponent({n: n * each for n, each in costs.items()})
            print(f"{name}: core-seconds grow as n^{power:.3f} (promised: at most n^{PROMISED_EXPONENT})")


def exponent(totals):
    """Return the power of n that the totals grow with."""
    return np.polyfit([math.log(n) for n in totals], [math.log(total) for total in totals.values()], 1)[0]


def core_s():
    """Return the core-seconds of this process, and of all workers that have ended."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return np.array([each.ru_utime + each.ru_stime for each in both])


@contextmanager
def timed(name, told):
    """Keep the core-seconds of a step, of the main process and of the workers."""
    before, started_s = core_s(), time.monotonic()
    yield
    told[name] = core_s() - before
    here_s, workers_s = told[name]
    print(
        f"  {name}: {here_s:.1f} core-s here, {workers_s:.1f} in workers, {time.monotonic() - started_s:.0f} s passed"
    )


# ---- the pictures, described once ----


def described(options):
    """Return the case of the real pictures, and what describing one of them cost."""
    options.cache.mkdir(parents=True, exist_ok=True)
    folder, note = options.cache / "described.homeward", options.cache / "describe_s.txt"
    if note.exists() and folder.exists():
        print(f"described before: {note.read_text().strip()} core-s a picture, in {options.cache}")
        return open_case(folder, PASSPHRASE, examiner="benchmark"), float(note.read_text())
    case = create_case(folder, PASSPHRASE, examiner="benchmark").case
    pictures = options.folder
    if options.limit:
        pictures = options.cache / "some"
        some = sorted(path for path in options.folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png"})
        pictures.mkdir()
        for number, path in enumerate(some[:: max(1, len(some) // options.limit)][: options.limit]):
            (pictures / f"{number:05}{path.suffix}").write_bytes(path.read_bytes())
    told = {}
    with ProgressLine() as line:
        job = Job(case, line.show, workers=options.workers)
        with timed("register", told):
            import_exhibit(job, pictures, "1")
        with timed("describe", told):
            describe(job)
    count = media.counts(case.db).media_items
    describe_s = told["describe"].sum() / count
    print(f"{count} pictures: register {told['register'].sum() / count:.3f}, describe {describe_s:.3f} core-s each")
    note.write_text(f"{describe_s:.4f}\n")
    return case, describe_s


def bytes_by_kind(case):
    """Print what is stored of a picture, by kind of fact."""
    count = media.counts(case.db).media_items
    rows = case.db.execute("""
        SELECT kind, count(*), sum(length(plain) + ifnull(length(arrays) + length(digest), 0)),
            sum(ifnull(length(data), 0))
        FROM fact LEFT JOIN pictures.fact_array ON fact_array.fact = fact.id GROUP BY kind ORDER BY 4 DESC, 3 DESC
    """).fetchall()
    print(f"bytes a picture, of {count}, by kind (facts a picture, in case.db, in pictures.db; a million of them):")
    for kind, many, plain, data in rows:
        total = (plain + data) / count
        print(
            f"  {kind:16} {many / count:6.2f} {plain / count:8.0f} {data / count:8.0f}  {total * MILLION / 1e9:8.2f} GB"
        )
    sizes = {name: (case.folder / name).stat().st_size / count for name in ("case.db", "pictures.db")}
    for name, each in sizes.items():
        print(f"  {name + ' as it lies':32} {each:9.0f}  {each * MILLION / 1e9:8.2f} GB")


# ---- a case of a size ----


def measured(source, size, describe_s, workers):
    """Fill a case, link and group; print, and return core-seconds a picture of link and group, and of all."""
    worlds = -(-size // len(source.ids))
    print(f"{size} pictures ({min(size, len(source.ids))} real, {worlds - 1} worlds generated from their facts)")
    told = {}
    with (
        tempfile.TemporaryDirectory() as root,
        create_case(Path(root) / "g.homeward", PASSPHRASE, examiner="benchmark").case as case,
        ProgressLine() as line,
    ):
        with timed("fill", told):
            source.fill(case, size)
        job = Job(case, line.show, workers=workers)
        with timed("link + group", told):
            relink(job)
        with timed("group alone", told):
            regroup(job)
        told_links(case, size)
        counted = case.db.execute("SELECT counts FROM run WHERE name = 'link' ORDER BY id DESC").fetchone()[0]
        print(f"  {counted}")
        groups = {kind.value: len(clusters.of(case.db, kind)) for kind in Kind}
        print(f"  {sum(links.count(case.db).values()) / size:.1f} links a picture; clusters {groups}")
    link_s = told["link + group"].sum() / size
    whole_s = describe_s + link_s
    main_s = told["link + group"][0] / size
    print(
        f"  core-s a picture: describe {describe_s:.3f} + link and group {link_s:.3f} ({main_s:.3f} of it in the main"
        f" process) = {whole_s:.3f} (promised: {PROMISED_S:.2f} at 10,000)"
    )
    return link_s, whole_s


def told_links(case, size):
    """Print what is stored of links and judgements, a picture."""
    for name, sql in {
        "evidence": "SELECT sum(length(data)) FROM pictures.link_evidence",
        "links": "SELECT sum(length(reason) + ifnull(length(evidence), 0) + 60) FROM link",
        "judged links": "SELECT sum(length(reason) + ifnull(length(evidence), 0) + 40) FROM judged_link",
        "judged pairs without a link": "SELECT 14 * count(*) FROM judged_none",
    }.items():
        each = (case.db.execute(sql).fetchone()[0] or 0) / size
        print(f"  {name:32} {each:9.0f} bytes a picture {each * MILLION / 1e9:8.2f} GB a million")


if __name__ == "__main__":
    sys.exit(main())
