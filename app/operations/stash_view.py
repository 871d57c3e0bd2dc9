"""What the window shows of an examiner's stash, and its acts there: each opens the file anew, and leaves it closed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.stash import Contradiction
from app.operations.job import Job
from app.operations.stash import ToStash, plan_adding
from app.operations.stash_look import is_current, of_stash
from app.store import stash
from app.store.stash import Stash, StashCounts

Asked = ParamSpec("Asked")
Returned = TypeVar("Returned")


@dataclass(frozen=True, slots=True)
class StashView:
    """How much is in a stash, what adding would say, whether the case was held against it, and what clashes in it.

    ``pdqs`` is what was read of the case for that, by content.
    """

    counts: StashCounts
    new: int
    changed: int
    taken_back: int
    was_held: bool
    is_current: bool
    against: tuple[Contradiction, ...]
    newest: int
    pdqs: dict[bytes, bytes] = field(default_factory=dict, repr=False, compare=False)

    @property
    def to_add(self) -> int:
        """How many words adding would say."""
        return self.new + self.changed + self.taken_back


@dataclass(frozen=True, slots=True)
class StashKey:
    """Where an examiner's stash lies, and the key that opens it."""

    folder: Path
    key: Ed25519PrivateKey

    def opening(
        self, act: Callable[Concatenate[Job, Stash, Asked], Returned]
    ) -> Callable[Concatenate[Job, Asked], Returned]:
        """Return an act that opens the stash for as long as it takes."""

        def opened(job: Job, /, *arguments: Asked.args, **named: Asked.kwargs) -> Returned:
            with stash.opened(self.folder, self.key) as held:
                return act(job, held, *arguments, **named)

        opened.__name__ = act.__name__
        return opened


def look_into_stash(job: Job, held: Stash, asked: ToStash, before: StashView | None = None) -> StashView:
    """Return what is to be shown of a stash beside a case; what was read ``before`` is not, while nothing was added."""
    newest = stash.newest(held.db)
    stood = before if before is not None and before.newest == newest else None
    pdqs = {} if stood is None else stood.pdqs
    plan = plan_adding(job, held, asked, pdqs)
    many = (len(plan.new), len(plan.changed), len(plan.taken_back))
    where = of_stash(job, held) is not None, is_current(job, held)
    if stood is not None:
        return StashView(stood.counts, *many, *where, stood.against, newest, pdqs)
    return StashView(stash.counts(held), *many, *where, tuple(stash.clashing(held.db)), newest, pdqs)
