"""What can be wrong with what a picture says of itself, each with its code for life."""

from app.domain.errors import EvidenceError


class GpsRefusedError(EvidenceError):
    """A GPS position is there and cannot be true."""

    code = "VID-240"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The GPS position in this file was not used.",
            why=why,
            next_step="The tags as they stand in the file are with its facts.",
        )


class TimeRefusedError(EvidenceError):
    """A time is there and cannot be true."""

    code = "VID-241"

    def __init__(self, why: str) -> None:
        super().__init__(
            "A time in this file was not used.",
            why=why,
            next_step="The tags as they stand in the file are with its facts.",
        )


class DamagedExifError(EvidenceError):
    """Part of the EXIF block cannot be read."""

    code = "VID-242"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The EXIF block of this file is damaged; what could be read was kept.",
            why=why,
            next_step="Compare with another program's reading before relying on its tags.",
        )


class XmpRefusedError(EvidenceError):
    """The XMP packet cannot or must not be read."""

    code = "VID-243"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The XMP packet of this file was not read.",
            why=why,
            next_step="Look at it with a text editor on a machine set apart if it matters.",
        )
