from dataclasses import dataclass
from typing import ClassVar

from app.domain.extractor import Extractor
from app.domain.work import Stage


@dataclass(frozen=True, slots=True)
class FalseShape:
    kind: ClassVar[str] = "picture_shape"
    format: int


class Lies(Extractor):
    name, version, stage = "lies", 1, Stage.REGISTER

    def extract(self, media):
        yield FalseShape(len(media.data))


EXTRACTOR = Lies()
