"""The verbs about what goes into a case, and what became of it: import, exhibits, problems."""

import os
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.media import shown_path
from app.operations.import_exhibit import import_exhibit, is_of_files_alone
from app.store import left_out, media, problems
from app.store.left_out import LeftOut
from app.terminal import count_sentence, counted, print_json, print_table, say
from app.verbs import Options, Verbs, add_workers, case_verb, given_path, open_asked, working_job

TOLD_AT_ONCE = 5
"""Problems of an import that are told after it; 'homeward problems' lists all."""


def add_exhibits(verbs: Verbs) -> None:
    """Add loading exhibits, listing them, and telling what of them is not shown."""
    take = case_verb(verbs, "import", "load folders, files and archives", _import)
    take.add_argument("paths", metavar="PATH", nargs="+", type=given_path, help="a folder, a file or an archive")
    take.add_argument("--exhibit", default="", metavar="NO", help="the exhibit's number; else the path's last name")
    add_workers(take)

    listed = case_verb(verbs, "exhibits", "what was loaded: number, files, when, and where it lies", _exhibits)
    listed.add_argument("--json", action="store_true", help="one object a line")

    left = case_verb(verbs, "problems", "every file that is excluded or has a problem, with the reason", _problems)
    left.add_argument("--exhibit", default="", metavar="NO", help="of this exhibit alone")
    left.add_argument("--json", action="store_true", help="one object a line")


def _import(options: Options) -> None:
    with open_asked(options) as case:
        taken: list[str] = []
        before = {each.number: media.counts_of(case.db, each.number).media_files for each in media.exhibits(case.db)}
        with working_job(case, options) as job:
            for path in options.paths:
                if job.cancel.stopped:
                    break
                if path.resolve() in case.folder.resolve().parents:
                    say(f"The case itself lies in {shown_path(os.fsencode(path))}; it is left out.")
                number = options.exhibit or _number_of(path)
                _tell_loaded_before(case.db, path, number)
                import_exhibit(job, path, number)
                taken.append(number)
        for number in dict.fromkeys(taken):
            _tell_exhibit(case.db, number, before.get(number, 0))
        sys.stderr.write(f"The case: {_sum(case.db)}.\n")


def _tell_loaded_before(db: Database, folder: Path, number: str) -> None:
    """Say before a folder is read that it was loaded under another number, which nothing takes back afterwards."""
    if not folder.is_dir():
        return
    here = os.fsencode(folder.resolve())
    others = [each.number for each in media.exhibits(db) if os.path.realpath(each.root) == here]
    for other in dict.fromkeys(others):
        if other != number and not is_of_files_alone(db, other):
            say(
                f"Exhibit {other} was loaded from {shown_path(here)} too. Its files that still lie there count in both"
                f" exhibits now. If that is not meant, stop (Ctrl-C); --exhibit {shlex.quote(other)} goes on with it."
            )


def _tell_exhibit(db: Database, number: str, before: int) -> None:
    counts = media.counts_of(db, number)
    new = counted(counts.media_files - before, "new file")
    sys.stderr.write(f"Exhibit {number}: {new}; {count_sentence(counts)}.\n")
    troubled = [each for each in left_out.of(db, number) if each.outcome != left_out.EXCLUDED]
    for each in troubled[:TOLD_AT_ONCE]:
        sys.stderr.write(f"  {each.path or 'a folder'}: {each.what} {each.why}".rstrip() + "\n")
    if troubled or counts.excluded:
        sys.stderr.write("  'homeward problems' lists every problem and every excluded file with the reason.\n")


def _sum(db: Database) -> str:
    folders = problems.folders(db)
    return count_sentence(media.counts(db)) + (
        f"; {counted(folders, 'folder')} could not be looked into" if folders else ""
    )


def _exhibits(options: Options) -> None:
    with open_asked(options) as case:
        many = media.files_by_exhibit(case.db)
        rows = [
            (each.number, many.get(each.id, 0), each.added_at.isoformat(timespec="seconds"), shown_path(each.root))
            for each in media.exhibits(case.db)
        ]
    if options.json:
        for number, files, loaded_at, place in rows:
            print_json({"exhibit": number, "files": files, "loaded_at": loaded_at, "place": place})
        return
    print_table(("exhibit", "files", "loaded at", "place"), [(each[0], f"{each[1]:,}", *each[2:]) for each in rows])


def _problems(options: Options) -> None:
    with open_asked(options) as case:
        asked: str = options.exhibit
        found = list(left_out.of(case.db, asked or None))
        if asked and not found and asked not in {each.number for each in media.exhibits(case.db)}:
            raise RequestError(
                f"There is no exhibit {asked[:60]} in this case.", next_step="'homeward exhibits' lists those that are."
            )
    if options.json:
        for each in found:
            print_json(_row(each))
        return
    print_table(("outcome", "exhibit", "path", "reason, and what to do"), list(_told(found)))


def _told(found: list[LeftOut]) -> Iterator[tuple[str, ...]]:
    for each in found:
        code = f"[{each.code}]" if each.code else ""
        words = " ".join(filter(None, (each.what, each.why, each.next_step, code)))
        yield each.outcome, each.exhibit, each.path, words


def _row(each: LeftOut) -> dict[str, object]:
    about = {"path": each.path, "exhibit": each.exhibit, "outcome": each.outcome, "sha256": each.media_id}
    return {**about, "reason": each.what, "why": each.why, "next_step": each.next_step, "code": each.code}


def _number_of(path: Path) -> str:
    """Return what an exhibit is called that was given no number: the last name of its path, in letters anyone has."""
    return shown_path(os.fsencode(path.resolve().name)) or "/"
