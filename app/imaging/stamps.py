"""Reads the times that files state, in the forms that EXIF, XMP, IPTC, PNG and QuickTime use.

A time without a zone stays without one; none is guessed. A field that was never set (zeros, blanks) gives None; one
that is set and cannot be a time raises ``ValueError`` with a sentence.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone

FIRST_YEAR, LAST_YEAR = 1900, 2100
ZONE_MOST_MIN = 15 * 60
QUICKTIME_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
STAMP = re.compile(
    r"(?P<year>\d{4})(?:[:/. -]?(?P<month>\d{2})(?:[:/. -]?(?P<day>\d{2}))?)?"
    r"(?:[ T:]+(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})(?:[:.]?(?P<second>\d{2})(?:[.,](?P<part>\d{1,9}))?)?)?"
    r"\s*(?P<zone>Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
ZONE = re.compile(r"(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})", re.ASCII)


def read_stamp(text: str, parts: str = "", zone: str = "") -> datetime | None:
    """Return the time that a text states, in UTC where a zone is given, else without a zone.

    Args:
        text: "2011:07:30 15:41:25", "2011-07-30T15:41:25.12+02:00", "20110730" and the like.
        parts: the digits after the second, as EXIF keeps them apart.
        zone: "+02:00" or "Z", as EXIF keeps it apart; a zone inside ``text`` comes first.

    Raises:
        ValueError: if the text is set and is no time, or one that cannot be.

    """
    if not any(digit in "123456789" for digit in text):
        return None
    found = STAMP.fullmatch(text.strip())
    if found is None or found["day"] is None:
        raise ValueError(f"'{text[:40]}' is not a date with a time.")
    second = int(found["second"] or 0)
    micros = _microseconds(found["part"] or parts)
    try:
        moment = datetime(  # noqa: DTZ001  a time whose zone the file does not give has none
            int(found["year"]),
            int(found["month"]),
            int(found["day"]),
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            min(second, 59) if second == 60 else second,  # noqa: PLR2004  a leap second
            micros,
        )
    except ValueError:
        raise ValueError(f"'{text[:40]}' is not a day and time that exist.") from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"'{text[:40]}' is not a year in which a picture can have been taken.")
    offset_min = read_zone_min(found["zone"] or zone)
    if offset_min is None:
        return moment
    return moment.replace(tzinfo=timezone(timedelta(minutes=offset_min))).astimezone(UTC)


def read_moment(text: str, parts: str = "", zone: str = "") -> datetime | None:
    """Return the time that a text states, as ``read_stamp`` does, but for a day alone, which says no time.

    Raises:
        ValueError: if the text is set and is no time, one that cannot be, or a day without a time of day.

    """
    moment, found = read_stamp(text, parts, zone), STAMP.fullmatch(text.strip())
    if moment is not None and found is not None and found["hour"] is None:
        raise ValueError(f"'{text[:40]}' is a day without a time of day.")
    return moment


def stated_zone_min(text: str, zone: str = "") -> int | None:
    """Return how many minutes ahead of UTC the zone is that ``read_stamp`` goes by, or None where there is none."""
    found = STAMP.fullmatch(text.strip())
    return read_zone_min((found["zone"] if found is not None else None) or zone)


def read_zone_min(text: str) -> int | None:
    """Return how many minutes a zone is ahead of UTC, or None where the text names none."""
    if text.strip() == "Z":
        return 0
    found = ZONE.fullmatch(text.strip())
    if found is None:
        return None
    minutes = int(found["hours"]) * 60 + int(found["minutes"])
    if minutes > ZONE_MOST_MIN:
        return None
    return -minutes if found["sign"] == "-" else minutes


def read_gps_stamp(day: str, seconds: float) -> datetime | None:
    """Return the UTC time of a GPS date ("2011:07:30") and of the seconds since midnight.

    Raises:
        ValueError: if they are no day and time.

    """
    midnight = read_stamp(day)
    if midnight is None:
        return None
    if not 0 <= seconds <= 86_400:  # noqa: PLR2004  a day
        raise ValueError("The GPS time is not within a day.")
    start = date(midnight.year, midnight.month, midnight.day)
    return datetime(start.year, start.month, start.day, tzinfo=UTC) + timedelta(seconds=round(seconds, 6))


def read_png_time(chunk: bytes) -> datetime | None:
    """Return the UTC time of a PNG ``tIME`` chunk.

    Raises:
        ValueError: if it is no time.

    """
    if len(chunk) < 7 or not any(chunk):  # noqa: PLR2004  the chunk's length
        return None
    year = int.from_bytes(chunk[:2], "big")
    month, day, hour, minute, second = chunk[2:7]
    return read_stamp(f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}:{second:02d}Z")


def read_movie_time(header: bytes) -> datetime | None:
    """Return the creation time of a QuickTime ``mvhd`` box, which counts seconds in UTC from 1904.

    Raises:
        ValueError: if it lies outside the years in which a picture can have been taken.

    """
    width = 8 if header[:1] == b"\1" else 4
    seconds = int.from_bytes(header[4 : 4 + width], "big")
    if seconds == 0 or len(header) < 4 + width:
        return None
    if seconds > (LAST_YEAR - FIRST_YEAR) * 366 * 86_400:
        raise ValueError("The container's time is not a year in which a picture can have been taken.")
    return QUICKTIME_EPOCH + timedelta(seconds=seconds)


def _microseconds(digits: str) -> int:
    digits = digits.strip()
    return int(digits[:6].ljust(6, "0")) if digits.isascii() and digits.isdigit() else 0
