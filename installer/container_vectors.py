"""Writes the vectors of the sealed case file's container: good ones and malformed ones, each with what a reader says.

    .venv/bin/python installer/container_vectors.py tests/report/container_vectors.json

Deterministic; whoever writes a reader of their own can test it against them.
"""

import base64
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from app.report.container import DIGEST_BYTES, END, HEAD, MAGIC, NAME_MOST, write

GOOD = {
    "nothing in it": {},
    "one empty part": {"a": b""},
    "one part": {"media.jsonl": b'{"sha256":"00"}\n'},
    "two parts": {"a.json": b"{}\n", "b.json": b"[]\n"},
    "parts in a folder": {"tiles/ab.png": b"\x89PNG", "tiles/cd.png": b"\x89PNG"},
    "bytes that look like its end": {"a": END * 40},
    "bytes that look like its beginning": {"a": MAGIC + END},
    "the longest name": {"n" * NAME_MOST: b"x"},
    "digits, lines and dots": {"0": b"0", "1-2_3.json": b"1", "a/b.c/d-e": b"2"},
    "one letter after another": {chr(letter): bytes([letter]) for letter in range(97, 123)},
    "content of 4 KiB": {"large": bytes(range(256)) * 16},
    "names that only begin as devices do": {"console": b"c", "com10": b"1", "a/nul-.x": b"n"},
    "text that is no ASCII": {"a": "Fluß, Küste, 東京".encode()},
}
PLAIN = {"a.json": b"{}\n", "b.json": b"[]\n", "tiles/ab.png": b"\x89PNG"}


def part(name: bytes, content: bytes, digest: bytes | None = None, sizes: tuple[int, int] | None = None) -> bytes:
    """Return one part as a writer would lay it down, or as one should not."""
    length, size = sizes or (len(name), len(content))
    body = HEAD.pack(length, size) + name + content
    return body + (hashlib.sha256(body).digest() if digest is None else digest)


def malformed() -> Iterator[tuple[str, bytes]]:
    """Yield what no reader may accept."""
    whole = write(PLAIN)
    one, other = part(b"a", b"1"), part(b"b", b"2")
    yield "no bytes", b""
    yield "the beginning alone", MAGIC
    yield "another beginning", b"homeward-containers 1\n" + END
    yield "another version", b"homeward-container 2\n" + END
    yield "a line break of Windows", b"homeward-container 1\r\n" + END
    yield "capitals at the beginning", MAGIC.upper() + END
    yield "no end", MAGIC + one
    yield "half an end", MAGIC + one + END[:1]
    yield "something behind the end", whole + b"\0"
    yield "a second container behind it", whole + whole
    yield "parts out of order", MAGIC + other + one + END
    yield "a part twice", MAGIC + one + one + END
    yield "a part twice, with other content", MAGIC + one + part(b"a", b"2") + END
    yield "a name with capitals", MAGIC + part(b"A", b"1") + END
    yield "a name that climbs", MAGIC + part(b"../a", b"1") + END
    yield "a name that climbs within", MAGIC + part(b"a/../b", b"1") + END
    yield "a name from the root", MAGIC + part(b"/a", b"1") + END
    yield "a name with a drive", MAGIC + part(b"c:a", b"1") + END
    yield "a name with a backslash", MAGIC + part(b"a\\b", b"1") + END
    yield "a name with a space", MAGIC + part(b"a b", b"1") + END
    yield "a name with a zero byte", MAGIC + part(b"a\0b", b"1") + END
    yield "a name with a line break", MAGIC + part(b"a\n", b"1") + END
    yield "a name that ends in a dot", MAGIC + part(b"a.", b"1") + END
    yield "a name that begins with a dot", MAGIC + part(b".a", b"1") + END
    yield "a name with two dots", MAGIC + part(b"a..b", b"1") + END
    yield "a name with two strokes", MAGIC + part(b"a//b", b"1") + END
    yield "a name that ends in a stroke", MAGIC + part(b"a/", b"1") + END
    yield "a name that is no ASCII", MAGIC + part("ä".encode(), b"1") + END
    yield "a name that is too long", MAGIC + part(b"n" * (NAME_MOST + 1), b"1") + END
    yield "a name of nothing", MAGIC + part(b"", b"1") + END
    for name in (b"con", b"nul.json", b"a/aux", b"com1.x/a", b"tiles/lpt9.png"):
        yield f"a name that is a device of Windows: {name.decode()}", MAGIC + part(name, b"1") + END
    yield "a part named as the folder of another", MAGIC + one + part(b"a/b", b"2") + END
    yield (
        "a part named as a folder, not next to what is in it",
        MAGIC + one + part(b"a.b", b"") + part(b"a/b", b"2") + END,
    )
    yield "a digest of zeros", MAGIC + part(b"a", b"1", bytes(DIGEST_BYTES)) + END
    yield "a digest of something else", MAGIC + part(b"a", b"1", hashlib.sha256(b"2").digest()) + END
    yield "a digest cut off", MAGIC + one[:-1] + END
    yield "a size beyond the file", MAGIC + part(b"a", b"1", sizes=(1, 1 << 63)) + END
    yield "the largest size", MAGIC + part(b"a", b"1", sizes=(1, (1 << 64) - 1)) + END
    yield "a size too small", MAGIC + part(b"a", b"12", sizes=(1, 1)) + END
    yield "a size too large by one", MAGIC + part(b"a", b"1", sizes=(1, 2)) + END
    yield "a name's length beyond the file", MAGIC + part(b"a", b"1", sizes=(65_535, 1)) + END
    yield "a name's length too large by one", MAGIC + part(b"a", b"1", sizes=(2, 1)) + END
    for at in (0, 20, 21, 23, 30, 31, 36, 40, len(whole) // 2, len(whole) - 3):
        yield f"bit 0 of byte {at} turned", whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    for length in (1, 10, 21, 22, 31, 60, len(whole) - 2, len(whole) - 1):
        yield f"cut off after {length} bytes", whole[:length]


def vectors() -> list[dict[str, str | bool]]:
    """Return every vector: its name, whether a reader accepts it, and its bytes in base64."""
    good = [(name, True, write(parts)) for name, parts in GOOD.items()]
    bad = [(name, False, content) for name, content in malformed()]
    return [
        {"name": name, "good": accepted, "base64": base64.b64encode(content).decode("ascii")}
        for name, accepted, content in (*good, *bad)
    ]


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
