from app.grouping.gain import NOTHING_TO_GAIN, Standing, gain_of_group, gain_of_pair, why_group, why_pair
from app.grouping.seams import Seam

BRIDGE = Seam(1, 2, 0.6, smaller=9, larger=14, alone=True)


def test_two_large_groups_on_one_unsure_link_come_before_a_sure_large_group():
    doubtful, sure = Standing(23, 0.6, BRIDGE), Standing(60, 0.999, seen=60)
    assert gain_of_group(doubtful) > gain_of_group(sure)
    assert why_group(doubtful)[0] == "Two groups of 14 and 9 hang on one link of 60 %."
    assert why_group(sure) == (NOTHING_TO_GAIN,)


def test_a_picture_on_one_link_counts_as_one_picture():
    lone = Standing(15, 0.6, Seam(1, 2, 0.6, smaller=1, larger=14, alone=True), seen=15)
    assert 0.9 < gain_of_group(lone) < 1
    assert why_group(lone) == ("One picture hangs on the other 14 by one link of 60 %.",)


def test_positions_that_others_lack_are_a_gain():
    known = Standing(14, 0.99, located=3, seen=14)
    assert gain_of_group(known) > gain_of_group(Standing(14, 0.99, located=14, seen=14))
    assert why_group(known)[0] == "3 members have a position, 11 have none."


def test_what_nobody_has_looked_at_comes_before_what_was_seen():
    assert gain_of_group(Standing(8, 0.99)) > gain_of_group(Standing(8, 0.99, seen=8))
    assert why_group(Standing(8, 0.99)) == ("Nobody has looked at any of it yet.",)
    assert why_group(Standing(8, 0.99, seen=3)) == ("5 were not looked at yet.",)


def test_what_is_named_or_decided_sinks_and_says_so():
    assert gain_of_group(Standing(23, 0.6, BRIDGE, named=True)) < gain_of_group(Standing(23, 0.6, BRIDGE)) / 2
    assert why_group(Standing(23, 0.6, BRIDGE, decided=2, named=True))[-2:] == (
        "An examiner has named it.",
        "2 pairs in it are decided.",
    )


def test_a_pair_of_large_groups_is_worth_more_than_one_of_small_ones():
    assert gain_of_pair(14, 9, 0.5) == 9
    assert gain_of_pair(14, 9, 0.5) > gain_of_pair(14, 9, 0.95) > gain_of_pair(14, 1, 0.95)
    assert why_pair(9, 14) == "Groups of 14 and 9 are perhaps one place."
    assert why_pair(1, 14) == "A picture that is in no place is perhaps of one with 14."
