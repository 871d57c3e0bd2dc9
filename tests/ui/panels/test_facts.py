from datetime import UTC, datetime

import pytest

from app.domain.work import Problem
from app.store import problems
from app.ui.panels.facts import FactsPanel, field_words, value_words


@pytest.fixture
def panel(shown):
    return shown(FactsPanel)


def texts(panel):
    found = []
    for at in range(panel.table.topLevelItemCount()):
        block = panel.table.topLevelItem(at)
        found.append((block.text(0), block.text(1)))
        found += [(block.child(row).text(0), block.child(row).text(1)) for row in range(block.childCount())]
    return found


def test_every_field_that_says_something_is_shown_with_its_extractor(panel, workspace, ids):
    workspace.selection.pick(ids[2])
    found = texts(panel)
    assert ("Camera body", "maker 1") in found
    assert ("Make", "Norda") in found
    assert ("Captured", "2024-05-01 12:02:00") in found
    assert ("SHA-256", ids[2]) in found
    assert ("Place", "5 pictures, very likely (97 %)") in found
    assert "Serial" not in [name for name, _ in found]


def test_the_clear_thumbnail_is_not_among_the_facts(panel, workspace, ids):
    workspace.selection.pick(ids[2])
    assert not any("thumbnail" in name.lower() for name, _ in texts(panel))


def test_a_path_cannot_disguise_itself(panel, workspace, case):
    from tests.store.filling import add_pictures  # noqa: PLC0415  only here

    (hostile,) = add_pictures(case, ["<b>x</b>\u202egpj"], number="EX-3")
    workspace.selection.pick(hostile)
    assert any(value.startswith("<b>x</b>\\u202egpj.jpg") for _, value in texts(panel))


def test_a_problem_stands_above_the_facts(panel, workspace, case, ids):
    with case.transaction() as db:
        problems.add(db, Problem("gps", "VID-201", "The GPS block is cut off."), media_id=ids[0])
    workspace.selection.pick(ids[0])
    assert texts(panel)[:2] == [("Problem", ""), ("The GPS block is cut off.",) * 2]


def test_nothing_picked_is_said(panel):
    assert panel.heading.text() == "Nothing picked"


@pytest.mark.parametrize(
    ("name", "words"), [("accuracy_m", ("Accuracy", "m")), ("gps_fix", ("GPS fix", "")), ("width_px", ("Width", "px"))]
)
def test_a_fields_name_gives_words_and_unit(name, words):
    assert field_words(name) == words


def test_values_are_read_by_people():
    values = (True, 0, 2.5, (1, 2), None, "", datetime(2024, 5, 1, tzinfo=UTC))
    shown = ["yes", "0 m", "2.5 m", "1 m, 2 m", "", "", "2024-05-01 00:00:00 UTC"]
    assert [value_words(value, "m") for value in values] == shown
