"""Cases for tests of appeals: one analysed picture on a disk, and what is cut out of it."""

import io

from PIL import Image

from app.domain.appeal import Choice
from app.domain.region import Region
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.store import media

PART = Region(0.1, 0.2, 0.6, 0.7)
CHOICE = Choice(PART)


def analysed(job, tmp_path, pixels, *, quality=92, exif=None):
    """Return the media id of a picture that lies on a disk and was looked at for people."""
    folder = tmp_path / "exhibit"
    folder.mkdir()
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, "JPEG", quality=quality, **({} if exif is None else {"exif": exif}))
    (folder / "one.jpg").write_bytes(held.getvalue())
    import_exhibit(job, folder, "1")
    describe(job)
    return media.shown_ids(job.case.db)[0]
