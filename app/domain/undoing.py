"""What can be taken back: everything an examiner did, one step after the other, without limit.

What takes back, and what gives again, are steps of their own; nothing that was done is ever removed.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Origin:
    """Why a step was made: of its own, to take another one back, or to give again what was taken back."""

    undoes: int | None = None
    redoes: int | None = None


OF_ITS_OWN = Origin()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an examiner: its number, why it was made, and its place among steps of every kind."""

    number: int
    origin: Origin
    at: int


def replay(steps: Iterable[tuple[Key, Key | None, Key | None]]) -> tuple[list[Key], list[Key]]:
    """Return the steps that can be taken back, and those that can be given again; the next one last.

    Args:
        steps: each as its key, the key of what it takes back, and the key of what it gives again; the oldest first.

    """
    done: list[Key] = []
    undone: list[Key] = []
    for step, undoes, redoes in steps:
        if undoes is not None:
            _move(undoes, done, undone)
        elif redoes is not None:
            _move(redoes, undone, done)
        else:
            done.append(step)
            undone.clear()
    return done, undone


def replay_alone(steps: Iterable[Step]) -> tuple[list[int], list[int]]:
    """Return the same of steps of one kind, by their numbers."""
    return replay((each.number, each.origin.undoes, each.origin.redoes) for each in steps)


def _move(key: Key, source: list[Key], target: list[Key]) -> None:
    """Move a key to the other list; it is nearly always the last, and gone where somebody began anew meanwhile."""
    if source and source[-1] == key:
        source.pop()
    elif key in source:
        source.remove(key)
    target.append(key)
