"""Clear pictures that came along with a sealed file by the word of two people; the one place where they come out."""

from sqlite_utils import Database

from app.domain.errors import StoreError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.store.connection import insert


def add(db: Database, media_id: MediaId, content: bytes) -> None:
    """Keep the file of a picture; inside a transaction.

    Raises:
        StoreError: the media item is not in the case. Nothing was saved.

    """
    insert(db, "INSERT INTO released_picture (media_id, content) VALUES (?, ?)", (bytes.fromhex(media_id), content))


def has(db: Database, media_id: MediaId) -> bool:
    """Tell whether a picture came along."""
    sql = "SELECT 1 FROM released_picture WHERE media_id = ?"
    return db.execute(sql, (bytes.fromhex(media_id),)).fetchone() is not None


def count(db: Database) -> int:
    """Return how many pictures came along."""
    return int(db.execute("SELECT count(*) FROM released_picture").fetchone()[0])


def read(db: Database, media_id: MediaId, reveal_id: int) -> bytes:
    """Return the file of a picture that came along.

    Raises:
        StoreError: no reveal of this very picture is open under that id, or it did not come along.

    """
    row = db.execute(
        """
        SELECT content FROM reveal JOIN released_picture USING (media_id)
        WHERE reveal.id = ? AND reveal.media_id = ? AND reveal.ends IS NULL
            AND NOT EXISTS (SELECT 1 FROM reveal AS later WHERE later.ends = reveal.id)
        """,
        (reveal_id, bytes.fromhex(media_id)),
    ).fetchone()
    if row is None:
        raise StoreError(
            tr("The picture stays veiled."),
            why=tr("No reveal of it is open, or it did not come along."),
            next_step=tr("Reveal it again; each reveal is counted."),
        )
    return bytes(row[0])
