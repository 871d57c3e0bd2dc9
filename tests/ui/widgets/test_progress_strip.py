import pytest

from app.domain.media import Counts
from app.domain.work import Progress, Stage
from app.ui.theme import Theme
from app.ui.widgets.progress_strip import ProgressStrip


@pytest.fixture
def strip(qtbot):
    made = ProgressStrip(Theme())
    qtbot.addWidget(made)
    made.show_started()
    return made


def test_it_says_how_far_how_fast_and_how_long_still(strip):
    strip.show_progress(Progress(Stage.REGISTER, 0, 1000, elapsed_s=0))
    strip.show_progress(Progress(Stage.REGISTER, 200, 1000, problems=2, elapsed_s=4))
    assert strip.work.text() == "Registering 200 of 1,000  ·  50 a second  ·  about 16 s left  ·  2 new problems"
    assert strip.bar.value() == 200


def test_the_rate_is_that_of_the_last_seconds_and_starts_anew_with_a_stage(strip):
    strip.show_progress(Progress(Stage.REGISTER, 0, 10_000, elapsed_s=0))
    strip.show_progress(Progress(Stage.REGISTER, 5_000, 10_000, elapsed_s=10))
    strip.show_progress(Progress(Stage.REGISTER, 5_100, 10_000, elapsed_s=30))
    assert "5.0 a second" in strip.work.text()
    strip.show_progress(Progress(Stage.DESCRIBE, 3, 10_000, elapsed_s=1))
    assert strip.work.text() == "Describing 3 of 10,000"


def test_without_a_total_nothing_is_promised(strip):
    strip.show_progress(Progress(Stage.REGISTER, 0, 0, elapsed_s=0))
    strip.show_progress(Progress(Stage.REGISTER, 10, 0, elapsed_s=1))
    assert strip.work.text() == "Registering 10  ·  10 a second"


def test_pause_stop_and_resume_are_asked_for(qtbot, strip):
    with qtbot.waitSignal(strip.pause_asked):
        strip.pause.click()
    assert strip.pause.text() == "Resume"
    with qtbot.waitSignal(strip.resume_asked):
        strip.pause.click()
    with qtbot.waitSignal(strip.stop_asked):
        strip.stop.click()
    strip.show_stopping()
    assert not strip.stop.isEnabled()


def test_the_counts_stand_there_also_when_nothing_runs(strip):
    strip.show_idle()
    strip.show_counts(Counts(3, 2, 1, 0, 0, 0, 0, 0), 1_204)
    assert strip.counts.text() == "3 files = 2 shown + 1 stacked"
    assert strip.reveals.text() == "Reveals 1,204"
    assert not strip.pause.isVisible()


def test_paused_work_says_so_and_promises_no_time_left(qtbot):
    strip = ProgressStrip(Theme())
    qtbot.addWidget(strip)
    strip.show_started()
    for elapsed_s, done in ((0.0, 0), (2.0, 20)):
        strip.show_progress(Progress(Stage.REGISTER, done, 100, elapsed_s=elapsed_s))
    assert "left" in strip.work.text()
    strip.pause.click()
    assert strip.work.text() == "Paused  ·  Registering 20 of 100"
    strip.pause.click()
    assert "left" in strip.work.text()
