from app.domain.errors import ModelError
from app.domain.extractor import Extractor
from app.domain.work import Stage


class CannotLoad(Extractor):
    name, version, stage = "cannot_load", 1, Stage.REGISTER

    def load(self):
        raise ModelError("A model is missing.")

    def extract(self, media):
        raise AssertionError(media)
        yield


EXTRACTOR = CannotLoad()
