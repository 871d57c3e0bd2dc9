"""Checks the hash over a file that a C2PA manifest states: over its bytes, or over the boxes of HEIC and AVIF files.

Only what the manifest itself lies in may be left out of the hash, and boxes that hold nothing of the picture: a hash
that leaves out more says nothing of what is left out, and is not counted.
Source: C2PA technical specification 2.1, "Data hash" and "BMFF-based hash"; the hash over boxes puts the place of each
outermost box that is not left out before its bytes, as eight bytes.
"""

import hashlib
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.imaging.cbor import Cbor
from app.imaging.iso_boxes import HEAD_BYTES, spans
from app.imaging.jumbf import BOX_TYPES, C2PA_UUID, Place, store_places

EXCLUSIONS_MOST = 64
DATA_HASH, BOXES_HASH, ANY_HASH = "c2pa.hash.data", "c2pa.hash.bmff.v", "c2pa.hash."
BOXES_VERSIONS = ("c2pa.hash.bmff.v2", "c2pa.hash.bmff.v3")
ALGORITHMS = frozenset({"sha256", "sha384", "sha512"})
BESIDES = frozenset({"/ftyp", "/mfra", "/free", "/skip"})
"""Boxes that may be left out whole: they hold nothing of the picture."""
AGREES = "checked: the file agrees with the hash in the manifest, {left:,} bytes left out"
DIFFERS = "checked: the file does not agree with the hash in the manifest; one of them was changed since"
NO_HASH = "not checked: there is no hash over the file"
UNTOLD = "not checked: the hash in the manifest is not told in a way that can be computed"
TOO_MUCH = "not checked: the hash in the manifest leaves out more than the manifest and what holds no picture"
UNPLACED = "not checked: what the hash leaves out cannot be judged in a file of this kind"
TREE = "not checked: the hash is told as a tree of hashes over parts, which is not computed here"


@dataclass(frozen=True, slots=True)
class Binding:
    """What came of the check: in words, whether file and hash agree (None: not checked), and by which assertion."""

    words: str
    agrees: bool | None = None
    label: str = ""


def check_binding(data: memoryview, assertions: Sequence[tuple[str, Mapping[str, Cbor]]], algorithm: str) -> Binding:
    """Return what came of the first hash over the file among assertions; ``algorithm`` is the claim's own."""
    for label, stated in assertions:
        plain = label.partition("__")[0]
        if plain == DATA_HASH:
            return _compared(data, label, stated, algorithm, _bytes_left_out(data, stated.get("exclusions")))
        if plain in BOXES_VERSIONS and bytes(data[4:8]) in BOX_TYPES:
            if not isinstance(stated.get("hash"), bytes) and stated.get("merkle") is not None:
                return Binding(TREE, None, label)
            return _compared(data, label, stated, algorithm, _boxes_left_out(data, stated.get("exclusions")))
    other = next((label for label, _ in assertions if label.startswith(ANY_HASH)), "")
    return Binding(f"not checked: {other} is not computed here" if other else NO_HASH)


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """The stretches that are left out, in their order, and the places that are put in before what stands there.

    ``refused`` is why this is not counted, where it is not.
    """

    stretches: Sequence[Place]
    places: Sequence[int] = ()
    refused: str = ""


def _compared(
    data: memoryview, label: str, stated: Mapping[str, Cbor], algorithm: str, left_out: _LeftOut | None
) -> Binding:
    name, wanted = stated.get("alg") or algorithm or "sha256", stated.get("hash")
    if not isinstance(name, str) or name not in ALGORITHMS or not isinstance(wanted, bytes) or left_out is None:
        return Binding(UNTOLD, None, label)
    if left_out.refused:
        return Binding(left_out.refused, None, label)
    left = sum(end - start for start, end in left_out.stretches)
    if _hash(data, name, left_out) == wanted:
        return Binding(AGREES.format(left=left), agrees=True, label=label)
    return Binding(DIFFERS, agrees=False, label=label)


def _hash(data: memoryview, name: str, left_out: _LeftOut) -> bytes:
    digest, at = hashlib.new(name), 0
    places = iter([*left_out.places, len(data)])
    place = next(places)
    for start, end in [*left_out.stretches, (len(data), len(data))]:
        while place < start:
            digest.update(data[at:place])
            digest.update(struct.pack(">Q", place))
            at, place = place, next(places)
        digest.update(data[at:start])
        at = end
    return digest.digest()


# ---- over bytes ----


def _bytes_left_out(data: memoryview, value: Cbor) -> _LeftOut | None:
    """Return the stretches that are left out; None where they cannot be such stretches."""
    found = _exclusions(value, len(data))
    if found is None:
        return None
    inside = store_places(data)
    if inside is None:
        return _LeftOut(found, refused=UNPLACED)
    held = all(start == end or any(a <= start and end <= b for a, b in inside) for start, end in found)
    return _LeftOut(found, refused="" if held else TOO_MUCH)


def _exclusions(value: Cbor, size: int) -> list[Place] | None:
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > EXCLUSIONS_MOST:
        return None
    found, last = list[Place](), 0
    for each in value:
        start, length = (each.get("start"), each.get("length")) if isinstance(each, dict) else (None, None)
        if not isinstance(start, int) or not isinstance(length, int) or length < 0:
            return None
        if not last <= start <= start + length <= size:
            return None
        found.append(Place(start, start + length))
        last = start + length
    return found


# ---- over boxes ----


def _boxes_left_out(data: memoryview, value: Cbor) -> _LeftOut | None:
    """Return the boxes that are left out, and where the others begin; None where that is not told as it has to be."""
    if not isinstance(value, list) or len(value) > EXCLUSIONS_MOST or not all(isinstance(each, dict) for each in value):
        return None
    rules = [each for each in value if isinstance(each, dict)]
    stretches, places = list[Place](), list[int]()
    for path, start, end in _outer_boxes(data):
        matching = [rule for rule in rules if _matches(rule, path, data[start:end])]
        if any(rule.get("subset") is not None for rule in matching):
            return _LeftOut((), refused=TOO_MUCH)
        if not matching:
            places.append(start)
            continue
        if path not in BESIDES and not _is_store(data[start:end]):
            return _LeftOut((), refused=TOO_MUCH)
        stretches.append(Place(start, end))
    nested = any(str(rule.get("xpath")).count("/") != 1 for rule in rules)
    return _LeftOut(stretches, places, TOO_MUCH if nested else "")


def _outer_boxes(data: memoryview) -> Iterator[tuple[str, int, int]]:
    """Yield path, start and end of the outermost boxes, up to the first that is damaged."""
    for each in spans(data):
        if each.end > len(data):
            return
        yield "/" + each.type.decode("latin-1"), each.start, each.end


def _matches(rule: Mapping[str, Cbor], path: str, box: memoryview) -> bool:
    """Tell whether a rule means a box; by its length, version and flags where it names these, and by bytes in it."""
    length = rule.get("length")
    if rule.get("xpath") != path or (length is not None and length != len(box)):
        return False
    if rule.get("version") is not None or rule.get("flags") is not None:
        return False  # none of the boxes that may be left out has any
    wanted = rule.get("data")
    for each in wanted if isinstance(wanted, list) else []:
        offset, value = (each.get("offset"), each.get("value")) if isinstance(each, dict) else (None, None)
        if not isinstance(offset, int) or not isinstance(value, bytes) or offset < 0:
            return False
        if bytes(box[offset : offset + len(value)]) != value:
            return False
    return True


def _is_store(box: memoryview) -> bool:
    return bytes(box[4:8]) == b"uuid" and bytes(box[HEAD_BYTES : HEAD_BYTES + len(C2PA_UUID)]) == C2PA_UUID
