"""Reads CBOR out of evidence: values of bounded depth and number, and nothing that makes anything but values.

Source: RFC 8949. Tags are passed over for what they tag; a value of a kind that is not known is None.
"""

import struct
from typing import TypeAlias

DEPTH_MOST = 24
ITEMS_MOST = 20_000
NEGATIVE, BYTES, TEXT, ARRAY, MAP, TAG, SIMPLE = range(1, 8)
ONE_BYTE, INDEFINITE, BREAK = 24, 31, 0xFF
WORDS = {20: False, 21: True, 22: None, 23: None}
FLOATS = {25: ">e", 26: ">f", 27: ">d"}
LENGTHS_LAST = 27

Cbor: TypeAlias = int | float | str | bytes | bool | list["Cbor"] | dict[str, "Cbor"] | None


class CborError(ValueError):
    """It is no CBOR, or more of it than is read."""


def read_cbor(data: memoryview) -> Cbor:
    """Return the value at the start of some bytes; what follows it is passed over. Keys of maps come as text.

    Raises:
        CborError: it is cut short, too deep, or of too many parts.

    """
    return _Reader(data).value(0)


class _Reader:
    __slots__ = ("at", "data", "items")

    def __init__(self, data: memoryview) -> None:
        self.data, self.at, self.items = data, 0, 0

    def value(self, depth: int) -> Cbor:
        self.items += 1
        if depth > DEPTH_MOST or self.items > ITEMS_MOST:
            raise CborError("deeper or of more parts than is read")
        major, minor = divmod(self._byte(), 32)
        if major == SIMPLE:
            return self._simple(minor)
        if minor == INDEFINITE:
            return self._unended(major, depth)
        return self._ended(major, self._count(minor), depth)

    def _ended(self, major: int, count: int, depth: int) -> Cbor:
        """Return a value of which the number, or how many parts or bytes it has, is read."""
        made: Cbor = count
        if major == NEGATIVE:
            made = -1 - count
        elif major in {BYTES, TEXT}:
            made = self._string(major, count)
        elif major == ARRAY:
            made = [self.value(depth + 1) for _ in self._counted(count)]
        elif major == MAP:
            made = dict(self._pair(depth) for _ in self._counted(count))
        elif major == TAG:
            made = self.value(depth + 1)
        return made

    def _counted(self, count: int) -> range:
        """Return a range over parts, refused where there are not even as many bytes."""
        if count > len(self.data) - self.at:
            raise CborError("cut short")
        return range(count)

    def _pair(self, depth: int) -> tuple[str, Cbor]:
        key = self.value(depth + 1)
        if isinstance(key, list | dict):  # written as text, each level of nesting would double its backslashes
            raise CborError("a key that is a list or a map")
        return key if isinstance(key, str) else str(key), self.value(depth + 1)

    def _unended(self, major: int, depth: int) -> Cbor:
        """Return what goes on until a break."""
        parts: list[Cbor] = []
        pairs: dict[str, Cbor] = {}
        if major not in {BYTES, TEXT, ARRAY, MAP}:
            raise CborError("a number without an end")
        while self._peek() != BREAK:
            if major == MAP:
                pairs.update([self._pair(depth)])
            else:
                parts.append(self.value(depth + 1))
        self.at += 1
        if major == MAP:
            return pairs
        if major == ARRAY:
            return parts
        if major == TEXT:
            return "".join(each for each in parts if isinstance(each, str))
        return b"".join(each for each in parts if isinstance(each, bytes))

    def _string(self, major: int, size: int) -> str | bytes:
        raw = self._take(size)
        return raw.decode("utf-8", "replace") if major == TEXT else raw

    def _simple(self, minor: int) -> Cbor:
        if minor in FLOATS:
            form = FLOATS[minor]
            return float(struct.unpack(form, self._take(struct.calcsize(form)))[0])
        if minor == ONE_BYTE:
            self._take(1)
        elif minor > ONE_BYTE:
            raise CborError("a break where none can be, or what is not defined")
        return WORDS.get(minor)

    def _count(self, minor: int) -> int:
        if minor < ONE_BYTE:
            return minor
        if minor > LENGTHS_LAST:
            raise CborError("a length that is not defined")
        return int.from_bytes(self._take(1 << (minor - ONE_BYTE)), "big")

    def _byte(self) -> int:
        return self._take(1)[0]

    def _peek(self) -> int:
        if self.at >= len(self.data):
            raise CborError("cut short")
        return self.data[self.at]

    def _take(self, size: int) -> bytes:
        if size > len(self.data) - self.at:
            raise CborError("cut short")
        self.at += size
        return bytes(self.data[self.at - size : self.at])
