from datetime import UTC, datetime, timedelta

import pytest

from app.domain.link import Contradiction, Decision, Grouping, Kind, Verdict
from app.domain.words import PlaceName, Split
from app.store import clusters, decisions, place_names, splits
from app.ui.panels.decisions import DecisionsPanel
from app.ui.panels.places import PlacesPanel
from tests.ui.conftest import shows_a_canary

SAID_AT = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


@pytest.fixture
def decided(case, ids):
    """Two words: on a place and, an hour later, on a series."""
    with case.transaction() as db:
        for hour, kind, verdict in ((0, Kind.PLACE, Verdict.SAME), (1, Kind.SERIES, Verdict.DIFFERENT)):
            first, second = sorted((ids[0], ids[6 + hour]))
            decisions.add(db, Decision(kind, verdict, first, second, "exam", "", SAID_AT + timedelta(hours=hour)))
    return ids


def rows(panel):
    found = [panel.table.topLevelItem(at) for at in range(panel.table.topLevelItemCount())]
    return [(row.text(0), row.text(2)) for row in found]


def test_without_a_decision_it_is_said_how_to_make_one(shown):
    panel = shown(DecisionsPanel)
    assert panel.summary.text().startswith("Nothing is decided yet.")
    assert not panel.same.isEnabled()
    assert not panel.different.isEnabled()


def test_every_word_is_listed_with_who_and_when_the_newest_first(decided, shown):
    panel = shown(DecisionsPanel)
    assert panel.summary.text() == "2 decisions"
    assert rows(panel) == [
        ("Not the same series", "exam, 2026-05-01 10:30:00 UTC."),
        ("The same place", "exam, 2026-05-01 09:30:00 UTC."),
    ]
    assert panel.grid.count() == 2
    assert len(decided)
    assert not shows_a_canary(panel)


def test_the_opposite_word_takes_a_decision_back_and_the_list_says_so(qtbot, decided, shown, workspace):
    panel = shown(DecisionsPanel)
    assert panel.said.text().endswith("U takes it back.")
    assert not panel.different.isEnabled()
    panel.decide(Verdict.DIFFERENT)
    with qtbot.waitSignal(workspace.lane.changed):
        panel.same.click()
    (word,) = decisions.of(workspace.reader, Kind.SERIES)
    assert word.verdict is Verdict.SAME
    assert rows(panel)[0][0] == "The same series"
    assert workspace.reader.execute("SELECT count(*) FROM decision").fetchone()[0] == len(decided[:3])


def test_contradictions_stand_first_and_places_leads_to_them(qtbot, case, ids, shown, workspace):
    first, second = sorted(ids[:2])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        stuck = Contradiction(Kind.PLACE, first, second, "They were said to differ, and are exact copies.")
        clusters.replace(db, run.id, Kind.PLACE, Grouping(tuple(clusters.of(db, Kind.PLACE)), (stuck,)))
    places = shown(PlacesPanel)
    assert places.side.stuck.text() == "Look at 1 contradiction"
    with qtbot.waitSignal(workspace.show_panel) as asked:
        places.side.stuck.click()
    assert asked.args == ["decisions"]
    panel = shown(DecisionsPanel)
    assert rows(panel) == [("Contradiction", "They were said to differ, and are exact copies.")]
    assert panel.said.text().endswith("Y, X or U settles it.")


def test_undecided_takes_a_word_back_and_is_listed(qtbot, decided, shown, workspace):
    panel = shown(DecisionsPanel)
    with qtbot.waitSignal(workspace.lane.changed):
        panel.undecided.click()
    (word,) = decisions.of(workspace.reader, Kind.SERIES)
    assert word.verdict is Verdict.UNDECIDED
    assert rows(panel)[0][0] == "Undecided: series"
    assert panel.said.text().endswith("Y or X replaces it.")
    assert not panel.undecided.isEnabled()
    assert len(decided)


def test_splits_and_names_are_listed_and_only_taken_back(qtbot, case, ids, shown, workspace):
    with case.transaction() as db:
        splits.add(db, Split(Kind.PLACE, tuple(ids[:2]), tuple(ids[2:5]), "exam", "other door", SAID_AT))
        place_names.add(db, PlaceName(ids[0], "Yellow house", "exam", SAID_AT + timedelta(hours=1)))
    panel = shown(DecisionsPanel)
    assert panel.summary.text() == "1 split  ·  1 name"
    assert rows(panel) == [
        ("Named Yellow house", "exam, 2026-05-01 10:30:00 UTC."),
        ("Not of one place: 2 and 3", "exam, 2026-05-01 09:30:00 UTC. other door"),
    ]
    assert not panel.same.isEnabled()
    assert not panel.different.isEnabled()
    with qtbot.waitSignal(workspace.lane.changed):
        panel.undecided.click()
    assert panel.grid.count() == 5
    with qtbot.waitSignal(workspace.lane.changed):
        panel.decide(Verdict.UNDECIDED)
    assert rows(panel) == []
    assert (splits.of(workspace.reader, Kind.PLACE), place_names.all(workspace.reader)) == ([], [])
