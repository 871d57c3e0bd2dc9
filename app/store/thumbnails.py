"""Clear pictures; the one place where they come out of the store."""

from sqlite_utils import Database

from app.domain.errors import StoreError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.store import pictures


def read(db: Database, media_id: MediaId, reveal_id: int) -> bytes:
    """Return the clear thumbnail of a media item, as JPEG bytes.

    Raises:
        StoreError: no reveal of this very media item is open under that id, or there is no thumbnail.

    """
    row = db.execute(
        """
        SELECT fact.arrays, fact.digest, fact_array.data
        FROM reveal JOIN media_item ON media_item.sha256 = reveal.media_id
            JOIN fact ON fact.item = media_item.id AND fact.kind = 'thumbnail'
            LEFT JOIN pictures.fact_array ON fact_array.fact = fact.id
        WHERE reveal.id = ? AND reveal.media_id = ? AND reveal.ends IS NULL
            AND NOT EXISTS (SELECT 1 FROM reveal AS later WHERE later.ends = reveal.id)
        ORDER BY fact.id LIMIT 1
        """,
        (reveal_id, bytes.fromhex(media_id)),
    ).fetchone()
    if row is None:
        raise StoreError(
            tr("The picture stays veiled."),
            why=tr("No reveal of it is open, or it has no thumbnail."),
            next_step=tr("Reveal it again; each reveal is counted."),
        )
    return pictures.unpack(*row)["jpeg"].tobytes()
