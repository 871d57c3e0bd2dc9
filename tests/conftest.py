import os

import pytest

from tests import left_behind

os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _nothing_is_left_running():
    threads, processes = left_behind.threads(), left_behind.processes()
    yield
    assert left_behind.still_there(threads, processes) == []
