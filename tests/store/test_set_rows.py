import hashlib

import numpy as np
import pytest

from app.domain.errors import CaseReplacedError
from app.domain.hash_set import HashKind, HashRow, Reading
from app.store import set_rows
from app.store.connection import SETS_FILE
from app.store.set_rows import Asked, Staging


def hashes(*numbers):
    """Return MD5, SHA-1 and SHA-256 of made-up contents, each (n, width)."""
    names = {HashKind.MD5: "md5", HashKind.SHA1: "sha1", HashKind.SHA256: "sha256"}
    found = {}
    for kind, name in names.items():
        joined = b"".join(hashlib.new(name, b"%d" % number).digest() for number in numbers)
        found[kind] = np.frombuffer(joined, np.uint8).reshape(-1, kind.width)
    return found


def row(number, *, kinds=(HashKind.MD5, HashKind.SHA1), **words):
    held = {kind: values[0].tobytes() for kind, values in hashes(number).items()}
    names = {HashKind.MD5: "md5", HashKind.SHA1: "sha1", HashKind.SHA256: "sha256"}
    return HashRow(**{names[kind]: held[kind] for kind in kinds}, **words)


def staged(case, rows, reading=None):
    with case.sets() as db:
        staging = Staging(db, reading or Reading())
        for each in rows:
            staging.add(each)
        return staging.finish()


def found(case, of, *numbers):
    with case.sets() as db:
        return [
            (each.place, each.agreed, each.differing, each.label.category)
            for each in Asked(hashes(*numbers)).within(db, of.mark, of.digest)
        ]


@pytest.fixture
def small_segments(monkeypatch):
    """Let a set of a few hundred rows fill many segments."""
    monkeypatch.setattr(set_rows, "SEGMENT_ROWS", 7)


@pytest.mark.usefixtures("small_segments")
def test_exactly_the_contents_of_a_set_are_found(case):
    of = staged(case, [row(number, category=str(number % 3)) for number in range(0, 300, 2)])
    assert (of.contents.rows, of.contents.hashes[HashKind.MD5], of.contents.hashes[HashKind.SHA256]) == (150, 150, 0)
    agreed = HashKind.MD5 | HashKind.SHA1
    expected = [(number, agreed, 0, str(number % 3)) for number in range(0, 300, 2)]
    assert found(case, of, *range(400)) == expected


def test_hashes_that_begin_alike_are_told_apart(case):
    first = row(1, kinds=[HashKind.MD5])
    other = first._replace(md5=first.md5[:-1] + bytes([first.md5[-1] ^ 1]), category="2")
    of = staged(case, [other, first._replace(category="1"), other])
    assert found(case, of, 1, 2) == [(0, HashKind.MD5, 0, "1")]


def test_a_row_whose_hashes_are_of_two_contents_says_which_do_not_agree(case):
    mixed = row(1)._replace(sha1=row(2).sha1)
    of = staged(case, [mixed])
    assert found(case, of, 1, 2, 3) == [(0, HashKind.MD5, HashKind.SHA1, ""), (1, HashKind.SHA1, HashKind.MD5, "")]


def test_every_word_on_a_hash_is_kept_side_by_side(case):
    of = staged(case, [row(1, category="1", said_by="One"), row(1, category="2", said_by="Two")])
    assert [each[3] for each in found(case, of, 1)] == ["1", "2"]


def test_a_filler_of_photodna_is_left_out_and_said(case):
    filler, real, reading = bytes(range(144)), bytes(range(100, 244)), Reading()
    rows = [row(number)._replace(photodna=filler) for number in range(20)] + [row(99)._replace(photodna=real)]
    of = staged(case, rows, reading)
    assert of.contents.hashes[HashKind.PHOTODNA] == 1
    assert "Noticed, 20 times: its PhotoDNA value stands on many rows" in " ".join(reading.sentences())


def test_too_many_categories_are_one_that_speaks_against_harmless_files(case, monkeypatch):
    monkeypatch.setattr(set_rows, "LABELS_MOST", 3)
    reading = Reading()
    of = staged(case, [row(number, category="0", series=str(number)) for number in range(9)], reading)
    assert of.contents.categories == {("", "0"): 3, ("", "other"): 6}
    assert "too many to be told apart" in " ".join(reading.sentences())


@pytest.mark.parametrize("sql", [
    "UPDATE segment SET hashes = (SELECT hashes FROM segment WHERE id = 1) WHERE id = 2",
    "DELETE FROM segment WHERE id = 2",
    "UPDATE segment SET labels = zeroblob(length(labels)) WHERE id = 1",
    "UPDATE label SET category = '0'",
    "DELETE FROM label WHERE number = 1",
])  # fmt: skip
@pytest.mark.usefixtures("small_segments")
def test_rows_that_are_not_those_that_were_loaded_are_refused(case, sql):
    of = staged(case, [row(number, category=str(number % 3), kinds=[HashKind.MD5]) for number in range(30)])
    with case.sets() as db:
        db.execute(sql)
    with pytest.raises(CaseReplacedError, match="rows of one of its hash sets"):
        found(case, of, 1)


def test_a_file_that_is_gone_is_noticed_when_it_is_asked(case):
    of = staged(case, [row(1)])
    (case.folder / SETS_FILE).unlink()
    with pytest.raises(CaseReplacedError):
        found(case, of, 1)


def test_no_hash_lies_in_clear_on_the_disk(case):
    of = staged(case, [row(number, series="a series name") for number in range(100)])
    content = b"".join(path.read_bytes() for path in case.folder.glob("sets.db*"))
    assert of.contents.rows == 100
    assert row(1).md5 not in content
    assert b"a series name" not in content
    assert not content.startswith(b"SQLite")


def test_what_no_set_stands_for_is_swept_out(case):
    kept, left = staged(case, [row(1)]), staged(case, [row(2)])
    with case.sets() as db:
        set_rows.sweep(db, [kept.mark])
        assert db.execute("SELECT DISTINCT mark FROM segment UNION SELECT DISTINCT mark FROM label").fetchall() == [
            (kept.mark,)
        ]
    assert found(case, kept, 1)
    assert left.mark != kept.mark
