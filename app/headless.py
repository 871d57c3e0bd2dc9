"""The command line: every verb calls the same operation as the window does, and never prints a picture."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from app import __version__
from app.appeal_verbs import add_appeals
from app.domain.errors import AppError
from app.domain.link import Cluster, Kind, Perhaps
from app.domain.media import shown_path
from app.grade_verbs import add_grades
from app.looks_verb import add_looks
from app.machine_verbs import add_machine
from app.operations.analyse import analyse
from app.operations.demo import DemoResult, make_pictures, open_demo, run_demo
from app.operations.describe import LEAVABLE, not_read
from app.operations.import_exhibit import import_exhibit
from app.operations.summarise import summarise
from app.place_verb import add_place
from app.release_verbs import add_release
from app.report_verb import add_report
from app.review_verbs import add_review
from app.seal_verbs import add_sealing
from app.series_verb import add_series
from app.set_verbs import add_sets
from app.settings import login_name
from app.stash_verbs import add_stash
from app.store import case_store, clusters, links, media
from app.store.case_store import CASE_SUFFIX
from app.tag_verbs import add_tags
from app.terminal import ProgressLine, count_sentence, print_json, read_passphrase, say
from app.uco_verb import add_uco
from app.verbs import (
    Options,
    Verb,
    Verbs,
    add_workers,
    asked_id,
    case_verb,
    json_only,
    open_asked,
    working_job,
)
from app.vics_verbs import add_vics
from app.where_verb import add_where
from app.word_verbs import KINDS, add_words

INTERRUPTED = 130
"""What shells say of a program that Ctrl-C ended."""


def run(arguments: Sequence[str], paces_file: Path | None = None) -> int:
    """Carry out one verb; return the exit status. ``paces_file`` remembers how fast this machine is.

    0 is done, 1 an error told in one sentence, 2 wrong usage, 130 a stop by Ctrl-C.
    """
    options = _parser().parse_args(arguments)
    verb: Verb = options.verb
    options.paces_file = paces_file
    try:
        verb(options)
        sys.stdout.flush()
    except AppError as error:
        say(error.sentence())
        return 1
    except KeyboardInterrupt as stop:
        say(str(stop) or "Stopped. What was saved is there, and the same command goes on from it.")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, as with "| head"; nothing is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="homeward", description="The workstation for victim identification.")
    parser.add_argument("--version", action="version", version=f"homeward {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    _add_work(verbs)
    add_words(verbs)
    add_grades(verbs)
    add_tags(verbs)
    add_sets(verbs)
    add_stash(verbs)
    add_looks(verbs)
    add_vics(verbs)
    add_uco(verbs)
    _add_questions(verbs)
    add_place(verbs)
    add_series(verbs)
    add_where(verbs)
    add_report(verbs)
    add_appeals(verbs)
    add_sealing(verbs)
    add_release(verbs)
    add_machine(verbs)
    add_review(verbs)
    return parser


def _add_work(verbs: Verbs) -> None:
    demo = verbs.add_parser("demo", help="make the reference case's pictures, import, analyse, say what was found")
    demo.add_argument("folder", metavar="DIR", type=Path)
    demo.add_argument("--rooms", type=int, default=12)
    demo.add_argument("--seed", type=int, default=1)
    add_workers(demo)
    demo.set_defaults(verb=_demo)

    new = case_verb(verbs, "new", "make an empty case", _new)
    new.add_argument("--examiner", default="", help="who works on it; else your login name")

    take = case_verb(verbs, "import", "load folders, files and archives", _import)
    take.add_argument("paths", metavar="PATH", nargs="+", type=Path)
    take.add_argument("--exhibit", default="", metavar="NO", help="the exhibit's number; else the path's last name")
    add_workers(take)

    study = case_verb(verbs, "analyse", "describe, link and group what was loaded", _analyse)
    study.add_argument("--without", action="append", default=[], choices=LEAVABLE, help="a part that is left out")
    add_workers(study)


def _add_questions(verbs: Verbs) -> None:
    status = case_verb(verbs, "status", "counts that add up", _status)
    json_only(status)
    each = case_verb(verbs, "media", "one line a media item: hashes, paths, facts, problems", _media)
    json_only(each)
    groups = case_verb(verbs, "clusters", "what belongs together", _clusters)
    groups.add_argument("--kind", required=True, choices=KINDS)
    json_only(groups)
    pairs = case_verb(verbs, "links", "why: one line a link", _links)
    pairs.add_argument("--media", default="", metavar="SHA256")
    json_only(pairs)


# ---- the verbs ----


def _demo(options: Options) -> None:
    with ProgressLine() as line:
        place = make_pictures(options.folder, rooms=options.rooms, seed=options.seed, report=line.show)
    with open_demo(place) as case, working_job(case, options) as job:
        found = _told(run_demo(job, place))
        page = place.folder / "found.html"
        summarise(job, page, found)
    sys.stdout.write("\n".join((*found, f"The same as a page: {page}", f"The case: {place.case_folder}")) + "\n")
    sys.stdout.write(f"Its pass phrase, which protects nothing here, is in {place.passphrase_file}\n")


def _told(result: DemoResult) -> tuple[str, ...]:
    rates = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in result.seconds.items())
    agreed = (
        f"{kind.value}: {result.clusters[kind]} clusters; against the truth, B-cubed precision {each.precision:.3f}, "
        f"recall {each.recall:.3f}, F1 {each.f1:.3f} over {each.media_items} pictures."
        for kind, each in result.agreements.items()
    )
    return (f"{count_sentence(result.counts)}.", f"It took: {rates}.", *agreed)


def _new(options: Options) -> None:
    folder: Path = options.case
    if folder.suffix != CASE_SUFFIX:
        folder = folder.with_name(folder.name + CASE_SUFFIX)
    phrase = read_passphrase(options.passphrase_file, again=True)
    made = case_store.create_case(folder, phrase, examiner=options.examiner or login_name())
    made.case.close()
    sys.stdout.write(
        f"Made {folder}.\nRecovery key, to print and lock away: {made.recovery_key}\n"
        "It opens the case without the pass phrase and is not shown again.\n"
    )


def _import(options: Options) -> None:
    with open_asked(options) as case:
        with working_job(case, options) as job:
            for path in options.paths:
                if not job.cancel.stopped:
                    import_exhibit(job, path, options.exhibit or _number_of(path))
        counts = media.counts(case.db)
    sys.stderr.write(count_sentence(counts) + "\n")


def _analyse(options: Options) -> None:
    with open_asked(options) as case:
        with working_job(case, options) as job:
            analyse(replace(job, left_out=frozenset(options.without)))
        left = not_read(case.db) if options.without else {}
    for name, many in left.items():
        sys.stderr.write(f"Left out: {name} of {many} pictures. 'homeward analyse' without --without reads it.\n")


def _status(options: Options) -> None:
    with open_asked(options) as case:
        state = {"not_read": not_read(case.db), "case": case.folder.name, "version": __version__}
        print_json(asdict(media.counts(case.db)) | state)


def _media(options: Options) -> None:
    with open_asked(options) as case:
        for row in media.export_rows(case.db):
            print_json(row)


def _clusters(options: Options) -> None:
    kind = Kind(options.kind)
    with open_asked(options) as case:
        found = [_told_cluster(each) for each in clusters.of(case.db, kind)]
        doubts = [_told_perhaps(each) for each in clusters.perhaps(case.db, kind)]
    print_json({"kind": options.kind, "clusters": found, "perhaps": doubts})


def _told_cluster(cluster: Cluster) -> dict[str, object]:
    faces = {"faces": [face and [round(each / 65535, 4) for each in face] for face in cluster.faces]}
    return {
        "id": cluster.id,
        "members": list(cluster.members),
        "confidence": round(cluster.confidence, 4),
        "reasons": list(cluster.reasons),
        "name": cluster.name,
    } | (faces if cluster.kind is Kind.PERSON else {})


def _told_perhaps(perhaps: Perhaps) -> dict[str, object]:
    return {
        "first": perhaps.first,
        "second": perhaps.second,
        "strength": round(perhaps.strength, 4),
        "pairs": [list(pair) for pair in perhaps.pairs],
        "sentence": perhaps.sentence,
    }


def _links(options: Options) -> None:
    wanted = asked_id(options.media) if options.media else None
    with open_asked(options) as case:
        for link in links.of(case.db, media_id=wanted):
            print_json(
                {
                    "first": link.first,
                    "second": link.second,
                    "linker": link.linker,
                    "strength": round(link.strength, 4),
                    "reason": link.reason,
                }
            )


def _number_of(path: Path) -> str:
    """Return what an exhibit is called that was given no number: the last name of its path, in letters anyone has."""
    return shown_path(os.fsencode(path.resolve().name)) or "/"
