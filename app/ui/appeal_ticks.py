"""What each of the two has ticked of what a cut-out has to be looked at for: the first as they ask, the second too."""

from app.domain.appeal import Appeal, AppealNumber, Concern, State
from app.operations.release_appeal import Standing, may_be_asked

Key = tuple[AppealNumber, str]


class AppealTicks:
    """What whoever sits at the window has ticked, of each cut-out and each time that it is asked for."""

    def __init__(self, examiner: str) -> None:
        self._examiner = examiner
        self._ticked: dict[Key, set[Concern]] = {}

    def waits_for_me(self, standing: Standing) -> bool:
        """Return whether somebody else has asked, so that whoever sits here may be the second."""
        waits = standing.state is State.WAITING and not may_be_asked(standing)
        return waits and standing.by.casefold() != self._examiner.casefold()

    def may_tick(self, standing: Standing) -> bool:
        """Return whether there is something to tick: of what can be asked for, and of what somebody else asks for."""
        return may_be_asked(standing) or self.waits_for_me(standing)

    def of(self, appeal: Appeal, standing: Standing) -> frozenset[Concern]:
        """Return what was looked for: as it is ticked now, or where there is nothing to tick as it was signed."""
        if self.may_tick(standing):
            return frozenset(self._ticked.get(_key(appeal, standing), ()))
        signed = [] if standing.word is None else standing.word.statement.subject.get("looked_for", [])
        return frozenset(each for each in Concern if isinstance(signed, list) and each.value in signed)

    def tick(self, appeal: Appeal, standing: Standing, concern: Concern, *, done: bool) -> None:
        """Keep that something was looked for, or was not."""
        if self.may_tick(standing):
            ticked = self._ticked.setdefault(_key(appeal, standing), set())
            (ticked.add if done else ticked.discard)(concern)


def _key(appeal: Appeal, standing: Standing) -> Key:
    return appeal.number, standing.word.id if standing.word else ""
