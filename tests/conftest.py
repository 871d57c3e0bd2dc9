"""Fixtures for every test: a real encrypted case in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.case_store import Case, create_case
from app.store.key_file import KdfCost

PASSPHRASE = "seven quiet harbour lamps"  # noqa: S105  it seals cases of tests alone
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def case_folder(tmp_path: Path) -> Path:
    return tmp_path / "test.homeward"


@pytest.fixture
def case(case_folder: Path) -> Iterator[Case]:
    made = create_case(case_folder, PASSPHRASE, examiner="Examiner One", cost=CHEAP)
    yield made.case
    made.case.close()
