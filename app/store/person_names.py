"""What examiners call people: words on faces, only ever added; the newest on a face that was not ended counts."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlite_utils import Database

from app.domain.face import nearest, packed, unpacked
from app.domain.ids import ClusterId, MediaId
from app.domain.link import FaceBox
from app.domain.words import PersonName
from app.store.connection import insert

Homes = dict[MediaId, list[tuple[ClusterId, FaceBox | None]]]


def add(db: Database, word: PersonName) -> None:
    """Add a word; an empty name says that the face has none.

    Raises:
        StoreError: the media item is not in the case. Nothing was saved.

    """
    sql = "INSERT INTO person_name (media_id, face, name, examiner, named_at) VALUES (?, ?, ?, ?, ?)"
    face = packed(word.face) if word.face is not None else None
    db.execute(sql, (bytes.fromhex(word.media_id), face, word.name, word.examiner, word.named_at.isoformat()))


def all(db: Database) -> list[PersonName]:  # noqa: A001  the module is the noun: person_names.all
    """Return the name that stands on each face that has one, the newest word first."""
    return [word for word in standing(db) if word.name]


def end(db: Database, word: PersonName, examiner: str, at: datetime) -> None:
    """Let a word that stands count no more; the one before it on that face, if there is one, does again.

    Raises:
        StoreError: no word stands on that face. Nothing was saved.

    """
    sql = """
        INSERT INTO person_name_end (person_name, examiner, at) VALUES ((
            SELECT max(id) FROM person_name
            WHERE media_id = ? AND face IS ? AND id NOT IN (SELECT person_name FROM person_name_end)), ?, ?)
    """
    face = packed(word.face) if word.face is not None else None
    insert(db, sql, (bytes.fromhex(word.media_id), face, examiner, at.isoformat()))


def standing(db: Database) -> list[PersonName]:
    """Return the word that stands on each face, the newest first; an empty name says that it has none."""
    found = db.execute(
        """
        SELECT lower(hex(media_id)), face, name, examiner, named_at FROM person_name
        WHERE id IN (
            SELECT max(id) FROM person_name WHERE id NOT IN (SELECT person_name FROM person_name_end)
            GROUP BY media_id, face)
        ORDER BY id DESC
        """
    ).fetchall()
    return [
        PersonName(MediaId(key), _face(face), name, examiner, datetime.fromisoformat(at))
        for key, face, name, examiner, at in found
    ]


def tally(words: Iterable[PersonName]) -> Counter[str]:
    """Return how many faces bear each name."""
    return Counter(word.name for word in words)


def of_clusters(db: Database) -> dict[ClusterId, str]:
    """Return what each person who has a name is called: the newest word on any of the faces."""
    words = all(db)
    homes = _homes(db) if words else {}
    named: dict[ClusterId, str] = {}
    for word in words:
        home = home_of(homes.get(word.media_id, []), word.face)
        if home is not None:
            named.setdefault(home, word.name)
    return named


def home_of(people: list[tuple[ClusterId, FaceBox | None]], face: FaceBox | None) -> ClusterId | None:
    """Return which of the people in a picture a face is of; without a face, the only one who is there, or without."""
    if face is None:
        only = people[0][0] if len(people) == 1 else None
        return next((cluster for cluster, box in people if box is None), only)
    known = [(cluster, box) for cluster, box in people if box is not None]
    row = nearest(face, [box for _, box in known])
    return known[row][0] if row >= 0 else None


def _homes(db: Database) -> Homes:
    found = db.execute(
        """
        SELECT lower(hex(media_item.sha256)), cluster.name, cluster_face.face FROM cluster_member
            JOIN cluster ON cluster.id = cluster_member.cluster AND cluster.kind = 'person'
            JOIN media_item ON media_item.id = cluster_member.item
            LEFT JOIN cluster_face ON cluster_face.cluster = cluster.id AND cluster_face.item = media_item.id
        WHERE media_item.sha256 IN (SELECT media_id FROM person_name)
        """
    ).fetchall()
    homes: Homes = {}
    for media_id, cluster, face in found:
        homes.setdefault(MediaId(media_id), []).append((ClusterId(cluster), _face(face)))
    return homes


def _face(kept: bytes | None) -> FaceBox | None:
    return unpacked(kept) if kept is not None else None
