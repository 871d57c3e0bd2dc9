import io
import zipfile

import pytest
from PIL import Image

from app.operations.job import Job
from tests.pictures import scene


def jpeg(seed, size=(320, 240)):
    held = io.BytesIO()
    Image.fromarray(scene(seed, size)).save(held, "JPEG", quality=88)
    return held.getvalue()


@pytest.fixture
def job(case):
    return Job(case, workers=2)


@pytest.fixture
def exhibit(tmp_path):
    """A folder as it is seized: pictures, a copy, an archive, a broken picture, and things that are no pictures."""
    root = tmp_path / "exhibit"
    (root / "DCIM").mkdir(parents=True)
    for number in range(6):
        (root / "DCIM" / f"IMG_{number:04}.JPG").write_bytes(jpeg(number))
    (root / "copy.jpg").write_bytes(jpeg(0))
    (root / "half.jpg").write_bytes(jpeg(7)[:6_000])
    (root / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (root / "letter.txt").write_text("no picture", encoding="utf-8")
    (root / "empty.jpg").touch()
    with zipfile.ZipFile(root / "more.zip", "w") as archive:
        archive.writestr("in/IMG_0100.JPG", jpeg(100))
        archive.writestr("in/IMG_0001.JPG", jpeg(1))
        archive.writestr("note.txt", "x")
    return root


@pytest.fixture
def colleague(job):
    """The same case in the hands of another examiner, who works on it in turn."""

    class Other:
        examiner = "colleague"

        def __getattr__(self, name):
            return getattr(job.case, name)

    return Job(Other(), workers=2)
