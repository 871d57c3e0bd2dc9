from dataclasses import replace
from datetime import UTC, datetime

from app.domain.ids import MediaId
from app.domain.link import Decision, Kind, Verdict
from app.grouping.kept_ids import keep_ids
from app.grouping.people import group_people
from app.linkers.same_person import LINKER
from app.matching.face_pairs import alike
from app.matching.one_photograph import Moments
from tests.faces import faces, look, nearly
from tests.held_facts import HeldFacts

A, B, C, D = (MediaId(letter * 64) for letter in "abcd")
ANN, BEN, EVE = look(1), look(2), look(3)


def word(verdict, first, second, minute=0, kind=Kind.PERSON):
    return Decision(kind, verdict, first, second, "Examiner", "", datetime(2030, 1, 1, 12, minute, tzinfo=UTC))


def on_faces(first, second, said):
    return replace(said, faces=(first, second))


def box(row):
    return row * 2000, 9000, row * 2000 + 1900, 20000


LATER = datetime(2030, 1, 1, 13, tzinfo=UTC)
ELSEWHERE = (50000, 40000, 60000, 60000)
"""Where an examiner saw a face that is not found there any more."""


def grouped(found, *words):
    return group_people(found, alike(found, LINKER.calibration, Moments(HeldFacts())), [], words)


def members(grouping):
    return sorted("".join(each[0] for each in cluster.members) for cluster in grouping.clusters)


BOTH = {A: faces(ANN, BEN), B: faces(nearly(ANN, 0.2)), C: faces(nearly(BEN, 0.2)), D: faces(EVE)}


def test_a_picture_of_two_is_in_both_clusters_and_does_not_join_them():
    made = grouped(BOTH)
    assert members(made) == ["ab", "ac"]
    assert len({cluster.id for cluster in made.clusters}) == 2
    assert all(cluster.kind is Kind.PERSON for cluster in made.clusters)
    assert made.contradictions == ()


def test_two_faces_in_one_picture_are_never_one_person_however_alike():
    twins = {A: faces(ANN, nearly(ANN, 0.05)), B: faces(nearly(ANN, 0.02)), C: faces(nearly(ANN, 0.03))}
    made = grouped(twins)
    assert all(len(set(cluster.members)) == len(cluster.members) for cluster in made.clusters)
    assert sum(A in cluster.members for cluster in made.clusters) == 1
    assert members(made) == ["abc"]


def test_not_the_same_keeps_two_pictures_apart_whatever_is_alike():
    found = {A: faces(ANN), B: faces(nearly(ANN, 0.1)), C: faces(nearly(ANN, 0.2))}
    assert members(grouped(found)) == ["abc"]
    apart = grouped(found, word(Verdict.DIFFERENT, A, B))
    assert all(not {A, B} <= set(cluster.members) for cluster in apart.clusters)
    taken_back = grouped(found, word(Verdict.DIFFERENT, A, B), word(Verdict.UNDECIDED, A, B, minute=1))
    assert members(taken_back) == ["abc"]


def moved(box):
    """Return where another finder sees the same face."""
    left, top, right, bottom = box
    return left + 40, top, right + 40, bottom


def test_undecided_on_two_faces_leaves_them_open_whatever_was_said_of_them_before():
    found = {A: faces(ANN, BEN), B: faces(nearly(ANN, 0.1), nearly(BEN, 0.1))}
    assert members(grouped(found)) == ["ab", "ab"]
    open_again = on_faces(box(0), box(0), word(Verdict.UNDECIDED, A, B, minute=2))
    whole = word(Verdict.DIFFERENT, A, B)
    elsewhere = on_faces(moved(box(0)), box(0), word(Verdict.DIFFERENT, A, B, minute=1))
    assert members(grouped(found, elsewhere)) == ["ab"]
    assert members(grouped(found, elsewhere, open_again)) == ["ab", "ab"]
    assert members(grouped(found, whole, open_again)) == ["ab"]
    assert members(grouped(found, replace(whole, decided_at=LATER), open_again)) == []
    joined = on_faces(moved(box(0)), box(1), word(Verdict.SAME, A, B, minute=1))
    unlike = {A: faces(ANN), B: faces(EVE, BEN)}
    assert members(grouped(unlike, joined)) == ["ab"]
    assert members(grouped(unlike, joined, on_faces(box(0), box(1), word(Verdict.UNDECIDED, A, B, minute=2)))) == []


def test_undecided_on_a_face_that_is_not_found_any_more_opens_no_other():
    found = {A: faces(ANN), B: faces(nearly(ANN, 0.1))}
    lost = on_faces(ELSEWHERE, box(0), word(Verdict.UNDECIDED, A, B, minute=2))
    assert members(grouped(found, word(Verdict.DIFFERENT, A, B), lost)) == []


def test_the_same_joins_the_faces_that_are_most_alike():
    found = {A: faces(ANN, BEN), B: faces(nearly(BEN, 0.8)), C: faces(nearly(BEN, 0.2))}
    assert members(grouped(found)) == ["ac"]
    made = grouped(found, word(Verdict.SAME, A, B))
    assert members(made) == ["abc"]
    assert made.clusters[0].reasons == ("Decided by Examiner: the same.",)


def test_the_same_binds_where_no_face_was_found():
    assert members(grouped({A: faces(ANN)}, word(Verdict.SAME, A, B), word(Verdict.SAME, B, C))) == ["abc"]


def test_words_that_would_make_two_faces_of_one_picture_one_are_not_followed_but_listed():
    found = {A: faces(ANN, BEN), B: faces(EVE), C: faces(nearly(EVE, 0.2))}
    first = grouped(found, word(Verdict.SAME, A, B))
    made = grouped(found, word(Verdict.SAME, A, B), word(Verdict.SAME, B, C, 1), word(Verdict.SAME, A, C, 2))
    assert members(first) == members(made) == ["abc"]
    pair = {A: faces(ANN, BEN), B: faces(ANN, BEN), C: faces(nearly(ANN, 0.1)), D: faces(nearly(BEN, 0.1))}
    stuck = grouped(pair, word(Verdict.SAME, A, C), word(Verdict.SAME, A, D, 1), word(Verdict.SAME, C, D, 2))
    assert [(each.first, each.second) for each in stuck.contradictions] == [(C, D)]
    assert "two faces in one picture" in stuck.contradictions[0].sentence
    assert members(stuck) == ["abc", "abd"]


def test_words_that_cannot_both_hold_are_listed_on_pictures():
    found = {A: faces(ANN), B: faces(BEN), C: faces(EVE)}
    words = [word(Verdict.SAME, A, B), word(Verdict.SAME, B, C, 1), word(Verdict.DIFFERENT, A, C, 2)]
    made = grouped(found, *words)
    assert members(made) == ["abc"]
    assert [(each.first, each.second) for each in made.contradictions] == [(A, C)]


def test_words_on_other_kinds_say_nothing_of_people():
    found = {A: faces(ANN), B: faces(BEN)}
    assert grouped(found, word(Verdict.SAME, A, B, kind=Kind.PLACE)).clusters == ()


def test_the_order_of_pictures_and_words_does_not_matter():
    words = [word(Verdict.SAME, A, D), word(Verdict.DIFFERENT, B, C, 1)]
    assert grouped(BOTH, *words) == grouped(dict(reversed(BOTH.items())), *reversed(words))


def test_people_in_the_same_pictures_keep_their_own_ids():
    found = {A: faces(ANN, BEN, EVE), B: faces(nearly(EVE, 0.1), nearly(ANN, 0.1), nearly(BEN, 0.1))}
    made = grouped(found)
    assert members(made) == ["ab", "ab", "ab"]
    assert keep_ids(made, made.clusters) == made


def test_the_same_on_a_face_that_is_not_found_again_does_not_pass_to_another_face_of_the_picture():
    found = {A: faces(ANN, BEN), B: faces(EVE), C: faces(nearly(ANN, 0.2))}
    made = grouped(found, on_faces(ELSEWHERE, box(0), word(Verdict.SAME, A, B)))
    assert members(made) == ["ab", "ac"]
    (seen,) = (each for each in made.clusters if B in each.members)
    assert seen.faces == (ELSEWHERE, box(0))


def test_two_faces_of_a_picture_in_which_none_is_found_any_more_stay_two_people():
    found = {B: faces(ANN), C: faces(EVE)}
    words = (
        on_faces(box(0), box(0), word(Verdict.SAME, A, B)),
        on_faces(box(1), box(0), word(Verdict.SAME, A, C, 1)),
    )
    assert members(grouped(found, *words)) == ["ab", "ac"]


def test_not_the_same_on_a_face_that_is_not_found_again_is_about_the_whole_picture():
    found = {A: faces(ANN, BEN), B: faces(nearly(ANN, 0.1)), C: faces(nearly(BEN, 0.1))}
    made = grouped(found, on_faces(ELSEWHERE, box(0), word(Verdict.DIFFERENT, A, B)))
    assert members(made) == ["ac"]


def test_a_word_that_a_later_one_overruled_stands_in_nobodys_way():
    found = {A: faces(ANN, BEN), C: faces(EVE), D: faces(nearly(EVE, 1.5))}
    said = (
        on_faces(box(0), box(0), word(Verdict.SAME, A, C, 0)),
        word(Verdict.DIFFERENT, A, C, 1),
        on_faces(box(1), box(0), word(Verdict.SAME, A, D, 2)),
        word(Verdict.SAME, C, D, 3),
    )
    made = grouped(found, *said)
    assert made.contradictions == () or "two faces" not in made.contradictions[0].sentence
    assert [cluster.members for cluster in made.clusters if C in cluster.members] == [(A, C, D)]


def test_the_same_on_whole_pictures_does_not_move_to_other_faces_when_its_own_are_parted():
    found = {A: faces(ANN, BEN), B: faces(nearly(ANN, 0.2))}
    said = (word(Verdict.SAME, A, B), on_faces(box(0), box(0), word(Verdict.DIFFERENT, A, B, 1)))
    assert members(grouped(found, *said)) == []
