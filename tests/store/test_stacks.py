from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.facts import CameraTimes, FileStructure, InnerThumbnail, PictureShape
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.store import clusters, facts, stacks
from tests.store.filling import WHEN, add_pictures

JUNE = datetime(2021, 6, 1, 12)  # noqa: DTZ001  a camera's clock has no zone


@pytest.fixture
def stack(case):
    """A large copy without tags, an early one with tags and an old thumbnail, and a small one with neither."""
    large, tagged, small, alone = add_pictures(case, ["large", "tagged", "small", "alone"])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for media_id, found in (
            (large, [PictureShape("jpeg", 4000, 3000), FileStructure("jpeg", quality=95)]),
            (
                tagged,
                [
                    PictureShape("jpeg", 920, 690),
                    CameraTimes(captured=JUNE),
                    InnerThumbnail(160, 120, 110, differs=True),
                ],
            ),
            (small, [PictureShape("jpeg", 920, 690), InnerThumbnail(160, 120, 12, differs=False)]),
        ):
            facts.save(db, run.id, media_id, "maker", 1, found)
        held = tuple(sorted((large, tagged, small)))
        clusters.replace(
            db, run.id, Kind.COPIES, Grouping((Cluster(ClusterId("c"), Kind.COPIES, held, 0.99, ("Copies.",)),))
        )
    return large, tagged, small, alone


def test_a_stack_tells_of_each_copy_what_it_is_the_best_first(case, stack):
    large, tagged, small, _ = stack
    copies = stacks.of(case.db, small)
    assert copies[0].media_id == large
    assert {each.media_id for each in copies} == {large, tagged, small}
    assert (copies[0].width_px, copies[0].quality, copies[0].has_exif) == (4000, 95, False)
    assert copies[0].paths == ("large.jpg",)


def test_best_earliest_tagged_and_changed_ones_are_told_apart(case, stack):
    large, tagged, small, _ = stack
    copies = stacks.of(case.db, large)
    assert [each.media_id for each in stacks.best(copies)] == [large]
    assert [each.media_id for each in stacks.earliest(copies)] == [tagged]
    assert [each.media_id for each in stacks.with_exif(copies)] == [tagged]
    assert [each.media_id for each in stacks.with_another_thumbnail(copies)] == [tagged]
    assert next(each for each in copies if each.media_id == small).thumbnail_differs is False


def test_of_two_of_one_size_the_less_compressed_is_better(case, stack):
    copy = stacks.of(case.db, stack[0])[0]
    assert stacks.best([copy, replace(copy, quality=96)])[0].quality == 96


def test_without_any_time_none_is_the_earliest(case, stack):
    copies = [replace(each, captured_at=None, written_at=None) for each in stacks.of(case.db, stack[0])]
    assert stacks.earliest(copies) == []
    assert copies[0].made_at == datetime.max.replace(tzinfo=UTC)


def test_the_file_s_own_time_counts_where_the_camera_wrote_none(case, stack):
    alone = stacks.of(case.db, stack[3])
    assert len(alone) == 1
    assert alone[0].made_at == WHEN
