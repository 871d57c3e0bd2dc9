import numpy as np
import pytest

from app.domain.facts import LocalPoints, SceneVector
from app.store import facts
from app.store.fact_table import LargeFacts, StoredFacts
from tests.store.filling import add_pictures


def points(seed, count=100):
    rng = np.random.default_rng(seed)
    return LocalPoints(
        "m", 640, 480,
        rng.integers(0, 65_535, (count, 2), np.uint16),
        rng.integers(-127, 127, (count, 64), np.int8),
        rng.integers(0, 255, count, np.uint8),
    )  # fmt: skip


@pytest.fixture
def ten(case, run_id):
    ids = add_pictures(case, range(10))
    with case.transaction() as db:
        for seed, each in enumerate(ids):
            facts.save(db, run_id, each, "local_points", 1, [points(seed)])
            facts.save(db, run_id, each, "scene_vector", 1, [SceneVector("m", np.eye(4, dtype=np.float16)[0])])
    return ids


def test_large_facts_are_read_as_they_are_asked_for_and_the_last_are_kept(case, ten):
    known = StoredFacts(case.db, kept_most_bytes=3 * 6_900).of(LocalPoints)
    assert isinstance(known, LargeFacts)
    assert list(known) == sorted(ten)
    assert (len(known), known.reads) == (10, 0)
    assert ten[0] in known
    assert "f" * 64 not in known
    whole = facts.of(case.db, LocalPoints)
    for each in (*ten, *ten[:-4:-1], ten[0]):
        np.testing.assert_array_equal(known[each].descriptors, whole[each].descriptors)
    assert known.reads == 11


def test_small_facts_are_read_whole_and_of_two_extractors_the_first_by_name_counts_everywhere(case, ten, run_id):
    with case.transaction() as db:
        facts.save(db, run_id, ten[3], "a_newer_extractor", 1, [points(77, 5)])
        facts.save(db, run_id, ten[3], "z_extractor", 1, [points(78, 6)])
    known = StoredFacts(case.db)
    assert isinstance(known.of(SceneVector), dict)
    assert len(known.of(LocalPoints)[ten[3]].scores) == 5
    assert len(facts.of(case.db, LocalPoints)[ten[3]].scores) == 5
