"""Which face of a picture is meant: by where it is, so that another finder's numbers change nothing."""

from collections.abc import Iterable
from struct import pack, unpack

from app.domain.link import FaceBox

SAME_FACE = 0.4
"""Two boxes that share less than this of what both cover are not of one face."""
PACKED = "<4H"


def packed(face: FaceBox) -> bytes:
    """Return a face as it is kept: eight bytes."""
    return pack(PACKED, *face)


def unpacked(kept: bytes) -> FaceBox:
    """Return a face as it was before it was kept."""
    left, top, right, bottom = unpack(PACKED, kept)
    return left, top, right, bottom


def overlap(one: FaceBox, other: FaceBox) -> float:
    """Return the share, 0 to 1, of what two boxes cover that both cover; 1 for the same box, also an empty one."""
    if one == other:
        return 1.0
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    both = max(wide, 0) * max(high, 0)
    either = _area(one) + _area(other) - both
    return both / either if either > 0 else 0.0


def nearest(face: FaceBox, others: Iterable[FaceBox]) -> int:
    """Return which of some boxes is of the same face, by its row; the first of equals, -1 where none is."""
    shares = [overlap(face, each) for each in others]
    best = max(shares, default=0.0)
    return shares.index(best) if best >= SAME_FACE else -1


def same_face(one: FaceBox | None, other: FaceBox | None) -> bool:
    """Tell whether two boxes in one picture are of the same face."""
    return one is not None and other is not None and nearest(one, [other]) == 0


def _area(box: FaceBox) -> int:
    return (box[2] - box[0]) * (box[3] - box[1])
