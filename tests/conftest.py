import os
import shutil
from contextlib import ExitStack

import pytest
from hypothesis import HealthCheck, settings

from app.store.case_store import NewCase, create_case, open_case
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


@pytest.fixture(scope="session")
def made_case(tmp_path_factory):
    """The folder of an empty case, and its recovery key; making one takes five times as long as copying it."""
    folder = tmp_path_factory.mktemp("made") / "test.homeward"
    made = create_case(folder, PASSPHRASE, examiner="Examiner One", cost=CHEAP)
    made.case.close()
    return folder, made.recovery_key


@pytest.fixture
def new_case(made_case, case_folder):
    """A case that nothing was done in yet, with its recovery key."""
    folder, recovery_key = made_case
    shutil.copytree(folder, case_folder)
    with open_case(case_folder, PASSPHRASE, examiner="Examiner One") as case:
        yield NewCase(case, recovery_key)


@pytest.fixture
def new_case_now(case_folder):
    """Return a function that makes a case as the program is at that moment: older, where a test has made it so."""
    with ExitStack() as made:
        yield lambda: made.enter_context(create_case(case_folder, PASSPHRASE, examiner="Examiner One", cost=CHEAP).case)


@pytest.fixture
def case(new_case):
    return new_case.case
