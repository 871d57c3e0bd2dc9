"""What a reviewer said and did not sign yet: kept as it is said, offered at the next opening, gone once signed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from app.domain.errors import MachineError
from app.domain.language import tr
from app.domain.remark import KeptRemark, Remark
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.report.remarks_file import RemarksFileError, plain, remark_of
from app.report.sealing import canonical
from app.store import media, remarks
from app.store.case import Case
from app.store.remark_draft import RemarkDraft

TAKEN_UP: Changes = frozenset({Topic.REMARKS})


class DraftError(MachineError):
    """What a reviewer said could not be kept against a crash."""

    code = "VID-493"

    def __init__(self, reason: str | None) -> None:
        super().__init__(
            tr("The remark is here, but it would not survive a crash: its draft could not be saved."),
            why=tr("The system says: {reason}.", reason=reason),
            next_step=tr("Make room where settings are kept, or save your remarks now."),
        )


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """What was said in earlier openings of a sealed file and not signed, by whom, and when the last of it was kept."""

    kept_at: datetime
    remarks: tuple[tuple[Remark, str], ...]
    """Each with its author."""
    paths: tuple[Path, ...]

    @property
    def authors(self) -> list[str]:
        """Whose they are, each named once."""
        return list(dict.fromkeys(author for _, author in self.remarks))


def find_draft(draft: RemarkDraft) -> FoundDraft | None:
    """Return what earlier openings of the sealed file left; None where they left nothing that can be read."""
    read = []
    for old in draft.old():
        try:
            read.append((*_read(old.text), old.path))
        except (RemarksFileError, ValueError, KeyError, TypeError, AttributeError):
            continue  # it stays where it is
    if not any(said for _, said, _ in read):
        return None
    read.sort(key=lambda each: each[0])
    said = dict.fromkeys(chain.from_iterable(remarks_in for _, remarks_in, _ in read))
    return FoundDraft(read[-1][0], tuple(said), tuple(path for *_, path in read))


def keep_draft(case: Case) -> None:
    """Keep what was said and not signed yet, or take the draft away where there is nothing left of it.

    Raises:
        DraftError: if it cannot be kept; the draft before stands still.

    """
    draft = case.draft
    if draft is None:
        return
    said = [*draft.waiting, *unsent(case)]
    if not said:
        draft.remove()
        draft.is_behind = False
        return
    head = {"authors": [author for _, author in said], "kept_at": datetime.now(UTC).isoformat()}
    try:
        draft.write(b"".join(canonical(each) for each in (head, *(plain(remark) for remark, _ in said))))
    except OSError as error:
        draft.is_behind = True
        raise DraftError(error.strerror) from error
    draft.is_behind = False


def unsent(case: Case) -> list[tuple[Remark, str]]:
    """Return what was said of a sealed file and is in no signed file yet, each remark with its author."""
    sent = case.draft.sent if case.draft is not None else ()
    return [(each.remark, each.author) for each in remarks.standing(case.db) if each.remark not in sent]


def take_up_draft(job: Job, found: FoundDraft) -> Changes:
    """Go on with what an earlier opening left; what was taken over is kept in the draft of this one.

    Raises:
        DraftError: if it cannot be kept; the drafts before stand still.

    """
    review = job.case.review
    if review is None or job.case.draft is None:
        return frozenset()
    with job.case.remarking() as db:
        for remark, author in found.remarks:
            if all(media.is_shown(db, each) for each in remark.media):
                remarks.add(db, KeptRemark(remark, author, sealed_sha256=review.sealed_sha256))
    job.case.draft.waiting = ()
    keep_draft(job.case)
    _remove(found.paths)
    return TAKEN_UP


def discard_draft(job: Job, found: FoundDraft) -> Changes:
    """Take away what an earlier opening left, as the reviewer said."""
    if job.case.draft is not None:
        job.case.draft.waiting = ()
        keep_draft(job.case)
        _remove(found.paths)
    return frozenset()


def end_draft(case: Case, sent: Sequence[Remark]) -> None:
    """Take the draft away: what was said is in a signed file."""
    if case.draft is not None:
        case.draft.sent = tuple(sent)
        keep_draft(case)


def _remove(paths: Sequence[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _read(text: bytes) -> tuple[datetime, tuple[tuple[Remark, str], ...]]:
    head, *lines = text.split(b"\n")[:-1]
    told = json.loads(head)
    authors = told["authors"] if "authors" in told else [told["author"]] * len(lines)  # one for all: an older version's
    said = (remark_of(line, number) for number, line in enumerate(lines, 2))
    return datetime.fromisoformat(told["kept_at"]), tuple(zip(said, map(str, authors), strict=True))
