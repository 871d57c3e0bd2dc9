import dataclasses
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from app.domain.facts import FACTS, CameraTimes, GpsFix
from app.domain.work import Problem, Stage
from app.pipeline.parts import PARTS, extractors
from app.store import facts, problems
from app.store.facts import StoredFact
from app.ui.field_names import FIELD_NAMES
from app.ui.kind_words import as_title
from app.ui.panels.facts import UNITS, FactsPanel, fact_rows, field_words, own_words, value_words
from app.ui.theme import Theme
from app.ui.widgets.wrapped_tree import wrapped_height
from tests.ui.widgets.test_wrapped_tree import Counting


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
    assert ("Camera body", "maker, version 1") in found
    assert ("Make", "Norda") in found
    assert ("Captured", "2024-05-01 12:02:00, no zone") in found
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


def test_a_picture_that_is_later_than_its_file_is_told_as_a_contradiction(panel, workspace, case, ids):
    late = CameraTimes(captured=datetime(2090, 5, 1))  # noqa: DTZ001  as cameras write it, which name no zone
    with case.machine_run("register", {}) as run, case.transaction() as db:
        facts.save(db, run.id, ids[2], "maker", 2, [late])
    workspace.selection.pick(ids[2])
    assert any(name.startswith("The time of capture is not used: it says 2090-05-01") for name, _ in texts(panel))


def test_a_problem_stands_above_the_facts(panel, workspace, case, ids):
    with case.transaction() as db:
        problems.add(db, Problem("gps", "VID-201", "The GPS block is cut off."), media_id=ids[0])
    workspace.selection.pick(ids[0])
    assert texts(panel)[:2] == [("Problem", ""), ("The GPS block is cut off.",) * 2]


def test_file_name_and_hash_come_first_as_examiners_know_pictures_by_them(panel, workspace, ids):
    workspace.selection.pick(ids[2])
    first, name, identity, files, path = texts(panel)[:5]
    assert first == ("Identity", "")
    assert name[0] == "File name"
    assert "/" not in name[1]
    assert path[1].split("  (")[0].rsplit("/", 1)[-1] == name[1]
    assert identity == ("SHA-256", ids[2])
    assert files == ("Files", "")


def test_no_title_of_a_block_is_broken_at_large_text(panel, workspace, ids):
    panel.resize(390, 700)
    panel.set_theme(replace(workspace.theme, text_scale=2.0))
    panel.table.setFont(Theme(text_scale=2.0).font())
    workspace.selection.pick(ids[2])
    tree, padding = panel.table, 2 * Theme(text_scale=2.0).px(1.5)
    (identity,) = tree.findItems("Identity", Qt.MatchFlag.MatchExactly)
    bold = QFontMetrics(identity.font(0).resolve(tree.font()))
    assert tree.room_for(tree.indexFromItem(identity)) >= bold.horizontalAdvance("Identity") + padding
    row = identity.child(identity.childCount() - 1)
    assert tree.room_for(tree.indexFromItem(row)) >= tree.fontMetrics().horizontalAdvance("SHA-256") + padding


def test_nothing_picked_is_said(panel):
    assert panel.heading.text() == "Nothing picked"


@pytest.mark.parametrize(
    ("name", "words"), [("accuracy_m", ("Accuracy", "m")), ("gps_fix", ("GPS fix", "")), ("width_px", ("Width", "px"))]
)
def test_a_fields_name_gives_words_and_unit(name, words):
    assert field_words(name) == words


def test_names_that_can_be_translated_are_in_english_the_ones_that_fields_have():
    assert {name: as_title(own_words(name)) for name in FIELD_NAMES} == FIELD_NAMES


def test_every_fact_and_field_that_is_shown_has_a_name_that_can_be_translated():
    for stage in (Stage.REGISTER, Stage.DESCRIBE):  # importing them makes their facts known
        assert extractors(PARTS, stage)
    known = [kind for kind in FACTS.values() if kind.__module__.startswith(("app.domain.", "app.extractors."))]
    units = sorted(UNITS, key=len, reverse=True)
    fields = {field.name for kind in known for field in dataclasses.fields(kind)}
    bare = {name.removesuffix(next((each for each in units if name.endswith(each)), "")) for name in fields}
    assert sorted((bare | {kind.kind for kind in known}) - set(FIELD_NAMES)) == []


def test_values_are_read_by_people():
    values = (True, 0, 2.5, (1, 2), None, "", datetime(2024, 5, 1, tzinfo=UTC))
    shown = ["yes", "0 m", "2.5 m", "1 m, 2 m", "", "", "2024-05-01 00:00:00 UTC"]
    assert [value_words(value, "m") for value in values] == shown


def test_a_time_with_a_known_offset_is_told_in_utc_and_as_the_clock_showed_it():
    times = CameraTimes(captured=datetime(2024, 5, 1, 17, 56, 52, tzinfo=UTC), captured_offset_min=-480)
    rows = dict(fact_rows(StoredFact(times, "exif_time", 1)))
    assert rows == {
        "Captured": "2024-05-01 17:56:52 UTC, 09:56:52 at UTC-08:00",
        "Captured offset": "UTC-08:00",
    }


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_value_is_cut_off_at_any_size_of_text(panel, workspace, ids, scale):
    panel.resize(300, 700)
    panel.set_theme(replace(workspace.theme, text_scale=scale))
    panel.table.setFont(Theme(text_scale=scale).font())
    workspace.selection.pick(ids[2])
    panel.table.expandAll()
    panel.table.fit()
    (identity,) = panel.table.findItems("Identity", Qt.MatchFlag.MatchExactly)
    index = panel.table.indexFromItem(identity.child(1), 1)
    area = panel.table.visualRect(index)
    assert area.right() <= panel.table.viewport().width()
    room = area.width() - 2 * Theme(text_scale=scale).px(1.5)
    assert area.height() >= wrapped_height(ids[2], panel.table.font(), room)
    assert area.height() > 2 * panel.table.fontMetrics().height()


def test_a_position_is_told_with_country_and_town(panel, workspace, case, ids):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, ids[3], "exif_gps", 1, [GpsFix(48.5731, 7.8151, 5.0)])
    workspace.selection.pick(ids[3])
    rows = texts(panel)
    assert ("Where that is", "offline map") in rows
    (country,) = [value for name, value in rows if name == "Country"]
    assert country.startswith("near the border of France and Germany")
    assert ("Nearest towns", "within 1 km of Kehl and 5.3 km east of Strasbourg") in rows


def test_of_several_picked_tiles_the_facts_are_of_one(panel, workspace, ids):
    workspace.selection.pick(*ids[:2], count=17)
    assert panel.under.text().endswith("one of 17 picked")


def test_the_rows_of_a_picture_are_measured_a_few_times_each_and_not_once_for_every_block(panel, workspace, ids):
    panel.table.words = Counting(panel.table, workspace.theme)
    panel.table.setItemDelegate(panel.table.words)
    workspace.selection.pick(ids[2])
    panel.table.visualItemRect(panel.table.topLevelItem(0))  # lays out
    assert 0 < panel.table.words.asked < 10 * len(texts(panel))
