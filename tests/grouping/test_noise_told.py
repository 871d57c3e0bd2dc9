from app.domain.link import Link
from app.grouping.noise_told import SENSOR, noise_limits, noise_ties
from tests.held_facts import item

A, B, C, X = sorted(item(name) for name in "abcx")


def noise(first, second, strength, linker=SENSOR):
    return Link(first, second, linker, strength, f"Noise agrees, {strength}.")


def test_the_strongest_link_inside_and_outside_is_told_and_last_the_limits():
    links = [noise(A, B, 0.6), noise(B, C, 0.9), noise(C, X, 0.7), noise(A, C, 0.99, "same_scene")]
    inside, outside, limits = noise_ties({A, B, C}, links)
    assert (
        inside.sentence == "2 links by sensor noise among its members, not weighed. The strongest: Noise agrees, 0.9."
    )
    assert inside.media == (B, C)
    assert outside.sentence.startswith("1 link by sensor noise to pictures outside it")
    assert outside.media == (C, X)
    assert limits.sentence == noise_limits()
    assert "no two real bodies of one model" in limits.sentence


def test_where_no_noise_links_nothing_is_told():
    assert list(noise_ties({A, B}, [noise(A, B, 0.9, "same_scene"), noise(C, X, 0.9)])) == []
