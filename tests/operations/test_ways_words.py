"""What a worker can still do is said in the reader's language."""

import pytest

from app.domain.language import English, speak
from app.operations.ways_words import ways_words
from app.pipeline.trials.ways_out import ATTEMPTS


class Marked(English):
    """A language in which every sentence that it knows is marked."""

    def find(self, text, comment, many):
        return f"«{super().find(text, comment, many)}»"


@pytest.fixture
def marked():
    speak(Marked())
    yield
    speak(English())


def test_every_way_has_words(marked):  # noqa: ARG001  it is spoken
    for name in ATTEMPTS:
        assert ways_words([name]) == f"«{name}»"
    assert (
        ways_words(["read a file", "start a thread", "of tomorrow"]) == "«read a file», «start a thread», of tomorrow"
    )


def test_in_english_a_way_is_called_as_the_trial_calls_it():
    assert ways_words(ATTEMPTS) == ", ".join(ATTEMPTS)
