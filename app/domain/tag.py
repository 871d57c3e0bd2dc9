"""Tags: an examiner's own words for what media items have in common; no grade, and no fact."""

from dataclasses import dataclass
from typing import NewType

TagId = NewType("TagId", int)
TaggingId = NewType("TaggingId", int)

FLAG = "Flag"
"""The tag that one key sets: to be come back to."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, and on how many shown media items it stands."""

    id: TagId
    name: str
    count: int = 0
