import os

import pytest
from hypothesis import HealthCheck, settings

from app.store.case_store import create_case
from app.store.key_file import KdfCost
from tests import left_behind

os.environ["QT_QPA_PLATFORM"] = "offscreen"
settings.register_profile("shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared machine")

PASSPHRASE = "seven quiet harbour lamps"  # noqa: S105  it seals cases of tests alone
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture(autouse=True)
def _nothing_is_left_running():
    threads, processes = left_behind.threads(), left_behind.processes()
    yield
    assert left_behind.still_there(threads, processes) == []


@pytest.fixture
def passphrase():
    return PASSPHRASE


@pytest.fixture
def cheap_cost():
    return CHEAP


@pytest.fixture
def case_folder(tmp_path):
    return tmp_path / "test.homeward"


@pytest.fixture
def new_case(case_folder):
    """A case that was just made, with its recovery key."""
    made = create_case(case_folder, PASSPHRASE, examiner="Examiner One", cost=CHEAP)
    yield made
    made.case.close()


@pytest.fixture
def case(new_case):
    return new_case.case
