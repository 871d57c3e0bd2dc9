"""The shape of an extractor: one file of evidence in, facts out."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import ClassVar, Protocol, TypeVar

from app.domain.arrays import UInt8s
from app.domain.facts import Fact
from app.domain.work import Stage

Made = TypeVar("Made")


class OpenMedia(Protocol):
    """One piece of evidence, opened inside a worker; no extractor sees a path."""

    @property
    def data(self) -> memoryview:
        """The whole content."""

    @property
    def format(self) -> str:
        """What the content is, by its first bytes: jpeg, png, webp, heic, avif, tiff, bmp, gif, raw."""

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height after orientation."""

    @property
    def orientation(self) -> int:
        """The EXIF orientation, 1 to 8, that ``pixels`` has undone."""

    @property
    def frames(self) -> int:
        """How many frames or pages there are; ``pixels`` shows the first."""

    def pixels(self, least_side_px: int) -> UInt8s:
        """Return (h, w, 3) RGB, upright, its long side at least ``least_side_px`` where the picture has that many.

        Raises:
            EvidenceError: if the picture cannot be decoded.

        """

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """Return what ``make`` makes of this media; made once, however many extractors ask for it by that name."""


class Extractor(ABC):
    """Reads one kind of thing out of one media item, inside a locked worker."""

    name: ClassVar[str]
    version: ClassVar[int]
    stage: ClassVar[Stage]

    def load(self) -> None:  # noqa: B027  most extractors have nothing to load
        """Import heavy libraries and read models; called once, before the worker locks itself in."""

    @abstractmethod
    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield what is found; nothing where there is nothing to find.

        Raises:
            EvidenceError: if the content is broken in a way that a person should be told of.

        """
