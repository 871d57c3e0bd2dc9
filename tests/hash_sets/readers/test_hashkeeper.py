"""HashKeeper's CSV."""

from tests.hash_files import md5, read_text


def test_the_column_of_hashes_is_found_by_its_name(tmp_path):
    header = '"file_id","hashset_id","file_name","directory","hash","file_size"'
    text = f'{header}\n1,7,"a, b.jpg","C:\\",{md5(1).upper()},12\n'
    name, rows, said = read_text(tmp_path, text)
    assert (name, said) == ("hashkeeper", "")
    assert [(row.md5.hex(), row.category) for row in rows] == [(md5(1), "")]
