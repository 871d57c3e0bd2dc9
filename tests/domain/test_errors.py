"""Every failure has words and a code of its own."""

import inspect

from app.domain import errors


def _classes():
    return [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, errors.AppError)]


def test_no_two_failures_share_a_code():
    codes = [each.code for each in _classes()]
    assert len(codes) == len(set(codes))


def test_a_failure_reads_as_one_sentence_with_its_code():
    error = errors.NoCaseError("x.homeward")
    assert error.sentence().startswith("There is no case at x.homeward.")
    assert error.sentence().endswith("[VID-105]")
