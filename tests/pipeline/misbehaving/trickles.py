import time

from app.domain.extractor import Extractor
from app.domain.work import Stage
from app.pipeline.frames import LEAD, MAGIC
from tests.pipeline.misbehaving import _line


class Trickles(Extractor):
    name, version, stage = "trickles", 1, Stage.REGISTER

    def extract(self, media):
        _line.write(LEAD.pack(MAGIC, 100_000, 0))
        while media:
            _line.write(b" ")
            time.sleep(0.1)
        yield


EXTRACTOR = Trickles()
