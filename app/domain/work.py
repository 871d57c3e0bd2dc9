"""Work that takes time: what is reported while it runs, what it touched, and what failed."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """The steps of the pipeline, in order; the first is only for the reference case, the second for hash sets.

    The last two are of files that leave a case: what goes along is read, then the file is made.
    """

    MAKE = "make"
    SETS = "rows of the hash set"
    WALK = "walk"
    REGISTER = "register"
    DESCRIBE = "describe"
    LINK = "link"
    GROUP = "group"
    READ = "read the case"
    WRITE = "write"


class Topic(StrEnum):
    """What an operation may have touched; panels that show it refresh."""

    MEDIA = "media"
    FACTS = "facts"
    LINKS = "links"
    CLUSTERS = "clusters"
    DECISIONS = "decisions"
    GRADES = "grades"
    TAGS = "tags"
    FILTERS = "filters"
    LEADS = "leads"
    APPEALS = "appeals"
    READINGS = "readings"
    NOTES = "notes"
    REMARKS = "remarks"
    REVEALS = "reveals"
    PROBLEMS = "problems"
    AUDIT = "audit"


Changes = frozenset[Topic]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is; ``total`` is 0 while it is not known. ``problems`` counts new ones in this run.

    ``left_s`` is how long this stage and all that follow it will still take; None where that cannot be told.
    ``elapsed_s`` leaves out how long the work was held back. ``part`` says which of several goes this is: "2 of 4".
    """

    stage: Stage
    done: int
    total: int
    problems: int = 0
    elapsed_s: float = 0.0
    left_s: float | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something has no fact, or a file no picture, in words for a person.

    ``part`` is what failed: the extractor's name, or "register", "archive", "walk".
    """

    part: str
    code: str
    what: str
    why: str = ""
    next_step: str = ""


Report = Callable[[Progress], None]


def do_nothing() -> None:
    """Let the time pass: nobody wants the thread that waits."""


class Cancel:
    """A stop that one thread asks for and another obeys; also holds back work while paused.

    Whoever waits for work that obeys it calls ``meanwhile`` about twenty times a second, outside a transaction.
    """

    __slots__ = ("_paused_at_s", "_paused_s", "_running", "_stopped", "meanwhile")

    def __init__(self, meanwhile: Callable[[], None] = do_nothing) -> None:
        self._stopped, self._running = threading.Event(), threading.Event()
        self._running.set()
        self._paused_s, self._paused_at_s = 0.0, 0.0
        self.meanwhile = meanwhile

    def stop(self) -> None:
        """Ask for the end; also ends a pause."""
        self._stopped.set()
        self.resume()

    def pause(self) -> None:
        """Ask for no new work until ``resume``."""
        if not self.paused:
            self._paused_at_s = time.monotonic()
            self._running.clear()

    def resume(self) -> None:
        """Let work go on."""
        if self.paused:
            self._paused_s = self.paused_s
            self._running.set()

    @property
    def stopped(self) -> bool:
        """Whether the end was asked for."""
        return self._stopped.is_set()

    @property
    def paused(self) -> bool:
        """Whether work is held back."""
        return not self._running.is_set()

    @property
    def paused_s(self) -> float:
        """How long work was held back, until now."""
        return self._paused_s + (time.monotonic() - self._paused_at_s if self.paused else 0.0)
