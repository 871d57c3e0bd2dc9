# ruff: noqa: PTH118, PTH211  paths of evidence are bytes, which pathlib does not take
import os
import socket

import pytest

from app.domain.errors import EvidenceError
from app.pipeline.evidence import EvidenceRef, NotAFileError, UnreadableError, open_evidence

NOBODY = 65_534


def read(ref):
    descriptor = open_evidence(ref)
    try:
        return os.read(descriptor, 100)
    finally:
        os.close(descriptor)


def test_a_file_is_opened_below_its_root_or_as_the_root(exhibit):
    root = exhibit({"a/b/c.txt": b"words"})
    assert read(EvidenceRef(root, b"a/b/c.txt")) == b"words"
    assert read(EvidenceRef(os.path.join(root, b"a/b/c.txt"), b"c.txt")) == b"words"
    assert read(EvidenceRef(os.path.join(root, b"a/b/c.txt"), b"")) == b"words"


@pytest.mark.parametrize("name", ["caf\udce9.jpg", "new\nline", "\u202egpj.exe", " ", "back\\slash"])
def test_names_of_any_bytes_are_opened(exhibit, name):
    root = exhibit({name: b"words"})
    assert read(EvidenceRef(root, os.fsencode(name))) == b"words"


@pytest.mark.parametrize(
    "path", [b"link.txt", b"way/secret.txt", b"../secret.txt", b"a/../../secret.txt", b"./secret.txt"]
)
def test_nothing_leads_out_of_the_exhibit(exhibit, tmp_path, path):
    root = exhibit({"a/x": b""})
    (tmp_path / "secret.txt").write_bytes(b"secret")
    os.symlink(os.fsencode(tmp_path / "secret.txt"), os.path.join(root, b"link.txt"))
    os.symlink(os.fsencode(tmp_path), os.path.join(root, b"way"))
    with pytest.raises(UnreadableError):
        open_evidence(EvidenceRef(root, path))


def test_a_pipe_a_socket_and_a_folder_are_refused_without_waiting(exhibit):
    root = exhibit({"folder/x": b""})
    os.mkfifo(os.path.join(root, b"pipe"))
    here = os.open(root, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(f"/proc/self/fd/{here}/socket")
    os.close(here)
    for name, word in ((b"pipe", "pipe"), (b"folder", "folder")):
        with pytest.raises(NotAFileError, match="not a regular file") as caught:
            open_evidence(EvidenceRef(root, name))
        assert word in caught.value.why
    with pytest.raises(EvidenceError):
        open_evidence(EvidenceRef(root, b"socket"))


def test_a_missing_file_and_a_missing_exhibit_are_told_apart_from_an_empty_one(exhibit):
    root = exhibit({"empty": b""})
    assert read(EvidenceRef(root, b"empty")) == b""
    for ref in (EvidenceRef(root, b"gone"), EvidenceRef(root + b"gone", b"a"), EvidenceRef(root, b"empty/below")):
        with pytest.raises(UnreadableError, match="could not be read"):
            open_evidence(ref)


def test_a_file_without_permission_is_told_as_such(exhibit):
    root = exhibit({"locked": b"words"})
    os.chmod(os.path.join(root, b"locked"), 0)  # noqa: PTH101  a path in bytes
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)  # root may read everything, so the test steps down
    try:
        with pytest.raises(UnreadableError) as caught:
            open_evidence(EvidenceRef(root, b"locked"))
    finally:
        os.seteuid(user)
    assert caught.value.why == "Permission denied."


def test_a_file_of_another_owner_is_still_opened(exhibit):
    """Only an owner may ask to leave no access time; for others the file is opened all the same."""
    root = exhibit({"a": b"words"})
    here = os.path.join(root, b"a")
    assert read(EvidenceRef(here, b"")) == b"words"
    user = os.geteuid()
    if user == 0:
        folder = os.open(root, os.O_RDONLY)
        os.seteuid(NOBODY)
        try:
            assert read(EvidenceRef(b"/proc/self/fd/%d/a" % folder, b"")) == b"words"
        finally:
            os.seteuid(user)
            os.close(folder)
