"""Writing a case as CASE/UCO JSON-LD, for tools that take a case in as a graph; whole or not at all."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.language import as_written
from app.domain.work import Changes, Stage, Topic
from app.exchange.uco_nodes import CONTEXT
from app.operations.job import Job, stepping
from app.operations.leaving import leaving, refuse_place
from app.operations.seal_case import Choice, chosen_media
from app.operations.uco_graph import LongNode, UcoGraph, Wanted
from app.store import media

TOUCHED: Changes = frozenset({Topic.AUDIT})
EXPORTED = "uco.export"
PIECES_A_REPORT = 1_000


@dataclass(frozen=True, slots=True)
class UcoWanted:
    """What is to be written: everything or what is chosen, with or without names of files, notes and leads."""

    target: Path
    choice: Choice = field(default_factory=Choice)
    notes: bool = False


@dataclass(frozen=True, slots=True)
class UcoExported:
    """What was written: how many nodes of each kind, and the file's SHA-256."""

    pictures: int
    nodes: dict[str, int]
    sha256: str
    changes: Changes = TOUCHED


def export_uco(job: Job, wanted: UcoWanted) -> UcoExported:
    """Write a case as CASE/UCO JSON-LD; no picture goes with it, and nothing that pictures are compared by.

    The same choice of the same case gives the same bytes.

    Raises:
        RequestError: something stands there, it is among evidence, or what was chosen is not in the case.
        MachineError: it cannot be written.
        StoppedError: the job was stopped; nothing is written.

    """
    refuse_place(job, wanted.target)
    db, choice = job.case.db, wanted.choice
    chosen = None if choice.everything else frozenset(chosen_media(db, choice))
    graph = UcoGraph(db, job.case.folder.stem, Wanted(chosen, choice.paths, wanted.notes))
    total = media.counts(db).media_items if chosen is None else len(chosen)
    tally, digest, step = Counter[str](), hashlib.sha256(), stepping(job)
    with ExitStack() as left, as_written():
        file = left.enter_context(leaving(job, wanted.target))
        for at, text in enumerate(_texts(graph, tally)):
            data = text.encode()
            digest.update(data)
            file.write(data)
            if at % PIECES_A_REPORT == 0:
                step(Stage.WRITE, graph.pictures, total)
        step(Stage.WRITE, graph.pictures, total)
        with job.case.act(EXPORTED, digest.hexdigest(), _detail(graph.pictures, wanted)):
            left.close()  # no row without its file
    return UcoExported(graph.pictures, dict(sorted(tally.items())), digest.hexdigest())


def _detail(pictures: int, wanted: UcoWanted) -> str:
    """Return what was chosen, as the audit trail says it."""
    choice, notes = wanted.choice, "with" if wanted.notes else "without"
    what = "the whole case" if choice.everything else "a part of the case"
    return f"{pictures} pictures, {what}, {'with' if choice.paths else 'without'} paths, {notes} notes"


def _texts(graph: UcoGraph, tally: Counter[str]) -> Iterator[str]:
    """Yield the text of the file, piece by piece."""
    yield f'{{\n"@context": {_json(dict(CONTEXT))},\n"@graph": ['
    between = "\n"
    for node in graph.nodes():
        head = node.head if isinstance(node, LongNode) else node
        tally[str(head["@type"]).partition(":")[2]] += 1
        yield between
        between = ",\n"
        if not isinstance(node, LongNode):
            yield _json(node)
            continue
        yield f"{_json(head)[:-1]}, {_json(node.member)}: ["
        for at, ref in enumerate(node.refs):
            yield f"{',' if at else ''}\n{_json(ref)}"
        yield "]}"
    yield "\n]}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
