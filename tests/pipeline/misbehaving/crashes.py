import ctypes

from app.domain.extractor import Extractor
from app.domain.work import Stage


class Crashes(Extractor):
    name, version, stage = "crashes", 1, Stage.REGISTER

    def extract(self, media):
        yield ctypes.string_at(media.size_px[0] * 0 + 8)


EXTRACTOR = Crashes()
