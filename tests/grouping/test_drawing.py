from app.domain.ids import MediaId
from app.domain.link import Verdict
from app.grouping.drawing import MOST_DRAWN, Mark, draw
from tests.grouping.test_seams import all_of, ties

IDS = [MediaId(f"{number:064x}") for number in range(400)]


def members(*numbers):
    return {number: IDS[number] for number in numbers}


def marked(drawing):
    return {(line.first, line.second): line.mark for line in drawing.lines if line.mark is not Mark.LINK}


def test_a_bridge_is_marked_and_said():
    found = draw(members(*range(5)), ties(*all_of(0, range(3)), (0, 3, 4, 0.9), (0, 2, 3, 0.62)), {})
    assert marked(found) == {(2, 3): Mark.SEAM}
    assert found.sentence == "5 pictures, 5 links between them. Two groups of 3 and 2 hang on one link of 62 %."


def test_words_are_drawn_by_kind_and_lie_on_top():
    words = {(IDS[0], IDS[1]): Verdict.SAME, (IDS[1], IDS[2]): Verdict.DIFFERENT}
    found = draw(members(*range(3)), ties(*all_of(0, range(3))), words)
    assert marked(found) == {(0, 1): Mark.SAME, (1, 2): Mark.DIFFERENT}
    assert [line.mark for line in found.lines] == [Mark.LINK, Mark.DIFFERENT, Mark.SAME]
    assert found.sentence.endswith("1 pair: the same. 1 pair: not the same.")


def test_given_bridges_are_drawn_instead():
    found = draw(members(*range(4)), ties((0, 0, 1, 0.9), (0, 2, 3, 0.9), (0, 1, 2, 0.5)), {}, {(IDS[2], IDS[1])})
    assert marked(found) == {(1, 2): Mark.SEAM}


def test_a_large_group_is_drawn_in_part_with_what_matters_and_says_so():
    found = draw(
        members(*range(400)), ties(*((0, at, at + 1, 0.9) for at in range(399))), {(IDS[7], IDS[398]): Verdict.SAME}
    )
    assert len(found.media) == MOST_DRAWN
    assert {IDS[7], IDS[398]} <= set(found.media)
    assert found.sentence.endswith("200 of 400 are drawn.")


def test_a_dense_group_keeps_each_members_strongest_lines():
    found = draw(members(*range(30)), ties(*all_of(0, range(30))), {})
    assert 90 <= len(found.lines) < 435
    assert all(any(at in {line.first, line.second} for line in found.lines) for at in range(30))
