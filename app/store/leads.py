"""Leads: only ever added; the newest step of each says how it stands."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.lead import Lead, LeadId, LeadState
from app.store.connection import insert

READ = """
    SELECT lead.id, lead.text, lead.examiner, lead.written_at, lower(hex(lead.media_id)), step.state, step.remark,
        step.examiner, step.taken_at
    FROM lead LEFT JOIN lead_step AS step
        ON step.id = (SELECT max(id) FROM lead_step WHERE lead_step.lead = lead.id)
"""


def add(db: Database, text: str, media_id: MediaId | None, examiner: str, at: datetime) -> LeadId:
    """Add a lead; inside a transaction."""
    values = (None if media_id is None else bytes.fromhex(media_id), text, examiner, at.isoformat())
    return LeadId(insert(db, "INSERT INTO lead (media_id, text, examiner, written_at) VALUES (?, ?, ?, ?)", values))


def step(db: Database, lead: LeadId, state: LeadState, remark: str, examiner: str, at: datetime) -> None:  # noqa: PLR0913, PLR0917  a row's columns
    """Say how a lead stands from now on; inside a transaction."""
    values = (lead, state.value, remark, examiner, at.isoformat())
    insert(db, "INSERT INTO lead_step (lead, state, remark, examiner, taken_at) VALUES (?, ?, ?, ?, ?)", values)


def find(db: Database, lead: LeadId) -> Lead | None:
    """Return a lead; None where there is none of that number."""
    row = db.execute(f"{READ} WHERE lead.id = ?", (lead,)).fetchone()
    return None if row is None else _lead(row)


def listed(db: Database, *, limit: int = 200) -> list[Lead]:
    """Return leads, the open ones first, then the newest first, at most ``limit``."""
    sql = f"{READ} ORDER BY ifnull(step.state, 'open') <> 'open', lead.id DESC LIMIT ?"
    return [_lead(row) for row in db.execute(sql, (limit,)).fetchall()]


def for_media(db: Database, media_id: MediaId) -> list[Lead]:
    """Return the leads that came from one media item, the newest first."""
    rows = db.execute(f"{READ} WHERE lead.media_id = ? ORDER BY lead.id DESC", (bytes.fromhex(media_id),)).fetchall()
    return [_lead(row) for row in rows]


def counts(db: Database) -> tuple[int, int]:
    """Return how many leads are open, and how many there are."""
    sql = f"SELECT count(*) FROM ({READ} WHERE ifnull(step.state, 'open') = 'open')"  # noqa: S608  constants
    still_open = int(db.execute(sql).fetchone()[0])
    return still_open, int(db.execute("SELECT count(*) FROM lead").fetchone()[0])


def _lead(row: tuple[int, str, str, str, str | None, str | None, str | None, str | None, str | None]) -> Lead:
    number, text, examiner, written_at, media_id, state, remark, settled_by, settled_at = row
    return Lead(
        LeadId(number),
        text,
        examiner,
        datetime.fromisoformat(written_at),
        MediaId(media_id) if media_id else None,
        LeadState(state or LeadState.OPEN),
        remark or "",
        settled_by or "",
        datetime.fromisoformat(settled_at) if settled_at else None,
    )
