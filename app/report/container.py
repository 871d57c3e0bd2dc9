"""The container of a sealed case file: named parts behind one another, each with a hash over all of it.

There is exactly one container for the same parts, whoever writes it, and a reader refuses every other arrangement:
what can be written in two ways can be read in two ways. The format is published in ``resources/help/sealed-file.md``,
with vectors, good and malformed, in ``tests/report/container_vectors.json``.
"""

import hashlib
import re
import struct
from collections.abc import Mapping
from itertools import pairwise

from app.domain.errors import RequestError
from app.domain.language import tr

MAGIC = b"homeward-container 1\n"
END = b"\0\0"
HEAD = struct.Struct(">HQ")
"""The length of the name, and of the content."""
NAME = re.compile(r"[a-z0-9][a-z0-9_-]*(?:[./][a-z0-9][a-z0-9_-]*)*")
NAME_MOST, PARTS_MOST = 120, 2_000_000
DEVICE = re.compile(r"(?:.*/)?(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[./].*)?")
"""Names that mean a device to Windows, wherever they stand and whatever is behind their dot."""
DIGEST_BYTES = 32


class ContainerError(RequestError):
    """What was sealed is no container, or not as it was written."""

    code = "VID-431"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The content of this sealed file is not as it was written."),
            why=why,
            next_step=tr("Ask the sender for the file again; nothing of it was taken over."),
        )


def write(parts: Mapping[str, bytes]) -> bytes:
    """Return the container of these parts, by name.

    Raises:
        ValueError: if a name is none.

    """
    pieces = [MAGIC]
    for name in sorted(parts):
        if not _is_name(name) or not parts.keys().isdisjoint(_folders(name)):
            raise ValueError(f"no name of a part: {name!r}")
        content = parts[name]
        body = HEAD.pack(len(name), len(content)) + name.encode("ascii") + content
        pieces += [body, hashlib.sha256(body).digest()]
    return b"".join([*pieces, END])


def read(untrusted: bytes) -> dict[str, bytes]:
    """Return the parts by name.

    Raises:
        ContainerError: if it is not exactly what ``write`` makes of its parts.

    """
    if not untrusted.startswith(MAGIC):
        raise ContainerError(_kind(untrusted))
    parts: dict[str, bytes] = {}
    at = len(MAGIC)
    while untrusted[at : at + len(END)] != END:
        name, content, at = _part(untrusted, at)
        if len(parts) == PARTS_MOST:
            raise ContainerError(tr("It has more parts than a case file can have."))
        if name in parts:
            raise ContainerError(tr("The part {name} is there twice.", name=name))
        parts[name] = content
    if at + len(END) != len(untrusted):
        raise ContainerError(tr("Something follows its end."))
    if any(first > second for first, second in pairwise(parts)):
        raise ContainerError(tr("Its parts are not in their order."))
    if any(folder in parts for name in parts for folder in _folders(name)):
        raise ContainerError(tr("One of its parts is named as a folder of others is."))
    return parts


def _part(untrusted: bytes, at: int) -> tuple[str, bytes, int]:
    """Return the name and content of the part at a position, and where the next begins."""
    if at + HEAD.size > len(untrusted):
        raise ContainerError(tr("It is cut off."))
    name_bytes, content_bytes = HEAD.unpack_from(untrusted, at)
    begin = at + HEAD.size + name_bytes
    end = begin + content_bytes
    if end + DIGEST_BYTES > len(untrusted):
        raise ContainerError(tr("It is cut off."))
    name = untrusted[at + HEAD.size : begin].decode("ascii", "replace")
    if not _is_name(name):
        raise ContainerError(tr("A part has a name that no case file gives."))
    if hashlib.sha256(untrusted[at:end]).digest() != untrusted[end : end + DIGEST_BYTES]:
        raise ContainerError(tr("The part {name} was altered.", name=name))
    return name, untrusted[begin:end], end + DIGEST_BYTES


def _is_name(name: str) -> bool:
    return len(name) <= NAME_MOST and NAME.fullmatch(name) is not None and DEVICE.fullmatch(name) is None


def _folders(name: str) -> list[str]:
    """Return the folders that a part of this name lies in."""
    return [name[:at] for at, letter in enumerate(name) if letter == "/"]


def _kind(untrusted: bytes) -> str:
    word = MAGIC[: MAGIC.index(b" ") + 1]
    if untrusted.startswith(word):
        return tr("It was made by a newer version, whose container this version does not know.")
    return tr("It does not begin as a container does.")
