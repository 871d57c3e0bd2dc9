import ctypes
import os

from app.domain.extractor import Extractor
from app.domain.work import Stage

ATTACH = 16
LIBRARY = ctypes.CDLL(None, use_errno=True)


class Traces(Extractor):
    name, version, stage = "traces", 1, Stage.REGISTER

    def extract(self, media):
        yield LIBRARY.ptrace(ATTACH, os.getpid() - 1, None, media.format)


EXTRACTOR = Traces()
