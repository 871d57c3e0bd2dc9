"""What is odd about an imported file of VICS, as problems: the first of each kind one by one, then how many more."""

from collections import Counter

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.vics import CODES, Oddity
from app.domain.work import Problem
from app.store import problems

LISTED = 200
NEXT_STEPS = {
    Oddity.MISSING: "Its record is kept. Import the file again when the pictures are at hand.",
    Oddity.OUTSIDE: "Nothing was read there. Ask the sender for a file whose paths are relative.",
    Oddity.OTHER_CONTENT: "Nothing of the record was given to that file. Ask the sender which of the two is right.",
    Oddity.OTHER_SIZE: "The file's own size counts. Ask the sender which of the two is right.",
    Oddity.TWO_CATEGORIES: "It got none of them; both stand in the records. Grade it yourself.",
    Oddity.OTHER_CATEGORY: "What stood here stands still; the other stands in the record. Look at it again.",
    Oddity.UNKNOWN_CATEGORY: "It got no category. Check which scheme the sender uses.",
    Oddity.NO_CONTENT: "Its record is kept; it can be of no picture here.",
    Oddity.ODD_VALUE: "The record is kept as it is; what is odd about it was not used.",
    Oddity.DUMMY_PHOTODNA: "",
    Oddity.PRODUCER: "",
}


class VicsProblems:
    """Counts what is odd, and lists it; inside the import's transaction."""

    def __init__(self, db: Database, name: str) -> None:
        self._db, self._name = db, name
        self.counts: Counter[Oddity] = Counter()

    def add(self, kind: Oddity, what: str, why: str = "", *, media_id: MediaId | None = None) -> None:
        """Note something; with ``media_id`` it stands beside that picture."""
        self.counts[kind] += 1
        if self.counts[kind] <= LISTED:
            told = Problem(f"vics {kind.value}", CODES[kind], f"{self._name}: {what}", why, NEXT_STEPS[kind])
            problems.add(self._db, told, media_id=media_id)

    def end(self) -> None:
        """Say how many were not listed."""
        for kind, count in self.counts.items():
            if count > LISTED:
                what = f"{self._name}: {count - LISTED:,} more records ({kind.value})."
                told = Problem(f"vics {kind.value}", CODES[kind], what, next_step=NEXT_STEPS[kind])
                problems.add(self._db, told)
