"""What the robot looks at after each act: the screen, the clipboard, what is dragged, what a screen reader is told."""

from collections import Counter
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from tests.ui import canaries

LOOK_ROUND_EACH = 50


class Looks:
    """Reads what can be read; a code that no open row of a reveal allows is a finding, and its frame is kept."""

    def __init__(self, window: MainWindow, codes: dict[str, str], dragged: list[str], shots: Path) -> None:
        self.window, self.codes, self.dragged, self.shots = window, codes, dragged, shots
        self.found: Counter[str] = Counter()
        self.seen: set[str] = set()
        self.wrong: list[str] = []
        self._last: dict[int, tuple[QImage, frozenset[str] | None]] = {}

    def look(self) -> None:
        """Look at everything that was last painted.

        A frame that is the one before, pixel by pixel, is not read again; that its codes still have a row is asked
        each time, since a row may end while its picture stays on the screen.
        """
        shown = {}
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and not top.isMinimized():
                image = top.screen().grabWindow(top.winId()).toImage()
                before, codes = self._last.get(id(top), (None, None))
                if before != image:
                    codes = self.read(image)
                shown[id(top)] = image, codes
                if codes is not None:
                    self.compare(codes, image)
        self._last = shown
        self.found["looks"] += 1
        if self.found["looks"] % LOOK_ROUND_EACH == 0:
            self.look_round()

    def finds(self) -> list[str]:
        """Look at everything at once, and return what was wrong; it is not kept."""
        before = len(self.wrong)
        self.look()
        self.look_round()
        new, self.wrong = self.wrong[before:], self.wrong[:before]
        return new

    def last_codes(self) -> frozenset[str]:
        """Return the codes that were on the screen at the last look."""
        return frozenset().union(*(codes for _, codes in self._last.values() if codes))

    def read(self, image: QImage) -> frozenset[str] | None:
        """Return the codes in a frame; None where nothing in it can be one."""
        pixels = canaries.pixels_of(image)
        self.found["frames"] += 1
        if not canaries.may_show(pixels):
            return None
        self.found["frames with something clear"] += 1
        read = frozenset(canaries.read(pixels))
        self.seen |= read
        if not read and not self.open_rows():
            self.found["frames with something like a code, unread"] += 1
        return read

    def compare(self, codes: frozenset[str], image: QImage) -> None:
        """Report what is read without a row."""
        rows = self.open_rows() if codes else set()
        for code in sorted(codes):
            if code[0] == "T" or self.codes[code] not in rows:
                self.wrong.append(f"{code} without a row")
                Image.fromarray(canaries.pixels_of(image)).save(self.shots / f"{len(self.wrong):04}.png")

    def open_rows(self) -> set[str]:
        """Return the media items of reveals that have begun and not ended."""
        sql = """
            SELECT lower(hex(media_id)) FROM reveal AS begun
            WHERE ends IS NULL AND NOT EXISTS (SELECT 1 FROM reveal WHERE ends = begun.id)
        """
        return {row[0] for row in self.window.workspace.reader.execute(sql)}

    def look_round(self) -> None:
        """Look at the clipboard, at what was dragged, and at what a screen reader is told."""
        self.found["looks round"] += 1
        data = QApplication.clipboard().mimeData()
        formats = [*(data.formats() if data is not None else ()), *self.dragged]
        if any("image" in each or "uri-list" in each for each in formats):
            self.wrong.append(f"a picture or a file in the clipboard or dragged: {formats}")
        said = data.text() if data is not None else ""
        texts = " ".join([said, *accessible_texts(self.window)])
        self.found["accessible characters"] += len(texts)
        if canaries.CODE.search(texts):
            self.wrong.append("a code in accessible texts or the clipboard")


def accessible_texts(part: QObject):
    """Yield every name, description and value that a screen reader is told of, from a widget down."""
    waiting = [QAccessible.queryAccessibleInterface(part)]
    while waiting:
        each = waiting.pop()
        if each is not None and each.isValid():
            for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
                yield each.text(kind)
            waiting += [each.child(at) for at in range(min(each.childCount(), 400))]
