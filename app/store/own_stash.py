"""What examiners graded in a case, with every hash that other programs ask for: the stock of sets of own work."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class OwnGrade:
    """One category that stands of one media item; an item graded by two schemes has one each.

    The hashes are lower-case hexadecimal; ``examiner`` is who gave the category.
    """

    md5: str
    sha1: str
    sha256: str
    size_bytes: int
    scheme: str
    code: str
    examiner: str
    graded_at: datetime


def grades(db: Database) -> Iterator[OwnGrade]:
    """Yield every category that stands, sorted by SHA-256 and scheme."""
    sql = """
        SELECT lower(hex(md5)), lower(hex(sha1)), lower(hex(sha256)), size_bytes, name || ' ' || version, code,
            grading.examiner, graded_at
        FROM standing_grade JOIN media_item ON media_item.id = item JOIN grading ON grading.id = source
            JOIN scheme ON scheme.id = standing_grade.scheme
        WHERE code IS NOT NULL ORDER BY sha256, scheme.id
    """
    for md5, sha1, sha256, size_bytes, scheme, code, examiner, at in db.execute(sql):
        yield OwnGrade(md5, sha1, sha256, size_bytes, scheme, code, examiner, datetime.fromisoformat(at))


@dataclass(frozen=True, slots=True)
class GradedItem:
    """A category that stands by an examiner's own word, for a stash: the scheme apart from its version."""

    item: int
    content: tuple[bytes, bytes, bytes]
    scheme: str
    scheme_version: str
    code: str
    examiner: str
    graded_at: datetime


def graded(db: Database) -> Iterator[GradedItem]:
    """Yield every category that stands and that no imported file said, sorted by SHA-256 and scheme.

    ``content`` is SHA-256, MD5 and SHA-1.
    """
    sql = """
        SELECT item, sha256, md5, sha1, name, version, code, grading.examiner, graded_at
        FROM standing_grade JOIN media_item ON media_item.id = item JOIN grading ON grading.id = source
            JOIN scheme ON scheme.id = standing_grade.scheme
        WHERE code IS NOT NULL AND source NOT IN (SELECT grading FROM vics_word WHERE grading IS NOT NULL)
        ORDER BY sha256, scheme.id
    """
    for item, sha256, md5, sha1, scheme, version, code, examiner, at in db.execute(sql):
        content = (sha256, md5, sha1)
        yield GradedItem(item, content, scheme, version, code, examiner, datetime.fromisoformat(at))
