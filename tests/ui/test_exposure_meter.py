from app.domain.exposure import Shown
from app.ui.exposure_meter import ExposureMeter


def test_pixels_are_added_up_over_the_time_that_they_stand():
    now = [5.0]
    meter = ExposureMeter(lambda: now[0])
    meter.show(1000)
    now[0] += 2
    meter.show(500)
    now[0] += 1
    assert meter.end() == Shown(2_500_000, 3000)
    assert meter.end() == Shown()


def test_what_never_stood_was_not_shown():
    assert ExposureMeter().end() == Shown()
