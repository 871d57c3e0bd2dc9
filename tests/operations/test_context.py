"""Covered context comes behind a row of its own, with the people filled in before it leaves the worker."""

import numpy as np
import pytest

from app.domain.exposure import Tier
from app.domain.facts import COVER_MARGIN, COVER_PERSON, PeopleCover
from app.imaging.cover import FILL, spread
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.reveal import PEEK_PX, begin_reveal, end_reveal
from app.pipeline.darkroom import Darkroom
from app.pipeline.worker_tasks import NotCoveredError
from app.store import audit, facts, media, reveals
from tests import makers
from tests.operations.conftest import jpeg
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import scene


def imported(job, tmp_path, content):
    folder = tmp_path / "one"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(content)
    import_exhibit(job, folder, "1")
    return media.shown_ids(job.case.db)[0]


def covered_by_hand(job, media_id, cells, *, unsure=False):
    cover = PeopleCover("by hand", cells, 1, 0, unsure=unsure)
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, media_id, "by_hand", 1, [cover])


def test_without_a_cover_nothing_is_shown_and_no_row_is_written(job, tmp_path):
    media_id = imported(job, tmp_path, jpeg(5))
    rows = audit.count(job.case.db)
    with pytest.raises(NotCoveredError, match="stays veiled") as refused:
        begin_reveal(job, media_id, Tier.CONTEXT)
    assert "Analyse" in refused.value.sentence()
    assert (audit.count(job.case.db), reveals.count(job.case.db)) == (rows, 0)


def test_the_scene_is_sharp_the_people_are_plain_and_the_row_stands(job, tmp_path):
    media_id = imported(job, tmp_path, jpeg(5, (1024, 768)))
    cells = np.zeros((48, 64), np.uint8)
    cells[10:30, 20:40] = COVER_MARGIN
    cells[14:26, 24:36] = COVER_PERSON
    covered_by_hand(job, media_id, cells)
    (tmp_path / "one" / "one.jpg").unlink()
    with Darkroom() as darkroom:
        held = Job(job.case, darkroom=darkroom)
        shown = begin_reveal(held, media_id, Tier.CONTEXT)
        again = begin_reveal(held, media_id, Tier.CONTEXT)
        end_reveal(held, shown.reveal_id)
    assert max(shown.pixels.shape[:2]) == PEEK_PX
    level = spread(cells, shown.pixels.shape)
    assert (shown.pixels[level >= COVER_MARGIN] == FILL).all()
    small = scene(5, (1024, 768))[::2, ::2].astype(int)
    assert np.abs(shown.pixels.astype(int) - small)[level == 0].mean() < 12
    assert (shown.pixels == again.pixels).all()
    assert reveals.count(job.case.db) == 2
    tiers = {row[0] for row in job.case.db.execute("SELECT tier FROM reveal WHERE ends IS NULL").fetchall()}
    assert tiers == {"context"}


def test_a_cover_of_which_nothing_is_known_leaves_a_tile(job, tmp_path):
    media_id = imported(job, tmp_path, jpeg(6, (640, 480)))
    describe(job)
    known = facts.one(job.case.db, media_id, PeopleCover)
    assert known is not None
    covered_by_hand(job, media_id, np.full((48, 64), 32, np.uint8), unsure=True)
    shown = begin_reveal(job, media_id, Tier.CONTEXT)
    assert shown.unsure
    assert np.abs(np.diff(shown.pixels.astype(int), axis=1)).max() <= 8


def test_a_flat_picture_is_never_clear(job, tmp_path):
    media_id = imported(job, tmp_path, makers.encoded(np.zeros((480, 640, 3), np.uint8), "jpeg"))
    describe(job)
    assert begin_reveal(job, media_id, Tier.CONTEXT).unsure


@needs_people
def test_a_person_in_a_room_is_found_covered_and_not_shown(job, tmp_path):
    picture, (left, top, right, bottom) = pasted(portraits(3)[1], rooms(3)[1])
    media_id = imported(job, tmp_path, makers.encoded(picture, "jpeg"))
    describe(job)
    shown = begin_reveal(job, media_id, Tier.CONTEXT).pixels
    high, wide = shown.shape[:2]
    middle = shown[
        int((0.75 * top + 0.25 * bottom) * high) : int((0.25 * top + 0.75 * bottom) * high),
        int((0.75 * left + 0.25 * right) * wide) : int((0.25 * left + 0.75 * right) * wide),
    ]
    assert (middle == FILL).mean() > 0.95
