import os

import pytest

from app.pipeline.content import DescriptorContent, HeldContent, digest, whole
from app.pipeline.evidence import UnreadableError


def test_what_the_disk_does_not_give_is_unreadable_and_no_fault_of_the_program(tmp_path):
    descriptor = os.open(tmp_path, os.O_RDONLY)  # a folder: the system gives its size and refuses its bytes
    try:
        with pytest.raises(UnreadableError, match="could not be read") as caught:
            DescriptorContent(descriptor).read_at(0, 100)
    finally:
        os.close(descriptor)
    assert "the system says" in caught.value.why  # of the size or of the first byte, as the file system has it


def test_content_is_read_by_position_and_short_only_at_its_end(tmp_path):
    (tmp_path / "a").write_bytes(b"0123456789")
    descriptor = os.open(tmp_path / "a", os.O_RDONLY)
    try:
        content = DescriptorContent(descriptor)
        assert (content.size_bytes, content.read_at(2, 3), content.read_at(8, 9)) == (10, b"234", b"89")
        assert digest(content, None) == digest(HeldContent(b"0123456789"), b"0123456789")
        assert whole(content) == b"0123456789"
    finally:
        os.close(descriptor)
