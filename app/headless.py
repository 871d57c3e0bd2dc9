"""The command line: every verb calls the same operation as the window does, and never prints a picture."""

import argparse
import difflib
import os
import sys
import textwrap
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from sqlite_utils import Database

from app import __version__
from app.appeal_verbs import add_appeals
from app.domain.errors import AppError, RequestError
from app.domain.ids import MediaId
from app.domain.link import Cluster, Kind, Perhaps
from app.domain.media import shown_path
from app.exhibit_verbs import add_exhibits
from app.grade_verbs import add_grades
from app.looks_verb import add_looks
from app.machine_verbs import add_machine
from app.operations.analyse import analyse
from app.operations.demo import DemoCase, DemoResult, make_pictures, open_demo, run_demo
from app.operations.describe import LEAVABLE, not_read
from app.operations.summarise import summarise
from app.place_verb import add_place
from app.reference_case.reference_case import TRUTH, UNFINISHED
from app.release_verbs import add_release
from app.report_verb import add_report
from app.review_verbs import add_review
from app.seal_verbs import add_sealing
from app.series_verb import add_series
from app.set_verbs import add_sets
from app.settings import login_name
from app.stash_verbs import add_stash
from app.store import case_store, clusters, links, media, problems
from app.store.case_store import CASE_SUFFIX
from app.tag_verbs import add_tags
from app.terminal import OF_CASE, ProgressLine, count_sentence, counted, print_json, read_passphrase, say
from app.uco_verb import add_uco
from app.verbs import (
    Options,
    Verb,
    Verbs,
    add_workers,
    asked_id,
    case_verb,
    json_only,
    new_case_verb,
    open_asked,
    plain_verb,
    whole_id,
    working_job,
)
from app.vics_verbs import add_vics
from app.where_verb import add_where
from app.word_verbs import KINDS, add_words

WRONG_USAGE, INTERRUPTED = 2, 130
"""What argparse ends with, and what shells say of a program that Ctrl-C ended."""
WIDTH, INDENT = 100, 24
GROUPS: dict[str, str] = {
    "A case and what goes into it": "demo new import exhibits problems analyse status",
    "What was found": "media clusters links place series where looks",
    "What you decide": "decide split merge name rename undo-split decisions",
    "Categories, tags, next steps": "schemes scheme grade undo-grade grades tag untag tags lead leads",
    "Known hashes": "sets set-add set-remove set-export stash",
    "Reports and other formats": "report vics-import vics-export vics-records uco-export",
    "Handing on and reviewing": "signing-key receiving-key export verify unseal open merge-remarks release appeal",
    "This machine": "doctor validate",
}
"""The verbs as --help lists them."""


def run(arguments: Sequence[str], paces_file: Path | None = None) -> int:
    """Carry out one verb; return the exit status. ``paces_file`` remembers how fast this machine is.

    0 is done, 1 an error told in one sentence, 2 wrong usage, 130 a stop by Ctrl-C.
    """
    parser, verbs = _parser()
    asked = next(iter(arguments), "")
    if asked and not asked.startswith("-") and asked not in verbs.choices:
        say(_unknown(asked, verbs.choices))
        return WRONG_USAGE
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        verbs.choices[asked].error(f"unrecognized arguments: {' '.join(unknown)}")
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


def _unknown(asked: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(asked, known, n=1)
    meant = f"Did you mean {near[0]!r}? " if near else ""
    return f"There is no verb {asked!r}. {meant}'homeward --help' lists them all."


def _parser() -> tuple[argparse.ArgumentParser, Verbs]:
    parser = argparse.ArgumentParser(
        prog="homeward",
        usage="homeward [CASE] | homeward VERB ... | homeward VERB --help",
        description="The workstation for victim identification.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"homeward {__version__}")
    verbs = parser.add_subparsers(prog="homeward", required=True, metavar="VERB", help=argparse.SUPPRESS)
    _add_work(verbs)
    add_exhibits(verbs)
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
    parser.epilog = "\n".join(_listed(verbs))
    return parser, verbs


def _listed(verbs: Verbs) -> Iterator[str]:
    """Yield the lines of the list of all verbs, by what they are for; one that no group names comes last."""
    yield "  homeward [CASE]       open the window; 'homeward VERB --help' says more of a verb"
    named = " ".join(GROUPS.values()).split()
    rest = " ".join(name for name in verbs.choices if name not in named)
    for title, names in (GROUPS | {"More": rest}).items():
        if present := [name for name in names.split() if name in verbs.choices]:
            yield f"\n{title}:"
            for name in present:
                told = verbs.choices[name].description or ""
                yield from textwrap.wrap(f"  {name:<20}  {told}", WIDTH, subsequent_indent=" " * INDENT)


def _add_work(verbs: Verbs) -> None:
    demo = plain_verb(verbs, "demo", "make the reference case's pictures, import, analyse, say what was found")
    demo.add_argument(
        "folder", metavar="DIR", type=Path, help="where pictures and case go: an empty folder, or a new one"
    )
    demo.add_argument("--rooms", type=int, default=12, help="how many rooms are drawn")
    demo.add_argument("--seed", type=int, default=1, help="another number draws other rooms")
    add_workers(demo)
    demo.set_defaults(verb=_demo)

    new = new_case_verb(verbs, "new", "make an empty case", _new)
    new.add_argument("--examiner", default="", help="who works on it; else your login name")

    study = case_verb(verbs, "analyse", "describe, link and group what was loaded", _analyse)
    study.add_argument("--without", action="append", default=[], choices=LEAVABLE, help="a part that is left out")
    add_workers(study)


def _add_questions(verbs: Verbs) -> None:
    status = case_verb(verbs, "status", "counts that add up", _status)
    json_only(status)
    each = case_verb(verbs, "media", "one line a media item: hashes, paths, facts, problems", _media)
    json_only(each)
    groups = case_verb(verbs, "clusters", "what belongs together", _clusters)
    groups.add_argument("--kind", required=True, choices=KINDS, help="what belongs together")
    json_only(groups)
    pairs = case_verb(verbs, "links", "why: one line a link", _links)
    pairs.add_argument(
        "--media", default="", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it"
    )
    json_only(pairs)


# ---- the verbs ----


def _refuse_foreign(folder: Path) -> None:
    """Refuse a folder in which something else lies, such as evidence: nothing drawn gets among that.

    Raises:
        RequestError: if it holds what no reference case has.

    """
    if not folder.is_dir() or (folder / TRUTH).exists():
        return
    own = DemoCase.inside(folder)
    ours = {own.pictures, own.case_folder, own.passphrase_file, (folder / TRUTH).with_suffix(UNFINISHED)}
    if any(each not in ours for each in folder.iterdir()):
        raise RequestError(
            "The reference case was not made.",
            why=f"Something else lies in {shown_path(os.fsencode(folder.absolute()))}.",
            next_step="Name a folder that is empty, or not there yet.",
        )


def _demo(options: Options) -> None:
    _refuse_foreign(options.folder)
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
    phrase = read_passphrase(options.passphrase_file, replace(OF_CASE, opens="the new case"), again=True)
    made = case_store.create_case(folder, phrase, examiner=options.examiner or login_name())
    made.case.close()
    sys.stdout.write(
        f"Made {folder}.\nRecovery key, to print and lock away: {made.recovery_key}\n"
        "It opens the case without the pass phrase and is not shown again.\n"
    )


def _analyse(options: Options) -> None:
    with open_asked(options) as case:
        with working_job(case, options) as job:
            analyse(replace(job, left_out=frozenset(options.without)))
        left = not_read(case.db) if options.without else {}
        sys.stderr.write(_found(case.db) + "\n")
    for name, many in left.items():
        sys.stderr.write(f"Left out: {name} of {many} pictures. 'homeward analyse' without --without reads it.\n")


def _found(db: Database) -> str:
    """Return what an analysis came to, in one sentence."""
    pictures = media.counts(db).media_items
    if not pictures:
        return "There is no picture in this case yet; 'homeward import' loads some."
    many = {kind: len(clusters.of(db, kind)) for kind in Kind}
    told = (
        counted(many[Kind.PLACE], "place"),
        counted(many[Kind.SERIES], "series", "series"),
        counted(many[Kind.PERSON], "person", "people"),
        counted(many[Kind.COPIES], "stack of copies", "stacks of copies"),
    )
    return f"Proposed for {counted(pictures, 'picture')}: {', '.join(told)}; 'homeward clusters' lists them."


def _status(options: Options) -> None:
    with open_asked(options) as case:
        about = {"not_read": not_read(case.db), "folders_not_read": problems.folders(case.db)}
        about |= {"case": case.folder.name, "version": __version__}
        print_json(asdict(media.counts(case.db)) | about)


def _media(options: Options) -> None:
    with open_asked(options) as case:
        numbers = {each.id: each.number for each in media.exhibits(case.db)}
        for row in media.export_rows(case.db):
            places = media.files_of(case.db, MediaId(str(row["sha256"])))
            found = sorted((numbers[each.exhibit_id], shown_path(each.path, each.member)) for each in places)
            print_json({**row, "exhibits": [{"exhibit": number, "path": path} for number, path in found]})


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
        for link in links.of(case.db, media_id=None if wanted is None else whole_id(case.db, wanted)):
            print_json(
                {
                    "first": link.first,
                    "second": link.second,
                    "linker": link.linker,
                    "strength": round(link.strength, 4),
                    "reason": link.reason,
                }
            )
