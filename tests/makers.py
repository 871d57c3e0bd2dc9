"""Makes small benign picture files of every format that is read, archives, and files that are broken in known ways."""

import io
import struct
import tarfile
import zipfile
import zlib

import numpy as np
import piexif
import pillow_heif
from PIL import Image

pillow_heif.register_heif_opener()

RED, GREEN, BLUE, WHITE = (220, 40, 40), (40, 200, 60), (40, 60, 210), (240, 240, 240)
CORNERS = (RED, GREEN, BLUE, WHITE)
"""Top left, top right, bottom left, bottom right of an upright picture."""

SAVED_AS = {
    "jpeg": ("JPEG", {"quality": 95, "subsampling": 0}),
    "png": ("PNG", {}),
    "webp": ("WEBP", {"quality": 95}),
    "heic": ("HEIF", {"quality": 95}),
    "avif": ("AVIF", {"quality": 95}),
    "tiff": ("TIFF", {}),
    "bmp": ("BMP", {}),
    "gif": ("GIF", {}),
    "jp2": ("JPEG2000", {}),
    "pnm": ("PPM", {}),
}


def corners(width=96, height=64):
    """Return (h, w, 3) RGB whose four corners differ, so that every turn and mirror shows."""
    pixels = np.zeros((height, width, 3), np.uint8)
    half_h, half_w = height // 2, width // 2
    pixels[:half_h, :half_w], pixels[:half_h, half_w:] = RED, GREEN
    pixels[half_h:, :half_w], pixels[half_h:, half_w:] = BLUE, WHITE
    return pixels


def textured(width, height, seed=0):
    """Return (h, w, 3) RGB with structure at every scale, as a photograph has, the same for the same seed."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    for cell in (4, 16, 64, 256):
        coarse = rng.uniform(0, 255, (height // cell + 2, width // cell + 2, 3)).astype(np.uint8)
        total += np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC), np.float32)
    return (total / 4).astype(np.uint8)


def encoded(pixels, kind, **options):
    """Return pixels as the bytes of a file of ``kind``, a key of ``SAVED_AS``."""
    name, usual = SAVED_AS[kind]
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, name, **(usual | options))
    return held.getvalue()


def turned(pixels, orientation):
    """Return (h, w, 3) ``pixels`` as a camera stores them that then writes ``orientation``."""
    undo = {
        1: lambda p: p,
        2: np.fliplr,
        3: lambda p: np.rot90(p, 2),
        4: np.flipud,
        5: lambda p: p.transpose(1, 0, 2),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: np.rot90(p, 2).transpose(1, 0, 2),
        8: lambda p: np.rot90(p, -1),
    }
    return np.ascontiguousarray(undo[orientation](pixels))


def oriented_jpeg(orientation, pixels=None):
    """Return a JPEG that is upright once its EXIF orientation is applied."""
    exif = piexif.dump({"0th": {piexif.ImageIFD.Orientation: orientation}})
    return encoded(turned(corners() if pixels is None else pixels, orientation), "jpeg", exif=exif)


def animated(kind, frames=3):
    """Return a GIF, WebP or PNG of several frames; the first one shows the corners."""
    held = io.BytesIO()
    first, *more = [Image.fromarray(np.roll(corners(), 8 * step, axis=1)) for step in range(frames)]
    first.save(held, kind, save_all=True, append_images=more, duration=40)
    return held.getvalue()


def dng(preview):
    """Return a raw file as small as LibRaw takes it: a JPEG preview, and 64 x 64 pixels of a sensor."""
    sensor = np.full((64, 64), 900, "<u2").tobytes()
    make, model = b"Homeward\0", b"Test Body\0\0"
    place = {"preview": 1024, "sub": 512, "make": 900, "model": 920, "matrix": 940}
    place["sensor"] = place["preview"] + len(preview) + len(preview) % 2
    main = [
        (254, 4, 1, 1), (256, 4, 1, 96), (257, 4, 1, 64), (258, 3, 1, 8), (259, 3, 1, 7), (262, 3, 1, 6),
        (271, 2, len(make), place["make"]), (272, 2, len(model), place["model"]), (273, 4, 1, place["preview"]),
        (274, 3, 1, 1), (277, 3, 1, 3), (278, 4, 1, 64), (279, 4, 1, len(preview)), (330, 4, 1, place["sub"]),
        (50706, 1, 4, 0x00000401), (50721, 10, 9, place["matrix"]),
    ]  # fmt: skip
    sub = [
        (254, 4, 1, 0), (256, 4, 1, 64), (257, 4, 1, 64), (258, 3, 1, 16), (259, 3, 1, 1), (262, 3, 1, 32803),
        (273, 4, 1, place["sensor"]), (277, 3, 1, 1), (278, 4, 1, 64), (279, 4, 1, len(sensor)),
        (33421, 3, 2, 2 | 2 << 16), (33422, 1, 4, 0x02010100), (50717, 4, 1, 1023),
    ]  # fmt: skip
    data = bytearray(place["sensor"]) + sensor
    data[:8] = b"II*\0" + struct.pack("<I", 8)
    for at, entries in ((8, main), (place["sub"], sub)):
        body = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
        data[at : at + len(body) + 4] = body + bytes(4)
    identity = b"".join(struct.pack("<ii", int(row == column), 1) for row in range(3) for column in range(3))
    for name, content in (("make", make), ("model", model), ("matrix", identity), ("preview", preview)):
        data[place[name] : place[name] + len(content)] = content
    return bytes(data)


def png_header(width, height):
    """Return a PNG that announces any size and holds next to nothing."""

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


def zipped(members, **options):
    """Return a zip of (name, content) pairs, in their order, names as they are."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", options.pop("compression", zipfile.ZIP_DEFLATED), **options) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 17, 10, 20, 30)), content, archive.compression)
    return held.getvalue()


def tarred(members, mode="w:"):
    """Return a tar of (name, content) pairs; a content that is no bytes is a type of special entry."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=mode) as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.mtime = 1_715_941_230
            if isinstance(content, bytes):
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
            else:
                info.type, info.linkname = content
                archive.addfile(info)
    return held.getvalue()
