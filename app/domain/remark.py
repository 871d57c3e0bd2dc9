"""Remarks: what a reviewer in another unit says of a sealed case file, signed, and beside what it is about."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.domain.ids import MediaId
from app.domain.link import Kind, Verdict

RemarkId = NewType("RemarkId", int)

SEALED_SUFFIX, REMARKS_SUFFIX = ".homeward-sealed", ".homeward-remarks"
NOT_KEPT = RemarkId(0)
TEXT_MOST = 4_000
"""A longer remark is a report."""


class About(StrEnum):
    """What a remark is about."""

    PICTURE = "picture"
    PAIR = "pair"
    GROUP = "group"


class Stance(StrEnum):
    """What a reviewer says of two pictures that are linked; it binds nobody."""

    NONE = ""
    AGREE = "agree"
    DISAGREE = "disagree"
    UNDECIDED = "undecided"

    @property
    def verdict(self) -> Verdict | None:
        """The examiner's word that would say the same; None where nothing is said."""
        return VERDICTS.get(self)


VERDICTS = {Stance.AGREE: Verdict.SAME, Stance.DISAGREE: Verdict.DIFFERENT, Stance.UNDECIDED: Verdict.UNDECIDED}
STANCES = {verdict: stance for stance, verdict in VERDICTS.items()}


@dataclass(frozen=True, slots=True)
class Remark:
    """What a reviewer says.

    Args:
        about: a picture, two linked pictures, or a group.
        kind: what the pair or the group is of; None for a picture.
        media: the picture; the pair's two, sorted; or the group's smallest, by which it is found again.
        stance: of a pair alone.
        text: the reviewer's own words; "" only where there is a stance.
        written_at: in UTC.

    """

    about: About
    kind: Kind | None
    media: tuple[MediaId, ...]
    stance: Stance
    text: str
    written_at: datetime

    def __post_init__(self) -> None:
        """Refuse a remark that says nothing, or that is about what there is not."""
        many = 2 if self.about is About.PAIR else 1
        if len(self.media) != many or tuple(sorted(set(self.media))) != self.media:
            raise ValueError(f"not about {self.about}: {len(self.media)} pictures")
        if (self.kind is None) is not (self.about is About.PICTURE):
            raise ValueError("a picture is of no kind; a pair and a group are")
        if (self.stance and self.about is not About.PAIR) or not (self.stance or self.text.strip()):
            raise ValueError("it says nothing, or agrees with what is no link")
        if len(self.text) > TEXT_MOST or self.written_at.tzinfo is None:
            raise ValueError("its text is too long, or its time has no zone")


@dataclass(frozen=True, slots=True)
class KeptRemark:
    """A remark in a case: who made it, by which key, and when it was merged.

    ``signer`` and ``merged_at`` are None while it is not signed: in the reviewer's window. ``ended`` tells that its
    author took it back there, or that the examiner has put it aside.
    """

    remark: Remark
    author: str
    signer: bytes | None = None
    sealed_sha256: str = ""
    merged_at: datetime | None = None
    ended: bool = False
    id: RemarkId = NOT_KEPT


@dataclass(frozen=True, slots=True)
class Review:
    """A sealed case file that was opened to be looked at, and remarked on; nothing else can be written.

    Args:
        sealed_sha256: of the file.
        case: what the sender calls the case.
        case_id: its id; "" where the file does not tell it.
        sender: the examiner's name, as the file has it.
        signer: the Ed25519 key that signed it, 32 bytes.
        whole_case: whether all of the case was sealed.
        paths: whether the names of files and folders came along.
        clear: how many pictures came along clear, by a word of two people.
        released_by: the names of the two.

    """

    sealed_sha256: str
    case: str
    case_id: str
    sender: str
    signer: bytes
    whole_case: bool
    paths: bool
    clear: int = 0
    released_by: tuple[str, ...] = ()
