"""What of a case's exhibits is not shown, or not whole: files that a rule excludes, and problems."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.media import shown_path

EXCLUDED, NOT_SHOWN, SHOWN, FOLDER = "excluded", "not shown", "shown", "folder"
OUTCOMES = {"excluded": EXCLUDED, "problem": NOT_SHOWN, None: FOLDER}
"""What became of a file, by its state; in every other state it is there, and only a part of it is missing."""
ROWS_A_READ = 1000
BY_RULE = """
    SELECT exhibit.number, path, member, state, lower(hex(sha256)), reason, '', '', '', exhibit.id AS first
    FROM media_file JOIN exhibit ON exhibit.id = media_file.exhibit
        LEFT JOIN media_item ON media_item.id = media_file.item
    WHERE state = 'excluded'
"""
ALL = f"""
    {BY_RULE}
    UNION ALL
    SELECT exhibit.number, path, member, state, lower(hex(coalesce(media_item.sha256, of_file.sha256))), what, why,
        next_step, code, exhibit.id AS first
    FROM problem LEFT JOIN media_item ON media_item.id = problem.item
        LEFT JOIN media_file ON media_file.id = coalesce(problem.file, media_item.first_file)
        LEFT JOIN media_item AS of_file ON of_file.id = media_file.item
        LEFT JOIN exhibit ON exhibit.id = media_file.exhibit
    ORDER BY first, path, member
"""  # noqa: S608  of constants alone


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is excluded or has a problem; ``path`` and ``exhibit`` are empty where no file is meant."""

    exhibit: str
    path: str
    outcome: str
    media_id: str
    what: str
    why: str = ""
    next_step: str = ""
    code: str = ""


def of(db: Database, exhibit: str | None = None) -> Iterator[LeftOut]:
    """Yield what is left out or has a problem, of all exhibits or of those of one number, by exhibit and path."""
    yield from _rows(db, ALL, exhibit)


def excluded(db: Database) -> Iterator[LeftOut]:
    """Yield the files that a rule excludes, by exhibit and path."""
    yield from _rows(db, f"{BY_RULE} ORDER BY first, path, member", None)


def _rows(db: Database, sql: str, exhibit: str | None) -> Iterator[LeftOut]:
    cursor = db.execute(sql)
    while found := cursor.fetchmany(ROWS_A_READ):
        for number, path, member, state, media_id, *words, _ in found:
            if exhibit is not None and exhibit != number and not (number is None and _is_about(words[0], exhibit)):
                continue
            shown = "" if path is None else shown_path(path, tuple(json.loads(member or "[]")))
            yield LeftOut(number or "", shown, OUTCOMES.get(state, SHOWN), media_id or "", *words)


def _is_about(what: str, exhibit: str) -> bool:
    return what.startswith(f"Exhibit {exhibit}: ")
