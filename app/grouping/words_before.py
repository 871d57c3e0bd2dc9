"""What stood on a pair before its newest word: that stands again once the word is taken back."""

from collections.abc import Collection, Sequence

from app.domain.link import Decision, FaceEnds, Verdict
from app.domain.words import is_taken_back, withdraws


def words_again(history: Sequence[Decision], faces: FaceEnds | None) -> tuple[Decision, ...]:
    """Return the rows that let what stood before the newest word on two media items stand again, as old as it was.

    They go behind the row that takes that word back. Where a word on two whole pictures comes again, it would hide what
    was said of their faces after it: those words come again behind it.

    Args:
        history: every row of one kind on the two, the oldest first, of people on each two faces.
        faces: of people, what the word is about; None is both pictures whole.

    """
    stood = _standing(history, faces)
    if len(stood) < 2:  # noqa: PLR2004  the word itself, and one before it
        return ()
    before = history[stood[-2]]
    if before.faces is not None:
        return (before,)
    since = {each.faces: each for each in history[stood[-2] + 1 :] if each.faces is not None}
    return before, *(each for each in since.values() if not withdraws(each))


def newest_unless(
    history: Sequence[Decision], faces: FaceEnds | None, ignored: Collection[Decision]
) -> Decision | None:
    """Return the newest word that stands, or, where that is one of those that are ignored, what it stands in place of.

    None where there is none.
    """
    stood = _standing(history, faces)
    if stood and history[stood[-1]] in ignored:
        stood = stood[:-1]
    return history[stood[-1]] if stood else None


def _standing(history: Sequence[Decision], faces: FaceEnds | None) -> list[int]:
    """Return the places of the words in whose place others were put, the one that stands last; none where none does.

    A word that comes again, as a merger or a later word is taken back, has the place that it had.
    """
    stood: list[int] = []
    is_back = False
    for at, row in enumerate(history):
        if row.faces != faces:
            continue
        if is_taken_back(row):
            stood = stood[:-1] if not is_back else []
            is_back = True
            continue
        known = _place_of(row, stood, history)
        if known is not None:
            del stood[known + 1 :]
        else:
            stood = [*([] if is_back else stood), at]  # nothing stood where nothing came again
        is_back = False
    return [] if is_back else stood


def _place_of(row: Decision, stood: Sequence[int], history: Sequence[Decision]) -> int | None:
    """Return which of those that stood a row is again: the last, or one above which nothing joins or parts."""
    for place in range(len(stood) - 1, -1, -1):
        if history[stood[place]] == row:
            return place
        if history[stood[place]].verdict is not Verdict.UNDECIDED:
            return None
    return None
