"""Whose keys are known: kept by fingerprint, and a file that is no such list costs nothing but the names."""

import os

import pytest

from app.domain.errors import MachineError
from app.store.known_keys import FILE_NAME, NAME_MOST, KnownKeys


def test_a_name_is_kept_by_fingerprint_and_can_be_another_later(tmp_path):
    keys = KnownKeys(tmp_path / "new")
    assert keys.names() == {}
    keys.keep("1a2b", " The other unit ")
    keys.keep("3c4d", "x" * 500)
    keys.keep("1a2b", "A third unit")
    assert keys.names() == {"1a2b": "A third unit", "3c4d": "x" * NAME_MOST}
    if os.name == "posix":
        assert not (tmp_path / "new" / FILE_NAME).stat().st_mode & 0o077


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"1a2b": 7}', b'{"1a2b": ""}', b"[" * 100_000])
def test_a_file_that_is_no_list_of_names_knows_nobody(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    assert KnownKeys(tmp_path).names() == {}


def test_where_nothing_can_be_kept_it_is_said(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(MachineError):
        KnownKeys(tmp_path / "file").keep("1a2b", "x")
