"""NSRL RDS 2."""

import zipfile

from tests.hash_files import md5, read, read_text, sha1

HEADER = '"SHA-1","MD5","CRC32","FileName","FileSize","ProductCode","OpSystemCode","SpecialCode"\r\n'
LINE = '"{}","{}","0A0B0C0D","d\xe9j\xe0 ""vu"", 2.jpg",12,3,"358",""\r\n'


def test_names_in_another_encoding_and_quotation_marks_do_no_harm(tmp_path):
    text = HEADER + "".join(LINE.format(sha1(n).upper(), md5(n).upper()) for n in range(2))
    name, rows, said = read_text(tmp_path, text, "iso-8859-1")
    assert (name, said) == ("nsrl_text", "")
    assert [(row.md5.hex(), row.sha1.hex()) for row in rows] == [(md5(0), sha1(0)), (md5(1), sha1(1))]


def test_it_is_read_within_its_archive_too(tmp_path):
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        archive.writestr("NSRLProd.txt", '"ProductCode"\n')
        archive.writestr("NSRLFile.txt", HEADER + LINE.format(sha1(1), md5(1)))
    name, rows, _ = read(tmp_path / "x")
    assert (name, len(rows)) == ("nsrl_text", 1)
