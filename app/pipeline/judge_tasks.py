"""What a worker does with pairs: it keeps the facts that it was sent, and judges with them."""

from collections.abc import Mapping
from typing import Any, cast

import numpy as np

from app.domain.facts import AFact, Fact
from app.domain.ids import MediaId
from app.domain.link import Link
from app.domain.linker import Linker, PairLinker
from app.domain.work import Problem
from app.matching.matches import forget_views
from app.pipeline.attempt import Fault, attempt
from app.pipeline.frames import Frame, Packer
from app.pipeline.messages import pack_problem, unpack_facts

JUDGE_FAILED = Fault("VID-303", "This part of the program failed on a pair.")


class KeptFacts:
    """A ``FactTable`` of the facts that were sent."""

    def __init__(self) -> None:
        self._by_kind: dict[str, dict[MediaId, Fact]] = {}

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item."""
        return cast("Mapping[MediaId, AFact]", self._by_kind.setdefault(kind.kind, {}))

    def keep(self, media_id: MediaId, facts: tuple[Fact, ...]) -> None:
        """Take facts in."""
        for fact in facts:
            self._by_kind.setdefault(fact.kind, {})[media_id] = fact

    def drop(self, media_id: MediaId) -> None:
        """Forget what is known of one media item."""
        for facts in self._by_kind.values():
            facts.pop(media_id, None)


class JudgeBench:
    """The loaded linkers and the facts kept for them; what is kept and dropped, the program says."""

    def __init__(self, linkers: Mapping[str, Linker]) -> None:
        self._linkers = linkers
        self._facts = KeptFacts()

    def answer(self, request: Frame) -> Frame:
        """Return a link, nothing, or a problem for each pair, in their order."""
        for gone in request.head["drop"]:
            self._facts.drop(MediaId(gone))
        if request.head["drop"]:
            forget_views()
        for media_id, facts in request.head["facts"].items():
            self._facts.keep(MediaId(media_id), unpack_facts(facts, request.arrays))
        linker = self._linkers[request.head["linker"]]
        packer = Packer()
        judged = [self._judged(linker, MediaId(a), MediaId(b), packer) for a, b in request.head["pairs"]]
        return Frame({"judged": judged}, tuple(packer.arrays))

    def _judged(self, linker: Linker, first: MediaId, second: MediaId, packer: Packer) -> dict[str, Any]:
        if not isinstance(linker, PairLinker):
            raise TypeError(f"{linker.name} judges no pairs")
        link = attempt(linker.name, JUDGE_FAILED, lambda: linker.judge(first, second, self._facts))
        if isinstance(link, Problem):
            return {"problem": pack_problem(link)}
        return {} if link is None else {"link": _pack_link(link, packer)}


def _pack_link(link: Link, packer: Packer) -> dict[str, Any]:
    evidence = None
    if link.evidence is not None:
        first, second = (
            packer.add(np.asarray(xy, np.float32)) for xy in (link.evidence.first_xy, link.evidence.second_xy)
        )
        evidence = [first, second, link.evidence.model]
    return {"strength": float(link.strength), "reason": link.reason, "evidence": evidence}
