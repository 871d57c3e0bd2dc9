"""The whole way of a review on drawn pictures: analysed, sealed, looked at in an empty home, remarked on, merged."""

import shutil

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.link import Kind, Verdict
from app.domain.remark import About
from app.operations.analyse import analyse
from app.operations.annotate import write_note
from app.operations.decide import decide
from app.operations.demo import make_pictures
from app.operations.exchange_remarks import merge_remarks, save_remarks
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.remark import write_remark
from app.operations.seal_case import Choice, seal_case
from app.report import remarks_file
from app.report.sealing import Addressees, public_bytes
from app.store import clusters, links, media, remarks

EXAMINER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SOME = 6
"""Pictures of one room; all of the reference case would take minutes to analyse."""
REVIEWER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
RECEIVING = pyrage.x25519.Identity.generate()


def told(db):
    """Return what a reviewer can see of groups and links."""
    groups = [
        (each.kind, each.members, each.confidence, each.reasons) for kind in Kind for each in clusters.of(db, kind)
    ]
    return groups, sorted((each.first, each.second, each.linker, each.reason) for each in links.of(db))


def test_the_reference_case_is_sealed_looked_at_remarked_on_and_merged(case, tmp_path):
    place, job = make_pictures(tmp_path / "reference", rooms=1, seed=1, report=lambda _: None), Job(case, workers=2)
    some = tmp_path / "some of them"
    some.mkdir()
    for path in sorted(path for path in place.pictures.rglob("*") if path.suffix.lower() == ".jpg")[:SOME]:
        shutil.copy(path, some)
    import_exhibit(job, some, "REF-1")
    analyse(job)
    file, home = tmp_path / "reference.homeward-sealed", tmp_path / "a home that nobody had"
    seal_case(job, Choice(), file, EXAMINER, Addressees((str(RECEIVING.to_public()),)))
    (room, *_) = clusters.of(case.db, Kind.PLACE)
    before = told(case.db)
    opened = open_sealed(file.read_bytes(), Opener(str(RECEIVING)), home, reviewer="Reviewer")
    with opened.case as seen:
        review = Job(seen)
        assert told(seen.db) == before
        assert media.counts(seen.db).media_items == media.counts(case.db).media_items > 0
        assert opened.facts_left_out == 0
        decide(review, Kind.PLACE, Verdict.DIFFERENT, room.members[:2])
        write_remark(review, About.GROUP, Kind.PLACE, room.members, "A room that we know.")
        write_note(review, room.members[0], "The lamp stands elsewhere.")
        assert told(seen.db) == before
        save_remarks(review, tmp_path / "back.homeward-remarks", REVIEWER)
    assert list((home / "opened").iterdir()) == []
    signed = remarks_file.read((tmp_path / "back.homeward-remarks").read_bytes(), EXAMINER)
    assert (merge_remarks(job, signed).new, merge_remarks(job, signed).new) == (3, 0)
    kept = remarks.standing(case.db)
    assert {each.remark.about for each in kept} == set(About)
    assert {each.signer for each in kept} == {public_bytes(REVIEWER)}
    assert told(case.db) == before
