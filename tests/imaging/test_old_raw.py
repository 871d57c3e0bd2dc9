import struct

from app.extractors import exif_camera, exif_time
from app.imaging.old_raw import read_crw, read_x3f
from tests.tagged_files import jpeg, read


def heap(*entries):
    """Return a heap of (tag, value)."""
    body, rows = b"", b""
    for tag, value in entries:
        rows += struct.pack("<HII", tag, len(value), len(body))
        body += value
    return body + struct.pack("<H", len(entries)) + rows + struct.pack("<I", len(body))


def crw(*entries):
    return b"II\x1a\0\0\0HEAPCCDR\2\0\1\0" + bytes(8) + heap(*entries)


def x3f(properties, preview=b""):
    """Return an X3F file with properties and one JPEG preview."""
    texts, rows = "", b""
    for name, value in properties.items():
        rows += struct.pack("<II", len(texts), len(texts) + len(name) + 1)
        texts += f"{name}\0{value}\0"
    listed = (
        b"SECp" + struct.pack("<IIIII", 0x20000, len(properties), 0, 0, len(texts)) + rows + texts.encode("utf-16-le")
    )
    image = b"SECi" + bytes(24) + preview
    head = b"FOVb" + bytes(100)
    places = [(len(head), len(listed), b"PROP"), (len(head) + len(listed), len(image), b"IMA2")]
    directory = b"SECd" + struct.pack("<II", 0x20000, 2) + b"".join(struct.pack("<II4s", *each) for each in places)
    return head + listed + image + directory + struct.pack("<I", len(head) + len(listed) + len(image))


def test_a_crw_file_says_camera_serial_and_time():
    inner = heap((0x080A, b"Canon\0Canon EOS X\0"), (0x580B, b""), (0x180B, struct.pack("<I", 560018150)))
    data = crw((0x300A, inner), (0x180E, struct.pack("<I", 1068485966)))
    (body,), _ = read(exif_camera.EXTRACTOR, data)
    (times,), _ = read(exif_time.EXTRACTOR, data)
    assert (body.make, body.model, body.serial) == ("Canon", "Canon EOS X", "560018150")
    assert times.captured.isoformat() == "2003-11-10T17:39:26"


def test_heaps_that_hold_each_other_without_end_are_read_to_a_limit():
    rows = b"".join(struct.pack("<HII", 0x3000, 9_000 - number, 0) for number in range(400))
    endless = (struct.pack("<H", 400) + rows).ljust(10_000, b"\0")  # each heap ends in zeros: its directory is at 0
    assert read_crw(memoryview(b"II\x1a\0\0\0HEAPCCDR" + bytes(12) + endless)) == {}


def test_an_x3f_file_says_camera_serial_and_time():
    named = {"CAMMANUF": "SIGMA", "CAMMODEL": "SIGMA SD10", "CAMSERIAL": "02001234", "TIME": "978309395"}
    data = x3f(named)
    (body,), _ = read(exif_camera.EXTRACTOR, data)
    (times,), _ = read(exif_time.EXTRACTOR, data)
    assert (body.make, body.model, body.serial) == ("SIGMA", "SIGMA SD10", "02001234")
    assert times.captured.isoformat() == "2001-01-01T00:36:35"


def test_the_exif_of_an_x3f_preview_is_read():
    (body,), _ = read(exif_camera.EXTRACTOR, x3f({}, jpeg({"0th": {0x010F: b"SIGMA", 0x0110: b"SIGMA DP2"}})))
    assert (body.make, body.model) == ("SIGMA", "SIGMA DP2")


def test_a_file_cut_off_says_what_is_left():
    whole = x3f({"CAMMANUF": "SIGMA"})
    assert all(read_x3f(memoryview(whole[:length]))[1] == [] for length in range(0, len(whole), 7))
    data = crw((0x080A, b"Canon\0Canon EOS X\0"))
    assert all(isinstance(read_crw(memoryview(data[:length])), dict) for length in range(len(data)))
