import pytest

from app.domain.agreement import BothRead, agreement


def both(*codes):
    return [BothRead(number, first, second) for number, (first, second) in enumerate(codes)]


def test_kappa_is_that_of_the_textbook():
    """Two readers, 50 items, 20 and 15 on the diagonal, 5 and 10 beside it: agreement 0.7, by chance 0.5."""
    pairs = [("a", "a")] * 20 + [("a", "b")] * 5 + [("b", "a")] * 10 + [("b", "b")] * 15
    found = agreement(both(*pairs))
    assert (found.asked, found.read, found.agreed) == (50, 50, 35)
    assert found.kappa == pytest.approx(0.4)
    assert found.table == {("a", "a"): 20, ("a", "b"): 5, ("b", "a"): 10, ("b", "b"): 15}
    assert found.differing == tuple(range(20, 35))


def test_what_was_not_read_counts_for_nothing_but_is_told():
    found = agreement(both(("a", "a"), ("b", None), ("b", "a")))
    assert (found.asked, found.read, found.agreed, found.differing) == (3, 2, 1, (2,))


@pytest.mark.parametrize("pairs", [[], [("a", "a")] * 5, [("a", None)]])
def test_where_chance_alone_would_agree_kappa_says_nothing(pairs):
    assert agreement(both(*pairs)).kappa is None
