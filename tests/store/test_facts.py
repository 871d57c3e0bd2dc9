from datetime import datetime

import numpy as np
import pytest

from app.domain.errors import CaseDamagedError, StoreError
from app.domain.facts import CameraTimes, GpsFix, LocalPoints, Pdq, PictureShape, Thumbnail, Tile
from app.store import facts
from tests.store.filling import add_pictures

JPEG = np.frombuffer(b"\xff\xd8 clear picture", np.uint8)


def tile_of(value):
    return Tile(np.full((9, 12, 3), value, np.uint8))


def points():
    xy, kinds = np.arange(20, dtype=np.uint16).reshape(10, 2), np.arange(640, dtype=np.int8).reshape(10, 64)
    return LocalPoints("m" * 64, 640, 480, xy, kinds, np.arange(10, dtype=np.uint8))


def save(case, run_id, media_id, found, *, name="x", version=1):  # noqa: PLR0913  as many as facts.save has
    with case.transaction() as db:
        facts.save(db, run_id, media_id, name, version, found)


def test_facts_come_back_as_they_were_saved(case, pictures, run_id):
    first = pictures[0]
    fix, shape, made = GpsFix(52.5, 13.4, 4.0), PictureShape("jpeg", 640, 480), points()
    save(case, run_id, first, [fix, shape, made])
    assert facts.one(case.db, first, GpsFix) == fix
    assert [each.fact for each in facts.for_media(case.db, first) if each.fact == shape] == [shape]
    back = facts.one(case.db, first, LocalPoints)
    for name in ("xy", "descriptors", "scores"):
        np.testing.assert_array_equal(getattr(back, name), getattr(made, name))
        assert getattr(back, name).dtype == getattr(made, name).dtype
    assert facts.one(case.db, first, Tile) is None


def test_an_array_of_the_other_byte_order_comes_back_right(case, pictures, run_id):
    big = np.arange(4, dtype=">u2").reshape(2, 2)
    made = LocalPoints("m", 1, 1, big, np.zeros((2, 64), np.int8), np.zeros(2, np.uint8))
    save(case, run_id, pictures[0], [made])
    np.testing.assert_array_equal(facts.one(case.db, pictures[0], LocalPoints).xy, big)


def test_an_array_of_nothing_comes_back(case, pictures, run_id):
    made = LocalPoints("m", 1, 1, np.zeros((0, 2), np.uint16), np.zeros((0, 64), np.int8), np.zeros(0, np.uint8))
    save(case, run_id, pictures[0], [made])
    assert facts.one(case.db, pictures[0], LocalPoints).descriptors.shape == (0, 64)


def test_a_newer_version_takes_the_place_of_what_an_older_one_found(case, pictures, run_id):
    first = pictures[0]
    save(case, run_id, first, [tile_of(1), GpsFix(1, 1)])
    save(case, run_id, first, [PictureShape("png", 1, 1)], name="other")
    save(case, run_id, first, [tile_of(2)], version=2)
    kept = facts.for_media(case.db, first)
    assert sorted((each.fact.kind, each.extractor, each.version) for each in kept) == [
        ("picture_shape", "other", 1),
        ("tile", "x", 2),
    ]
    assert facts.one(case.db, first, Tile).pixels[0, 0, 0] == 2
    assert case.db.execute("SELECT count(*) FROM pictures.fact_array").fetchone() == (1,)


def test_an_item_that_was_read_is_not_pending_even_where_nothing_was_found(case, pictures, run_id):
    save(case, run_id, pictures[0], [])
    assert facts.pending(case.db, "x", 1) == sorted(pictures[1:])
    assert facts.pending(case.db, "x", 2) == sorted(pictures)
    assert facts.pending(case.db, "y", 1) == sorted(pictures)


def test_facts_of_one_kind_come_by_media_item(case, pictures, run_id):
    for number, each in enumerate(pictures):
        save(case, run_id, each, [tile_of(number), GpsFix(number, 0)])
    found = facts.of(case.db, GpsFix)
    assert list(found) == sorted(pictures)
    assert {key: fix.latitude for key, fix in found.items()} == dict(zip(pictures, range(5), strict=True))
    tiles = facts.tiles(case.db, pictures[1:3])
    assert {key: int(pixels[0, 0, 0]) for key, pixels in tiles.items()} == {pictures[1]: 1, pictures[2]: 2}
    assert facts.tiles(case.db, []) == {}


def test_where_extractors_disagree_the_first_by_name_counts_in_any_order(case, pictures, run_id):
    first, second = pictures[:2]
    for name, latitude, media_id in (("b", 2, first), ("a", 1, first), ("a", 1, second), ("b", 2, second)):
        save(case, run_id, media_id, [GpsFix(latitude, 0)], name=name)
    assert {fix.latitude for fix in facts.of(case.db, GpsFix).values()} == {1}
    assert facts.one(case.db, first, GpsFix).latitude == 1


def test_facts_on_unknown_media_are_refused(case, run_id):
    with pytest.raises(StoreError, match="no such media item"):
        save(case, run_id, "0" * 64, [GpsFix(1, 1)])


def test_facts_of_a_run_that_is_not_there_are_refused(case, pictures):
    with pytest.raises(StoreError, match="Nothing was saved"):
        save(case, 99, pictures[0], [GpsFix(1, 1)])
    assert facts.for_media(case.db, pictures[0]) == []


def test_the_clear_picture_is_never_among_the_facts(case, pictures, run_id):
    save(case, run_id, pictures[0], [Thumbnail(JPEG), tile_of(1)])
    assert [each.fact.kind for each in facts.for_media(case.db, pictures[0])] == ["tile"]
    for read in (lambda: facts.of(case.db, Thumbnail), lambda: facts.one(case.db, pictures[0], Thumbnail)):
        with pytest.raises(ValueError, match="with a reveal row"):
            read()


def test_an_array_that_was_exchanged_is_noticed(case, pictures, run_id):
    save(case, run_id, pictures[0], [tile_of(1)])
    with case.transaction() as db:
        db.execute("UPDATE pictures.fact_array SET data = zeroblob(324)")
    with pytest.raises(CaseDamagedError, match=r"pictures\.db"):
        facts.one(case.db, pictures[0], Tile)


def test_a_fact_that_was_exchanged_is_noticed(case, pictures, run_id):
    save(case, run_id, pictures[0], [GpsFix(1.0, 1.0)])
    with case.transaction() as db:
        db.execute("UPDATE fact SET plain = replace(plain, '1.0', '\"north\"')")
    with pytest.raises(CaseDamagedError, match="gps_fix"):
        facts.one(case.db, pictures[0], GpsFix)


def test_a_time_without_a_zone_keeps_having_none(case, pictures, run_id):
    taken = datetime(2020, 5, 1, 10, 0)  # noqa: DTZ001  a camera without a zone
    save(case, run_id, pictures[0], [CameraTimes(captured=taken)])
    assert facts.one(case.db, pictures[0], CameraTimes).captured == taken


def test_many_facts_are_read_without_one_going_missing(case, run_id):
    ids = add_pictures(case, range(600))
    with case.transaction() as db:
        for each in ids:
            facts.save(db, run_id, each, "x", 1, [Pdq(50, np.zeros((8, 32), np.uint8))])
    assert [key for key, _ in facts.stream(case.db, Pdq)] == ids


def test_the_facts_of_some_media_are_read_without_those_of_others(case, pictures, run_id):
    first, second, third = pictures[:3]
    for row, each in enumerate((first, second, third)):
        save(case, run_id, each, [GpsFix(row, row)])
    save(case, run_id, first, [GpsFix(9, 9)], name="y")
    assert facts.some(case.db, [second, first, "f" * 64], GpsFix) == {first: GpsFix(0, 0), second: GpsFix(1, 1)}
    assert facts.some(case.db, [], GpsFix) == {}
    with pytest.raises(ValueError, match="reveal row"):
        facts.some(case.db, [first], Thumbnail)
