from dataclasses import replace

from app.index.shared_points import likely_pairs
from tests.generated_points import view
from tests.held_facts import item


def test_pictures_that_share_points_are_proposed_and_others_are_not():
    found = {item(f"{place} {number}"): view(place, number)[0] for place in range(6) for number in range(2)}
    pairs = set(likely_pairs(found, {}))
    assert pairs == {tuple(sorted((item(f"{place} 0"), item(f"{place} 1")))) for place in range(6)}


def test_no_pictures_give_no_pairs():
    assert list(likely_pairs({}, {})) == []


def test_pictures_of_another_model_are_compared_with_each_other_whichever_comes_first():
    found = {item(f"{place} {number}"): view(place, number)[0] for place in range(6) for number in range(2)}
    wanted = {tuple(sorted((item(f"{place} 0"), item(f"{place} 1")))) for place in range(6)}
    for stale in (min(found), max(found)):
        mixed = found | {stale: replace(found[stale], model="an older one")}
        assert set(likely_pairs(mixed, {})) == {pair for pair in wanted if stale not in pair}
