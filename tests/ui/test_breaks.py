import pytest
from PySide6.QtCore import QObject, Signal

from app.domain.exposure import Shown, Tier
from app.ui.breaks import Breaks


class Looks(QObject):
    """Says when a look is over, as the control of reveals does."""

    looked = Signal(object, object)


@pytest.fixture
def proposed(qapp):  # noqa: ARG001  signals need Qt
    """Return a function that looks at given minutes, and tells at which a pause was proposed."""

    def look(minutes, tier=Tier.PEEK, shown=Shown(1000, 10)):  # noqa: B008  it is frozen
        looks, now, found = Looks(), [0.0], []
        breaks = Breaks(looks, lambda: now[0])
        breaks.proposed.connect(lambda words: found.append((now[0] / 60, words)))
        for minute in minutes:
            now[0] = minute * 60.0
            looks.looked.emit(tier, shown)
        return found

    return look


def test_after_twenty_minutes_of_looking_a_pause_is_proposed_once_and_again_after_as_long(proposed):
    found = proposed(range(0, 45, 2))
    assert [minute for minute, _ in found] == [20, 40]
    assert "for 20 minutes" in found[0][1]
    assert "for 40 minutes" in found[1][1]


def test_a_pause_of_five_minutes_begins_the_time_anew(proposed):
    assert proposed([*range(0, 19, 2), *range(24, 43, 2)]) == []


def test_looks_that_show_no_people_and_looks_that_showed_nothing_do_not_count(proposed):
    assert proposed(range(0, 60, 2), tier=Tier.CONTEXT) == []
    assert proposed(range(0, 60, 2), shown=Shown()) == []


def test_the_time_of_looking_is_the_examiner_s_to_choose_also_meanwhile(qapp):  # noqa: ARG001  signals need Qt
    looks, now, found, after = Looks(), [0.0], [], [10]
    breaks = Breaks(looks, lambda: now[0], lambda: after[0])
    breaks.proposed.connect(lambda _: found.append(now[0] / 60))
    for minute in range(0, 100, 2):
        now[0] = minute * 60.0
        after[0] = {0: 10, 1: 45, 2: 0}[minute // 30] if minute < 90 else 0
        looks.looked.emit(Tier.PEEK, Shown(1000, 10))
    assert found == [10, 20]
