"""Every format but JPEG's fast path, by Pillow and pillow-heif: first frame, on neutral grey where see-through."""

import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from typing import TypeVar

import numpy as np
import pillow_heif
from PIL import AvifImagePlugin, ExifTags, Image, ImageFile, UnidentifiedImageError

from app.domain.arrays import AnyArray, UInt8s
from app.domain.work import Problem
from app.imaging.header import Header, Notices
from app.imaging.limits import OutOfMemoryError, UndecodableError, check_size
from app.imaging.tiff_head import ORIENTATIONS

PLUGINS = {
    "jpeg": ("JPEG", "MPO"),
    "png": ("PNG",),
    "webp": ("WEBP",),
    "heic": ("HEIF",),
    "avif": ("AVIF",),
    "tiff": ("TIFF",),
    "bmp": ("BMP", "DIB"),
    "gif": ("GIF",),
    "jp2": ("JPEG2000",),
    "psd": ("PSD",),
    "pnm": ("PPM",),
    "ico": ("ICO",),
}
NEUTRAL = (128, 128, 128)
SEE_THROUGH = frozenset({"RGBA", "LA", "PA", "La", "RGBa"})
MANY_BITS = frozenset({"I", "F"})
DIRECT = frozenset({"L", "RGB", "RGBA", "LA", "CMYK", "YCbCr"})
WARNED, CUT_OFF = "VID-221", "VID-220"

Got = TypeVar("Got")


@cache
def prepare() -> None:
    """Load every plug-in while files can still be opened, and keep decoders to the calling thread."""
    pillow_heif.options.DECODE_THREADS = 1
    pillow_heif.register_heif_opener(decode_threads=1, thumbnails=False)
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    Image.MAX_IMAGE_PIXELS = None  # check_size says it better, and before anything is decoded
    Image.init()


def read_header(data: bytes, kind: str) -> Header:
    """Return size, orientation and number of frames.

    Raises:
        UndecodableError: if there is no header of that kind.
        PictureTooLargeError: if it announces more than we decode; said before any frame is counted.

    """

    def read(image: ImageFile.ImageFile) -> Header:
        check_size(*image.size, len(data))
        return Header(*image.size, _orientation(image), _frames(image), turns=kind == "tiff")

    return _opened(data, kind, [], read)


def read_pixels(data: bytes, kind: str, least_side_px: int, notices: Notices) -> UInt8s:
    """Return (h, w, 3) RGB as stored, box-reduced by a whole number while the long side keeps ``least_side_px``.

    What can be decoded of a cut-off file is decoded, and a notice says so.

    Raises:
        UndecodableError: if nothing can be decoded.

    """

    def read(image: ImageFile.ImageFile) -> UInt8s:
        check_size(*image.size, len(data))
        image.draft(None, _no_smaller(image.size, least_side_px))
        image.load()
        return _rgb(image, least_side_px)

    try:
        return _opened(data, kind, notices, read)
    except UndecodableError as error:
        with _lenient():
            try:
                pixels = _opened(data, kind, [], read)
            except UndecodableError:
                raise error from error.__cause__
        notices.append(Problem("register", CUT_OFF, "The picture is cut off or damaged; a part is shown.", error.why))
        return pixels


def from_array(values: AnyArray) -> UInt8s:
    """Return grey values of any depth as (h, w) uint8: 16 bits by their high byte, others stretched."""
    if values.dtype == np.uint16:
        high: UInt8s = (values.astype(np.uint16) >> 8).astype(np.uint8)
        return high
    numbers = np.nan_to_num(values.astype(np.float32), posinf=0, neginf=0)
    lowest, highest = float(numbers.min()), float(numbers.max())
    stretched = np.interp(numbers, (lowest, max(highest, lowest + 1e-6)), (0, 255))
    return np.asarray(stretched, np.uint8)


def _opened(data: bytes, kind: str, notices: Notices, read: Callable[[ImageFile.ImageFile], Got]) -> Got:
    """Open, read, close; every way in which that fails becomes words, and every warning a notice."""
    prepare()
    name = "picture" if kind == "jpeg" else kind.upper()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            with Image.open(BytesIO(data), formats=PLUGINS[kind]) as image:
                got = read(image)
        except UnidentifiedImageError as error:
            raise UndecodableError(f"This {name} cannot be decoded.", "Its header is broken.") from error
        except MemoryError as error:
            raise OutOfMemoryError from error
        except (OSError, ValueError, SyntaxError, RuntimeError, ArithmeticError, LookupError, TypeError) as error:
            raise UndecodableError(
                f"This {name} cannot be decoded.", f"The decoder says: {str(error)[:200]}."
            ) from error
    notices += [_noted(str(each.message)) for each in caught if not issubclass(each.category, DeprecationWarning)][:1]
    return got


def _noted(message: str) -> Problem:
    return Problem(
        "register", WARNED, "The picture's file is not quite as it should be.", f"The decoder says: {message[:200]}"
    )


def _orientation(image: ImageFile.ImageFile) -> int:
    try:
        found = image.getexif().get(ExifTags.Base.Orientation, 1)
    except (OSError, ValueError, SyntaxError, LookupError, TypeError):  # broken EXIF is the extractors' business
        return 1
    return found if found in ORIENTATIONS else 1


def _frames(image: ImageFile.ImageFile) -> int:
    return int(getattr(image, "n_frames", 1))


def _no_smaller(size: tuple[int, int], least_side_px: int) -> tuple[int, int]:
    """Return the size to ask a JPEG's draft for: its long side keeps ``least_side_px``."""
    factor = max(1, max(size) // max(1, least_side_px))
    return size[0] // factor, size[1] // factor


def _rgb(image: Image.Image, least_side_px: int) -> UInt8s:
    factor = max(image.size) // max(1, least_side_px)
    if image.mode in DIRECT and "transparency" not in image.info and factor > 1:
        image = image.reduce(factor)
        factor = 1
    if image.mode.startswith("I;16") or image.mode in MANY_BITS:
        image = Image.fromarray(from_array(_numbers(image)))
    if image.mode in SEE_THROUGH or "transparency" in image.info:
        seen = image.convert("RGBA")
        image = Image.new("RGB", seen.size, NEUTRAL)
        image.paste(seen, mask=seen.getchannel("A"))
    elif image.mode != "RGB":
        image = image.convert("RGB")
    return np.asarray(image.reduce(factor) if factor > 1 else image)


def _numbers(image: Image.Image) -> AnyArray:
    values: AnyArray = np.asarray(image)
    return values.astype(np.uint16) if image.mode.startswith("I;16") else values


@contextmanager
def _lenient() -> Iterator[None]:
    """Let Pillow fill what is missing of a cut-off file."""
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
