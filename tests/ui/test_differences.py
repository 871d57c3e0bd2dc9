from datetime import UTC, datetime

from app.domain.facts import CameraBody, CameraTimes, GpsFix, PictureShape
from app.store import facts
from app.ui.differences import differences
from tests.store.filling import add_pictures


def known(case, *found):
    ids = add_pictures(case, range(2))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for media_id, each in zip(ids, found, strict=True):
            facts.save(db, run.id, media_id, "maker", 1, each)
    return {line.what: line for line in differences(case.db, tuple(ids))}


def test_what_either_picture_says_stands_side_by_side_with_how_far_apart_it_is(case):
    at = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
    lines = known(
        case,
        [CameraBody("Norda", "N-100"), CameraTimes(captured=at), GpsFix(52.5, 13.4), PictureShape("JPEG", 4000, 3000)],
        [CameraBody("Norda", "N-100", serial="77"), CameraTimes(captured=at.replace(hour=15)), GpsFix(52.51, 13.4)],
    )
    assert set(lines) == {"Camera", "Serial number", "Taken, 3.0 hours apart", "Position, 1.1 km apart", "Size"}
    assert not lines["Camera"].differs
    assert lines["Taken, 3.0 hours apart"].differs
    assert (lines["Serial number"].left, lines["Serial number"].differs) == ("not known", False)
    assert lines["Size"].left == "4,000 by 3,000 pixels, JPEG"


def test_what_lies_between_two_times_can_be_read_off_them(case):
    at = datetime(2024, 5, 1, 17, 56, 52, 886_000)  # noqa: DTZ001  a camera's clock has no zone
    lines = known(
        case, [CameraTimes(captured=at)], [CameraTimes(captured=at.replace(minute=57, second=13, microsecond=95_000))]
    )
    (line,) = lines.values()
    assert (line.what, line.left) == (
        "Taken, 20 seconds apart by the cameras' clocks",
        "2024-05-01 17:56:52.886, no zone",
    )


def test_a_clock_without_a_zone_is_not_compared_with_one_that_has_one(case):
    at = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
    lines = known(case, [CameraTimes(captured=at)], [CameraTimes(captured=at.replace(tzinfo=None))])
    assert set(lines) == {"Taken"}


def test_a_make_that_the_model_begins_with_is_said_once(case):
    lines = known(case, [CameraBody("MARLO", "Marlo TX-9")], [CameraBody("Norda", "")])
    assert (lines["Camera"].left, lines["Camera"].right) == ("Marlo TX-9", "Norda")


def test_two_pictures_that_say_nothing_have_no_lines(case):
    assert known(case, [], []) == {}
