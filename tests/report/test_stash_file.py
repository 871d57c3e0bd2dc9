"""The file of a stash: signed as a whole and each addition by its author; whatever was changed is refused."""

import tracemalloc
from dataclasses import replace

import pytest

from app.report import remarks_file, stash_file
from app.report.recipients import to_signer
from app.report.remarks_file import RemarksFileError
from app.report.sealing import STASH_FILE, Addressees, NotForYouError, pack, public_bytes, seal
from app.report.stash_file import StashFileError
from tests.stashes import ANNE, BEN, CARA, addition, word

FOR_BEN = Addressees((to_signer(public_bytes(BEN)),))
PHRASE = "nine loud harbour bells"
BY_PHRASE = Addressees(passphrase=PHRASE)


def sealed(*parts, key=ANNE):
    """Return a file of any parts, signed as a stash is."""
    told = {"sender": "Anne", "program": "x", "counts": {"additions": len(parts)}}
    return seal(pack(told, dict(parts), FOR_BEN, key, STASH_FILE), FOR_BEN, key, STASH_FILE)


def part(made):
    return f"additions/{made.mark.hex()}.lines", made.signature + made.body()


def test_a_stash_is_read_as_it_was_written_by_whom_it_is_for():
    some = addition(ANNE, word(1), word(2)), addition(CARA, word(3, "1"))
    file = stash_file.write(some, "Anne", FOR_BEN, ANNE)
    found = stash_file.read(file, BEN)
    assert (found.sender, found.signer) == ("Anne", public_bytes(ANNE))
    assert {each.mark: each for each in found.additions} == {each.mark: each for each in some}
    with pytest.raises(NotForYouError):
        stash_file.read(file, CARA)


def test_a_stash_opens_by_a_pass_phrase_too():
    file = stash_file.write([addition(ANNE, word(1))], "Anne", BY_PHRASE, ANNE)
    assert stash_file.read(file, PHRASE, is_passphrase=True).many == 1


def test_what_others_added_cannot_be_changed_by_who_hands_it_on():
    made = addition(CARA, word(1, "1"))
    forged = replace(made, words=(word(1, "2"),))
    assert [*stash_file.read(sealed(part(made)), BEN).additions] == [made]
    for bad in (forged, replace(made, author="Somebody"), replace(made, signer=public_bytes(ANNE))):
        with pytest.raises(StashFileError, match="not a stash") as caught:
            stash_file.read(sealed(part(bad)), BEN)
        assert "not signed by whom it names" in caught.value.why
        assert caught.value.code == "VID-494"


def test_reading_a_large_stash_holds_one_addition_of_it_at_a_time():
    some = [addition(CARA, *map(word, range(2_000)), case=str(at)) for at in range(12)]
    file = stash_file.write(some, "Anne", FOR_BEN, ANNE)
    tracemalloc.start()
    try:
        found = stash_file.read(file, BEN)
        words = sum(len(each.words) for each in found.additions)
        _, most_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert words == 24_000
    assert most_bytes < 3 * len(file)


def test_a_file_larger_than_any_that_is_written_is_refused_before_it_is_opened(monkeypatch):
    file = stash_file.write([addition(ANNE, word(1))], "Anne", FOR_BEN, ANNE)
    monkeypatch.setattr(stash_file, "FILE_MOST_BYTES", len(file) - 1)
    with pytest.raises(StashFileError) as caught:
        stash_file.read(file, BEN)
    assert "more than" in caught.value.why


def test_an_addition_larger_than_any_is_refused_unread(monkeypatch):
    file = stash_file.write([addition(ANNE, word(1))], "Anne", FOR_BEN, ANNE)
    monkeypatch.setattr(stash_file, "ADDITION_MOST_BYTES", 100)
    with pytest.raises(StashFileError) as caught:
        stash_file.read(file, BEN)
    assert "is no addition" in caught.value.why


@pytest.mark.parametrize("at", [5, 40, 120, 300, -40])
def test_a_file_with_a_changed_byte_is_refused(at):
    file = bytearray(stash_file.write([addition(ANNE, word(1))], "Anne", FOR_BEN, ANNE))
    file[at] ^= 1
    with pytest.raises(StashFileError):
        stash_file.read(bytes(file), BEN)


def test_a_part_under_another_name_or_of_other_lines_is_refused():
    made = addition(ANNE, word(1))
    name, data = part(made)
    for wrong in ((name.replace("additions", "words"), data), (name, data[:-1]), (name, b""), ("picture.jpg", data)):
        with pytest.raises(StashFileError):
            stash_file.read(sealed(wrong), BEN)


def test_remarks_and_stashes_cannot_be_taken_for_each_other():
    file = stash_file.write([addition(ANNE, word(1))], "Anne", FOR_BEN, ANNE)
    with pytest.raises(RemarksFileError):
        remarks_file.read(file, BEN)
