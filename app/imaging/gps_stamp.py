"""The time that satellites gave, from the GPS directory."""

from datetime import datetime

from app.imaging.metadata import as_numbers, as_text
from app.imaging.stamps import read_gps_stamp
from app.imaging.tiff_ifd import Tags

TIME, DATE = 7, 29


def satellite_time(gps: Tags) -> datetime | None:
    """Return the time of a fix, in UTC; None where the time or its date is missing.

    Raises:
        ValueError: if they are no day and time.

    """
    hours, day = as_numbers(gps.get(TIME)), as_text(gps.get(DATE))[:10]
    if len(hours) != 3 or not day:  # noqa: PLR2004  hours, minutes, seconds
        return None
    return read_gps_stamp(day, hours[0] * 3600 + hours[1] * 60 + hours[2])
