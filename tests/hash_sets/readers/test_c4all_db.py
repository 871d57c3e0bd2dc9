"""C4All's database of a graded case."""

from tests.hash_files import database, md5, read


def test_md5_and_category_are_read(tmp_path):
    rows = [(md5(1), 5), (md5(2).upper(), None), ("", 1)]
    path = database(
        tmp_path / "x", "CREATE TABLE c4p_index (id integer PRIMARY KEY, category byte, hash text, notes text)",
        ("INSERT INTO c4p_index (hash, category) VALUES (?, ?)", rows),
    )  # fmt: skip
    name, found, said = read(path)
    assert name == "c4all_db"
    assert [(row.md5.hex(), row.category) for row in found] == [(md5(1), "5"), (md5(2), "")]
    assert "Left out, once" in said
