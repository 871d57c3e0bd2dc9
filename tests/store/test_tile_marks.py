import numpy as np

from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.store import clusters, reveals, tile_marks, wall


def _copies(case, run_id, *groups):
    made = tuple(
        Cluster(ClusterId(str(at)), Kind.COPIES, tuple(sorted(members)), 0.99) for at, members in enumerate(groups)
    )
    with case.transaction() as db:
        clusters.replace(db, run_id, Kind.COPIES, Grouping(made))


def test_near_copies_stand_behind_the_first_in_the_order(case, pictures, run_id):
    order = wall.order(case.db, wall.WallOrder.ADDED)
    _copies(
        case,
        run_id,
        pictures[1:3] + pictures[4:],
    )
    folded = tile_marks.fold(case.db, order)
    assert folded.order.tolist() == [order[0], order[1], order[3]]
    assert folded.sizes == {int(order[1]): 3}
    turned = tile_marks.fold(case.db, order[::-1])
    assert turned.sizes == {int(order[4]): 3}


def test_without_copies_nothing_is_left_out(case, pictures):
    order = wall.order(case.db)
    assert tile_marks.fold(case.db, order).order.tolist() == order.tolist()
    assert len(order) == len(pictures)
    assert len(tile_marks.fold(case.db, np.empty(0, np.int64)).order) == 0


def test_what_was_revealed_is_seen_by_all_and_the_rest_is_not(case, pictures):
    with case.act("reveal.begin", pictures[2]) as db:
        reveals.add(db, pictures[2], "Examiner One", "peek", "")
    assert tile_marks.seen(case.db, pictures) == {pictures[2]}
