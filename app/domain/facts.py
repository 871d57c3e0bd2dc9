"""Facts that linkers, grouping or panels read, and the decorator that makes a dataclass a fact.

A fact's fields are numbers, text, truth values, datetimes, tuples of these, or arrays, annotated with an ``ArraySpec``.
Facts that nothing but the facts table shows are declared beside their extractor.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Annotated, ClassVar, Protocol, TypeVar, get_type_hints

from app.domain.arrays import AnyArray, Float16s, Int8s, Int16s, UInt8s, UInt16s

POLE_DEG, DATE_LINE_DEG = 90, 180
FIRST_YEAR, LAST_YEAR = 1899, 2101
TILE_PX = 8
TILE_MOST_PX = 12
"""Tiles that were made before; they are drawn as finer ones never are."""
COVER_MOST_CELLS = 64
COVER_PERSON, COVER_MARGIN, COVER_UNSURE = 128, 96, 32
"""What a cell of a cover is at least where a person is, and around one; and what it is where nobody can tell."""
CORNER_BITS = 128
CORNERS_MOST_SIDE_PX = 2048
FACES_MOST, FACE_VECTOR_MOST = 32, 512
PDQ_BITS = 256


class Fact(Protocol):
    """A typed finding of an extractor: a frozen dataclass with a kind."""

    kind: ClassVar[str]


AFact = TypeVar("AFact", bound=Fact)
FACTS: dict[str, type[Fact]] = {}
"""Every kind of fact that has been imported, by its kind."""


def fact(cls: type[AFact]) -> type[AFact]:
    """Register a dataclass as a kind of fact.

    Raises:
        ValueError: if another class has the same kind.

    """
    known = FACTS.get(cls.kind)
    if known is not None and known.__qualname__ != cls.__qualname__:
        raise ValueError(f"two facts of kind {cls.kind}: {known.__qualname__}, {cls.__qualname__}")
    FACTS[cls.kind] = cls
    return cls


@dataclass(frozen=True, slots=True)
class ArraySpec:
    """What an array field may hold: its dtype, its shape (None: any length), and at most so many values."""

    dtype: str
    shape: tuple[int | None, ...]
    most: int


@cache
def array_fields(cls: type[Fact]) -> dict[str, ArraySpec]:
    """Return the array fields of a fact, by name, in the order of declaration."""
    found: dict[str, ArraySpec] = {}
    for name, hint in get_type_hints(cls, include_extras=True).items():
        specs = [extra for extra in getattr(hint, "__metadata__", ()) if isinstance(extra, ArraySpec)]
        if specs:
            found[name] = specs[0]
    return found


def _refuse_uneven(*arrays: AnyArray) -> None:
    if len({len(each) for each in arrays}) > 1:
        raise ValueError(f"not row by row: {[each.shape for each in arrays]}")


def _refuse_far(moment: datetime | None) -> None:
    if moment is not None and not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"not a time of a photograph: {moment}")


def _refuse_flat(width_px: int, height_px: int) -> None:
    if min(width_px, height_px) < 1:
        raise ValueError(f"not a size: {width_px} x {height_px}")


@fact
@dataclass(frozen=True, slots=True)
class PictureShape:
    """The picture as it is stored: format, size in pixels after orientation, EXIF orientation, frames."""

    kind: ClassVar[str] = "picture_shape"
    format: str
    width_px: int
    height_px: int
    orientation: int = 1
    frames: int = 1


@fact
@dataclass(frozen=True, slots=True)
class GpsFix:
    """Where a camera says it was, in WGS 84 degrees; south and west are negative."""

    kind: ClassVar[str] = "gps_fix"
    latitude: float
    longitude: float
    accuracy_m: float | None = None
    altitude_m: float | None = None
    direction_deg: float | None = None
    fixed_at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse values that cannot be a place on Earth."""
        if not (abs(self.latitude) <= POLE_DEG and abs(self.longitude) <= DATE_LINE_DEG):
            raise ValueError(f"not a place on Earth: {self.latitude}, {self.longitude}")
        if self.accuracy_m is not None and not self.accuracy_m >= 0:
            raise ValueError(f"not a distance: {self.accuracy_m}")
        _refuse_far(self.fixed_at)


@fact
@dataclass(frozen=True, slots=True)
class CameraBody:
    """Which camera says that it took the picture; empty text where the file is silent.

    ``serial_origin`` says where the serial was read: "exif", "maker note", "xmp", or "" without one.
    """

    kind: ClassVar[str] = "camera_body"
    make: str = ""
    model: str = ""
    serial: str = ""
    serial_origin: str = ""
    lens: str = ""
    lens_serial: str = ""
    software: str = ""
    owner: str = ""


@fact
@dataclass(frozen=True, slots=True)
class CameraTimes:
    """The kinds of time that a file itself carries, kept apart.

    A time with a zone is in UTC; a time whose zone the file does not give has none, and none is guessed.
    ``gps`` is always UTC. ``container`` is what the container or XMP says. File system times are with the media file.
    """

    kind: ClassVar[str] = "camera_times"
    captured: datetime | None = None
    captured_offset_min: int | None = None
    digitised: datetime | None = None
    changed: datetime | None = None
    gps: datetime | None = None
    container: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse times that no camera can have meant, and that arithmetic with zones could not hold."""
        for each in (self.captured, self.digitised, self.changed, self.gps, self.container):
            _refuse_far(each)


@fact
@dataclass(frozen=True, slots=True)
class FileStructure:
    """How a file was put together, by whom, whatever it shows; empty and zero where the file has no such thing.

    ``layout``: its segments in their order. ``tables``: a digest of its quantisation tables; ``quality``: the libjpeg
    quality that these are, 0 where they are a maker's own. ``sampling``: how each colour is sampled. ``width_px`` and
    ``height_px``: as stored. The same of the thumbnail inside. ``software``: the programs that name themselves, the
    first to have written it first.
    """

    kind: ClassVar[str] = "file_structure"
    format: str
    layout: str = ""
    tables: str = ""
    quality: int = 0
    sampling: str = ""
    width_px: int = 0
    height_px: int = 0
    thumbnail_tables: str = ""
    thumbnail_width_px: int = 0
    thumbnail_height_px: int = 0
    software: tuple[str, ...] = ()


@fact
@dataclass(frozen=True, slots=True)
class InnerThumbnail:
    """How far the small picture inside a file is from the picture itself.

    ``bits_apart``: in how many of 256 bits their PDQ hashes differ, 0 to 256; ``differs``: more than reducing it
    explains, so that the picture was changed after the thumbnail was made, or another program wrote the one of both.
    """

    kind: ClassVar[str] = "inner_thumbnail"
    width_px: int
    height_px: int
    bits_apart: int
    differs: bool

    def __post_init__(self) -> None:
        """Refuse a picture without a size, and a distance that is none."""
        _refuse_flat(self.width_px, self.height_px)
        if not 0 <= self.bits_apart <= PDQ_BITS:
            raise ValueError(f"not a distance between hashes: {self.bits_apart}")


@fact
@dataclass(frozen=True, slots=True)
class FileNames:
    """What a media item's files are called and where they lie; no extractor's, but what the register knows.

    ``names``: the last part of each path, sorted. ``folders``: for each, a text that is the same for files of one
    folder. ``changed``: the earliest time of change of any of them.
    """

    kind: ClassVar[str] = "file_names"
    names: tuple[str, ...]
    folders: tuple[str, ...]
    changed: datetime | None = None


@fact
@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """The veiled picture: a box average of at most 8 pixels a side, which no face survives.

    In tiles of 12 a detector still found one close-up in twenty, and one in five after sharpening; in tiles of 8 none.
    Source: tests/benchmarks/tiles.py. Cases that are older hold tiles of 12, which are averaged further to be drawn.
    """

    kind: ClassVar[str] = "tile"
    pixels: Annotated[UInt8s, ArraySpec("uint8", (None, None, 3), TILE_MOST_PX * TILE_MOST_PX * 3)]

    def __post_init__(self) -> None:
        """Refuse anything in which more than a tile could be seen."""
        if max(self.pixels.shape[:2], default=0) > TILE_MOST_PX or min(self.pixels.shape, default=0) < 1:
            raise ValueError(f"not a tile: {self.pixels.shape}")


@fact
@dataclass(frozen=True, slots=True, eq=False)
class Thumbnail:
    """The clear picture, reduced to 512 pixels, as JPEG bytes; read only for media with a reveal row."""

    kind: ClassVar[str] = "thumbnail"
    jpeg: Annotated[UInt8s, ArraySpec("uint8", (None,), 1 << 20)]


@fact
@dataclass(frozen=True, slots=True, eq=False)
class Pdq:
    """The perceptual hash PDQ, its quality (0 to 100), and its eight turns (the first is the picture as it is).

    ``turns``: (8, 32) uint8, 256 bits a row.
    Source: Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019.
    """

    kind: ClassVar[str] = "pdq"
    quality: int
    turns: Annotated[UInt8s, ArraySpec("uint8", (8, 32), 256)]


@fact
@dataclass(frozen=True, slots=True, eq=False)
class SceneVector:
    """What the scene looks like as a whole: a vector of length 1; ``model`` is the model's SHA-256."""

    kind: ClassVar[str] = "scene_vector"
    model: str
    vector: Annotated[Float16s, ArraySpec("float16", (None,), 4096)]


@fact
@dataclass(frozen=True, slots=True, eq=False)
class LocalPoints:
    """Points that can be found again in another view, best first.

    ``xy``: (n, 2) uint16, shares of width and height times 65535. ``descriptors``: (n, 64) int8, length 127.
    ``scores``: (n,) uint8. ``width_px``, ``height_px``: the size at which they were found.
    """

    kind: ClassVar[str] = "local_points"
    model: str
    width_px: int
    height_px: int
    xy: Annotated[UInt16s, ArraySpec("uint16", (None, 2), 2 * 4096)]
    descriptors: Annotated[Int8s, ArraySpec("int8", (None, 64), 64 * 4096)]
    scores: Annotated[UInt8s, ArraySpec("uint8", (None,), 4096)]

    def __post_init__(self) -> None:
        """Refuse points without descriptors or scores, and a picture without a size."""
        _refuse_uneven(self.xy, self.descriptors, self.scores)
        _refuse_flat(self.width_px, self.height_px)


@fact
@dataclass(frozen=True, slots=True, eq=False)
class SmallPoints:
    """Points of the whole picture at half the size of ``LocalPoints``, people's too: they tell copies, never places.

    Fields as there.
    """

    kind: ClassVar[str] = "small_points"
    model: str
    width_px: int
    height_px: int
    xy: Annotated[UInt16s, ArraySpec("uint16", (None, 2), 2 * 4096)]
    descriptors: Annotated[Int8s, ArraySpec("int8", (None, 64), 64 * 4096)]
    scores: Annotated[UInt8s, ArraySpec("uint8", (None,), 4096)]

    def __post_init__(self) -> None:
        """Refuse points without descriptors or scores, and a picture without a size."""
        _refuse_uneven(self.xy, self.descriptors, self.scores)
        _refuse_flat(self.width_px, self.height_px)


@fact
@dataclass(frozen=True, slots=True, eq=False)
class PeopleCover:
    """Where people are, on a grid of at most 64 cells a side, about square; 0 is background.

    ``cells``: (h, w). From 128 a person or a face, 255 the surest: nothing there counts for a place. 96: within a
    quarter of a person's size around one, not shown in covered context. 32: nobody can tell; it stays a tile, and
    ``unsure`` says where that is more than a hundredth. ``model``: the SHA-256 of the networks, joined with ``+``.
    """

    kind: ClassVar[str] = "people_cover"
    model: str
    cells: Annotated[UInt8s, ArraySpec("uint8", (None, None), COVER_MOST_CELLS * COVER_MOST_CELLS)]
    people: int
    faces: int
    unsure: bool

    def __post_init__(self) -> None:
        """Refuse a grid without a cell or with too many, and fewer than no people."""
        if not 1 <= min(self.cells.shape) <= max(self.cells.shape) <= COVER_MOST_CELLS:
            raise ValueError(f"not a cover: {self.cells.shape}")
        if min(self.people, self.faces) < 0:
            raise ValueError(f"fewer than none: {self.people} people, {self.faces} faces")


@fact
@dataclass(frozen=True, slots=True, eq=False)
class SharpCorners:
    """Small sharp corners, the sharpest first, and what the few pixels around each look like.

    ``xy``: (n, 2) uint16 pixels. ``bits``: (n, 16) uint8, 128 bits a row. ``width_px``, ``height_px``: the size at
    which they were found.
    """

    kind: ClassVar[str] = "sharp_corners"
    width_px: int
    height_px: int
    xy: Annotated[UInt16s, ArraySpec("uint16", (None, 2), 2 * 1024)]
    bits: Annotated[UInt8s, ArraySpec("uint8", (None, CORNER_BITS // 8), CORNER_BITS // 8 * 1024)]

    def __post_init__(self) -> None:
        """Refuse corners without their looks, or outside the picture."""
        _refuse_uneven(self.xy, self.bits)
        _refuse_flat(self.width_px, self.height_px)
        if max(self.width_px, self.height_px) > CORNERS_MOST_SIDE_PX:
            raise ValueError(f"corners are not found at {self.width_px} x {self.height_px} pixels")
        if len(self.xy) and (self.xy >= (self.width_px, self.height_px)).any():
            raise ValueError("a corner lies outside the picture")


@fact
@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """The faces in a picture, the largest first, and what each looks like to a network; no name, no age, no sex.

    ``boxes``: (n, 4) uint16, left, top, right and bottom as shares of width and height times 65535. ``scores``: (n,)
    uint8, how sure it is a face, 255 the surest. ``sides_px``: (n,) uint16, the side of a face in the picture's own
    pixels. ``detail``: (n,) uint8, how sharp it is: the share of fine contrast times 255. ``turns_deg``: (n,) int16,
    how far it is turned in the picture, clockwise. ``vectors``: (n, d) float16; the nearer two are, the more alike
    are the faces. ``more``: how many further faces were seen in a crowd and not compared.
    """

    kind: ClassVar[str] = "faces"
    model: str
    more: int
    boxes: Annotated[UInt16s, ArraySpec("uint16", (None, 4), 4 * FACES_MOST)]
    scores: Annotated[UInt8s, ArraySpec("uint8", (None,), FACES_MOST)]
    sides_px: Annotated[UInt16s, ArraySpec("uint16", (None,), FACES_MOST)]
    detail: Annotated[UInt8s, ArraySpec("uint8", (None,), FACES_MOST)]
    turns_deg: Annotated[Int16s, ArraySpec("int16", (None,), FACES_MOST)]
    vectors: Annotated[Float16s, ArraySpec("float16", (None, None), FACE_VECTOR_MOST * FACES_MOST)]

    def __post_init__(self) -> None:
        """Refuse faces of which not everything is told, and fewer than none."""
        _refuse_uneven(self.boxes, self.scores, self.sides_px, self.detail, self.turns_deg, self.vectors)
        if self.more < 0:
            raise ValueError(f"fewer than none: {self.more} more faces")
