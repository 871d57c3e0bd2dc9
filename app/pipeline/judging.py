"""Shares the judging of pairs among worker processes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

import numpy as np

from app.domain.arrays import AnyArray, Float32s
from app.domain.errors import RequestError
from app.domain.facts import Fact, array_fields
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Evidence, Link, LinkEnds
from app.domain.linker import FactTable, PairLinker
from app.domain.work import Cancel, Problem, Stage
from app.pipeline.child import Child, LyingError
from app.pipeline.crew import WORKER, Crew
from app.pipeline.frames import BODY_MOST_BYTES, Frame, FrameError, Packer
from app.pipeline.messages import TEXT_MOST, pack_facts, unpack_problem
from app.pipeline.parts import PARTS, Parts, linker

PAIRS_AT_ONCE = 64
LEAST_S, PAIR_S = 10, 1
KEPT_MOST_BYTES = 512 * 1024 * 1024
"""What a worker may keep of facts; about 7,000 pictures' local points."""
SENT_MOST_BYTES = BODY_MOST_BYTES // 2
PLAIN_BYTES = 1_024
"""What a fact takes beside its arrays, roughly."""
POINTS_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair with its link; or with none, where nothing links it; or with the reason why it was not judged."""

    first: MediaId
    second: MediaId
    link: Link | None
    problem: Problem | None = None


def judge(  # noqa: PLR0913  what, on what, with what, until when, how many, from where
    name: str, pairs: Iterable[LinkEnds], facts: FactTable, cancel: Cancel, *, workers: int, parts: Parts = PARTS
) -> Iterator[Judged]:
    """Yield a verdict on every pair, in any order, each exactly once; pairs in sorted order cost least.

    A worker is sent the facts that the linker reads, once, and keeps them while there is room. Pairs whose workers
    died together are judged again one by one, so that a bad one costs no other its link.

    Args:
        name: a linker that judges pairs.
        pairs: pulled a few ahead of the workers, in the thread that iterates over the verdicts; so is ``facts``.
        facts: where the linker's facts come from.
        cancel: a stop ends the workers within 0.2 s; a pause hands out no new pairs.
        workers: how many processes.
        parts: where the linkers are.

    Raises:
        RequestError: if there is no such linker, or it judges no pairs.
        StartError: if no worker can be started.

    """
    asked = linker(parts, name)
    if not isinstance(asked, PairLinker):
        raise RequestError(tr("The linker {name} judges no pairs.", name=name))
    tables: list[Mapping[MediaId, Fact]] = [facts.of(kind) for kind in asked.reads]
    alone: list[LinkEnds] = []
    with Crew[Sequence[Judged]](Stage.LINK, replace(parts, asked=name), workers) as crew:
        for judged in crew.work(_jobs(name, pairs, tables, PAIRS_AT_ONCE), cancel):
            if len(judged) > 1 and all(each.problem and each.problem.part == WORKER for each in judged):
                alone += [(each.first, each.second) for each in judged]
            else:
                yield from judged
        for judged in crew.work(_jobs(name, alone, tables, 1), cancel):
            yield from judged


def _jobs(
    name: str, pairs: Iterable[LinkEnds], tables: Sequence[Mapping[MediaId, Fact]], most: int
) -> Iterator["_PairJob"]:
    """Cut pairs into jobs whose facts fit into a frame, with the facts taken out of the tables in this thread."""
    source = iter(pairs)
    while some := list(islice(source, most)):
        job = _PairJob(name)
        for pair in some:
            held = {end: _Held(tuple(table[end] for table in tables if end in table)) for end in pair}
            fresh = sum(each.size_bytes for end, each in held.items() if end not in job.facts)
            if job.pairs and job.size_bytes + fresh > SENT_MOST_BYTES:
                yield job
                job = _PairJob(name)
            job.pairs.append(pair)
            job.facts |= held
        yield job


class _Held:
    """The facts of one media item, and how much room they take."""

    __slots__ = ("facts", "size_bytes")

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self.facts = facts
        arrays = [getattr(fact, name) for fact in facts for name in array_fields(type(fact))]
        self.size_bytes = sum(array.nbytes for array in arrays) + PLAIN_BYTES * len(facts)


@dataclass(slots=True)
class _PairJob:
    """Pairs to be judged together, and the facts that they need."""

    linker: str
    pairs: list[LinkEnds] = field(default_factory=list)
    facts: dict[MediaId, _Held] = field(default_factory=dict)

    @property
    def size_bytes(self) -> int:
        """How much room all its facts take."""
        return sum(held.size_bytes for held in self.facts.values())

    def ask(self, child: Child) -> Sequence[Judged]:
        """Send what the worker does not keep yet, and check its verdicts.

        Raises:
            WorkerError: if the worker is not to be asked again.

        """
        seconds = LEAST_S + PAIR_S * len(self.pairs)
        untrusted = child.ask(self._request(child, seconds), None, seconds)
        try:
            return _unpack(untrusted, self.linker, self.pairs)
        except (ValueError, TypeError) as error:
            raise LyingError(str(error)) from error

    def give_up(self, problem: Problem) -> Sequence[Judged]:
        """Return the pairs, each with the reason why it was not judged."""
        return [Judged(first, second, None, problem) for first, second in self.pairs]

    def _request(self, child: Child, seconds: float) -> Frame:
        known, packer = child.known, Packer()
        for media_id in self.facts:
            if media_id in known:
                known.move_to_end(media_id)
        new = {media_id: held for media_id, held in self.facts.items() if media_id not in known}
        known |= {media_id: held.size_bytes for media_id, held in new.items()}
        drop: list[MediaId] = []
        room = KEPT_MOST_BYTES - sum(known.values())
        while room < 0 and (oldest := next(iter(known))) not in self.facts:
            room += known.pop(oldest)
            drop.append(oldest)
        sent = {media_id: pack_facts(held.facts, packer) for media_id, held in new.items()}
        head: dict[str, Any] = {"linker": self.linker, "pairs": self.pairs, "facts": sent, "drop": drop}
        return Frame(head | {"deadline_s": seconds}, tuple(packer.arrays))


def _unpack(untrusted: Frame, name: str, pairs: list[LinkEnds]) -> list[Judged]:
    verdicts = untrusted.head.get("judged")
    if not isinstance(verdicts, list) or len(verdicts) != len(pairs):
        raise FrameError("not a verdict for each pair")
    return [_verdict(each, untrusted.arrays, name, pair) for each, pair in zip(verdicts, pairs, strict=True)]


def _verdict(untrusted: Any, arrays: Sequence[AnyArray], name: str, pair: LinkEnds) -> Judged:
    match untrusted:
        case {"problem": list() as problem}:
            return Judged(*pair, None, unpack_problem(problem))
        case {"link": {"strength": int() | float() as strength, "reason": str() as reason, "evidence": evidence}}:
            if len(reason) <= TEXT_MOST:
                return Judged(*pair, Link(*pair, name, float(strength), reason, _evidence(evidence, arrays)))
        case dict() if not untrusted:
            return Judged(*pair, None)
    raise FrameError("not a verdict")


def _evidence(untrusted: Any, arrays: Sequence[AnyArray]) -> Evidence | None:
    if untrusted is None:
        return None
    match untrusted:
        case [int() as first, int() as second, str() as model] if len(model) <= 40:  # noqa: PLR2004  a word
            return Evidence(_points(arrays, first), _points(arrays, second), model)
    raise FrameError("not evidence")


def _points(arrays: Sequence[AnyArray], number: int) -> Float32s:
    if not 0 <= number < len(arrays) or arrays[number].dtype != np.float32 or arrays[number].size > POINTS_MOST:
        raise FrameError("not points")
    return arrays[number].view(np.float32)
