"""Audit rows: one for each act of an examiner and each run of the machine, chained by hash."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One deed; ``row_hash`` covers the row and ``previous_hash``, so that none can be taken out unnoticed."""

    number: int
    at: datetime
    examiner: str
    verb: str
    subject: str
    detail: str
    previous_hash: str
    row_hash: str
