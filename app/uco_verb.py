"""The verb of the command line that tells of a case as a graph: uco-export."""

from pathlib import Path

from app.domain.ids import ClusterId
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.seal_case import Choice
from app.terminal import counted, print_json, say
from app.verbs import Options, Verbs, asked_id, case_verb, leaving_job, whole_id


def add_uco(verbs: Verbs) -> None:
    """Add writing CASE/UCO."""
    give = case_verb(verbs, "uco-export", "write CASE/UCO JSON-LD; no picture is in it", _export)
    give.add_argument("file", metavar="FILE", type=Path, help="where it goes")
    give.add_argument(
        "--cluster", metavar="ID", nargs="+", default=[], help="only these; 'homeward clusters' names them"
    )
    give.add_argument("--media", metavar="SHA256", nargs="+", default=[], help="only these pictures")
    give.add_argument("--without-paths", action="store_true", help="leave the names of files and folders out")
    give.add_argument("--notes", action="store_true", help="with notes and leads")
    give.add_argument("--json", action="store_true", help="the counts, as one JSON object")


def _export(options: Options) -> None:
    chosen = tuple(map(ClusterId, options.cluster)), tuple(asked_id(each) for each in options.media)
    with leaving_job(options) as job:
        items = tuple(whole_id(job.case.db, each) for each in chosen[1])
        choice = Choice(chosen[0], items, paths=not options.without_paths)
        done = export_uco(job, UcoWanted(options.file, choice, notes=options.notes))
    if options.json:
        print_json({"pictures": done.pictures, "nodes": done.nodes, "sha256": done.sha256})
    say(f"Wrote {counted(done.pictures, 'picture')} in {sum(done.nodes.values()):,} nodes; SHA-256 {done.sha256}.")
