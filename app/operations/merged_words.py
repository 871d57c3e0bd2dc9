"""What a merger took back: it stands again, as old as it was, once no word of the merger stands any more."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlite_utils import Database

from app.domain.link import Decision, Kind, Verdict
from app.domain.words import MERGED, NOT_SAVED, TAKEN_BACK, Split, withdraws
from app.grouping.words_before import newest_unless, words_again
from app.operations.other_faces import words_left
from app.store import decisions, splits


@dataclass(frozen=True, slots=True)
class Held:
    """The words that a merger keeps from standing, and what it left of the splits among them."""

    words: tuple[Decision, ...] = ()
    splits: tuple[Split, ...] = ()
    left: tuple[Split, ...] = ()

    def told(self) -> str:
        """Return how many stand again, as the audit trail says it; "" for none."""
        many = len(self.words) + len(self.splits)
        return f"; {many} earlier words stand again" if many else ""


def taken_back(word: Decision, examiner: str, now: datetime, reason: str = TAKEN_BACK) -> Decision:
    """Return the word that withdraws another one, and nothing else on that pair."""
    return replace(word, verdict=Verdict.UNDECIDED, examiner=examiner, reason=reason, decided_at=now)


def take_back(db: Database, word: Decision, examiner: str, now: datetime) -> None:
    """Add the row that withdraws a word that stands, and those by which what it stood in the place of stands again.

    What a merger took back at the same moment is the merger's, which gives it again itself.
    """
    again = words_again(decisions.history(db, word.kind, (word.first, word.second)), word.faces)
    decisions.add(db, taken_back(word, examiner, now))
    if again and again[0].decided_at != word.decided_at:
        for each in again:
            decisions.add(db, each)


def held_by(db: Database, gone: Collection[Decision], *, is_replaced: bool = False) -> Held:
    """Return what stands again once some words that were said at one moment are gone, where these are of a merger.

    Nothing where another word of that merger still stands. What was said since on a pair is newer, and stays: also the
    word by which one of those that are gone ``is_replaced``.
    """
    kind, at = next((each.kind, each.decided_at) for each in gone)
    same = (each for each in decisions.of(db, kind) if each.verdict is Verdict.SAME and each.decided_at == at)
    if any(each not in gone for each in same):
        return Held()
    ignored = () if is_replaced else gone
    taken = (each for each in decisions.taken_back_at(db, kind, MERGED, at) if not withdraws(each))
    words = tuple(each for each in taken if _is_held(db, each, at, ignored))
    ended = tuple(each for each in splits.ended_at(db, kind, MERGED, at) if not splits.came_again(db, each))
    origins = {each.id for each in ended}
    return Held(words, ended, tuple(each for each in splits.of(db, kind) if each.origin in origins))


def stand_again(db: Database, held: Held, examiner: str, now: datetime) -> None:
    """Let what a merger kept from standing stand again, and end what it left of that."""
    said = decisions.of(db, held.words[0].kind) if held.words else []
    for word in held.words:
        left = _left_of(db, word)
        own = [each for each in since(word, said) if each not in left]
        back = [taken_back(each, examiner, now) for each in left]  # the word on both pictures says it again
        for each in (*back, word, *own):
            decisions.add(db, each)
    for part in held.left:
        splits.end(db, part.id, examiner, TAKEN_BACK, now)
    for old in held.splits:
        splits.add(db, replace(old, id=NOT_SAVED))


def since(word: Decision, said: Iterable[Decision]) -> list[Decision]:
    """Return what was said of faces in two pictures after a word on both whole, which a later row on both would hide.

    What only withdraws a word is none of its own.
    """
    return [
        each
        for each in said
        if word.faces is None
        and each.faces is not None
        and (each.first, each.second) == (word.first, word.second)
        and not withdraws(each)
    ]


def _is_held(db: Database, word: Decision, at: datetime, ignored: Collection[Decision]) -> bool:
    """Tell whether the row by which a merger took a word back is still the newest there, but for some words."""
    newest = newest_unless(decisions.history(db, word.kind, (word.first, word.second)), word.faces, ignored)
    return newest is not None and withdraws(newest) and newest.decided_at == at


def _left_of(db: Database, word: Decision) -> Collection[Decision]:
    """Return what mergers left of a word on both pictures, one on each two faces; it may be below a newer word."""
    if word.kind is not Kind.PERSON or word.faces is not None:
        return ()
    rows = decisions.history(db, word.kind, (word.first, word.second))
    left = (each for each in rows if each.faces is not None and each.reason == words_left(word))
    return {each.faces: each for each in left}.values()
