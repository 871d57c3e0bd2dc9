"""VICS, as the field exchanges cases: what a record says of a picture, and what is odd about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import AppError
from app.domain.language import tr

UNCATEGORISED: Mapping[str, str] = {"vics:US:1": "0", "vics:US:2": "5"}
"""The number by which a scheme says that nobody has decided; the two have swapped theirs."""
SCHEME_OF_PROFILE: Mapping[str, str] = {"UK": "vics:UK", "US": "vics:US:2"}
SWAPPED = frozenset("05")
"""What a file of the profile US may mean either way."""

VICTIM, OFFENDER, DISTRIBUTED = "Victim identified", "Offender identified", "Distributed"
FLAG_TAGS: Mapping[str, str] = {
    "VictimIdentified": VICTIM,
    "OffenderIdentified": OFFENDER,
    "IsDistributed": DISTRIBUTED,
}
"""The tag that says in a case what a member says in a file."""
SERIES_TAG = "Series: "


class VicsError(AppError):
    """A file of VICS cannot be read."""

    code = "VID-480"

    def __init__(self, why: str, next_step: str) -> None:
        super().__init__(tr("This file cannot be read as VICS; nothing was changed."), why=why, next_step=next_step)


class Oddity(StrEnum):
    """What can be odd about a record; each is kept as it came, and told."""

    MISSING = "missing"
    OUTSIDE = "outside"
    OTHER_CONTENT = "other content"
    OTHER_SIZE = "other size"
    TWO_CATEGORIES = "two categories"
    OTHER_CATEGORY = "other category"
    UNKNOWN_CATEGORY = "unknown category"
    NO_CONTENT = "no content"
    ODD_VALUE = "odd value"
    DUMMY_PHOTODNA = "dummy PhotoDNA"
    PRODUCER = "producer"


CODES: Mapping[Oddity, str] = {kind: f"VID-{461 + number}" for number, kind in enumerate(Oddity)}
"""The problems' codes, for life: new kinds come last."""


@dataclass(frozen=True, slots=True)
class VicsRecord:
    """What a record says of one content, in our terms; "" and None are what it does not say.

    ``media_id`` is the sender's number for it, as it stands there. Digests are lower-case hexadecimal. ``category`` is
    the code as it came, which means nothing without its scheme. ``path`` is relative, as it came. ``flags`` has only
    what is said, true or false. ``oddities`` are sentences on values that cannot be, or that contradict each other.
    """

    media_id: str = ""
    md5: str = ""
    sha1: str = ""
    photodna: bytes = b""
    size_bytes: int | None = None
    category: str = ""
    path: str = ""
    flags: tuple[tuple[str, bool], ...] = ()
    tags: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    comments: str = ""
    precategorized: bool | None = None
    oddities: tuple[str, ...] = ()
