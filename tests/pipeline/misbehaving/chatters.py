import socket
from pathlib import Path

from app.domain.extractor import Extractor
from app.domain.work import Stage

ATTEMPTS = {
    "write": lambda: Path(__file__).with_name("diary.txt").write_text("seen", encoding="utf-8"),
    "connect": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
}


class Chatters(Extractor):
    name, version, stage = "chatters", 1, Stage.REGISTER

    def load(self):
        refused = []
        for name, attempt in ATTEMPTS.items():
            try:
                attempt()
            except OSError:
                refused.append(name)
        raise PermissionError(f"refused: {', '.join(refused)}")

    def extract(self, media):
        raise AssertionError(media)
        yield


EXTRACTOR = Chatters()
