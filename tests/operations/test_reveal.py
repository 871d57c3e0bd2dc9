"""A clear picture comes only behind its row, decoded outside the window's process."""

import numpy as np
import pytest

from app.domain.errors import StoreError
from app.domain.exposure import Tier
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.reveal import PEEK_PX, begin_reveal, end_reveal
from app.pipeline.darkroom import Darkroom
from app.store import audit, media, reveals, thumbnails
from tests.operations.conftest import jpeg
from tests.pictures import scene


@pytest.fixture
def shown(job, tmp_path):
    """The media id of one picture in the case, whose file is gone since."""
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(jpeg(5, (1024, 768)))
    import_exhibit(job, folder, "1")
    (folder / "one.jpg").unlink()
    return media.shown_ids(job.case.db)[0]


def test_a_reveal_shows_the_picture_itself_although_the_exhibit_is_gone(job, shown):
    revealed = begin_reveal(job, shown, Tier.PEEK)
    assert max(revealed.pixels.shape[:2]) <= PEEK_PX
    small = scene(5, (1024, 768))[::2, ::2].astype(float)
    assert revealed.pixels.shape == small.shape
    assert np.abs(revealed.pixels - small).mean() < 12


def test_each_reveal_is_counted_and_ends_with_a_row_of_its_own(job, shown):
    rows = audit.count(job.case.db)
    with Darkroom() as darkroom:
        held = Job(job.case, darkroom=darkroom)
        for _ in range(2):
            revealed = begin_reveal(held, shown, Tier.PEEK)
            end_reveal(held, revealed.reveal_id)
    assert reveals.count(job.case.db) == 2
    assert audit.count(job.case.db) == rows + 4


def test_after_its_end_a_reveal_opens_nothing(job, shown):
    revealed = begin_reveal(job, shown, Tier.PEEK)
    end_reveal(job, revealed.reveal_id)
    with pytest.raises(StoreError, match="stays veiled"):
        thumbnails.read(job.case.db, shown, revealed.reveal_id)


@pytest.mark.usefixtures("shown")
def test_a_reveal_of_what_is_not_in_the_case_leaves_no_row(job):
    rows = audit.count(job.case.db)
    with pytest.raises(StoreError):
        begin_reveal(job, "0" * 64, Tier.PEEK)
    assert (audit.count(job.case.db), reveals.count(job.case.db)) == (rows, 0)
