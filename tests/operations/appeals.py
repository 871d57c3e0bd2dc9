"""Cases for tests of appeals: one analysed picture on a disk, and what is cut out of it."""

import io
import shutil

import pytest
from PIL import Image

from app.domain.appeal import Choice
from app.domain.region import Region
from app.operations.cut_appeal import cut_appeal
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.store import media
from app.store.case_store import create_case, open_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.pictures import scene

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


@pytest.fixture(scope="session")
def cut_case_folder(tmp_path_factory):
    """A closed case with one picture and one cut-out of it; analysing and cutting take ten seconds."""
    place = tmp_path_factory.mktemp("cut")
    with create_case(place / "cut.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        job = Job(case, workers=1)
        cut_appeal(job, analysed(job, place, scene(5, (800, 600))), CHOICE, "curtain")
    return place / "cut.homeward"


@pytest.fixture
def cut_case(cut_case_folder, case_folder):
    """A copy of it, open in the hands of the one who made the cut-out."""
    shutil.copytree(cut_case_folder, case_folder)
    with open_case(case_folder, PASSPHRASE, examiner="Examiner One") as case:
        yield case
