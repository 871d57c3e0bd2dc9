"""Our own list of own work."""

from datetime import UTC, datetime

from app.hash_sets.writing import Written, as_list
from tests.hash_files import md5, read_text, sha1, sha256


def test_what_was_written_is_read_with_who_said_it(tmp_path):
    at = datetime(2026, 1, 2, tzinfo=UTC)
    said = [("vics:US 2", "1", "One"), ("vics:US 2", "2", "Two"), ("vics:UK 2016", "3", "=Three, of us")]
    rows = [Written(md5(1), sha1(1), sha256(1), 9, scheme, code, who, at) for scheme, code, who in said]
    name, found, told = read_text(tmp_path, "".join(as_list(rows)))
    assert (name, told) == ("homeward_csv", "")
    assert [(row.sha256.hex(), row.scheme, row.category, row.said_by) for row in found] == [
        (sha256(1), "vics:US 2", "1", "One"),
        (sha256(1), "vics:US 2", "2", "Two"),
        (sha256(1), "vics:UK 2016", "3", "'=Three, of us"),
    ]
