"""The verbs of the command line that take VICS in and write it: vics-import, vics-export, vics-records."""

import argparse
from dataclasses import asdict
from pathlib import Path

from app.operations.export_vics import FRESH_VERSIONS, VicsWanted, export_vics
from app.operations.import_vics import VicsAsked, VicsImported, VicsPreview, import_vics, preview_vics
from app.operations.job import Job
from app.operations.schemes import named_scheme, shipped
from app.store import vics
from app.terminal import ProgressLine, counted, print_json, say
from app.verbs import (
    Options,
    Verbs,
    add_workers,
    asked_id,
    case_verb,
    given_path,
    json_only,
    leaving_job,
    open_asked,
    whole_id,
    whole_number,
    working_job,
)


def add_vics(verbs: Verbs) -> None:
    """Add taking VICS 1.x and 2.0 in, writing it, and what it said of a picture."""
    take = case_verb(verbs, "vics-import", "take in a case or hash set in VICS 1.x or 2.0 JSON", _import)
    take.add_argument("file", metavar="FILE", type=given_path, help="the JSON file")
    take.add_argument("--scheme", default="", metavar="ID|FILE", help="what its categories mean, as for 'scheme'")
    take.add_argument("--root", type=given_path, metavar="DIR", help="where its pictures lie; else the folder of FILE")
    take.add_argument("--exhibit", default="", metavar="NO", help="the exhibit's number; else the file's case number")
    take.add_argument("--dry-run", action="store_true", help="only say what it holds, and what its categories mean")
    add_workers(take)
    _add_json(take)

    give = case_verb(verbs, "vics-export", "write VICS 2.0 or 1.3 JSON; no picture is in it", _export)
    give.add_argument("file", metavar="FILE", type=Path, help="where it goes")
    which = give.add_mutually_exclusive_group()
    which.add_argument(
        "--import", dest="number", type=whole_number, default=0, metavar="N", help="of which import; else the last"
    )
    which.add_argument("--fresh", choices=FRESH_VERSIONS, default="", help="everything that is shown, as a new file")
    give.add_argument("--notes", action="store_true", help="add the case's own notes to the comments")
    _add_json(give)

    kept = case_verb(verbs, "vics-records", "what imported files said of a picture, whole: one line a record", _records)
    kept.add_argument("media", metavar="SHA256", help="a picture, by its SHA-256 or the first digits of it")
    json_only(kept)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="the counts, as one JSON object")


def _import(options: Options) -> None:
    scheme = named_scheme(options.scheme) if options.scheme else None
    asked, known = VicsAsked(options.file, scheme, options.root, options.exhibit), {each.id: each for each in shipped()}
    if options.dry_run:
        with open_asked(options) as case, ProgressLine() as line:
            preview = preview_vics(asked, known, Job(case, line.show))
        _tell_preview(options, preview)
        return
    with open_asked(options) as case, working_job(case, options) as job:
        done = import_vics(job, asked, known)
    if options.json and done.preview is not None:
        print_json(_preview_row(done.preview) | {"kept": _kept_row(done), "problems": dict(done.problems)})
    for sentence in _sentences(done):
        say(sentence)


def _tell_preview(options: Options, preview: VicsPreview) -> None:
    if options.json:
        print_json(_preview_row(preview))
        return
    found, scheme = preview.survey, preview.scheme
    kind = "hash set" if found.is_hash_set else "case"
    say(f"VICS {found.version or 'of no stated version'}, a {kind}: {found.records} records, {found.contents} MD5.")
    if found.has_categories():
        say(f"Categories by {scheme.id}, {scheme.title}:" if scheme else "No scheme named; the numbers are bare:")
    for each in preview.meanings:
        unknown = "not in this scheme" if scheme else "?"
        say(f"  {each.category or '-':>6}  {each.name or unknown}: {each.records}")
    for note in found.notes:
        say(f"{note}.")


def _preview_row(preview: VicsPreview) -> dict[str, object]:
    found = preview.survey
    return {
        "version": found.version,
        "profile": found.profile,
        "hash_set": found.is_hash_set,
        "records": found.records,
        "md5s": found.contents,
        "scheme": None if preview.scheme is None else preview.scheme.id,
        "categories": [asdict(each) for each in preview.meanings],
        "notes": list(found.notes),
    }


def _kept_row(done: VicsImported) -> dict[str, object] | None:
    return None if done.kept is None else asdict(done.kept)


def _sentences(done: VicsImported) -> list[str]:
    kept = done.kept
    if kept is None:
        return []
    told = [
        f"Import {kept.import_id}: {kept.records} records, {kept.matched} of them of pictures in this case.",
        f"As the sender's words: {kept.graded} categories, {kept.tagged} tags, {kept.noted} notes.",
    ]
    if kept.kept:
        told.append(f"{kept.kept} pictures keep another category that stood here.")
    return told + [f"{count} problems: {kind}." for kind, count in done.problems.items()]


def _export(options: Options) -> None:
    wanted = VicsWanted(options.file, options.number, options.fresh, options.notes)
    with leaving_job(options) as job:
        done = export_vics(job, wanted)
    if options.json:
        row = asdict(done)
        row.pop("changes")
        print_json(row)
    if done.is_fresh:
        say(f"Wrote {counted(done.records, 'record')}: {done.source}.")
        return
    left = f" {done.pictures_left_out} thumbnails were left out." if done.pictures_left_out else ""
    say(f"Wrote {done.records} records; {done.members} values differ, in {done.changed} of them.{left}")


def _records(options: Options) -> None:
    asked = asked_id(options.media)
    with open_asked(options) as case:
        for name, text in vics.texts_of(case.db, whole_id(case.db, asked)):
            print_json({"file": name, "record": text})
