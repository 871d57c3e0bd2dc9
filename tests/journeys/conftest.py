import io

import piexif
import pytest
from PIL import Image

from app.settings import Settings
from app.store.case_store import create_case
from app.ui.main_window import MainWindow
from tests.pictures import scene

PHRASE = "seven quiet harbour lamps"


def shot(seed, minute, camera="N-100"):
    """Return a JPEG as a camera writes it, taken so many minutes after noon."""
    exif = {
        "0th": {piexif.ImageIFD.Make: b"Norda", piexif.ImageIFD.Model: camera.encode()},
        "Exif": {
            piexif.ExifIFD.DateTimeOriginal: f"2024:05:01 12:{minute:02}:00".encode(),
            piexif.ExifIFD.BodySerialNumber: b"7700123456",
        },
    }
    held = io.BytesIO()
    Image.fromarray(scene(seed)).save(held, "JPEG", quality=90, exif=piexif.dump(exif))
    return held.getvalue()


@pytest.fixture
def exhibit(tmp_path):
    """A seized folder: a shoot of six pictures, two strangers, a copy, a letter, half a picture."""
    root = tmp_path / "seized"
    root.mkdir()
    for number in range(6):
        (root / f"IMG_{number:04}.JPG").write_bytes(shot(number, 3 * number))
    for number in (50, 51):
        held = io.BytesIO()
        Image.fromarray(scene(number)).save(held, "PNG")
        (root / f"saved_{number}.png").write_bytes(held.getvalue())
    (root / "again.jpg").write_bytes(shot(0, 0))
    (root / "letter.txt").write_text("no picture", encoding="utf-8")
    (root / "half.jpg").write_bytes(shot(7, 30)[:9_000])
    return root


@pytest.fixture
def window(qtbot, tmp_path, cheap_cost):
    """The real window on an empty case of its own."""
    made = MainWindow(Settings(workers=2))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_case(create_case(tmp_path / "walk.homeward", PHRASE, examiner="Examiner One", cost=cheap_cost).case)
    yield made
    made.close()
