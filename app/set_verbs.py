"""The verbs of the command line for sets of known hashes: sets, set-add, set-remove, set-export."""

from pathlib import Path

from app.domain.hash_set import HashSet, HashSetError, SetKind, named_kinds
from app.operations.export_set import SetForm, export_set
from app.operations.hash_sets import AskedSet, Loaded, add_set, preview_set, remove_set
from app.operations.job import Job
from app.store import hash_sets, media
from app.terminal import ProgressLine, count_sentence, counted, print_json, say, stopped_by_ctrl_c
from app.verbs import Options, Verbs, case_verb, json_only, open_asked


def add_sets(verbs: Verbs) -> None:
    """Add the sets: which there are, loading one, taking one out, writing one."""
    listed = case_verb(verbs, "sets", "the hash sets of the case, those that were taken out too: one line each", _sets)
    listed.add_argument("--matches", action="store_true", help="instead what each set says of which media item")
    json_only(listed)

    take = case_verb(verbs, "set-add", "load a set of known hashes, and look all media items up in it", _add)
    take.add_argument("file", metavar="FILE", type=Path, help="its format is found by its content")
    take.add_argument("--kind", required=True, choices=[kind.value for kind in SetKind], help="what a match means")
    take.add_argument("--name", default="", help="what it is called; else the file's name")
    take.add_argument("--set-version", default="", metavar="TEXT", help="its version or date, as its source names it")
    take.add_argument("--source", default="", metavar="TEXT", help="who gives it out")
    take.add_argument("--dry-run", action="store_true", help="only say what it holds and what would be left out")

    drop = case_verb(verbs, "set-remove", "take a set out; what had stepped aside by it comes back", _remove)
    drop.add_argument("name", metavar="NAME", help="as 'homeward sets' prints it")
    drop.add_argument("--reason", default="", metavar="TEXT", help="why; it stands in the audit trail and in reports")

    give = case_verb(verbs, "set-export", "write the categories that stand as a set, hashes alone", _export)
    give.add_argument("file", metavar="FILE", type=Path, help="where it goes")
    give.add_argument(
        "--form", choices=[form.value for form in SetForm], help="else vics where the file ends in .json, and list"
    )


def _sets(options: Options) -> None:
    with open_asked(options) as case:
        if options.matches:
            for media_id, shown, match in hash_sets.matches(case.db):
                said = {"category": match.category, "scheme": match.scheme, "series": match.series}
                agreed = {"agreed": named_kinds(match.agreed), "differing": named_kinds(match.differing)}
                about = {"sha256": media_id, "shown": shown, "set": match.name, "kind": match.kind.value}
                print_json(about | agreed | said | {"said_by": match.said_by, "reason": match.reason})
            return
        matched = hash_sets.matched(case.db)
        for each in hash_sets.all(case.db):
            print_json(_row(each, matched.get(each.id, 0)))


def _row(of: HashSet, matched: int) -> dict[str, object]:
    about = {"set": of.name, "kind": of.kind.value, "version": of.version, "source": of.source, "format": of.format}
    counted = {"rows": of.rows, "skipped": of.skipped, "categories": dict(of.categories), "media_items": matched}
    ended = None if of.ended_at is None else of.ended_at.isoformat()
    said = {
        "sha256": of.file_sha256,
        "loaded_by": of.examiner,
        "loaded_at": of.loaded_at.isoformat(),
        "ended_at": ended,
    }
    return about | counted | said | {"told": list(of.told)}


def _add(options: Options) -> None:
    asked = AskedSet(options.file, SetKind(options.kind), options.name, options.set_version, options.source)
    with open_asked(options) as case, stopped_by_ctrl_c() as cancel, ProgressLine() as line:
        job = Job(case, line.show, cancel)
        if options.dry_run:
            found = preview_set(job, asked)
            _print_loaded(asked, found)
            if found.refusal:
                raise HashSetError("It would not be loaded.", why=found.refusal)
            return
        done = add_set(job, asked)
        _print_loaded(asked, done)
        matches = 0 if done.set_id is None else hash_sets.matched(case.db).get(done.set_id, 0)
        say(f"Loaded as {asked.called!r}; {counted(matches, 'media item')} of this case {_are(matches)} in it.")
        say(count_sentence(media.counts(case.db)))


def _are(many: int) -> str:
    return "is" if many == 1 else "are"


def _print_loaded(asked: AskedSet, found: Loaded) -> None:
    for sentence in found.told:
        say(sentence)
    hashes = {kind.words: count for kind, count in sorted(found.contents.hashes.items())}
    about = {"set": asked.called, "kind": asked.kind.value, "format": found.format, "rows": found.contents.rows}
    print_json(about | {"skipped": found.skipped, "hashes": hashes, "categories": found.contents.told()})


def _remove(options: Options) -> None:
    with open_asked(options) as case:
        remove_set(Job(case), options.name, options.reason)
        say(count_sentence(media.counts(case.db)))


def _export(options: Options) -> None:
    file: Path = options.file
    form = SetForm(options.form or ("vics" if file.suffix.lower() == ".json" else "list"))
    with open_asked(options) as case:
        done = export_set(Job(case), file, form)
    left = f" {done.left_out} have categories that are no numbers, and are not in it." if done.left_out else ""
    say(f"{done.rows} rows, SHA-256 {done.sha256}.{left}")
