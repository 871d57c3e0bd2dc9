"""The words that were given in Compare: each is saved at once, and the last can be taken back by a further one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.domain.link import FaceEnds, Kind, LinkEnds, Verdict
from app.domain.words import TAKEN_BACK
from app.domain.work import Changes
from app.operations.decide import COMPARED, decide, undo_decision
from app.operations.remark import stance_on
from app.ui.compare_words import saved_words, taken_back_words
from app.ui.comparison import Comparison, compare
from app.ui.workspace import Workspace

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Given:
    """What a word said, what it was about, of people on which two faces, and what a reviewer had said before it."""

    verdict: Verdict
    kind: Kind
    ends: LinkEnds
    faces: FaceEnds | None
    before: Verdict | None


class GivenWords:
    """Those of this window, the newest last."""

    def __init__(self, workspace: Workspace, tell: Tell) -> None:
        """Take whom to tell what was saved, as ``with_keys`` reads it."""
        self._workspace, self._tell, self._given = workspace, tell, list[Given]()

    def give(self, verdict: Verdict, kind: Kind, ends: LinkEnds, on: Comparison) -> None:
        """Save the examiner's word on a pair; of people, on the two faces that are meant."""
        reviews = self._workspace.review is not None
        # a reviewer's word is a remark, never the examiner's decision
        before = stance_on(self._workspace.reader, kind, ends) if reviews else None
        self._given.append(Given(verdict, kind, ends, on.faces, before))
        told = partial(self._told, saved_words(verdict, of_review=reviews))
        self._workspace.lane.submit(decide, kind, verdict, ends, COMPARED, on.faces, then=told)

    def take_back(self) -> Given | None:
        """Take the last word back, and return what it was about; None where none was given here."""
        if not self._given:
            return None
        last, lane = self._given.pop(), self._workspace.lane
        told = partial(self._told_what_stands, last)
        if self._workspace.review is not None:
            lane.submit(decide, last.kind, last.before or Verdict.UNDECIDED, last.ends, TAKEN_BACK, then=told)
        else:
            lane.submit(undo_decision, last.kind, last.ends, last.faces, last.verdict, then=told)
        return last

    def _told_what_stands(self, last: Given, changes: Changes) -> None:
        """Tell what stands now: what was said before, of people perhaps on both pictures whole."""
        stands = last.before
        if self._workspace.review is None:
            word = compare(self._workspace.reader, last.kind, last.ends, faces=last.faces).word
            stands = word.verdict if word is not None else None
        self._told(taken_back_words(stands), changes)

    def _told(self, words: str, _changes: Changes) -> None:
        self._tell(words)
