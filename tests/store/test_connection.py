import pytest

from app.domain.errors import StoreError
from app.store import case_store
from app.store.connection import CASE_FILE


@pytest.fixture
def started_in(tmp_path, monkeypatch):
    """The folder that the program was started in, before any case was opened."""
    folder = tmp_path / "started here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def test_a_damaged_case_writes_nothing_where_the_program_was_started(started_in, case, passphrase, capfd):
    case.close()
    file = case.folder / CASE_FILE
    content = file.read_bytes()
    file.write_bytes(content[:4096] + bytes(255 - byte for byte in content[4096:]))  # the first page is as it was
    with pytest.raises(StoreError):
        case_store.open_case(case.folder, passphrase, examiner="E")
    assert list(started_in.iterdir()) == []
    assert capfd.readouterr() == ("", "")
