"""IPED's import format."""

from tests.hash_files import md5, read_text, sha256


def test_the_properties_beside_the_hashes_tell_the_category(tmp_path):
    name, rows, _ = read_text(tmp_path, f"md5,sha256,set,status\n{md5(1)},{sha256(1)},NSRL,known\n{md5(2)},,X,alert\n")
    assert name == "iped_csv"
    assert [(row.category, row.scheme) for row in rows] == [("known", "iped"), ("alert", "iped")]


def test_project_vics_category_counts_before_the_status(tmp_path):
    _, (row,), _ = read_text(tmp_path, f"md5,set,status,vicCategory,vicSeries\n{md5(1)},VIC,alert,2,Blue\n")
    assert (row.category, row.series) == ("2", "Blue")
