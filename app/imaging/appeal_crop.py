"""The cut-out of an object for an appeal: people filled in, brought down in size, and looked at once more.

It fails closed: what the cover of the whole picture says is a person or in doubt is filled in, and so is what a look
from nearby finds besides. Nothing but plain pixels comes out.
"""

from collections.abc import Iterator
from math import ceil, floor

import numpy as np

from app.domain.appeal import Seen
from app.domain.arrays import Bools, UInt8s
from app.domain.extractor import OpenMedia
from app.domain.facts import COVER_UNSURE
from app.domain.region import Region
from app.imaging.cover import FILL, Box, each_once, spread
from app.imaging.faces import find_faces
from app.imaging.people import PeopleFinder
from app.imaging.thumbnail import reduced

AROUND = 0.5
"""How far beyond the cut-out people are looked for, as a share of its sides: somebody may reach into it."""
LOOKS_PX = (640, 1_280)
"""The long sides at which a finished cut-out is looked at for faces."""
PERSON_LEFT = 0.5
"""A person of whom more than this share is not filled in has been overlooked before."""
GLINT, GLINT_LEAST_PX, GLINTS_MOST = 250, 12, 999
"""All three channels of a bright spot, and how many pixels it has at least."""
CODES_MOST = 99


def cut_out(media: OpenMedia, region: Region, cells: UInt8s, most_px: int, finder: PeopleFinder) -> UInt8s:
    """Return the cut-out, (h, w, 3) RGB, at most ``most_px`` a side and never enlarged; people are plain grey.

    Args:
        media: the picture.
        region: what is cut out.
        cells: the cover over the people of the whole picture; everything above 0 is filled.
        most_px: the longest side.
        finder: what looks for people once more, from nearby.

    Raises:
        EvidenceError: if the picture cannot be decoded.

    """
    whole = media.pixels(_decoded_px(media.size_px, region, most_px))
    part = whole[_slices(region, whole.shape)]
    filled = spread(cells, whole.shape)[_slices(region, whole.shape)] >= COVER_UNSURE
    filled |= _seen_nearby(whole, region, finder)
    covered = part.copy()
    covered[filled] = FILL
    small = reduced(covered, most_px).copy()
    touched = reduced(np.repeat(filled.astype(np.uint8)[..., None] * 255, 3, axis=2), most_px)[..., 0] > 0
    small[touched | covered_in(cells, region, small.shape)] = FILL
    return np.ascontiguousarray(small)


def covered_in(cells: UInt8s, region: Region, shape: tuple[int, ...]) -> Bools:
    """Return (h, w): where in a cut-out of that shape the cover of the whole picture is not empty."""
    rows = region.top + (np.arange(shape[0]) + 0.5) / shape[0] * (region.bottom - region.top)
    columns = region.left + (np.arange(shape[1]) + 0.5) / shape[1] * (region.right - region.left)
    down = np.minimum((rows * cells.shape[0]).astype(int), cells.shape[0] - 1)
    across = np.minimum((columns * cells.shape[1]).astype(int), cells.shape[1] - 1)
    covered: Bools = cells[down[:, None], across] >= COVER_UNSURE
    return covered


def is_plain(pixels: UInt8s, cells: UInt8s, region: Region) -> bool:
    """Return whether every pixel that the cover of the whole picture names is plain."""
    return bool((pixels[covered_in(cells, region, pixels.shape)] == FILL).all())


def left_share(pixels: UInt8s) -> float:
    """Return how much of a cut-out is not filled in; what happens to be that very grey counts as filled."""
    return float((pixels != FILL).any(axis=2).mean())


def look_at(pixels: UInt8s, finder: PeopleFinder) -> Seen:
    """Return what there is in the finished cut-out, (h, w, 3) RGB, that nobody may see, or that is to be looked at."""
    everywhere = np.full((1, 1), COVER_UNSURE, np.uint8)
    faces = 0
    for side_px in LOOKS_PX:
        found, more = find_faces(finder.faces, _sized(pixels, side_px), everywhere)
        faces = max(faces, len(found) + more)
    bodies = [box for box in each_once(finder.find_bodies(pixels)) if box.sure and _is_open(pixels, box)]
    return Seen(faces, len(bodies), min(codes_in(pixels), CODES_MOST), _glints(pixels))


def _decoded_px(size_px: tuple[int, int], region: Region, most_px: int) -> int:
    """Return the long side at which the whole picture has to be decoded for the cut-out to have its pixels."""
    wide, high = size_px
    cut = max(wide * (region.right - region.left), high * (region.bottom - region.top))
    return max(wide, high) if cut <= most_px else ceil(max(wide, high) * most_px / cut) + 1


def _slices(region: Region, shape: tuple[int, ...]) -> tuple[slice, slice]:
    """Return the rows and columns that lie wholly inside, at least one of each."""
    sides = []
    for least, most, length in (
        (region.top, region.bottom, shape[0]),
        (region.left, region.right, shape[1]),
    ):
        first = min(ceil(least * length - 1e-6), length - 1)
        sides.append(slice(first, max(floor(most * length + 1e-6), first + 1)))
    return sides[0], sides[1]


def _seen_nearby(whole: UInt8s, region: Region, finder: PeopleFinder) -> Bools:
    """Return (h, w) of the cut-out: where people are or may be, by looks at it alone and with its surroundings."""
    rows, columns = _slices(region, whole.shape)
    seen = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.bool_)
    for top, bottom, left, right in _views(rows, columns, whole.shape):
        view = np.ascontiguousarray(whole[top:bottom, left:right])
        level = spread(finder.find_people(view).cells, view.shape) >= COVER_UNSURE
        seen |= level[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    return seen


def _views(rows: slice, columns: slice, shape: tuple[int, ...]) -> Iterator[tuple[int, int, int, int]]:
    high, wide = rows.stop - rows.start, columns.stop - columns.start
    for share in (0.0, AROUND):
        down, across = round(high * share), round(wide * share)
        yield (
            max(0, rows.start - down),
            min(shape[0], rows.stop + down),
            max(0, columns.start - across),
            min(shape[1], columns.stop + across),
        )


def _sized(pixels: UInt8s, side_px: int) -> UInt8s:
    """Return a picture with that long side, enlarged where it is smaller."""
    import cv2

    scale = side_px / max(pixels.shape[:2])
    size = tuple(max(1, round(each * scale)) for each in (pixels.shape[1], pixels.shape[0]))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.ascontiguousarray(np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8))


def _is_open(pixels: UInt8s, box: Box) -> bool:
    """Return whether most of a box is not filled in."""
    high, wide = pixels.shape[:2]
    top, bottom = max(0, round(box.top * high)), min(high, round(box.bottom * high))
    left, right = max(0, round(box.left * wide)), min(wide, round(box.right * wide))
    inside = pixels[top:bottom, left:right]
    return bool(inside.size) and left_share(inside) > PERSON_LEFT


def _glints(pixels: UInt8s) -> int:
    """Return how many bright spots there are."""
    import cv2

    bright = (pixels >= GLINT).all(axis=2).astype(np.uint8)
    _, _, measured, _ = cv2.connectedComponentsWithStats(np.asarray(bright, np.uint8))
    return min(int((measured[1:, cv2.CC_STAT_AREA] >= GLINT_LEAST_PX).sum()), GLINTS_MOST)


def codes_in(pixels: UInt8s) -> int:
    """Return how many QR codes and bar codes there are in (h, w, 3) RGB pixels; what they say is not told.

    A bar code counts where it can be read: those that merely look like one are mostly blinds and books.
    """
    import cv2

    many = 0
    for side_px in LOOKS_PX:
        grey = cv2.cvtColor(_sized(pixels, side_px), cv2.COLOR_RGB2GRAY)
        _, corners = cv2.QRCodeDetector().detectMulti(grey)
        _, untrusted_words, *_ = cv2.barcode.BarcodeDetector().detectAndDecodeMulti(grey)
        many = max(many, (0 if corners is None else len(corners)) + sum(bool(each) for each in untrusted_words or ()))
    return many
