"""What a file may hold that goes to the public: pixels. Everything else is noticed."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image, PngImagePlugin

from app.domain.appeal import Form
from app.operations.cut_appeal import encoded
from app.report.bare import is_bare

PIXELS = np.random.default_rng(3).integers(0, 255, (40, 60, 3)).astype(np.uint8)


def saved(kind, **options):
    held = io.BytesIO()
    Image.fromarray(PIXELS).save(held, kind, **options)
    return held.getvalue()


def exif():
    tags = Image.Exif()
    tags[0x010F] = "Maker"
    return tags.tobytes()


def text():
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "who")
    return info


def thumbnailed():
    """Return a JPEG whose JFIF head holds a thumbnail of one pixel."""
    plain = encoded(PIXELS, Form.JPEG)
    return plain[:4] + struct.pack(">H", 19) + plain[6:18] + b"\x01\x01\xff\x00\x00" + plain[20:]


@pytest.mark.parametrize("form", list(Form))
def test_what_is_encoded_for_an_appeal_is_bare(form):
    assert is_bare(encoded(PIXELS, form), form)


@pytest.mark.parametrize(
    ("form", "content"),
    [
        (Form.JPEG, saved("JPEG", exif=exif())),
        (Form.JPEG, saved("JPEG", comment=b"who")),
        (Form.JPEG, saved("JPEG", icc_profile=b"profile of a camera")),
        (Form.JPEG, thumbnailed()),
        (Form.JPEG, encoded(PIXELS, Form.JPEG) + b"behind"),
        (Form.JPEG, encoded(PIXELS, Form.JPEG) + encoded(PIXELS, Form.JPEG)),
        (Form.JPEG, encoded(PIXELS, Form.JPEG)[:-2]),
        (Form.JPEG, encoded(PIXELS, Form.PNG)),
        (Form.PNG, encoded(PIXELS, Form.JPEG)),
        (Form.PNG, saved("PNG", exif=exif())),
        (Form.PNG, saved("PNG", pnginfo=text())),
        (Form.PNG, saved("PNG", dpi=(300, 300))),
        (Form.PNG, encoded(PIXELS, Form.PNG) + b"behind"),
        (Form.PNG, encoded(PIXELS, Form.PNG) + struct.pack(">I4sI", 0, b"tEXt", zlib.crc32(b"tEXt"))),
        (Form.PNG, encoded(PIXELS, Form.PNG)[:20]),
        (Form.PNG, b""),
        (Form.JPEG, b""),
    ],
)
def test_anything_else_in_a_file_is_noticed(form, content):
    assert not is_bare(content, form)
