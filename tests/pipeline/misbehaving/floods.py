from app.domain.extractor import Extractor
from app.domain.work import Stage
from app.pipeline.frames import LEAD, MAGIC
from tests.pipeline.misbehaving import _line


class Floods(Extractor):
    name, version, stage = "floods", 1, Stage.REGISTER

    def extract(self, media):
        _line.write(LEAD.pack(MAGIC, len(media.data), 1 << 50))
        yield


EXTRACTOR = Floods()
