"""Running digests over the append-only tables, so that a row that went missing is noticed.

The digest of a table is the SHA-256 over its rows in the order of their ids. It goes on from row to row, so it costs
one pass as the case opens and almost nothing with each act. The columns are fixed for good: a column that a later
schema step adds is not part of it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

COLUMNS: Mapping[str, str] = {
    "exhibit": "id, number, hex(root), added_at",
    "note": "id, hex(media_id), examiner, text, written_at, corrects",
    "decision": "id, kind, verdict, hex(first), hex(second), examiner, reason, decided_at",
    "reveal": "id, hex(media_id), examiner, tier, reason, at, ends",
    "split": "id, kind, hex(part), hex(rest), examiner, reason, decided_at",
    "split_end": "id, split, examiner, reason, at",
    "split_origin": "id, split, origin",
    "place_name": "id, hex(media_id), name, examiner, named_at",
    "scheme": "id, name, version, text",
    "scheme_choice": "id, scheme, examiner, chosen_at",
    "grading": "id, examiner, graded_at, scheme, undoes, redoes",
    "grade": "id, grading, item, code, source, was_code, was_source",
    "exposure": "id, reveal, pixel_ms, shown_ms",
    "tag": "id, name, key, examiner, made_at",
    "tagging": "id, tag, examiner, tagged_at, undoes, redoes",
    "tag_mark": "id, tagging, item, stands, source, stood, was_source",
    "key_step": "id, examiner, grading, tagging",
    "saved_filter": "id, name, keys, examiner, saved_at",
    "lead": "id, hex(media_id), text, examiner, written_at",
    "lead_step": "id, lead, state, remark, examiner, taken_at",
    "second_reading": "id, scheme, examiner, begun_at",
    "second_reading_item": "id, reading, item, first_source, first_code",
    "second_grade": "id, reading, item, code, graded_at",
    "second_reading_end": "id, reading, ended_at",
    "look_key": "id, examiner, hex(mark), made_at",
    "sealed_look": "id, reveal, look_key, hex(sealed), counted",
    "vics_import": "id, name, hex(sha256), size_bytes, codec, version, origin, scheme, exhibit, records, "
    "hex(records_digest), examiner, imported_at",
    "vics_block": "id, import, first_at, hex(digest)",
    "vics_word": "id, import, grading, tagging, note",
    "hash_set": "id, kind, name, version, source, hex(file_sha256), format, rows, skipped, categories, told, "
    "hex(mark), hex(digest), examiner, loaded_at",
    "hash_set_end": "id, hash_set, examiner, reason, at",
    "remark": "id, hex(mark), about, kind, hex(first), hex(second), stance, text, author, hex(signer), sealed_sha256, "
    "written_at, merged_at",
    "remark_end": "id, remark, examiner, at",
    "decision_face": "id, decision, hex(first), hex(second)",
    "split_face": "id, split, hex(media_id), hex(face)",
    "person_name": "id, hex(media_id), hex(face), name, examiner, named_at",
    "person_name_end": "id, person_name, examiner, at",
    "joint_word": "id, hex(word), purpose, hex(statement), kept_at",
    "joint_signature": "id, joint_word, part, hex(signer), hex(signature), examiner, kept_at",
    "released_picture": "id, hex(media_id), length(content)",
    "appeal": "id, hex(media_id), left_side, top_side, right_side, bottom_side, form, most_px, stamped, wide_px, "
    "high_px, hex(sha256), left_share, faces, people, codes, glints, models, about, examiner, made_at",
    "appeal_step": "id, appeal, step, remark, hex(word), ticked, examiner, at",
    "appeal_look": "id, appeal, reveal, step, hex(sha256), at",
}
BY_DIGEST = frozenset({"vics_text", "vics_record"})
"""Tables too large to be read as a case opens: a digest of their rows stands in ``vics_block`` and ``vics_import``."""
ROWS_A_READ = 5000


@dataclass(frozen=True, slots=True)
class Tip:
    """How many rows a table has, and the digest over them."""

    rows: int
    digest: str


class Chains:
    """The running digests of one open case."""

    __slots__ = ("_counts", "_digests", "_last_ids")

    def __init__(self) -> None:
        self._digests = {table: hashlib.sha256() for table in COLUMNS}
        self._counts = dict.fromkeys(COLUMNS, 0)
        self._last_ids = dict.fromkeys(COLUMNS, 0)

    def tips(self) -> dict[str, Tip]:
        """Return where each table stands, as far as it was read."""
        return {table: self._tip(table) for table in COLUMNS}

    def _tip(self, table: str) -> Tip:
        return Tip(self._counts[table], self._digests[table].hexdigest())

    def advance(self, db: Database) -> None:
        """Take in the rows that were added since the last call."""
        for table in COLUMNS:
            self._read(db, table, most=None)

    def differing(self, db: Database, sealed: Mapping[str, Tip]) -> list[str]:
        """Read from the first row on, and return the tables whose first rows are not those that were sealed."""
        wrong = []
        for table, tip in sealed.items():
            self._read(db, table, most=tip.rows)
            if self._tip(table) != tip:
                wrong.append(table)
        return wrong

    def _read(self, db: Database, table: str, most: int | None) -> None:
        cursor = db.execute(
            f"SELECT {COLUMNS[table]} FROM {table} WHERE id > ? ORDER BY id LIMIT ?",  # noqa: S608  constants
            (self._last_ids[table], -1 if most is None else most),
        )
        while some := cursor.fetchmany(ROWS_A_READ):
            for row in some:
                self._digests[table].update(json.dumps(row, separators=(",", ":")).encode() + b"\n")
            self._counts[table] += len(some)
            self._last_ids[table] = some[-1][0]
