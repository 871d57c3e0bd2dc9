import pytest

from app.domain.span import odds_words, percent_words, span_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (101.4, "101 seconds"),
        (120, "2 minutes"),
        (7199, "120 minutes"),
        (9000, "2.5 hours"),
        (264 * 3600, "11.0 days"),
    ],
)
def test_a_span_is_said_as_a_person_says_it(seconds, words):
    assert span_words(seconds) == words


@pytest.mark.parametrize(("probability", "words"), [(0.9684, "97 %"), (0.991, "> 99 %"), (1.0, "> 99 %"), (0.0, "0 %")])
def test_a_percentage_never_claims_certainty(probability, words):
    assert percent_words(probability) == words


@pytest.mark.parametrize(
    ("logit", "said"),
    [(9.0, "odds 8,100-fold up"), (2.0, "odds 7.4-fold up"), (-0.5, "odds 1.6-fold down"), (2.3, "odds 10-fold up")],
)
def test_what_a_reason_weighs_is_said_as_how_many_times_it_moves_the_odds(logit, said):
    assert odds_words(logit) == said
