from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from app.domain.ids import RunId
from app.domain.link import Decision, Grouping, Kind, Verdict
from app.domain.work import Topic
from app.operations.job import Job
from app.operations.relink import relink
from app.store import clusters, decisions, facts, person_names, splits
from app.ui.panels.decisions import DecisionsPanel
from app.ui.panels.people import RELIABILITY, PeoplePanel
from app.ui.proposals import PairProposal, Proposal
from app.ui.theme import Theme
from tests.faces import faces, look, nearly
from tests.ui.conftest import shows_a_canary

ANN, BEN, EVE = look(1), look(2), look(3)
LEFT, RIGHT = (0, 9000, 1900, 20000), (2000, 9000, 3900, 20000)
"""Where the first and the second face of a picture are."""


@pytest.fixture
def seen(case, ids):
    """Two people: ids 0 to 3 show the one, 0, 4 and 5 the other, 6 a third; 7 a small face like the first."""
    shown = {
        0: faces(BEN, ANN),
        1: faces(nearly(ANN, 0.2)),
        2: faces(nearly(ANN, 0.2, 1)),
        3: faces(nearly(ANN, 0.2, 2)),
        4: faces(nearly(BEN, 0.2)),
        5: faces(nearly(BEN, 0.2, 1)),
        6: faces(EVE),
        7: faces(nearly(ANN, 0.1), side_px=20),
    }
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, fact in shown.items():
            facts.save(db, run.id, ids[at], "faces", 1, [fact])
    relink(Job(case))
    return ids


@pytest.fixture
def people(shown, seen):  # noqa: ARG001  the faces must be there
    return shown(PeoplePanel)


def act(qtbot, workspace, do):
    with qtbot.waitSignal(workspace.lane.changed):
        do()


def grouped(workspace):
    return sorted(clusters.of(workspace.reader, Kind.PERSON), key=lambda each: -len(each.members))


def open_person(panel, size):
    row = next(at for at, each in enumerate(panel.list.proposals) if each.size == size)
    panel.list.choose(row)


def searched(qtbot, panel):
    with qtbot.waitSignal(panel.search.picked, check_params_cb=lambda: panel.search.answer is not None):
        panel.look_for_face()


def test_people_are_listed_covered_with_what_to_think_of_likeness(people):
    assert people.side.summary.text() == "2 people  ·  6 pictures  ·  1 perhaps one"
    assert people.caution.text() == RELIABILITY
    assert people.caution.isVisible()
    assert "less reliable on children" in RELIABILITY
    assert "skin tones" in RELIABILITY
    assert not shows_a_canary(people)


def test_the_caution_stays_where_nothing_was_found(shown):
    panel = shown(PeoplePanel)
    assert panel.empty.isVisible()
    assert panel.empty.text() == "No people yet: Analyse (Ctrl+R) looks for faces."
    assert panel.caution.isVisible()


def test_where_faces_were_looked_for_and_none_are_alike_that_is_said(shown, seen, case):
    assert seen
    with case.transaction() as db:
        clusters.replace(db, RunId(1), Kind.PERSON, Grouping(()))
    panel = shown(PeoplePanel)
    assert panel.empty.text().startswith("No people: Analyse has looked for faces")


def test_the_face_of_each_member_is_marked_on_its_veiled_tile(people, seen):
    open_person(people, 4)
    marks = people.view.faces()
    assert set(marks) == set(seen[:4])
    assert marks[seen[0]] == (2000, 9000, 3900, 20000)
    assert marks[seen[1]] == (0, 9000, 1900, 20000)
    open_person(people, 3)
    assert people.view.faces()[seen[0]] == (0, 9000, 1900, 20000)


def test_reasons_tell_bands_and_no_identity(people):
    open_person(people, 4)
    people.grid.go_to(1)
    why = people.view.reasons.why
    words = [why.topLevelItem(row).text(1) for row in range(why.topLevelItemCount())]
    assert words
    assert all("alike" in each and "likeness, not identity" in each for each in words)
    told = [*(each.sentence() for each in people.list.proposals), *(why.topLevelItem(0).text(0),)]
    assert not any("%" in each for each in told)


def test_not_this_person_parts_one_member_from_all_others_and_leaves_its_other_face(qtbot, people, workspace, seen):
    open_person(people, 4)
    people.grid.go_to(people.view.members.index(seen[0]))
    act(qtbot, workspace, lambda: people.decide(Verdict.DIFFERENT))
    members = [set(each.members) for each in grouped(workspace)]
    assert set(map(frozenset, members)) == {frozenset(seen[1:4]), frozenset({seen[0], *seen[4:6]})}
    (word,) = splits.of(workspace.reader, Kind.PERSON)
    assert dict(word.faces)[seen[0]] == (2000, 9000, 3900, 20000)
    act(qtbot, workspace, lambda: relink_in(workspace))
    assert {frozenset(each.members) for each in grouped(workspace)} == {frozenset(each) for each in members}
    act(qtbot, workspace, people.take_back)
    assert [len(each.members) for each in grouped(workspace)] == [4, 3]


def relink_in(workspace):
    workspace.lane.submit(relink)


def test_a_word_on_two_members_is_about_their_marked_faces(qtbot, people, workspace, seen):
    open_person(people, 4)
    people.grid.go_to(people.view.members.index(seen[0]))
    people.grid.toggle(people.view.members.index(seen[1]))
    act(qtbot, workspace, lambda: people.decide(Verdict.SAME))
    (word,) = decisions.of(workspace.reader, Kind.PERSON)
    assert {word.first: word.faces[0], word.second: word.faces[1]} == {
        seen[0]: (2000, 9000, 3900, 20000),
        seen[1]: (0, 9000, 1900, 20000),
    }
    act(qtbot, workspace, lambda: people.decide(Verdict.UNDECIDED))
    (word,) = decisions.of(workspace.reader, Kind.PERSON)
    assert word.verdict is Verdict.UNDECIDED


def test_two_chosen_people_who_are_in_one_picture_cannot_be_merged(qtbot, people, workspace):
    for size in (4, 3):
        row = next(at for at, each in enumerate(people.list.proposals) if each.size == size)
        how = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect if size == 4 else QItemSelectionModel.SelectionFlag.Select
        )
        people.list.selectionModel().select(people.list.model().index(row), how)
    with qtbot.waitSignal(workspace.lane.failed) as told:
        people.decide(Verdict.SAME)
    assert "two faces in one picture are never one" in told.args[0].why


def test_a_person_is_named_with_a_free_label_which_joins_nobody(qtbot, people, workspace):
    for size in (4, 3):
        open_person(people, size)
        people.name_it()
        assert people.asked.name.text() == ("Person 1" if size == 4 else "Person 2")
        people.asked.name.setText("Person 1")
        act(qtbot, workspace, people.asked.confirm.click)
    assert [each.name for each in grouped(workspace)] == ["Person 1", "Person 1"]
    assert sorted(each.title for each in people.list.proposals if isinstance(each, Proposal)) == ["Person 1"] * 2
    act(qtbot, workspace, people.take_back)
    assert sorted(each.name for each in grouped(workspace)) == ["", "Person 1"]
    assert len(person_names.all(workspace.reader)) == 1


def test_a_split_off_asks_first_and_binds(qtbot, people, workspace, seen):
    open_person(people, 4)
    people.grid.go_to(people.view.members.index(seen[1]))
    people.split_off()
    act(qtbot, workspace, people.asked.confirm.click)
    assert {seen[0], seen[2], seen[3]} in [set(each.members) for each in grouped(workspace)]


def test_a_search_by_a_face_ranks_this_case_in_bands(qtbot, people, seen):
    open_person(people, 3)
    people.grid.go_to(people.view.members.index(seen[0]))
    searched(qtbot, people)
    page = people.search
    assert page.which.count() == 2
    assert page.row == 0
    assert {each.media_id for each in page.answer.found} == {seen[4], seen[5]}
    with qtbot.waitSignal(page.picked, check_params_cb=lambda: page.answer is not None):
        page.which.go_to(1)
    found = {each.media_id: each for each in page.answer.found}
    assert set(found) == {seen[1], seen[2], seen[3], seen[7]}
    assert found[seen[7]].doubtful
    assert found[seen[7]].likeness <= 0.5
    assert found[seen[7]].band.value == "somewhat alike"
    assert page.grid.count() == 4
    assert not shows_a_canary(people)


def test_a_word_on_a_found_face_binds(qtbot, people, workspace, seen):
    workspace.selection.pick(seen[7])
    searched(qtbot, people)
    page = people.search
    page.grid.go_to(0)
    assert page.pair()[0] == seen[7]
    act(qtbot, workspace, page.same.click)
    (home,) = [each for each in grouped(workspace) if seen[7] in each.members]
    assert page.pair()[1] in home.members


def test_a_picture_without_a_face_is_told_and_not_searched(qtbot, people, workspace, seen):
    workspace.selection.pick(seen[9])
    with qtbot.waitSignal(people.search.picked, check_params_cb=lambda: "no face" in people.search.grid.empty_words):
        people.look_for_face()
    assert "no face to search for" in people.search.grid.empty_words


def test_a_person_narrows_what_is_shown_everywhere_until_it_is_let_go(people, workspace):
    open_person(people, 4)
    people.narrow()
    assert len(workspace.only) == 4
    open_person(people, 3)
    assert len(workspace.only) == 3
    workspace.widened.emit()
    assert workspace.only is None


def test_faces_that_are_nearly_enough_alike_are_listed_as_perhaps_one(qtbot, case, shown, ids, workspace):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, each in enumerate((ANN, nearly(ANN, 0.55), EVE)):
            facts.save(db, run.id, ids[at], "faces", 1, [faces(each)])
    relink(Job(case))
    panel = shown(PeoplePanel)
    (row,) = [each for each in panel.list.proposals if isinstance(each, PairProposal)]
    assert row.why[0] == "Two faces that are nobody's yet are perhaps one person's."
    act(qtbot, workspace, lambda: panel.decide(Verdict.SAME))
    assert [set(each.members) for each in grouped(workspace)] == [set(ids[:2])]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_people_stay_covered_at_every_size_of_text(people, scale):
    people.set_theme(Theme(text_scale=scale))
    open_person(people, 4)
    people.list.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not shows_a_canary(people)


def test_a_word_in_compare_is_about_the_two_faces_that_are_marked(qtbot, window, seen):
    panel, compare = window.panels["people"], window.panels["compare"]
    window.come_forward("people")
    open_person(panel, 4)
    panel.grid.go_to(1)
    faces = panel.view.faces()
    assert set(faces) == set(seen[:4])
    window.compare()
    qtbot.waitUntil(lambda: compare.view.sides is not None and compare.queue.kind is Kind.PERSON)
    left, right = compare.queue.ends
    assert [side.face for side in compare.view.sides] == [faces[left], faces[right]]
    assert all("a face is marked" in compare.view.words(at) for at in (0, 1))
    assert "No face is marked" not in compare.said.text()
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=lambda topics: Topic.DECISIONS in topics):
        compare.decide(Verdict.DIFFERENT)
    (word,) = decisions.of(window.workspace.reader, Kind.PERSON)
    low = (faces[left], faces[right]) if left < right else (faces[right], faces[left])
    assert (word.verdict, word.faces) == (Verdict.DIFFERENT, low)
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=lambda topics: Topic.DECISIONS in topics):
        compare.take_back()
    (word,) = decisions.of(window.workspace.reader, Kind.PERSON)
    assert (word.verdict, word.faces) == (Verdict.UNDECIDED, low)


def test_two_pictures_that_are_compared_as_people_from_elsewhere_have_no_face_marked_and_that_is_said(
    qtbot, window, seen
):
    compare = window.panels["compare"]
    window.workspace.compare(Kind.PERSON, (seen[1], seen[2]))
    qtbot.waitUntil(lambda: compare.view.sides is not None)
    assert [side.face for side in compare.view.sides] == [None, None]
    assert "No face is marked: a word is about both pictures whole." in compare.said.text()
    assert compare.against.isHidden()


def test_where_details_take_the_place_of_the_sentence_it_is_still_said_that_no_face_is_marked(window, seen):
    compare, large = window.panels["compare"], Theme(text_scale=2.0)
    window.put_on(large)
    window.workspace.compare(Kind.PERSON, (seen[1], seen[2]))
    compare.switch_details()
    assert compare.said.isHidden()
    assert "No face is marked" in compare.against.text()
    assert not compare.against.isHidden()
    compare.switch_details()
    assert compare.against.isHidden()


def compared(qtbot, window, ends):
    compare = window.panels["compare"]
    qtbot.waitUntil(lambda: compare.view.sides is not None and compare.queue.ends == ends)
    return compare


def is_a_word(changes):
    return Topic.DECISIONS in changes


def kept_word(case, ids, kept, minute=0):
    """Keep "not the same person" on the faces of two pictures, and return it."""
    (low, one), (high, other) = sorted((ids[at], face) for at, face in kept.items())
    at = datetime(2026, 5, 1, 9, minute, tzinfo=UTC)
    word = Decision(Kind.PERSON, Verdict.DIFFERENT, low, high, "exam", "", at, (one, other))
    with case.transaction() as db:
        decisions.add(db, word)
    return word


def test_a_word_on_faces_that_is_opened_from_decisions_stays_a_word_on_these_faces(qtbot, case, window, seen):
    words = [kept_word(case, seen, {0: LEFT, 1: LEFT}), kept_word(case, seen, {0: RIGHT, 1: LEFT}, 1)]
    panel = window.panels["decisions"]
    window.come_forward("decisions")
    panel.refresh()
    panel.table.setCurrentItem(panel.table.topLevelItem(1))
    window.compare()
    compare = compared(qtbot, window, (words[0].first, words[0].second))
    assert tuple(side.face for side in compare.view.sides) == words[0].faces
    assert "No face is marked" not in compare.said.text()
    with qtbot.waitSignal(window.workspace.lane.changed, check_params_cb=is_a_word):
        compare.decide(Verdict.UNDECIDED)
    stand = {word.faces: word.verdict for word in decisions.of(window.workspace.reader, Kind.PERSON)}
    assert stand == {words[0].faces: Verdict.UNDECIDED, words[1].faces: Verdict.DIFFERENT}


def test_a_word_on_other_faces_of_two_pictures_is_none_on_the_open_person(people, case, seen):
    kept_word(case, seen, {0: LEFT, 1: LEFT})
    for size, told in ((4, 0), (3, 1)):
        people.refresh()
        open_person(people, size)
        people.view.grid.go_to(people.view.members.index(seen[0]))
        rows = [people.view.reasons.why.topLevelItem(at) for at in range(people.view.reasons.why.topLevelItemCount())]
        assert sum("Decided by" in row.text(1) for row in rows) == told


def test_where_no_face_is_meant_a_word_on_faces_is_not_the_word_on_the_pair(qtbot, case, window, seen):
    word = kept_word(case, seen, {0: LEFT, 1: LEFT})
    window.workspace.compare(Kind.PERSON, (word.first, word.second))
    compare = compared(qtbot, window, (word.first, word.second))
    assert compare.comparison.word is None
    assert "Decided by" not in compare.said.text()


def test_a_word_that_is_taken_back_brings_its_pair_back_with_its_faces(qtbot, window, seen):
    workspace, meant = window.workspace, {seen[0]: LEFT, seen[4]: LEFT}
    workspace.compare(Kind.PERSON, (seen[0], seen[4]), meant)
    compare = compared(qtbot, window, (seen[0], seen[4]))
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.decide(Verdict.DIFFERENT)
    workspace.compare(Kind.PERSON, (seen[0], seen[1]), {seen[0]: RIGHT, seen[1]: LEFT})
    with qtbot.waitSignal(workspace.lane.changed, check_params_cb=is_a_word):
        compare.take_back()
    assert compare.queue.ends == (seen[0], seen[4])
    assert compare.comparison.faces == (LEFT, LEFT)
    assert [side.face for side in compare.view.sides] == [LEFT, LEFT]


def test_the_word_that_was_chosen_stays_chosen_among_others_on_its_pictures(qtbot, case, shown, workspace, seen):
    words = [kept_word(case, seen, {0: LEFT, 1: LEFT}), kept_word(case, seen, {0: RIGHT, 1: LEFT}, 1)]
    panel = shown(DecisionsPanel)
    panel.table.setCurrentItem(panel.table.topLevelItem(1))
    panel.refresh()
    assert panel.chosen().faces == words[0].faces
    act(qtbot, workspace, lambda: panel.decide(Verdict.SAME))
    assert (panel.chosen().faces, panel.chosen().verdict) == (words[0].faces, Verdict.SAME)


def test_two_chosen_people_are_compared_by_two_pictures_and_the_face_of_each(people, workspace, seen):
    for size in (4, 3):
        row = next(at for at, each in enumerate(people.list.proposals) if each.size == size)
        how = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect if size == 4 else QItemSelectionModel.SelectionFlag.Select
        )
        people.list.selectionModel().select(people.list.model().index(row), how)
    cards = [each.card.id for each in people.list.chosen()]
    held = {each.id: dict(zip(each.members, each.faces, strict=True)) for each in grouped(workspace)}
    sides = [held[each] for each in cards]
    one, other = people.pair()
    assert one != other
    assert people.faces_to_compare() == {one: sides[0][one], other: sides[1][other]}
    assert seen[0] in {one, other}
