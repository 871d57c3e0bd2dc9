"""Griffeye's list of files."""

import pytest

from tests.hash_files import md5, read_text, sha1

HEADER = [
    "Binary Copies",
    "Bookmarks",
    "Category",
    "Exif: Comment",
    "File Name",
    "MD5",
    "PhotoDNA",
    "Series Name",
    "SHA-1",
]


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_the_category_comes_in_words(tmp_path, separator, encoding):
    fields = [
        "1",
        "",
        '"Child Exploitive (non-CAM) / Age Difficult"',
        '"a ""quoted"",\r\n;line"',
        "x.jpg",
        md5(1),
        "",
        '"The ""Blue"" one"',
        sha1(1),
    ]
    name, rows, said = read_text(tmp_path, separator.join(HEADER) + "\r\n" + separator.join(fields) + "\r\n", encoding)
    assert (name, said) == ("griffeye_csv", "")
    (row,) = rows
    assert (row.md5.hex(), row.sha1.hex()) == (md5(1), sha1(1))
    assert (row.category, row.scheme) == ("Child Exploitive (non-CAM) / Age Difficult", "griffeye")
    assert row.series == 'The "Blue" one'
