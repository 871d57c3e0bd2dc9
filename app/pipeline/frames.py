"""Frames: how the two sides of the wall talk. A JSON head of bounded length, and behind it raw arrays.

Nothing is pickled. What comes out of a frame is of the right build and nothing more: each value is still untrusted.
"""

import json
import math
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.domain.arrays import AnyArray

LEAD = struct.Struct("<4sIQ")
MAGIC = b"HWF1"
HEAD_MOST_BYTES = 4 * 1024 * 1024
BODY_MOST_BYTES = 64 * 1024 * 1024
ARRAYS_MOST = 4_096
SIDES_MOST = 4
DIGITS_MOST = 18
DTYPES = frozenset({"uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "float16", "float32"})
_LONE = re.compile(rb"(?<!\\)(?:\\\\)*\\u[dD]")
"""A JSON escape of half a character: no honest side writes one, and no database takes the text."""

Fill = Callable[[memoryview], None]


class FrameError(ValueError):
    """What arrived is no frame, or a frame beyond the limits."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A head of plain values, and arrays that it refers to by number."""

    head: dict[str, Any]
    arrays: tuple[AnyArray, ...] = ()


class Packer:
    """Gathers the arrays of a frame while its head is being written."""

    __slots__ = ("arrays",)

    def __init__(self) -> None:
        self.arrays: list[AnyArray] = []

    def add(self, array: AnyArray) -> int:
        """Return the number by which the head refers to ``array``."""
        self.arrays.append(array)
        return len(self.arrays) - 1


def pack(frame: Frame) -> tuple[bytes, list[memoryview]]:
    """Return the lead and head in one piece, and the arrays behind them.

    Raises:
        FrameError: if it would be beyond the limits.

    """
    arrays = [np.ascontiguousarray(each) for each in frame.arrays]
    declared = [[each.dtype.name, list(each.shape)] for each in arrays]
    text = json.dumps([declared, frame.head], ensure_ascii=False, separators=(",", ":"))
    head = text.encode("utf-8", "replace")
    size = sum(each.nbytes for each in arrays)
    if len(head) > HEAD_MOST_BYTES or size > BODY_MOST_BYTES or len(arrays) > ARRAYS_MOST:
        raise FrameError(f"too large for a frame: {len(head)} and {size} bytes, {len(arrays)} arrays")
    return LEAD.pack(MAGIC, len(head), size) + head, [each.reshape(-1).view(np.uint8).data for each in arrays]


def unpack(untrusted_lead: bytes, fill: Fill) -> Frame:
    """Return the frame whose lead has been read; ``fill`` reads on, exactly as much as it is given room for.

    Raises:
        FrameError: if anything is beyond the limits or not as declared.

    """
    magic, head_bytes, body_bytes = LEAD.unpack(untrusted_lead)
    if magic != MAGIC or head_bytes > HEAD_MOST_BYTES or body_bytes > BODY_MOST_BYTES:
        raise FrameError(f"not a frame: {head_bytes} and {body_bytes} bytes announced")
    untrusted_head = bytearray(head_bytes)
    fill(memoryview(untrusted_head))
    declared, head = _parse(bytes(untrusted_head))
    plans = [_plan(each) for each in declared]
    if sum(dtype.itemsize * math.prod(shape) for dtype, shape in plans) != body_bytes:
        raise FrameError("the arrays are not as long as announced")
    body = np.empty(body_bytes, np.uint8)
    if body_bytes:
        fill(body.data)
    frame = Frame(head, tuple(_sliced(body, plans)))
    body.fill(0)  # it may be a clear picture's, of which nothing is to stay
    return frame


def _parse(untrusted_head: bytes) -> tuple[list[Any], dict[str, Any]]:
    if _LONE.search(untrusted_head):
        raise FrameError("half a character")
    try:
        untrusted = json.loads(untrusted_head, parse_int=_bounded, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise FrameError(f"not JSON: {error}") from error
    match untrusted:
        case [list() as declared, dict() as head] if len(declared) <= ARRAYS_MOST:
            return declared, head
    raise FrameError("not the two parts of a head")


def _bounded(digits: str) -> int:
    if len(digits) > DIGITS_MOST + 1:
        raise FrameError("a number that no database takes")
    return int(digits)


def _refused(name: str) -> float:
    raise FrameError(f"not a number: {name}")


def _plan(untrusted: Any) -> tuple[np.dtype[Any], tuple[int, ...]]:
    match untrusted:
        case [str() as name, list() as shape] if name in DTYPES and len(shape) <= SIDES_MOST:
            if all(type(side) is int and 0 <= side <= BODY_MOST_BYTES for side in shape):
                return np.dtype(name), tuple(shape)
    raise FrameError("an array of a kind that is not sent")


def _sliced(body: AnyArray, plans: list[tuple[np.dtype[Any], tuple[int, ...]]]) -> list[AnyArray]:
    arrays: list[AnyArray] = []
    start = 0
    for dtype, shape in plans:
        end = start + dtype.itemsize * math.prod(shape)
        array = body[start:end].view(np.uint8).copy().view(dtype).reshape(shape)
        array.flags.writeable = False
        arrays.append(array)
        start = end
    return arrays
