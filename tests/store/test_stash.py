"""The file of a stash: whose it is, that it only grows, and that merging is joining two sets."""

import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import StoreError
from app.store import stash
from app.store.stash import StashError
from tests.stashes import ANNE, BEN, CARA, addition, word

PDQS = st.sampled_from([b"", bytes(range(32)), bytes(range(1, 33))])
WORDS = st.builds(
    word,
    st.integers(0, 4),
    st.sampled_from(["", "1", "2"]),
    scheme=st.sampled_from(["vics-us-2", "vics-uk"]),
    pdq=PDQS,
    series=st.sampled_from(["", "Harbour"]),
)
ADDITIONS = st.builds(
    lambda key, words, case, minutes: addition(key, *words, case=case, minutes=minutes),
    st.sampled_from([ANNE, BEN, CARA]),
    st.lists(WORDS, min_size=1, max_size=4),
    st.sampled_from(["walk", "fair"]),
    st.integers(0, 3),
)
SETS = st.lists(ADDITIONS, max_size=4)


@contextmanager
def emptied(key=ANNE):
    with tempfile.TemporaryDirectory() as folder, stash.opened(Path(folder), key) as held:
        yield held


def put(held, *sets):
    for each in sets:
        with held.whole() as db:
            for made in each:
                stash.add(db, made)
    return told(held)


def told(held):
    """Return all that a stash says: its additions, what stands, and what does not go together."""
    return stash.marks(held.db), sorted(stash.said(held.db)), sorted(stash.clashing(held.db)), stash.counts(held)


@settings(max_examples=12)
@given(SETS, SETS, SETS)
def test_the_order_and_the_grouping_of_merges_change_nothing(first, second, third):
    with emptied() as one, emptied() as two, emptied() as three:
        expected = put(one, first, second, third)
        assert put(two, third, first, second) == expected
        assert put(three, [*second, *third], first) == expected


@settings(max_examples=12)
@given(SETS, SETS)
def test_merging_twice_changes_nothing(first, second):
    with emptied() as held:
        expected = put(held, first, second)
        assert put(held, second, first, second) == expected


@settings(max_examples=12)
@given(SETS, SETS)
def test_merging_takes_no_word_of_ones_own_away_and_settles_nothing(mine, theirs):
    mine = [each for each in mine if each.author == "Anne"]
    theirs = [each for each in theirs if each.author != "Anne"]
    with emptied() as held:
        put(held, mine)
        own, before = sorted(stash.said(held.db, signer=held.signer)), {*stash.said(held.db)}
        put(held, theirs)
        assert sorted(stash.said(held.db, signer=held.signer)) == own
        assert before <= {*stash.said(held.db)}


@settings(max_examples=12)
@given(SETS, SETS)
def test_what_an_addition_goes_against_is_found_without_reading_everything(before, new):
    with emptied() as held:
        put(held, before)
        since = stash.newest(held.db)
        old = {*stash.clashing(held.db)}
        put(held, new)
        assert {*stash.clashing(held.db)} - old <= {*stash.clashing(held.db, since)} <= {*stash.clashing(held.db)}


@settings(max_examples=12)
@given(SETS)
def test_additions_come_back_as_they_were_signed(some):
    with emptied() as held:
        put(held, some)
        assert {each.mark: each for each in some} == {each.mark: each for each in stash.additions(held.db)}


def test_a_stash_opens_with_its_own_signing_key_alone(tmp_path):
    with stash.opened(tmp_path, ANNE) as held:
        put(held, [addition(ANNE, word(1))])
    with stash.opened(tmp_path, ANNE) as held:
        assert stash.counts(held).words == 1
    with pytest.raises(StashError) as caught, stash.opened(tmp_path, BEN):
        pass
    assert caught.value.code == "VID-496"
    data = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"vics" not in data
    assert b"SQLite" not in data


def test_the_file_of_a_stash_is_its_owners_alone(tmp_path):
    with stash.opened(tmp_path / "new", ANNE):
        pass
    assert (tmp_path / "new" / stash.STASH_FILE).stat().st_mode & 0o077 == 0


def test_what_was_added_cannot_be_changed_or_taken_out(tmp_path):
    with stash.opened(tmp_path, ANNE) as held:
        put(held, [addition(ANNE, word(1))])
        for table in ("addition", "label", "word"):
            for verb in ("DELETE FROM {}", "UPDATE {} SET id = id"):
                with pytest.raises(StoreError, match="Nothing was saved"):
                    held.db.execute(verb.format(table))


def test_an_addition_that_fails_halfway_leaves_nothing(tmp_path):
    spoilt = word(2)._replace(content=word(2).content._replace(md5=b"short"))
    with stash.opened(tmp_path, ANNE) as held:
        with pytest.raises(StoreError):
            put(held, [addition(ANNE, word(1)), addition(ANNE, spoilt)])
        assert stash.counts(held) == stash.StashCounts(0, 0, 0, 0)


def test_what_is_only_tried_leaves_nothing(tmp_path):
    with stash.opened(tmp_path, ANNE) as held:
        with held.tried() as db:
            assert stash.add(db, addition(BEN, word(1)))
            assert stash.contents(db) == 1
        assert stash.counts(held) == stash.StashCounts(0, 0, 0, 0)
