from datetime import datetime, timedelta

from app.domain.facts import CameraTimes
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.store import cluster_cards, clusters, facts, media, standings, wall

NOON = datetime(2024, 5, 1, 12)  # noqa: DTZ001  a camera's clock has no zone


def test_a_card_tells_size_span_and_the_first_members(case, pictures, run_id):
    members = tuple(sorted(pictures))
    with case.transaction() as db:
        for minute, media_id in enumerate(pictures[:3]):
            facts.save(db, run_id, media_id, "maker", 1, [CameraTimes(captured=NOON - timedelta(minutes=minute))])
        whole = Cluster(ClusterId("w"), Kind.PLACE, members, 0.9, ("Because.",))
        pair = Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted(pictures[3:5])), 0.8)
        clusters.replace(db, run_id, Kind.PLACE, Grouping((pair, whole)))
    first, second = cluster_cards.of(case.db, Kind.PLACE)
    assert (first.size, first.confidence, first.reasons) == (5, 0.9, ("Because.",))
    assert (first.first, first.last) == (NOON - timedelta(minutes=2), NOON)
    assert first.samples[:3] == (pictures[2], pictures[1], pictures[0])
    assert len(first.samples) == 4
    assert (second.first, second.last) == (None, None)
    rows = wall.rows(case.db, cluster_cards.members(case.db, first.number))
    assert [row.media_id for row in rows[:3]] == [pictures[2], pictures[1], pictures[0]]
    assert cluster_cards.of(case.db, Kind.SERIES) == []


def test_a_card_counts_the_members_that_are_shown_and_tells_how_many_are_not(case, pictures, run_id):
    hidden = pictures[0]
    with case.transaction() as db:
        whole = Cluster(ClusterId("w"), Kind.SERIES, tuple(sorted(pictures[:4])), 0.9)
        gone = Cluster(ClusterId("g"), Kind.SERIES, (hidden,), 0.9)
        clusters.replace(db, run_id, Kind.SERIES, Grouping((whole, gone)))
        media.set_aside(db, [media.item_number(db, hidden)], "known")
    (card,) = cluster_cards.of(case.db, Kind.SERIES)
    assert (card.size, card.hidden, len(card.samples)) == (3, 1, 3)
    assert hidden not in card.samples
    assert len(cluster_cards.members(case.db, card.number)) == 3
    assert cluster_cards.pictures(case.db, Kind.SERIES) == 3
    assert [each.size for each in standings.of(case.db, Kind.SERIES).values()] == [3]
