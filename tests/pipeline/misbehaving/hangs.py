from app.domain.extractor import Extractor
from app.domain.work import Stage


class Hangs(Extractor):
    name, version, stage = "hangs", 1, Stage.REGISTER

    def extract(self, media):
        while media:
            pass
        yield


EXTRACTOR = Hangs()
