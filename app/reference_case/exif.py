"""EXIF as phones and cameras write it."""

import io
import struct
from datetime import UTC

import numpy as np
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational

from app.domain.arrays import UInt8s
from app.reference_case.shoots import Shot

THUMBNAIL_PX = (160, 120)
LONG, SHORT = 4, 3
JPEG_COMPRESSION = 6
Base, Gps = ExifTags.Base, ExifTags.GPS


def exif_bytes(shot: Shot, picture: UInt8s) -> bytes:
    """Return the EXIF block of a picture as its camera would write it."""
    model = shot.body.model
    exif = Image.Exif()
    when = f"{shot.taken_at:%Y:%m:%d %H:%M:%S}"
    exif[Base.Make], exif[Base.Model] = model.make, model.name
    exif[Base.Orientation] = shot.orientation
    exif[Base.XResolution] = exif[Base.YResolution] = IFDRational(72)
    exif[Base.ResolutionUnit] = 2
    exif[Base.Software] = f"{model.name} 1.{shot.body.seed % 7}"
    exif[Base.DateTime] = when
    exif.get_ifd(ExifTags.IFD.Exif).update(taking(shot, when))
    if shot.gps is not None:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(position(shot))
    block = exif.tobytes()
    return with_thumbnail(block, picture) if model.thumbnail else block


def taking(shot: Shot, when: str) -> dict[int, object]:
    """Return the tags about how and when the picture was taken."""
    model, rng = shot.body.model, shot.chance("settings")
    dim = shot.light == "lamp"
    tags: dict[int, object] = {
        Base.ExifVersion: b"0232",
        Base.DateTimeOriginal: when,
        Base.DateTimeDigitized: when,
        Base.ExposureTime: IFDRational(1, int(rng.choice([15, 20, 30] if dim else [60, 100, 125, 200]))),
        Base.FNumber: IFDRational(18 if model.is_phone else int(rng.choice([28, 35, 40, 56])), 10),
        Base.ISOSpeedRatings: int(rng.choice([640, 800, 1600] if dim else [64, 100, 200])),
        Base.FocalLength: IFDRational(round(model.focal_mm * 100), 100),
        Base.FocalLengthIn35mmFilm: model.focal_35mm,
        Base.Flash: 16,
        Base.ColorSpace: 1,
        Base.ExifImageWidth: model.size_px[0],
        Base.ExifImageHeight: model.size_px[1],
    }
    if model.is_phone:
        hours = f"{shot.taken_at:%z}"
        zone = f"{hours[:3]}:{hours[3:]}"
        tags |= {Base.OffsetTime: zone, Base.OffsetTimeOriginal: zone, Base.OffsetTimeDigitized: zone}
    else:
        tags |= {Base.BodySerialNumber: shot.body.serial, Base.LensModel: f"{model.make} {model.focal_mm:g}mm"}
    if model.is_phone or shot.burst:
        tags |= {Base.SubsecTimeOriginal: f"{shot.taken_at.microsecond // 1000:03d}"}
    return tags


def position(shot: Shot) -> dict[int, object]:
    """Return the GPS tags; a fix's time is in UTC, a few seconds before the picture."""
    if shot.gps is None:
        raise ValueError("the shot has no position")
    at = shot.taken_at.astimezone(UTC)
    return {
        Gps.GPSVersionID: b"\x02\x03\x00\x00",
        Gps.GPSLatitudeRef: "N" if shot.gps.latitude >= 0 else "S",
        Gps.GPSLatitude: sexagesimal(shot.gps.latitude),
        Gps.GPSLongitudeRef: "E" if shot.gps.longitude >= 0 else "W",
        Gps.GPSLongitude: sexagesimal(shot.gps.longitude),
        Gps.GPSTimeStamp: (IFDRational(at.hour), IFDRational(at.minute), IFDRational(at.second)),
        Gps.GPSDateStamp: f"{at:%Y:%m:%d}",
        Gps.GPSHPositioningError: IFDRational(round(shot.gps.accuracy_m * 100), 100),
    }


def sexagesimal(angle_deg: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    """Return an angle without its sign, as degrees, minutes and seconds to 0.0001 of a second (3 mm)."""
    ticks = round(abs(angle_deg) * 3600 * 10_000)
    degrees, rest = divmod(ticks, 3600 * 10_000)
    minutes, seconds = divmod(rest, 60 * 10_000)
    return IFDRational(degrees), IFDRational(minutes), IFDRational(seconds, 10_000)


def with_thumbnail(block: bytes, picture: UInt8s) -> bytes:
    r"""Return an EXIF block with a thumbnail in a second directory, which Pillow does not write.

    The layout: Exif 2.32, section 4.6.2; offsets count from the TIFF header behind ``Exif\0\0``.
    """
    order = "<" if block[6:8] == b"II" else ">"
    body = bytearray(block[6:])
    if len(body) % 2:
        body.append(0)
    first = struct.unpack_from(order + "I", body, 4)[0]
    entries = struct.unpack_from(order + "H", body, first)[0]
    struct.pack_into(order + "I", body, first + 2 + 12 * entries, len(body))
    small = small_jpeg(picture)
    tags = [
        (Base.Compression, SHORT, JPEG_COMPRESSION),
        (Base.JpegIFOffset, LONG, len(body) + 2 + 12 * 3 + 4),
        (Base.JpegIFByteCount, LONG, len(small)),
    ]
    body += struct.pack(order + "H", len(tags))
    for tag, kind, value in tags:
        body += struct.pack(order + "HHI", tag, kind, 1)
        body += struct.pack(order + "HH", value, 0) if kind == SHORT else struct.pack(order + "I", value)
    return block[:6] + bytes(body) + struct.pack(order + "I", 0) + small


def small_jpeg(picture: UInt8s) -> bytes:
    """Return the thumbnail's JPEG bytes."""
    image = Image.fromarray(np.ascontiguousarray(picture[::2, ::2]))
    image.thumbnail(THUMBNAIL_PX)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=80)
    return stream.getvalue()
