import pytest

from app.domain.exposure import Shown, Spared, Tier
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store import clusters, ledger, media, reveals
from tests.store.filling import add_pictures


@pytest.fixture
def pictures(case):
    return add_pictures(case, range(5))


def looked(case, media_id, tier, shown, examiner="Examiner One"):
    with case.transaction() as db:
        reveals.end(db, reveals.add(db, media_id, examiner, tier.value, ""), shown)


def test_looks_are_added_up_by_tier_and_a_second_one_at_a_picture_is_a_repeat(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(2_000_000_000, 4000))
    looked(case, pictures[0], Tier.KEYHOLE, Shown(1_000_000, 500))
    looked(case, pictures[1], Tier.PEEK, Shown(1_000_000_000, 2000))
    looked(case, pictures[1], Tier.CONTEXT, Shown(5_000_000_000, 9000))
    found = {each.tier: each for each in ledger.looks(case.db, "Examiner One")}
    assert (found[Tier.PEEK].reveals, found[Tier.PEEK].repeats) == (2, 0)
    assert found[Tier.PEEK].shown.megapixel_s == 3
    assert (found[Tier.KEYHOLE].reveals, found[Tier.KEYHOLE].repeats) == (1, 1)
    assert (found[Tier.CONTEXT].reveals, found[Tier.CONTEXT].repeats) == (1, 0)


def test_each_examiner_has_looks_of_their_own_and_the_laboratory_the_sum(case, pictures):
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10))
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10), "Examiner Two")
    (own,) = ledger.looks(case.db, "Examiner Two")
    (all_,) = ledger.looks(case.db)
    assert (own.reveals, own.repeats) == (1, 0)
    assert (all_.reveals, all_.repeats, all_.shown) == (2, 0, Shown(2000, 20))
    assert ledger.looks(case.db, "Nobody") == []


def test_a_look_that_never_ended_counts_with_nothing_shown(case, pictures):
    with case.transaction() as db:
        reveals.add(db, pictures[0], "Examiner One", "peek", "")
    (look,) = ledger.looks(case.db)
    assert (look.reveals, look.shown) == (1, Shown())


def test_what_was_graded_without_a_clear_look_is_counted_and_what_a_copy_answered(case, pictures):
    job = Job(case)
    with case.machine_run("test", {}) as run, case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(pictures[:2])), 1.0, ())
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
    choose_scheme(job, shipped()[0])
    numbers = [media.item_number(case.db, each) for each in pictures]
    code = shipped()[0].categories[0].code
    looked(case, pictures[0], Tier.PEEK, Shown(1000, 10), case.examiner)
    looked(case, pictures[3], Tier.CONTEXT, Shown(1000, 10), case.examiner)
    grade(job, [numbers[0], numbers[2], numbers[3]], code, copies=True)
    assert ledger.spared(case.db, case.examiner) == Spared(grades=4, unseen=3, by_copies=1)
    assert ledger.spared(case.db, "Somebody Else") == Spared()
    undo_grade(job)
    assert ledger.spared(case.db).grades == 4
