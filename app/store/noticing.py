"""Noticing that a file of a case, or a page of one, is not the newest that was sealed."""

import hashlib
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import CaseDamagedError, CaseReplacedError
from app.domain.language import tr
from app.store import audit
from app.store.chains import Chains
from app.store.connection import CASE_FILE, PICTURES_FILE
from app.store.head_file import Head

FILE_MOST_BYTES = 256 << 20
"""Larger files are not read whole as a case opens and closes; their pages' own seals and the chains remain."""
COUNTED = {
    "exhibit": tr("exhibits"),
    "note": tr("notes"),
    "decision": tr("decisions"),
    "reveal": tr("reveals"),
    "split": tr("splits"),
    "split_end": tr("ends of splits"),
    "split_origin": tr("origins of splits"),
    "place_name": tr("names of places"),
    "scheme": tr("schemes of categories"),
    "scheme_choice": tr("choices of schemes"),
    "grading": tr("gradings"),
    "grade": tr("grades"),
    "exposure": tr("exposures"),
    "tag": tr("tags"),
    "tagging": tr("taggings"),
    "tag_mark": tr("marks of tags"),
    "key_step": tr("steps of keys"),
    "saved_filter": tr("saved filters"),
    "lead": tr("leads"),
    "lead_step": tr("steps of leads"),
    "second_reading": tr("second readings"),
    "second_reading_item": tr("items of second readings"),
    "second_grade": tr("second grades"),
    "second_reading_end": tr("ends of second readings"),
    "look_key": tr("keys of looks"),
    "sealed_look": tr("sealed looks"),
    "vics_import": tr("imports of VICS"),
    "vics_block": tr("blocks of VICS"),
    "vics_word": tr("words of VICS"),
    "hash_set": tr("hash sets"),
    "hash_set_end": tr("ends of hash sets"),
    "remark": tr("remarks"),
    "remark_end": tr("ends of remarks"),
    "decision_face": tr("faces of decisions"),
    "split_face": tr("faces of splits"),
    "person_name": tr("names of people"),
    "person_name_end": tr("ends of names of people"),
    "joint_word": tr("words of two people"),
    "joint_signature": tr("signatures under words of two people"),
    "released_picture": tr("released pictures"),
    "appeal": tr("cut-outs of appeals"),
    "appeal_step": tr("steps of appeals"),
    "appeal_look": tr("looks at cut-outs of appeals"),
}


def file_digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each closed file that is not too large; none for one with changes beside it."""
    digests = {}
    for name in (CASE_FILE, PICTURES_FILE):
        if (folder / name).stat().st_size <= FILE_MOST_BYTES and not _has_changes_beside(folder, name):
            with (folder / name).open("rb") as file:
                digests[name] = hashlib.file_digest(file, "sha256").hexdigest()
    return digests


def compare_files(folder: Path, head: Head) -> None:
    """Compare the files with what they were when the case was closed.

    Raises:
        CaseReplacedError: one is not the same.

    """
    for name, digest in head.files.items():
        if _has_changes_beside(folder, name):
            raise CaseReplacedError(
                tr("{file} has changes beside it that were made after the case was closed", file=name)
            )
        with (folder / name).open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != digest:
                raise CaseReplacedError(
                    tr("{file} is not the file that was closed last: it is an older one, or altered", file=name)
                )


def compare_chains(db: Database, head: Head, case_id: str) -> tuple[Chains, list[str]]:
    """Compare the audit chain and the append-only tables with the sealed head.

    Returns:
        the tables' running digests, read as far as the head reaches; and sentences on what is worth telling.

    Raises:
        CaseReplacedError: rows that were sealed are missing or different, or the head is older than the case.
        CaseDamagedError: the database is another case's.

    """
    about = dict(db.execute("SELECT name, value FROM case_info").fetchall())
    if about.get("case_id") != case_id:
        raise CaseDamagedError(tr("its database and its key file are not of the same case"))
    if int(about.get("head_counter", "0")) > head.counter:
        raise CaseReplacedError(tr("its head file is older than its database"))
    check = audit.verify(db, head.audit)
    if check.faults:
        raise CaseReplacedError(tr("the audit trail does not hold. {fault}", fault=check.faults[0].sentence))
    chains = Chains()
    wrong = chains.differing(db, head.tips)
    if wrong:
        named = ", ".join(COUNTED[table] for table in wrong)
        raise CaseReplacedError(
            tr("its {parts} are not those that were sealed; an older part was put in their place", parts=named)
        )
    for table in ("audit", *sorted(head.tips)):  # a table that a schema step has yet to make is not sealed
        if db.execute(f"PRAGMA main.integrity_check({table})").fetchall() != [("ok",)]:
            part = COUNTED.get(table) or tr("audit trail")
            raise CaseReplacedError(tr("the index of its {part} is not the newest one", part=part))
    ahead = check.rows - head.audit.number
    return chains, [_ahead_of_seal(ahead)] if ahead else []


def _ahead_of_seal(rows: int) -> str:
    return tr(
        "The program ended before %n entr(y|ies) of the audit trail (was|were) sealed, as after a power cut. Nothing "
        "that was saved is missing. If you know of no such end, ask who had the case's folder.",
        "",
        rows,
    )


def _has_changes_beside(folder: Path, name: str) -> bool:
    beside = folder / f"{name}-wal"
    return beside.exists() and beside.stat().st_size > 0
