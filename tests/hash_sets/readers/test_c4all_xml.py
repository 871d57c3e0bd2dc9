"""C4All's index of pictures."""

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import md5, read_text

ENTRY = """<Image><path><![CDATA[3\\A\\]]></path><picture>{0}.JPG</picture><category>{1}</category>
<fullpath><![CDATA[x\\{2}.jpg]]></fullpath><hash>{0}</hash></Image>"""


def index(*entries):
    body = "\n".join(ENTRY.format(md5(number).upper(), category, name) for number, category, name in entries)
    return f'<?xml version="1.0" encoding="utf-16"?>\n<ReportIndex>\n{body}\n</ReportIndex>\n'


@pytest.mark.parametrize("encoding", ["ascii", "utf-8-sig", "utf-16", "utf-16-le"])
def test_what_the_file_says_of_its_encoding_is_not_believed(tmp_path, encoding):
    name, rows, said = read_text(tmp_path, index((1, 0, "a"), (2, 3, "b")), encoding)
    assert (name, said) == ("c4all_xml", "")
    assert [(row.md5.hex(), row.category, row.scheme) for row in rows] == [
        (md5(1), "0", "c4all"),
        (md5(2), "3", "c4all"),
    ]


def test_characters_that_xml_forbids_are_read_over(tmp_path):
    _, rows, _ = read_text(tmp_path, index((1, 1, "a\x02b"), (2, 1, "\x0c")))
    assert len(rows) == 2


def test_films_are_read_too(tmp_path):
    assert len(read_text(tmp_path, index((1, 1, "a")).replace("Image", "Movie"))[1]) == 1


def test_an_index_that_was_cut_off_is_refused(tmp_path):
    text = index(*((number, 1, "a") for number in range(300)))
    with pytest.raises(HashSetError, match="ends too early"):
        read_text(tmp_path, text[: len(text) // 2])


def test_entities_are_not_expanded(tmp_path):
    head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    bomb = head + "<ReportIndex><Image><hash>&b;</hash></Image></ReportIndex>"
    with pytest.raises(HashSetError):
        read_text(tmp_path, bomb)
