import os
import shutil

import pytest

from app.store import own_key
from app.store.own_key import OwnKeys

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows keeps others out by the folder's own rights")


def only(folder):
    (path,) = folder.glob("looks-*.key")
    return path


def test_the_first_use_makes_a_key_and_later_ones_read_it(tmp_path):
    assert own_key.read(tmp_path) == OwnKeys()
    made = own_key.obtain(tmp_path / "new")
    assert (len(made.secrets), len(made.secrets[0]), made.complaints) == (1, 32, ())
    assert own_key.obtain(tmp_path / "new") == own_key.read(tmp_path / "new") == made
    assert [each.name for each in (tmp_path / "new").iterdir()] == [only(tmp_path / "new").name]


def test_without_a_folder_there_is_no_key():
    assert own_key.obtain(None) == OwnKeys()


@ON_POSIX
def test_the_file_is_readable_by_its_owner_only_also_after_a_careless_copy(tmp_path):
    own_key.obtain(tmp_path)
    assert only(tmp_path).stat().st_mode & 0o777 == 0o600
    only(tmp_path).chmod(0o644)
    own_key.read(tmp_path)
    assert only(tmp_path).stat().st_mode & 0o777 == 0o600


def test_a_copy_from_another_machine_takes_the_place_of_no_key(tmp_path):
    here, there = own_key.obtain(tmp_path / "here"), own_key.obtain(tmp_path / "there")
    shutil.copy(only(tmp_path / "there"), tmp_path / "here")
    assert set(own_key.obtain(tmp_path / "here").secrets) == {*here.secrets, *there.secrets}


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"\xff", b"[" * 2000, b'{"secret": 1}', b'{"format": "homeward looks key", "secret": "00"}'],
)
def test_a_damaged_file_is_told_and_kept_and_a_new_key_seals(tmp_path, content):
    own_key.obtain(tmp_path)
    damaged = only(tmp_path)
    damaged.write_bytes(content)
    found = own_key.obtain(tmp_path)
    assert (len(found.secrets), len(found.complaints)) == (1, 1)
    assert f"{damaged.name} is damaged" in found.complaints[0]
    assert damaged.read_bytes() == content


def test_a_secret_that_was_altered_is_not_believed(tmp_path):
    secret = own_key.obtain(tmp_path).secrets[0].hex()
    text = only(tmp_path).read_text(encoding="utf-8")
    only(tmp_path).write_text(text.replace(secret, secret[::-1]), encoding="utf-8")
    assert own_key.read(tmp_path).secrets == ()


def test_where_no_key_can_be_kept_none_is_used_and_it_is_told(tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    found = own_key.obtain(tmp_path / "file" / "homeward")
    assert found.secrets == ()
    assert "could not be saved" in found.complaints[0]


def test_each_case_has_keys_and_marks_of_its_own(tmp_path):
    keys = own_key.obtain(tmp_path)
    (one,), (again,), (other,) = (keys.of_case(case_id) for case_id in ("a", "a", "b"))
    assert one == again
    assert len({one.key, other.key, one.mark, other.mark}) == 4
    assert keys.secrets[0].hex() not in repr(keys) + repr(one)
    assert str(keys.secrets[0]) not in repr(keys)
