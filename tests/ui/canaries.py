"""Pictures that each carry a code of their own, large in the picture and in its embedded thumbnail; and reading them.

Nothing but the codes is in them. A code that can be read anywhere tells which picture was shown there.
"""

import io
import re
from functools import cache

import cv2  # noqa: TID253  it draws and reads the codes
import numpy as np
import piexif
from PIL import Image

MODULE_PX, SIDE_PX, THUMB_PX = 14, 480, 160
BLOCK_PX = 24
DARK, BRIGHT, LEAST_SHARE = 60, 195, 0.25
CODE = re.compile(r"[PT][0-9]{5}")
IMAGE_HEADS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"II*\0", b"MM\0*", b"RIFF", b"BM")


def code(number, *, thumbnail=False):
    """Return what a picture's code says; its embedded thumbnail has another one."""
    return f"{'T' if thumbnail else 'P'}{number:05}"


def drawn(words, side_px, module_px, seed):
    """Return a code somewhere in a square of soft greys that no other seed has, (side, side, 3) uint8.

    The code's bright rim, two modules, is narrower than a cell of a veiled tile, so that a tile shows none of it.
    """
    rng = np.random.default_rng(seed)
    soft = cv2.resize(rng.integers(95, 165, (5, 5)).astype(np.uint8), (side_px, side_px), interpolation=cv2.INTER_CUBIC)
    code_px = np.kron(cv2.QRCodeEncoder.create().encode(words), np.ones((module_px, module_px), np.uint8))
    top, left = rng.integers(0, side_px - len(code_px), 2)
    soft[top : top + len(code_px), left : left + len(code_px)] = code_px
    return np.repeat(soft[:, :, None], 3, axis=2)


def picture(number):
    """Return a JPEG file that carries its code, with a thumbnail in its EXIF that carries another."""
    thumb, held = io.BytesIO(), io.BytesIO()
    Image.fromarray(drawn(code(number, thumbnail=True), THUMB_PX, 5, number)).save(thumb, "JPEG", quality=90)
    when = f"2024:05:01 12:{number % 60:02}:00".encode()
    exif = piexif.dump(
        {
            "0th": {piexif.ImageIFD.Make: b"Norda", piexif.ImageIFD.Model: b"N-100"},
            "Exif": {piexif.ExifIFD.DateTimeOriginal: when},
            "1st": {},
            "thumbnail": thumb.getvalue(),
        }
    )
    Image.fromarray(drawn(code(number), SIDE_PX, MODULE_PX, number)).save(held, "JPEG", quality=92, exif=exif)
    return held.getvalue()


def write(folder, count):
    """Write so many pictures into a folder."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:05}.jpg").write_bytes(picture(number))


def pixels_of(image):
    """Return a QImage or a QPixmap's green, (h, w) uint8."""
    image = image.toImage() if hasattr(image, "toImage") else image
    image = image.convertToFormat(image.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 1].copy()


def may_show(pixels):
    """Tell whether anything like a clear code stands in (h, w) uint8: a block both dark and bright in good part.

    Text on its ground is far less of either, and a veiled tile of a code is grey all over.
    """
    shares = [
        cv2.resize(part, None, fx=1 / BLOCK_PX, fy=1 / BLOCK_PX, interpolation=cv2.INTER_AREA)
        for part in (cv2.compare(pixels, DARK, cv2.CMP_LT), cv2.compare(pixels, BRIGHT, cv2.CMP_GT))  # 0 or 255
    ]
    least = LEAST_SHARE * 255
    return bool(((shares[0] > least) & (shares[1] > least)).any())


def read(pixels):
    """Return every code that can be read in (h, w) uint8."""
    found, words, _, _ = cv2.QRCodeDetector().detectAndDecodeMulti(pixels)
    return {each for each in words if CODE.fullmatch(each)} if found else set()


@cache
def _finders():
    return re.compile(b"|".join(map(re.escape, IMAGE_HEADS)))


def read_in_bytes(content):
    """Return every code in a file's bytes: named in so many words, or in a picture that begins anywhere in it."""
    cv2.utils.logging.setLogLevel(
        cv2.utils.logging.LOG_LEVEL_SILENT
    )  # most heads begin no picture, and it would say so of each
    found = {each.decode() for each in re.findall(rb"\b[PT][0-9]{5}\b", content) if each in _all_codes()}
    for head in _finders().finditer(content):
        some = np.frombuffer(content, np.uint8, offset=head.start())
        pixels = cv2.imdecode(some, cv2.IMREAD_GRAYSCALE)
        if pixels is not None:
            found |= read(pixels)
    return found


@cache
def _all_codes():
    return frozenset(code(number, thumbnail=thumb).encode() for number in range(1000) for thumb in (False, True))
