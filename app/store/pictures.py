"""Arrays in pictures.db: raw little-endian bytes, whose dtype, shape and digest stand in case.db.

A transaction over both files is atomic for each file, not for both: a pulled plug can leave case.db one transaction
ahead of pictures.db. Both carry a mark that changes whenever arrays are written. Where the two differ as a case
opens, ``mend`` takes out what case.db says of arrays that are not there, so that it is computed again. Rows of
pictures.db that case.db does not know are never read, and are written over when their number comes up again.
"""

import hashlib
import json
import math
from collections.abc import Mapping

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import AnyArray
from app.domain.errors import CaseDamagedError
from app.domain.language import tr
from app.store import freshness

DIGEST_BYTES = 16


def pack(arrays: Mapping[str, AnyArray]) -> tuple[str, bytes]:
    """Return what case.db says of the arrays (JSON: name, dtype, shape), and their bytes one behind the other."""
    little = {name: np.ascontiguousarray(array, array.dtype.newbyteorder("<")) for name, array in arrays.items()}
    specs = [[name, array.dtype.str, list(array.shape)] for name, array in little.items()]
    return json.dumps(specs, separators=(",", ":")), b"".join(array.tobytes() for array in little.values())


def unpack(specs_text: str, digest: bytes, data: bytes | None) -> dict[str, AnyArray]:
    """Return the arrays, read-only views of ``data``, checked against what case.db says of them.

    Raises:
        CaseDamagedError: they are missing, or not those that were saved.

    """
    if data is None or digest_of(data) != digest:
        raise CaseDamagedError(tr("an array in pictures.db is missing or is not the one that was saved"))
    arrays: dict[str, AnyArray] = {}
    start = 0
    for name, dtype, shape in json.loads(specs_text):
        count = math.prod(shape)
        arrays[name] = np.frombuffer(data, dtype, count, start).reshape(shape)
        start += arrays[name].nbytes
    return arrays


def digest_of(data: bytes) -> bytes:
    """Return the digest by which case.db knows the bytes of some arrays."""
    return hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest()


def mark(db: Database) -> None:
    """Change the mark of both files; call it in each transaction that writes arrays."""
    db.execute("UPDATE pictures.mark SET n = n + 1")
    db.execute("UPDATE main.case_info SET value = (SELECT n FROM pictures.mark) WHERE name = 'pictures_mark'")


def is_torn(db: Database) -> bool:
    """Tell whether the two files do not come from the same moment."""
    here = db.execute("SELECT value FROM case_info WHERE name = 'pictures_mark'").fetchone()
    there = db.execute("SELECT n FROM pictures.mark").fetchone()
    return bool(here and there and int(here[0]) != there[0])


def mend(db: Database) -> int:
    """Take out facts and links whose arrays are not in pictures.db; return how many facts are to be made again.

    Links are made again from what was judged, and what was judged without its arrays is judged again.
    """
    missing = db.execute("""
        SELECT id, extractor, item FROM fact
        WHERE arrays IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pictures.fact_array WHERE fact = fact.id)
    """).fetchall()
    for _, extractor, item in missing:
        db.execute("DELETE FROM fact WHERE extractor = ? AND item = ?", (extractor, item))
        db.execute("DELETE FROM extraction WHERE extractor = ? AND item = ?", (extractor, item))
    db.execute("""
        UPDATE link SET evidence = NULL, digest = NULL
        WHERE evidence IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pictures.link_evidence WHERE link = link.id)
    """)
    db.execute("""
        DELETE FROM judged_link
        WHERE evidence IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pictures.link_evidence WHERE link = judged_link.id)
    """)
    freshness.forget(db)
    db.execute("DELETE FROM pictures.fact_array WHERE fact NOT IN (SELECT id FROM fact)")
    db.execute("""
        DELETE FROM pictures.link_evidence
        WHERE link NOT IN (SELECT id FROM link UNION ALL SELECT id FROM judged_link)
    """)
    mark(db)
    return len(missing)
