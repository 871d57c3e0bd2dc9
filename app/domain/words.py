"""What an examiner says of more than one pair: a split, and a place's name."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import MediaId, SplitId
from app.domain.language import tr
from app.domain.link import Decision, FaceBox, Kind, Verdict

NOT_SAVED = SplitId(0)
TAKEN_BACK = "taken back"
"""The reason of the word that withdraws another one. It says nothing of the two pictures."""
MERGED = "merged"
"""The reason of the word by which a merger takes another one back, until the merger is taken back itself."""
NAME_MOST = 120
"""A longer name fits no list; what else is known of a place belongs into a note."""


@dataclass(frozen=True, slots=True)
class Split:
    """An examiner's binding word that nothing of ``part`` belongs with anything of ``rest``.

    It says nothing of those in ``part`` among themselves, nor of those in ``rest``.
    ``faces``: of a split of people, which face of a picture is meant; of a picture without one it is about them all.
    ``origin``: the split of which a merger left this one.
    """

    kind: Kind
    part: tuple[MediaId, ...]
    rest: tuple[MediaId, ...]
    examiner: str
    reason: str
    decided_at: datetime
    id: SplitId = NOT_SAVED
    faces: tuple[tuple[MediaId, FaceBox], ...] = ()
    origin: SplitId = NOT_SAVED

    def __post_init__(self) -> None:
        """Refuse a split of nothing, or one that parts a media item from itself."""
        if not self.part or not self.rest:
            raise ValueError("a split needs media items on both sides")
        if not set(self.part).isdisjoint(self.rest):
            raise ValueError("a media item is on both sides of a split")


@dataclass(frozen=True, slots=True)
class PlaceName:
    """An examiner's word that a media item shows a place of this name; "" takes an earlier name back."""

    media_id: MediaId
    name: str
    examiner: str
    named_at: datetime


@dataclass(frozen=True, slots=True)
class PersonName:
    """What an examiner calls the person whose face is there in a picture; "" takes an earlier name back.

    ``face`` is None where no face was found. It is a label and joins nobody: two may bear the same one.
    """

    media_id: MediaId
    face: FaceBox | None
    name: str
    examiner: str
    named_at: datetime


def is_taken_back(word: Decision) -> bool:
    """Tell whether a word only withdraws an earlier one, and is none on the two pictures themselves."""
    return word.verdict is Verdict.UNDECIDED and word.reason == TAKEN_BACK


def withdraws(word: Decision) -> bool:
    """Tell whether a word takes an earlier one back, by itself or by a merger, and says nothing of its own."""
    return word.verdict is Verdict.UNDECIDED and word.reason in {TAKEN_BACK, MERGED}


def tidy_name(text: str) -> str:
    """Return a name as it is kept: one line, one blank between words.

    Raises:
        ValueError: if it is longer than 120 characters, or holds characters that cannot be seen; said to people.

    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if len(name) > NAME_MOST:
        raise ValueError(tr("it has {many} characters, and {most} are the most", many=len(name), most=NAME_MOST))
    if any(unicodedata.category(each) in {"Cc", "Cf", "Cs", "Co", "Cn"} for each in name):
        raise ValueError(tr("it holds characters that cannot be seen"))
    return name


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common: capitals and blanks do not matter."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", name)).strip().casefold()
