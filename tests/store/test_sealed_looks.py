import pytest

from app.domain.exposure import Shown
from app.store import reveals, sealed_looks
from app.store.case_store import open_case
from app.store.own_key import OwnKeys
from tests.store.filling import add_pictures

KEYS = OwnKeys((b"k" * 32,))
SHOWN = Shown(123_456_789, 4_321)


@pytest.fixture
def picture(case):
    (media_id,) = add_pictures(case, range(1))
    return media_id


@pytest.fixture
def revealed(case, picture):
    """The reveal of one picture, ended."""
    with case.act("reveal", "one") as db:
        reveal_id = reveals.add(db, picture, "Examiner One", "peek", "")
        reveals.end(db, reveal_id)
    return reveal_id


def test_the_case_holds_no_plain_number_of_a_look(case, revealed):
    sealed_looks.add(case.db, revealed, SHOWN, KEYS)
    assert case.db.table("exposure").count == 0
    assert case.db.table("look_total").count == 0
    for table in ("look_key", "sealed_look"):
        for row in case.db.execute(f"SELECT * FROM {table}").fetchall():  # noqa: S608  our own names
            assert not {SHOWN.pixel_ms, SHOWN.shown_ms} & set(row)
            for part in row:
                if isinstance(part, bytes):
                    assert SHOWN.pixel_ms.to_bytes(8, "big") not in part
                    assert SHOWN.shown_ms.to_bytes(8, "big") not in part
                    assert KEYS.secrets[0] not in part


def test_the_same_look_is_sealed_otherwise_each_time_and_is_always_as_long(case, picture):
    for number in range(4):
        reveal_id = reveals.add(case.db, picture, "Examiner One", "peek", "")
        sealed_looks.add(case.db, reveal_id, SHOWN if number else Shown(), KEYS)
    rows = [row[0] for row in case.db.execute("SELECT sealed FROM sealed_look").fetchall()]
    assert len(set(rows)) == 4
    assert {len(each) for each in rows} == {44}
    assert case.db.table("look_key").count == 1


def test_without_a_key_nothing_of_a_look_is_written(case, revealed):
    sealed_looks.add(case.db, revealed, SHOWN, OwnKeys())
    assert [case.db.table(each).count for each in ("exposure", "sealed_look", "look_key", "look_total")] == [0] * 4


def test_a_look_is_there_when_the_case_was_closed_and_opened(case, case_folder, passphrase, revealed):
    with case.act("reveal.end", "") as db:
        sealed_looks.add(db, revealed, SHOWN, KEYS)
    case.close()
    with open_case(case_folder, passphrase, examiner="Examiner One") as again:
        ((key, sealed),) = again.db.execute("SELECT look_key, sealed FROM sealed_look").fetchall()
        opener = sealed_looks.Opener.of(again.db, KEYS)
        assert opener.open(key, revealed, "Examiner One", sealed) == SHOWN
        assert opener.open(key, revealed, "Examiner Two", sealed) is None
        assert opener.open(key, revealed + 1, "Examiner One", sealed) is None
