import pytest

from app.domain.errors import StoreError
from app.store import case_store
from app.store.connection import CASE_FILE


def test_a_damaged_case_writes_nothing_where_the_program_was_started(case, passphrase, tmp_path, monkeypatch, capfd):
    elsewhere = tmp_path / "started here"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    case.close()
    file = case.folder / CASE_FILE
    file.write_bytes(bytes(255 - byte for byte in file.read_bytes()))
    with pytest.raises(StoreError):
        case_store.open_case(case.folder, passphrase, examiner="E")
    assert list(elsewhere.iterdir()) == []
    assert capfd.readouterr() == ("", "")
