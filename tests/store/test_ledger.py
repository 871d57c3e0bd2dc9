import pytest

from app.domain.exposure import Shown, Spared, Tier
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store import clusters, ledger, media, reveals, sealed_looks
from app.store.own_key import OwnKeys
from tests.store.filling import add_pictures

KEYS = {"Examiner One": OwnKeys((b"1" * 32,)), "Examiner Two": OwnKeys((b"2" * 32,)), "Three": OwnKeys((b"3" * 32,))}


@pytest.fixture
def pictures(case):
    return add_pictures(case, range(5))


def looked(case, media_id, tier, shown, examiner="Examiner One"):
    with case.transaction() as db:
        reveal_id = reveals.add(db, media_id, examiner, tier.value, "")
        reveals.end(db, reveal_id)
        sealed_looks.add(db, reveal_id, shown, KEYS[examiner])


def test_looks_are_added_up_by_tier_and_a_second_one_at_a_picture_is_a_repeat(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(2_000_000_000, 4000))
    looked(case, pictures[0], Tier.KEYHOLE, Shown(1_000_000, 500))
    looked(case, pictures[1], Tier.PEEK, Shown(1_000_000_000, 2000))
    looked(case, pictures[1], Tier.CONTEXT, Shown(5_000_000_000, 9000))
    found = {each.tier: each for each in ledger.looks(case.db, "Examiner One", KEYS["Examiner One"])}
    assert (found[Tier.PEEK].reveals, found[Tier.PEEK].repeats) == (2, 0)
    assert found[Tier.PEEK].shown.megapixel_s == 3
    assert (found[Tier.KEYHOLE].reveals, found[Tier.KEYHOLE].repeats) == (1, 1)
    assert (found[Tier.CONTEXT].reveals, found[Tier.CONTEXT].repeats) == (1, 0)


def test_each_examiner_has_looks_of_their_own_and_the_laboratory_the_sum(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10), "Examiner Two")
    (own,) = ledger.looks(case.db, "Examiner Two", KEYS["Examiner Two"])
    (all_,) = ledger.looks(case.db)
    assert (own.reveals, own.repeats, own.shown) == (1, 0, Shown(1000, 10))
    assert (all_.reveals, all_.repeats, all_.shown) == (2, 0, Shown())
    assert ledger.looks(case.db, "Nobody") == []


def test_a_look_that_never_ended_counts_with_nothing_shown(case, pictures):
    with case.transaction() as db:
        reveals.add(db, pictures[0], "Examiner One", "peek", "")
    (look,) = ledger.looks(case.db)
    assert (look.reveals, look.shown) == (1, Shown())


def test_grades_that_stand_without_a_clear_look_are_counted_and_what_a_copy_answered(case, pictures):
    job = Job(case)
    with case.machine_run("test", {}) as run, case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(pictures[:2])), 1.0, ())
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
    choose_scheme(job, shipped()[0])
    numbers = [media.item_number(case.db, each) for each in pictures]
    code = shipped()[0].categories[0].code
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    looked(case, pictures[3], Tier.CONTEXT, Shown(1000, 10))
    grade(job, [numbers[0], numbers[2], numbers[3]], code, copies=True)
    assert ledger.spared(case.db, case.examiner) == Spared(grades=4, unseen=3, by_copies=1)
    assert ledger.spared(case.db, "Somebody Else") == Spared()
    undo_grade(job)
    assert ledger.spared(case.db) == Spared()


def test_another_key_opens_nothing_and_the_looks_are_counted_alone(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    looked(case, pictures[1], Tier.PEEK, Shown(1000, 10))
    for keys in (OwnKeys(), KEYS["Examiner Two"]):
        found = ledger.own_looks(case.db, "Examiner One", keys)
        assert (found.elsewhere, found.damaged, found.complete) == (2, 0, False)
        assert [(each.reveals, each.shown) for each in found.looks] == [(2, Shown())]


def test_a_key_that_came_from_another_machine_opens_looks_beside_the_own(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    both = OwnKeys((b"9" * 32, *KEYS["Examiner One"].secrets))
    found = ledger.own_looks(case.db, "Examiner One", both)
    assert found.complete
    assert found.looks[0].shown == Shown(1000, 10)


def altered(sealed, other):
    return [sealed[:-1] + bytes([sealed[-1] ^ 1]), other, bytes(len(sealed))]


@pytest.mark.parametrize("way", range(3))
def test_a_row_that_was_altered_or_moved_is_told_and_left_out(case, pictures, way):
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    looked(case, pictures[1], Tier.PEEK, Shown(5000, 50))
    (first,), (second,) = case.db.execute("SELECT sealed FROM sealed_look ORDER BY id").fetchall()
    case.db.execute("DROP TRIGGER sealed_look_refuses_UPDATE")
    case.db.execute("UPDATE sealed_look SET sealed = ? WHERE id = 1", (altered(first, second)[way],))
    found = ledger.own_looks(case.db, "Examiner One", KEYS["Examiner One"])
    assert (found.elsewhere, found.damaged) == (0, 1)
    assert [(each.reveals, each.shown) for each in found.looks] == [(2, Shown(5000, 50))]


def test_totals_begin_with_the_third_examiner_and_are_told_of_what_three_have_added_to(case, pictures):
    def peeks():
        (peek,) = (each for each in ledger.totals(case.db) if each.tier is Tier.PEEK)
        return peek.reveals, peek.measured, peek.shown

    for examiner in ("Examiner One", "Examiner Two"):
        looked(case, pictures[0], Tier.PEEK, Shown(7000, 70), examiner)
        looked(case, pictures[0], Tier.PEEK, Shown(7000, 70), examiner)
    assert case.db.table("look_total").count == 0
    assert peeks() == (4, 0, None)
    for number, examiner in enumerate(["Three", "Examiner One", "Three", "Examiner Two"], 1):
        looked(case, pictures[1], Tier.PEEK, Shown(1000 * number, 10 * number), examiner)
        assert peeks() == ((8, 4, Shown(10_000, 100)) if number == 4 else (4 + number, 0, None))
    looked(case, pictures[1], Tier.FULL, Shown(90, 9), "Three")
    full = ledger.totals(case.db)[-1]
    assert (full.tier, full.reveals, full.shown) == (Tier.FULL, 1, None)


def test_the_totals_are_the_sum_of_what_each_examiner_can_open(case, pictures):
    for examiner in KEYS:
        looked(case, pictures[0], Tier.KEYHOLE, Shown(0, 0), examiner)
    for number in range(30):
        looked(case, pictures[number % 5], Tier.KEYHOLE, Shown(number**5, number), list(KEYS)[number % 3])
    own = [look.shown for each, keys in KEYS.items() for look in ledger.looks(case.db, each, keys)]
    (total,) = (each for each in ledger.totals(case.db) if each.tier is Tier.KEYHOLE)
    assert total.measured == case.db.execute("SELECT sum(counted) FROM sealed_look").fetchone()[0] == 31
    assert total.shown == Shown(sum(each.pixel_ms for each in own), sum(each.shown_ms for each in own))
    assert (total.reveals, total.repeats) == (33, 18)
