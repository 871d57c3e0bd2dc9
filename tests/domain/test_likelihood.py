import math

import pytest

from app.domain.likelihood import in_words, log10_ratio, most_log10, rounded


def test_a_probability_of_the_odds_it_was_fitted_at_supports_nothing():
    assert log10_ratio(160 / 992, 160, 832) == pytest.approx(0)
    assert log10_ratio(0.5, 1, 1) == pytest.approx(0)
    assert log10_ratio(0.9, 160, 832) == pytest.approx(math.log10(9 * 832 / 160))


def test_certainty_stays_a_number():
    assert log10_ratio(1.0, 1, 1) == pytest.approx(6, abs=0.01)
    assert log10_ratio(0.0, 1, 1) == pytest.approx(-6, abs=0.01)


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (1, "no support worth the name"),
        (2, "weak support"),
        (9.9, "weak support"),
        (10, "moderate support"),
        (100, "moderately strong support"),
        (1000, "strong support"),
        (10_000, "very strong support"),
        (1_000_000, "extremely strong support"),
    ],
)
def test_each_ratio_has_the_words_of_enfsis_scale(ratio, words):
    assert in_words(math.log10(ratio) + 1e-12) == words


def test_what_was_never_wrong_in_832_trials_shows_no_more_than_277():
    assert 10 ** most_log10(832) == pytest.approx(277, abs=1)


@pytest.mark.parametrize(("ratio", "words"), [(0.33, "0.3"), (3.4, "3"), (46.8, "47"), (4680, "4,700")])
def test_a_ratio_is_read_out_in_two_digits(ratio, words):
    assert rounded(math.log10(ratio)) == words
