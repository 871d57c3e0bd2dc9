from app.domain.extractor import Extractor
from app.domain.work import Stage


class Fails(Extractor):
    name, version, stage = "fails", 1, Stage.REGISTER

    def extract(self, media):
        raise ZeroDivisionError(media.format)
        yield


EXTRACTOR = Fails()
