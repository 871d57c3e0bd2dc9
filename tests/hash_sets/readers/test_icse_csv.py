"""INTERPOL's export."""

import pytest

from tests.hash_files import md5, read_text, sha1

HEADER = (
    "MD5;SHA1;PhotoDNA;Image ID;Is distributed;Victim identified;Offender identified;Series name;"
    "Number of submissions;File Available;Media Type;Baseline"
)


@pytest.mark.parametrize(("flag", "category"), [("y", "baseline"), ("TRUE", "baseline"), ("n", "icse"), ("", "icse")])
def test_baseline_is_a_mark_that_a_picture_has_or_not(tmp_path, flag, category):
    text = f"{HEADER};Extra\n{md5(1)};{sha1(1)};;17;y;n;n;Blue;3;y;image;{flag};more\n"
    name, (row,), said = read_text(tmp_path, text)
    assert (name, said) == ("icse_csv", "")
    assert (row.md5.hex(), row.sha1.hex(), row.category, row.scheme) == (md5(1), sha1(1), category, "interpol")
    assert row.series == "Blue"
