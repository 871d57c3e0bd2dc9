"""Link: each linker's reasons to look at two media items together; what was judged once is not judged again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from app.domain.arrays import Ints
from app.domain.language import as_written
from app.domain.link import Link, LinkEnds
from app.domain.linker import Linker, PairLinker
from app.domain.work import Stage
from app.imaging import models
from app.index.nearby_order import nearby_order
from app.index.threads import use_threads
from app.matching import calibration
from app.operations.gathering import gather
from app.operations.job import Job, Tally
from app.pipeline.judging import Judged, judge
from app.pipeline.parts import PARTS, linkers
from app.store import freshness, judgements, links, media, problems
from app.store.fact_table import StoredFacts
from app.store.freshness import FactStates
from app.store.runs import Run

if TYPE_CHECKING:
    from app.domain.ids import MediaId
    from app.store.judgements import JudgedPair


TELLING_PICTURES = 50
"""A case of fewer says little of how many pairs a picture makes."""


@dataclass(slots=True)
class Linking:
    """One go at making a case's links: the job, its facts, their states, and what could not be judged."""

    job: Job
    known: StoredFacts
    states: FactStates
    failed: list[Judged] = field(default_factory=list)
    part: str = ""

    def is_fresh(self, linker: Linker) -> bool:
        """Tell whether nothing that a linker reads has changed since it made its links."""
        return freshness.is_fresh(self.job.case.db, linker.name, self._state(linker))

    def link(self, run: Run, linker: Linker) -> bool:
        """Save the links of one linker in the place of its old ones; return whether it came to its end."""
        self.failed = []
        if isinstance(linker, PairLinker):
            return _PairLinking(self, run, linker).link()
        with as_written():
            found = sorted(linker.link(self.known), key=lambda link: (link.first, link.second))
        with self.job.case.transaction() as db:
            run.count(linker.name, links.replace(db, run.id, linker.name, linker.version, found))
            self.note(run, linker)
        return True

    def note(self, run: Run, linker: Linker) -> None:
        """Save what could not be judged, and what the links were made from; call it where the links are saved."""
        db = self.job.case.db
        problems.clear_part(db, linker.name)
        for each in self.failed:
            if each.problem is not None:
                problems.add(db, each.problem, media_id=each.first, run_id=run.id)
        if not self.failed:  # else the pairs that could not be judged are tried again next time
            freshness.note(db, linker.name, self._state(linker))

    def _state(self, linker: Linker) -> str:
        return self.states.of(linker.reads).digest(maker_of(linker))


def before(linker: Linker) -> str:
    """Return the name of the linker that judges before another one does; empty where none does."""
    return linker.after if isinstance(linker, PairLinker) else ""


def maker_of(linker: Linker) -> str:
    """Return what judges, with the models it uses and who judges before it: another one judges everything anew."""
    known = models.entries()
    hashes = " ".join(known[name].sha256 for name in linker.models if name in known)
    made = f"{linker.name} {linker.version} {calibration.digest()} {hashes}".rstrip()
    return f"{made} after {maker_of(linkers(PARTS)[before(linker)])}" if before(linker) else made


def link_work(linker: Linker) -> str:
    """Return the name of a linker's work, by which its pace is remembered."""
    return f"link {linker.name}"


class _PairLinking:
    """One linker's pairs: those that are new are judged and saved as they come, then all are weighed together."""

    def __init__(self, linking: Linking, run: Run, linker: PairLinker) -> None:
        self._linking, self._run, self._linker = linking, run, linker
        self._job, self._db, self._known = linking.job, linking.job.case.db, linking.known
        self._numbers: Mapping[MediaId, int] = {}
        self._judge = 0

    def link(self) -> bool:
        """Return whether it came to its end; on a stop, what was judged is kept and the old links stay."""
        self._job.outlook.begin(link_work(self._linker))
        with self._job.case.transaction() as db:
            self._judge = judgements.open_judge(db, self._linker.name, maker_of(self._linker))
            judgements.take_up(db, self._judge, self._linking.states.of(self._linker.reads))
        use_threads(self._job.workers)
        pairs = self._pairs()
        self._numbers = media.numbers(self._db, {end for pair in pairs for end in pair})
        codes = judgements.codes(self._numbers, pairs)
        self._judge_new(pairs, codes)
        if self._job.cancel.stopped:
            return False
        self._weigh(np.sort(codes))
        self._job.let_others()
        return True

    def _pairs(self) -> list[LinkEnds]:
        """Return the candidates; where another linker went before, those of its candidates that are worth it."""
        pairs = self._linker.pairs(self._known)
        if not self._linker.after:
            return pairs
        before = judgements.of_linker(self._db, self._linker.after)
        numbers = media.numbers(self._db, {end for pair in pairs for end in pair})
        wanted = np.sort(judgements.codes(numbers, pairs))
        found = judgements.judged_links(self._db, before, self._linker.after, wanted)
        return self._linker.choose(link for _, link in found)

    def _judge_new(self, pairs: list[LinkEnds], codes: Ints) -> None:
        new = ~np.isin(codes, judgements.judged(self._db, self._judge))
        wanted = nearby_order([pair for pair, is_new in zip(pairs, new.tolist(), strict=True) if is_new])
        tally = Tally(self._job, Stage.LINK, len(wanted), work=link_work(self._linker), part=self._linking.part)
        found = judge(self._linker.name, wanted, self._known, self._job.cancel, workers=self._job.workers)
        gather(self._job, found, tally, self._save)
        if len(self._numbers) >= TELLING_PICTURES:
            self._job.paces.learn_share(link_work(self._linker), len(pairs) / len(self._numbers))
        self._run.count(f"{self._linker.name} pairs judged", tally.done)
        self._run.count(f"{self._linker.name} pairs judged before", len(pairs) - len(wanted))

    def _save(self, some: list[Judged]) -> int:
        failed = [each for each in some if each.problem is not None]
        kept: list[JudgedPair] = [((each.first, each.second), each.link) for each in some if each.problem is None]
        with self._job.case.transaction() as db:
            judgements.save(db, self._judge, self._numbers, kept)
        self._linking.failed += failed
        return len(failed)

    def _weigh(self, wanted: Ints) -> None:
        """Weigh all candidates that gave a link, old and new, in the light of the whole case, and let the rest fall."""
        numbers: dict[LinkEnds, int] = {}

        def as_judged() -> Iterator[Link]:
            for number, link in judgements.judged_links(self._db, self._judge, self._linker.name, wanted):
                numbers[link.first, link.second] = number
                yield link

        with as_written():
            weighed = {
                numbers[link.first, link.second]: (link.strength, link.reason)
                for link in self._linker.weigh(as_judged(), self._known)
            }
        with self._job.case.transaction() as db:
            links.let_stand(db, self._run.id, self._linker.name, self._linker.version, weighed)
            self._run.count(self._linker.name, len(weighed))
            self._linking.note(self._run, self._linker)
