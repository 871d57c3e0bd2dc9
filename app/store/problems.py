"""Problems: why something has no fact, or a file no picture; one row for each subject and part."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.ids import ExhibitId, MediaFileId, MediaId, RunId
from app.domain.media import FileState, shown_path
from app.domain.work import Problem
from app.store.media import item_number, set_state


@dataclass(frozen=True, slots=True)
class StoredProblem:
    """A problem with what it befell; ``path`` is for people, and empty where no file is meant."""

    problem: Problem
    file_id: MediaFileId | None
    media_id: MediaId | None
    path: str


def add(  # noqa: PLR0913  what it befell is one of several, each by its name
    db: Database,
    problem: Problem,
    *,
    file_id: MediaFileId | None = None,
    media_id: MediaId | None = None,
    run_id: RunId | None = None,
    exhibit_id: ExhibitId | None = None,
) -> None:
    """Add a problem; it takes the place of an earlier one of the same part on the same subject.

    The subject is the file where one is named, else the media item, else the sentence itself; with ``exhibit_id``, as
    it is of that exhibit: of two that have one number, each has folders of its own.
    """
    item = None if media_id is None else item_number(db, media_id)
    words = (problem.part, problem.code, problem.what, problem.why, problem.next_step)
    subject = _subject(file_id, item, problem.what) if exhibit_id is None else _of_exhibit(exhibit_id) + problem.what
    db.execute(
        """
        INSERT OR REPLACE INTO problem (subject, file, item, part, code, what, why, next_step, run)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (subject, file_id, item, *words, run_id),
    )


def clear(db: Database, part: str, *, file_id: MediaFileId | None = None, media_id: MediaId | None = None) -> None:
    """Take out the problem of a part that was tried again with success."""
    item = None if media_id is None else item_number(db, media_id)
    db.execute("DELETE FROM problem WHERE part = ? AND subject = ?", (part, _subject(file_id, item, "")))


def clear_part(db: Database, part: str) -> None:
    """Take out all problems of a part that looks at everything anew."""
    db.execute("DELETE FROM problem WHERE part = ?", (part,))


def try_again(db: Database, exhibit_id: ExhibitId, about: str, codes: Sequence[str]) -> None:
    """Let the files of an exhibit wait again whose problem may have passed; forget those problems.

    Args:
        db: the case, inside a transaction.
        exhibit_id: whose files.
        about: how the sentences on the exhibit's folders begin, which are no files; they are forgotten too. Earlier
            versions did not keep of which exhibit they are: of all that have its number then.
        codes: of the problems that may have passed.

    """
    files = """
        SELECT file FROM problem JOIN media_file ON media_file.id = problem.file
        WHERE exhibit = ? AND state = 'problem' AND code IN (SELECT value FROM json_each(?))
    """
    found = [row[0] for row in db.execute(files, (exhibit_id, json.dumps(codes))).fetchall()]
    for file_id in found:
        db.execute("DELETE FROM problem WHERE file = ?", (file_id,))
        set_state(db, MediaFileId(file_id), FileState.WAITING)
    sql = "DELETE FROM problem WHERE file IS NULL AND item IS NULL AND (instr(subject, ?) = 1 OR instr(subject, ?) = 1)"
    db.execute(sql, (_of_exhibit(exhibit_id), _subject(None, None, about)))


def all(db: Database, offset: int = 0, limit: int = 200) -> list[StoredProblem]:  # noqa: A001  it reads as problems.all
    """Return at most ``limit`` problems after the first ``offset``, in the order in which they came up."""
    found = db.execute(
        """
        SELECT part, code, what, why, next_step, problem.file, lower(hex(sha256)), path, member
        FROM problem LEFT JOIN media_item ON media_item.id = problem.item
            LEFT JOIN media_file ON media_file.id = coalesce(problem.file, media_item.first_file)
        ORDER BY problem.id LIMIT ? OFFSET ?
        """,
        (limit, offset),
    ).fetchall()
    return [_to_problem(row) for row in found]


def for_media(db: Database, media_id: MediaId) -> list[Problem]:
    """Return the problems of a media item, its own and those of the files that hold it, by part."""
    found = db.execute(
        """
        SELECT DISTINCT part, code, what, why, next_step FROM problem
        WHERE item = ?1 OR file IN (SELECT id FROM media_file WHERE item = ?1) ORDER BY part, what
        """,
        (item_number(db, media_id),),
    ).fetchall()
    return [Problem(*row) for row in found]


def count(db: Database) -> int:
    """Return how many problems there are."""
    return int(db.execute("SELECT count(*) FROM problem").fetchone()[0])


def folders(db: Database) -> int:
    """Return how many folders could not be looked into; they are no files, so that no count of files has them."""
    sql = "SELECT count(*) FROM problem WHERE file IS NULL AND item IS NULL AND part = 'walk'"
    return int(db.execute(sql).fetchone()[0])


def _of_exhibit(exhibit_id: ExhibitId) -> str:
    """Return how the subject of a problem begins that is of an exhibit and of no file."""
    return f"exhibit {exhibit_id} "


def _subject(file_id: MediaFileId | None, item: int | None, what: str) -> str:
    if file_id is not None:
        return f"file {file_id}"
    return f"item {item}" if item is not None else f"case {what}"


def _to_problem(row: tuple[str, str, str, str, str, int | None, str, bytes | None, str | None]) -> StoredProblem:
    *words, file_id, media_id, path, member = row
    return StoredProblem(
        Problem(*words),
        None if file_id is None else MediaFileId(file_id),
        MediaId(media_id) if media_id else None,
        "" if path is None else shown_path(path, tuple(json.loads(member or "[]"))),
    )
