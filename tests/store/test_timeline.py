from datetime import UTC, datetime, timedelta

from app.domain.facts import CameraBody, CameraTimes
from app.store import facts, media, timeline
from tests.store.filling import add_pictures

NOON = datetime(2024, 5, 1, 12)  # noqa: DTZ001  a camera's clock has no zone


def test_times_come_oldest_first_with_camera_and_zone_and_the_rest_is_counted(case):
    made = add_pictures(case, range(4))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, made[2], "t", 1, [CameraTimes(captured=NOON), CameraBody(make="Norda", model="N-1")])
        facts.save(db, run.id, made[0], "t", 1, [CameraTimes(captured=NOON.replace(tzinfo=UTC) + timedelta(hours=1))])
    found = timeline.read(case.db)
    assert found.items.tolist() == [media.item_number(case.db, each) for each in (made[2], made[0])]
    assert found.seconds.tolist() == [1714564800.0, 1714568400.0]
    assert found.zoned.tolist() == [False, True]
    assert found.camera.tolist() == [found.cameras[0].number, 0]
    assert found.undated == 2


def test_a_case_without_times_has_an_empty_axis(case):
    add_pictures(case, range(2))
    found = timeline.read(case.db)
    assert (len(found.items), found.undated) == (0, 2)
