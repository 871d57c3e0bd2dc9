import pytest

from app.domain.span import span_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (101.4, "101 seconds"),
        (120, "2 minutes"),
        (7199, "120 minutes"),
        (9000, "2.5 hours"),
    ],
)
def test_a_span_is_said_as_a_person_says_it(seconds, words):
    assert span_words(seconds) == words
